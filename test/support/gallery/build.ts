/** Builds the gallery and serves it: every state of what the reader sees, in a real browser, without the extension. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';
import { corpusPlugin } from '../../../scripts/support/corpus-plugin.ts';

const HERE = import.meta.dirname;

export interface Gallery {
  /** Address of a state in a theme; without a state, of the list of all. */
  address(state?: string, theme?: 'light' | 'dark'): string;
  close(): Promise<void>;
}

export async function serveGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'sidelight-gallery-'));
  const common = { configFile: false, root: HERE, logLevel: 'error', plugins: [corpusPlugin()] } satisfies InlineConfig;
  await build({
    ...common,
    publicDir: join(HERE, '../../../assets/static'),
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const { port } = server.httpServer.address() as AddressInfo;
  return {
    address: (state = '', theme = 'light') => `http://127.0.0.1:${port}/?state=${state}&theme=${theme}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
