import { expect, test, vi } from 'vitest';
import { createLine, Gone, oneAtATime, TooSlow } from '../../../../src/hosts/webview/workers/line.js';
import { puppets } from './puppet.js';
import { soon } from '../../../support/soon.js';

interface Answer {
  readonly id: number;
  readonly said: string;
}

const line = (limit = 1000) => {
  const { all, start } = puppets();
  return { all, line: createLine<{ readonly what: string }, Answer>(start, limit) };
};

test('a worker that dies is told so, ended, and replaced for the next question', async () => {
  const { all, line: asked } = line();
  const first = asked.ask({ what: 'a' });
  await all[0]?.next(1);
  all[0]?.die();
  await expect(first).rejects.toThrow(Gone);
  const second = asked.ask({ what: 'b' });
  const { id } = (await all[1]?.next(1)) ?? { id: 0 };
  all[1]?.answer({ id, said: 'yes' });
  expect((await second).said).toBe('yes');
  expect(all.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a worker that says nothing is ended when its time is up', async () => {
  const { all, line: asked } = line(20);
  await expect(asked.ask({ what: 'a' })).rejects.toThrow(TooSlow);
  expect(all).toHaveLength(2);
  await soon(() => expect(all[0]?.ended).toBe(true));
});

test('a worker that cannot be started is tried again with the next question', async () => {
  const start = vi.fn<() => Promise<Worker>>().mockRejectedValue(new Error('no script'));
  const asked = createLine<object, Answer>(start, 1000);
  await expect(asked.ask({})).rejects.toThrow('no script');
  await expect(asked.ask({})).rejects.toThrow(Gone);
  expect(start).toHaveBeenCalledTimes(3);
});

test('a failure of its own ends no worker, and answers to other questions are not taken', async () => {
  const { all, line: asked } = line();
  const answer = asked.ask({ what: 'a' });
  const { id } = (await all[0]?.next(1)) ?? { id: 0 };
  all[0]?.answer({ id: id + 7, said: 'late' });
  all[0]?.answer({ id, failure: 'no room' });
  await expect(answer).rejects.toThrow('no room');
  expect(all).toHaveLength(1);
});

test('of wishes that wait the last is served, the others come to nothing', async () => {
  const done: (() => void)[] = [];
  const served: number[] = [];
  const wish = oneAtATime(async (number: number) => {
    served.push(number);
    await new Promise<void>((resolve) => done.push(resolve));
    return number;
  });
  const all = [wish(1), wish(2), wish(3)];
  done[0]?.();
  expect(await all[0]).toBe(1);
  expect(await all[1]).toBeUndefined();
  await soon(() => expect(done).toHaveLength(2));
  done[1]?.();
  expect(await all[2]).toBe(3);
  expect(served).toEqual([1, 3]);
});
