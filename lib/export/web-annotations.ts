/** A page's mentions as W3C Web Annotations in JSON-LD: one collection, with all its annotations on one page. */
import type { CorpusLimits } from '../corpus/model.ts';
import type { Context, EntityRef, FigureCheck } from '../corpus/reading.ts';
import { figuresOf, figureText, firstInSentences, type PageNotes } from './page-notes.ts';
import { selectorsIn, type TextPositionSelector, type TextQuoteSelector } from './selectors.ts';
import { entityUrn, uuidUrn } from './urn.ts';

/** A body that is another resource: the entity itself, or an article about it. */
interface ResourceBody {
  type: 'SpecificResource';
  purpose: 'identifying' | 'linking';
  source: string | { id: string; label: string };
}

/** A body that is words: the entity's name, what it is, or how a figure of the sentence compares with the reports'. */
interface WordsBody {
  type: 'TextualBody';
  purpose: 'tagging' | 'describing' | 'commenting';
  value: string;
  format: 'text/plain';
  language: 'en';
}

export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying';
  created?: string;
  creator: Creator;
  body: (ResourceBody | WordsBody)[];
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] };
}

interface Creator {
  id: string;
  type: 'Software';
  name: string;
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  created?: string;
  creator: Creator;
  total: number;
  first: { id: string; type: 'AnnotationPage'; partOf: string; startIndex: 0; items: WebAnnotation[] };
}

/** The text that positions count in. */
export interface PlacedText {
  text: string;
  /** Where each flow of the article begins, in UTF-16 units. */
  offsets: number[];
}

/** The article's flows, title first, with a line feed between two: what positions count in, unless the file is a text. */
export function placedText({ flows }: PageNotes['article']): PlacedText {
  const offsets: number[] = [];
  let length = 0;
  for (const { text } of flows) {
    offsets.push(length);
    length += text.length + 1;
  }
  return { text: flows.map(({ text }) => text).join('\n'), offsets };
}

/**
 * @param limits of the corpus that the annotations rest on
 * @param created when, as an xsd:dateTime with its time zone; absent: the output depends on the page and the corpus alone
 */
export async function webAnnotations(
  { url, article, annotation, contexts, sentences }: PageNotes,
  { text, offsets }: PlacedText,
  limits: CorpusLimits,
  created?: string,
): Promise<AnnotationCollection> {
  const select = selectorsIn(text);
  const entities = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  const contextOf = new Map(contexts.map((context) => [context.entity.id, context]));
  const figures = figuresOf(sentences);
  const figuresAt = new Map(
    firstInSentences(article, annotation).map((mention, index) => [
      mention,
      figures.flatMap(({ figure, sentence }) => (sentence === sentences[index] ? [figure] : [])),
    ]),
  );
  const id = await uuidUrn(`${url}#sidelight`);
  const about = {
    ...(created !== undefined && { created }),
    creator: {
      id: `urn:sidelight:corpus:${encodeURIComponent(limits.version)}:${limits.hash}`,
      type: 'Software' as const,
      name: `Sidelight, corpus ${limits.version}`,
    },
  };
  const items = annotation.mentions.map(async (mention): Promise<WebAnnotation> => {
    const { flow, start, end, entity } = mention;
    const [quote, position] = select(offsets[flow]! + start, offsets[flow]! + end);
    return {
      id: await uuidUrn(`${url}#sidelight,${position.start},${position.end},${entity}`),
      type: 'Annotation',
      motivation: 'identifying',
      ...about,
      body: [
        ...bodiesOf(entities.get(entity)!, contextOf.get(entity)),
        ...(figuresAt.get(mention) ?? []).map((figure) => words('commenting', comparison(figure))),
      ],
      target: { source: url, selector: [quote, position] },
    };
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Names in “${article.title}”`,
    ...about,
    total: items.length,
    first: {
      id: await uuidUrn(`${url}#sidelight,all`),
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: await Promise.all(items),
    },
  };
}

function bodiesOf({ id, name }: EntityRef, context: Context | undefined): WebAnnotation['body'] {
  const { role, entity } = context ?? {};
  return [
    { type: 'SpecificResource', purpose: 'identifying', source: { id: entityUrn(id), label: name } },
    ...(entity?.wikipedia
      ? [{ type: 'SpecificResource' as const, purpose: 'linking' as const, source: entity.wikipedia.url }]
      : []),
    words('tagging', name),
    ...(role ? [words('describing', `${role.text} (${role.by}, ${role.dateText})`)] : []),
  ];
}

/** No-break spaces are for the eye; programs look for plain ones. */
const words = (purpose: WordsBody['purpose'], value: string): WordsBody => ({
  type: 'TextualBody',
  purpose,
  value: value.replaceAll('\u00a0', ' '),
  format: 'text/plain',
  language: 'en',
});

/** With who says what. */
function comparison(figure: FigureCheck): string {
  const sides = figure.sides.map(({ text, claims }) => {
    const reports = new Set(claims.map(({ by, publishedText }) => `${by}, ${publishedText}`));
    return `${text} (${[...reports].join('; ')}).`;
  });
  return [`${figure.name.charAt(0).toUpperCase()}${figure.name.slice(1)}.`, figureText(figure), ...sides].join(' ');
}
