/** Injected where the gate said maybe, or by the popup: reads the article, has it annotated, marks it and opens cards. */
import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../assets/styles/card.css?inline';
import { Card } from '../components/card/Card.tsx';
import { hiddenParagraph, isShown } from '../lib/article/hidden.ts';
import { readArticle } from '../lib/article/read.ts';
import { startMarkedPage } from '../lib/card/marked-page.ts';
import type { Annotation, Article } from '../lib/corpus/reading.ts';
import { createGuard } from '../lib/marks/guard.ts';
import { lookAgain } from '../lib/marks/looks.ts';
import { placeOf, watchNavigation } from '../lib/marks/navigation.ts';
import { canPaint } from '../lib/marks/painter.ts';
import { waitForReveal } from '../lib/marks/reveal.ts';
import { answerPage, askLibrary, isAlive, isPrivate, loadSettings, onSettings } from '../lib/platform/page.ts';
import { pageOf, pauseOf } from '../lib/platform/pauses.ts';
import type { PageReport } from '../lib/platform/protocol.ts';
import type { Settings } from '../lib/platform/settings.ts';
import { unmarkedOn } from '../lib/platform/unmarked.ts';

/** In the isolated world, where a page's own names don't reach: the marker that is here already. */
const HERE = Symbol.for('sidelight.marker');
/** There too: what calls off a marker that waits for the page to show its text. */
const WAITING = Symbol.for('sidelight.waiting');

interface World {
  [HERE]?: Resident;
  [WAITING]?: () => void;
}

interface Resident {
  isAlive(): boolean;
  report(): Promise<PageReport | null>;
}

const world = globalThis as World;

/** Milliseconds after which a page that no longer covers anything, perhaps only between two articles, is read again. */
const SECOND_LOOKS = [1000, 3000];

/** The report is what injecting this script gives back; null when the page could not be read. */
export default defineUnlistedScript((): Promise<PageReport | null> => {
  const mark = (): Promise<PageReport | null> => {
    const resident = world[HERE];
    if (resident?.isAlive()) return resident.report();
    const leave = () => {
      if (world[HERE] === here) delete world[HERE];
    };
    const page = begin(leave, mark).catch(() => {
      leave();
      return null;
    });
    const here: Resident = { isAlive, report: () => page.then((report) => report?.() ?? null) };
    world[HERE] = here;
    return here.report();
  };
  return mark();
});

/**
 * Reads the page, and stays if there is something to mark. Resolves to what reports on it.
 * @param again begins anew, once this has left
 */
async function begin(onLeft: () => void, again: () => void): Promise<() => PageReport> {
  const url = location.href;
  const read = () => readArticle(document, { url: location.href });
  const annotate = (article: Article) => askLibrary('annotate', { article });
  let settings = await loadSettings();
  let privately = isPrivate() ? await askLibrary('privatelyUnmarked', {}) : [];
  const unmarked = () => unmarkedOn([...settings.unmarked, ...privately], location.href);
  const reading = read();
  const annotation = await annotate(reading.article);
  if (!isForMarks(reading.article, annotation) || pauseOf(settings, location.href) || !canPaint()) {
    onLeft();
    waitForHidden(again);
    return () => ({ url, article: reading.article, annotation, painted: 0, unmarked: unmarked() });
  }

  let place = placeOf(url);
  let entities: number | null = null;
  const tellLibrary = (count: number | null) => {
    entities = count;
    askLibrary('marked', { entities: count }).catch(() => undefined);
  };
  const stops: (() => void)[] = [];
  const leave = () => {
    if (!stops.length) return;
    for (const stop of stops.splice(0)) stop();
    tellLibrary(null);
    onLeft();
  };
  const guard = createGuard(isAlive, leave);
  const page = startMarkedPage({
    guard,
    reading,
    annotation,
    settings: { ...settings, unmarked: unmarked() },
    read,
    async annotate(article) {
      const annotation = await annotate(article);
      return isForMarks(article, annotation) ? annotation : { ...annotation, coverage: [] };
    },
    reconsider: (article) => askLibrary('reconsider', { article }),
    css,
    context: (request) => askLibrary('context', request),
    unmark(name, where) {
      askLibrary('unmark', { name: { ...name, page: pageOf(location.href) }, where }).catch(() => undefined);
    },
    render: (view, stage) => render(view && h(Card, view), stage),
    onEntities: (count) => count !== entities && tellLibrary(count),
    onEmpty() {
      leave();
      lookAgain(guard, SECOND_LOOKS, again);
    },
  });
  const report = (): PageReport => ({
    url: location.href,
    article: page.article(),
    annotation: page.annotation(),
    painted: page.painted(),
    unmarked: unmarked(),
  });

  const apply = guard((chosen: Settings) => {
    settings = chosen;
    if (pauseOf(settings, location.href)) return leave();
    page.apply({ ...settings, unmarked: unmarked() });
    if (placeOf(location.href) !== place) page.renew();
    place = placeOf(location.href);
  });
  const onHidden = guard(page.closeCard);
  // A page that comes back as it was left has lost its badge and missed what the reader chose meanwhile.
  const onShown = guard(({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    tellLibrary(entities);
    loadSettings().then(apply, () => undefined);
  });
  addEventListener('pagehide', onHidden);
  addEventListener('pageshow', onShown);
  stops.push(
    page.stop,
    () => removeEventListener('pagehide', onHidden),
    () => removeEventListener('pageshow', onShown),
    onSettings(apply),
    // The text of an article that was read may stay, and the next come below it: marks go when their letters do.
    watchNavigation(guard(() => loadSettings().then(apply, () => undefined))),
    answerPage({
      jump: ({ mention }) => page.jump(mention),
      step: ({ by }) => page.step(by),
      report,
      leave() {
        leave();
        return null;
      },
      unmarked(ask) {
        privately = ask.unmarked;
        apply(settings);
        return null;
      },
    }),
  );
  // What changed while the library was asked.
  apply(settings);
  return report;
}

/** An encyclopedia's page or a shop's can name all that a story names; Sidelight is for the news. */
const isForMarks = ({ isArticle }: Article, { coverage }: Annotation): boolean =>
  isArticle !== false && coverage.length > 0;

/** An article behind a wall is read when the wall is gone. */
function waitForHidden(run: () => void): void {
  world[WAITING]?.();
  const hidden = hiddenParagraph(document);
  if (!hidden) return;
  const stop = () => {
    world[WAITING] = undefined;
    stopWaiting();
    stopNavigation();
  };
  const guard = createGuard(isAlive, stop);
  const stopNavigation = watchNavigation(guard(stop));
  const stopWaiting = waitForReveal(
    guard,
    () => isShown(hidden),
    () => {
      stop();
      run();
    },
  );
  world[WAITING] = stop;
}
