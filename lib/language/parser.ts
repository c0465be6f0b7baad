/** Parses English sentences. The only door to compromise, which is heavy: it loads at first use, never before the marks. */
import type { Corpus, EntityType } from '../corpus/model.ts';
import type { Article } from '../corpus/reading.ts';

/** A word as the parser tells it. */
export interface Term {
  /** UTF-16 offsets into the sentence. */
  start: number;
  end: number;
  text: string;
  /** compromise's tags: `Verb`, `Noun`, `Person`, `FirstName`, `Organization`, … */
  tags: ReadonlySet<string>;
  /** Whether nothing but white space stands between it and the word before it. */
  joined: boolean;
}

export type Parse = (sentence: string) => readonly Term[];

type Nlp = typeof import('compromise/two').default;

let loading: Promise<Nlp> | undefined;
const parsers = new WeakMap<Corpus, Promise<Parse>>();

const TAGS: Partial<Record<EntityType, string>> = {
  person: 'Person',
  country: 'Country',
  city: 'City',
  place: 'Place',
  facility: 'Place',
  organization: 'Organization',
};

/** Whether the parser can read the article: it knows English alone. */
export const isParsable = ({ language }: Pick<Article, 'language'>): boolean => language === null || language === 'en';

/** The parser, taught the corpus's names: out of the box it takes Korean and Russian ones apart. */
export function loadParser(corpus: Corpus): Promise<Parse> {
  let parser = parsers.get(corpus);
  if (!parser) {
    parser = teach(corpus);
    parsers.set(corpus, parser);
  }
  return parser;
}

async function teach(corpus: Corpus): Promise<Parse> {
  loading ??= import('compromise/two').then((module) => module.default);
  const nlp = await loading;
  const words: Record<string, string> = {};
  for (const { type, names } of corpus.entities) {
    const tag = TAGS[type];
    if (!tag) continue;
    for (const { text, kind, weak, lang } of names) {
      if (!weak && !lang && (kind === 'name' || kind === 'alias')) words[text.toLowerCase()] = tag;
    }
  }
  nlp.extend({ words });
  return (sentence) => termsOf(nlp, sentence);
}

interface JsonTerm {
  text: string;
  pre: string;
  post: string;
  tags: string[];
}

function termsOf(nlp: Nlp, sentence: string): Term[] {
  const parsed = nlp(sentence).json({ text: false, terms: { tags: true } }) as { terms: JsonTerm[] }[];
  const terms: Term[] = [];
  let at = 0;
  let between = '';
  for (const { pre, text, post, tags } of parsed.flatMap((one) => one.terms)) {
    between += pre;
    const start = at + pre.length;
    const end = start + text.length;
    at = end + post.length;
    // What a contraction hides has no letters of its own.
    if (text) terms.push({ start, end, text, tags: new Set(tags), joined: terms.length > 0 && /^\s+$/.test(between) });
    between = text ? post : between + post;
  }
  return terms;
}
