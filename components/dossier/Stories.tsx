/** The stories to choose from: those of the page as tabs, all of the corpus where the page has none. */
import type { TopicId } from '../../lib/corpus/model.ts';
import { BackButton } from './BackButton.tsx';
import type { PanelProps } from './Panel.tsx';
import { coveredOf } from './usePanel.ts';

export function Stories({ view: { page, topic, about }, onCommand }: PanelProps) {
  const covered = (page && coveredOf(page)?.annotation.coverage) ?? [];
  const isOther = topic !== null && !covered.some((each) => each.topic === topic);
  const choose = (chosen: TopicId | null) => onCommand({ do: 'story', topic: chosen });
  const others = about?.topics.filter(({ id }) => !covered.some((each) => each.topic === id)) ?? [];
  if (isOther) {
    const [main] = covered;
    return (
      <nav aria-label="Stories">
        <BackButton
          label={main ? 'The story of this page' : 'All stories'}
          onPress={() => choose(main?.topic ?? null)}
        />
      </nav>
    );
  }
  return (
    <nav aria-label="Stories" class="stories">
      {covered.length > 1 && (
        <ul class="tabs">
          {covered.map((each) => (
            <li key={each.topic}>
              <button
                type="button"
                class="tab"
                aria-current={each.topic === topic ? 'true' : undefined}
                onClick={() => choose(each.topic)}
              >
                {each.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {covered.length === 0 && page?.kind !== 'reading' && page !== null && (
        <ul class="topics">
          {others.map(({ id, name, about: what }) => (
            <li key={id}>
              <button type="button" class="topic-open" onClick={() => choose(id)}>
                {name}
              </button>
              <p class="note">{what}</p>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
