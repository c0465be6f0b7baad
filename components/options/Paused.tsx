/** Sites or pages on which Sidelight is paused, each to be taken off the list. */
export interface PausedProps {
  title: string;
  /** Said where there is none. */
  none: string;
  items: readonly string[];
  onChange(items: string[]): void;
}

export function Paused({ title, none, items, onChange }: PausedProps) {
  return (
    <div class="paused">
      <h3>{title}</h3>
      {items.length === 0 && <p class="note">{none}</p>}
      <ul>
        {items.map((item) => (
          <li key={item}>
            <span>{item}</span>
            <button
              type="button"
              class="button"
              aria-label={`Resume on ${item}`}
              onClick={() => onChange(items.filter((other) => other !== item))}
            >
              Resume
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
