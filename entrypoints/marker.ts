/** Injected where the gate said maybe, or by the popup: reads the article, has it annotated, marks it and opens cards. */
import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../assets/styles/card.css?inline';
import { Card } from '../components/card/Card.tsx';
import { readArticle } from '../lib/article/read.ts';
import { startMarkedPage } from '../lib/card/marked-page.ts';
import type { Article } from '../lib/corpus/reading.ts';
import { createGuard } from '../lib/marks/guard.ts';
import { watchNavigation } from '../lib/marks/navigation.ts';
import { canPaint } from '../lib/marks/painter.ts';
import { answerPage, askLibrary, isAlive, loadSettings, onSettings } from '../lib/platform/page.ts';
import { pauseOf } from '../lib/platform/pauses.ts';
import type { PageReport } from '../lib/platform/protocol.ts';
import type { Settings } from '../lib/platform/settings.ts';

/** In the isolated world, where a page's own names don't reach: the marker that is here already. */
const HERE = Symbol.for('sidelight.marker');

interface Resident {
  isAlive(): boolean;
  report(): Promise<PageReport | null>;
}

/** The report is what injecting this script gives back; null when the page could not be read. */
export default defineUnlistedScript((): Promise<PageReport | null> => {
  const world = globalThis as { [HERE]?: Resident };
  const resident = world[HERE];
  if (resident?.isAlive()) return resident.report();
  const leave = () => {
    if (world[HERE] === here) delete world[HERE];
  };
  const page = begin(leave).catch(() => {
    leave();
    return null;
  });
  const here: Resident = { isAlive, report: () => page.then((report) => report?.() ?? null) };
  world[HERE] = here;
  return here.report();
});

/** Reads the page, and stays if there is something to mark. Resolves to what reports on it. */
async function begin(onLeft: () => void): Promise<() => PageReport> {
  const url = location.href;
  const read = () => readArticle(document, { url: location.href });
  const annotate = (article: Article) => askLibrary('annotate', { article });
  const settings = await loadSettings();
  const reading = read();
  const annotation = await annotate(reading.article);
  // An encyclopedia's page or a shop's can name all that a story names; Sidelight is for the news.
  const isNews = reading.article.isArticle !== false && annotation.coverage.length > 0;
  if (!isNews || pauseOf(settings, url) || url !== location.href || !canPaint()) {
    onLeft();
    return () => ({ url, article: reading.article, annotation, painted: 0 });
  }

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
    settings,
    read,
    annotate,
    css,
    context: (request) => askLibrary('context', request),
    render: (view, stage) => render(view && h(Card, view), stage),
    onEntities: (count) => count !== entities && tellLibrary(count),
    onEmpty: leave,
  });
  const report = (): PageReport => ({
    url: location.href,
    article: page.article(),
    annotation: page.annotation(),
    painted: page.painted(),
  });

  const apply = guard((settings: Settings) => (pauseOf(settings, location.href) ? leave() : page.apply(settings)));
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
    watchNavigation(guard(leave)),
    answerPage({
      jump: ({ mention }) => page.jump(mention),
      step: ({ by }) => page.step(by),
      report,
      leave() {
        leave();
        return null;
      },
    }),
  );
  return report;
}
