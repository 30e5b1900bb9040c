/** Back and forward through what was asked and chosen, as in a browser. */

export interface Trail<T> {
  /** A step from the present to something new: what was ahead is gone. */
  push(next: T): void;
  /** The present becomes something else, without a step. */
  replace(now: T): void;
  back(): T | undefined;
  forward(): T | undefined;
  readonly behind: number;
  readonly ahead: number;
}

const MOST = 100;

export function createTrail<T>(start: T): Trail<T> {
  let steps = [start];
  let at = 0;
  const same = (a: T | undefined, b: T): boolean => JSON.stringify(a) === JSON.stringify(b);
  const go = (by: number): T | undefined => {
    const found = steps[at + by];
    if (found !== undefined) at += by;
    return found;
  };
  return {
    push(next) {
      if (same(steps[at], next)) return;
      steps = [...steps.slice(0, at + 1), next].slice(-MOST);
      at = steps.length - 1;
    },
    replace(now) {
      steps[at] = now;
    },
    back: () => go(-1),
    forward: () => go(1),
    get behind() {
      return at;
    },
    get ahead() {
      return steps.length - 1 - at;
    },
  };
}
