/** A dead-letter queue as it is written. */
import { formatDuration, type Milliseconds } from '../../base/duration.js';
import type { DeadLetterQueue } from '../../model/clauses.js';
import { written } from './edits.js';

type Written = Omit<DeadLetterQueue, 'span' | 'handledBy'> & {
  readonly handledBy?: { readonly text: string } | undefined;
};

const DAY = 86_400_000;

/** In days, as queues are set up, where others count in weeks. */
export const keepText = (keep: Milliseconds): string =>
  keep > 0 && keep % DAY === 0 ? `${keep / DAY}d` : formatDuration(keep);

export function dlqText({ queue, keep, handledBy, replay }: Written): string {
  const parts = [
    'dlq',
    queue === undefined ? '' : JSON.stringify(queue),
    keep === undefined ? '' : `keep ${keepText(keep)}`,
    handledBy === undefined ? '' : `handled by ${written(handledBy.text)}`,
    replay === undefined ? '' : `replay ${replay}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
