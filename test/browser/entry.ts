/** What browser tests call in their pages: a marked page whose library knows what the test tells it. */
import { h, render } from 'preact';
import css from '../../assets/styles/card.css?inline';
import { Card } from '../../components/card/Card.tsx';
import { readArticle } from '../../lib/article/read.ts';
import { type MarkedPage, startMarkedPage } from '../../lib/card/marked-page.ts';
import type { EntityType, Group } from '../../lib/corpus/model.ts';
import type { Annotation, Article, Context, ContextRequest, Unmarked } from '../../lib/corpus/reading.ts';
import { createGuard } from '../../lib/marks/guard.ts';

export interface Known {
  /** The name as it stands in the text, and what it is marked as. */
  name: string;
  group: Group;
  /** Second thoughts take its marks away. */
  doubtful?: true;
}

const LIMITS = { version: '1', hash: 'abcdef012345', latest: '2024-01-02', reports: 1, documents: 1 };
const TYPES: Record<Group, EntityType> = {
  people: 'person',
  places: 'city',
  organizations: 'organization',
  things: 'work',
};
const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

function annotate({ flows }: Article, known: Known[]): Annotation {
  const mentions = flows.flatMap(({ text }, flow) =>
    known
      .flatMap(({ name }) =>
        [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
          flow,
          start: index,
          end: index + name.length,
          quote: name,
          entity: idOf(name),
          kind: 'name' as const,
          confidence: 0.9,
          reasons: [],
        })),
      )
      .sort((a, b) => a.start - b.start),
  );
  const entities = known.map(({ name, group }) => ({
    id: idOf(name),
    name,
    type: TYPES[group],
    group,
    hasContext: true,
  }));
  const coverage = mentions.length ? [{ topic: 'test', name: 'Test', score: 1, reasons: [] }] : [];
  const doubtful = known.some((one) => one.doubtful) && { doubtful: true as const };
  return { gate: true, coverage, mentions, entities, unknown: [], ...doubtful };
}

function settle(annotation: Annotation, known: Known[]): Annotation {
  const { doubtful: _, ...settled } = annotation;
  const kept = new Set(known.filter((one) => !one.doubtful).map(({ name }) => idOf(name)));
  return {
    ...settled,
    mentions: annotation.mentions.filter(({ entity }) => kept.has(entity)),
    entities: annotation.entities.filter(({ id }) => kept.has(id)),
  };
}

/** The card's root is closed: only whoever stood by when it was made can look inside. */
let cardRoot: ShadowRoot | null = null;
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (init.mode === 'closed') cardRoot = root;
  return root;
};

const events: string[] = [];
const requests: ContextRequest[] = [];
const guard = createGuard(
  () => test.isAlive,
  () => {
    events.push('stopped');
    test.page?.stop();
  },
);

const test = {
  page: null as MarkedPage | null,
  isAlive: true,
  /** What the page's marker would have told the library. */
  events,
  requests,
  settings: {
    strength: 'every' as 'off' | 'first' | 'every',
    groups: { people: true, places: true, organizations: true, things: true },
    dwell: 100,
    theme: 'auto' as const,
    unmarked: [] as Unmarked[],
  },
  /** Lines that a card is filled with, to make it as high as a test needs it. */
  lines: 3,
  reads: 0,
  /** Milliseconds that second thoughts take. */
  thinking: 100,

  start(known: Known[]): number {
    const read = () => {
      test.reads++;
      return readArticle(document, { url: location.href });
    };
    const reading = read();
    test.page = startMarkedPage({
      guard,
      reading,
      annotation: annotate(reading.article, known),
      settings: test.settings,
      read,
      annotate: async (article) => annotate(article, known),
      async reconsider(article) {
        await new Promise((resolve) => setTimeout(resolve, test.thinking));
        return settle(annotate(article, known), known);
      },
      context: async (request) => {
        requests.push(request);
        return contextOf(request, known);
      },
      unmark: ({ quote, entity }, where) => {
        const others = test.settings.unmarked.filter((it) => it.quote !== quote || it.entity !== entity);
        test.settings = { ...test.settings, unmarked: where ? [...others, { quote, entity, where }] : others };
        test.page?.apply(test.settings);
      },
      css,
      render: (view, stage) => render(view && h(Card, view), stage),
      onEntities: (count) => events.push(`marked ${count}`),
      onEmpty: () => events.push('empty'),
    });
    return test.page.painted();
  },

  cardRoot: () => cardRoot,

  /** What the card shown says and where it is; null: none is there. */
  card() {
    const card = cardRoot?.host.matches(':popover-open') ? cardRoot.querySelector('.card') : null;
    if (!card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      name: card.querySelector('h2')!.textContent,
      box: { left, top, right, bottom },
      isSheet: card.classList.contains('sheet'),
      focus: cardRoot!.activeElement?.getAttribute('aria-label') ?? cardRoot!.activeElement?.localName ?? null,
      said: cardRoot!.querySelector('[role=status]')!.textContent,
    };
  },

  /** All that is registered under our names, as text. */
  painted(): Record<string, string[]> {
    const names = ['u-0', 'u-1', 'u-2', 'u-3', 'u-4', 'u-5', 'u-6', 'u-7', 'u-8'];
    const found = names.map((name): [string, string[]] => [name, textsOf(CSS.highlights.get(name))]);
    return Object.fromEntries(found.filter(([, texts]) => texts.length));
  },

  /** Where the letters of the nth occurrence of a text stand, one box a line. */
  boxesOf(
    text: string,
    nth = 0,
    root: Node = document.body,
  ): { left: number; top: number; right: number; bottom: number }[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let at = node.data.indexOf(text); at >= 0; at = node.data.indexOf(text, at + 1)) {
        if (nth-- > 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      }
    }
    return [];
  },
};

function textsOf(highlight: Highlight | undefined): string[] {
  return [...(highlight ?? [])].map((it) => {
    const range = new Range();
    range.setStart(it.startContainer, it.startOffset);
    range.setEnd(it.endContainer, it.endOffset);
    return range.toString();
  });
}

function contextOf({ entity }: ContextRequest, known: Known[]): Context {
  const ref = (id: string) => {
    const { name, group } = known.find((it) => idOf(it.name) === id)!;
    return { id, name, type: TYPES[group], group, hasContext: true };
  };
  const other = known.find(({ name }) => idOf(name) !== entity);
  return {
    entity: ref(entity),
    claims: Array.from({ length: test.lines }, (_, index) => ({
      id: `s#${index}`,
      text: `Statement ${index} about it.`,
      mentions: [],
      stance: 'stated' as const,
      source: 's',
      by: 'A paper',
      publishedText: '2 January 2024',
      evidence: [1],
      alsoIn: [],
    })),
    later: [],
    accounts: [],
    figures: [],
    timeline: [],
    related: other ? [{ entity: ref(idOf(other.name)), because: 'named with it', link: [] }] : [],
    sources: [],
    asOf: null,
    limits: LIMITS,
  };
}

export type BrowserTest = typeof test;
Object.assign(globalThis, { sidelightTest: test });
