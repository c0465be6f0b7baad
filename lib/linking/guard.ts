/** What stands around a candidate: titles that belong to it, and signs that it is part of another, longer name. */

import { DEMONYMS } from '../language/demonyms.ts';
import {
  CALENDAR,
  COMMON,
  COMMON_SURNAMES,
  FEMALE_TITLES,
  HONORIFICS,
  INSTITUTIONS,
  NAME_HEADS,
  OTHER_SENSES,
  OTHER_STATES,
  TITLES,
} from '../language/lexicon.ts';
import { joins, opens, type Word } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { PageFlow, PageText } from './page-text.ts';

/** Why a candidate is no mention of what it seems: it sits in a longer name. */
export interface Longer {
  /** The longer name as the page writes it. */
  text: string;
  /** Whom or what it names, as far as the words tell. */
  kind: 'person' | 'place' | 'thing';
}

export interface Surroundings {
  /** Titles right before it, folded, nearest first. */
  titles: string[];
  /** A title that names a woman stands before it. */
  female: boolean;
  /** Unknown capitalised words joined on either side. */
  left: Word | undefined;
  right: Word | undefined;
  /** The left word opens its sentence, so that its capital says little. */
  leftOpens: boolean;
  /** What stands right before it, but for titles: index of the word, -1 at the start. */
  before: number;
}

const isName = (flow: PageFlow, index: number): boolean =>
  flow.owner[index]?.forms.some(({ name }) => !name.weak && name.kind !== 'surname' && name.kind !== 'nominal') ??
  false;

/** Whether a capital is owed to something else than a name: an office, a day, a headline, the start of a sentence. */
function isPlain(flow: PageFlow, page: PageText, index: number, strict: boolean): boolean {
  const word = flow.words[index]!;
  if (TITLES.has(word.fold) || CALENDAR.has(word.fold) || DEMONYMS.has(word.fold) || word.fold === "'s") return true;
  if (isName(flow, index)) return true;
  const capitalTellsNothing = flow.case !== 'sentence' || opens(word.gap);
  if (COMMON.has(word.fold)) return !strict || capitalTellsNothing;
  if (!capitalTellsNothing) return false;
  if (page.small.has(word.fold)) return true;
  return (
    flow.case !== 'sentence' &&
    word.fold.length > 3 &&
    /(?:s|ed|ing|ly)$/.test(word.fold) &&
    !COMMON_SURNAMES.has(word.fold)
  );
}

/** Reads what stands around a candidate. `strict`: for forms that many names share, where a common word is a name too. */
export function surroundingsOf(flow: PageFlow, candidate: Candidate, page: PageText, strict: boolean): Surroundings {
  const { words } = flow;
  const titles: string[] = [];
  let before = candidate.from - 1;
  while (before >= 0 && joins(words[before + 1]!.gap) && TITLES.has(words[before]!.fold) && !isName(flow, before)) {
    titles.push(words[before]!.fold);
    before--;
  }
  const leftIndex = candidate.from - 1;
  const left = words[leftIndex];
  // A kicker or dateline in capitals before a name that is not: "ALLIANCE Washington said".
  const kicker = left?.caps === 'upper' && left.fold.length > 3 && words[candidate.from]!.caps === 'initial';
  const leftJoined = left && !kicker && joins(words[candidate.from]!.gap) && (left.capital || left.caps === 'mixed');
  const right = words[candidate.to];
  const rightJoined = right && joins(right.gap) && right.capital;
  const rightPlain =
    rightJoined && (isPlain(flow, page, candidate.to, strict) || (!strict && INSTITUTIONS.has(right.fold)));
  return {
    titles,
    female: titles.some((title) => FEMALE_TITLES.has(title)),
    left: leftJoined && !isPlain(flow, page, leftIndex, strict) ? left : undefined,
    leftOpens: left ? opens(left.gap) : false,
    right: rightJoined && !rightPlain ? right : undefined,
    before,
  };
}

function textOf(flow: PageFlow, from: number, to: number): string {
  const { words } = flow;
  let first = from;
  let last = to;
  while (words[first - 1]?.capital && joins(words[first]!.gap)) first--;
  while (words[last + 1]?.capital && joins(words[last + 1]!.gap)) last++;
  return flow.text.slice(words[first]!.start, words[last]!.end);
}

/** `Moscow, Idaho`. */
function otherState(flow: PageFlow, candidate: Candidate): string | null {
  const next = flow.words[candidate.to];
  if (next?.gap !== 'comma' || !next.capital) return null;
  const after = flow.words[candidate.to + 1];
  const two = after?.capital && joins(after.gap) && /^(?:north|south|new|west)$/.test(next.fold);
  if (!two && !OTHER_STATES.has(next.fold)) return null;
  // "Kim, Ms ..." or "Moscow, Miss ...": short forms count with their stop or at the end only.
  if (next.fold.length < 4 && after && joins(after.gap) && after.gap !== 'dot') return null;
  if (two && !OTHER_STATES.has(after.fold)) return null;
  return flow.text.slice(flow.words[candidate.from]!.start, (two ? after : next).end);
}

/** `Bank of Russia`: a capitalised head before "of". */
function headBefore(flow: PageFlow, candidate: Candidate): number | null {
  const { words } = flow;
  let of = candidate.from - 1;
  if (words[of]?.fold === 'the') of--;
  const head = words[of - 1];
  if (words[of]?.fold !== 'of' || !head?.capital || !joins(words[of]!.gap) || flow.case !== 'sentence') return null;
  if (opens(head.gap) && head.caps !== 'upper' && !words[of - 2]?.capital) return null;
  const plain = TITLES.has(head.fold) || INSTITUTIONS.has(head.fold) || COMMON.has(head.fold) || flow.owner[of - 1];
  return plain ? null : of - 1;
}

/**
 * The longer name that a candidate is only a part of, or null.
 * A form that stands by itself ("Russia", "Vladimir Putin") bears more company than one that many share ("Kim").
 */
export function longerName(flow: PageFlow, candidate: Candidate, around: Surroundings): Longer | null {
  const { words } = flow;
  const [first] = candidate.forms;
  const { type } = first!.entity;
  const weak = candidate.forms.every(({ name }) => name.weak || name.kind === 'surname' || name.kind === 'metonym');
  const single = candidate.to - candidate.from === 1;
  const person = type === 'person';
  const country = type === 'country';
  const acronym = single && words[candidate.from]!.caps === 'upper' && flow.case !== 'caps';
  const whole = textOf(flow, candidate.from, candidate.to - 1);
  const thing: Longer = { text: whole, kind: 'thing' };

  const next = words[candidate.to];
  const previous = words[candidate.from - 1];
  const state = person ? null : otherState(flow, candidate);
  if (state) return { text: state, kind: 'place' };
  if (next && joins(next.gap)) {
    if (next.capital && NAME_HEADS.has(next.fold) && !isName(flow, candidate.to)) {
      // "Kim May" is a name, but "Russia May Sign" a headline; a head counts in every case.
      return next.gap === 'hyphen' && !single ? null : thing;
    }
    // A palace's museums are the palace, not the government; "Moscow mule" is neither.
    const sight = first!.entity.standsFor !== undefined && /^(?:museum|mule)s?$/.test(next.fold);
    if (sight || (weak && next.caps === 'lower' && OTHER_SENSES.has(next.fold)))
      return { text: `${whole} ${next.fold}`, kind: next.fold === 'state' ? 'place' : 'thing' };
    if (next.gap === 'hyphen' && /^\d/.test(next.fold) && !country) return thing;
    if (weak && !person && next.gap === 'space' && /^\d/.test(next.fold) && next.fold.length > 2) return thing;
  }
  // Words fused by bad extraction: "negotiationsNorth Korea".
  if (previous && joins(words[candidate.from]!.gap) && previous.caps === 'mixed' && !previous.capital) return thing;
  if (
    !person &&
    previous?.capital &&
    joins(words[candidate.from]!.gap) &&
    HONORIFICS.has(previous.fold) &&
    single &&
    !acronym
  ) {
    if (flow.case === 'sentence' && !country) return { text: whole, kind: 'person' };
  }
  if (previous && /^(?:jr|sr|ii|iii)$/.test(next?.fold ?? '')) return { text: whole, kind: 'person' };

  const { left, right } = around;
  const personLike: Longer = { text: whole, kind: 'person' };
  if (person && !single && !weak) {
    // A full name bears anyone before it ("Cosmonaut Oleg Novitsky"), but not another name after it.
    return right && right.gap === 'space' && flow.case === 'sentence' ? thing : null;
  }
  // Nobody prefixes or suffixes "North Korea": what stands beside it is another name ("the United Nations Nikki Haley").
  if (!single && !weak && (country || !left || around.leftOpens)) return null;
  const alone = !weak && !(single && person);
  const head = single && !acronym ? headBefore(flow, candidate) : null;
  if (head !== null) return { text: flow.text.slice(words[head]!.start, candidate.end), kind: 'thing' };
  if (alone && acronym) return null;
  const leftCounts =
    left && !(alone && (around.leftOpens || words[candidate.from]!.gap === 'hyphen' || flow.case !== 'sentence'));
  const rightCounts = right && !(alone && (right.gap === 'hyphen' || flow.case !== 'sentence'));
  if (leftCounts) {
    const opener = around.leftOpens && /(?:ing|ed|ly)$/.test(left.fold);
    if (!opener) return personLike;
  }
  if (rightCounts) {
    return INSTITUTIONS.has(right.fold) && !person ? thing : personLike;
  }
  return null;
}
