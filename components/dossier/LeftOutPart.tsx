/** What the article leaves out of its event: asked for by a switch, and offered as reading on. */
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { FirstFew } from '../shared/FirstFew.tsx';
import { Switch } from '../shared/Switch.tsx';
import { LEFT_OUT_WORDS } from '../shared/words.ts';
import type { PanelProps } from './Panel.tsx';

/** How many statements show before the rest is folded. */
const FIRST = 4;

export function LeftOutPart({ view: { settings, leftOut, comparing }, onCommand }: PanelProps) {
  const open = (entity: string) => onCommand({ do: 'open', entity });
  return (
    <div class="left-out">
      <Switch on={settings.leftOut} onChange={(on) => onCommand({ do: 'change', settings: { leftOut: on } })}>
        {LEFT_OUT_WORDS}
      </Switch>
      <p class="note">
        Main statements of the corpus about the event that this article’s text does not seem to hold. No article can
        tell everything: this is for reading on.
      </p>
      <div aria-live="polite">
        {settings.leftOut && comparing && <p class="note">Comparing the article with the corpus…</p>}
        {settings.leftOut && leftOut && <p>{outcome(leftOut)}</p>}
        {settings.leftOut && leftOut && leftOut.claims.length > 0 && (
          <FirstFew items={leftOut.claims} first={FIRST} class="claims">
            {(claim) => <ClaimItem key={claim.id} claim={claim} self="" onOpen={open} />}
          </FirstFew>
        )}
      </div>
    </div>
  );
}

function outcome({ event, claims, foreign }: NonNullable<PanelProps['view']['leftOut']>): string {
  if (foreign) return 'The corpus’s statements are in English: they can’t be compared with this article.';
  if (!event) return 'Sidelight could not tell which one event this article is about.';
  if (claims.length === 0) {
    return `As far as the corpus knows, this article has the main points about “${event.name}”.`;
  }
  return `More about “${event.name}”:`;
}
