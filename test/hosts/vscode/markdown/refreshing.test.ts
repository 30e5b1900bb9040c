import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRefreshing } from '../../../../src/hosts/vscode/markdown/refreshing.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** `heard`: which of the requests the editor follows, from the first on. */
function refreshing(heard: number) {
  const refresh = vi.fn();
  const made = createRefreshing({ refresh, isAwaited: () => refresh.mock.calls.length < heard });
  return { ...made, refresh };
}

test('a burst of changes causes one', () => {
  const { ask, refresh } = refreshing(1);
  ask();
  vi.advanceTimersByTime(100);
  ask();
  vi.advanceTimersByTime(60_000);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('one that the editor dropped is asked again', () => {
  const { ask, refresh } = refreshing(3);
  ask();
  vi.advanceTimersByTime(250);
  expect(refresh).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(refresh).toHaveBeenCalledTimes(3);
});

test('where nobody comes for the pictures it is given up', () => {
  const { ask, refresh } = refreshing(Infinity);
  ask();
  vi.advanceTimersByTime(3_600_000);
  expect(refresh).toHaveBeenCalledTimes(5);
});

test('nothing is asked of an editor that is going', () => {
  const { ask, dispose, refresh } = refreshing(3);
  ask();
  dispose();
  vi.advanceTimersByTime(60_000);
  expect(refresh).not.toHaveBeenCalled();
});
