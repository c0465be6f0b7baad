/** The gold of the news test: self-written pages of `test/gold/pages` in the manner of the web, each with its label. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface GoldPage {
  slug: string;
  html: string;
  /** Whether it is an editorial news article, and why. */
  article: boolean;
  why: string;
  /** Of an article: what is to be read out of it. */
  expected?: {
    title: string;
    /** Null: the page gives none. */
    published: string | null;
    language: string;
    /** Number of flows, the title among them. */
    flows: number;
    /** How the first flow after the title begins, and the last. */
    first: string;
    last: string;
  };
}

type Label = Pick<GoldPage, 'article' | 'why'> & Partial<NonNullable<GoldPage['expected']>>;

const FOLDER = new URL('../gold/pages/', import.meta.url);

/** `held-back`: written before the news test was tuned and not looked at during it. */
export function loadGoldPages(part: 'open' | 'held-back'): GoldPage[] {
  const folder = part === 'open' ? FOLDER : new URL('held-back/', FOLDER);
  const labels = parse(readFileSync(new URL('labels.yaml', folder), 'utf8')) as Record<string, Label>;
  return Object.entries(labels).map(([slug, { article, why, ...expected }]) => ({
    slug,
    html: readFileSync(new URL(`${slug}.html`, folder), 'utf8'),
    article,
    why,
    ...(article ? { expected: expected as NonNullable<GoldPage['expected']> } : {}),
  }));
}
