import { describe, expect, it } from 'vitest';
import { answersTo, indexFollowUps } from '../../../lib/context/follow-ups.ts';

const followUp = (words: string[], claims: string[], not: string[] = []) => ({
  question: 'What of it?',
  words,
  not,
  claims,
});

const index = indexFollowUps([
  followUp(['shell', 'Russian help', 'in return'], ['a#1', 'a#2'], ['shell company']),
  followUp(['veto', 'resolution'], ['b#1', 'a#2']),
  followUp(['resolution', 'ISS'], ['c#1']),
]);
const gains = (text: string) => answersTo(text, index);

describe('answersTo', () => {
  it('is raised by a word in any of its forms, and by nothing else', () => {
    expect(gains('They vetoed it.').get('b#1')).toBeGreaterThan(0);
    expect(gains('Nothing of the kind happened.').size).toBe(0);
  });

  it('gives more to what answers better, and adds up what answers two questions', () => {
    const shells = gains('Shells by the thousand.');
    expect(shells.get('a#1')!).toBeGreaterThan(shells.get('a#2')!);
    expect(gains('Shells, and a veto.').get('a#2')!).toBeGreaterThan(shells.get('a#2')!);
  });

  it('weighs a word less that several questions have', () => {
    expect(gains('A resolution.').get('b#1')!).toBeLessThan(gains('A veto.').get('b#1')!);
  });

  it('wants all words of a phrase, those too that tell nothing by themselves', () => {
    expect(gains('Help came late.').size).toBe(0);
    expect(gains('The Russians helped them.').get('a#1')).toBeGreaterThan(0);
    expect(gains('He returned home.').size).toBe(0);
    expect(gains('What they get in return is oil.').get('a#1')).toBeGreaterThan(0);
  });

  it('takes no small word for a name with the same stem', () => {
    expect(gains('It is so.').size).toBe(0);
    expect(gains('The ISS passes over.').get('c#1')).toBeGreaterThan(0);
  });

  it('is spoken against by what has another meaning', () => {
    expect(gains('A shell company of his.').get('a#1') ?? 0).toBeLessThan(gains('A shell of his.').get('a#1')!);
  });

  it('never gives more than 1', () => {
    const many = indexFollowUps([followUp(['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'], ['a#1'])]);
    expect(answersTo('alpha beta gamma delta epsilon zeta', many).get('a#1')).toBe(1);
  });
});
