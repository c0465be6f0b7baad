/** The marks and cards of any page, on the sample of this one: extensions can't be injected into their own pages. */
import { h, render } from 'preact';
import cardCss from '../../assets/styles/card.css?inline';
import { Card } from '../../components/card/Card.tsx';
import { SAMPLE_DAY } from '../../components/welcome/Sample.tsx';
import type { Reading } from '../../lib/article/read.ts';
import { domRendering } from '../../lib/article/rendering.ts';
import { runsOf } from '../../lib/article/runs.ts';
import { startMarkedPage } from '../../lib/card/marked-page.ts';
import { createGuard } from '../../lib/marks/guard.ts';
import { askLibrary, onSettings } from '../../lib/platform/extension.ts';
import { answerPage, isAlive } from '../../lib/platform/page.ts';
import { pageOf } from '../../lib/platform/pauses.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { unmarkedOn } from '../../lib/platform/unmarked.ts';

/** Marks the sample, with the reader's settings as they change. */
export async function trySample(sample: HTMLElement, settings: Settings): Promise<void> {
  const read = () => readSample(sample);
  const reading = read();
  const annotate = (article: Reading['article']) => askLibrary('annotate', { article });
  const annotation = await annotate(reading.article);
  const onThisPage = (chosen: Settings) => ({ ...chosen, unmarked: unmarkedOn(chosen.unmarked, location.href) });
  const guard = createGuard(isAlive, () => page.stop());
  const page = startMarkedPage({
    guard,
    reading,
    annotation,
    settings: onThisPage(settings),
    read,
    annotate,
    reconsider: (article) => askLibrary('reconsider', { article }),
    css: cardCss,
    context: (request) => askLibrary('context', request),
    unmark(name, where) {
      askLibrary('unmark', { name: { ...name, page: pageOf(location.href) }, where }).catch(() => undefined);
    },
    render: (view, stage) => render(view && h(Card, view), stage),
    onEntities: () => undefined,
    onEmpty: () => undefined,
  });
  onSettings(guard((changed: Settings) => page.apply(onThisPage(changed))));
  answerPage({ step: ({ by }) => page.step(by) });
}

/** The sample alone as the article: the page around it is none. */
function readSample(sample: HTMLElement): Reading {
  const { runs } = runsOf(sample, domRendering(document));
  const [title] = runs;
  return {
    article: {
      isArticle: true,
      reasons: ['the sample of this page'],
      title: title?.text ?? '',
      publisher: null,
      published: SAMPLE_DAY,
      language: 'en',
      flows: runs.map(({ text }, index) => ({ text, part: index === 0 ? 'title' : 'body', section: 0 })),
    },
    spans: runs.map(({ spans }) => spans),
  };
}
