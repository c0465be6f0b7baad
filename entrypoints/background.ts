/** The library's door. Keeps no page's data: it is stopped after half a minute of rest, and loses nothing by it. */
import { defineBackground } from 'wxt/utils/define-background';
import marksCss from '../assets/styles/marks.css?inline';
import type { Annotation, Article, Context, ContextRequest } from '../lib/corpus/reading.ts';
import { answerLibrary } from '../lib/platform/door.ts';
import { answerEvents } from '../lib/platform/events.ts';
import { dressPage, markPage } from '../lib/platform/tabs.ts';
import { privatelyUnmarked, unmark } from '../lib/platform/unmark.ts';

/** Loaded when first needed, as all that knows the corpus is: waking costs what the call that woke it asks for. */
const corpus = async () => (await import('virtual:sidelight/corpus')).default;

/** The annotation before second thoughts. */
async function annotated(article: Article): Promise<Annotation> {
  const [{ annotate }, known] = await Promise.all([import('../lib/coverage/annotate.ts'), corpus()]);
  return annotate(article, known);
}

/** The annotation after second thoughts. Made anew, because no page's data is kept here between two calls. */
async function settled(article: Article): Promise<Annotation> {
  const { reconsider } = await import('../lib/coverage/annotate.ts');
  return reconsider(article, await annotated(article), await corpus());
}

async function contextOf(request: ContextRequest): Promise<Context> {
  const [{ contextFor }, known, { default: guide }] = await Promise.all([
    import('../lib/context/context-for.ts'),
    corpus(),
    import('virtual:sidelight/guide'),
  ]);
  return withMap(contextFor(request, known, guide));
}

/** Its map, if it has one: parsed only for places, which few cards are of. */
async function withMap(context: Context): Promise<Context> {
  if (context.entity.group !== 'places') return context;
  const { default: maps } = await import('virtual:sidelight/maps');
  return { ...context, map: maps[context.entity.id] };
}

export default defineBackground({
  // Firefox parses a script anew each time it wakes: as a module it loads what a call needs. Chromium keeps what it parsed.
  type: { firefox: 'module' },
  main() {
    answerEvents();
    answerLibrary({
      async maybe(_ask, { tabId, windowId, url, private: isPrivate }) {
        if (tabId !== null && windowId !== null) await markPage({ id: tabId, windowId, url, private: isPrivate });
        return null;
      },
      annotate: ({ article }) => annotated(article),
      reconsider: ({ article }) => settled(article),
      async unknown({ article }) {
        const { unknownNames } = await import('../lib/language/unknown-names.ts');
        return unknownNames(article, await settled(article), await corpus());
      },
      context: contextOf,
      async dossier(request) {
        const { dossierFor } = await import('../lib/context/dossier.ts');
        const { default: frames } = await import('virtual:sidelight/frames');
        return dossierFor(request, await corpus(), frames);
      },
      async leftOut({ article, topic }) {
        const { leftOutOf } = await import('../lib/context/left-out.ts');
        const { default: essentials } = await import('virtual:sidelight/essentials');
        return leftOutOf(article, await settled(article), topic, essentials, await corpus());
      },
      async relation(request) {
        const { relationOf } = await import('../lib/context/relations.ts');
        return relationOf(request, await corpus());
      },
      async search({ query }) {
        const { searchCorpus } = await import('../lib/context/search.ts');
        return searchCorpus(query, await corpus());
      },
      async marked({ entities }, { tabId }) {
        if (tabId !== null) await dressPage(tabId, entities, marksCss);
        return null;
      },
      async unmark({ name, where }, { windowId, private: isPrivate }) {
        await unmark({ id: windowId ?? -1, private: isPrivate }, name, where);
        return null;
      },
      privatelyUnmarked: (_ask, { windowId, private: isPrivate }) =>
        isPrivate && windowId !== null ? privatelyUnmarked(windowId) : [],
      async about() {
        const { limits, topics } = await corpus();
        return { limits, topics: topics.map(({ id, name, about }) => ({ id, name, about })) };
      },
    });
  },
});
