/** The notes on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Note } from '../../lib/corpus/notes.ts';

/** The folder that editors work in. */
export const NOTES = join(dirname(fileURLToPath(import.meta.url)), '../../assets/corpus');

/** What tells editors about the notes and is none itself. */
const ABOUT = new Set(['README.md', 'SOURCES-OF-NAMES.md']);

/** All files of the notes but those about them, in the order of their paths. */
export function readNoteFiles(folder = NOTES): Note[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .filter(({ path }) => !ABOUT.has(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
