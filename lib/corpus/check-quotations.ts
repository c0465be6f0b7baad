/** Whatever stands in quotation marks is somebody's own words: the documents hold it, letter for letter. */
import type { CheckedReport, Finding, ReadParagraph } from './checked-report.ts';
import { misquoted } from './evidence/quotations.ts';
import type { Account, ClaimId } from './model.ts';
import { paragraphsText } from './paragraphs.ts';
import type { Noted, Place } from './yaml.ts';

/** Quotations of claims in the paragraphs that they cite, of the front matter and of grounds anywhere in the document. */
export function checkQuotations({ note, claims, paragraphs }: CheckedReport): Finding[] {
  const { quality, published, document } = note.value;
  const all = paragraphs.flatMap(textsOf);
  const anywhere = (place: Place, text = '') => findings(place, misquoted(text, all), document);
  return [
    ...anywhere(note.at('quality'), quality),
    ...anywhere(note.at('published'), published?.from),
    ...claims.flatMap(({ claim: { text, attribution = '', evidence, date }, note: { at } }) => {
      const cited = evidence.flatMap((n) => paragraphs[n - 1] ?? []);
      const quoted = misquoted(`${text} ${attribution}`, cited.flatMap(textsOf));
      return [
        ...(cited.length > 0 ? findings(at(), quoted, `¶${paragraphsText(evidence)}`) : []),
        ...anywhere(at(), date?.from),
      ];
    }),
  ];
}

/** Quotations of a side in the paragraphs of its claims, of a question in those of all its sides. */
export function checkAccountQuotations(accounts: Noted<Account>[], reports: CheckedReport[]): Finding[] {
  const cited = new Map<ClaimId, string[]>();
  for (const { claims, paragraphs } of reports) {
    for (const { claim } of claims) {
      cited.set(
        claim.id,
        claim.evidence.flatMap((n) => textsOf(paragraphs[n - 1])),
      );
    }
  }
  const of = (ids: ClaimId[]) => ids.flatMap((id) => cited.get(id) ?? []);
  return accounts.flatMap(({ value: { question, sides }, at }) => {
    const all = sides.flatMap(({ claims }) => claims);
    // A document that is not at hand is a finding of its own.
    if (!all.every((id) => cited.has(id))) return [];
    return [
      ...findings(at('question'), misquoted(question, of(all)), 'what its claims cite'),
      ...sides.flatMap(({ text, claims }, i) =>
        findings(at('sides', i), misquoted(text, of(claims)), 'what its claims cite'),
      ),
    ];
  });
}

/** As it is printed, and with what was run together parted. */
const textsOf = (paragraph: ReadParagraph | undefined): string[] =>
  paragraph ? [paragraph.text, paragraph.reading.text] : [];

const findings = (place: Place, quotations: string[], where: string): Finding[] =>
  quotations.map((words) => ({
    in: 'notes',
    ...place,
    message: `quotes "${words}", which does not stand so in ${where}`,
  }));
