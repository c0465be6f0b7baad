import { describe, expect, it } from 'vitest';
import type { Group } from '../../../lib/corpus/model.ts';
import type { Annotation, Article } from '../../../lib/corpus/reading.ts';
import { type Choice, chooseMarks, worthMarking } from '../../../lib/marks/choose.ts';

/** Flows of two sections; mentions as [flow, entity]. */
const article = {
  flows: [0, 0, 1, 1].map((section) => ({ text: '', part: 'body', section })),
} as unknown as Article;
const mentions: [number, string][] = [
  [0, 'ann'],
  [0, 'oslo'],
  [1, 'ann'],
  [2, 'ann'],
  [2, 'silent'],
  [3, 'oslo'],
  [3, 'oslo'],
];
const entity = (id: string, group: Group, hasContext = true) => ({ id, name: id, type: 'person', group, hasContext });
const annotation = {
  mentions: mentions.map(([flow, id]) => ({ flow, entity: id, quote: id })),
  entities: [entity('ann', 'people'), entity('oslo', 'places'), entity('silent', 'people', false)],
} as unknown as Annotation;

const all: Choice['groups'] = { people: true, places: true, organizations: true, things: true };
const every: Choice = { strength: 'every', groups: all, unmarked: [] };

describe('chooseMarks', () => {
  it('takes every mention that the library has something to say about', () => {
    expect(chooseMarks(article, annotation, every)).toEqual([0, 1, 2, 3, 5, 6]);
  });

  it('takes the first mention of each entity in each section', () => {
    expect(chooseMarks(article, annotation, { ...every, strength: 'first' })).toEqual([0, 1, 3, 5]);
  });

  it('takes none when switched off, though the page is still worth marking', () => {
    expect(chooseMarks(article, annotation, { ...every, strength: 'off' })).toEqual([]);
    expect([...worthMarking(annotation, every)]).toEqual(['ann', 'oslo']);
  });

  it('leaves out groups that the reader does not want', () => {
    expect(chooseMarks(article, annotation, { ...every, groups: { ...all, places: false } })).toEqual([0, 2, 3]);
  });

  it('leaves out a name that is not what it was taken for, and what is named by it alone', () => {
    const notAnn: Choice = { ...every, unmarked: [{ quote: 'ann', entity: 'ann', where: 'page' }] };
    expect(chooseMarks(article, annotation, notAnn)).toEqual([1, 5, 6]);
    expect([...worthMarking(annotation, notAnn)]).toEqual(['oslo']);
  });

  it('leaves other names of the entity, and the name for other entities, as they are', () => {
    const unmarked: Choice['unmarked'] = [
      { quote: 'Annie', entity: 'ann', where: 'page' },
      { quote: 'ann', entity: 'oslo', where: 'everywhere' },
    ];
    expect(chooseMarks(article, annotation, { ...every, unmarked })).toEqual([0, 1, 2, 3, 5, 6]);
  });
});
