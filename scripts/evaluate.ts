/** `npm run evaluate`: how good Sidelight is, section by section, each beside what one would use instead. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coverage, coverageOf } from './support/evaluate/coverage.ts';
import { coverageFit, furtherGold, realTexts } from './support/evaluate/coverage-fit.ts';
import { figures } from './support/evaluate/figures.ts';
import { PARTS, readGoldParts } from './support/evaluate/gold-readings.ts';
import { leftOut } from './support/evaluate/left-out.ts';
import { linking } from './support/evaluate/linking.ts';
import { newsTest } from './support/evaluate/news-test.ts';
import { ranking } from './support/evaluate/ranking.ts';
import { reliability } from './support/evaluate/reliability.ts';
import { secondThoughtsShare } from './support/evaluate/second-thoughts.ts';
import { tableText } from './support/evaluate/table.ts';
import { loadLibrary } from './support/load-corpus.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '../shared/pages' },
    errors: { type: 'boolean', default: false },
  },
});

const library = loadLibrary();
const { corpus } = library;
const readings = await readGoldParts(corpus);
for (const part of PARTS) {
  const own = readings.filter((reading) => reading.part === part);
  const mentions = own.reduce((sum, { gold }) => sum + gold.mentions.length, 0);
  console.log(`Gold, ${part}: ${own.length} articles, ${mentions} mentions`);
}
if (!existsSync(join(values.pages, 'pages.json'))) {
  console.log(`No real pages and texts: there is no pages.json in ${values.pages} (give their folder with --pages).`);
}

const sections = [
  ...linking(readings, values),
  reliability(readings),
  secondThoughtsShare(readings),
  coverage(readings, values),
  ...coverageOf('further articles of our own', furtherGold(), corpus, values),
  ...coverageOf('real texts', realTexts(values.pages), corpus, values),
  coverageFit(values.pages, corpus, values),
  figures(corpus, values),
  ranking(library, values),
  leftOut(library, values),
  ...newsTest(values.pages),
];
for (const table of sections) console.log(`\n${tableText(table)}`);
