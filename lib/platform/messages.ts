/** What the background accepts: one schema a call, checked where the message arrives. */
import * as v from 'valibot';
import type { LibraryCalls } from './protocol.ts';

/** What pages write: a book may be one paragraph, and no page may make a call fail. */
const text = v.string();
const short = v.pipe(v.string(), v.maxLength(2_000));
const id = v.pipe(v.string(), v.maxLength(200));
const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.strictObject({});

const flow = v.strictObject({ text, part: v.picklist(['title', 'heading', 'body']), section: count });

const article = v.strictObject({
  isArticle: v.nullable(v.boolean()),
  reasons: v.array(short),
  title: text,
  publisher: v.nullable(text),
  published: day,
  language: v.nullable(id),
  flows: v.array(flow),
});

const mention = v.strictObject({
  quote: text,
  kind: v.picklist(['name', 'alias', 'acronym', 'surname', 'nominal', 'metonym']),
  confidence: v.number(),
  reasons: v.array(short),
});

const schemas: { [Name in keyof LibraryCalls]: v.GenericSchema<unknown, LibraryCalls[Name]['ask']> } = {
  maybe: nothing,
  annotate: v.strictObject({ article }),
  reconsider: v.strictObject({ article }),
  unknown: v.strictObject({ article }),
  context: v.strictObject({
    entity: id,
    mention: v.exactOptional(mention),
    passage: v.exactOptional(v.strictObject({ text, offset: count })),
    headline: v.exactOptional(text),
    published: day,
    topics: v.array(id),
    entities: v.array(id),
  }),
  dossier: v.strictObject({ topic: id, published: day, entities: v.array(id) }),
  leftOut: v.strictObject({ article, topic: id }),
  relation: v.strictObject({ from: id, to: id, published: day, topics: v.array(id) }),
  search: v.strictObject({ query: short }),
  marked: v.strictObject({ entities: v.nullable(count) }),
  unmark: v.strictObject({
    name: v.strictObject({ quote: short, entity: id, name: short, page: short }),
    where: v.nullable(v.picklist(['page', 'everywhere'])),
  }),
  privatelyUnmarked: nothing,
  about: nothing,
};

/** The ask of a call, if it fits; throws an error that names the call and the first thing that doesn't fit, never its value. */
export function parseAsk<Name extends keyof LibraryCalls>(call: Name, ask: unknown): LibraryCalls[Name]['ask'] {
  const parsed = v.safeParse(schemas[call], ask);
  if (parsed.success) return parsed.output;
  const path = v.getDotPath(parsed.issues[0]) ?? '(whole)';
  throw new Error(`"${call}" was asked with something unfit at ${path}`);
}

export function isLibraryCall(call: unknown): call is keyof LibraryCalls {
  return typeof call === 'string' && Object.hasOwn(schemas, call);
}
