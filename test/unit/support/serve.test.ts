import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Server, serve, strayRequests } from '../../../scripts/support/serve.ts';

let server: Server;
beforeEach(async () => {
  server = await serve();
});
afterEach(() => server.close());

/** What a proxy answers to a request line. */
function ask(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write(`${line} HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('the server of pages', () => {
  it('serves what it was given, and nothing else', async () => {
    const url = server.add('/a', '<p>Hello', { 'x-own': 'yes' });
    const response = await fetch(url);
    expect([response.status, await response.text(), response.headers.get('x-own')]).toEqual([200, '<p>Hello', 'yes']);
    expect((await fetch(`${url}/b`)).status).toBe(404);
  });

  it('as a proxy, serves its own pages, and refuses and records the rest', async () => {
    const url = server.add('/a', '<p>Hello');
    expect(await ask(`GET ${url}`)).toMatch(/200 OK[\s\S]*<p>Hello/);
    expect(await ask('GET http://elsewhere.example/a')).toMatch(/404/);
    expect(await ask('CONNECT elsewhere.example:443')).toMatch(/403/);
    expect(server.requests).toEqual([
      `GET ${url}`,
      'GET http://elsewhere.example/a',
      'CONNECT https://elsewhere.example:443',
    ]);
    expect(strayRequests(server.requests, [url])).toEqual([
      'GET http://elsewhere.example/a',
      'CONNECT https://elsewhere.example:443',
    ]);
  });
});

describe('stray requests', () => {
  it('are those that no visit explains: a page is fetched once a visit', () => {
    const twice = ['GET http://127.0.0.1:9/a', 'GET http://127.0.0.1:9/a'];
    expect(strayRequests(twice, ['http://127.0.0.1:9/a', 'http://127.0.0.1:9/a'])).toEqual([]);
    expect(strayRequests(twice, ['http://127.0.0.1:9/a'])).toEqual(['GET http://127.0.0.1:9/a']);
  });

  it('are not what the browser asks for itself', () => {
    expect(
      strayRequests(['CONNECT https://update.googleapis.com:443', 'GET http://127.0.0.1:9/favicon.ico'], []),
    ).toEqual([]);
  });
});
