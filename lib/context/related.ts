/** Who and what is reported on together with an entity. */
import type { Claim, ClaimId, Corpus, Entity, EntityId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Context } from '../corpus/reading.ts';
import { isAfter } from './as-of.ts';
import { namedIn } from './bonds.ts';
import type { Question } from './question.ts';
import { relationOf } from './relations.ts';
import { typographic } from './typography.ts';
import { entityRef, sourceOf } from './views.ts';

/** How many times what it shares an entity of the page counts: the reader has met it already. */
const ON_PAGE = 2;
/** Statements that say how one is linked to it. */
const LINK = 2;
/** Entities of the page, most mentioned first, to which a longer path is looked for. */
const FARTHER = 4;

/**
 * Entities that share statements or an event with the subject, those that share most first; then those of the page to
 * which a path of statements leads.
 * @param claims one for each statement: copies of one text count once
 */
export function relatedTo(question: Question, claims: readonly Claim[], corpus: Corpus): Context['related'] {
  const bound = boundTo(question, claims, corpus);
  const known = new Set([...bound.map(({ entity }) => entity.id), ...question.subjects]);
  const others = [...question.onPage].filter((id) => !known.has(id)).slice(0, FARTHER);
  return [...bound, ...others.flatMap((id) => fartherFrom(id, question, corpus))];
}

/** An entity of the page to which only a longer path leads, if one does. */
function fartherFrom(to: EntityId, { entity, published, topics }: Question, corpus: Corpus): Context['related'] {
  const path = relationOf({ from: entity.id, to, published, topics: [...topics] }, corpus);
  if (!path || path.steps.length < 2) return [];
  const over = path.steps.slice(1).map(({ from }) => from.name);
  return [{ entity: path.steps.at(-1)!.to, because: `linked over ${over.join(' and ')}`, link: [], path }];
}

function boundTo(question: Question, claims: readonly Claim[], corpus: Corpus): Context['related'] {
  const { entities } = indexOf(corpus);
  const { subjects, onPage, published } = question;
  const shared = new Map<EntityId, Set<Claim>>();
  for (const claim of claims) {
    const named = new Set(claim.mentions.map(({ entity }) => entity));
    for (const id of named) if (namesSubject(named, id)) share(id).add(claim);
  }
  const events = eventsOf(question, corpus);
  for (const [id, event] of events) {
    share(id);
    for (const member of membersOf(event)) share(member);
  }
  return [...shared]
    .filter(([id]) => id !== question.entity.id && id !== question.government?.id && entities.has(id))
    .map(([id, together]) => {
      const common = [...events.values()].filter((event) => event.id === id || membersOf(event).includes(id));
      const weight = (together.size + (common.length > 0 ? 1 : 0)) * (onPage.has(id) ? ON_PAGE : 1);
      return { other: entities.get(id)!, common, together, weight };
    })
    .sort((a, b) => b.weight - a.weight || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other, common, together }) => {
      const bonds = knownOf(common, together);
      const event = mainEvent(other, bonds.common, bonds.together);
      return {
        entity: entityRef(other, corpus),
        because: event ? byEvent(event, other, question) : byStatements(bonds.together, corpus),
        link: linkOf(other, event, bonds.together),
      };
    });

  /** What was known when the article appeared; if nothing was, all. */
  function knownOf(common: readonly Entity[], together: ReadonlySet<Claim>) {
    if (published === null) return { common, together };
    const events = common.filter(({ event }) => event!.date.start <= published);
    const claims = new Set([...together].filter((claim) => !isAfter(claim, published, corpus)));
    return events.length + claims.size > 0 ? { common: events, together: claims } : { common, together };
  }

  /** The first that name both; by an event alone, the first about it that names each, known ones before others. */
  function linkOf(other: Entity, event: Entity | undefined, together: ReadonlySet<Claim>): ClaimId[] {
    const about = event ? claims.filter((claim) => claim.event === event.id) : [];
    const naming = (ids: ReadonlySet<EntityId>) => about.filter((claim) => namedIn(claim).some((id) => ids.has(id)));
    const byOne = other === event ? naming(subjects).slice(0, LINK) : naming(new Set([other.id])).slice(0, 1);
    const byAll = together.size > 0 ? [...together] : [...byOne, ...naming(subjects)];
    const known = byAll.filter((claim) => published === null || !isAfter(claim, published, corpus));
    return [...new Set(known.length > 0 ? known : byAll)].slice(0, LINK).map(({ id }) => id);
  }

  /** Whether a subject is named beside the entity itself, which can be one of a government's own names. */
  function namesSubject(named: ReadonlySet<EntityId>, beside: EntityId): boolean {
    return [...named].some((id) => id !== beside && subjects.has(id));
  }

  function share(id: EntityId): Set<Claim> {
    const together = shared.get(id) ?? new Set();
    shared.set(id, together);
    return together;
  }
}

/** The events that the subject is, took part in or was the place of. */
function eventsOf({ entity, subjects }: Question, corpus: Corpus): Map<EntityId, Entity> {
  const { eventsByEntity } = indexOf(corpus);
  const events = [...subjects].flatMap((id) => eventsByEntity.get(id) ?? []);
  return new Map([...(entity.event ? [entity] : []), ...events].map((event) => [event.id, event]));
}

function membersOf({ event }: Entity): EntityId[] {
  const { participants, place } = event!;
  return place ? [...participants, place] : participants;
}

/** The event that joins the two: one of them, or what half of their shared statements, if any, are about. */
function mainEvent(other: Entity, common: readonly Entity[], together: ReadonlySet<Claim>): Entity | undefined {
  return common.find((event) => {
    const about = [...together].filter((claim) => claim.event === event.id).length;
    return event === other || 2 * about >= together.size;
  });
}

/** Names of events have no article of their own and may begin with one's name: quotes make them fit. */
function byEvent(event: Entity, other: Entity, { entity, government }: Question): string {
  const place = event.event!.place;
  const name = `“${typographic(event.name)}”`;
  if (event === entity) return place === other.id ? 'it took place here' : 'took part in it';
  if (event === other) return place === entity.id ? 'took place here' : `an event with ${(government ?? entity).name}`;
  if (place === other.id) return `place of ${name}`;
  if (place === entity.id) return `took part in ${name}, which took place here`;
  return `both part of ${name}`;
}

function byStatements(claims: ReadonlySet<Claim>, corpus: Corpus): string {
  const witnesses = new Set(
    [...claims].map((claim) => {
      const { id, lineage } = sourceOf(claim.source, corpus);
      return lineage?.id ?? id;
    }),
  ).size;
  if (claims.size === 1) return 'named together in one statement';
  return `named together in ${claims.size} statements of ${witnesses === 1 ? 'one report' : `${witnesses} reports`}`;
}
