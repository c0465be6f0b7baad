/** Who and what is known to be on the page while it is being linked. */
import type { EntityId, EntityType, TopicId } from '../corpus/model.ts';
import { type Field, fieldKey, fieldOf } from '../language/fields.ts';
import { STATES } from '../language/lexicon.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import type { PageText } from './page-text.ts';
import { findTopicWords, type TermHit } from './topic-words.ts';

/** A place on the page: flow, then word. */
export interface Place {
  flow: number;
  word: number;
}

export interface Presence {
  /** Where each entity is named by a form that needs no help. */
  named: Map<EntityId, Place[]>;
  /** How often a country's adjective occurs. */
  demonyms: Map<EntityId, number>;
  /** Topic words, per flow. */
  hits: TermHit[][];
  /** Distinct terms of each topic on the page. */
  terms: Map<TopicId, Set<string>>;
  /** Distinct words of each field on the page, folded. */
  fields: Map<Field, Set<string>>;
  /** How often states and counties of America are named, but for those whose names are others' too. */
  states: number;
  /** Those who may be meant by the uncommon surnames on the page. */
  bare: ReadonlySet<EntityId>;
  /** Who speaks in a transcript, by their surnames, folded: the flow of the first label. */
  speakers: ReadonlyMap<string, number>;
  /** What `supportFor` has found; nothing is noted any more once it is asked. */
  supports: Map<EntityId, Support>;
}

/** Presence before any name is linked: adjectives and topic words. */
export function readPresence(page: PageText, { demonyms, topicWords }: Knowledge): Presence {
  const presence: Presence = {
    named: new Map(),
    demonyms: new Map(),
    hits: [],
    terms: new Map(),
    fields: new Map(),
    states: 0,
    bare: new Set(),
    speakers: new Map(),
    supports: new Map(),
  };
  for (const { words } of page.flows) {
    for (const index of words.keys()) {
      const country = demonymAt(words, index, demonyms);
      if (country) presence.demonyms.set(country, (presence.demonyms.get(country) ?? 0) + 1);
      const { fold, capital } = words[index]!;
      if (capital && (STATES.has(fold) || fold === 'county')) presence.states++;
      const key = fieldKey(fold, words[index + 1]?.fold);
      const field = fieldOf(key);
      if (field && !presence.fields.has(field)) presence.fields.set(field, new Set([key]));
      else if (field) presence.fields.get(field)!.add(key);
    }
    const hits = findTopicWords(words, topicWords);
    presence.hits.push(hits);
    for (const { use } of hits) {
      if (!presence.terms.has(use.topic)) presence.terms.set(use.topic, new Set());
      presence.terms.get(use.topic)!.add(use.term);
    }
  }
  return presence;
}

export function note(named: Map<EntityId, Place[]>, entity: EntityId, place: Place): void {
  const places = named.get(entity);
  if (places) places.push(place);
  else named.set(entity, [place]);
}

/** The last of some places, in page order, before a place. */
export function lastBefore(places: readonly Place[], place: Place): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(places[middle]!, place)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

export const isBefore = (a: Place, b: Place): boolean => a.flow < b.flow || (a.flow === b.flow && a.word < b.word);

/** How much a page is about someone: naming in the title and at the beginning counts more. */
export function prominence(places: readonly Place[]): number {
  return places.reduce((sum, { flow }) => sum + (flow === 0 ? 3 : flow <= 3 ? 2 : 1), 0);
}

/** What an entity named on the page counts as a witness for others of its stories: countries and places are in all of them. */
const WITNESS: Partial<Record<EntityType, number>> = { country: 0.25, place: 0.25, city: 0.5 };

export interface Support {
  /** About 1 for each independent sign. */
  weight: number;
  /** In plain words, strongest first. */
  reasons: string[];
}

/** What on the page speaks for an entity that its name alone does not prove. */
export function supportFor(entity: EntityId, presence: Presence, knowledge: Knowledge): Support {
  let support = presence.supports.get(entity);
  if (!support) {
    support = findSupport(entity, presence, knowledge);
    presence.supports.set(entity, support);
  }
  return support;
}

function findSupport(
  entity: EntityId,
  presence: Presence,
  { topicsOf, homesOf, gazetteer, ambiguous }: Knowledge,
): Support {
  const reasons: string[] = [];
  let weight = 0;
  const nameOf = (id: EntityId) => gazetteer.entities.get(id)?.name ?? id;
  for (const home of homesOf.get(entity) ?? []) {
    if (home !== entity && presence.named.has(home)) {
      weight += 1;
      reasons.push(`${nameOf(home)} is named on this page`);
    } else if (presence.demonyms.has(home)) {
      weight += 0.5;
      reasons.push(`this page speaks of ${nameOf(home)}`);
    }
  }
  const topics = topicsOf.get(entity) ?? new Set();
  const related: EntityId[] = [];
  for (const other of presence.named.keys()) {
    if (other === entity || homesOf.get(entity)?.has(other)) continue;
    const compatriot = [...(homesOf.get(other) ?? [])].some((home) => homesOf.get(entity)?.has(home));
    const shares = compatriot || [...(topicsOf.get(other) ?? [])].some((topic) => topics.has(topic));
    if (!shares) continue;
    weight += WITNESS[gazetteer.entities.get(other)!.type] ?? 1;
    related.push(other);
  }
  if (related.length > 0) reasons.push(`named with ${related.slice(0, 3).map(nameOf).join(', ')}`);
  const terms = new Set([...topics].flatMap((topic) => [...(presence.terms.get(topic) ?? [])]));
  for (const term of terms) if (ambiguous.has(term.replace('*', ''))) terms.delete(term);
  if (terms.size > 0) {
    weight += Math.min(1.5, terms.size * 0.5);
    reasons.push(
      `the page speaks of ${[...terms]
        .slice(0, 3)
        .map((term) => `“${term.replace('*', '')}”`)
        .join(', ')}`,
    );
  }
  return { weight, reasons };
}

/** Whether the page speaks of one of an entity's countries: by its name, its people's, or that of its capital. */
export function isCountrySpokenOf(
  entity: EntityId,
  { named, demonyms }: Presence,
  { homesOf, gazetteer }: Knowledge,
): boolean {
  const homes = homesOf.get(entity) ?? new Set();
  if (homes.size === 0) return true;
  for (const home of homes) if (named.has(home) || demonyms.has(home)) return true;
  for (const id of named.keys()) if (homes.has(gazetteer.entities.get(id)!.standsFor ?? '')) return true;
  return false;
}
