/** What has led readers of such documents astray: words run together, a slip in a date, empty lines, namesakes, old names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/article/from-text.ts';
import { datePhrases } from '../../lib/corpus/evidence/date-phrases.ts';
import { makeReader } from '../../lib/corpus/evidence/read-text.ts';
import { paragraphsOf } from '../../lib/corpus/paragraphs.ts';
import { annotate } from '../../lib/coverage/annotate.ts';
import { sentencesOf } from '../../lib/language/sentences.ts';
import { claimLinker } from '../../lib/linking/claim-linker.ts';
import { loadCorpus } from '../../scripts/support/load-corpus.ts';

const DOCUMENTS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

const corpus = loadCorpus();
const link = claimLinker(corpus.entities);
const { read, part } = makeReader(corpus.entities, link);

/** Mentions of a text file, each with the letters that stand right before and after it. */
function marksIn(text: string): { quote: string; entity: string; around: string }[] {
  const { article, offsets } = articleFromText(text);
  return annotate(article, corpus, { all: true }).mentions.map(({ flow, start, end, quote, entity }) => {
    const from = offsets[flow]! + start;
    const to = offsets[flow]! + end;
    return { quote, entity, around: text.slice(Math.max(0, from - 1), from) + text.slice(to, to + 1) };
  });
}

/** Enough about the story that its names have all the support that they can have. */
const STORY =
  'Kim Jong Un and Vladimir Putin met in Russia\n\n' +
  'Kim Jong Un, the leader of North Korea, and Vladimir Putin, the president of Russia, met in Vladivostok. ' +
  'Sergey Lavrov, the foreign minister of Russia, was there, and officials of North Korea spoke of missiles.\n\n';

describe('words that bad extraction ran together', () => {
  const GLUED = ['invitedLavrov', 'missiles.In', 'PutinKim', 'negotiationsNorth Korea', 'ScamsPutin', 'Russia_Kim'];

  it.each(GLUED)('%s is not marked on a page', (glued) => {
    const text = `${STORY}On that day ${glued} was in the paper for all the world to see, and nobody was surprised by it.\n`;
    const at = text.indexOf(glued);
    const { article, offsets } = articleFromText(text);
    const inGlued = annotate(article, corpus, { all: true }).mentions.filter(({ flow, start, end }) => {
      const [from, to] = [offsets[flow]! + start, offsets[flow]! + end];
      return from < at + glued.length && at < to;
    });
    expect(inGlued).toEqual([]);
  });

  it.each([
    ['the ministry invitedLavrov to come', 'sergey-lavrov'],
    ['a meeting of PutinKim and others', 'vladimir-putin'],
    ['negotiationsNorth Korea wants', 'north-korea'],
    ['Crypto ScamsPutin welcomes', 'vladimir-putin'],
  ])('“%s” names %s to the checker', (text, entity) => {
    const { named } = read(part(text));
    expect([...named.entities, ...named.surnames.flatMap((bearers) => [...bearers])]).toContain(entity);
    expect([...read(text).named.entities]).not.toContain(entity);
  });

  it('are parted for the checker at the end of a sentence, too', () => {
    expect(part('more missiles.Russia agreed')).toBe('more missiles. Russia agreed');
  });

  it('are not what names are that are written so', () => {
    const written = corpus.entities.flatMap(({ names }) => names.map(({ text }) => text));
    const inner = written.filter((name) => /\p{Ll}\p{Lu}/u.test(name));
    expect(inner.length).toBeGreaterThan(0);
    for (const name of inner) expect(part(`as ${name} said`)).toBe(`as ${name} said`);
  });
});

describe('“Tuesday. Sept. 12, 2023”', () => {
  const text = 'The photo was taken at a station on Tuesday. Sept. 12, 2023. Officials stood by.';

  it('is one date', () => {
    expect(datePhrases(text)).toMatchObject([{ weekday: 2, month: 9, day: 12, year: 2023 }]);
  });

  it('ends no sentence', () => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'The photo was taken at a station on Tuesday. Sept. 12, 2023.',
      'Officials stood by.',
    ]);
  });

  it('but a weekday ends a sentence where no day follows', () => {
    const other = 'They met on Tuesday. March was cold. It snowed on Monday. May said so.';
    expect(sentencesOf(other)).toHaveLength(4);
  });
});

describe('a line that holds nothing but a no-break space', () => {
  const text =
    'A first line of the news, long enough to be one.\n\u00a0\nA second line.\n \u00a0\u2003\t\nA third line.\n';

  it('is no paragraph', () => {
    expect(paragraphsOf(text).map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('is no flow', () => {
    expect(
      articleFromText(text).article.flows.every((flow) => flow.text.trim() === flow.text && flow.text !== ''),
    ).toBe(true);
  });
});

describe('three people called Kim', () => {
  const [un, sik, yo] = ['kim-jong-un', 'kim-myong-sik', 'Kim Yo Jong'];

  it('are told apart by their full names, on a page and in a claim', () => {
    const text = `${STORY}Adm. Kim Myong Sik travelled with Kim Jong Un, and so did his sister Kim Yo Jong, it was said in the capital.\n`;
    const marks = marksIn(text).filter(({ quote }) => quote.startsWith('Kim'));
    expect(marks).toContainEqual(expect.objectContaining({ quote: 'Kim Jong Un', entity: un }));
    expect(marks).toContainEqual(expect.objectContaining({ quote: 'Kim Myong Sik', entity: sik }));
    expect(marks.filter(({ quote, entity }) => quote === 'Kim' && entity === sik)).toEqual([]);
    const claim = 'Kim Myong Sik came with Kim Jong Un.';
    expect(link(claim).map(({ entity }) => entity)).toEqual([sik, un]);
  });

  it('leave nothing to mark in the name of one whom the corpus does not know', () => {
    const text = `${STORY}${yo} said so in a statement, and ${yo} said it twice for everyone in the capital to hear.\n`;
    expect(marksIn(text).filter(({ quote, around }) => quote === 'Kim' && around.includes(' '))).toEqual(
      marksIn(STORY).filter(({ quote }) => quote === 'Kim'),
    );
  });

  it('have the surname alone right after they are named, and not beyond', () => {
    const text = `${STORY}Kim Myong Sik spoke of submarines. Then Kim left the room, and those who had listened to him left too.\n\nPutin stayed with Kim.\n`;
    const [near, far] = marksIn(text)
      .filter(({ quote }) => quote === 'Kim')
      .slice(-2);
    expect([near?.entity, far?.entity]).toEqual([sik, 'kim-jong-un']);
  });
});

describe('“the Soviet nation”', () => {
  it('marks neither the Soviet Union nor Russia', () => {
    const text = `${STORY}The visitor left for the Soviet nation on Sunday, as a paper of the town put it in its headline.\n`;
    const at = text.indexOf('Soviet nation');
    const { article, offsets } = articleFromText(text);
    const there = annotate(article, corpus, { all: true }).mentions.filter(
      ({ flow, start }) => offsets[flow]! + start >= at - 4 && offsets[flow]! + start < at + 13,
    );
    expect(there).toEqual([]);
  });
});

if (existsSync(DOCUMENTS)) {
  describe('in the documents themselves', () => {
    const texts = readdirSync(DOCUMENTS).map((name) => ({ name, text: readFileSync(join(DOCUMENTS, name), 'utf8') }));

    it.each(texts)('$name: no mark begins or ends inside a word', ({ text }) => {
      const marks = marksIn(text);
      expect(marks.length).toBeGreaterThan(5);
      expect(marks.filter(({ around }) => /[\p{L}\p{N}]/u.test(around))).toEqual([]);
    });

    it('no paragraph is blank', () => {
      for (const { text } of texts) for (const paragraph of paragraphsOf(text)) expect(paragraph.text).toMatch(/\S/);
      expect(texts.filter(({ text }) => /^[^\S\n]*\u00a0[^\S\n]*$/m.test(text)).length).toBeGreaterThan(0);
    });
  });
} else {
  console.warn(`Skipped: the traps in the documents themselves, which are not in ${DOCUMENTS}`);
}
