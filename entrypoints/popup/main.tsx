/** The popup, for the tab it was opened on. */
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { type PopupDoor, type PopupStart, usePopup } from '../../components/popup/usePopup.ts';
import { applyTheme } from '../../components/shared/theme.ts';
import { requestForEntity } from '../../lib/card/request.ts';
import {
  askLibrary,
  askPage,
  changeSettings,
  currentTab,
  loadSettings,
  onSettings,
  openOptions,
  pauseOfTab,
  pauseTab,
  readPage,
  resumeTab,
  type Tab,
} from '../../lib/platform/extension.ts';
import { siteOf } from '../../lib/platform/pauses.ts';

const nowhere: Tab = { id: -1, url: '', windowId: -1, private: false };
const tab = (await currentTab()) ?? nowhere;
const start: PopupStart = {
  settings: await loadSettings(),
  site: /^https?:/.test(tab.url) ? siteOf(tab.url) : null,
  pause: await pauseOfTab(tab),
};
const door: PopupDoor = {
  read: () => readPage(tab),
  context: (entity, { article, annotation }) => askLibrary('context', requestForEntity(article, annotation, entity)),
  unknown: (article) => askLibrary('unknown', { article }),
  about: () => askLibrary('about', {}),
  jump: (mention) => askPage(tab.id, 'jump', { mention }),
  change: changeSettings,
  pause: (what) => pauseTab(tab, what),
  resume: () => resumeTab(tab),
  onSettings,
  openSettings: () => void openOptions().then(() => close()),
};

function App() {
  const [view, onCommand] = usePopup(start, door);
  return <Popup view={view} onCommand={onCommand} />;
}

applyTheme(document.documentElement, start.settings.theme);
onSettings(({ theme }) => applyTheme(document.documentElement, theme));
render(<App />, document.getElementById('app')!);
