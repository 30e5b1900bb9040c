import { expect, test } from 'vitest';
import { measurePicture } from '../../../bench/picture-show.js';

test('what is shown of 2,000 flows is known at once', () => {
  const { show } = measurePicture({ systems: 300, flows: 2000, style: 'mixed' });
  // Some 10 ms on a quiet machine; whoever makes it quadratic is far beyond.
  for (const [ask, cost] of Object.entries(show)) expect([ask, cost < 150]).toEqual([ask, true]);
});
