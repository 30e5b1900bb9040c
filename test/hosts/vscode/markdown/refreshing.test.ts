import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRefreshing } from '../../../../src/hosts/vscode/markdown/refreshing.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** `heard`: which of the requests the editor follows, from the first on. */
function refreshing(heard: number, isBusy = () => false) {
  const refresh = vi.fn();
  const made = createRefreshing({ refresh, isAwaited: () => refresh.mock.calls.length < heard, isBusy });
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

test('pictures that are done in a moment come together', () => {
  let busy = true;
  const { ask, refresh } = refreshing(1, () => busy);
  ask();
  vi.advanceTimersByTime(600);
  ask();
  busy = false;
  expect(refresh).not.toHaveBeenCalled();
  vi.advanceTimersByTime(250);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('one that takes long holds up no other', () => {
  const { ask, refresh } = refreshing(1, () => true);
  for (let time = 0; time < 950; time += 50) {
    ask();
    vi.advanceTimersByTime(50);
  }
  expect(refresh).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
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
  expect(refresh).toHaveBeenCalledTimes(8);
});

test('nothing is asked of an editor that is going', () => {
  const { ask, dispose, refresh } = refreshing(3);
  ask();
  dispose();
  vi.advanceTimersByTime(60_000);
  expect(refresh).not.toHaveBeenCalled();
});
