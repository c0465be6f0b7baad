/** Saves pictures of everything that a reader sees, in real browsers without a window. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS } from './support/browsers.ts';
import { ROOT } from './support/build.ts';
import { THEMES, tour } from './support/tour/tour.ts';

const USE = `npx node scripts/tour.ts [--browser chrome|firefox] [--theme light|dark] [--page PAGE]... [--shots DIR]
  --browser  one of the browsers; default both
  --theme    one of the themes; default both
  --page     sample, others, or the number of a document in ../shared/seeds; default all that are there
  --shots    where to save them; default .output/shots/tour`;

/** All, or the one that was named. Throws if there is none of that name. */
function oneOf<Name extends string>(known: readonly Name[], name: string | undefined): readonly Name[] {
  if (name === undefined) return known;
  const named = known.filter((each) => each === name);
  if (named.length === 0) throw new Error(`No such choice: ${name}\n${USE}`);
  return named;
}

try {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      theme: { type: 'string' },
      page: { type: 'string', multiple: true },
      shots: { type: 'string', default: join(ROOT, '.output/shots/tour') },
      help: { type: 'boolean' },
    },
  });
  if (values.help) console.log(USE);
  else {
    await tour({
      browsers: oneOf(BROWSERS, values.browser),
      themes: oneOf(THEMES, values.theme),
      pages: values.page,
      folder: resolve(values.shots),
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
