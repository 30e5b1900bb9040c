/** Shows one picture after the other: at once, or gliding from where things were. */
import type { LaidOutGraph, Point } from '../../views/graph/graph.js';
import { between } from '../../views/graph/layout/between.js';
import { middle } from '../../views/graph/layout/polyline.js';
import type { Paint } from '../../views/graph/show/paint.js';
import type { Changes } from './changes.js';
import type { Gestures } from './gestures.js';
import type { Lights } from './lights.js';
import { createMarks } from './marks.js';
import type { View } from './messages.js';
import { motionBetween } from './motion.js';
import type { Scene } from './scene.js';

const GLIDE = 200;
/** Above this many things a glide would stutter. */
const MOST_GLIDING = 600;

export interface Stage {
  /** What is seen, or being moved to. */
  picture(): LaidOutGraph | undefined;
  show(picture: LaidOutGraph | undefined, options?: ShowOptions): void;
  /** What stands where stays; colours and words of overlays are others. */
  repaint(paint: Paint): void;
  /** Shows for a moment what an edit did. */
  mark(changes: Changes): void;
}

interface ShowOptions {
  readonly glide?: boolean;
  readonly view?: View;
  readonly paint?: Paint;
  /** Keys of what fades away. */
  readonly leaving?: readonly string[];
}

export function createStage(scene: Scene, lights: Lights, gestures: Gestures): Stage {
  const marks = createMarks(scene);
  let current: LaidOutGraph | undefined;
  let paint: Paint = {};
  let frame = 0;

  function draw(picture: LaidOutGraph | undefined, leaving?: readonly string[]): void {
    scene.show(picture, paint, leaving);
    lights.refresh(picture);
    marks.refresh();
  }

  function glide(
    from: LaidOutGraph,
    to: LaidOutGraph,
    { view, leaving }: Required<Pick<ShowOptions, 'view'>> & ShowOptions,
  ): void {
    const start = performance.now();
    const [before, after] = [gestures.view(), view];
    const motion = motionBetween(from, to);
    const way = { from: motion.partOf(from), to: motion.partOf(to) };
    // What is new stands where it goes, what stays needs no drawing on the way.
    draw(motion.keys.size > 0 ? between(from, to, 0) : to, leaving);
    const step = (now: number): void => {
      const share = ease(Math.min(1, (now - start) / GLIDE));
      if (share < 1) frame = requestAnimationFrame(step);
      if (motion.keys.size > 0) {
        if (share < 1) scene.shift(between(way.from, way.to, share), motion.keys, paint);
        else draw(to);
      }
      const seen = viewBetween(before, after, share);
      if (share < 1) gestures.pass(seen);
      else gestures.set(seen);
    };
    step(start);
  }

  return {
    picture: () => current,
    show(picture, { glide: wanted = false, view = gestures.view(), leaving, ...look } = {}) {
      cancelAnimationFrame(frame);
      const from = current;
      current = picture;
      paint = look.paint ?? paint;
      if (from && picture && wanted && mayGlide(picture))
        return glide(from, picture, { view, ...(leaving && { leaving }) });
      draw(picture, leaving);
      gestures.set(view);
    },
    repaint(next) {
      paint = next;
      draw(current);
    },
    mark: (changes) => marks.show(changes),
  };
}

function mayGlide({ nodes, edges }: LaidOutGraph): boolean {
  return (
    nodes.length + edges.length <= MOST_GLIDING && !matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

const ease = (share: number): number => 1 - (1 - share) ** 3;

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
