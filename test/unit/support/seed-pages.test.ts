import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { numbersOf, paragraphsOf, seedPage, seedPages } from '../../support/seed-pages.ts';

const PLAN = {
  document: '900',
  site: 'The Morning & Evening',
  published: '2024-02-01',
  title: 2,
  byline: '3',
  body: '4-7',
  headings: '5',
  captions: '6',
  items: '7',
  credit: '8',
  elsewhere: '10',
  legal: '11',
};
const TEXT = [
  'Menu',
  'A headline',
  'By Ada',
  'Rain < sun & wind.',
  '',
  ' \u00a0 ',
  'A heading',
  'A caption',
  '* An item',
  'Credits',
  'Most read',
  `Another story, told at length ${'and again '.repeat(20)}`,
  'Legal text',
].join('\n');

describe('a document as a page', () => {
  it('numbers the lines that hold something, from 1', () => {
    expect(paragraphsOf('one\n\n \u00a0\n two \n')).toEqual(['', 'one', 'two']);
    expect(numbersOf('3, 7-9, 12')).toEqual([3, 7, 8, 9, 12]);
    expect(numbersOf('')).toEqual([]);
  });

  it('puts every paragraph where such sites have it, once', () => {
    const page = seedPage(TEXT, PLAN);
    const { document } = parseHTML(page.html);
    const at = (n: number) => document.getElementById(`p${n}`) as HTMLElement;
    for (let n = 1; n <= 11; n++) expect(document.querySelectorAll(`#p${n}`).length, `¶${n}`).toBe(1);
    expect(at(1).closest('nav')).not.toBeNull();
    expect(at(2).localName).toBe('h1');
    expect(at(4).textContent).toBe('Rain < sun & wind.');
    expect([4, 5, 6, 7].map((n) => at(n).localName)).toEqual(['p', 'h2', 'figcaption', 'li']);
    for (const n of [2, 3, 4, 5, 6, 7, 8]) expect(at(n).closest('article'), `¶${n}`).not.toBeNull();
    for (const n of [9, 10]) expect(at(n).closest('aside'), `¶${n}`).not.toBeNull();
    expect(at(11).closest('footer')).not.toBeNull();
    expect(document.querySelector('meta[property="article:published_time"]')?.getAttribute('content')).toMatch(
      /^2024-02-01/,
    );
  });

  it('says in which paragraphs a mark may stand', () => {
    const page = seedPage(TEXT, PLAN);
    expect(page.body).toEqual([4, 5, 6, 7]);
    expect(page.content).toEqual([2, 4, 5, 6, 7, 10]);
  });

  it('can take its headline from a paragraph that runs on into another', () => {
    const page = seedPage(TEXT.replace('Most read', 'Rain todayRain < sun & wind.'), {
      ...PLAN,
      title: { of: 9, before: 4 },
    });
    expect(page.title).toBe('Rain today');
    expect(parseHTML(page.html).document.getElementById('title')?.textContent).toBe('Rain today');
  });

  it('has every given document’s paragraphs on its page', () => {
    for (const { html, paragraphs, content, document: name } of seedPages()) {
      const { document } = parseHTML(html);
      paragraphs.slice(1).forEach((text, index) => {
        const shown = document.getElementById(`p${index + 1}`)?.textContent;
        expect(shown, `${name} ¶${index + 1}`).toBe(text.replace(/^\* /, ''));
      });
      expect(content.length).toBeGreaterThan(5);
    }
  });
});
