/** A story as the dossier shows it, as plain data. Names are real, so that they are as long as they are; the rest is made up. */
import type { PanelView } from '../../../components/dossier/Panel.tsx';
import type { Dossier, Found, LeftOut } from '../../../lib/corpus/reading.ts';
import { DEFAULTS } from '../../../lib/platform/settings.ts';
import * as fixture from './fixtures.ts';
import { covered } from './page-fixtures.ts';

const { claims, later, accounts, sources, limits } = fixture.person;
const summit = fixture.ref('kim-putin-summit-2023', '2023 North Korea-Russia summit', 'event');

export const dossier: Dossier = {
  topic: {
    id: 'russia-north-korea',
    name: 'Russia and North Korea',
    about: 'Relations of Moscow and Pyongyang: summits, visits, arms, soldiers, trade.',
  },
  asOf: '13 September 2023',
  chapters: [
    { title: 'Also in July 2023', dateText: 'July 2023', isLater: false, claims: claims.slice(3, 4) },
    {
      event: summit,
      title: summit.name,
      dateText: '13 September 2023',
      isLater: false,
      claims: [
        { ...claims[0]!, dateText: '13 September 2023' },
        claims[1]!,
        { ...claims[2]!, id: 'third', text: 'A third statement.', mentions: [] },
        { ...claims[4]!, id: 'fourth', text: 'A fourth statement.', mentions: [] },
      ],
    },
    { title: 'Also in July 2025', dateText: 'July 2025', isLater: true, claims: later },
  ],
  timeline: fixture.timeline,
  maps: [
    {
      words: 'Map of north-east Asia, with Khasan and Vostochny Cosmodrome; countries of the story: North Korea',
      land: 'm0 0 640 0 0 360-640 0z',
      borders: 'm10 10 90 90',
      scale: { km: 500, length: 80 },
      countries: [
        { text: 'North Korea', x: 300, y: 250, entity: 'north-korea' },
        { text: 'Mongolia', x: 90, y: 90 },
      ],
      spots: [
        {
          entity: 'khasan',
          name: 'Khasan',
          x: 322,
          y: 200,
          mark: 'dot',
          label: { text: 'Khasan', x: 307, y: 208, anchor: 'end' },
        },
        { entity: 'vostochny-cosmodrome', name: 'Vostochny Cosmodrome', x: 296, y: 27, mark: 'dot', label: null },
      ],
    },
  ],
  cast: [
    { entity: fixture.kim, role: fixture.person.role!, statements: 75 },
    { entity: fixture.northKorea, statements: 53 },
    {
      entity: fixture.vostochny,
      role: { ...fixture.person.role!, text: 'launch site', laterThanArticle: true },
      statements: 1,
    },
    { entity: summit, statements: 4 },
  ],
  accounts,
  sources: [
    ...sources,
    { ...sources[0]!, id: 'own', by: 'UPI', title: 'Soldiers', sameTextAs: [], lineage: undefined as never },
  ].map(({ lineage, ...source }) => (lineage ? { ...source, lineage } : source)),
  limits,
};

export const leftOut: LeftOut = { event: summit, claims: claims.slice(1, 2) };

export const found: Found = {
  entities: [{ entity: fixture.kim, role: fixture.person.role!, by: '김정은' }, { entity: fixture.vostochny }],
  claims: claims.slice(0, 3),
  accounts,
  sources,
};

export const nothing: Found = { entities: [], claims: [], accounts: [], sources: [] };

/** The dossier beside a page that covers this story, before anything is pressed. */
export const panelView: PanelView = {
  page: { kind: 'read', report: covered },
  settings: DEFAULTS,
  about: fixture.about,
  topic: dossier.topic.id,
  dossier,
  leftOut: null,
  comparing: false,
  trail: [],
  context: null,
  link: null,
  query: '',
  searching: false,
  found: null,
  visited: {},
  notice: null,
};
