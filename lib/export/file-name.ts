/** A name for a file of notes: safe on every system, and telling. */

/** Letters and digits that name a page, at most, in UTF-16 units: with the rest far below what file systems bear. */
const LONGEST = 60;

/** `sidelight-2023-09-13-putin-welcomes-kim.md` */
export function fileName({ title, published }: { title: string; published: string | null }, ending: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name !== '' && name.length + word.length >= LONGEST) break;
    // A script without spaces is one long word.
    name += `-${[...word].slice(0, LONGEST / 2).join('')}`;
  }
  return `sidelight${published === null ? '' : `-${published}`}${name || '-page'}.${ending}`;
}
