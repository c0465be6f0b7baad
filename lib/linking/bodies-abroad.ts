/** Bodies that many countries have by the same name, in other languages than English: whose one is stands before or behind it. */
import type { Candidate } from './candidates.ts';
import type { PageFlow } from './page-text.ts';

interface Body {
  /** Its name, folded, and the entity of that name. */
  name: RegExp;
  entity: string;
  /** Right before or behind it: another country's, or another body. */
  notBefore: RegExp;
  notAfter: RegExp;
  /** What its neighbourhood must tell. */
  near?: RegExp;
}

/** Countries whose own is meant where one follows: "Generalstab in Kiew", "Estado Mayor Conjunto de Estados Unidos". */
const OF_A_COUNTRY = "(?:der|des|in|de|del|de la|du|d[’']|at|von)\\s?";

const BODIES: readonly Body[] = [
  {
    name: /^(?:sicherheitsrats?|conseil de securite|consejo de seguridad)$/,
    entity: 'un-security-council',
    notBefore:
      /(?:isch|national|staatlich)e[mnrs]?\s$|(?:Russlands|Irans|Israels|Chinas|Moskaus)\s$|(?:Sekretär|[Cc]hef|Vorsitzende[rn]?|Leiter|secrétaire|secretario|chef)(?:in|s)?\s(?:des|du|del)\s$/u,
    notAfter:
      /^\s(?:nation|nacional|russe|ruso|israél|israel|iranien|iraní|intérieure|de (?:la )?(?:Russie|Rusia|Fédération)|d[’']Israël|d[’']Ukraine|de Ucrania|der Russischen)/u,
  },
  {
    name: /^(?:generalstabs?|etat major interarmees|estado mayor conjunto|聯合參謀本部)$/,
    entity: 'south-korea-joint-chiefs',
    notBefore:
      /(?:russisch|ukrainisch|amerikanisch|chinesisch|israelisch|französisch|japanisch|türkisch|nordkoreanisch)e[mnrs]?\s$/u,
    notAfter: new RegExp(
      `^s?\\s(?:${OF_A_COUNTRY}(?!Südkorea|Seoul|Corea del Sur|Corée du Sud|Séoul|Seúl|süd|Streit|Armee)\\p{L}|estadounidense|español|américain|français|ukrain)`,
      'u',
    ),
    near: /südkorea|seoul|surcorean|corea del sur|seúl|sud-coréen|corée du sud|séoul|南韓|韓國|韓軍|首爾/iu,
  },
];

/** UTF-16 units beside it that are looked at, and around it. */
const REACH = 40;
const AROUND = 400;

/** Whether a body of such a name is another country's than that which the corpus knows. */
export function isOtherBody({ words, text }: PageFlow, { forms, from, to, start, end }: Candidate): boolean {
  const [{ entity, name }] = forms as [Candidate['forms'][number]];
  if (entity.type !== 'organization' || !name.weak) return false;
  const fold = words
    .slice(from, to)
    .map((word) => word.fold)
    .join(/\p{Script=Han}/u.test(name.text) ? '' : ' ');
  const body = BODIES.find((one) => one.entity === entity.id && one.name.test(fold));
  if (!body) return false;
  const left = text.slice(Math.max(0, start - REACH), start);
  return (
    body.notBefore.test(left) ||
    body.notAfter.test(text.slice(end, end + REACH)) ||
    body.near?.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) === false
  );
}
