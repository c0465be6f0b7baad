/** Whether a page is an editorial news article: a sum of signs, each with its reason in plain words. */
import type { Flow } from '../corpus/reading.ts';
import type { Metadata } from './metadata.ts';
import type { PageShape } from './page-shape.ts';
import { type Register, registerOf } from './register.ts';
import { addressSigns, titleSign, typeSigns } from './self-description.ts';

/** What was found out about a page. Lengths are those of running text, as `weightOf` counts. */
export interface PageFacts {
  /** The page's address, or what it gives as its address. */
  url: string;
  title: string;
  metadata: Metadata;
  published: string | null;
  /** Whether the headline stands on the page. */
  hasTitle: boolean;
  flows: Flow[];
  running: number;
  runningOnPage: number;
  /** Summaries of other stories under their linked headlines. */
  teasers: number;
  shape: PageShape;
}

/** What speaks for an article (above 0) or against it (below), and why, in plain words. */
export type Sign = readonly [weight: number, reason: string];

/** From this sum on, a page is an article. */
const THRESHOLD = 1.5;
const MAX_REASONS = 4;

/** True or false, with the signs that led there, strongest first. */
export function newsTest(facts: PageFacts): { isArticle: boolean; reasons: string[] } {
  const signs = [
    ...typeSigns(facts.metadata),
    ...addressSigns(facts.url),
    titleSign(facts.title),
    ...pageSigns(facts),
    ...textSigns(facts),
  ];
  const sum = signs.reduce((total, [weight]) => total + weight, 0);
  const isArticle = sum >= THRESHOLD;
  const reasons = signs
    .filter(([weight]) => weight !== 0 && weight > 0 === isArticle)
    .sort(([a], [b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MAX_REASONS)
    .map(([, reason]) => reason);
  return { isArticle, reasons: reasons.length ? reasons : ['nothing on the page says that it is a news article'] };
}

function pageSigns(facts: PageFacts): Sign[] {
  const { running, runningOnPage, teasers, published, metadata, hasTitle, shape } = facts;
  const mostlyLists = running < runningOnPage * 0.6;
  return [
    running < 200
      ? [-8, 'it has next to no running text']
      : running < 600
        ? [-0.5, 'it has little running text']
        : [running > 1500 ? 0.5 : 0, 'it has the length of an article'],
    published ? [1, 'it has a date of publication'] : [-0.5, 'it has no date of publication'],
    [metadata.byline ? 0.5 : 0, 'it names its author'],
    [hasTitle ? 0 : -1, 'it has no headline'],
    [teasers >= 5 && mostlyLists ? -3 : 0, 'it is mostly a list of other stories'],
    [-step(shape.code, [1, 1], [3, 2], [10, 4]), 'it is full of program code'],
    [-step(shape.offers, [1, 1], [2, 3]), 'it offers things for sale'],
    [-step(shape.replies, [2, 2], [4, 3]), 'people answer each other on it'],
    [-step(shape.listed, [0.3, 1], [0.6, 2]), 'most of its text stands in lists'],
    [-step(shape.headings, [0.4, 0.5], [0.7, 1]), 'it has many headings for its text'],
    [-step(shape.reference, [1, 3], [3, 6]), 'it is built like a work of reference'],
    [shape.ingredients ? -4 : 0, 'it lists ingredients'],
  ];
}

function textSigns({ title, flows }: PageFacts): Sign[] {
  const body = flows.filter((flow) => flow.part === 'body');
  const register = registerOf(body.map((flow) => flow.text).join('\n'));
  const dialogue = body.filter((flow) => /^\s*["“„«「–—]/.test(flow.text)).length / (body.length || 1);
  return [
    [body.slice(0, 5).some((flow) => hasDateline(flow.text)) ? 2 : 0, 'it opens with a dateline'],
    [attributionWeight(register), 'it reports what others said'],
    [Math.min(register.publicLife / 12, 1) * 2, 'it speaks of public life'],
    [Math.min(register.names / 12, 1) * 1.5, 'it names people and places'],
    [-step(register.firstPerson, [8, 1], [18, 2], [30, 3]), 'its author speaks of themselves'],
    [-step(register.firstPlural, [12, 1], [25, 2]), 'its authors speak of themselves'],
    [-step(register.secondPerson, [8, 1], [16, 2], [30, 3]), 'it tells its readers what to do'],
    [body[0] && definesTitle(title, body[0].text) ? -2 : 0, 'it opens by saying what its title is'],
    [dialogue > 0.25 && register.publicLife < 4 ? -2 : 0, 'it is told in dialogue'],
  ];
}

/** Stories and diaries have people say things too: without public life, or told by an "I", it counts for less. */
const attributionWeight = ({ attribution, publicLife, firstPerson }: Register): number =>
  Math.min(attribution / 6, 1) * Math.min((publicLife + 2) / 8, 1) * Math.max(0.25, 1 - firstPerson / 40) * 2;

/** "Barley" and then "Barley is a plant": what reference works, profiles and shops do, and news does not. */
function definesTitle(title: string, first: string): boolean {
  const [name] = title.split(/[|,(:–—]| - /).map(bare);
  return name!.length > 2 && name!.split(' ').length <= 6 && bare(first).startsWith(name!);
}

/** In small letters and without an article before it. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*(?:the|an?|der|die|das|l[ae]|el) /, '')
    .trim();

/** The second number of the last pair whose first one the value reaches; else 0. */
const step = (value: number, ...steps: [from: number, weight: number][]): number =>
  steps.findLast(([from]) => value >= from)?.[1] ?? 0;

const AGENCY = /\((?:AP|AFP|Reuters|UPI|dpa|EFE|ANSA|Xinhua|TASS|Yonhap|Kyodo|IANS|PTI|CNN)\)/;

/** "PARIS (AFP) — ", "BERLIN, Sept 13 - ": place first, in capitals or with an agency, and a dash before the text. */
function hasDateline(text: string): boolean {
  const head = text.slice(0, 90).split(/\s?[—–]\s?|\s--?\s/)[0]!;
  if (AGENCY.test(head.slice(0, 60))) return true;
  const place = /^[^\s,(]{3,}/.exec(head)?.[0];
  return head.length < 80 && place !== undefined && place === place.toUpperCase() && place !== place.toLowerCase();
}
