/** The list of claims in a source note: `- Text. [¶8 who ¶7] { attributes }`. */
import { readParagraphs } from './paragraphs.ts';
import { type ClaimAttributes, claimSchema } from './schema.ts';
import { fitShape, type Noted, type Place, type Problem, readYaml } from './yaml.ts';

export interface ClaimNote {
  /** Without inline marks. */
  text: string;
  /** What the editor marked by hand: offsets in `text`; entity null where nothing may be linked. */
  marks: { start: number; end: number; entity: string | null }[];
  evidence: number[];
  who: number[];
  attributes: ClaimAttributes;
}

/**
 * Reads the list that begins on line `line` of a note. Headings and comments between claims are the editor's own.
 * @returns null in the place of a claim that can't be read, so that the numbers of the others stay
 */
export function readClaims(
  text: string,
  { file, line }: Place,
): { claims: (Noted<ClaimNote> | null)[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const items: { text: string; line: number }[] = [];
  let open = false;
  withoutComments(text)
    .split('\n')
    .forEach((row, index) => {
      if (/^[-*] /.test(row)) {
        items.push({ text: row.slice(2), line: line + index });
        open = true;
      } else if (open && /^\s+\S/.test(row)) {
        items.at(-1)!.text += `\n${row}`;
      } else {
        open = open && row.trim() === '';
        if (row.trim() !== '' && !/^#+ /.test(row)) {
          problems.push({
            file,
            line: line + index,
            message: 'belongs to no claim: a claim begins with "- ", its further lines are indented',
          });
        }
      }
    });
  const claims = items.map((item) => {
    const read = readClaim(item.text, { file, line: item.line });
    problems.push(...read.problems);
    return read.claim;
  });
  return { claims, problems };
}

/** Blank where comments stood: lines keep their numbers. */
const withoutComments = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));

function readClaim(item: string, place: Place): { claim: Noted<ClaimNote> | null; problems: Problem[] } {
  const wrong = (message: string) => ({ claim: null, problems: [{ ...place, message }] });
  const match = /^([\s\S]*?)\s*\[(¶[^\]]*)\]\s*(\{[\s\S]*\})?\s*$/d.exec(item);
  if (!match)
    return wrong('a claim ends with its evidence, e.g. "[¶8]" or "[¶8 who ¶7]", and attributes in braces, if any');
  const [, marked = '', cited = '', braces = '{}'] = match;
  if (marked.trim() === '') return wrong('the claim has no text');
  if (/^TODO\b/.test(marked)) return wrong(`a claim of ¶${cited.replace('¶', '')} is still to be written`);

  const line = place.line + item.slice(0, match.indices?.[3]?.[0]).split('\n').length - 1;
  const yaml = readYaml(braces, { file: place.file, line });
  const attributes = yaml.noted ? fitShape(claimSchema, yaml.noted) : { noted: null, problems: yaml.problems };
  const problems = attributes.problems.map(({ message, ...at }) => ({ ...at, message: `attribute ${message}` }));
  try {
    const [stands = '', ...who] = cited.split(/\bwho\b/);
    if (who.length > 1) throw new Error(`"[${cited}]" says "who" twice`);
    const evidence = readParagraphs(stands);
    if (evidence.length === 0) throw new Error(`"[${cited}]" names no paragraph`);
    const text = { ...readMarks(marked.replace(/\s+/g, ' ').trim()), evidence, who: readParagraphs(who[0] ?? '') };
    if (!attributes.noted) return { claim: null, problems };
    const { value, at } = attributes.noted;
    // Faults of the claim itself are reported where it begins, those of an attribute where that stands.
    return {
      claim: { value: { ...text, attributes: value }, at: (...path) => (path.length ? at(...path) : place) },
      problems,
    };
  } catch (error) {
    return { claim: null, problems: [{ ...place, message: (error as Error).message }, ...problems] };
  }
}

/** Takes the marks out of `[Kim](kim-myong-sik) met [Washington]()`. */
function readMarks(marked: string): Pick<ClaimNote, 'text' | 'marks'> {
  const marks: ClaimNote['marks'] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^[\]]+)\]\(([^()]*)\)/g)) {
    const [whole, shown = '', entity = ''] = match;
    text += marked.slice(from, match.index);
    marks.push({ start: text.length, end: text.length + shown.length, entity: entity.trim() || null });
    text += shown;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), marks };
}
