/**
 * The company of the moon, the earth and the planets in other scripts than Latin, where the same words are a month's, the
 * soil's, a town's or a missile's: the words right beside them, their paragraph, and what the page is about.
 */
import type { Entity } from '../corpus/model.ts';
import { fieldKey, fieldOf } from '../language/fields.ts';
import type { Candidate } from './candidates.ts';
import type { Company } from './company.ts';
import type { Knowledge } from './knowledge.ts';
import type { PageFlow } from './page-text.ts';
import type { Presence } from './presence.ts';

/** What is done or found there and nowhere else, right beside the name: на Марсе, 달 착륙, 月球背面. */
const BESIDE: Record<string, { before?: RegExp; after?: RegExp }> = {
  ru: {
    before: /(?:^|[^\p{L}])(?:на|от|до|со?|ко?|вокруг|орбит\p{L}+|поверхност\p{L}+|притяжени\p{L}+)\s$/iu,
    after: /^\s(?:и|или)\s(?:Лун|Марс|Земл|Венер|Юпитер)/u,
  },
  ko: {
    after:
      /^(?:의|에서의)?\s?(?:탐사|착륙|궤도|저궤도|정지궤도|표면|뒷면|앞면|남극|북극|기지|암석|토양|흙|시료|유인|중력|대기|귀환|상공|주위|관측|자기장|자전|공전)/,
  },
  zh: {
    after:
      /^(?:の)?(?:表面|背面|正面|南极|南極|北极|轨道|軌道|引力|取样|采样|样品|探测|探査|着陆|着陸|登陆|大气|基地|车|以外)/,
  },
};

/** Nothing else has the Chinese names, but missiles, and these only that of a planet. */
const IN_CHINESE = 1.5;
/** UTF-16 units right beside it that are looked at, and words around it. */
const NEAR = 20;
const AROUND = 60;

/** Weighs what speaks for such a name's being a celestial body's. Null: the entity is none. */
export function companyAbroad(
  { text, words }: PageFlow,
  { start, end, from, to, forms }: Candidate,
  { id, type }: Entity,
  { fields, named }: Presence,
  { fieldsOf }: Knowledge,
): Company | null {
  if (fieldsOf.get(id) !== 'space' || (type !== 'celestial' && type !== 'place')) return null;
  const script = forms[0]!.script ?? '';
  const { before, after } = BESIDE[script] ?? {};
  const isBeside =
    before?.test(text.slice(Math.max(0, start - NEAR), start)) || after?.test(text.slice(end, end + NEAR));
  const near = new Set<string>();
  for (let at = Math.max(0, from - AROUND); at < Math.min(words.length, to + AROUND); at++) {
    const key = fieldKey(words[at]!.fold, words[at + 1]?.fold);
    if ((at < from || at >= to) && fieldOf(key) === 'space') near.add(key);
  }
  const about = fields.get('space')?.size ?? 0;
  const mates = [...named.keys()].filter((one) => one !== id && fieldsOf.get(one) === 'space').length;
  const weight =
    (isBeside ? 2.5 : 0) +
    (script === 'zh' ? IN_CHINESE : 0) +
    Math.min(2, near.size) +
    Math.min(2, 0.5 * about) +
    Math.min(2, 0.75 * mates);
  const reasons =
    isBeside || near.size > 0 ? ['in company that tells of space flight'] : ['the page speaks of space flight'];
  return { weight, reasons };
}
