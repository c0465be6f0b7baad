/** The page that opens once, after installing. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { followTheme } from '../../components/shared/theme.ts';
import { useKeys } from '../../components/shared/useKeys.ts';
import { Sample } from '../../components/welcome/Sample.tsx';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import {
  askLibrary,
  commandKeys,
  loadSettings,
  onSettings,
  openOptions,
  openShortcuts,
} from '../../lib/platform/extension.ts';
import { trySample } from './try-sample.ts';

const start = { settings: await loadSettings(), keys: await commandKeys() };

function App() {
  const keys = useKeys(start.keys, commandKeys);
  const [about, setAbout] = useState<WelcomeProps['about']>(null);
  const sample = useRef<HTMLElement>(null);
  useEffect(() => {
    // Without an answer the sample stays unmarked.
    trySample(sample.current!, start.settings).catch(() => undefined);
    // Without an answer the page stands, but for the list of stories.
    askLibrary('about', {}).then(setAbout, () => undefined);
  }, []);
  return (
    <Welcome
      keys={keys}
      about={about}
      onCommand={(command) => void (command.do === 'shortcuts' ? openShortcuts() : openOptions())}
    >
      <Sample article={sample} />
    </Welcome>
  );
}

followTheme(document.documentElement, start.settings, onSettings);
render(<App />, document.getElementById('app')!);
