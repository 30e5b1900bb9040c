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

test('what stays and stands otherwise than before is told of, and nothing that is new', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(things), fc.shuffledSubarray(things), (before, now) => {
      const sheet = new Sheet<{ readonly id: number }, object>();
      sheet.follow(before);
      const moved: { readonly id: number }[] = [];
      sheet.follow(now, { moved: (thing) => moved.push(thing) });
      expect(moved.filter((thing) => !before.includes(thing) || !now.includes(thing))).toEqual([]);
      const stays = now.filter((thing) => before.includes(thing));
      for (const [index, one] of stays.entries())
        for (const other of stays.slice(index + 1))
          if (before.indexOf(one) > before.indexOf(other))
            expect(moved.includes(one) || moved.includes(other)).toBe(true);
    }),
  );
});

test('a list that is changed where it stands is another list', () => {
  const sheet = new Sheet<{ readonly id: number }, object>();
  const [first, second] = things;
  if (!first || !second) throw new Error('no things');
  const list = [first];
  const come: { readonly id: number }[] = [];
  sheet.follow(list, { come: (thing) => come.push(thing) });
  list.push(second);
  sheet.follow(list, { come: (thing) => come.push(thing) });
  expect(come).toEqual([first, second]);
  expect(sheet.things).toEqual([first, second]);
});

test('what was touched and drawn is drawn no more when the drawing begins anew', () => {
  const sheet = new Sheet<{ readonly id: number }, { readonly id: number }>();
  const drawn: number[] = [];
  const steps = () =>
    sheet.redraw(({ id }) => {
      drawn.push(id);
      return { id };
    });
  sheet.follow(things);
  for (const _ of steps());
  for (const thing of things) if (thing.id > 8) sheet.touch(thing);
  drawn.length = 0;
  const broken = steps();
  broken.next();
  broken.next();
  for (const _ of steps());
  for (const _ of steps());
  expect(drawn).toEqual([9, 10, 11]);
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
