/** The worker that says what is shown of the map, as the page sees it. Where none can be had, the page does its work. */
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Patch } from '../../../views/graph/patch.js';
import type { Ask } from '../../../views/graph/show/ask.js';
import { createLine, Gone, oneAtATime, TooSlow } from './line.js';
import type { MapChange, ShowAnswer, ShowRequest } from './show-messages.js';
import { createShower } from './shower.js';

export interface ShowClient {
  take(map: KnownMap): void;
  /** Undefined where a later wish overtook this one. */
  show(ask: Ask): Promise<ShowAnswer | undefined>;
}

export interface KnownMap {
  readonly graph: Landscape;
  /** What of it is other than in the map before. */
  readonly patch?: Patch | undefined;
  readonly broken: boolean;
}

/** No map within the limits comes near to it, on a slow machine too; a worker that was ended from outside says nothing. */
const TIME_LIMIT = 6000;
/** So often in a row a worker may be lost before the page goes without. */
const MOST_LOST = 2;

/** `start` makes a worker; it is called again after one was ended. */
export function createShowClient(start: () => Promise<Worker>, limit = TIME_LIMIT): ShowClient {
  const line = createLine<Omit<ShowRequest, 'id'>, ShowAnswer>(start, limit);
  const memory = new Memory();
  let own: ReturnType<typeof createShower> | undefined;
  let lost = 0;

  async function ask(wanted: Ask): Promise<ShowAnswer> {
    const request = { ask: wanted, changes: memory.changes() };
    if (own) return own({ ...request, id: 0 });
    try {
      const answer = await line.ask(request);
      lost = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof Gone || error instanceof TooSlow)) throw error;
      // Whoever comes next knows nothing.
      memory.recall();
      lost++;
      // What no worker does in time would hold up the page for as long.
      if (error instanceof TooSlow && lost >= MOST_LOST) throw error;
      if (lost >= MOST_LOST) own = createShower();
      return ask(wanted);
    }
  }

  return { take: (map) => memory.take(map), show: oneAtATime(ask) };
}

/** What the worker has not been told yet, and what a new one would have to be told. */
class Memory {
  #changes: MapChange[] = [];
  #good: KnownMap | undefined;
  #now: KnownMap | undefined;

  take(map: KnownMap): void {
    const { graph, patch, broken } = map;
    this.#now = map;
    if (!broken) this.#good = map;
    if (patch) this.#changes.push({ patch, broken });
    else this.#changes = [...this.#broken(), { graph, broken }];
  }

  changes(): readonly MapChange[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  recall(): void {
    if (this.#now) this.#changes = [...this.#broken(), { graph: this.#now.graph, broken: this.#now.broken }];
  }

  /** The last whole map, where the text hides parts of the present one. */
  #broken(): MapChange[] {
    return this.#now?.broken && this.#good ? [{ graph: this.#good.graph, broken: false }] : [];
  }
}
