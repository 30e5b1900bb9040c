import { expect, test } from 'vitest';
import { press, type Keyboard } from '../../../src/hosts/webview/keyboard.js';

function check(
  key: string,
  change: Partial<KeyboardEvent> = {},
  walks = true,
): { readonly done: string[]; readonly taken: boolean } {
  const done: string[] = [];
  const keyboard: Keyboard = {
    pan: (dx, dy) => done.push(`pan ${Math.sign(dx)} ${Math.sign(dy)}`),
    zoom: (factor) => done.push(factor > 1 ? 'in' : 'out'),
    fit: () => done.push('fit'),
    walk: (forward) => (done.push(forward ? 'next' : 'back'), walks),
    open: () => done.push('open'),
    clear: () => done.push('clear'),
  };
  const modifiers = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  return { taken: press({ key, ...modifiers, ...change }, keyboard), done };
}

test.each([
  ['ArrowLeft', 'pan 1 0'],
  ['ArrowRight', 'pan -1 0'],
  ['ArrowUp', 'pan 0 1'],
  ['ArrowDown', 'pan 0 -1'],
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['0', 'fit'],
  ['f', 'fit'],
  ['Enter', 'open'],
  [' ', 'open'],
  ['Escape', 'clear'],
  ['Tab', 'next'],
])('%s: %s', (key, done) => {
  expect(check(key)).toEqual({ done: [done], taken: true });
});

test('Shift+Tab walks back, and at the end Tab leaves the picture', () => {
  expect(check('Tab', { shiftKey: true }).done).toEqual(['back']);
  expect(check('Tab', {}, false).taken).toBe(false);
});

test.each([['ctrlKey'], ['metaKey'], ['altKey']])('with %s a key is for the editor', (modifier) => {
  expect(check('f', { [modifier]: true })).toEqual({ done: [], taken: false });
});

test('other keys are left alone', () => {
  expect(check('x')).toEqual({ done: [], taken: false });
});
