/** Gives the build the compiled corpus, the maps and the gate's terms as modules, made again when a note changes. */
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Corpus } from '../../lib/corpus/model.ts';
import { gateTerms } from '../../lib/coverage/gate-terms.ts';
import { loadCorpus } from './load-corpus.ts';
import { drawMaps } from './maps/draw.ts';
import { NOTES, readNoteFiles } from './notes.ts';

/** What each module is made of. */
const MODULES: Record<string, (corpus: Corpus) => string> = {
  'virtual:sidelight/corpus': (corpus) => `export default ${parsed(corpus)};`,
  'virtual:sidelight/gate': (corpus) => `export default ${JSON.stringify(gateTerms(corpus))};`,
  'virtual:sidelight/maps': mapsModule,
};

/** Bundlers leave ids that begin so to the plugin that made them. */
const OWN = '\0';

export function corpusPlugin(): Plugin {
  return {
    name: 'sidelight-corpus',
    resolveId: (id) => (id in MODULES ? OWN + id : undefined),
    load(id) {
      const make = id.startsWith(OWN) ? MODULES[id.slice(OWN.length)] : undefined;
      if (!make) return undefined;
      for (const { path } of readNoteFiles()) this.addWatchFile(`${NOTES}/${path}`);
      return make(loadCorpus());
    },
    configureServer(server) {
      // New notes are in no module's list of watched files.
      server.watcher.add(NOTES);
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(NOTES.split(sep).join('/'))) return undefined;
      const graph = this.environment.moduleGraph;
      const own = Object.keys(MODULES).flatMap((id) => graph.getModuleById(OWN + id) ?? []);
      for (const module of own) graph.invalidateModule(module);
      return [...modules, ...own];
    },
  };
}

/** Engines parse JSON in a string faster than the same object as source. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

let drawn = { places: '', code: '' };

/** The small world, the same on all maps, stands there once. Drawn again only if a place has changed. */
function mapsModule({ entities }: Corpus): string {
  const places = JSON.stringify(entities.filter(({ place }) => place));
  if (places !== drawn.places) drawn = { places, code: codeOf(drawMaps(entities)) };
  return drawn.code;
}

function codeOf(maps: ReturnType<typeof drawMaps>): string {
  const land = Object.values(maps).find(({ world }) => world)?.world?.land ?? '';
  const bare = Object.entries(maps).map(([id, { world, ...map }]) => [
    id,
    world ? { ...map, world: { ...world, land: '' } } : map,
  ]);
  return [
    `const maps = ${parsed(Object.fromEntries(bare))};`,
    `const land = ${JSON.stringify(land)};`,
    'for (const { world } of Object.values(maps)) if (world) world.land = land;',
    'export default maps;',
  ].join('\n');
}
