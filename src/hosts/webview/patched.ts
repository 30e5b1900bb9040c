/** Graphs on their way into the page: whole the first time, from then on what changed. */
import { apply, diff, type Patch } from '../../views/graph/patch.js';
import type { GraphMessage, ToPreview } from './messages.js';

/** A graph, as what is other than in the one before. */
export interface PatchMessage extends Omit<GraphMessage, 'type' | 'graph'> {
  readonly type: 'patch';
  /** How many graphs went before it. */
  readonly number: number;
  readonly patch: Patch;
}

/**
 * A whole graph, as the bytes of its JSON: an editor hands bytes on as they are. Of objects it would write and read every one twice, and copy
 * them twice, on its way through a window that does nothing else meanwhile.
 */
export interface PackedMessage {
  readonly type: 'packed';
  readonly bytes: Uint8Array;
}

export type Sent = Exclude<ToPreview, GraphMessage> | PatchMessage | PackedMessage;

/** Outside of the page. */
export class Sender {
  #last: GraphMessage['graph'] | undefined;
  #number = 0;

  /** The page starts anew, and has nothing. */
  forget(): void {
    this.#last = undefined;
    this.#number = 0;
  }

  sent(message: ToPreview): Sent {
    if (message.type !== 'graph') return message;
    const { graph, ...rest } = message;
    const before = this.#last;
    const number = this.#number++;
    this.#last = graph;
    if (before) return { ...rest, type: 'patch', number, patch: diff(before, graph) };
    return { type: 'packed', bytes: new TextEncoder().encode(JSON.stringify(message)) };
  }
}

/** In the page. `lost` is called where a change counts from a graph that the page does not have. */
export function receiver(hear: (message: ToPreview) => void, lost: () => void): (message: Sent) => void {
  let last: GraphMessage['graph'] | undefined;
  let number = 0;
  return (message) => {
    if (message.type === 'packed') {
      const whole = JSON.parse(new TextDecoder().decode(message.bytes)) as GraphMessage;
      last = whole.graph;
      number = 1;
      hear(whole);
    } else if (message.type !== 'patch') {
      hear(message);
    } else if (last && message.number === number) {
      const { number: _, ...rest } = message;
      last = apply(last, message.patch);
      number++;
      hear({ ...rest, type: 'graph', graph: last });
    } else {
      last = undefined;
      lost();
    }
  };
}
