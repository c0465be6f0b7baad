/** The settings page. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options, type OptionsCommand, type OptionsProps } from '../../components/options/Options.tsx';
import { exportText, importText } from '../../components/options/transfer.ts';
import { followTheme } from '../../components/shared/theme.ts';
import { useKeys } from '../../components/shared/useKeys.ts';
import {
  changeSettings,
  commandKeys,
  loadSettings,
  onSettings,
  openShortcuts,
  resetSettings,
} from '../../lib/platform/extension.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import type { Settings } from '../../lib/platform/settings.ts';

const start = { settings: await loadSettings(), keys: await commandKeys() };

function App() {
  const [settings, setSettings] = useState(start.settings);
  const keys = useKeys(start.keys, commandKeys);
  const [notice, setNotice] = useState<OptionsProps['notice']>(null);

  useEffect(() => onSettings(setSettings), []);

  const onCommand = (command: OptionsCommand) => {
    setNotice(null);
    if (command.do === 'change') {
      setSettings({ ...settings, ...command.settings });
      void changeSettings(command.settings);
    } else if (command.do === 'shortcuts') void openShortcuts();
    else if (command.do === 'export') saveFile('sidelight-settings.json', exportText(settings), 'application/json');
    else if (command.do === 'import') void load(command.file).then(setNotice);
    else void resetSettings().then(() => setNotice({ text: 'All settings are at their defaults.', trouble: false }));
  };
  return <Options settings={settings} keys={keys} notice={notice} onCommand={onCommand} />;
}

async function load(file: File): Promise<OptionsProps['notice']> {
  const found = importText(await file.text());
  if (!found.ok) return { text: found.error, trouble: true };
  await replace(found.choices);
  if (found.misfits.length === 0) return { text: 'Settings imported.', trouble: false };
  return { text: `Settings imported, without what does not fit: ${found.misfits.join(', ')}.`, trouble: true };
}

async function replace(choices: Partial<Settings>): Promise<void> {
  await resetSettings();
  await changeSettings(choices);
}

followTheme(document.documentElement, start.settings, onSettings);
render(<App />, document.getElementById('app')!);
