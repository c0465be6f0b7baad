import { describe, expect, it } from 'vitest';
import { dossierFor } from '../../../lib/context/dossier.ts';
import type { Corpus, MapFrame } from '../../../lib/corpus/model.ts';
import type { DossierRequest } from '../../../lib/corpus/reading.ts';
import { claim, corpus, idsOf } from './corpus.ts';

const frame = (name: string, spots: MapFrame['spots'], countries: MapFrame['countries'] = []): MapFrame => ({
  name,
  land: '',
  borders: '',
  scale: { km: 500, length: 100 },
  countries,
  spots,
});
const dot = (x: number, y: number) => ({ x, y, exact: true });

const near = frame('the east', { pyongyang: dot(200, 200), 'kursk-region': dot(400, 60) }, [
  { text: 'Russia', at: [[500, 300]], entity: 'russia' },
  { text: 'Mongolia', at: [[100, 60]] },
]);
const world = frame('the world', {
  pyongyang: dot(500, 150),
  'kursk-region': dot(505, 100),
  moscow: dot(300, 120),
  tallinn: dot(280, 100),
});

const dossier = (extra: Partial<DossierRequest> = {}, from: Corpus = corpus, frames = [near, world]) =>
  dossierFor({ topic: 'russia-north-korea', published: '2023-09-15', entities: [], ...extra }, from, frames);

describe('a story', () => {
  it('goes by event and date, and sets what began later apart', () => {
    const { chapters, asOf } = dossier();
    expect(asOf).toBe('15\u00a0September 2023');
    expect(chapters.map(({ title, isLater }) => [title, isLater])).toEqual([
      ['Also in July 2023', false],
      ['Summit', false],
      ['Also in September 2023', false],
      ['Reported in September 2023', false],
      ['Also in 2024', true],
      ['Lavrov’s visit to North Korea', true],
    ]);
    expect(dossier({ published: null }).chapters.some(({ isLater }) => isLater)).toBe(false);
  });

  it('begins no chapter with a minor statement, and has none of these alone beside the events', () => {
    const minor = (id: string, date: string) =>
      claim(
        id,
        '[DPRK](north-korea) is its official name, which [Kim](kim-jong-un) and [Putin](vladimir-putin) used.',
        {
          weight: 'minor',
          date: { edtf: date, start: `${date}-01`, end: `${date}-28`, basis: 'printed' },
        },
      );
    const added = [minor('ap#name', '2023-07'), minor('ap#again', '2022-02')];
    const { chapters } = dossier({}, { ...corpus, claims: [...added, ...corpus.claims] });
    const july = chapters.find(({ title }) => title === 'Also in July 2023')!;
    expect(idsOf(july.claims)).toEqual(['ap#shoigu', 'ap#name']);
    expect(chapters.map(({ title }) => title)).not.toContain('Also in February 2022');
  });

  it('takes up what had begun before the article where it goes on to be told of', () => {
    const late = claim('upi#war', '[Russia](russia) recalled the summit.', {
      event: 'summit',
      date: { edtf: '2025-01', start: '2025-01-01', end: '2025-01-31', basis: 'printed' },
    });
    const { chapters } = dossier({}, { ...corpus, claims: [...corpus.claims, late] });
    const later = chapters.filter(({ isLater }) => isLater).map(({ title }) => title);
    expect(later).toEqual(['Also in 2024', 'Summit', 'Lavrov’s visit to North Korea']);
  });

  it('names all the years that a statement spans', () => {
    const long = claim('upi#years', '[Russia](russia) bought shells.', {
      date: { edtf: '2022/2023', start: '2022-01-01', end: '2023-12-31', basis: 'printed' },
    });
    const { chapters } = dossier({ published: null }, { ...corpus, claims: [...corpus.claims, long] });
    expect(chapters.map(({ title }) => title)).toContain('Also in 2022 to 2023');
  });

  it.each([
    ['before all that is told', '1999-01-01', true],
    ['after all that is told', '2030-01-01', false],
  ])('has one part for an article %s', (_, published, isLater) => {
    const { chapters } = dossier({ published });
    expect(new Set(chapters.map((chapter) => chapter.isLater))).toEqual(new Set([isLater]));
  });

  it('keeps what came after the article out of what it could tell, in one event too', () => {
    const late = claim('upi#summit', '[Putin](vladimir-putin) recalled the [summit](summit).', {
      event: 'summit',
      date: { edtf: '2025-07-12', start: '2025-07-12', end: '2025-07-12', basis: 'printed' },
    });
    const { chapters } = dossier({}, { ...corpus, claims: [...corpus.claims, late] });
    const summits = chapters.filter(({ title }) => title === 'Summit');
    expect(summits.map(({ isLater }) => isLater)).toEqual([false, true]);
    expect(idsOf(summits[1]!.claims)).toEqual(['upi#summit']);
    const order = chapters.map(({ isLater }) => isLater);
    expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
  });

  it('tells every statement of the topic, copies of one text as one', () => {
    const told = dossier().chapters.flatMap(({ claims }) => claims);
    const copied = told.find(({ id }) => id === 'ap#handshake');
    expect(copied?.alsoIn).toEqual(['publisher unknown']);
    expect(idsOf(told)).not.toContain('copy#handshake');
    expect(idsOf(told)).toContain('upi#soldiers');
    expect(idsOf(told)).not.toContain('upi#respect');
  });

  it('puts first what more than one witness tells, and last what was only expected', () => {
    const { chapters } = dossier();
    const summit = idsOf(chapters.find(({ title }) => title === 'Summit')!.claims);
    expect(summit.indexOf('ap#handshake')).toBeLessThan(summit.indexOf('copy#tour'));
    const hoped = claim('ap#hoped', '[Putin](vladimir-putin) shook hands with [Kim](kim-jong-un), it is hoped.', {
      event: 'summit',
      stance: 'expected',
    });
    const more = dossier({}, { ...corpus, claims: [hoped, ...corpus.claims] });
    expect(idsOf(more.chapters.find(({ title }) => title === 'Summit')!.claims).at(-1)).toBe('ap#hoped');
  });

  it('gives no year to what has no known beginning', () => {
    const open = claim('upi#ever', '[Russia](russia) has always denied it.', {
      date: { edtf: '../2025-07-12', start: '0001-01-01', end: '2025-07-12', basis: 'printed' },
    });
    const { chapters } = dossier({}, { ...corpus, claims: [...corpus.claims, open] });
    expect(chapters.find(({ claims }) => idsOf(claims).includes('upi#ever'))?.title).toBe('Reported in July 2025');
  });

  it('says who is who as of the article’s date, in the article’s order', () => {
    const entities = ['sergei-shoigu', 'sergey-lavrov', 'tallinn', 'kim-jong-un'];
    const { cast } = dossier({ entities });
    expect(cast.map(({ entity, role }) => [entity.id, role?.text])).toEqual([
      ['sergei-shoigu', 'defence minister of Russia'],
      ['sergey-lavrov', 'foreign minister of Russia, at the summit'],
      ['kim-jong-un', 'leader of North Korea'],
    ]);
    const [first] = dossier({ entities: ['sergey-lavrov'], published: '2025-08-01' }).cast;
    expect(first?.role?.text).toBe('foreign minister of Russia');
  });

  it('without an article names those that the story names most', () => {
    const { cast, asOf } = dossier({ published: null });
    expect(asOf).toBeNull();
    expect(cast[0]?.entity.id).toBe('kim-jong-un');
    const counts = cast.map(({ statements }) => statements);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('has the accounts, the timeline with the article on it, and the reports, latest first', () => {
    const { accounts, timeline, sources } = dossier();
    expect(accounts.map(({ id }) => id).sort()).toEqual(['length-of-talks', 'purpose']);
    expect(timeline.map(({ kind, entity }) => entity ?? kind)).toEqual(['summit', 'article', 'lavrov-visit']);
    expect(sources[0]?.id).toBe('upi');
    expect(sources.find(({ id }) => id === 'ap')?.sameTextAs).toEqual(['publisher unknown']);
  });

  it('rejects a topic that the corpus does not have', () => {
    expect(() => dossier({ topic: 'weather' })).toThrow('weather');
  });
});

describe('the maps of a story', () => {
  const mapsOf = (...entities: string[]) => dossier({ entities }).maps;

  it('show the places in the narrowest part of the world that holds them', () => {
    const maps = mapsOf('pyongyang', 'kursk-region', 'russia');
    expect(maps.map(({ words }) => words)).toEqual([
      'Map of the east, with Pyongyang and Kursk region; countries of the story: Russia',
    ]);
    expect(maps[0]!.countries).toEqual([
      { text: 'Russia', x: 500, y: 300, entity: 'russia' },
      { text: 'Mongolia', x: 100, y: 60 },
    ]);
  });

  it('name the story’s own countries first, each where it takes no place’s name away', () => {
    const crowded = frame('the east', { pyongyang: dot(300, 200) }, [
      { text: 'China', at: [[290, 120]] },
      {
        text: 'North Korea',
        at: [
          [300, 205],
          [300, 125],
        ],
        beside: true,
        entity: 'north-korea',
      },
      { text: 'United States', at: [[300, 300]], beside: true, entity: 'united-states' },
    ]);
    const [map] = dossier({ entities: ['pyongyang', 'north-korea'] }, corpus, [crowded]).maps;
    expect(map!.countries).toEqual([{ text: 'North Korea', x: 300, y: 125, entity: 'north-korea' }]);
    expect(map!.spots[0]!.label).toMatchObject({ text: 'Pyongyang' });
  });

  it('draw no ring round another place’s dot', () => {
    const spots = { pyongyang: dot(300, 200), 'kursk-region': { x: 305, y: 195, exact: false } };
    const markOf = (part: MapFrame) => {
      const [map] = dossier({ entities: ['pyongyang', 'kursk-region'] }, corpus, [part]).maps;
      return map!.spots.find(({ entity }) => entity === 'kursk-region')!.mark;
    };
    expect(markOf(frame('the east', spots))).toBe('name');
    expect(markOf(frame('the east', { ...spots, pyongyang: dot(500, 200) }))).toBe('ring');
  });

  it('need no further one for a region alone', () => {
    const wide = frame('the world', { ...world.spots, tallinn: { x: 30, y: 200, exact: false } });
    const { maps } = dossier({ entities: ['pyongyang', 'kursk-region', 'tallinn'] }, corpus, [near, wide]);
    expect(maps).toHaveLength(1);
  });

  it('are two where one would be too wide', () => {
    const maps = mapsOf('pyongyang', 'kursk-region', 'moscow');
    expect(maps.map(({ spots }) => spots.map(({ entity }) => entity))).toEqual([
      ['pyongyang', 'kursk-region'],
      ['moscow'],
    ]);
  });

  it('are none without places', () => {
    expect(mapsOf('kim-jong-un')).toEqual([]);
    expect(dossier({ entities: ['moscow'] }, corpus, []).maps).toEqual([]);
  });
});
