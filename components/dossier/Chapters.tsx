/** The story in order of time, with the article's date where it belongs. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Chapter, ClaimView } from '../../lib/corpus/reading.ts';
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { EntityName } from '../shared/EntityName.tsx';
import { FirstFew } from '../shared/FirstFew.tsx';

export interface ChaptersProps {
  chapters: readonly Chapter[];
  asOf: string | null;
  onOpen(entity: EntityId): void;
}

/** How many statements of each event show before the rest is folded. */
const FIRST = 2;

export function Chapters({ chapters, asOf, onOpen }: ChaptersProps) {
  const later = chapters.findIndex(({ isLater }) => isLater);
  const upTo = later < 0 ? chapters.length : later;
  const listOf = (some: readonly Chapter[]) => (
    <ol class="chapters">
      {some.map((chapter) => (
        <OneChapter key={chapter.event?.id ?? chapter.title} chapter={chapter} onOpen={onOpen} />
      ))}
    </ol>
  );
  return (
    <>
      {listOf(chapters.slice(0, upTo))}
      {asOf && <p class="article-date">This article appeared on {asOf}</p>}
      {upTo < chapters.length && (
        <div class="afterwards">
          <h4>
            Later<span class="aside">, reported after this article</span>
          </h4>
          {listOf(chapters.slice(upTo))}
        </div>
      )}
    </>
  );
}

function OneChapter({ chapter, onOpen }: { chapter: Chapter; onOpen(entity: EntityId): void }) {
  const { event, title, dateText, claims } = chapter;
  return (
    <li class="chapter">
      <h4>{event ? <EntityName id={event.id} name={title} onOpen={onOpen} /> : title}</h4>
      {event && <p class="chapter-date">{dateText}</p>}
      <FirstFew items={claims} first={FIRST} class="claims">
        {(claim) => (
          <ClaimItem key={claim.id} claim={undated(claim, dateText)} self={event?.id ?? ''} onOpen={onOpen} />
        )}
      </FirstFew>
    </li>
  );
}

/** The date that stands above all of them need not stand above each. */
function undated(claim: ClaimView, dateText: string): ClaimView {
  const { dateText: own, ...rest } = claim;
  return own === dateText ? rest : claim;
}
