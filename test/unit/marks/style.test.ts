import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../lib/corpus/model.ts';
import { RING, styleOf, toneOf } from '../../../lib/marks/style.ts';

describe('toneOf', () => {
  it.each([
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(51, 51, 51)', 'dark'],
    ['rgb(90, 90, 90)', 'dark'],
    ['rgba(20, 20, 20, 0.87)', 'dark'],
    ['rgb(160, 0, 0)', 'dark'],
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(200, 200, 200)', 'light'],
    ['rgba(255, 255, 255, 0.87)', 'light'],
    ['color(srgb 0.9 0.9 0.9)', 'light'],
    ['color(display-p3 0.1 0.1 0.1 / 0.5)', 'dark'],
    ['oklch(0.95 0.01 250)', 'light'],
    ['oklab(0.25 0.01 -0.02)', 'dark'],
    ['lab(96 1 2)', 'light'],
    ['lch(20 10 200)', 'dark'],
  ])('%s is %s', (color, tone) => {
    expect(toneOf(color)).toBe(tone);
  });
});

describe("the marks' style sheet", () => {
  const css = readFileSync(new URL('../../../assets/styles/marks.css', import.meta.url), 'utf8');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors,
    body,
  }));
  const colorOf = (style: string) => {
    const rule = rules.find(
      ({ selectors, body }) => selectors.trim() === `::highlight(${style})` && body.includes('#'),
    );
    return /text-decoration-color: #(\w{6})(\w{2})/.exec(rule?.body ?? '');
  };

  it('knows every style, and nothing that would move a letter', () => {
    for (const group of GROUPS) {
      for (const tone of ['dark', 'light'] as const) expect(css).toContain(`::highlight(${styleOf(group, tone)})`);
    }
    expect(css).toContain(`::highlight(${RING})`);
    const properties = rules.flatMap(({ body }) => [...body.matchAll(/^\s*([\w-]+):/gm)].map(([, name]) => name));
    for (const property of properties)
      expect(property).toMatch(/^(text-decoration|text-underline|background-color$|color$)/);
  });

  it('keeps every underline at a contrast of 3 to 1 with common grounds, light and dark', () => {
    const grounds = { dark: ['ffffff', 'f3ede2'], light: ['000000', '1e1f22', '2b2b2b'] };
    for (const tone of ['dark', 'light'] as const) {
      for (const group of GROUPS) {
        const [, color = '', alpha = ''] = colorOf(styleOf(group, tone)) ?? [];
        for (const ground of grounds[tone]) {
          expect(contrast(blend(color, ground, Number.parseInt(alpha, 16) / 255), rgb(ground))).toBeGreaterThan(3);
        }
      }
    }
  });
});

const rgb = (hex: string): number[] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

const blend = (over: string, under: string, alpha: number): number[] =>
  rgb(over).map((channel, index) => channel * alpha + rgb(under)[index]! * (1 - alpha));

function contrast(a: number[], b: number[]): number {
  const [low = 0, high = 0] = [a, b]
    .map((color) => {
      const [red = 0, green = 0, blue = 0] = color.map((it) =>
        it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
