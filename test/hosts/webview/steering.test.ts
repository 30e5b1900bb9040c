/** While a hand moves the view nothing lights up; what is pointed at then is told afterwards. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLights } from '../../../src/hosts/webview/lights.js';
import { listenToPointer } from '../../../src/hosts/webview/pointer.js';
import type { Scene } from '../../../src/hosts/webview/scene.js';
import { createSteering } from '../../../src/hosts/webview/steering.js';
import type { LaidOutGraph } from '../../../src/views/graph/graph.js';

class Classes {
  readonly names = new Set<string>();
  toggle(name: string, on: boolean): void {
    if (on) this.names.add(name);
    else this.names.delete(name);
  }
}

/** As much of an element as these ask for. */
class Thing extends EventTarget {
  readonly classList = new Classes();
  readonly key: string | undefined;
  constructor(key?: string) {
    super();
    this.key = key;
  }
  closest(): this | undefined {
    return this.key === undefined ? undefined : this;
  }
  getAttribute(): string | undefined {
    return this.key;
  }
  getBoundingClientRect(): { readonly left: number; readonly top: number } {
    return { left: 0, top: 0 };
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Element', Thing);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const steered = () => {
  const frame = new Thing();
  return { frame, steering: createSteering(frame as unknown as HTMLElement) };
};

test('it goes on until the hand has rested for a while, and is told once', () => {
  const { frame, steering } = steered();
  const told: boolean[] = [];
  steering.onChange((now) => told.push(now));
  for (let step = 0; step < 5; step++) {
    steering.goOn();
    vi.advanceTimersByTime(100);
  }
  expect(told).toEqual([true]);
  expect([...frame.classList.names]).toEqual(['steered']);
  vi.advanceTimersByTime(200);
  expect(told).toEqual([true, false]);
  expect([...frame.classList.names]).toEqual([]);
});

test('of all that passes under the pointer meanwhile, only where it comes to rest is told', () => {
  const { frame, steering } = steered();
  const hovered: (string | undefined)[] = [];
  const nothing = (): void => undefined;
  listenToPointer({ frame } as unknown as Scene, steering, {
    hover: (key) => hovered.push(key),
    click: nothing,
    doubleClick: nothing,
    menu: nothing,
  });
  const over = (key: string): void => {
    const event = Object.assign(new Event('pointerover'), { clientX: 1, clientY: 2 });
    Object.defineProperty(event, 'target', { value: new Thing(key) });
    frame.dispatchEvent(event);
  };
  over('node:A');
  steering.goOn();
  for (const id of ['B', 'C', 'D']) over(`node:${id}`);
  expect(hovered).toEqual(['node:A']);
  vi.advanceTimersByTime(200);
  expect(hovered).toEqual(['node:A', 'node:D']);
  steering.goOn();
  vi.advanceTimersByTime(200);
  expect(hovered).toEqual(['node:A', 'node:D']);
});

test('what was lit lights up again, also what has the focus of the keyboard', () => {
  const things = new Map(['node:A', 'node:B'].map((key) => [key, new Thing(key)]));
  const root = new Thing();
  const scene = { root, keys: () => things.keys(), element: (key: string) => things.get(key) };
  const lights = createLights(scene as unknown as Scene);
  const lit = (): string[] =>
    [...things].filter(([, { classList }]) => classList.names.has('lit')).map(([key]) => key);
  lights.refresh({ nodes: [], edges: [], groups: [], trunks: [] } as unknown as LaidOutGraph);
  lights.hover('node:A');
  expect(lit()).toEqual(['node:A']);
  lights.dim(true);
  expect(lit()).toEqual([]);
  expect(root.classList.names.has('lighting')).toBe(false);
  lights.hover('node:B');
  expect(lit()).toEqual([]);
  lights.dim(false);
  expect(lit()).toEqual(['node:B']);
});
