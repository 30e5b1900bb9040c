/** Runs a mocha suite in the web worker extension host, against the extension's build for browsers. VS Code makes no workers out of an
 *  extension that stands on a remote machine, so extension and suite come over http, from the workbench's own origin. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { root } from '../../../scripts/lib/paths.mjs';
import type { SuiteResult } from './automation.js';
import { type HostRun, runInHost } from './extension-host.js';

const prefix = '/headwater-extension';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

async function serveExtension(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = path.join(root, decodeURIComponent(pathname).slice(prefix.length));
  const body = file.startsWith(root + path.sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (!body) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ status: 200, contentType: contentTypes[path.extname(file)] ?? 'text/plain', body });
}

const decode = (attribute: string): string => attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Adds the extension and the suite to the configuration that the workbench's page carries. */
function configure(html: string, authority: string, suite: string): string {
  const at = (file: string) => ({ scheme: 'http', authority, path: prefix + file });
  return html.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
    (_whole, start: string, attribute: string) => {
      const settings = JSON.parse(decode(attribute)) as Record<string, object>;
      settings['developmentOptions'] = {
        ...settings['developmentOptions'],
        extensions: [at('')],
        extensionTestsPath: at(`/${path.relative(root, suite).replaceAll('\\', '/')}`),
      };
      return `${start}${encode(JSON.stringify(settings))}"`;
    },
  );
}

async function routeWorkbench(page: Page, port: number, suite: string): Promise<void> {
  await page.context().route(({ pathname }) => pathname.startsWith(prefix), serveExtension);
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: configure(await response.text(), `127.0.0.1:${port}`, suite) });
    },
  );
}

export const runInWebHost = ({ suite, folder }: HostRun): Promise<SuiteResult> =>
  runInHost({
    name: 'web-host',
    // The page is a routed one, whose address space Chromium does not know: its WebSockets to 127.0.0.1 would be blocked.
    browserFlags: ['--disable-features=LocalNetworkAccessChecks'],
    async open(page, server) {
      await routeWorkbench(page, server.port, suite);
      await page.goto(server.url(folder));
    },
  });
