/** A link to a picture: which map of the workspace, and what is asked of it. It carries no path outside of the workspace. */
import type { PreviewState } from '../../webview/messages.js';
import { readState } from '../../webview/state/read-state.js';

/** What a link says. `folder` is the name of a workspace folder, `map` the way from it to the map: `''` or `maps/orders`. */
export interface LinkTarget {
  readonly folder: string;
  readonly map: string;
  readonly state: PreviewState;
}

const PATH = '/preview';
const QUERY = /^to=([\w-]{1,60000})$/;

/** Path and query behind `vscode://headwater.headwater`: letters and digits alone, whatever is in it. */
export const linkTo = ({ folder, map, state }: LinkTarget): string =>
  `${PATH}?to=${encode(JSON.stringify({ folder, map, state: { ...state, uri: undefined } }))}`;

/** Undefined for whatever is not such a link. */
export function readLink(path: string, query: string): LinkTarget | undefined {
  const [, packed] = QUERY.exec(query) ?? [];
  if (path !== PATH || packed === undefined) return undefined;
  const said = decode(packed);
  if (typeof said !== 'object' || said === null) return undefined;
  const { folder, map, state } = said as Partial<Record<keyof LinkTarget, unknown>>;
  if (typeof folder !== 'string' || typeof map !== 'string' || !isInside(map)) return undefined;
  const { ask, selected, view, panel } = readState(state);
  return {
    folder,
    map,
    state: {
      ...(ask && { ask }),
      ...(selected !== undefined && { selected }),
      ...(view && { view }),
      ...(panel && { panel }),
    },
  };
}

/** A way downwards: no step up, no start at a root, no other host. */
const isInside = (way: string): boolean =>
  way === '' ||
  way.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:?#%]/.test(part));

function encode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(packed: string): unknown {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
