/** How long the pointer rests on a mark before its card opens. */
export interface DwellProps {
  /** Milliseconds. */
  dwell: number;
  onChange(dwell: number): void;
}

export function Dwell({ dwell, onChange }: DwellProps) {
  return (
    <div class="field">
      <label for="dwell">The card opens after the pointer has rested on a mark for</label>
      <div class="field-row">
        <input
          id="dwell"
          type="range"
          min="100"
          max="2000"
          step="50"
          value={dwell}
          aria-valuetext={`${dwell} milliseconds`}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
        {/* Read aloud with the slider already. */}
        <output for="dwell" aria-live="off">
          {(dwell / 1000).toFixed(2)} s
        </output>
      </div>
    </div>
  );
}
