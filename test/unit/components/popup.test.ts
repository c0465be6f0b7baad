import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupView } from '../../../components/popup/Popup.tsx';
import { headlineOf } from '../../../components/shared/headline.ts';
import { namesOf, storyOf } from '../../../components/shared/names.ts';
import type { PageReport, PageState } from '../../../lib/platform/protocol.ts';
import { DEFAULTS, type Settings } from '../../../lib/platform/settings.ts';
import * as fixture from './fixtures.ts';
import * as pages from './page-fixtures.ts';
import { control, rendered, wordsOf } from './rendered.ts';

const read = (report: PageReport): PageState => ({ kind: 'read', report });

describe('the first line', () => {
  it.each<[string, PageState]>([
    ['Covers Russia and North Korea, 23 mentions of 8 names', read(pages.covered)],
    ['Covers Russia and North Korea, also North Korea in space, 23 mentions of 8 names', read(pages.coveredTwice)],
    ['A news article; its story is not in the corpus', read(pages.otherNews)],
    ['Not a news article', read(pages.notNews)],
    ['Paused on this site', { kind: 'paused', pause: 'site' }],
    ['Paused on this page', { kind: 'paused', pause: 'page' }],
    ['Paused everywhere', { kind: 'paused', pause: 'everywhere' }],
    ["Can't run on this page (browser pages and stores are closed to extensions)", { kind: 'closed' }],
    ['Reading this page…', { kind: 'reading' }],
    ["Couldn't read this page", { kind: 'failed', message: 'no report' }],
  ])('says “%s”', (line, page) => {
    expect(headlineOf(page)).toBe(line);
  });

  it('counts one as one', () => {
    const { annotation } = pages.covered;
    const report = { ...pages.covered, annotation: { ...annotation, mentions: annotation.mentions.slice(0, 1) } };
    expect(headlineOf(read(report))).toBe('Covers Russia and North Korea, 1 mention of 1 name');
  });

  it('does not deny a story that the reader sees marked', () => {
    const article = pages.notNews.article;
    expect(headlineOf(read({ ...pages.covered, article }))).toMatch(/^Covers/);
    expect(headlineOf(read({ ...pages.covered, article, painted: 0 }))).toBe('Not a news article');
  });
});

describe('the names of a page', () => {
  const names = namesOf(pages.covered);

  it('go by the counts shown, those of the headline before others, then by place', () => {
    expect(names.map(({ entity: { name }, mentions }) => [name, mentions.length])).toEqual([
      ['North Korea', 6],
      ['Kim Jong Un', 5],
      ['Russia', 4],
      ['Vladimir Putin', 3],
      ['Tallinn', 2],
      ['Vostochny Cosmodrome', 1],
      ['Ministry of Unification (South Korea)', 1],
      ['2023 North Korea-Russia summit', 1],
    ]);
  });

  it('know their mentions by the annotation’s own numbers, in page order', () => {
    for (const { entity, mentions } of names) {
      expect(mentions).toEqual([...mentions].sort((a, b) => a - b));
      for (const index of mentions) expect(pages.covered.annotation.mentions[index]?.entity).toBe(entity.id);
    }
  });
});

describe('the story’s timeline', () => {
  it('has each event of its entities once, by date, and the article after what it may report', () => {
    const [first, second, ...rest] = fixture.timeline;
    expect(storyOf([[...rest].reverse(), [second!, ...rest], [first!]])).toEqual(fixture.timeline);
  });
});

function popup(view: Partial<PopupView>) {
  const onCommand = vi.fn();
  const place = rendered(h(Popup, { view: { ...pages.popupView, ...view }, onCommand }));
  return { place, onCommand, words: wordsOf(place) };
}

describe('the popup', () => {
  it('says nothing of a page that has not answered yet, and can be worked already', () => {
    const { place } = popup({ page: null, about: null, unknown: [], story: [] });
    expect(place.querySelector('h1 > :not(.unseen)')).toBeNull();
    expect(control(place, 'On news.example.org')).toBeTruthy();
  });

  it('lists names by group, with their counts', () => {
    const { place } = popup({});
    const groups = [...place.querySelectorAll('.group')].map((group) => [
      wordsOf(group.querySelector('h2')),
      [...group.querySelectorAll('.name-row')].map(wordsOf),
    ]);
    expect(groups).toEqual([
      ['People', ['Kim Jong Un 5', 'Vladimir Putin 3']],
      ['Places', ['North Korea 6', 'Russia 4', 'Tallinn nothing in the corpus 2', 'Vostochny Cosmodrome 1']],
      ['Organizations', ['Ministry of Unification (South Korea) 1']],
      ['Things and events', ['2023 North Korea-Russia summit 1']],
    ]);
  });

  it('unfolds a name’s context in its place', () => {
    const { place, onCommand } = popup({
      opened: { row: 'kim-jong-un', trail: ['kim-jong-un'], context: fixture.person },
    });
    const row = control(place, 'Kim Jong Un');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(place.querySelector(`#${row.getAttribute('aria-controls')} .claim`)).toBeTruthy();
    expect(place.querySelectorAll('[aria-expanded=true]')).toHaveLength(1);
    row.click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'unfold', entity: 'kim-jong-un' });
  });

  it('offers no context where nothing is reported', () => {
    const { place } = popup({});
    expect(() => control(place, 'Tallinn')).toThrow();
    expect(control(place, 'Tallinn: go to mention 1 of 2')).toBeTruthy();
  });

  it('goes to the next mention each time, and begins again after the last', () => {
    const { place, onCommand } = popup({ visited: { 'kim-jong-un': 1, 'vladimir-putin': 2 } });
    expect(wordsOf(control(place, 'Kim Jong Un: 2 of 5, go to mention 3'))).toBe('2 of 5');
    control(place, 'Vladimir Putin: 3 of 3, go to mention 1').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'jump', entity: 'vladimir-putin' });
  });

  it('gives the reasons for its stories, or for finding none', () => {
    expect(popup({}).words).toContain('the headline names Kim Jong Un and Vladimir Putin');
    expect(popup({ page: read(pages.notNews) }).words).toContain('it is a list of links');
  });

  it('tells of names that the corpus does not know', () => {
    expect(popup({}).words).toContain(
      'Also named here, not in the corpus (2) Example Institute for the Study of Trains 3 times Jane Roe',
    );
  });

  it('shows the story’s timeline with the article on it', () => {
    const { place, onCommand } = popup({});
    expect(wordsOf(place.querySelector('.moment.article'))).toContain('This article');
    control(place.querySelector('.timeline')!, '2023 North Korea-Russia summit').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'open', row: '#story', entity: 'kim-putin-summit-2023' });
  });

  it('shows the main names of each group, and the others at a press', () => {
    const some = Array.from({ length: 7 }, (_, n) => ({ ...fixture.kim, id: `kim-${n}`, name: `Kim ${n}` }));
    const [mention] = pages.covered.annotation.mentions;
    const mentions = some.flatMap(({ id }, n) => Array.from({ length: 9 - n }, () => ({ ...mention!, entity: id })));
    const annotation = { ...pages.covered.annotation, entities: some, mentions };
    const { place } = popup({ page: read({ ...pages.covered, annotation }) });
    const group = place.querySelector('.group')!;
    const shown = (within: Element | null) => [...within!.children].map((row) => wordsOf(row).slice(0, 5));
    expect(shown(group.querySelector(':scope > .names'))).toEqual(['Kim 0', 'Kim 1', 'Kim 2', 'Kim 3']);
    expect(wordsOf(group.querySelector('.more > summary > .when-closed'))).toBe('3 more');
    expect(shown(group.querySelector('.more > .names'))).toEqual(['Kim 4', 'Kim 5', 'Kim 6']);
  });

  it('says so when the reader chose to mark fewer mentions', () => {
    const note = (settings: Partial<Settings>) =>
      wordsOf(
        popup({ page: read(pages.coveredTwice), settings: { ...DEFAULTS, ...settings } }).place.querySelector(
          'main > .note',
        ),
      );
    const groups = { ...DEFAULTS.groups, places: false, organizations: false };
    const first = 'Only the first mention in each section is marked on the page';
    expect(note({ strength: 'first' })).toBe(`${first}, as you chose.`);
    expect(note({ groups })).toBe('Places and organizations are not marked on the page, as you chose.');
    expect(note({ strength: 'first', groups })).toBe(`${first}; places and organizations are not, as you chose.`);
    expect(note({ strength: 'off' })).toBe('Marks are off: the names are listed here only.');
    expect(note({})).toBe('');
  });

  it('offers to resume where it is paused', () => {
    const { place, onCommand } = popup({ page: { kind: 'paused', pause: 'page' } });
    control(place, 'Resume').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'resume' });
    expect((control(place, 'On news.example.org') as HTMLInputElement).hasAttribute('checked')).toBe(true);
    expect((control(place, 'On this page') as HTMLInputElement).hasAttribute('checked')).toBe(false);
  });

  it('pauses nothing narrower while it is paused everywhere', () => {
    const { place } = popup({
      page: { kind: 'paused', pause: 'everywhere' },
      settings: { ...DEFAULTS, enabled: false },
    });
    expect(control(place, 'On news.example.org').hasAttribute('disabled')).toBe(true);
    expect(control(place, 'On this page').hasAttribute('disabled')).toBe(true);
    expect(control(place, 'Everywhere').hasAttribute('disabled')).toBe(false);
  });

  it('has no switch for a site that it can’t run on', () => {
    const { place } = popup({ page: { kind: 'closed' }, site: null });
    expect(() => control(place, 'On this page')).toThrow();
    expect(control(place, 'Everywhere')).toBeTruthy();
  });

  it('says what the corpus holds, and which stories', () => {
    const { words } = popup({});
    expect(words).toContain('The corpus: 11 reports in 5 documents, latest July 2025');
    expect(words).toContain('Relations of Moscow and Pyongyang');
  });

  it('says what went wrong, and tries again', () => {
    const { place, onCommand, words } = popup({ page: { kind: 'failed', message: 'The page gave no report' } });
    expect(words).toContain('The page gave no report');
    control(place, 'Try again').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'retry' });
  });

  it('has its outcomes said aloud, and shows them where there is trouble', () => {
    const status = (trouble: boolean) =>
      popup({ notice: { text: 'At mention 1', trouble } }).place.querySelector('[role=status]');
    expect(status(false)?.className).toBe('unseen');
    expect(status(true)?.className).toBe('notice');
    expect(status(true)?.textContent).toBe('At mention 1');
    expect(popup({}).place.querySelector('[aria-live=polite] h1')).toBeTruthy();
  });
});
