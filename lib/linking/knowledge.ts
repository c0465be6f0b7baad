/** What linking knows beforehand: names, topics and homes of the corpus's entities. Built once for a corpus. */
import type { Corpus, Entity, EntityId, TopicId } from '../corpus/model.ts';
import { DEMONYMS, DEMONYMS_ABROAD, demonymKey } from '../language/demonyms.ts';
import { fieldOfBearer, type OwnField } from '../language/fields.ts';
import { wordsOf } from '../language/words.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { buildTopicWords, type TopicWords } from './topic-words.ts';

export interface Knowledge {
  gazetteer: Gazetteer;
  topicWords: TopicWords;
  /** The topics that an entity belongs to, by the topics' own terms and by the claims that name it. */
  topicsOf: ReadonlyMap<EntityId, ReadonlySet<TopicId>>;
  /** The countries that an entity is of, by its names and roles and by what it stands for. */
  homesOf: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
  /** The fields of those whose names could be mistaken for other things. */
  fieldsOf: ReadonlyMap<EntityId, OwnField>;
  /** Ambiguous names and surnames in small letters: as a topic's words they are no witnesses for one another. */
  ambiguous: ReadonlySet<string>;
  /** Folded demonym ("north korean") -> country. */
  demonyms: ReadonlyMap<string, EntityId>;
}

function demonymsOf(entities: readonly Entity[]): Map<string, EntityId> {
  const byName = new Map<string, EntityId>();
  for (const { id, names } of entities) for (const { text } of names) byName.set(text, id);
  return new Map(
    [...DEMONYMS, ...DEMONYMS_ABROAD].flatMap(([demonym, country]) => {
      const id = byName.get(country);
      return id === undefined ? [] : [[demonym, id] as const];
    }),
  );
}

/** The country of the demonym that ends at a word, by one word or two. */
export function demonymAt(
  words: readonly { fold: string; capital: boolean }[],
  index: number,
  demonyms: ReadonlyMap<string, EntityId>,
): EntityId | null {
  const word = words[index];
  if (!word) return null;
  const key = demonymKey(word.fold);
  if (DEMONYMS_ABROAD.has(key)) return demonyms.get(key) ?? null;
  const pair = key.startsWith('coreen') ? `${words[index - 1]?.fold} ${key}` : null;
  if (pair !== null && DEMONYMS_ABROAD.has(pair)) return demonyms.get(pair) ?? null;
  if (!word.capital) return null;
  const one = word.fold.endsWith('ns') || word.fold.endsWith('is') ? word.fold.slice(0, -1) : word.fold;
  const before = words[index - 1];
  return (before?.capital ? demonyms.get(`${before.fold} ${one}`) : undefined) ?? demonyms.get(one) ?? null;
}

function homesIn(text: string, countries: ReadonlyMap<string, EntityId>, demonyms: ReadonlyMap<string, EntityId>) {
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    const two = words[index - 1] ? countries.get(`${words[index - 1]!.fold} ${word.fold}`) : undefined;
    const home = two ?? (word.capital ? countries.get(word.fold) : undefined) ?? demonymAt(words, index, demonyms);
    return home ? [home] : [];
  });
}

function homesOf(entities: readonly Entity[], demonyms: ReadonlyMap<string, EntityId>): Knowledge['homesOf'] {
  const countries = new Map<string, EntityId>();
  for (const { id, type, names, standsFor } of entities) {
    // Who speaks for the Kremlin is of Russia.
    const country = type === 'country' ? id : type === 'organization' ? standsFor : undefined;
    if (country === undefined) continue;
    for (const { text, kind, weak } of names) {
      if (kind === 'nominal' || kind === 'metonym' || weak) continue;
      const words = wordsOf(text);
      if (words.length <= 2) countries.set(words.map(({ fold }) => fold).join(' '), country);
    }
  }
  return new Map(
    entities.map((entity) => {
      const homes = new Set<EntityId>(entity.standsFor ? [entity.standsFor] : []);
      if (entity.type === 'country') homes.add(entity.id);
      else if (entity.type !== 'event' && entity.type !== 'document') {
        for (const { text } of [...entity.names, ...entity.roles]) {
          for (const home of homesIn(text, countries, demonyms)) homes.add(home);
        }
      }
      return [entity.id, homes];
    }),
  );
}

function topicsOf(corpus: Pick<Corpus, 'topics' | 'claims' | 'entities'>): Knowledge['topicsOf'] {
  const found = new Map<EntityId, Set<TopicId>>();
  const add = (entity: EntityId, topic: TopicId) => {
    if (!found.has(entity)) found.set(entity, new Set());
    found.get(entity)!.add(topic);
  };
  for (const { id, needs, signals } of corpus.topics) {
    for (const { entities } of [...needs, signals]) for (const entity of entities) add(entity, id);
  }
  for (const { topics, mentions } of corpus.claims) {
    for (const { entity } of mentions) for (const topic of topics) add(entity, topic);
  }
  // Who speaks for an institution is of its stories.
  for (const { id, type, roles } of corpus.entities) {
    if (type !== 'person' || found.has(id)) continue;
    const offices = corpus.entities.filter(
      (other) => other.standsFor && roles.some(({ text }) => text.includes(other.name)),
    );
    for (const { id: office } of offices) for (const topic of found.get(office) ?? []) add(id, topic);
  }
  return found;
}

function fieldsOf(entities: readonly Entity[]): Map<EntityId, OwnField> {
  return new Map(
    entities.flatMap(({ id, type, names, roles }) => {
      const full = names.filter(({ weak, kind }) => !weak && (kind === 'name' || kind === 'alias'));
      const field =
        type === 'person'
          ? null
          : fieldOfBearer(
              type,
              [...full, ...roles].map(({ text }) => text),
            );
      return field ? [[id, field] as const] : [];
    }),
  );
}

/** The knowledge of a corpus, for all pages. */
export function buildKnowledge(corpus: Pick<Corpus, 'entities' | 'topics' | 'claims'>): Knowledge {
  const demonyms = demonymsOf(corpus.entities);
  return {
    gazetteer: gazetteerOf(corpus),
    topicWords: buildTopicWords(corpus.topics),
    topicsOf: topicsOf(corpus),
    homesOf: homesOf(corpus.entities, demonyms),
    fieldsOf: fieldsOf(corpus.entities),
    ambiguous: new Set(
      corpus.entities.flatMap(({ names }) =>
        names.flatMap(({ text, weak, kind }) =>
          weak || kind === 'surname' || kind === 'nominal' ? [text.toLowerCase()] : [],
        ),
      ),
    ),
    demonyms,
  };
}
