import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const nominals = marked('nominal');

describe('a headline without articles', () => {
  it('names the space station that the report is about', () => {
    expect(
      nominals(
        'Cosmonauts return to Earth from space station',
        'The crew of the International Space Station landed in Kazakhstan.',
      ),
    ).toContain('space station international-space-station');
    expect(
      nominals(
        'A hotel in orbit',
        'The International Space Station is old. A firm plans a visit to space station parts.',
      ),
    ).toEqual([]);
  });

  it('names the half of a country that somebody deals with', () => {
    expect(
      nominals(
        'Allies trim exercise as Seoul seeks calm with North',
        'South Korea and North Korea have not talked for years.',
      ),
    ).toEqual(['North north-korea']);
    expect(nominals('Seoul seeks roads to North England', 'South Korea and North Korea are far away.')).toEqual([]);
  });

  it('is not the name of a collection', () => {
    expect(
      nominals(
        'A designer in Seoul',
        'South Korea and North Korea share a border.',
        'Your last show was called The North.',
      ),
    ).toEqual([]);
  });

  it('names a leader by the office alone', () => {
    const text = 'Kim Jong Un of North Korea spoke in Pyongyang.';
    expect(nominals('North Korean leader vows to build more ships', text)).toEqual(['North Korean leader kim-jong-un']);
    expect(nominals('Late North Korean leader is remembered', text)).toEqual([]);
    expect(nominals('North Korean leader Kim Jong Un vows to build more ships', text)).toEqual([]);
  });

  it('joins a leader to somebody whom the corpus lacks', () => {
    const surnames = marked('surname');
    const text = 'Vladimir Putin of Russia waited for the call.';
    expect(
      surnames('Trump presses for Putin-Zelensky meeting', text).filter((mark) => /putin/.test(mark)),
    ).toHaveLength(1);
    expect(surnames('Anna Putin-Zelensky wins a race', 'She ran for Ukraine.')).toEqual([]);
  });
});
