/**
 * The index of all names.
 *
 * A name is a way from word to word, and the whole trie one table of such ways. Two ways may come to the same number by
 * chance: who follows one holds what he finds there against the text, word by word. In front of the table stands a sieve
 * that tells most words of a text, by a bit or two, that no name begins with them.
 *
 * Built in time and room linear in the words of all names; what a search costs depends on their number no more than a
 * look into a larger table does.
 */
import type { Corpus, Entity, EntityId, Name } from '../corpus/model.ts';
import { hashOf } from '../language/hash.ts';
import { byScript } from '../language/scripts.ts';
import { admitStart, emptySieve, type Sieve } from '../language/sieve.ts';
import { type Gap, joins, type Word, wordsOf } from '../language/words.ts';
import { addWay, emptyWays, endWay, findWay, type Ways, wayOn } from './ways.ts';

/** One form of one entity's name. */
export interface Form {
  entity: Entity;
  name: Name;
  /** The words of the name, without a leading "the". */
  words: readonly Word[];
  /** The language of its script; null: Latin letters. */
  script: string | null;
  /** Written with a leading "the", and nothing by itself without it ("the North"). */
  article: boolean;
}

export interface Gazetteer {
  /** Words with which forms begin. */
  starts: Sieve;
  /** Of the words of all forms; where forms end, their place in `endings`. */
  ways: Ways;
  /** Forms that end at one way; the first place is empty. */
  endings: readonly (readonly Form[])[];
  entities: ReadonlyMap<EntityId, Entity>;
}

/** How a name may run over a gap to its next word: 0 where it may not. A name with a comma or a dot inside needs just that. */
export function bridgeOf(gap: Gap): number {
  if (joins(gap)) return 1;
  return gap === 'comma' ? 2 : gap === 'glue' ? 3 : 0;
}

/** `Kim Jongun`: two-syllable given names are written in one word too. */
function joinedGiven(entity: Entity, name: Name, words: readonly Word[]): Word[] | null {
  if (entity.type !== 'person' || words.length !== 3 || name.kind === 'nominal') return null;
  const [family, first, second] = words as [Word, Word, Word];
  if (family.caps === 'none' || first.fold.length > 6 || second.fold.length > 6) return null;
  return [family, { ...first, fold: first.fold + second.fold, end: second.end }];
}

/** The forms of an entity's names, each spelling by itself. */
function formsOf(entity: Entity): Form[] {
  return entity.names.flatMap((name): Form[] => {
    const all = wordsOf(name.text);
    const article = all.length > 1 && all[0]!.fold === 'the' && all[0]!.caps === 'lower';
    const words = article ? all.slice(1) : all;
    // A form with brackets or the like ("Ministry of Defense (Japan)") is for showing: nobody writes it in a text.
    const written = words.every(({ fold, gap }, index) => fold !== '' && (index === 0 || bridgeOf(gap) > 0));
    if (words.length === 0 || !written) return [];
    const form: Form = { entity, name, words, script: byScript(name.text), article };
    const joined = joinedGiven(entity, name, words);
    return joined ? [form, { ...form, words: joined }] : [form];
  });
}

/** Whether two forms are written with the same words. */
const sameWords = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ fold, gap }, at) => fold === other[at]!.fold && (at === 0 || bridgeOf(gap) === bridgeOf(other[at]!.gap)),
  );

const isSame = (one: Form, other: Form): boolean =>
  one.entity === other.entity && one.name.kind === other.name.kind && sameWords(one.words, other.words);

/** Whether a text may begin this form with a small letter. */
function mayBeSmall({ name, words }: Form): boolean {
  const { caps, capital, fold } = words[0]!;
  if (caps === 'upper') return name.kind === 'nominal' && fold.length > 3;
  return caps === 'none' || caps === 'lower' || (caps === 'mixed' && !capital);
}

/** The gazetteer of all forms of all entities. Spelling variants that fold to the same words share a place in it. */
export function buildGazetteer(entities: readonly Entity[]): Gazetteer {
  const forms = entities.flatMap(formsOf);
  const starts = emptySieve(forms.length);
  const ways = emptyWays(forms.reduce((sum, { words }) => sum + words.length, 0));
  const endings: Form[][] = [[]];
  for (const form of forms) {
    const [first, second] = form.words as [Word, ...Word[]];
    admitStart(starts, first.fold, mayBeSmall(form), second?.fold);
    let way = hashOf(first.fold);
    addWay(ways, way);
    for (let at = 1; at < form.words.length; at++) {
      const { gap, fold } = form.words[at]!;
      way = wayOn(way, bridgeOf(gap), hashOf(fold));
      addWay(ways, way);
    }
    const ending = findWay(ways, way);
    if (ending === 0) {
      endWay(ways, way, endings.length);
      endings.push([form]);
    } else if (!endings[ending]!.some((other) => isSame(form, other))) {
      endings[ending]!.push(form);
    }
  }
  return { starts, ways, endings, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}

const gazetteers = new WeakMap<readonly Entity[], Gazetteer>();

/** The gazetteer of a corpus, built at first use. */
export function gazetteerOf({ entities }: Pick<Corpus, 'entities'>): Gazetteer {
  let gazetteer = gazetteers.get(entities);
  if (!gazetteer) {
    gazetteer = buildGazetteer(entities);
    gazetteers.set(entities, gazetteer);
  }
  return gazetteer;
}
