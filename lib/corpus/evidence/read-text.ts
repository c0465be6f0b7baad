/** A text of the notes or a paragraph of a document, read for what can be held against the other. */
import type { Linker } from '../compile.ts';
import type { Entity, EntityId } from '../model.ts';
import { type DatePhrase, datePhrases } from './date-phrases.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type NamedIn, type NameReader, nameReader } from './names.ts';
import { unglue } from './words.ts';

export interface Reading {
  text: string;
  /** What the linker finds. */
  mentions: { start: number; end: number; entity: EntityId }[];
  /** What any form names. */
  named: NamedIn;
  dates: DatePhrase[];
  /** Without the digits of names and dates. */
  figures: Figure[];
}

/** Reads a text; one that comes with its mentions is not linked again. */
export type Reader = (text: string, mentions?: Reading['mentions']) => Reading;

/** Make it once for a corpus. */
export function makeReader(
  entities: Entity[],
  link: Linker,
): { read: Reader; names: NameReader; part: (text: string) => string } {
  const names = nameReader(entities);
  const whole = new Set(
    entities.flatMap(({ names }) =>
      names.flatMap(({ text }) => text.match(/[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*/gu) ?? []),
    ),
  );
  const read: Reader = (text, mentions = link(text)) => {
    const dates = datePhrases(text).filter((date) => !mentions.some((m) => date.start < m.end && m.start < date.end));
    return { text, mentions, named: names(text), dates, figures: figuresOf(text, [...mentions, ...dates]) };
  };
  return { read, names, part: (text) => unglue(text, whole) };
}
