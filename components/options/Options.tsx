/** Every setting, its default sensible: nobody needs to come here. */
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/platform/settings.ts';
import { Choice } from '../shared/Choice.tsx';
import { Groups } from '../shared/Groups.tsx';
import { Shortcuts } from '../shared/Shortcuts.tsx';
import { Switch } from '../shared/Switch.tsx';
import { LEFT_OUT_WORDS, STRENGTH_WORDS, THEME_WORDS } from '../shared/words.ts';
import { Data, type DataCommand } from './Data.tsx';
import { Dwell } from './Dwell.tsx';
import { Paused } from './Paused.tsx';
import { Unmarked } from './Unmarked.tsx';

export type OptionsCommand = { do: 'change'; settings: Partial<Settings> } | { do: 'shortcuts' } | DataCommand;

export interface OptionsProps {
  settings: Settings;
  /** Keys by command; empty where none is set. */
  keys: Record<string, string>;
  /** The outcome of the last import or reset. */
  notice: { text: string; trouble: boolean } | null;
  onCommand(command: OptionsCommand): void;
}

export function Options({ settings, keys, notice, onCommand }: OptionsProps) {
  const change = (part: Partial<Settings>) => onCommand({ do: 'change', settings: part });
  return (
    <main class="options">
      <header>
        <img src="/icon/48.png" alt="" width="36" height="36" />
        <h1>Sidelight’s settings</h1>
      </header>
      <Part title="Marks">
        <Switch on={settings.enabled} onChange={(enabled) => change({ enabled })}>
          Sidelight is on
        </Switch>
        <Choice
          label="Strength"
          name="strength"
          words={STRENGTH_WORDS}
          value={settings.strength}
          onChange={(strength) => change({ strength })}
        />
        <Groups groups={settings.groups} onChange={(groups) => change({ groups })} />
        <p class="note">Marks take these colours, lighter on dark pages.</p>
      </Part>
      <Part title="Card">
        <Dwell dwell={settings.dwell} onChange={(dwell) => change({ dwell })} />
        <Choice
          label="Theme of card and pages"
          name="theme"
          words={THEME_WORDS}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </Part>
      <Part title="Dossier">
        <Switch on={settings.leftOut} onChange={(leftOut) => change({ leftOut })}>
          {LEFT_OUT_WORDS}
        </Switch>
      </Part>
      <Part title="Paused">
        <Paused
          title="Sites"
          none="No site is paused."
          items={settings.pausedSites}
          onChange={(pausedSites) => change({ pausedSites })}
        />
        <Paused
          title="Pages"
          none="No page is paused."
          items={settings.pausedPages}
          onChange={(pausedPages) => change({ pausedPages })}
        />
      </Part>
      <Part title="Marks taken away">
        <Unmarked names={settings.unmarked} onChange={(unmarked) => change({ unmarked })} />
      </Part>
      <Part title="Shortcuts">
        <Shortcuts keys={keys} onChange={() => onCommand({ do: 'shortcuts' })} />
      </Part>
      <Part title="Data">
        <p>Settings stay on this machine. Of the pages you read, only those listed here are kept.</p>
        <Data onCommand={onCommand} />
        <p class={notice?.trouble ? 'notice trouble' : 'notice'} role="status">
          {notice?.text}
        </p>
      </Part>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div class="fields">{children}</div>
    </section>
  );
}
