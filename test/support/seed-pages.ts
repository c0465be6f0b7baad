/**
 * Given documents as the news pages that they may have been: one line a paragraph, site furniture where sites have it.
 * Which paragraph is what is the corpus's own account of its documents; the documents themselves are not part of the
 * project, so the pages exist only while a test runs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/support/build.ts';

/** Paragraph numbers, from 1, of a document: a paragraph is a line that is not empty after `trim()`. */
interface Plan {
  document: string;
  site: string;
  /** `YYYY-MM-DD` for the page's metadata; absent where the page says it in its text alone. */
  published?: string;
  /** A paragraph, or what a paragraph has before another one that it repeats. */
  title: number | { of: number; before: number };
  /** Between title and text: byline, dateline, date of the page. */
  byline: string;
  /** The report, with those of it that are sub-headings, captions and list items. */
  body: string;
  headings?: string;
  captions?: string;
  items?: string;
  /** At the report's end: credits. */
  credit: string;
  /** Below the report, and content all the same: other reports, headlines of other stories. */
  elsewhere: string;
  /** At the foot of the page. What no line names is a menu before the report, a list of links after it. */
  legal: string;
}

const PLANS: Plan[] = [
  {
    document: '000',
    site: 'Space Travel News',
    title: 3,
    byline: '5-6',
    body: '7-17',
    credit: '',
    elsewhere: '28-30, 33-34, 36, 38-41, 43-44, 46, 48-51, 53-56, 58-61, 63-66',
    legal: '68',
  },
  {
    document: '001',
    site: 'Headlines Today',
    published: '2023-09-13',
    title: { of: 8, before: 1 },
    byline: '',
    body: '1-5',
    credit: '6',
    elsewhere: '8, 10, 12, 14, 16, 18',
    legal: '',
  },
  {
    document: '002',
    site: 'InvestPioneer',
    published: '2025-04-12',
    title: 2,
    byline: '3-4',
    body: '5-24',
    captions: '12, 17',
    credit: '25-26',
    elsewhere: '',
    legal: '',
  },
  {
    document: '003',
    site: 'The Context',
    published: '2023-09-13',
    title: 1,
    byline: '',
    body: '2-11',
    items: '4, 6, 8, 10',
    credit: '12-13',
    elsewhere: '',
    legal: '',
  },
  {
    document: '004',
    site: '20 Minutes',
    published: '2023-09-14',
    title: 2,
    byline: '',
    body: '3-12',
    headings: '6, 10',
    credit: '13',
    elsewhere: '14-24',
    legal: '25',
  },
];

export interface SeedPage {
  document: string;
  html: string;
  title: string;
  /** Paragraph n of the document is at n; the element that shows it has the id `p<n>`, the headline the id `title`. */
  paragraphs: string[];
  /** Paragraphs of the report itself. */
  body: number[];
  /** All paragraphs in which a mark may stand. */
  content: number[];
}

/** The pages of the documents in `../shared/seeds`. Where that folder is missing, none, and a line that says so. */
export function seedPages(): SeedPage[] {
  const folder = join(ROOT, '../shared/seeds');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return PLANS.flatMap((plan) => {
    const file = files.find((name) => name.startsWith(`${plan.document}_`));
    if (file) return [seedPage(readFileSync(join(folder, file), 'utf8'), plan)];
    console.warn(`Skipped: document ${plan.document} as a page, because ../shared/seeds does not hold it.`);
    return [];
  });
}

/** Paragraphs of a document, by number: there is none at 0. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return ['', ...lines.filter(Boolean)];
}

/** `"3, 7-9"` as 3, 7, 8, 9. */
export function numbersOf(ranges: string | undefined): number[] {
  return (ranges ?? '').split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return first ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
  });
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function seedPage(text: string, plan: Plan): SeedPage {
  const paragraphs = paragraphsOf(text);
  const { title: head } = plan;
  const at = (n: number) => paragraphs[n] ?? '';
  const title = typeof head === 'number' ? at(head) : at(head.of).slice(0, -at(head.before).length);
  const [byline, body, credit, elsewhere, legal] = [
    plan.byline,
    plan.body,
    plan.credit,
    plan.elsewhere,
    plan.legal,
  ].map(numbersOf) as [number[], number[], number[], number[], number[]];
  const element = (tag: string, n: number, html = escaped(at(n))) => `<${tag} id="p${n}">${html}</${tag}>`;
  const link = (n: number) => element('li', n, `<a href="#">${escaped(at(n))}</a>`);

  const [headings, captions, items] = [plan.headings, plan.captions, plan.items].map(numbersOf) as [
    number[],
    number[],
    number[],
  ];
  const line = (n: number) => {
    if (headings.includes(n)) return element('h2', n);
    if (captions.includes(n)) return `<figure><svg width="600" height="80"></svg>${element('figcaption', n)}</figure>`;
    return items.includes(n) ? `<ul>${element('li', n, escaped(at(n).replace(/^\* /, '')))}</ul>` : element('p', n);
  };

  const named = new Set([...byline, ...body, ...credit, ...legal, typeof head === 'number' ? head : 0]);
  const others = paragraphs.map((_, n) => n).filter((n) => n > 0 && !named.has(n));
  const start = Math.min(...body);
  // Running text stands below the report as a teaser; a short line is a link in a list.
  const isTeaser = (n: number) => elsewhere.includes(n) && at(n).length > 120;

  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} - ${plan.site}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${plan.site}">
<meta property="og:title" content="${escaped(title).replace(/"/g, '&quot;')}">
${plan.published ? `<meta property="article:published_time" content="${plan.published}T09:00:00Z">` : ''}
<style>:root{color-scheme:light dark}body{font:18px/1.5 Georgia,serif;max-width:720px;margin:auto;padding:0 16px}nav,aside,footer{font:14px sans-serif}</style>
</head>
<body>
<header><a href="#">${plan.site}</a><nav><ul>${others
    .filter((n) => n < start)
    .map(link)
    .join('')}</ul></nav></header>
<main>
<article>
<header><h1 id="${typeof head === 'number' ? `p${head}` : 'title'}">${escaped(title)}</h1>
${byline.map((n) => element('p', n).replace('<p', '<p class="byline"')).join('\n')}</header>
${body.map(line).join('\n')}
${credit.map((n) => element('p', n).replace('<p', '<p class="credit"')).join('\n')}
</article>
</main>
<aside>${others
    .filter((n) => n > start)
    .map((n) => (isTeaser(n) ? `<div>${element('p', n)}</div>` : `<ul>${link(n)}</ul>`))
    .join('\n')}</aside>
<footer>${legal.map((n) => element('p', n)).join('\n')}</footer>
</body>
</html>`;
  const own = typeof head === 'number' ? [head] : [];
  return { document: plan.document, html, title, paragraphs, body, content: [...own, ...body, ...elsewhere] };
}
