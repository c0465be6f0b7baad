/** Pages as the popup and the dossier are told of them. */
import type { PopupView } from '../../../components/popup/Popup.tsx';
import type { Article, EntityRef, Mention } from '../../../lib/corpus/reading.ts';
import type { PageReport } from '../../../lib/platform/protocol.ts';
import { DEFAULTS } from '../../../lib/platform/settings.ts';
import {
  about,
  kim,
  moscow,
  named,
  northKorea,
  putin,
  russia,
  summit,
  tallinn,
  timeline,
  unificationMinistry,
  vostochny,
} from './fixtures.ts';

const article: Article = {
  isArticle: true,
  reasons: ['the page says that it is a news article', 'it has 14 paragraphs of running text'],
  title: 'Kim Jong Un travels to meet Vladimir Putin',
  publisher: 'Example Courier',
  published: '2023-09-13',
  language: 'en',
  flows: [
    { text: 'Kim Jong Un travels to meet Vladimir Putin', part: 'title', section: 0 },
    { text: 'Body', part: 'body', section: 0 },
  ],
};

/** Mentions of an entity: one in each given flow. */
function mentionsOf(entity: EntityRef, flows: number[]): Mention[] {
  return flows.map((flow, index) => ({
    flow,
    start: index * 10,
    end: index * 10 + entity.name.length,
    quote: entity.name,
    entity: entity.id,
    kind: 'name',
    confidence: 0.99,
    reasons: ['its full name'],
  }));
}

const mentions: Mention[] = [
  ...mentionsOf(kim, [0, 1, 1, 1, 1]),
  ...mentionsOf(putin, [0, 1, 1]),
  ...mentionsOf(northKorea, [1, 1, 1, 1, 1, 1]),
  ...mentionsOf(russia, [1, 1, 1, 1]),
  ...mentionsOf(vostochny, [1]),
  ...mentionsOf(unificationMinistry, [1]),
  ...mentionsOf(summit, [1]),
  ...mentionsOf(tallinn, [1, 1]),
].sort((a, b) => a.flow - b.flow);

/** A page that covers one story. */
export const covered: PageReport = {
  url: 'https://news.example.org/world/meeting',
  article,
  annotation: {
    gate: true,
    coverage: [
      {
        topic: 'russia-north-korea',
        name: 'Russia and North Korea',
        score: 0.97,
        reasons: ['the headline names Kim Jong Un and Vladimir Putin', 'six of its paragraphs name both countries'],
      },
    ],
    mentions,
    entities: named.filter(({ id }) => id !== moscow.id),
    unknown: [],
  },
  painted: mentions.length,
  unmarked: [],
};

export const coveredTwice: PageReport = {
  ...covered,
  annotation: {
    ...covered.annotation,
    coverage: [
      ...covered.annotation.coverage,
      { topic: 'north-korea-space', name: 'North Korea in space', score: 0.6, reasons: ['it speaks of satellites'] },
    ],
  },
  painted: 12,
};

const nothing = { gate: false, coverage: [], mentions: [], entities: [], unknown: [] };

export const otherNews: PageReport = { ...covered, annotation: nothing, painted: 0 };

export const notNews: PageReport = {
  ...otherNews,
  article: { ...article, isArticle: false, reasons: ['it is a list of links', 'it names no date and no author'] },
};

export const unknown = [
  { text: 'Example Institute for the Study of Trains', group: 'organizations' as const, count: 3 },
  { text: 'Jane Roe', group: 'people' as const, count: 1 },
];

/** The popup on a page that covers one story, before anything is pressed. */
export const popupView: PopupView = {
  page: { kind: 'read', report: covered },
  settings: DEFAULTS,
  site: 'news.example.org',
  about,
  unknown,
  story: timeline,
  opened: null,
  visited: {},
  notice: null,
};
