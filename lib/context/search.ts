/** Search over the whole corpus: forgiving of typing, in every script that names are known in. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Claim, Corpus, Entity, EntityId } from '../corpus/model.ts';
import { indexOf, isTold } from '../corpus/query.ts';
import type { Found } from '../corpus/reading.ts';
import { foldWord } from '../language/fold.ts';
import { wordsOf } from '../language/words.ts';
import { accountView, isDisputed } from './accounts.ts';
import { type Named, namesIn } from './names.ts';
import { roleAsOf, roleView } from './roles.ts';
import { mergeCopies } from './same-statement.ts';
import { sourceViews } from './sources.ts';
import { typographic } from './typography.ts';
import { claimView, entityRef } from './views.ts';

type Kind = 'entity' | 'claim' | 'account' | 'source';

interface Entry {
  key: string;
  kind: Kind;
  /** Its id in the corpus. */
  of: string;
  /** What it is called, by every name. */
  names: string;
  /** What it says. */
  text: string;
  /** Names of what it is about, and who says so. */
  about: string;
}

/** How many of each kind a reader looks through. */
const MOST: Record<Kind, number> = { entity: 12, claim: 20, account: 6, source: 8 };

/** Of a word with this many letters, one in so many may be wrong; shorter words are other words then. */
const FUZZY_FROM = 4;
const FUZZY = 0.25;

const OPTIONS: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZY : false),
  boost: { names: 3, text: 1, about: 0.4 },
  weights: { prefix: 0.5, fuzzy: 0.2 },
};

const made = new WeakMap<Corpus, MiniSearch<Entry>>();

/** Made once for each corpus, at the first search. */
function searchOf(corpus: Corpus): MiniSearch<Entry> {
  let search = made.get(corpus);
  if (!search) {
    search = new MiniSearch<Entry>({
      idField: 'key',
      fields: ['names', 'text', 'about'],
      storeFields: ['kind', 'of'],
      tokenize: (text) => wordsOf(text).flatMap(({ fold }) => (fold && fold !== "'s" ? [fold] : [])),
      processTerm: foldWord,
      searchOptions: OPTIONS,
    });
    search.addAll(entriesOf(corpus));
    made.set(corpus, search);
  }
  return search;
}

/** What the corpus has for a reader's words. Nothing for words of no letter. */
export function searchCorpus(query: string, corpus: Corpus): Found {
  const index = indexOf(corpus);
  const search = searchOf(corpus);
  // Names that are written whole, even within others of a script without spaces, come before what is like them.
  const named = namesIn(query, corpus, (_, kind) => (kind === 'nominal' || kind === 'metonym' ? 1 : 2));
  const english = inEnglish(query, named, corpus);
  // All words first; a reader who typed one too many still finds what the others say.
  const ways = [
    { combineWith: 'AND', boostDocument },
    { combineWith: 'OR', boostDocument },
  ] as const;
  const [all, some] = ways.map((way) => [query, english].flatMap((text) => search.search(text, way)));
  const hits = all!.length > 0 ? all! : some!;
  // The reader's own words are searched for first: of what both ways find, that hit stays.
  const of = (kind: Kind) => {
    const found = new Map<string, SearchResult>();
    for (const hit of hits) if (hit.kind === kind && !found.has(hit.of)) found.set(hit.of, hit);
    return [...found];
  };
  const matched = new Map<EntityId, SearchResult>(of('entity'));
  const entities = [...new Set([...named.map(({ entity }) => entity), ...matched.keys()])]
    .flatMap((id) => index.entities.get(id) ?? [])
    .filter((entity) => isTold(entity, corpus));
  const claims = of('claim').flatMap(([id]) => index.claims.get(id) ?? []);
  const accounts = new Map(corpus.accounts.map((account) => [account.id, account]));
  return {
    entities: entities.slice(0, MOST.entity).map((entity) => {
      const by = formFound(entity, query, matched.get(entity.id));
      const role = roleAsOf(entity, null);
      return {
        entity: entityRef(entity, corpus),
        ...(by && { by }),
        ...(role && { role: roleView(role, null, corpus) }),
      };
    }),
    claims: mergeCopies(claims, corpus)
      .slice(0, MOST.claim)
      .map((statement) => claimView(statement, corpus)),
    accounts: of('account')
      .slice(0, MOST.account)
      .flatMap(([id]) => accounts.get(id) ?? [])
      .map((account) => accountView(account, corpus)),
    sources: sourceViews(
      of('source')
        .slice(0, MOST.source)
        .map(([id]) => id),
      corpus,
    ),
  };

  /** Of entities that fit alike, the one that the corpus tells most of. */
  function boostDocument(key: string): number {
    if (!key.startsWith('entity ')) return 1;
    return 1 + Math.log1p(index.claimsByEntity.get(key.slice('entity '.length))?.length ?? 0) / 4;
  }
}

function entriesOf(corpus: Corpus): Entry[] {
  const { entities, sources } = indexOf(corpus);
  const named = (claims: readonly Pick<Claim, 'mentions'>[]) => {
    const ids = new Set(claims.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
    return [...ids].map((id) => entities.get(id)?.name).join(' · ');
  };
  const entry = (kind: Kind, of: string, more: Partial<Entry>): Entry => ({
    key: `${kind} ${of}`,
    kind,
    of,
    names: '',
    text: '',
    about: '',
    ...more,
  });
  const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  return [
    ...corpus.entities.map(({ id, names, roles }) =>
      entry('entity', id, {
        names: names.map(({ text }) => text).join(' · '),
        about: roles.map(({ text }) => text).join(' · '),
      }),
    ),
    ...corpus.claims.map((claim) =>
      entry('claim', claim.id, {
        text: claim.text,
        about: [claim.attribution, sources.get(claim.source)?.label, named([claim])].join(' · '),
      }),
    ),
    ...corpus.accounts.filter(isDisputed).map(({ id, question, sides }) =>
      entry('account', id, {
        text: [question, ...sides.map(({ text }) => text)].join(' · '),
        about: named(sides.flatMap((side) => side.claims.flatMap((claim) => claims.get(claim) ?? []))),
      }),
    ),
    ...corpus.sources.map(({ id, title, label, byline, dateline }) =>
      entry('source', id, { names: label, text: title, about: [byline, dateline].join(' · ') }),
    ),
  ];
}

/** The words with each name as the corpus's statements have it. */
function inEnglish(query: string, named: readonly Named[], corpus: Corpus): string {
  let text = '';
  let from = 0;
  for (const { start, end, entity } of named) {
    text += `${query.slice(from, start)} ${indexOf(corpus).entities.get(entity)?.name} `;
    from = end;
  }
  return text + query.slice(from);
}

/** The form of its name that was found, where the shown name does not hold it. */
function formFound({ name, names }: Entity, query: string, hit: SearchResult | undefined): string | undefined {
  const terms = new Set([...(hit?.terms ?? []), ...wordsOf(query).map(({ fold }) => fold)]);
  const asked = new Set(hit?.queryTerms ?? []);
  const holds = (text: string) => wordsOf(text).filter(({ fold }) => terms.has(fold)).length;
  // Found by words that are the reader's own: what fits only roughly is no form of the name.
  const own = (text: string) => wordsOf(text).filter(({ fold }) => asked.has(fold)).length;
  const worth = (text: string) => 10 * own(text) + holds(text);
  const best = names.reduce((best, each) => (worth(each.text) > worth(best) ? each.text : best), name);
  return best === name || holds(best) === 0 ? undefined : typographic(best);
}
