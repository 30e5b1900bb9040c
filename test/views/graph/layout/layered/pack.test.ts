import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Size } from '../../../../../src/views/graph/captions.js';
import { pack, type Packed } from '../../../../../src/views/graph/layout/layered/pack.js';
import { overlap } from '../../../../../src/views/graph/layout/polyline.js';

const size = fc.record({
  width: fc.integer({ min: 40, max: 900 }),
  height: fc.integer({ min: 30, max: 600 }),
});

function packedApart(sizes: readonly Size[]): Packed {
  const packed = pack(sizes);
  const boxes = sizes.map((each, index) => ({ ...each, x: 0, y: 0, ...packed.places[index] }));
  for (const [index, one] of boxes.entries()) {
    expect(one.x + one.width <= packed.width && one.y + one.height <= packed.height).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
  }
  return packed;
}

test('pieces never overlap, and lie inside', () => {
  fc.assert(
    fc.property(fc.array(size, { minLength: 2, maxLength: 9 }), (sizes) => {
      packedApart(sizes);
    }),
    { numRuns: 200, seed: 5 },
  );
});

test('pieces that stood somewhere stay there, or as near as they can', () => {
  const sizes = [
    { width: 300, height: 150 },
    { width: 300, height: 100 },
    { width: 80, height: 60 },
  ];
  const stood = [{ x: 0, y: 0 }, { x: 40, y: 124 }, undefined];
  expect(pack(sizes, stood).places).toEqual([
    { x: 0, y: 0 },
    { x: 40, y: 166 },
    { x: 0, y: 282 },
  ]);
});

test('equal pieces fill a pleasant shape', () => {
  const { width, height } = pack(Array.from({ length: 9 }, () => ({ width: 160, height: 100 })));
  expect([width, height]).toEqual([3 * 160 + 2 * 16, 3 * 100 + 2 * 16]);
});

test('hundreds of pieces stand in rows of a pleasant shape, apart from each other', () => {
  fc.assert(
    fc.property(fc.array(size, { minLength: 33, maxLength: 400 }), (sizes) => {
      const packed = packedApart(sizes);
      expect(packed.width / packed.height).toBeGreaterThan(0.8);
      expect(packed.width / packed.height).toBeLessThan(3);
    }),
    { numRuns: 20, seed: 5 },
  );
});
