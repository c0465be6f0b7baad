/** A small corpus of its own, about a country that is not there, and the document that it cites. */
import { checkCorpus } from '../../../lib/corpus/check.ts';
import type { Document } from '../../../lib/corpus/checked-report.ts';
import { type CompileOptions, compileCorpus } from '../../../lib/corpus/compile.ts';
import type { Note } from '../../../lib/corpus/notes.ts';
import { simpleLinker } from './linker.ts';

export const DOCUMENT = `Menu

Freedonia opens bridge to Sylvania
PORT RUFUS (Wire) Mar 8, 2024
Chancellor Anna Tellmann opened the Marlow Bridge to Sylvania on Wednesday, and the first 1,200 cars crossed it.In Sylvania the crowd was larger.
"We built it in 18 months," Tellmann told reporters. Her predecessor, Otto Brandt, had promised it twice.
What comes next
The Freedonian government plans two more bridges about 40 km (25 miles) to the north for the coming winter season of heavy rain.
Subscribe
`;

export const SOURCE = `---
id: 2024-03-08-wire-bridge
title: Freedonia opens bridge to Sylvania
publisher: Daily Rufus
agency: Wire
dateline: PORT RUFUS (Wire) Mar 8, 2024
label: Wire, via Daily Rufus
published: 2024-03-08
document: bridge.txt
content: 2, 4-7
provenance: 3
furniture: 1, 8
headings: 6
topics: [bridges]
quality: "An agency's report, with a dateline (¶3) that fits its Wednesday, carried by a paper of the town; no one else counted the cars."
---

- Tellmann opened the Marlow Bridge between Freedonia and Sylvania. [¶4 who ¶2] { id: opening, date: 2024-03-06 }
- The first cars over the bridge numbered 1200. [¶4]
- A larger crowd had gathered in Sylvania. [¶4]
- Building took eighteen months, Anna Tellmann said. [¶5 who ¶4] { by: according to Tellmann }
- Otto Brandt had promised the bridge two times. [¶5]
- Further bridges, two of them, are planned by Freedonia's government some 40 km away. [¶7] { id: plans, stance: expected }
`;

export const NOTES: Note[] = [
  { path: 'sources/2024-03-08-wire-bridge.md', text: SOURCE },
  {
    path: 'entities/all.yaml',
    text: `- id: freedonia
  name: Freedonia
  type: country
- id: sylvania
  name: Sylvania
  type: country
- id: anna-tellmann
  name: Anna Tellmann
  type: person
  names:
    - { text: Tellmann, kind: surname }
  roles:
    - { text: chancellor, date: 2024-03-08, source: 2024-03-08-wire-bridge, at: [4] }
- id: otto-brandt
  name: Otto Brandt
  type: person
- id: marlow-bridge
  name: Marlow Bridge
  type: facility
  place: { lat: 51, lon: 0 }
`,
  },
  {
    path: 'events.yaml',
    text: `- id: opening-2024
  name: Opening of the Marlow Bridge
  date: 2024-03-06
  place: marlow-bridge
  participants: [anna-tellmann]
`,
  },
  {
    path: 'topics.yaml',
    text: `- id: bridges
  name: Bridges
  about: Bridges between countries.
  needs:
    - { words: [bridge] }
`,
  },
  {
    path: 'accounts.yaml',
    text: `- id: how-many
  question: How many bridges?
  topics: [bridges]
  event: opening-2024
  sides:
    - { text: One, claims: ["2024-03-08-wire-bridge#opening"] }
    - { text: Three, claims: ["2024-03-08-wire-bridge#plans"] }
`,
  },
];

const OPTIONS: CompileOptions = { version: '1.0.0', hash: (text) => `${text.length}` };

export const compile = (notes: Note[]) => compileCorpus(notes, simpleLinker, OPTIONS);

/** The notes with one passage of one file put differently. */
export function edited(path: string, from: string, to: string): Note[] {
  const note = NOTES.find((n) => n.path.startsWith(path))!;
  if (!note.text.includes(from)) throw new Error(`"${from}" is not in ${note.path}`);
  return NOTES.map((n) => (n === note ? { ...n, text: n.text.replace(from, () => to) } : n));
}

/** What the checker says of notes, as `file:line: message`. */
export function check(notes: Note[], documents: Document[] = [{ name: 'bridge.txt', text: DOCUMENT }]): string[] {
  const { corpus, notes: read, problems } = compile(notes);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return checkCorpus({ corpus, notes: read }, notes, documents, simpleLinker(corpus.entities)).map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  );
}
