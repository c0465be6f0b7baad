import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { runsOf } from '../../../lib/article/runs.ts';
import { piecesOf } from '../../../lib/article/spans.ts';

const collapse = (text: string) => text.replace(/[ \t\n\r\f]+/g, '');

const words = fc.stringMatching(/^[\p{Ll}é한😀 \n\t\u00a0\u00ad.,]{0,12}$/u);
const inline = fc.constantFrom('a', 'em', 'strong', 'span', 'b', 'mark', 'sup');
const block = fc.constantFrom('div', 'p', 'section', 'li', 'h2', 'blockquote');
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    words,
    fc.constant('<br>'),
    fc.tuple(inline, tie('html')).map(([tag, inside]) => `<${tag} href="#">${inside}</${tag}>`),
    fc.tuple(block, tie('html')).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
  ),
  html: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
}));

test('every range of every run leads to its text in the page', () => {
  fc.assert(
    fc.property(html, fc.nat(), fc.nat(), (source, a, b) => {
      const { document } = parseHTML(`<!doctype html><html><head></head><body>${source}</body></html>`);
      for (const { text, spans } of runsOf(document.body, null).runs) {
        expect(text).toBe(text.replace(/^[ \t\n\r\f]+|[ \n]+$/g, ''));
        expect(text).not.toMatch(/[ \t]{2}|[\t\r\f]/);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const slice = text.slice(start, end);
        if (/^\s*$/.test(slice)) continue;
        const pieces = piecesOf(spans, start, end);
        expect(collapse(pieces.map((piece) => piece.text).join(''))).toBe(collapse(slice));
        for (const { node, from, to, text: letters } of pieces) expect(node.data.slice(from, to)).toBe(letters);
      }
    }),
    { numRuns: 500 },
  );
});

test('all visible text is in some run, in order', () => {
  fc.assert(
    fc.property(html, (source) => {
      const { document } = parseHTML(`<!doctype html><html><head></head><body>${source}</body></html>`);
      const read = runsOf(document.body, null).runs.map((run) => run.text);
      const blank = (text: string) => text.replace(/\s+/g, '');
      expect(blank(read.join(''))).toBe(blank(document.body.textContent ?? ''));
    }),
  );
});

const first = (source: string) => {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${source}</body></html>`);
  return runsOf(document.body, null).runs.map((run) => run.text);
};

test('white space collapses as it does on the page', () => {
  expect(first('<p>  two \n  <b> words</b> <i> </i> here </p>')).toEqual(['two words here']);
  expect(first('<p>no&nbsp;&nbsp;break</p>')).toEqual(['no\u00a0\u00a0break']);
  expect(first('<p>one<br>two<br><br>three<br>&nbsp;<br>four</p>')).toEqual(['one\ntwo', 'three', 'four']);
  expect(first('<p>before<div>inside</div>after</p>')).toEqual(['before', 'inside', 'after']);
});

test('preformatted text keeps its space and is parted by blank lines', () => {
  expect(first('<pre>a  b\n c\n\nd</pre>')).toEqual(['a  b\n c', 'd']);
});

test('what is no text is not read', () => {
  const silent = '<script>x</script><button>x</button><code>x</code><svg><text>x</text></svg><p hidden>x</p>';
  expect(
    first(`<p>a${silent}</p><p style="display: none">x</p><div contenteditable>x</div><p aria-hidden="true">x</p>`),
  ).toEqual(['a']);
});

test('a page behind a dialog is read although it is hidden from assistive technology', () => {
  expect(first('<div aria-hidden="true"><main><p>still here</p></main></div>')).toEqual(['still here']);
});

test('a range without text of the page is refused', () => {
  const { document } = parseHTML('<!doctype html><html><head></head><body><p>one<br>two</p></body></html>');
  const [run] = runsOf(document.body, null).runs;
  expect(piecesOf(run!.spans, 3, 4)).toEqual([]);
  expect(piecesOf(run!.spans, 2, 2)).toEqual([]);
  expect(piecesOf(run!.spans, 3, 7)).toMatchObject([{ from: 0, to: 3 }]);
});
