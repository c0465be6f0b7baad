/** What bears the name of a country or of a body of many: its offices, services, courts and units, a road, a currency. */
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { PageFlow } from './page-text.ts';

/** Heads of a country's offices, of whose names its own is the first word. */
const OFFICE_HEADS =
  /^(?:administration|agency|corporation|corp|institute|institution|commission|committee|academy|laboratory|television|zoo)$/;

/** Whether a country's name goes on to that of an office of several words. */
function isOfficeNamedSo({ words, ...flow }: PageFlow, { to }: Candidate): boolean {
  if (flow.case !== 'sentence') return false;
  let last = to;
  while (words[last]?.capital && words[last]!.gap === 'space') last++;
  return last - to > 1 && OFFICE_HEADS.test(words[last - 1]!.fold);
}

/** Services, courts and commands that bear a state's short name: "U.S. Navy", "US Indo-Pacific Command". */
const OWN_BODIES =
  /^(?:army|navy|joint chiefs|(?:coast|national) guard|marine corps|(?:air|space) force|forces (?:korea|japan)|(?:[a-z]+ ){0,2}command|geological survey|census bureau|(?:supreme|district|circuit|bankruptcy) court|court of|(?:military|naval) academy)(?= |$)/;

/** What a state's short name, some capitals and a head are: "U.S. Space & Rocket Center", "U.S. Chamber of Commerce". */
const OWN_HOUSES =
  /^\s(?:\p{Lu}[\p{L}’'-]*\s(?:&\s|and\s|of\s)?){0,4}(?:Cent(?:er|re)|Museum|Institute|Commerce|Open|Steel|Bancorp|Bank|Mint|Soccer)(?![\p{L}\d]| (?:for|against|to)\b)/u;

/** A law or a force that bears the United Nations' name. */
const UNITED_NATIONS_OWN =
  /^(?:command|act|charter|plaza|association|general assembly|convention|framework|office|high commissioner|children|population fund|development program(?:me)?|environment program(?:me)?)(?= |$)/;

/** A state of a country that bears its name, and the country's beauty. */
const isPartOf = (text: string): boolean =>
  /^(?:Visit \p{Lu}\p{L}+|(?:Western|South) Australia|Miss \p{Lu}\p{L}+)$/u.test(text);

/** A team that may not bear its country's name. */
const ATHLETES = /\bOlympic Athletes? from $/;

/** A part of a body: "the Associated Press Health and Science Department". */
const UNIT =
  /^\s(?:(?:\p{Lu}[\p{L}-]+|and|of|for|the)\s){1,6}(?:Department|Division|Foundation|Bureau|Stylebook|Museum|Awards?|Poll)\b/u;
/** UTF-16 units in which a part of a body is told to be one. */
const UNIT_REACH = 70;

/** On which road: "along U.S. 1". */
const ROAD = /^(?:on|along|off|near|of|from|to)$/;

/** Whether the name of a country or a body goes on to that of something of its own. `acronym`: written in capitals alone. */
export function bearsItsName(flow: PageFlow, candidate: Candidate, acronym: boolean): boolean {
  const { words, text } = flow;
  const { from, to, end } = candidate;
  const isHeadline = flow.case !== 'sentence';
  const { id, type } = candidate.forms[0]!.entity;
  const [previous, next, second] = [words[from - 1], words[to], words[to + 1]];
  const ahead =
    next?.capital && joins(next.gap) ? [next, second, words[to + 2]].map((word) => word?.fold).join(' ') : '';
  if (id === 'united-nations') return UNITED_NATIONS_OWN.test(ahead);
  if (type === 'organization') return to - from > 1 && UNIT.test(text.slice(end, end + UNIT_REACH));
  if (type !== 'country') return false;
  if (previous?.capital && previous.fold === 'team' && joins(words[from]!.gap) && !isHeadline) return true;
  if (ATHLETES.test(text.slice(0, candidate.start))) return true;
  if (previous?.capital && isPartOf(text.slice(previous.start, end))) return true;
  if (!acronym) return ahead !== '' && (isOfficeNamedSo(flow, candidate) || /^forces (?:korea|japan)\b/.test(ahead));
  if (ahead !== '' && !isHeadline && OWN_HOUSES.test(text.slice(end, end + UNIT_REACH))) return true;
  if (OWN_BODIES.test(ahead) || text[end] === '$' || previous?.fold === 'cents') return true;
  return next !== undefined && joins(next.gap) && /^\d{1,3}$/.test(next.fold) && ROAD.test(previous?.fold ?? '');
}
