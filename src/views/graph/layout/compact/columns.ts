/** What stands in a column, and where the others of it begin or end. */
import type { Box } from '../../graph.js';

export interface Standing {
  /** Only what has the same is in line. */
  readonly column: string;
  readonly box: Box;
  /** Of what stands in a boundary alone: the room there. */
  readonly within?: Box;
}

/** Something that is not as far out as others of its column, and their places, the farthest first. */
export interface Uneven {
  readonly index: number;
  /** As far as it may grow. */
  readonly places: readonly number[];
  /** Where several others begin, for which it would grow too large: it may stand there as it is. */
  readonly stands: readonly number[];
}

/** So much of a thing stands within a column that it is in. */
const SHARE = 0.7;
/** A column is so much wider than the widest in it, and nothing grows more than that. */
const WIDEST = 1.4;
const MOST = 1.7;
/** What begins farther back has room before it that is worth more than a line: a label may stand there. */
const NOOK = 40;
/** So many make a line that another is put into. */
const SEVERAL = 2;

interface Column {
  left: number;
  right: number;
  readonly widest: number;
  readonly members: number[];
}

/** `little`: nothing grows by more than a nook, as nothing in it would take the room. */
export function unevenIn(standing: readonly Standing[], left: boolean, little = false): readonly Uneven[] {
  const columns = new Map<string, Column[]>();
  const order = [...standing.keys()].sort((a, b) => widthOf(standing, b) - widthOf(standing, a));
  for (const index of order) {
    const { column = '', box } = standing[index] ?? {};
    if (!box) continue;
    const known = columns.get(column) ?? [];
    columns.set(column, known);
    const own = known.find((each) => isIn(box, each));
    if (own) {
      own.members.push(index);
      [own.left, own.right] = [Math.min(own.left, box.x), Math.max(own.right, box.x + box.width)];
    } else known.push({ left: box.x, right: box.x + box.width, widest: box.width, members: [index] });
  }
  return [...columns.values()]
    .flat()
    .flatMap(({ members }) => unevenAmong(members, standing, left, little || left));
}

const widthOf = (standing: readonly Standing[], index: number): number => standing[index]?.box.width ?? 0;

function isIn({ x, width }: Box, { left, right, widest }: Column): boolean {
  const shared = Math.min(x + width, right) - Math.max(x, left);
  return shared >= SHARE * width && Math.max(x + width, right) - Math.min(x, left) <= WIDEST * widest;
}

function unevenAmong(
  members: readonly number[],
  standing: readonly Standing[],
  left: boolean,
  little: boolean,
): readonly Uneven[] {
  const border = ({ x, width }: Box): number => (left ? x : x + width);
  const borders = members.flatMap((index) => standing[index]?.box ?? []).map(border);
  return members.flatMap((index): readonly Uneven[] => {
    const { box, within } = standing[index] ?? {};
    if (!box) return [];
    const far = (place: number): number => (left ? border(box) - place : place - border(box));
    const most = little ? NOOK : (MOST - 1) * box.width;
    const farther = [...new Set([...borders, ...(within ? [border(within)] : [])])]
      .filter((place) => far(place) > 0)
      .sort((a, b) => far(b) - far(a));
    const places = farther.filter((place) => far(place) <= most);
    const isShared = (place: number): boolean => borders.filter((each) => each === place).length >= SEVERAL;
    const stands = left ? farther.filter(isShared) : [];
    return places.length + stands.length > 0 ? [{ index, places, stands }] : [];
  });
}
