/** What tries a delivery again where the map says no `retry`: a reader that goes on from where it stopped, or the platform by itself. */
import type { Flow, Place } from '../model/map.js';
import { cite, measure, say, type Fact } from '../platforms/fact.js';
import { mechanismsOf } from '../platforms/index.js';
import type { Platforms } from '../platforms/limits.js';
import type { Mechanism, Redelivery } from '../platforms/platform.js';
import { count } from './words.js';

export interface TryingAgain {
  /** `kafka.topic goes on from the last offset that it committed`. */
  readonly said: string;
  /** What becomes of one that fails each time. */
  readonly but: string;
  readonly source: string;
}

export function triesAgain(flow: Flow, platforms: Platforms): TryingAgain | undefined {
  const known = mechanismOf(flow, platforms);
  if (!known) return undefined;
  const { key, resumes, redelivery } = known;
  if (resumes) {
    const but =
      'one that fails each time holds up all that come after it, and the map says neither pauses nor an end';
    return { said: `${key} goes on from ${resumes.value}`, but, source: source(resumes) };
  }
  return redelivery && byItself(key, redelivery);
}

/** The one that the flow names; else that of the log whose channel it starts from or passes. */
function mechanismOf({ from, via, clauses }: Flow, platforms: Platforms): Mechanism | undefined {
  const using = clauses.using?.name.text;
  if (using !== undefined) return platforms.mechanism(using);
  const log = [...(from ? [from] : []), ...via].flatMap(logOf)[0];
  return log && platforms.mechanism(log.key);
}

const logOf = (place: Place): readonly Mechanism[] =>
  place.kind === 'channel'
    ? mechanismsOf(place.broker?.platform ?? '').filter(({ resumes }) => resumes !== undefined)
    : [];

const FATES: Readonly<Record<string, string>> = {
  dropped: 'what still fails is dropped',
  'dead-lettered': 'what still fails goes to its own dead letters, which nobody is said to handle',
  kept: 'what still fails is kept, and holds up what comes after it',
};

function byItself(key: string, { horizon, retries, afterwards }: Redelivery): TryingAgain | undefined {
  const lasts = measure(horizon, 'duration') ?? 0;
  if (lasts === 0 && (retries?.value ?? 0) === 0) return undefined;
  const times = retries ? count(retries.value, 'time') : '';
  const time = horizon && lasts > 0 ? `for up to ${say(horizon)}` : '';
  const said = `${key} delivers it again by itself, ${[times, time].filter((part) => part !== '').join(' and ')}`;
  const but = FATES[afterwards?.value ?? ''] ?? 'nothing says what becomes of what still fails';
  return { said, but, source: source(horizon ?? retries) };
}

const source = (fact: Fact<string | number> | undefined): string => (fact ? ` Source: ${cite(fact)}.` : '');
