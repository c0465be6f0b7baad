/** Second thoughts about marks: where the parser sees another name around one, another person, or no name, it goes. */
import type { Corpus, Entity } from '../corpus/model.ts';
import type { Article } from '../corpus/reading.ts';
import { doubtsOf, namedInFull, type Spot, standsApart } from './doubts.ts';
import { foldWord } from './fold.ts';
import { mayBe, occupationAt } from './occupations.ts';
import { loadParser, type Parse, type Term } from './parser.ts';
import { type Span, sentencesOf } from './sentences.ts';

/** A doubtful mark in its parsed sentence; offsets are the sentence's. */
interface Look {
  sentence: string;
  terms: readonly Term[];
  /** The term that the mark begins in. */
  at: number;
  /** Whether a term belongs to another mark. */
  isMarked(term: Span): boolean;
  /** Whom the mark means, if the page never names them in full. */
  bearer: Entity | undefined;
}

/** `another`: the mark names someone else, who may be meant by the same surname further on. */
type Verdict = 'right' | 'wrong' | 'another';

/** "the North face": what follows is a noun, and the mark no more than its adjective. */
function isAdjective({ sentence, terms, at }: Look): boolean {
  if (!terms[at + 1]?.joined) return false;
  // In "the North test-fired" the verb is the last of the words that a hyphen joins.
  let last = at + 1;
  while (sentence.slice(terms[last]!.end, terms[last + 1]?.start) === '-') last++;
  const { tags } = terms[last]!;
  return tags.has('Noun') && !tags.has('Verb') && !tags.has('Pronoun');
}

/** "Kim & Chang", or an organization whose name goes on beside the mark. */
function isInFirm({ terms, at, isMarked }: Look): boolean {
  const isPartner = (and: Term | undefined, partner: Term | undefined) =>
    and?.text === '&' && partner !== undefined && /^\p{Lu}/u.test(partner.text) && !isMarked(partner);
  if (isPartner(terms[at + 1], terms[at + 2]) || isPartner(terms[at - 1], terms[at - 2])) return true;
  const goesOn = (term: Term | undefined) =>
    term?.tags.has('Organization') && !isMarked(term) && !standsApart(term.text);
  const [previous, next] = besides(terms, at);
  return terms[at]!.tags.has('Organization') && Boolean(goesOn(previous) || goesOn(next));
}

/** The terms that nothing but white space parts from one. */
const besides = (terms: readonly Term[], at: number): [Term | undefined, Term | undefined] => [
  terms[at]!.joined ? terms[at - 1] : undefined,
  terms[at + 1]?.joined ? terms[at + 1] : undefined,
];

const isPersonal = ({ tags, text }: Term): boolean =>
  (tags.has('Person') || tags.has('FirstName') || tags.has('LastName')) && !tags.has('Pronoun') && !standsApart(text);

/** "Will Kim" (but not in "Will Kim come?"), "Kim van Dijk". */
function isInPerson({ sentence, terms, at, isMarked }: Look): boolean {
  const [previous, next] = besides(terms, at);
  const isQuestion = /^(?:Will|May)$/.test(previous?.text ?? '') && /\?["”’)\s]*$/.test(sentence);
  if (previous && !isQuestion && !isMarked(previous) && isPersonal(previous)) return true;
  const { tags } = terms[at]!;
  return tags.has('Person') && !tags.has('Possessive') && next !== undefined && !isMarked(next) && isPersonal(next);
}

/** "a man called Lavrov", "Lavrov, the keeper": nobody who is known for other things. */
function isStranger({ sentence, terms, at, bearer }: Look): boolean {
  if (!bearer) return false;
  const said = sentence.slice(0, terms[at]!.start);
  if (/(?<!\p{L})(?:an?|one)\s(?:\p{Ll}+\s){1,3}(?:called|named)\s$/iu.test(said)) return true;
  const occupation = occupationAt(sentence, terms, at);
  return occupation !== null && !mayBe(occupation, bearer);
}

function verdictOn(look: Look, kind: Spot['kind']): Verdict {
  if (kind === 'nominal') return isAdjective(look) ? 'wrong' : 'right';
  if (isInFirm(look)) return 'wrong';
  return isInPerson(look) || isStranger(look) ? 'another' : 'right';
}

function lookAt(text: string, spot: Spot, mentions: readonly Spot[], bearer: Look['bearer'], parse: Parse): Look {
  const { start, end } = sentencesOf(text).find((sentence) => spot.start < sentence.end)!;
  const taken = mentions.filter((one) => one !== spot && one.flow === spot.flow);
  const sentence = text.slice(start, end);
  const terms = parse(sentence);
  return {
    sentence,
    terms,
    at: terms.findIndex((term) => spot.start - start < term.end),
    isMarked: (term) => taken.some((one) => one.start < start + term.end && start + term.start < one.end),
    bearer,
  };
}

/**
 * Indices of the mentions of an article, which are sorted, that the parser contradicts. Deterministic; parses only
 * sentences with a doubtful mention, and loads the parser only if there is one.
 */
export async function secondThoughts(article: Article, mentions: readonly Spot[], corpus: Corpus): Promise<number[]> {
  const doubtful = doubtsOf(article, mentions);
  if (doubtful.length === 0) return [];
  const parse = await loadParser(corpus);
  const full = namedInFull(mentions);
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const gone = new Set<Spot>();
  const others: Spot[] = [];
  for (const spot of doubtful) {
    const bearer = spot.kind === 'surname' && !full.has(spot.entity) ? entities.get(spot.entity) : undefined;
    const look = lookAt(article.flows[spot.flow]!.text, spot, mentions, bearer, parse);
    const verdict = look.at < 0 ? 'right' : verdictOn(look, spot.kind);
    if (verdict !== 'right') gone.add(spot);
    if (verdict === 'another') others.push(spot);
  }
  others.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return mentions.flatMap((spot, index) => {
    const another = spot.kind === 'surname' && meansAnother(spot, mentions, others, full.has(spot.entity));
    return another || gone.has(spot) ? [index] : [];
  });
}

const isBefore = (a: Spot, b: Spot): boolean => a.flow < b.flow || (a.flow === b.flow && a.start < b.start);

/** Whether another bearer of the surname was introduced since the one whom the mark means was named in full, if ever. */
function meansAnother(spot: Spot, mentions: readonly Spot[], others: readonly Spot[], isNamed: boolean): boolean {
  const bearers = others.filter(({ quote }) => foldWord(quote) === foldWord(spot.quote));
  if (!isNamed) return bearers.length > 0;
  const other = bearers.findLast((one) => isBefore(one, spot));
  if (!other) return false;
  const own = mentions.findLast(
    (one) => one.entity === spot.entity && (one.kind === 'name' || one.kind === 'alias') && isBefore(one, spot),
  );
  return !own || isBefore(own, other);
}
