import { expect, test } from 'vitest';
import { shareAfter } from '../../../src/hosts/webview/stage.js';

test('a glide begins where things stand and ends where they go, whatever the clock of a frame says', () => {
  expect(shareAfter(-40)).toBe(0);
  expect(shareAfter(0)).toBe(0);
  expect(shareAfter(100)).toBeCloseTo(0.875);
  expect(shareAfter(5000)).toBe(1);
});
