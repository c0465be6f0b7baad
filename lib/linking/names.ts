/** Names that stand by themselves, and names that are common words or others' names too. */
import type { EntityId } from '../corpus/model.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import type { PageFlow } from './page-text.ts';
import { type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

const CONFIDENCE = { name: 0.98, alias: 0.97, acronym: 0.96 } as const;

/** Whether a form names its entity without help. */
export function isStrong({ name }: Form): boolean {
  return !name.weak && (name.kind === 'name' || name.kind === 'alias' || name.kind === 'acronym');
}

/** The country named right before a candidate: "the U.S. Pacific Fleet", "Japan's Foreign Ministry". */
function countryBefore(flow: PageFlow, candidate: Candidate, { demonyms }: Knowledge): EntityId | null {
  let index = candidate.from - 1;
  if (flow.words[index]?.fold === "'s") index--;
  const owner = flow.owner[index]?.forms.find(({ entity }) => entity.type === 'country');
  return owner?.entity.id ?? demonymAt(flow.words, index, demonyms);
}

/** An institution of another country than the one named right before it is another institution. */
function isForeign(flow: PageFlow, candidate: Candidate, form: Form, knowledge: Knowledge): boolean {
  const { type, id } = form.entity;
  if (type !== 'organization' && type !== 'facility') return false;
  const country = countryBefore(flow, candidate, knowledge);
  const homes = knowledge.homesOf.get(id);
  return country !== null && homes !== undefined && homes.size > 0 && !homes.has(country);
}

/** Whether capitals tell an acronym from a word here: in a LINE LIKE THIS "US" may be "us". */
function isShoutedWord(flow: PageFlow, candidate: Candidate): boolean {
  const [word] = flow.words.slice(candidate.from, candidate.to);
  if (flow.case !== 'caps' || candidate.to - candidate.from > 1) return false;
  return word!.fold.length <= 3 && !flow.text.slice(word!.start, word!.end).includes('.');
}

/** Reads a candidate by a form that stands by itself. */
export function readStrong(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity, name } = form;
  if (isForeign(flow, candidate, form, knowledge)) return null;
  const rivals = candidate.forms.filter((other) => isStrong(other) && other.entity !== entity);
  let confidence: number = CONFIDENCE[name.kind as keyof typeof CONFIDENCE];
  const what = { name: 'the full name', alias: 'another name', acronym: 'the short form' }[name.kind as 'name'];
  const reasons = [`${what} of ${entity.name}`];
  const shouted = isShoutedWord(flow, candidate);
  if (rivals.length > 0 || shouted) {
    const country = countryBefore(flow, candidate, knowledge);
    const fits = country !== null && knowledge.homesOf.get(entity.id)?.has(country);
    if (shouted && !presence.named.has(entity.id)) return null;
    if (rivals.length > 0 && !fits && !presence.named.has(entity.id)) return null;
    confidence -= 0.06;
    reasons.push(fits ? 'named with its country' : 'named in full elsewhere on this page');
  }
  return { entity: entity.id, kind: name.kind, confidence, reasons };
}

/** Reads a candidate by a weak form: it needs company on the page, the more so where others bear the name here. */
export function readWeak(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  rivalled: boolean,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity, name } = form;
  if (isForeign(flow, candidate, form, knowledge)) return null;
  const support = supportFor(entity.id, presence, knowledge);
  const known = presence.named.has(entity.id);
  const weight = support.weight + (known ? 2 : 0);
  if (weight < (rivalled ? 3 : 1)) return null;
  const reasons = [`“${name.text}” can mean other things`, ...support.reasons];
  if (known) reasons.push(`${entity.name} is named in full on this page`);
  return { entity: entity.id, kind: name.kind, confidence: Math.min(0.95, 0.72 + 0.07 * weight), reasons };
}
