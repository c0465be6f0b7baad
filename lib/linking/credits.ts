/** Datelines, bylines and credits, where a news agency's few letters are nothing else: "BERLIN (AP) —", "Photo: AP", "AP writer". */

/** UTF-16 units of a long caption, and those around a name in which its credit is. */
const CAPTION = 500;
const REACH = 24;

const AGENCY = '(?:AFP|AAP|Reuters|dpa|DPA|EFE|Yonhap|Kyodo|TASS|Xinhua|UPI|EPA|CNN|Bloomberg|Getty(?: Images)?|AP)';
const BEFORE = new RegExp(
  `(?:\\b(?:photo(?:graph)?s?|pictures?|images?|credits?|video|source|reporting|report|story)(?:\\s(?:by|from)(?: the)?)?\\s?:?\\s|\\bvia\\s|\\bfiles from (?:the )?|\\bPress and |\\bpool\\s|\\(\\p{Lu}[\\p{L}’'-]+\\s\\p{Lu}[\\p{L}’'-]+,\\s|\\/\\s?)$|\\b${AGENCY}(?:,| and|, and) $|=$`,
  'iu',
);
const AFTER = new RegExp(
  `^(?:\\svia\\s\\p{Lu}|\\s(?:file\\s)?(?:photo|video)s?\\b|\\s(?:writer|journalist|reporter|correspondent|photographer)s?\\b|\\sis solely responsible\\b|\\s(?:NHL|NFL|NBA|WNBA|MLB)\\b|,?\\s(?:Kremlin\\s)?pool\\b|\\/\\p{Lu}[\\p{L}’'-]+\\s\\p{Lu}|\\s?(?:뉴시스|연합뉴스|뉴스1)|(?:,| and|, and|\\/) ?${AGENCY}\\b)`,
  'iu',
);

/** Whether a name stands as the press signs its work, or as the last word of a caption. */
export function isCredit(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  if (/\(\s?$/.test(before) && /^\s?\)\s?[-–—]/.test(after)) return true;
  const isLast = /[.!?”"]\s$/.test(before) && after === '' && text.length <= CAPTION;
  return isLast || BEFORE.test(before) || AFTER.test(after);
}

/** Who wrote a report or took a picture is not talked of in it: "By Tong-Hyung Kim", "Photo: Won-il Kim/AFP". */
const BYLINE =
  /(?:^(?:By|Von|Par|Por)|\b(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Pp]hotographs?|[Pp]hotos?|[Ff]otos?|[Pp]ictures?)(?:\sby|\s?:)?|\bAP Photo\/)\s(?:\p{Lu}[\p{L}.-]*,?\s(?:(?:and|und|et|y|in\s\p{Lu}\p{L}+)\s)?){0,8}$/u;
/** UTF-16 units before a name in which a byline begins. */
const BYLINE_REACH = 80;

/** Whether a name that begins at an offset is of who made the report or the picture. */
export const isByline = (text: string, start: number): boolean =>
  BYLINE.test(text.slice(Math.max(0, start - BYLINE_REACH), start));
