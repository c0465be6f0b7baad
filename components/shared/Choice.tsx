/** One of a few. */
export interface ChoiceProps<Value extends string> {
  label: string;
  /** What tells this group of radio buttons from others on the page. */
  name: string;
  /** Every value with its words, in order. */
  words: Record<Value, string>;
  value: Value;
  onChange(value: Value): void;
}

export function Choice<Value extends string>({ label, name, words, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-values">
        {(Object.keys(words) as Value[]).map((each) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
            <span>{words[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
