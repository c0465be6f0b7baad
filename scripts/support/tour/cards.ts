/** Pictures of cards: whose mark, in which sentence, and which part of the card. */
import type { Page } from 'puppeteer-core';
import type { Extension } from '../extension.ts';
import { pause, readCard, readMarks, waitForCard } from '../reader.ts';
import { until } from '../until.ts';
import { actInCard, type CardAct } from './in-card.ts';
import type { Save } from './tour.ts';

export interface CardStop {
  name: string;
  /** The mark's text, and words of the paragraph that it stands in. */
  mark: string;
  near: string;
  /** What is done before the picture, in order: a part shown or unfolded, a control pressed. */
  acts?: [CardAct, selector: string][];
}

/** Of the sample article. */
export const SAMPLE_CARDS: CardStop[] = [
  { name: 'card-person', mark: 'Kim Jong Un', near: 'armoured train' },
  { name: 'card-country', mark: 'Ukraine', near: '11,000 soldiers' },
  { name: 'card-place', mark: 'Khasan', near: '127 kilometres' },
  { name: 'card-map', mark: 'Khasan', near: '127 kilometres', acts: [['show', '.part:has(.place-map)']] },
  { name: 'card-metonym', mark: 'Moscow', near: 'warned Washington' },
  { name: 'card-figures', mark: 'North Korea', near: '11,000 soldiers' },
  { name: 'card-accounts', mark: 'Putin', near: 'prospects', acts: [['show', '.part:has(.account)']] },
  {
    name: 'card-other-accounts',
    mark: 'North Korea',
    near: '11,000 soldiers',
    acts: [['open', '.differences > .more']],
  },
  { name: 'card-timeline', mark: 'Kim Jong Un', near: 'armoured train', acts: [['show', '.part:has(.timeline)']] },
  {
    name: 'card-relations',
    mark: 'Kim Jong Un',
    near: 'armoured train',
    acts: [
      ['open', '.related .folded'],
      ['show', '.part:has(.related)'],
    ],
  },
  { name: 'card-why', mark: 'Lavrov', near: 'One door', acts: [['open', '.context-foot > .fold']] },
  {
    name: 'card-not-this-one',
    mark: 'Khasan',
    near: '127 kilometres',
    acts: [
      ['press', '.not-this button'],
      ['show', '.not-this'],
    ],
  },
  { name: 'card-sources', mark: 'Soyuz-2', near: 'walked through', acts: [['open', '.fold:has(.sources)']] },
  { name: 'card-within', mark: 'Khasan', near: '127 kilometres', acts: [['press', '.related .entity-name']] },
];

/** What every page is pictured with: the card of the name that it names most, and what came after it. */
export const everyPage = (mark: string, near: string): CardStop[] => [
  { name: 'card', mark, near },
  { name: 'card-later', mark, near, acts: [['show', '.afterwards']] },
  { name: 'card-accounts', mark, near, acts: [['show', '.part:has(.account)']] },
];

/** Opens a card as a reader does, saves its picture, and leaves it. A part that the card has not is said, not pictured. */
export async function takeCard(extension: Extension, page: Page, stop: CardStop, save: Save): Promise<void> {
  await restIn(page, stop);
  await waitForCard(extension, page);
  await pause(300);
  for (const [act, selector] of stop.acts ?? []) await actInCard(extension, page, act, selector);
  save(stop.name, await page.screenshot());
  // An undo, so that the next card finds the mark.
  if (stop.acts?.some(([, selector]) => selector === '.not-this button')) {
    await actInCard(extension, page, 'press', '.not-this button');
  }
  await page.mouse.move(2, 2, { steps: 6 });
  await until('the card is closed', async () => !(await readCard(extension, page)));
}

type WhichMark = Pick<CardStop, 'mark' | 'near'>;

/** Moves the pointer to a mark, and leaves it there. */
export async function restIn(page: Page, which: WhichMark): Promise<void> {
  const { x, y } = await bringMark(page, which);
  await page.mouse.move(x + 60, Math.max(1, y - 90));
  await page.mouse.move(x, y, { steps: 8 });
}

/** Taps a mark with a finger. */
export async function tapIn(page: Page, which: WhichMark): Promise<void> {
  const { x, y } = await bringMark(page, which);
  await page.touchscreen.tap(x, y);
}

/** Scrolls to the first mark with this text in the paragraph that holds these words. Returns where it stands then. */
async function bringMark(page: Page, { mark, near }: WhichMark): Promise<{ x: number; y: number }> {
  const boxOf = () =>
    page.evaluate((words) => {
      const blocks = [...document.querySelectorAll('p, li, h1, h2, figcaption, blockquote')];
      const block = blocks.find((element) => element.textContent?.replace(/\s+/g, ' ').includes(words));
      if (!block) return null;
      const { top, bottom } = block.getBoundingClientRect();
      return { top, bottom };
    }, near);
  const far = await until(`a paragraph says "${near}"`, boxOf, 2000);
  await page.evaluate((y) => window.scrollBy(0, y - window.innerHeight / 5), far.top);
  await pause(150);
  return until(`"${mark}" is marked near "${near}"`, async () => {
    const box = await boxOf();
    const marks = await readMarks(page);
    return marks.find((one) => one.text === mark && box && one.y > box.top && one.y < box.bottom);
  });
}
