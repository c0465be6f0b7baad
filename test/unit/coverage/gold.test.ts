import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { aliasCoverage, aliasList } from '../../support/alias-list.ts';
import { loadGold, readGold } from '../../support/gold.ts';
import { add, compare, measuresOf, noCounts } from '../../support/measures.ts';

type Spot = { flow: number; start: number; end: number; entity: string };
const keyOf = ({ flow, start, end, entity }: Spot) => `${flow}:${start}-${end} ${entity}`;

describe('the gold', () => {
  const gold = loadGold();
  const corpus = loadCorpus();

  it('names entities and topics that exist', () => {
    const entities = new Set(corpus.entities.map(({ id }) => id));
    const topics = new Set(corpus.topics.map(({ id }) => id));
    for (const { mentions, covers, passing } of gold) {
      for (const { entity } of mentions) expect(entities).toContain(entity);
      for (const topic of [...covers, ...passing]) expect(topics).toContain(topic);
    }
  });

  it('refuses a mark that it can not read', () => {
    const front = '---\npublished: null\ncovers: []\npassing: []\n---\n';
    expect(() => readGold('x', `${front}A [[Kim|kim-jong-un]] mark`)).toThrow(/mark/);
  });

  it('is linked well, and better than by a plain list of names', () => {
    const ours = noCounts();
    const list = noCounts();
    const plain = aliasList(corpus);
    for (const { article, mentions } of gold) {
      add(ours, compare(annotate(article, corpus, { all: true }).mentions.map(keyOf), mentions.map(keyOf)));
      add(list, compare(plain(article).map(keyOf), mentions.map(keyOf)));
    }
    expect(measuresOf(ours).precision).toBeGreaterThan(0.97);
    expect(measuresOf(ours).recall).toBeGreaterThan(0.95);
    expect(measuresOf(ours).f1!).toBeGreaterThan(measuresOf(list).f1!);
  });

  it('is covered as a reader would say, and better than by needs alone', () => {
    const ours = noCounts();
    const list = noCounts();
    const plain = aliasCoverage(corpus);
    for (const { article, covers } of gold) {
      add(
        ours,
        compare(
          annotate(article, corpus).coverage.map(({ topic }) => topic),
          covers,
        ),
      );
      add(list, compare(plain(article), covers));
    }
    expect(measuresOf(ours).recall).toBeGreaterThan(0.95);
    expect(measuresOf(ours).precision).toBeGreaterThan(0.95);
    expect(measuresOf(ours).f1!).toBeGreaterThan(measuresOf(list).f1!);
  });
});
