/** A page with its marks and their cards, whoever runs it: the marker on any page, the welcome page on its own sample. */
import {
  type Annotation,
  type Article,
  type Context,
  type ContextRequest,
  formOf,
  type Unmarked,
  unmarkedWhere,
} from '../corpus/reading.ts';
import { elementOf, type Mark, rectsOf } from '../marks/mark.ts';
import { type MarkingOptions, startMarking } from '../marks/marking.ts';
import { type CardOptions, type OpenCard, startCard } from './open-card.ts';
import { requestForEntity, requestForMention } from './request.ts';

type Settings = MarkingOptions['choice'] & ReturnType<CardOptions['settings']>;

export interface MarkedPageOptions
  extends Pick<
      MarkingOptions,
      'guard' | 'reading' | 'annotation' | 'read' | 'annotate' | 'reconsider' | 'onEntities' | 'onEmpty'
    >,
    Pick<CardOptions, 'css' | 'render'> {
  settings: Settings;
  context(request: ContextRequest): Promise<Context>;
  /** Remembers that a name does not name an entity, on this page or everywhere; null: that it does. */
  unmark(name: Omit<Unmarked, 'where'> & { name: string }, where: Unmarked['where'] | null): void;
}

export interface MarkedPage {
  article(): Article;
  annotation(): Annotation;
  /** How many mentions are marked. */
  painted(): number;
  apply(settings: Settings): void;
  /** The mention whose mark is under a point of the viewport; null: none. */
  markAt(x: number, y: number): number | null;
  /** Scrolls to a mention, rings it and opens its card; false where the page no longer shows it. */
  jump(mention: number): boolean;
  /** The same for the next (1) or previous (-1) mark. */
  step(by: 1 | -1): boolean;
  /** Closes the card unless it is pinned. */
  closeCard(): void;
  /** Has the article read again soon. */
  renew(): void;
  stop(): void;
}

export function startMarkedPage(options: MarkedPageOptions): MarkedPage {
  const { context } = options;
  let { settings } = options;
  let card: OpenCard | null = null;
  const marking = startMarking({ ...options, choice: settings, onRenewed: () => card?.forget() });

  const markAt = (x: number, y: number) => marking.markAt(x, y)?.id ?? null;
  const placeOf = (mark: Mark | null) => {
    const boxes = mark ? rectsOf(mark.pieces) : [];
    return boxes.length ? { boxes, element: elementOf(mark!) } : null;
  };
  card = startCard({
    guard: options.guard,
    css: options.css,
    render: options.render,
    settings: () => settings,
    markAt,
    placeOf: (id) => placeOf(marking.markOf(id)),
    async ask(id) {
      const { mentions } = marking.annotation();
      return context(requestForMention(marking.article(), marking.annotation(), mentions[id]!));
    },
    unmarkedWhere: (id) => {
      const mention = marking.annotation().mentions[id];
      return mention ? unmarkedWhere(mention, settings.unmarked) : null;
    },
    unmark(id, where) {
      const { mentions, entities } = marking.annotation();
      const { entity } = mentions[id]!;
      const { name } = entities.find((it) => it.id === entity)!;
      options.unmark({ quote: formOf(mentions[id]!), entity, name }, where);
    },
    askEntity: (entity) => context(requestForEntity(marking.article(), marking.annotation(), entity)),
    announcement(id, { entity }) {
      const ids = marking.ids();
      const place = ids.includes(id) ? `, mark ${ids.indexOf(id) + 1} of ${ids.length}` : '';
      return `${entity.name}${place}. Press Tab to read what is reported, Escape to close.`;
    },
    onClosed: marking.clearRing,
  });

  const goOn = (to: () => number | null): boolean => {
    // First, because it takes the ring away and gives focus back.
    card.close();
    const mention = to();
    if (mention !== null) card.call(mention);
    return mention !== null;
  };
  return {
    article: marking.article,
    annotation: marking.annotation,
    painted: marking.painted,
    apply(changed) {
      settings = changed;
      marking.choose(changed);
      card.refresh();
    },
    markAt,
    jump: (mention) => goOn(() => (marking.goTo(mention) ? mention : null)),
    step: (by) => goOn(() => marking.step(by)),
    closeCard: () => card.forget(),
    renew: marking.renew,
    stop() {
      card.stop();
      marking.stop();
    },
  };
}
