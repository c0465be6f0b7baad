/** The dossier, in Chrome's side panel and Firefox's sidebar. */
import { render } from 'preact';
import { Panel } from '../../components/dossier/Panel.tsx';
import { type PanelDoor, requestWithoutPage, usePanel } from '../../components/dossier/usePanel.ts';
import { followTheme } from '../../components/shared/theme.ts';
import { requestForEntity } from '../../lib/card/request.ts';
import {
  askLibrary,
  askPage,
  changeSettings,
  loadSettings,
  onSettings,
  openOptions,
  readPage,
  resumeTab,
  type Tab,
} from '../../lib/platform/extension.ts';
import { followTab } from '../../lib/platform/panel.ts';

const settings = await loadSettings();
let tab: Tab | null = null;

const door: PanelDoor = {
  follow: (listener) =>
    followTab((event) => {
      if (event.kind === 'leave') return listener(null);
      tab = event.tab;
      const front = tab;
      listener(() => (front ? readPage(front) : Promise.resolve({ kind: 'closed' })));
    }),
  dossier: (request) => askLibrary('dossier', request),
  leftOut: (article, topic) => askLibrary('leftOut', { article, topic }),
  search: (query) => askLibrary('search', { query }),
  context: (entity, report) =>
    askLibrary(
      'context',
      report ? requestForEntity(report.article, report.annotation, entity) : requestWithoutPage(entity),
    ),
  relation: (request) => askLibrary('relation', request),
  reconsider: (article) => askLibrary('reconsider', { article }),
  about: () => askLibrary('about', {}),
  jump: (mention) => (tab ? askPage(tab.id, 'jump', { mention }) : Promise.resolve(false)),
  change: changeSettings,
  resume: async () => {
    if (tab) await resumeTab(tab);
  },
  onSettings,
  openSettings: () => void openOptions(),
};

function App() {
  const [view, onCommand] = usePanel(settings, door);
  return <Panel view={view} onCommand={onCommand} />;
}

followTheme(document.documentElement, settings, onSettings);
render(<App />, document.getElementById('app')!);
