import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { ContextBody } from '../../../components/card/ContextBody.tsx';
import { RelationPath } from '../../../components/card/Relation.tsx';
import type { Context } from '../../../lib/corpus/reading.ts';
import * as fixture from './fixtures.ts';
import { control, rendered, wordsOf } from './rendered.ts';

const body = (context: Context, onOpen = vi.fn()) => ({ place: rendered(h(ContextBody, { context, onOpen })), onOpen });

describe('figures of the sentence', () => {
  it('stand beside those of the reports, with who says what, and first of all that is reported', () => {
    const { place } = body({ ...fixture.person, figures: fixture.figures });
    expect(wordsOf(place.querySelector('.part > h3'))).toBe('Figures in this sentence');
    expect(wordsOf(place.querySelector('.figure h4'))).toBe('Length of the talks');
    expect(wordsOf(place.querySelector('.figure-line'))).toBe(
      'This page: about three hours. Reports: two to four hours.',
    );
    expect([...place.querySelectorAll('.figure-sides li')].map(wordsOf)).toEqual([
      'About two hours, for the official talks: 20 Minutes, 13 September 2023',
      'Four hours, for the meeting: Russian media said, UPI, 14 July 2025',
    ]);
  });

  it('are of one report where only one gives them', () => {
    const { place } = body({ ...fixture.person, figures: fixture.oneFigure });
    expect(wordsOf(place.querySelector('.figure-line'))).toBe('This page: three-day. One report: three days.');
  });

  it('are not spoken of where there are none', () => {
    expect(wordsOf(body(fixture.person).place)).not.toContain('Figures in this sentence');
  });
});

describe('how two are linked', () => {
  it('unfolds under a related entity, with the statements that say so', () => {
    const { place } = body(fixture.person);
    const folds = [...place.querySelectorAll('.related .folded')];
    expect(folds.map((fold) => fold.querySelector('summary')?.getAttribute('aria-label'))).toEqual([
      'Vladimir Putin: both part of the 2023 North Korea-Russia summit',
      'Vostochny Cosmodrome: where the 2023 North Korea-Russia summit took place',
    ]);
    expect(wordsOf(folds[0]!.querySelector('.claim-text'))).toContain('put questions about rockets');
    expect(wordsOf(folds[0]!.querySelector('.claim-from'))).toContain('AP, via InvestPioneer');
  });

  it('is a path where nothing binds them directly, and each name on it opens', () => {
    const { place, onOpen } = body(fixture.farther);
    const steps = [...place.querySelectorAll('.relation-step')].map(wordsOf);
    expect(steps).toHaveLength(2);
    expect(steps[1]).toContain('both part of “2023 North Korea-Russia summit”');
    expect(place.querySelectorAll('.relation > li .claim')).toHaveLength(3);
    control(place.querySelector('.relation')!, 'Vladimir Putin').click();
    expect(onOpen).toHaveBeenCalledWith('vladimir-putin');
  });

  it('can be by nothing', () => {
    const place = rendered(h(RelationPath, { relation: null, self: fixture.kim.id, onOpen: vi.fn() }));
    expect(wordsOf(place)).toBe('Nothing in the corpus links the two.');
  });
});
