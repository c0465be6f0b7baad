/** The signs by which a name that could be another thing's is told, each with its weight. */
import type { Entity, EntityId } from '../corpus/model.ts';
import { BESIDE, type Field, fieldOfWord } from '../language/fields.ts';
import { isInSaying } from '../language/idioms.ts';
import { joins } from '../language/words.ts';
import { isCredit } from './credits.ts';
import type { Form } from './gazetteer.ts';
import type { Look } from './look.ts';
import { isStrong } from './names.ts';
import { isOther } from './other-things.ts';
import { supportFor } from './presence.ts';

/** One kind of evidence. */
export interface Sign {
  /** Positive: for the entity. */
  weigh(look: Look): number;
  /** In plain words, for the reader; none: it is never said. */
  say?(look: Look): string;
}

/** How far the words beside a name reach. */
const BESIDE_REACH = 3;

/** The earth is a place, the moon and the planets are bodies. */
const isBody = ({ type }: Entity): boolean => type === 'celestial' || type === 'place';

export const isOnIt = ({ entity, flow, candidate }: Look): boolean =>
  isBody(entity) &&
  joins(flow.words[candidate.from]!.gap) &&
  (flow.words[candidate.from - 1]?.fold === 'on' ||
    ON_IT_ABROAD.test(flow.text.slice(Math.max(0, candidate.start - 10), candidate.start)));

/** German and French; Spanish has its moon in songs. */
const ON_IT_ABROAD = /(?:^|\s)(?:auf dem|zum|um den|sur la)\s$/i;

/** "in Jupiter", "in Europa": a town or a continent. */
const isInIt = ({ entity, flow, candidate }: Look): boolean =>
  entity.type === 'celestial' &&
  flow.words[candidate.from - 1]?.fold === 'in' &&
  joins(flow.words[candidate.from]!.gap);

/** "the Moon", but "Mr Moon". */
const isThe = ({ entity, flow, candidate }: Look): boolean =>
  isBody(entity) && flow.words[candidate.from - 1]?.fold === 'the';

/** "to the Moon and back": what else is called so has a noun after it. */
const isTheMoon = (look: Look): boolean => {
  const next = look.flow.words[look.candidate.to];
  return look.entity.id === 'moon' && isThe(look) && !(next?.capital && joins(next.gap));
};

/** "Moon said": no body, craft or spaceport speaks. */
export const isSpeaking = ({ field, flow, candidate }: Look): boolean => {
  const next = flow.words[candidate.to];
  return field === 'space' && next?.gap === 'space' && SAYS.has(next.fold);
};

const SAYS = new Set(
  'said says told tells asked asks added adds warned warns urged urges vowed vows pledged wrote'.split(' '),
);

/** Whatever a page is about and calls so elsewhere. */
const SIGNED = 9;

const isSigned = ({ flow: { text }, candidate: { start, end }, field }: Look): boolean =>
  field === 'press' && isCredit(text, start, end);

/** "The AP and CNN". */
const isPress = ({ knowledge }: Look, { entity }: Form): boolean => knowledge.fieldsOf.get(entity.id) === 'press';

export function isBeside(look: Look): boolean {
  const { flow, candidate, field, from, to } = look;
  const first = Math.max(from, candidate.from - BESIDE_REACH);
  const last = Math.min(to, candidate.to + BESIDE_REACH);
  for (let at = first; at < last; at++) {
    if (at === candidate.from) at = candidate.to;
    if (at >= last) break;
    const { fold } = flow.words[at]!;
    if (BESIDE[field].has(fold) || fieldOfWord(fold) === field) return true;
    if (field === 'press' && flow.owner[at]?.forms.some((form) => isStrong(form) && isPress(look, form))) return true;
  }
  return isSigned(look);
}

/** Whether the sentence has a word of the field, or a sure name of it. */
export function isInSentence({ flow, candidate, field, from, to, knowledge }: Look): boolean {
  for (let at = from; at < to; at++) {
    if (at >= candidate.from && at < candidate.to) continue;
    if (fieldOfWord(flow.words[at]!.fold) === field) return true;
    const owner = flow.owner[at];
    if (owner?.forms.some((form) => isStrong(form) && knowledge.fieldsOf.get(form.entity.id) === field)) return true;
  }
  return false;
}

const countOf = ({ presence }: Look, field: Field): number => presence.fields.get(field)?.size ?? 0;

/** How many sure names of the field the page has. */
function mates({ presence, knowledge, field, entity }: Look): EntityId[] {
  return [...presence.named.keys()].filter((id) => id !== entity.id && knowledge.fieldsOf.get(id) === field);
}

const OTHER_FIELDS: readonly Field[] = ['stage', 'sport', 'drink', 'medicine', 'leisure', 'money'];

/** How many words the page has of the one other field that it has most of. */
const genre = (look: Look): number => Math.max(...OTHER_FIELDS.map((field) => countOf(look, field)));

/** Whether the entity is named in full before the name stands by itself. */
function namedBefore({ presence, entity, flow, candidate }: Look): boolean {
  const first = presence.named.get(entity.id)?.[0];
  if (!first) return false;
  // A headline may use the short form of what the text introduces in full.
  return flow.part !== 'body' || first.flow < flow.index || (first.flow === flow.index && first.word < candidate.from);
}

const FILM = /^(?:films?|movies?|comedy|drama|feature|picture|thriller)$/;

/** "the film “The Challenge”" */
const isWithFilm = ({ entity, flow: { words }, candidate: { from, to } }: Look): boolean =>
  entity.type === 'work' && [words[from - 2], words[from - 1], words[to]].some((word) => FILM.test(word?.fold ?? ''));

/** What stands beside fighting men stands beside many: a chief, a leader, men. */
const BESIDE_WEIGHT: Record<keyof typeof BESIDE, number> = { space: 2.5, press: 2.5, fighting: 2 };

const OF_A_STORY: ReadonlySet<string> = new Set(['facility', 'place', 'craft', 'work', 'organization']);
/** The support of a name whose whole story the page tells. */
const MUCH = 5;

/** "MOON: I was an engineer.": in a transcript whoever speaks, and no thing does. */
const isSpeaker = ({ flow: { text, case: style }, candidate: { start, end }, entity }: Look): boolean =>
  start === 0 &&
  text[end] === ':' &&
  style === 'sentence' &&
  entity.type !== 'organization' &&
  isAllCapitals(text, end);

const isAllCapitals = (text: string, end: number): boolean => /^\p{Lu}{3,}$/u.test(text.slice(0, end));

/** "Moon and Trump": no body is in one breath with people. */
const isWithPerson = ({ flow: { words, owner }, candidate: { from, to }, entity }: Look): boolean => {
  const isPerson = (at: number) => owner[at]?.forms.some((form) => form.entity.type === 'person') ?? false;
  if (entity.type !== 'celestial' || words[from]!.caps === 'lower') return false;
  return (words[to]?.fold === 'and' && isPerson(to + 1)) || (words[from - 1]?.fold === 'and' && isPerson(from - 2));
};

export const SIGNS: readonly Sign[] = [
  { weigh: (look) => (isSpeaker(look) || isWithPerson(look) ? -9 : 0) },
  { weigh: (look) => (isInSaying(look.flow.text, look.candidate.start, look.candidate.end) ? -9 : 0) },
  { weigh: (look) => (isOther(look) || isSpeaking(look) ? -5 : 0) },
  {
    weigh: (look) => (isSigned(look) ? SIGNED : isBeside(look) ? BESIDE_WEIGHT[look.field] : 0),
    say: ({ field }) => `in company that tells of ${TELLS[field]}`,
  },
  { weigh: (look) => (isInSentence(look) ? 1.5 : 0) },
  // Of a film's page it is no sign against it that it is of the stage.
  { weigh: (look) => (isWithFilm(look) ? (countOf(look, 'space') > 0 ? 3 : 1) : 0) },
  // Written small and with its article, "the moon" is that of the earth; one is on Mars, but in a town.
  { weigh: ({ flow, candidate }) => (flow.words[candidate.from]!.caps === 'lower' ? 4.5 : 0) },
  { weigh: (look) => (isOnIt(look) || isTheMoon(look) ? 2.5 : isThe(look) ? 1 : isInIt(look) ? -5 : 0) },
  {
    weigh: (look) => (namedBefore(look) ? 2.5 : 0),
    say: ({ entity }) => `${entity.name} is named in full on this page`,
  },
  {
    // What else would a page of this story call so.
    weigh: ({ entity, field, presence, knowledge }) =>
      field !== 'press' && OF_A_STORY.has(entity.type) && supportFor(entity.id, presence, knowledge).weight >= MUCH
        ? 2.5
        : 0,
    say: ({ entity, presence, knowledge }) => supportFor(entity.id, presence, knowledge).reasons[0] ?? 'of this story',
  },
  // The sense that the page has shown elsewhere.
  { weigh: ({ use }) => (use.own ? 2.5 : 0) },
  { weigh: ({ use }) => (use.other ? -3 : 0) },
  {
    // A report names news agencies whatever it is about.
    weigh: (look) => (look.field === 'press' ? 0 : Math.min(2, 0.75 * mates(look).length)),
    say: (look) =>
      `named with ${mates(look)
        .slice(0, 3)
        .map((id) => look.knowledge.gazetteer.entities.get(id)!.name)
        .join(', ')}`,
  },
  {
    weigh: (look) => (look.field === 'press' ? 0 : Math.min(2, 0.5 * countOf(look, look.field))),
    say: ({ field, presence }) =>
      `the page speaks of ${[...presence.fields.get(field)!]
        .slice(0, 3)
        .map((word) => `“${word}”`)
        .join(', ')}`,
  },
  {
    weigh: (look) => {
      const other = genre(look);
      if (other < 3 || other <= countOf(look, look.field)) return 0;
      return other < 6 ? -1.5 : -3;
    },
  },
];

const TELLS: Record<keyof typeof BESIDE, string> = {
  space: 'space flight',
  press: 'the press',
  fighting: 'fighting men',
};
