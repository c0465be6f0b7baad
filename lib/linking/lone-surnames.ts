/** Surnames of people whom a page names in full nowhere, because reports take them for known. */
import type { Entity, EntityId } from '../corpus/model.ts';
import { type Field, fieldKey, fieldOf } from '../language/fields.ts';
import { COMMON_SURNAMES } from '../language/lexicon.ts';
import type { Candidate } from './candidates.ts';
import { CONFIDENCE, surnameAlone } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';
import type { PageFlow } from './page-text.ts';
import { isCountrySpokenOf, type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

/** Roles whose holders reports take for known. */
const LEADS = /\b(?:president|leader|prime minister|premier|chancellor|head of (?:\S+ )?(?:state|government))\b/i;

export const isLeader = ({ roles }: Entity): boolean => roles.some(({ text }) => LEADS.test(text));

const AND = /^(?:and|und|et|y|и|with|mit|avec|con)$/;

/** The leader of another country named right beside a surname: "Putin and Kim", "Trump-Kim". */
export function leaderBeside(
  { words, owner }: PageFlow,
  { from, to }: Candidate,
  entity: EntityId,
  presence: Presence,
  knowledge: Knowledge,
): string | null {
  const before = AND.test(words[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  const after = AND.test(words[to]?.fold ?? '') ? to + 1 : to;
  for (const [at, gap] of [
    [before, words[before + 1]!.gap],
    [after, words[to]?.gap],
  ] as const) {
    // What touches with no more than a space is the other half of one name, and after a comma another sentence begins.
    const near = at === from - 1 || at === to;
    if (near ? gap !== 'hyphen' : gap === 'comma') continue;
    const mate = owner[at]?.forms.find((form) => form.entity.id !== entity && isLeader(form.entity));
    // Poutine is a dish too, where nobody speaks of Russia.
    if (mate && (!mate.name.weak || isCountrySpokenOf(mate.entity.id, presence, knowledge))) return mate.entity.name;
  }
  return null;
}

/** How many words of a sentence are looked at on either side. */
const REACH = 25;

/** The leader of another country whom the sentence around a surname names, by more than a surname of many. */
export function leaderInSentence({ words, owner }: PageFlow, { from, to }: Candidate, entity: EntityId): string | null {
  const leaderAt = (at: number): string | undefined =>
    owner[at]?.forms.find(
      (form) => form.entity.id !== entity && !form.name.weak && isLeader(form.entity) && isUncommon(form),
    )?.entity.name;
  for (let at = from; at > Math.max(0, from - REACH) && words[at]!.gap !== 'stop'; at--) {
    const name = leaderAt(at - 1);
    if (name !== undefined) return name;
  }
  for (let at = to; at < Math.min(words.length, to + REACH) && words[at]!.gap !== 'stop'; at++) {
    const name = leaderAt(at);
    if (name !== undefined) return name;
  }
  return null;
}

/** With so much company nobody, and with so much support no leader, needs a mention of the country. */
const KNOWN_EVERYWHERE = 2;

/** How many others go by a surname that few share: who writes of Trump and Putin, or of a crew, needs not say who they are. */
function companions(entity: Entity, { bare }: Presence, { gazetteer, topicsOf }: Knowledge): number {
  const own = topicsOf.get(entity.id);
  let count = 0;
  for (const id of bare) {
    const other = gazetteer.entities.get(id)!;
    const shares = [...(topicsOf.get(id) ?? [])].some((topic) => own?.has(topic));
    if (other !== entity && (shares || (isLeader(other) && isLeader(entity)))) count++;
  }
  return Math.min(count, 3);
}

/** Whether a page is of the stage or of sport, which are full of people whom nobody introduces. */
export function offDuty({ fields }: Presence): 'stage' | 'sport' | null {
  const countOf = (field: Field) => fields.get(field)?.size ?? 0;
  const [stage, sport] = [countOf('stage'), countOf('sport')];
  if (Math.max(stage, sport) < 3 || Math.max(stage, sport) <= countOf('fighting') + countOf('space')) return null;
  return sport > stage ? 'sport' : 'stage';
}

/** Whether few share the surname or the name. */
export const isUncommon = ({ name, words }: Form): boolean =>
  words.length > 1 || (!name.weak && name.text.length > 1 && !COMMON_SURNAMES.has(words[0]!.fold));

/** All who go by a surname that few share. */
export function bareSurnames(forms: Iterable<Form>): Set<EntityId> {
  const found = new Set<EntityId>();
  for (const form of forms) if (form.name.kind === 'surname' && isUncommon(form)) found.add(form.entity.id);
  return found;
}

/** "the Albanese government", "Trump's administration": what only a leader has. */
export function isRuleOf({ words }: PageFlow, { to }: Candidate): boolean {
  const at = words[to]?.fold === "'s" ? to + 1 : to;
  return /^(?:government|administration|regime|presidency|cabinet)$/.test(words[at]?.fold ?? '');
}

/** Who is at home on the stage, by their roles. */
const STAGE = /\b(?:act(?:or|ress)|film|direct)/i;

/** Whom nobody needs to introduce, long after: "Gagarin went round the world". */
const isFirst = ({ roles }: Entity): boolean =>
  roles.some(({ text }) => /\bfirst (?:man|woman|person|human)\b/.test(text));

/** Whether the paragraph names somebody else of the same stories in full, no leader. */
function hasMate({ owner }: PageFlow, entity: Entity, { topicsOf }: Knowledge): boolean {
  const own = topicsOf.get(entity.id);
  return owner.some((candidate) =>
    candidate?.forms.some(
      (form) =>
        form.entity.type === 'person' &&
        form.entity !== entity &&
        form.words.length > 1 &&
        !isLeader(form.entity) &&
        [...(topicsOf.get(form.entity.id) ?? [])].some((topic) => own?.has(topic)),
    ),
  );
}

/** Whether in other letters a surname is one bearer's as a full name is: readers of 푸틴 or Гагарин need no more. */
const isLikeFullName = ({ entity, name, script }: Form, presence: Presence): boolean =>
  script !== null && !name.weak && (isLeader(entity) || (isFirst(entity) && offDuty(presence) === null));

/** Whether the paragraph speaks of space flight: "el retrato de un cosmonauta". */
const isOfSpace = ({ words }: PageFlow): boolean =>
  words.some(({ fold }, at) => fieldOf(fieldKey(fold, words[at + 1]?.fold)) === 'space');

/** Heads of state in German and Spanish. */
const HEAD_OF_STATE = /^(?:prasident(?:en)?|staatschefs?|presidente|mandatario)$/;

/** Whether the paragraph tells a leader's office and country: „Putin …, der Präsident in Moskau“. */
function isOfficeTold({ words, owner }: PageFlow, { id }: Entity, { homesOf }: Knowledge): boolean {
  const homes = homesOf.get(id);
  return (
    words.some(({ fold }) => HEAD_OF_STATE.test(fold)) &&
    owner.some((candidate) => candidate?.forms.some(({ entity }) => homes?.has(entity.standsFor ?? entity.id)))
  );
}

/** How much must speak for a surname that is not a leader's, or is a common one. */
const MUCH = 3;

/**
 * Reads a surname that nobody on the page bears in full. `common`: many have it. `rivals`: several whom the corpus knows
 * have it. `titled`: a title stands before it that does not tell whose it is.
 */
export function readAlone(
  flow: PageFlow,
  form: Form,
  { common, rivals, titled }: { common: boolean; rivals: boolean; titled: boolean },
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity } = form;
  const leads = isLeader(entity) || isFirst(entity);
  const shared = common || rivals;
  // Only of leaders does the story tell a name that many have; and nobody has introduced "Mr. Kim".
  if ((shared && !leads) || (common && titled)) return null;
  const off = offDuty(presence);
  if (!leads && (off === 'sport' || (off === 'stage' && !entity.roles.some(({ text }) => STAGE.test(text)))))
    return null;
  const support = supportFor(entity.id, presence, knowledge);
  // Two players of known surnames are no sign that either is known.
  const mates = leads || shared || off !== null ? 0 : hasMate(flow, entity, knowledge) ? 2 : 0;
  const company = off === 'sport' ? 0 : Math.max(mates, companions(entity, presence, knowledge));
  const weight = support.weight + company;
  const plain =
    !shared && (isLikeFullName(form, presence) || (isLeader(entity) && isOfficeTold(flow, entity, knowledge)));
  if (!plain && weight < (leads && !shared && off !== 'sport' ? 1 : MUCH)) return null;
  const known =
    plain || (!shared && (leads ? weight : company) >= KNOWN_EVERYWHERE) || (isFirst(entity) && isOfSpace(flow));
  if (!known && !isCountrySpokenOf(entity.id, presence, knowledge)) return null;
  return {
    entity: entity.id,
    kind: 'surname',
    confidence: shared ? CONFIDENCE.surnameOfLeader : surnameAlone(weight),
    reasons: [
      `the surname of ${entity.name}, ${shared ? 'whom the story is about' : 'not a common one'}`,
      ...support.reasons,
    ],
  };
}
