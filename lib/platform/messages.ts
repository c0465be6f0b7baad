/** What the background accepts: one schema a call, checked where the message arrives. */
import * as v from 'valibot';
import type { LibraryCalls } from './protocol.ts';

const text = v.pipe(v.string(), v.maxLength(200_000));
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
  publisher: v.nullable(short),
  published: day,
  language: v.nullable(id),
  flows: v.pipe(v.array(flow), v.maxLength(50_000)),
});

const mention = v.strictObject({
  quote: short,
  kind: v.picklist(['name', 'alias', 'acronym', 'surname', 'nominal', 'metonym']),
  confidence: v.number(),
  reasons: v.array(short),
});

const schemas: { [Name in keyof LibraryCalls]: v.GenericSchema<unknown, LibraryCalls[Name]['ask']> } = {
  maybe: nothing,
  annotate: v.strictObject({ article }),
  unknown: v.strictObject({ article }),
  context: v.strictObject({
    entity: id,
    mention: v.exactOptional(mention),
    sentence: v.exactOptional(text),
    published: day,
    topics: v.array(id),
    entities: v.array(id),
  }),
  marked: v.strictObject({ entities: v.nullable(count) }),
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
