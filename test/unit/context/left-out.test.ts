import { describe, expect, it } from 'vitest';
import { leftOutOf } from '../../../lib/context/left-out.ts';
import { toldBy } from '../../../lib/context/told.ts';
import { indexOf } from '../../../lib/corpus/query.ts';
import type { Article } from '../../../lib/corpus/reading.ts';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadLibrary } from '../../../scripts/support/load-corpus.ts';
import { loadLeftOutCases } from '../../support/gold-left-out.ts';

const { corpus, essentials } = loadLibrary();

function leftOut(paragraphs: string[], more: Partial<Article> = {}) {
  const article: Article = {
    isArticle: true,
    reasons: [],
    title: paragraphs[0]!,
    publisher: null,
    published: '2023-09-15',
    language: 'en',
    flows: paragraphs.map((text, index) => ({ text, part: index === 0 ? 'title' : 'body', section: 0 })),
    ...more,
  };
  return leftOutOf(article, annotate(article, corpus), 'russia-north-korea', essentials, corpus);
}
const textsOf = (found: ReturnType<typeof leftOut>) => found.claims.map(({ text }) => text).join('\n');

const OPENING = [
  'Putin hosts Kim at Russian space centre',
  'North Korean leader Kim Jong Un and Russian President Vladimir Putin opened their talks on 13 September at the Vostochny cosmodrome, far to the east.',
  'Kim was shown around the site where Soyuz-2 rockets are put together and wanted to know much about them.',
  'The handshake of Putin and Kim at the entrance lasted 40 seconds.',
];

/** By what a statement is known that a short article leaves out, and an article's own words for it. */
const PARAPHRASES: [known: RegExp, own: string][] = [
  [/building satellites/, 'Asked if he would assist Pyongyang in making spacecraft, the Russian leader said yes.'],
  [
    /several UN resolutions/,
    'Washington warned that aid for satellites would be a breach of Security Council resolutions.',
  ],
  [/prospects/, 'Putin hinted that the armed forces of the two might one day work as partners.'],
  [/his full support/, 'The visitor from North Korea assured his Russian host of unconditional backing.'],
  [/agreed to go/, 'Putin accepted an invitation to Pyongyang.'],
  [/ballistic missiles/, 'Hours before, the North had shot two missiles into the sea.'],
];

describe('what an article leaves out', () => {
  const short = leftOut(OPENING);

  it('is found for the event that it tells of', () => {
    expect(short.event?.id).toBe('kim-putin-summit-2023');
    expect(short.claims.length).toBeGreaterThan(2);
  });

  it('is nothing that it says', () => {
    expect(textsOf(short)).not.toMatch(/40 seconds|Soyuz-2/i);
  });

  it.each(PARAPHRASES)('holds what is known by %s until that is said in other words', (known, own) => {
    expect(textsOf(short)).toMatch(known);
    expect(textsOf(leftOut([...OPENING, own]))).not.toMatch(known);
  });

  const matters = essentials.flatMap(({ matters }) =>
    matters.flatMap((matter) => matter.claims.map((id) => [id, matter] as const)),
  );
  it.each(matters)('is told by who says it as the corpus does: %s', (id, matter) => {
    const { text } = indexOf(corpus).claims.get(id)!;
    expect(toldBy({ flows: [{ text, part: 'body', section: 0 }] }).tells(matter)).toBe(true);
  });

  it('is said once, whatever the number of sides that differ', () => {
    expect(textsOf(short).match(/two hours|four hours/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('is no forecast, and nobody’s reading', () => {
    expect(short.claims.filter(({ stance }) => stance === 'expected' || stance === 'analysed')).toEqual([]);
  });

  it('is nothing that was reported after it', () => {
    const early = leftOut(OPENING, { published: '2023-09-13' });
    expect(early.claims.filter(({ publishedText }) => publishedText === '14 September 2023')).toEqual([]);
  });

  it('is nothing at all for another meeting of the same two', () => {
    const other = leftOut(
      [
        'Putin lands in Pyongyang',
        'Russian President Vladimir Putin arrived in North Korea on 19 June 2024 and was met by leader Kim Jong Un.',
        'Kim promised full support; Putin spoke of military cooperation, and the two signed a treaty.',
      ],
      { published: '2024-06-19' },
    );
    expect(other).toEqual({ claims: [] });
  });

  it('is nothing at all for an article that comes to the event in a sentence', () => {
    const harvest = Array.from(
      { length: 50 },
      (_, day) => `The farm near Wonsan brought in ${day + 20} tons of maize.`,
    );
    const passing = 'Kim Jong Un met Vladimir Putin at the Vostochny cosmodrome last week.';
    expect(leftOut(['Maize for North Korea', passing, ...harvest])).toEqual({ claims: [] });
    expect(leftOut(['Maize for North Korea', passing, ...harvest.slice(0, 5)]).claims).not.toEqual([]);
  });

  it('is nothing that was so only up to a report, once that is long ago', () => {
    expect(textsOf(short)).toMatch(/so far/);
    expect(textsOf(leftOut(OPENING, { published: '2025-09-15' }))).not.toMatch(/so far/);
  });

  it('is no figure where the article gives another of the same', () => {
    const talks = 'Kim and Putin talked for five hours.';
    expect(textsOf(leftOut([...OPENING.slice(0, 3), talks]))).not.toMatch(/two hours|four hours/);
  });

  it('is told of other events of its days too, where one report tells of both', () => {
    expect(textsOf(short)).toMatch(/ballistic missiles/);
  });

  const cases = loadLeftOutCases().filter(({ part }) => part === 'development');
  it.each(cases.map((asked) => [asked.name, asked] as const))(
    'is nothing that an editor finds in the gold article: %s',
    (_, { article, topic, missing }) => {
      const { claims } = leftOutOf(article, annotate(article, corpus), topic, essentials, corpus);
      expect(claims.map(({ id }) => id).filter((id) => !missing.flat().includes(id))).toEqual([]);
    },
  );

  it('is not looked for in another language', () => {
    expect(leftOut(OPENING, { language: 'fr' })).toEqual({ claims: [], foreign: true });
  });
});
