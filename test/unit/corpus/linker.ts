/** A linker for these tests: every name of an entity as a whole word, the longest first, surnames to their first bearer. */
import type { Linker } from '../../../lib/corpus/compile.ts';
import type { Entity } from '../../../lib/corpus/model.ts';

export function simpleLinker(entities: Entity[]): Linker {
  const names = entities
    .flatMap(({ id, names }) => names.map(({ text }) => ({ text: text.replace(/^the /, ''), id })))
    .sort((a, b) => b.text.length - a.text.length);
  return (text) => {
    const found: ReturnType<Linker> = [];
    for (const { text: name, id } of names) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        const whole = !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
        if (whole && !found.some((m) => start < m.end && m.start < end)) found.push({ start, end, entity: id });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
