/** What Sidelight makes of a page can be taken along as a file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { waitForMarks } from '../../scripts/support/reader.ts';
import { until } from '../../scripts/support/until.ts';
import { annotationCollection } from '../support/anno-model.ts';
import { headline, press, textOf } from '../support/popup.ts';
import { type Session, startSession } from '../support/session.ts';

describe.each(BROWSERS)('notes saved in %s', (name) => {
  let session: Session;
  let url = '';
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  /** Presses a button of the popup on the sample, and gives name and content of the file that comes of it. */
  async function save(button: string, ending: string): Promise<{ file: string; text: string; first: string }> {
    const page = await session.visitSample();
    url = page.url();
    await waitForMarks(page);
    const popup = await session.extension.openPopup(page);
    const first = await headline(popup);
    await press(popup, 'button', button);
    const { downloads } = session.running;
    const file = await until('the file is there', async () =>
      existsSync(downloads) ? readdirSync(downloads).find((one) => one.endsWith(ending)) : undefined,
    );
    const text = await until('the file is whole', async () => readFileSync(join(downloads, file), 'utf8'));
    expect(await textOf(popup)).not.toContain('could not be saved');
    await popup.close();
    await page.close();
    return { file, text, first };
  }

  it('are reading notes in Markdown', async () => {
    const { file, text } = await save('Save notes as Markdown', '.md');
    expect(file).toMatch(/^sidelight-\d{4}-\d\d-\d\d-[\p{L}\p{N}-]+\.md$/u);
    expect(text).toMatch(/^# \S/);
    expect(text).toContain(`- Address: <${url}>`);
    expect(text).toMatch(/## What it covers\n\n- Russia and North Korea/);
    expect(text).toMatch(/### Kim Jong Un\n\nleader of North Korea \(/);
    expect(text).toMatch(/\(stated.*AP, via InvestPioneer, 13 September 2023, ¶\d+/);
    expect(text).toMatch(/## Sources/);
    expect(text).not.toMatch(/<(?!https?:)/);
  });

  it('are Web Annotations of all its mentions', async () => {
    const { file, text, first } = await save('Save notes as JSON-LD', '.jsonld');
    expect(file).toMatch(/\.jsonld$/);
    const collection = v.parse(annotationCollection, JSON.parse(text));
    expect(collection.total).toBe(Number(/(\d+) mentions/.exec(first)?.[1]));
    expect(collection.first.items.every(({ target }) => target.source === url)).toBe(true);
    expect(Date.parse(collection.created ?? '')).toBeGreaterThan(Date.parse('2024-01-01'));
  });

  it('costs no request and no error', () => session.expectQuiet());
});
