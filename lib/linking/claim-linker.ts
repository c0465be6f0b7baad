/** Links the names in the corpus's own claims: short texts whose authors know whom they mean. */
import type { Entity, EntityId } from '../corpus/model.ts';
import { countryOfDemonym } from '../language/demonyms.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import { buildKnowledge } from './knowledge.ts';
import { longerName } from './longer.ts';
import { isStrong } from './names.ts';
import { readPage } from './page-text.ts';
import { surroundingsOf } from './surroundings.ts';

/** Of several bearers of a surname the one who is known by a description of his own ("the North Korean leader"). */
function dominant(forms: readonly Form[]): Form | null {
  const described = forms.filter(({ entity }) => entity.names.some(({ kind }) => kind === 'nominal'));
  return described.length === 1 ? described[0]! : null;
}

function entityOf(candidate: Candidate, inFull: ReadonlySet<EntityId>): EntityId | null {
  const strong = candidate.forms.filter(isStrong);
  const forms = strong.length > 0 ? strong : candidate.forms;
  const only = forms.length === 1 ? forms[0]! : null;
  if (only) return only.entity.id;
  const named = forms.filter(({ entity }) => inFull.has(entity.id));
  return (named.length === 1 ? named[0]! : dominant(forms))?.entity.id ?? null;
}

/**
 * A linker for claims: it takes weak names, surnames and descriptions at their word, a surname that several people
 * bear as the one named in full in the same text, else the best known. Authors overrule it in their notes.
 */
export function claimLinker(
  entities: readonly Entity[],
): (text: string) => { start: number; end: number; entity: EntityId }[] {
  const { gazetteer } = buildKnowledge({ entities: [...entities], topics: [], claims: [] });
  return (text) => {
    const page = readPage([{ text, part: 'body' }], gazetteer);
    const [flow] = page.flows;
    const candidates = flow!.candidates.filter((candidate) => {
      const bare = flow!.words[candidate.from - 1]?.fold !== 'the';
      if (bare && candidate.forms.every(({ article }) => article)) return false;
      const [last, next] = [flow!.words[candidate.to - 1]!, flow!.words[candidate.to]];
      if (next && joins(next.gap) && countryOfDemonym(`${last.fold} ${next.fold}`) !== null) return false;
      const around = surroundingsOf(flow!, candidate, page, !candidate.forms.some(isStrong));
      return longerName(flow!, candidate, around) === null;
    });
    const inFull = new Set(candidates.flatMap(({ forms }) => forms.filter(isStrong).map(({ entity }) => entity.id)));
    return candidates.flatMap((candidate) => {
      const entity = entityOf(candidate, inFull);
      return entity === null ? [] : [{ start: candidate.start, end: candidate.end, entity }];
    });
  };
}
