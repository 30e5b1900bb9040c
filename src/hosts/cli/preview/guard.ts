/** Who may be answered: requests of our own page alone. Any page that a browser has open could send requests to a local port. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export const newToken = (): string => randomBytes(24).toString('base64url');

/** Takes as long whatever the difference is. */
function sameToken(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly token: string;
}

export interface Refused {
  readonly status: 403 | 405;
  readonly reason: string;
}

/** Undefined where the request is one of ours. */
export function refuse(
  { method, headers, token: given }: Asked,
  port: number,
  token: string,
): Refused | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  // A foreign name that was made to lead to this machine.
  if (!hosts.includes(headers.host ?? ''))
    return {
      status: 403,
      reason: 'This address is not one of Headwater’s preview: open the one that the command printed.',
    };
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    return { status: 403, reason: 'Another page asked for this: only the preview’s own may.' };
  if (!sameToken(given, token))
    return {
      status: 403,
      reason:
        'The token of this address is not the right one: open the address that headwater preview printed last.',
    };
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, reason: 'The preview only shows: it takes no other requests than GET.' };
  return undefined;
}
