/** A small corpus made by hand, for tests that need names, topics and claims but not the real notes. */
import type { Claim, Corpus, CorpusDate, Entity, EntityType, Name, Source, Topic } from '../../lib/corpus/model.ts';

const day = (edtf: string): CorpusDate => ({ edtf, start: edtf, end: edtf, basis: 'printed' });

type Form = string | Name;

function entity(id: string, type: EntityType, names: [Form, ...Form[]], more: Partial<Entity> = {}): Entity {
  const all = names.map((form, index): Name => {
    if (typeof form !== 'string') return form;
    return { text: form, kind: index === 0 ? 'name' : 'alias' };
  });
  return { id, name: all[0]!.text, type, names: all, roles: [], ...more };
}

const SOURCE = 'a-summit';
const role = (text: string): Entity['roles'][number] => ({
  text,
  date: day('2023-09-13'),
  source: SOURCE,
  evidence: [2],
});
const surname = (text: string): Name => ({ text, kind: 'surname' });
const nominal = (text: string): Name => ({ text, kind: 'nominal' });
const acronym = (text: string): Name => ({ text, kind: 'acronym' });
const weak = (text: string): Name => ({ text, kind: 'name', weak: true });

const entities: Entity[] = [
  entity('north-korea', 'country', [
    'North Korea',
    'N. Korea',
    "Democratic People's Republic of Korea",
    acronym('DPRK'),
    nominal('the North'),
  ]),
  entity('south-korea', 'country', ['South Korea', nominal('the South')]),
  entity('russia', 'country', ['Russia']),
  entity('ukraine', 'country', ['Ukraine']),
  entity('japan', 'country', ['Japan']),
  entity('united-states', 'country', ['United States', acronym('U.S.'), acronym('US')]),
  entity('moscow', 'city', ['Moscow'], { standsFor: 'russia', place: { lat: 55.756, lon: 37.617 } }),
  entity('pyongyang', 'city', ['Pyongyang'], { standsFor: 'north-korea', place: { lat: 39.019, lon: 125.738 } }),
  entity('seoul', 'city', ['Seoul'], { standsFor: 'south-korea' }),
  entity('washington-dc', 'city', ['Washington, D.C.', { text: 'Washington', kind: 'alias', weak: true }], {
    standsFor: 'united-states',
  }),
  entity('kremlin', 'organization', ['Kremlin'], { standsFor: 'russia' }),
  entity('nasa', 'organization', [acronym('NASA')]),
  entity('pacific-fleet', 'organization', [
    'Russian Pacific Fleet',
    { text: 'Pacific Fleet', kind: 'alias', weak: true },
  ]),
  entity('kim-jong-un', 'person', ['Kim Jong Un', surname('Kim'), nominal('the North Korean leader')], {
    roles: [role('leader of North Korea')],
  }),
  entity('kim-myong-sik', 'person', ['Kim Myong Sik', surname('Kim')], {
    roles: [role("admiral in North Korea's navy")],
  }),
  entity('vladimir-putin', 'person', ['Vladimir Putin', surname('Putin'), nominal('the Russian president')], {
    roles: [role('president of Russia')],
  }),
  entity('matthew-miller', 'person', ['Matthew Miller', surname('Miller')], {
    roles: [role('spokesman for the US State Department')],
  }),
  entity('vostochny-cosmodrome', 'facility', ['Vostochny Cosmodrome', 'Vostochny', nominal('the cosmodrome')]),
  entity('baikonur-cosmodrome', 'facility', ['Baikonur Cosmodrome', 'Baikonur']),
  entity('mars', 'celestial', [weak('Mars')]),
  entity('soyuz-2', 'craft', ['Soyuz-2']),
  entity('summit-2023', 'event', ['2023 North Korea-Russia summit'], {
    event: { date: day('2023-09-13'), place: 'vostochny-cosmodrome', participants: ['kim-jong-un', 'vladimir-putin'] },
  }),
];

const KOREA = { entities: ['north-korea', 'pyongyang', 'kim-jong-un'], words: ['north korea*', 'dprk'] };

const topics: Topic[] = [
  {
    id: 'russia-north-korea',
    name: 'Russia and North Korea',
    about: 'Relations of Moscow and Pyongyang.',
    needs: [KOREA, { entities: ['russia', 'moscow', 'kremlin', 'vladimir-putin'], words: ['russia*'] }],
    signals: { entities: ['vostochny-cosmodrome', 'summit-2023'], words: ['summit', 'arms deal*', 'artillery shell*'] },
  },
  {
    id: 'ukraine-war',
    name: "Russia's war in Ukraine",
    about: "Russia's war in Ukraine.",
    needs: [
      { entities: ['ukraine'], words: ['ukrain*'] },
      { entities: ['russia', 'moscow', 'kremlin'], words: ['russia*'] },
      { entities: [], words: ['war', 'invasion*', 'troops'] },
    ],
    signals: { entities: ['kremlin'], words: ['shell*', 'drone*', 'front'] },
  },
  {
    id: 'us-south-korea-japan',
    name: 'US, South Korean and Japanese cooperation',
    about: 'Military cooperation of the three.',
    needs: [
      { entities: ['united-states', 'washington-dc'], words: ['u.s.', 'american*'] },
      { entities: ['south-korea', 'seoul', 'japan'], words: [] },
      { entities: [], words: ['drill*', 'exercise*'] },
    ],
    signals: { entities: [], words: ['carrier', 'trilateral'] },
  },
  {
    id: 'space-science',
    name: 'Space science and missions',
    about: 'Planets and missions.',
    needs: [{ entities: ['nasa'], words: ['planet*', 'asteroid*', 'spacecraft', 'rover*'] }],
    signals: { entities: ['nasa', 'mars'], words: ['orbit*', 'rover*', 'crater*', 'planet*'] },
  },
];

const source: Source = {
  id: SOURCE,
  title: 'A summit in the far east',
  publisher: 'Example Wire',
  label: 'Example Wire',
  published: day('2023-09-13'),
  document: 'summit.txt',
  quality: 'Made up for tests.',
};

const claims: Claim[] = [
  {
    id: `${SOURCE}#1`,
    source: SOURCE,
    text: 'Kim Jong Un met Vladimir Putin at Vostochny Cosmodrome.',
    stance: 'stated',
    date: day('2023-09-13'),
    topics: ['russia-north-korea'],
    event: 'summit-2023',
    evidence: [2],
    who: [],
    mentions: [
      { start: 0, end: 11, entity: 'kim-jong-un' },
      { start: 16, end: 30, entity: 'vladimir-putin' },
      { start: 34, end: 54, entity: 'vostochny-cosmodrome' },
    ],
  },
  {
    id: `${SOURCE}#2`,
    source: SOURCE,
    text: 'Washington feared an arms deal.',
    stance: 'stated',
    topics: ['russia-north-korea'],
    evidence: [3],
    who: [],
    mentions: [{ start: 0, end: 10, entity: 'washington-dc' }],
  },
];

/** The corpus. Fresh for each caller that wants to change it; plain data. */
export function tinyCorpus(): Corpus {
  return structuredClone({
    limits: { version: '0.0.0', hash: '0'.repeat(16), latest: '2023-09-13', reports: 1, documents: 1 },
    topics,
    entities,
    sources: [source],
    claims,
    accounts: [],
  });
}

/** An article of plain paragraphs; the first is its title. */
export function articleOf(...paragraphs: string[]) {
  return {
    isArticle: null,
    reasons: [],
    title: paragraphs[0] ?? '',
    publisher: null,
    published: null,
    language: 'en',
    flows: paragraphs.map((text, index) => ({
      text,
      part: index === 0 ? ('title' as const) : ('body' as const),
      section: 0,
    })),
  };
}
