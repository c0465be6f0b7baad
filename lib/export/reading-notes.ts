/** A page's reading notes in Markdown: what it is, what it covers, who is who and what was reported, and who says so. */
import type { AccountView, Annotation, ClaimView, Context, EntityRef, SourceView } from '../corpus/reading.ts';
import { address, escaped, linked } from './markdown.ts';
import { countsOf, figuresOf, figureText, type PageNotes } from './page-notes.ts';

/** How many claims of an entity are written down, up to the article's date and after it. The cards show them all. */
const CLAIMS = 6;
const LATER = 3;

export function readingNotes(notes: PageNotes): string {
  const { annotation, contexts, sentences } = notes;
  const cite = citations();
  const parts = [
    heading(notes),
    coverageText(annotation),
    ...namesText(annotation, contexts, cite.claim),
    figuresText(sentences, cite.claim),
    accountsText(contexts, cite.claim),
    sourcesText([...contexts, ...sentences], cite.sources()),
    limitsText(contexts),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

type Cite = (claim: ClaimView) => string;

/** Remembers which sources are cited. */
function citations(): { claim: Cite; sources(): ReadonlySet<string> } {
  const cited = new Set<string>();
  return {
    claim({ text, stance, attribution, dateText, publishedText, by, source, evidence, alsoIn }) {
      cited.add(source);
      const when = dateText && dateText !== publishedText ? `${escaped(dateText)}: ` : '';
      const how = [stance, attribution].filter((one) => one !== undefined).map((one) => escaped(one));
      const where = `${escaped(by)}, ${escaped(publishedText)}, ${evidence.map((at) => `¶${at}`).join(', ')}`;
      const also = alsoIn.length > 0 ? `; the same text in ${alsoIn.map(escaped).join(', ')}` : '';
      return `- ${when}${escaped(text)} (${how.join(', ')}; ${where}${also})`;
    },
    sources: () => cited,
  };
}

function heading({ url, article }: PageNotes): string {
  const { title, publisher, published } = article;
  const lines = [
    `- Publisher: ${publisher === null ? 'not given by the page' : escaped(publisher)}`,
    `- Published: ${published ?? 'the page gives no date, so nothing can be told apart as later than it'}`,
    `- Address: ${address(url)}`,
  ];
  return `# ${escaped(title) || 'Untitled page'}\n\n${lines.join('\n')}`;
}

function coverageText({ coverage }: Annotation): string {
  if (coverage.length === 0) return '## What it covers\n\nIts story is not in the corpus.';
  const topics = coverage.map(({ name, reasons }) =>
    [`- ${escaped(name)}`, ...reasons.map((reason) => `  - ${escaped(reason)}`)].join('\n'),
  );
  return `## What it covers\n\n${topics.join('\n')}`;
}

/** Each claim is written down once, at the first of its entities. */
function namesText(annotation: Annotation, contexts: readonly Context[], cite: Cite): string[] {
  const written = new Set<string>();
  const entities = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  const contextOf = new Map(contexts.map((context) => [context.entity.id, context]));
  const names = countsOf(annotation).map(([id, count]) =>
    nameText(entities.get(id)!, count, contextOf.get(id), (claims, most) => {
      const fresh = claims.filter((claim) => !written.has(claim.id)).slice(0, most);
      for (const { id } of fresh) written.add(id);
      return fresh.map(cite);
    }),
  );
  return names.length > 0 ? ['## Who and what it names', ...names] : [];
}

function nameText(
  { name }: EntityRef,
  count: number,
  context: Context | undefined,
  write: (claims: readonly ClaimView[], most: number) => string[],
): string {
  const title = `### ${escaped(name)}`;
  const times = `Named ${count === 1 ? 'once' : `${count} times`} on the page.`;
  if (!context) return `${title}\n\n${times} Nothing in the corpus.`;
  const { entity, role, claims, later, asOf } = context;
  const roleText = role
    ? `${escaped(role.text)} (${role.laterThanArticle ? 'known only from after the article: ' : ''}${escaped(role.by)}, ${escaped(role.dateText)}). `
    : '';
  const further = entity.wikipedia ? ` Further reading: ${linked(entity.wikipedia.title, entity.wikipedia.url)}.` : '';
  const list = (lead: string, lines: string[]) => (lines.length > 0 ? [`${lead}\n\n${lines.join('\n')}`] : []);
  return [
    title,
    roleText + times + further,
    ...list(asOf ? `Reported up to ${escaped(asOf)}:` : 'Reported:', write(claims, CLAIMS)),
    ...list('Later, reported after the article:', write(later, LATER)),
  ].join('\n\n');
}

const sidesText = (sides: AccountView['sides'], cite: Cite): string[] =>
  sides.map(({ text, claims }) => `${escaped(text)}:\n\n${claims.map(cite).join('\n')}`);

/** What the page states, beside what the reports give of the same. */
function figuresText(sentences: readonly Context[], cite: Cite): string {
  const texts = figuresOf(sentences).map(({ figure }) => {
    const title = `### ${escaped(figure.name.charAt(0).toUpperCase() + figure.name.slice(1))}`;
    return [title, escaped(figureText(figure)), ...sidesText(figure.sides, cite)].join('\n\n');
  });
  return texts.length > 0 ? `## Figures of this page\n\n${texts.join('\n\n')}` : '';
}

function accountsText(contexts: readonly Context[], cite: Cite): string {
  const accounts = new Map<string, AccountView>();
  for (const account of contexts.flatMap((context) => context.accounts)) accounts.set(account.id, account);
  if (accounts.size === 0) return '';
  const texts = [...accounts.values()].map(({ question, sides }) =>
    [`### ${escaped(question)}`, ...sidesText(sides, cite)].join('\n\n'),
  );
  return `## Where reports differ\n\n${texts.join('\n\n')}`;
}

/** Those that were cited. */
function sourcesText(contexts: readonly Context[], cited: ReadonlySet<string>): string {
  const sources = new Map<string, SourceView>();
  for (const source of contexts.flatMap((context) => context.sources)) {
    if (cited.has(source.id)) sources.set(source.id, source);
  }
  if (sources.size === 0) return '';
  const texts = [...sources.values()].map(
    ({ title, by, publishedText, document, quality, sameTextAs, lineage }) =>
      `- ${escaped(by)}, ${escaped(publishedText)}: “${escaped(title)}”. ${escaped(quality)}${
        sameTextAs.length > 0 ? ` Rests on the same text as ${sameTextAs.map(escaped).join(', ')}` : ''
      }${sameTextAs.length > 0 && lineage ? `: ${escaped(lineage)}` : ''} Paragraphs (¶) as in ${escaped(document)}.`,
  );
  return `## Sources\n\n${texts.join('\n')}`;
}

function limitsText([context]: readonly Context[]): string {
  if (!context) return '';
  const { reports, documents, latest, version, hash } = context.limits;
  return (
    `---\n\nBy Sidelight, from a corpus of ${reports} reports in ${documents} documents, the latest of ${latest} ` +
    `(${version}, ${hash.slice(0, 8)}). Reports are claims, not truths; what the corpus does not say may still be so.`
  );
}
