/** Columns that look like columns: what stands above each other grows into free room until its borders are in line. */
import type { Box, Grown, LaidOutEdge, LaidOutGraph, LaidOutNode, Point } from '../../graph.js';
import { groupKey, nodeKey } from '../level.js';
import { crosses, grow, overlap, pairs } from '../polyline.js';
import { faultsIn, isSound } from '../sound.js';
import { placeTitles, spacedTitle } from '../titles.js';
import { END } from './axis.js';
import { PADDING, type PlaceBefore } from './bones.js';
import { unevenIn, type Standing } from './columns.js';
import { turnBox, turnedPicture, turnPoint } from './turn.js';

/** What a border that moves keeps from what is before it, and from what is above and below. */
const CLEAR = {
  node: { ahead: 12, beside: 12 },
  label: { ahead: END, beside: 6 },
  frame: { ahead: PADDING, beside: PADDING },
  line: { ahead: 9, beside: 8 },
} as const;

type Clear = (typeof CLEAR)[keyof typeof CLEAR];

/** Rows of a boundary in which its title stands. */
const TITLE = 32;

/** The picture itself, where that would hide anything. Nothing begins before it did in the picture before. */
export function evened(picture: LaidOutGraph, before: PlaceBefore = () => undefined): LaidOutGraph {
  const room = new Room(picture, before);
  for (const left of [true, false]) room.evenFrames(left);
  for (const left of [true, false]) room.evenNodes(left);
  const columns = soundOr(picture, room.picture());
  return picture.direction.startsWith('right') ? columns : evenRows(columns, before);
}

/** Where flows run down, what they lead to stands in rows: boundaries grow in them, and nothing else is higher than it has to be. */
function evenRows(picture: LaidOutGraph, before: PlaceBefore): LaidOutGraph {
  const room = new Room(turnedPicture(picture), (key) => turnedPlace(before(key)), true);
  for (const left of [true, false]) room.evenFrames(left);
  room.standInLine();
  return soundOr(picture, turnedPicture(room.picture()));
}

const turnedPlace = (place: Point | undefined): Point | undefined => place && turnPoint(place);

function soundOr(picture: LaidOutGraph, even: LaidOutGraph): LaidOutGraph {
  const titled = { ...even, groups: placeTitles(even.groups, even.edges) };
  return isSound(faultsIn(titled)) ? titled : picture;
}

/** As they were, where nothing has come in their way. */
export function regrown(picture: LaidOutGraph, growths: ReadonlyMap<string, Grown>): LaidOutGraph {
  const room = new Room(picture, () => undefined);
  for (const left of [true, false]) room.regrow(left, growths);
  return soundOr(picture, room.picture());
}

/** Between a border and where it may go. */
interface Strip {
  readonly box: Box;
  readonly left: boolean;
  readonly to: number;
}

function zoneOf({ box, left, to }: Strip, { ahead, beside }: Clear): Box {
  const from = left ? box.x : box.x + box.width;
  const far = left ? to - ahead : to + ahead;
  return {
    x: Math.min(from, far),
    y: box.y - beside,
    width: Math.abs(far - from),
    height: box.height + 2 * beside,
  };
}

const grown = ({ box, left, to }: Strip): Box =>
  left ? { ...box, x: to, width: box.x + box.width - to } : { ...box, width: to - box.x };

class Room {
  readonly #picture: LaidOutGraph;
  readonly #before: PlaceBefore;
  readonly #isTurned: boolean;
  /** What stands in rows does not fill a boundary that has grown wider. */
  readonly #isLittle: boolean;
  readonly #nodes: Box[];
  /** Where nodes begin that have not grown. */
  readonly #begins: number[];
  readonly #frames: Box[];
  readonly #texts: readonly Box[];
  readonly #lines: Point[][];

  /** `isTurned`: rows of a picture whose axes are exchanged, in which titles stand upright. */
  constructor(picture: LaidOutGraph, before: PlaceBefore, isTurned = false) {
    [this.#picture, this.#before, this.#isTurned] = [picture, before, isTurned];
    this.#isLittle = !picture.direction.startsWith('right');
    this.#nodes = picture.nodes.map(({ box }) => box);
    this.#begins = this.#nodes.map(({ x }) => x);
    this.#frames = picture.groups.map(({ box }) => box);
    this.#texts = [...picture.edges, ...picture.trunks].flatMap(({ labelBox }) => labelBox ?? []);
    this.#lines = picture.edges.map(({ points }) => [...points]);
  }

  picture(): LaidOutGraph {
    const { nodes, groups, edges } = this.#picture;
    const led: readonly LaidOutEdge[] = edges.map((edge, index) => ({
      ...edge,
      points: this.#lines[index] ?? edge.points,
    }));
    const framed = groups.map((group, index) => ({ ...group, box: this.#frames[index] ?? group.box }));
    return {
      ...this.#picture,
      nodes: nodes.map((node, index) =>
        grownTo(node, this.#begins[index] ?? node.box.x, this.#nodes[index] ?? node.box),
      ),
      groups: framed,
      edges: led,
    };
  }

  evenFrames(left: boolean): void {
    const standing = this.#picture.groups.map(({ parent = '' }, index): Standing => ({
      column: parent,
      box: this.#frames[index] ?? NOWHERE,
    }));
    for (const { index, places } of unevenIn(standing, left, this.#isLittle)) {
      const box = this.#frames[index] ?? NOWHERE;
      const key = groupKey(this.#picture.groups[index]?.id ?? '');
      const to = places.find(
        (place) => this.#stays(key, left, place) && this.#frameMay({ box, left, to: place }),
      );
      if (to !== undefined) this.#frames[index] = grown({ box, left, to });
    }
  }

  evenNodes(left: boolean): void {
    for (const { index, places, stands } of unevenIn(this.#standing(), left)) {
      const isGrown = places.some((to) => this.#growsTo(index, left, to));
      if (!isGrown) stands.some((to) => this.#movesTo(index, to));
    }
  }

  standInLine(): void {
    for (const { index, stands } of unevenIn(this.#standing(), true))
      stands.some((to) => this.#isAsLongAt(index, to) && this.#movesTo(index, to));
  }

  /** Boundaries below each other with borders in line are one column. */
  #standing(): readonly Standing[] {
    const { nodes, groups } = this.#picture;
    const frames = new Map(groups.map(({ id }, index) => [id, this.#frames[index]]));
    const held = [...nodes.map(({ group }) => group), ...groups.map(({ parent }) => parent)];
    return nodes.map(({ group, role }, index): Standing => {
      const frame = group === undefined ? undefined : frames.get(group);
      const isShaped = role === 'hub' || role === 'broker' || role === 'channel';
      const isAlone = held.filter((each) => each === group).length === 1;
      return {
        column: isShaped ? `${index}` : frame ? `in ${frame.x} ${frame.width}` : 'outside',
        box: this.#nodes[index] ?? NOWHERE,
        ...(frame && isAlone && { within: grow(frame, -PADDING) }),
      };
    });
  }

  #growsTo(index: number, left: boolean, to: number): boolean {
    const strip = { box: this.#nodes[index] ?? NOWHERE, left, to };
    const key = nodeKey(this.#picture.nodes[index]?.id ?? '');
    if (!this.#stays(key, left, to) || !this.#nodeMay(strip, index)) return false;
    this.#grow(strip, index);
    return true;
  }

  /** As large as it is: what it leaves behind is room for its lines, which all leave there. */
  #movesTo(index: number, to: number): boolean {
    const box = this.#nodes[index] ?? NOWHERE;
    const { id = '' } = this.#picture.nodes[index] ?? {};
    const strip = { box, left: true, to };
    const isHeld = this.#lines.some((points, edge) => {
      const { from, to: end } = this.#picture.edges[edge] ?? {};
      const ends = [from === id ? points[0] : undefined, end === id ? points.at(-1) : undefined];
      return ends.some((point) => point && point.x !== box.x && point.x !== box.x + box.width);
    });
    if (isHeld || !this.#stays(nodeKey(id), true, to) || !this.#nodeMay(strip, index)) return false;
    this.#dock({ box, left: false, to: to + box.width }, index);
    this.#dock(strip, index);
    this.#nodes[index] = { ...box, x: to };
    this.#begins[index] = (this.#begins[index] ?? 0) + to - box.x;
    return true;
  }

  #isAsLongAt(index: number, to: number): boolean {
    const { width } = this.#nodes[index] ?? NOWHERE;
    return this.#nodes.some((other, at) => at !== index && other.x === to && other.width === width);
  }

  regrow(left: boolean, growths: ReadonlyMap<string, Grown>): void {
    for (const [index, { id }] of this.#picture.nodes.entries()) {
      const [box, growth] = [this.#nodes[index], growths.get(id)];
      const more = growth && (left ? growth.left : growth.right);
      if (!box || !more) continue;
      const strip = { box, left, to: left ? box.x - more : box.x + box.width + more };
      if (this.#nodeMay(strip, index)) this.#grow(strip, index);
    }
  }

  #grow(strip: Strip, index: number): void {
    this.#nodes[index] = grown(strip);
    this.#dock(strip, index);
  }

  #stays(key: string, left: boolean, place: number): boolean {
    return !left || place >= (this.#before(key)?.x ?? place);
  }

  #nodeMay(strip: Strip, own: number): boolean {
    const line = zoneOf(strip, CLEAR.line);
    return (
      this.#isClear(strip) &&
      this.#lines.every((points, edge) =>
        pairs(points).every(([a, b], at) => {
          const docked = this.#docked(strip, own, edge, at, points.length);
          return docked ? isLong(strip, docked === 'first' ? b : a) : !crosses(a, b, line);
        }),
      )
    );
  }

  #frameMay(strip: Strip): boolean {
    const { box, left } = strip;
    const line = zoneOf(strip, CLEAR.line);
    return (
      this.#isClear(strip) &&
      this.#lines.every((points) =>
        pairs(points).every(([a, b]) => {
          if (!crosses(a, b, line)) return true;
          // What leads in or out goes on doing so, but not through the title.
          const isLed =
            a.y === b.y && a.y > box.y + (left && !this.#isTurned ? TITLE : 0) && a.y < box.y + box.height;
          return isLed && Math.min(a.x, b.x) <= line.x && Math.max(a.x, b.x) >= line.x + line.width;
        }),
      )
    );
  }

  /** Of things, texts, and boundaries that it does not stand in; those it stands in are wide enough. */
  #isClear(strip: Strip): boolean {
    const [node, text, frame] = [CLEAR.node, CLEAR.label, CLEAR.frame].map((clear) => zoneOf(strip, clear));
    if (!node || !text || !frame) return false;
    const { box, to } = strip;
    const titles = this.#picture.groups.map((group, index) => {
      const framed = this.#frames[index] ?? group.box;
      if (!this.#isTurned) return spacedTitle({ ...group, box: framed });
      return turnBox(spacedTitle({ ...group, box: turnBox(framed) }));
    });
    return (
      !this.#nodes.some((other) => overlap(other, node)) &&
      ![...this.#texts, ...titles].some((other) => overlap(other, text)) &&
      this.#frames.every((other) =>
        other !== box && isAround(other, box)
          ? to >= other.x + PADDING && to <= other.x + other.width - PADDING
          : !overlap(other, frame),
      )
    );
  }

  /** Which end of a line is at that border of a node. */
  #docked(
    { box, left }: Strip,
    own: number,
    edge: number,
    stretch: number,
    count: number,
  ): 'first' | 'last' | undefined {
    const { id } = this.#picture.nodes[own] ?? {};
    const { from, to } = this.#picture.edges[edge] ?? {};
    const points = this.#lines[edge] ?? [];
    const border = left ? box.x : box.x + box.width;
    if (from === id && stretch === 0 && points[0]?.x === border) return 'first';
    return to === id && stretch === count - 2 && points[count - 1]?.x === border ? 'last' : undefined;
  }

  #dock(strip: Strip, own: number): void {
    for (const [edge, points] of this.#lines.entries()) {
      const last = points.length - 1;
      const [start, end] = [points[0], points[last]];
      if (start && this.#docked(strip, own, edge, 0, points.length) === 'first')
        points[0] = { ...start, x: strip.to };
      if (end && this.#docked(strip, own, edge, last - 1, points.length) === 'last')
        points[last] = { ...end, x: strip.to };
    }
  }
}

function grownTo(node: LaidOutNode, begin: number, box: Box): LaidOutNode {
  const { grown: { left, right } = { left: 0, right: 0 } } = node;
  const more = {
    left: left + begin - box.x,
    right: right + box.x + box.width - begin - node.box.width,
  };
  return more.left > 0 || more.right > 0 ? { ...node, box, grown: more } : { ...node, box };
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The stretch that ends there has room for an arrow head. */
const isLong = ({ left, to }: Strip, far: Point): boolean => (left ? to - far.x : far.x - to) >= END;

const isAround = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
