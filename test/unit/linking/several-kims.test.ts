import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const surnames = marked('surname');

describe('a leader’s surname where others of it are on the page', () => {
  const LATER =
    'South Korea’s defense minister, Kim Yong-hyun, spoke of missiles. A spokesman, Kim Jae-won, took no questions.';

  it('means the leader in a headline with the country, and until another is introduced', () => {
    expect(
      surnames(
        'Shoigu back in Pyongyang as Kim promises sappers',
        'Kim received the guest within the hour, North Korean media said. Russia sent a letter.',
        LATER,
        'Russia and North Korea signed a treaty when Vladimir Putin met Kim Jong Un a year ago.',
      ),
    ).toEqual(expect.arrayContaining(['Kim kim-jong-un']));
  });

  it('means whoever alone was introduced so far', () => {
    expect(
      surnames(
        'Soldiers from the North are in Russia, Washington says',
        'Vladimir Putin spoke of the treaty that he and Kim Jong Un signed in Pyongyang, North Korea.',
        'Kim will want oil and help with warplanes, analysts said.',
        LATER,
      ),
    ).toEqual(['Kim kim-jong-un']);
  });

  it('means nobody in particular in a row of officers', () => {
    const page = [
      'Kim, Brown and Yoshida meet in Tokyo to talk of North Korea',
      'The chairman, Kim Myung-soo, was host to General Yoshihide Yoshida of Japan. South Korea will host the next.',
      'Kim Jong Un was not mentioned.',
    ];
    expect(surnames(...page).filter((mark) => mark.startsWith('Kim'))).not.toContain('Kim kim-jong-un');
  });
});

describe('the living leader’s surname', () => {
  it.each([
    'Lavrov unveiled a plaque to Kim Il Sung, who came in 1949.',
    'It rolled across Kim Il-sung Square on a launcher.',
    'He has outlived the father, Kim Jong Il, by far.',
  ])('is not his forebears’: %s', (sentence) => {
    const page = [
      'Parade in Pyongyang',
      sentence,
      'Kim Jong Un of North Korea watched.',
      'Kim will want oil, analysts said.',
    ];
    expect(surnames(...page)).toContain('Kim kim-jong-un');
  });

  it('is his beside another leader, whoever else was named long before', () => {
    const page = [
      'Bomber drill over South Korea',
      'Adm. Kim Myung-soo watched from a command post. South Korea sent jets.',
      'Kim Jong Un of North Korea visited shipyards.',
      'Trump, who suspended drills after he met Kim in Singapore, has yet to speak.',
    ];
    expect(surnames(...page)).toContain('Kim kim-jong-un');
  });
});

describe('somebody else’s surname', () => {
  const PAGE = 'Kim Jong Un of North Korea fired a missile toward Japan.';
  it.each([
    'One Kim from Croydon was in the crowd and sang along.',
    'My aunt, whose maiden name was Kim, grew up in Ohio.',
    'They are run by the cousin of a cousin, and his name will be Kim or Pak.',
  ])('%s', (sentence) => {
    expect(surnames('A missile and a crowd', PAGE, sentence)).toEqual([]);
  });
});

it('marks the president by his office alone, with relatives and without a word of his country', () => {
  expect(surnames('A golf course opens', 'Eric Trump spoke first. President Trump cut the ribbon on Tuesday.')).toEqual(
    ['Trump donald-trump'],
  );
});

it('marks a father in full beside his son of the same name', () => {
  expect(
    marked('name')('A golf course opens', 'Donald Trump said he was tired. Donald Trump Jr. and a grandson stood by.'),
  ).toEqual(['Donald Trump donald-trump']);
});

describe('a full name that the corpus lacks', () => {
  it.each([
    'with Kim Yo Jong there',
    'a statue of Kim Il Sung stands there',
    'said by Kim Yong Nam on Monday',
    'He bowed to Kim Jong Il there',
  ])('keeps its surname in “%s”', (words) => {
    expect(surnames('Kim Jong Un in Pyongyang', `The leader of North Korea was seen ${words}.`)).toEqual([]);
  });

  it('keeps it by an age that is not sure, and beside a relative', () => {
    expect(
      surnames(
        'Kim Jong Un’s half brother is dead',
        'Who is Kim Jong Nam?',
        'Kim, 45 or 46, is the half brother of Kim Jong Un, who rules North Korea.',
      ),
    ).toEqual([]);
  });
});

describe('a leader among relatives', () => {
  const FAMILY =
    'Former President Donald Trump must pay. His sons, Donald Trump Jr. and Eric Trump, must too. Eric Trump blamed the judge.';

  it('goes by the surname alone', () => {
    expect(surnames('Judge orders Trump to pay', FAMILY, 'Trump, speaking in Florida, denied it.')).toEqual([
      'Trump donald-trump',
      'Trump donald-trump',
    ]);
  });

  it('leaves it to the one of whom the page is about', () => {
    expect(
      surnames(
        'Eric Trump opens a golf course',
        'Eric Trump cut the ribbon. Eric Trump thanked the town.',
        'Trump said that the grass was from Ayrshire.',
        'His father, Donald Trump, stayed away.',
      ),
    ).toEqual([]);
  });
});

describe('surnames of leaders in the press’s short ways', () => {
  it.each([
    ['Xi, Putin and Kim Gather at Beijing Parade', 'Kim kim-jong-un'],
    ['The Trump-Kim Hanoi summit failed', 'Kim kim-jong-un'],
    ['President Kim of North Korea wrote a letter', 'Kim kim-jong-un'],
    ['Whenever Trump meets Putin, he smiles', 'Trump donald-trump'],
  ])('are read in “%s”', (words, mark) => {
    expect(surnames(words, 'North Korea, the United States and Russia were all named.')).toContain(mark);
  });

  it('are nobody’s where some bearer or another is meant', () => {
    expect(
      surnames(
        'A contract in Oregon',
        'The one in Oregon, a Mr. Lavrov, was kind. It’s as if I asked about every Trump who sold a sofa. Russia, Moscow and the United States are far.',
      ),
    ).toEqual([]);
  });
});
