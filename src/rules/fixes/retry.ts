/** Retries as they are written, and the number of them that suits a time. */
import { retryWindow, type RetryWindow } from '../../analysis/retry.js';
import { formatDuration, type Milliseconds } from '../../base/duration.js';
import type { Retry } from '../../model/clauses.js';

/** No list of a hundred attempts is what an author wants. */
const MOST_TIMES = 100;

type Written = Omit<Retry, 'span'>;

/** Delays that are its author's stay as they were written. */
export function retryText({ kind, times, from, to, jitter, written }: Written): string {
  const parts = [
    `retry ${kind}`,
    times === undefined ? '' : `${times} times`,
    from === undefined
      ? ''
      : `${kind === 'fixed' ? 'every' : 'from'} ${written?.from ?? formatDuration(from)}`,
    to === undefined ? '' : `to ${written?.to ?? formatDuration(to)}`,
    jitter ? 'with jitter' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The same retry, as often as it takes for its window to do; undefined where no number up to a hundred does. */
function withTimes(retry: Retry, order: 'fewest' | 'most', suits: (window: RetryWindow) => boolean) {
  const all = Array.from({ length: MOST_TIMES }, (_, i) => ({ ...retry, times: i + 1 }));
  const isSuitable = (each: Retry): boolean => {
    const window = retryWindow(each);
    return window !== undefined && suits(window);
  };
  return order === 'fewest' ? all.find(isSuitable) : all.findLast(isSuitable);
}

/** The fewest attempts that on average last as long as an outage. */
export const lasting = (retry: Retry, outage: Milliseconds): Retry | undefined =>
  withTimes(retry, 'fewest', ({ expected }) => expected >= outage);

/** The most attempts that are over within a time. */
export const ending = (retry: Retry, within: Milliseconds): Retry | undefined =>
  withTimes(retry, 'most', ({ longest }) => longest <= within);
