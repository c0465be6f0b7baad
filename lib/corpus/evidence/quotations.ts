/** Words in quotation marks. */
import { squeeze } from './words.ts';

/** What stands between double quotation marks, straight or curly; an inner mark belongs to what it stands in. */
function quotationsIn(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"|“([^”]+)”/g)].map(([, straight, curly]) => straight ?? curly ?? '');
}

/** Quotations of a text that stand in none of the texts quoted, whatever the case, accents and punctuation. */
export function misquoted(text: string, quoted: readonly string[]): string[] {
  const words = quotationsIn(text);
  if (words.length === 0) return [];
  const texts = quoted.map((each) => ` ${squeeze(each)} `);
  return words.filter((part) => !texts.some((each) => each.includes(` ${squeeze(part)} `)));
}
