/** The popup, for the tab it was opened on. */
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import type { SaveFormat } from '../../components/popup/Save.tsx';
import { type PopupDoor, type PopupStart, usePopup } from '../../components/popup/usePopup.ts';
import { followTheme } from '../../components/shared/theme.ts';
import { requestForEntity, requestForMention } from '../../lib/card/request.ts';
import type { Context } from '../../lib/corpus/reading.ts';
import { fileName } from '../../lib/export/file-name.ts';
import { firstInSentences, withoutUnmarked } from '../../lib/export/page-notes.ts';
import { readingNotes } from '../../lib/export/reading-notes.ts';
import { placedText, webAnnotations } from '../../lib/export/web-annotations.ts';
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
import { openPanel } from '../../lib/platform/panel.ts';
import { siteOf } from '../../lib/platform/pauses.ts';
import type { PageReport } from '../../lib/platform/protocol.ts';
import { saveFile } from '../../lib/platform/save-file.ts';

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
  reconsider: (article) => askLibrary('reconsider', { article }),
  unknown: (article) => askLibrary('unknown', { article }),
  about: () => askLibrary('about', {}),
  jump: (mention) => askPage(tab.id, 'jump', { mention }),
  change: changeSettings,
  pause: (what) => pauseTab(tab, what),
  resume: () => resumeTab(tab),
  onSettings,
  openSettings: () => void openOptions().then(() => close()),
  openDossier: () => void openPanel(tab).then(() => close()),
  save,
};

async function save(report: PageReport, contexts: Context[], format: SaveFormat): Promise<void> {
  const { url, article } = report;
  const annotation = withoutUnmarked(report.annotation, report.unmarked);
  const asked = firstInSentences(article, annotation).map((mention) =>
    askLibrary('context', requestForMention(article, annotation, mention)),
  );
  const notes = { url, article, annotation, contexts, sentences: await Promise.all(asked) };
  if (format === 'markdown') return saveFile(fileName(article, 'md'), readingNotes(notes), 'text/markdown');
  const { limits } = contexts[0] ?? (await door.about());
  const collection = await webAnnotations(notes, placedText(article), limits, new Date().toISOString());
  saveFile(fileName(article, 'jsonld'), `${JSON.stringify(collection, null, 2)}\n`, 'application/ld+json');
}

function App() {
  const [view, onCommand] = usePopup(start, door);
  return <Popup view={view} onCommand={onCommand} />;
}

followTheme(document.documentElement, start.settings, onSettings);
render(<App />, document.getElementById('app')!);
