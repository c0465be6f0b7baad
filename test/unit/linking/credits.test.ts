import { describe, expect, it } from 'vitest';
import { isByline, isCredit } from '../../../lib/linking/credits.ts';
import { marked } from './marked.ts';

const at = (text: string, name: string): [string, number, number] => {
  const start = text.indexOf(name);
  return [text, start, start + name.length];
};

describe('a credit', () => {
  it.each([
    'WINNIPEG, Manitoba (AP) — He scored twice.',
    'The horses had died before. (AP Photo/Jeff Stone)',
    'AP writer Hannah Stone contributed to this report.',
    'Picture credits: AP, AFP, East2West',
    'rm/wd (AFP, AP, dpa, Reuters)',
    'The grain elevators at night. (Geoff Stone/The Daily News via AP)',
    'More AP NHL: the league page and scores',
    'with AAP and AP',
  ])('is told in “%s”', (text) => {
    expect(isCredit(...at(text, 'AP'))).toBe(true);
  });

  it.each(['She took AP classes in physics.', 'The state of Andhra Pradesh (AP) votes.', 'An AP exam is hard.'])(
    'is none in “%s”',
    (text) => {
      expect(isCredit(...at(text, 'AP'))).toBe(false);
    },
  );

  it('marks the agency on a page about anything', () => {
    expect(
      marked('acronym')('Capitals beat Jets', 'WINNIPEG, Manitoba (AP) — He scored two goals in the third period.'),
    ).toEqual(['AP associated-press']);
  });
});

describe('a byline', () => {
  it('is told from names in the text', () => {
    expect(isByline('By Aiko Stone and Kim Do-yun', 18)).toBe(true);
    expect(isByline('He was met by Kim Do-yun', 14)).toBe(false);
  });

  it('names nobody whom the text is about', () => {
    const page = ['Missile over Japan', 'By Aiko Stone and Kim Do-yun', 'Kim Jong Un of North Korea watched.'];
    expect(marked('surname')(...page)).toEqual([]);
    expect(marked('surname')(page[0]!, 'By Kim’s own account it flew far.', page[2]!)).toEqual(['Kim kim-jong-un']);
  });
});
