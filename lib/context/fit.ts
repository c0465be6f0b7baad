/** How a claim fits a question: values from 0 to 1 that the ranking weighs. */
import type { Claim, Corpus } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Bearing } from './candidates.ts';
import { type ClaimContent, contentsOf } from './claim-contents.ts';
import { answersTo, type FollowUpIndex } from './follow-ups.ts';
import { both, likenessTo, saidShare } from './in-common.ts';
import { isPlaceIn, type Question } from './question.ts';
import { daysApart } from './sentence-date.ts';

export interface Fit {
  /** Matters in common with the words next to the mention, told in whatever words. */
  matters: number;
  /** The sentence's other entities that the claim names: who with whom is half of what a sentence says. */
  entities: number;
  /** It answers what the sentence makes its reader ask. */
  answers: number;
  /** The same of the paragraph and the headline. */
  answersWhole: number;
  /** A claim of the same passage of its report, and of the same people or event, fits the sentence. */
  neighbours: number;
  /** Another answer to a question on which sources differ fits the words next to the mention. */
  account: number;
  /** The sentence says so itself, or the card does where it says what the entity is. */
  said: number;
  /** At a distance of a month it is a half: news age fast, yet an old report of the same beats a new one of something else. */
  date: number;
  /** One of the page's topics; the first counts in full. */
  topic: number;
  /**
   * How far up it names a subject, which a sentence begins with if it is about it: 0 if it just tells of an event that
   * the subject took part in.
   */
  foremost: number;
  /** A capital named in the sense asked for: government or city. */
  sense: number;
  /** Says who published it. */
  published: number;
  /** By an editor's judgement its subjects' reader needs it first. */
  major: number;
  /** By the same judgement its subjects' reader would hardly miss it. */
  minor: number;
  /** Was still to come, and the article appears when it has come or not: no news any more. */
  overtaken: number;
}

/** In days: at this distance a date counts half. */
const HALF_DATE = 30;

/** Of a claim's weight: a text that holds less of it leaves something to say, one that holds more nothing. */
const SAID_IN_PART = 0.7;
const SAID = 0.82;

/** In days: what was expected for so long before the article has come by then, or not. */
const OVERTAKEN = 7;

/** How the candidates of a question fit it, each by its bearing on the subject. */
export function fitter(
  question: Question,
  corpus: Corpus,
  followUps: FollowUpIndex,
): (claim: Claim, bearing: Bearing) => Fit {
  const contents = contentsOf(corpus);
  const index = indexOf(corpus);
  const { sentence, near, role, subjects } = question;
  const answers = answersTo(question.text.sentence, followUps);
  const answersWhole = answersTo(question.text.whole, followUps);
  const toSentence = likenessTo(sentence, contents);
  const toNear = likenessTo(near, contents);
  const known = sentence && role ? both(sentence, role) : (sentence ?? role);
  const closeness = (likeness: typeof toNear) =>
    remembered((claim: Claim) => {
      const { words, matters } = likeness(contents.of(claim));
      return (words + matters) / 2;
    });
  const [closeToSentence, closeToNear] = [closeness(toSentence), closeness(toNear)];

  return (claim, bearing) => {
    const content = contents.of(claim);
    return {
      matters: toNear(content).matters,
      entities: toSentence(content).entities,
      answers: answers.get(claim.id) ?? 0,
      answersWhole: answersWhole.get(claim.id) ?? 0,
      neighbours: Math.max(0, ...content.neighbours.map(closeToSentence)),
      account: Math.max(0, ...otherAnswers(claim).map(closeToNear)),
      said: known ? ramp(saidShare(known, content, subjects), SAID_IN_PART, SAID) : 0,
      date: question.when && content.when ? 1 / (1 + daysApart(question.when, content.when) / HALF_DATE) : 0,
      topic: topicOf(claim),
      foremost: bearing === 'named' ? 1 / (1 + claim.mentions.findIndex(({ entity }) => subjects.has(entity))) : 0,
      sense: senseOf(claim, content),
      published: content.published ? 1 : 0,
      major: claim.weight === 'major' ? 1 : 0,
      minor: claim.weight === 'minor' ? 1 : 0,
      overtaken: isOvertaken(claim, content, question) ? 1 : 0,
    };
  };

  function otherAnswers({ id }: Claim): Claim[] {
    return (index.accountsByClaim.get(id) ?? [])
      .flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))
      .flatMap((other) => (other === id ? [] : (index.claims.get(other) ?? [])));
  }

  function topicOf(claim: Claim): number {
    const place = question.topics.findIndex((topic) => claim.topics.includes(topic));
    return place < 0 ? 0 : place === 0 ? 1 : 0.7;
  }

  function senseOf(claim: Claim, content: ClaimContent): number {
    const { entity, government } = question;
    if (!entity.standsFor || !content.entities.has(entity.id)) return government ? 1 : 0;
    return isPlaceIn(claim, entity.id) === (government === undefined) ? 1 : 0;
  }
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

const ramp = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

function isOvertaken({ stance }: Claim, { when }: ClaimContent, { published }: Question): boolean {
  if (stance !== 'expected' || !published || !when) return false;
  return when.end < published && daysApart(when, { start: published, end: published }) > OVERTAKEN;
}
