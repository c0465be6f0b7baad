import { describe, expect, it } from 'vitest';
import { searchCorpus } from '../../../lib/context/search.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { idsOf, corpus as small } from './corpus.ts';

const corpus = loadCorpus();
const first = (query: string) => searchCorpus(query, corpus).entities[0]?.entity.id;

describe('search for names', () => {
  it.each([
    ['Kim', 'kim-jong-un'],
    ['kim jong-un', 'kim-jong-un'],
    ['Gim Jeong Eun', 'kim-jong-un'],
    ['김정은', 'kim-jong-un'],
    ['김정은이', 'kim-jong-un'],
    ['金正恩', 'kim-jong-un'],
    ['金正恩委員長', 'kim-jong-un'],
    ['キム・ジョンウン', 'kim-jong-un'],
    ['Ким Чен Ына', 'kim-jong-un'],
    ['Путин', 'vladimir-putin'],
    ['Poutine', 'vladimir-putin'],
    ['Wostotschny', 'vostochny-cosmodrome'],
    ['U.N.', 'united-nations'],
    ['dprk', 'north-korea'],
  ])('finds “%s”, in every script and romanization', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ['Vostochney', 'vostochny-cosmodrome'],
    ['lavrof', 'sergey-lavrov'],
    ['Shogu', 'sergei-shoigu'],
    ['Pyonyang', 'pyongyang'],
    ['vost', 'vostochny-cosmodrome'],
  ])('forgives “%s”', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('says which form was found where the shown name does not hold it', () => {
    const by = (query: string) => searchCorpus(query, corpus).entities[0]?.by;
    expect(by('김정은')).toBe('김정은');
    expect(by('Wostotschny')).toMatch(/Wostotschny/);
    expect(by('Kim Jong Un')).toBeUndefined();
  });

  it('finds the claims about a name in another script', () => {
    const { claims } = searchCorpus('金正恩', corpus);
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.every(({ mentions }) => mentions.some(({ entity }) => entity.startsWith('kim-')))).toBe(true);
  });
});

describe('search for what is told', () => {
  it('finds claims by their words, misspelled too, with all words before some', () => {
    expect(idsOf(searchCorpus('handshake seconds', small).claims)).toEqual(['copy#handshake']);
    expect(idsOf(searchCorpus('soldjers', small).claims)[0]).toBe('upi#soldiers');
    expect(idsOf(searchCorpus('engines of rockets', small).claims)).toEqual(['copy#tour']);
  });

  it('finds accounts and reports', () => {
    expect(searchCorpus('how long did the talks last', small).accounts[0]?.id).toBe('length-of-talks');
    expect(searchCorpus('UPI', small).sources.map(({ id }) => id)).toEqual(['upi']);
  });

  it('gives copies of one text as one', () => {
    const { claims } = searchCorpus('shook hands Putin Kim handshake', small);
    expect(idsOf(claims).filter((id) => id.endsWith('#handshake'))).toHaveLength(1);
  });

  it.each(['', '   ', '—', 'zzzzzz', '('])('finds nothing for “%s”, and does not mind', (query) => {
    expect(searchCorpus(query, small)).toEqual({ entities: [], claims: [], accounts: [], sources: [] });
  });
});
