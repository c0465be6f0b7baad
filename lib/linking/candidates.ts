/** Where forms of the gazetteer stand in a text: whole words, longest first, with the right case. */
import type { Word } from '../language/words.ts';
import { edgeOf, type Form, type Gazetteer, type TrieNode } from './gazetteer.ts';

export interface Candidate {
  /** Index of its first word, and of the word after its last. */
  from: number;
  to: number;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** What it may be: one form for each entity. */
  forms: Form[];
}

/** Endings that Korean attaches to a name. */
const PARTICLES =
  /^(?:이|가|은|는|을|를|의|에|에서|에게|와|과|도|로|으로|만|까지|부터|측|씨|산|발|군|제|식|에는|에도|에서는|과의|와의|이라고|라고|이다|이며|으로부터|이나|나)$/;

// Letters only: marks such as 。 and 《 are said to be of these scripts too.
const HANGUL = /[\p{scx=Hangul}&&\p{L}]/v;
const KATAKANA = /[\p{scx=Katakana}&&\p{L}]|ー/v;

/** Whether words of scripts without spaces begin and end where the name does. */
function isWhole(text: string, start: number, end: number): boolean {
  const first = text[start]!;
  const before = text[start - 1] ?? ' ';
  const last = text[end - 1]!;
  const after = text[end] ?? ' ';
  if (HANGUL.test(first) && HANGUL.test(before)) return false;
  if (KATAKANA.test(first) && KATAKANA.test(before)) return false;
  if (KATAKANA.test(last) && KATAKANA.test(after) && after !== '・') return false;
  if (HANGUL.test(last) && HANGUL.test(after)) {
    let to = end;
    while (to < text.length && HANGUL.test(text[to]!)) to++;
    return PARTICLES.test(text.slice(end, to));
  }
  return true;
}

/** Whether a word of the text has the case that the word of a name asks for. */
function caseFits(text: Word, name: Word, form: Form): boolean {
  switch (name.caps) {
    case 'none':
    case 'lower':
      return true;
    case 'upper':
      // "US" is not "us"; but many papers write "Nato" and "Nasa" for what is read as a word.
      return text.caps === 'upper' || (name.fold.length > 3 && (text.capital || form.name.kind === 'nominal'));
    default:
      // The second half of "Jong-un" may be small.
      return text.capital || text.gap === 'hyphen' || (name.caps === 'mixed' && !name.capital && text.caps !== 'none');
  }
}

/** Nouns that papers write small or large at the end of a name: "Korean peninsula", "Vostochny cosmodrome". */
const SMALL_NOUNS = new Set(
  'peninsula cosmodrome spaceport fleet navy army ministry agency region oblast station center centre group council group summit rocket rockets spacecraft space guard department resolutions crisis war film'.split(
    ' ',
  ),
);

function formsFitting(node: TrieNode, words: readonly Word[], picked: readonly number[]): Form[] {
  const first = words[picked[0]!]!;
  const previous = words[picked[0]! - 1];
  return node.forms.filter((form) => {
    if (form.article && !(previous?.fold === 'the' && first.gap === 'space')) return false;
    return form.words.every((name, index) => {
      const word = words[picked[index]!]!;
      // The first word's own gap says nothing of the name.
      if (index === 0) return caseFits({ ...word, gap: 'start' }, name, form);
      return caseFits(word, name, form) || (SMALL_NOUNS.has(name.fold) && form.entity.type !== 'person');
    });
  });
}

/** A middle initial or a patronymic, which a full name may have or lack. */
function isMiddle(word: Word): boolean {
  if (!word.capital || (word.gap !== 'space' && word.gap !== 'dot')) return false;
  return word.end - word.start === 1 || /(?:vich|vna|ich)$/.test(word.fold) || /(?:вич|вна)$/.test(word.fold);
}

/** Where the trie goes on from a word of the text: the next word, or the one after a middle initial. */
function step(node: TrieNode, words: readonly Word[], index: number, maySkip: boolean) {
  for (const to of maySkip ? [index + 1, index + 2] : [index + 1]) {
    const word = words[to];
    if (!word || (to > index + 1 && !isMiddle(words[index + 1]!))) return null;
    const edge = edgeOf(word);
    const next: TrieNode | undefined = edge === null ? undefined : node.next.get(edge);
    if (next) return { next, to };
  }
  return null;
}

/** The longest candidate that begins at a word, or null. */
function candidateAt(text: string, words: readonly Word[], from: number, root: TrieNode): Candidate | null {
  const begin = root.next.get(words[from]!.fold);
  if (!begin) return null;
  let node: TrieNode = begin;
  let best: Candidate | null = null;
  let skipped = false;
  const picked = [from];
  for (let index = from; ; ) {
    const { start } = words[from]!;
    const { end } = words[index]!;
    if (node.forms.length > 0 && isWhole(text, start, end)) {
      const forms = formsFitting(node, words, picked).filter(({ entity }) => !skipped || entity.type === 'person');
      if (forms.length > 0) best = { from, to: index + 1, start, end, forms };
    }
    const on = step(node, words, index, !skipped);
    if (!on) return best;
    skipped ||= on.to > index + 1;
    index = on.to;
    picked.push(index);
    node = on.next;
  }
}

/** Candidates of a text in order, not overlapping: at each place the longest, as a reader would take it. */
export function findCandidates(text: string, words: readonly Word[], gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; ) {
    const candidate = candidateAt(text, words, at, gazetteer.root);
    // Never inside what bad extraction fused ("missiles.In").
    if (candidate && words[candidate.from]!.gap !== 'glue' && words[candidate.to]?.gap !== 'glue') {
      found.push(candidate);
      at = candidate.to;
    } else {
      at++;
    }
  }
  return found;
}
