import { expect, test } from 'vitest';
import { createTrail } from '../../../../src/hosts/webview/state/trail.js';

test('back and forward walk through the steps, and a new step cuts off what was ahead', () => {
  const trail = createTrail('a');
  trail.push('b');
  trail.push('c');
  expect([trail.back(), trail.back(), trail.back()]).toEqual(['b', 'a', undefined]);
  expect(trail.forward()).toBe('b');
  trail.push('d');
  expect([trail.forward(), trail.back()]).toEqual([undefined, 'b']);
  expect([trail.behind, trail.ahead]).toEqual([1, 1]);
});

test('the same again is no step, and the present can be another without one', () => {
  const trail = createTrail<{ readonly at: string }>({ at: 'a' });
  trail.push({ at: 'a' });
  expect(trail.behind).toBe(0);
  trail.replace({ at: 'b' });
  trail.push({ at: 'c' });
  expect(trail.back()).toEqual({ at: 'b' });
});

test('it forgets what is a hundred steps back', () => {
  const trail = createTrail(0);
  for (let step = 1; step <= 300; step++) trail.push(step);
  expect(trail.behind).toBe(99);
});
