import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const nominals = marked('nominal');

const NORTH = 'North north-korea';
const SOUTH = 'South south-korea';
const STORY =
  'North Korea launched a ballistic missile on Tuesday, the military in South Korea and Seoul officials said.';

describe('half of a divided country without its article', () => {
  it.each([
    ['North fires missile toward the sea', [NORTH]],
    ['North Fires Missile Toward Sea', [NORTH]],
    ['NORTH FIRES MISSILE', ['NORTH north-korea']],
    ['Seoul: North tests new engine', [NORTH]],
    ['North’s army chief is replaced', [NORTH]],
    ['South to suspend military pact', [SOUTH]],
    ['North, South trade fire across the border', [NORTH, SOUTH]],
    ['North and South agree to hold talks', [NORTH, SOUTH]],
    ['North accuses South of flying drones', [NORTH, SOUTH]],
  ])('is marked in a headline of its story: %s', (title, found) => {
    expect(nominals(title, STORY, 'North Korea has said nothing.')).toEqual(found);
  });

  it('is marked where a sentence begins with what it does, and before the other half’s full name', () => {
    expect(nominals('A test', STORY, 'North denies it. South’s army is on alert.')).toEqual([NORTH, SOUTH]);
    expect(nominals('A test', 'Officials of North and South Korea met at the border.')).toEqual([NORTH]);
  });

  it.each([
    'North Carolina fires a coach',
    'North Wales Police Says Sorry',
    'North of the river, rents rise',
    'North American factories slow down',
    'North wind to bring snow',
    'South coast trains cancelled',
    'South Africa beats Wales',
  ])('is not what a longer name or a direction begins with: %s', (title) => {
    expect(nominals(title, STORY, 'North Korea has said nothing.')).toEqual([]);
  });

  it('is nobody’s where the page tells another story', () => {
    expect(nominals('North needs trains, says mayor', 'Leeds and Hull ask for money.')).toEqual([]);
    expect(
      nominals(
        'North leads the way',
        'Leeds and Hull ask for money for railways.',
        'A minister spoke.',
        'It rained.',
        'Trains in South Korea are quick.',
      ),
    ).toEqual([]);
  });

  it('is not somebody of that surname', () => {
    expect(
      nominals('A memoir', STORY, 'Oliver North sold arms.', 'North says that he would do it again. Mr. North smiled.'),
    ).toEqual([]);
  });
});

describe('half of a divided country with its article', () => {
  it('is not taken by its own adjective, or by what else begins with the word', () => {
    const text = 'North Korea launched a rocket. The North Korean army and the North Atlantic alliance saw it.';
    expect(nominals('A rocket', text, 'The North said that it carried a satellite.')).toEqual([NORTH]);
  });
});
