/** Links the names of a page to the corpus's entities. */
import type { Mention } from '../corpus/reading.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import { type Longer, longerName, type Surroundings, surroundingsOf } from './guard.ts';
import type { Knowledge } from './knowledge.ts';
import { readMetonym } from './metonyms.ts';
import { isStrong, readStrong, readWeak } from './names.ts';
import { readNominal, takenDescriptions } from './nominals.ts';
import type { PageFlow, PageText } from './page-text.ts';
import { note, type Presence, prominence, readPresence } from './presence.ts';
import { bestReading, type Reading } from './reading.ts';
import { type Bearer, readSurname } from './surnames.ts';

/** A candidate with what stands around it. */
interface Case {
  flow: PageFlow;
  candidate: Candidate;
  around: Surroundings;
  longer: Longer | null;
}

const keyOf = ({ flow, candidate }: Case): string =>
  flow.words
    .slice(candidate.from, candidate.to)
    .map(({ fold }) => fold)
    .join(' ');

const placeOf = ({ flow, candidate }: Case) => ({ flow: flow.index, word: candidate.from });

function casesOf(page: PageText): Case[] {
  return page.flows.flatMap((flow) =>
    flow.candidates.map((candidate) => {
      const around = surroundingsOf(flow, candidate, page, !candidate.forms.some(isStrong));
      return { flow, candidate, around, longer: longerName(flow, candidate, around) };
    }),
  );
}

/** What else the page calls by the same words: longer names around candidates that are none, by those words. */
function othersByWords(cases: readonly Case[]): Map<string, { longer: Longer; case: Case }[]> {
  const others = new Map<string, { longer: Longer; case: Case }[]>();
  for (const one of cases) {
    if (!one.longer || one.longer.kind === 'thing') continue;
    const key = keyOf(one);
    const same = others.get(key);
    if (same) same.push({ longer: one.longer, case: one });
    else others.set(key, [{ longer: one.longer, case: one }]);
  }
  return others;
}

/** Everyone on the page who is named in full and bears the surname of a candidate. */
function bearersOf(
  one: Case,
  others: ReadonlyMap<string, { longer: Longer; case: Case }[]>,
  presence: Presence,
): Bearer[] {
  const known = one.candidate.forms
    .filter(({ name }) => name.kind === 'surname')
    .flatMap(({ entity }): Bearer[] => {
      const places = presence.named.get(entity.id);
      return places ? [{ entity: entity.id, name: entity.name, places, prominence: prominence(places) }] : [];
    });
  const unknown = new Map<string, Bearer>();
  for (const { longer, case: at } of others.get(keyOf(one)) ?? []) {
    const bearer = unknown.get(longer.text) ?? { entity: null, name: longer.text, places: [], prominence: 0 };
    bearer.places.push(placeOf(at));
    unknown.set(longer.text, bearer);
  }
  for (const bearer of unknown.values()) bearer.prominence = prominence(bearer.places);
  return [...known, ...unknown.values()];
}

type Decide = (one: Case, form: Form) => Reading | null;

/**
 * All mentions of a page, sorted, not overlapping, with what is present on it by names that need no help.
 * In rounds, from the sure to the doubtful: each leans on what the one before found.
 */
export function linkPage(page: PageText, knowledge: Knowledge): { mentions: Mention[]; presence: Presence } {
  const presence = readPresence(page, knowledge);
  const cases = casesOf(page);
  const others = othersByWords(cases);
  const taken = takenDescriptions(page);
  const readings = new Map<Case, Reading>();

  const round = (fits: (form: Form) => boolean, decide: Decide, counts: boolean) => {
    for (const one of cases) {
      if (one.longer || readings.has(one)) continue;
      const best = bestReading(one.candidate.forms.filter(fits).map((form) => decide(one, form)));
      if (!best) continue;
      readings.set(one, best);
      if (counts) note(presence, best.entity, placeOf(one));
    }
  };

  // Once all that is named in full is known, the bearers of a surname are the same wherever it stands.
  const bearers = new Map<string, Bearer[]>();
  const bearersFor = (one: Case): Bearer[] => {
    const key = keyOf(one);
    const found = bearers.get(key) ?? bearersOf(one, others, presence);
    bearers.set(key, found);
    return found;
  };
  const elsewhere = (one: Case, kind: Longer['kind']): boolean =>
    others.get(keyOf(one))?.some(({ longer }) => longer.kind === kind) ?? false;
  const strong: Decide = (one, form) =>
    // "Moscow, Idaho" anywhere: the Moscow of this page is that one.
    form.entity.type === 'city' && elsewhere(one, 'place')
      ? null
      : readStrong(one.flow, one.candidate, form, presence, knowledge);

  round(isStrong, strong, true);
  // Again: forms that several entities share can lean on what the first pass found.
  round(isStrong, strong, true);
  round(
    ({ name }) => name.weak === true && name.kind !== 'surname' && name.kind !== 'nominal',
    (one, form) =>
      elsewhere(one, 'place')
        ? null
        : readWeak(one.flow, one.candidate, form, elsewhere(one, 'person'), presence, knowledge),
    false,
  );
  round(
    ({ name }) => name.kind === 'surname',
    (one, form) => readSurname(one.flow, one.candidate, form, one.around, bearersFor(one), presence, knowledge),
    false,
  );
  round(
    ({ name }) => name.kind === 'nominal',
    (one, form) => readNominal(one.flow, one.candidate, form, taken, presence, knowledge),
    false,
  );
  round(
    ({ name }) => name.kind === 'metonym' && !name.weak,
    (one, form) =>
      elsewhere(one, 'place')
        ? null
        : form.entity.standsFor
          ? readMetonym(one.flow, one.candidate, form.entity, presence, knowledge)
          : readWeak(one.flow, one.candidate, form, elsewhere(one, 'person'), presence, knowledge),
    false,
  );

  const mentions = [...readings].map(([one, reading]) => toMention(one, asMetonym(one, reading, presence, knowledge)));
  mentions.sort((a, b) => a.flow - b.flow || a.start - b.start);
  return { mentions, presence };
}

/** A capital's own name is read as its government's where the words around it say so. */
function asMetonym({ flow, candidate }: Case, reading: Reading, presence: Presence, knowledge: Knowledge): Reading {
  const entity = knowledge.gazetteer.entities.get(reading.entity)!;
  if (!entity.standsFor || reading.kind === 'metonym' || candidate.to - candidate.from > 1) return reading;
  return readMetonym(flow, candidate, entity, presence, knowledge) ?? reading;
}

function toMention({ flow, candidate }: Case, { entity, kind, confidence, reasons }: Reading): Mention {
  const { start, end } = candidate;
  return {
    flow: flow.index,
    start,
    end,
    quote: flow.text.slice(start, end),
    entity,
    kind,
    confidence: Math.round(confidence * 100) / 100,
    reasons,
  };
}
