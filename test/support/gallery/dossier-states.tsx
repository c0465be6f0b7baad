/** Every state of the dossier, by name; those of a story tell a real one, in the length that it has. */
import corpus from 'virtual:sidelight/corpus';
import frames from 'virtual:sidelight/frames';
import guide from 'virtual:sidelight/guide';
import { useState } from 'preact/hooks';
import { Panel, type PanelView } from '../../../components/dossier/Panel.tsx';
import { type PanelDoor, requestWithoutPage, usePanel } from '../../../components/dossier/usePanel.ts';
import { requestForEntity } from '../../../lib/card/request.ts';
import { contextFor } from '../../../lib/context/context-for.ts';
import { dossierFor } from '../../../lib/context/dossier.ts';
import { relationOf } from '../../../lib/context/relations.ts';
import { searchCorpus } from '../../../lib/context/search.ts';
import type { PageState } from '../../../lib/platform/protocol.ts';
import { DEFAULTS } from '../../../lib/platform/settings.ts';
import { dossier, found, leftOut, nothing, panelView } from '../../unit/components/dossier-fixtures.ts';
import * as fixture from '../../unit/components/fixtures.ts';
import * as pages from '../../unit/components/page-fixtures.ts';
import type { State } from './states.tsx';

const entities = [
  ...['kim-jong-un', 'vladimir-putin', 'north-korea', 'russia', 'vostochny-cosmodrome', 'khasan', 'pyongyang'],
  ...['vladivostok', 'moscow', 'washington-dc', 'kursk-region', 'seoul', 'tokyo', 'sergei-shoigu', 'sergey-lavrov'],
];
const tell = (topic: string, published: string | null = null, named: string[] = []) =>
  dossierFor({ topic, published, entities: named }, corpus, frames);

const covered: PanelView = {
  ...panelView,
  dossier: tell('russia-north-korea', '2023-09-15', entities),
};

const panel = (view: Partial<PanelView>): State => ({
  sheet: 'dossier',
  view: () => <Panel view={{ ...covered, ...view }} onCommand={() => undefined} />,
});

const alone = { topic: null, dossier: null };

export const dossierStates: Record<string, State> = {
  'dossier-empty': panel({ page: null, about: null, ...alone }),
  'dossier-reading': panel({ page: { kind: 'reading' }, ...alone }),
  'dossier-story': panel({}),
  'dossier-two-stories': panel({ page: { kind: 'read', report: pages.coveredTwice }, dossier }),
  'dossier-left-out': panel({
    dossier,
    leftOut,
    settings: { ...DEFAULTS, leftOut: true },
    visited: { 'kim-jong-un': 2 },
  }),
  'dossier-undated': panel({ dossier: { ...dossier, asOf: null } }),
  'dossier-unlinked': panel({
    trail: ['mars', 'kim-jong-un'],
    context: fixture.person,
    link: { name: 'Mars', relation: null },
  }),
  'dossier-entity': panel({ trail: ['kim-jong-un'], context: fixture.person }),
  'dossier-long-name': panel({ trail: ['long'], context: fixture.longName }),
  'dossier-other-news': panel({ page: { kind: 'read', report: pages.otherNews }, ...alone }),
  'dossier-other-story': panel({
    page: { kind: 'read', report: pages.otherNews },
    topic: 'space-science',
    dossier: tell('space-science'),
  }),
  'dossier-paused': panel({ page: { kind: 'paused', pause: 'site' }, ...alone }),
  'dossier-failed': panel({ page: { kind: 'failed', message: 'Error: The page gave no report' }, ...alone }),
  'dossier-found': panel({ query: 'kim', found }),
  'dossier-found-nothing': panel({ query: 'zzz', found: nothing, page: { kind: 'closed' }, ...alone }),
  'dossier-trouble': panel({
    ...alone,
    page: { kind: 'closed' },
    notice: { text: 'The library gave no answer. Please try again.', trouble: true },
  }),
  'dossier-alive': { sheet: 'dossier', view: () => <LivePanel /> },
};

/** The dossier with its own state, at a door that answers from the corpus. */
function LivePanel() {
  const [door] = useState<PanelDoor>(() => ({
    follow(listener) {
      listener(async (): Promise<PageState> => ({ kind: 'read', report: pages.covered }));
      return () => undefined;
    },
    dossier: async (request) => dossierFor(request, corpus, frames),
    leftOut: async () => leftOut,
    search: async (query) => searchCorpus(query, corpus),
    context: async (entity, report) =>
      contextFor(
        report ? requestForEntity(report.article, report.annotation, entity) : requestWithoutPage(entity),
        corpus,
        guide,
      ),
    relation: async (request) => relationOf(request, corpus),
    reconsider: async () => pages.covered.annotation,
    about: async () => fixture.about,
    jump: async () => true,
    change: async () => undefined,
    resume: async () => undefined,
    onSettings: () => () => undefined,
    openSettings: () => undefined,
  }));
  const [view, onCommand] = usePanel(DEFAULTS, door);
  return <Panel view={view} onCommand={onCommand} />;
}
