/** The shape of what editors write, key by key, and its values in the corpus's own form. */
import * as v from 'valibot';
import { readDate } from './dates.ts';
import { readParagraphs } from './paragraphs.ts';

const text = v.pipe(
  v.string('must be text (in quotes, if need be)'),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.check((input) => !/^TODO\b/.test(input), 'is still to be filled in'),
);

const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: lower-case letters, digits and single hyphens'),
);

/** `<source id>#<claim's own id or number>` */
const claimId = v.pipe(text, v.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must be a claim: "<source id>#<its id or number>"'));

const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'must be a list');

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Runs a reader that throws an Error with a message for the editor. */
const readWith = <In, Out>(read: (input: In) => Out) =>
  v.rawTransform<In, Out>(({ dataset, addIssue, NEVER }) => {
    try {
      return read(dataset.value);
    } catch (error) {
      addIssue({ message: (error as Error).message });
      return NEVER;
    }
  });

const paragraphs = v.pipe(
  v.union([v.string(), v.number(), v.array(v.number())], 'must be paragraphs, e.g. "2, 5-24"'),
  readWith((input) => readParagraphs(String(input))),
);

/** A plain date is printed; an inferred one says from what. */
const date = v.pipe(
  v.unknown(),
  v.transform((input) => (isRecord(input) ? input : { date: input })),
  v.strictObject({
    date: v.pipe(v.union([v.string(), v.number()], 'must be a date'), v.transform(String), readWith(readDate)),
    basis: v.optional(v.picklist(['printed', 'inferred'], 'must be printed or inferred'), 'printed'),
    from: v.optional(text),
  }),
  v.check(
    ({ basis, from }) => (basis === 'inferred') === (from !== undefined),
    'an inferred date says `from` what, a printed one does not',
  ),
  v.transform(({ date, basis, from }) => ({ ...date, basis, ...(from !== undefined && { from }) })),
);

const name = v.pipe(
  v.unknown(),
  v.transform((input) => (isRecord(input) ? input : { text: input })),
  v.strictObject({
    text,
    kind: v.optional(
      v.picklist(
        ['name', 'alias', 'acronym', 'surname', 'nominal', 'metonym'],
        'must be name, alias, acronym, surname, nominal or metonym',
      ),
    ),
    lang: v.optional(text),
    weak: v.optional(v.literal(true, 'must be true, or not there')),
  }),
);

const role = v.strictObject({ text, date, source: id, at: paragraphs });

const degrees = (most: number) =>
  v.pipe(
    v.number('must be degrees'),
    v.minValue(-most, `must be degrees, ${-most} to ${most}`),
    v.maxValue(most, `must be degrees, ${-most} to ${most}`),
  );

export const sourceSchema = v.object({
  id,
  title: text,
  publisher: v.nullable(text),
  agency: v.optional(text),
  via: v.optional(text),
  byline: v.optional(text),
  dateline: v.optional(text),
  label: text,
  published: v.nullable(date),
  document: text,
  content: paragraphs,
  provenance: v.optional(paragraphs, ''),
  furniture: v.optional(paragraphs, ''),
  headings: v.optional(paragraphs, ''),
  topics: list(id),
  event: v.optional(id),
  lineage: v.optional(v.strictObject({ id, ground: text })),
  quality: text,
});

/** What stands in braces after a claim. */
export const claimSchema = v.object({
  id: v.optional(v.pipe(id, v.regex(/[a-z]/, 'must hold a letter: numbers are given to claims without an id'))),
  date: v.optional(date),
  by: v.optional(text),
  stance: v.optional(
    v.picklist(
      ['stated', 'accused', 'denied', 'estimated', 'expected', 'analysed'],
      'must be stated, accused, denied, estimated, expected or analysed',
    ),
    'stated',
  ),
  weight: v.optional(v.picklist(['major', 'minor'], 'must be major or minor, or not there')),
  topics: v.optional(list(id)),
  event: v.optional(v.nullable(id)),
});

const entries = {
  id,
  name,
  names: v.optional(list(name), []),
  roles: v.optional(list(role), []),
  wikipedia: v.optional(text),
};

export const entitySchema = v.object({
  ...entries,
  type: v.picklist(
    [
      'person',
      'country',
      'city',
      'place',
      'facility',
      'organization',
      'craft',
      'weapon',
      'document',
      'work',
      'celestial',
    ],
    'must be person, country, city, place, facility, organization, craft, weapon, document, work or celestial',
  ),
  stands_for: v.optional(id),
  place: v.optional(
    v.strictObject({
      lat: degrees(90),
      lon: degrees(180),
      across: v.optional(v.pipe(v.number('must be kilometres'), v.minValue(100), v.maxValue(20_000))),
    }),
  ),
});

export const eventSchema = v.object({
  ...entries,
  type: v.optional(v.literal('event', 'must be event, or not there'), 'event'),
  date,
  place: v.optional(id),
  participants: v.optional(list(id), []),
});

const words = list(v.pipe(text, v.regex(/^[^\p{Lu}]+$/u, 'must be in lower case')));

const terms = v.strictObject({
  entities: v.optional(list(id), []),
  words: v.optional(words, []),
});

export const topicSchema = v.object({
  id,
  name: text,
  about: text,
  needs: v.pipe(
    list(v.strictObject({ ...terms.entries, also: v.optional(terms) })),
    v.nonEmpty('must name at least one need'),
  ),
  signals: v.optional(terms, {}),
  tells: v.optional(terms),
  abroad: v.optional(words),
});

const measure = v.strictObject({
  id,
  name: text,
  unit: v.pipe(text, v.regex(/^\p{Ll}+$/u, 'must be one word in lower case, in the singular')),
  tense: v.optional(v.picklist(['past', 'future'], 'must be past or future'), 'past'),
  nouns: v.optional(words, []),
  verbs: v.optional(words, []),
  between: v.optional(words, []),
  by: v.pipe(list(id), v.nonEmpty('must name at least one entity')),
  beside: v.optional(list(id), []),
  words: v.optional(list(words), []),
  clause: v.optional(list(words), []),
  not: v.optional(words, []),
  date: v.optional(date),
  published: v.optional(date),
});

const value = v.pipe(v.number('must be a number'), v.gtValue(0, 'must be more than nothing'));

/** `is: 2`, or `from: 2` and `to: 4`; none of them where the side gives no number. */
const figure = v.pipe(
  v.strictObject({ of: id, is: v.optional(value), from: v.optional(value), to: v.optional(value) }),
  v.check(
    ({ is, from, to }) => (from === undefined) === (to === undefined) && (is === undefined || from === undefined),
    'must say what it `is`, or `from` what `to` what, or none of it',
  ),
  v.check(({ from, to }) => from === undefined || to === undefined || from < to, 'must go from less to more'),
  v.transform(({ of, is, from, to }) => {
    const [low, high] = [from ?? is, to ?? is];
    return { of, ...(low !== undefined && high !== undefined && { low, high }) };
  }),
);

const side = v.strictObject({
  text,
  claims: v.pipe(list(claimId), v.nonEmpty('must name at least one claim')),
  figure: v.optional(figure),
});

export const accountSchema = v.object({
  id,
  question: text,
  topics: list(id),
  event: v.optional(id),
  measures: v.optional(v.pipe(list(measure), v.nonEmpty('must hold a measure, or not be there'))),
  sides: v.pipe(
    list(side),
    v.check(
      (sides) => sides.length > 1 || (sides.length === 1 && sides[0]!.figure !== undefined),
      'must have at least two sides, or one with a figure',
    ),
  ),
});

export const followUpSchema = v.object({
  question: v.pipe(text, v.endsWith('?', 'must end with a question mark')),
  words: v.pipe(words, v.nonEmpty('must name at least one word')),
  not: v.optional(words, []),
  claims: v.pipe(list(claimId), v.nonEmpty('must name at least one claim')),
});

const telling = { told: v.optional(words, []), words: v.optional(list(words), []) };

/** Without a word it would be held for untold by every article. */
const isTellable = ({ told, words }: { told: string[]; words: string[][] }): boolean => told.length + words.length > 0;
const NOT_TELLABLE = 'must say by which words it is `told`, or of which `words`';

const matter = v.pipe(
  v.strictObject({ claims: v.pipe(list(claimId), v.nonEmpty('must name at least one claim')), ...telling }),
  v.check((own) => isTellable(own), NOT_TELLABLE),
);

export const essentialsSchema = v.pipe(
  v.object({ event: id, ...telling, matters: v.pipe(list(matter), v.nonEmpty('must name at least one matter')) }),
  v.check((own) => isTellable(own), NOT_TELLABLE),
);

export type SourceFront = v.InferOutput<typeof sourceSchema>;
export type ClaimAttributes = v.InferOutput<typeof claimSchema>;
export type EntityNote = v.InferOutput<typeof entitySchema>;
export type EventNote = v.InferOutput<typeof eventSchema>;
export type TopicNote = v.InferOutput<typeof topicSchema>;
export type AccountNote = v.InferOutput<typeof accountSchema>;
export type FollowUpNote = v.InferOutput<typeof followUpSchema>;
export type EssentialsNote = v.InferOutput<typeof essentialsSchema>;
export type NameNote = v.InferOutput<typeof name>;
