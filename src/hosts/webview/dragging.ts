/** Hands on the things of the picture: a node is dragged to another place, a flow is drawn from one node to another. */
import type { Point } from '../../views/graph/graph.js';
import { svg } from './dom.js';
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
  press(id: string, event: PointerEvent): void;
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
  const dragging = new Dragging(scene, dragged);
  frame.addEventListener('pointerdown', (event) => dragging.down(event));
  frame.addEventListener('pointermove', (event) => dragging.move(event));
  // What was drawn there may be gone by then.
  document.addEventListener('pointerup', (event) => dragging.end(event, true));
  document.addEventListener('pointercancel', (event) => dragging.end(event, false));
  // What a finger did that held a thing is no tap: the mouse of old pages is not played.
  frame.addEventListener('touchend', (event) => dragging.hasHeld() && event.preventDefault());
}

class Dragging {
  readonly #scene: Scene;
  readonly #dragged: Dragged;
  readonly #rubber;
  #held: Held | undefined;
  #hasHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(scene: Scene, dragged: Dragged) {
    this.#scene = scene;
    this.#dragged = dragged;
    this.#rubber = createRubber(scene);
  }

  /** Asked once: whether the finger that was lifted last held something. */
  hasHeld(): boolean {
    const held = this.#hasHeld;
    this.#hasHeld = false;
    return held;
  }

  down(event: PointerEvent): void {
    // A second finger pinches: nothing is held by both.
    if (this.#held?.touch && !event.isPrimary) return void this.#drop();
    this.#drop();
    const held = heldBy(event);
    this.#held = held;
    this.#hasHeld = false;
    if (held?.waiting) this.#timer = setTimeout(() => this.#rest(held), REST);
  }

  move(event: PointerEvent): void {
    const held = this.#held;
    if (held?.pointer !== event.pointerId) return;
    const far = Math.hypot(event.clientX - held.start.x, event.clientY - held.start.y) > SLACK;
    if (!held.far && !far) return;
    if (held.waiting) return void this.#drop();
    if (!held.far) this.#scene.frame.setPointerCapture(event.pointerId);
    held.far = true;
    if (held.connecting) this.#rubber.stretch(held.start, { x: event.clientX, y: event.clientY });
    else this.#dragged.moving(held.id, wayOf(event, held, this.#scene));
  }

  end(event: PointerEvent, done: boolean): void {
    if (this.#held?.pointer !== event.pointerId) return;
    const was = this.#drop();
    if (!was || was.waiting) return;
    this.#hasHeld = was.touch;
    if (was.far) swallowClick(this.#scene.frame);
    if (was.far && was.connecting) this.#connect(was, event, done);
    else if (was.far) this.#dragged.move(was.id, done ? wayOf(event, was, this.#scene) : { x: 0, y: 0 });
    else if (was.touch && !was.connecting && done) this.#dragged.press(was.id, event);
  }

  #connect({ id }: Held, { clientX, clientY }: PointerEvent, done: boolean): void {
    const target = document.elementFromPoint(clientX, clientY);
    const to = done && target ? nodeAt(target, false) : undefined;
    if (to !== undefined && to !== id) this.#dragged.connect(id, to);
  }

  #rest(held: Held): void {
    held.waiting = false;
    this.#scene.frame.setPointerCapture(held.pointer);
    this.#scene.element(`node:${held.id}`)?.classList.add('held');
    this.#dragged.hold(held.id, held.pointer);
  }

  #drop(): Held | undefined {
    const was = this.#held;
    clearTimeout(this.#timer);
    this.#held = undefined;
    this.#rubber.remove();
    if (was) this.#scene.element(`node:${was.id}`)?.classList.remove('held');
    return was;
  }
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
  const line = svg('path', { class: 'rubber' });
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
