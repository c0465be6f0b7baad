/** Signs that a candidate is part of another, longer name. */
import { officeInEnglish } from '../language/abroad.ts';
import { DEMONYMS } from '../language/demonyms.ts';
import {
  COMMON,
  HEADS_OF,
  HONORIFICS,
  INSTITUTIONS,
  NAME_HEADS,
  OTHER_SENSES,
  OTHER_STATES,
  TITLES,
} from '../language/lexicon.ts';
import { joins, opens } from '../language/words.ts';
import { bearsItsName } from './bodies.ts';
import type { Candidate } from './candidates.ts';
import { longerCharwise } from './charwise.ts';
import { isByline, isCredit } from './credits.ts';
import { isIntroduced } from './introductions.ts';
import { type Longer, longerGerman, longerRomance } from './longer-abroad.ts';
import { longerCyrillic } from './longer-russian.ts';
import {
  isClub,
  isHouse,
  isHouseOf,
  isNamedAfter,
  isPort,
  isQuotedAlone,
  isSomebodys,
  isTown,
  isWord,
} from './namesakes.ts';
import type { PageFlow } from './page-text.ts';
import { isStranger } from './strangers.ts';
import { isName, type Surroundings } from './surroundings.ts';

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
  if (words[of]?.fold !== 'of' || !head?.capital || !joins(words[of]!.gap)) return null;
  if (flow.case !== 'sentence') return HEADS_OF.has(head.fold) || head.fold === 'sea' ? of - 1 : null;
  if (opens(head.gap) && head.caps !== 'upper' && (head.gap === 'stop' || !words[of - 2]?.capital)) return null;
  if (isCitizen(flow, of - 1)) return null;
  // "the Communist Party of China"
  if (head.fold === 'party' && words[of - 2]?.capital && head.gap === 'space') return of - 1;
  const plain = TITLES.has(head.fold) || INSTITUTIONS.has(head.fold) || COMMON.has(head.fold) || flow.owner[of - 1];
  return plain ? null : of - 1;
}

/** Whether it is somebody of the country: "Fumio Kishida of Japan", "the Russians of Tallinn". */
function isCitizen({ words }: PageFlow, at: number): boolean {
  const [given, family] = [words[at - 1], words[at]!];
  if (DEMONYMS.has(family.fold) || DEMONYMS.has(family.fold.replace(/s$/, ''))) return true;
  if (!given?.capital || given.caps === 'upper' || !joins(family.gap)) return false;
  return [given.fold, family.fold].every((fold) => !NAME_HEADS.has(fold) && !HEADS_OF.has(fold) && !COMMON.has(fold));
}

/** What is sent to a planet or a moon bears its name. */
const PROBES = new Set(['clipper', 'express', 'orbiter', 'lander', 'odyssey', 'pathfinder', 'observer', 'climate']);

/** UTF-16 units of the names of those who wrote a report. */
const BYLINES = 120;

const isInBylines = ({ text }: PageFlow, { start }: Candidate): boolean =>
  text.length < BYLINES && /^(?:By|Von|Par|Por)\s/.test(text) && !/[.!?:]\S?$/.test(text) && isByline(text, start);

/** "the Bryansk and Kursk Regions", "the head of Roscosmos Dmitry Bakanov": what stands on the right is none of the name. */
function isApart({ words }: PageFlow, { from, to, forms }: Candidate, right: string): boolean {
  const { type } = forms[0]!.entity;
  if (type === 'place') return /^(?:region|oblast|province)s?$/.test(right);
  // "with Kim Yo Jong" is one name.
  if (type === 'person') return false;
  let last = to;
  while (words[last]?.capital && words[last]!.gap === 'space') last++;
  if (last - to < 2 || NAME_HEADS.has(words[last - 1]!.fold)) return false;
  // "Roscosmos Human Space Flight Programs Executive Director"
  return /^(?:of|to|in|from|with|by)$/.test(words[from - 1]?.fold ?? '') || (type === 'organization' && last - to > 3);
}

/** Heads of longer names only, which in a headline may begin what a city does: "Moscow Court Jails Reporter". */
const LONG_HEADS = /^(?:court|television|zoo)$/;

/** "the Gagarin Cosmonaut Training Center": capitals that end in a head. */
function endsInHead({ words, ...flow }: PageFlow, to: number): boolean {
  let last = to;
  while (words[last]?.capital && words[last]!.gap === 'space') last++;
  const { fold } = words[last - 1]!;
  return flow.case === 'sentence' && last - to > 1 && (NAME_HEADS.has(fold) || LONG_HEADS.test(fold));
}

/**
 * The longer name that a candidate is only a part of, or null.
 * A form that stands by itself ("Russia", "Vladimir Putin") bears more company than one that many share ("Kim").
 */
export function longerName(flow: PageFlow, candidate: Candidate, around: Surroundings): Longer | null {
  const { words } = flow;
  const [first] = candidate.forms;
  const { type } = first!.entity;
  if (type === 'person' && isIntroduced(flow, candidate, around.titles.map(officeInEnglish)))
    return { text: flow.text.slice(candidate.start, candidate.end), kind: 'person' };
  if (type === 'person' && isStranger(flow, candidate, first!.entity))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'person' };
  if (isQuotedAlone(flow, candidate, around.language))
    return { text: flow.text.slice(candidate.start, candidate.end), kind: 'thing' };
  if (type === 'city' && isClub(flow, candidate))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'club' };
  if (type === 'person' && isSomebodys(flow, candidate, around.language))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'person' };
  if (type === 'person' && isHouseOf(flow, candidate))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'person' };
  if (type === 'celestial' && PROBES.has(words[candidate.to]?.fold ?? '') && words[candidate.to]!.capital)
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'thing' };
  if (type === 'person' && isInBylines(flow, candidate))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'person' };
  const word = type === 'person' ? isWord(flow, candidate) : null;
  if (word) return { text: textOf(flow, candidate.from, candidate.to - 1), kind: word };
  if (type === 'place' && isTown(flow, candidate))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'place' };
  if (type === 'facility' && isPort(flow, candidate))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'place' };
  if (type === 'city' && isHouse(flow, candidate))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'thing' };
  switch (around.language) {
    case 'ko':
    case 'ja':
    case 'zh':
      return longerCharwise(flow, candidate);
    case 'ru':
      return longerCyrillic(flow, candidate, around, textOf(flow, candidate.from, candidate.to - 1));
    case 'de':
      return longerGerman(flow, candidate, around, textOf(flow, candidate.from, candidate.to - 1));
  }
  const sea = around.language === 'en' ? null : longerRomance(flow, candidate, around.language);
  if (sea) return sea;
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
  if (person && next && next.gap !== 'stop' && /^(?:jr|sr|ii|iii)$/.test(next.fold))
    return { text: whole, kind: 'person' };
  if (next && joins(next.gap)) {
    const isAgency = type === 'organization' && next.fold === 'news' && words[candidate.to + 1]?.fold === 'agency';
    if (next.capital && NAME_HEADS.has(next.fold) && !isName(flow, candidate.to) && !isAgency) {
      // "Kim May" is a name, but "Russia May Sign" a headline; a head counts in every case.
      return next.gap === 'hyphen' && !single ? null : thing;
    }
    // A palace's museums are the palace, not the government; "Moscow mule" is neither.
    const sight = first!.entity.standsFor !== undefined && /^(?:museum|mule)s?$/.test(next.fold);
    if (sight || (weak && (single || type === 'celestial') && next.caps === 'lower' && OTHER_SENSES.has(next.fold)))
      return { text: `${whole} ${next.fold}`, kind: next.fold === 'state' ? 'place' : 'thing' };
    // "Soyuz MS-27" is a flight of its own, "Long March-5" one of the rockets.
    const isModel = !single && first!.entity.roles.some(({ text }) => /\brocket\b/.test(text));
    if (next.gap === 'hyphen' && /^\d/.test(next.fold) && !country && !isModel) return thing;
    // What is named after somebody.
    if (person && single && isNamedAfter(flow, candidate.to)) return thing;
    if ((person || type === 'city') && single && endsInHead(flow, candidate.to)) return thing;
    if (weak && !person && next.gap === 'space' && /^\d/.test(next.fold) && next.fold.length > 2) return thing;
  }
  if (acronym && weak && isCredit(flow.text, candidate.start, candidate.end)) return null;
  if (bearsItsName(flow, candidate, acronym)) return thing;
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

  const { left, right } = around;
  const personLike: Longer = { text: whole, kind: 'person' };
  if (person && !single && !weak) {
    // A full name bears anyone before it ("Cosmonaut Oleg Novitsky"), but not another name after it.
    return right && (right.gap === 'space' || right.gap === 'hyphen') && flow.case === 'sentence' ? thing : null;
  }
  // Nobody prefixes or suffixes "North Korea": what stands beside it is another name ("the United Nations Nikki Haley").
  if (!single && !weak && (country || !left || around.leftOpens)) return null;
  const alone = !weak && !(single && person);
  const head = single && !acronym ? headBefore(flow, candidate) : null;
  if (head !== null) return { text: flow.text.slice(words[head]!.start, candidate.end), kind: 'thing' };
  if (alone && acronym) return null;
  const leftCounts =
    left && !(alone && (around.leftOpens || words[candidate.from]!.gap === 'hyphen' || flow.case !== 'sentence'));
  const rightCounts =
    right && !(alone && (right.gap === 'hyphen' || flow.case !== 'sentence')) && !isApart(flow, candidate, right.fold);
  if (leftCounts) {
    const opener = around.leftOpens && /(?:ing|ed|ly)$/.test(left.fold);
    if (!opener) return personLike;
  }
  if (rightCounts) {
    // What is sent to a planet bears its name, not its family's: "Europa Clipper".
    return type === 'celestial' || (INSTITUTIONS.has(right.fold) && !person) ? thing : personLike;
  }
  return null;
}
