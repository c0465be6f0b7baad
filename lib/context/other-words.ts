/** Words that news uses for one another: who reads one of them has not been kept from the other. Made for English. */
import { mattersOfTerm } from './matters.ts';
import { termsOf } from './terms.ts';

/** Beside the matters that words tell of. Generous on purpose: what may be the same counts as the same. */
const GROUPS = `
help aid assist assistance advice advise
support back backing behind endorse solidarity loyal loyalty
military army armed force forces defence defense
cooperate cooperation collaborate collaboration partner partnership ally
prospect prospects possibility hint outlook
talk confer conference converse encounter remark comment statement declare announce announcement official officially state express voice describe name word
weapon arm arms equipment hardware materiel rifle carbine gun shell round munition ammunition
violate violation breach break broke forbid forbidden ban prohibit
satellite satellites spacecraft orbit space
sea water waters ocean coast
fire launch shoot shot test
pad site centre center facility complex base
buy acquire obtain send sent hand fill restock replenish stock
promise commit commitment guarantee assure assurance pledge vow swear
full total complete unconditional
accept acceptance approve consent agree agreed yes
meet receive received host hosted hospitality
handshake shake shook hand hands
plane aircraft jet airliner flight fly flew
car limousine vehicle limo
sanction resolution embargo penalty measure punish
concern unease uneasy anxious worry warn warning
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

/** Phrases of everyday words, which alone mean nothing, and the word that each stands for. */
const PHRASES: [phrase: RegExp, word: string][] = [
  [/\b(?:stand(?:s|ing)?|stood) (?:\p{L}+ ){0,2}(?:by|with|behind|beside)\b/iu, 'support'],
  [/\bl(?:end(?:s|ing)?|ent) (?:\p{L}+ ){0,2}hand\b/iu, 'help'],
  [/\bs(?:ay|ays|aid) (?:“|"|‘)?yes\b/iu, 'accept'],
];

/** The terms that a text's phrases stand for. */
export const otherWordsFor = (text: string): Set<string> =>
  termsOf(PHRASES.flatMap(([phrase, word]) => (phrase.test(text) ? [word] : [])).join(' '));

/** By stem, the groups that it belongs to. */
const groupsOf = new Map<string, string[]>();
for (const [index, line] of GROUPS.trim().split('\n').entries()) {
  for (const term of termsOf(line)) groupsOf.set(term, [...(groupsOf.get(term) ?? []), `${index}`]);
}

/** Letters that words of one root begin with: "invite" and "invitation". */
const ROOT = 5;

/** What else can be meant by a term; no term looks like it. */
const meaningsOf = (term: string): string[] => [
  ...(term.length >= ROOT ? [`=${term.slice(0, ROOT)}`] : []),
  ...(groupsOf.get(term) ?? []).map((group) => `=${group}`),
  ...mattersOfTerm(term).map((matter) => `~${matter}`),
];

/** A set of terms, and what they may stand for. */
export function widened(terms: Iterable<string>): Set<string> {
  const wide = new Set<string>();
  for (const term of terms) for (const meaning of [term, ...meaningsOf(term)]) wide.add(meaning);
  return wide;
}

/** How widened terms hold a term: in this word, in one that news uses for it, or in one of the same matter. */
export function held(wide: ReadonlySet<string>, term: string): 'word' | 'group' | 'matter' | null {
  if (wide.has(term)) return 'word';
  const shared = meaningsOf(term).filter((meaning) => wide.has(meaning));
  return shared.length === 0 ? null : shared.some((meaning) => meaning.startsWith('=')) ? 'group' : 'matter';
}
