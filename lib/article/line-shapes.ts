/** What a line of a news text is by its shape: the words and signs that publishers everywhere put around their text. */
import { isDateLine } from './dates.ts';
import { isButton, isListLabel } from './labels.ts';

/** Why a line is not part of a report. */
export type LineFurniture =
  | 'separator'
  | 'breadcrumb'
  | 'list label'
  | 'link'
  | 'subscription'
  | 'form'
  | 'date'
  | 'dateline'
  | 'byline'
  | 'credit'
  | 'legal'
  | 'counter';

const LETTER = /[\p{L}\p{N}]/u;
const CAPITAL = /^["'“‘(]?\p{Lu}/u;
/** The space before closing marks is what tokenizers leave. */
const SENTENCE_END = /[.!?…。！？।؟۔][\s"'”’»」』)\]]*$/;
const PUNCTUATED = /[.!?,;:…][\s"'”’»)]*(?:\s|$)|[。、，！？؟،۔।]/;
const CLOSE_SCRIPT = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** Counts what stands between spaces and has a letter or a digit. A loop, because it is asked of every line. */
export function wordsIn(text: string): number {
  let count = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000) inWord = false;
    else if (!inWord && isWordUnit(unit)) {
      inWord = true;
      count++;
    }
  }
  return count;
}

const isWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && (unit < 0x3000 || unit > 0x3004));

/** Length as a reader of Latin script feels it: a sign of a script that writes words in few signs counts for three. */
export const weightOf = (text: string): number => text.length + 2 * (text.match(CLOSE_SCRIPT)?.length ?? 0);

/** Ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Running text: long enough for a sentence, and punctuated like one. */
export const isRunning = (text: string): boolean => text.length > 24 && weightOf(text) >= 80 && PUNCTUATED.test(text);

/** A headline-like line: some words, no end of a sentence. */
export const isHeadlineLike = (text: string): boolean => !/[.。।][\s"'”’»」』)]*$/.test(text) && weightOf(text) <= 200;

/** Longer than any furniture, in UTF-16 units; legal text is the longest. */
const LONGEST = 2500;

/** What parts a line of furniture from a report's; null: nothing in its shape speaks against it. */
export function furnitureLine(line: string): LineFurniture | null {
  const text = line.trim();
  if (text.length > LONGEST) return null;
  if (!LETTER.test(text)) return 'separator';
  if (text.length < 200 && text.includes('\n')) {
    const kinds = text.split('\n').map(furnitureLine);
    if (kinds.every((kind) => kind !== null)) return kinds[0]!;
  }
  const words = wordsIn(text);
  const lower = text.toLowerCase();
  if (words <= 8 && isListLabel(text)) return 'list label';
  if (words <= 10 && isButton(text)) return 'link';
  if (words <= 25 && isBreadcrumb(text)) return 'breadcrumb';
  if (words <= 3 && /^\S.{0,30}\(\d[\d.,]*\)$/.test(text)) return 'counter';
  if (words <= 16 && isDateLine(text)) return 'date';
  if (words <= 16 && READING_TIME.test(lower)) return 'byline';
  if (words <= 16 && isDateline(text)) return 'dateline';
  if (words <= 16 && isByline(text)) return 'byline';
  if (words <= 30 && isSubscription(lower, words)) return 'subscription';
  if (words <= 30 && FORM.test(lower)) return 'form';
  if (words <= 140 && isCredit(text, lower)) return 'credit';
  return isLegal(lower, words) ? 'legal' : null;
}

/** "Home > World > Asia", "News | Sport | Weather", "Asia News, Asia Headlines": the way to a page, not its text. */
function isBreadcrumb(text: string): boolean {
  if (endsSentence(text)) return false;
  if (/\S ?[>›»→] ?\S/.test(text) || (text.match(/ [|·•/] /g)?.length ?? 0) >= 2) return true;
  const parts = text.split(',');
  return parts.length > 1 && parts.every((part) => /\b(?:news|headlines|updates|stories)\s*$/i.test(part));
}

const AGENCY_WITH_SMALL_LETTERS = /^(?:Reuters|Xinhua|Bloomberg|Yonhap|Kyodo|Tass|Interfax|dpa|Anadolu)\b/;

/** "Paris (AFP) July 11, 2025": place, agency and date with nothing after them. */
function isDateline(text: string): boolean {
  const [, place, agency, rest] = /^([^(]{2,50})\(([^)]{2,20})\)(.*)$/.exec(text) ?? [];
  if (!place || !agency || rest === undefined || !CAPITAL.test(place)) return false;
  if (agency !== agency.toUpperCase() && !AGENCY_WITH_SMALL_LETTERS.test(agency)) return false;
  return !/\d/.test(agency) && (!LETTER.test(rest) || isDateLine(rest));
}

/** "Jane Roe · 4 min read · July 3". */
const READING_TIME = /\d ?min(?:ute)?s?[ -]read/;

const BY = /^(?:by|von|par|por|di|door|av|autor|autorin|author|story by|от|автор)\s*[: ]\s*(?=\S)/i;
const NAME_JOINERS = new Set('and & with und et y e de da di del der den van von la le al bin el'.split(' '));

/** Names and what joins them, nothing else. */
function areNames(text: string): boolean {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.length === 0 || /^(?:the|a|an)$/i.test(parts[0]!)) return false;
  return parts.every((part) => CAPITAL.test(part) || NAME_JOINERS.has(part));
}

/** "By Jane Roe and John Doe, correspondents": names alone, and perhaps what the people are. */
function isByline(text: string): boolean {
  const by = BY.exec(text)?.[0];
  if (!by || endsSentence(text)) return false;
  const [names = ''] = text.slice(by.length).split(/\s*[|/–—]\s*|\s-\s|, (?=\p{Ll})| (?:for|in|of|at) /u);
  return areNames(names);
}

const SUBSCRIPTION =
  /^(?:please )?(?:(?:subscribe|sign ?up|register|log ?in|sign ?in|join|follow|get|receive|support|donate|become|create|start|try|unlock|enable|turn on|like us|contact us|abonnieren|newsletter|abonnez-vous|inscrivez-vous|assine|iscriviti)(?![a-z])|suscr[ií]b|подпи[сш])/;
const SUBSCRIPTION_OBJECT =
  /newsletter|e-?mail|inbox|account|membership|members?\b|subscri|\bfree\b|\bapp\b|alerts?\b|notification|whatsapp|telegram|facebook|twitter|instagram|linkedin|youtube|google news|\brss\b|channel|for more|to (?:continue|read|comment)|now$|today$|us$|this post|our (?:work|journalism|reporting|team)|konto|boletín|correo|подпи[сш]/;

const isSubscription = (lower: string, words: number): boolean =>
  SUBSCRIPTION.test(lower) && (words <= 2 || SUBSCRIPTION_OBJECT.test(lower));

const FORM =
  /^(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment|review)|^(?:your )?e-?mail address|required fields|^(?:notify me|save my name|you must be (?:logged|signed)|log in to|comments? (?:are|is) closed|be the first to)|^(?:\d[\d,.]* )?comments?(?: \(?\d+\)?)?$|^(?:loading|please (?:wait|enable|log|sign))|javascript (?:is|must be|to)|^advertisement\b|^this (?:site|website) uses|we use cookies|cookie (?:policy|settings|preferences)/;

const CREDIT = new RegExp(
  [
    '^\\(?(?:additional |further )?(?:reporting|writing|editing|edited|written|compiled|produced|translated|graphics?|illustrations?|photos?|photographs?|photography|pictures?|images?|videos?|text|words|sources?|fotos?|bild(?:er)?|quelle|fuente|fonte|crédito|photo credits?|image credits?|credits?|(?:medically |fact[- ])?(?:reviewed|checked))(?: credits?)? ?(?:by |from |courtesy |: ?|/ ?|© ?|via )\\S.{0,240}$',
    '^[-–—\\s]*with (?:assistance|help|reporting|files|contributions?|additional reporting) (?:from|by) .{2,200}$',
    '^this (?:story|report|article|post|piece|summary|content|page|material) (?:was|has been|is|originally|first|may)\\b[^.]*\\b(?:published|produced|created|generated|written|translated|syndicated|updated|edited|based|adapted|appeared|republished|provided)\\b.{0,200}$',
    '(?:first|originally) (?:appeared|published) (?:on|in|at|by)\\b.{0,80}$',
    '^(?:view|read|see) (?:the )?original\\b',
    '^(?:text|texte|testo|texto)(?:: | by | par | de | di | von )?.{0,40}(?: with | avec | mit |/)[^.!?]{2,20}$',
    '^[(\\[—–-]?\\s*(?:ap|afp|reuters|upi|dpa|ansa|efe|xinhua|tass|yonhap|kyodo|bloomberg|getty images?|ians|pti|ani|ats|sda|apa)(?:[/ ,&–-]+[^\\s,/&]+){0,5}[)\\]]?$',
  ].join('|'),
);
/** "Jane Roe contributed to this report." */
const CONTRIBUTED =
  /contribut(?:ed|ing) (?:reporting |research )?(?:to|from|for) (?:this|the) (?:report|story|article|piece)|contributed (?:reporting|research)(?: from [^.]{2,60})?\.?$|^[^.]{4,80} contributed\.$|\b(?:journalists?|writers?|reporters?|correspondents?|editors?|producers?|staff)\b.{3,}\bcontributed\.?$/;
/** "Smith reported from Paris, and Doe from Rome." */
function isReportedFrom(text: string): boolean {
  const [, names, place] = /^([^.]{2,80}) (?:reported|contributed) from ([^.]{2,120})\.$/.exec(text) ?? [];
  return names !== undefined && areNames(names) && CAPITAL.test(place ?? '');
}

const isCredit = (text: string, lower: string): boolean =>
  CREDIT.test(lower) || (lower.includes('contribut') && CONTRIBUTED.test(lower)) || isReportedFrom(text);

const COPYRIGHT =
  /©|\(c\) ?\d{4}|\bcopyright\b.{0,12}(?:\d{4}|©)|\ball rights reserved\b|\btous droits\b|alle rechte vorbehalten|todos los derechos|無断転載|무단 ?전재|版权所有|все права защищены/;
const TERMS =
  /may not be (?:published|reproduced|republished|redistributed|copied)|(?:our|the|these) (?:terms (?:of|and)|privacy)|terms of (?:use|service)|privacy (?:policy|notice)|without (?:the )?(?:prior |express |written )+permission|unsubscribe/;

const isLegal = (lower: string, words: number): boolean =>
  (COPYRIGHT.test(lower) && (words <= 40 || TERMS.test(lower) || /copyright|©/.test(lower.slice(0, 120)))) ||
  (words <= 80 && TERMS.test(lower));

/** Speaks of the site's stories, not of the news: what stands under a list's label. */
export const isAboutTheSite = (line: string): boolean =>
  wordsIn(line) <= 40 &&
  /\b(?:news|stories|articles|reports|posts|content)\b/i.test(line) &&
  /\b(?:sources|sites?|websites?|link|links|read|find|browse|collected)\b/i.test(line);
