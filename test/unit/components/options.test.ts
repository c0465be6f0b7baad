import fc from 'fast-check';
import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import { exportText, importText } from '../../../components/options/transfer.ts';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { DEFAULTS, resolveSettings, type Settings, STRENGTHS, THEMES } from '../../../lib/platform/settings.ts';
import * as fixture from './fixtures.ts';
import { control, rendered, wordsOf } from './rendered.ts';

const anySettings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  strength: fc.constantFrom(...STRENGTHS),
  groups: fc.record({ people: fc.boolean(), places: fc.boolean(), organizations: fc.boolean(), things: fc.boolean() }),
  dwell: fc.integer({ min: 100, max: 2000 }),
  theme: fc.constantFrom(...THEMES),
  pausedSites: fc.array(fc.domain()),
  pausedPages: fc.array(fc.webUrl()),
  leftOut: fc.boolean(),
  unmarked: fc.array(
    fc.record({
      quote: fc.string({ minLength: 1 }),
      entity: fc.string({ minLength: 1 }),
      name: fc.string({ minLength: 1 }),
      page: fc.option(fc.webUrl()),
    }),
  ),
});

describe('a file of settings', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const found = importText(exportText(settings));
        expect(found).toMatchObject({ ok: true, misfits: [] });
        expect(resolveSettings(found.ok && found.choices)).toEqual(settings);
      }),
    );
  });

  it('holds only what the reader chose', () => {
    expect(JSON.parse(exportText(DEFAULTS))).toEqual({ version: 1 });
    expect(JSON.parse(exportText({ ...DEFAULTS, dwell: 500 }))).toEqual({ version: 1, dwell: 500 });
  });

  it.each([
    ['not JSON', 'strength: off', /does not hold JSON/],
    ['something else', '[1, 2]', /names no version/],
    ['nothing', 'null', /names no version/],
    ['another’s file', '{"version": "beta"}', /no valid version/],
    ['a file of the future', '{"version": 99}', /newer Sidelight/],
  ])('is refused with a reason if it is %s', (_, text, reason) => {
    expect(importText(text)).toEqual({ ok: false, error: expect.stringMatching(reason) });
  });

  it('leaves out what does not fit, and says what that was', () => {
    const text = JSON.stringify({ version: 1, dwell: 5, theme: 'dark', colour: 'red', pausedSites: ['a.org', 7] });
    expect(importText(text)).toEqual({
      ok: true,
      choices: { theme: 'dark' },
      misfits: ['dwell', 'colour', 'pausedSites'],
    });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(importText(text)).toHaveProperty('ok');
      }),
    );
  });
});

function options(settings: Partial<Settings> = {}) {
  const onCommand = vi.fn();
  const keys = { toggle: 'Alt+Shift+L', 'next-mark': 'Alt+Shift+J', 'previous-mark': '' };
  const props = { settings: { ...DEFAULTS, ...settings }, keys, notice: null, onCommand };
  const place = rendered(h(Options, props));
  return { place, onCommand, words: wordsOf(place) };
}

describe('the settings page', () => {
  it('lists what is paused, and takes it off the list', () => {
    const { place, onCommand } = options({ pausedSites: ['a.org', 'b.org'], pausedPages: ['https://c.org/d'] });
    control(place, 'Resume on a.org').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'change', settings: { pausedSites: ['b.org'] } });
    control(place, 'Resume on https://c.org/d').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'change', settings: { pausedPages: [] } });
    expect(options().words).toContain('No site is paused.');
  });

  it('keeps focus in a list whose item is gone', () => {
    const props = (pausedSites: string[]) => ({
      settings: { ...DEFAULTS, pausedSites },
      keys: {},
      notice: null,
      onCommand: () => undefined,
    });
    const place = rendered(h(Options, props(['a.org', 'b.org'])));
    const focused = vi.fn();
    control(place, 'Resume on b.org').addEventListener('focus', () => focused('b.org'));
    control(place, 'Resume on a.org').click();
    expect(focused).not.toHaveBeenCalled();
    rendered(h(Options, props(['b.org'])), place);
    expect(focused).toHaveBeenCalledWith('b.org');
  });

  it('lists the marks that were taken away, and brings them back', () => {
    const kim = { quote: 'Kim', entity: 'kim-jong-un', name: 'Kim Jong Un', page: 'https://c.org/d' };
    const mars = { quote: 'Mars', entity: 'mars', name: 'Mars', page: null };
    const { place, onCommand } = options({ unmarked: [kim, mars] });
    control(place, 'Mark again: “Kim” as Kim Jong Un, on https://c.org/d').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'change', settings: { unmarked: [mars] } });
    control(place, 'Mark again: “Mars” as Mars, everywhere').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'change', settings: { unmarked: [kim] } });
    expect(options().words).toContain('“Not this one”');
  });

  it('shows the shortcuts as they are set, and the way to change them', () => {
    const { place, onCommand, words } = options();
    expect(words).toContain('Next mark: shows it and opens its card Alt+Shift+J');
    expect(words).toContain('Previous mark not set');
    control(place, 'Change shortcuts').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'shortcuts' });
  });

  it('shows what is chosen', () => {
    const { place } = options({ strength: 'first', theme: 'dark', dwell: 750 });
    const checked = [...place.querySelectorAll('input[type=radio][checked]')].map((input) =>
      input.getAttribute('value'),
    );
    expect(checked).toEqual(['first', 'dark']);
    expect(wordsOf(place.querySelector('output'))).toBe('0.75 s');
  });

  it('exports at once, and resets only when asked twice', async () => {
    const { place, onCommand } = options();
    control(place, 'Export settings').click();
    expect(onCommand).toHaveBeenLastCalledWith({ do: 'export' });
    control(place, 'Reset…').click();
    await vi.waitFor(() => control(place, 'Keep them'));
    expect(onCommand).toHaveBeenCalledTimes(1);
    control(place, 'Yes, forget all settings').click();
    expect(onCommand).toHaveBeenLastCalledWith({ do: 'reset' });
  });
});

describe('the welcome page', () => {
  it('says what to do first, the shortcuts, what it may see, and which stories it knows', () => {
    const place = rendered(
      h(Welcome, { keys: { toggle: 'Alt+Shift+L' }, about: fixture.about, onCommand: () => undefined }),
    );
    expect([...place.querySelectorAll('h2')].map(wordsOf)).toEqual([
      'What to do first',
      'Without a mouse',
      'What it may see, and what it does not do',
      'The stories it knows',
    ]);
    expect(wordsOf(place)).toContain('Russia and North Korea');
    expect(wordsOf(place)).toContain('Alt+Shift+L');
  });
});
