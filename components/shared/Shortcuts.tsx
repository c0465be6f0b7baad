/** The keys as they are set, and the way to the browser's own page for them. */
export interface ShortcutsProps {
  /** Keys by command; empty where none is set. */
  keys: Record<string, string>;
  onChange(): void;
}

/** By the manifest's names of the commands, in the order in which they are shown. */
const COMMAND_WORDS: Record<string, string> = {
  'next-mark': 'Next mark: shows it and opens its card',
  'previous-mark': 'Previous mark',
  toggle: 'Pause everywhere, or resume',
  _execute_action: 'Open the popup',
  dossier: 'Open the dossier beside the page',
  _execute_sidebar_action: 'Open or close the dossier beside the page',
};

export function Shortcuts({ keys, onChange }: ShortcutsProps) {
  return (
    <div class="shortcuts">
      <dl>
        {Object.entries(COMMAND_WORDS)
          .filter(([command]) => command in keys)
          .map(([command, words]) => (
            <div key={command}>
              <dt>{words}</dt>
              <dd>{keys[command] ? <kbd>{keys[command]}</kbd> : <span class="note">not set</span>}</dd>
            </div>
          ))}
      </dl>
      <button type="button" class="button" onClick={onChange}>
        Change shortcuts
      </button>
    </div>
  );
}
