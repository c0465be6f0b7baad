/** The marks of one annotation on the page: those near the viewport are painted and can be hit. */
import type { Reading } from '../article/read.ts';
import { piecesOf } from '../article/spans.ts';
import type { Annotation } from '../corpus/reading.ts';
import { type Choice, chooseMarks } from './choose.ts';
import type { Guard } from './guard.ts';
import { createHits } from './hit.ts';
import { elementOf, isTrue, type Mark, staticRange } from './mark.ts';
import { createNear } from './near.ts';
import { createPainter, isPaintable } from './painter.ts';
import { RING, styleOf, type Tone, toneOf } from './style.ts';

export interface Canvas {
  /** Starts over with these; returns how many mentions are marked now, near the viewport or not. */
  draw(reading: Reading, annotation: Annotation, choice: Choice): number;
  /** Ids of all marks in page order. */
  ids(): number[];
  /** The mark of a mention, painted or not; null where the page no longer holds it. */
  markOf(mention: number): Mark | null;
  markAt(x: number, y: number): Mark | null;
  /** Rings a mark in place of the one that was; null: none. */
  ring(mark: Mark | null): void;
  /** Drops the marks whose letters changed, and puts back what the page took away. Cheap enough for every change. */
  tidy(): void;
  /** Puts back what the page took away. */
  repair(): void;
  /** Looks again at what is near. */
  measure(): void;
  /** Looks again whether the page is dark or light. */
  tone(): void;
  stop(): void;
}

export function createCanvas(guard: Guard): Canvas {
  const painter = createPainter();
  let spans: Reading['spans'] = [];
  let annotation: Pick<Annotation, 'mentions' | 'entities'> = { mentions: [], entities: [] };
  let marks: Mark[] = [];
  const painted = new Map<Mark, StaticRange>();
  let ringed: StaticRange | null = null;
  let roots: ShadowRoot[] = [];
  const hits = createHits(document, () => roots);

  const erase = (mark: Mark, range: StaticRange) => {
    painter.erase(range);
    hits.remove(mark);
    painted.delete(mark);
  };

  const near = createNear(guard, (close) => {
    const wanted = new Set(close);
    for (const [mark, range] of painted) if (!wanted.has(mark)) erase(mark, range);
    painter.repair();
    const toneAt = tones();
    for (const mark of close) {
      if (painted.has(mark) || !isTrue(mark) || !isPaintable(mark)) continue;
      const range = staticRange(mark.pieces);
      painter.paint(range, styleOf(mark.group, toneAt(mark)));
      hits.add(mark);
      painted.set(mark, range);
    }
  });

  const markOf = (mention: number): Mark | null => {
    const { flow, start, end, entity } = annotation.mentions[mention] ?? {};
    const group = annotation.entities.find(({ id }) => id === entity)?.group;
    const pieces = piecesOf(spans[flow ?? -1] ?? [], start ?? 0, end ?? 0);
    if (!group || !pieces.length) return null;
    const mark = { id: mention, flow: flow!, group, pieces };
    return isTrue(mark) ? mark : null;
  };

  return {
    draw(reading, newAnnotation, choice) {
      ({ spans } = reading);
      annotation = newAnnotation;
      for (const [mark, range] of painted) erase(mark, range);
      marks = chooseMarks(reading.article, newAnnotation, choice).flatMap((mention) => markOf(mention) ?? []);
      roots = shadowRootsOf(marks);
      near.watch(marks);
      return marks.length;
    },
    ids: () => marks.map(({ id }) => id),
    markOf: (mention) => marks.find(({ id }) => id === mention) ?? markOf(mention),
    markAt: (x, y) => {
      const mark = hits.at(x, y);
      return mark && isTrue(mark) ? mark : null;
    },
    ring(mark) {
      if (ringed) painter.erase(ringed);
      ringed = mark && staticRange(mark.pieces);
      if (ringed) painter.paint(ringed, RING);
    },
    tidy() {
      for (const [mark, range] of painted) if (!isTrue(mark)) erase(mark, range);
      painter.repair();
    },
    repair: painter.repair,
    measure: () => near.measure(),
    tone() {
      const toneAt = tones();
      for (const [mark, range] of painted) painter.paint(range, styleOf(mark.group, toneAt(mark)));
    },
    stop() {
      near.stop();
      painter.stop();
      painted.clear();
      marks = [];
    },
  };
}

/** The tone at a mark; marks of one element are asked for but once. */
function tones(): (mark: Mark) => Tone {
  const known = new Map<Element, Tone>();
  return (mark) => {
    const element = elementOf(mark);
    const tone = known.get(element) ?? toneOf(getComputedStyle(element).color);
    known.set(element, tone);
    return tone;
  };
}

/** The open shadow roots around the marks, each once. */
function shadowRootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { pieces } of marks) {
    for (let root = pieces[0]!.node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      roots.add(root);
    }
  }
  return [...roots];
}
