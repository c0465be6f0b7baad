import fc from 'fast-check';
import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelView } from '../../../components/dossier/Panel.tsx';
import { LINE, layoutTimeline, wrap } from '../../../components/dossier/timeline-layout.ts';
import type { PageReport, PageState } from '../../../lib/platform/protocol.ts';
import { DEFAULTS } from '../../../lib/platform/settings.ts';
import { dossier, found, leftOut, nothing, panelView } from './dossier-fixtures.ts';
import * as fixture from './fixtures.ts';
import * as pages from './page-fixtures.ts';
import { control, rendered, wordsOf } from './rendered.ts';

const read = (report: PageReport): PageState => ({ kind: 'read', report });

function panel(view: Partial<PanelView> = {}) {
  const onCommand = vi.fn();
  const place = rendered(h(Panel, { view: { ...panelView, ...view }, onCommand }));
  return { place, onCommand, words: wordsOf(place), part: (id: string) => place.querySelector(`#${id}`)! };
}

const withoutStory = { topic: null, dossier: null } as const;

describe('the dossier', () => {
  it('says what the page is, as the popup does', () => {
    expect(wordsOf(panel().place.querySelector('h1'))).toBe('Covers Russia and North Korea, 23 mentions of 8 names');
    const none = panel({ page: read(pages.notNews), ...withoutStory });
    expect(wordsOf(none.place.querySelector('h1'))).toBe('Not a news article');
  });

  it('offers all stories and the search where the page has none', () => {
    const { place, onCommand } = panel({ page: { kind: 'closed' }, ...withoutStory });
    control(place, 'North Korea in space').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'story', topic: 'north-korea-space' });
    expect(place.querySelector('search input')?.getAttribute('aria-label')).toBe('Search the corpus');
  });

  it('has a tab for each story of the page', () => {
    const { place, onCommand } = panel({ page: read(pages.coveredTwice) });
    expect(control(place, 'Russia and North Korea').getAttribute('aria-current')).toBe('true');
    control(place, 'North Korea in space').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'story', topic: 'north-korea-space' });
  });

  it('tells the story in order of time, with the article’s date between', () => {
    const text = wordsOf(panel().part('story'));
    const order = ['Also in July 2023', '2023 North Korea-Russia summit', 'This article appeared on 13 September 2023'];
    const places = [...order, 'Later, reported after this article', 'Also in July 2025'].map((words) =>
      text.indexOf(words),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('repeats no date that stands above', () => {
    const chapter = panel().place.querySelectorAll('.chapter')[1]!;
    expect(wordsOf(chapter.querySelector('.chapter-date'))).toBe('13 September 2023');
    expect([...chapter.querySelectorAll('.claim-date')].map(wordsOf)).toEqual(['12 September 2023']);
  });

  it('draws a timeline whose events open, and says it in words', () => {
    const { part, onCommand } = panel();
    const svg = part('timeline').querySelector('svg')!;
    expect(svg.getAttribute('aria-label')).toBe(
      'Timeline: 5 events, from 25 April 2019 to 19 June 2024; this article, 13 September 2023',
    );
    const events = [...svg.querySelectorAll('[role=button]')];
    expect(events).toHaveLength(5);
    expect(events.every((event) => event.getAttribute('tabindex') === '0')).toBe(true);
    expect(events.at(-1)?.getAttribute('aria-label')).toBe('Treaty of partnership 19 June 2024, later');
    events[0]!.dispatchEvent(new (svg.ownerDocument.defaultView as Window & typeof globalThis).Event('click'));
    expect(onCommand).toHaveBeenCalledWith({ do: 'open', entity: 'vladivostok-2019' });
    expect(svg.querySelector('.time-article')).toBeTruthy();
  });

  it('draws the places on a map, and names those without room beside it', () => {
    const { part, onCommand } = panel();
    const svg = part('map').querySelector('svg')!;
    expect(svg.getAttribute('aria-label')).toBe(dossier.maps[0]!.words);
    const named = [...svg.querySelectorAll('[role=button]')].map((one) => one.getAttribute('aria-label'));
    expect(named).toEqual(['North Korea', 'Khasan', 'Vostochny Cosmodrome']);
    control(part('map'), 'Vostochny Cosmodrome');
    [...part('map').querySelectorAll<HTMLElement>('figcaption button')][0]!.click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'open', entity: 'vostochny-cosmodrome' });
  });

  it('says who is who as of the article, and goes to the mentions', () => {
    const { part, onCommand } = panel({ visited: { 'kim-jong-un': 0 } });
    const rows = [...part('who').querySelectorAll('.member')].map(wordsOf);
    expect(rows[0]).toContain('Kim Jong Un Leader of North Korea');
    expect(rows[2]).toContain('Launch site, known only from after this article');
    control(part('who'), 'Kim Jong Un: 1 of 5, go to mention 2').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'jump', entity: 'kim-jong-un' });
  });

  it('tells which reports are one witness, and what each is worth', () => {
    const text = wordsOf(panel().part('sources'));
    expect(text).toContain('2 reports; one of them shares text with another');
    expect(text).toContain('Rests on the same text as NPR, in a machine-made summary');
    expect(text).toContain('Carried by a republisher');
  });

  it('says what an article leaves out only when asked, as reading on', () => {
    const off = panel({ leftOut });
    expect(off.part('further').querySelector('.claim')).toBeNull();
    control(off.part('further'), 'Show what an article leaves out').click();
    const on = panel({ leftOut, settings: { ...DEFAULTS, leftOut: true } });
    expect(wordsOf(on.part('further'))).toContain('More about “2023 North Korea-Russia summit”:');
    expect(on.part('further').querySelectorAll('.claim')).toHaveLength(1);
    const silent = panel({ leftOut: { claims: [], foreign: true }, settings: { ...DEFAULTS, leftOut: true } });
    expect(wordsOf(silent.part('further'))).toContain('are in English');
  });

  it('compares nothing and jumps nowhere for a story that the page does not cover', () => {
    const { place } = panel({ page: read(pages.otherNews), dossier: { ...dossier, asOf: null } });
    expect(place.querySelector('#further, .jump, .article-date')).toBeNull();
    expect(control(place, 'All stories')).toBeTruthy();
  });

  it('lists what a search finds, with the form of the name that was found', () => {
    const { place, words } = panel({ query: 'kim', found });
    expect(words).toContain('2 names, 3 statements, 1 question, 1 report');
    const { by, dateText } = fixture.person.role!;
    expect(words).toContain(`Kim Jong Un also 김정은 Leader of North Korea ${by}, ${dateText}`);
    expect(place.querySelector('.story')).toBeNull();
    expect(panel({ query: 'zzz', found: nothing }).words).toContain('Nothing found');
  });

  it('opens an entity, with the way back and to the page', () => {
    const { place, onCommand } = panel({ trail: ['kim-jong-un'], context: fixture.person });
    expect(wordsOf(place.querySelector('h2'))).toBe('Kim Jong Un');
    control(place, 'Kim Jong Un: go to mention 1 of 5').click();
    control(place, 'Back to the story').click();
    expect(onCommand.mock.calls.map(([command]) => command.do)).toEqual(['jump', 'back']);
  });

  it('says plainly when nothing links an entity with the one that it was opened from', () => {
    const trail = ['mars', 'kim-jong-un'];
    const { words } = panel({ trail, context: fixture.person, link: { name: 'Mars', relation: null } });
    expect(words).toContain('Linked with Mars Nothing in the corpus links the two.');
    expect(panel({ trail, context: fixture.person }).words).not.toContain('Linked with');
  });

  it('has landmarks, one first heading, and its outcomes said aloud', () => {
    const { place } = panel({ notice: { text: 'At mention 1', trouble: false } });
    for (const landmark of ['header', 'search', 'main', 'footer']) {
      expect(place.querySelectorAll(`.panel > ${landmark}, .panel-head > ${landmark}`)).toHaveLength(1);
    }
    expect(place.querySelectorAll('h1')).toHaveLength(1);
    expect(place.querySelector('[role=status].unseen')?.textContent).toBe('At mention 1');
  });
});

describe('the timeline’s layout', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  const items = fc
    .array(fc.record({ day, text: fc.string({ minLength: 1, maxLength: 60 }) }), { maxLength: 30 })
    .map((some) =>
      some
        .map(({ day, text }, index) => {
          const start = day.toISOString().slice(0, 10);
          return { kind: 'event' as const, entity: `${index}`, text, start, end: start, dateText: start };
        })
        .sort((a, b) => (a.start < b.start ? -1 : 1)),
    );

  it('puts what is later below, and nothing over another', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 150, max: 900 }), (some, width) => {
        const { rows, height } = layoutTimeline(some, width);
        rows.forEach((row, index) => {
          const next = rows[index + 1];
          if (next) expect(next.top).toBeGreaterThanOrEqual(row.top + row.height);
          expect(row.top + row.height).toBeLessThanOrEqual(height);
          expect(row.height).toBe(LINE * (row.lines.length + (row.date === null ? 0 : 1)));
        });
      }),
    );
  });

  it('keeps short and long spaces of time apart, and says which are not to scale', () => {
    const at = (start: string) => ({
      kind: 'event' as const,
      entity: start,
      text: 'x',
      start,
      end: start,
      dateText: start,
    });
    const { rows } = layoutTimeline([at('2000-01-01'), at('2023-09-12'), at('2023-09-13'), at('2023-12-13')], 300);
    const gaps = rows.slice(1).map((row, index) => row.y - rows[index]!.y);
    expect(gaps[0]).toBeGreaterThan(gaps[2]!);
    expect(gaps[2]).toBeGreaterThan(gaps[1]!);
    expect(rows.map(({ isFar }) => isFar)).toEqual([false, true, false, false]);
    expect(rows.map(({ year }) => year)).toEqual(['2000', '2023', null, null]);
  });

  it('says a year once', () => {
    const inYear = { kind: 'event' as const, entity: 'a', text: 'x', start: '2016-01-01', end: '2016-12-31' };
    const { rows } = layoutTimeline(
      [
        { ...inYear, dateText: '2016' },
        { ...inYear, dateText: '2016' },
      ],
      300,
    );
    expect(rows.map(({ year, date }) => [year, date])).toEqual([
      ['2016', null],
      [null, '2016'],
    ]);
  });

  it('loses no word to wrapping', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^\S{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 5, max: 40 }),
        (words, most) => {
          const lines = wrap(words.join(' '), most);
          expect(lines.join(' ')).toBe(words.join(' '));
          expect(lines.every((line) => line.length <= most || !line.includes(' '))).toBe(true);
        },
      ),
    );
  });
});
