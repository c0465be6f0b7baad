/** Names in five scripts, made up by the thousand: what a search for names costs depends on how many it knows. */
import type { Entity } from '../../lib/corpus/model.ts';

const LATIN = 'ka ri to mo na sel din var lo shi pe gor ul ban em ty ost ha wen quo zi bra'.split(' ');
const CYRILLIC = 'ка ри то мо на сел дин вар ло ши пе гор ул бан ем ты ост ха вен зи бра'.split(' ');

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Numbers below a bound, the same in every run. */
function dice(): (bound: number) => number {
  let seed = 7;
  return (bound) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * bound);
  };
}

function* madeUp(): Generator<string, never> {
  const throwDice = dice();
  const several = (least: number, most: number, make: () => string) =>
    Array.from({ length: least + throwDice(most - least + 1) }, make).join('');
  const of = (syllables: readonly string[]) => () => syllables[throwDice(syllables.length)]!;
  const between = (first: number, last: number) => () => String.fromCharCode(first + throwDice(last - first + 1));
  for (;;) {
    for (const syllables of [LATIN, CYRILLIC]) {
      yield `${capital(several(2, 3, of(syllables)))} ${capital(several(1, 3, of(syllables)))}`;
    }
    yield several(3, 3, between(0xac00, 0xd7a3));
    yield several(2, 3, between(0x4e00, 0x9fa0));
    yield several(3, 5, between(0x30a1, 0x30fa));
  }
}

const asEntity = (text: string, index: number): Entity => ({
  id: `made-up-${index}`,
  name: text,
  type: 'person',
  names: [{ text, kind: 'name' }],
  roles: [],
});

/** So many names: those of a hundred real ones that texts are full of, the rest made up. */
export function manyNames(count: number, entities: readonly Entity[]): Entity[] {
  const real = entities
    .flatMap((entity) => entity.names.map((name) => ({ ...entity, names: [name] })))
    .filter((_, index, all) => index % Math.ceil(all.length / 100) === 0);
  const more = madeUp();
  return [...real, ...Array.from({ length: count - real.length }, (_, index) => asEntity(more.next().value, index))];
}
