/** How the age of data comes about, step by step, in words. */
import type { Delayed, Step } from '../analysis/staleness.js';
import { formatDuration } from '../base/duration.js';
import { list } from './words.js';

const WORDS: Readonly<Record<Delayed['kind'], string>> = {
  start: 'until the next start',
  poll: 'until the next poll',
  run: 'for the run',
  way: 'on the way',
  via: 'in',
  cache: 'in the cache',
};

const partText = ({ kind, takes, assumed, place }: Delayed): string =>
  [
    formatDuration(takes),
    WORDS[kind],
    ...(place ? [place.name] : []),
    ...(assumed ? ['(assumed)'] : []),
  ].join(' ');

export const stepText = ({ hop, parts }: Step): string =>
  `from ${hop.from.name} to ${hop.to.name} ${parts.length > 0 ? list(parts.map(partText)) : 'at once'}`;
