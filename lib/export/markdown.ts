/** Text from pages and reports as parts of a Markdown document: it stays text, whatever it holds. */

/** What could begin markup inside a line (CommonMark, GitHub's tables, strike-through and formulas), or HTML. */
const INLINE = /[\\`*_[\]<>&|~$]/g;
/** What could make a line a heading, a list, a quotation, a rule or a code block. */
const AT_START = /^(\d{1,9})?([-+#=.)])/;

/** On one line, with every character that could be markup escaped. */
export function escaped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(INLINE, '\\$&').replace(AT_START, '$1\\$2');
}

/** A link that shows its address; other addresses than pages' and files' stay text. */
export function address(url: string): string {
  if (!/^(https?|file):\/\//.test(url)) return escaped(url);
  return `<${url.replace(/[\s<>\\`|]/g, (character) => encodeURIComponent(character))}>`;
}

/** A link with words. */
export function linked(words: string, url: string): string {
  return `[${escaped(words)}](${address(url)})`;
}
