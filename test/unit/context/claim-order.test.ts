import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../lib/context/context-for.ts';
import { indexFollowUps } from '../../../lib/context/follow-ups.ts';
import { sentenceAt } from '../../../lib/context/question.ts';
import type { Claim } from '../../../lib/corpus/model.ts';
import { at, claim, corpus, idsOf, isBefore, NO_GUIDE, request } from './corpus.ts';

const contextOf = (...args: Parameters<typeof request>) => contextFor(request(...args), corpus, NO_GUIDE);

describe('what the sentence asks for', () => {
  it('brings missile claims first to a sentence about missiles', () => {
    const { claims } = contextOf('kim-jong-un', {
      passage: at('Hours earlier, his army had fired missiles toward the sea.'),
    });
    expect(claims[0]!.id).toBe('ap#missiles');
  });

  it('brings first what names the others of the sentence, by surname too', () => {
    const { claims } = contextOf('kim-jong-un', {
      passage: at('Shoigu had prepared the ground for Kim.'),
      entities: ['sergei-shoigu', 'vladimir-putin'],
    });
    expect(claims[0]!.id).toBe('ap#shoigu');
  });

  it('takes a figure in common for a fact in common', () => {
    const { claims, later } = contextOf('north-korea', { passage: at('It was 11,000 men.'), published: null });
    expect(later).toEqual([]);
    expect(claims[0]!.id).toBe('upi#soldiers');
  });

  it('makes nothing of small numbers alone', () => {
    const of = (sentence: string) => idsOf(contextOf('kim-jong-un', { passage: at(sentence) }).claims);
    expect(isBefore(of('Two days later, he inspected rocket factories.'), 'copy#tour', 'minutes#talks')).toBe(true);
  });

  it("follows the date that the sentence gives, not only the article's", () => {
    const looking = (sentence: string) =>
      idsOf(contextOf('kim-jong-un', { published: '2025-09-01', passage: at(sentence) }).claims);
    expect(isBefore(looking('It began in September 2023.'), 'minutes#talks', 'upi#visit')).toBe(true);
    expect(isBefore(looking('It went on in July 2025.'), 'upi#visit', 'minutes#talks')).toBe(true);
  });

  it('puts below what the sentence says itself', () => {
    const { claims } = contextOf('kim-jong-un', { passage: at('Kim had asked about the engines of rockets.') });
    expect(claims.at(-1)!.id).toBe('copy#tour');
  });

  it('puts below what the card says already of what it is', () => {
    const told = claim('ap#led', '[Kim Jong Un](kim-jong-un) is the leader of [North Korea](north-korea).');
    const others = corpus.claims.filter(({ id }) => id !== 'upi#visit' && id !== 'upi#respect');
    const asked = request('kim-jong-un', { passage: at('Kim spoke.') });
    const { claims } = contextFor(asked, { ...corpus, claims: [...others, told], accounts: [] }, NO_GUIDE);
    expect(claims.at(-1)!.id).toBe('ap#led');
  });

  it('knows words of one matter', () => {
    const passage = at('The rounds went to Russia by the trainload.');
    expect(contextOf('russia', { passage, published: null }).claims[0]!.id).toBe('ap#shells');
  });

  it('answers what the sentence, its paragraph or the headline makes its reader ask', () => {
    const followUps = indexFollowUps([
      {
        question: 'How many soldiers has North Korea sent?',
        words: ['brigade', 'train recruit'],
        not: ['border guard', 'parade'],
        claims: ['upi#soldiers'],
      },
      { question: 'What came by rail?', words: ['locomotive'], not: [], claims: ['npr#kremlin'] },
    ]);
    const first = (text: string, headline?: string) => {
      const passage = { text, offset: text.indexOf('Russia') };
      const asked = request('russia', { passage, published: null, ...(headline && { headline }) });
      return contextFor(asked, corpus, { ...NO_GUIDE, followUps }).claims[0]!.id;
    };
    expect(first('Two brigades are in Russia.')).toBe('upi#soldiers');
    expect(first('Recruits are being trained there. All will go to Russia.')).toBe('upi#soldiers');
    expect(first('All will go to Russia.', 'A brigade for the front')).toBe('upi#soldiers');
    expect(first('A brigade of border guards is on parade in Russia.')).not.toBe('upi#soldiers');
    expect(first('The locomotive went on to Russia.')).toBe('npr#kremlin');
  });

  it('finds the sentence of the mention past abbreviations', () => {
    const text =
      'A U.S. admiral, Adm. Lee, left on Sept. 12. The missiles of Kim, in sight of U.S. ships, fell into the sea.';
    expect(sentenceAt({ text, offset: text.indexOf('Kim') }).sentence).toBe(text.slice(text.indexOf('The missiles')));
    expect(sentenceAt({ text, offset: text.indexOf('Lee') }).sentence).toBe(
      text.slice(0, text.indexOf(' The missiles')),
    );
    expect(sentenceAt({ text: 'SEOUL (AP) — Kim left.', offset: 13 }).sentence).toBe('Kim left.');
    expect(sentenceAt({ text: '金正恩抵达。他会见了普京。', offset: 7 }).sentence).toBe('他会见了普京。');
  });

  it('makes nothing of the names of peoples', () => {
    const of = (sentence: string) => idsOf(contextOf('kim-jong-un', { passage: at(sentence) }).claims);
    expect(of('South Koreans and Russians went on.')).toEqual(of('He went on.'));
  });

  it("without a sentence gives everything that bears on the entity, the page's topic before others", () => {
    const ids = idsOf(contextOf('sergey-lavrov', { published: '2025-07-20' }).claims);
    expect(ids).toEqual(['upi#visit', 'upi#respect']);
  });
});

describe('what else makes a claim matter', () => {
  const about = (claims: Claim[], published = '2023-09-13') =>
    idsOf(contextFor(request('vladimir-putin', { published }), { ...corpus, claims, accounts: [] }, NO_GUIDE).claims);
  const told = (id: string, text: string, extra: Partial<Claim> = {}) =>
    claim(`ap#${id}`, `[Putin](vladimir-putin) ${text}.`, { date: corpus.claims[0]!.date!, ...extra });

  it("is an editor's judgement, where the sentence does not ask for something else", () => {
    const minor = told('a', 'rides in trains with blue carriages and red lamps', { weight: 'minor' });
    const plain = told('b', 'wore a grey coat');
    const major = told('c', 'promised help with satellites', { weight: 'major' });
    expect(about([minor, plain, major])).toEqual(['ap#c', 'ap#b', 'ap#a']);
    const followUps = indexFollowUps([
      { question: 'How does he travel?', words: ['carriage', 'train'], not: [], claims: ['ap#a'] },
    ]);
    const asking = (text: string) => {
      const asked = request('vladimir-putin', { passage: at(text), published: '2023-09-13' });
      return idsOf(
        contextFor(asked, { ...corpus, claims: [minor, plain, major], accounts: [] }, { ...NO_GUIDE, followUps })
          .claims,
      );
    };
    expect(asking('Putin bought two carriages of a train.')[0]).toBe('ap#a');
    expect(asking('Putin collects stamps.')[0]).toBe('ap#c');
  });

  it('is that it was not still to come, once the article is later than that', () => {
    const to = told('a', 'is to begin his talks', { stance: 'expected' });
    const other = told('b', 'likes trains');
    expect(about([to, other])).toEqual(['ap#a', 'ap#b']);
    expect(about([to, other], '2023-09-30')).toEqual(['ap#b', 'ap#a']);
  });

  it('is what it adds to those before it', () => {
    const alike = told('b', 'shook hands with the guest at the gate');
    const claims = [told('a', 'shook hands with the guest for 40 seconds'), alike, told('c', 'likes trains')];
    expect(about(claims)).toEqual(['ap#a', 'ap#c', 'ap#b']);
    const denied = { ...alike, stance: 'denied' as const };
    expect(about([claims[0]!, denied, claims[2]!])).toEqual(['ap#a', 'ap#b', 'ap#c']);
  });
});
