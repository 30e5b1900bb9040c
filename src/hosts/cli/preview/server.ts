/** The server behind `headwater preview`: on this machine alone, for pages that know the token, and only to look. */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { previewPage } from '../../webview/html.js';
import type { Ask } from '../../../views/graph/show/ask.js';
import type { HoverQuestion, ServedData, ServedEvent, ShownMap } from '../../webview/pages/served-data.js';
import { refuse } from './guard.js';
import { Streams } from './streams.js';

/** Texts of the bundles, by the name under which they are served. */
export type Scripts = Readonly<Record<string, string>>;

export interface ServerOptions {
  readonly title: string;
  readonly token: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly ask: Ask;
  readonly scripts: Scripts;
  /** What a page that connects now is told. */
  shown(): readonly ShownMap[];
  hover(asked: HoverQuestion): object;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export class PreviewServer {
  readonly #options: ServerOptions;
  readonly #build: string;
  readonly #server: Server;
  readonly #streams = new Streams();

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#build = createHash('sha256').update(JSON.stringify(options.scripts)).digest('hex');
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** Resolves to the port; rejects where it is taken. */
  listen(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#options.port, '127.0.0.1', () => resolve(this.#port()));
    });
  }

  send(shown: readonly ShownMap[]): void {
    this.#streams.send(shown);
  }

  close(): Promise<void> {
    this.#streams.end();
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = targetOf(request);
    const { method = 'GET', headers } = request;
    const asked = { method, headers, token: searchParams.get('token') ?? '' };
    const refused = refuse(asked, this.#port(), this.#options.token);
    if (refused) return reply(response, refused.status, 'text/plain', `${refused.reason}\n`);
    const { scripts } = this.#options;
    const name = pathname.slice(1);
    if (pathname === '/') return this.#page(response);
    if (pathname === '/events') return this.#stream(response);
    if (pathname === '/hover') return this.#hover(response, searchParams.get('asked') ?? '');
    if (Object.hasOwn(scripts, name)) return reply(response, 200, 'text/javascript', scripts[name] ?? '');
    return reply(response, 404, 'text/plain', 'There is no such page.\n');
  }

  #page(response: ServerResponse): void {
    const { title, token, ask } = this.#options;
    const data: ServedData = { title, token, ask, build: this.#build };
    const query = new URLSearchParams({ token }).toString();
    const html = previewPage({
      nonce: randomUUID(),
      connect: "'self'",
      ownColours: true,
      scripts: [
        { id: 'headwater-page', data: JSON.stringify(data) },
        { src: `/page-served.js?${query}` },
        { src: `/webview.js?${query}` },
      ],
    });
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
    reply(response, 200, 'text/html', html);
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
    const hello: ServedEvent = { type: 'hello', build: this.#build };
    if (!this.#streams.add(response, [hello, ...this.#options.shown()])) response.end();
  }

  #hover(response: ServerResponse, text: string): void {
    const asked = readQuestion(text);
    if (!asked) return reply(response, 400, 'text/plain', 'This is no question that the preview asks.\n');
    return reply(response, 200, 'application/json', JSON.stringify(this.#options.hover(asked)));
  }
}

/** Taken apart by hand: `//` and the like are no addresses, and whoever may not ask can send them too. */
function targetOf({ url = '/' }: IncomingMessage) {
  const [pathname = '/', query = ''] = url.split('?', 2);
  return { pathname, searchParams: new URLSearchParams(query) };
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
}

function readQuestion(text: string): HoverQuestion | undefined {
  try {
    const { at, name } = JSON.parse(text) as Partial<HoverQuestion>;
    const whole = typeof name === 'string' && typeof at?.uri === 'string';
    return whole && Number.isInteger(at.range.start.line) && Number.isInteger(at.range.end.line)
      ? { at, name }
      : undefined;
  } catch {
    return undefined;
  }
}
