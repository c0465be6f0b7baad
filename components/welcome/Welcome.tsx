/** The first page: what Sidelight does, how to try it, and what it may see. */
import type { ComponentChildren } from 'preact';
import type { Answer, LibraryCalls } from '../../lib/platform/protocol.ts';
import { Shortcuts } from '../shared/Shortcuts.tsx';
import { limitsText } from '../shared/words.ts';

export interface WelcomeProps {
  keys: Record<string, string>;
  /** Null while the library is asked. */
  about: Answer<LibraryCalls, 'about'> | null;
  onCommand(command: { do: 'shortcuts' } | { do: 'settings' }): void;
  /** The sample article to try it on. */
  children?: ComponentChildren;
}

export function Welcome({ keys, about, onCommand, children }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <img src="/icon/96.png" alt="" width="56" height="56" />
        <h1>Read the news with context</h1>
        <p class="lead">
          Where a page covers a story that Sidelight knows, the names in it carry a quiet underline. Rest the pointer on
          one, and a card says what has been reported, by whom, and when.
        </p>
      </header>
      {children}
      <section>
        <h2>What to do first</h2>
        <ol class="steps">
          <li>Open a news article on one of the stories below. Nothing happens on other pages.</li>
          <li>
            Rest the pointer on an underlined name, or tap it. The colour tells{' '}
            <span class="group-word people">people</span>, <span class="group-word places">places</span>,{' '}
            <span class="group-word organizations">organizations</span> and{' '}
            <span class="group-word things">things and events</span> apart.
          </li>
          <li>
            Press Sidelight’s button in the toolbar: it lists every name found on the page, and holds the switches for
            this page, this site and everywhere.
          </li>
        </ol>
      </section>
      <section>
        <h2>Without a mouse</h2>
        <p>Step from mark to mark; the card opens by itself, Tab goes into it, and Esc closes it.</p>
        <Shortcuts keys={keys} onChange={() => onCommand({ do: 'shortcuts' })} />
      </section>
      <section>
        <h2>What it may see, and what it does not do</h2>
        <ul class="promises">
          <li>
            It may look at every page, because it can’t know beforehand which one is news. A short check ends at once on
            pages that are none.
          </li>
          <li>Everything happens on this machine. No request leaves it: not a page’s text, not its address.</li>
          <li>
            It keeps your settings, what you pause and the marks you take away, and nothing else about what you read.
          </li>
          <li>It changes nothing in a page: the marks are painted over the text, not put into it.</li>
          <li>What a card says is what was reported, and by whom. That does not make it true.</li>
        </ul>
      </section>
      {about && (
        <section>
          <h2>The stories it knows</h2>
          <p>{limitsText(about.limits)}. What the corpus does not say may still be so.</p>
          <dl class="stories">
            {about.topics.map((topic) => (
              <div key={topic.id}>
                <dt>{topic.name}</dt>
                <dd>{topic.about}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p>
        <button type="button" class="button" onClick={() => onCommand({ do: 'settings' })}>
          Settings
        </button>
      </p>
    </main>
  );
}
