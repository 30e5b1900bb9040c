/** A dead-letter queue as it is written. */
import { formatDuration } from '../../base/duration.js';
import type { DeadLetterQueue } from '../../model/clauses.js';
import { written } from './edits.js';

type Written = Omit<DeadLetterQueue, 'span' | 'handledBy'> & {
  readonly handledBy?: { readonly text: string } | undefined;
};

export function dlqText({ queue, keep, handledBy, replay }: Written): string {
  const parts = [
    'dlq',
    queue === undefined ? '' : JSON.stringify(queue),
    keep === undefined ? '' : `keep ${formatDuration(keep)}`,
    handledBy === undefined ? '' : `handled by ${written(handledBy.text)}`,
    replay === undefined ? '' : `replay ${replay}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
