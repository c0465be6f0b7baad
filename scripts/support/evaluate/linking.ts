/** Linking: are the right words marked as the right entity? */
import { compare } from '../../../test/support/measures.ts';
import { type GoldReading, KINDS, keyOf, PARTS, type Spot } from './gold-readings.ts';
import { count, measuredTable, type Table, type Tally } from './table.ts';

const GROUPS = PARTS.flatMap((part) => [part, `${part}, alias list`]);

/** The kind of a mark on a place is the gold's where it has one there. */
function countByKind(tally: Tally, group: string, found: readonly Spot[], gold: readonly Spot[]): void {
  const kinds = new Map(gold.map((spot) => [keyOf(spot), KINDS[spot.kind]]));
  for (const kind of new Set(Object.values(KINDS))) {
    const ours = found.filter((spot) => (kinds.get(keyOf(spot)) ?? KINDS[spot.kind]) === kind);
    const theirs = gold.filter((spot) => KINDS[spot.kind] === kind);
    count(tally, kind, group, compare(ours.map(keyOf), theirs.map(keyOf)));
  }
}

function errorsOf({ gold, mentions, part }: GoldReading): string[] {
  if (part === 'held-back') return [];
  const quote = ({ flow, start, end, entity, kind }: Spot) =>
    `“${gold.article.flows[flow]!.text.slice(start, end)}” ${entity} (${kind}), flow ${flow}`;
  const wanted = new Set(gold.mentions.map(keyOf));
  const got = new Set(mentions.map(keyOf));
  return [
    ...mentions.filter((spot) => !wanted.has(keyOf(spot))).map((spot) => `${gold.slug}: wrong ${quote(spot)}`),
    ...gold.mentions.filter((spot) => !got.has(keyOf(spot))).map((spot) => `${gold.slug}: missed ${quote(spot)}`),
  ];
}

/** By kind of name and by language, beside the alias list. Errors are told of the development gold alone. */
export function linking(readings: readonly GoldReading[], { errors }: { errors: boolean }): Table[] {
  const kinds: Tally = new Map();
  const languages: Tally = new Map();
  for (const { gold, part, mentions, baseline } of readings) {
    countByKind(kinds, part, mentions, gold.mentions);
    countByKind(kinds, `${part}, alias list`, baseline.mentions, gold.mentions);
    const language = gold.article.language ?? 'not known';
    const wanted = gold.mentions.map(keyOf);
    count(languages, language, part, compare(mentions.map(keyOf), wanted));
    count(languages, language, `${part}, alias list`, compare(baseline.mentions.map(keyOf), wanted));
  }
  return [
    measuredTable('Linking by kind', kinds, GROUPS, errors ? readings.flatMap(errorsOf) : []),
    measuredTable('Linking by language', languages, GROUPS),
  ];
}
