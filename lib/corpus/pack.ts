/**
 * The corpus as it ships. Names, mentions, ids and dates, of which there are most, stand without what follows from the
 * rest, and in columns, which compress to half of what the same records with their keys do. All else stays as it is.
 */
import { type Columns, toColumns, toRows } from './columns.ts';
import type {
  Account,
  Claim,
  ClaimId,
  Corpus,
  CorpusDate,
  Entity,
  EntityId,
  Name,
  NameKind,
  Topic,
  TopicNeed,
  TopicTerms,
} from './model.ts';

/** Texts of names, one a line; a letter for each one's kind, capital for a weak one; and each one's language. */
type PackedNames = [texts: string, kinds: string, langs: string];

/** For each mention: how far it begins behind the end of the one before, its length, and its entity's place in the corpus. */
type PackedMentions = number[];

/** A printed day is its EDTF alone, an inferred one that and from what. */
type PackedDate = CorpusDate | string | { edtf: string; from: string };

type Packed<T, Columns> = Omit<T, keyof Columns> & Columns;
type PackedSide = Packed<Account['sides'][number], { claims: number[] }>;

/** One term a line. */
type PackedTerms = Packed<TopicTerms, { words: string }>;
type PackedNeed = Packed<TopicNeed, { words: string; also?: PackedTerms }>;

/** Without the shown name, which is the first of them. */
type PackedEntity = Omit<Entity, 'name' | 'names'> & { names: PackedNames };

/** Its id without its source's. */
type PackedClaim = Packed<Claim, { mentions: PackedMentions; date?: PackedDate }>;

export interface PackedCorpus extends Omit<Corpus, 'topics' | 'entities' | 'claims' | 'accounts'> {
  topics: Packed<Topic, { needs: PackedNeed[]; signals: PackedTerms; tells?: PackedTerms }>[];
  entities: Columns<PackedEntity>;
  claims: Columns<PackedClaim>;
  /** Claims by their places in the corpus. */
  accounts: Packed<Account, { sides: PackedSide[] }>[];
}

const KINDS: readonly NameKind[] = ['name', 'alias', 'acronym', 'surname', 'nominal', 'metonym'];
const LETTERS = 'abcdef';

export function pack(corpus: Corpus): PackedCorpus {
  const entityAt = new Map(corpus.entities.map(({ id }, place) => [id, place]));
  const claimAt = new Map(corpus.claims.map(({ id }, place) => [id, place]));
  return {
    ...corpus,
    topics: corpus.topics.map(({ tells, ...topic }) => ({
      ...topic,
      needs: topic.needs.map(({ also, ...need }) => ({ ...packTerms(need), ...(also && { also: packTerms(also) }) })),
      signals: packTerms(topic.signals),
      ...(tells && { tells: packTerms(tells) }),
    })),
    entities: toColumns(
      corpus.entities.map(({ name, ...entity }): PackedEntity => ({ ...entity, names: packNames(entity.names) })),
    ),
    claims: toColumns(
      corpus.claims.map(
        ({ date, ...claim }): PackedClaim => ({
          ...claim,
          id: claim.id.slice(claim.source.length + 1),
          mentions: packMentions(claim.mentions, entityAt),
          ...(date && { date: packDate(date) }),
        }),
      ),
    ),
    accounts: corpus.accounts.map((account) => ({
      ...account,
      sides: account.sides.map((side) => ({ ...side, claims: side.claims.map((id) => claimAt.get(id)!) })),
    })),
  };
}

/** `unpack(pack(corpus))` is the corpus again. */
export function unpack(packed: PackedCorpus): Corpus {
  const idOf = ({ source, id }: { source: string; id: string }): ClaimId => `${source}#${id}`;
  const entities = toRows(packed.entities);
  const claims = toRows(packed.claims);
  return {
    ...packed,
    topics: packed.topics.map(({ tells, ...topic }) => ({
      ...topic,
      needs: topic.needs.map(({ also, ...need }) => ({
        ...unpackTerms(need),
        ...(also && { also: unpackTerms(also) }),
      })),
      signals: unpackTerms(topic.signals),
      ...(tells && { tells: unpackTerms(tells) }),
    })),
    entities: entities.map((entity) => {
      const names = unpackNames(entity.names);
      return { ...entity, name: names[0]!.text, names };
    }),
    claims: claims.map(({ date, ...claim }) => ({
      ...claim,
      id: idOf(claim),
      mentions: unpackMentions(claim.mentions, entities),
      ...(date && { date: unpackDate(date) }),
    })),
    accounts: packed.accounts.map((account) => ({
      ...account,
      sides: account.sides.map((side) => ({
        ...side,
        claims: side.claims.map((place) => idOf(claims[place]!)),
      })),
    })),
  };
}

const packTerms = (terms: TopicTerms): PackedTerms => ({ ...terms, words: terms.words.join('\n') });

const unpackTerms = ({ words, ...terms }: PackedTerms): TopicTerms => ({
  ...terms,
  words: words === '' ? [] : words.split('\n'),
});

function packNames(names: readonly Name[]): PackedNames {
  const letterOf = ({ kind, weak }: Name) => {
    const letter = LETTERS[KINDS.indexOf(kind)]!;
    return weak ? letter.toUpperCase() : letter;
  };
  return [
    names.map(({ text }) => text).join('\n'),
    names.map(letterOf).join(''),
    names.map(({ lang = '' }) => lang).join(' '),
  ];
}

function unpackNames([texts, kinds, langs]: PackedNames): Name[] {
  const langOf = langs.split(' ');
  return texts.split('\n').map((text, i) => {
    const letter = kinds[i]!;
    const kind = KINDS[LETTERS.indexOf(letter.toLowerCase())]!;
    return { text, kind, ...(langOf[i] && { lang: langOf[i] }), ...(letter < 'a' && { weak: true as const }) };
  });
}

function packMentions(mentions: Claim['mentions'], entityAt: ReadonlyMap<EntityId, number>): PackedMentions {
  return mentions.flatMap(({ start, end, entity }, i) => [
    start - (mentions[i - 1]?.end ?? 0),
    end - start,
    entityAt.get(entity)!,
  ]);
}

function unpackMentions(packed: PackedMentions, entities: readonly { id: EntityId }[]): Claim['mentions'] {
  const mentions: Claim['mentions'] = [];
  let at = 0;
  for (let i = 0; i < packed.length; i += 3) {
    const start = at + packed[i]!;
    at = start + packed[i + 1]!;
    mentions.push({ start, end: at, entity: entities[packed[i + 2]!]!.id });
  }
  return mentions;
}

const packDate = (date: CorpusDate): PackedDate => {
  const { edtf, start, end, from } = date;
  if (edtf !== start || edtf !== end) return date;
  return from === undefined ? edtf : { edtf, from };
};

const unpackDate = (date: PackedDate): CorpusDate => {
  if (typeof date === 'string') return { edtf: date, start: date, end: date, basis: 'printed' };
  if ('start' in date) return date;
  return { edtf: date.edtf, start: date.edtf, end: date.edtf, basis: 'inferred', from: date.from };
};
