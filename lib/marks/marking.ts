/** Keeps a page's marks true for as long as the page lives: from one reading and annotation to the next. */

import type { Reading } from '../article/read.ts';
import type { Annotation, Article } from '../corpus/reading.ts';
import { createCanvas } from './canvas.ts';
import { watchChanges } from './changes.ts';
import { type Choice, worthMarking } from './choose.ts';
import type { Guard } from './guard.ts';
import { type Mark, rectsOf } from './mark.ts';
import { createPatience } from './patience.ts';
import { bringIntoView } from './scroll.ts';
import { nextMark } from './steps.ts';

export interface MarkingOptions {
  guard: Guard;
  reading: Reading;
  annotation: Annotation;
  choice: Choice;
  read(): Reading;
  annotate(article: Article): Promise<Annotation>;
  /** The annotation after second thoughts, where it was doubtful: the same without some of its mentions. */
  reconsider(article: Article): Promise<Annotation>;
  /** How many entities the page is marked for, whenever that may have changed. */
  onEntities(count: number): void;
  /** The ids of marks mean other mentions now. */
  onRenewed(): void;
  /** The page changed into one that covers nothing. */
  onEmpty(): void;
}

export interface Marking {
  article(): Article;
  annotation(): Annotation;
  /** How many mentions are marked. */
  painted(): number;
  /** Ids of the marks in page order. */
  ids(): number[];
  choose(choice: Choice): void;
  /** A mention's mark, painted or not; null where the page no longer holds it. */
  markOf(mention: number): Mark | null;
  markAt(x: number, y: number): Mark | null;
  /** Brings a mention into view and rings it; false where the page no longer shows it. */
  goTo(mention: number): boolean;
  /** Goes to the next (1) or previous (-1) mark and says which; null: there is none. */
  step(by: 1 | -1): number | null;
  clearRing(): void;
  /** Has the article read again soon. */
  renew(): void;
  stop(): void;
}

/** An article has more text than this, in UTF-16 units. */
const BLANK = 200;

export function startMarking(options: MarkingOptions): Marking {
  const { guard, read, annotate, onEntities, onRenewed, onEmpty } = options;
  let { reading, annotation, choice } = options;
  let count = 0;
  let current: number | null = null;
  let renewals = 0;
  const root = document.documentElement;
  const canvas = createCanvas(guard);
  const stopped = new AbortController();

  const draw = () => {
    count = canvas.draw(reading, annotation, choice);
    onEntities(worthMarking(annotation, choice).size);
  };

  const renew = async () => {
    // A document written anew has lost every listener.
    if (document.documentElement !== root) return onEmpty();
    const mine = ++renewals;
    const renewed = read();
    changes.watch(renewed.spans);
    // A blank between two pages says nothing yet: the old marks went with their text.
    if (isBlank(renewed.article)) return;
    if (!readsTheSame(renewed.article, reading.article)) {
      const answer = await annotate(renewed.article).catch(() => null);
      if (!answer || mine !== renewals || stopped.signal.aborted) return;
      if (!answer.coverage.length) return onEmpty();
      annotation = answer;
      current = null;
      canvas.ring(null);
      onRenewed();
    }
    reading = renewed;
    draw();
    settling();
  };

  /** Takes away the marks that second thoughts are against. Drawn in one go, so that the others do not blink. */
  const settle = async () => {
    const first = annotation;
    if (!first.doubtful) return;
    const second = await options.reconsider(reading.article).catch(() => null);
    if (!second || annotation !== first || stopped.signal.aborted) return;
    annotation = second;
    if (second.mentions.length === first.mentions.length) return;
    current = null;
    canvas.ring(null);
    onRenewed();
    draw();
  };
  const settling = guard(() => void settle().catch(guard(fail)));
  const renewal = createPatience(guard(() => void renew().catch(guard(fail))));
  const toning = createPatience(guard(canvas.tone));
  const measuring = createPatience(guard(canvas.measure));

  const changes = watchChanges(guard, { onChange: canvas.tidy, onArticle: renewal.ask, onTone: toning.ask });
  const listen = (target: EventTarget, type: string, run: () => void) =>
    target.addEventListener(type, guard(run), { capture: true, passive: true, signal: stopped.signal });
  listen(document, 'scroll', measuring.ask);
  listen(window, 'resize', measuring.ask);
  // A page that clears all highlights need not change otherwise.
  listen(document, 'pointerover', canvas.repair);
  // "Read on" may do no more than change a class, which is not watched.
  listen(document, 'click', renewal.ask);
  listen(matchMedia('(prefers-color-scheme: dark)'), 'change', toning.ask);
  changes.watch(reading.spans);
  draw();
  settling();

  const topOf = (mention: number): number | null => {
    const mark = canvas.markOf(mention);
    return (mark && rectsOf(mark.pieces)[0]?.top) ?? null;
  };

  const goTo = (mention: number): boolean => {
    const mark = canvas.markOf(mention);
    if (!mark || topOf(mention) === null) return false;
    current = mention;
    bringIntoView(mark);
    canvas.ring(mark);
    return true;
  };

  return {
    article: () => reading.article,
    annotation: () => annotation,
    painted: () => count,
    ids: canvas.ids,
    choose(chosen) {
      const isOther = textOf(chosen) !== textOf(choice);
      choice = chosen;
      if (isOther) draw();
    },
    markOf: canvas.markOf,
    markAt: canvas.markAt,
    goTo,
    step(by) {
      const mention = nextMark(canvas.ids(), current, by, topOf);
      return mention !== null && goTo(mention) ? mention : null;
    },
    clearRing: () => canvas.ring(null),
    renew: renewal.ask,
    stop() {
      stopped.abort();
      changes.stop();
      for (const work of [renewal, toning, measuring]) work.stop();
      canvas.stop();
    },
  };
}

/** What is chosen, to be compared: a choice may hold more. */
const textOf = ({ strength, groups, unmarked }: Choice): string => JSON.stringify([strength, groups, unmarked]);

/** Has the guard take everything down, as it does for whatever is thrown. */
const fail = (error: unknown): never => {
  throw error;
};

const isBlank = ({ flows }: Article): boolean => flows.reduce((length, { text }) => length + text.length, 0) < BLANK;

const readsTheSame = (a: Article, b: Article): boolean =>
  a.published === b.published &&
  a.flows.length === b.flows.length &&
  a.flows.every(({ text, part, section }, index) => {
    const other = b.flows[index]!;
    return text === other.text && part === other.part && section === other.section;
  });
