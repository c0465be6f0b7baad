/** The library's door. Keeps no page's data: it is stopped after half a minute of rest, and loses nothing by it. */
import { defineBackground } from 'wxt/utils/define-background';
import marksCss from '../assets/styles/marks.css?inline';
import { contextFor } from '../lib/context/context-for.ts';
import type { Context } from '../lib/corpus/reading.ts';
import { annotate } from '../lib/coverage/annotate.ts';
import { unknownNames } from '../lib/language/unknown-names.ts';
import { answerLibrary } from '../lib/platform/door.ts';
import { answerEvents } from '../lib/platform/events.ts';
import { dressPage, markPage } from '../lib/platform/tabs.ts';

/** Parsed when first needed, so that waking for a badge or a shortcut stays cheap. */
const corpus = async () => (await import('virtual:sidelight/corpus')).default;

/** Its map, if it has one: parsed only for places, which few cards are of. */
async function withMap(context: Context): Promise<Context> {
  if (context.entity.group !== 'places') return context;
  const { default: maps } = await import('virtual:sidelight/maps');
  return { ...context, map: maps[context.entity.id] };
}

export default defineBackground(() => {
  answerEvents();
  answerLibrary({
    async maybe(_ask, { tabId, windowId, url, private: isPrivate }) {
      if (tabId !== null && windowId !== null) await markPage({ id: tabId, windowId, url, private: isPrivate });
      return null;
    },
    annotate: async ({ article }) => annotate(article, await corpus()),
    unknown: async ({ article }) => unknownNames(article, annotate(article, await corpus()), await corpus()),
    context: async (request) => withMap(contextFor(request, await corpus())),
    async marked({ entities }, { tabId }) {
      if (tabId !== null) await dressPage(tabId, entities, marksCss);
      return null;
    },
    async about() {
      const { limits, topics } = await corpus();
      return { limits, topics: topics.map(({ id, name, about }) => ({ id, name, about })) };
    },
  });
});
