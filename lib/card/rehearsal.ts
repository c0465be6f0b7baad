/**
 * A card that nobody sees: what draws cards is slow the first time that it runs, and that time need not be the reader's.
 * One of each thing that most cards show.
 */
import type { Context } from '../corpus/reading.ts';

const day = '2000-01-01';
const entity: Context['entity'] = { id: 'a', name: 'A', type: 'person', group: 'people', hasContext: true };
const other = { ...entity, id: 'b', name: 'B' };

const claim = (id: string): Context['claims'][number] => ({
  id,
  text: 'A met B.',
  mentions: [
    { start: 0, end: 1, entity: 'a' },
    { start: 6, end: 7, entity: 'b' },
  ],
  stance: 'stated',
  attribution: 'A',
  dateText: day,
  event: other,
  source: 'a',
  by: 'A',
  publishedText: 'A',
  evidence: [1],
  alsoIn: ['B'],
});
const claims = [...'abcdef'].map(claim);

export const REHEARSAL: Context = {
  entity: { ...entity, wikipedia: { title: 'A', url: '' } },
  role: { text: 'A', dateText: day, by: 'A', laterThanArticle: false },
  claims,
  later: claims,
  accounts: [
    {
      id: 'a',
      question: 'A?',

      sides: [
        { text: 'A', claims },
        { text: 'B', claims },
      ],
    },
  ],
  figures: [],
  timeline: [
    { kind: 'event', entity: 'b', text: 'B', start: day, end: day, dateText: day },
    { kind: 'article', text: 'A', start: day, end: day, dateText: day },
  ],
  related: [{ entity: other, because: 'A', link: ['a'] }],
  sources: [{ id: 'a', title: 'A', by: 'A', publishedText: 'A', document: 'A', quality: 'A', sameTextAs: [] }],
  why: { quote: 'A', kind: 'name', confidence: 1, reasons: ['A'] },
  asOf: day,
  limits: { version: '', hash: '', latest: day, reports: 1, documents: 1 },
};
