/** The next picture without moving what is there: new things stand where there is room, and flows are led in. */
import { edgeLabelSize, type Size } from '../captions.js';
import type { Box, Graph, GraphEdge, LaidOutEdge, LaidOutGraph, LaidOutTrunk, Point } from '../graph.js';
import { CLEARANCE, type Terrain } from './grid.js';
import { spread } from './compact/compact.js';
import { regrown } from './compact/even.js';
import { lead } from './lead.js';
import { drawableEdges } from './level.js';
import { boxAround, isFree, placeLabel } from './place-label.js';
import { grow, middle, pairs } from './polyline.js';
import { faultsIn, isSound } from './sound.js';
import { isBundled, linesOf, stackOf } from './stack.js';
import { bend, loop } from './elbow.js';
import { withCorridor } from './still/corridor.js';
import { placesIn } from './still/places.js';
import { stillGrown, ungrown } from './still/ungrown.js';
import { placeTitles, titleBox } from './titles.js';

/** With more flows than this led in by hand, a layout of the whole is due. */
const mostLate = (edges: number): number => Math.max(5, Math.floor(edges / 8));

/** A new flow may be led around everything, so far outside. */
const MARGIN = 32;

/** Ways that are looked at for a flow until one has room for its label. */
const ATTEMPTS = 8;

/** Of a label that makes room for itself. */
const SEED: Size = { width: 6, height: 6 };

/** Undefined where the picture has to be laid out anew. `crowded`: it holds many flows that were led in, and may hold more. */
export function keepStill(previous: LaidOutGraph, graph: Graph, crowded = false): LaidOutGraph | undefined {
  const { picture, growths } = ungrown(previous);
  if (growths.size === 0) return stillGrown(keptIn(previous, graph, crowded), previous);
  const kept = keptIn(previous, graph, crowded, true);
  if (kept) return stillGrown(kept, previous);
  const narrow = keptIn(picture, graph, crowded);
  return narrow && regrown(narrow, growths);
}

/** `simply`: nothing makes room for anything. */
function keptIn(
  previous: LaidOutGraph,
  graph: Graph,
  crowded: boolean,
  simply = false,
): LaidOutGraph | undefined {
  if (previous.notes.length > 0) return undefined;
  const places = placesIn(previous, graph);
  if (!places) return undefined;
  const most = crowded ? Infinity : mostLate(graph.edges.length);
  const sketch = new Sketch(places, graph, { mostLate: most });
  const drawn = soundOnly(sketch.draw());
  if (drawn || simply) return drawn;
  const roomy = soundOnly(new Sketch(places, graph, { mostLate: most, pressing: true }).drawSpread());
  if (roomy || !sketch.stuck) return roomy;
  for (const axis of ['y', 'x'] as const) {
    const wider = withCorridor(places, graph, sketch.stuck, axis);
    const led = wider && soundOnly(new Sketch(wider, graph, { mostLate: most }).draw());
    if (led) return led;
  }
  return undefined;
}

const soundOnly = (picture: LaidOutGraph | undefined): LaidOutGraph | undefined =>
  picture && isSound(faultsIn(picture)) ? picture : undefined;

/** All flows of the graph into a picture that has its places but not all of its lines; none is left out. */
export function leadAll(picture: LaidOutGraph, graph: Graph): LaidOutGraph {
  const drawn = new Sketch(picture, graph, { patient: true, mostLate: Infinity }).draw() ?? picture;
  return { ...stillGrown(drawn, picture), groups: placeTitles(drawn.groups, drawn.edges) };
}

/** What closes a way that has no room for the label: the whole passage if it is short, else each stretch of it. */
function barriers(points: readonly Point[], { width, height }: Size): Box[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const around = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  if (around.width + around.height < width + height + 2 * CLEARANCE) return [grow(around, CLEARANCE)];
  return pairs(points).map(([a, b]) => boxAround(midway(a, b), { width: 6, height: 6 }));
}

const midway = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

interface Leading {
  /** However badly a flow has to be led. */
  readonly patient?: boolean;
  readonly mostLate: number;
  /** Labels may outgrow their room: all else gives way then. */
  readonly pressing?: boolean;
}

/** A picture in the making: begins as the previous one without what is gone. */
class Sketch {
  readonly #previous: LaidOutGraph;
  readonly #patient: boolean;
  readonly #mostLate: number;
  readonly #pressing: boolean;
  /** Sizes of labels that need more room, by the id of their edge or trunk. */
  readonly #grown = new Map<string, Size>();
  readonly #graph: Graph;
  readonly #wanted: readonly GraphEdge[];
  readonly #nodes: ReadonlyMap<string, Box>;
  readonly #edges = new Map<string, LaidOutEdge>();
  readonly #trunks: Map<string, LaidOutTrunk>;

  constructor(
    previous: LaidOutGraph,
    graph: Graph,
    { patient = false, pressing = false, mostLate: most }: Leading,
  ) {
    this.#previous = previous;
    this.#patient = patient;
    this.#mostLate = most;
    this.#pressing = pressing;
    this.#graph = graph;
    this.#wanted = drawableEdges(graph);
    this.#nodes = new Map(previous.nodes.map(({ id, box }) => [id, box]));
    this.#trunks = new Map(previous.trunks.map((trunk) => [trunk.id, trunk]));
  }

  /** The flow that found no way, or no room for its label. */
  stuck: GraphEdge | undefined;

  #give(edge: GraphEdge): undefined {
    this.stuck = edge;
  }

  drawSpread(): LaidOutGraph | undefined {
    const drawn = this.draw();
    const wider = drawn && this.#grown.size > 0 ? spread(drawn, this.#grown) : undefined;
    if (!wider) return undefined;
    const members = new Map(wider.edges.map((edge) => [edge.id, edge]));
    const boxes = new Map<string, Box>();
    for (const { id, edges, labelBox } of wider.trunks) {
      if (!labelBox || !this.#grown.has(id)) continue;
      const stack = stackOf(
        edges.flatMap((own) => members.get(own) ?? []),
        isBundled(this.#wanted),
      );
      for (const [edge, box] of linesOf(stack, labelBox)) boxes.set(edge, box);
    }
    return {
      ...wider,
      edges: wider.edges.map((edge) => {
        const labelBox = boxes.get(edge.id);
        return labelBox ? { ...edge, labelBox } : edge;
      }),
    };
  }

  draw(): LaidOutGraph | undefined {
    const unlabelled = this.#keepOld();
    for (const edge of unlabelled) if (!this.#relabel(edge) && !this.#patient) return this.#give(edge);
    for (const edge of this.#wanted) {
      if (this.#edges.has(edge.id) || this.#join(edge) || this.#lead(edge)) continue;
      if (!this.#patient) return this.#give(edge);
      this.#force(edge);
    }
    const edges = this.#wanted.map(({ id }) => this.#edges.get(id)).filter((edge) => edge !== undefined);
    const late = edges.filter((edge) => edge.late).length;
    if (late > this.#mostLate) return undefined;
    return this.#picture(edges);
  }

  #picture(edges: readonly LaidOutEdge[]): LaidOutGraph {
    const groups = new Map(this.#graph.groups.map((group) => [group.id, group]));
    return {
      ...this.#previous,
      ...this.#extent(edges.filter(({ late }) => late)),
      nodes: this.#graph.nodes.map((node) => ({
        ...node,
        box: this.#nodes.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 },
      })),
      groups: this.#previous.groups.map(({ box, titleAt, ...group }) => ({
        ...(groups.get(group.id) ?? group),
        box,
        ...(titleAt !== undefined && { titleAt }),
      })),
      edges,
      trunks: [...this.#trunks.values()],
    };
  }

  /** As large as before, but for lines that run outside. */
  #extent(late: readonly LaidOutEdge[]): Size {
    const { width, height } = this.#previous;
    const points = late.flatMap(({ points: line }) => line);
    const labels = late.flatMap(({ labelBox }) => (labelBox ? [labelBox] : []));
    return {
      width: Math.max(
        width,
        ...points.map(({ x }) => x + 12),
        ...labels.map((box) => box.x + box.width + 12),
      ),
      height: Math.max(
        height,
        ...points.map(({ y }) => y + 12),
        ...labels.map((box) => box.y + box.height + 12),
      ),
    };
  }

  /** Takes over what is still wanted; returns what needs a label anew. */
  #keepOld(): LaidOutEdge[] {
    const before = new Map(this.#previous.edges.map((edge) => [edge.id, edge]));
    const again: LaidOutEdge[] = [];
    for (const edge of this.#wanted) {
      const old = before.get(edge.id);
      if (!old) continue;
      const { points, labelBox, trunk, late } = old;
      const kept = {
        ...edge,
        points,
        ...(labelBox && { labelBox }),
        ...(trunk !== undefined && { trunk }),
        ...(late && { late }),
      };
      this.#edges.set(edge.id, kept);
      if (trunk === undefined && labelBox && edgeLabelSize(edge).width > labelBox.width) again.push(kept);
    }
    for (const trunk of this.#previous.trunks) again.push(...this.#keepTrunk(trunk));
    return again;
  }

  /** A trunk stays a trunk for two edges or more, with its stack around the same middle. */
  #keepTrunk(trunk: LaidOutTrunk): LaidOutEdge[] {
    const members = trunk.edges.map((id) => this.#edges.get(id)).filter((edge) => edge !== undefined);
    const [only] = members;
    if (members.length < 2) this.#trunks.delete(trunk.id);
    if (!only) return [];
    if (members.length === 1) {
      const { trunk: _, labelBox: __, ...alone } = only;
      if (!trunk.labelBox) return [];
      const labelled = { ...alone, labelBox: boxAround(middle(trunk.labelBox), edgeLabelSize(only)) };
      this.#edges.set(only.id, labelled);
      return labelled.labelBox.width > trunk.labelBox.width ? [labelled] : [];
    }
    if (!trunk.labelBox) {
      this.#trunks.set(trunk.id, {
        ...trunk,
        edges: members.map(({ id }) => id),
        unlabelled: members.map(({ id }) => id),
      });
      return [];
    }
    return this.#restack(trunk.id, members, trunk.labelBox) ? [] : members.slice(0, 1);
  }

  /** False where the stack has outgrown its room. */
  #restack(id: string, members: readonly LaidOutEdge[], around: Box): boolean {
    const stack = stackOf(members, isBundled(this.#wanted));
    let box = boxAround(middle(around), stack);
    const grown = box.width > around.width || box.height > around.height;
    if (grown && this.#pressing) {
      this.#grown.set(id, stack);
      box = around;
    } else if (grown && !isFree(box, this.#room(new Set(members.map((edge) => edge.id))))) return false;
    const lines = linesOf(stack, box);
    for (const member of members) {
      const { labelBox: _, ...bare } = member;
      const line = lines.get(member.id);
      this.#edges.set(member.id, { ...bare, trunk: id, ...(line && { labelBox: line }) });
    }
    this.#trunks.set(id, {
      id,
      edges: members.map((edge) => edge.id),
      labelBox: box,
      unlabelled: stack.hidden.map((edge) => edge.id),
    });
    return true;
  }

  #relabel(edge: LaidOutEdge): boolean {
    if (edge.trunk !== undefined) return false;
    if (this.#pressing && edge.labelBox) {
      this.#grown.set(edge.id, edgeLabelSize(edge));
      return true;
    }
    const labelBox = placeLabel(edge.points, edgeLabelSize(edge), this.#room(new Set([edge.id])));
    if (labelBox) this.#edges.set(edge.id, { ...edge, labelBox });
    return labelBox !== undefined;
  }

  /** Runs along with an edge between the same ends. */
  #join(edge: GraphEdge): boolean {
    const mate = [...this.#edges.values()].find(({ from, to }) => from === edge.from && to === edge.to);
    if (!mate || edge.from === edge.to) return false;
    const trunk = mate.trunk === undefined ? undefined : this.#trunks.get(mate.trunk);
    const around = trunk ? trunk.labelBox : mate.labelBox;
    if (!around) return false;
    const members = (trunk?.edges ?? [mate.id])
      .map((id) => this.#edges.get(id))
      .filter((each) => each !== undefined);
    const joined: LaidOutEdge = { ...edge, points: mate.points };
    return this.#restack(trunk?.id ?? `beside>${mate.id}`, [...members, joined], around);
  }

  #lead(edge: GraphEdge): boolean {
    const [from, to] = [this.#nodes.get(edge.from), this.#nodes.get(edge.to)];
    if (!from || !to || edge.from === edge.to) return false;
    const { obstacles, ...terrain } = this.#terrain();
    const [size, room, closed] = [edgeLabelSize(edge), this.#room(new Set()), obstacles.slice()];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const points = lead(from, to, { ...terrain, obstacles: closed });
      if (!points) return false;
      const labelBox = placeLabel(points, this.#pressing ? SEED : size, room);
      if (labelBox) {
        this.#edges.set(edge.id, { ...edge, points, labelBox, late: true });
        if (this.#pressing) this.#grown.set(edge.id, size);
        return true;
      }
      // Too short or too narrow for the label: another way.
      closed.push(...barriers(points, size));
    }
    return false;
  }

  /** Without a label, round nodes alone, and straight through everything where there is no other way. */
  #force(edge: GraphEdge): void {
    const [from, to] = [this.#nodes.get(edge.from), this.#nodes.get(edge.to)];
    if (!from || !to) return;
    const terrain = { ...this.#terrain(), obstacles: [...this.#nodes.values()] };
    const points = edge.from === edge.to ? loop(from) : (lead(from, to, terrain) ?? bend(from, to));
    const labelBox = placeLabel(points, edgeLabelSize(edge), this.#room(new Set()));
    this.#edges.set(edge.id, { ...edge, points, ...(labelBox && { labelBox }), late: true });
  }

  #terrain(): Terrain {
    const [width, height] = [this.#previous.width + MARGIN, this.#previous.height + MARGIN];
    const lines = [...this.#edges.values()].map(({ points }) => points);
    return { width, height, obstacles: this.#taken(new Set()), lines };
  }

  #room(except: ReadonlySet<string>) {
    const lines = [...this.#edges.values()].filter(({ id }) => !except.has(id)).map(({ points }) => points);
    const { width, height } = this.#previous;
    return { width: width + MARGIN, height: height + MARGIN, taken: this.#taken(except), lines };
  }

  /** Nodes, titles, and the labels of all but some edges. */
  #taken(except: ReadonlySet<string>): Box[] {
    const labels = [...this.#edges.values()].flatMap(({ id, labelBox, trunk }) =>
      labelBox && trunk === undefined && !except.has(id) ? [labelBox] : [],
    );
    const stacks = [...this.#trunks.values()].flatMap(({ labelBox, edges }) =>
      labelBox && !edges.some((id) => except.has(id)) ? [labelBox] : [],
    );
    return [...this.#nodes.values(), ...labels, ...stacks, ...this.#previous.groups.map(titleBox)];
  }
}
