/** Figures in words, as a newspaper writes them. */

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const numberText = (value: number): string => SMALL[value] ?? value.toLocaleString('en-US');

/** "two to four hours", "11,000 soldiers", "twice". @param unit in the singular; `time` for how often */
export function rangeText(low: number, high: number, unit: string): string {
  if (unit === 'time' && low === high && low <= 2) return low === 1 ? 'once' : 'twice';
  const range = low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`;
  return `${range} ${unit}${high === 1 ? '' : 's'}`;
}
