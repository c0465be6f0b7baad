/** The baseline: what a plain list of names does, matched as it is written, without looking around. */
import type { Corpus, EntityId, NameKind, TopicId } from '../../lib/corpus/model.ts';
import type { Article } from '../../lib/corpus/reading.ts';

interface Found {
  flow: number;
  start: number;
  end: number;
  entity: EntityId;
  kind: NameKind;
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const whole = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
/** Han and kana have no spaces between words, and Korean attaches its particles: there a list finds names anywhere. */
const SPACELESS = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

/** Marks every listed name as whole words, longest first, the first entity that lists it. */
export function aliasList(corpus: Corpus): (article: Article) => Found[] {
  const byText = new Map<string, { entity: EntityId; kind: NameKind }>();
  for (const { id, names } of corpus.entities) {
    for (const { text, kind } of names) {
      const plain = text.replace(/^the /, '');
      if (!byText.has(plain)) byText.set(plain, { entity: id, kind });
    }
  }
  const sorted = [...byText.keys()].sort((a, b) => b.length - a.length);
  const sourceOf = (texts: readonly string[]) => texts.map(literal).join('|') || '(?!)';
  const spaced = whole(sourceOf(sorted.filter((text) => !SPACELESS.test(text))), 'u').source;
  const pattern = RegExp(`${spaced}|${sourceOf(sorted.filter((text) => SPACELESS.test(text)))}`, 'gu');
  return ({ flows }) =>
    flows.flatMap(({ text }, flow) =>
      [...text.matchAll(pattern)].map((match) => ({
        flow,
        start: match.index,
        end: match.index + match[0].length,
        ...byText.get(match[0])!,
      })),
    );
}

/** Calls a topic covered when each of its needs is named anywhere. */
export function aliasCoverage(corpus: Corpus): (article: Article) => TopicId[] {
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const topics = corpus.topics.map(({ id, needs }) => ({
    id,
    needs: needs.map((need) => {
      const names = need.entities.flatMap((entity) => entities.get(entity)!.names.map(({ text }) => literal(text)));
      const words = need.words.map((word) => literal(word.replace(/\*$/, '')) + (word.endsWith('*') ? '\\p{L}*' : ''));
      return { names: whole(names.join('|') || '(?!)', 'u'), words: whole(words.join('|') || '(?!)', 'iu') };
    }),
  }));
  return ({ flows }) => {
    const text = flows.map((flow) => flow.text).join('\n');
    return topics
      .filter(({ needs }) => needs.every(({ names, words }) => names.test(text) || words.test(text)))
      .map(({ id }) => id);
  };
}
