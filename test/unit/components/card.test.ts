import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import type { Context } from '../../../lib/corpus/reading.ts';
import * as fixture from './fixtures.ts';
import { control, rendered, wordsOf } from './rendered.ts';

function card(context: Context, more: Partial<CardProps> = {}) {
  const onCommand = vi.fn();
  const props = { context, pinned: false, canGoBack: false, sheet: false, unmarked: null, onCommand, ...more };
  const place = rendered(h(Card, props));
  const parts = [...place.querySelectorAll('.part')].map(wordsOf);
  return { place, onCommand, parts, words: wordsOf(place) };
}

describe('a card', () => {
  it('names the entity, in its heading and as a dialog', () => {
    const { place } = card(fixture.person);
    expect(wordsOf(place.querySelector('h2'))).toBe('Kim Jong Un');
    expect(place.querySelector('[role=dialog]')?.getAttribute('aria-label')).toContain('Kim Jong Un');
  });

  it('keeps the order in which a reader asks', () => {
    const { place } = card(fixture.person);
    expect([...place.querySelectorAll('h3')].map(wordsOf)).toEqual([
      'Reported up to 13 September 2023',
      'Later, reported after this article',
      'Where reports differ',
      'Timeline',
      'Related',
    ]);
    expect([...place.querySelectorAll('.fold > summary')].map(wordsOf)).toEqual([
      'Why this mark?',
      '1 report behind this',
      'Found a mistake?',
    ]);
  });

  it('says what the entity is, when, and who says so', () => {
    expect(card(fixture.person).words).toContain('Leader of North Korea Per AP, via InvestPioneer, 13 September 2023');
    expect(card(fixture.metonym).words).toContain('The latest known: per UPI, September 2023');
    expect(card(fixture.onlyLater).words).toContain(
      'Known only from after this article: per AFP, via RTS, 12 July 2025',
    );
    expect(card(fixture.silent).words).toContain('Organization');
  });

  it('leads with the government where a name stands for one', () => {
    const { place, onCommand } = card(fixture.metonym);
    expect(wordsOf(place.querySelector('.stands-for'))).toBe('Here for the government of Russia .');
    control(place.querySelector('.stands-for')!, 'Russia').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'open', entity: 'russia' });
    const { role, ...bare } = fixture.metonym;
    expect(role).toBeDefined();
    expect(card(bare).words).not.toContain('City');
  });

  it('tells stances apart by words, with attribution, byline and date', () => {
    const claims = [...card(fixture.person).place.querySelectorAll('.reported .claim')].map((claim) =>
      wordsOf(claim.querySelector('.claim-from')),
    );
    expect(claims).toEqual([
      'stated · AP, via InvestPioneer, 13 September 2023',
      'stated · according to South Korea’s government · AP, via InvestPioneer, 13 September 2023',
      'accused · the United States said · AP, via InvestPioneer, 13 September 2023',
      'denied · officials of both countries said · AP, via InvestPioneer, 13 September 2023',
      'estimated · analysts say · AP, via InvestPioneer, 13 September 2023',
      'expected · AP, via InvestPioneer, 13 September 2023',
      'analysis · AP, via InvestPioneer, 13 September 2023',
    ]);
  });

  it('gives a claim a date of its own only where it differs from its report’s', () => {
    const { place } = card(fixture.person);
    expect([...place.querySelectorAll('.claim-date')].map(wordsOf)).toEqual(['12 September 2023']);
  });

  it('says why its mark was made, by what form, and how often such marks are right', () => {
    expect(card(fixture.person).words).toContain(
      '“Kim” is taken for Kim Jong Un, by a surname or short form: very likely right. Of 100 such marks, about 96 are right.',
    );
  });

  it('takes its mark away on this page, then everywhere, and brings it back', () => {
    const here = card(fixture.person);
    control(here.place, 'Not this one').click();
    expect(here.onCommand).toHaveBeenCalledWith({ do: 'unmark', where: 'page' });

    const gone = card(fixture.person, { unmarked: 'page' });
    expect(gone.words).toContain('“Kim” is not marked as Kim Jong Un on this page any more.');
    control(gone.place, 'Nowhere else either').click();
    expect(gone.onCommand).toHaveBeenCalledWith({ do: 'unmark', where: 'everywhere' });
    control(gone.place, 'Undo').click();
    expect(gone.onCommand).toHaveBeenCalledWith({ do: 'unmark', where: null });

    const nowhere = card(fixture.person, { unmarked: 'everywhere' });
    expect(nowhere.words).toContain('“Kim” is not marked as Kim Jong Un anywhere any more.');
    expect(() => control(nowhere.place, 'Nowhere else either')).toThrow();
  });

  it('has nothing to take away where no mark was asked about', () => {
    expect(() => control(card(fixture.crowded).place, 'Not this one')).toThrow();
  });

  it('calls copies of one text one witness', () => {
    expect(card(fixture.person).words).toContain(
      'Also in UPI and NPR, in a machine-made summary, from the same text: no second witness.',
    );
    const [claim] = fixture.person.claims;
    const copied = { ...fixture.person, claims: [{ ...claim!, alsoIn: ['UPI', 'AFP', 'NPR'] }] };
    expect(card(copied).words).toContain('Also in UPI and 2 other reports, from the same text: no second witness.');
  });

  it('shows the first few claims and folds the others under their number', () => {
    const { place } = card(fixture.person);
    expect(place.querySelectorAll('.reported > .claims > .claim')).toHaveLength(3);
    expect(wordsOf(place.querySelector('.reported .more .when-closed'))).toBe('4 more');
    expect(place.querySelectorAll('.reported .more .claim')).toHaveLength(4);
  });

  it('unfolds a long list step by step', () => {
    const claims = Array.from({ length: 40 }, (_, n) => ({ ...fixture.person.claims[0]!, id: `claim-${n}` }));
    const { place } = card({ ...fixture.person, claims });
    expect([...place.querySelectorAll('.reported .more .when-closed')].map(wordsOf)).toEqual(['37 more', '27 more']);
    expect(place.querySelectorAll('.reported .claim')).toHaveLength(13);
  });

  it('does not fold a single claim, which would take no more room', () => {
    const { place } = card({ ...fixture.person, claims: fixture.person.claims.slice(0, 4) });
    expect(place.querySelectorAll('.reported > .claims > .claim')).toHaveLength(4);
    expect(place.querySelector('.reported .more')).toBeNull();
  });

  it('opens the entities that a claim names, but for the card’s own', () => {
    const { place, onCommand } = card(fixture.person);
    const text = place.querySelector('.claim-text')!;
    expect(text.textContent).toBe(fixture.person.claims[0]!.text);
    const names = [...text.querySelectorAll('[role=button]')].map(wordsOf);
    expect(names).toEqual(['Vladimir Putin', 'Vostochny Cosmodrome']);
    control(text, 'Vostochny Cosmodrome').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'open', entity: 'vostochny-cosmodrome' });
  });

  it('puts the sides of a question next to each other, each with who says so', () => {
    const sides = [...card(fixture.person).place.querySelectorAll('.side')].map(wordsOf);
    expect(sides).toHaveLength(2);
    expect(sides[0]).toMatch(/^About two hours .*20 Minutes/);
    expect(sides[1]).toMatch(/^Four hours or more .*Russian media said.*UPI/);
  });

  it('says how a side is meant where it is more than stated, and who says so once', () => {
    const [account] = fixture.person.accounts;
    const [side, other] = account!.sides;
    const [claim] = side!.claims;
    const denied = { ...claim!, id: 'denied', stance: 'denied' as const, attribution: 'both governments said' };
    const sides = [{ text: side!.text, claims: [claim!, { ...claim!, id: 'again' }, denied] }, other!];
    const { place } = card({ ...fixture.person, accounts: [{ ...account!, sides }] });
    expect(wordsOf(place.querySelector('.side-from'))).toBe(
      '20 Minutes, 13 September 2023; denied · both governments said, 20 Minutes, 13 September 2023',
    );
    expect(wordsOf(place.querySelector('.side summary'))).toBe('3 statements');
    expect(place.querySelector('.side')!.querySelectorAll('.claim')).toHaveLength(3);
  });

  it('folds the questions that the sentence does not touch, and those beyond the first two', () => {
    const [account] = fixture.person.accounts;
    const asked = (id: string, more = {}) => ({ ...account!, id, question: `${id}?`, ...more });
    const beside = { beside: true as const };
    const some = [asked('a'), asked('b'), asked('c'), asked('d', beside)];
    const { place } = card({ ...fixture.person, accounts: some });
    const shown = () => [...place.querySelectorAll('.account h4')].map(wordsOf);
    expect(shown()).toEqual(['a?', 'b?']);
    control(place, '2 other questions on which reports differShow fewer');
    const untouched = card({ ...fixture.person, accounts: [asked('d', beside)] }).place;
    expect(untouched.querySelector('.account')).toBeNull();
    control(untouched, '1 question on which reports differShow fewer');
  });

  it('draws the folded questions once they are asked for', async () => {
    const [account] = fixture.person.accounts;
    const { place } = card({ ...fixture.person, accounts: [{ ...account!, beside: true }] });
    const more = place.querySelector<HTMLDetailsElement>('details.more:not(.reported *)')!;
    more.open = true;
    more.dispatchEvent(new (place.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('toggle'));
    await vi.waitFor(() => expect(wordsOf(place.querySelector('.account h4'))).toBe(account!.question));
  });

  it('puts the article on the timeline, and tells what came after it apart', () => {
    const moments = [...card(fixture.person).place.querySelectorAll('.moment')];
    const at = moments.findIndex((moment) => moment.classList.contains('article'));
    expect(wordsOf(moments[at]!)).toBe('13 September 2023This article');
    expect(moments.map((moment) => moment.classList.contains('later'))).toEqual(moments.map((_, index) => index > at));
  });

  it('folds what is far from the article on a long timeline', () => {
    const { place } = card(fixture.crowded);
    expect([...place.querySelectorAll('.more .when-closed')].map(wordsOf)).toEqual(
      expect.arrayContaining(['3 earlier events', '2 later events']),
    );
  });

  it('opens related entities, and says why they are', () => {
    const { place, onCommand } = card(fixture.person);
    expect(wordsOf(place.querySelector('.related'))).toContain('both part of the 2023 North Korea-Russia summit');
    control(place.querySelector('.related')!, 'Vladimir Putin').click();
    expect(onCommand).toHaveBeenCalledWith({ do: 'open', entity: 'vladimir-putin' });
  });

  it('says why the mark was made, and how sure that is, in words', () => {
    expect(card(fixture.person).words).toContain(
      '“Kim” is taken for Kim Jong Un, by a surname or short form: very likely right.',
    );
    expect(card(fixture.crowded).words).not.toContain('Why this mark?');
  });

  it('says what the corpus can know, and what a report of a mistake should quote', () => {
    const { words } = card(fixture.person);
    expect(words).toContain('11 reports in 5 documents, latest July 2025');
    expect(words).toContain('kim-jong-un, corpus 1.0.0, 4f2a9c1b');
  });

  it('links to further reading without telling where the reader came from', () => {
    const link = card(fixture.person).place.querySelector('a')!;
    expect(link.getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Kim_Jong_Un');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('says so where nothing is reported, and where only nothing so far', () => {
    expect(card(fixture.silent).parts[0]).toBe('Reported up to 13 September 2023 Nothing in the corpus.');
    expect(card(fixture.onlyLater).parts[0]).toContain('Nothing more in the corpus up to 13 September 2023');
  });

  it('says so where the page has no date to tell later reports by', () => {
    expect(card(fixture.metonym).words).toContain('This page gives no date');
  });

  it('leaves out what it has nothing for', () => {
    expect([...card(fixture.silent).place.querySelectorAll('h3')]).toHaveLength(1);
  });

  it('closes, pins and goes back', () => {
    const { place, onCommand } = card(fixture.person, { canGoBack: true, pinned: true });
    for (const name of ['Close', 'Keep open', 'Back']) control(place, name).click();
    expect(onCommand.mock.calls.map(([command]) => command.do)).toEqual(['close', 'pin', 'back']);
    expect(control(place, 'Keep open').getAttribute('aria-pressed')).toBe('true');
  });

  it('offers no way back from the first entity, and no pin on a sheet', () => {
    expect(() => control(card(fixture.person).place, 'Back')).toThrow();
    expect(() => control(card(fixture.person, { sheet: true }).place, 'Keep open')).toThrow();
  });

  it('takes page text for text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { place } = card({ ...fixture.person, why: { ...fixture.person.why!, quote: evil, reasons: [evil] } });
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toContain(evil);
  });
});
