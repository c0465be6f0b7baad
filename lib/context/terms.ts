/** What a text says beyond its names: its content words, cut to their stems, and its figures. Made for English. */
import { countryOfDemonym } from '../language/demonyms.ts';
import { foldWord } from '../language/fold.ts';

/** Words that any statement can hold and that tell none from another, everyday verbs among them. */
const EMPTY = new Set(
  (
    'a about according add added adding after again against all also although am among an and another any are as ask asked ' +
    'asking at be became because become been before began begin being between both bring brought but by came can come ' +
    'coming could did do does doing done down during each either even ever for found from further gave get getting give ' +
    'given giving go goes going gone got had has have having he held her here hers him his hold how however i if in into is ' +
    'it its itself just keep keeping kept knew know known last left let like made make making man many may me men might more ' +
    'most much must my neither new next no nor not now of off on once one only or other our out over own part per put said ' +
    'same saw say saying says see seen set she should since so some still such take taken taking tell than that the their ' +
    'them then there these they thing this those though through to told too took toward towards under until up upon us very ' +
    'want wanted was way we well went were what when where whether which while who whom whose why will with within without ' +
    'would yet you your ' +
    // Of any matter.
    'able according accord around big call called case certain claim currently different early end ended ending even ever few ' +
    'fully group half high including include included includes just kind large last late later least lie lies likely little long longer low ' +
    'nearly number often open opened place placed point quite rather really recent recently several short show showed shown shows ' +
    'side similar small sort speak spoke spoken speaking stand stands standing stood start started still sure tell thing try trying whole word words yet man men ' +
    // What any news is told with, and the half of a people's name that is no demonym by itself.
    'north south ago day hour month news report reported reporting reports time today tomorrow use used uses using week year years yesterday'
  ).split(' '),
);

const NUMBERS = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, `${index + 2}`]),
);
NUMBERS.set('twice', '2').set('dozen', '12');

/** Units as they are also written. */
const UNITS = new Map([
  ['km', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['kilometers', 'kilometre'],
  ['kg', 'kilogram'],
]);

/** Verbs whose past looks like another word; those that tell nothing are empty anyway. */
const PAST = new Map(
  (
    'bought buy sold sell sent send built build fought fight rode ride flew fly flown fly fell fall fallen fall drove drive ' +
    'sought seek taught teach caught catch chose choose chosen choose broke break broken break froze freeze frozen freeze ' +
    'drew draw drawn draw threw throw thrown throw shook shake shaken shake stood stand rose rise risen rise grew grow ' +
    'grown grow wrote write written write stolen steal stole steal struck strike spent spend lent lend swore swear sworn ' +
    'swear forbade forbid forbidden forbid withdrew withdraw withdrawn withdraw undertook undertake fled flee slept sleep ' +
    'won win met meet blew blow blown blow paid pay laid lay led lead fed feed dealt deal meant mean felt feel'
  )
    .split(' ')
    .flatMap((word, index, words) => (index % 2 === 0 ? [[word, words[index + 1]!] as const] : [])),
);

/** A year is part of a date, and dates are weighed as dates. */
const YEAR = /^(?:19|20)\d\d$/;

/** What the forms of a word have in common, roughly. */
export const stem = (word: string): string =>
  word
    .replace(/(?<=\p{L}{3})(?:ies|y)$/u, 'i')
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');

/** True for a term that is a figure. */
export const isFigure = (term: string): boolean => /^\d/.test(term);

/** A figure that few things share; two leaders and two missiles have nothing in common. */
export const isTellingFigure = (term: string): boolean => isFigure(term) && !/^\d$/.test(term);

/**
 * The distinct terms of a text. `11,000` and `11000`, `two` and `2` are one figure; 0 and 1
 * are none, a year neither.
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [token] of text.matchAll(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)) {
    if (isFigure(token)) addFigure(token.replace(/,(?=\d{3})/g, ''));
    else addWord(foldWord(token.replace(/['’]s$/i, '')));
  }
  return terms;

  function addFigure(figure: string) {
    if (!/^[01]$/.test(figure) && !YEAR.test(figure)) terms.add(figure);
  }
  function addWord(word: string) {
    const term = termOf(word);
    if (term !== null) terms.add(term);
  }
}

/** The stems of all words of a text, small ones too; a number word is its figure. */
export function stemsOf(text: string): Set<string> {
  const words = text.match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return new Set(
    words.map((word) => {
      const folded = foldWord(word);
      return NUMBERS.get(folded) ?? stem(PAST.get(folded) ?? folded);
    }),
  );
}

/** Most words of a text are words of another too. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 5000;

/** Null: the word tells nothing. */
function termOf(folded: string): string | null {
  let term = known.get(folded);
  if (term === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    term = makeTerm(folded);
    known.set(folded, term);
  }
  return term;
}

function makeTerm(folded: string): string | null {
  const number = NUMBERS.get(folded);
  if (number) return number;
  const word = UNITS.get(folded) ?? PAST.get(folded) ?? folded;
  return word.length < 2 || EMPTY.has(word) || countryOfDemonym(word) !== null ? null : stem(word);
}
