/** All levels of a map in layers, with places. */
import type { Direction } from '../../graph.js';
import { withTitle, type LaidOutLevel } from '../lay-level.js';
import type { Plan } from '../legs.js';
import type { Level } from '../level.js';
import { runsRight } from '../tuning.js';
import { layLevelInLayers } from './layered.js';
import { crossingsAmong } from './strokes.js';
import type { Depths } from './before.js';
import { weave, type Woven } from './weave.js';

export interface LaidLevels {
  readonly levels: ReadonlyMap<string, LaidOutLevel>;
  /** Of its size and its faults: the less, the better. */
  readonly cost: number;
  readonly faults: number;
  /** As far as the order of things decides. */
  readonly crossings: number;
}

/** A crossing, or a way against the direction of the picture, is as bad as so many square pixels. */
const CROSSING = 45_000;
const BACKWARD = 12_000;
/** A part that is much longer than wide, or wider than long, wastes the pane. */
const SHAPE = { narrow: 1, wide: 5 } as const;

const misshape = (width: number, height: number): number =>
  Math.sqrt(
    Math.max(1, (SHAPE.narrow * height) / Math.max(1, width), width / Math.max(1, height) / SHAPE.wide),
  );

export interface LevelsAsk {
  readonly root: Level;
  readonly plan: Plan;
  readonly direction: Direction;
  readonly before?: Depths;
}

export function layLevels({ root, plan, direction, before }: LevelsAsk): LaidLevels {
  return placed(weave({ root, plan, before, right: ({ group }) => runsRight(direction, !group) }), {
    root,
    plan,
    direction,
  });
}

/** In the order that is found with all that it may cost; undefined where it is no better than the one that has so many crossings. */
export function layLevelsWithCare(ask: LevelsAsk, crossings: number): LaidLevels | undefined {
  const { root, plan, direction } = ask;
  if (crossings === 0) return undefined;
  const woven = weave({ root, plan, careful: true, right: ({ group }) => runsRight(direction, !group) });
  return woven.crossings < crossings ? placed(woven, ask) : undefined;
}

function placed({ pieces, crossings }: Woven, { root, plan, direction }: LevelsAsk): LaidLevels {
  const levels = new Map<string, LaidOutLevel>();
  const visit = (level: Level): void => {
    level.children.forEach(visit);
    const own = plan.levels.get(level.key);
    if (!own) return;
    const laid = layLevelInLayers(own, pieces.get(level.key) ?? [], levels, direction);
    levels.set(level.key, withTitle(level.group, laid));
  };
  visit(root);
  const { width = 0, height = 0 } = levels.get(root.key) ?? {};
  const faults = faultsIn(levels, plan);
  return { levels, faults, crossings, cost: width * height * misshape(width, height) + faults };
}

function faultsIn(levels: ReadonlyMap<string, LaidOutLevel>, plan: Plan): number {
  let cost = 0;
  for (const { legs } of levels.values())
    cost += CROSSING * crossingsAmong([...legs.values()].map(({ points }) => points));
  for (const { legs } of plan.levels.values())
    for (const { backward, labelled } of legs.values()) if (backward && labelled) cost += BACKWARD;
  return cost;
}
