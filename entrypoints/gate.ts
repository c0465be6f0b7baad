/**
 * On every page: could this be an article that names what the corpus knows? Then the background is told, and brings
 * the marker. Asks cheap questions before dear ones, leaves nothing on the page, and has no UI and no language.
 */
import terms from 'virtual:sidelight/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { canBeArticle, pageText } from '../lib/article/page-text.ts';
import { mayCover } from '../lib/coverage/gate.ts';
import { createGuard } from '../lib/marks/guard.ts';
import { lookAgain, lookLoaded, lookNavigated, type Page } from '../lib/marks/looks.ts';
import { watchNavigation } from '../lib/marks/navigation.ts';
import { askLibrary, isAlive, loadPauses, onPauses } from '../lib/platform/page.ts';
import { type Pauses, pauseOf } from '../lib/platform/pauses.ts';

/** In the isolated world, where a page's own names don't reach: whether a gate stands here already, and a marker. */
const HERE = Symbol.for('sidelight.gate');
const MARKER = Symbol.for('sidelight.marker');

/** Milliseconds between looks: at a page that was loaded, and at one that turned into another without loading. */
const LOADED = [0, 600, 1500, 4000];
const NAVIGATED = [300, 300, 600, 1200, 2400, 4000];
export default defineUnlistedScript(() => {
  const world = globalThis as { [HERE]?: () => boolean; [MARKER]?: { isAlive(): boolean } };
  if (world[HERE]?.()) return;
  world[HERE] = isAlive;

  let stopLooking = () => {};
  const guard = createGuard(isAlive, () => {
    stopLooking();
    stopNavigation();
    stopPauses();
    removeEventListener('pageshow', onShown);
  });

  const page: Page = {
    // A marker sees for itself what becomes of its page.
    text: () => (canBeArticle(document) && !world[MARKER]?.isAlive() ? pageText(document) : ''),
    paragraphs: () => document.getElementsByTagName('p').length,
    judge(text) {
      if (mayCover(text, terms)) askLibrary('maybe', {}).catch(() => undefined);
    },
  };

  let isPaused = true;
  const start = (pauses: Pauses, hasNavigated: boolean) => {
    stopLooking();
    isPaused = Boolean(pauseOf(pauses, location.href));
    if (isPaused) return;
    stopLooking = hasNavigated
      ? lookAgain(guard, NAVIGATED, lookNavigated(page))
      : lookAgain(guard, LOADED, lookLoaded(page));
  };
  const load = (hasNavigated: boolean) => {
    loadPauses().then(
      guard((pauses) => start(pauses, hasNavigated)),
      () => undefined,
    );
  };

  const stopPauses = onPauses(
    guard((pauses) => {
      if (isPaused || pauseOf(pauses, location.href)) start(pauses, false);
    }),
  );
  const stopNavigation = watchNavigation(guard(() => load(true)));
  // A page that comes back as it was left has missed what the reader chose meanwhile.
  const onShown = guard(({ persisted }: PageTransitionEvent) => {
    if (persisted) load(false);
  });
  addEventListener('pageshow', onShown);
  const begin = () => load(false);
  // A page made ready before the reader goes there is not yet its tab's: the marker would come to the page in front.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', begin);
  else begin();
});
