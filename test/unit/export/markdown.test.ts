import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../lib/export/file-name.ts';
import { address, escaped, linked } from '../../../lib/export/markdown.ts';

describe('text in Markdown', () => {
  it('stays as it is where nothing could be markup', () => {
    const text = 'Kim Jong Un’s visit, “the first” since 2019 (so AP): 3.5 hours!';
    expect(escaped(text)).toBe(text);
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['[press](javascript:alert(1))', '\\[press\\](javascript:alert(1))'],
    ['![](https://spy.example/x.png)', '!\\[\\](https://spy.example/x.png)'],
    ['*bold* _soft_ `code` ~~gone~~ a|b $x$', '\\*bold\\* \\_soft\\_ \\`code\\` \\~\\~gone\\~\\~ a\\|b \\$x\\$'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['> no quotation', '\\> no quotation'],
    ['one\n\n# two', 'one # two'],
    ['back\\slash', 'back\\\\slash'],
  ])('is escaped: %s', (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });

  it('is on one line, whole, and holds no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const markdown = escaped(text);
        expect(markdown).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
        expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>&|~$]|^\s*([-+#=]|\d{1,9}[.)])/);
      }),
    );
  });
});

describe('addresses in Markdown', () => {
  it('are links where they are pages, and text otherwise', () => {
    expect(address('https://news.example/a_b?c=*d*')).toBe('<https://news.example/a_b?c=*d*>');
    expect(address('https://news.example/> <b>')).toBe('<https://news.example/%3E%20%3Cb%3E>');
    expect(address('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(linked('A [b]', 'https://a.example/')).toBe('[A \\[b\\]](<https://a.example/>)');
  });
});

describe('a file of notes', () => {
  it('is named by date and title', () => {
    const article = { title: 'Putin welcomes Kim: “great” tour, 2/3 of it', published: '2023-09-13' };
    expect(fileName(article, 'md')).toBe('sidelight-2023-09-13-putin-welcomes-kim-great-tour-2-3-of-it.md');
    expect(fileName({ title: '金正恩 в Москве', published: null }, 'jsonld')).toBe('sidelight-金正恩-в-москве.jsonld');
    expect(fileName({ title: '…', published: null }, 'md')).toBe('sidelight-page.md');
  });

  it('is safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileName({ title, published: null }, 'md');
        expect(name).toMatch(/^sidelight-[\p{L}\p{M}\p{N}-]+\.md$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
      }),
    );
  });
});
