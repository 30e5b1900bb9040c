/** A year cut into half hours, each looked at on the wall: when daily runs start, and when clocks change, by plain counting. */
import { wallClock } from './wall-clock.js';

const SLOT = 1_800_000;
const DAY = 48;

/** Slots from the first of January 2027; a month more than a year, for what arrives after it. */
const FIRST = Date.UTC(2027, 0, 1);
export const YEAR = 366 * DAY;
const SLOTS = YEAR + 31 * DAY;

interface Walls {
  /** For each slot, the half hour of the day on the wall. */
  readonly time: Int32Array;
  readonly day: Int32Array;
  readonly offset: Int32Array;
}

const zones = new Map<string, Walls>();

function wallsOf(zone: string): Walls {
  let walls = zones.get(zone);
  if (walls) return walls;
  const clock = wallClock(zone);
  walls = { time: new Int32Array(SLOTS), day: new Int32Array(SLOTS), offset: new Int32Array(SLOTS) };
  for (let slot = 0; slot < SLOTS; slot++) {
    const instant = FIRST + slot * SLOT;
    const wall = clock(instant) / SLOT;
    walls.day[slot] = Math.floor(wall / DAY);
    walls.time[slot] = wall - Math.floor(wall / DAY) * DAY;
    walls.offset[slot] = wall - instant / SLOT;
  }
  zones.set(zone, walls);
  return walls;
}

const tables = new Map<string, Int32Array>();

/** For each slot the first slot, from it on, in which a daily run starts: the first of a day in which the clock has passed its time. */
export function nextDaily(zone: string, time: number): Int32Array {
  const key = `${zone} ${time}`;
  let table = tables.get(key);
  if (table) return table;
  const walls = wallsOf(zone);
  const starts = new Set<number>();
  let done = (walls.time[0] as number) >= time ? walls.day[0] : -1;
  for (let slot = 0; slot < SLOTS; slot++) {
    if (walls.day[slot] === done || (walls.time[slot] ?? 0) < time) continue;
    done = walls.day[slot];
    starts.add(slot);
  }
  table = new Int32Array(SLOTS).fill(SLOTS);
  for (let slot = SLOTS - 1, next = SLOTS; slot >= 0; slot--) {
    if (starts.has(slot)) next = slot;
    table[slot] = next;
  }
  tables.set(key, table);
  return table;
}

/** Whether a clock of one of the zones changes after one slot and until another. */
export function changesBetween(names: Iterable<string>): (from: number, to: number) => boolean {
  const all = [...names].map(wallsOf);
  const until = new Int32Array(SLOTS);
  for (let slot = 1; slot < SLOTS; slot++) {
    const changes = all.some(({ offset }) => offset[slot] !== offset[slot - 1]);
    until[slot] = (until[slot - 1] ?? 0) + (changes ? 1 : 0);
  }
  return (from, to) => until[to] !== until[Math.max(0, from)];
}
