/**
 * How sure each class of marks is, in one place: the share of its marks that are right, measured on gold that the rules
 * were not made on. `npm run evaluate` prints the table that shows whether this still holds. Classes are a kind of name
 * by the support that it has; what would be right less often than seven times in ten is left unmarked.
 */

/** Below this a candidate stays unmarked: a wrong mark costs more than a missing one. */
export const LEAST_CONFIDENCE = 0.7;

export const CONFIDENCE = {
  /** Names that stand by themselves. */
  name: 0.98,
  alias: 0.97,
  acronym: 0.96,
  /** Such a name of several entities, told by its country or by a full name on the page. */
  shared: 0.92,
  /** A surname whose one bearer on the page is the entity. */
  surname: 0.97,
  /** A surname of several on the page. */
  surnameOfSeveral: 0.88,
  /** A surname with an office, nobody being named in full; the same where several known people have it. */
  surnameInOffice: 0.92,
  surnameInOfficeOfSeveral: 0.85,
  /** A common surname that only the story gives to a leader. */
  surnameOfLeader: 0.85,
  /** A description of what the page names; of what it only speaks of. */
  nominal: 0.96,
  nominalOfUnnamed: 0.9,
} as const;

/** A class whose support varies: from the least that is let through to the most that counts. */
const ramp = (least: number, most: number, from: number, to: number) => (weight: number) =>
  Math.max(least, Math.min(most, least + ((weight - from) / (to - from)) * (most - least)));

/** What speaks so much for an ambiguous name is right as often as a plain one; short of it, hardly nine times in ten. */
const ENOUGH = { company: 5, support: 4 } as const;

const ambiguous = (enough: number, from: number) => {
  const short = ramp(0.75, 0.89, from, enough);
  return (weight: number) => (weight < enough ? short(weight) : 0.96);
};

/** An ambiguous name, by the weight of its company. */
export const byCompany = ambiguous(ENOUGH.company, 2.25);
/** An ambiguous name of which nothing but the page at large tells, by the weight of its support. */
export const bySupport = ambiguous(ENOUGH.support, 1);
/** An uncommon surname of somebody not named in full. */
export const surnameAlone = ramp(0.82, 0.89, 1, 4);
/** A description of what is not named. */
export const nominalBySupport = ramp(0.8, 0.9, 1, 3);
/** A government by its capital: where the words around it say so; where only an institution's name does. */
export const metonym = ramp(0.86, 0.97, 0.5, 3);
export const metonymByName = ramp(0.88, 0.96, 0.5, 3);
