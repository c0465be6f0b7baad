/** What Sidelight makes of a page, in one plain line. */
import { unmarkedWhere } from '../../lib/corpus/reading.ts';
import type { PageReport, PageState } from '../../lib/platform/protocol.ts';
import { plural } from './words.ts';

export function headlineOf(state: PageState): string {
  switch (state.kind) {
    case 'closed':
      return "Can't run on this page (browser pages and stores are closed to extensions)";
    case 'paused':
      return state.pause === 'everywhere' ? 'Paused everywhere' : `Paused on this ${state.pause}`;
    case 'reading':
      return 'Reading this page…';
    case 'failed':
      return "Couldn't read this page";
    case 'read':
      return headlineOfReport(state.report);
  }
}

/** Whether the page's story is in the corpus. What the reader was shown as marked stays covered, whatever the page is taken for. */
export function isCovered({ article, annotation, painted }: PageReport): boolean {
  return annotation.coverage.length > 0 && (article.isArticle !== false || painted > 0);
}

function headlineOfReport(report: PageReport): string {
  const { article, annotation, unmarked } = report;
  if (!isCovered(report)) {
    if (article.isArticle === false) return 'Not a news article';
    return `${article.isArticle ? 'A news article' : 'A plain text'}; its story is not in the corpus`;
  }
  const [first, ...others] = annotation.coverage;
  // The names of stories hold "and" themselves.
  const also = others.length > 1 ? `${others.length} more stories` : others[0]?.name;
  const stories = also ? `${first!.name}, also ${also}` : first!.name;
  const mentions = annotation.mentions.filter((mention) => !unmarkedWhere(mention, unmarked));
  const names = new Set(mentions.map(({ entity }) => entity)).size;
  return `Covers ${stories}, ${plural(mentions.length, 'mention')} of ${plural(names, 'name')}`;
}
