import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changePins, readPins, writePins } from '../../../src/views/graph/pins.js';
import '../../support/seed.js';

test('one line a thing, sorted, whole pixels, names quoted where they need it', () => {
  const pins = new Map([
    ['Warehouse', { x: 10.4, y: -3 }],
    ['CRM', { x: 120, y: 340.6 }],
    ['broker Kafka', { x: 0, y: 0 }],
    ['a"b\\', { x: 1, y: 2 }],
  ]);
  expect(writePins(pins)).toBe(
    '# Things pinned in the picture: NAME X Y. Headwater writes this file.\nCRM 120 341\nWarehouse 10 -3\n"a\\"b\\\\" 1 2\n"broker Kafka" 0 0\n',
  );
});

test('a line that says nothing is told with its number, and the rest counts', () => {
  const { pins, problems } = readPins(
    '\uFEFF# ours\r\nCRM 1 2\r\n<<<<<<< HEAD\r\nERP 3\r\n\r\n"broker Kafka"  -4.5   6\r\nCRM 7 8\r\nWMS 99999999 1\r\n',
  );
  expect([...pins]).toEqual([
    ['CRM', { x: 1, y: 2 }],
    ['broker Kafka', { x: -4.5, y: 6 }],
  ]);
  expect(problems).toMatchObject([
    { line: 3, message: expect.stringContaining('such as CRM 120 340') },
    { line: 4, message: expect.stringContaining('pins nothing') },
    { line: 7, message: expect.stringContaining('CRM is pinned a second time') },
    { line: 8, message: expect.stringContaining('further out') },
  ]);
});

test('a thing is pinned, moved and let go', () => {
  const { pins } = readPins('CRM 1 2\nERP 3 4\n');
  const changed = changePins(pins, { CRM: null, ERP: { x: 5, y: 6 }, WMS: { x: 7, y: 8 } });
  expect([...changed]).toEqual([
    ['ERP', { x: 5, y: 6 }],
    ['WMS', { x: 7, y: 8 }],
  ]);
  expect(pins.size).toBe(2);
});

test('what is written is read back, whatever the names', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n]/.test(text));
  const pins = fc.array(
    fc.tuple(name, fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 })),
  );
  fc.assert(
    fc.property(pins, (list) => {
      const wanted = new Map(list.map(([id, x, y]) => [id, { x, y }] as const));
      const read = readPins(writePins(wanted));
      expect(read.problems).toEqual([]);
      expect(new Map(read.pins)).toEqual(wanted);
    }),
  );
});

test('any text is read without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPins(text)));
});
