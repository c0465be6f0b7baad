/** The index of all names: a trie whose edges are folded words. */
import type { Entity, EntityId, Name } from '../corpus/model.ts';
import { joins, type Word, wordsOf } from '../language/words.ts';

/** One form of one entity's name, as it sits in the trie. */
export interface Form {
  entity: Entity;
  name: Name;
  /** The words of the name, without a leading "the". */
  words: readonly Word[];
  /** Written with a leading "the", and nothing by itself without it ("the North"). */
  article: boolean;
}

export interface TrieNode {
  next: Map<string, TrieNode>;
  forms: Form[];
}

export interface Gazetteer {
  root: TrieNode;
  entities: ReadonlyMap<EntityId, Entity>;
}

/** What leads from a word to the next one in the trie; null where no name can run on. */
export function edgeOf(word: Word): string | null {
  if (joins(word.gap)) return word.fold;
  return word.gap === 'comma' ? `,${word.fold}` : null;
}

function insert(root: TrieNode, words: readonly Word[], form: Form): void {
  let node = root;
  for (const [index, word] of words.entries()) {
    const edge = index === 0 ? word.fold : edgeOf(word);
    // A form with brackets or the like ("Ministry of Defense (Japan)") is for showing: nobody writes it in a text.
    if (!edge) return;
    let next = node.next.get(edge);
    if (!next) {
      next = { next: new Map(), forms: [] };
      node.next.set(edge, next);
    }
    node = next;
  }
  if (!node.forms.some(({ entity, name }) => entity === form.entity && name.kind === form.name.kind)) {
    node.forms.push(form);
  }
}

/** `Kim Jongun`: two-syllable given names are written in one word too. */
function joinedGiven(entity: Entity, name: Name, words: readonly Word[]): Word[] | null {
  if (entity.type !== 'person' || words.length !== 3 || name.kind === 'nominal') return null;
  const [family, first, second] = words as [Word, Word, Word];
  if (family.caps === 'none' || first.fold.length > 6 || second.fold.length > 6) return null;
  return [family, { ...first, fold: first.fold + second.fold, end: second.end }];
}

/** The gazetteer of all forms of all entities. Spelling variants that fold to the same words share a place in it. */
export function buildGazetteer(entities: readonly Entity[]): Gazetteer {
  const root: TrieNode = { next: new Map(), forms: [] };
  for (const entity of entities) {
    for (const name of entity.names) {
      const all = wordsOf(name.text);
      const article = all.length > 1 && all[0]!.fold === 'the' && all[0]!.caps === 'lower';
      const words = article ? all.slice(1) : all;
      if (words.length === 0 || words[0]!.fold === '') continue;
      const form: Form = { entity, name, words, article };
      insert(root, words, form);
      const joined = joinedGiven(entity, name, words);
      if (joined) insert(root, joined, { ...form, words: joined });
    }
  }
  return { root, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}
