import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const marks = marked();

describe('a surname that is a common word', () => {
  const page = ['A premiere', 'Tom Cruise came to Seoul.'];
  const cruise = 'Cruise tom-cruise';

  it.each(['Cruise signed autographs.', 'Fans saw Cruise, 62, wave.', 'Cruise’s plane was late.'])(
    'is his: %s',
    (text) => {
      expect(marks(...page, text)).toContain(cruise);
    },
  );

  it.each([
    'Cruise missiles were on show.',
    'A Cruise missile stood outside.',
    'Cruise ships moored nearby.',
    'The Cruise, a barge, sank.',
    'Cruise control is a metaphor.',
    'General Motors’ Cruise has stopped.',
    'GM’s Cruise unit closed.',
  ])('is a thing’s: %s', (text) => {
    expect(marks(...page, text)).not.toContain(cruise);
  });

  it('is left alone where a firm of the name shares the page', () => {
    const firm = [
      'Cruise halts robot taxis',
      'General Motors’ Cruise has posters of Tom Cruise. Cruise said it was sorry.',
    ];
    expect(marks(...firm)).toEqual(['Tom Cruise tom-cruise']);
  });
});

describe('a planet’s name', () => {
  it('is not the person’s who speaks', () => {
    const page = ['A summit', 'Moon Jae-in flew past a rocket and a satellite launch pad to Pyongyang.'];
    expect(marks(...page, 'Moon said that the launch of the satellite worried him.').join()).not.toContain('Moon');
    expect(marks('Orbits', 'NASA launched a lunar orbiter. Craters on the Moon are old.')).toContain('Moon moon');
  });
});

describe('an institution that many countries have', () => {
  it('is that of whoever convenes it', () => {
    const page = ['A launch angers the United States', 'North Korea fired a missile.'];
    const council = 'National Security Council us-national-security-council';
    expect(marks(...page, 'South Korea’s president called a meeting of the National Security Council.')).not.toContain(
      council,
    );
    expect(
      marks(...page, 'Commenting on North Korea, National Security Council spokesman John Kirby shrugged.'),
    ).toContain(council);
  });

  it('is that of the country named near it', () => {
    const page = ['Crabs', 'Ships from Japan buy crabs.', 'Alaska is cold.', 'Nets are torn.', 'It snows.'];
    expect(marks(...page, 'A Coast Guard captain took the stand.').join()).not.toContain('coast-guard');
    expect(marks('A launch', 'In Japan the Coast Guard warned ships of a missile.').join()).toContain(
      'japan-coast-guard',
    );
  });

  it('is that of the country whose sign stands before it in a Korean headline', () => {
    expect(marks('中 외교부 “한반도 안정”', '북한과 한국 문제를 말했다.').join()).not.toContain('foreign-ministry');
    expect(marks('日 방위성 “미사일 발사”', '북한이 쐈고 일본이 밝혔다.').join()).toContain('japan-defense-ministry');
  });

  it('is not a country’s name that goes on', () => {
    expect(marks('A probe', 'The China National Space Administration sent a probe.')).toEqual([]);
    expect(marks('A note', 'The Russia-North Korea pact and the Ukraine Defense Ministry came up.')).toContain(
      'Ukraine ukraine',
    );
  });
});
