/** The state of a preview that outlives its page: kept at once in memory; the view is handed to the host when it rests. */
import type { Host } from '../host.js';
import type { PreviewState } from '../messages.js';
import { readState } from './read-state.js';

/** `undefined` takes a part out. */
export type StateChange = { readonly [K in keyof PreviewState]: PreviewState[K] | undefined };

export interface Store {
  readonly state: PreviewState;
  keep(change: StateChange): void;
}

/** Milliseconds: each frame of a gesture changes the view, and each hand-over costs a message. */
const REST = 150;

export function createStore(host: Pick<Host, 'state' | 'setState'>): Store {
  let state = readState(host.state());
  let timer: ReturnType<typeof setTimeout> | undefined;

  function save(): void {
    clearTimeout(timer);
    timer = undefined;
    host.setState(state);
  }

  // A page that is hidden goes without further notice.
  globalThis.addEventListener?.('pagehide', () => timer !== undefined && save());
  return {
    get state() {
      return state;
    },
    keep(change) {
      const names = Object.keys(change) as (keyof PreviewState)[];
      if (names.every((name) => Object.is(state[name], change[name]))) return;
      const entries = Object.entries({ ...state, ...change }).filter(([, value]) => value !== undefined);
      state = Object.fromEntries(entries);
      // What somebody chose is kept at once: a page that is hidden a moment later may have no more time for it.
      if (names.some((name) => name !== 'view')) save();
      else timer ??= setTimeout(save, REST);
    },
  };
}
