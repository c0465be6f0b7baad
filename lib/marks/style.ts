/** The visual styles of marks: the names under which `assets/styles/marks.css` knows them. The page can read them. */
import type { Group } from '../corpus/model.ts';

/** For text that is dark on a light ground, and for light text on a dark one. */
export type Tone = 'dark' | 'light';

const STYLES: Record<Tone, Record<Group, string>> = {
  dark: { people: 'u-1', places: 'u-2', organizations: 'u-3', things: 'u-4' },
  light: { people: 'u-5', places: 'u-6', organizations: 'u-7', things: 'u-8' },
};

/** The ring around the mark that the keyboard stepped to. */
export const RING = 'u-0';

export const styleOf = (group: Group, tone: Tone): string => STYLES[tone][group];

/**
 * The tone of a text, by its own colour as computed style gives it: unlike the ground, which may be a picture or a
 * gradient of any ancestor, it is known, and whoever chose it chose it to be readable.
 */
export function toneOf(color: string): Tone {
  const [red, green, blue] = channels(color);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.3 ? 'light' : 'dark';
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Red, green and blue from 0 to 1. Wide-gamut and perceptual spaces are taken by their lightness or first axes. */
function channels(color: string): [number, number, number] {
  const [space = ''] = color.match(/^[a-z]+/) ?? [];
  const numbers = (color.replace(/^color\([\w-]+|^[a-z]+\(/, '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  if (space === 'rgb' || space === 'rgba') return [a / 255, b / 255, c / 255];
  if (space === 'color') return [a, b, c];
  const lightness = space.startsWith('ok') ? a : a / 100;
  return [lightness, lightness, lightness];
}
