/** What the Web Annotation Data Model asks of a document: each rule of its text for the classes that Sidelight writes. */
import * as v from 'valibot';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** xsd:dateTime, with a time zone. */
const dateTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/));

/** 3.3.5: a motivation, and what a body is for. */
const motivation = v.picklist([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

/** 3.3.2: an agent should have an id, a type and a name. */
const agent = v.strictObject({
  id: iri,
  type: v.picklist(['Person', 'Organization', 'Software']),
  name: v.string(),
});

/** 3.2.4: a textual body has a type and exactly one value; format and language should be there. */
const textualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  purpose: motivation,
  format: v.pipe(v.string(), v.regex(/^\w+\/[\w.+-]+$/)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-\w+)*$/)),
});

/** 4: a specific resource has exactly one source. */
const specificResource = v.strictObject({
  type: v.literal('SpecificResource'),
  purpose: motivation,
  source: v.union([iri, v.strictObject({ id: iri, label: v.string() })]),
});

/** 4.2.4 and 4.2.5: the text selectors, with exactly one of each of their keys; an end is after its start. */
const quote = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
});
const position = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
  v.check(({ start, end }) => start < end),
);

/** 3.1: an annotation has an id, a type and a target; its context is that of its page. */
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  created: v.exactOptional(dateTime),
  creator: agent,
  body: v.pipe(v.array(v.union([textualBody, specificResource])), v.minLength(1)),
  target: v.strictObject({
    source: iri,
    selector: v.pipe(v.array(v.union([quote, position])), v.minLength(1)),
  }),
});

/** 5.1 and 5.2: a collection, with its one page inside it. */
export const annotationCollection = v.pipe(
  v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    created: v.exactOptional(dateTime),
    creator: agent,
    total: count,
    first: v.strictObject({
      id: iri,
      type: v.literal('AnnotationPage'),
      partOf: iri,
      startIndex: v.literal(0),
      items: v.array(annotation),
    }),
  }),
  v.check(({ total, first }) => total === first.items.length, 'total is the number of annotations'),
  v.check(({ id, first }) => first.partOf === id, 'the page is part of its collection'),
  v.check(({ first }) => new Set(first.items.map(({ id }) => id)).size === first.items.length, 'ids are unique'),
);
