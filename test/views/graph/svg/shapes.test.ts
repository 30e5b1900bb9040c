/** How far inside its box an outline lies, so that lines reach it. */
import { expect, test } from 'vitest';
import { inset } from '../../../../src/views/graph/svg/shapes.js';

const size = { width: 160, height: 48 };

test('a line that comes to a hub from above ends at its slanted corner, not in the air beside it', () => {
  expect(inset('hub', 'lid', 80, size)).toBe(0);
  expect(inset('hub', 'lid', 14, size)).toBe(0);
  expect(inset('hub', 'lid', 7, size)).toBe(12);
  expect(inset('hub', 'lid', 153, size)).toBe(12);
});
