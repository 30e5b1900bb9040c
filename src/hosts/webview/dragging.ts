/** Hands on the things of the picture: a node is dragged to another place, a flow is drawn from one node to another. */
import type { Point } from '../../views/graph/graph.js';
import type { Scene } from './scene.js';
import { SLACK, swallowClick } from './zooming.js';

export interface Dragged {
  /** A node is where it was let go, moved by so much of the picture. */
  move(id: string, by: Point): void;
  /** Moved by so much so far. */
  moving(id: string, by: Point): void;
  connect(from: string, to: string): void;
  /** A finger has rested on a node and now holds it: from here on it moves the node, not the view. */
  hold(id: string, pointer: number): void;
  /** It was lifted where it lay. */
  press(id: string, at: Point): void;
}

/** The thing that a pointer went down on, and where. */
interface Held {
  readonly id: string;
  readonly pointer: number;
  readonly start: Point;
  readonly connecting: boolean;
  /** A finger that has not rested yet: it may still go on to move the view. */
  waiting: boolean;
  far: boolean;
  readonly touch: boolean;
}

/** Milliseconds that a finger rests on a node until it holds it. */
const REST = 450;

export function listenToDragging(scene: Scene, dragged: Dragged): void {
  const { frame } = scene;
  const rubber = createRubber(scene);
  let held: Held | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = (): Held | undefined => {
    const was = held;
    clearTimeout(timer);
    held = undefined;
    rubber.remove();
    if (was) scene.element(`node:${was.id}`)?.classList.remove('held');
    return was;
  };
  const rest = (now: Held): void => {
    now.waiting = false;
    frame.setPointerCapture(now.pointer);
    scene.element(`node:${now.id}`)?.classList.add('held');
    dragged.hold(now.id, now.pointer);
  };

  frame.addEventListener('pointerdown', (event) => {
    // A second finger pinches: nothing is held by both.
    if (held?.touch) return void drop();
    const now = (held = heldBy(event));
    if (now?.waiting) timer = setTimeout(() => rest(now), REST);
  });
  frame.addEventListener('pointermove', (event) => {
    if (held?.pointer !== event.pointerId) return;
    const far = Math.hypot(event.clientX - held.start.x, event.clientY - held.start.y) > SLACK;
    if (!held.far && !far) return;
    if (held.waiting) return void drop();
    if (!held.far) frame.setPointerCapture(event.pointerId);
    held.far = true;
    if (held.connecting) rubber.stretch(held.start, { x: event.clientX, y: event.clientY });
    else dragged.moving(held.id, wayOf(event, held, scene));
  });
  const end = (event: PointerEvent, done: boolean): void => {
    if (held?.pointer !== event.pointerId) return;
    const was = drop();
    if (was && !was.waiting) finish(was, event, done);
  };
  const finish = (was: Held, event: PointerEvent, done: boolean): void => {
    if (was.far || was.touch) swallowClick(frame);
    if (!was.far) return void (was.touch && !was.connecting && done && dragged.press(was.id, was.start));
    if (!was.connecting) return dragged.move(was.id, done ? wayOf(event, was, scene) : { x: 0, y: 0 });
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const to = done && target ? nodeAt(target, false) : undefined;
    if (to !== undefined && to !== was.id) dragged.connect(was.id, to);
  };
  frame.addEventListener('pointerup', (event) => end(event, true));
  frame.addEventListener('pointercancel', (event) => end(event, false));
}

function heldBy(event: PointerEvent): Held | undefined {
  const { target, button, pointerType, pointerId, clientX, clientY } = event;
  if (button !== 0 || event.ctrlKey || !(target instanceof Element)) return undefined;
  const connecting = target.closest('.handle') !== null;
  const id = nodeAt(target, connecting);
  if (id === undefined) return undefined;
  const touch = pointerType === 'touch';
  // A finger on a node pans like one beside it, until it has rested there.
  const start = { x: clientX, y: clientY };
  return { id, pointer: pointerId, start, connecting, touch, waiting: touch && !connecting, far: false };
}

/** How far the pointer has gone, in the picture's own measure. */
function wayOf({ clientX, clientY }: PointerEvent, { start }: Held, { root }: Scene): Point {
  const scale = root.getCTM()?.a ?? 1;
  return { x: Math.round((clientX - start.x) / scale), y: Math.round((clientY - start.y) / scale) };
}

/** The line that follows the pointer while a flow is drawn. */
function createRubber({ root, over }: Scene) {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.classList.add('rubber');
  const inRoot = ({ x, y }: Point): Point => {
    const matrix = root.getScreenCTM()?.inverse();
    return matrix ? new DOMPoint(x, y).matrixTransform(matrix) : { x, y };
  };
  return {
    remove: () => line.remove(),
    stretch(start: Point, end: Point) {
      const [from, to] = [inRoot(start), inRoot(end)];
      line.setAttribute('d', `M${from.x} ${from.y}L${to.x} ${to.y}`);
      if (!line.isConnected) over.append(line);
    },
  };
}

function nodeAt(target: Element, handle: boolean): string | undefined {
  const key = target
    .closest(handle ? '[data-from]' : '.node')
    ?.getAttribute(handle ? 'data-from' : 'data-key');
  return key?.startsWith('node:') ? key.slice('node:'.length) : undefined;
}
