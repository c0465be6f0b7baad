/** What was found on a page: its stories and why, the names by group, those not known, and the story's timeline. */
import type { PageReport } from '../../lib/platform/protocol.ts';
import { FirstFew } from '../shared/FirstFew.tsx';
import { isCovered } from '../shared/headline.ts';
import { byGroup, namesOf } from '../shared/names.ts';
import { Timeline } from '../shared/Timeline.tsx';
import { GROUP_WORDS, plural, thinnedText } from '../shared/words.ts';
import { NameRow } from './NameRow.tsx';
import { type PopupProps, STORY } from './Popup.tsx';
import { Save } from './Save.tsx';
import { Unfolded } from './Unfolded.tsx';

/** How many names of each group show at once: the main ones of all groups fit in a popup. */
const NAMES = 4;

export interface ReadingProps extends PopupProps {
  report: PageReport;
}

export function Reading({ report, view, onCommand }: ReadingProps) {
  const { article } = report;
  const { settings, unknown, story, opened } = view;
  const names = namesOf(report);
  const thinned = thinnedText(settings);
  return (
    <>
      {isCovered(report) && <Topics report={report} />}
      {!isCovered(report) && <Reasons reasons={article.reasons} />}
      {names.length > 0 && thinned && <p class="note">{thinned}</p>}
      {byGroup(names).map((some) => (
        <section key={some.group} class="group">
          <h2>
            <span class={`group-word ${some.group}`}>{GROUP_WORDS[some.group]}</span>
          </h2>
          <FirstFew items={some.names} first={NAMES} class="names">
            {(named) => <NameRow key={named.entity.id} named={named} view={view} onCommand={onCommand} />}
          </FirstFew>
        </section>
      ))}
      {unknown.length > 0 && (
        <details class="fold">
          <summary>Also named here, not in the corpus ({unknown.length})</summary>
          <ul class="unknown">
            {unknown.map(({ text, count }) => (
              <li key={text}>
                {text}
                {count > 1 && <span class="count"> {plural(count, 'time')}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {story.some(({ kind }) => kind === 'event') && (
        <details class="fold context">
          <summary>Timeline of the story</summary>
          <Timeline items={story} onOpen={(entity) => onCommand({ do: 'open', row: STORY, entity })} />
          {opened?.row === STORY && <Unfolded id="context-story" opened={opened} named={false} onCommand={onCommand} />}
        </details>
      )}
      {names.length > 0 && <Save onCommand={onCommand} />}
    </>
  );
}

function Topics({ report: { annotation } }: { report: PageReport }) {
  return (
    <details class="fold topics">
      <summary>{annotation.coverage.length === 1 ? 'Why this story?' : 'Which stories, and why?'}</summary>
      {annotation.coverage.map(({ topic, name, reasons }) => (
        <div key={topic}>
          <p class="topic">{name}</p>
          <Listed reasons={reasons} />
        </div>
      ))}
    </details>
  );
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <details class="fold">
      <summary>Why?</summary>
      <Listed reasons={reasons} />
    </details>
  );
}

function Listed({ reasons }: { reasons: readonly string[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
