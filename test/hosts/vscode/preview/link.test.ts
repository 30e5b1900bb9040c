import { assert, jsonValue, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo, readLink } from '../../../../src/hosts/vscode/preview/link.js';

const split = (link: string): readonly [path: string, query: string] => {
  const at = link.indexOf('?');
  return [link.slice(0, at), link.slice(at + 1)];
};

test('a link leads back to the same picture, and names no file of the machine that made it', () => {
  const state = {
    ask: { view: 'Küche & Lager', overlay: 'owners' },
    selected: 'node:a|b "c"',
    view: { x: 1, y: 2, k: 1 },
  } as const;
  const link = linkTo({
    folder: 'maps',
    map: 'order to/cash',
    state: { ...state, uri: 'file:///home/me/a.flow' },
  });
  expect(link).toMatch(/^\/preview\?to=[\w-]+$/);
  expect(readLink(...split(link))).toEqual({ folder: 'maps', map: 'order to/cash', state });
});

const packed = (value: unknown): string => `to=${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

test.each([
  ['another path', '/open', packed({ folder: 'a', map: '', state: {} })],
  ['no query', '/preview', ''],
  ['more than one parameter', '/preview', `${packed({ folder: 'a', map: '', state: {} })}&x=1`],
  ['what is no base64', '/preview', 'to=%00'],
  ['what is no JSON', '/preview', `to=${Buffer.from('{').toString('base64url')}`],
  ['bytes that are no text', '/preview', `to=${Buffer.from([255, 254]).toString('base64url')}`],
  ['no folder', '/preview', packed({ map: '', state: {} })],
  ['a way up', '/preview', packed({ folder: 'a', map: '../b', state: {} })],
  ['a way up in the middle', '/preview', packed({ folder: 'a', map: 'x/../../b', state: {} })],
  ['a root', '/preview', packed({ folder: 'a', map: '/etc', state: {} })],
  ['a drive', '/preview', packed({ folder: 'a', map: 'C:/x', state: {} })],
  ['a backslash', '/preview', packed({ folder: 'a', map: '..\\b', state: {} })],
])('%s is no link', (_, path, query) => {
  expect(readLink(path, query)).toBeUndefined();
});

test('a link is read without a throw, whatever it is', () => {
  assert(
    property(jsonValue(), string(), (value, text) => {
      readLink('/preview', packed(value));
      readLink(text, `to=${text}`);
    }),
  );
});
