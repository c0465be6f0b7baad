import { expect, test } from 'vitest';
import { isButton, isListLabel, startsWithListLabel } from '../../../lib/article/labels.ts';
import { furnitureLine } from '../../../lib/article/line-shapes.ts';

test.each([
  ['___', 'separator'],
  ['Home > World > Asia', 'breadcrumb'],
  ['News | Sport | Weather', 'breadcrumb'],
  ['Related Stories:', 'list label'],
  ['MOST READ', 'list label'],
  ['Lire aussi', 'list label'],
  ['관련 기사', 'list label'],
  ['Continue reading', 'link'],
  ['Advertisement', 'link'],
  ['Sign up for our daily newsletter', 'subscription'],
  ['Leave a comment', 'form'],
  ['12 comments', 'form'],
  ['Updated 13 September 2023 at 10:15', 'date'],
  ['Grandport (AFP) July 11, 2025', 'dateline'],
  ['BRUNN (Reuters)', 'dateline'],
  ['By Ada Quill and Tomas van der Reed, correspondents', 'byline'],
  ['Von Klara Weiß', 'byline'],
  ['Photo by Piotr Lens / Newsfoto', 'credit'],
  ['Reporting by Jo Lee in Brunn; Editing by Mia Ott', 'credit'],
  ['Ada Quill reported from Northport.', 'credit'],
  ['Associated Press writer Jo Lee in Brunn contributed to this report.', 'credit'],
  ['This article was originally published in The Meridian.', 'credit'],
  ['© 2024 Northport Courier', 'legal'],
  ['All rights reserved. This material may not be published or rewritten.', 'legal'],
  ['Well done! (85748)', 'counter'],
])('%s is a %s', (line, kind) => {
  expect(furnitureLine(line)).toBe(kind);
});

test.each([
  'Open source software wins over the ministry of transport',
  'Join the army, the general tells his prisoners',
  'By the time the bus arrived, the bridge was closed.',
  'Di Maio presenta il decreto',
  'Von Brunn bis Grandport',
  'Seoul (and not only Seoul) is worried',
  'The company reported from July on that its mines were losing money, and asked for help.',
  'Copyright law is debated in parliament, and writers from four countries have come to hear what the minister has to say about it.',
  'Top officials meet in Brunn',
  'More troops for the coast',
  'Read the letter that ended the strike',
  'May wins vote',
])('%s is not furniture', (line) => {
  expect(furnitureLine(line)).toBeNull();
});

test('labels are known with their decoration, and at the start of a line', () => {
  expect(isListLabel('» Most Read:')).toBe(true);
  expect(isListLabel('You may also like')).toBe(true);
  expect(isListLabel('Related to the minister by marriage')).toBe(false);
  expect(startsWithListLabel('READ MORE: How the cables were saved')).toBe(true);
  expect(startsWithListLabel('Related: Rich are paying more')).toBe(true);
  expect(startsWithListLabel('Minister: no more money for the bridge')).toBe(false);
  expect(isButton('→ Read the full article')).toBe(true);
});
