/** A story at reading length. */
import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../lib/corpus/reading.ts';
import { Accounts } from '../card/Accounts.tsx';
import { Mistake } from '../card/Sources.tsx';
import { More } from '../shared/FirstFew.tsx';
import { namesOf } from '../shared/names.ts';
import { plural } from '../shared/words.ts';
import { Cast } from './Cast.tsx';
import { Chapters } from './Chapters.tsx';
import { LeftOutPart } from './LeftOutPart.tsx';
import type { PanelProps } from './Panel.tsx';
import { StoryMapPicture } from './StoryMapPicture.tsx';
import { StorySources } from './StorySources.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { coveredOf } from './usePanel.ts';

export interface StoryProps extends PanelProps {
  dossier: Dossier;
}

/** How many questions show before the rest is folded. */
const ACCOUNTS = 4;

export function Story({ dossier, view, onCommand }: StoryProps) {
  const { topic, asOf, chapters, timeline, maps, accounts, sources, limits } = dossier;
  const report = view.page && coveredOf(view.page);
  const isOfPage = report?.annotation.coverage.some((covered) => covered.topic === topic.id) ?? false;
  const open = (entity: string) => onCommand({ do: 'open', entity });
  const accountsOf = (some: typeof accounts) => <Accounts accounts={some} self="" onOpen={open} />;
  const parts: { id: string; short: string; title: string; body: ComponentChildren }[] = [
    {
      id: 'timeline',
      short: 'Timeline',
      title: 'Timeline',
      body: timeline.some(({ kind }) => kind === 'event') && <TimelinePicture items={timeline} onOpen={open} />,
    },
    {
      id: 'story',
      short: 'Story',
      title: 'The story so far',
      body: chapters.length > 0 && <Chapters chapters={chapters} asOf={asOf} onOpen={open} />,
    },
    {
      id: 'map',
      short: 'Map',
      title: maps.length > 1 ? 'Maps' : 'Map',
      body: maps.length > 0 && maps.map((map) => <StoryMapPicture key={map.words} map={map} onOpen={open} />),
    },
    {
      id: 'who',
      short: 'Who is who',
      title: 'Who is who',
      body: dossier.cast.length > 0 && (
        <Cast
          cast={dossier.cast}
          names={report && isOfPage ? namesOf(report) : []}
          visited={view.visited}
          onCommand={onCommand}
        />
      ),
    },
    {
      id: 'accounts',
      short: 'Differences',
      title: 'Where reports differ',
      body: accounts.length > 0 && (
        <>
          {accountsOf(accounts.slice(0, ACCOUNTS))}
          {accounts.length > ACCOUNTS && (
            <More label={plural(accounts.length - ACCOUNTS, 'more question')}>
              {accountsOf(accounts.slice(ACCOUNTS))}
            </More>
          )}
        </>
      ),
    },
    {
      id: 'further',
      short: 'Left out',
      title: 'What the article leaves out',
      body: isOfPage && <LeftOutPart view={view} onCommand={onCommand} />,
    },
    {
      id: 'sources',
      short: 'Sources',
      title: 'Sources, and what they are worth',
      body: sources.length > 0 && <StorySources sources={sources} />,
    },
  ];
  const there = parts.filter(({ body }) => body);
  return (
    <article class="story context">
      {/* The line above names the page's story, or its tab does. */}
      <h2 class={isOfPage ? 'unseen' : undefined} data-start tabIndex={-1}>
        {topic.name}
      </h2>
      <p class="story-about">{topic.about}</p>
      {isOfPage && !asOf && <p class="note">This page gives no date, so nothing can be told apart as later than it.</p>}
      <nav class="contents" aria-label="In this story">
        {there.map(({ id, short }) => (
          <a key={id} href={`#${id}`}>
            {short}
          </a>
        ))}
      </nav>
      {there.map(({ id, title, body }) => (
        <section key={id} id={id} class="part" tabIndex={-1} aria-labelledby={`${id}-title`}>
          <h3 id={`${id}-title`}>{title}</h3>
          {body}
        </section>
      ))}
      <Mistake entity={topic.id} limits={limits} />
    </article>
  );
}
