/** Reads the gold articles of `test/gold` (its README says how they are written). */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { EntityId, NameKind, TopicId } from '../../lib/corpus/model.ts';
import type { Article, Flow } from '../../lib/corpus/reading.ts';

interface GoldMention {
  flow: number;
  start: number;
  end: number;
  quote: string;
  entity: EntityId;
  kind: NameKind;
}

export interface GoldArticle {
  slug: string;
  article: Article;
  covers: TopicId[];
  passing: TopicId[];
  mentions: GoldMention[];
}

const FOLDER = new URL('../gold/', import.meta.url);

/** Articles to build by, and articles that nobody looks at while the linker and the coverage are tuned. */
export type GoldPart = 'development' | 'held-back';
const MARK = /\[\[([^|\]]+)\|([a-z0-9-]+)\|(name|alias|acronym|surname|nominal|metonym)\]\]/g;

function readMarks(marked: string, flow: number): { text: string; mentions: GoldMention[] } {
  let text = '';
  let at = 0;
  const mentions: GoldMention[] = [];
  for (const match of marked.matchAll(MARK)) {
    const [all, quote, entity, kind] = match as unknown as [string, string, string, NameKind];
    text += marked.slice(at, match.index);
    mentions.push({ flow, start: text.length, end: text.length + quote.length, quote, entity, kind });
    text += quote;
    at = match.index + all.length;
  }
  text += marked.slice(at);
  if (text.includes('[[') || text.includes(']]')) throw new Error(`a mark that can't be read in: ${marked}`);
  return { text, mentions };
}

/** @throws Error if the text is not a gold article */
export function readGold(slug: string, source: string): GoldArticle {
  const parts = /^---\n(?<front>[\s\S]*?)\n---\n(?<text>[\s\S]+)$/.exec(source)?.groups;
  if (!parts) throw new Error(`${slug}: no front matter`);
  const front = parse(parts.front!) as {
    published: string | null;
    language?: string;
    covers: TopicId[];
    passing: TopicId[];
  };
  let section = 0;
  const mentions: GoldMention[] = [];
  const flows = parts
    .text!.trim()
    .split(/\n{2,}/)
    .map((block, index): Flow => {
      const heading = block.startsWith('## ');
      if (heading) section++;
      const read = readMarks(heading ? block.slice(3) : block, index);
      mentions.push(...read.mentions);
      return { text: read.text, part: index === 0 ? 'title' : heading ? 'heading' : 'body', section };
    });
  const article: Article = {
    isArticle: true,
    reasons: [],
    title: flows[0]!.text,
    publisher: null,
    published: front.published,
    language: front.language ?? 'en',
    flows,
  };
  return { slug, article, covers: front.covers, passing: front.passing, mentions };
}

/** All gold articles of one part, by name. */
export const loadGold = (part: GoldPart = 'development'): GoldArticle[] => loadFolder(folderOf(FOLDER, part));

/** The further gold: of its names, only those are marked that `ranking.yaml` asks about. */
export const loadFurtherGold = (): GoldArticle[] => loadFolder(new URL('coverage/', FOLDER));

/** Short pieces of which only the names are marked that `ranking.yaml` asks about. */
export const loadRankingGold = (): GoldArticle[] => loadFolder(new URL('ranking/', FOLDER));

const folderOf = (folder: URL, part: GoldPart): URL =>
  part === 'development' ? folder : new URL('held-back/', folder);

const loadFolder = (folder: URL): GoldArticle[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => readGold(file.slice(0, -3), readFileSync(new URL(file, folder), 'utf8')));
