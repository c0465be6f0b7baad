/** What a source note must hold by itself: a word on what its report is worth, and no statement twice. */
import type { CheckedReport, Finding } from './checked-report.ts';
import { nearDuplicates } from './evidence/near-duplicates.ts';
import { paragraphsText } from './paragraphs.ts';

/** Nobody says what a report is worth and why its date is believed in fewer words. */
const FEWEST_WORDS = 20;

/**
 * The quality note says what the report is worth and why its date is believed, so that a reader can follow: in so many
 * words, with a word on the date, and pointing at the document, by a paragraph that is there or by words of its own in
 * quotation marks.
 */
export function checkQuality({ note, paragraphs }: CheckedReport): Finding[] {
  const { quality, published, document } = note.value;
  const report = (key: string, message: string): Finding => ({ in: 'notes', ...note.at(key), message });
  const words = quality.split(/\s+/).length;
  const grounds = `${quality} ${published?.from ?? ''}`;
  const findings: Finding[] = [];
  if (words < FEWEST_WORDS) {
    findings.push(
      report('quality', `quality has ${words} words: say what the report is worth and why its date is believed`),
    );
  }
  if (!/\b(?:un)?date(?:d|s|lines?)?\b/i.test(quality)) {
    findings.push(report('quality', 'quality does not say why the date is believed, or that there is none'));
  }
  if (!/¶\d|["“][^"”]+["”]/.test(grounds)) {
    findings.push(
      report('quality', 'quality points at nothing in the document: cite a paragraph (¶n) or quote its words'),
    );
  }
  for (const [key, text] of [
    ['quality', quality],
    ['published', published?.from ?? ''],
  ] as const) {
    const missing = citedIn(text).filter((n) => !paragraphs[n - 1]);
    if (missing.length === 0) continue;
    findings.push(
      report(key, `¶${paragraphsText(missing)} does not exist: ${document} has ${paragraphs.length} paragraphs`),
    );
  }
  return findings;
}

/** Numbers after a paragraph sign: both ends of "¶5-6". */
const citedIn = (text: string): number[] => [
  ...new Set(
    [...text.matchAll(/¶(\d+)(?:[-–](\d+))?/g)].flatMap(([, from, to]) => [from, to].filter(Boolean).map(Number)),
  ),
];

export function checkDuplicates({ claims }: CheckedReport): Finding[] {
  return nearDuplicates(claims.map(({ claim }) => claim.text)).map(([index, of]) => {
    const [later, first] = [claims[index]!, claims[of]!];
    const line = first.note.at().line;
    return {
      in: 'notes',
      ...later.note.at(),
      message: `says nearly the same as the claim on line ${line} ("${first.claim.text}"): make one of them, citing the paragraphs of both`,
    };
  });
}
