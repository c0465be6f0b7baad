/** A doubtful mark is there at once, and goes after second thoughts; the others stay as they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { readMarks } from '../../scripts/support/reader.ts';
import { until } from '../../scripts/support/until.ts';
import { headline } from '../support/popup.ts';
import { type Session, startSession } from '../support/session.ts';

/** Notes of every frame which paragraphs have painted marks, and how many. Runs in the page, with the page's own rights. */
const RECORDER = `
const frames = [];
(function look() {
  const counts = {};
  for (const highlight of CSS.highlights.values())
    for (const range of highlight) {
      const { id } = range.startContainer.parentElement.closest('[id]');
      counts[id] = (counts[id] ?? 0) + 1;
    }
  const now = JSON.stringify(counts, Object.keys(counts).sort());
  if (frames.at(-1) !== now) frames.push(now);
  window.frames_ = frames;
  requestAnimationFrame(look);
})();`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kim Jong Un meets Vladimir Putin in Russia</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2023-09-14T08:00:00Z">
<script>${RECORDER}</script></head><body><main><article>
<h1 id="title">Kim Jong Un meets Vladimir Putin in Russia</h1><p>By Jo Field, 14 September 2023</p>
<p id="lead">North Korean leader Kim Jong Un met Russian President Vladimir Putin at the Vostochny Cosmodrome on Wednesday, and the two spoke of satellites, soldiers and artillery shells that North Korea may sell.</p>
<p id="more">The Kremlin said that nothing was signed. Officials in Washington said that any arms deal with Pyongyang would break resolutions of the United Nations, and that there will be a price to pay.</p>
<p id="other">Will Kim of the next inn cooked the breakfast for the drivers, as he has done for the guests of the station since the day on which it was opened.</p>
<p id="end">The train left for the city of Komsomolsk-on-Amur in the evening, and people in Vladivostok were told to expect it at the end of the week, with closed roads around the harbour.</p>
</article></main></body></html>`;

describe.each(BROWSERS)('second thoughts in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  it('take the mark off a namesake whose first name is a common word, and the popup follows', async () => {
    const page = await session.visit('/cook', PAGE);
    const frames = () => page.evaluate(() => (window as unknown as { frames_: string[] }).frames_);
    const looks = async () => (await frames()).map((frame) => JSON.parse(frame) as Record<string, number>);
    await until('it is marked', async () => (await looks()).some(({ other }) => other));
    await until('it is not', async () => !(await looks()).at(-1)!.other);
    const seen = await looks();
    const marked = seen.filter(({ other }) => other);
    // None of the others ever blinked: what was painted with its mark is painted without it.
    expect(seen.at(-1)).toEqual({ ...marked.at(-1), other: undefined });
    expect(seen.slice(seen.indexOf(marked[0]!)).every(({ lead }) => lead === marked[0]!.lead)).toBe(true);
    const marks = await readMarks(page);
    const popup = await session.extension.openPopup(page);
    expect(await headline(popup)).toContain(`${marks.length} mentions`);
    await popup.close();
    await page.close();
    session.expectQuiet();
  });
});
