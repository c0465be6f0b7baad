/** Serves pages on 127.0.0.1. Set as a browser's proxy, it also sees, records and refuses all that goes elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface Server {
  port: number;
  /** Puts a page at a path ("/a") and gives back its address. */
  add(path: string, html: string | Uint8Array, headers?: Record<string, string>): string;
  /** Puts a folder's files at a path ("/sample/") and gives back the address of its index. */
  addFolder(path: string, folder: string): string;
  /** Every request so far: method and address. */
  requests: string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export async function serve(): Promise<Server> {
  const pages = new Map<string, { html: string | Uint8Array; headers: Record<string, string> }>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    // A proxy is asked for a whole address, a server for a path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.href}`);
    const page = isHere(url) ? pages.get(url.pathname) : undefined;
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT https://${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const isHere = (url: URL) => ['127.0.0.1', 'localhost'].includes(url.hostname) && url.port === String(port);

  const add: Server['add'] = (path, html, headers = {}) => {
    pages.set(path, { html, headers });
    return `http://127.0.0.1:${port}${path}`;
  };

  return {
    port,
    requests,
    add,
    addFolder(path, folder) {
      for (const name of readdirSync(folder)) {
        const headers = { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' };
        add(path + name, readFileSync(join(folder, name)), headers);
      }
      return add(path, readFileSync(join(folder, 'index.html')));
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Hosts that the browsers themselves call, with or without an extension, whatever one switches off. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'firefox.settings.services.mozilla.com',
];

/** The requests that neither a visit to a page (its address, and those of its files, once a visit) nor the browser explains. */
export function strayRequests(requests: readonly string[], visited: readonly string[]): string[] {
  const left = [...visited];
  return requests.filter((request) => {
    const url = new URL(request.split(' ')[1] ?? '');
    if (BROWSERS_OWN.includes(url.hostname) || url.pathname === '/favicon.ico') return false;
    const at = left.indexOf(url.href);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
