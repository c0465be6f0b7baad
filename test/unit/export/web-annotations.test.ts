import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countsOf, firstInSentences, type PageNotes, withoutUnmarked } from '../../../lib/export/page-notes.ts';
import { readingNotes } from '../../../lib/export/reading-notes.ts';
import { placedText, webAnnotations } from '../../../lib/export/web-annotations.ts';
import { ANNO, annoContext } from '../../support/anno-context.ts';
import { annotationCollection } from '../../support/anno-model.ts';
import * as fixture from '../components/fixtures.ts';
import { covered } from '../components/page-fixtures.ts';

const text = '🚀 Kim Jong Un met Vladimir Putin. Kim left.';
const mention = (quote: string, entity: string, start = text.indexOf(quote)) => ({
  ...{ flow: 1, start, end: start + quote.length, quote, entity },
  ...{ kind: 'name' as const, confidence: 0.98, reasons: ['its full name'] },
});
const { kim } = fixture;
const notes: PageNotes = {
  url: 'https://news.example/a?utm_source=x&id=7#top',
  article: {
    ...covered.article,
    title: 'A *meeting*',
    flows: [
      { text: 'A *meeting*', part: 'title', section: 0 },
      { text, part: 'body', section: 0 },
    ],
  },
  annotation: {
    ...covered.annotation,
    mentions: [
      mention('Kim Jong Un', kim.id),
      mention('Vladimir Putin', 'vladimir-putin'),
      mention('Kim', kim.id, text.lastIndexOf('Kim')),
    ],
  },
  contexts: [{ ...fixture.person, why: undefined }],
  sentences: [
    { ...fixture.person, figures: fixture.figures },
    { ...fixture.person, figures: fixture.figures },
  ],
};
const { limits } = fixture.about;
const place = placedText(notes.article);
const collection = (created?: string) => webAnnotations(notes, place, limits, created);

/** Answers with the context, and with nothing else: no network. */
const documentLoader = async (url: string): Promise<RemoteDocument> => {
  if (url !== ANNO) throw new Error(`asked for ${url}`);
  return { documentUrl: url, document: annoContext as unknown as RemoteDocument['document'] };
};

/** Safe: what has no meaning is an error, and not left out in silence. */
const options: Options.Expand & { safe: boolean } = { documentLoader, safe: true };

describe('a page as Web Annotations', () => {
  it('is what the model asks for', async () => {
    for (const created of [undefined, '2026-01-02T03:04:05.678Z']) {
      const result = v.safeParse(annotationCollection, await collection(created));
      expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
    }
  });

  it('is JSON-LD in which every key and every type has a meaning', async () => {
    const document = JSON.parse(JSON.stringify(await collection('2026-01-02T03:04:05Z')));
    const [expanded] = await jsonld.expand(document, options);
    const compacted = await jsonld.compact(expanded!, { '@context': ANNO }, { documentLoader });
    expect(compacted).toEqual(document);
  });

  it('is found to have no meaning where a key is none of the vocabulary’s', async () => {
    const document = { ...(await collection()), confidence: 0.9 };
    await expect(jsonld.expand(document as JsonLdDocument, options)).rejects.toThrow();
  });

  it('selects each mention in the text, by words and by place', async () => {
    const { first, total } = await collection();
    expect(total).toBe(3);
    for (const [index, { target }] of first.items.entries()) {
      const { quote } = notes.annotation.mentions[index]!;
      const [words, at] = target.selector;
      expect(target.source).toBe(notes.url);
      expect(words.exact).toBe(quote);
      expect([...place.text].slice(at.start, at.end).join('')).toBe(quote);
    }
    expect(first.items.at(-1)!.target.selector[0]).toMatchObject({ exact: 'Kim', suffix: ' left.' });
  });

  it('says what each mention names, and where to read on', async () => {
    const [{ body } = { body: [] }] = (await collection()).first.items;
    expect(body).toEqual([
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: { id: 'urn:sidelight:entity:kim-jong-un', label: 'Kim Jong Un' },
      },
      { type: 'SpecificResource', purpose: 'linking', source: 'https://en.wikipedia.org/wiki/Kim_Jong_Un' },
      expect.objectContaining({ purpose: 'tagging', value: 'Kim Jong Un' }),
      expect.objectContaining({
        purpose: 'describing',
        value: 'leader of North Korea (AP, via InvestPioneer, 13 September 2023)',
      }),
      expect.objectContaining({ purpose: 'commenting' }),
    ]);
  });

  it('sets a figure beside those of the reports once, at the first name of its sentence', async () => {
    const bodies = (await collection()).first.items.map(({ body }) =>
      body.flatMap((one) => (one.type === 'TextualBody' && one.purpose === 'commenting' ? [one.value] : [])),
    );
    expect(bodies).toEqual([
      [
        expect.stringMatching(
          /^Length of the talks\. This page: about three hours\. Reports: two to four hours\. About two hours, .* \(20 Minutes, 13 September 2023\)\./,
        ),
      ],
      [],
      [],
    ]);
  });

  it('is the same each time, with ids that are UUIDs of addresses', async () => {
    const [one, two] = [await collection(), await collection()];
    expect(one).toEqual(two);
    const ids = [one.id, one.first.id, ...one.first.items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('what the reader took the marks of away', () => {
  it('is left out, with what is named by it alone', () => {
    const { mentions, entities } = withoutUnmarked(notes.annotation, [
      { quote: 'Kim', entity: kim.id, where: 'page' },
      { quote: 'Vladimir Putin', entity: 'vladimir-putin', where: 'everywhere' },
    ]);
    expect(mentions.map(({ quote }) => quote)).toEqual(['Kim Jong Un']);
    expect(entities.map(({ id }) => id)).toEqual([kim.id]);
  });
});

describe('reading notes', () => {
  const markdown = readingNotes(notes);

  it('say what the page is, what it covers, and its limits', () => {
    expect(markdown).toMatch(/^# A \\\*meeting\\\*\n\n- Publisher: Example Courier\n- Published: 2023-09-13\n/);
    expect(markdown).toContain('- Address: <https://news.example/a?utm_source=x&id=7#top>');
    expect(markdown).toContain('- Russia and North Korea\n  - the headline names Kim Jong Un and Vladimir Putin');
    expect(markdown).toContain('11 reports in 5 documents, the latest of 2025-07-14 (1.0.0, 4f2a9c1b)');
  });

  it('name those named most first, with role and claims, each with who says so, when, how and where', () => {
    expect(countsOf(notes.annotation)).toEqual([
      [kim.id, 2],
      ['vladimir-putin', 1],
    ]);
    expect(markdown).toContain(
      '### Kim Jong Un\n\nleader of North Korea (AP, via InvestPioneer, 13 September 2023). Named 2 times on the page.',
    );
    expect(markdown).toContain('[Kim Jong Un](<https://en.wikipedia.org/wiki/Kim_Jong_Un>)');
    expect(markdown).toContain('(accused, the United States said; AP, via InvestPioneer, 13 September 2023, ¶8)\n');
    expect(markdown).toContain('- 12 September 2023: An official in charge of shells');
    expect(markdown).toContain('Later, reported after the article:\n\n- Soldiers from North Korea');
    expect(markdown).toContain('### Vladimir Putin\n\nNamed once on the page. Nothing in the corpus.');
  });

  it('set the sides of a question next to each other, and list what was cited with its lineage', () => {
    expect(markdown).toContain('## Where reports differ\n\n### How long did the talks last?\n\nAbout two hours:\n\n- ');
    expect(markdown).toContain(
      '## Sources\n\n- AP, via InvestPioneer, 13 September 2023: “Leaders meet at the launch site”.',
    );
    expect(markdown).toContain('Rests on the same text as NPR, in a machine-made summary: their first four paragraphs');
    expect(markdown).toContain('002\\_report.txt');
  });

  it('say so where the page gives no date and no publisher, and its story is not known', () => {
    const bare = readingNotes({
      ...notes,
      article: { ...notes.article, published: null, publisher: null },
      annotation: { ...notes.annotation, coverage: [], mentions: [], entities: [] },
      contexts: [],
      sentences: [],
    });
    expect(bare).toContain('Publisher: not given by the page');
    expect(bare).toContain('the page gives no date');
    expect(bare).toContain('Its story is not in the corpus.');
    expect(bare).not.toContain('## Who');
    expect(bare).not.toContain('## Figures');
  });

  it('set each figure of the page once beside those of the reports, with who says what', () => {
    expect(markdown).toContain(
      '## Figures of this page\n\n### Length of the talks\n\nThis page: about three hours. Reports: two to four hours.' +
        '\n\nAbout two hours, for the official talks:\n\n- They talked. (stated; 20 Minutes, 13 September 2023, ¶',
    );
    expect(markdown.split('## Figures of this page')).toHaveLength(2);
    expect(markdown.split('### Length of the talks')).toHaveLength(2);
  });

  it('ask about each sentence at its first mention', () => {
    const { article, annotation } = notes;
    expect(firstInSentences(article, annotation).map(({ start }) => start)).toEqual([
      text.indexOf('Kim Jong Un'),
      text.lastIndexOf('Kim'),
    ]);
  });
});
