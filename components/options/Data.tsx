/** The settings as the reader's own: into a file, out of a file, back to the start. */
import { useState } from 'preact/hooks';

export type DataCommand = { do: 'export' } | { do: 'import'; file: File } | { do: 'reset' };

export function Data({ onCommand }: { onCommand(command: DataCommand): void }) {
  const [asked, setAsked] = useState(false);
  return (
    <div class="data">
      <button type="button" class="button" onClick={() => onCommand({ do: 'export' })}>
        Export settings
      </button>
      <label class="button file">
        Import settings
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onCommand({ do: 'import', file });
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      {asked ? (
        <span class="sure">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              setAsked(false);
              onCommand({ do: 'reset' });
            }}
          >
            Yes, forget all settings
          </button>
          <button type="button" class="button" onClick={() => setAsked(false)}>
            Keep them
          </button>
        </span>
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          Reset…
        </button>
      )}
    </div>
  );
}
