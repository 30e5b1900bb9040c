/** A follower runs its work once for many changes, never twice at once, and once more for a change that came meanwhile. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFollower } from '../../../../src/hosts/vscode/preview/follow.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work of 100 ms that counts its starts and how many ran at once. */
function slowWork() {
  const seen = { starts: 0, now: 0, most: 0 };
  const work = async (): Promise<void> => {
    seen.starts++;
    seen.most = Math.max(seen.most, ++seen.now);
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen.now--;
  };
  return { seen, work };
}

test('many changes are one run', async () => {
  const { seen, work } = slowWork();
  const follower = createFollower(work, 20);
  for (let i = 0; i < 10; i++) follower.poke();
  await vi.advanceTimersByTimeAsync(19);
  expect(seen.starts).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen.starts).toBe(1);
});

test('a steady stream does not starve the work', async () => {
  const { seen, work } = slowWork();
  const follower = createFollower(work, 20);
  for (let i = 0; i < 100; i++) {
    follower.poke();
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(seen.starts).toBeGreaterThan(5);
  expect(seen.most).toBe(1);
});

test('a change during the work is served after it', async () => {
  const { seen, work } = slowWork();
  const follower = createFollower(work, 20);
  follower.poke();
  await vi.advanceTimersByTimeAsync(50);
  follower.poke();
  follower.poke();
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen).toEqual({ starts: 2, now: 0, most: 1 });
});

test('work that fails does not end the following', async () => {
  let runs = 0;
  const failures: unknown[] = [];
  const follower = createFollower(
    () => {
      runs++;
      return Promise.reject(new Error('gone'));
    },
    20,
    (error) => failures.push(error),
  );
  follower.poke();
  await vi.advanceTimersByTimeAsync(100);
  follower.poke();
  await vi.advanceTimersByTimeAsync(100);
  expect(runs).toBe(2);
  expect(failures).toHaveLength(2);
});

test('nothing runs after the end', async () => {
  const { seen, work } = slowWork();
  const follower = createFollower(work, 20);
  follower.poke();
  follower.dispose();
  follower.poke();
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen.starts).toBe(0);
});

test('an end during the work is the end', async () => {
  const { seen, work } = slowWork();
  const follower = createFollower(work, 20);
  follower.poke();
  await vi.advanceTimersByTimeAsync(50);
  follower.poke();
  follower.dispose();
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen.starts).toBe(1);
});
