/** Hands on the things of the picture: a node is dragged to another place, a flow is drawn from one node to another. */
import type { Point } from '../../views/graph/graph.js';
import type { Scene } from './scene.js';

export interface Dragged {
  /** A node is where it was let go, moved by so much of the picture. */
  move(id: string, by: Point): void;
  /** Moved by so much so far. */
  moving(id: string, by: Point): void;
  connect(from: string, to: string): void;
}

/** Pixels of the screen that make a drag out of a click. */
const SLACK = 4;

/** The thing that a pointer went down on, and where. */
interface Held {
  readonly id: string;
  readonly pointer: number;
  readonly start: Point;
  readonly connecting: boolean;
  far: boolean;
}

export function listenToDragging({ svg, root, over }: Scene, { move, moving, connect }: Dragged): void {
  let held: Held | undefined;
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.classList.add('rubber');

  const scale = (): number => root.getCTM()?.a ?? 1;
  const by = ({ clientX, clientY }: PointerEvent, { start }: Held): Point => ({
    x: Math.round((clientX - start.x) / scale()),
    y: Math.round((clientY - start.y) / scale()),
  });

  function begin(event: PointerEvent): void {
    const { target, button, pointerType, pointerId, clientX, clientY } = event;
    if (button !== 0 || event.ctrlKey || !(target instanceof Element)) return;
    const connecting = target.closest('.handle') !== null;
    // A finger on a node pans like one beside it: pages of touch have no other way to move on.
    if (pointerType === 'touch' && !connecting) return;
    const id = nodeAt(target, connecting);
    if (id === undefined) return;
    held = { id, pointer: pointerId, start: { x: clientX, y: clientY }, connecting, far: false };
  }

  function go(event: PointerEvent): void {
    if (held?.pointer !== event.pointerId) return;
    const far = Math.hypot(event.clientX - held.start.x, event.clientY - held.start.y) > SLACK;
    if (!held.far && !far) return;
    if (!held.far) svg.setPointerCapture(event.pointerId);
    held.far = true;
    if (!held.connecting) return moving(held.id, by(event, held));
    const [from, to] = [held.start, { x: event.clientX, y: event.clientY }].map((point) => toRoot(root, point));
    line.setAttribute('d', `M${from?.x} ${from?.y}L${to?.x} ${to?.y}`);
    if (!line.isConnected) over.append(line);
  }

  function end(event: PointerEvent, done: boolean): void {
    const was = held;
    if (was?.pointer !== event.pointerId) return;
    held = undefined;
    line.remove();
    if (!was.far) return;
    svg.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => svg.removeEventListener('click', swallow, { capture: true }), 50);
    if (!was.connecting) return move(was.id, done ? by(event, was) : { x: 0, y: 0 });
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const to = done && target ? nodeAt(target, false) : undefined;
    if (to !== undefined && to !== was.id) connect(was.id, to);
  }

  svg.addEventListener('pointerdown', begin);
  svg.addEventListener('pointermove', go);
  svg.addEventListener('pointerup', (event) => end(event, true));
  svg.addEventListener('pointercancel', (event) => end(event, false));
}

/** The click that ends a drag is none. */
const swallow = (event: Event): void => event.stopPropagation();

function nodeAt(target: Element, handle: boolean): string | undefined {
  const key = target.closest(handle ? '[data-from]' : '.node')?.getAttribute(handle ? 'data-from' : 'data-key');
  return key?.startsWith('node:') ? key.slice('node:'.length) : undefined;
}

function toRoot(root: SVGGElement, { x, y }: Point): Point {
  const matrix = root.getScreenCTM()?.inverse();
  return matrix ? new DOMPoint(x, y).matrixTransform(matrix) : { x, y };
}
