/** Calendar dates as pages write them: read as written, never moved to another time zone. */

const MONTHS = [
  'jan january janv janvier januar jänner enero ene januari janeiro gennaio gen января янв stycznia ocak tammikuuta ianuarie січня',
  'feb february febr februar févr février fev febrero februari fevereiro febbraio февраля фев lutego şubat helmikuuta februarie лютого',
  'mar march mär märz mars marzo maart mrt março марта мар marca mart maaliskuuta martie березня',
  'apr april avr avril abril abr aprile апреля апр kwietnia nisan huhtikuuta aprilie квітня',
  'may mai mayo mei maio maggio mag мая май maja maj mayıs toukokuuta травня',
  'jun june juni juin junio junho giugno giu июня июн czerwca haziran kesäkuuta iunie червня',
  'jul july juli juil juillet julio julho luglio lug июля июл lipca temmuz heinäkuuta iulie липня',
  'aug august août aout agosto ago augustus augusti августа авг sierpnia ağustos elokuuta серпня',
  'sep sept september septembre septiembre setembro settembre set сентября сен сент września eylül syyskuuta septembrie вересня',
  'oct october okt oktober octobre octubre out outubro ott ottobre октября окт października ekim lokakuuta octombrie жовтня',
  'nov november novembre noviembre novembro ноября ноя listopada kasım marraskuuta noiembrie листопада',
  'dec december dez dezember déc décembre diciembre dic dezembro dicembre декабря дек grudnia aralık joulukuuta decembrie грудня',
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

const ISO = /(?<!\d)((?:19|20)\d\d)([-/.])([01]?\d)\2([0-3]?\d)(?!\d)/g;
const EAST_ASIAN = /((?:19|20)\d\d)\s?[年년]\s?([01]?\d)\s?[月월]\s?([0-3]?\d)\s?[日일]/g;
const DOTTED = /(?<!\d)([0-3]?\d)\.\s?([01]?\d)\.\s?((?:19|20)\d\d)(?!\d)/g;
const MONTH_FIRST = /([^\s\d.,/()|:–—-]{3,14})\.?\s?([0-3]?\d)(?:st|nd|rd|th)?,?\s(?:at\s)?((?:19|20)\d\d)(?!\d)/gi;
const DAY_FIRST =
  /(?<!\d)([0-3]?\d)(?:st|nd|rd|th|er|º|°|\.)?[\s-](?:of |de |d['’])?([^\s\d.,/()|:–—-]{3,14})[.,]?[\s-](?:de |del )?((?:19|20)\d\d)(?!\d)/gi;
/** Day and month can change places here: read only where one of them can't be a month. */
const SLASHED = /(?<!\d)([0-3]?\d)\/([0-3]?\d)\/((?:19|20)\d\d)(?!\d)/g;

/** In each form, year, month and day. */
const FORMS: readonly [RegExp, (match: RegExpExecArray) => (string | number | undefined)[]][] = [
  [ISO, ([, year, , month, day]) => [year, month, day]],
  [EAST_ASIAN, ([, year, month, day]) => [year, month, day]],
  [DOTTED, ([, day, month, year]) => [year, month, day]],
  [MONTH_FIRST, ([, month, day, year]) => [year, MONTH_OF.get(month!.toLowerCase()), day]],
  [DAY_FIRST, ([, day, month, year]) => [year, MONTH_OF.get(month!.toLowerCase()), day]],
  [SLASHED, ([, a, b, year]) => (a === b || Number(b) > 12 ? [year, a, b] : Number(a) > 12 ? [year, b, a] : [])],
];

/** The first calendar date written in a text, as `YYYY-MM-DD`; null: none, or it can be read in two ways. */
export function dateIn(text: string): string | null {
  const compact = /^(\d{4})-?(\d\d)-?(\d\d)(?:$|\D|\d{4,6}$)/.exec(text);
  if (compact) return calendarDate(compact[1], compact[2], compact[3]);
  if (!/(?:19|20)\d\d/.test(text)) return null;
  let best: { index: number; date: string } | null = null;
  for (const [form, parts] of FORMS) {
    for (const match of text.matchAll(form)) {
      if (best && best.index <= match.index) break;
      const date = calendarDate(...parts(match));
      if (date) best = { index: match.index, date };
    }
  }
  return best?.date ?? null;
}

/** Null where the calendar has no such day. */
function calendarDate(year?: string | number, month?: string | number, day?: string | number): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, 10);
}

const DATE_WORDS = new Set(
  (
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday montag dienstag ' +
    'mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes ' +
    'miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'update updated modified publish published posted last first date on at am pm a m p est edt cst cdt mst mdt pst pdt et ' +
    'gmt utc bst cet cest ist jst kst msk th st nd rd hour hours minute minutes min mins hr hrs day days week weeks ago ' +
    'read of de del le la à um uhr den vom veröffentlicht aktualisiert stand publié mis jour publicado actualizado ' +
    'pubblicato aggiornato опубликовано обновлено t z h 年 月 日 時 分 时 년 월 일 오전 오후 입력 수정 更新 配信 公開'
  ).split(' '),
);

/** A line made of a date, a time and words about them alone. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => DATE_WORDS.has(word) || MONTH_OF.has(word));
}
