/** What a preview's tab says. */
import { expect, test } from 'vitest';
import { previewTitle } from '../../../../src/hosts/vscode/preview/title.js';

test.each([
  ['file:///maps/order-to-cash', 'Preview order-to-cash'],
  ['file:///maps/order-to-cash/', 'Preview order-to-cash'],
  ['file:///c%3A/our%20maps', 'Preview our maps'],
  ['untitled:Untitled-1', 'Preview Untitled-1'],
  ['vscode-vfs://github/headwater/100%25', 'Preview 100%'],
  ['memory:///100%', 'Preview 100%'],
  ['', 'Preview'],
])('%s is "%s"', (root, title) => {
  expect(previewTitle(root)).toBe(title);
});
