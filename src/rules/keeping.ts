/** How long what a flow passes keeps a message for a receiver that is away. */
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { FlowClauses } from '../model/declarations.js';
import type { Channel, Flow, Place } from '../model/map.js';
import { cite, measure, say } from '../platforms/fact.js';
import type { Platforms } from '../platforms/limits.js';

export interface Keeping {
  readonly time: Milliseconds;
  /** `orders keeps 7d`, or what is known of the mechanism. */
  said(): string;
  /** ` Source: …`, where the number is not the map's own. */
  source(): string;
  /** The map says so itself; what a platform does by itself may be set otherwise. */
  readonly sure: boolean;
  readonly channel?: Channel;
}

/** The channels that a flow starts from or passes, each with the time it states; else what its mechanism does by itself. */
export function keepingOf({ from, via, clauses }: Flow, platforms: Platforms): readonly Keeping[] {
  const stated: Keeping[] = [];
  if (from) add(stated, from);
  for (const place of via) add(stated, place);
  return stated.length > 0 ? stated : byItself(clauses, platforms);
}

function byItself(clauses: FlowClauses, platforms: Platforms): readonly Keeping[] {
  const known = platforms.mechanism(clauses.using?.name.text ?? '');
  const fact = known?.retention;
  const time = measure(fact, 'duration');
  if (!known || !fact || time === undefined) return [];
  const said = () => `${known.key} keeps ${say(fact)}${fact.own === undefined ? ' by itself' : ''}`;
  return [{ time, said, source: () => ` Source: ${cite(fact)}.`, sure: fact.own !== undefined }];
}

function add(stated: Keeping[], channel: Place): void {
  const time = channel.kind === 'channel' ? channel.declaration?.retention?.value : undefined;
  if (channel.kind !== 'channel' || time === undefined) return;
  stated.push(new Stated(channel, time));
}

class Stated implements Keeping {
  readonly time: Milliseconds;
  readonly channel: Channel;

  constructor(channel: Channel, time: Milliseconds) {
    this.channel = channel;
    this.time = time;
  }

  get sure(): boolean {
    return true;
  }

  said(): string {
    return `${this.channel.name} keeps ${formatDuration(this.time)}`;
  }

  source(): string {
    return '';
  }
}
