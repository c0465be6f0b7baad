/** Every state of card, popup, dossier, settings and welcome page, by name, as what renders it. */

import maps from 'virtual:sidelight/maps';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { RelationPath } from '../../../components/card/Relation.tsx';
import { Options } from '../../../components/options/Options.tsx';
import { Popup, type PopupView } from '../../../components/popup/Popup.tsx';
import { type PopupDoor, usePopup } from '../../../components/popup/usePopup.ts';
import { Sample } from '../../../components/welcome/Sample.tsx';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import type { EntityId } from '../../../lib/corpus/model.ts';
import type { Context, Relation } from '../../../lib/corpus/reading.ts';
import { DEFAULTS } from '../../../lib/platform/settings.ts';
import * as fixture from '../../unit/components/fixtures.ts';
import * as pages from '../../unit/components/page-fixtures.ts';
import { dossierStates } from './dossier-states.tsx';

export interface State {
  /** The style sheet that it wears. */
  sheet: 'card' | 'popup' | 'dossier' | 'options' | 'welcome';
  view(): ComponentChildren;
}

const ignore = () => undefined;

const card = (context: Context, more = {}): State => ({
  sheet: 'card',
  view: () => (
    <Card
      context={context}
      pinned={false}
      canGoBack={false}
      sheet={false}
      unmarked={null}
      {...more}
      onCommand={ignore}
    />
  ),
});

const popup = (view: Partial<PopupView>): State => ({
  sheet: 'popup',
  view: () => <Popup view={{ ...pages.popupView, ...view }} onCommand={ignore} />,
});

const keys = { toggle: 'Alt+Shift+L', 'next-mark': 'Alt+Shift+J', 'previous-mark': '' };

const options = (settings = {}, notice: Parameters<typeof Options>[0]['notice'] = null): State => ({
  sheet: 'options',
  view: () => <Options settings={{ ...DEFAULTS, ...settings }} keys={keys} notice={notice} onCommand={ignore} />,
});

export const states: Record<string, State> = {
  'card-person': card(fixture.person),
  'card-pinned': card(fixture.person, { pinned: true, canGoBack: true }),
  'card-unmarked': card(fixture.person, { unmarked: 'page' }),
  'card-unmarked-everywhere': card(fixture.person, { unmarked: 'everywhere' }),
  'card-sheet': card(fixture.person, { sheet: true, canGoBack: true }),
  'card-metonym': card(fixture.metonym),
  'card-only-later': card(fixture.onlyLater),
  'card-silent': card(fixture.silent, { canGoBack: true }),
  'card-crowded': card(fixture.crowded),
  'card-long-name': card(fixture.longName),
  'card-place': card({ ...fixture.silent, entity: fixture.khasan, map: maps[fixture.khasan.id] }),
  'card-country': card({ ...fixture.silent, entity: fixture.northKorea, map: maps[fixture.northKorea.id] }),
  'card-figures': card({ ...fixture.person, figures: fixture.figures }),
  'card-figure-of-one-report': card({ ...fixture.person, figures: fixture.oneFigure }),
  'card-beside': card({
    ...fixture.person,
    accounts: fixture.crowded.accounts.map((account) => ({ ...account, beside: true as const })),
  }),
  'card-farther': card(fixture.farther),
  relation: { sheet: 'card', view: () => <Paths /> },
  'card-alive': { sheet: 'card', view: () => <LiveCard /> },
  'popup-empty': popup({ page: null, about: null, unknown: [], story: [] }),
  'popup-reading': popup({ page: { kind: 'reading' }, unknown: [], story: [] }),
  'popup-covered': popup({}),
  'popup-covered-twice': popup({
    page: { kind: 'read', report: pages.coveredTwice },
    visited: { [fixture.kim.id]: 1 },
    settings: { ...DEFAULTS, strength: 'first' },
  }),
  'popup-marks-off': popup({
    page: { kind: 'read', report: { ...pages.covered, painted: 0 } },
    settings: { ...DEFAULTS, strength: 'off' },
  }),
  'popup-unfolded': popup({
    opened: { row: fixture.kim.id, trail: [fixture.kim.id], context: { ...fixture.person, why: undefined } },
  }),
  'popup-opened-further': popup({
    opened: {
      row: fixture.kim.id,
      trail: [fixture.kim.id, fixture.vostochny.id],
      context: fixture.onlyLater,
    },
    visited: { [fixture.kim.id]: 4 },
  }),
  'popup-trouble': popup({
    notice: { text: 'Not to be found on the page: mention 2 of 5 of Kim Jong Un', trouble: true },
  }),
  'popup-other-news': popup({ page: { kind: 'read', report: pages.otherNews }, story: [] }),
  'popup-not-news': popup({ page: { kind: 'read', report: pages.notNews }, unknown: [], story: [] }),
  'popup-paused-site': popup({ page: { kind: 'paused', pause: 'site' }, unknown: [], story: [] }),
  'popup-paused-page': popup({ page: { kind: 'paused', pause: 'page' }, unknown: [], story: [] }),
  'popup-paused-everywhere': popup({
    page: { kind: 'paused', pause: 'everywhere' },
    settings: { ...DEFAULTS, enabled: false },
    unknown: [],
    story: [],
  }),
  'popup-closed': popup({ page: { kind: 'closed' }, site: null, unknown: [], story: [] }),
  'popup-failed': popup({
    page: { kind: 'failed', message: 'Error: The page gave no report' },
    unknown: [],
    story: [],
  }),
  'popup-alive': { sheet: 'popup', view: () => <LivePopup /> },
  ...dossierStates,
  'options-defaults': options(),
  'options-chosen': options(
    {
      strength: 'first',
      groups: { ...DEFAULTS.groups, things: false },
      dwell: 750,
      pausedSites: ['mail.example.com', 'a-host-with-a-rather-long-name.department.university.example.edu'],
      pausedPages: ['https://news.example.org/world/2023/09/13/a-very-long-address-of-a-page/with-many-parts.html'],
      unmarked: [
        {
          quote: 'Kim',
          entity: 'kim-jong-un',
          name: 'Kim Jong Un',
          page: 'https://news.example.org/sport/2023/09/13/a-long-address-of-another-page/with-many-parts.html',
        },
        { quote: 'Mars', entity: 'mars', name: 'Mars', page: null },
      ],
    },
    { text: 'Settings imported, without what does not fit: dwell.', trouble: true },
  ),
  welcome: {
    sheet: 'welcome',
    view: () => (
      <Welcome keys={keys} about={fixture.about} onCommand={ignore}>
        <Sample article={null} />
      </Welcome>
    ),
  },
};

/** A path, and what stands where there is none. */
function Paths() {
  const shown = (relation: Relation | null) => (
    <RelationPath relation={relation} self={fixture.kim.id} onOpen={ignore} />
  );
  return (
    <section class="card" role="dialog" aria-label="How are they linked?">
      <div class="card-body">
        <div class="context">
          {shown(fixture.relation)}
          {shown(null)}
        </div>
      </div>
    </section>
  );
}

/** A card in which entities open and the way leads back. */
function LiveCard() {
  const [trail, setTrail] = useState<Context[]>([fixture.person]);
  const [pinned, setPinned] = useState(false);
  const [unmarked, setUnmarked] = useState<CardProps['unmarked']>(null);
  return (
    <Card
      context={trail.at(-1)!}
      pinned={pinned}
      canGoBack={trail.length > 1}
      sheet={false}
      unmarked={unmarked}
      onCommand={(command) => {
        if (command.do === 'open') setTrail([...trail, contextOf(command.entity)]);
        if (command.do === 'back') setTrail(trail.slice(0, -1));
        if (command.do === 'pin') setPinned(!pinned);
        if (command.do === 'unmark') setUnmarked(command.where);
      }}
    />
  );
}

const contextOf = (id: EntityId): Context =>
  Object.values(fixture.contexts).find(({ entity }) => entity.id === id) ?? fixture.silent;

/** The popup with its own state, at a door that answers from the fixtures. */
function LivePopup() {
  const [listeners] = useState(() => new Set<Parameters<PopupDoor['onSettings']>[0]>());
  const [memory] = useState(() => ({ settings: DEFAULTS, paused: null as 'site' | 'page' | null }));
  const door: PopupDoor = {
    read: async () => {
      const pause = memory.settings.enabled ? memory.paused : 'everywhere';
      return pause ? { kind: 'paused', pause } : { kind: 'read', report: pages.covered };
    },
    context: async (entity) => contextOf(entity),
    reconsider: async () => pages.covered.annotation,
    save: async () => undefined,
    unknown: async () => pages.unknown,
    about: async () => fixture.about,
    jump: async (mention) => mention !== 0,
    change: async (settings) => {
      memory.settings = { ...memory.settings, ...settings };
      for (const listener of listeners) listener(memory.settings);
    },
    async pause(what) {
      memory.paused = what;
    },
    async resume() {
      memory.paused = null;
    },
    onSettings(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    openSettings: ignore,
    openDossier: ignore,
  };
  const [view, onCommand] = usePopup({ settings: DEFAULTS, site: 'news.example.org', pause: null }, door);
  return <Popup view={view} onCommand={onCommand} />;
}
