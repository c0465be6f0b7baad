/** Gives the build the compiled corpus and the gate's terms as modules, and compiles again when a note changes. */
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { gateTerms } from '../../lib/coverage/gate-terms.ts';
import { loadCorpus } from './load-corpus.ts';
import { NOTES, readNoteFiles } from './notes.ts';

const CORPUS = 'virtual:sidelight/corpus';
const GATE = 'virtual:sidelight/gate';

/** Bundlers leave ids that begin so to the plugin that made them. */
const OWN = '\0';

export function corpusPlugin(): Plugin {
  return {
    name: 'sidelight-corpus',
    resolveId: (id) => (id === CORPUS || id === GATE ? OWN + id : undefined),
    load(id) {
      if (id !== OWN + CORPUS && id !== OWN + GATE) return undefined;
      for (const { path } of readNoteFiles()) this.addWatchFile(`${NOTES}/${path}`);
      const corpus = loadCorpus();
      return id === OWN + GATE ? `export default ${JSON.stringify(gateTerms(corpus))};` : parsed(corpus);
    },
    configureServer(server) {
      // New notes are in no module's list of watched files.
      server.watcher.add(NOTES);
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(NOTES.split(sep).join('/'))) return undefined;
      const graph = this.environment.moduleGraph;
      const own = [CORPUS, GATE].flatMap((id) => graph.getModuleById(OWN + id) ?? []);
      for (const module of own) graph.invalidateModule(module);
      return [...modules, ...own];
    },
  };
}

/** Engines parse JSON in a string faster than the same object as source. */
const parsed = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
