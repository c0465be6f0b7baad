/** The self-written pages of `test/pages` that say what is to be read out of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface ExpectedPage {
  isArticle: boolean;
  language: string | null;
  published: string | null;
  title?: string;
  publisher?: string;
  /** Each stands in one flow. */
  has?: string[];
  /** None stands in any flow. */
  lacks?: string[];
  headings?: string[];
  /** Number of flows, the title among them. */
  flows?: number;
}

export interface TestPage {
  slug: string;
  html: string;
  expected: ExpectedPage;
}

const folder = new URL('../pages/', import.meta.url);

export function loadPages(): TestPage[] {
  return readdirSync(folder)
    .filter((slug) => existsSync(new URL(`${slug}/expected.json`, folder)))
    .map((slug) => ({
      slug,
      html: readFileSync(new URL(`${slug}/source.html`, folder), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as ExpectedPage,
    }));
}
