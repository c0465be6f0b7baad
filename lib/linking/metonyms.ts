/** Whether a capital's or a palace's name means the place or the government that sits there. */
import type { Entity } from '../corpus/model.ts';
import { PLACE_NOUNS, SPEECH } from '../language/lexicon.ts';
import { joins, type Word } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import { metonym, metonymByName } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';
import { type Sense, senseAbroad } from './metonyms-abroad.ts';
import type { PageFlow } from './page-text.ts';
import { type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a place. */
const PLACE_BEFORE = set(
  'in near at outside inside around across from to into toward towards via through throughout reach reached reaches left leaves leave visit visited visits visiting bombed hit struck shelled central downtown northern southern eastern western greater',
);
/** Before someone who acts or is acted towards. */
const ACTOR_BEFORE = set(
  'with between by against for that if whether why how while because as but and when after before although though ask',
);
const TOWARDS = set(
  'aid close closer closeness message messages loyal loyalty concession concessions warning warnings response support help threat challenge signal signals gift apology protest sell selling sold supply supplying supplied transfer transferred transfers send answer pressure allied owed ties talk talking talked speak speaking spoke appeal appealed appeals',
);
/** What is done "on" a government. */
const PRESSES =
  /^(?:pressure|calls?|called|calling|sanctions?|curbs|leverage|lean(?:s|ed|ing)?|reli(?:es|ed|ance)|depend(?:s|ent|ence)?|imposed?|imposing|war|blame)$/;
/** What comes from a government. */
const COMES_FROM =
  /^(?:provocations?|reactions?|criticism|condemnation|approval|permission|comments?|orders|instructions|statements?|denials?|demands?|backing|assurances?|guarantees?|concessions?|rebuke|anger|fury|complaints?|silence|signals?|threats?|extracted|wrung|sought|expected|obtained|secured|aggression|interference|overtures?|propaganda|rhetoric)$/;
/** What is done to a place, of all that is done to a capital without a small word between. */
const TO_PLACE =
  /^(?:visit|left|leaves|reach|bomb|hit|struck|shell|attack|target|captur|seiz|enter|tour|rock|pound|batter|besieg|encircl|surround|bypass|cross|hosts?|lash|flood|grip|paraly|blanket|storm|occup|evacuat|overlook|connect|link|pass|lov|miss)/;
const AUXILIARIES = set(
  'is are was were has have had will would can could may might must should does did says said wants wanted seeks sought agreed vowed sees saw needs gave gives took takes made makes got gets sent sends keeps kept thinks believes also still never not now already',
);
/** Small words that end like verbs after a name but are none. */
const NOT_VERBS = set(
  'as its his this always perhaps besides across towards afterwards thus plus versus was is hundred indeed need red based led backed born sometimes',
);

const isAdverb = (word: Word | undefined): boolean =>
  word?.gap === 'space' && word.caps === 'lower' && /^(?:.{3,}ly|later|soon|long|often|then)$/.test(word.fold);

/** What a name means by the words after it: one who acts or owns is a government. */
export function senseAfter(flow: PageFlow, candidate: Pick<Candidate, 'to' | 'forms'>): Sense {
  const { words } = flow;
  // "Seoul recently cancelled it"
  const adverb = isAdverb(words[candidate.to]) && words[candidate.to + 1]?.gap === 'space';
  const next = words[adverb ? candidate.to + 1 : candidate.to];
  if (!next) return 'unclear';
  if (next.fold === "'s") {
    const owned = words[candidate.to + 1];
    return owned && PLACE_NOUNS.has(owned.fold) ? 'place' : 'government';
  }
  // "TOKYO - The"
  if (next.gap === 'hyphen' && /\s/.test(flow.text.slice(words[candidate.to - 1]!.end, next.start))) return 'unclear';
  if (next.gap === 'hyphen') return next.fold === 'based' || next.fold === 'born' ? 'place' : 'government';
  if (!joins(next.gap)) {
    // "Seoul, South Korea", but not "ties with Seoul, South Korea's ministry said".
    const [{ entity }] = candidate.forms as [Form, ...Form[]];
    const country = next.gap === 'comma' ? flow.owner[candidate.to] : undefined;
    const located = country?.forms.some((form) => form.entity.id === entity.standsFor);
    return located && words[country!.to]?.fold !== "'s" ? 'place' : 'unclear';
  }
  if (PLACE_NOUNS.has(next.fold)) return 'place';
  if (AUXILIARIES.has(next.fold)) return 'government';
  const verb = next.fold.length > 3 && /(?:ed|[^s]s)$/.test(next.fold) && !NOT_VERBS.has(next.fold);
  return verb && (next.caps === 'lower' || flow.case !== 'sentence') ? 'government' : 'unclear';
}

/** "helping Moscow", "warned Pyongyang". */
export function isSpeech(fold: string): boolean {
  if (SPEECH.has(fold)) return true;
  if (!fold.endsWith('ing')) return false;
  const stem = fold.slice(0, -3);
  return SPEECH.has(stem) || SPEECH.has(`${stem}e`) || SPEECH.has(stem.slice(0, -1));
}

function senseBefore(flow: PageFlow, from: number): Sense {
  const { words } = flow;
  let index = from - 1;
  if (words[index]?.fold === 'the') index--;
  const before = words[index];
  if (!before || !(joins(words[index + 1]!.gap) || words[index + 1]!.gap === 'comma')) return 'unclear';
  if (words[index + 1]!.gap === 'comma') {
    // "between Beijing, Moscow and Pyongyang"
    const isRow =
      before.capital &&
      words[index]!.gap === 'space' &&
      /^(?:between|with|by|against)$/.test(words[index - 1]?.fold ?? '');
    return isRow ? senseBefore(flow, index) : 'unclear';
  }
  if (before.fold === 'neither') return 'government';
  if (before.fold === 'and' || before.fold === 'or' || before.fold === 'nor') {
    const mate = flow.owner[index - 1];
    if (mate?.forms.some(({ entity }) => entity.standsFor)) return senseBefore(flow, mate.from);
    if (mate?.forms.some(({ entity }) => entity.type === 'country' || entity.type === 'city'))
      return senseBefore(flow, mate.from);
    // "between Beijing and Moscow"
    const unknown = words[index - 1];
    return unknown?.capital && joins(words[index]!.gap) && !mate ? senseBefore(flow, index - 1) : 'unclear';
  }
  if (isSpeech(before.fold)) return 'government';
  // "in a suburb of Moscow"
  if (before.fold === 'of' && PLACE_NOUNS.has(words[index - 1]?.fold ?? '')) return 'place';
  if (before.fold === 'from' && COMES_FROM.test(words[index - 1]?.fold ?? '')) return 'government';
  if (before.fold === 'to' || before.fold === 'from')
    return TOWARDS.has(words[index - 1]?.fold ?? '') ? 'government' : 'place';
  if (before.fold === 'on' && PRESSES.test(words[index - 1]?.fold ?? '')) return 'government';
  if (PLACE_BEFORE.has(before.fold)) return 'place';
  // "baffles Seoul", "alarmed Tokyo"
  const isVerb = /.{3}(?:ed|[^s]s)$/.test(before.fold) && !NOT_VERBS.has(before.fold) && !TO_PLACE.test(before.fold);
  if (isVerb && before.caps === 'lower' && words[from]!.gap === 'space' && index === from - 1) return 'government';
  return ACTOR_BEFORE.has(before.fold) ? 'government' : 'unclear';
}

/** `Moscow and Pyongyang`: a capital in one breath with another's shares its sense. */
function mateAfter(flow: PageFlow, candidate: Candidate): Candidate | undefined {
  if (flow.words[candidate.to]?.fold !== 'and') return undefined;
  const mate = flow.owner[candidate.to + 1];
  return mate?.forms.some(({ entity }) => entity.standsFor) ? mate : undefined;
}

/** What a name that can stand for a government means here, by the words around it. */
function senseOf(flow: PageFlow, candidate: Candidate): Sense {
  const before = senseBefore(flow, candidate.from);
  if (before === 'place') return 'place';
  const after = senseAfter(flow, candidate);
  if (after !== 'unclear') return after;
  if (before !== 'unclear') return before;
  const mate = mateAfter(flow, candidate);
  return mate ? senseAfter(flow, mate) : 'unclear';
}

/** Whether the words around a city's name say that it is the place, on a page where it is a club's too. */
export function isPlaceHere(flow: PageFlow, candidate: Candidate, language: string): boolean {
  const dateline = candidate.from === 0 && flow.words[candidate.to]?.gap === 'break';
  if (dateline && flow.words[0]!.caps === 'upper' && flow.case === 'sentence') return true;
  return (senseAbroad(flow.text, candidate.start, candidate.end, language) ?? senseOf(flow, candidate)) === 'place';
}

/**
 * Reads a name that can stand for a government as that, if the words around it say so (for an institution, unless
 * they say otherwise) and its country is spoken of. Null: it means the place, or nothing speaks for it.
 */
export function readMetonym(
  flow: PageFlow,
  candidate: Candidate,
  entity: Entity,
  language: string,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const sense = senseAbroad(flow.text, candidate.start, candidate.end, language) ?? senseOf(flow, candidate);
  const institution = entity.type === 'organization' || entity.type === 'facility';
  if (sense === 'place' || (sense === 'unclear' && !institution)) return null;
  const support = supportFor(entity.id, presence, knowledge);
  if (support.weight < 0.5) return null;
  const government = knowledge.gazetteer.entities.get(entity.standsFor!)?.name ?? entity.standsFor!;
  return {
    entity: entity.id,
    kind: 'metonym',
    confidence: (sense === 'unclear' ? metonymByName : metonym)(support.weight),
    reasons: [`it acts like a government: ${entity.name} stands for that of ${government}`, ...support.reasons],
  };
}
