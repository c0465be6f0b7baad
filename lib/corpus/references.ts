/** What notes say of each other: every id exists once, and everything named by an id is there. */
import type { Notes } from './notes.ts';
import { paragraphsText } from './paragraphs.ts';
import type { Noted, Place, Problem } from './yaml.ts';

/** `<source id>#<claim's own id, or its number in the note from 1>` */
export const claimIdOf = (source: string, own: string | undefined, index: number): string =>
  `${source}#${own ?? index + 1}`;

type Kind = 'topic' | 'entity' | 'event' | 'source' | 'claim' | 'account';

interface Named {
  kind: Kind;
  id: string;
  place: Place;
}

/** Every duplicate, every id that names nothing, and every source note that contradicts itself. */
export function findProblems(notes: Notes): Problem[] {
  const problems: Problem[] = [];
  const known = new Map<Kind, Map<string, Place>>();
  for (const { kind, id, place } of definitions(notes)) {
    const ids = known.get(kind) ?? new Map<string, Place>();
    known.set(kind, ids);
    const first = ids.get(id);
    if (first) problems.push({ ...place, message: `${kind} "${id}" is there already: ${first.file}:${first.line}` });
    else ids.set(id, place);
  }
  for (const { kind, id, place } of references(notes)) {
    const ids = known.get(kind) ?? new Map<string, Place>();
    const [owner = ''] = id.split('#');
    if (ids.has(id) || notes.unread.has(owner)) continue;
    // An event's id is an entity's too.
    const other = kind === 'event' && known.get('entity')?.has(id) ? ': that is an entity, but no event' : '';
    problems.push({ ...place, message: `no ${kind} "${id}"${other || suggestion(id, ids.keys())}` });
  }
  return [...problems, ...contradictions(notes), ...measureProblems(notes)];
}

const defined = (kind: Kind, items: Noted<{ id: string }>[]): Named[] =>
  items.map(({ value, at }) => ({ kind, id: value.id, place: at('id') }));

function definitions(notes: Notes): Named[] {
  return [
    ...defined('topic', notes.topics),
    ...defined('entity', [...notes.entities, ...notes.events]),
    // An event that is there twice has been told of as an entity.
    ...defined('event', [...new Map(notes.events.map((event) => [event.value.id, event])).values()]),
    ...defined(
      'source',
      notes.sources.map(({ front }) => front),
    ),
    ...notes.sources.flatMap(({ front, claims }) =>
      claims.map((noted, i): Named => {
        const id = claimIdOf(front.value.id, noted?.value.attributes.id, i);
        return { kind: 'claim', id, place: noted?.at('id') ?? front.at() };
      }),
    ),
    ...defined('account', notes.accounts),
  ];
}

function references(notes: Notes): Named[] {
  const found: Named[] = [];
  type At = Noted<unknown>['at'];
  const one = (kind: Kind, id: string | null | undefined, at: At, ...path: (string | number)[]) => {
    if (id) found.push({ kind, id, place: at(...path) });
  };
  const all = (kind: Kind, ids: string[] | undefined, at: At, ...path: (string | number)[]) =>
    ids?.forEach((id, i) => {
      one(kind, id, at, ...path, i);
    });

  for (const { front, claims } of notes.sources) {
    all('topic', front.value.topics, front.at, 'topics');
    one('event', front.value.event, front.at, 'event');
    for (const noted of claims) {
      if (!noted) continue;
      const { value, at } = noted;
      all('topic', value.attributes.topics, at, 'topics');
      one('event', value.attributes.event, at, 'event');
      for (const { entity } of value.marks) one('entity', entity, at);
    }
  }
  for (const { value, at } of [...notes.entities, ...notes.events]) {
    value.roles.forEach(({ source }, i) => {
      one('source', source, at, 'roles', i, 'source');
    });
  }
  for (const { value, at } of notes.entities) one('entity', value.stands_for, at, 'stands_for');
  for (const { value, at } of notes.events) {
    one('entity', value.place, at, 'place');
    all('entity', value.participants, at, 'participants');
  }
  for (const { value, at } of notes.topics) {
    value.needs.forEach(({ entities, also }, i) => {
      all('entity', entities, at, 'needs', i, 'entities');
      all('entity', also?.entities, at, 'needs', i, 'also', 'entities');
    });
    all('entity', value.signals.entities, at, 'signals', 'entities');
    all('entity', value.tells?.entities, at, 'tells', 'entities');
  }
  for (const { value, at } of notes.accounts) {
    all('topic', value.topics, at, 'topics');
    one('event', value.event, at, 'event');
    value.sides.forEach(({ claims }, i) => {
      all('claim', claims, at, 'sides', i, 'claims');
    });
    value.measures?.forEach(({ by, beside }, i) => {
      all('entity', by, at, 'measures', i, 'by');
      all('entity', beside, at, 'measures', i, 'beside');
    });
  }
  for (const { value, at } of notes.followUps) all('claim', value.claims, at, 'claims');
  for (const { value, at } of notes.essentials) {
    one('event', value.event, at, 'event');
    value.matters.forEach(({ claims }, i) => {
      all('claim', claims, at, 'matters', i, 'claims');
    });
  }
  return found;
}

const KINDS = ['content', 'provenance', 'furniture'] as const;

/** A source note has the name of its id, and a paragraph is one thing in it. */
function contradictions(notes: Notes): Problem[] {
  return notes.sources.flatMap(({ front: { value, at } }) => {
    const problems: Problem[] = [];
    if (at().file !== `sources/${value.id}.md`) {
      problems.push({ ...at('id'), message: `id "${value.id}" is not the file's name` });
    }
    KINDS.forEach((kind, i) => {
      for (const other of KINDS.slice(i + 1)) {
        const both = value[kind].filter((n) => value[other].includes(n));
        if (both.length === 0) continue;
        problems.push({ ...at(other), message: `¶${paragraphsText(both)} is both ${kind} and ${other}` });
      }
    });
    const headless = value.headings.filter((n) => !value.content.includes(n));
    if (headless.length > 0) {
      problems.push({ ...at('headings'), message: `heading ¶${paragraphsText(headless)} is not in the content` });
    }
    return problems;
  });
}

/** A side's figure is of a measure of its account; a measure has a side with a number, and a time. */
function measureProblems({ accounts }: Notes): Problem[] {
  return accounts.flatMap(({ value: { measures = [], sides, event }, at }) => [
    ...sides.flatMap(({ figure }, i) =>
      figure && !measures.some(({ id }) => id === figure.of)
        ? [{ ...at('sides', i, 'figure'), message: `no measure "${figure.of}" in this account` }]
        : [],
    ),
    ...measures.flatMap(({ id, date }, i) => [
      ...(sides.some(({ figure }) => figure?.of === id && figure.low !== undefined)
        ? []
        : [{ ...at('measures', i), message: `no side gives a number of "${id}"` }]),
      ...(event || date ? [] : [{ ...at('measures', i), message: 'says no `date`, and the account has no event' }]),
    ]),
  ]);
}

/** The known id that shares most of its parts with an unknown one, if it shares more than half. */
function suggestion(id: string, known: Iterable<string>): string {
  const parts = id.split(/[-#]/);
  let best = { id: '', share: 0.5 };
  for (const candidate of known) {
    const others = candidate.split(/[-#]/);
    const shared = parts.filter((part) => others.includes(part)).length;
    const share = (2 * shared) / (parts.length + others.length);
    if (share > best.share) best = { id: candidate, share };
  }
  return best.id && `; do you mean "${best.id}"?`;
}
