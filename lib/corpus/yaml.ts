/** YAML that knows its lines: reads it, fits it to a shape, and says of every fault where it stands. */
import * as v from 'valibot';
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** Where something stands in the notes. */
export interface Place {
  /** Path relative to `assets/corpus`. */
  file: string;
  /** From 1. */
  line: number;
}

/** What an editor has to mend, and where. */
export interface Problem extends Place {
  message: string;
}

type Key = string | number;

/** A value with the place of each of its parts: `at()` of itself, `at('sides', 0)` of what stands under it. */
export interface Noted<T> {
  value: T;
  at: (...path: Key[]) => Place;
}

/**
 * Reads YAML that begins on line `line` of a file.
 * @returns the value, null with problems where it is no YAML
 */
export function readYaml(text: string, { file, line }: Place): { noted: Noted<unknown> | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => ({ file, line: line + Math.max(lines.linePos(offset).line, 1) - 1 });
  if (document.errors.length > 0) {
    return {
      noted: null,
      problems: document.errors.map((e) => ({ ...place(e.pos[0]), message: `YAML: ${e.message}` })),
    };
  }
  return {
    noted: { value: document.toJS(), at: (...path) => place(offsetOf(document.contents, path)) },
    problems: [],
  };
}

/** Where the deepest node that exists on a path begins; of a map's entry, its key. */
function offsetOf(root: unknown, path: Key[]): number {
  let node = root as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else {
      const items = (node as { items?: Node[] } | null)?.items;
      const item = items?.[Number(key)];
      if (!item) break;
      node = item;
      offset = item.range?.[0] ?? offset;
    }
  }
  return offset;
}

/** The parts of a list, each with its own places. */
export function partsOf(noted: Noted<unknown[]>): Noted<unknown>[] {
  return noted.value.map((value, index) => ({ value, at: (...path) => noted.at(index, ...path) }));
}

type ObjectSchema = v.GenericSchema & { entries: v.ObjectEntries };

/** Fits a value to a shape: the value in the corpus's form, or null and what is wrong with it. */
export function fitShape<S extends ObjectSchema>(
  schema: S,
  noted: Noted<unknown>,
): { noted: Noted<v.InferOutput<S>> | null; problems: Problem[] } {
  const { value, at } = noted;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { noted: null, problems: [{ ...at(), message: 'must be a map of keys and values' }] };
  }
  const known = Object.keys(schema.entries);
  const problems: Problem[] = Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ ...at(key), message: `unknown key "${key}"; the keys here are ${known.join(', ')}` }));
  const result = v.safeParse(schema, value);
  for (const issue of result.issues ?? []) {
    const path = (issue.path ?? []).map((item) => item.key as Key);
    problems.push({ ...at(...path), message: issueText(issue, path) });
  }
  return { noted: result.success ? { value: result.output, at } : null, problems };
}

function issueText(issue: v.BaseIssue<unknown>, path: Key[]): string {
  const isKey = issue.type === 'object' || issue.type === 'strict_object';
  const owner = path.slice(0, -1).map(pathPart).join('') || '';
  if (isKey && issue.received === 'undefined')
    return `key "${String(path.at(-1))}" is missing${owner && ` in ${owner}`}`;
  if (isKey && issue.expected === 'never') {
    const key = String(path.at(-1));
    // In braces a comma ends a value: what follows it is read as a key.
    const hint = key.includes(' ') ? ': a text with commas in braces must stand in quotes' : '';
    return `unknown key "${key}"${owner && ` in ${owner}`}${hint}`;
  }
  if (isKey) return `${path.map(pathPart).join('')} must be a map of keys and values`;
  return `${path.map(pathPart).join('')}: ${issue.message}`;
}

const pathPart = (key: Key, index: number): string =>
  typeof key === 'number' ? `[${key + 1}]` : index === 0 ? key : `.${key}`;
