import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, MAP, ran } from '../draw/ran.js';
import { ask, askRaw, below, home, listen, serve } from './served.js';

const SOON = { timeout: 8_000 };

/** Ids of the nodes of what was heard last. */
const nodesOf = (heard: readonly Record<string, unknown>[]): string[] => {
  const graph = heard.at(-1)?.['graph'] as { readonly nodes: readonly { readonly id: string }[] } | undefined;
  return (graph?.nodes ?? []).map(({ id }) => id).sort();
};

describe('only our own page is answered', () => {
  test('at the address that was printed, with a token in it', async () => {
    const { url, end } = await serve(await folder(MAP));
    expect(url.hostname).toBe('127.0.0.1');
    expect(url.searchParams.get('token')).toMatch(/^[\w-]{32}$/);
    const page = await ask(url);
    expect(page.status).toBe(200);
    expect(page.body).toContain("connect-src 'self'");
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect((await ask(below(url, '/webview.js'))).body).toBe('preview()');
    expect((await ask(below(url, '/main.flow'))).status).toBe(404);
    expect((await ask(below(url, '/../cli.cjs'))).status).toBe(404);
    expect((await ask(below(url, '/__proto__'))).status).toBe(404);
    expect(await end()).toBe(0);
  });

  test.each(['/', '/events', '/webview.js', '/hover', '/nothing'])(
    '%s without the token is refused',
    async (name) => {
      const { url } = await serve(await folder(MAP));
      for (const token of ['', 'x', `${url.searchParams.get('token')}x`]) {
        const { status, body } = await ask(below(url, name, { token }));
        expect(status).toBe(403);
        expect(body).toMatch(/open the address that headwater preview printed last\.\n$/);
      }
    },
  );

  test('to another host or from another page is refused, even with the token', async () => {
    const { url } = await serve(await folder(MAP));
    const { port } = url;
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
    ])
      expect((await ask(url, { host })).status).toBe(403);
    for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${port}`, 'http://127.0.0.1:1'])
      expect((await ask(url, { origin })).status).toBe(403);
    for (const name of ['127.0.0.1', 'localhost']) {
      const host = `${name}:${port}`;
      expect((await ask(url, { host, origin: `http://${host}` })).status).toBe(200);
    }
    expect((await ask(url, {}, 'POST')).status).toBe(405);
  });
});

test('what is no address is refused, and ends nothing', async () => {
  const { url } = await serve(await folder(MAP));
  for (const target of ['//', '//[', '///?token=x', '*', '/%', '/?token=%E0%A4%A'])
    expect((await askRaw(url, target)).status, target).toBe(403);
  expect((await ask(url)).status).toBe(200);
});

describe('the picture follows the files', () => {
  test('for every page that is open, new ones included', async () => {
    const map = await folder(MAP);
    const { url } = await serve(map);
    const [one, two] = [listen(url), listen(url)];
    await expect.poll(() => nodesOf(one.heard), SOON).toEqual(['CRM', 'ERP']);
    expect(one.heard[0]).toMatchObject({ type: 'hello', build: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await writeFile(path.join(map, 'main.flow'), `${MAP['main.flow']}system WMS\n`);
    await expect.poll(() => nodesOf(two.heard), SOON).toEqual(['CRM', 'ERP', 'WMS']);
    await expect.poll(() => nodesOf(one.heard), SOON).toEqual(['CRM', 'ERP', 'WMS']);
    one.close();
    const three = listen(url);
    await expect.poll(() => nodesOf(three.heard), SOON).toEqual(['CRM', 'ERP', 'WMS']);
  });

  test('in folders that come later, by renaming, and when they go', async () => {
    const map = await folder(MAP);
    const { heard } = listen((await serve(map)).url);
    await mkdir(path.join(map, 'more/deep'), { recursive: true });
    await writeFile(path.join(map, 'more/deep/new.flow.tmp'), 'system WMS\n');
    await rename(path.join(map, 'more/deep/new.flow.tmp'), path.join(map, 'more/deep/new.flow'));
    await expect.poll(() => nodesOf(heard), SOON).toEqual(['CRM', 'ERP', 'WMS']);
    await writeFile(path.join(map, 'more/deep/new.flow'), 'system Shop\n');
    await expect.poll(() => nodesOf(heard), SOON).toEqual(['CRM', 'ERP', 'Shop']);
    await rm(path.join(map, 'more'), { recursive: true });
    await expect.poll(() => nodesOf(heard), SOON).toEqual(['CRM', 'ERP']);
  });

  test('and keeps the last whole picture while the text is broken', async () => {
    const map = await folder(MAP);
    const { heard } = listen((await serve(map)).url);
    await expect.poll(() => nodesOf(heard), SOON).toEqual(['CRM', 'ERP']);
    await writeFile(
      path.join(map, 'main.flow'),
      MAP['main.flow'].replace(/entity Order[^\n]*\nflow Order from ERP to CRM/, 'flow Order from to'),
    );
    await expect.poll(() => heard.at(-1)?.['broken'], SOON).toBe(true);
    expect(heard.at(-2)?.['broken']).toBeUndefined();
    expect(heard.at(-2)?.['graph']).toEqual(heard.at(1)?.['graph']);
    await writeFile(path.join(map, 'main.flow'), MAP['main.flow']);
    await expect.poll(() => heard.at(-1)?.['broken'], SOON).toBeUndefined();
  });

  test('with its pins', async () => {
    const map = await folder(MAP);
    const { heard } = listen((await serve(map)).url);
    await expect.poll(() => heard.length, SOON).toBe(2);
    expect(heard[1]?.['pins']).toEqual({});
    await writeFile(path.join(map, 'headwater.pins'), 'CRM 10 20\n');
    await expect.poll(() => heard.at(-1)?.['pins'], SOON).toEqual({ CRM: { x: 10, y: 20 } });
  });

  test('and a file that was only touched says nothing new', async () => {
    const map = await folder(MAP);
    const { heard } = listen((await serve(map)).url);
    await expect.poll(() => heard.length, SOON).toBe(2);
    await writeFile(path.join(map, 'main.flow'), MAP['main.flow']);
    await writeFile(path.join(map, 'notes.txt'), 'nothing');
    await writeFile(path.join(map, 'main.flow'), `${MAP['main.flow']}system WMS\n`);
    await expect.poll(() => nodesOf(heard), SOON).toEqual(['CRM', 'ERP', 'WMS']);
    expect(heard).toHaveLength(3);
  });
});

test('a name tells what the editor’s hover does', async () => {
  const { url } = await serve(await folder(MAP));
  const { heard } = listen(url);
  await expect.poll(() => heard.length, SOON).toBe(2);
  const graph = heard[1]?.['graph'] as { nodes: { id: string; at: object }[] };
  const at = graph.nodes.find(({ id }) => id === 'ERP')?.at;
  const { body } = await ask(below(url, '/hover', { asked: JSON.stringify({ at, name: 'ERP' }) }));
  expect(JSON.parse(body)).toEqual({ markdown: expect.stringContaining('system **ERP**') });
  for (const asked of ['', 'null', '{', '{"name":"ERP"}', '{"name":1,"at":{"uri":""}}'])
    expect((await ask(below(url, '/hover', { asked }))).status).toBe(400);
});

test('started again it has the same address, which only its user can read', async () => {
  const map = await folder(MAP);
  const own = await home();
  const first = await serve(map, { home: own });
  expect(await first.end()).toBe(0);
  const second = await serve(map, { home: own });
  expect(second.url.href).toBe(first.url.href);
  const third = await serve(map, { home: own });
  expect(third.url.port).not.toBe(second.url.port);
  const { mode } = await stat(path.join(own, '.local/state/headwater/preview'));
  expect(mode & 0o077).toBe(0);
  expect((await serve(map)).url.searchParams.get('token')).not.toBe(first.url.searchParams.get('token'));
});

describe('what cannot be previewed is refused in one line', () => {
  test.each([
    [
      ['gone'],
      'headwater: gone: there is no such file or folder: check the spelling, and the folder that you are in.\n',
    ],
    [
      ['empty'],
      'headwater: empty: there is no .flow file in or below this folder: give the folder of a map.\n',
    ],
    [['maps'], 'headwater: maps: this folder holds 2 maps: name one of maps/a, maps/b.\n'],
    [
      ['--port', '99999'],
      'headwater: --port takes a number from 0 to 65535, such as 8080, not 99999. See headwater --help.\n',
    ],
  ])('%j', async (args, err) => {
    const made = await folder({
      ...MAP,
      'empty/readme.md': '',
      'empty/headwater.json': '{}',
      'maps/a/headwater.json': '{}',
      'maps/a/a.flow': 'team a\n',
      'maps/b/headwater.json': '{}',
      'maps/b/b.flow': 'team b\n',
    });
    const bundles = await folder({ 'page-served.js': '', 'webview.js': '', 'layout-worker.js': '' });
    expect(await ran(made, ['preview', ...args], { bundles })).toEqual({ code: 2, out: '', err });
  });

  test('such as a port that is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const bundles = await folder({ 'page-served.js': '', 'webview.js': '', 'layout-worker.js': '' });
    const { code, err } = await ran(await folder(MAP), ['preview', '--port', String(port)], { bundles });
    other.close();
    expect({ code, err }).toEqual({
      code: 2,
      err: `headwater: --port ${port}: it is taken. Name another, or leave --port out. See headwater --help.\n`,
    });
  });

  test('such as a name that the map does not know', async () => {
    const bundles = await folder({ 'page-served.js': '', 'webview.js': '', 'layout-worker.js': '' });
    expect(await ran(await folder(MAP), ['preview', '--focus', 'place:CRN'], { bundles })).toEqual({
      code: 2,
      out: '',
      err: 'headwater: --focus: the map has no place CRN. Did you mean CRM? See headwater --help.\n',
    });
  });

  test('such as bundles that are missing', async () => {
    const { code, err } = await ran(await folder(MAP), ['preview']);
    expect(code).toBe(2);
    expect(err).toContain('run npm run build');
  });
});
