import { expect, test } from 'vitest';
import { gripOf, held, wheelStep } from '../../../src/hosts/webview/zooming.js';

test('what is under the pointer stays under it while the scale changes', () => {
  const view = { x: 10, y: -20, k: 0.5 };
  const at = { x: 200, y: 100 };
  const next = held(view, 2, at, at);
  const under = ({ x, y, k }: typeof view) => [(at.x - x) / k, (at.y - y) / k];
  expect(next.k).toBe(2);
  expect(under(next)).toEqual(under(view));
});

test('one finger pans; two hold what is between them, and stretch it', () => {
  expect(gripOf([])).toBeUndefined();
  expect(gripOf([{ x: 1, y: 2 }])).toEqual({ x: 1, y: 2, width: 0 });
  expect(
    gripOf([
      { x: 0, y: 0 },
      { x: 6, y: 8 },
    ]),
  ).toEqual({ x: 3, y: 4, width: 10 });
  expect(held({ x: 5, y: 5, k: 1 }, 1, { x: 10, y: 10 }, { x: 13, y: 8 })).toEqual({ x: 8, y: 3, k: 1 });
});

test.each([
  [{ deltaY: -100, deltaMode: 0, ctrlKey: false }, 0.2],
  [{ deltaY: 3, deltaMode: 1, ctrlKey: false }, -0.15],
  [{ deltaY: -1, deltaMode: 2, ctrlKey: false }, 1],
  [{ deltaY: -10, deltaMode: 0, ctrlKey: true }, 0.2],
])('the wheel turned by %j changes the scale by a power of two', (event, step) => {
  expect(wheelStep(event)).toBeCloseTo(step);
});
