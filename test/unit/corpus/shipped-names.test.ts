/** The names that ship: each is found where it stands, and none where it does not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entity, Name } from '../../../lib/corpus/model.ts';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { COMMON, COMMON_SURNAMES, NAME_HEADS, TITLES } from '../../../lib/language/lexicon.ts';
import { wordsOf } from '../../../lib/language/words.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

const corpus = loadCorpus();

const isStrong = ({ kind, weak }: Name): boolean =>
  !weak && (kind === 'name' || kind === 'alias' || kind === 'acronym');

const foldOf = (text: string): string =>
  wordsOf(text)
    .map(({ fold }) => fold)
    .join(' ');

const forms: { entity: Entity; name: Name }[] = corpus.entities.flatMap((entity) =>
  entity.names.map((name) => ({ entity, name })),
);

/** Entities named in a text, whatever it covers. */
const namedIn = (...paragraphs: string[]): string[] =>
  annotate(articleOf('', ...paragraphs), corpus, { all: true }).mentions.map(({ entity }) => entity);

describe('names', () => {
  it('are found where they stand alone, if they need no support', () => {
    const missed = forms
      // What stands in brackets is for showing: nobody writes it in a text.
      .filter(({ entity, name }) => isStrong(name) && entity.type !== 'event' && !/[()]/.test(name.text))
      .filter(({ entity, name }) => namedIn(`${name.text}.`)[0] !== entity.id)
      .map(({ entity, name }) => `${name.text} (${entity.id})`);
    expect(missed).toEqual([]);
  });

  it('that need no support name one entity each', () => {
    const owners = Map.groupBy(
      forms.filter(({ name }) => isStrong(name)),
      ({ name }) => foldOf(name.text),
    );
    const shared = [...owners].filter(([, all]) => new Set(all.map(({ entity }) => entity.id)).size > 1);
    expect(shared.map(([text, all]) => `${text}: ${all.map(({ entity }) => entity.id).join(', ')}`)).toEqual([]);
  });

  it('that are one word of another language are no common English word, surname or title', () => {
    const words = forms
      .filter(({ name }) => isStrong(name) && name.lang !== undefined && name.kind !== 'acronym')
      .map(({ name }) => foldOf(name.text))
      .filter((text) => [COMMON, COMMON_SURNAMES, NAME_HEADS, TITLES].some((set) => set.has(text)));
    expect(words).toEqual([]);
  });

  it('have two letters at least in scripts of syllables or words, unless a full name must come first', () => {
    const short = forms
      .filter(({ name }) => name.kind !== 'surname' && name.kind !== 'nominal')
      .filter(({ name }) => /^[\p{scx=Han}\p{scx=Hangul}\p{scx=Kana}]$/u.test(name.text));
    expect(short.map(({ name }) => name.text)).toEqual([]);
  });

  it('stand once in an entity', () => {
    const doubles = corpus.entities.flatMap(({ id, names }) =>
      names
        .filter(({ text }, index) => names.findIndex((other) => other.text === text) < index)
        .map(({ text }) => [id, text]),
    );
    expect(doubles).toEqual([]);
  });
});

describe('what the press writes', () => {
  it.each([
    ['Kim Jŏng-ŭn', 'kim-jong-un'],
    ['Kim Jong-eun', 'kim-jong-un'],
    ['김정은은', 'kim-jong-un'],
    ['Ким Чен Ыну', 'kim-jong-un'],
    ['キム・ジョンウン', 'kim-jong-un'],
    ["Pak T'ae-sŏng", 'pak-thae-song'],
    ['Pyeongyang', 'pyongyang'],
    ['Pjöngjang', 'pyongyang'],
    ['в Пхеньяне', 'pyongyang'],
    ['평양에서', 'pyongyang'],
    ['Владимиром Путиным', 'vladimir-putin'],
    ['Владимир Владимирович Путин', 'vladimir-putin'],
    ['Wladimir Putin', 'vladimir-putin'],
    ['Sergey Shoygu', 'sergei-shoigu'],
    ['Sergueï Choïgou', 'sergei-shoigu'],
    ['세르게이 쇼이구가', 'sergei-shoigu'],
    ['Serguéi Lavrov', 'sergey-lavrov'],
    ['Vostochniy cosmodrome', 'vostochny-cosmodrome'],
    ['Weltraumbahnhof Wostotschny', 'vostochny-cosmodrome'],
    ['на космодроме Восточный', 'vostochny-cosmodrome'],
    ['보스토치니 우주기지에서', 'vostochny-cosmodrome'],
    ['Baïkonour', 'baikonur-cosmodrome'],
    ['с Байконура', 'baikonur-cosmodrome'],
    ['в Северной Корее', 'north-korea'],
    ['北朝鮮', 'north-korea'],
    ['북한이', 'north-korea'],
    ['Nordkoreas', 'north-korea'],
    ['la Corée du Nord', 'north-korea'],
    ['朝鲜半岛', 'korean-peninsula'],
    ['Курской области', 'kursk-region'],
    ['Олегом Новицким', 'oleg-novitsky'],
    ['Юлии Пересильд', 'yulia-peresild'],
    ['Julia Peressild', 'yulia-peresild'],
    ['Oleg Nowizki', 'oleg-novitsky'],
    ['オレッグ・ノヴィツキー', 'oleg-novitsky'],
    ['Dmitri Rogosin', 'dmitry-rogozin'],
    ['安德烈·鲁登科', 'andrei-rudenko'],
    ['烏克蘭', 'ukraine'],
    ['los buques de EE.UU. y Rusia', 'united-states', 'russia'],
  ])('%s is %s', (text, ...entities) => {
    expect(namedIn(`${text}.`)).toEqual(entities);
  });

  it.each([
    'La poutine est un plat du Québec. Poutine et frites pour tous.',
    'Chick Corea spielte im Tokio Hotel.',
    'Восточный экспресс опоздал, Хасан ждал на вокзале.',
    'Вызов принят: команда вышла в финал.',
    '发展中国家的代表和健美国家队到会。',
    '今日本报记者报道了比赛。',
    'トランプとソウルの夜。',
    '북한산에 오른 김밥 장수와 홍민규 씨.',
    '중국집과 러시아워 사이에서 달걀을 샀다.',
    '동북아 회담 뒤 북쪽 시장에서 김치와 책을 샀다.',
    '金曜日に料金と資金を払った。',
  ])('nothing is named in: %s', (text) => {
    expect(namedIn(text)).toEqual([]);
  });

  it('in Russian, a surname is its bearer’s in every case once he is named in full', () => {
    expect(namedIn('Президент Владимир Путин прилетел. Министры приехали с Путиным, и все писали о Путине.')).toEqual(
      Array(3).fill('vladimir-putin'),
    );
  });
});

describe('the record of sources', () => {
  const record = readFileSync(new URL('../../../assets/corpus/SOURCES-OF-NAMES.md', import.meta.url), 'utf8');
  const [titles, coordinates] = ['## Wikipedia titles', '## Coordinates'].map(
    (heading) => record.split(heading)[1]!.split('\n## ')[0]!,
  );

  it('has every Wikipedia title once, and no other', () => {
    const listed = [...titles!.matchAll(/`([^`]+)`/g)].map(([, title]) => title!);
    const shipped = new Set(corpus.entities.flatMap(({ wikipedia }) => wikipedia ?? []));
    expect(listed.toSorted()).toEqual([...shipped].sort());
  });

  it('has the coordinates of every place, and no other', () => {
    const listed = [...coordinates!.matchAll(/^\| ([a-z-]+) \| (-?[\d.]+), (-?[\d.]+) \|/gm)].map(
      ([, id, lat, lon]) => `${id} ${lat} ${lon}`,
    );
    const shipped = corpus.entities.flatMap(({ id, place }) => (place ? [`${id} ${place.lat} ${place.lon}`] : []));
    expect(listed.toSorted()).toEqual(shipped.sort());
  });
});

describe('places', () => {
  const placeOf = (id: string) => corpus.entities.find((entity) => entity.id === id)!.place!;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  /** Kilometres on a sphere. */
  const between = (from: string, to: string): number => {
    const [a, b] = [placeOf(from), placeOf(to)];
    const half =
      Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
      Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
    return 2 * 6371 * Math.asin(Math.sqrt(half));
  };

  it('of a point on the map have coordinates, of three decimals at most', () => {
    const points = corpus.entities.filter(({ type }) => type === 'city' || type === 'facility');
    expect(points.filter(({ place }) => !place).map(({ id }) => id)).toEqual([]);
    for (const { place } of corpus.entities) {
      for (const degrees of place ? [place.lat, place.lon] : [])
        expect(degrees).toBe(Math.round(degrees * 1000) / 1000);
    }
  });

  it('lie where they should', () => {
    // AP gives 127 km; the village at the border of three countries lies next to the station.
    expect(between('khasan', 'vladivostok')).toBeCloseTo(127, -1);
    expect(between('khasan', 'fangchuan')).toBeLessThan(10);
    expect(between('vladivostok', 'vostochny-cosmodrome')).toBeCloseTo(1000, -2);
    expect(between('pyongyang', 'seoul')).toBeCloseTo(195, -1);
    expect(between('moscow', 'kursk-region')).toBeCloseTo(460, -2);
  });
});
