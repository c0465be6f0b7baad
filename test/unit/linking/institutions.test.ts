import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const all = marked();
const councils = (...paragraphs: string[]) => all(...paragraphs).filter((mark) => /Council/.test(mark));

describe('the Security Council', () => {
  it.each([
    'Sergei Shoigu, the secretary of Russia’s Security Council, flew to Pyongyang in North Korea.',
    'Russian Security Council Secretary Sergei Shoigu flew to Pyongyang in North Korea.',
    'The secretary of the Security Council told the North Korean leader of Russia’s plans.',
    'Security Council deputy chairman Dmitry Medvedev spoke in Moscow, Russia, of North Korea.',
  ])('is Russia’s own, which the corpus lacks, in “%s”', (sentence) => {
    expect(councils('Visit', sentence)).toEqual([]);
  });

  it('is the United Nations’ where its sanctions are told of', () => {
    expect(
      councils(
        'Vote',
        'The United Nations met on sanctions against North Korea. Russia vetoed them in the Security Council.',
      ),
    ).toEqual(['Security Council un-security-council']);
  });

  it('is read after a short answer', () => {
    expect(
      councils(
        'May North Korea launch satellites?',
        'No. The Security Council forbids North Korea ballistic missiles, the United Nations say.',
      ),
    ).toEqual(['Security Council un-security-council']);
  });
});

describe('what bears the name of a state or of the United Nations', () => {
  it.each([
    'The United Nations Command in South Korea opens the gate.',
    'He was charged under the United Nations Act of Singapore for trade with North Korea.',
    'A spokesman of US Forces Korea spoke in Seoul of North Korea.',
    'The bridge is on U.S. 1 in Florida.',
    'The U.S. Navy sent a carrier against North Korea.',
    'The U.S. Geological Survey felt it, and a U.S. District Court judge ruled on it.',
    'The U.N. General Assembly met.',
  ])('is not they: %s', (sentence) => {
    expect(all('News', sentence).filter((mark) => /united-(?:nations|states)$/.test(mark))).toEqual([]);
  });
});

describe('somebody of a country', () => {
  it.each([
    ['Fumio Kishida of Japan flew home.', 'Japan japan'],
    ['Sergei Prokopyev of Russia stays in orbit.', 'Russia russia'],
    ['The Russians of Tallinn learn to queue.', 'Tallinn tallinn'],
  ])('leaves its name to it: %s', (sentence, mark) => {
    expect(all('News', sentence)).toContain(mark);
  });

  it('is no bank and no republic', () => {
    expect(all('News', 'The Central Bank of Russia and the People’s Republic of China spoke.')).not.toContain(
      'Russia russia',
    );
  });
});

it('marks no city that a university is called by', () => {
  expect(all('News', 'A professor at Seoul National University spoke of North Korea.')).toEqual([
    'North Korea north-korea',
  ]);
});

it('says whose council a spokesman speaks for', () => {
  expect(
    councils(
      'Arms for Russia',
      'John Kirby, speaking for the National Security Council, said that North Korea had sent arms to Russia.',
    ),
  ).toEqual(['National Security Council us-national-security-council']);
});

describe('a ministry without its country', () => {
  const ministries = (...paragraphs: string[]) => all(...paragraphs).filter((mark) => /inistry/.test(mark));
  const TITLE = 'North Korea fires a missile';

  it('is that of the country which the paragraph speaks of', () => {
    expect(ministries(TITLE, 'It fell into the sea off Japan, the Defense Ministry said.')).toEqual([
      'Defense Ministry japan-defense-ministry',
    ]);
  });

  it('is nobody’s where the page speaks as much of another country', () => {
    expect(
      ministries(
        'Tsunami reaches Kamchatka in Russia',
        'Waves came ashore in Japan and Russia. Japan lifted its warning. Russia did not.',
        'The Defense Ministry did not comment on the submarines at Vilyuchinsk.',
      ),
    ).toEqual([]);
  });

  it('is not Japan’s for want of another in the corpus', () => {
    const page = [
      'Putin replaces Shoigu',
      'The Kremlin says that Vladimir Putin wants the Ministry of Defence open to new ideas.',
    ];
    expect(ministries(...page)).toEqual([]);
  });

  it('is told by the capital after it', () => {
    expect(ministries(TITLE, 'A ship was stopped off Yeosu, the foreign ministry in Seoul said.')).toEqual([
      'foreign ministry south-korea-foreign-ministry',
    ]);
    expect(ministries(TITLE, 'Japan was warned, the Defense Ministry in Seoul said.')).toEqual([]);
  });

  it('may be written small with its country', () => {
    expect(all(TITLE, 'South Korea’s joint chiefs of staff and Japan’s coast guard said so.')).toEqual(
      expect.arrayContaining(['joint chiefs of staff south-korea-joint-chiefs', 'coast guard japan-coast-guard']),
    );
    expect(all(TITLE, 'The UN security council met.')).toContain('UN security council un-security-council');
  });
});

describe('a part of a name', () => {
  it.each([
    ['The Associated Press Health and Science Department is paid by a foundation.', /associated-press/],
    ['Ships are built in Western Australia.', / australia$/],
    ['‘Miss America’ flops first.', /united-states/],
    ['Gold rose to US$48 an ounce and 80 cents US a gram.', /united-states/],
    ['The United Nations Convention on the Law of the Sea is old.', /united-nations/],
    ['Tom Cruise-Hansen joins the ports team.', /tom-cruise/],
  ])('is not marked: %s', (text, entity) => {
    expect(all('News of the week', text).filter((mark) => entity.test(mark))).toEqual([]);
  });
});

describe('a ministry without its country', () => {
  const ministries = (...paragraphs: string[]) => all(...paragraphs).filter((mark) => /inistry/.test(mark));

  it.each([
    'South Korea, which wants talks with the North, is not part of it. A spokesperson for its Foreign Ministry said so.',
    'North Korea fired. A spokesman for the Foreign Ministry, Lim Soo-suk, told a briefing in South Korea.',
    'North Korea and South Korea differ. A foreign ministry spokesperson in Seoul said that it would report.',
  ])('is told by what stands around it: “%s”', (sentence) => {
    expect(ministries('Report', sentence).map((mark) => mark.split(' ').at(-1))).toEqual([
      'south-korea-foreign-ministry',
    ]);
  });
});

it('A council that a leader moves somebody to is his own', () => {
  expect(councils('Shake-up', 'Vladimir Putin moved Sergei Shoigu to the Security Council. Russia is at war.')).toEqual(
    [],
  );
});

describe('what bears the name of a city or a state', () => {
  it.each([
    'The Seoul Central District Court freed him; South Korea’s president stayed away.',
    'A report by China Central Television was shown.',
    'The U.S. Space & Rocket Center is closed, and so is the U.S. Women’s Open.',
    'The Communist Party of China met, and Team Russia lost.',
    'The Russian city of Kursk was hit.',
  ])('is none of its own in “%s”', (sentence) => {
    expect(all('News', sentence).filter((mark) => !/^(?:South Korea|Russian) /.test(mark))).toEqual([]);
  });
});
