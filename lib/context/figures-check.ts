/**
 * Sets the figures that a sentence states beside those of the reports. A wrong comparison is worse than none: what a
 * figure is of, whose it is and of when has to stand in the sentence, or follow from the article's date.
 */
import type { Account, Corpus, EntityId, Measure, TopicId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { FigureCheck } from '../corpus/reading.ts';
import { datesIn } from '../language/dates.ts';
import { accountView } from './accounts.ts';
import { isOwn, namesOf } from './figure-owner.ts';
import { rangeText } from './range-text.ts';
import type { Days } from './sentence-date.ts';
import { type StatedFigure, statedFigures } from './stated-figures.ts';
import { typographic } from './typography.ts';
import { hasWord } from './word-lists.ts';

/** A sentence of an English article, and what of the article tells what it speaks of. */
export interface SentenceOfPage {
  sentence: string;
  /** The article's date; null: not known. */
  published: string | null;
  /** Covered by the article. */
  topics: readonly TopicId[];
  /** Named in the article. */
  entities: ReadonlySet<EntityId>;
}

/** For so many days after something was over, an article that gives no date speaks of that one and no other. */
const FRESH = 7;
const DAY = 86_400_000;
/** In days: a date that says less does not tell one event from another. */
const LONGEST_DATE = 366;

/** In the order of the accounts; at most one for each measure, as two figures of one sentence can't be both of it. */
export function figuresCheck(page: SentenceOfPage, corpus: Corpus): FigureCheck[] {
  const candidates = corpus.accounts.filter(({ topics }) => topics.some((topic) => page.topics.includes(topic)));
  let names: ReturnType<typeof namesOf> | undefined;
  return candidates.flatMap((account) =>
    (account.measures ?? []).flatMap((measure) => {
      if (!measure.words.every((words) => hasWord(page.sentence, words))) return [];
      const stated = statedFigures(page.sentence, measure, page.published);
      if (stated.length === 0) return [];
      names ??= namesOf(page.sentence, page.entities, corpus);
      const [figure, other] = stated.filter(
        (one) =>
          isComparable(one, account, measure) &&
          isOfItsTime(one, page, timeOf(account, measure, corpus)) &&
          isOwn(page.sentence, one, names!, measure, corpus),
      );
      return figure && !other ? [viewOf(figure, account, measure, corpus)] : [];
    }),
  );
}

/** Who differs by more than this factor speaks of something else: of a part, or of a greater whole. */
const COMPARABLE = 3;

function isComparable({ low, high }: StatedFigure, account: Account, measure: Measure): boolean {
  const { least, most } = rangeOf(account, measure);
  return low * COMPARABLE >= least && high <= most * COMPARABLE;
}

function rangeOf({ sides }: Account, { id }: Measure): { least: number; most: number } {
  const own = sides.flatMap(({ figure }) => (figure?.of === id ? [figure] : []));
  return {
    least: Math.min(...own.flatMap(({ low }) => low ?? [])),
    most: Math.max(...own.flatMap(({ high }) => high ?? [])),
  };
}

interface Time {
  when: Days;
  published: Days;
}

function timeOf({ event }: Account, { date, published }: Measure, corpus: Corpus): Time | null {
  const when = date ?? (event === undefined ? undefined : indexOf(corpus).entities.get(event)?.event?.date);
  if (!when) return null;
  // An end that is not known is not to come a week later.
  const end = when.end.startsWith('9999') ? when.end : new Date(Date.parse(when.end) + FRESH * DAY).toISOString();
  return { when, published: published ?? { start: when.start, end: end.slice(0, 10) } };
}

/** Whether the article's date, and the dates that the sentence gives, leave only this time. */
function isOfItsTime({ clause }: StatedFigure, { sentence, published }: SentenceOfPage, time: Time | null): boolean {
  if (!time) return false;
  const { when } = time;
  if (published !== null && published < when.start) return false;
  const dates = datesIn(sentence, published).flatMap(({ days, start, end, quote }) =>
    days ? [{ start: days.from, end: days.to, isNear: start < clause.end && clause.start < end, quote }] : [],
  );
  const fits = (date: Days) => date.start <= when.end && when.start <= date.end;
  // Anywhere in the sentence another month or year may be that of the figure; a weekday may be when somebody said so.
  if (dates.some((date) => !fits(date) && (date.isNear || !/day$/.test(date.quote)))) return false;
  const isFresh = published !== null && time.published.start <= published && published <= time.published.end;
  return isFresh || dates.some((date) => date.isNear && fits(date) && length(date) <= LONGEST_DATE);
}

const length = ({ start, end }: Days): number => (Date.parse(end) - Date.parse(start)) / DAY + 1;

function viewOf(figure: StatedFigure, account: Account, measure: Measure, corpus: Corpus): FigureCheck {
  const sides = account.sides.filter((side) => side.figure?.of === measure.id);
  const { least, most } = rangeOf(account, measure);
  return {
    account: account.id,
    of: measure.id,
    name: typographic(measure.name),
    page: figure.quote,
    low: figure.low,
    high: figure.high,
    reports: rangeText(least, most, measure.unit),
    sides: accountView({ ...account, sides }, corpus).sides,
  };
}
