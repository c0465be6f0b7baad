/** What a card says of an entity to someone who reads a sentence of an article. */
import type { Corpus } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Context, ContextRequest } from '../corpus/reading.ts';
import { accountsFor } from './accounts.ts';
import { isAfter } from './as-of.ts';
import { candidatesFor } from './candidates.ts';
import { figuresCheck } from './figures-check.ts';
import type { Guide } from './guide.ts';
import { questionOf, sentenceAt } from './question.ts';
import { rankClaims } from './ranking.ts';
import { relatedTo } from './related.ts';
import { roleAsOf, roleView } from './roles.ts';
import { mergeCopies } from './same-statement.ts';
import { sourceViews } from './sources.ts';
import { timelineFor } from './timeline.ts';
import { printedDate } from './typography.ts';
import { claimView, entityRef } from './views.ts';

/**
 * Lists are complete and in the order in which they matter: the view shows as many as it has room for.
 * Deterministic, and independent of the order of claims in the corpus.
 * @throws Error if the corpus has no such entity
 */
export function contextFor(request: ContextRequest, corpus: Corpus, guide: Guide): Context {
  const question = questionOf(request, corpus);
  const { entity, government, published } = question;
  const candidates = candidatesFor(question, corpus);
  const ranked = rankClaims(candidates, question, corpus, guide);
  const statements = mergeCopies(ranked, corpus);
  const isLater = statements.map(({ claim }) => published !== null && isAfter(claim, published, corpus));
  const views = statements.map((statement) => {
    const { event } = statement.claim;
    const isAside = candidates.get(statement.claim) === 'event' && event !== undefined && event !== entity.id;
    return claimView(statement, corpus, isAside ? indexOf(corpus).entities.get(event) : undefined);
  });
  const accounts = accountsFor(question, ranked, corpus);
  const figures = request.passage
    ? figuresCheck(
        {
          sentence: sentenceAt(request.passage).sentence,
          published,
          topics: request.topics,
          entities: new Set([request.entity, ...request.entities]),
        },
        corpus,
      )
    : [];
  const related = relatedTo(
    question,
    statements.map(({ claim }) => claim),
    corpus,
  );
  const paths = related.flatMap(({ path }) => path?.steps ?? []);
  const role = roleAsOf(entity, published);
  const cited = [
    ...statements.flatMap(({ claim, copies }) => [claim, ...copies]),
    ...[...figures, ...accounts].flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
    ...paths.flatMap(({ claims }) => claims),
    ...(role ? [role] : []),
  ];
  return {
    entity: { ...entityRef(entity, corpus), ...(entity.wikipedia && { wikipedia: wikipediaOf(entity.wikipedia) }) },
    ...(government && { standsFor: entityRef(government, corpus) }),
    ...(role && { role: roleView(role, published, corpus) }),
    claims: views.filter((_, i) => !isLater[i]),
    later: views.filter((_, i) => isLater[i]),
    accounts,
    figures,
    timeline: timelineFor(question, corpus),
    related,
    sources: sourceViews(
      cited.map(({ source }) => source),
      corpus,
    ),
    ...(request.mention && { why: { ...request.mention } }),
    asOf: published && printedDate({ edtf: published }),
    limits: corpus.limits,
  };
}

function wikipediaOf(title: string): { title: string; url: string } {
  return { title, url: `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}` };
}
