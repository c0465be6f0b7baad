/** What a reader wants to know: of whom, reading which sentence of which article. */
import type { Claim, Corpus, Entity, EntityId, NameKind, TopicId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { ContextRequest } from '../corpus/reading.ts';
import { namesIn, withoutNames } from './names.ts';
import { type Days, dateIn } from './sentence-date.ts';
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
  /** Null when asked from a list. */
  sentence: Sentence | null;
  /** The time that it is about: the sentence's own date, else the article's. */
  when: Days | null;
}

export interface Sentence {
  terms: ReadonlySet<string>;
  /** Without the subjects. */
  entities: ReadonlySet<EntityId>;
}

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
  const { sentence, published } = request;
  return {
    entity,
    government,
    subjects,
    published,
    topics: request.topics,
    onPage: new Set(page),
    sentence: sentence ? readSentence(sentence, subjects, page, corpus) : null,
    when: (sentence && dateIn(sentence, published)) || (published ? { start: published, end: published } : null),
  };
}

function subjectsOf(entity: Entity, government: Entity | undefined, corpus: Corpus): Set<EntityId> {
  const country = government ?? (entity.type === 'country' ? entity : undefined);
  const standIns = country ? (indexOf(corpus).standInsByCountry.get(country.id) ?? []) : [];
  return new Set([entity.id, ...(country ? [country.id] : []), ...standIns.map(({ id }) => id)]);
}

function readSentence(text: string, subjects: ReadonlySet<EntityId>, page: EntityId[], corpus: Corpus): Sentence {
  // A surname that several share means the one that the page names most: less than one kind's difference in sureness.
  const prominence = new Map([...subjects, ...page].map((id, rank) => [id, 1 / (rank + 1)]));
  const names = namesIn(text, corpus, (id, kind) => {
    const prominent = prominence.get(id);
    return prominent ? SURENESS[kind] + prominent - 1 : 0;
  });
  const named = names.map(({ entity }) => entity).filter((id) => !subjects.has(id));
  return { terms: termsOf(withoutNames(text, names)), entities: new Set(named) };
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
