/** Which entities a text names, by any of their forms: wider than the linker, because the editor has said who is meant. */
import type { Entity, EntityId } from '../model.ts';
import { demonymsOf } from './demonyms.ts';
import { wordsOf } from './words.ts';

interface Form {
  words: { text: string; capitals: boolean }[];
  /** Those whom the form can name. A surname has several bearers. */
  entities: Set<EntityId>;
  /** A proper name hides the shorter names in it: "North Korea" does not name Korea. */
  hides: boolean;
}

export interface NamedIn {
  entities: Set<EntityId>;
  /** Bearers of a surname that stands alone, per surname. */
  surnames: Set<EntityId>[];
}

/** Reads which entities a text names. Make it once for a corpus. */
export type NameReader = (text: string) => NamedIn;

export function nameReader(entities: Entity[]): NameReader {
  const forms = new Map<string, Form>();
  const add = (text: string, ids: EntityId[], hides: boolean) => {
    const words = wordsOf(text.replace(/^the /i, ''));
    if (words.length === 0) return;
    const key = words.map((word) => word.text).join(' ');
    const form = forms.get(key) ?? { words, entities: new Set(), hides };
    for (const id of ids) form.entities.add(id);
    forms.set(key, form);
  };
  for (const entity of entities) {
    const ids = entity.standsFor ? [entity.id, entity.standsFor] : [entity.id];
    const hides = ['person', 'country', 'city', 'place'].includes(entity.type);
    for (const { text, kind } of entity.names) {
      add(text, ids, hides && kind !== 'nominal');
      for (const demonym of hides && kind !== 'nominal' ? demonymsOf(text) : []) add(demonym, [entity.id], true);
    }
    for (const surname of surnamesOf(entity)) add(surname, ids, false);
  }
  const byFirst = Map.groupBy(forms.values(), ({ words }) => words[0]!.text);
  const surnames = new Set(
    entities.flatMap((entity) =>
      surnamesOf(entity).map((name) =>
        wordsOf(name)
          .map((w) => w.text)
          .join(' '),
      ),
    ),
  );
  return (text) => readNames(text, byFirst, surnames);
}

/** As the notes list them; where they list none, the last word of a person's name. */
function surnamesOf({ type, name, names }: Entity): string[] {
  if (type !== 'person') return [];
  const listed = names.filter(({ kind }) => kind === 'surname').map(({ text }) => text);
  return listed.length > 0 ? listed : [name.split(' ').at(-1)!];
}

function readNames(text: string, byFirst: Map<string, Form[]>, surnames: Set<string>): NamedIn {
  const words = wordsOf(text);
  const found: { form: Form; start: number; end: number }[] = [];
  words.forEach((word, start) => {
    for (const form of byFirst.get(word.text) ?? []) {
      const fits = form.words.every((part, i) => {
        const other = words[start + i];
        // Short abbreviations are told from common words by their capitals: "US" and "us".
        return other?.text === part.text && (!part.capitals || part.text.length > 3 || other.capitals);
      });
      if (fits) found.push({ form, start, end: start + form.words.length });
    }
  });
  const seen = found.filter(
    (a) =>
      !found.some((b) => b.form.hides && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start),
  );
  const alone = seen.filter(({ form }) => surnames.has(form.words.map((word) => word.text).join(' ')));
  return {
    entities: new Set(seen.filter((item) => !alone.includes(item)).flatMap(({ form }) => [...form.entities])),
    surnames: alone.map(({ form }) => form.entities),
  };
}

/**
 * Whether paragraphs name an entity. A surname alone satisfies its bearer; if several bear it, the one whom the whole
 * report names in full first, because that is who a report means by it from then on.
 */
export function isNamed(id: EntityId, cited: NamedIn[], report: NamedIn[]): boolean {
  if (cited.some(({ entities }) => entities.has(id))) return true;
  return cited.some(({ surnames }) =>
    surnames.some((bearers) => {
      if (!bearers.has(id)) return false;
      const first = report.map(({ entities }) => [...entities].find((entity) => bearers.has(entity))).find(Boolean);
      return first === undefined || first === id;
    }),
  );
}
