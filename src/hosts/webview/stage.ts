/** Shows one picture after the other: at once, or gliding from where things were. */
import type { LaidOutGraph, Point } from '../../views/graph/graph.js';
import { between } from '../../views/graph/layout/between.js';
import { withNodeAt } from '../../views/graph/layout/carry.js';
import { middle } from '../../views/graph/layout/polyline.js';
import type { Paint } from '../../views/graph/show/paint.js';
import type { Changes } from './changes.js';
import type { Gestures } from './gestures.js';
import type { Lights } from './lights.js';
import { createMarks } from './marks.js';
import type { View } from './messages.js';
import { motionBetween } from './motion.js';
import type { Scene } from './scene.js';
import { steadyPaint, steadyPicture } from './steady.js';

const GLIDE = 200;
/** Above this many things a glide would stutter. */
const MOST_GLIDING = 600;

interface ShowOptions {
  readonly glide?: boolean;
  readonly view?: View;
  readonly paint?: Paint;
  /** Keys of what fades away. */
  readonly leaving?: readonly string[];
}

export class Stage {
  readonly #scene: Scene;
  readonly #lights: Lights;
  readonly #gestures: Gestures;
  readonly #marks;
  #current: LaidOutGraph | undefined;
  #paint: Paint = {};
  #frame = 0;

  constructor(scene: Scene, lights: Lights, gestures: Gestures) {
    this.#scene = scene;
    this.#lights = lights;
    this.#gestures = gestures;
    this.#marks = createMarks(scene);
  }

  /** What is seen, or being moved to. */
  picture(): LaidOutGraph | undefined {
    return this.#current;
  }

  show(next: LaidOutGraph | undefined, options: ShowOptions = {}): void {
    const { glide = false, view = this.#gestures.view(), leaving, paint = this.#paint } = options;
    cancelAnimationFrame(this.#frame);
    const from = this.#current;
    const picture = next && steadyPicture(from, next);
    this.#current = picture;
    this.#paint = steadyPaint(this.#paint, paint);
    if (from && picture && glide && mayGlide(picture)) return this.#glide(from, picture, view, leaving);
    this.#draw(picture, leaving);
    this.#gestures.set(view);
  }

  /** A node was put elsewhere by hand: nothing brings it back to where it stood. */
  put(id: string, at: Point): void {
    if (this.#current) this.show(withNodeAt(this.#current, id, at));
  }

  /** What stands where stays; colours and words of overlays are others. */
  repaint(paint: Paint): void {
    this.#paint = steadyPaint(this.#paint, paint);
    this.#draw(this.#current);
  }

  /** Shows for a moment what an edit did. */
  mark(changes: Changes): void {
    this.#marks.show(changes);
  }

  #draw(picture: LaidOutGraph | undefined, leaving?: readonly string[]): void {
    this.#scene.show(picture, this.#paint, leaving);
    this.#lights.refresh(picture);
    this.#marks.refresh();
  }

  #glide(from: LaidOutGraph, to: LaidOutGraph, view: View, leaving?: readonly string[]): void {
    const [before, after] = [this.#gestures.view(), view];
    const motion = motionBetween(from, to);
    const way = { from: motion.partOf(from), to: motion.partOf(to) };
    const moves = motion.keys.size > 0;
    // What is new stands where it goes, what stays needs no drawing on the way.
    this.#draw(moves ? motion.within(to, between(way.from, way.to, 0)) : to, leaving);
    this.#eachFrame(
      (share) => {
        if (moves) this.#scene.shift(between(way.from, way.to, share), motion.keys, this.#paint);
        this.#gestures.pass(viewBetween(before, after, share));
      },
      () => {
        if (moves) this.#draw(to);
        this.#gestures.set(after);
      },
    );
  }

  /** `step` in each frame of a glide but the last. */
  #eachFrame(step: (share: number) => void, end: () => void): void {
    const start = performance.now();
    const next = (now: number): void => {
      const share = shareAfter(now - start);
      if (share >= 1) return end();
      this.#frame = requestAnimationFrame(next);
      step(share);
    };
    next(start);
  }
}

function mayGlide({ nodes, edges }: LaidOutGraph): boolean {
  return (
    nodes.length + edges.length <= MOST_GLIDING && !matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/** How far a glide is. A frame's own time may lie before that at which the glide began in it. Exported for its tests. */
export const shareAfter = (elapsed: number): number =>
  1 - (1 - Math.min(1, Math.max(0, elapsed / GLIDE))) ** 3;

const viewBetween = (a: View, b: View, share: number): View => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
  k: a.k + (b.k - a.k) * share,
});

/** How far the thing that must not move on the screen has moved: the chosen one, else what all have in common. */
export function drift(from: LaidOutGraph, to: LaidOutGraph, chosen: readonly string[]): Point {
  const places = new Map(from.nodes.map(({ id, box }) => [id, middle(box)]));
  const moves = to.nodes.flatMap(({ id, box }) => {
    const before = places.get(id);
    const now = middle(box);
    return before ? [{ key: `node:${id}`, x: now.x - before.x, y: now.y - before.y }] : [];
  });
  const held = moves.filter(({ key }) => chosen.includes(key));
  const [anchor] = held;
  return anchor ?? { x: median(moves.map(({ x }) => x)), y: median(moves.map(({ y }) => y)) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
