/** Gives the build the compiled corpus, what guides the order of claims, what is essential to events, the maps and the gate's terms as modules, made again when a note changes. */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Corpus, Entity } from '../../lib/corpus/model.ts';
import { pack } from '../../lib/corpus/pack.ts';
import { gateTerms } from '../../lib/coverage/gate-terms.ts';
import { CHOICES, type Library, loadLibrary } from './load-corpus.ts';
import { drawMaps, readGround } from './maps/draw.ts';
import { drawFrames } from './maps/frames.ts';
import { NOTES, readNoteFiles } from './notes.ts';

/** What each module is made of. */
const MODULES: Record<string, (library: Library) => string> = {
  'virtual:sidelight/corpus': ({ corpus }) => corpusModule(corpus),
  'virtual:sidelight/guide': ({ guide }) => `export default ${parsed(guide)};`,
  'virtual:sidelight/essentials': ({ essentials }) => `export default ${parsed(essentials)};`,
  'virtual:sidelight/gate': ({ corpus }) => `export default ${JSON.stringify(gateTerms(corpus))};`,
  'virtual:sidelight/maps': ({ corpus }) => drawn(corpus.entities).maps,
  'virtual:sidelight/frames': ({ corpus }) => drawn(corpus.entities).frames,
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
      this.addWatchFile(fileURLToPath(CHOICES));
      return make(loadLibrary());
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

const UNPACK = fileURLToPath(new URL('../../lib/corpus/pack.ts', import.meta.url))
  .split(sep)
  .join('/');

function corpusModule(corpus: Corpus): string {
  return `import { unpack } from ${JSON.stringify(UNPACK)};\nexport default unpack(${parsed(pack(corpus))});`;
}

let last = { places: '', maps: '', frames: '' };

/** Maps and frames; drawn again only if a place has changed. */
function drawn(entities: readonly Entity[]): typeof last {
  const places = JSON.stringify(entities.filter(({ place }) => place));
  if (places !== last.places) {
    const ground = readGround();
    const frames = `export default ${parsed(drawFrames(entities, ground))};`;
    last = { places, maps: codeOf(drawMaps(entities, ground)), frames };
  }
  return last;
}

/** The small world, the same on all maps, stands there once. */
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
