/** What a reader wants to know: of whom, reading which sentence of which article. */
import type { Claim, Corpus, Entity, EntityId, NameKind, TopicId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { ContextRequest } from '../corpus/reading.ts';
import { sentencesOf } from '../language/sentences.ts';
import { buildGazetteer, type Gazetteer } from '../linking/gazetteer.ts';
import { mattersOf } from './matters.ts';
import { namesIn, withoutNames } from './names.ts';
import { roleAsOf } from './roles.ts';
import { type Days, dateIn, withoutDates } from './sentence-date.ts';
import { termsOf } from './terms.ts';

export interface Question {
  entity: Entity;
  /** For a metonym: the country whose government it stands for here. */
  government: Entity | undefined;
  /** The entities that an answer can be about: itself; for a government, all that stand for it. */
  subjects: ReadonlySet<EntityId>;
  published: string | null;
  topics: readonly TopicId[];
  /** The entities of the article, without the subjects. */
  onPage: ReadonlySet<EntityId>;
  /** What the sentence around the mention says; null when asked from a list. */
  sentence: Sentence | null;
  /** What the words next to the mention say. */
  near: Sentence | null;
  /** The sentence as it is written; and with its paragraph, under the article's headline. */
  text: { sentence: string; whole: string };
  /** What the card says above the claims: what the entity is. */
  role: Sentence | null;
  /** The time that it is about: the sentence's own date, else the article's. */
  when: Days | null;
}

export interface Sentence {
  terms: ReadonlySet<string>;
  /** What it is about. */
  matters: ReadonlySet<string>;
  /** Without the subjects. */
  entities: ReadonlySet<EntityId>;
}

/** Where and by whom a report was written, or who speaks: "SEOUL (AP) — ", "KYIV, Nov 5 - ", "SMITH, HOST: ". */
const OPENING =
  /^\s*(?:\p{Lu}[\p{Lu}.' ]{2,}(?:, [\p{L}\d. ]{2,20})?(?: \([\p{L} ]+\))? [—–-] |\p{Lu}[\p{Lu}.' ]{2,}(?:, \p{Lu}{2,})?: )/u;

/** In UTF-16 units, to each side of a mention. */
const NEAR = 70;

/** How surely a sentence of a linked page means an entity of that page by a name of this kind. */
const SURENESS: Record<NameKind, number> = { name: 6, alias: 5, acronym: 4, nominal: 3, surname: 2, metonym: 1 };

/** @throws Error if the corpus has no such entity */
export function questionOf(request: ContextRequest, corpus: Corpus): Question {
  const { entities } = indexOf(corpus);
  const entity = entities.get(request.entity);
  if (!entity) throw new Error(`The corpus has no entity "${request.entity}"`);
  const isMetonym = request.mention?.kind === 'metonym' && entity.standsFor !== undefined;
  const government = isMetonym ? entities.get(entity.standsFor!) : undefined;
  const subjects = subjectsOf(entity, government, corpus);
  const page = request.entities.filter((id) => entities.has(id) && !subjects.has(id));
  const { passage, published } = request;
  const { sentence, near } = passage ? sentenceAt(passage) : { sentence: '', near: '' };
  const gazetteer = buildGazetteer([...subjects, ...page].map((id) => entities.get(id)!));
  const read = (text: string) => (text ? readSentence(text, subjects, page, gazetteer, corpus) : null);
  return {
    entity,
    government,
    subjects,
    published,
    topics: request.topics,
    onPage: new Set(page),
    sentence: read(sentence),
    near: read(near),
    text: { sentence, whole: [request.headline ?? '', passage?.text ?? ''].join('\n') },
    role: read(roleAsOf(entity, published)?.text ?? ''),
    when: (sentence && dateIn(sentence, published)) || (published ? { start: published, end: published } : null),
  };
}

/** The sentence of a text that holds the character at `offset`, and the words of it next to that. */
export function sentenceAt({
  text,
  offset,
}: NonNullable<ContextRequest['passage']>): Record<'sentence' | 'near', string> {
  const span = sentencesOf(text).find(({ end }) => offset < end) ?? { start: 0, end: text.length };
  const { end } = span;
  const opening = OPENING.exec(text.slice(span.start, end))?.[0].length ?? 0;
  const start = span.start + (offset >= span.start + opening ? opening : 0);
  const before =
    /[\p{L}\p{N}].*$/su.exec(
      text.slice(Math.max(start, offset - NEAR), offset).replace(offset - NEAR > start ? /^\S*/ : '', ''),
    )?.[0] ?? '';
  const after = text.slice(offset, Math.min(end, offset + NEAR)).replace(offset + NEAR < end ? /\S*$/ : '', '');
  return {
    sentence: text.slice(start, end).trim(),
    near: before + after,
  };
}

function subjectsOf(entity: Entity, government: Entity | undefined, corpus: Corpus): Set<EntityId> {
  const country = government ?? (entity.type === 'country' ? entity : undefined);
  const standIns = country ? (indexOf(corpus).standInsByCountry.get(country.id) ?? []) : [];
  return new Set([entity.id, ...(country ? [country.id] : []), ...standIns.map(({ id }) => id)]);
}

function readSentence(
  text: string,
  subjects: ReadonlySet<EntityId>,
  page: EntityId[],
  gazetteer: Gazetteer,
  corpus: Corpus,
): Sentence {
  // A surname that several share means the one that the page names most: less than one kind's difference in sureness.
  const prominence = new Map([...subjects, ...page].map((id, rank) => [id, 1 / (rank + 1)]));
  const weigh = (id: EntityId, kind: NameKind) => SURENESS[kind] + prominence.get(id)! - 1;
  const names = namesIn(text, corpus, weigh, gazetteer);
  const named = names.map(({ entity }) => entity).filter((id) => !subjects.has(id));
  return {
    terms: termsOf(withoutDates(withoutNames(text, names))),
    matters: mattersOf(termsOf(text)),
    entities: new Set(named),
  };
}

/** Before a name, these tell of the place: "in Moscow", "travelled to Moscow". */
const BEFORE_A_PLACE =
  /\b(?:in|at|near|around|outside|through|via|visit(?:s|ed|ing)?|left|reach(?:ed|es)?|city of|(?:travel\w*|fl(?:y|ies|ew|own)|went|g(?:o|oes|oing|one)|c[ao]m(?:e|es|ing)|arriv\w*|return\w*|trips?|visits?|trains?|brought|way) (?:to|from|in))\s+$/i;

/** Whether a claim names the entity as a place, not as the government that it can stand for. */
export function isPlaceIn(claim: Claim, entity: EntityId): boolean {
  return claim.mentions.every(
    (mention) => mention.entity !== entity || BEFORE_A_PLACE.test(claim.text.slice(0, mention.start)),
  );
}
