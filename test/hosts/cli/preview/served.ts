/** A preview that runs as a command in this process, over a folder of files, until the test ends. */
import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { layOutHere } from '../../../../src/hosts/cli/draw/thread.js';
import { run } from '../../../../src/hosts/cli/run.js';
import { folder } from '../draw/ran.js';

export interface Served {
  readonly url: URL;
  /** Ends it as Ctrl-C does. Resolves to the exit code. */
  end(): Promise<number>;
}

export interface Serving {
  readonly args?: readonly string[];
  /** The user's own folder, which remembers addresses. */
  readonly home?: string;
}

export async function home(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'headwater-home-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

export async function serve(cwd: string, { args = [], home: own }: Serving = {}): Promise<Served> {
  const bundles = await folder({
    'page-served.js': 'served()',
    'webview.js': 'preview()',
    'layout-worker.js': 'layout()',
  });
  const HOME = own ?? (await home());
  let interrupt = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => (interrupt = resolve));
  let ended: Promise<number> = Promise.resolve(0);
  const url = await new Promise<URL>((resolve, reject) => {
    let err = '';
    ended = run(['preview', ...args], {
      cwd,
      env: { HOME },
      elapsed: () => 0,
      today: () => '2026-11-23',
      rulePages: cwd,
      bundles,
      layOut: layOutHere,
      interrupted: () => interrupted,
      out: (text) => resolve(new URL(/http:\S+/.exec(String(text))?.[0] ?? '')),
      stream: () => Promise.resolve(),
      err: (text) => void (err += text),
      isTerminal: false,
      columns: undefined,
    });
    void ended.then((code) => reject(new Error(`${code}: ${err}`)));
  });
  const end = (): Promise<number> => {
    interrupt();
    return ended;
  };
  onTestFinished(async () => void (await end()));
  return { url, end };
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** `fetch` sets Host and Origin itself. */
export function ask(
  url: URL,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  return askWith(url, { method, headers });
}

/** Asks for a target as it stands, whether or not it is part of an address. */
export const askRaw = (url: URL, target: string): Promise<Reply> => askWith(url, { path: target });

function askWith(url: URL, options: RequestOptions): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      );
    });
    sent.on('error', reject).end();
  });
}

/** A path below the address, with its token. */
export function below(url: URL, name: string, parameters: Readonly<Record<string, string>> = {}): URL {
  const other = new URL(url);
  other.pathname = name;
  for (const [key, value] of Object.entries(parameters)) other.searchParams.set(key, value);
  return other;
}

/** What a page hears, event by event. */
export function listen(url: URL): { readonly heard: Record<string, unknown>[]; close(): void } {
  const heard: Record<string, unknown>[] = [];
  let rest = '';
  const sent = request(below(url, '/events'), { agent: false }, (response) => {
    response.setEncoding('utf8').on('data', (text: string) => {
      const events = (rest + text).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events)
        if (event.startsWith('data: ')) heard.push(JSON.parse(event.slice(6)) as Record<string, unknown>);
    });
  });
  sent.on('error', () => undefined).end();
  const close = (): void => void sent.destroy();
  onTestFinished(close);
  return { heard, close };
}
