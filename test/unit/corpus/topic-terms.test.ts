import { expect, test } from 'vitest';
import type { Topic } from '../../../lib/corpus/model.ts';
import { tidyTopic } from '../../../lib/corpus/topic-terms.ts';

const topic = (needs: Topic['needs'], signals: string[]): Topic => ({
  id: 'ferries',
  name: 'Ferries',
  about: 'Ferries and their harbours.',
  needs,
  signals: { entities: [], words: signals },
});

test('a word that a stem beside it matches says nothing new; a phrase does', () => {
  const { signals } = tidyTopic(topic([], ['ferry*', 'quay', 'ferryman', 'ferry*', 'ferry strike', 'ferrym*']));
  expect(signals.words).toEqual(['ferry strike', 'ferry*', 'quay']);
});

test('what meets a need strictly needs no second mention among what else meets it', () => {
  const also = { entities: [], words: ['harbours', 'pier', 'quay'] };
  const [need] = tidyTopic(topic([{ entities: ['northport'], words: ['harbour*', 'quay'], also }], [])).needs;
  expect(need).toEqual({
    entities: ['northport'],
    words: ['harbour*', 'quay'],
    also: { entities: [], words: ['pier'] },
  });
});
