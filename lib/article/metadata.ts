/** What a page says of itself: structured data, meta elements, declared language. */
import { dateIn, isDateLine } from './dates.ts';
import { mainThing, structuredData, type Thing, typesOf } from './structured-data.ts';

export interface Metadata {
  /** Names of the page's headline, most trusted first; the site's name may still hang on them. */
  titles: string[];
  siteName: string | null;
  /** The address that the page gives as its own. */
  url: string | null;
  published: string | null;
  /** As declared; primary subtag. */
  language: string | null;
  byline: string | null;
  /** schema.org types of what the page is about, and `og:type`. */
  types: string[];
  ogType: string | null;
  /** Of the program that made the page. */
  generator: string | null;
  /** The body as structured data gives it. */
  articleBody: string | null;
  keywords: string;
}

export function readMetadata(document: Document, url: string): Metadata {
  const things = structuredData(document);
  const main = mainThing(things, url);
  const meta = metaOf(document);
  const first = (...values: unknown[]): string | null => {
    for (const value of values) {
      const text = textOf(value);
      if (text) return text;
    }
    return null;
  };
  const dates = [
    main?.datePublished,
    main?.dateCreated,
    meta('article:published_time', 'og:published_time', 'og:article:published_time', 'og:pubdate'),
    document.querySelector('[itemprop~="datePublished"]:not([itemtype] [itemtype] *)'),
    meta(
      ...[
        'parsely-pub-date',
        'datepublished',
        'date.published',
        'publish-date',
        'publish_date',
        'publishdate',
        'pubdate',
      ],
      ...['sailthru.date', 'article.published', 'cxenseparse:recs:publishtime', 'published_at', 'publication_date'],
      ...[
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.created',
        'dcterms.date',
        'date',
        'article_date_original',
      ],
      ...['article:published', 'citation_publication_date', 'originalpublicationdate', 'timestamp', 'displaydate'],
    ),
  ];
  const titles = [
    main?.headline,
    main?.name,
    meta('og:title'),
    meta('twitter:title'),
    meta('title', 'dc.title'),
    document.title,
  ];
  return {
    titles: [...new Set(titles.map(textOf).filter((title): title is string => !!title))],
    siteName: first(
      nameOf(main?.publisher),
      meta('og:site_name'),
      meta('application-name'),
      meta('dc.publisher', 'publisher'),
    ),
    url: document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? meta('og:url'),
    published: dates.map(dateOf).find((date) => date !== null) ?? null,
    language: languageOf(
      first(main?.inLanguage, meta('language', 'content-language', 'dc.language'), meta('og:locale')),
    ),
    byline: first(nameOf(main?.author), meta('author', 'article:author_name', 'parsely-author', 'byl', 'dc.creator')),
    types: things.flatMap((thing) => typesOf(thing)),
    ogType: meta('og:type')?.toLowerCase() ?? null,
    generator: meta('generator'),
    articleBody: first(main?.articleBody),
    keywords: meta('keywords', 'news_keywords') ?? '',
  };
}

/** The language that an element declares by itself or by what it stands in. */
export function declaredLanguage(element: Element): string | null {
  return languageOf(
    element.closest('[lang]')?.getAttribute('lang') ??
      element.closest('[xml\\:lang]')?.getAttribute('xml:lang') ??
      null,
  );
}

/** The date of a `time` element that speaks of publication, or of a line of nothing but a date. */
export function visibleDate(elements: Iterable<Element>): string | null {
  for (const element of elements) {
    const text = textOf(element.textContent) ?? '';
    const date = dateIn(element.getAttribute('datetime') ?? '') ?? (isDateLine(text) ? dateIn(text) : null);
    if (date) return date;
  }
  return null;
}

/** A date in the path of an address: `/2023/09/13/`. */
export function dateInUrl(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?:\/|-|$)/.exec(url);
  return match ? dateIn(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

function metaOf(document: Document): (...names: string[]) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') || element.getAttribute('name') || element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'string') return null;
  const text = value.includes('&') ? decodeEntities(value) : value;
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** The few entities that structured data carries by mistake. */
const decodeEntities = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (all, hex, code) => {
      const point = Number.parseInt(code, hex ? 16 : 10);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    })
    .replace(/&(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash);/g, (_, name) => ENTITIES[name]!);
const ENTITIES: Record<string, string> = {
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“' },
  ...{ ndash: '–', mdash: '—' },
};

const nameOf = (value: unknown): string | null => {
  const one = Array.isArray(value) ? value[0] : value;
  return textOf(one && typeof one === 'object' ? (one as Thing).name : one);
};

/** The calendar date as written, whatever its time zone. */
function dateOf(value: unknown): string | null {
  if (Array.isArray(value)) return dateOf(value[0]);
  if (typeof value === 'string') return dateIn(value.trim());
  if (value && typeof value === 'object' && 'getAttribute' in value) {
    const element = value as Element;
    return dateIn(
      element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent?.trim() ?? '',
    );
  }
  return null;
}

/** Primary subtag of a language tag or locale; null when it is not one. */
function languageOf(tag: string | null): string | null {
  const primary = /^\s*([a-z]{2,3})(?:$|[-_,;\s])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return primary && primary !== 'und' && primary !== 'mul' && primary !== 'zxx' ? primary : null;
}
