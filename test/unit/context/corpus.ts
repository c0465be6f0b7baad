/** A small corpus made by hand, in the shape of the real one. */
import { indexFollowUps } from '../../../lib/context/follow-ups.ts';
import type { Guide } from '../../../lib/context/guide.ts';
import type {
  Account,
  Claim,
  Corpus,
  CorpusDate,
  Entity,
  EntityType,
  Name,
  NameKind,
  Role,
  Source,
} from '../../../lib/corpus/model.ts';
import type { Context, ContextRequest } from '../../../lib/corpus/reading.ts';

/** A year, a month or a day. */
function date(edtf: string): CorpusDate {
  const last = edtf.length === 7 ? new Date(Date.UTC(+edtf.slice(0, 4), +edtf.slice(5), 0)).getUTCDate() : 31;
  return {
    edtf,
    start: edtf + '-01-01'.slice(edtf.length - 4),
    end: edtf + `-12-${last}`.slice(edtf.length - 4),
    basis: 'printed',
  };
}

function entity(
  id: string,
  name: string,
  type: EntityType,
  extra: Partial<Omit<Entity, 'names'>> & { names?: Record<string, NameKind> } = {},
): Entity {
  const { names = {}, ...rest } = extra;
  const others = Object.entries(names).map(([text, kind]): Name => ({ text, kind }));
  return { id, name, type, roles: [], ...rest, names: [{ text: name, kind: 'name' }, ...others] };
}

const role = (text: string, when: string, source: string): Role => ({ text, date: date(when), source, evidence: [1] });

const source = (id: string, label: string, published: string | null, extra: Partial<Source> = {}): Source => ({
  id,
  title: `A report by ${label}`,
  publisher: label,
  label,
  published: published === null ? null : date(published),
  document: `${id}.txt`,
  quality: 'Made for tests.',
  ...extra,
});

/** A claim from text with links: `[Kim](kim-jong-un) met ...`. */
export function claim(id: string, linked: string, extra: Partial<Claim> = {}): Claim {
  const mentions: Claim['mentions'] = [];
  let text = '';
  let from = 0;
  for (const { 0: link, 1: name = '', 2: to = '', index } of linked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += linked.slice(from, index);
    mentions.push({ start: text.length, end: text.length + name.length, entity: to });
    text += name;
    from = index + link.length;
  }
  text += linked.slice(from);
  const topics = ['russia-north-korea'];
  return { id, source: id.split('#')[0]!, text, stance: 'stated', topics, evidence: [1], who: [], mentions, ...extra };
}

const ap2023 = { lineage: { id: 'ap-2023', ground: 'Whole paragraphs are the same.' } };
const summit = { event: 'summit', date: date('2023-09-13') };

const entities: Entity[] = [
  entity('kim-jong-un', 'Kim Jong Un', 'person', {
    names: { Kim: 'surname', 'the North Korean leader': 'nominal' },
    roles: [role('leader of North Korea', '2023-09-13', 'ap')],
    wikipedia: 'Kim Jong Un',
  }),
  entity('kim-myong-sik', 'Kim Myong Sik', 'person', { names: { Kim: 'surname' } }),
  entity('vladimir-putin', 'Vladimir Putin', 'person', { names: { Putin: 'surname' } }),
  entity('sergei-shoigu', 'Sergei Shoigu', 'person', {
    names: { Shoigu: 'surname' },
    roles: [role('defence minister of Russia', '2023-09', 'minutes')],
  }),
  entity('sergey-lavrov', 'Sergey Lavrov', 'person', {
    names: { Lavrov: 'surname' },
    roles: [
      role('foreign minister of Russia, at the summit', '2023-09-13', 'minutes'),
      role('foreign minister of Russia', '2025-07-12', 'upi'),
    ],
  }),
  entity('north-korea', 'North Korea', 'country', { names: { 'the North': 'nominal' } }),
  entity('russia', 'Russia', 'country'),
  entity('united-states', 'United States', 'country', { names: { US: 'acronym', 'U.S.': 'acronym' } }),
  entity('moscow', 'Moscow', 'city', { standsFor: 'russia' }),
  entity('pyongyang', 'Pyongyang', 'city', { standsFor: 'north-korea' }),
  entity('tallinn', 'Tallinn', 'city'),
  entity('kremlin', 'Kremlin', 'organization', { standsFor: 'russia' }),
  entity('unification-ministry', "South Korea's Unification Ministry", 'organization'),
  entity('vostochny-cosmodrome', 'Vostochny Cosmodrome', 'facility', { names: { Vostochny: 'alias' } }),
  entity('kursk-region', 'Kursk region', 'place', { wikipedia: 'Kursk Oblast & region?' }),
  entity('summit', '2023 summit', 'event', {
    event: { date: date('2023-09-13'), place: 'vostochny-cosmodrome', participants: ['kim-jong-un', 'vladimir-putin'] },
  }),
  entity('lavrov-visit', "Lavrov's visit to North Korea", 'event', {
    event: { date: date('2025-07-11'), place: 'north-korea', participants: ['sergey-lavrov', 'kim-jong-un'] },
  }),
];

const claims: Claim[] = [
  claim(
    'ap#missiles',
    '[North Korea](north-korea) launched two ballistic missiles hours before [Kim](kim-jong-un) was received.',
    { topics: ['weapons', 'russia-north-korea'], date: date('2023-09-13') },
  ),
  claim('ap#handshake', '[Putin](vladimir-putin) shook hands with [Kim](kim-jong-un) for some 40 seconds.', summit),
  claim(
    'ap#satellites',
    '[Putin](vladimir-putin) suggested that help with satellites was the purpose of the meeting.',
    summit,
  ),
  claim('ap#shells', '[Russia](russia) could fill its stores with shells from [North Korea](north-korea).', {
    stance: 'analysed',
    attribution: 'according to analysts',
  }),
  claim(
    'ap#submarines',
    '[Kim Myong Sik](kim-myong-sik), who came with [Kim Jong Un](kim-jong-un), works on missile submarines.',
    { ...summit, attribution: "according to South Korea's Unification Ministry", speakers: ['unification-ministry'] },
  ),
  claim(
    'ap#arms',
    '[Moscow](moscow) once backed the sanctions that an arms deal with [Pyongyang](pyongyang) would breach.',
  ),
  claim(
    'ap#shoigu',
    '[Shoigu](sergei-shoigu) visited [North Korea](north-korea) in July, and [Kim](kim-jong-un) toured arms factories afterwards.',
    { date: date('2023-07') },
  ),
  claim(
    'copy#handshake',
    'A handshake of 40 seconds began the meeting of [Putin](vladimir-putin) and [Kim](kim-jong-un).',
    summit,
  ),
  claim(
    'copy#satellites',
    'The purpose of the meeting, [Putin](vladimir-putin) suggested, was help with satellites.',
    summit,
  ),
  claim('copy#tour', '[Kim](kim-jong-un) asked about the engines of the rockets.', summit),
  claim('minutes#talks', 'The talks of [Kim](kim-jong-un) and [Putin](vladimir-putin) took about two hours.', summit),
  claim('minutes#city', '[Kim](kim-jong-un) has no plan to stop in [Moscow](moscow).', { date: date('2023-09-14') }),
  claim('npr#talks', 'The meeting of [Kim](kim-jong-un) and [Putin](vladimir-putin) took four hours.', summit),
  claim('npr#kremlin', 'The [Kremlin](kremlin) would keep sensitive cooperation private.', {
    date: date('2023-09-13'),
  }),
  claim(
    'upi#soldiers',
    '[North Korea](north-korea) sent 11,000 soldiers to the [Kursk region](kursk-region) of [Russia](russia).',
    { date: date('2024') },
  ),
  claim('upi#visit', '[Lavrov](sergey-lavrov) met [Kim](kim-jong-un) on a visit of three days.', {
    date: date('2025-07-11'),
    event: 'lavrov-visit',
  }),
  claim(
    'upi#respect',
    '[Moscow](moscow) respects the nuclear programme of [North Korea](north-korea), [Lavrov](sergey-lavrov) said.',
    { date: date('2025-07-11'), event: 'lavrov-visit', topics: ['weapons'] },
  ),
];

const accounts: Account[] = [
  {
    id: 'length-of-talks',
    question: 'How long did the talks last?',
    topics: ['russia-north-korea'],
    event: 'summit',
    sides: [
      { text: 'About two hours', claims: ['minutes#talks'] },
      { text: 'Four hours', claims: ['npr#talks'] },
    ],
  },
  {
    id: 'purpose',
    question: 'What was the purpose?',
    topics: ['russia-north-korea'],
    sides: [
      { text: 'Satellites', claims: ['ap#satellites', 'copy#satellites'] },
      { text: 'Shells', claims: ['ap#shells'] },
    ],
  },
];

const topic = (id: string) => ({ id, name: id, about: id, needs: [], signals: { entities: [], words: [] } });

export const corpus: Corpus = {
  limits: { version: '1', hash: 'abc', latest: '2025-07-12', reports: 5, documents: 5 },
  topics: [topic('russia-north-korea'), topic('weapons')],
  entities,
  sources: [
    source('ap', 'AP, via a republisher', '2023-09-13', ap2023),
    source('copy', 'publisher unknown', null, { ...ap2023, publisher: null }),
    source('minutes', '20 Minutes with AFP', '2023-09-14'),
    source('npr', 'NPR, in a summary', '2023-09-14'),
    source('upi', 'UPI', '2025-07-12'),
  ],
  claims,
  accounts,
};

/** A request from a list on a page of September 2023, but for what is given. */
export function request(id: string, extra: Partial<ContextRequest> = {}): ContextRequest {
  return {
    entity: id,
    published: '2023-09-15',
    topics: ['russia-north-korea'],
    entities: ['kim-jong-un', 'vladimir-putin', 'north-korea', 'russia'],
    ...extra,
  };
}

/** What a mark on the page adds to a request. */
export const mark = (quote: string, kind: NameKind) => ({
  mention: { quote, kind, confidence: 0.9, reasons: ['a reason'] },
});

/** For tests of what else there is to ranking: editors say nothing. */
export const NO_GUIDE: Guide = {
  followUps: indexFollowUps([]),
  choices: { claims: [], any: {}, entities: {}, topics: {} },
};

/** A paragraph of one sentence, which is the one read. */
export const at = (text: string) => ({ text, offset: 0 });

export const idsOf = (claims: Context['claims']): string[] => claims.map(({ id }) => id);

/** Whether both are there, in that order. */
export const isBefore = (ids: readonly string[], one: string, other: string): boolean =>
  ids.includes(one) && ids.indexOf(one) < ids.indexOf(other);
