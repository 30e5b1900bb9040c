import { expect, test } from 'vitest';
import { measurePicture } from '../../../bench/picture-show.js';

test('what is shown of 600 flows is known at once', { timeout: 120_000 }, () => {
  const { show } = measurePicture({ systems: 100, flows: 600, style: 'mixed' });
  // A few milliseconds on a quiet machine; whoever makes it quadratic is far beyond.
  for (const [ask, cost] of Object.entries(show)) expect([ask, cost < 150]).toEqual([ask, true]);
});
