/** Every state of what the reader sees, as plain data. Names are real, so that they are as long as they are; the statements are made up. */
import type { Claim, CorpusLimits, EntityId, EntityType, NameKind } from '../../../lib/corpus/model.ts';
import { groupOf } from '../../../lib/corpus/model.ts';
import type {
  ClaimView,
  Context,
  EntityRef,
  FigureCheck,
  Relation,
  TimelineItem,
} from '../../../lib/corpus/reading.ts';

const limits: CorpusLimits = {
  version: '1.0.0',
  hash: '4f2a9c1be07d',
  latest: '2025-07-14',
  reports: 11,
  documents: 5,
};

export const about = {
  limits,
  topics: [
    {
      id: 'russia-north-korea',
      name: 'Russia and North Korea',
      about: 'Relations of Moscow and Pyongyang: summits, visits, arms, soldiers, trade.',
    },
    {
      id: 'north-korea-space',
      name: 'North Korea in space',
      about: 'North Korea’s satellites and launches.',
    },
  ],
};

export function ref(id: EntityId, name: string, type: EntityType, hasContext = true): EntityRef {
  return { id, name, type, group: groupOf(type), hasContext };
}

export const kim = ref('kim-jong-un', 'Kim Jong Un', 'person');
export const putin = ref('vladimir-putin', 'Vladimir Putin', 'person');
export const moscow = ref('moscow', 'Moscow', 'city');
export const russia = ref('russia', 'Russia', 'country');
export const northKorea = ref('north-korea', 'North Korea', 'country');
export const vostochny = ref('vostochny-cosmodrome', 'Vostochny Cosmodrome', 'facility');
export const unificationMinistry = ref(
  'south-korea-unification-ministry',
  'Ministry of Unification (South Korea)',
  'organization',
);
export const summit = ref('kim-putin-summit-2023', '2023 North Korea-Russia summit', 'event');
export const khasan = ref('khasan', 'Khasan', 'city');
export const tallinn = ref('tallinn', 'Tallinn', 'city', false);

export const named: EntityRef[] = [
  kim,
  putin,
  moscow,
  russia,
  northKorea,
  vostochny,
  unificationMinistry,
  summit,
  tallinn,
];

/** A claim, with every entity above that its text names as a mention. */
function claim(text: string, more: Partial<ClaimView> & { id?: string } = {}): ClaimView {
  const mentions: Claim['mentions'] = named
    .flatMap(({ id, name }) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length, entity: id }];
    })
    .sort((a, b) => a.start - b.start);
  return {
    id: `${more.source ?? 'wire'}#${text.length}-${text.slice(0, 12)}`,
    text,
    mentions,
    stance: 'stated',
    source: 'wire',
    by: 'AP, via InvestPioneer',
    publishedText: '13 September 2023',
    evidence: [8],
    alsoIn: [],
    ...more,
  };
}

const moment = (start: string, dateText: string, text: string, entity?: EntityId): TimelineItem => ({
  kind: entity ? 'event' : 'article',
  ...(entity && { entity }),
  text,
  start,
  end: start,
  dateText,
});

export const timeline: TimelineItem[] = [
  moment('2019-04-25', '25 April 2019', 'First meeting in Vladivostok', 'vladivostok-2019'),
  moment('2022-02-24', 'since 24 February 2022', 'Russian invasion of Ukraine', 'russian-invasion-of-ukraine'),
  moment('2023-07-25', '25 to 27 July 2023', 'Minister’s visit to Pyongyang', 'visit-2023'),
  moment('2023-09-13', '13 September 2023', summit.name, summit.id),
  moment('2023-09-13', '13 September 2023', 'This article'),
  moment('2024-06-19', '19 June 2024', 'Treaty of partnership', 'treaty-2024'),
];

const bare: Context = {
  entity: kim,
  claims: [],
  later: [],
  accounts: [],
  figures: [],
  timeline: [],
  related: [],
  sources: [],
  asOf: '13 September 2023',
  limits,
};

const wire = {
  id: 'wire',
  title: 'Leaders meet at the launch site',
  by: 'AP, via InvestPioneer',
  publishedText: '13 September 2023',
  document: '002_report.txt',
  quality:
    'Carried by a republisher whose stamp is later than the report; dated by the day that the text itself names.',
  sameTextAs: ['NPR, in a machine-made summary'],
  lineage: 'their first four paragraphs are the same.',
};

const linking = claim(
  'Kim Jong Un put questions about rockets to his guide while Vladimir Putin showed him Vostochny Cosmodrome.',
);

/** What a sentence that gives the length of the talks is set beside. */
export const figures: FigureCheck[] = [
  {
    account: 'length',
    of: 'talks',
    name: 'length of the talks',
    page: 'About three hours',
    low: 3,
    high: 3,
    reports: 'two to four hours',
    sides: [
      { text: 'About two hours, for the official talks', claims: [claim('They talked.', { by: '20 Minutes' })] },
      {
        text: 'Four hours, for the meeting',
        claims: [claim('They met.', { by: 'UPI', attribution: 'Russian media said', publishedText: '14 July 2025' })],
      },
    ],
  },
];

/** Two steps, one by what is said of both, one by an event. */
export const relation: Relation = {
  steps: [
    { from: unificationMinistry, to: kim, claims: [claim('Seoul’s ministry watches whom Kim Jong Un takes along.')] },
    { from: kim, to: putin, event: summit, claims: [linking, claim('Vladimir Putin waited at the door.')] },
  ],
};

/** Which only one report gives, and the page as it does. */
export const oneFigure: FigureCheck[] = [
  {
    ...figures[0]!,
    name: 'length of the visit',
    page: 'three-day',
    reports: 'three days',
    sides: [{ text: 'Three days', claims: [claim('The visit was one of three days.', { by: 'UPI' })] }],
  },
];

/** Everything that a card can hold. */
export const person: Context = {
  ...bare,
  entity: { ...kim, wikipedia: { title: 'Kim Jong Un', url: 'https://en.wikipedia.org/wiki/Kim_Jong_Un' } },
  role: {
    text: 'leader of North Korea',
    dateText: '13 September 2023',
    by: 'AP, via InvestPioneer',
    laterThanArticle: false,
  },
  claims: [
    linking,
    claim('An official in charge of shells for guns was part of the delegation that came with the armoured train.', {
      attribution: 'according to South Korea’s government',
      dateText: '12 September 2023',
      alsoIn: ['UPI', 'NPR, in a machine-made summary'],
    }),
    claim('North Korea sold shells for the guns of a private army that fights for Russia.', {
      stance: 'accused',
      attribution: 'the United States said',
    }),
    claim('Neither Russia nor North Korea has traded in arms with the other.', {
      stance: 'denied',
      attribution: 'officials of both countries said',
    }),
    claim('North Korea may hold tens of millions of old shells that fit Soviet guns.', {
      stance: 'estimated',
      attribution: 'analysts say',
    }),
    claim('Kim Jong Un will ask for food and for knowledge of submarines.', { stance: 'expected' }),
    claim('The meeting serves Vladimir Putin to fill stores that the war has emptied.', { stance: 'analysed' }),
  ],
  later: [
    claim('Soldiers from North Korea fought beside those of Russia.', {
      by: 'Newsweek',
      publishedText: '14 July 2025',
      source: 'weekly',
    }),
    claim('Kim Jong Un promised help without conditions.', {
      by: 'AFP, via RTS',
      publishedText: '12 July 2025',
      dateText: '12 July 2025',
      source: 'agency',
    }),
  ],
  accounts: [
    {
      id: 'length',
      question: 'How long did the talks last?',
      sides: [
        { text: 'About two hours', claims: [claim('The two sat together for two hours.', { by: '20 Minutes' })] },
        {
          text: 'Four hours or more',
          claims: [
            claim('They spoke for over four hours, dinner included.', { by: 'UPI', attribution: 'Russian media said' }),
          ],
        },
      ],
    },
  ],
  timeline,
  related: [
    { entity: putin, because: 'both part of the 2023 North Korea-Russia summit', link: [linking.id] },
    { entity: vostochny, because: 'where the 2023 North Korea-Russia summit took place', link: [linking.id] },
    { entity: northKorea, because: 'named together in 6 statements of 2 reports', link: [] },
    { entity: unificationMinistry, because: 'named together in one statement', link: [] },
  ],
  sources: [wire],
  why: {
    quote: 'Kim',
    kind: 'surname' satisfies NameKind,
    confidence: 0.96,
    reasons: ['the full name stands earlier on this page', 'no other person called Kim is named'],
  },
};

/** Linked to an entity of the page by a path alone. */
export const farther: Context = {
  ...bare,
  entity: unificationMinistry,
  related: [{ entity: putin, because: 'linked over Kim Jong Un', link: [], path: relation }],
};

/** A city that stands for a government, on a page without a date. */
export const metonym: Context = {
  ...bare,
  entity: { ...moscow, wikipedia: { title: 'Moscow', url: 'https://en.wikipedia.org/wiki/Moscow' } },
  standsFor: russia,
  role: { text: 'capital of Russia', dateText: 'September 2023', by: 'UPI', laterThanArticle: false },
  claims: [claim('Russia keeps in touch with its neighbour about visits to Vostochny Cosmodrome.', { by: 'UPI' })],
  asOf: null,
  why: {
    quote: 'Moscow',
    kind: 'metonym',
    confidence: 0.8,
    reasons: ['“Moscow said” speaks of a government', 'Russia is named on this page'],
  },
};

/** All that is known of it was reported after the article. */
export const onlyLater: Context = {
  ...bare,
  entity: vostochny,
  role: {
    text: 'launch site in the Russian far east',
    dateText: '12 July 2025',
    by: 'AFP, via RTS',
    laterThanArticle: true,
  },
  later: person.later,
};

/** Named, with a role, and nothing else. */
export const silent: Context = { ...bare, entity: unificationMinistry };

/** More of everything than fits at once. */
export const crowded: Context = {
  ...person,
  entity: summit,
  role: undefined,
  why: undefined,
  timeline: Array.from({ length: 14 }, (_, index) =>
    index === 7
      ? moment('2023-09-13', '13 September 2023', 'This article')
      : moment(`20${10 + index}-01-01`, `${2010 + index}`, `A meeting in the year ${2010 + index}`, `meeting-${index}`),
  ),
  related: named.slice(0, 8).map((entity) => ({ entity, because: 'took part in it', link: [] })),
  accounts: [
    {
      id: 'who',
      question: 'Who asked for the meeting, and when did the invitation reach the other side?',
      sides: ['The host', 'The guest', 'Both at once'].map((text) => ({
        text,
        claims: [claim(`${text} sent a letter.`, { by: 'Agence France-Presse, via Space Media Network' })],
      })),
    },
  ],
};

/** A single word longer than any line, as names of things can be. */
export const longName: Context = {
  ...silent,
  entity: ref(
    'long',
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungskommission',
    'organization',
  ),
};

export const contexts = { person, metonym, onlyLater, silent, crowded, longName };
