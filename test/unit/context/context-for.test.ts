import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../lib/context/context-for.ts';
import type { Corpus } from '../../../lib/corpus/model.ts';
import { at, claim, corpus, idsOf, isBefore, mark, NO_GUIDE, request } from './corpus.ts';

const contextOf = (...args: Parameters<typeof request>) => contextFor(request(...args), corpus, NO_GUIDE);

describe('which claims bear on an entity', () => {
  it('takes those of events it took part in, after those that name it', () => {
    const ids = idsOf(contextOf('kim-jong-un').claims);
    expect(isBefore(ids, 'ap#handshake', 'ap#satellites')).toBe(true);
  });

  it('says of which event those are that do not name it', () => {
    const { claims } = contextOf('kim-jong-un');
    const of = (id: string) => claims.find((one) => one.id === id)?.event;
    expect(of('ap#satellites')).toEqual({ id: 'summit', name: '2023 summit' });
    expect(of('ap#handshake')).toBeUndefined();
    expect(contextOf('summit').claims.every(({ event }) => event === undefined)).toBe(true);
  });

  it('takes those that it is itself the source of, as the attribution says', () => {
    const context = contextOf('unification-ministry');
    expect(idsOf(context.claims)).toEqual(['ap#submarines']);
    expect(context.claims[0]!.attribution).toBe('according to South Korea’s Unification Ministry');
    expect(context.entity.hasContext).toBe(true);
  });

  it('gives an event its own claims, and a place those of its events', () => {
    expect(idsOf(contextOf('summit').claims)).toContain('copy#tour');
    expect(idsOf(contextOf('vostochny-cosmodrome').claims)).toContain('ap#handshake');
  });

  it('is honestly empty for an entity of which nothing is known', () => {
    const context = contextOf('tallinn');
    expect(context).toMatchObject({ claims: [], later: [], accounts: [], related: [], sources: [] });
    expect(context.role).toBeUndefined();
    expect(context.entity.hasContext).toBe(false);
    expect(context.limits).toEqual(corpus.limits);
  });

  it('says which entity is not in the corpus', () => {
    expect(() => contextOf('kim-yo-jong')).toThrow('The corpus has no entity "kim-yo-jong"');
  });

  it('overlooks entities and topics of the page that this corpus lacks', () => {
    const entities = ['kim-yo-jong', ...request('').entities];
    const strange = contextOf('kim-jong-un', { entities, topics: ['no-topic', 'russia-north-korea'] });
    expect(idsOf(strange.claims)).toHaveLength(idsOf(contextOf('kim-jong-un').claims).length);
  });
});

describe('before and after the article', () => {
  it('sets apart what is dated after the article', () => {
    const { claims, later, asOf } = contextOf('kim-jong-un');
    expect(idsOf(later)).toEqual(['upi#visit', 'upi#respect']);
    expect(idsOf(claims)).not.toContain('upi#visit');
    expect(asOf).toBe('15\u00a0September 2023');
  });

  it("takes what happened on the article's own day for known", () => {
    expect(idsOf(contextOf('kim-jong-un', { published: '2023-09-13' }).claims)).toContain('ap#handshake');
  });

  it('dates a claim without date by its report, and a year still open by it too', () => {
    const of = (published: string) => contextOf('north-korea', { published });
    expect(idsOf(of('2023-09-12').later)).toContain('ap#shells');
    expect(idsOf(of('2024-06-01').later)).toContain('upi#soldiers');
    expect(idsOf(of('2025-08-01').claims)).toContain('upi#soldiers');
  });

  it('gives all in one list when the article has no date', () => {
    const { claims, later, asOf, timeline } = contextOf('kim-jong-un', { published: null });
    expect(later).toEqual([]);
    expect(idsOf(claims)).toContain('upi#visit');
    expect(asOf).toBeNull();
    expect(timeline.map(({ kind }) => kind)).toEqual(['event', 'event']);
  });
});

describe('one witness', () => {
  it('makes one of what reports of one text state alike, naming the other report', () => {
    const { claims, sources } = contextOf('vladimir-putin');
    const handshakes = claims.filter(({ text }) => text.includes('40 seconds'));
    expect(handshakes).toHaveLength(1);
    expect(handshakes[0]).toMatchObject({ by: 'AP, via a republisher', alsoIn: ['publisher unknown'] });
    expect(sources.map(({ id }) => id)).toContain('copy');
  });

  it('keeps what only one of them states, and what independent reports state alike', () => {
    const ids = idsOf(contextOf('kim-jong-un').claims);
    expect(ids).toEqual(expect.arrayContaining(['copy#tour', 'minutes#talks', 'npr#talks']));
  });

  it('does not merge figures that differ, or stances', () => {
    const [handshake] = corpus.claims.filter(({ id }) => id === 'ap#handshake');
    const variants = [
      claim('copy#a', '[Putin](vladimir-putin) shook hands with [Kim](kim-jong-un) for some 50 seconds.', {
        date: handshake!.date!,
      }),
      { ...handshake!, id: 'copy#b', source: 'copy', stance: 'denied' as const },
    ];
    const { claims } = contextFor(
      request('vladimir-putin'),
      { ...corpus, claims: [handshake!, ...variants] },
      NO_GUIDE,
    );
    expect(claims).toHaveLength(3);
  });

  it('tells the sources of the same text from each other, and on what ground', () => {
    const { sources } = contextOf('kim-jong-un');
    expect(sources.find(({ id }) => id === 'ap')).toMatchObject({
      by: 'AP, via a republisher',
      publishedText: '13\u00a0September 2023',
      sameTextAs: ['publisher unknown'],
      lineage: 'Whole paragraphs are the same.',
    });
    expect(sources.find(({ id }) => id === 'copy')!.publishedText).toBe('date not known');
    expect(sources.find(({ id }) => id === 'minutes')!.sameTextAs).toEqual([]);
  });
});

describe('a metonym', () => {
  const metonym = () => contextOf('moscow', { ...mark('Moscow', 'metonym'), published: '2025-08-01' });

  it('leads with the government, and its claims come with those of the capital as actor', () => {
    const context = metonym();
    expect(context.standsFor).toMatchObject({ id: 'russia', name: 'Russia' });
    const ids = idsOf(context.claims);
    expect(ids).toEqual(expect.arrayContaining(['ap#arms', 'upi#respect', 'ap#shells', 'npr#kremlin']));
    expect(ids.at(-1)).toBe('minutes#city');
  });

  it('is a city when it is not a metonym', () => {
    const context = contextOf('moscow', { ...mark('Moscow', 'name') });
    expect(context.standsFor).toBeUndefined();
    expect(idsOf(context.claims)).toEqual(['minutes#city', 'ap#arms']);
  });

  it("speaks for its country, but a stay in the capital is none of the country's doings", () => {
    const ids = idsOf(contextOf('russia').claims);
    expect(ids).toEqual(expect.arrayContaining(['ap#arms', 'npr#kremlin']));
    expect(ids).not.toContain('minutes#city');
  });

  it('does not list itself or its government as related', () => {
    const related = metonym().related.map(({ entity }) => entity.id);
    expect(related).not.toContain('moscow');
    expect(related).not.toContain('russia');
    expect(related).toContain('sergey-lavrov');
  });
});

describe('the role', () => {
  const role = (id: string, published: string | null) => contextOf(id, { published }).role;

  it("is the latest up to the article's date", () => {
    expect(role('sergey-lavrov', '2023-09-15')).toEqual({
      text: 'foreign minister of Russia, at the summit',
      dateText: '13\u00a0September 2023',
      by: '20 Minutes with AFP',
      laterThanArticle: false,
    });
    expect(role('sergey-lavrov', '2025-07-20')!.text).toBe('foreign minister of Russia');
  });

  it('says as of when, if the article is much later, or has no date', () => {
    expect(role('sergei-shoigu', '2025-07-20')!.dateText).toBe('as of September 2023');
    expect(role('sergey-lavrov', '2025-12-01')!.dateText).toBe('as of July 2025');
    expect(role('sergei-shoigu', null)!.dateText).toBe('as of September 2023');
    expect(role('sergei-shoigu', '2023-10-15')!.dateText).toBe('September 2023');
  });

  it('says so if only a later one is known', () => {
    expect(role('sergey-lavrov', '2022-01-01')).toMatchObject({
      text: 'foreign minister of Russia, at the summit',
      dateText: '13\u00a0September 2023',
      laterThanArticle: true,
    });
  });
});

describe('accounts, timeline, related', () => {
  it('shows both sides with who says what, those first that fit the sentence', () => {
    const of = (sentence: string) => contextOf('vladimir-putin', { passage: at(sentence) }).accounts;
    const long = of('The talks were long, many hours.');
    expect(long.map(({ id, beside }) => [id, beside])).toEqual([
      ['length-of-talks', undefined],
      ['purpose', true],
    ]);
    const [purpose] = of('They spoke of satellites, its purpose.');
    expect(purpose!.id).toBe('purpose');
    expect(purpose!.sides.map(({ text }) => text)).toEqual(['Satellites', 'Shells']);
    expect(purpose!.sides[0]!.claims.map(({ by, alsoIn }) => [by, alsoIn])).toEqual([
      ['AP, via a republisher', ['publisher unknown']],
    ]);
  });

  it('leaves out accounts of other topics and of other entities', () => {
    expect(contextOf('vladimir-putin', { topics: ['weapons'] }).accounts).toEqual([]);
    expect(contextOf('sergei-shoigu').accounts).toEqual([]);
  });

  it('sets the article among the events, by date', () => {
    const { timeline } = contextOf('kim-jong-un', { published: '2024-01-31' });
    expect(timeline.map(({ kind, text, dateText }) => [kind, text, dateText])).toEqual([
      ['event', 'Summit', '13\u00a0September 2023'],
      ['article', 'This article', '31\u00a0January 2024'],
      ['event', 'Lavrov’s visit to North Korea', '11\u00a0July 2025'],
    ]);
  });

  it('names those reported on together, and why', () => {
    const because = Object.fromEntries(contextOf('kim-jong-un').related.map((each) => [each.entity.id, each.because]));
    expect(because['vladimir-putin']).toBe('both part of “2023 summit”');
    expect(because['vostochny-cosmodrome']).toBe('place of “2023 summit”');
    expect(because['sergey-lavrov']).toBe('both part of “Lavrov’s visit to North Korea”');
    expect(because['kim-myong-sik']).toBe('named together in one statement');
    expect(because.summit).toBe('an event with Kim Jong Un');
    expect(because['kim-jong-un']).toBeUndefined();
  });

  it('prefers those on the page', () => {
    const related = (entities: string[]) =>
      contextOf('kim-jong-un', { entities }).related.map(({ entity }) => entity.id);
    expect(isBefore(related(['kim-myong-sik']), 'kim-myong-sik', 'sergei-shoigu')).toBe(true);
    expect(isBefore(related(['sergei-shoigu']), 'sergei-shoigu', 'kim-myong-sik')).toBe(true);
  });
});

describe('the whole', () => {
  it('hands on why the mark was made, and where to read on', () => {
    const context = contextOf('kursk-region', mark('Kursk', 'name'));
    expect(context.why).toEqual({ quote: 'Kursk', kind: 'name', confidence: 0.9, reasons: ['a reason'] });
    expect(context.entity.wikipedia!.url).toBe('https://en.wikipedia.org/wiki/Kursk_Oblast_%26_region%3F');
    expect(contextOf('kursk-region').why).toBeUndefined();
  });

  it('survives the way through a message unchanged', () => {
    for (const { id } of corpus.entities) {
      const context = contextOf(id, mark('it', 'metonym'));
      expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    }
  });

  it('does not depend on the order of the corpus', () => {
    const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
    const order = fc.record({
      claims: shuffled(corpus.claims),
      sources: shuffled(corpus.sources),
      entities: shuffled(corpus.entities),
    });
    const ids = fc.constantFrom(...corpus.entities.map(({ id }) => id));
    const sentences = fc.constantFrom(
      undefined,
      'Kim and Putin spoke of missiles for two hours in Moscow.',
      'On 11 July 2025 Lavrov came.',
    );
    fc.assert(
      fc.property(order, ids, sentences, fc.boolean(), (parts, id, sentence, isMark) => {
        const ask = request(id, {
          ...(sentence && { passage: at(sentence) }),
          ...(isMark && mark('it', 'metonym')),
          published: '2024-01-01',
        });
        const other: Corpus = { ...corpus, ...parts };
        expect(contextFor(ask, other, NO_GUIDE)).toEqual(contextFor(ask, corpus, NO_GUIDE));
      }),
    );
  });

  it('loses no claim: each that names an entity is shown or is a copy of one that is', () => {
    for (const { id } of corpus.entities) {
      const context = contextOf(id);
      const shown = [...context.claims, ...context.later];
      const naming = corpus.claims.filter(({ mentions }) => mentions.some(({ entity }) => entity === id));
      for (const each of naming.filter((one) => !shown.some((view) => view.id === one.id))) {
        expect(shown.some(({ alsoIn, stance }) => alsoIn.length > 0 && stance === each.stance)).toBe(true);
      }
    }
  });
});
