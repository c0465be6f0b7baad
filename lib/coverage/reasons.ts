/** Says in plain words why a topic is covered. */
import { besideNeeds, type Hit } from './evidence.ts';
import type { Reading } from './features.ts';
import type { Layout } from './layout.ts';
import { TOGETHER } from './telling.ts';

const WORDS_SHOWN = 4;

/** Labels by how often each thing is named, most often first. */
function labelsOf(hits: readonly Hit[]): string[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { by, label } of hits) {
    const known = counts.get(by);
    if (known) known.count++;
    else counts.set(by, { label, count: 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return [...new Set(sorted.map(({ label }) => label))];
}

/** Words of the story that are not what its needs are met by, where it is told. */
const ownWords = ({ evidence: { hits }, told }: Reading): Hit[] =>
  besideNeeds(hits.filter(({ flow }) => told.has(flow)));

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const bare = (label: string): string => label.replace(/[“”]/g, '').toLowerCase();

/** What meets each need most often, no thing twice. */
function subjectsOf({ evidence: { topic, hits } }: Reading): string[] {
  const subjects: string[] = [];
  for (const need of topic.needs.keys()) {
    const labels = labelsOf(hits.filter((hit) => hit.need === need));
    subjects.push(labels.find((label) => !subjects.some((other) => bare(other) === bare(label))) ?? labels[0]!);
  }
  return [...new Set(subjects)];
}

/** Where a story begins that does not begin the article. */
const beginning = (index: number): string =>
  index === 0 ? 'begins in the first paragraph' : index > 0 ? `begins in paragraph ${index + 1}` : '';

/** What stands for the topic on this page, most telling first. */
export function reasonsFor(reading: Reading, { title, body }: Layout): string[] {
  const { told } = reading;
  const subjects = subjectsOf(reading);
  const together = body.filter((flow) => (told.get(flow) ?? 0) >= TOGETHER).length;
  const further = body.filter((flow) => told.has(flow)).length - together;
  const inHeadline = title.some((flow) => (told.get(flow) ?? 0) >= TOGETHER && !body.includes(flow));
  const where = [
    ...(inHeadline ? ['in the headline'] : []),
    ...(together > 0 ? [`in ${together} of ${plural(body.length, 'paragraph')}`] : []),
  ];
  const reasons =
    where.length > 0 ? [`${listed(subjects)}${subjects.length > 1 ? ' together' : ''} ${listed(where)}`] : [];
  if (further > 0)
    reasons.push(`told in part in ${plural(further, where.length > 0 ? 'more paragraph' : 'paragraph')}`);
  const start = beginning(body.findIndex((flow) => told.has(flow)));
  if (start) reasons.push(start);
  const named = new Set(subjects.map(bare));
  const own = labelsOf(ownWords(reading))
    .filter((label) => !named.has(bare(label)))
    .slice(0, WORDS_SHOWN);
  if (own.length > 0) reasons.push(`the story’s own names and words: ${own.join(', ')}`);
  return reasons;
}
