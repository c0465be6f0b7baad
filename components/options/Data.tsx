/** The settings as the reader's own: into a file, out of a file, back to the start. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type DataCommand = { do: 'export' } | { do: 'import'; file: File } | { do: 'reset' };

export function Data({ onCommand }: { onCommand(command: DataCommand): void }) {
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
      <Reset onReset={() => onCommand({ do: 'reset' })} />
    </div>
  );
}

/** Asks before it forgets everything. */
function Reset({ onReset }: { onReset(): void }) {
  const [asked, setAsked] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);

  // The button that was pressed is gone, and focus with it: the harmless one of those in its place gets it.
  useLayoutEffect(() => {
    if (pressed.current) next.current?.focus();
  }, [asked]);

  const ask = (more: boolean) => {
    pressed.current = true;
    setAsked(more);
  };
  if (!asked) {
    return (
      <button type="button" class="button" ref={next} onClick={() => ask(true)}>
        Reset…
      </button>
    );
  }
  return (
    <span class="sure">
      <button
        type="button"
        class="button primary"
        onClick={() => {
          ask(false);
          onReset();
        }}
      >
        Yes, forget all settings
      </button>
      <button type="button" class="button" ref={next} onClick={() => ask(false)}>
        Keep them
      </button>
    </span>
  );
}
