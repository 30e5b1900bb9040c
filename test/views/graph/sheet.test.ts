/** A sheet draws what is new or was touched, whatever came, went or moved, and keeps the rest. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sheet } from '../../../src/views/graph/sheet.js';

const things = Array.from({ length: 12 }, (_, id) => ({ id }));
const lists = fc.array(fc.shuffledSubarray(things), { minLength: 1, maxLength: 8 });

test('what is drawn stands in the order of the things, each drawn once', () => {
  fc.assert(
    fc.property(lists, fc.nat(5), (all, stop) => {
      const sheet = new Sheet<{ readonly id: number }, { readonly of: number }>();
      const drawn = new Map<number, object>();
      let there = new Set<number>();
      for (const list of all) {
        const [gone, come]: [number[], number[]] = [[], []];
        sheet.follow(list, { gone: ({ id }) => gone.push(id), come: ({ id }) => come.push(id) });
        const now = new Set(list.map(({ id }) => id));
        expect(new Set(gone)).toEqual(new Set([...there].filter((id) => !now.has(id))));
        expect(new Set(come)).toEqual(new Set([...now].filter((id) => !there.has(id))));
        for (const id of gone) drawn.delete(id);
        there = now;
        // Half of the time a key comes in the middle of it.
        const steps = sheet.redraw(({ id }) => {
          expect(drawn.has(id)).toBe(false);
          const value = { of: id };
          drawn.set(id, value);
          return value;
        });
        for (let step = 0; step < stop; step++) steps.next();
      }
      for (const _ of sheet.redraw(({ id }) => (drawn.get(id) as { of: number }) ?? { of: id }));
      expect(sheet.values.map(({ of }) => of)).toEqual((all.at(-1) ?? []).map(({ id }) => id));
    }),
  );
});

test('what was touched is drawn again, with what it was', () => {
  const sheet = new Sheet<{ readonly id: number }, { readonly times: number }>();
  const draw = (): void => {
    for (const _ of sheet.redraw((_thing, before) => ({ times: (before?.times ?? 0) + 1 })));
  };
  sheet.follow(things);
  draw();
  sheet.touchWhere(({ id }) => id === 3);
  draw();
  draw();
  expect(sheet.values.map(({ times }) => times)).toEqual(things.map(({ id }) => (id === 3 ? 2 : 1)));
});
