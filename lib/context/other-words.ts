/** Words that news uses for one another: who reads one of them has not been kept from the other. Made for English. */
import { mattersOfTerm } from './matters.ts';
import { termsOf } from './terms.ts';

/** Beside the matters that words tell of. Generous on purpose: what may be the same counts as the same. */
const GROUPS = `
talk confer conference converse encounter remark comment statement declare announce announcement official officially state express voice describe name word
weapon equipment hardware materiel rifle carbine
satellite satellites spacecraft orbit space
pad site centre center facility complex base
buy acquire obtain send sent hand fill restock replenish stock
promise commit commitment guarantee assurance
accept acceptance approve consent
meet receive received host hosted hospitality
handshake shake shook hand hands
plane aircraft jet airliner flight fly flew
car limousine vehicle limo
sanction measure punish
concern unease uneasy anxious
kill killed dead death die casualty fatality
official company retinue escort
gift present
dinner banquet meal lunch toast glass reception
begin began begun open kick
conclude finish close
rise grow growing growth expand boost strengthen stronger deepen deeper warm warmer draw drawn drift tighten increase
cut drop fall fell decline reduce
trial experiment
build built construct develop development produce production manufacture factory plant making
plan planned intend intention aim goal purpose
demonstrate demonstration display exhibit view look inspect
ask asked question inquire query
answer reply respond response
war ukraine west western
ship vessel navy naval fleet submarine
neighbour neighbor
respect respected regard esteem honour
priority prioritize importance important foremost top
alone nobody else private privately face present attend attended aside
triumph victory win won defeat prevail
enemy enemies foe adversary rival
nothing none neither without
possible potential prospect prospects possibilities possibility could might perhaps
`;

/** By stem, the groups that it belongs to. */
const groupsOf = new Map<string, string[]>();
for (const [index, line] of GROUPS.trim().split('\n').entries()) {
  for (const term of termsOf(line)) groupsOf.set(term, [...(groupsOf.get(term) ?? []), `${index}`]);
}

/** What else can be meant by a term; no term looks like it. */
const meaningsOf = (term: string): string[] => [
  ...(groupsOf.get(term) ?? []).map((group) => `=${group}`),
  ...mattersOfTerm(term).map((matter) => `~${matter}`),
];

/** A set of terms, and what they may stand for. */
export function widened(terms: Iterable<string>): Set<string> {
  const wide = new Set<string>();
  for (const term of terms) for (const meaning of [term, ...meaningsOf(term)]) wide.add(meaning);
  return wide;
}

/** Whether widened terms hold a term, in this word or another. */
export function holds(wide: ReadonlySet<string>, term: string): boolean {
  return wide.has(term) || meaningsOf(term).some((meaning) => wide.has(meaning));
}
