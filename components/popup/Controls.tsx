/** The switches: this site at hand, the others one press away. They act at once. */
import { useState } from 'preact/hooks';
import { Choice } from '../shared/Choice.tsx';
import { Groups } from '../shared/Groups.tsx';
import { Switch } from '../shared/Switch.tsx';
import { STRENGTH_WORDS } from '../shared/words.ts';
import type { PopupProps } from './Popup.tsx';

export function Controls({ view: { page, settings, site }, onCommand }: PopupProps) {
  const [unfolded, setUnfolded] = useState(false);
  const pause = page?.kind === 'paused' ? page.pause : null;
  const set = (what: 'site' | 'page') => (on: boolean) => onCommand(on ? { do: 'resume' } : { do: 'pause', what });
  return (
    <div class="controls">
      <div class="controls-row">
        {site === null ? (
          <Switch on={settings.enabled} onChange={(enabled) => onCommand({ do: 'change', settings: { enabled } })}>
            Everywhere
          </Switch>
        ) : (
          <Switch on={pause === null || pause === 'page'} disabled={!settings.enabled} onChange={set('site')}>
            On {site}
          </Switch>
        )}
        <button
          type="button"
          class="button quiet"
          aria-expanded={unfolded}
          aria-controls="controls-more"
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? 'Fewer switches' : 'More switches'}
        </button>
      </div>
      <div id="controls-more" class="controls-more" hidden={!unfolded}>
        {site !== null && (
          <>
            <Switch on={pause === null} disabled={!settings.enabled || pause === 'site'} onChange={set('page')}>
              On this page
            </Switch>
            <Switch on={settings.enabled} onChange={(enabled) => onCommand({ do: 'change', settings: { enabled } })}>
              Everywhere
            </Switch>
          </>
        )}
        <Choice
          label="Strength"
          name="strength"
          words={STRENGTH_WORDS}
          value={settings.strength}
          onChange={(strength) => onCommand({ do: 'change', settings: { strength } })}
        />
        <Groups groups={settings.groups} onChange={(groups) => onCommand({ do: 'change', settings: { groups } })} />
      </div>
    </div>
  );
}
