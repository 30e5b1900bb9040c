import { expect, test } from 'vitest';
import { press, pressChord, type Keyboard } from '../../../src/hosts/webview/keyboard.js';

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
    move: (dx, dy) => (done.push(`move ${Math.sign(dx)} ${Math.sign(dy)}`), true),
    menu: () => done.push('menu'),
    read: () => done.push('read'),
    dive: () => done.push('dive'),
    rename: () => done.push('rename'),
    addFlow: () => done.push('add'),
    explain: () => done.push('explain'),
    search: () => done.push('search'),
    details: () => done.push('details'),
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
  ['Enter', 'menu'],
  ['ContextMenu', 'menu'],
  [' ', 'read'],
  ['d', 'dive'],
  ['F2', 'rename'],
  ['a', 'add'],
  ['h', 'explain'],
  ['/', 'search'],
  ['i', 'details'],
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

test.each([
  ['ArrowLeft', 'move -1 0'],
  ['ArrowDown', 'move 0 1'],
  ['F10', 'menu'],
])('Shift+%s: %s', (key, done) => {
  expect(check(key, { shiftKey: true })).toEqual({ done: [done], taken: true });
});

test.each([
  ['f', { ctrlKey: true }, 'search'],
  ['ArrowLeft', { altKey: true }, 'back'],
  ['ArrowRight', { altKey: true }, 'forward'],
  ['ArrowLeft', {}, undefined],
  ['f', { ctrlKey: true, altKey: true }, undefined],
])('a page alone hears %s with %j', (key, change, done) => {
  const heard: string[] = [];
  const chords = {
    back: () => heard.push('back'),
    forward: () => heard.push('forward'),
    search: () => heard.push('search'),
  };
  const modifiers = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  expect(pressChord({ key, ...modifiers, ...change }, chords)).toBe(done !== undefined);
  expect(heard[0]).toBe(done);
});

test('other keys are left alone', () => {
  expect(check('x')).toEqual({ done: [], taken: false });
});
