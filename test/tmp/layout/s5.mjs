// src/views/graph/layout/elk.ts
import { Worker } from "elkjs/lib/elk-worker.min.js";
function createElk() {
  const worker = new Worker();
  const ask = (question) => {
    let answer = {};
    worker.onmessage = ({ data }) => {
      answer = data;
    };
    worker.dispatcher.saveDispatch({ data: { id: 0, ...question } });
    return answer;
  };
  ask({ cmd: "register", algorithms: ["layered", "fixed"] });
  const options = { logging: false, measureExecutionTime: false };
  return {
    layout: (graph) => new Promise((resolve, reject) => {
      const { data, error } = ask({ cmd: "layout", graph, layoutOptions: {}, options });
      if (data) resolve(data);
      else reject(new Error(error?.message ?? "The layout engine gave no answer."));
    })
  };
}

// src/views/graph/layout/level.ts
var nodeKey = (id) => `node:${id}`;
var groupKey = (id) => `group:${id}`;
function levelsOf(graph) {
  const root = { depth: 0, key: "map", items: [], nodes: [], children: [] };
  const drafts = /* @__PURE__ */ new Map();
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  function draftOf(group, below) {
    const known = drafts.get(group.id);
    if (known) return known;
    const outer = group.parent === void 0 ? void 0 : groups.get(group.parent);
    const way = [...below, group.id];
    const parent = outer && !way.includes(outer.id) ? draftOf(outer, way) : root;
    const key = groupKey(group.id);
    const draft = { group, parent, depth: parent.depth + 1, key, items: [], nodes: [], children: [] };
    drafts.set(group.id, draft);
    parent.children.push(draft);
    parent.items.push(key);
    return draft;
  }
  for (const group of groups.values()) draftOf(group, []);
  const around = /* @__PURE__ */ new Map();
  for (const node of graph.nodes) {
    const draft = (node.group === void 0 ? void 0 : drafts.get(node.group)) ?? root;
    draft.nodes.push(node);
    draft.items.push(nodeKey(node.id));
    around.set(node.id, draft);
  }
  return { root, around };
}
function drawableEdges(graph) {
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const seen = /* @__PURE__ */ new Set();
  return graph.edges.filter(({ id, from, to }) => {
    if (seen.has(id) || !nodes.has(from) || !nodes.has(to)) return false;
    seen.add(id);
    return true;
  });
}
function commonLevel(a, b) {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one.depth > other.depth) one = one.parent ?? one;
    else if (other.depth > one.depth) other = other.parent ?? other;
    else [one, other] = [one.parent ?? one, other.parent ?? other];
  }
  return one;
}
function levelsUpTo(inner, outer) {
  const way = [];
  for (let level = inner; level !== outer && level.parent; level = level.parent) way.push(level);
  return way;
}

// src/views/graph/layout/polyline.ts
var same = (a, b) => a.x === b.x && a.y === b.y;
var shift = ({ x, y }, by) => ({ x: x + by.x, y: y + by.y });
var shiftBox = (box, by) => ({ ...box, ...shift(box, by) });
function simplify(points) {
  const line = [];
  for (const point of points) {
    const last = line.at(-1);
    if (last && same(last, point)) continue;
    const before = line.at(-2);
    if (before && last && isBetween(before, last, point)) line.pop();
    line.push(point);
  }
  return line;
}
function isBetween(a, middle2, b) {
  const vertical = a.x === middle2.x && middle2.x === b.x && (middle2.y - a.y) * (b.y - middle2.y) >= 0;
  const horizontal = a.y === middle2.y && middle2.y === b.y && (middle2.x - a.x) * (b.x - middle2.x) >= 0;
  return vertical || horizontal;
}
var JOG = 2;
function straighten(points) {
  const line = points.slice();
  for (let at = 1; at + 2 < line.length; at++) {
    const [a, b, c, d] = [line[at - 1], line[at], line[at + 1], line[at + 2]];
    if (!a || !b || !c || !d || Math.abs(b.x - c.x) + Math.abs(b.y - c.y) > JOG) continue;
    if (a.y === b.y && c.y === d.y) line[at - 1] = { x: a.x, y: c.y };
    else if (a.x === b.x && c.x === d.x) line[at - 1] = { x: c.x, y: a.y };
    else continue;
    line[at] = c;
  }
  return simplify(line);
}
var middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
var grow = ({ x, y, width, height }, by) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by
});
function union(boxes) {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
var overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
function crosses(a, b, box) {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
}
function pairs(points) {
  return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

// src/views/graph/measure.ts
var WIDTHS = [
  278,
  278,
  355,
  556,
  556,
  889,
  667,
  191,
  333,
  333,
  389,
  584,
  278,
  333,
  278,
  278,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  278,
  278,
  584,
  584,
  584,
  556,
  1015,
  667,
  667,
  722,
  722,
  667,
  611,
  778,
  722,
  278,
  500,
  667,
  556,
  833,
  722,
  778,
  667,
  778,
  722,
  667,
  611,
  722,
  667,
  944,
  667,
  667,
  611,
  278,
  278,
  278,
  469,
  556,
  333,
  556,
  556,
  500,
  556,
  556,
  278,
  556,
  556,
  222,
  222,
  500,
  222,
  833,
  556,
  556,
  556,
  556,
  333,
  500,
  278,
  556,
  500,
  722,
  500,
  500,
  500,
  334,
  260,
  334,
  584
];
var ALLOWANCE = 1.06;
var BOLD = 1.06;
var ELLIPSIS = "\u2026";
function textWidth(text, { size, bold = false }) {
  let units = 0;
  for (const character of text) units += unitsOf(character);
  return units / 1e3 * size * ALLOWANCE * (bold ? BOLD : 1);
}
function fitText(text, font, limit) {
  const rest = limit - textWidth(ELLIPSIS, font);
  let [width, fitting2] = [0, ""];
  let cut2 = "";
  for (const character of text) {
    width += textWidth(character, font);
    if (width > limit) return `${(cut2 === "" ? fitting2.slice(0, 1) || character : cut2).trimEnd()}${ELLIPSIS}`;
    fitting2 += character;
    if (width <= rest) cut2 = fitting2;
  }
  return text;
}
function unitsOf(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return WIDTHS[code - 32] ?? 556;
  if (new RegExp("\\p{M}|\\p{Cf}", "u").test(character)) return 0;
  if (code === 8230) return 1e3;
  if (isWide(code)) return code >= 126976 ? 1300 : 1e3;
  return new RegExp("\\p{Lu}", "u").test(character) ? 722 : 600;
}
var isWide = (code) => code >= 4352 && code <= 4447 || code >= 11904 && code <= 42191 || code >= 44032 && code <= 55203 || code >= 63744 && code <= 64255 || code >= 65072 && code <= 65135 || code >= 65280 && code <= 65376 || code >= 126976;

// src/views/graph/plain-text.ts
var UNFIT = new RegExp("[\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]|\\p{Cc}|\\p{Cs}", "gu");
function plainText(text) {
  return text.replace(/\s+/gu, " ").replace(UNFIT, "").trim();
}

// src/views/graph/captions.ts
var nameFont = { size: 13, bold: true };
var captionFont = { size: 11 };
var groupFont = { size: 12, bold: true };
var edgeFont = { size: 11 };
var countFont = { size: 10, bold: true };
var NAME_LIMIT = 180;
var EDGE_LIMIT = 150;
var GROUP_LIMIT = 320;
var STEP = 12;
var tile = { size: 26, gap: 9 };
var edgeLine = { height: 18, symbol: 20, end: 20, badge: 10 };
var groupHeader = 36;
var plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
var captionOf = ({ role, holds, title, platform }) => {
  if (role === "channel") return "";
  if (!holds) return title ?? platform ?? "";
  const systems = holds.systems > 0 ? [plural(holds.systems, "system")] : [];
  const flows = holds.flows > 0 ? [plural(holds.flows, "flow")] : [];
  return [...systems, ...flows].join(" \xB7 ");
};
function nodeText(node) {
  const name = fitText(plainText(node.label), nameFont, NAME_LIMIT);
  const wanted = plainText(captionOf(node));
  if (wanted === "" || wanted === name) return { name };
  return { name, caption: fitText(wanted, captionFont, NAME_LIMIT) };
}
function nodeSize(node) {
  const { name, caption = "" } = nodeText(node);
  const text = Math.max(textWidth(name, nameFont), textWidth(caption, captionFont));
  if (node.role === "channel")
    return { width: stepped(text + channelInset.left + channelInset.right, 72), height: 30 };
  const { left, right, top } = nodeInset(node.role);
  return { width: stepped(left + tile.size + tile.gap + text + right, 108), height: 48 + top };
}
var channelInset = { left: 28, right: 24 };
function nodeInset(role) {
  if (role === "hub") return { left: 20, right: 24, top: 0 };
  if (role === "broker") return { left: 16, right: 26, top: 0 };
  if (role === "warehouse") return { left: 11, right: 14, top: 12 };
  if (role === "database") return { left: 11, right: 14, top: 8 };
  return { left: 11, right: 14, top: 0 };
}
var stepped = (width, least2) => Math.ceil(Math.max(width, least2) / STEP) * STEP;
var edgeText = (edge) => fitText(plainText(edge.label), edgeFont, EDGE_LIMIT);
var countText = ({ count = 1 }) => count > 1 ? `\xD7${count}` : "";
var countWidth = (edge) => {
  const text = countText(edge);
  return text === "" ? 0 : Math.ceil(textWidth(text, countFont)) + 14;
};
function edgeLabelSize(edge) {
  const width = edgeLine.symbol + textWidth(edgeText(edge), edgeFont) + countWidth(edge) + edgeLine.end;
  return { width: Math.ceil(width / 4) * 4, height: edgeLine.height };
}
var moreText = (count) => `+ ${count} more`;
var groupText = (group) => fitText(plainText(group.label), groupFont, GROUP_LIMIT);
var groupTitleWidth = (group) => Math.ceil(textWidth(groupText(group), groupFont) + 28);
var lineBox = (stack, index) => ({
  x: stack.x,
  y: stack.y + index * edgeLine.height,
  width: stack.width,
  height: edgeLine.height
});

// src/views/graph/layout/stack.ts
var MOST_LINES = 8;
var MOST_IN_BUNDLE = 2;
var MOST_SINGLE = 40;
var isBundled = (edges) => edges.length > MOST_SINGLE;
function stackOf(carried, bundled) {
  const edges = [
    ...new Map(carried.map((edge) => [edge.flow, edge]).toReversed()).values()
  ].toReversed();
  const most = bundled ? MOST_IN_BUNDLE : MOST_LINES;
  const count = edges.length <= most ? edges.length : most - 1;
  const [shown, hidden] = [edges.slice(0, count), edges.slice(count)];
  const widths = shown.map((edge) => edgeLabelSize(edge).width);
  if (hidden.length > 0)
    widths.push(Math.ceil(textWidth(moreText(hidden.length), edgeFont) + edgeLine.symbol + edgeLine.badge));
  const lines = shown.length + (hidden.length > 0 ? 1 : 0);
  return { shown, hidden, width: Math.max(...widths), height: lines * edgeLine.height };
}
function linesOf(stack, box) {
  return new Map(stack.shown.map(({ id }, index) => [id, lineBox(box, index)]));
}

// src/views/graph/layout/titles.ts
var STRIP = 34;
var AIR = 5;
var BADGE = 22;
var titleBox = (group) => ({
  x: group.box.x + (group.titleAt ?? 0),
  y: group.box.y,
  width: groupTitleWidth(group),
  height: STRIP
});
function writtenTitle(group) {
  const { x, y, width } = titleBox(group);
  return { x: x + 14, y: y + 10, width: width - 26, height: 18 };
}
function placeTitles(groups, edges) {
  const stretches2 = edges.flatMap(({ points }) => pairs(points));
  const labels = edges.flatMap(({ labelBox }) => labelBox ? [labelBox] : []);
  return groups.map(({ titleAt: _, ...group }) => {
    const strip = { ...group.box, height: STRIP };
    const wide = groupTitleWidth(group) + (group.badge ? BADGE : 0);
    const inside2 = stretches2.filter(([a, b]) => crosses(a, b, strip));
    const taken = [
      ...inside2.map(([a, b]) => [Math.min(a.x, b.x) - AIR, Math.max(a.x, b.x) + AIR]),
      ...labels.filter((label) => overlap(label, strip)).map(({ x, width }) => [x - AIR, x + width + AIR])
    ].map(([low, high]) => [low - group.box.x, high - group.box.x]);
    const at = firstGap(taken, 10, wide, group.box.width);
    return at === void 0 || at <= 10 ? group : { ...group, titleAt: Math.round(at) - 10 };
  });
}
function firstGap(taken, from, wide, width) {
  let at = from;
  for (const [low, high] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (low < at + wide && high > at) at = high;
  }
  return at + wide <= width ? at : void 0;
}

// src/views/graph/layout/compose.ts
function compose(composition) {
  const { graph, root, laid, direction } = composition;
  const { origins, boxes, groups } = place(root, laid);
  const { edges, trunks, missing } = composeEdges(composition, origins);
  const size = laid.get(root.key) ?? { width: 0, height: 0 };
  return {
    width: size.width,
    height: size.height,
    nodes: graph.nodes.flatMap((node) => {
      const box = boxes.get(nodeKey(node.id));
      return box ? [{ ...node, box }] : [];
    }),
    groups: placeTitles(groups, edges),
    edges,
    trunks,
    direction,
    notes: missing > 0 ? [`${missing} of ${graph.edges.length} legs of flows are not drawn: too many to be read.`] : []
  };
}
function place(root, laid) {
  const origins = /* @__PURE__ */ new Map();
  const boxes = /* @__PURE__ */ new Map();
  const groups = [];
  const visit = (level, origin) => {
    origins.set(level.key, origin);
    for (const [key, box] of laid.get(level.key)?.items ?? []) boxes.set(key, shiftBox(box, origin));
    for (const child of level.children) {
      const box = boxes.get(child.key);
      if (!box) continue;
      if (child.group) groups.push({ ...child.group, box });
      visit(child, box);
    }
  };
  visit(root, { x: 0, y: 0 });
  return { origins, boxes, groups };
}
function composeEdges({ edges, plan, laid }, origins) {
  const trunks = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Map();
  const trunkOf = /* @__PURE__ */ new Map();
  for (const [key, { legs, junctions }] of plan.levels) {
    for (const junction of junctions.values()) {
      const label = laid.get(key)?.items.get(junction.key);
      if (!label) continue;
      const trunk = trunkFor(key, junction, label, origins.get(key) ?? { x: 0, y: 0 }, labels);
      trunks.set(trunk.id, trunk);
      for (const { id } of junction.edges) trunkOf.set(id, trunk.id);
    }
    for (const leg of legs.values()) {
      const laidLeg = laid.get(key)?.legs.get(leg.id);
      if (!leg.labelled || !laidLeg) continue;
      const shared = { key: leg.id, edges: leg.edges, bundled: leg.bundled };
      const trunk = trunkFor(key, shared, laidLeg.label, origins.get(key) ?? { x: 0, y: 0 }, labels);
      if (leg.edges.length < 2) continue;
      trunks.set(trunk.id, trunk);
      for (const { id } of leg.edges) trunkOf.set(id, trunk.id);
    }
  }
  let missing = 0;
  const composed = edges.flatMap((edge) => {
    const points = wayPoints(plan.ways.get(edge.id), laid, origins);
    if (!points) {
      missing += 1;
      return [];
    }
    const [labelBox, trunk] = [labels.get(edge.id), trunkOf.get(edge.id)];
    return [{ ...edge, points, ...labelBox && { labelBox }, ...trunk !== void 0 && { trunk } }];
  });
  return { edges: composed, trunks: [...trunks.values()], missing };
}
function trunkFor(level, { key, edges, bundled = false }, label, origin, labels) {
  const stack = stackOf(edges, bundled);
  const labelBox = label && shiftBox(label, origin);
  if (labelBox) for (const [id, box] of linesOf(stack, labelBox)) labels.set(id, box);
  return {
    id: `${level}>${key}`,
    edges: edges.map(({ id }) => id),
    ...labelBox && { labelBox },
    unlabelled: (labelBox ? stack.hidden : edges).map(({ id }) => id)
  };
}
function wayPoints(way, laid, origins) {
  const points = [];
  for (const { level, leg } of way?.steps ?? []) {
    const found = laid.get(level)?.legs.get(leg);
    if (!found) return void 0;
    const origin = origins.get(level) ?? { x: 0, y: 0 };
    points.push(...found.points.map((point) => shift(point, origin)));
  }
  if (points.length < 2) return void 0;
  return straighten(simplify(way?.reversed ? points.reverse() : points));
}

// src/views/graph/layout/direction.ts
var MOST_FOR_ALL = 40;
var MOST_FOR_TWO = 120;
var TURNS = 1.12;
var LIFE_SIZE = 1;
var LARGE_ENOUGH = 0.2;
var CRAMPED = 0.6;
function directionsFor({ edges, groups }, { width, height }) {
  const wide = width >= height;
  const straight = wide ? ["right", "down"] : ["down", "right"];
  const across = wide ? ["right-across", "down-across"] : ["down-across", "right-across"];
  return edges.length <= MOST_FOR_ALL && groups.length > 0 ? [...straight, ...across] : straight;
}
var isCramped = (picture, { edges }, pane) => edges.length <= MOST_FOR_ALL && worth(picture, pane) < CRAMPED;
var isGoodEnough = (picture, { edges }, pane) => worth(picture, pane) >= (edges.length > MOST_FOR_TWO ? LARGE_ENOUGH : LIFE_SIZE);
function fitting(pictures, pane, factor = 1.05) {
  const [first, ...others] = pictures;
  if (!first) throw new Error("No direction was tried.");
  return others.reduce((best, next) => worth(next, pane) > worth(best, pane) * factor ? next : best, first);
}
function worth({ width, height, direction }, pane) {
  const scale = Math.min(LIFE_SIZE, pane.width / Math.max(1, width), pane.height / Math.max(1, height));
  return direction.endsWith("-across") ? scale / TURNS : scale;
}

// src/views/graph/layout/grid.ts
var CLEARANCE = 9;
var OUTSIDE = 14;
var CROSSING = 24;
var ALONG_ANOTHER = 6;
function gridOf({ width, height, obstacles, lines }, stops) {
  const xs = linesAlong(
    [width - OUTSIDE, ...obstacles.flatMap(({ x, width: width2 }) => [x - CLEARANCE, x + width2 + CLEARANCE])],
    stops.map(({ x }) => x),
    width
  );
  const ys = linesAlong(
    [height - OUTSIDE, ...obstacles.flatMap(({ y, height: height2 }) => [y - CLEARANCE, y + height2 + CLEARANCE])],
    stops.map(({ y }) => y),
    height
  );
  const closed = closedStretches(
    xs,
    ys,
    obstacles.map((box) => grow(box, CLEARANCE - 1))
  );
  const busy = stretches(lines);
  const across = xs.map((x, i) => busy.vertical.filter(({ at }) => at > x && at <= (xs[i + 1] ?? x)));
  const down = ys.map((y, j) => busy.horizontal.filter(({ at }) => at > y && at <= (ys[j + 1] ?? y)));
  const alongRow = ys.map((y) => busy.horizontal.filter(({ at }) => Math.abs(at - y) < 5));
  const alongColumn = xs.map((x) => busy.vertical.filter(({ at }) => Math.abs(at - x) < 5));
  const stretch = (from, to, crossed, at, beside) => to - from + CROSSING * meeting(crossed, at) + ALONG_ANOTHER * common(beside, from, to);
  return {
    xs,
    ys,
    right: remembered(xs.length * ys.length, xs.length, (column, row) => {
      const [from, to, y] = [xs[column] ?? 0, xs[column + 1] ?? Infinity, ys[row] ?? 0];
      if (to === Infinity || closed.right[row * xs.length + column]) return Infinity;
      return stretch(from, to, across[column], y, alongRow[row]);
    }),
    below: remembered(xs.length * ys.length, xs.length, (column, row) => {
      const [from, to, x] = [ys[row] ?? 0, ys[row + 1] ?? Infinity, xs[column] ?? 0];
      if (to === Infinity || closed.below[row * xs.length + column]) return Infinity;
      return stretch(from, to, down[row], x, alongColumn[column]);
    })
  };
}
function remembered(size, columns, cost) {
  const known = new Float64Array(size).fill(-1);
  return (column, row) => {
    const at = row * columns + column;
    const before = known[at] ?? -1;
    if (before >= 0) return before;
    return known[at] = cost(column, row);
  };
}
function linesAlong(candidates2, needed, size) {
  const inside2 = candidates2.filter((at) => at >= 4 && at <= size - 4);
  return [.../* @__PURE__ */ new Set([...inside2, ...needed])].sort((a, b) => a - b);
}
function closedStretches(xs, ys, obstacles) {
  const right = new Uint8Array(xs.length * ys.length);
  const below = new Uint8Array(xs.length * ys.length);
  for (const { x, y, width, height } of obstacles) {
    const [columns, rows] = [between(xs, x, x + width), between(ys, y, y + height)];
    for (const row of rows.inside) for (const column of columns.reaching) right[row * xs.length + column] = 1;
    for (const column of columns.inside) for (const row of rows.reaching) below[row * xs.length + column] = 1;
  }
  return { right, below };
}
function between(lines, low, high) {
  const inside2 = [];
  const reaching = [];
  lines.forEach((at, index) => {
    if (at > low && at < high) inside2.push(index);
    const next = lines[index + 1];
    if (next !== void 0 && at < high && next > low) reaching.push(index);
  });
  return { inside: inside2, reaching };
}
function stretches(lines) {
  const horizontal = [];
  const vertical = [];
  for (const [a, b] of lines.flatMap(pairs)) {
    if (a.y === b.y) horizontal.push({ at: a.y, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x) });
    else vertical.push({ at: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) });
  }
  return { horizontal, vertical };
}
function meeting(strokes, at) {
  let count = 0;
  for (const { low, high } of strokes ?? []) if (low < at && at < high) count += 1;
  return count;
}
function common(strokes, from, to) {
  let sum = 0;
  for (const { low, high } of strokes ?? []) sum += Math.max(0, Math.min(high, to) - Math.max(low, from));
  return sum;
}

// src/views/graph/layout/heap.ts
var CheapestFirst = class {
  #entries = [];
  #turn = 0;
  push(item, cost) {
    const entries = this.#entries;
    let index = entries.length;
    entries.push({ cost, turn: this.#turn++, item });
    while (index > 0) {
      const above = index - 1 >> 1;
      if (!this.#swapIfAfter(above, index)) return;
      index = above;
    }
  }
  pop() {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (!first || !last) return void 0;
    if (entries.length > 0) {
      entries[0] = last;
      this.#sink();
    }
    return first.item;
  }
  #sink() {
    const entries = this.#entries;
    for (let index = 0; ; ) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      if (left >= entries.length) return;
      const next = right < entries.length && this.#isAfter(left, right) ? right : left;
      if (!this.#swapIfAfter(index, next)) return;
      index = next;
    }
  }
  #isAfter(a, b) {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    if (!one || !other) return false;
    return one.cost > other.cost || one.cost === other.cost && one.turn > other.turn;
  }
  #swapIfAfter(above, below) {
    if (!this.#isAfter(above, below)) return false;
    const [one, other] = [this.#entries[above], this.#entries[below]];
    if (one && other) [this.#entries[above], this.#entries[below]] = [other, one];
    return true;
  }
};

// src/views/graph/layout/lead.ts
var BEND = 30;
var TAKEN = 60;
var MOST_CROSSINGS = 6e5;
function lead(from, to, terrain) {
  const ends = terrain.lines.flatMap((line) => [line[0], line.at(-1)]).filter((end) => end !== void 0);
  const [starts, goals] = [gates(from, ends), gates(to, ends)];
  const grid = gridOf(
    terrain,
    [...starts, ...goals].map(({ outside }) => outside)
  );
  if (grid.xs.length * grid.ys.length > MOST_CROSSINGS) return void 0;
  return search(grid, starts, goals);
}
function gates(box, ends) {
  const shares = [0.5, 0.3, 0.7, 0.15, 0.85];
  const taken = (at) => ends.some(({ x, y }) => Math.abs(x - at.x) + Math.abs(y - at.y) < 6) ? TAKEN : 0;
  const gate = (border, dx, dy, share) => ({
    border,
    outside: { x: border.x + dx * CLEARANCE, y: border.y + dy * CLEARANCE },
    level: dy === 0,
    cost: taken(border) + Math.abs(share - 0.5) * 20
  });
  return shares.flatMap((share) => {
    const [x, y] = [Math.round(box.x + share * box.width), Math.round(box.y + share * box.height)];
    return [
      gate({ x: box.x + box.width, y }, 1, 0, share),
      gate({ x: box.x, y }, -1, 0, share),
      gate({ x, y: box.y + box.height }, 0, 1, share),
      gate({ x, y: box.y }, 0, -1, share)
    ];
  });
}
function search(grid, starts, goals) {
  const { xs, ys } = grid;
  const [columns, rows] = [new Map(xs.map((x, i) => [x, i])), new Map(ys.map((y, i) => [y, i]))];
  const place2 = ({ outside }) => ({
    column: columns.get(outside.x) ?? 0,
    row: rows.get(outside.y) ?? 0
  });
  const keyOf2 = (column, row, level) => (row * xs.length + column) * 2 + (level ? 1 : 0);
  const ends = /* @__PURE__ */ new Map();
  for (const goal of goals) {
    const { column, row } = place2(goal);
    ends.set(keyOf2(column, row, goal.level), goal);
  }
  const queue = new CheapestFirst();
  const rest = distanceTo(goals.map(({ outside }) => outside));
  const add = (state) => queue.push(state, state.cost + rest(xs[state.column] ?? 0, ys[state.row] ?? 0));
  for (const gate of starts) add({ ...place2(gate), level: gate.level, cost: gate.cost, gate });
  const done = new Uint8Array(xs.length * ys.length * 2);
  let reached;
  for (let state = queue.pop(); state; state = queue.pop()) {
    const key = keyOf2(state.column, state.row, state.level);
    if (done[key]) continue;
    done[key] = 1;
    const goal = ends.get(key);
    if (goal) {
      reached = { state, goal };
      break;
    }
    for (const next of steps(grid, state)) if (!done[keyOf2(next.column, next.row, next.level)]) add(next);
  }
  return reached && trace(grid, reached.state, reached.goal);
}
function distanceTo(points) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (x, y) => Math.max(0, left - x, x - right) + Math.max(0, top - y, y - bottom);
}
function steps(grid, state) {
  const { column, row, level, cost } = state;
  const go = (nextColumn, nextRow, sideways, price) => ({
    column: nextColumn,
    row: nextRow,
    level: sideways,
    cost: cost + price + (sideways === level ? 0 : BEND),
    before: state
  });
  return [
    go(column + 1, row, true, grid.right(column, row)),
    go(column - 1, row, true, column > 0 ? grid.right(column - 1, row) : Infinity),
    go(column, row + 1, false, grid.below(column, row)),
    go(column, row - 1, false, row > 0 ? grid.below(column, row - 1) : Infinity)
  ].filter((next) => next.cost !== Infinity);
}
function trace({ xs, ys }, last, goal) {
  const points = [goal.border];
  let state = last;
  let start;
  while (state) {
    points.push({ x: xs[state.column] ?? 0, y: ys[state.row] ?? 0 });
    start = state.gate ?? start;
    state = state.before;
  }
  if (start) points.push(start.border);
  return simplify(points.reverse());
}

// src/views/graph/layout/place-label.ts
var SHARES = Array.from(
  { length: 19 },
  (_, index) => 0.5 + (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 0.05
);
var GAP = 3;
function placeLabel(points, size, room) {
  const stretches2 = pairs(points).toSorted(([a, b], [c, d]) => length(c, d) - length(a, b));
  for (const beside of [0, 1, -1]) {
    for (const share of SHARES) {
      for (const [a, b] of stretches2) {
        const box = boxAround(beyond(a, b, share, beside, size), size);
        if (isFree(box, room)) return box;
      }
    }
  }
  return void 0;
}
function beyond(a, b, share, beside, { width, height }) {
  const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
  if (a.y === b.y) return { x, y: y + beside * (height / 2 + GAP) };
  return { x: x + beside * (width / 2 + GAP), y };
}
function isFree(box, { width, height, taken, lines }) {
  const inside2 = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  const roomy = grow(box, GAP);
  if (!inside2 || taken.some((other) => overlap(roomy, other))) return false;
  return !lines.some((line) => pairs(line).some(([a, b]) => crosses(a, b, box)));
}
var length = (a, b) => Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
var boxAround = ({ x, y }, { width, height }) => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
  width,
  height
});

// src/views/graph/layout/box-index.ts
var CELL = 160;
var BoxIndex = class {
  #things;
  #cells = /* @__PURE__ */ new Map();
  /** For each thing the last question that it was an answer to, so that each is given once. */
  #asked;
  #question = 0;
  constructor(things) {
    this.#things = things;
    this.#asked = new Int32Array(things.length);
    things.forEach(({ box }, at) => {
      for (const cell of cellsOf(box)) {
        const held = this.#cells.get(cell);
        if (held) held.push(at);
        else this.#cells.set(cell, [at]);
      }
    });
  }
  /** All that share a cell with the box: every one that overlaps it, and some that do not. */
  near(box) {
    const question = ++this.#question;
    const found = [];
    for (const cell of cellsOf(box)) {
      for (const at of this.#cells.get(cell) ?? []) {
        const thing = this.#things[at];
        if (!thing || this.#asked[at] === question) continue;
        this.#asked[at] = question;
        found.push(thing);
      }
    }
    return found;
  }
  /** Of two things that overlap, the later one and the earlier one. */
  overlapping() {
    const order = new Map(this.#things.map((thing, at) => [thing, at]));
    return this.#things.flatMap(
      (one, at) => this.near(one.box).filter((other) => (order.get(other) ?? 0) < at && overlap(one.box, other.box)).map((other) => ({ one, other }))
    );
  }
};
var spanOf = (a, b) => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(b.x - a.x),
  height: Math.abs(b.y - a.y)
});
function cellsOf({ x, y, width, height }) {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
  const cells = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(row * 100003 + column);
  return cells;
}

// src/views/graph/layout/sound.ts
var isSound = ({ misplaced, lines, labels, titles }) => misplaced.length + lines.size + labels.size + titles.size === 0;
function faultsIn(picture) {
  const things = thingsOf(picture);
  const index = new BoxIndex(things.map((thing) => ({ box: thing.box, thing })));
  const found = { lines: /* @__PURE__ */ new Set(), labels: /* @__PURE__ */ new Set(), titles: /* @__PURE__ */ new Set() };
  const misplaced = misplacedIn(picture);
  const blame = ({ kind, id }) => {
    if (kind === "node") misplaced.push(id);
    else found[kind === "label" ? "labels" : "titles"].add(id);
  };
  for (const { one, other } of index.overlapping()) blameOne(one.thing, other.thing, blame);
  for (const { a, b, ids } of stretchesOf(picture.edges)) {
    for (const { thing } of index.near(spanOf(a, b))) {
      const own = thing.own;
      if (own && ids.every((id) => own.has(id))) continue;
      if (!crosses(a, b, grow(thing.box, -1))) continue;
      if (thing.kind === "node") for (const id of ids) found.lines.add(id);
      else blame(thing);
    }
  }
  return { misplaced, ...found };
}
function blameOne(one, other, blame) {
  const order = ["label", "title", "node"];
  blame(order.indexOf(one.kind) <= order.indexOf(other.kind) ? one : other);
}
function thingsOf({ nodes, edges, trunks, groups }) {
  const stacked = new Set(trunks.flatMap((trunk) => trunk.labelBox ? trunk.edges : []));
  return [
    ...nodes.map(({ id, box }) => ({ kind: "node", id, box })),
    ...edges.flatMap(
      ({ id, labelBox: box }) => box && !stacked.has(id) ? [{ kind: "label", id, box, own: /* @__PURE__ */ new Set([id]) }] : []
    ),
    ...trunks.flatMap(
      ({ id, labelBox: box, edges: own }) => box ? [{ kind: "label", id, box, own: new Set(own) }] : []
    ),
    ...groups.map((group) => ({ kind: "title", id: group.id, box: writtenTitle(group) }))
  ];
}
function stretchesOf(edges) {
  const stretches2 = /* @__PURE__ */ new Map();
  for (const { id, points } of edges) {
    for (const [a, b] of pairs(points)) {
      const key = `${a.x} ${a.y} ${b.x} ${b.y}`;
      const known = stretches2.get(key);
      if (known) known.ids.push(id);
      else stretches2.set(key, { a, b, ids: [id] });
    }
  }
  return stretches2.values();
}
function misplacedIn({ nodes, groups }) {
  const frames = new Map(groups.map((group) => [group.id, group]));
  const within = (group, wanted, left = groups.length) => group !== void 0 && (group === wanted || left > 0 && within(frames.get(group)?.parent, wanted, left - 1));
  const held = [
    ...nodes.map(({ id, box, group }) => ({ id, box, around: group })),
    ...groups.map(({ id, box, parent }) => ({ id, box, around: parent, frame: true }))
  ];
  return held.flatMap(({ id, box, around, ...rest }) => {
    const frame = around === void 0 ? void 0 : frames.get(around);
    const outside = frame && !contains(frame.box, box);
    const strange = groups.some(
      (group) => !("frame" in rest && (group.id === id || within(group.parent, id))) && overlap(group.box, box) && !within(around, group.id)
    );
    return outside || strange ? [id] : [];
  });
}
var contains = (outer, inner) => inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;

// src/views/graph/layout/elbow.ts
function bend(from, to) {
  const [a, b] = [middle(from), middle(to)];
  const beside = from.x + from.width < to.x || to.x + to.width < from.x;
  if (beside) {
    const ahead = a.x < b.x;
    const [start2, end2] = [ahead ? from.x + from.width : from.x, ahead ? to.x : to.x + to.width];
    const turn2 = Math.round((start2 + end2) / 2);
    return simplify([
      { x: start2, y: a.y },
      { x: turn2, y: a.y },
      { x: turn2, y: b.y },
      { x: end2, y: b.y }
    ]);
  }
  const under = a.y < b.y;
  const [start, end] = [under ? from.y + from.height : from.y, under ? to.y : to.y + to.height];
  const turn = Math.round((start + end) / 2);
  return simplify([
    { x: a.x, y: start },
    { x: a.x, y: turn },
    { x: b.x, y: turn },
    { x: b.x, y: end }
  ]);
}
function loop({ x, y, width, height }) {
  const [right, below] = [x + width, y + height];
  return [
    { x: right, y: y + height / 2 },
    { x: right + 20, y: y + height / 2 },
    { x: right + 20, y: below + 20 },
    { x: x + width / 2, y: below + 20 },
    { x: x + width / 2, y: below }
  ];
}

// src/views/graph/layout/tuning.ts
var efforts = [
  { edges: 80, placement: "NETWORK_SIMPLEX", labels: true, modelOrder: true },
  { edges: 160, placement: "BRANDES_KOEPF", labels: true, modelOrder: true },
  { edges: 300, placement: "BRANDES_KOEPF", labels: false, modelOrder: false }
];
var MOST_EDGES = 300;
var effortsFor = (edges) => {
  const fitting2 = efforts.filter((effort) => edges <= effort.edges);
  return fitting2.length > 0 ? fitting2 : efforts.slice(-1);
};
function runsRight(direction, isMap) {
  const across = !isMap && direction.endsWith("-across");
  return direction.startsWith("right") !== across;
}
var padding = { map: 20, group: 16 };
function levelOptions(effort, direction, isMap, dense) {
  const apart2 = dense ? { line: 8, node: 10 } : { line: 10, node: 12 };
  const side = isMap ? padding.map : padding.group;
  const top = isMap ? padding.map : groupHeader + 8;
  return {
    "elk.algorithm": "layered",
    "elk.direction": runsRight(direction, isMap) ? "RIGHT" : "DOWN",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.hierarchyHandling": "SEPARATE_CHILDREN",
    "elk.portConstraints": "FIXED_SIDE",
    "elk.padding": `[top=${top},left=${side},bottom=${side},right=${side}]`,
    "elk.randomSeed": "1",
    "elk.aspectRatio": "1.6",
    "elk.spacing.nodeNode": "20",
    "elk.spacing.edgeNode": `${apart2.node}`,
    "elk.spacing.edgeEdge": `${apart2.line}`,
    // Arrow heads side by side stay apart.
    "elk.spacing.portPort": "11",
    "elk.spacing.edgeLabel": "6",
    "elk.spacing.labelLabel": "8",
    "elk.spacing.nodeSelfLoop": "14",
    "elk.spacing.componentComponent": "28",
    "elk.layered.spacing.nodeNodeBetweenLayers": "18",
    "elk.layered.spacing.edgeNodeBetweenLayers": `${apart2.node}`,
    "elk.layered.spacing.edgeEdgeBetweenLayers": `${apart2.line}`,
    "elk.layered.nodePlacement.strategy": effort.placement,
    "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
    "elk.layered.considerModelOrder.strategy": effort.modelOrder ? "PREFER_EDGES" : "NONE",
    "elk.layered.edgeLabels.centerLabelPlacementStrategy": "MEDIAN_LAYER",
    "elk.layered.thoroughness": "7"
  };
}
var labelOptions = {
  "elk.edgeLabels.inline": "true",
  "elk.edgeLabels.placement": "CENTER"
};

// src/views/graph/layout/lay-level.ts
var EMPTY_GROUP = { width: 120, height: 72 };
var BORDER = "border";
var DENSE = 24;
async function layLevel(plan, inner, direction, engine) {
  if (plan.level.items.length === 0) return emptyLevel(plan.level);
  const legs = strongest([...plan.legs.values()]);
  const left = [...plan.legs.keys()].filter((id) => !legs.some((leg) => leg.id === id));
  let failure;
  for (const effort of effortsFor(legs.length)) {
    try {
      const input = engineInput(plan, legs, inner, direction, effort);
      return readLevel(await engine.layout(input), legs, left);
    } catch (error) {
      failure = error;
    }
  }
  throw failure instanceof Error ? failure : new Error(String(failure));
}
var emptyLevel = ({ group }) => ({
  ...group ? leastSize(group) : { width: 0, height: 0 },
  items: /* @__PURE__ */ new Map(),
  ports: /* @__PURE__ */ new Map(),
  legs: /* @__PURE__ */ new Map(),
  left: []
});
var leastSize = (group) => ({
  width: Math.max(EMPTY_GROUP.width, groupTitleWidth(group) + 24),
  height: EMPTY_GROUP.height
});
function strongest(legs) {
  if (legs.length <= MOST_EDGES) return legs;
  const byWeight = legs.toSorted((a, b) => b.edges.length - a.edges.length);
  const kept = new Set(byWeight.slice(0, MOST_EDGES));
  return legs.filter((leg) => kept.has(leg));
}
function engineInput(plan, legs, inner, direction, effort) {
  const { level } = plan;
  const minimum = level.group && leastSize(level.group);
  const sides = sidesOf(direction);
  const node = {
    id: BORDER,
    layoutOptions: {
      ...levelOptions(effort, direction, !level.group, legs.length > DENSE),
      ...minimum && {
        "elk.nodeSize.constraints": "[MINIMUM_SIZE]",
        "elk.nodeSize.minimum": `(${minimum.width},${minimum.height})`
      }
    },
    ports: [...plan.ports.values()].map((port) => borderPort(port, sides)),
    children: engineItems(plan, inner, sides, runsRight(direction, !level.group)),
    edges: legs.map((leg, index) => engineEdge(leg, index, effort))
  };
  return level.group ? { id: "map", layoutOptions: { "elk.algorithm": "fixed" }, children: [node] } : node;
}
var sidesOf = (direction) => runsRight(direction, true) ? ["WEST", "EAST"] : ["NORTH", "SOUTH"];
var portId = (item, port) => `${item}/${port}`;
var borderPort = ({ id, first }, [start, end]) => ({
  id: portId(BORDER, id),
  layoutOptions: { "elk.port.side": first ? start : end }
});
function engineItems({ level, junctions }, inner, sides, right) {
  const items = /* @__PURE__ */ new Map();
  for (const node of level.nodes) items.set(nodeKey(node.id), engineNode(node));
  for (const { key } of level.children) {
    const { width, height, ports } = inner.get(key) ?? { ...EMPTY_GROUP, ports: /* @__PURE__ */ new Map() };
    items.set(key, {
      id: key,
      width,
      height,
      ports: [...ports].map(([id, { x, y }]) => ({
        id: portId(key, id),
        x,
        y,
        layoutOptions: { "elk.port.side": sideOf({ x, y }, { width, height }, sides) }
      })),
      layoutOptions: { "elk.portConstraints": "FIXED_POS" }
    });
  }
  const parting = [...junctions.values()];
  const behind = (item) => parting.filter((junction) => junction.behind === item).map((junction) => engineJunction(junction, right));
  return [
    ...behind(void 0),
    ...level.items.flatMap((key) => [
      ...[items.get(key)].filter((item) => item !== void 0),
      ...behind(key)
    ])
  ];
}
function engineNode(node) {
  const { width, height } = nodeSize(node);
  return {
    id: nodeKey(node.id),
    width,
    height,
    layoutOptions: {
      "elk.nodeSize.constraints": "[PORTS, MINIMUM_SIZE]",
      "elk.nodeSize.minimum": `(${width},${height})`
    }
  };
}
function engineJunction({ key, edges }, right) {
  const { width, height } = stackOf(edges, false);
  const [x, y] = [Math.round(width / 2), Math.round(height / 2)];
  const ports = [
    {
      id: portId(key, "first"),
      ...right ? { x: 0, y } : { x, y: 0 },
      layoutOptions: { "elk.port.side": right ? "WEST" : "NORTH" }
    },
    {
      id: portId(key, "last"),
      ...right ? { x: width, y } : { x, y: height },
      layoutOptions: { "elk.port.side": right ? "EAST" : "SOUTH" }
    }
  ];
  return { id: key, width, height, ports, layoutOptions: { "elk.portConstraints": "FIXED_POS" } };
}
function sideOf({ x, y }, { width, height }, [start, end]) {
  const along = start === "WEST" ? x > width / 2 : y > height / 2;
  return along ? end : start;
}
function engineEdge(leg, index, effort) {
  const [source, target] = leg.backward ? [leg.to, leg.from] : [leg.from, leg.to];
  const { width, height } = stackOf(leg.edges, leg.bundled);
  const label = { id: `label${index}`, text: ".", width, height, layoutOptions: labelOptions };
  return {
    id: `leg${index}`,
    sources: [engineEnd(source)],
    targets: [engineEnd(target)],
    ...leg.labelled && effort.labels && { labels: [label] }
  };
}
function engineEnd({ item, port }) {
  if (port === void 0) return item ?? BORDER;
  return portId(item ?? BORDER, port);
}
function readLevel(output, legs, left) {
  const node = output.id === BORDER ? output : output.children?.[0];
  if (!node) throw new Error("The layout engine returned no level.");
  const items = new Map((node.children ?? []).map((child) => [child.id, boxOf(child)]));
  const ports = new Map((node.ports ?? []).map((port) => [port.id.slice(BORDER.length + 1), pointOf(port)]));
  const edges = new Map((node.edges ?? []).map((edge) => [edge.id, edge]));
  const laid = /* @__PURE__ */ new Map();
  legs.forEach((leg, index) => {
    const edge = edges.get(`leg${index}`);
    if (edge) laid.set(leg.id, readLeg(leg, edge));
  });
  const { width, height } = boxOf(node);
  return { width, height, items, ports, legs: laid, left };
}
function readLeg(leg, edge) {
  const section = edge.sections?.[0];
  if (!section) throw new Error("The layout engine returned an edge without a way.");
  const points = [section.startPoint, ...section.bendPoints ?? [], section.endPoint].map(pointOf);
  const label = edge.labels?.[0];
  return { points: leg.backward ? points.reverse() : points, ...label && { label: boxOf(label) } };
}
var pointOf = ({ x = 0, y = 0 }) => ({
  x: Math.round(x),
  y: Math.round(y)
});
function boxOf(shape) {
  return { ...pointOf(shape), width: Math.ceil(shape.width ?? 0), height: Math.ceil(shape.height ?? 0) };
}

// src/views/graph/layout/still/ground.ts
var sizeAlong = { x: "width", y: "height" };
var apart = (box, axis, at, by) => {
  const size = sizeAlong[axis];
  if (box[axis] >= at) return { ...box, [axis]: box[axis] + by };
  return box[axis] + box[size] > at ? { ...box, [size]: box[size] + by } : box;
};
var pointApart = (point, axis, at, by) => point[axis] >= at ? { ...point, [axis]: point[axis] + by } : point;
var lies = (box, axis, at) => box[axis] < at && box[axis] + box[sizeAlong[axis]] > at;
var Ground = class {
  before;
  width;
  height;
  nodes = /* @__PURE__ */ new Map();
  frames = /* @__PURE__ */ new Map();
  edges;
  trunks;
  /** Outer boundary of each boundary that is in the graph, and of each of its nodes. */
  #around;
  /** As the picture was, without what is gone. */
  constructor(before, graph) {
    this.before = before;
    [this.width, this.height] = [before.width, before.height];
    const [nodes, groups] = [
      new Set(graph.nodes.map(({ id }) => id)),
      new Set(graph.groups.map(({ id }) => id))
    ];
    for (const { id, box } of before.nodes) if (nodes.has(id)) this.nodes.set(id, box);
    for (const { id, box, titleAt } of before.groups)
      if (groups.has(id)) this.frames.set(id, { box, ...titleAt !== void 0 && { titleAt } });
    const kept = new Set(graph.edges.map(({ id }) => id));
    this.edges = before.edges.filter(({ id, from, to }) => kept.has(id) && nodes.has(from) && nodes.has(to));
    this.trunks = before.trunks;
    this.#around = new Map([
      ...graph.groups.map(({ id, parent }) => [`group ${id}`, parent]),
      ...graph.nodes.map(({ id, group }) => [`node ${id}`, group])
    ]);
  }
  /** Boundaries around a boundary, inner first, with itself. */
  aroundGroup(group) {
    const way = [];
    for (let at = group; at !== void 0 && !way.includes(at); at = this.#around.get(`group ${at}`))
      if (this.frames.has(at)) way.push(at);
    return way;
  }
  aroundNode(id) {
    return this.aroundGroup(this.#around.get(`node ${id}`));
  }
  /** Labels of single edges, and stacks of trunks. */
  labels() {
    const stacked = new Set(this.trunks.flatMap(({ labelBox, edges }) => labelBox ? edges : []));
    const single = this.edges.filter(({ id }) => !stacked.has(id));
    const drawn = new Set(this.edges.map(({ id }) => id));
    const stacks = this.trunks.filter(({ edges }) => edges.some((id) => drawn.has(id)));
    return [...single, ...stacks].flatMap(({ labelBox }) => labelBox ? [labelBox] : []);
  }
  titles() {
    return this.before.groups.flatMap((group) => {
      const frame = this.frames.get(group.id);
      return frame ? [titleBox({ ...group, titleAt: 0, ...frame })] : [];
    });
  }
  /** Whether the picture can be cut there without cutting a node or a label; `except` may be cut. */
  canPart(axis, at, except) {
    for (const [id, box] of this.nodes) if (id !== except && lies(box, axis, at)) return false;
    return !this.labels().some((box) => lies(box, axis, at));
  }
  /** All that lies behind `at`, which is between two pixels, moves so far. */
  part(axis, at, by) {
    if (axis === "x") this.width += by;
    else this.height += by;
    for (const [id, box] of this.nodes) this.nodes.set(id, apart(box, axis, at, by));
    for (const [id, frame] of this.frames)
      this.frames.set(id, { ...frame, box: apart(frame.box, axis, at, by) });
    this.edges = this.edges.map(({ labelBox, ...edge }) => ({
      ...edge,
      points: edge.points.map((point) => pointApart(point, axis, at, by)),
      ...labelBox && { labelBox: apart(labelBox, axis, at, by) }
    }));
    this.trunks = this.trunks.map(
      (trunk) => trunk.labelBox ? { ...trunk, labelBox: apart(trunk.labelBox, axis, at, by) } : trunk
    );
  }
  /** All that was in the picture, where it stands now. */
  picture() {
    const { before, nodes, frames } = this;
    return {
      ...before,
      width: this.width,
      height: this.height,
      nodes: before.nodes.map((node) => ({ ...node, box: nodes.get(node.id) ?? node.box })),
      groups: before.groups.map((group) => ({ ...group, ...frames.get(group.id) })),
      edges: this.edges,
      trunks: this.trunks
    };
  }
  /** Boundaries grow around a box, from the inside out, and the picture around them. */
  grow(around, box) {
    let inner = box;
    for (const id of around) {
      const frame = this.frames.get(id);
      if (!frame) continue;
      const grown = roomFor(inner);
      if (!contains(frame.box, grown)) this.frames.set(id, { ...frame, box: union([frame.box, grown]) });
      inner = this.frames.get(id)?.box ?? inner;
    }
    this.width = Math.max(this.width, inner.x + inner.width + MARGIN);
    this.height = Math.max(this.height, inner.y + inner.height + MARGIN);
  }
};
var MARGIN = 20;
var PADDING = { side: 16, top: 44 };
var roomFor = ({ x, y, width, height }) => ({
  x: x - PADDING.side,
  y: y - PADDING.top,
  width: width + 2 * PADDING.side,
  height: height + PADDING.top + PADDING.side
});
var insideOf = ({ x, y, width, height }) => ({
  x: x + PADDING.side,
  y: y + PADDING.top,
  width: width - 2 * PADDING.side,
  height: height - PADDING.top - PADDING.side
});

// src/views/graph/layout/still/spot.ts
var GAP2 = { node: 20, line: 11 };
var STEP2 = 12;
var MOST_STEPS = 48;
var IN_LINE = 30;
var GROWING = 0.6;
function settleAt(ground, size, group, wanted) {
  const around = ground.aroundGroup(group);
  const frame = around[0] === void 0 ? void 0 : ground.frames.get(around[0])?.box;
  const inner = frame ? insideOf(frame) : wholePicture(ground);
  const area = {
    ...inner,
    width: Math.max(inner.width, 0) + size.width + GAP2.node,
    height: Math.max(inner.height, 0) + size.height + GAP2.node
  };
  const survey = new Survey(ground, around, area);
  const spots = candidates(size, area, wanted, survey.siblings());
  for (const { box } of spots) {
    if (!survey.isFree(box)) continue;
    if (!contains(inner, box) && !survey.canGrow(box)) continue;
    ground.grow(around, box);
    return box;
  }
  return void 0;
}
var wholePicture = ({ width, height }) => ({
  x: MARGIN,
  y: MARGIN,
  width: width - 2 * MARGIN,
  height: height - 2 * MARGIN
});
function candidates(size, area, wanted, siblings) {
  const inLine = {
    x: new Set(siblings.map(({ x }) => x)),
    y: new Set(siblings.map(({ y, height }) => Math.round(y + height / 2 - size.height / 2)))
  };
  const xs = positions(area.x, area.x + area.width - size.width, inLine.x);
  const ys = positions(area.y, area.y + area.height - size.height, inLine.y);
  const end = {
    x: area.x + area.width - 2 * size.width - GAP2.node,
    y: area.y + area.height - 2 * size.height - GAP2.node
  };
  const cost = (x, y) => Math.abs(x + size.width / 2 - wanted.x) + Math.abs(y + size.height / 2 - wanted.y) + (inLine.x.has(x) ? 0 : IN_LINE) + (inLine.y.has(y) ? 0 : IN_LINE) + GROWING * (Math.max(0, x - end.x) + Math.max(0, y - end.y));
  return xs.flatMap((x) => ys.map((y) => ({ box: { x, y, ...size }, cost: cost(x, y) }))).sort((a, b) => a.cost - b.cost);
}
function positions(from, to, more) {
  const step = Math.max(STEP2, Math.ceil((to - from) / MOST_STEPS));
  const even = Array.from(
    { length: Math.max(0, Math.floor((to - from) / step)) + 1 },
    (_, at) => from + at * step
  );
  return [.../* @__PURE__ */ new Set([...even, ...[...more].filter((at) => at >= from && at <= to)])];
}
var Survey = class {
  #ground;
  #around;
  #closed;
  #lines;
  #index;
  constructor(ground, around, area) {
    this.#ground = ground;
    this.#around = around;
    const near = grow(area, 60);
    const boxes = [
      ...ground.nodes.values(),
      ...ground.labels(),
      ...ground.titles(),
      ...[...ground.frames].flatMap(([id, { box }]) => around.includes(id) ? [] : [box])
    ].filter((box) => overlap(box, near));
    this.#closed = new BoxIndex(boxes.map((box) => ({ box: grow(box, GAP2.node - 1) })));
    const stretches2 = /* @__PURE__ */ new Map();
    for (const { points } of ground.edges) {
      for (const [a, b] of pairs(points))
        if (crosses(a, b, near)) stretches2.set(`${a.x} ${a.y} ${b.x} ${b.y}`, spanOf(a, b));
    }
    this.#lines = [...stretches2.values()];
    this.#index = new BoxIndex(this.#lines.map((box) => ({ box: grow(box, GAP2.line) })));
  }
  isFree(box) {
    const hits = ({ box: other }) => overlap(other, box);
    return !this.#closed.near(box).some(hits) && !this.#index.near(box).some(hits);
  }
  /** Of the same boundary. */
  siblings() {
    const [inner] = this.#around;
    return [...this.#ground.nodes].flatMap(
      ([id, box]) => this.#ground.aroundNode(id)[0] === inner ? [box] : []
    );
  }
  /** Whether the boundaries may grow around a box that stands behind their end. */
  canGrow(box) {
    const { frames, nodes } = this.#ground;
    const labels = this.#ground.labels();
    let inner = box;
    for (const id of this.#around) {
      const frame = frames.get(id)?.box;
      if (!frame) continue;
      const grown = grownTo(frame, roomFor(inner));
      if (grown !== frame) {
        const strangers = [...frames].filter(
          ([other]) => !this.#around.includes(other) && !this.#holds(id, other)
        );
        if (strangers.some(([, other]) => overlap(grow(other.box, 10), grown))) return false;
        for (const [node, other] of nodes)
          if (!this.#ground.aroundNode(node).includes(id) && overlap(grow(other, 10), grown)) return false;
        if (labels.some((label) => overlap(label, grown) && !contains(frame, label))) return false;
        if (this.#lines.some((line) => isBeside(line, grown, "x") || isBeside(line, grown, "y")))
          return false;
      }
      inner = grown;
    }
    return true;
  }
  #holds(outer, inner) {
    return this.#ground.aroundGroup(inner).includes(outer);
  }
};
function grownTo(frame, room) {
  if (contains(frame, room)) return frame;
  const [right, bottom] = [
    Math.max(frame.x + frame.width, room.x + room.width),
    Math.max(frame.y + frame.height, room.y + room.height)
  ];
  return { ...frame, width: right - frame.x, height: bottom - frame.y };
}
function isBeside(line, frame, axis) {
  const [size, across] = axis === "x" ? ["width", "height"] : ["height", "width"];
  const other = axis === "x" ? "y" : "x";
  return line[size] === 0 && Math.abs(line[axis] - frame[axis] - frame[size]) < 6 && line[other] < frame[other] + frame[across] && line[other] + line[across] > frame[other];
}
function settleInStrip(ground, size, group, wanted) {
  const frame = ground.frames.get(group)?.box;
  if (!frame) return void 0;
  for (const axis of ["y", "x"]) {
    const at = cutNear(ground, axis, insideOf(frame), wanted);
    if (at === void 0) continue;
    const [own, across] = axis === "y" ? ["height", "width"] : ["width", "height"];
    ground.part(axis, at, size[own] + 2 * GAP2.node);
    const from = Math.ceil(at) + GAP2.node;
    const inside2 = insideOf(ground.frames.get(group)?.box ?? frame);
    const area = {
      ...inside2,
      [axis]: from,
      [own]: size[own],
      [across]: Math.max(inside2[across], size[across])
    };
    const survey = new Survey(ground, ground.aroundGroup(group), area);
    const [box] = candidates(size, area, wanted, []).map((candidate) => candidate.box).filter((each) => survey.isFree(each) && (contains(inside2, each) || survey.canGrow(each)));
    if (!box) return void 0;
    ground.grow(ground.aroundGroup(group), box);
    return box;
  }
  return void 0;
}
function cutNear(ground, axis, inside2, wanted) {
  const size = axis === "y" ? inside2.height : inside2.width;
  return Array.from({ length: Math.max(0, Math.floor(size / 4)) }, (_, at) => inside2[axis] + 4 * at + 0.5).sort((a, b) => Math.abs(a - wanted[axis]) - Math.abs(b - wanted[axis])).find((at) => ground.canPart(axis, at));
}
function wantedAt(neighbours, right, size) {
  if (neighbours.length === 0) return void 0;
  const points = neighbours.map(({ box, sends }) => {
    const { x, y } = middle(box);
    const away = (right ? (box.width + size.width) / 2 : (box.height + size.height) / 2) + (right ? 120 : 60);
    return right ? { x: x + (sends ? away : -away), y } : { x, y: y + (sends ? away : -away) };
  });
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

// src/views/graph/layout/still/places.ts
var mostNew = (count) => Math.max(2, Math.floor(count / 10));
var GAP3 = 20;
function placesIn(previous, graph) {
  const ground = new Ground(previous, graph);
  const known = new Map(previous.nodes.map((node) => [node.id, node]));
  if (!isLike(previous, graph, known)) return void 0;
  const moved = /* @__PURE__ */ new Set();
  for (const node of graph.nodes) {
    const before = known.get(node.id);
    if (!before) continue;
    if (before.group !== node.group) ground.nodes.delete(node.id);
    else if (!fits(ground, node, moved)) return void 0;
  }
  for (const level of newBlocks(levelsOf(graph).root, ground))
    if (!settle(level, ground, graph)) return void 0;
  for (const node of graph.nodes) {
    if (ground.nodes.has(node.id)) continue;
    const box = settleBox(
      ground,
      nodeSize(node),
      node.group,
      wantedFor([node.id], ground, graph, nodeSize(node))
    );
    if (!box) return void 0;
    ground.nodes.set(node.id, box);
    moved.add(node.id);
  }
  return pictureOf(ground, graph, moved);
}
function isLike(previous, graph, known) {
  const groups = new Map(previous.groups.map((group) => [group.id, group]));
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const fresh = graph.nodes.filter(
    ({ id, group }) => !known.has(id) || known.get(id)?.group !== group
  ).length;
  const gone = previous.nodes.filter(({ id }) => !nodes.has(id)).length;
  const regrouped = graph.groups.some((group) => {
    const before = groups.get(group.id);
    return before && (before.parent !== group.parent || before.box.width < groupTitleWidth(group));
  });
  return !regrouped && fresh + gone <= mostNew(previous.nodes.length);
}
function fits(ground, node, moved) {
  const [size, box] = [nodeSize(node), ground.nodes.get(node.id)];
  if (!box || box.width >= size.width && box.height >= size.height) return true;
  for (const [axis, by] of [
    ["x", size.width - box.width],
    ["y", size.height - box.height]
  ]) {
    if (by <= 0) continue;
    const at = box[axis] + (axis === "x" ? box.width : box.height) - 0.5;
    if (!ground.canPart(axis, at, node.id)) return false;
    ground.part(axis, at, by);
  }
  moved.add(node.id);
  return true;
}
function newBlocks(level, ground) {
  return level.children.flatMap(
    (child) => child.group && !ground.frames.has(child.group.id) ? [child] : newBlocks(child, ground)
  );
}
function settle(level, ground, graph) {
  const ids = nodesIn(level);
  if (ids.some((id) => ground.nodes.has(id))) return false;
  const block = blockOf(level);
  const box = settleBox(ground, block, level.group?.parent, wantedFor(ids, ground, graph, block));
  if (!box) return false;
  const inside2 = (inner) => ({ ...inner, x: inner.x + box.x, y: inner.y + box.y });
  for (const [id, inner] of block.nodes) ground.nodes.set(id, inside2(inner));
  for (const [group, inner] of block.frames) ground.frames.set(group.id, { box: inside2(inner) });
  return true;
}
var nodesIn = (level) => [
  ...level.nodes.map(({ id }) => id),
  ...level.children.flatMap(nodesIn)
];
function blockOf(level) {
  const nodes = /* @__PURE__ */ new Map();
  const frames = [];
  const { x, y } = roomFor({ x: 0, y: 0, width: 0, height: 0 });
  let [width, at] = [0, -y];
  const add = (size2) => {
    const corner = { x: -x, y: at };
    [width, at] = [Math.max(width, size2.width), at + size2.height + GAP3];
    return corner;
  };
  for (const node of level.nodes) {
    const size2 = nodeSize(node);
    nodes.set(node.id, { ...add(size2), ...size2 });
  }
  for (const child of level.children) {
    const inner = blockOf(child);
    const corner = add(inner);
    const inside2 = (box) => ({ ...box, x: box.x + corner.x, y: box.y + corner.y });
    for (const [id, box] of inner.nodes) nodes.set(id, inside2(box));
    frames.push(...inner.frames.map(([group, box]) => [group, inside2(box)]));
  }
  const least2 = level.group ? leastSize(level.group) : { width: 0, height: 0 };
  const size = { width: Math.max(least2.width, width - 2 * x), height: Math.max(least2.height, at - GAP3 - x) };
  if (level.group) frames.unshift([level.group, { x: 0, y: 0, ...size }]);
  return { ...size, nodes, frames };
}
function settleBox(ground, size, group, wanted) {
  const known = group !== void 0 && ground.frames.has(group) ? group : void 0;
  const frame = known === void 0 ? void 0 : ground.frames.get(known)?.box;
  const at = wanted ?? (frame ? middle(frame) : { x: ground.width / 2, y: ground.height });
  return settleAt(ground, size, known, at) ?? (known === void 0 ? void 0 : settleInStrip(ground, size, known, at));
}
function wantedFor(ids, ground, graph, size) {
  const neighbours = graph.edges.flatMap(({ from, to }) => {
    const sends = ids.includes(to);
    const box = ground.nodes.get(sends ? from : to);
    return box && (sends || ids.includes(from)) ? [{ box, sends }] : [];
  });
  return wantedAt(neighbours, runsRight(ground.before.direction, true), size);
}
function pictureOf(ground, graph, moved) {
  const nodes = graph.nodes.flatMap((node) => {
    const box = ground.nodes.get(node.id);
    return box ? [{ ...node, box }] : [];
  });
  const order = new Map(ground.before.groups.map(({ id }, index) => [id, index]));
  const groups = graph.groups.flatMap((group) => {
    const frame = ground.frames.get(group.id);
    return frame ? [{ ...group, ...frame }] : [];
  }).sort(
    (a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || b.box.width - a.box.width
  );
  const known = new Set(ground.before.groups.map(({ id }) => id));
  const boxes = [...moved].flatMap((id) => ground.nodes.get(id) ?? []);
  const frames = groups.filter(({ id }) => !known.has(id)).map(({ box }) => box);
  const edges = ground.edges.filter((edge) => stands(edge, ground, [...boxes, ...frames]));
  return {
    ...ground.before,
    width: ground.width,
    height: ground.height,
    nodes,
    groups: frames.length > 0 ? placeTitles(groups, edges) : groups,
    edges,
    trunks: ground.trunks
  };
}
function stands({ from, to, points, labelBox }, { nodes }, fresh) {
  if (!touches(points[0], nodes.get(from)) || !touches(points.at(-1), nodes.get(to))) return false;
  return !fresh.some(
    (box) => pairs(points).some(([a, b]) => crosses(a, b, grow(box, -1))) || labelBox && overlap(labelBox, box)
  );
}
function touches(point, box) {
  if (!point || !box) return false;
  const { x, y, width, height } = grow(box, 1.5);
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

// src/views/graph/layout/keep-still.ts
var mostLate = (edges) => Math.max(3, Math.floor(edges / 10));
var MARGIN2 = 32;
var ATTEMPTS = 6;
function keepStill(previous, graph, crowded = false) {
  if (previous.notes.length > 0) return void 0;
  const places = placesIn(previous, graph);
  if (!places) return void 0;
  const most = crowded ? Infinity : mostLate(graph.edges.length);
  const drawn = new Sketch(places, graph, { mostLate: most }).draw();
  return drawn && isSound(faultsIn(drawn)) ? drawn : void 0;
}
function leadAll(picture, graph) {
  const drawn = new Sketch(picture, graph, { patient: true, mostLate: Infinity }).draw() ?? picture;
  return { ...drawn, groups: placeTitles(drawn.groups, drawn.edges) };
}
function barriers(points, { width, height }) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const around = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  if (around.width + around.height < width + height + 2 * CLEARANCE) return [grow(around, CLEARANCE)];
  return pairs(points).map(([a, b]) => boxAround(midway(a, b), { width: 6, height: 6 }));
}
var midway = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
var Sketch = class {
  #previous;
  #patient;
  #mostLate;
  #graph;
  #wanted;
  #nodes;
  #edges = /* @__PURE__ */ new Map();
  #trunks;
  constructor(previous, graph, { patient = false, mostLate: most }) {
    this.#previous = previous;
    this.#patient = patient;
    this.#mostLate = most;
    this.#graph = graph;
    this.#wanted = drawableEdges(graph);
    this.#nodes = new Map(previous.nodes.map(({ id, box }) => [id, box]));
    this.#trunks = new Map(previous.trunks.map((trunk) => [trunk.id, trunk]));
  }
  draw() {
    const unlabelled = this.#keepOld();
    for (const edge of unlabelled) if (!this.#relabel(edge) && !this.#patient) return void 0;
    for (const edge of this.#wanted) {
      if (this.#edges.has(edge.id) || this.#join(edge) || this.#lead(edge)) continue;
      if (!this.#patient) return void 0;
      this.#force(edge);
    }
    const edges = this.#wanted.map(({ id }) => this.#edges.get(id)).filter((edge) => edge !== void 0);
    const late = edges.filter((edge) => edge.late).length;
    if (late > this.#mostLate) return void 0;
    return this.#picture(edges);
  }
  #picture(edges) {
    const groups = new Map(this.#graph.groups.map((group) => [group.id, group]));
    return {
      ...this.#previous,
      ...this.#extent(edges.filter(({ late }) => late)),
      nodes: this.#graph.nodes.map((node) => ({
        ...node,
        box: this.#nodes.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 }
      })),
      groups: this.#previous.groups.map(({ box, titleAt, ...group }) => ({
        ...groups.get(group.id) ?? group,
        box,
        ...titleAt !== void 0 && { titleAt }
      })),
      edges,
      trunks: [...this.#trunks.values()]
    };
  }
  /** As large as before, but for lines that run outside. */
  #extent(late) {
    const { width, height } = this.#previous;
    const points = late.flatMap(({ points: line }) => line);
    const labels = late.flatMap(({ labelBox }) => labelBox ? [labelBox] : []);
    return {
      width: Math.max(
        width,
        ...points.map(({ x }) => x + 12),
        ...labels.map((box) => box.x + box.width + 12)
      ),
      height: Math.max(
        height,
        ...points.map(({ y }) => y + 12),
        ...labels.map((box) => box.y + box.height + 12)
      )
    };
  }
  /** Takes over what is still wanted; returns what needs a label anew. */
  #keepOld() {
    const before = new Map(this.#previous.edges.map((edge) => [edge.id, edge]));
    const again = [];
    for (const edge of this.#wanted) {
      const old = before.get(edge.id);
      if (!old) continue;
      const { points, labelBox, trunk, late } = old;
      const kept = {
        ...edge,
        points,
        ...labelBox && { labelBox },
        ...trunk !== void 0 && { trunk },
        ...late && { late }
      };
      this.#edges.set(edge.id, kept);
      if (trunk === void 0 && labelBox && edgeLabelSize(edge).width > labelBox.width) again.push(kept);
    }
    for (const trunk of this.#previous.trunks) again.push(...this.#keepTrunk(trunk));
    return again;
  }
  /** A trunk stays a trunk for two edges or more, with its stack around the same middle. */
  #keepTrunk(trunk) {
    const members = trunk.edges.map((id) => this.#edges.get(id)).filter((edge) => edge !== void 0);
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
        unlabelled: members.map(({ id }) => id)
      });
      return [];
    }
    return this.#restack(trunk.id, members, trunk.labelBox) ? [] : members.slice(0, 1);
  }
  /** False where the stack has outgrown its room. */
  #restack(id, members, around) {
    const stack = stackOf(members, isBundled(this.#wanted));
    const box = boxAround(middle(around), stack);
    const grown = box.width > around.width || box.height > around.height;
    if (grown && !isFree(box, this.#room(new Set(members.map(({ id: id2 }) => id2))))) return false;
    const lines = linesOf(stack, box);
    for (const member of members) {
      const { labelBox: _, ...bare } = member;
      const line = lines.get(member.id);
      this.#edges.set(member.id, { ...bare, trunk: id, ...line && { labelBox: line } });
    }
    this.#trunks.set(id, {
      id,
      edges: members.map((edge) => edge.id),
      labelBox: box,
      unlabelled: stack.hidden.map((edge) => edge.id)
    });
    return true;
  }
  #relabel(edge) {
    if (edge.trunk !== void 0) return false;
    const labelBox = placeLabel(edge.points, edgeLabelSize(edge), this.#room(/* @__PURE__ */ new Set([edge.id])));
    if (labelBox) this.#edges.set(edge.id, { ...edge, labelBox });
    return labelBox !== void 0;
  }
  /** Runs along with an edge between the same ends. */
  #join(edge) {
    const mate = [...this.#edges.values()].find(({ from, to }) => from === edge.from && to === edge.to);
    if (!mate || edge.from === edge.to) return false;
    const trunk = mate.trunk === void 0 ? void 0 : this.#trunks.get(mate.trunk);
    const around = trunk ? trunk.labelBox : mate.labelBox;
    if (!around) return false;
    const members = (trunk?.edges ?? [mate.id]).map((id) => this.#edges.get(id)).filter((each) => each !== void 0);
    const joined = { ...edge, points: mate.points };
    return this.#restack(trunk?.id ?? `beside>${mate.id}`, [...members, joined], around);
  }
  #lead(edge) {
    const [from, to] = [this.#nodes.get(edge.from), this.#nodes.get(edge.to)];
    if (!from || !to || edge.from === edge.to) return false;
    const { obstacles, ...terrain } = this.#terrain();
    const [size, room, closed] = [edgeLabelSize(edge), this.#room(/* @__PURE__ */ new Set()), obstacles.slice()];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const points = lead(from, to, { ...terrain, obstacles: closed });
      if (!points) return false;
      const labelBox = placeLabel(points, size, room);
      if (labelBox) {
        this.#edges.set(edge.id, { ...edge, points, labelBox, late: true });
        return true;
      }
      closed.push(...barriers(points, size));
    }
    return false;
  }
  /** Without a label, round nodes alone, and straight through everything where there is no other way. */
  #force(edge) {
    const [from, to] = [this.#nodes.get(edge.from), this.#nodes.get(edge.to)];
    if (!from || !to) return;
    const terrain = { ...this.#terrain(), obstacles: [...this.#nodes.values()] };
    const points = edge.from === edge.to ? loop(from) : lead(from, to, terrain) ?? bend(from, to);
    const labelBox = placeLabel(points, edgeLabelSize(edge), this.#room(/* @__PURE__ */ new Set()));
    this.#edges.set(edge.id, { ...edge, points, ...labelBox && { labelBox }, late: true });
  }
  #terrain() {
    const [width, height] = [this.#previous.width + MARGIN2, this.#previous.height + MARGIN2];
    const lines = [...this.#edges.values()].map(({ points }) => points);
    return { width, height, obstacles: this.#taken(/* @__PURE__ */ new Set()), lines };
  }
  #room(except) {
    const lines = [...this.#edges.values()].filter(({ id }) => !except.has(id)).map(({ points }) => points);
    const { width, height } = this.#previous;
    return { width: width + MARGIN2, height: height + MARGIN2, taken: this.#taken(except), lines };
  }
  /** Nodes, titles, and the labels of all but some edges. */
  #taken(except) {
    const labels = [...this.#edges.values()].flatMap(
      ({ id, labelBox, trunk }) => labelBox && trunk === void 0 && !except.has(id) ? [labelBox] : []
    );
    const stacks = [...this.#trunks.values()].flatMap(
      ({ labelBox, edges }) => labelBox && !edges.some((id) => except.has(id)) ? [labelBox] : []
    );
    return [...this.#nodes.values(), ...labels, ...stacks, ...this.#previous.groups.map(titleBox)];
  }
};

// src/views/graph/layout/fans.ts
function fansOf(cuts2, isBackward, isChannel) {
  const bunches = /* @__PURE__ */ new Map();
  for (const cut2 of cuts2) {
    const { edge, common: common2, start, end } = cut2;
    if (start === end) continue;
    const stream = isChannel(start) ? `entity ${edge.label}` : `flow ${edge.flow}`;
    const key = JSON.stringify([stream, start, common2.key, isBackward(cut2)]);
    const bunch = bunches.get(key) ?? [];
    bunch.push(cut2);
    bunches.set(key, bunch);
  }
  const fans = /* @__PURE__ */ new Map();
  for (const bunch of bunches.values()) {
    const [first] = bunch;
    const ends = [...new Set(bunch.map(({ end }) => end))].sort();
    if (!first || ends.length < 2) continue;
    const id = JSON.stringify([first.start, isBackward(first), ...ends]);
    const parts = new Set(bunch.map(({ toItem }) => toItem)).size > 1;
    for (const { edge } of bunch) fans.set(edge.id, { id, parts });
  }
  return fans;
}

// src/views/graph/layout/order.ts
function weigh(pairs2) {
  const weights = /* @__PURE__ */ new Map();
  for (const [from, to] of pairs2) {
    if (from === to) continue;
    const row = weights.get(from) ?? /* @__PURE__ */ new Map();
    weights.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  }
  return weights;
}
var weight = (weights, from, to) => weights.get(from)?.get(to) ?? 0;
function rankItems(items, weights, previous) {
  const known = items.map((item) => ({ item, at: previous(item) })).filter((each) => each.at !== void 0).sort((a, b) => a.at - b.at).map(({ item }) => item);
  const order = known.length === 0 ? fromScratch(items, weights) : known;
  if (known.length > 0) {
    for (const item of items) if (!known.includes(item)) insertCheaply(order, item, weights);
  }
  return new Map(order.map((item, index) => [item, index]));
}
function insertCheaply(order, item, weights) {
  let best = order.length;
  let cost = 0;
  let least2 = 0;
  for (let index = order.length - 1; index >= 0; index--) {
    const other = order[index] ?? item;
    cost += weight(weights, other, item) - weight(weights, item, other);
    if (cost < least2) [best, least2] = [index, cost];
  }
  order.splice(best, 0, item);
}
function fromScratch(items, weights) {
  const rest = new Set(items);
  const balance = new Map(items.map((item) => [item, { out: 0, in: 0 }]));
  for (const [from, row] of weights) {
    for (const [to, count] of row) {
      const [sender, receiver] = [balance.get(from), balance.get(to)];
      if (sender) sender.out += count;
      if (receiver) receiver.in += count;
    }
  }
  const front = [];
  const back = [];
  const take = (item) => {
    rest.delete(item);
    for (const other of rest) {
      const theirs = balance.get(other);
      if (!theirs) continue;
      theirs.in -= weight(weights, item, other);
      theirs.out -= weight(weights, other, item);
    }
  };
  while (rest.size > 0) {
    const { item, last } = nextOf(rest, balance);
    (last ? back : front).push(item);
    take(item);
  }
  return [...front, ...back.reverse()];
}
function nextOf(rest, balance) {
  let best;
  for (const item of rest) {
    const { out, in: into } = balance.get(item) ?? { out: 0, in: 0 };
    if (into === 0) return { item, last: false };
    if (out === 0) return { item, last: true };
    if (!best || out - into > best.surplus) best = { item, surplus: out - into };
  }
  return { item: best?.item ?? "", last: false };
}

// src/views/graph/layout/legs.ts
function planLegs(levels, edges, options) {
  const drafts = draftsOf(levels.root);
  const cuts2 = edges.map((edge) => cut(edge, levels)).filter((each) => each !== void 0);
  const ranks = rankLevels(levels.root, cuts2, options);
  const ways = /* @__PURE__ */ new Map();
  const isBackward = ({ common: common2, fromItem, toItem }) => {
    const rank = ranks.get(common2.key);
    return (rank?.get(fromItem) ?? 0) > (rank?.get(toItem) ?? 0);
  };
  const fans = options.bundled ? /* @__PURE__ */ new Map() : fansOf(cuts2, isBackward, channelsOf(levels));
  for (const each of cuts2) {
    const [backward, fan] = [isBackward(each), fans.get(each.edge.id)];
    ways.set(each.edge.id, route(each, drafts, { backward, bundled: options.bundled, ...fan && { fan } }));
  }
  return { levels: drafts, ways };
}
function channelsOf({ around }) {
  const levels = new Set(around.values());
  const channels = new Set(
    [...levels].flatMap(({ nodes }) => nodes.filter(({ role }) => role === "channel").map(({ id }) => id))
  );
  return (id) => channels.has(id);
}
function draftsOf(level) {
  const drafts = /* @__PURE__ */ new Map([
    [level.key, { level, legs: /* @__PURE__ */ new Map(), ports: /* @__PURE__ */ new Map(), junctions: /* @__PURE__ */ new Map() }]
  ]);
  for (const child of level.children) for (const [key, draft] of draftsOf(child)) drafts.set(key, draft);
  return drafts;
}
function cut(edge, { around }) {
  const [from, to] = [around.get(edge.from), around.get(edge.to)];
  if (!from || !to) return void 0;
  const common2 = commonLevel(from, to);
  const [out, into] = [levelsUpTo(from, common2), levelsUpTo(to, common2)];
  const fromItem = out.at(-1)?.key ?? nodeKey(edge.from);
  const toItem = into.at(-1)?.key ?? nodeKey(edge.to);
  return { edge, common: common2, out, into, fromItem, toItem, start: edge.from, end: edge.to };
}
function rankLevels(root, cuts2, { previous }) {
  const pairs2 = /* @__PURE__ */ new Map();
  for (const { common: common2, fromItem, toItem } of cuts2) {
    const known = pairs2.get(common2.key) ?? [];
    known.push([fromItem, toItem]);
    pairs2.set(common2.key, known);
  }
  const ranks = /* @__PURE__ */ new Map();
  const visit = (level) => {
    ranks.set(
      level.key,
      rankItems(level.items, weigh(pairs2.get(level.key) ?? []), (item) => previous(item, level))
    );
    level.children.forEach(visit);
  };
  visit(root);
  return ranks;
}
function route(each, drafts, lead2) {
  if (!lead2.bundled || !lead2.backward) return { steps: steps2(each, drafts, lead2), reversed: false };
  return { steps: steps2(turned(each), drafts, { ...lead2, backward: false }), reversed: true };
}
var turned = ({ edge, common: common2, out, into, fromItem, toItem, start, end }) => ({
  edge,
  common: common2,
  out: into,
  into: out,
  fromItem: toItem,
  toItem: fromItem,
  start: end,
  end: start
});
function steps2(each, drafts, lead2) {
  const { edge, common: common2, out, into, fromItem, toItem, start, end } = each;
  const { backward, bundled, fan } = lead2;
  const ends = fan?.id ?? JSON.stringify(bundled ? [common2.key, fromItem, toItem] : [start, end]);
  const way = [];
  const add = (level, from2, to2, labelled = false) => {
    const leg = addLeg(drafts.get(level.key), edge, { from: from2, to: to2, backward, labelled, bundled });
    way.push({ level: level.key, leg });
  };
  const port = (level, leaving) => {
    const id = `${leaving ? "out" : "in"}:${ends}`;
    drafts.get(level.key)?.ports.set(id, { id, first: leaving === backward });
    return id;
  };
  let from = { item: nodeKey(start) };
  for (const level of out) {
    const id = port(level, true);
    add(level, from, { port: id });
    from = { item: level.key, port: id };
  }
  const entering = [];
  let to = { item: nodeKey(end) };
  for (const level of into) {
    const id = port(level, false);
    entering.unshift({ level, from: { port: id }, to });
    to = { item: level.key, port: id };
  }
  if (!fan?.parts) add(common2, from, to, true);
  else {
    const item = junctionFor(drafts.get(common2.key), fan.id, from, edge);
    add(common2, from, { item, port: backward ? "last" : "first" });
    add(common2, { item, port: backward ? "first" : "last" }, to);
  }
  for (const { level, from: from2, to: to2 } of entering) add(level, from2, to2);
  return way;
}
function addLeg(draft, edge, stretch) {
  const { from, to } = stretch;
  const id = JSON.stringify([from.item ?? "", from.port ?? "", to.item ?? "", to.port ?? ""]);
  const known = draft?.legs.get(id);
  if (known) known.edges.push(edge);
  else draft?.legs.set(id, { id, edges: [edge], ...stretch });
  return id;
}
function junctionFor(draft, fan, { item }, edge) {
  const key = `fan:${fan}`;
  const known = draft?.junctions.get(key);
  if (known) known.edges.push(edge);
  else draft?.junctions.set(key, { key, edges: [edge], ...item !== void 0 && { behind: item } });
  return key;
}

// src/views/graph/layout/memo.ts
var MOST_ENTRIES = 400;
function withMemory(engine) {
  const known = /* @__PURE__ */ new Map();
  return {
    layout(graph) {
      const key = JSON.stringify(graph);
      const hit = known.get(key);
      if (hit) return hit;
      const made = engine.layout(graph);
      known.set(key, made);
      made.catch(() => known.delete(key));
      const oldest = known.keys().next();
      if (known.size > MOST_ENTRIES && !oldest.done) known.delete(oldest.value);
      return made;
    }
  };
}

// src/views/graph/layout/pin.ts
var GAP4 = 24;
var PADDING2 = { side: 16, top: 36 };
var MARGIN3 = 20;
function pinned(picture, graph, pins) {
  const levels = levelsOf(graph);
  const places = /* @__PURE__ */ new Map();
  for (const { id } of picture.nodes) {
    const [at, level] = [pins.get(id), levels.around.get(id)];
    if (at) places.set(id, inside(at, level?.depth ?? 0));
  }
  const moved = picture.nodes.some(({ id, box }) => distance(places.get(id) ?? box, box) > 0);
  if (!moved) return picture;
  const room = new Room(picture, places);
  room.arrange(levels.root);
  return leadAll(room.picture(), graph);
}
var least = (depth) => ({ x: 12 + depth * PADDING2.side, y: 12 + depth * PADDING2.top });
var inside = ({ x, y }, depth) => ({
  x: Math.max(least(depth).x, Math.round(x)),
  y: Math.max(least(depth).y, Math.round(y))
});
var keyOf = (level) => level.key;
var Room = class {
  #before;
  #pins;
  /** By keys of nodes and boundaries. */
  #boxes = /* @__PURE__ */ new Map();
  #old;
  constructor(before, pins) {
    this.#before = before;
    this.#pins = pins;
    for (const { id, box } of before.groups) this.#boxes.set(`group:${id}`, box);
    for (const { id, box } of before.nodes) {
      const at = pins.get(id);
      this.#boxes.set(nodeKey(id), at ? { ...box, ...at } : box);
    }
    this.#old = new Map([
      ...before.groups.map(({ id, box }) => [`group:${id}`, box]),
      ...before.nodes.map(({ id, box }) => [nodeKey(id), box])
    ]);
  }
  /** From the inside out; what holds a pin does not move, all else gives way to it. */
  arrange(level) {
    for (const child of level.children) this.arrange(child);
    const children = new Map(level.children.map((child) => [keyOf(child), child]));
    const holds = new Set(level.items.filter((item) => this.#isFixed(item, children.get(item))));
    const order = [
      ...level.items.filter((item) => holds.has(item)),
      ...level.items.filter((item) => !holds.has(item))
    ];
    const placed = [];
    for (const item of order) {
      const box = this.#box(item);
      const free = freeNear(box, placed, holds.has(item) ? 0 : GAP4 / 2, least(level.depth));
      if (free !== box) this.#move(item, children.get(item), { x: free.x - box.x, y: free.y - box.y });
      placed.push(free);
    }
    if (level.group) this.#grow(level, placed);
  }
  picture() {
    const nodes = this.#before.nodes.map((node) => ({ ...node, box: this.#box(nodeKey(node.id)) }));
    const groups = this.#before.groups.map((group) => ({ ...group, box: this.#box(`group:${group.id}`) }));
    const edges = this.#edges();
    const kept = new Set(edges.map(({ id }) => id));
    const trunks = this.#before.trunks.filter((trunk) => trunk.edges.every((id) => kept.has(id))).map((trunk) => this.#movedTrunk(trunk));
    const whole = new Set(trunks.map(({ id }) => id));
    return {
      ...this.#before,
      ...extent(
        [...nodes, ...groups].map(({ box }) => box),
        edges,
        this.#before
      ),
      nodes,
      groups,
      edges: edges.filter(({ trunk }) => trunk === void 0 || whole.has(trunk)),
      trunks
    };
  }
  #box(key) {
    return this.#boxes.get(key) ?? { x: 0, y: 0, width: 0, height: 0 };
  }
  #isFixed(item, child) {
    if (!child) return this.#pins.has(item.slice("node:".length));
    return child.nodes.some(({ id }) => this.#pins.has(id)) || child.children.some((inner) => this.#isFixed(inner.key, inner));
  }
  #move(item, child, by) {
    this.#boxes.set(item, shiftBox(this.#box(item), by));
    if (!child) return;
    for (const { id } of child.nodes) this.#boxes.set(nodeKey(id), shiftBox(this.#box(nodeKey(id)), by));
    for (const inner of child.children) this.#move(inner.key, inner, by);
  }
  /** A boundary grows around what stands in it, and never shrinks. */
  #grow({ key, items }, placed) {
    const moved = items.some((item) => this.#moveOf(item) !== void 0);
    if (!moved) return;
    const around = placed.map(({ x, y, width, height }) => ({
      x: x - PADDING2.side,
      y: y - PADDING2.top,
      width: width + 2 * PADDING2.side,
      height: height + PADDING2.top + PADDING2.side
    }));
    this.#boxes.set(key, union([this.#box(key), ...around]));
  }
  /** Undefined: it stays. */
  #moveOf(key) {
    const [was, is] = [this.#old.get(key), this.#box(key)];
    if (!was || was.x === is.x && was.y === is.y) return void 0;
    return { x: is.x - was.x, y: is.y - was.y };
  }
  /** Lines that nothing came into the way of, and those that moved with both of their ends. */
  #edges() {
    const nodes = this.#before.nodes.map(({ id }) => this.#box(nodeKey(id)));
    const frames = this.#before.groups.map(({ id }) => ({
      is: this.#box(`group:${id}`),
      was: this.#old.get(`group:${id}`)
    }));
    const grown = frames.filter(({ is, was }) => was && JSON.stringify(is) !== JSON.stringify(was)).map(({ is }) => is);
    return this.#before.edges.flatMap((edge) => {
      const [from, to] = [this.#moveOf(nodeKey(edge.from)), this.#moveOf(nodeKey(edge.to))];
      if (from?.x !== to?.x || from?.y !== to?.y) return [];
      const moved = from ? shifted(edge, from) : edge;
      const { points, labelBox } = moved;
      const met = nodes.some((box) => pairs(points).some(([a, b]) => crosses(a, b, grow(box, -1))));
      const hidden = labelBox && nodes.some((box) => overlap(box, labelBox));
      const framed = grown.some((frame) => pairs(points).some(([a, b]) => isAlong(a, b, frame)));
      return met || hidden || framed ? [] : [moved];
    });
  }
  #movedTrunk(trunk) {
    const first = this.#before.edges.find(({ id }) => id === trunk.edges[0]);
    const by = first && this.#moveOf(nodeKey(first.from));
    return by && trunk.labelBox ? { ...trunk, labelBox: shiftBox(trunk.labelBox, by) } : trunk;
  }
};
var shifted = (edge, by) => ({
  ...edge,
  points: edge.points.map((point) => shift(point, by)),
  ...edge.labelBox && { labelBox: shiftBox(edge.labelBox, by) }
});
function isAlong(a, b, { x, y, width, height }) {
  const near = (at, border) => Math.abs(at - border) < 3;
  if (a.x === b.x)
    return (near(a.x, x) || near(a.x, x + width)) && Math.max(a.y, b.y) > y && Math.min(a.y, b.y) < y + height;
  return (near(a.y, y) || near(a.y, y + height)) && Math.max(a.x, b.x) > x && Math.min(a.x, b.x) < x + width;
}
var directions = [
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: -1, y: 0 }
];
function freeNear(box, placed, gap, first) {
  const hit = (at) => placed.find((other) => overlap(grow(at, gap), other));
  if (!hit(box)) return box;
  let best;
  for (const { x: dx, y: dy } of directions) {
    let at = box;
    for (let other = hit(at); other; other = hit(at)) {
      const x = dx > 0 ? other.x + other.width + GAP4 : dx < 0 ? other.x - at.width - GAP4 : at.x;
      const y = dy > 0 ? other.y + other.height + GAP4 : dy < 0 ? other.y - at.height - GAP4 : at.y;
      at = { ...at, x, y };
    }
    const fits2 = at.x >= first.x && at.y >= first.y;
    if (fits2 && (!best || distance(at, box) < distance(best, box))) best = at;
  }
  return best ?? box;
}
var distance = (a, b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
function extent(boxes, edges, { width, height }) {
  const points = edges.flatMap((edge) => edge.points);
  return {
    width: Math.max(
      width,
      ...boxes.map((box) => box.x + box.width + MARGIN3),
      ...points.map(({ x }) => x + MARGIN3)
    ),
    height: Math.max(
      height,
      ...boxes.map((box) => box.y + box.height + MARGIN3),
      ...points.map(({ y }) => y + MARGIN3)
    )
  };
}

// src/views/graph/layout/still/mend.ts
var ATTEMPTS2 = 3;
function mended(picture, graph) {
  let best = picture;
  for (let attempt = 0; attempt < ATTEMPTS2; attempt++) {
    const faults = faultsIn(best);
    if (isSound(faults)) return best;
    best = attempt === 0 && faults.titles.size > 0 ? withRoomForTitles(best, graph, faults) : ledAnew(best, graph, faults);
  }
  return best;
}
function withRoomForTitles(picture, graph, { titles }) {
  const ground = new Ground(picture, graph);
  for (const id of titles) {
    const group = picture.groups.find((each) => each.id === id);
    const frame = ground.frames.get(id);
    if (!group || !frame) continue;
    const { x, width } = frame.box;
    const at = cuts(x, width).find((each) => ground.canPart("x", each));
    if (at !== void 0) ground.part("x", at, titleBox(group).width);
  }
  const drawn = ground.picture();
  return { ...drawn, groups: placeTitles(drawn.groups, drawn.edges) };
}
var cuts = (x, width) => Array.from({ length: Math.max(0, Math.floor(width / 4) - 1) }, (_, index) => x + 8.5 + 4 * index);
function ledAnew(picture, graph, faults) {
  const crossed = picture.groups.filter(({ id }) => faults.titles.has(id));
  const trunks = picture.trunks.filter(({ id }) => !faults.labels.has(id));
  const kept = new Set(trunks.map(({ id }) => id));
  const isBad = (edge) => faults.lines.has(edge.id) || (edge.trunk === void 0 ? faults.labels.has(edge.id) : !kept.has(edge.trunk)) || crossed.some((group) => passes(edge, group));
  return leadAll({ ...picture, edges: picture.edges.filter((edge) => !isBad(edge)), trunks }, graph);
}
var passes = ({ points }, group) => pairs(points).some(([a, b]) => crosses(a, b, writtenTitle(group)));

// src/views/graph/layout/layout.ts
var WORTH_A_TURN = 1.4;
var usualPane = { width: 1600, height: 1e3 };
function createLayout(engine) {
  const remembering = withMemory(engine);
  const unpinned = async (graph, options) => {
    const { pane = usualPane, direction, pins, relayout = false } = options;
    const previous = relayout ? void 0 : options.previous;
    if (previous && (direction ?? previous.direction) === previous.direction) {
      const kept = keepStill(previous, graph, (pins?.size ?? 0) > 0);
      if (kept) return kept;
    }
    const before = direction ?? previous?.direction;
    const first = before && await layOut(graph, before, previous, remembering);
    if (first && (direction || !isCramped(first, graph, pane))) return first;
    const pictures = [];
    for (const each of directionsFor(graph, pane)) {
      const picture = await layOut(graph, each, previous, remembering);
      pictures.push(picture);
      if (isGoodEnough(picture, graph, pane)) break;
    }
    return first ? fitting([first, ...pictures], pane, WORTH_A_TURN) : fitting(pictures, pane);
  };
  return {
    async layout(graph, options = {}) {
      const picture = await unpinned(graph, options);
      return options.pins ? pinned(picture, graph, options.pins) : picture;
    }
  };
}
async function layOut(graph, direction, previous, engine) {
  const levels = levelsOf(graph);
  const edges = drawableEdges(graph);
  const plan = planLegs(levels, edges, {
    bundled: isBundled(edges),
    previous: placeBefore(previous, direction)
  });
  const laid = /* @__PURE__ */ new Map();
  const visit = async (level) => {
    for (const child of level.children) await visit(child);
    const own = plan.levels.get(level.key);
    if (own) laid.set(level.key, await layLevel(own, laid, direction, engine));
  };
  await visit(levels.root);
  const composed = compose({ graph, edges, root: levels.root, plan, laid, direction });
  return process.env.RAW ? composed : mended(composed, graph);
}
function placeBefore(previous, direction) {
  if (previous?.direction !== direction) return () => void 0;
  const places = /* @__PURE__ */ new Map();
  for (const { id, box } of previous.nodes) places.set(nodeKey(id), box);
  for (const { id, box } of previous.groups) places.set(groupKey(id), box);
  return (item, level) => {
    const box = places.get(item);
    if (!box) return void 0;
    const { x, y } = middle(box);
    return runsRight(direction, !level.group) ? x : y;
  };
}

// test/support/graphs.ts
var clean = { errors: 0, warnings: 0, information: 0 };
function nodeOf(text) {
  const [, role = "system", unknown, id = "", , title, , group] = /^(\w+) (\?)?([\w-]+)( "([^"]*)")?( @([\w-]+))?$/.exec(text) ?? [];
  return {
    id,
    role,
    label: id,
    ...title !== void 0 && { title },
    ...group !== void 0 && { group },
    declared: unknown === void 0,
    badge: clean
  };
}
function groupOf(text) {
  const [path = "", label] = text.split(": ");
  const [id = "", parent] = path.split("/").toReversed();
  return { id, label: label ?? id, ...parent !== void 0 && { parent } };
}
function edgesOf(text) {
  const [, label = "", way = "", pattern] = /^(\w+) (.*?)(?: (realtime|near-realtime|batch|on-demand|event-driven))?$/.exec(text) ?? [];
  const both = way.includes("<>");
  const stops = way.split(both ? " <> " : " > ").map((stop) => stop.split(", "));
  const legs = stops.slice(1).flatMap((targets, index) => (stops[index] ?? []).flatMap((from) => targets.map((to) => ({ from, to }))));
  return legs.map(({ from, to }) => ({
    id: `${label}:${way}|${from}|${to}`,
    flow: `${label}:${way}`,
    from,
    to,
    label,
    ...pattern !== void 0 && { pattern },
    both,
    declared: true,
    badge: clean
  }));
}
var sketch = ({ groups = [], nodes, flows }) => ({
  nodes: nodes.map(nodeOf),
  groups: groups.map(groupOf),
  edges: flows.flatMap(edgesOf)
});
function withBadges(graph, badges) {
  const badged = (thing, key) => ({
    ...thing,
    badge: { ...thing.badge, ...badges[key] }
  });
  return {
    ...graph,
    nodes: graph.nodes.map((node) => badged(node, node.id)),
    edges: graph.edges.map((edge) => badged(edge, edge.label))
  };
}
var orderToCash = withBadges(
  sketch({
    groups: ["Sales: Sales and service", "Finance: Finance and operations", "Insight"],
    nodes: [
      'system Salesforce "Salesforce Sales Cloud" @Sales',
      'system Commerce "Commerce Cloud" @Sales',
      'system SAP "SAP S/4HANA" @Finance',
      'database Ledger "General ledger" @Finance',
      'hub MuleSoft "MuleSoft Anypoint"',
      'external PIM "Salsify PIM"',
      'warehouse Snowflake "Snowflake" @Insight'
    ],
    flows: [
      "Product PIM > MuleSoft > Salesforce, SAP batch",
      "Account Salesforce <> SAP near-realtime",
      "SalesOrder Salesforce > MuleSoft > SAP realtime",
      "OrderStatus SAP > MuleSoft > Salesforce event-driven",
      "Inventory Salesforce > SAP on-demand",
      "Invoice SAP > Salesforce batch",
      "Invoice SAP > Snowflake batch",
      "Basket Commerce > Salesforce realtime",
      "Posting SAP > Ledger realtime",
      "Opportunity Salesforce > Snowflake batch"
    ]
  }),
  {
    Account: { errors: 2 },
    SAP: { warnings: 1 },
    Inventory: { warnings: 1 },
    Salesforce: { errors: 3, warnings: 1 }
  }
);
var commerceOnEvents = sketch({
  groups: ["Store: Storefront", "Fulfilment"],
  nodes: [
    'system users "Users service" @Store',
    'system products "Products service" @Store',
    'system orders "Orders service" @Store',
    'system warehouse "Warehouse service" @Fulfilment',
    'system delivery "Delivery service" @Fulfilment',
    'system delivery-pricing "Delivery pricing" @Fulfilment',
    'system payment "Payment service"',
    'external payment-3p "Third-party payment"',
    'broker EventBridge "Amazon EventBridge"'
  ],
  flows: [
    "ProductChanged products > EventBridge event-driven",
    "UserCreated users > EventBridge event-driven",
    "Order orders > EventBridge > warehouse, payment event-driven",
    "Package warehouse > EventBridge > delivery, orders, payment event-driven",
    "Delivery delivery > EventBridge > orders, payment event-driven",
    "Price orders > delivery-pricing on-demand",
    "Authorisation orders > payment realtime",
    "Product orders > products on-demand",
    "Address delivery > orders on-demand",
    "Charge payment > payment-3p realtime"
  ]
});
var oneFlow = sketch({
  nodes: ["system ERP", "system CRM"],
  flows: ["Order ERP > CRM realtime"]
});
var undeclared = sketch({
  nodes: [
    'system ERP "SAP S/4HANA"',
    "system ?CRM",
    "broker ?Kafka",
    "channel ?orders",
    "system ?Wharehouse"
  ],
  flows: [
    "Order ERP > CRM realtime",
    "Order ERP > Kafka > orders > Wharehouse",
    "Stock Wharehouse > ERP batch",
    "Loop ERP > ERP"
  ]
});
var nested = sketch({
  groups: [
    "Company",
    "Company/Front: Front office",
    "Company/Back: Back office",
    "Back/Money",
    "Partners",
    "Empty"
  ],
  nodes: [
    "system Shop @Front",
    'system Desk "Service desk" @Front',
    'system ERP "SAP S/4HANA" @Back',
    "database Ledger @Money",
    'warehouse Lake "Data lake" @Money',
    "system HR @Company",
    "external Bank @Partners",
    "external Carrier @Partners",
    "channel shipments @Partners"
  ],
  flows: [
    "Order Shop > ERP realtime",
    "Ticket Desk > ERP near-realtime",
    "Payment Ledger > Bank batch",
    "Statement Bank > Ledger batch",
    "Invoice ERP > Ledger realtime",
    "Shipment ERP > shipments > Carrier event-driven",
    "Tracking Carrier > Shop on-demand",
    "Employee HR > ERP, Desk batch",
    "Everything ERP > Lake batch",
    "Click Shop > Lake near-realtime",
    "Order Shop > Desk event-driven"
  ]
});
var mesh = sketch({
  nodes: ["A", "B", "C", "D", "E", "F", "G", "H"].map((name) => `system ${name}`),
  flows: ["A", "B", "C", "D", "E", "F", "G", "H"].flatMap(
    (from, i, all2) => all2.filter((to, j) => to !== from && (i * 3 + j) % 4 < 2).map((to) => `Item${from}${to} ${from} > ${to} realtime`)
  )
});
var landscapes = {
  orderToCash,
  commerceOnEvents,
  oneFlow,
  undeclared,
  nested,
  mesh
};
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

// test/bench/picture/styles.ts
var styles = ["hub", "broker", "mesh", "cdc", "mixed"];
var PATTERNS = ["realtime", "near-realtime", "batch", "on-demand", "event-driven"];
var ENTITIES = "Order Invoice Customer Product Stock Shipment Payment Price Contract Ticket Delivery Supplier".split(" ");
var PRODUCTS = ["SAP S/4HANA", "Salesforce", "Oracle EBS", "Commerce Cloud", "Workday", "ServiceNow"];
function lotOf(seed) {
  const next = random(seed);
  const below = (count) => Math.floor(next() * count);
  return {
    below,
    of: (things) => things[below(things.length)] ?? never(),
    chance: (share) => next() < share
  };
}
var never = () => {
  throw new Error("Nothing to draw from.");
};
function landOf(count, lot) {
  const domains = Math.max(2, Math.round(count / 7));
  const areas = domains > 4 ? Math.ceil(domains / 3) : 0;
  const names = Array.from(
    { length: domains },
    (_, index) => areas > 0 ? `A${index % areas}/D${index}: Domain ${index}` : `D${index}: Domain ${index}`
  );
  const groups = [...Array.from({ length: areas }, (_, index) => `A${index}: Area ${index}`), ...names];
  const domainOf = /* @__PURE__ */ new Map();
  const systems = Array.from({ length: count }, (_, index) => `System${index}`);
  const nodes = systems.map((name, index) => {
    const kind = lot.chance(0.15) ? "database" : lot.chance(0.1) ? "external" : "system";
    domainOf.set(name, index % domains);
    const place2 = kind === "external" ? "" : ` @D${index % domains}`;
    return `${kind} ${name} "${lot.of(PRODUCTS)} ${index}"${place2}`;
  });
  return { groups, nodes, systems, domainOf, domains };
}
function pairOf({ systems, domainOf }, lot, near = 0.6) {
  const from = lot.of(systems);
  const others = systems.filter((name) => name !== from);
  const close = others.filter((name) => domainOf.get(name) === domainOf.get(from));
  return [from, lot.of(close.length > 0 && lot.chance(near) ? close : others)];
}
function hubWays(land, lot, hubs) {
  for (let index = 0; index < hubs; index++) land.nodes.push(`hub Hub${index} "Integration hub ${index}"`);
  return () => {
    const [from, to] = pairOf(land, lot, 0.2);
    return `${from} > Hub${land.domainOf.get(to) === void 0 ? 0 : lot.below(hubs)} > ${to}`;
  };
}
function channelWays(land, lot, channels) {
  for (let index = 0; index < channels; index++) land.nodes.push(`channel topic-${index} @Broker`);
  const senders = Array.from({ length: channels }, () => lot.of(land.systems));
  return (index) => {
    const channel = index % channels;
    const from = senders[channel] ?? never();
    const others = land.systems.filter((name) => name !== from);
    const to = Array.from({ length: 1 + lot.below(4) }, () => lot.of(others));
    return `${from} > topic-${channel} > ${[...new Set(to)].join(", ")}`;
  };
}
function captureWays(land, lot) {
  land.nodes.push(
    'warehouse Lake "Data lake"',
    'warehouse Marts "Data marts"',
    'hub Capture "Change capture"'
  );
  return (index) => {
    if (index % 10 === 0) return "Lake > Marts";
    const system = lot.of(land.systems);
    if (index % 10 < 6) return `${system} > Capture > Lake`;
    return index % 10 < 8 ? `Marts > ${system}` : pairOf(land, lot).join(" > ");
  };
}
function waysOf(style, land, lot) {
  const { length: length2 } = land.systems;
  const mesh2 = () => pairOf(land, lot).join(" > ");
  if (style === "mesh") return mesh2;
  if (style === "hub") return hubWays(land, lot, length2 > 30 ? 3 : 1);
  if (style === "broker") return channelWays(land, lot, Math.max(4, Math.round(length2 / 4)));
  if (style === "cdc") return captureWays(land, lot);
  const [hub, channel, capture] = [
    hubWays(land, lot, 1),
    channelWays(land, lot, Math.max(3, Math.round(length2 / 8))),
    captureWays(land, lot)
  ];
  return (index) => [mesh2, hub, mesh2, channel, capture][index % 5]?.(index) ?? never();
}
function styled(style, systems, flows, seed = 1) {
  const lot = lotOf(seed * 7919 + systems);
  const land = landOf(systems, lot);
  const way = waysOf(style, land, lot);
  const lines = [];
  let last = way(0);
  for (let index = 0; index < flows; index++) {
    if (index > 0 && !lot.chance(0.15)) last = way(index);
    lines.push(`${lot.of(ENTITIES)}${index} ${last} ${lot.of(PATTERNS)}`);
  }
  const broker = land.nodes.some((text) => text.includes("@Broker")) ? ["Broker: Apache Kafka"] : [];
  return sketch({ groups: [...land.groups, ...broker], nodes: land.nodes, flows: lines });
}

// ../../../tmp/layout/s5.ts
var { layout } = createLayout(createElk());
var all = { ...landscapes };
for (const s of styles) all[s] = styled(s, 20, 50);
for (const s of styles) all[s + 60] = styled(s, 60, 200);
for (const [name, g] of Object.entries(all)) for (const direction of ["right", "down"]) {
  const p = await layout(g, { direction });
  const t = performance.now();
  for (let i = 0; i < 10; i++) faultsIn(p);
  const ms = (performance.now() - t) / 10;
  const f = faultsIn(p);
  console.log(name, direction, ms.toFixed(2), f.misplaced, [...f.lines], [...f.labels], [...f.titles], p.edges.filter((e) => e.late).length);
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9lbGsudHMiLCAiLi4vLi4vLi4vc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9sZXZlbC50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L3BvbHlsaW5lLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9tZWFzdXJlLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9wbGFpbi10ZXh0LnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9jYXB0aW9ucy50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L3N0YWNrLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvdGl0bGVzLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvY29tcG9zZS50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L2RpcmVjdGlvbi50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L2dyaWQudHMiLCAiLi4vLi4vLi4vc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9oZWFwLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvbGVhZC50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L3BsYWNlLWxhYmVsLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvYm94LWluZGV4LnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvc291bmQudHMiLCAiLi4vLi4vLi4vc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9lbGJvdy50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L3R1bmluZy50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L2xheS1sZXZlbC50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L3N0aWxsL2dyb3VuZC50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L3N0aWxsL3Nwb3QudHMiLCAiLi4vLi4vLi4vc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9zdGlsbC9wbGFjZXMudHMiLCAiLi4vLi4vLi4vc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9rZWVwLXN0aWxsLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvZmFucy50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L29yZGVyLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvbGVncy50cyIsICIuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvbGF5b3V0L21lbW8udHMiLCAiLi4vLi4vLi4vc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9waW4udHMiLCAiLi4vLi4vLi4vc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9zdGlsbC9tZW5kLnRzIiwgIi4uLy4uLy4uL3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvbGF5b3V0LnRzIiwgIi4uLy4uL3N1cHBvcnQvZ3JhcGhzLnRzIiwgIi4uLy4uL2JlbmNoL3BpY3R1cmUvc3R5bGVzLnRzIiwgIi4uLy4uLy4uLy4uLy4uLy4uL3RtcC9sYXlvdXQvczUudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBUaGUgbGF5b3V0IGVuZ2luZSB0aGF0IGhvc3RzIGhhbmQgaW46IEVMSywgdHJhbnNsYXRlZCB0byBKYXZhU2NyaXB0LCBpbiB3aGljaGV2ZXIgdGhyZWFkIGl0IGlzIGFza2VkIGZyb20uICovXG4vLyBUeXBlcyBvZiBhIHBhY2thZ2UgdGhhdCBoYXMgbm9uZSBjYW5ub3QgYmUgaW1wb3J0ZWQuXG4vLyBveGxpbnQtZGlzYWJsZS1uZXh0LWxpbmUgdHlwZXNjcmlwdC90cmlwbGUtc2xhc2gtcmVmZXJlbmNlXG4vLy8gPHJlZmVyZW5jZSBwYXRoPVwiLi9lbGstd29ya2VyLmQudHNcIiAvPlxuaW1wb3J0IHsgV29ya2VyIH0gZnJvbSAnZWxranMvbGliL2Vsay13b3JrZXIubWluLmpzJztcbmltcG9ydCB0eXBlIHsgRW5naW5lTm9kZSwgTGF5b3V0RW5naW5lIH0gZnJvbSAnLi9lbmdpbmUuanMnO1xuXG5pbnRlcmZhY2UgQW5zd2VyIHtcbiAgcmVhZG9ubHkgZGF0YT86IEVuZ2luZU5vZGU7XG4gIHJlYWRvbmx5IGVycm9yPzogeyByZWFkb25seSBtZXNzYWdlPzogc3RyaW5nIH07XG59XG5cbi8qKlxuICogSXRzIGZpcnN0IGxheW91dCB0YWtlcyBzZXZlcmFsIHRpbWVzIGFzIGxvbmcgYXMgdGhlIG5leHQgb25lcy4gSXQgaXMgc3Bva2VuIHRvIHdpdGhvdXQgaXRzIG93biBpbnRlcmZhY2UsIHdoaWNoIHdvdWxkXG4gKiB3YWl0IGZvciBhIHRpbWVyIGF0IGV2ZXJ5IHF1ZXN0aW9uLCBhbmQgd2VpZ2ggbW9yZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUVsaygpOiBMYXlvdXRFbmdpbmUge1xuICBjb25zdCB3b3JrZXIgPSBuZXcgV29ya2VyKCk7XG4gIGNvbnN0IGFzayA9IChxdWVzdGlvbjogb2JqZWN0KTogQW5zd2VyID0+IHtcbiAgICBsZXQgYW5zd2VyOiBBbnN3ZXIgPSB7fTtcbiAgICAvLyBObyB0aHJlYWQ6IGl0IGNhbGxzIHdoYXQgc3RhbmRzIGhlcmUuXG4gICAgLy8gb3hsaW50LWRpc2FibGUtbmV4dC1saW5lIHVuaWNvcm4vcHJlZmVyLWFkZC1ldmVudC1saXN0ZW5lclxuICAgIHdvcmtlci5vbm1lc3NhZ2UgPSAoeyBkYXRhIH0pID0+IHtcbiAgICAgIGFuc3dlciA9IGRhdGEgYXMgQW5zd2VyO1xuICAgIH07XG4gICAgd29ya2VyLmRpc3BhdGNoZXIuc2F2ZURpc3BhdGNoKHsgZGF0YTogeyBpZDogMCwgLi4ucXVlc3Rpb24gfSB9KTtcbiAgICByZXR1cm4gYW5zd2VyO1xuICB9O1xuICBhc2soeyBjbWQ6ICdyZWdpc3RlcicsIGFsZ29yaXRobXM6IFsnbGF5ZXJlZCcsICdmaXhlZCddIH0pO1xuICBjb25zdCBvcHRpb25zID0geyBsb2dnaW5nOiBmYWxzZSwgbWVhc3VyZUV4ZWN1dGlvblRpbWU6IGZhbHNlIH07XG4gIHJldHVybiB7XG4gICAgbGF5b3V0OiAoZ3JhcGgpID0+XG4gICAgICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICAgIGNvbnN0IHsgZGF0YSwgZXJyb3IgfSA9IGFzayh7IGNtZDogJ2xheW91dCcsIGdyYXBoLCBsYXlvdXRPcHRpb25zOiB7fSwgb3B0aW9ucyB9KTtcbiAgICAgICAgaWYgKGRhdGEpIHJlc29sdmUoZGF0YSk7XG4gICAgICAgIGVsc2UgcmVqZWN0KG5ldyBFcnJvcihlcnJvcj8ubWVzc2FnZSA/PyAnVGhlIGxheW91dCBlbmdpbmUgZ2F2ZSBubyBhbnN3ZXIuJykpO1xuICAgICAgfSksXG4gIH07XG59XG4iLCAiLyoqIFRoZSBncmFwaCBhcyBib3VuZGFyaWVzIGluc2lkZSBib3VuZGFyaWVzLCBlYWNoIGEgbGV2ZWwgb2YgaXRzIG93biB0byB0aGUgbGF5b3V0LiAqL1xuaW1wb3J0IHR5cGUgeyBHcmFwaCwgR3JhcGhFZGdlLCBHcmFwaEdyb3VwLCBHcmFwaE5vZGUgfSBmcm9tICcuLi9ncmFwaC5qcyc7XG5cbi8qKiBPbmUgYm91bmRhcnksIG9yIHRoZSB3aG9sZSBtYXA6IHdoYXQgc3RhbmRzIGRpcmVjdGx5IGluIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXZlbCB7XG4gIC8qKiBVbmRlZmluZWQgZm9yIHRoZSB3aG9sZSBtYXAuICovXG4gIHJlYWRvbmx5IGdyb3VwPzogR3JhcGhHcm91cDtcbiAgcmVhZG9ubHkgcGFyZW50PzogTGV2ZWw7XG4gIHJlYWRvbmx5IGRlcHRoOiBudW1iZXI7XG4gIC8qKiBVbmlxdWUgYW1vbmcgbGV2ZWxzIGFuZCBub2Rlcy4gKi9cbiAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gIC8qKiBLZXlzIG9mIGl0cyBub2RlcyBhbmQgYm91bmRhcmllcywgaW4gdGhlIG9yZGVyIG9mIHRoZSB0ZXh0LiAqL1xuICByZWFkb25seSBpdGVtczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IG5vZGVzOiByZWFkb25seSBHcmFwaE5vZGVbXTtcbiAgcmVhZG9ubHkgY2hpbGRyZW46IHJlYWRvbmx5IExldmVsW107XG59XG5cbmludGVyZmFjZSBEcmFmdCBleHRlbmRzIExldmVsIHtcbiAgcmVhZG9ubHkgaXRlbXM6IHN0cmluZ1tdO1xuICByZWFkb25seSBub2RlczogR3JhcGhOb2RlW107XG4gIHJlYWRvbmx5IGNoaWxkcmVuOiBEcmFmdFtdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIExldmVscyB7XG4gIHJlYWRvbmx5IHJvb3Q6IExldmVsO1xuICAvKiogVGhlIGxldmVsIHRoYXQgYSBub2RlIHN0YW5kcyBpbiwgYnkgdGhlIG5vZGUncyBpZC4gKi9cbiAgcmVhZG9ubHkgYXJvdW5kOiBSZWFkb25seU1hcDxzdHJpbmcsIExldmVsPjtcbn1cblxuZXhwb3J0IGNvbnN0IG5vZGVLZXkgPSAoaWQ6IHN0cmluZyk6IHN0cmluZyA9PiBgbm9kZToke2lkfWA7XG5leHBvcnQgY29uc3QgZ3JvdXBLZXkgPSAoaWQ6IHN0cmluZyk6IHN0cmluZyA9PiBgZ3JvdXA6JHtpZH1gO1xuXG5leHBvcnQgZnVuY3Rpb24gbGV2ZWxzT2YoZ3JhcGg6IEdyYXBoKTogTGV2ZWxzIHtcbiAgY29uc3Qgcm9vdDogRHJhZnQgPSB7IGRlcHRoOiAwLCBrZXk6ICdtYXAnLCBpdGVtczogW10sIG5vZGVzOiBbXSwgY2hpbGRyZW46IFtdIH07XG4gIGNvbnN0IGRyYWZ0cyA9IG5ldyBNYXA8c3RyaW5nLCBEcmFmdD4oKTtcbiAgY29uc3QgZ3JvdXBzID0gbmV3IE1hcChncmFwaC5ncm91cHMubWFwKChncm91cCkgPT4gW2dyb3VwLmlkLCBncm91cF0pKTtcblxuICAvKiogYGJlbG93YDogaWRzIG9uIHRoZSB3YXkgaGVyZSwgc28gdGhhdCBib3VuZGFyaWVzIHRoYXQgaG9sZCBlYWNoIG90aGVyIGVuZCBhdCB0aGUgcm9vdC4gKi9cbiAgZnVuY3Rpb24gZHJhZnRPZihncm91cDogR3JhcGhHcm91cCwgYmVsb3c6IHJlYWRvbmx5IHN0cmluZ1tdKTogRHJhZnQge1xuICAgIGNvbnN0IGtub3duID0gZHJhZnRzLmdldChncm91cC5pZCk7XG4gICAgaWYgKGtub3duKSByZXR1cm4ga25vd247XG4gICAgY29uc3Qgb3V0ZXIgPSBncm91cC5wYXJlbnQgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGdyb3Vwcy5nZXQoZ3JvdXAucGFyZW50KTtcbiAgICBjb25zdCB3YXkgPSBbLi4uYmVsb3csIGdyb3VwLmlkXTtcbiAgICBjb25zdCBwYXJlbnQgPSBvdXRlciAmJiAhd2F5LmluY2x1ZGVzKG91dGVyLmlkKSA/IGRyYWZ0T2Yob3V0ZXIsIHdheSkgOiByb290O1xuICAgIGNvbnN0IGtleSA9IGdyb3VwS2V5KGdyb3VwLmlkKTtcbiAgICBjb25zdCBkcmFmdDogRHJhZnQgPSB7IGdyb3VwLCBwYXJlbnQsIGRlcHRoOiBwYXJlbnQuZGVwdGggKyAxLCBrZXksIGl0ZW1zOiBbXSwgbm9kZXM6IFtdLCBjaGlsZHJlbjogW10gfTtcbiAgICBkcmFmdHMuc2V0KGdyb3VwLmlkLCBkcmFmdCk7XG4gICAgcGFyZW50LmNoaWxkcmVuLnB1c2goZHJhZnQpO1xuICAgIHBhcmVudC5pdGVtcy5wdXNoKGtleSk7XG4gICAgcmV0dXJuIGRyYWZ0O1xuICB9XG5cbiAgZm9yIChjb25zdCBncm91cCBvZiBncm91cHMudmFsdWVzKCkpIGRyYWZ0T2YoZ3JvdXAsIFtdKTtcbiAgY29uc3QgYXJvdW5kID0gbmV3IE1hcDxzdHJpbmcsIExldmVsPigpO1xuICBmb3IgKGNvbnN0IG5vZGUgb2YgZ3JhcGgubm9kZXMpIHtcbiAgICBjb25zdCBkcmFmdCA9IChub2RlLmdyb3VwID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBkcmFmdHMuZ2V0KG5vZGUuZ3JvdXApKSA/PyByb290O1xuICAgIGRyYWZ0Lm5vZGVzLnB1c2gobm9kZSk7XG4gICAgZHJhZnQuaXRlbXMucHVzaChub2RlS2V5KG5vZGUuaWQpKTtcbiAgICBhcm91bmQuc2V0KG5vZGUuaWQsIGRyYWZ0KTtcbiAgfVxuICByZXR1cm4geyByb290LCBhcm91bmQgfTtcbn1cblxuLyoqIEVkZ2VzIHdob3NlIGJvdGggZW5kcyBleGlzdDsgZWFjaCBpZCBvbmNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRyYXdhYmxlRWRnZXMoZ3JhcGg6IEdyYXBoKTogR3JhcGhFZGdlW10ge1xuICBjb25zdCBub2RlcyA9IG5ldyBTZXQoZ3JhcGgubm9kZXMubWFwKCh7IGlkIH0pID0+IGlkKSk7XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmV0dXJuIGdyYXBoLmVkZ2VzLmZpbHRlcigoeyBpZCwgZnJvbSwgdG8gfSkgPT4ge1xuICAgIGlmIChzZWVuLmhhcyhpZCkgfHwgIW5vZGVzLmhhcyhmcm9tKSB8fCAhbm9kZXMuaGFzKHRvKSkgcmV0dXJuIGZhbHNlO1xuICAgIHNlZW4uYWRkKGlkKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSk7XG59XG5cbi8qKiBUaGUgaW5uZXJtb3N0IGxldmVsIHRoYXQgaG9sZHMgYm90aC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21tb25MZXZlbChhOiBMZXZlbCwgYjogTGV2ZWwpOiBMZXZlbCB7XG4gIGxldCBbb25lLCBvdGhlcl0gPSBbYSwgYl07XG4gIHdoaWxlIChvbmUgIT09IG90aGVyKSB7XG4gICAgaWYgKG9uZS5kZXB0aCA+IG90aGVyLmRlcHRoKSBvbmUgPSBvbmUucGFyZW50ID8/IG9uZTtcbiAgICBlbHNlIGlmIChvdGhlci5kZXB0aCA+IG9uZS5kZXB0aCkgb3RoZXIgPSBvdGhlci5wYXJlbnQgPz8gb3RoZXI7XG4gICAgZWxzZSBbb25lLCBvdGhlcl0gPSBbb25lLnBhcmVudCA/PyBvbmUsIG90aGVyLnBhcmVudCA/PyBvdGhlcl07XG4gIH1cbiAgcmV0dXJuIG9uZTtcbn1cblxuLyoqIEZyb20gYSBsZXZlbCB1cCB0bywgYnV0IG5vdCBpbmNsdWRpbmcsIGFuIG91dGVyIG9uZTogaW5uZXIgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gbGV2ZWxzVXBUbyhpbm5lcjogTGV2ZWwsIG91dGVyOiBMZXZlbCk6IExldmVsW10ge1xuICBjb25zdCB3YXk6IExldmVsW10gPSBbXTtcbiAgZm9yIChsZXQgbGV2ZWwgPSBpbm5lcjsgbGV2ZWwgIT09IG91dGVyICYmIGxldmVsLnBhcmVudDsgbGV2ZWwgPSBsZXZlbC5wYXJlbnQpIHdheS5wdXNoKGxldmVsKTtcbiAgcmV0dXJuIHdheTtcbn1cbiIsICIvKiogTGluZXMgb2YgaG9yaXpvbnRhbCBhbmQgdmVydGljYWwgc3RyZXRjaGVzLiAqL1xuaW1wb3J0IHR5cGUgeyBCb3gsIFBvaW50IH0gZnJvbSAnLi4vZ3JhcGguanMnO1xuXG5jb25zdCBzYW1lID0gKGE6IFBvaW50LCBiOiBQb2ludCk6IGJvb2xlYW4gPT4gYS54ID09PSBiLnggJiYgYS55ID09PSBiLnk7XG5cbmV4cG9ydCBjb25zdCBzaGlmdCA9ICh7IHgsIHkgfTogUG9pbnQsIGJ5OiBQb2ludCk6IFBvaW50ID0+ICh7IHg6IHggKyBieS54LCB5OiB5ICsgYnkueSB9KTtcblxuZXhwb3J0IGNvbnN0IHNoaWZ0Qm94ID0gKGJveDogQm94LCBieTogUG9pbnQpOiBCb3ggPT4gKHsgLi4uYm94LCAuLi5zaGlmdChib3gsIGJ5KSB9KTtcblxuLyoqIFdpdGhvdXQgcG9pbnRzIHRoYXQgc3RhbmQgdHdpY2UsIGFuZCB3aXRob3V0IHRob3NlIGluIHRoZSBtaWRkbGUgb2YgYSBzdHJhaWdodCBzdHJldGNoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpbXBsaWZ5KHBvaW50czogcmVhZG9ubHkgUG9pbnRbXSk6IFBvaW50W10ge1xuICBjb25zdCBsaW5lOiBQb2ludFtdID0gW107XG4gIGZvciAoY29uc3QgcG9pbnQgb2YgcG9pbnRzKSB7XG4gICAgY29uc3QgbGFzdCA9IGxpbmUuYXQoLTEpO1xuICAgIGlmIChsYXN0ICYmIHNhbWUobGFzdCwgcG9pbnQpKSBjb250aW51ZTtcbiAgICBjb25zdCBiZWZvcmUgPSBsaW5lLmF0KC0yKTtcbiAgICBpZiAoYmVmb3JlICYmIGxhc3QgJiYgaXNCZXR3ZWVuKGJlZm9yZSwgbGFzdCwgcG9pbnQpKSBsaW5lLnBvcCgpO1xuICAgIGxpbmUucHVzaChwb2ludCk7XG4gIH1cbiAgcmV0dXJuIGxpbmU7XG59XG5cbmZ1bmN0aW9uIGlzQmV0d2VlbihhOiBQb2ludCwgbWlkZGxlOiBQb2ludCwgYjogUG9pbnQpOiBib29sZWFuIHtcbiAgY29uc3QgdmVydGljYWwgPSBhLnggPT09IG1pZGRsZS54ICYmIG1pZGRsZS54ID09PSBiLnggJiYgKG1pZGRsZS55IC0gYS55KSAqIChiLnkgLSBtaWRkbGUueSkgPj0gMDtcbiAgY29uc3QgaG9yaXpvbnRhbCA9IGEueSA9PT0gbWlkZGxlLnkgJiYgbWlkZGxlLnkgPT09IGIueSAmJiAobWlkZGxlLnggLSBhLngpICogKGIueCAtIG1pZGRsZS54KSA+PSAwO1xuICByZXR1cm4gdmVydGljYWwgfHwgaG9yaXpvbnRhbDtcbn1cblxuLyoqIEEgc3RlcCB0aGlzIHNtYWxsLCBsZWZ0IGJ5IHRoZSByb3VuZGluZyBvZiB0d28gbGV2ZWxzLCBpcyBhIGZsYXcgcmF0aGVyIHRoYW4gYSBjb3JuZXIuICovXG5jb25zdCBKT0cgPSAyO1xuXG4vKiogVGFrZXMgc21hbGwgc3RlcHMgb3V0OiB0aGUgc3RyZXRjaCBiZWZvcmUgb25lLCBvciBiZWhpbmQgaXQgd2hlcmUgdGhhdCBpcyB0aGUgbGFzdCwgbW92ZXMgdG8gdGhlIG90aGVyJ3MgbGluZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdHJhaWdodGVuKHBvaW50czogcmVhZG9ubHkgUG9pbnRbXSk6IFBvaW50W10ge1xuICBjb25zdCBsaW5lID0gcG9pbnRzLnNsaWNlKCk7XG4gIGZvciAobGV0IGF0ID0gMTsgYXQgKyAyIDwgbGluZS5sZW5ndGg7IGF0KyspIHtcbiAgICBjb25zdCBbYSwgYiwgYywgZF0gPSBbbGluZVthdCAtIDFdLCBsaW5lW2F0XSwgbGluZVthdCArIDFdLCBsaW5lW2F0ICsgMl1dO1xuICAgIGlmICghYSB8fCAhYiB8fCAhYyB8fCAhZCB8fCBNYXRoLmFicyhiLnggLSBjLngpICsgTWF0aC5hYnMoYi55IC0gYy55KSA+IEpPRykgY29udGludWU7XG4gICAgaWYgKGEueSA9PT0gYi55ICYmIGMueSA9PT0gZC55KSBsaW5lW2F0IC0gMV0gPSB7IHg6IGEueCwgeTogYy55IH07XG4gICAgZWxzZSBpZiAoYS54ID09PSBiLnggJiYgYy54ID09PSBkLngpIGxpbmVbYXQgLSAxXSA9IHsgeDogYy54LCB5OiBhLnkgfTtcbiAgICBlbHNlIGNvbnRpbnVlO1xuICAgIGxpbmVbYXRdID0gYztcbiAgfVxuICByZXR1cm4gc2ltcGxpZnkobGluZSk7XG59XG5cbmV4cG9ydCBjb25zdCBtaWRkbGUgPSAoeyB4LCB5LCB3aWR0aCwgaGVpZ2h0IH06IEJveCk6IFBvaW50ID0+ICh7IHg6IHggKyB3aWR0aCAvIDIsIHk6IHkgKyBoZWlnaHQgLyAyIH0pO1xuXG5leHBvcnQgY29uc3QgZ3JvdyA9ICh7IHgsIHksIHdpZHRoLCBoZWlnaHQgfTogQm94LCBieTogbnVtYmVyKTogQm94ID0+ICh7XG4gIHg6IHggLSBieSxcbiAgeTogeSAtIGJ5LFxuICB3aWR0aDogd2lkdGggKyAyICogYnksXG4gIGhlaWdodDogaGVpZ2h0ICsgMiAqIGJ5LFxufSk7XG5cbi8qKiBUaGUgc21hbGxlc3QgYm94IGFyb3VuZCBzb21lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuaW9uKGJveGVzOiByZWFkb25seSBCb3hbXSk6IEJveCB7XG4gIGNvbnN0IFtsZWZ0LCB0b3BdID0gW01hdGgubWluKC4uLmJveGVzLm1hcCgoeyB4IH0pID0+IHgpKSwgTWF0aC5taW4oLi4uYm94ZXMubWFwKCh7IHkgfSkgPT4geSkpXTtcbiAgY29uc3QgcmlnaHQgPSBNYXRoLm1heCguLi5ib3hlcy5tYXAoKHsgeCwgd2lkdGggfSkgPT4geCArIHdpZHRoKSk7XG4gIGNvbnN0IGJvdHRvbSA9IE1hdGgubWF4KC4uLmJveGVzLm1hcCgoeyB5LCBoZWlnaHQgfSkgPT4geSArIGhlaWdodCkpO1xuICByZXR1cm4geyB4OiBsZWZ0LCB5OiB0b3AsIHdpZHRoOiByaWdodCAtIGxlZnQsIGhlaWdodDogYm90dG9tIC0gdG9wIH07XG59XG5cbi8qKiBCb3JkZXJzIHRoYXQgdG91Y2ggZG8gbm90IG92ZXJsYXAuICovXG5leHBvcnQgY29uc3Qgb3ZlcmxhcCA9IChhOiBCb3gsIGI6IEJveCk6IGJvb2xlYW4gPT5cbiAgYS54IDwgYi54ICsgYi53aWR0aCAmJiBiLnggPCBhLnggKyBhLndpZHRoICYmIGEueSA8IGIueSArIGIuaGVpZ2h0ICYmIGIueSA8IGEueSArIGEuaGVpZ2h0O1xuXG4vKiogV2hldGhlciB0aGUgc3RyZXRjaCBiZXR3ZWVuIHR3byBwb2ludHMgcGFzc2VzIHRocm91Z2ggdGhlIGluc2lkZSBvZiBhIGJveC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcm9zc2VzKGE6IFBvaW50LCBiOiBQb2ludCwgYm94OiBCb3gpOiBib29sZWFuIHtcbiAgY29uc3QgW2xlZnQsIHJpZ2h0XSA9IFtNYXRoLm1pbihhLngsIGIueCksIE1hdGgubWF4KGEueCwgYi54KV07XG4gIGNvbnN0IFt0b3AsIGJvdHRvbV0gPSBbTWF0aC5taW4oYS55LCBiLnkpLCBNYXRoLm1heChhLnksIGIueSldO1xuICByZXR1cm4gbGVmdCA8IGJveC54ICsgYm94LndpZHRoICYmIHJpZ2h0ID4gYm94LnggJiYgdG9wIDwgYm94LnkgKyBib3guaGVpZ2h0ICYmIGJvdHRvbSA+IGJveC55O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcGFpcnMocG9pbnRzOiByZWFkb25seSBQb2ludFtdKTogKHJlYWRvbmx5IFtQb2ludCwgUG9pbnRdKVtdIHtcbiAgcmV0dXJuIHBvaW50cy5zbGljZSgxKS5tYXAoKHBvaW50LCBpbmRleCkgPT4gW3BvaW50c1tpbmRleF0gPz8gcG9pbnQsIHBvaW50XSBhcyBjb25zdCk7XG59XG4iLCAiLyoqIEhvdyB3aWRlIGEgdGV4dCBpcyBpbiBhIHNhbnMtc2VyaWYgZmFjZTogZnJvbSBhIHRhYmxlLCBzbyB0aGF0IGV2ZXJ5IGhvc3QgbGF5cyBvdXQgdGhlIHNhbWUgcGljdHVyZS4gKi9cblxuLyoqIEFkdmFuY2Ugd2lkdGhzIG9mIHRoZSBwcmludGFibGUgQVNDSUkgY2hhcmFjdGVycyBmcm9tIHRoZSBzcGFjZSBvbiwgaW4gdGhvdXNhbmR0aHMgb2YgdGhlIGZvbnQgc2l6ZSAoSGVsdmV0aWNhJ3MgbWV0cmljcykuICovXG5jb25zdCBXSURUSFMgPSBbXG4gIDI3OCwgMjc4LCAzNTUsIDU1NiwgNTU2LCA4ODksIDY2NywgMTkxLCAzMzMsIDMzMywgMzg5LCA1ODQsIDI3OCwgMzMzLCAyNzgsIDI3OCwgNTU2LCA1NTYsIDU1NiwgNTU2LCA1NTYsXG4gIDU1NiwgNTU2LCA1NTYsIDU1NiwgNTU2LCAyNzgsIDI3OCwgNTg0LCA1ODQsIDU4NCwgNTU2LCAxMDE1LCA2NjcsIDY2NywgNzIyLCA3MjIsIDY2NywgNjExLCA3NzgsIDcyMiwgMjc4LFxuICA1MDAsIDY2NywgNTU2LCA4MzMsIDcyMiwgNzc4LCA2NjcsIDc3OCwgNzIyLCA2NjcsIDYxMSwgNzIyLCA2NjcsIDk0NCwgNjY3LCA2NjcsIDYxMSwgMjc4LCAyNzgsIDI3OCwgNDY5LFxuICA1NTYsIDMzMywgNTU2LCA1NTYsIDUwMCwgNTU2LCA1NTYsIDI3OCwgNTU2LCA1NTYsIDIyMiwgMjIyLCA1MDAsIDIyMiwgODMzLCA1NTYsIDU1NiwgNTU2LCA1NTYsIDMzMywgNTAwLFxuICAyNzgsIDU1NiwgNTAwLCA3MjIsIDUwMCwgNTAwLCA1MDAsIDMzNCwgMjYwLCAzMzQsIDU4NCxcbl07XG5cbi8qKiBGYWNlcyBkaWZmZXI7IG1vc3Qgb2YgdGhvc2UgdGhhdCBob3N0cyBjaG9vc2UgYXJlIGEgbGl0dGxlIHdpZGVyIHRoYW4gdGhlIHRhYmxlJ3MuICovXG5jb25zdCBBTExPV0FOQ0UgPSAxLjA2O1xuY29uc3QgQk9MRCA9IDEuMDY7XG5jb25zdCBFTExJUFNJUyA9ICdcdTIwMjYnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEZvbnQge1xuICByZWFkb25seSBzaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJvbGQ/OiBib29sZWFuO1xufVxuXG4vKiogV2lkdGggb2YgYSB0ZXh0IGluIHBpeGVscy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZXh0V2lkdGgodGV4dDogc3RyaW5nLCB7IHNpemUsIGJvbGQgPSBmYWxzZSB9OiBGb250KTogbnVtYmVyIHtcbiAgbGV0IHVuaXRzID0gMDtcbiAgZm9yIChjb25zdCBjaGFyYWN0ZXIgb2YgdGV4dCkgdW5pdHMgKz0gdW5pdHNPZihjaGFyYWN0ZXIpO1xuICByZXR1cm4gKHVuaXRzIC8gMTAwMCkgKiBzaXplICogQUxMT1dBTkNFICogKGJvbGQgPyBCT0xEIDogMSk7XG59XG5cbi8qKiBUaGUgdGV4dCwgY3V0IHdpdGggYW4gZWxsaXBzaXMgd2hlcmUgaXQgaXMgd2lkZXIgdGhhbiBgbGltaXRgIHBpeGVscy4gSG93ZXZlciBsb25nIGl0IGlzLCBvbmx5IHdoYXQgZml0cyBpcyBsb29rZWQgYXQuICovXG5leHBvcnQgZnVuY3Rpb24gZml0VGV4dCh0ZXh0OiBzdHJpbmcsIGZvbnQ6IEZvbnQsIGxpbWl0OiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCByZXN0ID0gbGltaXQgLSB0ZXh0V2lkdGgoRUxMSVBTSVMsIGZvbnQpO1xuICBsZXQgW3dpZHRoLCBmaXR0aW5nXSA9IFswLCAnJ107XG4gIGxldCBjdXQgPSAnJztcbiAgZm9yIChjb25zdCBjaGFyYWN0ZXIgb2YgdGV4dCkge1xuICAgIHdpZHRoICs9IHRleHRXaWR0aChjaGFyYWN0ZXIsIGZvbnQpO1xuICAgIGlmICh3aWR0aCA+IGxpbWl0KSByZXR1cm4gYCR7KGN1dCA9PT0gJycgPyBmaXR0aW5nLnNsaWNlKDAsIDEpIHx8IGNoYXJhY3RlciA6IGN1dCkudHJpbUVuZCgpfSR7RUxMSVBTSVN9YDtcbiAgICBmaXR0aW5nICs9IGNoYXJhY3RlcjtcbiAgICBpZiAod2lkdGggPD0gcmVzdCkgY3V0ID0gZml0dGluZztcbiAgfVxuICByZXR1cm4gdGV4dDtcbn1cblxuZnVuY3Rpb24gdW5pdHNPZihjaGFyYWN0ZXI6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IGNvZGUgPSBjaGFyYWN0ZXIuY29kZVBvaW50QXQoMCkgPz8gMDtcbiAgaWYgKGNvZGUgPj0gMzIgJiYgY29kZSA8IDEyNykgcmV0dXJuIFdJRFRIU1tjb2RlIC0gMzJdID8/IDU1NjtcbiAgaWYgKC9cXHB7TX18XFxwe0NmfS91LnRlc3QoY2hhcmFjdGVyKSkgcmV0dXJuIDA7XG4gIGlmIChjb2RlID09PSAweDIwMjYpIHJldHVybiAxMDAwO1xuICBpZiAoaXNXaWRlKGNvZGUpKSByZXR1cm4gY29kZSA+PSAweDFfZjAwMCA/IDEzMDAgOiAxMDAwO1xuICByZXR1cm4gL1xccHtMdX0vdS50ZXN0KGNoYXJhY3RlcikgPyA3MjIgOiA2MDA7XG59XG5cbi8qKiBFYXN0IEFzaWFuIGNoYXJhY3RlcnMgYW5kIGVtb2ppIHRha2UgYSBmdWxsIGVtLiAqL1xuY29uc3QgaXNXaWRlID0gKGNvZGU6IG51bWJlcik6IGJvb2xlYW4gPT5cbiAgKGNvZGUgPj0gMHgxMTAwICYmIGNvZGUgPD0gMHgxMTVmKSB8fFxuICAoY29kZSA+PSAweDJlODAgJiYgY29kZSA8PSAweGE0Y2YpIHx8XG4gIChjb2RlID49IDB4YWMwMCAmJiBjb2RlIDw9IDB4ZDdhMykgfHxcbiAgKGNvZGUgPj0gMHhmOTAwICYmIGNvZGUgPD0gMHhmYWZmKSB8fFxuICAoY29kZSA+PSAweGZlMzAgJiYgY29kZSA8PSAweGZlNmYpIHx8XG4gIChjb2RlID49IDB4ZmYwMCAmJiBjb2RlIDw9IDB4ZmY2MCkgfHxcbiAgY29kZSA+PSAweDFfZjAwMDtcbiIsICIvKiogVGV4dHMgb2YgYXV0aG9ycyBtYWRlIGZpdCB0byBiZSBkcmF3bjogbm8gY29udHJvbCBjaGFyYWN0ZXJzLCBubyB0cmlja3Mgd2l0aCB0aGUgcmVhZGluZyBkaXJlY3Rpb24sIG9uZSBsaW5lLiAqL1xuXG4vKiogQ29udHJvbCBjaGFyYWN0ZXJzLCBsb25lIHN1cnJvZ2F0ZXMsIG5vbi1jaGFyYWN0ZXJzLCBhbmQgbWFya3MgdGhhdCB0dXJuIHRoZSByZWFkaW5nIGRpcmVjdGlvbiBhcm91bmQuICovXG5jb25zdCBVTkZJVCA9IC9bXFx1MjAyYS1cXHUyMDJlXFx1MjA2Ni1cXHUyMDY5XFx1ZmZmZVxcdWZmZmZdfFxccHtDY318XFxwe0NzfS9ndTtcblxuZXhwb3J0IGZ1bmN0aW9uIHBsYWluVGV4dCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKC9cXHMrL2d1LCAnICcpLnJlcGxhY2UoVU5GSVQsICcnKS50cmltKCk7XG59XG4iLCAiLyoqIFdoYXQgaXMgd3JpdHRlbiBvbiBub2RlcywgYm91bmRhcmllcyBhbmQgZWRnZXMsIGFuZCBob3cgbXVjaCByb29tIGl0IHRha2VzLiAqL1xuaW1wb3J0IHR5cGUgeyBCb3gsIEdyYXBoRWRnZSwgR3JhcGhHcm91cCwgR3JhcGhOb2RlIH0gZnJvbSAnLi9ncmFwaC5qcyc7XG5pbXBvcnQgeyBmaXRUZXh0LCB0ZXh0V2lkdGgsIHR5cGUgRm9udCB9IGZyb20gJy4vbWVhc3VyZS5qcyc7XG5pbXBvcnQgeyBwbGFpblRleHQgfSBmcm9tICcuL3BsYWluLXRleHQuanMnO1xuXG5leHBvcnQgY29uc3QgbmFtZUZvbnQ6IEZvbnQgPSB7IHNpemU6IDEzLCBib2xkOiB0cnVlIH07XG5leHBvcnQgY29uc3QgY2FwdGlvbkZvbnQ6IEZvbnQgPSB7IHNpemU6IDExIH07XG5leHBvcnQgY29uc3QgZ3JvdXBGb250OiBGb250ID0geyBzaXplOiAxMiwgYm9sZDogdHJ1ZSB9O1xuZXhwb3J0IGNvbnN0IGVkZ2VGb250OiBGb250ID0geyBzaXplOiAxMSB9O1xuZXhwb3J0IGNvbnN0IGNvdW50Rm9udDogRm9udCA9IHsgc2l6ZTogMTAsIGJvbGQ6IHRydWUgfTtcblxuLyoqIFdpZGVzdCB0ZXh0IGJlZm9yZSBpdCBpcyBjdXQuICovXG5jb25zdCBOQU1FX0xJTUlUID0gMTgwO1xuY29uc3QgRURHRV9MSU1JVCA9IDE1MDtcbmNvbnN0IEdST1VQX0xJTUlUID0gMzIwO1xuLyoqIFdpZHRocyBjb21lIGluIHN0ZXBzLCBzbyB0aGF0IG1vc3QgZWRpdHMgb2YgYSB0aXRsZSBjaGFuZ2Ugbm8gbGF5b3V0LiAqL1xuY29uc3QgU1RFUCA9IDEyO1xuXG5leHBvcnQgaW50ZXJmYWNlIE5vZGVUZXh0IHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBjYXB0aW9uPzogc3RyaW5nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNpemUge1xuICByZWFkb25seSB3aWR0aDogbnVtYmVyO1xuICByZWFkb25seSBoZWlnaHQ6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBzcXVhcmUgd2l0aCB0aGUgbWFyayBvZiBhIHBsYXRmb3JtLCBvciBvZiB0aGUga2luZCBvZiBzeXN0ZW0sIGFuZCB0aGUgZ2FwIHRvIHRoZSB0ZXh0LiAqL1xuZXhwb3J0IGNvbnN0IHRpbGUgPSB7IHNpemU6IDI2LCBnYXA6IDkgfSBhcyBjb25zdDtcblxuLyoqIFdoZXJlIGEgbm9kZSdzIGNvbnRlbnQgbGllcywgYnkgaXRzIGtpbmQ6IHdoYXQgdGhlIG91dGxpbmUgbmVlZHMgb24gZWFjaCBzaWRlLCBhbmQgaG93IGZhciBhIGxpZCBwdXNoZXMgaXQgZG93bi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSW5zZXQge1xuICByZWFkb25seSBsZWZ0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJpZ2h0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvcDogbnVtYmVyO1xufVxuXG4vKiogT25lIGxpbmUgb2YgYW4gZWRnZSdzIGxhYmVsOiBhIHN5bWJvbCBvZiBpdHMgcGF0dGVybiwgdGhlbiB0aGUgZW50aXR5LCB0aGVuIHJvb20gZm9yIGEgYmFkZ2UsIHNvIHRoYXQgb25lIHRoYXQgY29tZXMgb3IgZ29lc1xuICogIG1vdmVzIG5vdGhpbmcuICovXG5leHBvcnQgY29uc3QgZWRnZUxpbmUgPSB7IGhlaWdodDogMTgsIHN5bWJvbDogMjAsIGVuZDogMjAsIGJhZGdlOiAxMCB9IGFzIGNvbnN0O1xuXG4vKiogUm9vbSBhYm92ZSB0aGUgY29udGVudCBvZiBhIGJvdW5kYXJ5LCBmb3IgaXRzIHRpdGxlLiAqL1xuZXhwb3J0IGNvbnN0IGdyb3VwSGVhZGVyID0gMzY7XG5cbmNvbnN0IHBsdXJhbCA9IChjb3VudDogbnVtYmVyLCB3b3JkOiBzdHJpbmcpOiBzdHJpbmcgPT4gYCR7Y291bnR9ICR7d29yZH0ke2NvdW50ID09PSAxID8gJycgOiAncyd9YDtcblxuY29uc3QgY2FwdGlvbk9mID0gKHsgcm9sZSwgaG9sZHMsIHRpdGxlLCBwbGF0Zm9ybSB9OiBHcmFwaE5vZGUpOiBzdHJpbmcgPT4ge1xuICBpZiAocm9sZSA9PT0gJ2NoYW5uZWwnKSByZXR1cm4gJyc7XG4gIGlmICghaG9sZHMpIHJldHVybiB0aXRsZSA/PyBwbGF0Zm9ybSA/PyAnJztcbiAgLy8gQSBjbG9zZWQgYnJva2VyIGhvbGRzIGNoYW5uZWxzIGFsb25lLCB3aGljaCBhcmUgbm8gc3lzdGVtcy5cbiAgY29uc3Qgc3lzdGVtcyA9IGhvbGRzLnN5c3RlbXMgPiAwID8gW3BsdXJhbChob2xkcy5zeXN0ZW1zLCAnc3lzdGVtJyldIDogW107XG4gIGNvbnN0IGZsb3dzID0gaG9sZHMuZmxvd3MgPiAwID8gW3BsdXJhbChob2xkcy5mbG93cywgJ2Zsb3cnKV0gOiBbXTtcbiAgcmV0dXJuIFsuLi5zeXN0ZW1zLCAuLi5mbG93c10uam9pbignIFx1MDBCNyAnKTtcbn07XG5cbmV4cG9ydCBmdW5jdGlvbiBub2RlVGV4dChub2RlOiBHcmFwaE5vZGUpOiBOb2RlVGV4dCB7XG4gIGNvbnN0IG5hbWUgPSBmaXRUZXh0KHBsYWluVGV4dChub2RlLmxhYmVsKSwgbmFtZUZvbnQsIE5BTUVfTElNSVQpO1xuICBjb25zdCB3YW50ZWQgPSBwbGFpblRleHQoY2FwdGlvbk9mKG5vZGUpKTtcbiAgaWYgKHdhbnRlZCA9PT0gJycgfHwgd2FudGVkID09PSBuYW1lKSByZXR1cm4geyBuYW1lIH07XG4gIHJldHVybiB7IG5hbWUsIGNhcHRpb246IGZpdFRleHQod2FudGVkLCBjYXB0aW9uRm9udCwgTkFNRV9MSU1JVCkgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG5vZGVTaXplKG5vZGU6IEdyYXBoTm9kZSk6IFNpemUge1xuICBjb25zdCB7IG5hbWUsIGNhcHRpb24gPSAnJyB9ID0gbm9kZVRleHQobm9kZSk7XG4gIGNvbnN0IHRleHQgPSBNYXRoLm1heCh0ZXh0V2lkdGgobmFtZSwgbmFtZUZvbnQpLCB0ZXh0V2lkdGgoY2FwdGlvbiwgY2FwdGlvbkZvbnQpKTtcbiAgaWYgKG5vZGUucm9sZSA9PT0gJ2NoYW5uZWwnKVxuICAgIHJldHVybiB7IHdpZHRoOiBzdGVwcGVkKHRleHQgKyBjaGFubmVsSW5zZXQubGVmdCArIGNoYW5uZWxJbnNldC5yaWdodCwgNzIpLCBoZWlnaHQ6IDMwIH07XG4gIGNvbnN0IHsgbGVmdCwgcmlnaHQsIHRvcCB9ID0gbm9kZUluc2V0KG5vZGUucm9sZSk7XG4gIHJldHVybiB7IHdpZHRoOiBzdGVwcGVkKGxlZnQgKyB0aWxlLnNpemUgKyB0aWxlLmdhcCArIHRleHQgKyByaWdodCwgMTA4KSwgaGVpZ2h0OiA0OCArIHRvcCB9O1xufVxuXG4vKiogT2YgYSBjaGFubmVsOiBpdHMgc2lnbiBvbiB0aGUgbGVmdCwgcm9vbSBmb3IgYSBiYWRnZSBvbiB0aGUgcmlnaHQuICovXG5leHBvcnQgY29uc3QgY2hhbm5lbEluc2V0ID0geyBsZWZ0OiAyOCwgcmlnaHQ6IDI0IH0gYXMgY29uc3Q7XG5cbmV4cG9ydCBmdW5jdGlvbiBub2RlSW5zZXQocm9sZTogR3JhcGhOb2RlWydyb2xlJ10pOiBJbnNldCB7XG4gIGlmIChyb2xlID09PSAnaHViJykgcmV0dXJuIHsgbGVmdDogMjAsIHJpZ2h0OiAyNCwgdG9wOiAwIH07XG4gIGlmIChyb2xlID09PSAnYnJva2VyJykgcmV0dXJuIHsgbGVmdDogMTYsIHJpZ2h0OiAyNiwgdG9wOiAwIH07XG4gIGlmIChyb2xlID09PSAnd2FyZWhvdXNlJykgcmV0dXJuIHsgbGVmdDogMTEsIHJpZ2h0OiAxNCwgdG9wOiAxMiB9O1xuICBpZiAocm9sZSA9PT0gJ2RhdGFiYXNlJykgcmV0dXJuIHsgbGVmdDogMTEsIHJpZ2h0OiAxNCwgdG9wOiA4IH07XG4gIHJldHVybiB7IGxlZnQ6IDExLCByaWdodDogMTQsIHRvcDogMCB9O1xufVxuXG5jb25zdCBzdGVwcGVkID0gKHdpZHRoOiBudW1iZXIsIGxlYXN0OiBudW1iZXIpOiBudW1iZXIgPT4gTWF0aC5jZWlsKE1hdGgubWF4KHdpZHRoLCBsZWFzdCkgLyBTVEVQKSAqIFNURVA7XG5cbmV4cG9ydCBjb25zdCBlZGdlVGV4dCA9IChlZGdlOiBHcmFwaEVkZ2UpOiBzdHJpbmcgPT4gZml0VGV4dChwbGFpblRleHQoZWRnZS5sYWJlbCksIGVkZ2VGb250LCBFREdFX0xJTUlUKTtcblxuLyoqIFwiXHUwMEQ3MTJcIiBvbiBhbiBlZGdlIHRoYXQgc3RhbmRzIGZvciB0d2VsdmUgZmxvd3MuICovXG5leHBvcnQgY29uc3QgY291bnRUZXh0ID0gKHsgY291bnQgPSAxIH06IEdyYXBoRWRnZSk6IHN0cmluZyA9PiAoY291bnQgPiAxID8gYFx1MDBENyR7Y291bnR9YCA6ICcnKTtcblxuLyoqIFdpdGggdGhlIGdhcCBiZWZvcmUgaXQuICovXG5leHBvcnQgY29uc3QgY291bnRXaWR0aCA9IChlZGdlOiBHcmFwaEVkZ2UpOiBudW1iZXIgPT4ge1xuICBjb25zdCB0ZXh0ID0gY291bnRUZXh0KGVkZ2UpO1xuICByZXR1cm4gdGV4dCA9PT0gJycgPyAwIDogTWF0aC5jZWlsKHRleHRXaWR0aCh0ZXh0LCBjb3VudEZvbnQpKSArIDE0O1xufTtcblxuZXhwb3J0IGZ1bmN0aW9uIGVkZ2VMYWJlbFNpemUoZWRnZTogR3JhcGhFZGdlKTogU2l6ZSB7XG4gIGNvbnN0IHdpZHRoID0gZWRnZUxpbmUuc3ltYm9sICsgdGV4dFdpZHRoKGVkZ2VUZXh0KGVkZ2UpLCBlZGdlRm9udCkgKyBjb3VudFdpZHRoKGVkZ2UpICsgZWRnZUxpbmUuZW5kO1xuICByZXR1cm4geyB3aWR0aDogTWF0aC5jZWlsKHdpZHRoIC8gNCkgKiA0LCBoZWlnaHQ6IGVkZ2VMaW5lLmhlaWdodCB9O1xufVxuXG4vKiogXCIrIDMgbW9yZVwiLCBhdCB0aGUgZm9vdCBvZiBhIHN0YWNrIG9mIGxhYmVscy4gKi9cbmV4cG9ydCBjb25zdCBtb3JlVGV4dCA9IChjb3VudDogbnVtYmVyKTogc3RyaW5nID0+IGArICR7Y291bnR9IG1vcmVgO1xuXG5leHBvcnQgY29uc3QgZ3JvdXBUZXh0ID0gKGdyb3VwOiBHcmFwaEdyb3VwKTogc3RyaW5nID0+XG4gIGZpdFRleHQocGxhaW5UZXh0KGdyb3VwLmxhYmVsKSwgZ3JvdXBGb250LCBHUk9VUF9MSU1JVCk7XG5cbmV4cG9ydCBjb25zdCBncm91cFRpdGxlV2lkdGggPSAoZ3JvdXA6IEdyYXBoR3JvdXApOiBudW1iZXIgPT5cbiAgTWF0aC5jZWlsKHRleHRXaWR0aChncm91cFRleHQoZ3JvdXApLCBncm91cEZvbnQpICsgMjgpO1xuXG4vKiogV2hlcmUgdGhlIGxpbmVzIG9mIGEgc3RhY2sgbGllIGluc2lkZSBpdHMgYm94LiAqL1xuZXhwb3J0IGNvbnN0IGxpbmVCb3ggPSAoc3RhY2s6IEJveCwgaW5kZXg6IG51bWJlcik6IEJveCA9PiAoe1xuICB4OiBzdGFjay54LFxuICB5OiBzdGFjay55ICsgaW5kZXggKiBlZGdlTGluZS5oZWlnaHQsXG4gIHdpZHRoOiBzdGFjay53aWR0aCxcbiAgaGVpZ2h0OiBlZGdlTGluZS5oZWlnaHQsXG59KTtcbiIsICIvKiogVGhlIGxhYmVscyBvZiBlZGdlcyB0aGF0IHNoYXJlIGEgd2F5LCBvbmUgYWJvdmUgdGhlIG90aGVyLiAqL1xuaW1wb3J0IHsgZWRnZUZvbnQsIGVkZ2VMYWJlbFNpemUsIGVkZ2VMaW5lLCBsaW5lQm94LCBtb3JlVGV4dCwgdHlwZSBTaXplIH0gZnJvbSAnLi4vY2FwdGlvbnMuanMnO1xuaW1wb3J0IHR5cGUgeyBCb3gsIEdyYXBoRWRnZSB9IGZyb20gJy4uL2dyYXBoLmpzJztcbmltcG9ydCB7IHRleHRXaWR0aCB9IGZyb20gJy4uL21lYXN1cmUuanMnO1xuXG4vKiogTW9yZSBsaW5lcyB0aGFuIHRoaXMsIGFuZCB0aGUgbGFzdCBvbmUgY291bnRzIHRoZSByZXN0OyBpbiBhIHBpY3R1cmUgb2YgYnVuZGxlcyBhIHN0YWNrIGlzIHNob3J0LiAqL1xuY29uc3QgTU9TVF9MSU5FUyA9IDg7XG5jb25zdCBNT1NUX0lOX0JVTkRMRSA9IDI7XG5cbi8qKiBVcCB0byB0aGlzIG1hbnkgZWRnZXMgZWFjaCBwYWlyIG9mIGVuZHMgaGFzIGEgbGluZSBvZiBpdHMgb3duIGFjcm9zcyBib3VuZGFyaWVzOyBiZXlvbmQsIHRoZXkgcnVuIGluIGJ1bmRsZXMuICovXG5jb25zdCBNT1NUX1NJTkdMRSA9IDQwO1xuXG5leHBvcnQgY29uc3QgaXNCdW5kbGVkID0gKGVkZ2VzOiByZWFkb25seSBHcmFwaEVkZ2VbXSk6IGJvb2xlYW4gPT4gZWRnZXMubGVuZ3RoID4gTU9TVF9TSU5HTEU7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3RhY2sgZXh0ZW5kcyBTaXplIHtcbiAgcmVhZG9ubHkgc2hvd246IHJlYWRvbmx5IEdyYXBoRWRnZVtdO1xuICByZWFkb25seSBoaWRkZW46IHJlYWRvbmx5IEdyYXBoRWRnZVtdO1xufVxuXG4vKiogYGNhcnJpZWRgOiB0aGUgZWRnZXMgdGhhdCBzaGFyZSB0aGUgd2F5OyBvZiBhIGZsb3cgdGhhdCBmYW5zIG91dCBmYXJ0aGVyIG9uLCBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhY2tPZihjYXJyaWVkOiByZWFkb25seSBHcmFwaEVkZ2VbXSwgYnVuZGxlZDogYm9vbGVhbik6IFN0YWNrIHtcbiAgY29uc3QgZWRnZXMgPSBbXG4gICAgLi4ubmV3IE1hcChjYXJyaWVkLm1hcCgoZWRnZSkgPT4gW2VkZ2UuZmxvdywgZWRnZV0gYXMgY29uc3QpLnRvUmV2ZXJzZWQoKSkudmFsdWVzKCksXG4gIF0udG9SZXZlcnNlZCgpO1xuICBjb25zdCBtb3N0ID0gYnVuZGxlZCA/IE1PU1RfSU5fQlVORExFIDogTU9TVF9MSU5FUztcbiAgY29uc3QgY291bnQgPSBlZGdlcy5sZW5ndGggPD0gbW9zdCA/IGVkZ2VzLmxlbmd0aCA6IG1vc3QgLSAxO1xuICBjb25zdCBbc2hvd24sIGhpZGRlbl0gPSBbZWRnZXMuc2xpY2UoMCwgY291bnQpLCBlZGdlcy5zbGljZShjb3VudCldO1xuICBjb25zdCB3aWR0aHMgPSBzaG93bi5tYXAoKGVkZ2UpID0+IGVkZ2VMYWJlbFNpemUoZWRnZSkud2lkdGgpO1xuICBpZiAoaGlkZGVuLmxlbmd0aCA+IDApXG4gICAgd2lkdGhzLnB1c2goTWF0aC5jZWlsKHRleHRXaWR0aChtb3JlVGV4dChoaWRkZW4ubGVuZ3RoKSwgZWRnZUZvbnQpICsgZWRnZUxpbmUuc3ltYm9sICsgZWRnZUxpbmUuYmFkZ2UpKTtcbiAgY29uc3QgbGluZXMgPSBzaG93bi5sZW5ndGggKyAoaGlkZGVuLmxlbmd0aCA+IDAgPyAxIDogMCk7XG4gIHJldHVybiB7IHNob3duLCBoaWRkZW4sIHdpZHRoOiBNYXRoLm1heCguLi53aWR0aHMpLCBoZWlnaHQ6IGxpbmVzICogZWRnZUxpbmUuaGVpZ2h0IH07XG59XG5cbi8qKiBUaGUgbGluZSBvZiBlYWNoIHNob3duIGVkZ2UsIGJ5IGlkLCBvbmNlIHRoZSBzdGFjayBoYXMgaXRzIHBsYWNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVzT2Yoc3RhY2s6IFN0YWNrLCBib3g6IEJveCk6IFJlYWRvbmx5TWFwPHN0cmluZywgQm94PiB7XG4gIHJldHVybiBuZXcgTWFwKHN0YWNrLnNob3duLm1hcCgoeyBpZCB9LCBpbmRleCkgPT4gW2lkLCBsaW5lQm94KGJveCwgaW5kZXgpXSkpO1xufVxuIiwgIi8qKiBXaGVyZSB0aGUgdGl0bGVzIG9mIGJvdW5kYXJpZXMgc3RhbmQ6IGF0IHRoZSBsZWZ0LCBvciBmYXJ0aGVyIGFsb25nIHRoZSB0b3Agd2hlcmUgbGluZXMgY29tZSBpbiB0aHJvdWdoIHRoZSBjb3JuZXIuICovXG5pbXBvcnQgeyBncm91cFRpdGxlV2lkdGggfSBmcm9tICcuLi9jYXB0aW9ucy5qcyc7XG5pbXBvcnQgdHlwZSB7IEJveCwgTGFpZE91dEVkZ2UsIExhaWRPdXRHcm91cCB9IGZyb20gJy4uL2dyYXBoLmpzJztcbmltcG9ydCB7IGNyb3NzZXMsIG92ZXJsYXAsIHBhaXJzIH0gZnJvbSAnLi9wb2x5bGluZS5qcyc7XG5cbi8qKiBUaGUgc3RyaXAgb2YgYSBib3VuZGFyeSBpbiB3aGljaCB0aXRsZXMgc3RhbmQsIHdpdGggc29tZSBhaXIuICovXG5jb25zdCBTVFJJUCA9IDM0O1xuY29uc3QgQUlSID0gNTtcbi8qKiBPZiBhIGJhZGdlIGJlaGluZCB0aGUgdGl0bGUuICovXG5jb25zdCBCQURHRSA9IDIyO1xuXG5leHBvcnQgY29uc3QgdGl0bGVCb3ggPSAoZ3JvdXA6IExhaWRPdXRHcm91cCk6IEJveCA9PiAoe1xuICB4OiBncm91cC5ib3gueCArIChncm91cC50aXRsZUF0ID8/IDApLFxuICB5OiBncm91cC5ib3gueSxcbiAgd2lkdGg6IGdyb3VwVGl0bGVXaWR0aChncm91cCksXG4gIGhlaWdodDogU1RSSVAsXG59KTtcblxuLyoqIEFzIG11Y2ggb2YgaXQgYXMgdGhlIHdyaXRpbmcgdGFrZXMuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdHRlblRpdGxlKGdyb3VwOiBMYWlkT3V0R3JvdXApOiBCb3gge1xuICBjb25zdCB7IHgsIHksIHdpZHRoIH0gPSB0aXRsZUJveChncm91cCk7XG4gIHJldHVybiB7IHg6IHggKyAxNCwgeTogeSArIDEwLCB3aWR0aDogd2lkdGggLSAyNiwgaGVpZ2h0OiAxOCB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcGxhY2VUaXRsZXMoXG4gIGdyb3VwczogcmVhZG9ubHkgTGFpZE91dEdyb3VwW10sXG4gIGVkZ2VzOiByZWFkb25seSBMYWlkT3V0RWRnZVtdLFxuKTogcmVhZG9ubHkgTGFpZE91dEdyb3VwW10ge1xuICBjb25zdCBzdHJldGNoZXMgPSBlZGdlcy5mbGF0TWFwKCh7IHBvaW50cyB9KSA9PiBwYWlycyhwb2ludHMpKTtcbiAgY29uc3QgbGFiZWxzID0gZWRnZXMuZmxhdE1hcCgoeyBsYWJlbEJveCB9KSA9PiAobGFiZWxCb3ggPyBbbGFiZWxCb3hdIDogW10pKTtcbiAgcmV0dXJuIGdyb3Vwcy5tYXAoKHsgdGl0bGVBdDogXywgLi4uZ3JvdXAgfSkgPT4ge1xuICAgIGNvbnN0IHN0cmlwID0geyAuLi5ncm91cC5ib3gsIGhlaWdodDogU1RSSVAgfTtcbiAgICBjb25zdCB3aWRlID0gZ3JvdXBUaXRsZVdpZHRoKGdyb3VwKSArIChncm91cC5iYWRnZSA/IEJBREdFIDogMCk7XG4gICAgY29uc3QgaW5zaWRlID0gc3RyZXRjaGVzLmZpbHRlcigoW2EsIGJdKSA9PiBjcm9zc2VzKGEsIGIsIHN0cmlwKSk7XG4gICAgY29uc3QgdGFrZW4gPSBbXG4gICAgICAuLi5pbnNpZGUubWFwKChbYSwgYl0pID0+IFtNYXRoLm1pbihhLngsIGIueCkgLSBBSVIsIE1hdGgubWF4KGEueCwgYi54KSArIEFJUl0gYXMgY29uc3QpLFxuICAgICAgLi4ubGFiZWxzXG4gICAgICAgIC5maWx0ZXIoKGxhYmVsKSA9PiBvdmVybGFwKGxhYmVsLCBzdHJpcCkpXG4gICAgICAgIC5tYXAoKHsgeCwgd2lkdGggfSkgPT4gW3ggLSBBSVIsIHggKyB3aWR0aCArIEFJUl0gYXMgY29uc3QpLFxuICAgIF0ubWFwKChbbG93LCBoaWdoXSkgPT4gW2xvdyAtIGdyb3VwLmJveC54LCBoaWdoIC0gZ3JvdXAuYm94LnhdIGFzIGNvbnN0KTtcbiAgICBjb25zdCBhdCA9IGZpcnN0R2FwKHRha2VuLCAxMCwgd2lkZSwgZ3JvdXAuYm94LndpZHRoKTtcbiAgICByZXR1cm4gYXQgPT09IHVuZGVmaW5lZCB8fCBhdCA8PSAxMCA/IGdyb3VwIDogeyAuLi5ncm91cCwgdGl0bGVBdDogTWF0aC5yb3VuZChhdCkgLSAxMCB9O1xuICB9KTtcbn1cblxuLyoqIFVuZGVmaW5lZCB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuZnVuY3Rpb24gZmlyc3RHYXAoXG4gIHRha2VuOiByZWFkb25seSAocmVhZG9ubHkgW251bWJlciwgbnVtYmVyXSlbXSxcbiAgZnJvbTogbnVtYmVyLFxuICB3aWRlOiBudW1iZXIsXG4gIHdpZHRoOiBudW1iZXIsXG4pOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBsZXQgYXQgPSBmcm9tO1xuICBmb3IgKGNvbnN0IFtsb3csIGhpZ2hdIG9mIHRha2VuLnRvU29ydGVkKChhLCBiKSA9PiBhWzBdIC0gYlswXSkpIHtcbiAgICBpZiAobG93IDwgYXQgKyB3aWRlICYmIGhpZ2ggPiBhdCkgYXQgPSBoaWdoO1xuICB9XG4gIHJldHVybiBhdCArIHdpZGUgPD0gd2lkdGggPyBhdCA6IHVuZGVmaW5lZDtcbn1cbiIsICIvKiogUHV0cyBsYWlkLW91dCBsZXZlbHMgaW50byBlYWNoIG90aGVyOiBwbGFjZXMgb2YgdGhlIHdob2xlIHBpY3R1cmUsIGFuZCBlYWNoIGZsb3cncyB3YXkgaW4gb25lIHBpZWNlLiAqL1xuaW1wb3J0IHR5cGUge1xuICBCb3gsXG4gIERpcmVjdGlvbixcbiAgR3JhcGgsXG4gIEdyYXBoRWRnZSxcbiAgTGFpZE91dEVkZ2UsXG4gIExhaWRPdXRHcmFwaCxcbiAgTGFpZE91dFRydW5rLFxuICBQb2ludCxcbn0gZnJvbSAnLi4vZ3JhcGguanMnO1xuaW1wb3J0IHR5cGUgeyBMYWlkT3V0TGV2ZWwgfSBmcm9tICcuL2xheS1sZXZlbC5qcyc7XG5pbXBvcnQgdHlwZSB7IFBsYW4sIFdheSB9IGZyb20gJy4vbGVncy5qcyc7XG5pbXBvcnQgeyBub2RlS2V5LCB0eXBlIExldmVsIH0gZnJvbSAnLi9sZXZlbC5qcyc7XG5pbXBvcnQgeyBzaGlmdCwgc2hpZnRCb3gsIHNpbXBsaWZ5LCBzdHJhaWdodGVuIH0gZnJvbSAnLi9wb2x5bGluZS5qcyc7XG5pbXBvcnQgeyBsaW5lc09mLCBzdGFja09mIH0gZnJvbSAnLi9zdGFjay5qcyc7XG5pbXBvcnQgeyBwbGFjZVRpdGxlcyB9IGZyb20gJy4vdGl0bGVzLmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBDb21wb3NpdGlvbiB7XG4gIHJlYWRvbmx5IGdyYXBoOiBHcmFwaDtcbiAgcmVhZG9ubHkgZWRnZXM6IHJlYWRvbmx5IEdyYXBoRWRnZVtdO1xuICByZWFkb25seSByb290OiBMZXZlbDtcbiAgcmVhZG9ubHkgcGxhbjogUGxhbjtcbiAgcmVhZG9ubHkgbGFpZDogUmVhZG9ubHlNYXA8c3RyaW5nLCBMYWlkT3V0TGV2ZWw+O1xuICByZWFkb25seSBkaXJlY3Rpb246IERpcmVjdGlvbjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNvbXBvc2UoY29tcG9zaXRpb246IENvbXBvc2l0aW9uKTogTGFpZE91dEdyYXBoIHtcbiAgY29uc3QgeyBncmFwaCwgcm9vdCwgbGFpZCwgZGlyZWN0aW9uIH0gPSBjb21wb3NpdGlvbjtcbiAgY29uc3QgeyBvcmlnaW5zLCBib3hlcywgZ3JvdXBzIH0gPSBwbGFjZShyb290LCBsYWlkKTtcbiAgY29uc3QgeyBlZGdlcywgdHJ1bmtzLCBtaXNzaW5nIH0gPSBjb21wb3NlRWRnZXMoY29tcG9zaXRpb24sIG9yaWdpbnMpO1xuICBjb25zdCBzaXplID0gbGFpZC5nZXQocm9vdC5rZXkpID8/IHsgd2lkdGg6IDAsIGhlaWdodDogMCB9O1xuICByZXR1cm4ge1xuICAgIHdpZHRoOiBzaXplLndpZHRoLFxuICAgIGhlaWdodDogc2l6ZS5oZWlnaHQsXG4gICAgbm9kZXM6IGdyYXBoLm5vZGVzLmZsYXRNYXAoKG5vZGUpID0+IHtcbiAgICAgIGNvbnN0IGJveCA9IGJveGVzLmdldChub2RlS2V5KG5vZGUuaWQpKTtcbiAgICAgIHJldHVybiBib3ggPyBbeyAuLi5ub2RlLCBib3ggfV0gOiBbXTtcbiAgICB9KSxcbiAgICBncm91cHM6IHBsYWNlVGl0bGVzKGdyb3VwcywgZWRnZXMpLFxuICAgIGVkZ2VzLFxuICAgIHRydW5rcyxcbiAgICBkaXJlY3Rpb24sXG4gICAgbm90ZXM6XG4gICAgICBtaXNzaW5nID4gMFxuICAgICAgICA/IFtgJHttaXNzaW5nfSBvZiAke2dyYXBoLmVkZ2VzLmxlbmd0aH0gbGVncyBvZiBmbG93cyBhcmUgbm90IGRyYXduOiB0b28gbWFueSB0byBiZSByZWFkLmBdXG4gICAgICAgIDogW10sXG4gIH07XG59XG5cbmZ1bmN0aW9uIHBsYWNlKHJvb3Q6IExldmVsLCBsYWlkOiBSZWFkb25seU1hcDxzdHJpbmcsIExhaWRPdXRMZXZlbD4pIHtcbiAgY29uc3Qgb3JpZ2lucyA9IG5ldyBNYXA8c3RyaW5nLCBQb2ludD4oKTtcbiAgY29uc3QgYm94ZXMgPSBuZXcgTWFwPHN0cmluZywgQm94PigpO1xuICBjb25zdCBncm91cHM6IExhaWRPdXRHcmFwaFsnZ3JvdXBzJ11bbnVtYmVyXVtdID0gW107XG4gIGNvbnN0IHZpc2l0ID0gKGxldmVsOiBMZXZlbCwgb3JpZ2luOiBQb2ludCk6IHZvaWQgPT4ge1xuICAgIG9yaWdpbnMuc2V0KGxldmVsLmtleSwgb3JpZ2luKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIGJveF0gb2YgbGFpZC5nZXQobGV2ZWwua2V5KT8uaXRlbXMgPz8gW10pIGJveGVzLnNldChrZXksIHNoaWZ0Qm94KGJveCwgb3JpZ2luKSk7XG4gICAgZm9yIChjb25zdCBjaGlsZCBvZiBsZXZlbC5jaGlsZHJlbikge1xuICAgICAgY29uc3QgYm94ID0gYm94ZXMuZ2V0KGNoaWxkLmtleSk7XG4gICAgICBpZiAoIWJveCkgY29udGludWU7XG4gICAgICBpZiAoY2hpbGQuZ3JvdXApIGdyb3Vwcy5wdXNoKHsgLi4uY2hpbGQuZ3JvdXAsIGJveCB9KTtcbiAgICAgIHZpc2l0KGNoaWxkLCBib3gpO1xuICAgIH1cbiAgfTtcbiAgdmlzaXQocm9vdCwgeyB4OiAwLCB5OiAwIH0pO1xuICByZXR1cm4geyBvcmlnaW5zLCBib3hlcywgZ3JvdXBzIH07XG59XG5cbmZ1bmN0aW9uIGNvbXBvc2VFZGdlcyh7IGVkZ2VzLCBwbGFuLCBsYWlkIH06IENvbXBvc2l0aW9uLCBvcmlnaW5zOiBSZWFkb25seU1hcDxzdHJpbmcsIFBvaW50Pikge1xuICBjb25zdCB0cnVua3MgPSBuZXcgTWFwPHN0cmluZywgTGFpZE91dFRydW5rPigpO1xuICBjb25zdCBsYWJlbHMgPSBuZXcgTWFwPHN0cmluZywgQm94PigpO1xuICBjb25zdCB0cnVua09mID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgZm9yIChjb25zdCBba2V5LCB7IGxlZ3MsIGp1bmN0aW9ucyB9XSBvZiBwbGFuLmxldmVscykge1xuICAgIGZvciAoY29uc3QganVuY3Rpb24gb2YganVuY3Rpb25zLnZhbHVlcygpKSB7XG4gICAgICBjb25zdCBsYWJlbCA9IGxhaWQuZ2V0KGtleSk/Lml0ZW1zLmdldChqdW5jdGlvbi5rZXkpO1xuICAgICAgaWYgKCFsYWJlbCkgY29udGludWU7XG4gICAgICBjb25zdCB0cnVuayA9IHRydW5rRm9yKGtleSwganVuY3Rpb24sIGxhYmVsLCBvcmlnaW5zLmdldChrZXkpID8/IHsgeDogMCwgeTogMCB9LCBsYWJlbHMpO1xuICAgICAgdHJ1bmtzLnNldCh0cnVuay5pZCwgdHJ1bmspO1xuICAgICAgZm9yIChjb25zdCB7IGlkIH0gb2YganVuY3Rpb24uZWRnZXMpIHRydW5rT2Yuc2V0KGlkLCB0cnVuay5pZCk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgbGVnIG9mIGxlZ3MudmFsdWVzKCkpIHtcbiAgICAgIGNvbnN0IGxhaWRMZWcgPSBsYWlkLmdldChrZXkpPy5sZWdzLmdldChsZWcuaWQpO1xuICAgICAgaWYgKCFsZWcubGFiZWxsZWQgfHwgIWxhaWRMZWcpIGNvbnRpbnVlO1xuICAgICAgY29uc3Qgc2hhcmVkID0geyBrZXk6IGxlZy5pZCwgZWRnZXM6IGxlZy5lZGdlcywgYnVuZGxlZDogbGVnLmJ1bmRsZWQgfTtcbiAgICAgIGNvbnN0IHRydW5rID0gdHJ1bmtGb3Ioa2V5LCBzaGFyZWQsIGxhaWRMZWcubGFiZWwsIG9yaWdpbnMuZ2V0KGtleSkgPz8geyB4OiAwLCB5OiAwIH0sIGxhYmVscyk7XG4gICAgICBpZiAobGVnLmVkZ2VzLmxlbmd0aCA8IDIpIGNvbnRpbnVlO1xuICAgICAgdHJ1bmtzLnNldCh0cnVuay5pZCwgdHJ1bmspO1xuICAgICAgZm9yIChjb25zdCB7IGlkIH0gb2YgbGVnLmVkZ2VzKSB0cnVua09mLnNldChpZCwgdHJ1bmsuaWQpO1xuICAgIH1cbiAgfVxuICBsZXQgbWlzc2luZyA9IDA7XG4gIGNvbnN0IGNvbXBvc2VkID0gZWRnZXMuZmxhdE1hcCgoZWRnZSk6IExhaWRPdXRFZGdlW10gPT4ge1xuICAgIGNvbnN0IHBvaW50cyA9IHdheVBvaW50cyhwbGFuLndheXMuZ2V0KGVkZ2UuaWQpLCBsYWlkLCBvcmlnaW5zKTtcbiAgICBpZiAoIXBvaW50cykge1xuICAgICAgbWlzc2luZyArPSAxO1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgICBjb25zdCBbbGFiZWxCb3gsIHRydW5rXSA9IFtsYWJlbHMuZ2V0KGVkZ2UuaWQpLCB0cnVua09mLmdldChlZGdlLmlkKV07XG4gICAgcmV0dXJuIFt7IC4uLmVkZ2UsIHBvaW50cywgLi4uKGxhYmVsQm94ICYmIHsgbGFiZWxCb3ggfSksIC4uLih0cnVuayAhPT0gdW5kZWZpbmVkICYmIHsgdHJ1bmsgfSkgfV07XG4gIH0pO1xuICByZXR1cm4geyBlZGdlczogY29tcG9zZWQsIHRydW5rczogWy4uLnRydW5rcy52YWx1ZXMoKV0sIG1pc3NpbmcgfTtcbn1cblxuLyoqIEEgd2F5IHRoYXQgZWRnZXMgc2hhcmU6IGEgbGVnLCBvciBhIHRydW5rIHVwIHRvIGl0cyBqdW5jdGlvbi4gKi9cbmludGVyZmFjZSBTaGFyZWQge1xuICByZWFkb25seSBrZXk6IHN0cmluZztcbiAgcmVhZG9ubHkgZWRnZXM6IHJlYWRvbmx5IEdyYXBoRWRnZVtdO1xuICByZWFkb25seSBidW5kbGVkPzogYm9vbGVhbjtcbn1cblxuLyoqIE5vdGVzIHRoZSBsaW5lcyBvZiB0aGUgc3RhY2sgaW4gYGxhYmVsc2Agb24gdGhlIHdheS4gKi9cbmZ1bmN0aW9uIHRydW5rRm9yKFxuICBsZXZlbDogc3RyaW5nLFxuICB7IGtleSwgZWRnZXMsIGJ1bmRsZWQgPSBmYWxzZSB9OiBTaGFyZWQsXG4gIGxhYmVsOiBCb3ggfCB1bmRlZmluZWQsXG4gIG9yaWdpbjogUG9pbnQsXG4gIGxhYmVsczogTWFwPHN0cmluZywgQm94Pixcbik6IExhaWRPdXRUcnVuayB7XG4gIGNvbnN0IHN0YWNrID0gc3RhY2tPZihlZGdlcywgYnVuZGxlZCk7XG4gIGNvbnN0IGxhYmVsQm94ID0gbGFiZWwgJiYgc2hpZnRCb3gobGFiZWwsIG9yaWdpbik7XG4gIGlmIChsYWJlbEJveCkgZm9yIChjb25zdCBbaWQsIGJveF0gb2YgbGluZXNPZihzdGFjaywgbGFiZWxCb3gpKSBsYWJlbHMuc2V0KGlkLCBib3gpO1xuICByZXR1cm4ge1xuICAgIGlkOiBgJHtsZXZlbH0+JHtrZXl9YCxcbiAgICBlZGdlczogZWRnZXMubWFwKCh7IGlkIH0pID0+IGlkKSxcbiAgICAuLi4obGFiZWxCb3ggJiYgeyBsYWJlbEJveCB9KSxcbiAgICB1bmxhYmVsbGVkOiAobGFiZWxCb3ggPyBzdGFjay5oaWRkZW4gOiBlZGdlcykubWFwKCh7IGlkIH0pID0+IGlkKSxcbiAgfTtcbn1cblxuLyoqIFVuZGVmaW5lZCB3aGVyZSBvbmUgb2YgaXRzIGxlZ3Mgd2FzIGxlZnQgb3V0LiAqL1xuZnVuY3Rpb24gd2F5UG9pbnRzKFxuICB3YXk6IFdheSB8IHVuZGVmaW5lZCxcbiAgbGFpZDogUmVhZG9ubHlNYXA8c3RyaW5nLCBMYWlkT3V0TGV2ZWw+LFxuICBvcmlnaW5zOiBSZWFkb25seU1hcDxzdHJpbmcsIFBvaW50Pixcbik6IHJlYWRvbmx5IFBvaW50W10gfCB1bmRlZmluZWQge1xuICBjb25zdCBwb2ludHM6IFBvaW50W10gPSBbXTtcbiAgZm9yIChjb25zdCB7IGxldmVsLCBsZWcgfSBvZiB3YXk/LnN0ZXBzID8/IFtdKSB7XG4gICAgY29uc3QgZm91bmQgPSBsYWlkLmdldChsZXZlbCk/LmxlZ3MuZ2V0KGxlZyk7XG4gICAgaWYgKCFmb3VuZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBvcmlnaW4gPSBvcmlnaW5zLmdldChsZXZlbCkgPz8geyB4OiAwLCB5OiAwIH07XG4gICAgcG9pbnRzLnB1c2goLi4uZm91bmQucG9pbnRzLm1hcCgocG9pbnQpID0+IHNoaWZ0KHBvaW50LCBvcmlnaW4pKSk7XG4gIH1cbiAgaWYgKHBvaW50cy5sZW5ndGggPCAyKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gc3RyYWlnaHRlbihzaW1wbGlmeSh3YXk/LnJldmVyc2VkID8gcG9pbnRzLnJldmVyc2UoKSA6IHBvaW50cykpO1xufVxuIiwgIi8qKiBXaGljaCB3YXkgZmxvd3MgcnVuOiB3aGljaGV2ZXIgZmlsbHMgdGhlIHBhbmUgYmVzdCwgYnkgdHJ5aW5nIHdoZXJlIHRoYXQgaXMgY2hlYXAuICovXG5pbXBvcnQgdHlwZSB7IFNpemUgfSBmcm9tICcuLi9jYXB0aW9ucy5qcyc7XG5pbXBvcnQgdHlwZSB7IERpcmVjdGlvbiwgR3JhcGgsIExhaWRPdXRHcmFwaCB9IGZyb20gJy4uL2dyYXBoLmpzJztcblxuLyoqIFVwIHRvIHRoaXMgbWFueSBlZGdlcyBhbGwgd2F5cyBhcmUgdHJpZWQ7IHVwIHRvIHRoZSBuZXh0IHRoZSB0d28gc3RyYWlnaHQgb25lczsgYmV5b25kLCB0aGUgc2Vjb25kIG9ubHkgaWYgdGhlIGZpcnN0IGlzIGJhZC4gKi9cbmNvbnN0IE1PU1RfRk9SX0FMTCA9IDQwO1xuY29uc3QgTU9TVF9GT1JfVFdPID0gMTIwO1xuLyoqIEhvdyBtdWNoIGxhcmdlciBhIHBpY3R1cmUgd2l0aCB0dXJucyBtdXN0IGNvbWUgb3V0IHRvIGJlIHdvcnRoIHRoZSB0dXJucy4gKi9cbmNvbnN0IFRVUk5TID0gMS4xMjtcbi8qKiBOb3RoaW5nIGlzIGdhaW5lZCBieSBzaG93aW5nIGl0IGxhcmdlciB0aGFuIGxpZmUuICovXG5jb25zdCBMSUZFX1NJWkUgPSAxO1xuLyoqIE9mIGEgbGFyZ2UgbWFwIGFzIG11Y2ggYXMgY2FuIGJlIGFza2VkOiBub2JvZHkgcmVhZHMgaXQgd2l0aG91dCBjb21pbmcgY2xvc2VyLiAqL1xuY29uc3QgTEFSR0VfRU5PVUdIID0gMC4yO1xuLyoqIFNtYWxsZXIgdGhhbiB0aGlzLCBhbmQgYW5vdGhlciB3YXkgaXMgbG9va2VkIGZvci4gKi9cbmNvbnN0IENSQU1QRUQgPSAwLjY7XG5cbmV4cG9ydCBmdW5jdGlvbiBkaXJlY3Rpb25zRm9yKHsgZWRnZXMsIGdyb3VwcyB9OiBHcmFwaCwgeyB3aWR0aCwgaGVpZ2h0IH06IFNpemUpOiByZWFkb25seSBEaXJlY3Rpb25bXSB7XG4gIGNvbnN0IHdpZGUgPSB3aWR0aCA+PSBoZWlnaHQ7XG4gIGNvbnN0IHN0cmFpZ2h0OiByZWFkb25seSBEaXJlY3Rpb25bXSA9IHdpZGUgPyBbJ3JpZ2h0JywgJ2Rvd24nXSA6IFsnZG93bicsICdyaWdodCddO1xuICBjb25zdCBhY3Jvc3M6IHJlYWRvbmx5IERpcmVjdGlvbltdID0gd2lkZVxuICAgID8gWydyaWdodC1hY3Jvc3MnLCAnZG93bi1hY3Jvc3MnXVxuICAgIDogWydkb3duLWFjcm9zcycsICdyaWdodC1hY3Jvc3MnXTtcbiAgcmV0dXJuIGVkZ2VzLmxlbmd0aCA8PSBNT1NUX0ZPUl9BTEwgJiYgZ3JvdXBzLmxlbmd0aCA+IDAgPyBbLi4uc3RyYWlnaHQsIC4uLmFjcm9zc10gOiBzdHJhaWdodDtcbn1cblxuLyoqIFdoZXRoZXIgYSBtYXAgaGFzIG91dGdyb3duIHRoZSB3YXkgaXQgd2FzIGJlZ3VuLCBhbmQgaXMgc21hbGwgZW5vdWdoIHRvIHRyeSBvdGhlcnMuICovXG5leHBvcnQgY29uc3QgaXNDcmFtcGVkID0gKHBpY3R1cmU6IExhaWRPdXRHcmFwaCwgeyBlZGdlcyB9OiBHcmFwaCwgcGFuZTogU2l6ZSk6IGJvb2xlYW4gPT5cbiAgZWRnZXMubGVuZ3RoIDw9IE1PU1RfRk9SX0FMTCAmJiB3b3J0aChwaWN0dXJlLCBwYW5lKSA8IENSQU1QRUQ7XG5cbi8qKiBXaGV0aGVyIG5vIG90aGVyIHdheSBjb3VsZCBiZSBzaG93biBsYXJnZXIsIG9yIG5vbmUgaXMgd29ydGggdGhlIHRpbWUuICovXG5leHBvcnQgY29uc3QgaXNHb29kRW5vdWdoID0gKHBpY3R1cmU6IExhaWRPdXRHcmFwaCwgeyBlZGdlcyB9OiBHcmFwaCwgcGFuZTogU2l6ZSk6IGJvb2xlYW4gPT5cbiAgd29ydGgocGljdHVyZSwgcGFuZSkgPj0gKGVkZ2VzLmxlbmd0aCA+IE1PU1RfRk9SX1RXTyA/IExBUkdFX0VOT1VHSCA6IExJRkVfU0laRSk7XG5cbi8qKiBUaGUgZmlyc3Qgb2YgdGhvc2UgdGhhdCBjb21lIG91dCBsYXJnZXN0OyBhIGxhdGVyIG9uZSBtdXN0IGJlIGxhcmdlciBieSBhIGZhY3Rvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXR0aW5nKHBpY3R1cmVzOiByZWFkb25seSBMYWlkT3V0R3JhcGhbXSwgcGFuZTogU2l6ZSwgZmFjdG9yID0gMS4wNSk6IExhaWRPdXRHcmFwaCB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IHBpY3R1cmVzO1xuICBpZiAoIWZpcnN0KSB0aHJvdyBuZXcgRXJyb3IoJ05vIGRpcmVjdGlvbiB3YXMgdHJpZWQuJyk7XG4gIHJldHVybiBvdGhlcnMucmVkdWNlKChiZXN0LCBuZXh0KSA9PiAod29ydGgobmV4dCwgcGFuZSkgPiB3b3J0aChiZXN0LCBwYW5lKSAqIGZhY3RvciA/IG5leHQgOiBiZXN0KSwgZmlyc3QpO1xufVxuXG5mdW5jdGlvbiB3b3J0aCh7IHdpZHRoLCBoZWlnaHQsIGRpcmVjdGlvbiB9OiBMYWlkT3V0R3JhcGgsIHBhbmU6IFNpemUpOiBudW1iZXIge1xuICBjb25zdCBzY2FsZSA9IE1hdGgubWluKExJRkVfU0laRSwgcGFuZS53aWR0aCAvIE1hdGgubWF4KDEsIHdpZHRoKSwgcGFuZS5oZWlnaHQgLyBNYXRoLm1heCgxLCBoZWlnaHQpKTtcbiAgcmV0dXJuIGRpcmVjdGlvbi5lbmRzV2l0aCgnLWFjcm9zcycpID8gc2NhbGUgLyBUVVJOUyA6IHNjYWxlO1xufVxuIiwgIi8qKiBUaGUgbGluZXMgYWxvbmcgd2hpY2ggYSBuZXcgZmxvdyBtYXkgYmUgbGVkIHRocm91Z2ggYSBmaW5pc2hlZCBwaWN0dXJlLCBhbmQgd2hhdCBlYWNoIHN0cmV0Y2ggb2YgdGhlbSBjb3N0cy4gKi9cbmltcG9ydCB0eXBlIHsgQm94LCBQb2ludCB9IGZyb20gJy4uL2dyYXBoLmpzJztcbmltcG9ydCB7IGdyb3csIHBhaXJzIH0gZnJvbSAnLi9wb2x5bGluZS5qcyc7XG5cbi8qKiBBIGxpbmUga2VlcHMgdGhpcyBmYXIgZnJvbSBub2RlcyBhbmQgbGFiZWxzLiAqL1xuZXhwb3J0IGNvbnN0IENMRUFSQU5DRSA9IDk7XG4vKiogVGhlIGxhc3QgbGluZSBhbG9uZyB3aGljaCBvbmUgbWF5IGdvIGFyb3VuZCBldmVyeXRoaW5nLCBmcm9tIHRoZSB0ZXJyYWluJ3MgZW5kLiAqL1xuY29uc3QgT1VUU0lERSA9IDE0O1xuLyoqIENvc3RzIGluIHBpeGVscyBvZiB3YXkuICovXG5jb25zdCBDUk9TU0lORyA9IDI0O1xuY29uc3QgQUxPTkdfQU5PVEhFUiA9IDY7XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGVycmFpbiB7XG4gIHJlYWRvbmx5IHdpZHRoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhlaWdodDogbnVtYmVyO1xuICAvKiogV2hhdCBubyBsaW5lIG1heSBwYXNzIHRocm91Z2guICovXG4gIHJlYWRvbmx5IG9ic3RhY2xlczogcmVhZG9ubHkgQm94W107XG4gIC8qKiBMaW5lcyB0aGF0IGFyZSB0aGVyZS4gKi9cbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChyZWFkb25seSBQb2ludFtdKVtdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEdyaWQge1xuICByZWFkb25seSB4czogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IHlzOiByZWFkb25seSBudW1iZXJbXTtcbiAgLyoqIENvc3Qgb2YgdGhlIHN0cmV0Y2ggZnJvbSBhIGNyb3NzaW5nIG9mIGxpbmVzIHRvIHRoZSBuZXh0IG9uZSBvbiB0aGUgcmlnaHQgb3IgYmVsb3c7IEluZmluaXR5IHdoZXJlIGl0IGlzIGNsb3NlZC4gKi9cbiAgcmVhZG9ubHkgcmlnaHQ6IENvc3Q7XG4gIHJlYWRvbmx5IGJlbG93OiBDb3N0O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZ3JpZE9mKHsgd2lkdGgsIGhlaWdodCwgb2JzdGFjbGVzLCBsaW5lcyB9OiBUZXJyYWluLCBzdG9wczogcmVhZG9ubHkgUG9pbnRbXSk6IEdyaWQge1xuICBjb25zdCB4cyA9IGxpbmVzQWxvbmcoXG4gICAgW3dpZHRoIC0gT1VUU0lERSwgLi4ub2JzdGFjbGVzLmZsYXRNYXAoKHsgeCwgd2lkdGggfSkgPT4gW3ggLSBDTEVBUkFOQ0UsIHggKyB3aWR0aCArIENMRUFSQU5DRV0pXSxcbiAgICBzdG9wcy5tYXAoKHsgeCB9KSA9PiB4KSxcbiAgICB3aWR0aCxcbiAgKTtcbiAgY29uc3QgeXMgPSBsaW5lc0Fsb25nKFxuICAgIFtoZWlnaHQgLSBPVVRTSURFLCAuLi5vYnN0YWNsZXMuZmxhdE1hcCgoeyB5LCBoZWlnaHQgfSkgPT4gW3kgLSBDTEVBUkFOQ0UsIHkgKyBoZWlnaHQgKyBDTEVBUkFOQ0VdKV0sXG4gICAgc3RvcHMubWFwKCh7IHkgfSkgPT4geSksXG4gICAgaGVpZ2h0LFxuICApO1xuICBjb25zdCBjbG9zZWQgPSBjbG9zZWRTdHJldGNoZXMoXG4gICAgeHMsXG4gICAgeXMsXG4gICAgb2JzdGFjbGVzLm1hcCgoYm94KSA9PiBncm93KGJveCwgQ0xFQVJBTkNFIC0gMSkpLFxuICApO1xuICBjb25zdCBidXN5ID0gc3RyZXRjaGVzKGxpbmVzKTtcbiAgY29uc3QgYWNyb3NzID0geHMubWFwKCh4LCBpKSA9PiBidXN5LnZlcnRpY2FsLmZpbHRlcigoeyBhdCB9KSA9PiBhdCA+IHggJiYgYXQgPD0gKHhzW2kgKyAxXSA/PyB4KSkpO1xuICBjb25zdCBkb3duID0geXMubWFwKCh5LCBqKSA9PiBidXN5Lmhvcml6b250YWwuZmlsdGVyKCh7IGF0IH0pID0+IGF0ID4geSAmJiBhdCA8PSAoeXNbaiArIDFdID8/IHkpKSk7XG4gIGNvbnN0IGFsb25nUm93ID0geXMubWFwKCh5KSA9PiBidXN5Lmhvcml6b250YWwuZmlsdGVyKCh7IGF0IH0pID0+IE1hdGguYWJzKGF0IC0geSkgPCA1KSk7XG4gIGNvbnN0IGFsb25nQ29sdW1uID0geHMubWFwKCh4KSA9PiBidXN5LnZlcnRpY2FsLmZpbHRlcigoeyBhdCB9KSA9PiBNYXRoLmFicyhhdCAtIHgpIDwgNSkpO1xuICBjb25zdCBzdHJldGNoID0gKGZyb206IG51bWJlciwgdG86IG51bWJlciwgY3Jvc3NlZDogU3Ryb2tlcywgYXQ6IG51bWJlciwgYmVzaWRlOiBTdHJva2VzKTogbnVtYmVyID0+XG4gICAgdG8gLSBmcm9tICsgQ1JPU1NJTkcgKiBtZWV0aW5nKGNyb3NzZWQsIGF0KSArIEFMT05HX0FOT1RIRVIgKiBjb21tb24oYmVzaWRlLCBmcm9tLCB0byk7XG4gIHJldHVybiB7XG4gICAgeHMsXG4gICAgeXMsXG4gICAgcmlnaHQ6IHJlbWVtYmVyZWQoeHMubGVuZ3RoICogeXMubGVuZ3RoLCB4cy5sZW5ndGgsIChjb2x1bW4sIHJvdykgPT4ge1xuICAgICAgY29uc3QgW2Zyb20sIHRvLCB5XSA9IFt4c1tjb2x1bW5dID8/IDAsIHhzW2NvbHVtbiArIDFdID8/IEluZmluaXR5LCB5c1tyb3ddID8/IDBdO1xuICAgICAgaWYgKHRvID09PSBJbmZpbml0eSB8fCBjbG9zZWQucmlnaHRbcm93ICogeHMubGVuZ3RoICsgY29sdW1uXSkgcmV0dXJuIEluZmluaXR5O1xuICAgICAgcmV0dXJuIHN0cmV0Y2goZnJvbSwgdG8sIGFjcm9zc1tjb2x1bW5dLCB5LCBhbG9uZ1Jvd1tyb3ddKTtcbiAgICB9KSxcbiAgICBiZWxvdzogcmVtZW1iZXJlZCh4cy5sZW5ndGggKiB5cy5sZW5ndGgsIHhzLmxlbmd0aCwgKGNvbHVtbiwgcm93KSA9PiB7XG4gICAgICBjb25zdCBbZnJvbSwgdG8sIHhdID0gW3lzW3Jvd10gPz8gMCwgeXNbcm93ICsgMV0gPz8gSW5maW5pdHksIHhzW2NvbHVtbl0gPz8gMF07XG4gICAgICBpZiAodG8gPT09IEluZmluaXR5IHx8IGNsb3NlZC5iZWxvd1tyb3cgKiB4cy5sZW5ndGggKyBjb2x1bW5dKSByZXR1cm4gSW5maW5pdHk7XG4gICAgICByZXR1cm4gc3RyZXRjaChmcm9tLCB0bywgZG93bltyb3ddLCB4LCBhbG9uZ0NvbHVtbltjb2x1bW5dKTtcbiAgICB9KSxcbiAgfTtcbn1cblxudHlwZSBDb3N0ID0gKGNvbHVtbjogbnVtYmVyLCByb3c6IG51bWJlcikgPT4gbnVtYmVyO1xuXG4vKiogQSBzZWFyY2ggYXNrcyBmb3IgbW9zdCBjb3N0cyB0d2ljZS4gKi9cbmZ1bmN0aW9uIHJlbWVtYmVyZWQoc2l6ZTogbnVtYmVyLCBjb2x1bW5zOiBudW1iZXIsIGNvc3Q6IENvc3QpOiBDb3N0IHtcbiAgY29uc3Qga25vd24gPSBuZXcgRmxvYXQ2NEFycmF5KHNpemUpLmZpbGwoLTEpO1xuICByZXR1cm4gKGNvbHVtbiwgcm93KSA9PiB7XG4gICAgY29uc3QgYXQgPSByb3cgKiBjb2x1bW5zICsgY29sdW1uO1xuICAgIGNvbnN0IGJlZm9yZSA9IGtub3duW2F0XSA/PyAtMTtcbiAgICBpZiAoYmVmb3JlID49IDApIHJldHVybiBiZWZvcmU7XG4gICAgcmV0dXJuIChrbm93blthdF0gPSBjb3N0KGNvbHVtbiwgcm93KSk7XG4gIH07XG59XG5cbmZ1bmN0aW9uIGxpbmVzQWxvbmcoY2FuZGlkYXRlczogcmVhZG9ubHkgbnVtYmVyW10sIG5lZWRlZDogcmVhZG9ubHkgbnVtYmVyW10sIHNpemU6IG51bWJlcik6IG51bWJlcltdIHtcbiAgY29uc3QgaW5zaWRlID0gY2FuZGlkYXRlcy5maWx0ZXIoKGF0KSA9PiBhdCA+PSA0ICYmIGF0IDw9IHNpemUgLSA0KTtcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KFsuLi5pbnNpZGUsIC4uLm5lZWRlZF0pXS5zb3J0KChhLCBiKSA9PiBhIC0gYik7XG59XG5cbmZ1bmN0aW9uIGNsb3NlZFN0cmV0Y2hlcyh4czogcmVhZG9ubHkgbnVtYmVyW10sIHlzOiByZWFkb25seSBudW1iZXJbXSwgb2JzdGFjbGVzOiByZWFkb25seSBCb3hbXSkge1xuICBjb25zdCByaWdodCA9IG5ldyBVaW50OEFycmF5KHhzLmxlbmd0aCAqIHlzLmxlbmd0aCk7XG4gIGNvbnN0IGJlbG93ID0gbmV3IFVpbnQ4QXJyYXkoeHMubGVuZ3RoICogeXMubGVuZ3RoKTtcbiAgZm9yIChjb25zdCB7IHgsIHksIHdpZHRoLCBoZWlnaHQgfSBvZiBvYnN0YWNsZXMpIHtcbiAgICBjb25zdCBbY29sdW1ucywgcm93c10gPSBbYmV0d2Vlbih4cywgeCwgeCArIHdpZHRoKSwgYmV0d2Vlbih5cywgeSwgeSArIGhlaWdodCldO1xuICAgIC8vIEEgc3RyZXRjaCBpcyBjbG9zZWQgd2hlcmUgaXRzIGxpbmUgcnVucyBpbnNpZGUgdGhlIG9ic3RhY2xlIGFuZCBhbnkgcGFydCBvZiBpdCBsaWVzIHdpdGhpbi5cbiAgICBmb3IgKGNvbnN0IHJvdyBvZiByb3dzLmluc2lkZSkgZm9yIChjb25zdCBjb2x1bW4gb2YgY29sdW1ucy5yZWFjaGluZykgcmlnaHRbcm93ICogeHMubGVuZ3RoICsgY29sdW1uXSA9IDE7XG4gICAgZm9yIChjb25zdCBjb2x1bW4gb2YgY29sdW1ucy5pbnNpZGUpIGZvciAoY29uc3Qgcm93IG9mIHJvd3MucmVhY2hpbmcpIGJlbG93W3JvdyAqIHhzLmxlbmd0aCArIGNvbHVtbl0gPSAxO1xuICB9XG4gIHJldHVybiB7IHJpZ2h0LCBiZWxvdyB9O1xufVxuXG5mdW5jdGlvbiBiZXR3ZWVuKGxpbmVzOiByZWFkb25seSBudW1iZXJbXSwgbG93OiBudW1iZXIsIGhpZ2g6IG51bWJlcikge1xuICBjb25zdCBpbnNpZGU6IG51bWJlcltdID0gW107XG4gIGNvbnN0IHJlYWNoaW5nOiBudW1iZXJbXSA9IFtdO1xuICBsaW5lcy5mb3JFYWNoKChhdCwgaW5kZXgpID0+IHtcbiAgICBpZiAoYXQgPiBsb3cgJiYgYXQgPCBoaWdoKSBpbnNpZGUucHVzaChpbmRleCk7XG4gICAgY29uc3QgbmV4dCA9IGxpbmVzW2luZGV4ICsgMV07XG4gICAgaWYgKG5leHQgIT09IHVuZGVmaW5lZCAmJiBhdCA8IGhpZ2ggJiYgbmV4dCA+IGxvdykgcmVhY2hpbmcucHVzaChpbmRleCk7XG4gIH0pO1xuICByZXR1cm4geyBpbnNpZGUsIHJlYWNoaW5nIH07XG59XG5cbmludGVyZmFjZSBTdHJldGNoIHtcbiAgcmVhZG9ubHkgYXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbG93OiBudW1iZXI7XG4gIHJlYWRvbmx5IGhpZ2g6IG51bWJlcjtcbn1cblxuZnVuY3Rpb24gc3RyZXRjaGVzKGxpbmVzOiByZWFkb25seSAocmVhZG9ubHkgUG9pbnRbXSlbXSkge1xuICBjb25zdCBob3Jpem9udGFsOiBTdHJldGNoW10gPSBbXTtcbiAgY29uc3QgdmVydGljYWw6IFN0cmV0Y2hbXSA9IFtdO1xuICBmb3IgKGNvbnN0IFthLCBiXSBvZiBsaW5lcy5mbGF0TWFwKHBhaXJzKSkge1xuICAgIGlmIChhLnkgPT09IGIueSkgaG9yaXpvbnRhbC5wdXNoKHsgYXQ6IGEueSwgbG93OiBNYXRoLm1pbihhLngsIGIueCksIGhpZ2g6IE1hdGgubWF4KGEueCwgYi54KSB9KTtcbiAgICBlbHNlIHZlcnRpY2FsLnB1c2goeyBhdDogYS54LCBsb3c6IE1hdGgubWluKGEueSwgYi55KSwgaGlnaDogTWF0aC5tYXgoYS55LCBiLnkpIH0pO1xuICB9XG4gIHJldHVybiB7IGhvcml6b250YWwsIHZlcnRpY2FsIH07XG59XG5cbnR5cGUgU3Ryb2tlcyA9IHJlYWRvbmx5IFN0cmV0Y2hbXSB8IHVuZGVmaW5lZDtcblxuZnVuY3Rpb24gbWVldGluZyhzdHJva2VzOiBTdHJva2VzLCBhdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IGNvdW50ID0gMDtcbiAgZm9yIChjb25zdCB7IGxvdywgaGlnaCB9IG9mIHN0cm9rZXMgPz8gW10pIGlmIChsb3cgPCBhdCAmJiBhdCA8IGhpZ2gpIGNvdW50ICs9IDE7XG4gIHJldHVybiBjb3VudDtcbn1cblxuZnVuY3Rpb24gY29tbW9uKHN0cm9rZXM6IFN0cm9rZXMsIGZyb206IG51bWJlciwgdG86IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBzdW0gPSAwO1xuICBmb3IgKGNvbnN0IHsgbG93LCBoaWdoIH0gb2Ygc3Ryb2tlcyA/PyBbXSkgc3VtICs9IE1hdGgubWF4KDAsIE1hdGgubWluKGhpZ2gsIHRvKSAtIE1hdGgubWF4KGxvdywgZnJvbSkpO1xuICByZXR1cm4gc3VtO1xufVxuIiwgIi8qKiBBIHF1ZXVlIHRoYXQgaGFuZHMgb3V0IHRoZSBjaGVhcGVzdCBmaXJzdDsgZXF1YWxzIGluIHRoZSBvcmRlciB0aGV5IGNhbWUsIHNvIHRoYXQgcmVzdWx0cyBuZXZlciBkZXBlbmQgb24gY2hhbmNlLiAqL1xuXG5pbnRlcmZhY2UgRW50cnk8VD4ge1xuICByZWFkb25seSBjb3N0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHR1cm46IG51bWJlcjtcbiAgcmVhZG9ubHkgaXRlbTogVDtcbn1cblxuZXhwb3J0IGNsYXNzIENoZWFwZXN0Rmlyc3Q8VD4ge1xuICByZWFkb25seSAjZW50cmllczogRW50cnk8VD5bXSA9IFtdO1xuICAjdHVybiA9IDA7XG5cbiAgcHVzaChpdGVtOiBULCBjb3N0OiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBlbnRyaWVzID0gdGhpcy4jZW50cmllcztcbiAgICBsZXQgaW5kZXggPSBlbnRyaWVzLmxlbmd0aDtcbiAgICBlbnRyaWVzLnB1c2goeyBjb3N0LCB0dXJuOiB0aGlzLiN0dXJuKyssIGl0ZW0gfSk7XG4gICAgd2hpbGUgKGluZGV4ID4gMCkge1xuICAgICAgY29uc3QgYWJvdmUgPSAoaW5kZXggLSAxKSA+PiAxO1xuICAgICAgaWYgKCF0aGlzLiNzd2FwSWZBZnRlcihhYm92ZSwgaW5kZXgpKSByZXR1cm47XG4gICAgICBpbmRleCA9IGFib3ZlO1xuICAgIH1cbiAgfVxuXG4gIHBvcCgpOiBUIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBlbnRyaWVzID0gdGhpcy4jZW50cmllcztcbiAgICBjb25zdCBmaXJzdCA9IGVudHJpZXNbMF07XG4gICAgY29uc3QgbGFzdCA9IGVudHJpZXMucG9wKCk7XG4gICAgaWYgKCFmaXJzdCB8fCAhbGFzdCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBpZiAoZW50cmllcy5sZW5ndGggPiAwKSB7XG4gICAgICBlbnRyaWVzWzBdID0gbGFzdDtcbiAgICAgIHRoaXMuI3NpbmsoKTtcbiAgICB9XG4gICAgcmV0dXJuIGZpcnN0Lml0ZW07XG4gIH1cblxuICAjc2luaygpOiB2b2lkIHtcbiAgICBjb25zdCBlbnRyaWVzID0gdGhpcy4jZW50cmllcztcbiAgICBmb3IgKGxldCBpbmRleCA9IDA7IDspIHtcbiAgICAgIGNvbnN0IFtsZWZ0LCByaWdodF0gPSBbMiAqIGluZGV4ICsgMSwgMiAqIGluZGV4ICsgMl07XG4gICAgICBpZiAobGVmdCA+PSBlbnRyaWVzLmxlbmd0aCkgcmV0dXJuO1xuICAgICAgY29uc3QgbmV4dCA9IHJpZ2h0IDwgZW50cmllcy5sZW5ndGggJiYgdGhpcy4jaXNBZnRlcihsZWZ0LCByaWdodCkgPyByaWdodCA6IGxlZnQ7XG4gICAgICBpZiAoIXRoaXMuI3N3YXBJZkFmdGVyKGluZGV4LCBuZXh0KSkgcmV0dXJuO1xuICAgICAgaW5kZXggPSBuZXh0O1xuICAgIH1cbiAgfVxuXG4gICNpc0FmdGVyKGE6IG51bWJlciwgYjogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgY29uc3QgW29uZSwgb3RoZXJdID0gW3RoaXMuI2VudHJpZXNbYV0sIHRoaXMuI2VudHJpZXNbYl1dO1xuICAgIGlmICghb25lIHx8ICFvdGhlcikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiBvbmUuY29zdCA+IG90aGVyLmNvc3QgfHwgKG9uZS5jb3N0ID09PSBvdGhlci5jb3N0ICYmIG9uZS50dXJuID4gb3RoZXIudHVybik7XG4gIH1cblxuICAjc3dhcElmQWZ0ZXIoYWJvdmU6IG51bWJlciwgYmVsb3c6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jaXNBZnRlcihhYm92ZSwgYmVsb3cpKSByZXR1cm4gZmFsc2U7XG4gICAgY29uc3QgW29uZSwgb3RoZXJdID0gW3RoaXMuI2VudHJpZXNbYWJvdmVdLCB0aGlzLiNlbnRyaWVzW2JlbG93XV07XG4gICAgaWYgKG9uZSAmJiBvdGhlcikgW3RoaXMuI2VudHJpZXNbYWJvdmVdLCB0aGlzLiNlbnRyaWVzW2JlbG93XV0gPSBbb3RoZXIsIG9uZV07XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cbn1cbiIsICIvKiogTGVhZHMgb25lIG5ldyBmbG93IHRocm91Z2ggYSBwaWN0dXJlIHRoYXQgc3RheXMgYXMgaXQgaXM6IHRoZSBjaGVhcGVzdCB3YXkgcm91bmQgbm9kZXMgYW5kIGxhYmVscy4gKi9cbmltcG9ydCB0eXBlIHsgQm94LCBQb2ludCB9IGZyb20gJy4uL2dyYXBoLmpzJztcbmltcG9ydCB7IENMRUFSQU5DRSwgZ3JpZE9mLCB0eXBlIEdyaWQsIHR5cGUgVGVycmFpbiB9IGZyb20gJy4vZ3JpZC5qcyc7XG5pbXBvcnQgeyBDaGVhcGVzdEZpcnN0IH0gZnJvbSAnLi9oZWFwLmpzJztcbmltcG9ydCB7IHNpbXBsaWZ5IH0gZnJvbSAnLi9wb2x5bGluZS5qcyc7XG5cbmNvbnN0IEJFTkQgPSAzMDtcbi8qKiBBbm90aGVyIGxpbmUgZW5kcyByaWdodCB0aGVyZS4gKi9cbmNvbnN0IFRBS0VOID0gNjA7XG4vKiogQmV5b25kIHRoaXMgbWFueSBjcm9zc2luZ3Mgb2YgbGluZXMgYSBzZWFyY2ggd291bGQgYmUgZmVsdC4gKi9cbmNvbnN0IE1PU1RfQ1JPU1NJTkdTID0gNjAwXzAwMDtcblxuLyoqIFdoZXJlIGEgbGluZSBtYXkgbGVhdmUgYSBub2RlOiB0aGUgcGxhY2Ugb24gaXRzIGJvcmRlciwgYW5kIHRoZSBvbmUganVzdCBvdXRzaWRlLiAqL1xuaW50ZXJmYWNlIEdhdGUge1xuICByZWFkb25seSBib3JkZXI6IFBvaW50O1xuICByZWFkb25seSBvdXRzaWRlOiBQb2ludDtcbiAgLyoqIFdoZXRoZXIgdGhlIGxpbmUgbGVhdmVzIGl0IHNpZGV3YXlzLiAqL1xuICByZWFkb25seSBsZXZlbDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgY29zdDogbnVtYmVyO1xufVxuXG4vKiogVW5kZWZpbmVkIHdoZXJlIHRoZXJlIGlzIG5vIHdheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsZWFkKGZyb206IEJveCwgdG86IEJveCwgdGVycmFpbjogVGVycmFpbik6IHJlYWRvbmx5IFBvaW50W10gfCB1bmRlZmluZWQge1xuICBjb25zdCBlbmRzID0gdGVycmFpbi5saW5lcy5mbGF0TWFwKChsaW5lKSA9PiBbbGluZVswXSwgbGluZS5hdCgtMSldKS5maWx0ZXIoKGVuZCkgPT4gZW5kICE9PSB1bmRlZmluZWQpO1xuICBjb25zdCBbc3RhcnRzLCBnb2Fsc10gPSBbZ2F0ZXMoZnJvbSwgZW5kcyksIGdhdGVzKHRvLCBlbmRzKV07XG4gIGNvbnN0IGdyaWQgPSBncmlkT2YoXG4gICAgdGVycmFpbixcbiAgICBbLi4uc3RhcnRzLCAuLi5nb2Fsc10ubWFwKCh7IG91dHNpZGUgfSkgPT4gb3V0c2lkZSksXG4gICk7XG4gIGlmIChncmlkLnhzLmxlbmd0aCAqIGdyaWQueXMubGVuZ3RoID4gTU9TVF9DUk9TU0lOR1MpIHJldHVybiB1bmRlZmluZWQ7XG4gIHJldHVybiBzZWFyY2goZ3JpZCwgc3RhcnRzLCBnb2Fscyk7XG59XG5cbmZ1bmN0aW9uIGdhdGVzKGJveDogQm94LCBlbmRzOiByZWFkb25seSBQb2ludFtdKTogR2F0ZVtdIHtcbiAgY29uc3Qgc2hhcmVzID0gWzAuNSwgMC4zLCAwLjcsIDAuMTUsIDAuODVdO1xuICBjb25zdCB0YWtlbiA9IChhdDogUG9pbnQpOiBudW1iZXIgPT5cbiAgICBlbmRzLnNvbWUoKHsgeCwgeSB9KSA9PiBNYXRoLmFicyh4IC0gYXQueCkgKyBNYXRoLmFicyh5IC0gYXQueSkgPCA2KSA/IFRBS0VOIDogMDtcbiAgY29uc3QgZ2F0ZSA9IChib3JkZXI6IFBvaW50LCBkeDogbnVtYmVyLCBkeTogbnVtYmVyLCBzaGFyZTogbnVtYmVyKTogR2F0ZSA9PiAoe1xuICAgIGJvcmRlcixcbiAgICBvdXRzaWRlOiB7IHg6IGJvcmRlci54ICsgZHggKiBDTEVBUkFOQ0UsIHk6IGJvcmRlci55ICsgZHkgKiBDTEVBUkFOQ0UgfSxcbiAgICBsZXZlbDogZHkgPT09IDAsXG4gICAgY29zdDogdGFrZW4oYm9yZGVyKSArIE1hdGguYWJzKHNoYXJlIC0gMC41KSAqIDIwLFxuICB9KTtcbiAgcmV0dXJuIHNoYXJlcy5mbGF0TWFwKChzaGFyZSkgPT4ge1xuICAgIGNvbnN0IFt4LCB5XSA9IFtNYXRoLnJvdW5kKGJveC54ICsgc2hhcmUgKiBib3gud2lkdGgpLCBNYXRoLnJvdW5kKGJveC55ICsgc2hhcmUgKiBib3guaGVpZ2h0KV07XG4gICAgcmV0dXJuIFtcbiAgICAgIGdhdGUoeyB4OiBib3gueCArIGJveC53aWR0aCwgeSB9LCAxLCAwLCBzaGFyZSksXG4gICAgICBnYXRlKHsgeDogYm94LngsIHkgfSwgLTEsIDAsIHNoYXJlKSxcbiAgICAgIGdhdGUoeyB4LCB5OiBib3gueSArIGJveC5oZWlnaHQgfSwgMCwgMSwgc2hhcmUpLFxuICAgICAgZ2F0ZSh7IHgsIHk6IGJveC55IH0sIDAsIC0xLCBzaGFyZSksXG4gICAgXTtcbiAgfSk7XG59XG5cbi8qKiBBIGNyb3NzaW5nIG9mIGxpbmVzLCBhbmQgd2hldGhlciB0aGUgd2F5IGdvdCB0aGVyZSBzaWRld2F5cy4gKi9cbmludGVyZmFjZSBTdGF0ZSB7XG4gIHJlYWRvbmx5IGNvbHVtbjogbnVtYmVyO1xuICByZWFkb25seSByb3c6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGV2ZWw6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGNvc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmVmb3JlPzogU3RhdGU7XG4gIHJlYWRvbmx5IGdhdGU/OiBHYXRlO1xufVxuXG5mdW5jdGlvbiBzZWFyY2goZ3JpZDogR3JpZCwgc3RhcnRzOiByZWFkb25seSBHYXRlW10sIGdvYWxzOiByZWFkb25seSBHYXRlW10pOiByZWFkb25seSBQb2ludFtdIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyB4cywgeXMgfSA9IGdyaWQ7XG4gIGNvbnN0IFtjb2x1bW5zLCByb3dzXSA9IFtuZXcgTWFwKHhzLm1hcCgoeCwgaSkgPT4gW3gsIGldKSksIG5ldyBNYXAoeXMubWFwKCh5LCBpKSA9PiBbeSwgaV0pKV07XG4gIGNvbnN0IHBsYWNlID0gKHsgb3V0c2lkZSB9OiBHYXRlKSA9PiAoe1xuICAgIGNvbHVtbjogY29sdW1ucy5nZXQob3V0c2lkZS54KSA/PyAwLFxuICAgIHJvdzogcm93cy5nZXQob3V0c2lkZS55KSA/PyAwLFxuICB9KTtcbiAgY29uc3Qga2V5T2YgPSAoY29sdW1uOiBudW1iZXIsIHJvdzogbnVtYmVyLCBsZXZlbDogYm9vbGVhbik6IG51bWJlciA9PlxuICAgIChyb3cgKiB4cy5sZW5ndGggKyBjb2x1bW4pICogMiArIChsZXZlbCA/IDEgOiAwKTtcbiAgY29uc3QgZW5kcyA9IG5ldyBNYXA8bnVtYmVyLCBHYXRlPigpO1xuICBmb3IgKGNvbnN0IGdvYWwgb2YgZ29hbHMpIHtcbiAgICBjb25zdCB7IGNvbHVtbiwgcm93IH0gPSBwbGFjZShnb2FsKTtcbiAgICBlbmRzLnNldChrZXlPZihjb2x1bW4sIHJvdywgZ29hbC5sZXZlbCksIGdvYWwpO1xuICB9XG4gIGNvbnN0IHF1ZXVlID0gbmV3IENoZWFwZXN0Rmlyc3Q8U3RhdGU+KCk7XG4gIGNvbnN0IHJlc3QgPSBkaXN0YW5jZVRvKGdvYWxzLm1hcCgoeyBvdXRzaWRlIH0pID0+IG91dHNpZGUpKTtcbiAgY29uc3QgYWRkID0gKHN0YXRlOiBTdGF0ZSk6IHZvaWQgPT5cbiAgICBxdWV1ZS5wdXNoKHN0YXRlLCBzdGF0ZS5jb3N0ICsgcmVzdCh4c1tzdGF0ZS5jb2x1bW5dID8/IDAsIHlzW3N0YXRlLnJvd10gPz8gMCkpO1xuICBmb3IgKGNvbnN0IGdhdGUgb2Ygc3RhcnRzKSBhZGQoeyAuLi5wbGFjZShnYXRlKSwgbGV2ZWw6IGdhdGUubGV2ZWwsIGNvc3Q6IGdhdGUuY29zdCwgZ2F0ZSB9KTtcbiAgY29uc3QgZG9uZSA9IG5ldyBVaW50OEFycmF5KHhzLmxlbmd0aCAqIHlzLmxlbmd0aCAqIDIpO1xuICBsZXQgcmVhY2hlZDogeyByZWFkb25seSBzdGF0ZTogU3RhdGU7IHJlYWRvbmx5IGdvYWw6IEdhdGUgfSB8IHVuZGVmaW5lZDtcbiAgZm9yIChsZXQgc3RhdGUgPSBxdWV1ZS5wb3AoKTsgc3RhdGU7IHN0YXRlID0gcXVldWUucG9wKCkpIHtcbiAgICBjb25zdCBrZXkgPSBrZXlPZihzdGF0ZS5jb2x1bW4sIHN0YXRlLnJvdywgc3RhdGUubGV2ZWwpO1xuICAgIGlmIChkb25lW2tleV0pIGNvbnRpbnVlO1xuICAgIGRvbmVba2V5XSA9IDE7XG4gICAgY29uc3QgZ29hbCA9IGVuZHMuZ2V0KGtleSk7XG4gICAgaWYgKGdvYWwpIHtcbiAgICAgIHJlYWNoZWQgPSB7IHN0YXRlLCBnb2FsIH07XG4gICAgICBicmVhaztcbiAgICB9XG4gICAgZm9yIChjb25zdCBuZXh0IG9mIHN0ZXBzKGdyaWQsIHN0YXRlKSkgaWYgKCFkb25lW2tleU9mKG5leHQuY29sdW1uLCBuZXh0LnJvdywgbmV4dC5sZXZlbCldKSBhZGQobmV4dCk7XG4gIH1cbiAgcmV0dXJuIHJlYWNoZWQgJiYgdHJhY2UoZ3JpZCwgcmVhY2hlZC5zdGF0ZSwgcmVhY2hlZC5nb2FsKTtcbn1cblxuLyoqIEF0IGxlYXN0IHNvIGZhciB0byBhbnkgb2Ygc29tZSBwb2ludHM6IHdoYXQgaXMgbGVmdCBvZiB0aGUgd2F5IGNvc3RzIG5vIGxlc3MuICovXG5mdW5jdGlvbiBkaXN0YW5jZVRvKHBvaW50czogcmVhZG9ubHkgUG9pbnRbXSk6ICh4OiBudW1iZXIsIHk6IG51bWJlcikgPT4gbnVtYmVyIHtcbiAgY29uc3QgW3hzLCB5c10gPSBbcG9pbnRzLm1hcCgoeyB4IH0pID0+IHgpLCBwb2ludHMubWFwKCh7IHkgfSkgPT4geSldO1xuICBjb25zdCBbbGVmdCwgcmlnaHQsIHRvcCwgYm90dG9tXSA9IFtNYXRoLm1pbiguLi54cyksIE1hdGgubWF4KC4uLnhzKSwgTWF0aC5taW4oLi4ueXMpLCBNYXRoLm1heCguLi55cyldO1xuICByZXR1cm4gKHgsIHkpID0+IE1hdGgubWF4KDAsIGxlZnQgLSB4LCB4IC0gcmlnaHQpICsgTWF0aC5tYXgoMCwgdG9wIC0geSwgeSAtIGJvdHRvbSk7XG59XG5cbmZ1bmN0aW9uIHN0ZXBzKGdyaWQ6IEdyaWQsIHN0YXRlOiBTdGF0ZSk6IFN0YXRlW10ge1xuICBjb25zdCB7IGNvbHVtbiwgcm93LCBsZXZlbCwgY29zdCB9ID0gc3RhdGU7XG4gIGNvbnN0IGdvID0gKG5leHRDb2x1bW46IG51bWJlciwgbmV4dFJvdzogbnVtYmVyLCBzaWRld2F5czogYm9vbGVhbiwgcHJpY2U6IG51bWJlcik6IFN0YXRlID0+ICh7XG4gICAgY29sdW1uOiBuZXh0Q29sdW1uLFxuICAgIHJvdzogbmV4dFJvdyxcbiAgICBsZXZlbDogc2lkZXdheXMsXG4gICAgY29zdDogY29zdCArIHByaWNlICsgKHNpZGV3YXlzID09PSBsZXZlbCA/IDAgOiBCRU5EKSxcbiAgICBiZWZvcmU6IHN0YXRlLFxuICB9KTtcbiAgcmV0dXJuIFtcbiAgICBnbyhjb2x1bW4gKyAxLCByb3csIHRydWUsIGdyaWQucmlnaHQoY29sdW1uLCByb3cpKSxcbiAgICBnbyhjb2x1bW4gLSAxLCByb3csIHRydWUsIGNvbHVtbiA+IDAgPyBncmlkLnJpZ2h0KGNvbHVtbiAtIDEsIHJvdykgOiBJbmZpbml0eSksXG4gICAgZ28oY29sdW1uLCByb3cgKyAxLCBmYWxzZSwgZ3JpZC5iZWxvdyhjb2x1bW4sIHJvdykpLFxuICAgIGdvKGNvbHVtbiwgcm93IC0gMSwgZmFsc2UsIHJvdyA+IDAgPyBncmlkLmJlbG93KGNvbHVtbiwgcm93IC0gMSkgOiBJbmZpbml0eSksXG4gIF0uZmlsdGVyKChuZXh0KSA9PiBuZXh0LmNvc3QgIT09IEluZmluaXR5KTtcbn1cblxuZnVuY3Rpb24gdHJhY2UoeyB4cywgeXMgfTogR3JpZCwgbGFzdDogU3RhdGUsIGdvYWw6IEdhdGUpOiBQb2ludFtdIHtcbiAgY29uc3QgcG9pbnRzOiBQb2ludFtdID0gW2dvYWwuYm9yZGVyXTtcbiAgbGV0IHN0YXRlOiBTdGF0ZSB8IHVuZGVmaW5lZCA9IGxhc3Q7XG4gIGxldCBzdGFydDogR2F0ZSB8IHVuZGVmaW5lZDtcbiAgd2hpbGUgKHN0YXRlKSB7XG4gICAgcG9pbnRzLnB1c2goeyB4OiB4c1tzdGF0ZS5jb2x1bW5dID8/IDAsIHk6IHlzW3N0YXRlLnJvd10gPz8gMCB9KTtcbiAgICBzdGFydCA9IHN0YXRlLmdhdGUgPz8gc3RhcnQ7XG4gICAgc3RhdGUgPSBzdGF0ZS5iZWZvcmU7XG4gIH1cbiAgaWYgKHN0YXJ0KSBwb2ludHMucHVzaChzdGFydC5ib3JkZXIpO1xuICByZXR1cm4gc2ltcGxpZnkocG9pbnRzLnJldmVyc2UoKSk7XG59XG4iLCAiLyoqIEZpbmRzIHJvb20gZm9yIGEgbGFiZWwgb24gYSBsaW5lIG9mIGEgcGljdHVyZSB0aGF0IHN0YXlzIGFzIGl0IGlzLiAqL1xuaW1wb3J0IHR5cGUgeyBTaXplIH0gZnJvbSAnLi4vY2FwdGlvbnMuanMnO1xuaW1wb3J0IHR5cGUgeyBCb3gsIFBvaW50IH0gZnJvbSAnLi4vZ3JhcGguanMnO1xuaW1wb3J0IHsgY3Jvc3NlcywgZ3Jvdywgb3ZlcmxhcCwgcGFpcnMgfSBmcm9tICcuL3BvbHlsaW5lLmpzJztcblxuLyoqIEFsb25nIGEgc3RyZXRjaDogaXRzIG1pZGRsZSBmaXJzdC4gKi9cbmNvbnN0IFNIQVJFUyA9IEFycmF5LmZyb20oXG4gIHsgbGVuZ3RoOiAxOSB9LFxuICAoXywgaW5kZXgpID0+IDAuNSArIChpbmRleCAlIDIgPT09IDAgPyAxIDogLTEpICogTWF0aC5jZWlsKGluZGV4IC8gMikgKiAwLjA1LFxuKTtcbmNvbnN0IEdBUCA9IDM7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUm9vbSB7XG4gIHJlYWRvbmx5IHdpZHRoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhlaWdodDogbnVtYmVyO1xuICAvKiogTm9kZXMsIHRpdGxlcyBhbmQgb3RoZXIgbGFiZWxzLiAqL1xuICByZWFkb25seSB0YWtlbjogcmVhZG9ubHkgQm94W107XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAocmVhZG9ubHkgUG9pbnRbXSlbXTtcbn1cblxuLyoqIE9uIHRoZSBsaW5lLCBuZWFyZXN0IHRvIGEgc3RyZXRjaCdzIG1pZGRsZSwgYW5kIGhpZGluZyBubyBvdGhlciBsaW5lOyBlbHNlIGJlc2lkZSBpdC4gVW5kZWZpbmVkIHdoZXJlIHRoZXJlIGlzIG5vIHJvb20uICovXG5leHBvcnQgZnVuY3Rpb24gcGxhY2VMYWJlbChwb2ludHM6IHJlYWRvbmx5IFBvaW50W10sIHNpemU6IFNpemUsIHJvb206IFJvb20pOiBCb3ggfCB1bmRlZmluZWQge1xuICBjb25zdCBzdHJldGNoZXMgPSBwYWlycyhwb2ludHMpLnRvU29ydGVkKChbYSwgYl0sIFtjLCBkXSkgPT4gbGVuZ3RoKGMsIGQpIC0gbGVuZ3RoKGEsIGIpKTtcbiAgZm9yIChjb25zdCBiZXNpZGUgb2YgWzAsIDEsIC0xXSkge1xuICAgIGZvciAoY29uc3Qgc2hhcmUgb2YgU0hBUkVTKSB7XG4gICAgICBmb3IgKGNvbnN0IFthLCBiXSBvZiBzdHJldGNoZXMpIHtcbiAgICAgICAgY29uc3QgYm94ID0gYm94QXJvdW5kKGJleW9uZChhLCBiLCBzaGFyZSwgYmVzaWRlLCBzaXplKSwgc2l6ZSk7XG4gICAgICAgIGlmIChpc0ZyZWUoYm94LCByb29tKSkgcmV0dXJuIGJveDtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuLyoqIEEgcG9pbnQgb2YgYSBzdHJldGNoLCBvciBzbyBmYXIgYmVzaWRlIGl0IHRoYXQgYSBsYWJlbCB0aGVyZSBsZWF2ZXMgdGhlIGxpbmUgaW4gc2lnaHQuICovXG5mdW5jdGlvbiBiZXlvbmQoYTogUG9pbnQsIGI6IFBvaW50LCBzaGFyZTogbnVtYmVyLCBiZXNpZGU6IG51bWJlciwgeyB3aWR0aCwgaGVpZ2h0IH06IFNpemUpOiBQb2ludCB7XG4gIGNvbnN0IFt4LCB5XSA9IFthLnggKyAoYi54IC0gYS54KSAqIHNoYXJlLCBhLnkgKyAoYi55IC0gYS55KSAqIHNoYXJlXTtcbiAgaWYgKGEueSA9PT0gYi55KSByZXR1cm4geyB4LCB5OiB5ICsgYmVzaWRlICogKGhlaWdodCAvIDIgKyBHQVApIH07XG4gIHJldHVybiB7IHg6IHggKyBiZXNpZGUgKiAod2lkdGggLyAyICsgR0FQKSwgeSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaXNGcmVlKGJveDogQm94LCB7IHdpZHRoLCBoZWlnaHQsIHRha2VuLCBsaW5lcyB9OiBSb29tKTogYm9vbGVhbiB7XG4gIGNvbnN0IGluc2lkZSA9IGJveC54ID49IDAgJiYgYm94LnkgPj0gMCAmJiBib3gueCArIGJveC53aWR0aCA8PSB3aWR0aCAmJiBib3gueSArIGJveC5oZWlnaHQgPD0gaGVpZ2h0O1xuICBjb25zdCByb29teSA9IGdyb3coYm94LCBHQVApO1xuICBpZiAoIWluc2lkZSB8fCB0YWtlbi5zb21lKChvdGhlcikgPT4gb3ZlcmxhcChyb29teSwgb3RoZXIpKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gIWxpbmVzLnNvbWUoKGxpbmUpID0+IHBhaXJzKGxpbmUpLnNvbWUoKFthLCBiXSkgPT4gY3Jvc3NlcyhhLCBiLCBib3gpKSk7XG59XG5cbmNvbnN0IGxlbmd0aCA9IChhOiBQb2ludCwgYjogUG9pbnQpOiBudW1iZXIgPT4gTWF0aC5hYnMoYi54IC0gYS54KSArIE1hdGguYWJzKGIueSAtIGEueSk7XG5cbmV4cG9ydCBjb25zdCBib3hBcm91bmQgPSAoeyB4LCB5IH06IFBvaW50LCB7IHdpZHRoLCBoZWlnaHQgfTogU2l6ZSk6IEJveCA9PiAoe1xuICB4OiBNYXRoLnJvdW5kKHggLSB3aWR0aCAvIDIpLFxuICB5OiBNYXRoLnJvdW5kKHkgLSBoZWlnaHQgLyAyKSxcbiAgd2lkdGgsXG4gIGhlaWdodCxcbn0pO1xuIiwgIi8qKiBCb3hlcyBieSB3aGVyZSB0aGV5IHN0YW5kLCBzbyB0aGF0IHdoYXQgaXMgbmVhciBhIGxpbmUgb3IgYSBib3ggaXMgZm91bmQgd2l0aG91dCBsb29raW5nIGF0IGFsbCBvZiB0aGVtLiAqL1xuaW1wb3J0IHR5cGUgeyBCb3gsIFBvaW50IH0gZnJvbSAnLi4vZ3JhcGguanMnO1xuaW1wb3J0IHsgb3ZlcmxhcCB9IGZyb20gJy4vcG9seWxpbmUuanMnO1xuXG5jb25zdCBDRUxMID0gMTYwO1xuXG5leHBvcnQgaW50ZXJmYWNlIEJveGVkIHtcbiAgcmVhZG9ubHkgYm94OiBCb3g7XG59XG5cbmV4cG9ydCBjbGFzcyBCb3hJbmRleDxUIGV4dGVuZHMgQm94ZWQ+IHtcbiAgcmVhZG9ubHkgI3RoaW5nczogcmVhZG9ubHkgVFtdO1xuICByZWFkb25seSAjY2VsbHMgPSBuZXcgTWFwPG51bWJlciwgbnVtYmVyW10+KCk7XG4gIC8qKiBGb3IgZWFjaCB0aGluZyB0aGUgbGFzdCBxdWVzdGlvbiB0aGF0IGl0IHdhcyBhbiBhbnN3ZXIgdG8sIHNvIHRoYXQgZWFjaCBpcyBnaXZlbiBvbmNlLiAqL1xuICByZWFkb25seSAjYXNrZWQ6IEludDMyQXJyYXk7XG4gICNxdWVzdGlvbiA9IDA7XG5cbiAgY29uc3RydWN0b3IodGhpbmdzOiByZWFkb25seSBUW10pIHtcbiAgICB0aGlzLiN0aGluZ3MgPSB0aGluZ3M7XG4gICAgdGhpcy4jYXNrZWQgPSBuZXcgSW50MzJBcnJheSh0aGluZ3MubGVuZ3RoKTtcbiAgICB0aGluZ3MuZm9yRWFjaCgoeyBib3ggfSwgYXQpID0+IHtcbiAgICAgIGZvciAoY29uc3QgY2VsbCBvZiBjZWxsc09mKGJveCkpIHtcbiAgICAgICAgY29uc3QgaGVsZCA9IHRoaXMuI2NlbGxzLmdldChjZWxsKTtcbiAgICAgICAgaWYgKGhlbGQpIGhlbGQucHVzaChhdCk7XG4gICAgICAgIGVsc2UgdGhpcy4jY2VsbHMuc2V0KGNlbGwsIFthdF0pO1xuICAgICAgfVxuICAgIH0pO1xuICB9XG5cbiAgLyoqIEFsbCB0aGF0IHNoYXJlIGEgY2VsbCB3aXRoIHRoZSBib3g6IGV2ZXJ5IG9uZSB0aGF0IG92ZXJsYXBzIGl0LCBhbmQgc29tZSB0aGF0IGRvIG5vdC4gKi9cbiAgbmVhcihib3g6IEJveCk6IFRbXSB7XG4gICAgY29uc3QgcXVlc3Rpb24gPSArK3RoaXMuI3F1ZXN0aW9uO1xuICAgIGNvbnN0IGZvdW5kOiBUW10gPSBbXTtcbiAgICBmb3IgKGNvbnN0IGNlbGwgb2YgY2VsbHNPZihib3gpKSB7XG4gICAgICBmb3IgKGNvbnN0IGF0IG9mIHRoaXMuI2NlbGxzLmdldChjZWxsKSA/PyBbXSkge1xuICAgICAgICBjb25zdCB0aGluZyA9IHRoaXMuI3RoaW5nc1thdF07XG4gICAgICAgIGlmICghdGhpbmcgfHwgdGhpcy4jYXNrZWRbYXRdID09PSBxdWVzdGlvbikgY29udGludWU7XG4gICAgICAgIHRoaXMuI2Fza2VkW2F0XSA9IHF1ZXN0aW9uO1xuICAgICAgICBmb3VuZC5wdXNoKHRoaW5nKTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9XG5cbiAgLyoqIE9mIHR3byB0aGluZ3MgdGhhdCBvdmVybGFwLCB0aGUgbGF0ZXIgb25lIGFuZCB0aGUgZWFybGllciBvbmUuICovXG4gIG92ZXJsYXBwaW5nKCk6IHsgcmVhZG9ubHkgb25lOiBUOyByZWFkb25seSBvdGhlcjogVCB9W10ge1xuICAgIGNvbnN0IG9yZGVyID0gbmV3IE1hcCh0aGlzLiN0aGluZ3MubWFwKCh0aGluZywgYXQpID0+IFt0aGluZywgYXRdKSk7XG4gICAgcmV0dXJuIHRoaXMuI3RoaW5ncy5mbGF0TWFwKChvbmUsIGF0KSA9PlxuICAgICAgdGhpcy5uZWFyKG9uZS5ib3gpXG4gICAgICAgIC5maWx0ZXIoKG90aGVyKSA9PiAob3JkZXIuZ2V0KG90aGVyKSA/PyAwKSA8IGF0ICYmIG92ZXJsYXAob25lLmJveCwgb3RoZXIuYm94KSlcbiAgICAgICAgLm1hcCgob3RoZXIpID0+ICh7IG9uZSwgb3RoZXIgfSkpLFxuICAgICk7XG4gIH1cbn1cblxuLyoqIEEgc3RyZXRjaCBhcyBhIGJveCB3aXRob3V0IGFuIGluc2lkZS4gKi9cbmV4cG9ydCBjb25zdCBzcGFuT2YgPSAoYTogUG9pbnQsIGI6IFBvaW50KTogQm94ID0+ICh7XG4gIHg6IE1hdGgubWluKGEueCwgYi54KSxcbiAgeTogTWF0aC5taW4oYS55LCBiLnkpLFxuICB3aWR0aDogTWF0aC5hYnMoYi54IC0gYS54KSxcbiAgaGVpZ2h0OiBNYXRoLmFicyhiLnkgLSBhLnkpLFxufSk7XG5cbmZ1bmN0aW9uIGNlbGxzT2YoeyB4LCB5LCB3aWR0aCwgaGVpZ2h0IH06IEJveCk6IG51bWJlcltdIHtcbiAgY29uc3QgW2xlZnQsIHJpZ2h0XSA9IFtNYXRoLmZsb29yKHggLyBDRUxMKSwgTWF0aC5mbG9vcigoeCArIHdpZHRoKSAvIENFTEwpXTtcbiAgY29uc3QgW3RvcCwgYm90dG9tXSA9IFtNYXRoLmZsb29yKHkgLyBDRUxMKSwgTWF0aC5mbG9vcigoeSArIGhlaWdodCkgLyBDRUxMKV07XG4gIGNvbnN0IGNlbGxzOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCByb3cgPSB0b3A7IHJvdyA8PSBib3R0b207IHJvdysrKVxuICAgIGZvciAobGV0IGNvbHVtbiA9IGxlZnQ7IGNvbHVtbiA8PSByaWdodDsgY29sdW1uKyspIGNlbGxzLnB1c2gocm93ICogMTAwXzAwMyArIGNvbHVtbik7XG4gIHJldHVybiBjZWxscztcbn1cbiIsICIvKiogV2hhdCBpcyB3cm9uZyB3aXRoIGEgcGljdHVyZTogd2hpY2ggbGluZXMsIGxhYmVscyBhbmQgdGl0bGVzIGFyZSBpbiB0aGUgd2F5IG9mIGVhY2ggb3RoZXIuIE5vdGhpbmcsIGlmIGl0IGlzIHNvdW5kLiAqL1xuaW1wb3J0IHR5cGUgeyBCb3gsIExhaWRPdXRFZGdlLCBMYWlkT3V0R3JhcGgsIFBvaW50IH0gZnJvbSAnLi4vZ3JhcGguanMnO1xuaW1wb3J0IHsgQm94SW5kZXgsIHNwYW5PZiB9IGZyb20gJy4vYm94LWluZGV4LmpzJztcbmltcG9ydCB7IGNyb3NzZXMsIGdyb3csIG92ZXJsYXAsIHBhaXJzIH0gZnJvbSAnLi9wb2x5bGluZS5qcyc7XG5pbXBvcnQgeyB3cml0dGVuVGl0bGUgfSBmcm9tICcuL3RpdGxlcy5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmF1bHRzIHtcbiAgLyoqIFRoaW5ncyBzdGFuZCBvbiBlYWNoIG90aGVyLCBvciBvdXRzaWRlIG9mIHdoYXQgaG9sZHMgdGhlbTogbm8gbGluZSBjYW4gbWVuZCB0aGF0LiAqL1xuICByZWFkb25seSBtaXNwbGFjZWQ6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogSWRzIG9mIGVkZ2VzIHRoYXQgcnVuIHRocm91Z2ggYSBub2RlLiAqL1xuICByZWFkb25seSBsaW5lczogUmVhZG9ubHlTZXQ8c3RyaW5nPjtcbiAgLyoqIElkcyBvZiBlZGdlcywgb3Igb2YgdHJ1bmtzLCB3aG9zZSBsYWJlbCBpcyBoaWRkZW4gb3IgaGlkZXMgc29tZXRoaW5nLiAqL1xuICByZWFkb25seSBsYWJlbHM6IFJlYWRvbmx5U2V0PHN0cmluZz47XG4gIC8qKiBJZHMgb2YgYm91bmRhcmllcyB3aG9zZSB0aXRsZSBpcyBoaWRkZW4sIG9yIGNyb3NzZWQgYnkgYSBsaW5lLiAqL1xuICByZWFkb25seSB0aXRsZXM6IFJlYWRvbmx5U2V0PHN0cmluZz47XG59XG5cbmV4cG9ydCBjb25zdCBpc1NvdW5kID0gKHsgbWlzcGxhY2VkLCBsaW5lcywgbGFiZWxzLCB0aXRsZXMgfTogRmF1bHRzKTogYm9vbGVhbiA9PlxuICBtaXNwbGFjZWQubGVuZ3RoICsgbGluZXMuc2l6ZSArIGxhYmVscy5zaXplICsgdGl0bGVzLnNpemUgPT09IDA7XG5cbi8qKiBXaGF0IHN0YW5kcyBpbiBhIHBpY3R1cmUgYW5kIGhhcyB0byBiZSBzZWVuIHdob2xlLiAqL1xuaW50ZXJmYWNlIFRoaW5nIHtcbiAgcmVhZG9ubHkga2luZDogJ25vZGUnIHwgJ2xhYmVsJyB8ICd0aXRsZSc7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJveDogQm94O1xuICAvKiogT2YgYSBsYWJlbDogdGhlIGVkZ2VzIHdob3NlIG93biBsaW5lcyBpdCBtYXkgaGlkZS4gKi9cbiAgcmVhZG9ubHkgb3duPzogUmVhZG9ubHlTZXQ8c3RyaW5nPjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZhdWx0c0luKHBpY3R1cmU6IExhaWRPdXRHcmFwaCk6IEZhdWx0cyB7XG4gIGNvbnN0IHRoaW5ncyA9IHRoaW5nc09mKHBpY3R1cmUpO1xuICBjb25zdCBpbmRleCA9IG5ldyBCb3hJbmRleCh0aGluZ3MubWFwKCh0aGluZykgPT4gKHsgYm94OiB0aGluZy5ib3gsIHRoaW5nIH0pKSk7XG4gIGNvbnN0IGZvdW5kID0geyBsaW5lczogbmV3IFNldDxzdHJpbmc+KCksIGxhYmVsczogbmV3IFNldDxzdHJpbmc+KCksIHRpdGxlczogbmV3IFNldDxzdHJpbmc+KCkgfTtcbiAgY29uc3QgbWlzcGxhY2VkID0gbWlzcGxhY2VkSW4ocGljdHVyZSk7XG4gIGNvbnN0IGJsYW1lID0gKHsga2luZCwgaWQgfTogVGhpbmcpOiB2b2lkID0+IHtcbiAgICBpZiAoa2luZCA9PT0gJ25vZGUnKSBtaXNwbGFjZWQucHVzaChpZCk7XG4gICAgZWxzZSBmb3VuZFtraW5kID09PSAnbGFiZWwnID8gJ2xhYmVscycgOiAndGl0bGVzJ10uYWRkKGlkKTtcbiAgfTtcbiAgZm9yIChjb25zdCB7IG9uZSwgb3RoZXIgfSBvZiBpbmRleC5vdmVybGFwcGluZygpKSBibGFtZU9uZShvbmUudGhpbmcsIG90aGVyLnRoaW5nLCBibGFtZSk7XG4gIGZvciAoY29uc3QgeyBhLCBiLCBpZHMgfSBvZiBzdHJldGNoZXNPZihwaWN0dXJlLmVkZ2VzKSkge1xuICAgIGZvciAoY29uc3QgeyB0aGluZyB9IG9mIGluZGV4Lm5lYXIoc3Bhbk9mKGEsIGIpKSkge1xuICAgICAgY29uc3Qgb3duID0gdGhpbmcub3duO1xuICAgICAgaWYgKG93biAmJiBpZHMuZXZlcnkoKGlkKSA9PiBvd24uaGFzKGlkKSkpIGNvbnRpbnVlO1xuICAgICAgaWYgKCFjcm9zc2VzKGEsIGIsIGdyb3codGhpbmcuYm94LCAtMSkpKSBjb250aW51ZTtcbiAgICAgIGlmICh0aGluZy5raW5kID09PSAnbm9kZScpIGZvciAoY29uc3QgaWQgb2YgaWRzKSBmb3VuZC5saW5lcy5hZGQoaWQpO1xuICAgICAgZWxzZSBibGFtZSh0aGluZyk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7IG1pc3BsYWNlZCwgLi4uZm91bmQgfTtcbn1cblxuLyoqIE9mIHR3byB0aGF0IG92ZXJsYXAsIHRoZSBvbmUgdGhhdCBjYW4gYmUgbW92ZWQgbW9zdCBlYXNpbHkuICovXG5mdW5jdGlvbiBibGFtZU9uZShvbmU6IFRoaW5nLCBvdGhlcjogVGhpbmcsIGJsYW1lOiAodGhpbmc6IFRoaW5nKSA9PiB2b2lkKTogdm9pZCB7XG4gIGNvbnN0IG9yZGVyID0gWydsYWJlbCcsICd0aXRsZScsICdub2RlJ10gYXMgY29uc3Q7XG4gIGJsYW1lKG9yZGVyLmluZGV4T2Yob25lLmtpbmQpIDw9IG9yZGVyLmluZGV4T2Yob3RoZXIua2luZCkgPyBvbmUgOiBvdGhlcik7XG59XG5cbmZ1bmN0aW9uIHRoaW5nc09mKHsgbm9kZXMsIGVkZ2VzLCB0cnVua3MsIGdyb3VwcyB9OiBMYWlkT3V0R3JhcGgpOiBUaGluZ1tdIHtcbiAgY29uc3Qgc3RhY2tlZCA9IG5ldyBTZXQodHJ1bmtzLmZsYXRNYXAoKHRydW5rKSA9PiAodHJ1bmsubGFiZWxCb3ggPyB0cnVuay5lZGdlcyA6IFtdKSkpO1xuICByZXR1cm4gW1xuICAgIC4uLm5vZGVzLm1hcCgoeyBpZCwgYm94IH0pID0+ICh7IGtpbmQ6ICdub2RlJywgaWQsIGJveCB9KSBhcyBjb25zdCksXG4gICAgLi4uZWRnZXMuZmxhdE1hcCgoeyBpZCwgbGFiZWxCb3g6IGJveCB9KSA9PlxuICAgICAgYm94ICYmICFzdGFja2VkLmhhcyhpZCkgPyBbeyBraW5kOiAnbGFiZWwnLCBpZCwgYm94LCBvd246IG5ldyBTZXQoW2lkXSkgfSBhcyBjb25zdF0gOiBbXSxcbiAgICApLFxuICAgIC4uLnRydW5rcy5mbGF0TWFwKCh7IGlkLCBsYWJlbEJveDogYm94LCBlZGdlczogb3duIH0pID0+XG4gICAgICBib3ggPyBbeyBraW5kOiAnbGFiZWwnLCBpZCwgYm94LCBvd246IG5ldyBTZXQob3duKSB9IGFzIGNvbnN0XSA6IFtdLFxuICAgICksXG4gICAgLi4uZ3JvdXBzLm1hcCgoZ3JvdXApID0+ICh7IGtpbmQ6ICd0aXRsZScsIGlkOiBncm91cC5pZCwgYm94OiB3cml0dGVuVGl0bGUoZ3JvdXApIH0pIGFzIGNvbnN0KSxcbiAgXTtcbn1cblxuaW50ZXJmYWNlIFNoYXJlZCB7XG4gIHJlYWRvbmx5IGE6IFBvaW50O1xuICByZWFkb25seSBiOiBQb2ludDtcbiAgcmVhZG9ubHkgaWRzOiBzdHJpbmdbXTtcbn1cblxuLyoqIEVhY2ggc3RyZXRjaCBvbmNlLCB3aXRoIGFsbCBlZGdlcyB0aGF0IHJ1biB0aGVyZS4gKi9cbmZ1bmN0aW9uIHN0cmV0Y2hlc09mKGVkZ2VzOiByZWFkb25seSBMYWlkT3V0RWRnZVtdKTogSXRlcmFibGU8U2hhcmVkPiB7XG4gIGNvbnN0IHN0cmV0Y2hlcyA9IG5ldyBNYXA8c3RyaW5nLCBTaGFyZWQ+KCk7XG4gIGZvciAoY29uc3QgeyBpZCwgcG9pbnRzIH0gb2YgZWRnZXMpIHtcbiAgICBmb3IgKGNvbnN0IFthLCBiXSBvZiBwYWlycyhwb2ludHMpKSB7XG4gICAgICBjb25zdCBrZXkgPSBgJHthLnh9ICR7YS55fSAke2IueH0gJHtiLnl9YDtcbiAgICAgIGNvbnN0IGtub3duID0gc3RyZXRjaGVzLmdldChrZXkpO1xuICAgICAgaWYgKGtub3duKSBrbm93bi5pZHMucHVzaChpZCk7XG4gICAgICBlbHNlIHN0cmV0Y2hlcy5zZXQoa2V5LCB7IGEsIGIsIGlkczogW2lkXSB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHN0cmV0Y2hlcy52YWx1ZXMoKTtcbn1cblxuLyoqIE5vZGVzIGFuZCBib3VuZGFyaWVzIHRoYXQgc3RhbmQgb3V0c2lkZSBvZiB3aGF0IGhvbGRzIHRoZW0sIGFuZCBib3VuZGFyaWVzIHRoYXQgb3ZlcmxhcCBlYWNoIG90aGVyIG9yIGEgc3RyYW5nZXIuICovXG5mdW5jdGlvbiBtaXNwbGFjZWRJbih7IG5vZGVzLCBncm91cHMgfTogTGFpZE91dEdyYXBoKTogc3RyaW5nW10ge1xuICBjb25zdCBmcmFtZXMgPSBuZXcgTWFwKGdyb3Vwcy5tYXAoKGdyb3VwKSA9PiBbZ3JvdXAuaWQsIGdyb3VwXSkpO1xuICBjb25zdCB3aXRoaW4gPSAoZ3JvdXA6IHN0cmluZyB8IHVuZGVmaW5lZCwgd2FudGVkOiBzdHJpbmcsIGxlZnQgPSBncm91cHMubGVuZ3RoKTogYm9vbGVhbiA9PlxuICAgIGdyb3VwICE9PSB1bmRlZmluZWQgJiZcbiAgICAoZ3JvdXAgPT09IHdhbnRlZCB8fCAobGVmdCA+IDAgJiYgd2l0aGluKGZyYW1lcy5nZXQoZ3JvdXApPy5wYXJlbnQsIHdhbnRlZCwgbGVmdCAtIDEpKSk7XG4gIGNvbnN0IGhlbGQgPSBbXG4gICAgLi4ubm9kZXMubWFwKCh7IGlkLCBib3gsIGdyb3VwIH0pID0+ICh7IGlkLCBib3gsIGFyb3VuZDogZ3JvdXAgfSkpLFxuICAgIC4uLmdyb3Vwcy5tYXAoKHsgaWQsIGJveCwgcGFyZW50IH0pID0+ICh7IGlkLCBib3gsIGFyb3VuZDogcGFyZW50LCBmcmFtZTogdHJ1ZSB9KSksXG4gIF07XG4gIHJldHVybiBoZWxkLmZsYXRNYXAoKHsgaWQsIGJveCwgYXJvdW5kLCAuLi5yZXN0IH0pID0+IHtcbiAgICBjb25zdCBmcmFtZSA9IGFyb3VuZCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogZnJhbWVzLmdldChhcm91bmQpO1xuICAgIGNvbnN0IG91dHNpZGUgPSBmcmFtZSAmJiAhY29udGFpbnMoZnJhbWUuYm94LCBib3gpO1xuICAgIGNvbnN0IHN0cmFuZ2UgPSBncm91cHMuc29tZShcbiAgICAgIChncm91cCkgPT5cbiAgICAgICAgISgnZnJhbWUnIGluIHJlc3QgJiYgKGdyb3VwLmlkID09PSBpZCB8fCB3aXRoaW4oZ3JvdXAucGFyZW50LCBpZCkpKSAmJlxuICAgICAgICBvdmVybGFwKGdyb3VwLmJveCwgYm94KSAmJlxuICAgICAgICAhd2l0aGluKGFyb3VuZCwgZ3JvdXAuaWQpLFxuICAgICk7XG4gICAgcmV0dXJuIG91dHNpZGUgfHwgc3RyYW5nZSA/IFtpZF0gOiBbXTtcbiAgfSk7XG59XG5cbmV4cG9ydCBjb25zdCBjb250YWlucyA9IChvdXRlcjogQm94LCBpbm5lcjogQm94KTogYm9vbGVhbiA9PlxuICBpbm5lci54ID49IG91dGVyLnggJiZcbiAgaW5uZXIueSA+PSBvdXRlci55ICYmXG4gIGlubmVyLnggKyBpbm5lci53aWR0aCA8PSBvdXRlci54ICsgb3V0ZXIud2lkdGggJiZcbiAgaW5uZXIueSArIGlubmVyLmhlaWdodCA8PSBvdXRlci55ICsgb3V0ZXIuaGVpZ2h0O1xuIiwgIi8qKiBTaW1wbGUgbGluZXMgZnJvbSBub2RlIHRvIG5vZGUsIHdoYXRldmVyIHN0YW5kcyBiZXR3ZWVuIHRoZW06IGEgc2tldGNoLCB1bnRpbCBhIGxheW91dCBpcyB0aGVyZS4gKi9cbmltcG9ydCB0eXBlIHsgQm94LCBQb2ludCB9IGZyb20gJy4uL2dyYXBoLmpzJztcbmltcG9ydCB7IG1pZGRsZSwgc2ltcGxpZnkgfSBmcm9tICcuL3BvbHlsaW5lLmpzJztcblxuLyoqIE91dCBvZiB0aGUgZmxhbmsgdGhhdCBmYWNlcyB0aGUgb3RoZXIgbm9kZSwgb3Igb3V0IG9mIGl0cyB0b3Agb3IgYm90dG9tIHdoZXJlIHRoZXkgc3RhbmQgYWJvdmUgZWFjaCBvdGhlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZW5kKGZyb206IEJveCwgdG86IEJveCk6IFBvaW50W10ge1xuICBjb25zdCBbYSwgYl0gPSBbbWlkZGxlKGZyb20pLCBtaWRkbGUodG8pXTtcbiAgY29uc3QgYmVzaWRlID0gZnJvbS54ICsgZnJvbS53aWR0aCA8IHRvLnggfHwgdG8ueCArIHRvLndpZHRoIDwgZnJvbS54O1xuICBpZiAoYmVzaWRlKSB7XG4gICAgY29uc3QgYWhlYWQgPSBhLnggPCBiLng7XG4gICAgY29uc3QgW3N0YXJ0LCBlbmRdID0gW2FoZWFkID8gZnJvbS54ICsgZnJvbS53aWR0aCA6IGZyb20ueCwgYWhlYWQgPyB0by54IDogdG8ueCArIHRvLndpZHRoXTtcbiAgICBjb25zdCB0dXJuID0gTWF0aC5yb3VuZCgoc3RhcnQgKyBlbmQpIC8gMik7XG4gICAgcmV0dXJuIHNpbXBsaWZ5KFtcbiAgICAgIHsgeDogc3RhcnQsIHk6IGEueSB9LFxuICAgICAgeyB4OiB0dXJuLCB5OiBhLnkgfSxcbiAgICAgIHsgeDogdHVybiwgeTogYi55IH0sXG4gICAgICB7IHg6IGVuZCwgeTogYi55IH0sXG4gICAgXSk7XG4gIH1cbiAgY29uc3QgdW5kZXIgPSBhLnkgPCBiLnk7XG4gIGNvbnN0IFtzdGFydCwgZW5kXSA9IFt1bmRlciA/IGZyb20ueSArIGZyb20uaGVpZ2h0IDogZnJvbS55LCB1bmRlciA/IHRvLnkgOiB0by55ICsgdG8uaGVpZ2h0XTtcbiAgY29uc3QgdHVybiA9IE1hdGgucm91bmQoKHN0YXJ0ICsgZW5kKSAvIDIpO1xuICByZXR1cm4gc2ltcGxpZnkoW1xuICAgIHsgeDogYS54LCB5OiBzdGFydCB9LFxuICAgIHsgeDogYS54LCB5OiB0dXJuIH0sXG4gICAgeyB4OiBiLngsIHk6IHR1cm4gfSxcbiAgICB7IHg6IGIueCwgeTogZW5kIH0sXG4gIF0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbG9vcCh7IHgsIHksIHdpZHRoLCBoZWlnaHQgfTogQm94KTogUG9pbnRbXSB7XG4gIGNvbnN0IFtyaWdodCwgYmVsb3ddID0gW3ggKyB3aWR0aCwgeSArIGhlaWdodF07XG4gIHJldHVybiBbXG4gICAgeyB4OiByaWdodCwgeTogeSArIGhlaWdodCAvIDIgfSxcbiAgICB7IHg6IHJpZ2h0ICsgMjAsIHk6IHkgKyBoZWlnaHQgLyAyIH0sXG4gICAgeyB4OiByaWdodCArIDIwLCB5OiBiZWxvdyArIDIwIH0sXG4gICAgeyB4OiB4ICsgd2lkdGggLyAyLCB5OiBiZWxvdyArIDIwIH0sXG4gICAgeyB4OiB4ICsgd2lkdGggLyAyLCB5OiBiZWxvdyB9LFxuICBdO1xufVxuIiwgIi8qKiBXaGF0IHRoZSBlbmdpbmUgaXMgYXNrZWQgZm9yLCBieSB0aGUgbnVtYmVyIG9mIGVkZ2VzIG9uIGEgbGV2ZWw6IGl0cyB0aW1lIGdyb3dzIG11Y2ggZmFzdGVyIHRoYW4gdGhleSBkby4gKi9cbmltcG9ydCB7IGdyb3VwSGVhZGVyIH0gZnJvbSAnLi4vY2FwdGlvbnMuanMnO1xuaW1wb3J0IHR5cGUgeyBEaXJlY3Rpb24gfSBmcm9tICcuLi9ncmFwaC5qcyc7XG5pbXBvcnQgdHlwZSB7IEVuZ2luZU9wdGlvbnMgfSBmcm9tICcuL2VuZ2luZS5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRWZmb3J0IHtcbiAgLyoqIFVwIHRvIHRoaXMgbWFueSBlZGdlcyBvbiBhIGxldmVsLiAqL1xuICByZWFkb25seSBlZGdlczogbnVtYmVyO1xuICByZWFkb25seSBwbGFjZW1lbnQ6ICdORVRXT1JLX1NJTVBMRVgnIHwgJ0JSQU5ERVNfS09FUEYnO1xuICByZWFkb25seSBsYWJlbHM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IG1vZGVsT3JkZXI6IGJvb2xlYW47XG59XG5cbi8qKiBGcm9tIHRoZSBtb3N0IGNhcmVmdWwgdG8gdGhlIHF1aWNrZXN0LiAqL1xuY29uc3QgZWZmb3J0czogcmVhZG9ubHkgRWZmb3J0W10gPSBbXG4gIHsgZWRnZXM6IDgwLCBwbGFjZW1lbnQ6ICdORVRXT1JLX1NJTVBMRVgnLCBsYWJlbHM6IHRydWUsIG1vZGVsT3JkZXI6IHRydWUgfSxcbiAgeyBlZGdlczogMTYwLCBwbGFjZW1lbnQ6ICdCUkFOREVTX0tPRVBGJywgbGFiZWxzOiB0cnVlLCBtb2RlbE9yZGVyOiB0cnVlIH0sXG4gIHsgZWRnZXM6IDMwMCwgcGxhY2VtZW50OiAnQlJBTkRFU19LT0VQRicsIGxhYmVsczogZmFsc2UsIG1vZGVsT3JkZXI6IGZhbHNlIH0sXG5dO1xuXG4vKiogQmV5b25kIHRoaXMgbWFueSBlZGdlcyBvbiBhIGxldmVsIG9ubHkgdGhlIHN0cm9uZ2VzdCBhcmUgZHJhd24uICovXG5leHBvcnQgY29uc3QgTU9TVF9FREdFUyA9IDMwMDtcblxuLyoqIFdoYXQgdG8gdHJ5IGZvciBhIGxldmVsLCBpbiBvcmRlcjogYW4gZWZmb3J0IHRoYXQgZmFpbHMgZ2l2ZXMgd2F5IHRvIHRoZSBuZXh0LiAqL1xuZXhwb3J0IGNvbnN0IGVmZm9ydHNGb3IgPSAoZWRnZXM6IG51bWJlcik6IHJlYWRvbmx5IEVmZm9ydFtdID0+IHtcbiAgY29uc3QgZml0dGluZyA9IGVmZm9ydHMuZmlsdGVyKChlZmZvcnQpID0+IGVkZ2VzIDw9IGVmZm9ydC5lZGdlcyk7XG4gIHJldHVybiBmaXR0aW5nLmxlbmd0aCA+IDAgPyBmaXR0aW5nIDogZWZmb3J0cy5zbGljZSgtMSk7XG59O1xuXG4vKiogV2hldGhlciBmbG93cyBvbiBhIGxldmVsIHJ1biB0byB0aGUgcmlnaHQsIHJhdGhlciB0aGFuIGRvd24uICovXG5leHBvcnQgZnVuY3Rpb24gcnVuc1JpZ2h0KGRpcmVjdGlvbjogRGlyZWN0aW9uLCBpc01hcDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICBjb25zdCBhY3Jvc3MgPSAhaXNNYXAgJiYgZGlyZWN0aW9uLmVuZHNXaXRoKCctYWNyb3NzJyk7XG4gIHJldHVybiBkaXJlY3Rpb24uc3RhcnRzV2l0aCgncmlnaHQnKSAhPT0gYWNyb3NzO1xufVxuXG5jb25zdCBwYWRkaW5nID0geyBtYXA6IDIwLCBncm91cDogMTYgfSBhcyBjb25zdDtcblxuZXhwb3J0IGZ1bmN0aW9uIGxldmVsT3B0aW9ucyhcbiAgZWZmb3J0OiBFZmZvcnQsXG4gIGRpcmVjdGlvbjogRGlyZWN0aW9uLFxuICBpc01hcDogYm9vbGVhbixcbiAgZGVuc2U6IGJvb2xlYW4sXG4pOiBFbmdpbmVPcHRpb25zIHtcbiAgY29uc3QgYXBhcnQgPSBkZW5zZSA/IHsgbGluZTogOCwgbm9kZTogMTAgfSA6IHsgbGluZTogMTAsIG5vZGU6IDEyIH07XG4gIGNvbnN0IHNpZGUgPSBpc01hcCA/IHBhZGRpbmcubWFwIDogcGFkZGluZy5ncm91cDtcbiAgY29uc3QgdG9wID0gaXNNYXAgPyBwYWRkaW5nLm1hcCA6IGdyb3VwSGVhZGVyICsgODtcbiAgcmV0dXJuIHtcbiAgICAnZWxrLmFsZ29yaXRobSc6ICdsYXllcmVkJyxcbiAgICAnZWxrLmRpcmVjdGlvbic6IHJ1bnNSaWdodChkaXJlY3Rpb24sIGlzTWFwKSA/ICdSSUdIVCcgOiAnRE9XTicsXG4gICAgJ2Vsay5lZGdlUm91dGluZyc6ICdPUlRIT0dPTkFMJyxcbiAgICAnZWxrLmhpZXJhcmNoeUhhbmRsaW5nJzogJ1NFUEFSQVRFX0NISUxEUkVOJyxcbiAgICAnZWxrLnBvcnRDb25zdHJhaW50cyc6ICdGSVhFRF9TSURFJyxcbiAgICAnZWxrLnBhZGRpbmcnOiBgW3RvcD0ke3RvcH0sbGVmdD0ke3NpZGV9LGJvdHRvbT0ke3NpZGV9LHJpZ2h0PSR7c2lkZX1dYCxcbiAgICAnZWxrLnJhbmRvbVNlZWQnOiAnMScsXG4gICAgJ2Vsay5hc3BlY3RSYXRpbyc6ICcxLjYnLFxuICAgICdlbGsuc3BhY2luZy5ub2RlTm9kZSc6ICcyMCcsXG4gICAgJ2Vsay5zcGFjaW5nLmVkZ2VOb2RlJzogYCR7YXBhcnQubm9kZX1gLFxuICAgICdlbGsuc3BhY2luZy5lZGdlRWRnZSc6IGAke2FwYXJ0LmxpbmV9YCxcbiAgICAvLyBBcnJvdyBoZWFkcyBzaWRlIGJ5IHNpZGUgc3RheSBhcGFydC5cbiAgICAnZWxrLnNwYWNpbmcucG9ydFBvcnQnOiAnMTEnLFxuICAgICdlbGsuc3BhY2luZy5lZGdlTGFiZWwnOiAnNicsXG4gICAgJ2Vsay5zcGFjaW5nLmxhYmVsTGFiZWwnOiAnOCcsXG4gICAgJ2Vsay5zcGFjaW5nLm5vZGVTZWxmTG9vcCc6ICcxNCcsXG4gICAgJ2Vsay5zcGFjaW5nLmNvbXBvbmVudENvbXBvbmVudCc6ICcyOCcsXG4gICAgJ2Vsay5sYXllcmVkLnNwYWNpbmcubm9kZU5vZGVCZXR3ZWVuTGF5ZXJzJzogJzE4JyxcbiAgICAnZWxrLmxheWVyZWQuc3BhY2luZy5lZGdlTm9kZUJldHdlZW5MYXllcnMnOiBgJHthcGFydC5ub2RlfWAsXG4gICAgJ2Vsay5sYXllcmVkLnNwYWNpbmcuZWRnZUVkZ2VCZXR3ZWVuTGF5ZXJzJzogYCR7YXBhcnQubGluZX1gLFxuICAgICdlbGsubGF5ZXJlZC5ub2RlUGxhY2VtZW50LnN0cmF0ZWd5JzogZWZmb3J0LnBsYWNlbWVudCxcbiAgICAnZWxrLmxheWVyZWQubm9kZVBsYWNlbWVudC5iay5maXhlZEFsaWdubWVudCc6ICdCQUxBTkNFRCcsXG4gICAgJ2Vsay5sYXllcmVkLmNvbnNpZGVyTW9kZWxPcmRlci5zdHJhdGVneSc6IGVmZm9ydC5tb2RlbE9yZGVyID8gJ1BSRUZFUl9FREdFUycgOiAnTk9ORScsXG4gICAgJ2Vsay5sYXllcmVkLmVkZ2VMYWJlbHMuY2VudGVyTGFiZWxQbGFjZW1lbnRTdHJhdGVneSc6ICdNRURJQU5fTEFZRVInLFxuICAgICdlbGsubGF5ZXJlZC50aG9yb3VnaG5lc3MnOiAnNycsXG4gIH07XG59XG5cbmV4cG9ydCBjb25zdCBsYWJlbE9wdGlvbnM6IEVuZ2luZU9wdGlvbnMgPSB7XG4gICdlbGsuZWRnZUxhYmVscy5pbmxpbmUnOiAndHJ1ZScsXG4gICdlbGsuZWRnZUxhYmVscy5wbGFjZW1lbnQnOiAnQ0VOVEVSJyxcbn07XG4iLCAiLyoqIExheXMgb3V0IG9uZSBsZXZlbCB3aXRoIHRoZSBlbmdpbmU6IG5vZGVzLCBpbm5lciBib3VuZGFyaWVzIG9mIGtub3duIHNpemUsIGFuZCB0aGUgbGVncyBiZXR3ZWVuIHRoZW0uICovXG5pbXBvcnQgeyBncm91cFRpdGxlV2lkdGgsIG5vZGVTaXplLCB0eXBlIFNpemUgfSBmcm9tICcuLi9jYXB0aW9ucy5qcyc7XG5pbXBvcnQgdHlwZSB7IEJveCwgRGlyZWN0aW9uLCBHcmFwaEdyb3VwLCBHcmFwaE5vZGUsIFBvaW50IH0gZnJvbSAnLi4vZ3JhcGguanMnO1xuaW1wb3J0IHR5cGUgeyBFbmdpbmVFZGdlLCBFbmdpbmVOb2RlLCBFbmdpbmVQb3J0LCBMYXlvdXRFbmdpbmUgfSBmcm9tICcuL2VuZ2luZS5qcyc7XG5pbXBvcnQgdHlwZSB7IEVuZCwgSnVuY3Rpb24sIExlZywgTGV2ZWxQbGFuLCBQb3J0IH0gZnJvbSAnLi9sZWdzLmpzJztcbmltcG9ydCB7IG5vZGVLZXksIHR5cGUgTGV2ZWwgfSBmcm9tICcuL2xldmVsLmpzJztcbmltcG9ydCB7IHN0YWNrT2YgfSBmcm9tICcuL3N0YWNrLmpzJztcbmltcG9ydCB7IGVmZm9ydHNGb3IsIGxhYmVsT3B0aW9ucywgbGV2ZWxPcHRpb25zLCBNT1NUX0VER0VTLCBydW5zUmlnaHQsIHR5cGUgRWZmb3J0IH0gZnJvbSAnLi90dW5pbmcuanMnO1xuXG4vKiogQSBsZXZlbCB3aXRoIHBsYWNlczsgdGhlIG9yaWdpbiBpcyBpdHMgb3duIHRvcCBsZWZ0IGNvcm5lci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGFpZE91dExldmVsIGV4dGVuZHMgU2l6ZSB7XG4gIHJlYWRvbmx5IGl0ZW1zOiBSZWFkb25seU1hcDxzdHJpbmcsIEJveD47XG4gIHJlYWRvbmx5IHBvcnRzOiBSZWFkb25seU1hcDxzdHJpbmcsIFBvaW50PjtcbiAgcmVhZG9ubHkgbGVnczogUmVhZG9ubHlNYXA8c3RyaW5nLCBMYWlkT3V0TGVnPjtcbiAgLyoqIElkcyBvZiBsZWdzIHRoYXQgd2VyZSBsZWZ0IG91dCBiZWNhdXNlIHRoZXJlIHdlcmUgdG9vIG1hbnkuICovXG4gIHJlYWRvbmx5IGxlZnQ6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIExhaWRPdXRMZWcge1xuICAvKiogSW4gdGhlIGRpcmVjdGlvbiBvZiB0aGUgZmxvdy4gKi9cbiAgcmVhZG9ubHkgcG9pbnRzOiByZWFkb25seSBQb2ludFtdO1xuICByZWFkb25seSBsYWJlbD86IEJveDtcbn1cblxuY29uc3QgRU1QVFlfR1JPVVA6IFNpemUgPSB7IHdpZHRoOiAxMjAsIGhlaWdodDogNzIgfTtcbmNvbnN0IEJPUkRFUiA9ICdib3JkZXInO1xuLyoqIFdpdGggbW9yZSBsaW5lcyB0aGFuIHRoaXMgb24gYSBsZXZlbCB0aGV5IHN0YW5kIGNsb3Nlci4gKi9cbmNvbnN0IERFTlNFID0gMjQ7XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsYXlMZXZlbChcbiAgcGxhbjogTGV2ZWxQbGFuLFxuICBpbm5lcjogUmVhZG9ubHlNYXA8c3RyaW5nLCBMYWlkT3V0TGV2ZWw+LFxuICBkaXJlY3Rpb246IERpcmVjdGlvbixcbiAgZW5naW5lOiBMYXlvdXRFbmdpbmUsXG4pOiBQcm9taXNlPExhaWRPdXRMZXZlbD4ge1xuICBpZiAocGxhbi5sZXZlbC5pdGVtcy5sZW5ndGggPT09IDApIHJldHVybiBlbXB0eUxldmVsKHBsYW4ubGV2ZWwpO1xuICBjb25zdCBsZWdzID0gc3Ryb25nZXN0KFsuLi5wbGFuLmxlZ3MudmFsdWVzKCldKTtcbiAgY29uc3QgbGVmdCA9IFsuLi5wbGFuLmxlZ3Mua2V5cygpXS5maWx0ZXIoKGlkKSA9PiAhbGVncy5zb21lKChsZWcpID0+IGxlZy5pZCA9PT0gaWQpKTtcbiAgbGV0IGZhaWx1cmU6IHVua25vd247XG4gIGZvciAoY29uc3QgZWZmb3J0IG9mIGVmZm9ydHNGb3IobGVncy5sZW5ndGgpKSB7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGlucHV0ID0gZW5naW5lSW5wdXQocGxhbiwgbGVncywgaW5uZXIsIGRpcmVjdGlvbiwgZWZmb3J0KTtcbiAgICAgIHJldHVybiByZWFkTGV2ZWwoYXdhaXQgZW5naW5lLmxheW91dChpbnB1dCksIGxlZ3MsIGxlZnQpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBmYWlsdXJlID0gZXJyb3I7XG4gICAgfVxuICB9XG4gIHRocm93IGZhaWx1cmUgaW5zdGFuY2VvZiBFcnJvciA/IGZhaWx1cmUgOiBuZXcgRXJyb3IoU3RyaW5nKGZhaWx1cmUpKTtcbn1cblxuLyoqIFRoZSBlbmdpbmUgZ2l2ZXMgYSBzaXplIG9ubHkgdG8gd2hhdCBoYXMgYSBjb250ZW50LiAqL1xuY29uc3QgZW1wdHlMZXZlbCA9ICh7IGdyb3VwIH06IExldmVsKTogTGFpZE91dExldmVsID0+ICh7XG4gIC4uLihncm91cCA/IGxlYXN0U2l6ZShncm91cCkgOiB7IHdpZHRoOiAwLCBoZWlnaHQ6IDAgfSksXG4gIGl0ZW1zOiBuZXcgTWFwKCksXG4gIHBvcnRzOiBuZXcgTWFwKCksXG4gIGxlZ3M6IG5ldyBNYXAoKSxcbiAgbGVmdDogW10sXG59KTtcblxuZXhwb3J0IGNvbnN0IGxlYXN0U2l6ZSA9IChncm91cDogR3JhcGhHcm91cCk6IFNpemUgPT4gKHtcbiAgd2lkdGg6IE1hdGgubWF4KEVNUFRZX0dST1VQLndpZHRoLCBncm91cFRpdGxlV2lkdGgoZ3JvdXApICsgMjQpLFxuICBoZWlnaHQ6IEVNUFRZX0dST1VQLmhlaWdodCxcbn0pO1xuXG4vKiogSW4gdGhlaXIgb3duIG9yZGVyLCBhdCBtb3N0IHtAbGluayBNT1NUX0VER0VTfTogdGhvc2UgdGhhdCBjYXJyeSBtb3N0LiBMZWdzIGFjcm9zcyB0aGUgYm9yZGVyIHN0YXksIG9yIGEgZmxvdyB3b3VsZCBoYW5nIGluIHRoZSBhaXIuICovXG5mdW5jdGlvbiBzdHJvbmdlc3QobGVnczogcmVhZG9ubHkgTGVnW10pOiByZWFkb25seSBMZWdbXSB7XG4gIGlmIChsZWdzLmxlbmd0aCA8PSBNT1NUX0VER0VTKSByZXR1cm4gbGVncztcbiAgY29uc3QgYnlXZWlnaHQgPSBsZWdzLnRvU29ydGVkKChhLCBiKSA9PiBiLmVkZ2VzLmxlbmd0aCAtIGEuZWRnZXMubGVuZ3RoKTtcbiAgY29uc3Qga2VwdCA9IG5ldyBTZXQoYnlXZWlnaHQuc2xpY2UoMCwgTU9TVF9FREdFUykpO1xuICByZXR1cm4gbGVncy5maWx0ZXIoKGxlZykgPT4ga2VwdC5oYXMobGVnKSk7XG59XG5cbmZ1bmN0aW9uIGVuZ2luZUlucHV0KFxuICBwbGFuOiBMZXZlbFBsYW4sXG4gIGxlZ3M6IHJlYWRvbmx5IExlZ1tdLFxuICBpbm5lcjogUmVhZG9ubHlNYXA8c3RyaW5nLCBMYWlkT3V0TGV2ZWw+LFxuICBkaXJlY3Rpb246IERpcmVjdGlvbixcbiAgZWZmb3J0OiBFZmZvcnQsXG4pOiBFbmdpbmVOb2RlIHtcbiAgY29uc3QgeyBsZXZlbCB9ID0gcGxhbjtcbiAgY29uc3QgbWluaW11bSA9IGxldmVsLmdyb3VwICYmIGxlYXN0U2l6ZShsZXZlbC5ncm91cCk7XG4gIGNvbnN0IHNpZGVzID0gc2lkZXNPZihkaXJlY3Rpb24pO1xuICBjb25zdCBub2RlOiBFbmdpbmVOb2RlID0ge1xuICAgIGlkOiBCT1JERVIsXG4gICAgbGF5b3V0T3B0aW9uczoge1xuICAgICAgLi4ubGV2ZWxPcHRpb25zKGVmZm9ydCwgZGlyZWN0aW9uLCAhbGV2ZWwuZ3JvdXAsIGxlZ3MubGVuZ3RoID4gREVOU0UpLFxuICAgICAgLi4uKG1pbmltdW0gJiYge1xuICAgICAgICAnZWxrLm5vZGVTaXplLmNvbnN0cmFpbnRzJzogJ1tNSU5JTVVNX1NJWkVdJyxcbiAgICAgICAgJ2Vsay5ub2RlU2l6ZS5taW5pbXVtJzogYCgke21pbmltdW0ud2lkdGh9LCR7bWluaW11bS5oZWlnaHR9KWAsXG4gICAgICB9KSxcbiAgICB9LFxuICAgIHBvcnRzOiBbLi4ucGxhbi5wb3J0cy52YWx1ZXMoKV0ubWFwKChwb3J0KSA9PiBib3JkZXJQb3J0KHBvcnQsIHNpZGVzKSksXG4gICAgY2hpbGRyZW46IGVuZ2luZUl0ZW1zKHBsYW4sIGlubmVyLCBzaWRlcywgcnVuc1JpZ2h0KGRpcmVjdGlvbiwgIWxldmVsLmdyb3VwKSksXG4gICAgZWRnZXM6IGxlZ3MubWFwKChsZWcsIGluZGV4KSA9PiBlbmdpbmVFZGdlKGxlZywgaW5kZXgsIGVmZm9ydCkpLFxuICB9O1xuICAvLyBUaGUgZW5naW5lIHRha2VzIHBvcnRzLCBhbmQgYSBsZWFzdCBzaXplLCBvZiBhbiBpbm5lciBub2RlIG9ubHkuXG4gIHJldHVybiBsZXZlbC5ncm91cCA/IHsgaWQ6ICdtYXAnLCBsYXlvdXRPcHRpb25zOiB7ICdlbGsuYWxnb3JpdGhtJzogJ2ZpeGVkJyB9LCBjaGlsZHJlbjogW25vZGVdIH0gOiBub2RlO1xufVxuXG50eXBlIFNpZGVzID0gcmVhZG9ubHkgW2ZpcnN0OiBzdHJpbmcsIGxhc3Q6IHN0cmluZ107XG5jb25zdCBzaWRlc09mID0gKGRpcmVjdGlvbjogRGlyZWN0aW9uKTogU2lkZXMgPT5cbiAgcnVuc1JpZ2h0KGRpcmVjdGlvbiwgdHJ1ZSkgPyBbJ1dFU1QnLCAnRUFTVCddIDogWydOT1JUSCcsICdTT1VUSCddO1xuXG5jb25zdCBwb3J0SWQgPSAoaXRlbTogc3RyaW5nLCBwb3J0OiBzdHJpbmcpOiBzdHJpbmcgPT4gYCR7aXRlbX0vJHtwb3J0fWA7XG5cbmNvbnN0IGJvcmRlclBvcnQgPSAoeyBpZCwgZmlyc3QgfTogUG9ydCwgW3N0YXJ0LCBlbmRdOiBTaWRlcyk6IEVuZ2luZVBvcnQgPT4gKHtcbiAgaWQ6IHBvcnRJZChCT1JERVIsIGlkKSxcbiAgbGF5b3V0T3B0aW9uczogeyAnZWxrLnBvcnQuc2lkZSc6IGZpcnN0ID8gc3RhcnQgOiBlbmQgfSxcbn0pO1xuXG5mdW5jdGlvbiBlbmdpbmVJdGVtcyhcbiAgeyBsZXZlbCwganVuY3Rpb25zIH06IExldmVsUGxhbixcbiAgaW5uZXI6IFJlYWRvbmx5TWFwPHN0cmluZywgTGFpZE91dExldmVsPixcbiAgc2lkZXM6IFNpZGVzLFxuICByaWdodDogYm9vbGVhbixcbik6IEVuZ2luZU5vZGVbXSB7XG4gIGNvbnN0IGl0ZW1zID0gbmV3IE1hcDxzdHJpbmcsIEVuZ2luZU5vZGU+KCk7XG4gIGZvciAoY29uc3Qgbm9kZSBvZiBsZXZlbC5ub2RlcykgaXRlbXMuc2V0KG5vZGVLZXkobm9kZS5pZCksIGVuZ2luZU5vZGUobm9kZSkpO1xuICBmb3IgKGNvbnN0IHsga2V5IH0gb2YgbGV2ZWwuY2hpbGRyZW4pIHtcbiAgICBjb25zdCB7IHdpZHRoLCBoZWlnaHQsIHBvcnRzIH0gPSBpbm5lci5nZXQoa2V5KSA/PyB7IC4uLkVNUFRZX0dST1VQLCBwb3J0czogbmV3IE1hcDxzdHJpbmcsIFBvaW50PigpIH07XG4gICAgaXRlbXMuc2V0KGtleSwge1xuICAgICAgaWQ6IGtleSxcbiAgICAgIHdpZHRoLFxuICAgICAgaGVpZ2h0LFxuICAgICAgcG9ydHM6IFsuLi5wb3J0c10ubWFwKChbaWQsIHsgeCwgeSB9XSkgPT4gKHtcbiAgICAgICAgaWQ6IHBvcnRJZChrZXksIGlkKSxcbiAgICAgICAgeCxcbiAgICAgICAgeSxcbiAgICAgICAgbGF5b3V0T3B0aW9uczogeyAnZWxrLnBvcnQuc2lkZSc6IHNpZGVPZih7IHgsIHkgfSwgeyB3aWR0aCwgaGVpZ2h0IH0sIHNpZGVzKSB9LFxuICAgICAgfSkpLFxuICAgICAgbGF5b3V0T3B0aW9uczogeyAnZWxrLnBvcnRDb25zdHJhaW50cyc6ICdGSVhFRF9QT1MnIH0sXG4gICAgfSk7XG4gIH1cbiAgY29uc3QgcGFydGluZyA9IFsuLi5qdW5jdGlvbnMudmFsdWVzKCldO1xuICBjb25zdCBiZWhpbmQgPSAoaXRlbTogc3RyaW5nIHwgdW5kZWZpbmVkKTogRW5naW5lTm9kZVtdID0+XG4gICAgcGFydGluZy5maWx0ZXIoKGp1bmN0aW9uKSA9PiBqdW5jdGlvbi5iZWhpbmQgPT09IGl0ZW0pLm1hcCgoanVuY3Rpb24pID0+IGVuZ2luZUp1bmN0aW9uKGp1bmN0aW9uLCByaWdodCkpO1xuICByZXR1cm4gW1xuICAgIC4uLmJlaGluZCh1bmRlZmluZWQpLFxuICAgIC4uLmxldmVsLml0ZW1zLmZsYXRNYXAoKGtleSkgPT4gW1xuICAgICAgLi4uW2l0ZW1zLmdldChrZXkpXS5maWx0ZXIoKGl0ZW0pID0+IGl0ZW0gIT09IHVuZGVmaW5lZCksXG4gICAgICAuLi5iZWhpbmQoa2V5KSxcbiAgICBdKSxcbiAgXTtcbn1cblxuLyoqIEl0IGdyb3dzIHdoZXJlIG1vcmUgbGluZXMgZW5kIGF0IGEgc2lkZSB0aGFuIHRoZXJlIGlzIHJvb20gZm9yLiAqL1xuZnVuY3Rpb24gZW5naW5lTm9kZShub2RlOiBHcmFwaE5vZGUpOiBFbmdpbmVOb2RlIHtcbiAgY29uc3QgeyB3aWR0aCwgaGVpZ2h0IH0gPSBub2RlU2l6ZShub2RlKTtcbiAgcmV0dXJuIHtcbiAgICBpZDogbm9kZUtleShub2RlLmlkKSxcbiAgICB3aWR0aCxcbiAgICBoZWlnaHQsXG4gICAgbGF5b3V0T3B0aW9uczoge1xuICAgICAgJ2Vsay5ub2RlU2l6ZS5jb25zdHJhaW50cyc6ICdbUE9SVFMsIE1JTklNVU1fU0laRV0nLFxuICAgICAgJ2Vsay5ub2RlU2l6ZS5taW5pbXVtJzogYCgke3dpZHRofSwke2hlaWdodH0pYCxcbiAgICB9LFxuICB9O1xufVxuXG4vKiogQXMgbGFyZ2UgYXMgaXRzIGxhYmVscywgd2hpY2ggdGhlIHRydW5rIHBhc3NlcyBpbiB0aGUgbWlkZGxlLiAqL1xuZnVuY3Rpb24gZW5naW5lSnVuY3Rpb24oeyBrZXksIGVkZ2VzIH06IEp1bmN0aW9uLCByaWdodDogYm9vbGVhbik6IEVuZ2luZU5vZGUge1xuICBjb25zdCB7IHdpZHRoLCBoZWlnaHQgfSA9IHN0YWNrT2YoZWRnZXMsIGZhbHNlKTtcbiAgY29uc3QgW3gsIHldID0gW01hdGgucm91bmQod2lkdGggLyAyKSwgTWF0aC5yb3VuZChoZWlnaHQgLyAyKV07XG4gIGNvbnN0IHBvcnRzID0gW1xuICAgIHtcbiAgICAgIGlkOiBwb3J0SWQoa2V5LCAnZmlyc3QnKSxcbiAgICAgIC4uLihyaWdodCA/IHsgeDogMCwgeSB9IDogeyB4LCB5OiAwIH0pLFxuICAgICAgbGF5b3V0T3B0aW9uczogeyAnZWxrLnBvcnQuc2lkZSc6IHJpZ2h0ID8gJ1dFU1QnIDogJ05PUlRIJyB9LFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IHBvcnRJZChrZXksICdsYXN0JyksXG4gICAgICAuLi4ocmlnaHQgPyB7IHg6IHdpZHRoLCB5IH0gOiB7IHgsIHk6IGhlaWdodCB9KSxcbiAgICAgIGxheW91dE9wdGlvbnM6IHsgJ2Vsay5wb3J0LnNpZGUnOiByaWdodCA/ICdFQVNUJyA6ICdTT1VUSCcgfSxcbiAgICB9LFxuICBdO1xuICByZXR1cm4geyBpZDoga2V5LCB3aWR0aCwgaGVpZ2h0LCBwb3J0cywgbGF5b3V0T3B0aW9uczogeyAnZWxrLnBvcnRDb25zdHJhaW50cyc6ICdGSVhFRF9QT1MnIH0gfTtcbn1cblxuZnVuY3Rpb24gc2lkZU9mKHsgeCwgeSB9OiBQb2ludCwgeyB3aWR0aCwgaGVpZ2h0IH06IFNpemUsIFtzdGFydCwgZW5kXTogU2lkZXMpOiBzdHJpbmcge1xuICBjb25zdCBhbG9uZyA9IHN0YXJ0ID09PSAnV0VTVCcgPyB4ID4gd2lkdGggLyAyIDogeSA+IGhlaWdodCAvIDI7XG4gIHJldHVybiBhbG9uZyA/IGVuZCA6IHN0YXJ0O1xufVxuXG5mdW5jdGlvbiBlbmdpbmVFZGdlKGxlZzogTGVnLCBpbmRleDogbnVtYmVyLCBlZmZvcnQ6IEVmZm9ydCk6IEVuZ2luZUVkZ2Uge1xuICBjb25zdCBbc291cmNlLCB0YXJnZXRdID0gbGVnLmJhY2t3YXJkID8gW2xlZy50bywgbGVnLmZyb21dIDogW2xlZy5mcm9tLCBsZWcudG9dO1xuICBjb25zdCB7IHdpZHRoLCBoZWlnaHQgfSA9IHN0YWNrT2YobGVnLmVkZ2VzLCBsZWcuYnVuZGxlZCk7XG4gIGNvbnN0IGxhYmVsID0geyBpZDogYGxhYmVsJHtpbmRleH1gLCB0ZXh0OiAnLicsIHdpZHRoLCBoZWlnaHQsIGxheW91dE9wdGlvbnM6IGxhYmVsT3B0aW9ucyB9O1xuICByZXR1cm4ge1xuICAgIGlkOiBgbGVnJHtpbmRleH1gLFxuICAgIHNvdXJjZXM6IFtlbmdpbmVFbmQoc291cmNlKV0sXG4gICAgdGFyZ2V0czogW2VuZ2luZUVuZCh0YXJnZXQpXSxcbiAgICAuLi4obGVnLmxhYmVsbGVkICYmIGVmZm9ydC5sYWJlbHMgJiYgeyBsYWJlbHM6IFtsYWJlbF0gfSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIGVuZ2luZUVuZCh7IGl0ZW0sIHBvcnQgfTogRW5kKTogc3RyaW5nIHtcbiAgaWYgKHBvcnQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIGl0ZW0gPz8gQk9SREVSO1xuICByZXR1cm4gcG9ydElkKGl0ZW0gPz8gQk9SREVSLCBwb3J0KTtcbn1cblxuZnVuY3Rpb24gcmVhZExldmVsKG91dHB1dDogRW5naW5lTm9kZSwgbGVnczogcmVhZG9ubHkgTGVnW10sIGxlZnQ6IHJlYWRvbmx5IHN0cmluZ1tdKTogTGFpZE91dExldmVsIHtcbiAgY29uc3Qgbm9kZSA9IG91dHB1dC5pZCA9PT0gQk9SREVSID8gb3V0cHV0IDogb3V0cHV0LmNoaWxkcmVuPy5bMF07XG4gIGlmICghbm9kZSkgdGhyb3cgbmV3IEVycm9yKCdUaGUgbGF5b3V0IGVuZ2luZSByZXR1cm5lZCBubyBsZXZlbC4nKTtcbiAgY29uc3QgaXRlbXMgPSBuZXcgTWFwKChub2RlLmNoaWxkcmVuID8/IFtdKS5tYXAoKGNoaWxkKSA9PiBbY2hpbGQuaWQsIGJveE9mKGNoaWxkKV0pKTtcbiAgY29uc3QgcG9ydHMgPSBuZXcgTWFwKChub2RlLnBvcnRzID8/IFtdKS5tYXAoKHBvcnQpID0+IFtwb3J0LmlkLnNsaWNlKEJPUkRFUi5sZW5ndGggKyAxKSwgcG9pbnRPZihwb3J0KV0pKTtcbiAgY29uc3QgZWRnZXMgPSBuZXcgTWFwKChub2RlLmVkZ2VzID8/IFtdKS5tYXAoKGVkZ2UpID0+IFtlZGdlLmlkLCBlZGdlXSkpO1xuICBjb25zdCBsYWlkID0gbmV3IE1hcDxzdHJpbmcsIExhaWRPdXRMZWc+KCk7XG4gIGxlZ3MuZm9yRWFjaCgobGVnLCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IGVkZ2UgPSBlZGdlcy5nZXQoYGxlZyR7aW5kZXh9YCk7XG4gICAgaWYgKGVkZ2UpIGxhaWQuc2V0KGxlZy5pZCwgcmVhZExlZyhsZWcsIGVkZ2UpKTtcbiAgfSk7XG4gIGNvbnN0IHsgd2lkdGgsIGhlaWdodCB9ID0gYm94T2Yobm9kZSk7XG4gIHJldHVybiB7IHdpZHRoLCBoZWlnaHQsIGl0ZW1zLCBwb3J0cywgbGVnczogbGFpZCwgbGVmdCB9O1xufVxuXG5mdW5jdGlvbiByZWFkTGVnKGxlZzogTGVnLCBlZGdlOiBFbmdpbmVFZGdlKTogTGFpZE91dExlZyB7XG4gIGNvbnN0IHNlY3Rpb24gPSBlZGdlLnNlY3Rpb25zPy5bMF07XG4gIGlmICghc2VjdGlvbikgdGhyb3cgbmV3IEVycm9yKCdUaGUgbGF5b3V0IGVuZ2luZSByZXR1cm5lZCBhbiBlZGdlIHdpdGhvdXQgYSB3YXkuJyk7XG4gIGNvbnN0IHBvaW50cyA9IFtzZWN0aW9uLnN0YXJ0UG9pbnQsIC4uLihzZWN0aW9uLmJlbmRQb2ludHMgPz8gW10pLCBzZWN0aW9uLmVuZFBvaW50XS5tYXAocG9pbnRPZik7XG4gIGNvbnN0IGxhYmVsID0gZWRnZS5sYWJlbHM/LlswXTtcbiAgcmV0dXJuIHsgcG9pbnRzOiBsZWcuYmFja3dhcmQgPyBwb2ludHMucmV2ZXJzZSgpIDogcG9pbnRzLCAuLi4obGFiZWwgJiYgeyBsYWJlbDogYm94T2YobGFiZWwpIH0pIH07XG59XG5cbi8qKiBXaG9sZSBwaXhlbHM6IGxpbmVzIHN0YXkgc2hhcnAsIGFuZCB0ZXh0cyBvZiB0aGUgcGljdHVyZSBzaG9ydC4gKi9cbmNvbnN0IHBvaW50T2YgPSAoeyB4ID0gMCwgeSA9IDAgfTogeyByZWFkb25seSB4PzogbnVtYmVyOyByZWFkb25seSB5PzogbnVtYmVyIH0pOiBQb2ludCA9PiAoe1xuICB4OiBNYXRoLnJvdW5kKHgpLFxuICB5OiBNYXRoLnJvdW5kKHkpLFxufSk7XG5cbmZ1bmN0aW9uIGJveE9mKHNoYXBlOiB7XG4gIHJlYWRvbmx5IHg/OiBudW1iZXI7XG4gIHJlYWRvbmx5IHk/OiBudW1iZXI7XG4gIHJlYWRvbmx5IHdpZHRoPzogbnVtYmVyO1xuICByZWFkb25seSBoZWlnaHQ/OiBudW1iZXI7XG59KTogQm94IHtcbiAgcmV0dXJuIHsgLi4ucG9pbnRPZihzaGFwZSksIHdpZHRoOiBNYXRoLmNlaWwoc2hhcGUud2lkdGggPz8gMCksIGhlaWdodDogTWF0aC5jZWlsKHNoYXBlLmhlaWdodCA/PyAwKSB9O1xufVxuIiwgIi8qKiBBIHBpY3R1cmUgd2hvc2UgcGxhY2VzIGFyZSBiZWluZyBjaGFuZ2VkOiB3aGF0IHN0YW5kcyB3aGVyZSwgYW5kIHJvb20gdGhhdCBpcyBtYWRlIGJ5IGRyYXdpbmcgaXQgYXBhcnQgYWxvbmcgYSBzdHJhaWdodCBjdXQuICovXG5pbXBvcnQgdHlwZSB7IEJveCwgR3JhcGgsIExhaWRPdXRFZGdlLCBMYWlkT3V0R3JhcGgsIExhaWRPdXRUcnVuaywgUG9pbnQgfSBmcm9tICcuLi8uLi9ncmFwaC5qcyc7XG5pbXBvcnQgeyBjb250YWlucyB9IGZyb20gJy4uL3NvdW5kLmpzJztcbmltcG9ydCB7IHVuaW9uIH0gZnJvbSAnLi4vcG9seWxpbmUuanMnO1xuaW1wb3J0IHsgdGl0bGVCb3ggfSBmcm9tICcuLi90aXRsZXMuanMnO1xuXG5leHBvcnQgdHlwZSBBeGlzID0gJ3gnIHwgJ3knO1xuXG5jb25zdCBzaXplQWxvbmcgPSB7IHg6ICd3aWR0aCcsIHk6ICdoZWlnaHQnIH0gYXMgY29uc3Q7XG5cbi8qKiBXaGF0IHN0YW5kcyBiZWhpbmQgYSBjdXQgbW92ZXMgYXdheSBmcm9tIGl0OyB3aGF0IGxpZXMgYWNyb3NzIGl0IGdyb3dzLiAqL1xuY29uc3QgYXBhcnQgPSAoYm94OiBCb3gsIGF4aXM6IEF4aXMsIGF0OiBudW1iZXIsIGJ5OiBudW1iZXIpOiBCb3ggPT4ge1xuICBjb25zdCBzaXplID0gc2l6ZUFsb25nW2F4aXNdO1xuICBpZiAoYm94W2F4aXNdID49IGF0KSByZXR1cm4geyAuLi5ib3gsIFtheGlzXTogYm94W2F4aXNdICsgYnkgfTtcbiAgcmV0dXJuIGJveFtheGlzXSArIGJveFtzaXplXSA+IGF0ID8geyAuLi5ib3gsIFtzaXplXTogYm94W3NpemVdICsgYnkgfSA6IGJveDtcbn07XG5cbmNvbnN0IHBvaW50QXBhcnQgPSAocG9pbnQ6IFBvaW50LCBheGlzOiBBeGlzLCBhdDogbnVtYmVyLCBieTogbnVtYmVyKTogUG9pbnQgPT5cbiAgcG9pbnRbYXhpc10gPj0gYXQgPyB7IC4uLnBvaW50LCBbYXhpc106IHBvaW50W2F4aXNdICsgYnkgfSA6IHBvaW50O1xuXG5jb25zdCBsaWVzID0gKGJveDogQm94LCBheGlzOiBBeGlzLCBhdDogbnVtYmVyKTogYm9vbGVhbiA9PlxuICBib3hbYXhpc10gPCBhdCAmJiBib3hbYXhpc10gKyBib3hbc2l6ZUFsb25nW2F4aXNdXSA+IGF0O1xuXG5pbnRlcmZhY2UgRnJhbWUge1xuICByZWFkb25seSBib3g6IEJveDtcbiAgcmVhZG9ubHkgdGl0bGVBdD86IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIEdyb3VuZCB7XG4gIHJlYWRvbmx5IGJlZm9yZTogTGFpZE91dEdyYXBoO1xuICB3aWR0aDogbnVtYmVyO1xuICBoZWlnaHQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm9kZXMgPSBuZXcgTWFwPHN0cmluZywgQm94PigpO1xuICByZWFkb25seSBmcmFtZXMgPSBuZXcgTWFwPHN0cmluZywgRnJhbWU+KCk7XG4gIGVkZ2VzOiByZWFkb25seSBMYWlkT3V0RWRnZVtdO1xuICB0cnVua3M6IHJlYWRvbmx5IExhaWRPdXRUcnVua1tdO1xuICAvKiogT3V0ZXIgYm91bmRhcnkgb2YgZWFjaCBib3VuZGFyeSB0aGF0IGlzIGluIHRoZSBncmFwaCwgYW5kIG9mIGVhY2ggb2YgaXRzIG5vZGVzLiAqL1xuICByZWFkb25seSAjYXJvdW5kOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZyB8IHVuZGVmaW5lZD47XG5cbiAgLyoqIEFzIHRoZSBwaWN0dXJlIHdhcywgd2l0aG91dCB3aGF0IGlzIGdvbmUuICovXG4gIGNvbnN0cnVjdG9yKGJlZm9yZTogTGFpZE91dEdyYXBoLCBncmFwaDogR3JhcGgpIHtcbiAgICB0aGlzLmJlZm9yZSA9IGJlZm9yZTtcbiAgICBbdGhpcy53aWR0aCwgdGhpcy5oZWlnaHRdID0gW2JlZm9yZS53aWR0aCwgYmVmb3JlLmhlaWdodF07XG4gICAgY29uc3QgW25vZGVzLCBncm91cHNdID0gW1xuICAgICAgbmV3IFNldChncmFwaC5ub2Rlcy5tYXAoKHsgaWQgfSkgPT4gaWQpKSxcbiAgICAgIG5ldyBTZXQoZ3JhcGguZ3JvdXBzLm1hcCgoeyBpZCB9KSA9PiBpZCkpLFxuICAgIF07XG4gICAgZm9yIChjb25zdCB7IGlkLCBib3ggfSBvZiBiZWZvcmUubm9kZXMpIGlmIChub2Rlcy5oYXMoaWQpKSB0aGlzLm5vZGVzLnNldChpZCwgYm94KTtcbiAgICBmb3IgKGNvbnN0IHsgaWQsIGJveCwgdGl0bGVBdCB9IG9mIGJlZm9yZS5ncm91cHMpXG4gICAgICBpZiAoZ3JvdXBzLmhhcyhpZCkpIHRoaXMuZnJhbWVzLnNldChpZCwgeyBib3gsIC4uLih0aXRsZUF0ICE9PSB1bmRlZmluZWQgJiYgeyB0aXRsZUF0IH0pIH0pO1xuICAgIGNvbnN0IGtlcHQgPSBuZXcgU2V0KGdyYXBoLmVkZ2VzLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICAgIHRoaXMuZWRnZXMgPSBiZWZvcmUuZWRnZXMuZmlsdGVyKCh7IGlkLCBmcm9tLCB0byB9KSA9PiBrZXB0LmhhcyhpZCkgJiYgbm9kZXMuaGFzKGZyb20pICYmIG5vZGVzLmhhcyh0bykpO1xuICAgIHRoaXMudHJ1bmtzID0gYmVmb3JlLnRydW5rcztcbiAgICB0aGlzLiNhcm91bmQgPSBuZXcgTWFwKFtcbiAgICAgIC4uLmdyYXBoLmdyb3Vwcy5tYXAoKHsgaWQsIHBhcmVudCB9KSA9PiBbYGdyb3VwICR7aWR9YCwgcGFyZW50XSBhcyBjb25zdCksXG4gICAgICAuLi5ncmFwaC5ub2Rlcy5tYXAoKHsgaWQsIGdyb3VwIH0pID0+IFtgbm9kZSAke2lkfWAsIGdyb3VwXSBhcyBjb25zdCksXG4gICAgXSk7XG4gIH1cblxuICAvKiogQm91bmRhcmllcyBhcm91bmQgYSBib3VuZGFyeSwgaW5uZXIgZmlyc3QsIHdpdGggaXRzZWxmLiAqL1xuICBhcm91bmRHcm91cChncm91cDogc3RyaW5nIHwgdW5kZWZpbmVkKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICAgIGNvbnN0IHdheTogc3RyaW5nW10gPSBbXTtcbiAgICBmb3IgKGxldCBhdCA9IGdyb3VwOyBhdCAhPT0gdW5kZWZpbmVkICYmICF3YXkuaW5jbHVkZXMoYXQpOyBhdCA9IHRoaXMuI2Fyb3VuZC5nZXQoYGdyb3VwICR7YXR9YCkpXG4gICAgICBpZiAodGhpcy5mcmFtZXMuaGFzKGF0KSkgd2F5LnB1c2goYXQpO1xuICAgIHJldHVybiB3YXk7XG4gIH1cblxuICBhcm91bmROb2RlKGlkOiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIHRoaXMuYXJvdW5kR3JvdXAodGhpcy4jYXJvdW5kLmdldChgbm9kZSAke2lkfWApKTtcbiAgfVxuXG4gIC8qKiBMYWJlbHMgb2Ygc2luZ2xlIGVkZ2VzLCBhbmQgc3RhY2tzIG9mIHRydW5rcy4gKi9cbiAgbGFiZWxzKCk6IEJveFtdIHtcbiAgICBjb25zdCBzdGFja2VkID0gbmV3IFNldCh0aGlzLnRydW5rcy5mbGF0TWFwKCh7IGxhYmVsQm94LCBlZGdlcyB9KSA9PiAobGFiZWxCb3ggPyBlZGdlcyA6IFtdKSkpO1xuICAgIGNvbnN0IHNpbmdsZSA9IHRoaXMuZWRnZXMuZmlsdGVyKCh7IGlkIH0pID0+ICFzdGFja2VkLmhhcyhpZCkpO1xuICAgIGNvbnN0IGRyYXduID0gbmV3IFNldCh0aGlzLmVkZ2VzLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICAgIGNvbnN0IHN0YWNrcyA9IHRoaXMudHJ1bmtzLmZpbHRlcigoeyBlZGdlcyB9KSA9PiBlZGdlcy5zb21lKChpZCkgPT4gZHJhd24uaGFzKGlkKSkpO1xuICAgIHJldHVybiBbLi4uc2luZ2xlLCAuLi5zdGFja3NdLmZsYXRNYXAoKHsgbGFiZWxCb3ggfSkgPT4gKGxhYmVsQm94ID8gW2xhYmVsQm94XSA6IFtdKSk7XG4gIH1cblxuICB0aXRsZXMoKTogQm94W10ge1xuICAgIHJldHVybiB0aGlzLmJlZm9yZS5ncm91cHMuZmxhdE1hcCgoZ3JvdXApID0+IHtcbiAgICAgIGNvbnN0IGZyYW1lID0gdGhpcy5mcmFtZXMuZ2V0KGdyb3VwLmlkKTtcbiAgICAgIHJldHVybiBmcmFtZSA/IFt0aXRsZUJveCh7IC4uLmdyb3VwLCB0aXRsZUF0OiAwLCAuLi5mcmFtZSB9KV0gOiBbXTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIHRoZSBwaWN0dXJlIGNhbiBiZSBjdXQgdGhlcmUgd2l0aG91dCBjdXR0aW5nIGEgbm9kZSBvciBhIGxhYmVsOyBgZXhjZXB0YCBtYXkgYmUgY3V0LiAqL1xuICBjYW5QYXJ0KGF4aXM6IEF4aXMsIGF0OiBudW1iZXIsIGV4Y2VwdD86IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGZvciAoY29uc3QgW2lkLCBib3hdIG9mIHRoaXMubm9kZXMpIGlmIChpZCAhPT0gZXhjZXB0ICYmIGxpZXMoYm94LCBheGlzLCBhdCkpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gIXRoaXMubGFiZWxzKCkuc29tZSgoYm94KSA9PiBsaWVzKGJveCwgYXhpcywgYXQpKTtcbiAgfVxuXG4gIC8qKiBBbGwgdGhhdCBsaWVzIGJlaGluZCBgYXRgLCB3aGljaCBpcyBiZXR3ZWVuIHR3byBwaXhlbHMsIG1vdmVzIHNvIGZhci4gKi9cbiAgcGFydChheGlzOiBBeGlzLCBhdDogbnVtYmVyLCBieTogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKGF4aXMgPT09ICd4JykgdGhpcy53aWR0aCArPSBieTtcbiAgICBlbHNlIHRoaXMuaGVpZ2h0ICs9IGJ5O1xuICAgIGZvciAoY29uc3QgW2lkLCBib3hdIG9mIHRoaXMubm9kZXMpIHRoaXMubm9kZXMuc2V0KGlkLCBhcGFydChib3gsIGF4aXMsIGF0LCBieSkpO1xuICAgIGZvciAoY29uc3QgW2lkLCBmcmFtZV0gb2YgdGhpcy5mcmFtZXMpXG4gICAgICB0aGlzLmZyYW1lcy5zZXQoaWQsIHsgLi4uZnJhbWUsIGJveDogYXBhcnQoZnJhbWUuYm94LCBheGlzLCBhdCwgYnkpIH0pO1xuICAgIHRoaXMuZWRnZXMgPSB0aGlzLmVkZ2VzLm1hcCgoeyBsYWJlbEJveCwgLi4uZWRnZSB9KSA9PiAoe1xuICAgICAgLi4uZWRnZSxcbiAgICAgIHBvaW50czogZWRnZS5wb2ludHMubWFwKChwb2ludCkgPT4gcG9pbnRBcGFydChwb2ludCwgYXhpcywgYXQsIGJ5KSksXG4gICAgICAuLi4obGFiZWxCb3ggJiYgeyBsYWJlbEJveDogYXBhcnQobGFiZWxCb3gsIGF4aXMsIGF0LCBieSkgfSksXG4gICAgfSkpO1xuICAgIHRoaXMudHJ1bmtzID0gdGhpcy50cnVua3MubWFwKCh0cnVuaykgPT5cbiAgICAgIHRydW5rLmxhYmVsQm94ID8geyAuLi50cnVuaywgbGFiZWxCb3g6IGFwYXJ0KHRydW5rLmxhYmVsQm94LCBheGlzLCBhdCwgYnkpIH0gOiB0cnVuayxcbiAgICApO1xuICB9XG5cbiAgLyoqIEFsbCB0aGF0IHdhcyBpbiB0aGUgcGljdHVyZSwgd2hlcmUgaXQgc3RhbmRzIG5vdy4gKi9cbiAgcGljdHVyZSgpOiBMYWlkT3V0R3JhcGgge1xuICAgIGNvbnN0IHsgYmVmb3JlLCBub2RlcywgZnJhbWVzIH0gPSB0aGlzO1xuICAgIHJldHVybiB7XG4gICAgICAuLi5iZWZvcmUsXG4gICAgICB3aWR0aDogdGhpcy53aWR0aCxcbiAgICAgIGhlaWdodDogdGhpcy5oZWlnaHQsXG4gICAgICBub2RlczogYmVmb3JlLm5vZGVzLm1hcCgobm9kZSkgPT4gKHsgLi4ubm9kZSwgYm94OiBub2Rlcy5nZXQobm9kZS5pZCkgPz8gbm9kZS5ib3ggfSkpLFxuICAgICAgZ3JvdXBzOiBiZWZvcmUuZ3JvdXBzLm1hcCgoZ3JvdXApID0+ICh7IC4uLmdyb3VwLCAuLi5mcmFtZXMuZ2V0KGdyb3VwLmlkKSB9KSksXG4gICAgICBlZGdlczogdGhpcy5lZGdlcyxcbiAgICAgIHRydW5rczogdGhpcy50cnVua3MsXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBCb3VuZGFyaWVzIGdyb3cgYXJvdW5kIGEgYm94LCBmcm9tIHRoZSBpbnNpZGUgb3V0LCBhbmQgdGhlIHBpY3R1cmUgYXJvdW5kIHRoZW0uICovXG4gIGdyb3coYXJvdW5kOiByZWFkb25seSBzdHJpbmdbXSwgYm94OiBCb3gpOiB2b2lkIHtcbiAgICBsZXQgaW5uZXIgPSBib3g7XG4gICAgZm9yIChjb25zdCBpZCBvZiBhcm91bmQpIHtcbiAgICAgIGNvbnN0IGZyYW1lID0gdGhpcy5mcmFtZXMuZ2V0KGlkKTtcbiAgICAgIGlmICghZnJhbWUpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgZ3Jvd24gPSByb29tRm9yKGlubmVyKTtcbiAgICAgIGlmICghY29udGFpbnMoZnJhbWUuYm94LCBncm93bikpIHRoaXMuZnJhbWVzLnNldChpZCwgeyAuLi5mcmFtZSwgYm94OiB1bmlvbihbZnJhbWUuYm94LCBncm93bl0pIH0pO1xuICAgICAgaW5uZXIgPSB0aGlzLmZyYW1lcy5nZXQoaWQpPy5ib3ggPz8gaW5uZXI7XG4gICAgfVxuICAgIHRoaXMud2lkdGggPSBNYXRoLm1heCh0aGlzLndpZHRoLCBpbm5lci54ICsgaW5uZXIud2lkdGggKyBNQVJHSU4pO1xuICAgIHRoaXMuaGVpZ2h0ID0gTWF0aC5tYXgodGhpcy5oZWlnaHQsIGlubmVyLnkgKyBpbm5lci5oZWlnaHQgKyBNQVJHSU4pO1xuICB9XG59XG5cbmV4cG9ydCBjb25zdCBNQVJHSU4gPSAyMDtcbmNvbnN0IFBBRERJTkcgPSB7IHNpZGU6IDE2LCB0b3A6IDQ0IH0gYXMgY29uc3Q7XG5cbi8qKiBXaGF0IGEgYm91bmRhcnkgbmVlZHMgYXJvdW5kIHNvbWV0aGluZyB0aGF0IHN0YW5kcyBpbiBpdC4gKi9cbmV4cG9ydCBjb25zdCByb29tRm9yID0gKHsgeCwgeSwgd2lkdGgsIGhlaWdodCB9OiBCb3gpOiBCb3ggPT4gKHtcbiAgeDogeCAtIFBBRERJTkcuc2lkZSxcbiAgeTogeSAtIFBBRERJTkcudG9wLFxuICB3aWR0aDogd2lkdGggKyAyICogUEFERElORy5zaWRlLFxuICBoZWlnaHQ6IGhlaWdodCArIFBBRERJTkcudG9wICsgUEFERElORy5zaWRlLFxufSk7XG5cbi8qKiBUaGUgaW5zaWRlIG9mIGEgYm91bmRhcnkuICovXG5leHBvcnQgY29uc3QgaW5zaWRlT2YgPSAoeyB4LCB5LCB3aWR0aCwgaGVpZ2h0IH06IEJveCk6IEJveCA9PiAoe1xuICB4OiB4ICsgUEFERElORy5zaWRlLFxuICB5OiB5ICsgUEFERElORy50b3AsXG4gIHdpZHRoOiB3aWR0aCAtIDIgKiBQQURESU5HLnNpZGUsXG4gIGhlaWdodDogaGVpZ2h0IC0gUEFERElORy50b3AgLSBQQURESU5HLnNpZGUsXG59KTtcbiIsICIvKiogV2hlcmUgc29tZXRoaW5nIG5ldyBtYXkgc3RhbmQgaW4gYSBwaWN0dXJlIHRoYXQgc3RheXMgYXMgaXQgaXM6IHRoZSBmcmVlIHNwb3QgbmVhcmVzdCB0byB3aGVyZSBpdCBpcyB3YW50ZWQuICovXG5pbXBvcnQgdHlwZSB7IFNpemUgfSBmcm9tICcuLi8uLi9jYXB0aW9ucy5qcyc7XG5pbXBvcnQgdHlwZSB7IEJveCwgUG9pbnQgfSBmcm9tICcuLi8uLi9ncmFwaC5qcyc7XG5pbXBvcnQgeyBCb3hJbmRleCwgc3Bhbk9mIH0gZnJvbSAnLi4vYm94LWluZGV4LmpzJztcbmltcG9ydCB7IGNyb3NzZXMsIGdyb3csIG1pZGRsZSwgb3ZlcmxhcCwgcGFpcnMgfSBmcm9tICcuLi9wb2x5bGluZS5qcyc7XG5pbXBvcnQgeyBjb250YWlucyB9IGZyb20gJy4uL3NvdW5kLmpzJztcbmltcG9ydCB7IGluc2lkZU9mLCBNQVJHSU4sIHJvb21Gb3IsIHR5cGUgQXhpcywgdHlwZSBHcm91bmQgfSBmcm9tICcuL2dyb3VuZC5qcyc7XG5cbi8qKiBCZXR3ZWVuIHdoYXQgaXMgbmV3IGFuZCB3aGF0IGlzIHRoZXJlLiAqL1xuY29uc3QgR0FQID0geyBub2RlOiAyMCwgbGluZTogMTEgfSBhcyBjb25zdDtcbmNvbnN0IFNURVAgPSAxMjtcbmNvbnN0IE1PU1RfU1RFUFMgPSA0ODtcbi8qKiBIb3cgbXVjaCBuZWFyZXIgc29tZXRoaW5nIG91dCBvZiBsaW5lIG11c3QgYmUgdG8gYmUgcHJlZmVycmVkIHRvIHdoYXQgc3RhbmRzIGluIGxpbmUgd2l0aCBpdHMgbmVpZ2hib3Vycy4gKi9cbmNvbnN0IElOX0xJTkUgPSAzMDtcbi8qKiBBIHBpeGVsIHRoYXQgYm91bmRhcmllcyBoYXZlIHRvIGdyb3cgY291bnRzIGFzIHNvIG1hbnkgb2YgZGlzdGFuY2UuICovXG5jb25zdCBHUk9XSU5HID0gMC42O1xuXG4vKiogVW5kZWZpbmVkIHdoZXJlIHRoZSBib3VuZGFyeSBoYXMgbm8gcm9vbSBhbmQgY2Fubm90IGdyb3cuIFRoZSBib3VuZGFyaWVzIGFyb3VuZCBpdCBoYXZlIGdyb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNldHRsZUF0KFxuICBncm91bmQ6IEdyb3VuZCxcbiAgc2l6ZTogU2l6ZSxcbiAgZ3JvdXA6IHN0cmluZyB8IHVuZGVmaW5lZCxcbiAgd2FudGVkOiBQb2ludCxcbik6IEJveCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGFyb3VuZCA9IGdyb3VuZC5hcm91bmRHcm91cChncm91cCk7XG4gIGNvbnN0IGZyYW1lID0gYXJvdW5kWzBdID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBncm91bmQuZnJhbWVzLmdldChhcm91bmRbMF0pPy5ib3g7XG4gIGNvbnN0IGlubmVyID0gZnJhbWUgPyBpbnNpZGVPZihmcmFtZSkgOiB3aG9sZVBpY3R1cmUoZ3JvdW5kKTtcbiAgY29uc3QgYXJlYSA9IHtcbiAgICAuLi5pbm5lcixcbiAgICB3aWR0aDogTWF0aC5tYXgoaW5uZXIud2lkdGgsIDApICsgc2l6ZS53aWR0aCArIEdBUC5ub2RlLFxuICAgIGhlaWdodDogTWF0aC5tYXgoaW5uZXIuaGVpZ2h0LCAwKSArIHNpemUuaGVpZ2h0ICsgR0FQLm5vZGUsXG4gIH07XG4gIGNvbnN0IHN1cnZleSA9IG5ldyBTdXJ2ZXkoZ3JvdW5kLCBhcm91bmQsIGFyZWEpO1xuICBjb25zdCBzcG90cyA9IGNhbmRpZGF0ZXMoc2l6ZSwgYXJlYSwgd2FudGVkLCBzdXJ2ZXkuc2libGluZ3MoKSk7XG4gIGZvciAoY29uc3QgeyBib3ggfSBvZiBzcG90cykge1xuICAgIGlmICghc3VydmV5LmlzRnJlZShib3gpKSBjb250aW51ZTtcbiAgICBpZiAoIWNvbnRhaW5zKGlubmVyLCBib3gpICYmICFzdXJ2ZXkuY2FuR3Jvdyhib3gpKSBjb250aW51ZTtcbiAgICBncm91bmQuZ3Jvdyhhcm91bmQsIGJveCk7XG4gICAgcmV0dXJuIGJveDtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG5jb25zdCB3aG9sZVBpY3R1cmUgPSAoeyB3aWR0aCwgaGVpZ2h0IH06IFNpemUpOiBCb3ggPT4gKHtcbiAgeDogTUFSR0lOLFxuICB5OiBNQVJHSU4sXG4gIHdpZHRoOiB3aWR0aCAtIDIgKiBNQVJHSU4sXG4gIGhlaWdodDogaGVpZ2h0IC0gMiAqIE1BUkdJTixcbn0pO1xuXG5pbnRlcmZhY2UgQ2FuZGlkYXRlIHtcbiAgcmVhZG9ubHkgYm94OiBCb3g7XG4gIHJlYWRvbmx5IGNvc3Q6IG51bWJlcjtcbn1cblxuLyoqIEJlc3QgZmlyc3QuICovXG5mdW5jdGlvbiBjYW5kaWRhdGVzKHNpemU6IFNpemUsIGFyZWE6IEJveCwgd2FudGVkOiBQb2ludCwgc2libGluZ3M6IHJlYWRvbmx5IEJveFtdKTogcmVhZG9ubHkgQ2FuZGlkYXRlW10ge1xuICBjb25zdCBpbkxpbmUgPSB7XG4gICAgeDogbmV3IFNldChzaWJsaW5ncy5tYXAoKHsgeCB9KSA9PiB4KSksXG4gICAgeTogbmV3IFNldChzaWJsaW5ncy5tYXAoKHsgeSwgaGVpZ2h0IH0pID0+IE1hdGgucm91bmQoeSArIGhlaWdodCAvIDIgLSBzaXplLmhlaWdodCAvIDIpKSksXG4gIH07XG4gIGNvbnN0IHhzID0gcG9zaXRpb25zKGFyZWEueCwgYXJlYS54ICsgYXJlYS53aWR0aCAtIHNpemUud2lkdGgsIGluTGluZS54KTtcbiAgY29uc3QgeXMgPSBwb3NpdGlvbnMoYXJlYS55LCBhcmVhLnkgKyBhcmVhLmhlaWdodCAtIHNpemUuaGVpZ2h0LCBpbkxpbmUueSk7XG4gIC8vIFRoZSBsYXN0IG9mIHRoZW0gYXJlIGJlaGluZCB0aGUgZW5kIG9mIHdoYXQgaXMgdGhlcmU6IHRoZSBib3VuZGFyeSB3b3VsZCBoYXZlIHRvIGdyb3cuXG4gIGNvbnN0IGVuZCA9IHtcbiAgICB4OiBhcmVhLnggKyBhcmVhLndpZHRoIC0gMiAqIHNpemUud2lkdGggLSBHQVAubm9kZSxcbiAgICB5OiBhcmVhLnkgKyBhcmVhLmhlaWdodCAtIDIgKiBzaXplLmhlaWdodCAtIEdBUC5ub2RlLFxuICB9O1xuICBjb25zdCBjb3N0ID0gKHg6IG51bWJlciwgeTogbnVtYmVyKTogbnVtYmVyID0+XG4gICAgTWF0aC5hYnMoeCArIHNpemUud2lkdGggLyAyIC0gd2FudGVkLngpICtcbiAgICBNYXRoLmFicyh5ICsgc2l6ZS5oZWlnaHQgLyAyIC0gd2FudGVkLnkpICtcbiAgICAoaW5MaW5lLnguaGFzKHgpID8gMCA6IElOX0xJTkUpICtcbiAgICAoaW5MaW5lLnkuaGFzKHkpID8gMCA6IElOX0xJTkUpICtcbiAgICBHUk9XSU5HICogKE1hdGgubWF4KDAsIHggLSBlbmQueCkgKyBNYXRoLm1heCgwLCB5IC0gZW5kLnkpKTtcbiAgcmV0dXJuIHhzXG4gICAgLmZsYXRNYXAoKHgpID0+IHlzLm1hcCgoeSkgPT4gKHsgYm94OiB7IHgsIHksIC4uLnNpemUgfSwgY29zdDogY29zdCh4LCB5KSB9KSkpXG4gICAgLnNvcnQoKGEsIGIpID0+IGEuY29zdCAtIGIuY29zdCk7XG59XG5cbmZ1bmN0aW9uIHBvc2l0aW9ucyhmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIsIG1vcmU6IFJlYWRvbmx5U2V0PG51bWJlcj4pOiBudW1iZXJbXSB7XG4gIGNvbnN0IHN0ZXAgPSBNYXRoLm1heChTVEVQLCBNYXRoLmNlaWwoKHRvIC0gZnJvbSkgLyBNT1NUX1NURVBTKSk7XG4gIGNvbnN0IGV2ZW4gPSBBcnJheS5mcm9tKFxuICAgIHsgbGVuZ3RoOiBNYXRoLm1heCgwLCBNYXRoLmZsb29yKCh0byAtIGZyb20pIC8gc3RlcCkpICsgMSB9LFxuICAgIChfLCBhdCkgPT4gZnJvbSArIGF0ICogc3RlcCxcbiAgKTtcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KFsuLi5ldmVuLCAuLi5bLi4ubW9yZV0uZmlsdGVyKChhdCkgPT4gYXQgPj0gZnJvbSAmJiBhdCA8PSB0byldKV07XG59XG5cbi8qKiBXaGF0IGlzIHRoZXJlIGFscmVhZHksIGFzIGZhciBhcyBpdCBjYW4gYmUgaW4gdGhlIHdheS4gKi9cbmNsYXNzIFN1cnZleSB7XG4gIHJlYWRvbmx5ICNncm91bmQ6IEdyb3VuZDtcbiAgcmVhZG9ubHkgI2Fyb3VuZDogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5ICNjbG9zZWQ6IEJveEluZGV4PHsgcmVhZG9ubHkgYm94OiBCb3ggfT47XG4gIHJlYWRvbmx5ICNsaW5lczogcmVhZG9ubHkgQm94W107XG4gIHJlYWRvbmx5ICNpbmRleDogQm94SW5kZXg8eyByZWFkb25seSBib3g6IEJveCB9PjtcblxuICBjb25zdHJ1Y3Rvcihncm91bmQ6IEdyb3VuZCwgYXJvdW5kOiByZWFkb25seSBzdHJpbmdbXSwgYXJlYTogQm94KSB7XG4gICAgdGhpcy4jZ3JvdW5kID0gZ3JvdW5kO1xuICAgIHRoaXMuI2Fyb3VuZCA9IGFyb3VuZDtcbiAgICBjb25zdCBuZWFyID0gZ3JvdyhhcmVhLCA2MCk7XG4gICAgY29uc3QgYm94ZXMgPSBbXG4gICAgICAuLi5ncm91bmQubm9kZXMudmFsdWVzKCksXG4gICAgICAuLi5ncm91bmQubGFiZWxzKCksXG4gICAgICAuLi5ncm91bmQudGl0bGVzKCksXG4gICAgICAuLi5bLi4uZ3JvdW5kLmZyYW1lc10uZmxhdE1hcCgoW2lkLCB7IGJveCB9XSkgPT4gKGFyb3VuZC5pbmNsdWRlcyhpZCkgPyBbXSA6IFtib3hdKSksXG4gICAgXS5maWx0ZXIoKGJveCkgPT4gb3ZlcmxhcChib3gsIG5lYXIpKTtcbiAgICB0aGlzLiNjbG9zZWQgPSBuZXcgQm94SW5kZXgoYm94ZXMubWFwKChib3gpID0+ICh7IGJveDogZ3Jvdyhib3gsIEdBUC5ub2RlIC0gMSkgfSkpKTtcbiAgICBjb25zdCBzdHJldGNoZXMgPSBuZXcgTWFwPHN0cmluZywgQm94PigpO1xuICAgIGZvciAoY29uc3QgeyBwb2ludHMgfSBvZiBncm91bmQuZWRnZXMpIHtcbiAgICAgIGZvciAoY29uc3QgW2EsIGJdIG9mIHBhaXJzKHBvaW50cykpXG4gICAgICAgIGlmIChjcm9zc2VzKGEsIGIsIG5lYXIpKSBzdHJldGNoZXMuc2V0KGAke2EueH0gJHthLnl9ICR7Yi54fSAke2IueX1gLCBzcGFuT2YoYSwgYikpO1xuICAgIH1cbiAgICB0aGlzLiNsaW5lcyA9IFsuLi5zdHJldGNoZXMudmFsdWVzKCldO1xuICAgIHRoaXMuI2luZGV4ID0gbmV3IEJveEluZGV4KHRoaXMuI2xpbmVzLm1hcCgoYm94KSA9PiAoeyBib3g6IGdyb3coYm94LCBHQVAubGluZSkgfSkpKTtcbiAgfVxuXG4gIGlzRnJlZShib3g6IEJveCk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGhpdHMgPSAoeyBib3g6IG90aGVyIH06IHsgcmVhZG9ubHkgYm94OiBCb3ggfSk6IGJvb2xlYW4gPT4gb3ZlcmxhcChvdGhlciwgYm94KTtcbiAgICByZXR1cm4gIXRoaXMuI2Nsb3NlZC5uZWFyKGJveCkuc29tZShoaXRzKSAmJiAhdGhpcy4jaW5kZXgubmVhcihib3gpLnNvbWUoaGl0cyk7XG4gIH1cblxuICAvKiogT2YgdGhlIHNhbWUgYm91bmRhcnkuICovXG4gIHNpYmxpbmdzKCk6IEJveFtdIHtcbiAgICBjb25zdCBbaW5uZXJdID0gdGhpcy4jYXJvdW5kO1xuICAgIHJldHVybiBbLi4udGhpcy4jZ3JvdW5kLm5vZGVzXS5mbGF0TWFwKChbaWQsIGJveF0pID0+XG4gICAgICB0aGlzLiNncm91bmQuYXJvdW5kTm9kZShpZClbMF0gPT09IGlubmVyID8gW2JveF0gOiBbXSxcbiAgICApO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgdGhlIGJvdW5kYXJpZXMgbWF5IGdyb3cgYXJvdW5kIGEgYm94IHRoYXQgc3RhbmRzIGJlaGluZCB0aGVpciBlbmQuICovXG4gIGNhbkdyb3coYm94OiBCb3gpOiBib29sZWFuIHtcbiAgICBjb25zdCB7IGZyYW1lcywgbm9kZXMgfSA9IHRoaXMuI2dyb3VuZDtcbiAgICBjb25zdCBsYWJlbHMgPSB0aGlzLiNncm91bmQubGFiZWxzKCk7XG4gICAgbGV0IGlubmVyID0gYm94O1xuICAgIGZvciAoY29uc3QgaWQgb2YgdGhpcy4jYXJvdW5kKSB7XG4gICAgICBjb25zdCBmcmFtZSA9IGZyYW1lcy5nZXQoaWQpPy5ib3g7XG4gICAgICBpZiAoIWZyYW1lKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGdyb3duID0gZ3Jvd25UbyhmcmFtZSwgcm9vbUZvcihpbm5lcikpO1xuICAgICAgaWYgKGdyb3duICE9PSBmcmFtZSkge1xuICAgICAgICBjb25zdCBzdHJhbmdlcnMgPSBbLi4uZnJhbWVzXS5maWx0ZXIoXG4gICAgICAgICAgKFtvdGhlcl0pID0+ICF0aGlzLiNhcm91bmQuaW5jbHVkZXMob3RoZXIpICYmICF0aGlzLiNob2xkcyhpZCwgb3RoZXIpLFxuICAgICAgICApO1xuICAgICAgICBpZiAoc3RyYW5nZXJzLnNvbWUoKFssIG90aGVyXSkgPT4gb3ZlcmxhcChncm93KG90aGVyLmJveCwgMTApLCBncm93bikpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGZvciAoY29uc3QgW25vZGUsIG90aGVyXSBvZiBub2RlcylcbiAgICAgICAgICBpZiAoIXRoaXMuI2dyb3VuZC5hcm91bmROb2RlKG5vZGUpLmluY2x1ZGVzKGlkKSAmJiBvdmVybGFwKGdyb3cob3RoZXIsIDEwKSwgZ3Jvd24pKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGlmIChsYWJlbHMuc29tZSgobGFiZWwpID0+IG92ZXJsYXAobGFiZWwsIGdyb3duKSAmJiAhY29udGFpbnMoZnJhbWUsIGxhYmVsKSkpIHJldHVybiBmYWxzZTtcbiAgICAgICAgaWYgKHRoaXMuI2xpbmVzLnNvbWUoKGxpbmUpID0+IGlzQmVzaWRlKGxpbmUsIGdyb3duLCAneCcpIHx8IGlzQmVzaWRlKGxpbmUsIGdyb3duLCAneScpKSlcbiAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICB9XG4gICAgICBpbm5lciA9IGdyb3duO1xuICAgIH1cbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNob2xkcyhvdXRlcjogc3RyaW5nLCBpbm5lcjogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI2dyb3VuZC5hcm91bmRHcm91cChpbm5lcikuaW5jbHVkZXMob3V0ZXIpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGdyb3duVG8oZnJhbWU6IEJveCwgcm9vbTogQm94KTogQm94IHtcbiAgaWYgKGNvbnRhaW5zKGZyYW1lLCByb29tKSkgcmV0dXJuIGZyYW1lO1xuICBjb25zdCBbcmlnaHQsIGJvdHRvbV0gPSBbXG4gICAgTWF0aC5tYXgoZnJhbWUueCArIGZyYW1lLndpZHRoLCByb29tLnggKyByb29tLndpZHRoKSxcbiAgICBNYXRoLm1heChmcmFtZS55ICsgZnJhbWUuaGVpZ2h0LCByb29tLnkgKyByb29tLmhlaWdodCksXG4gIF07XG4gIHJldHVybiB7IC4uLmZyYW1lLCB3aWR0aDogcmlnaHQgLSBmcmFtZS54LCBoZWlnaHQ6IGJvdHRvbSAtIGZyYW1lLnkgfTtcbn1cblxuLyoqIFdoZXRoZXIgYSBsaW5lIHJ1bnMgYWxvbmcgdGhlIGZhciBib3JkZXIsIHNvIG5lYXIgdGhhdCBpdCBjb3VsZCBub3QgYmUgdG9sZCBmcm9tIGl0LiAqL1xuZnVuY3Rpb24gaXNCZXNpZGUobGluZTogQm94LCBmcmFtZTogQm94LCBheGlzOiBBeGlzKTogYm9vbGVhbiB7XG4gIGNvbnN0IFtzaXplLCBhY3Jvc3NdID0gYXhpcyA9PT0gJ3gnID8gKFsnd2lkdGgnLCAnaGVpZ2h0J10gYXMgY29uc3QpIDogKFsnaGVpZ2h0JywgJ3dpZHRoJ10gYXMgY29uc3QpO1xuICBjb25zdCBvdGhlciA9IGF4aXMgPT09ICd4JyA/ICd5JyA6ICd4JztcbiAgcmV0dXJuIChcbiAgICBsaW5lW3NpemVdID09PSAwICYmXG4gICAgTWF0aC5hYnMobGluZVtheGlzXSAtIGZyYW1lW2F4aXNdIC0gZnJhbWVbc2l6ZV0pIDwgNiAmJlxuICAgIGxpbmVbb3RoZXJdIDwgZnJhbWVbb3RoZXJdICsgZnJhbWVbYWNyb3NzXSAmJlxuICAgIGxpbmVbb3RoZXJdICsgbGluZVthY3Jvc3NdID4gZnJhbWVbb3RoZXJdXG4gICk7XG59XG5cbi8qKiBVbmRlZmluZWQgd2hlcmUgbm8gc3RyYWlnaHQgY3V0IGZpbmRzIGEgd2F5LiBBIHN0cmlwIG9mIHRoZSBwaWN0dXJlIGlzIGRyYXduIGFwYXJ0LCBhbmQgdGhlIGJveCBzdGFuZHMgaW4gaXQuICovXG5leHBvcnQgZnVuY3Rpb24gc2V0dGxlSW5TdHJpcChncm91bmQ6IEdyb3VuZCwgc2l6ZTogU2l6ZSwgZ3JvdXA6IHN0cmluZywgd2FudGVkOiBQb2ludCk6IEJveCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGZyYW1lID0gZ3JvdW5kLmZyYW1lcy5nZXQoZ3JvdXApPy5ib3g7XG4gIGlmICghZnJhbWUpIHJldHVybiB1bmRlZmluZWQ7XG4gIGZvciAoY29uc3QgYXhpcyBvZiBbJ3knLCAneCddIGFzIGNvbnN0KSB7XG4gICAgY29uc3QgYXQgPSBjdXROZWFyKGdyb3VuZCwgYXhpcywgaW5zaWRlT2YoZnJhbWUpLCB3YW50ZWQpO1xuICAgIGlmIChhdCA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICBjb25zdCBbb3duLCBhY3Jvc3NdID0gYXhpcyA9PT0gJ3knID8gKFsnaGVpZ2h0JywgJ3dpZHRoJ10gYXMgY29uc3QpIDogKFsnd2lkdGgnLCAnaGVpZ2h0J10gYXMgY29uc3QpO1xuICAgIGdyb3VuZC5wYXJ0KGF4aXMsIGF0LCBzaXplW293bl0gKyAyICogR0FQLm5vZGUpO1xuICAgIGNvbnN0IGZyb20gPSBNYXRoLmNlaWwoYXQpICsgR0FQLm5vZGU7XG4gICAgY29uc3QgaW5zaWRlID0gaW5zaWRlT2YoZ3JvdW5kLmZyYW1lcy5nZXQoZ3JvdXApPy5ib3ggPz8gZnJhbWUpO1xuICAgIGNvbnN0IGFyZWEgPSB7XG4gICAgICAuLi5pbnNpZGUsXG4gICAgICBbYXhpc106IGZyb20sXG4gICAgICBbb3duXTogc2l6ZVtvd25dLFxuICAgICAgW2Fjcm9zc106IE1hdGgubWF4KGluc2lkZVthY3Jvc3NdLCBzaXplW2Fjcm9zc10pLFxuICAgIH07XG4gICAgY29uc3Qgc3VydmV5ID0gbmV3IFN1cnZleShncm91bmQsIGdyb3VuZC5hcm91bmRHcm91cChncm91cCksIGFyZWEpO1xuICAgIGNvbnN0IFtib3hdID0gY2FuZGlkYXRlcyhzaXplLCBhcmVhLCB3YW50ZWQsIFtdKVxuICAgICAgLm1hcCgoY2FuZGlkYXRlKSA9PiBjYW5kaWRhdGUuYm94KVxuICAgICAgLmZpbHRlcigoZWFjaCkgPT4gc3VydmV5LmlzRnJlZShlYWNoKSAmJiAoY29udGFpbnMoaW5zaWRlLCBlYWNoKSB8fCBzdXJ2ZXkuY2FuR3JvdyhlYWNoKSkpO1xuICAgIGlmICghYm94KSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGdyb3VuZC5ncm93KGdyb3VuZC5hcm91bmRHcm91cChncm91cCksIGJveCk7XG4gICAgcmV0dXJuIGJveDtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogQmV0d2VlbiB0d28gcGl4ZWxzLCBpbnNpZGUgb2YgYSBib3gsIG5lYXJlc3QgdG8gYSBwb2ludC4gKi9cbmZ1bmN0aW9uIGN1dE5lYXIoZ3JvdW5kOiBHcm91bmQsIGF4aXM6IEF4aXMsIGluc2lkZTogQm94LCB3YW50ZWQ6IFBvaW50KTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc2l6ZSA9IGF4aXMgPT09ICd5JyA/IGluc2lkZS5oZWlnaHQgOiBpbnNpZGUud2lkdGg7XG4gIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBNYXRoLm1heCgwLCBNYXRoLmZsb29yKHNpemUgLyA0KSkgfSwgKF8sIGF0KSA9PiBpbnNpZGVbYXhpc10gKyA0ICogYXQgKyAwLjUpXG4gICAgLnNvcnQoKGEsIGIpID0+IE1hdGguYWJzKGEgLSB3YW50ZWRbYXhpc10pIC0gTWF0aC5hYnMoYiAtIHdhbnRlZFtheGlzXSkpXG4gICAgLmZpbmQoKGF0KSA9PiBncm91bmQuY2FuUGFydChheGlzLCBhdCkpO1xufVxuXG4vKiogQmVoaW5kIGEgbmVpZ2hib3VyIHRoYXQgZmxvd3MgY29tZSBmcm9tLCBiZWZvcmUgb25lIHRoYXQgdGhleSBnbyB0bzogdGhlIG1lYW4gb2YgYWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdhbnRlZEF0KFxuICBuZWlnaGJvdXJzOiByZWFkb25seSB7IHJlYWRvbmx5IGJveDogQm94OyByZWFkb25seSBzZW5kczogYm9vbGVhbiB9W10sXG4gIHJpZ2h0OiBib29sZWFuLFxuICBzaXplOiBTaXplLFxuKTogUG9pbnQgfCB1bmRlZmluZWQge1xuICBpZiAobmVpZ2hib3Vycy5sZW5ndGggPT09IDApIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHBvaW50cyA9IG5laWdoYm91cnMubWFwKCh7IGJveCwgc2VuZHMgfSkgPT4ge1xuICAgIGNvbnN0IHsgeCwgeSB9ID0gbWlkZGxlKGJveCk7XG4gICAgY29uc3QgYXdheSA9IChyaWdodCA/IChib3gud2lkdGggKyBzaXplLndpZHRoKSAvIDIgOiAoYm94LmhlaWdodCArIHNpemUuaGVpZ2h0KSAvIDIpICsgKHJpZ2h0ID8gMTIwIDogNjApO1xuICAgIHJldHVybiByaWdodCA/IHsgeDogeCArIChzZW5kcyA/IGF3YXkgOiAtYXdheSksIHkgfSA6IHsgeCwgeTogeSArIChzZW5kcyA/IGF3YXkgOiAtYXdheSkgfTtcbiAgfSk7XG4gIGNvbnN0IG1lYW4gPSAodmFsdWVzOiByZWFkb25seSBudW1iZXJbXSk6IG51bWJlciA9PlxuICAgIHZhbHVlcy5yZWR1Y2UoKHN1bSwgdmFsdWUpID0+IHN1bSArIHZhbHVlLCAwKSAvIHZhbHVlcy5sZW5ndGg7XG4gIHJldHVybiB7IHg6IG1lYW4ocG9pbnRzLm1hcCgoeyB4IH0pID0+IHgpKSwgeTogbWVhbihwb2ludHMubWFwKCh7IHkgfSkgPT4geSkpIH07XG59XG4iLCAiLyoqIFdoZXJlIGFsbCBzdGFuZHMgaW4gdGhlIG5leHQgcGljdHVyZTogd2hhdCB3YXMgdGhlcmUgc3RheXMsIHdoYXQgaXMgbmV3IGdldHMgYSBmcmVlIHNwb3QgbmVhciB3aGF0IGl0IGV4Y2hhbmdlcyB3aXRoLiAqL1xuaW1wb3J0IHsgZ3JvdXBUaXRsZVdpZHRoLCBub2RlU2l6ZSwgdHlwZSBTaXplIH0gZnJvbSAnLi4vLi4vY2FwdGlvbnMuanMnO1xuaW1wb3J0IHR5cGUge1xuICBCb3gsXG4gIEdyYXBoLFxuICBHcmFwaEVkZ2UsXG4gIEdyYXBoR3JvdXAsXG4gIEdyYXBoTm9kZSxcbiAgTGFpZE91dEVkZ2UsXG4gIExhaWRPdXRHcmFwaCxcbiAgUG9pbnQsXG59IGZyb20gJy4uLy4uL2dyYXBoLmpzJztcbmltcG9ydCB7IGxldmVsc09mLCB0eXBlIExldmVsIH0gZnJvbSAnLi4vbGV2ZWwuanMnO1xuaW1wb3J0IHsgY3Jvc3NlcywgZ3JvdywgbWlkZGxlLCBvdmVybGFwLCBwYWlycyB9IGZyb20gJy4uL3BvbHlsaW5lLmpzJztcbmltcG9ydCB7IHBsYWNlVGl0bGVzIH0gZnJvbSAnLi4vdGl0bGVzLmpzJztcbmltcG9ydCB7IGxlYXN0U2l6ZSB9IGZyb20gJy4uL2xheS1sZXZlbC5qcyc7XG5pbXBvcnQgeyBydW5zUmlnaHQgfSBmcm9tICcuLi90dW5pbmcuanMnO1xuaW1wb3J0IHsgR3JvdW5kLCByb29tRm9yIH0gZnJvbSAnLi9ncm91bmQuanMnO1xuaW1wb3J0IHsgc2V0dGxlQXQsIHNldHRsZUluU3RyaXAsIHdhbnRlZEF0IH0gZnJvbSAnLi9zcG90LmpzJztcblxuLyoqIE1vcmUgbmV3IHRoaW5ncyB0aGFuIHRoaXMgYXQgb25jZSBhcmUgYmV0dGVyIGxhaWQgb3V0IHdpdGggYWxsIGVsc2UuICovXG5jb25zdCBtb3N0TmV3ID0gKGNvdW50OiBudW1iZXIpOiBudW1iZXIgPT4gTWF0aC5tYXgoMiwgTWF0aC5mbG9vcihjb3VudCAvIDEwKSk7XG5jb25zdCBHQVAgPSAyMDtcblxuLyoqIFRoZSBwaWN0dXJlIHdpdGggYWxsIHBsYWNlcyBvZiB0aGUgZ3JhcGgsIGFuZCB0aGUgbGluZXMgdGhhdCBjb3VsZCBzdGF5OyB1bmRlZmluZWQgd2hlcmUgaXQgaGFzIHRvIGJlIGxhaWQgb3V0IGFuZXcuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhY2VzSW4ocHJldmlvdXM6IExhaWRPdXRHcmFwaCwgZ3JhcGg6IEdyYXBoKTogTGFpZE91dEdyYXBoIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZ3JvdW5kID0gbmV3IEdyb3VuZChwcmV2aW91cywgZ3JhcGgpO1xuICBjb25zdCBrbm93biA9IG5ldyBNYXAocHJldmlvdXMubm9kZXMubWFwKChub2RlKSA9PiBbbm9kZS5pZCwgbm9kZV0pKTtcbiAgaWYgKCFpc0xpa2UocHJldmlvdXMsIGdyYXBoLCBrbm93bikpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IG1vdmVkID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGZvciAoY29uc3Qgbm9kZSBvZiBncmFwaC5ub2Rlcykge1xuICAgIGNvbnN0IGJlZm9yZSA9IGtub3duLmdldChub2RlLmlkKTtcbiAgICBpZiAoIWJlZm9yZSkgY29udGludWU7XG4gICAgaWYgKGJlZm9yZS5ncm91cCAhPT0gbm9kZS5ncm91cCkgZ3JvdW5kLm5vZGVzLmRlbGV0ZShub2RlLmlkKTtcbiAgICBlbHNlIGlmICghZml0cyhncm91bmQsIG5vZGUsIG1vdmVkKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxuICBmb3IgKGNvbnN0IGxldmVsIG9mIG5ld0Jsb2NrcyhsZXZlbHNPZihncmFwaCkucm9vdCwgZ3JvdW5kKSlcbiAgICBpZiAoIXNldHRsZShsZXZlbCwgZ3JvdW5kLCBncmFwaCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGZvciAoY29uc3Qgbm9kZSBvZiBncmFwaC5ub2Rlcykge1xuICAgIGlmIChncm91bmQubm9kZXMuaGFzKG5vZGUuaWQpKSBjb250aW51ZTtcbiAgICBjb25zdCBib3ggPSBzZXR0bGVCb3goXG4gICAgICBncm91bmQsXG4gICAgICBub2RlU2l6ZShub2RlKSxcbiAgICAgIG5vZGUuZ3JvdXAsXG4gICAgICB3YW50ZWRGb3IoW25vZGUuaWRdLCBncm91bmQsIGdyYXBoLCBub2RlU2l6ZShub2RlKSksXG4gICAgKTtcbiAgICBpZiAoIWJveCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBncm91bmQubm9kZXMuc2V0KG5vZGUuaWQsIGJveCk7XG4gICAgbW92ZWQuYWRkKG5vZGUuaWQpO1xuICB9XG4gIHJldHVybiBwaWN0dXJlT2YoZ3JvdW5kLCBncmFwaCwgbW92ZWQpO1xufVxuXG5mdW5jdGlvbiBpc0xpa2UocHJldmlvdXM6IExhaWRPdXRHcmFwaCwgZ3JhcGg6IEdyYXBoLCBrbm93bjogUmVhZG9ubHlNYXA8c3RyaW5nLCBHcmFwaE5vZGU+KTogYm9vbGVhbiB7XG4gIGNvbnN0IGdyb3VwcyA9IG5ldyBNYXAocHJldmlvdXMuZ3JvdXBzLm1hcCgoZ3JvdXApID0+IFtncm91cC5pZCwgZ3JvdXBdKSk7XG4gIGNvbnN0IG5vZGVzID0gbmV3IFNldChncmFwaC5ub2Rlcy5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgY29uc3QgZnJlc2ggPSBncmFwaC5ub2Rlcy5maWx0ZXIoXG4gICAgKHsgaWQsIGdyb3VwIH0pID0+ICFrbm93bi5oYXMoaWQpIHx8IGtub3duLmdldChpZCk/Lmdyb3VwICE9PSBncm91cCxcbiAgKS5sZW5ndGg7XG4gIGNvbnN0IGdvbmUgPSBwcmV2aW91cy5ub2Rlcy5maWx0ZXIoKHsgaWQgfSkgPT4gIW5vZGVzLmhhcyhpZCkpLmxlbmd0aDtcbiAgY29uc3QgcmVncm91cGVkID0gZ3JhcGguZ3JvdXBzLnNvbWUoKGdyb3VwKSA9PiB7XG4gICAgY29uc3QgYmVmb3JlID0gZ3JvdXBzLmdldChncm91cC5pZCk7XG4gICAgcmV0dXJuIGJlZm9yZSAmJiAoYmVmb3JlLnBhcmVudCAhPT0gZ3JvdXAucGFyZW50IHx8IGJlZm9yZS5ib3gud2lkdGggPCBncm91cFRpdGxlV2lkdGgoZ3JvdXApKTtcbiAgfSk7XG4gIHJldHVybiAhcmVncm91cGVkICYmIGZyZXNoICsgZ29uZSA8PSBtb3N0TmV3KHByZXZpb3VzLm5vZGVzLmxlbmd0aCk7XG59XG5cbi8qKiBXaGVyZSBpdHMgdGV4dCBoYXMgZ3Jvd24sIGl0IGdyb3dzIHRvIHRoZSByaWdodCBpZiB0aGVyZSBpcyByb29tLCBvciBhbGwgYmVoaW5kIGl0IG1vdmVzLiAqL1xuZnVuY3Rpb24gZml0cyhncm91bmQ6IEdyb3VuZCwgbm9kZTogR3JhcGhOb2RlLCBtb3ZlZDogU2V0PHN0cmluZz4pOiBib29sZWFuIHtcbiAgY29uc3QgW3NpemUsIGJveF0gPSBbbm9kZVNpemUobm9kZSksIGdyb3VuZC5ub2Rlcy5nZXQobm9kZS5pZCldO1xuICBpZiAoIWJveCB8fCAoYm94LndpZHRoID49IHNpemUud2lkdGggJiYgYm94LmhlaWdodCA+PSBzaXplLmhlaWdodCkpIHJldHVybiB0cnVlO1xuICBmb3IgKGNvbnN0IFtheGlzLCBieV0gb2YgW1xuICAgIFsneCcsIHNpemUud2lkdGggLSBib3gud2lkdGhdLFxuICAgIFsneScsIHNpemUuaGVpZ2h0IC0gYm94LmhlaWdodF0sXG4gIF0gYXMgY29uc3QpIHtcbiAgICBpZiAoYnkgPD0gMCkgY29udGludWU7XG4gICAgY29uc3QgYXQgPSBib3hbYXhpc10gKyAoYXhpcyA9PT0gJ3gnID8gYm94LndpZHRoIDogYm94LmhlaWdodCkgLSAwLjU7XG4gICAgaWYgKCFncm91bmQuY2FuUGFydChheGlzLCBhdCwgbm9kZS5pZCkpIHJldHVybiBmYWxzZTtcbiAgICBncm91bmQucGFydChheGlzLCBhdCwgYnkpO1xuICB9XG4gIG1vdmVkLmFkZChub2RlLmlkKTtcbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKiBOZXcgYm91bmRhcmllcyB0aGF0IHN0YW5kIGluIG9uZSB0aGF0IHdhcyB0aGVyZSwgb3IgaW4gbm9uZTogZWFjaCBpcyBzZXR0bGVkIHdpdGggYWxsIHRoYXQgaXMgaW4gaXQuICovXG5mdW5jdGlvbiBuZXdCbG9ja3MobGV2ZWw6IExldmVsLCBncm91bmQ6IEdyb3VuZCk6IExldmVsW10ge1xuICByZXR1cm4gbGV2ZWwuY2hpbGRyZW4uZmxhdE1hcCgoY2hpbGQpID0+XG4gICAgY2hpbGQuZ3JvdXAgJiYgIWdyb3VuZC5mcmFtZXMuaGFzKGNoaWxkLmdyb3VwLmlkKSA/IFtjaGlsZF0gOiBuZXdCbG9ja3MoY2hpbGQsIGdyb3VuZCksXG4gICk7XG59XG5cbmludGVyZmFjZSBCbG9jayBleHRlbmRzIFNpemUge1xuICByZWFkb25seSBub2RlczogUmVhZG9ubHlNYXA8c3RyaW5nLCBCb3g+O1xuICByZWFkb25seSBmcmFtZXM6IHJlYWRvbmx5IChyZWFkb25seSBbR3JhcGhHcm91cCwgQm94XSlbXTtcbn1cblxuLyoqIEZhbHNlIHdoZXJlIGl0IGhvbGRzIHdoYXQgd2FzIGVsc2V3aGVyZSBiZWZvcmUuICovXG5mdW5jdGlvbiBzZXR0bGUobGV2ZWw6IExldmVsLCBncm91bmQ6IEdyb3VuZCwgZ3JhcGg6IEdyYXBoKTogYm9vbGVhbiB7XG4gIGNvbnN0IGlkcyA9IG5vZGVzSW4obGV2ZWwpO1xuICBpZiAoaWRzLnNvbWUoKGlkKSA9PiBncm91bmQubm9kZXMuaGFzKGlkKSkpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgYmxvY2sgPSBibG9ja09mKGxldmVsKTtcbiAgY29uc3QgYm94ID0gc2V0dGxlQm94KGdyb3VuZCwgYmxvY2ssIGxldmVsLmdyb3VwPy5wYXJlbnQsIHdhbnRlZEZvcihpZHMsIGdyb3VuZCwgZ3JhcGgsIGJsb2NrKSk7XG4gIGlmICghYm94KSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IGluc2lkZSA9IChpbm5lcjogQm94KTogQm94ID0+ICh7IC4uLmlubmVyLCB4OiBpbm5lci54ICsgYm94LngsIHk6IGlubmVyLnkgKyBib3gueSB9KTtcbiAgZm9yIChjb25zdCBbaWQsIGlubmVyXSBvZiBibG9jay5ub2RlcykgZ3JvdW5kLm5vZGVzLnNldChpZCwgaW5zaWRlKGlubmVyKSk7XG4gIGZvciAoY29uc3QgW2dyb3VwLCBpbm5lcl0gb2YgYmxvY2suZnJhbWVzKSBncm91bmQuZnJhbWVzLnNldChncm91cC5pZCwgeyBib3g6IGluc2lkZShpbm5lcikgfSk7XG4gIHJldHVybiB0cnVlO1xufVxuXG5jb25zdCBub2Rlc0luID0gKGxldmVsOiBMZXZlbCk6IHN0cmluZ1tdID0+IFtcbiAgLi4ubGV2ZWwubm9kZXMubWFwKCh7IGlkIH0pID0+IGlkKSxcbiAgLi4ubGV2ZWwuY2hpbGRyZW4uZmxhdE1hcChub2Rlc0luKSxcbl07XG5cbi8qKiBBbGwgYmVsb3cgZWFjaCBvdGhlci4gKi9cbmZ1bmN0aW9uIGJsb2NrT2YobGV2ZWw6IExldmVsKTogQmxvY2sge1xuICBjb25zdCBub2RlcyA9IG5ldyBNYXA8c3RyaW5nLCBCb3g+KCk7XG4gIGNvbnN0IGZyYW1lczogKHJlYWRvbmx5IFtHcmFwaEdyb3VwLCBCb3hdKVtdID0gW107XG4gIGNvbnN0IHsgeCwgeSB9ID0gcm9vbUZvcih7IHg6IDAsIHk6IDAsIHdpZHRoOiAwLCBoZWlnaHQ6IDAgfSk7XG4gIGxldCBbd2lkdGgsIGF0XSA9IFswLCAteV07XG4gIGNvbnN0IGFkZCA9IChzaXplOiBTaXplKTogUG9pbnQgPT4ge1xuICAgIGNvbnN0IGNvcm5lciA9IHsgeDogLXgsIHk6IGF0IH07XG4gICAgW3dpZHRoLCBhdF0gPSBbTWF0aC5tYXgod2lkdGgsIHNpemUud2lkdGgpLCBhdCArIHNpemUuaGVpZ2h0ICsgR0FQXTtcbiAgICByZXR1cm4gY29ybmVyO1xuICB9O1xuICBmb3IgKGNvbnN0IG5vZGUgb2YgbGV2ZWwubm9kZXMpIHtcbiAgICBjb25zdCBzaXplID0gbm9kZVNpemUobm9kZSk7XG4gICAgbm9kZXMuc2V0KG5vZGUuaWQsIHsgLi4uYWRkKHNpemUpLCAuLi5zaXplIH0pO1xuICB9XG4gIGZvciAoY29uc3QgY2hpbGQgb2YgbGV2ZWwuY2hpbGRyZW4pIHtcbiAgICBjb25zdCBpbm5lciA9IGJsb2NrT2YoY2hpbGQpO1xuICAgIGNvbnN0IGNvcm5lciA9IGFkZChpbm5lcik7XG4gICAgY29uc3QgaW5zaWRlID0gKGJveDogQm94KTogQm94ID0+ICh7IC4uLmJveCwgeDogYm94LnggKyBjb3JuZXIueCwgeTogYm94LnkgKyBjb3JuZXIueSB9KTtcbiAgICBmb3IgKGNvbnN0IFtpZCwgYm94XSBvZiBpbm5lci5ub2Rlcykgbm9kZXMuc2V0KGlkLCBpbnNpZGUoYm94KSk7XG4gICAgZnJhbWVzLnB1c2goLi4uaW5uZXIuZnJhbWVzLm1hcCgoW2dyb3VwLCBib3hdKSA9PiBbZ3JvdXAsIGluc2lkZShib3gpXSBhcyBjb25zdCkpO1xuICB9XG4gIGNvbnN0IGxlYXN0ID0gbGV2ZWwuZ3JvdXAgPyBsZWFzdFNpemUobGV2ZWwuZ3JvdXApIDogeyB3aWR0aDogMCwgaGVpZ2h0OiAwIH07XG4gIGNvbnN0IHNpemUgPSB7IHdpZHRoOiBNYXRoLm1heChsZWFzdC53aWR0aCwgd2lkdGggLSAyICogeCksIGhlaWdodDogTWF0aC5tYXgobGVhc3QuaGVpZ2h0LCBhdCAtIEdBUCAtIHgpIH07XG4gIGlmIChsZXZlbC5ncm91cCkgZnJhbWVzLnVuc2hpZnQoW2xldmVsLmdyb3VwLCB7IHg6IDAsIHk6IDAsIC4uLnNpemUgfV0pO1xuICByZXR1cm4geyAuLi5zaXplLCBub2RlcywgZnJhbWVzIH07XG59XG5cbmZ1bmN0aW9uIHNldHRsZUJveChcbiAgZ3JvdW5kOiBHcm91bmQsXG4gIHNpemU6IFNpemUsXG4gIGdyb3VwOiBzdHJpbmcgfCB1bmRlZmluZWQsXG4gIHdhbnRlZDogUG9pbnQgfCB1bmRlZmluZWQsXG4pOiBCb3ggfCB1bmRlZmluZWQge1xuICBjb25zdCBrbm93biA9IGdyb3VwICE9PSB1bmRlZmluZWQgJiYgZ3JvdW5kLmZyYW1lcy5oYXMoZ3JvdXApID8gZ3JvdXAgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IGZyYW1lID0ga25vd24gPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGdyb3VuZC5mcmFtZXMuZ2V0KGtub3duKT8uYm94O1xuICBjb25zdCBhdCA9IHdhbnRlZCA/PyAoZnJhbWUgPyBtaWRkbGUoZnJhbWUpIDogeyB4OiBncm91bmQud2lkdGggLyAyLCB5OiBncm91bmQuaGVpZ2h0IH0pO1xuICByZXR1cm4gKFxuICAgIHNldHRsZUF0KGdyb3VuZCwgc2l6ZSwga25vd24sIGF0KSA/P1xuICAgIChrbm93biA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogc2V0dGxlSW5TdHJpcChncm91bmQsIHNpemUsIGtub3duLCBhdCkpXG4gICk7XG59XG5cbi8qKiBOZWFyIHRob3NlIHdpdGggd2hvbSBzb21lIGV4Y2hhbmdlIGFueXRoaW5nLiAqL1xuZnVuY3Rpb24gd2FudGVkRm9yKGlkczogcmVhZG9ubHkgc3RyaW5nW10sIGdyb3VuZDogR3JvdW5kLCBncmFwaDogR3JhcGgsIHNpemU6IFNpemUpOiBQb2ludCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG5laWdoYm91cnMgPSBncmFwaC5lZGdlcy5mbGF0TWFwKCh7IGZyb20sIHRvIH06IEdyYXBoRWRnZSkgPT4ge1xuICAgIGNvbnN0IHNlbmRzID0gaWRzLmluY2x1ZGVzKHRvKTtcbiAgICBjb25zdCBib3ggPSBncm91bmQubm9kZXMuZ2V0KHNlbmRzID8gZnJvbSA6IHRvKTtcbiAgICByZXR1cm4gYm94ICYmIChzZW5kcyB8fCBpZHMuaW5jbHVkZXMoZnJvbSkpID8gW3sgYm94LCBzZW5kcyB9XSA6IFtdO1xuICB9KTtcbiAgcmV0dXJuIHdhbnRlZEF0KG5laWdoYm91cnMsIHJ1bnNSaWdodChncm91bmQuYmVmb3JlLmRpcmVjdGlvbiwgdHJ1ZSksIHNpemUpO1xufVxuXG5mdW5jdGlvbiBwaWN0dXJlT2YoZ3JvdW5kOiBHcm91bmQsIGdyYXBoOiBHcmFwaCwgbW92ZWQ6IFJlYWRvbmx5U2V0PHN0cmluZz4pOiBMYWlkT3V0R3JhcGgge1xuICBjb25zdCBub2RlcyA9IGdyYXBoLm5vZGVzLmZsYXRNYXAoKG5vZGUpID0+IHtcbiAgICBjb25zdCBib3ggPSBncm91bmQubm9kZXMuZ2V0KG5vZGUuaWQpO1xuICAgIHJldHVybiBib3ggPyBbeyAuLi5ub2RlLCBib3ggfV0gOiBbXTtcbiAgfSk7XG4gIGNvbnN0IG9yZGVyID0gbmV3IE1hcChncm91bmQuYmVmb3JlLmdyb3Vwcy5tYXAoKHsgaWQgfSwgaW5kZXgpID0+IFtpZCwgaW5kZXhdKSk7XG4gIGNvbnN0IGdyb3VwcyA9IGdyYXBoLmdyb3Vwc1xuICAgIC5mbGF0TWFwKChncm91cCkgPT4ge1xuICAgICAgY29uc3QgZnJhbWUgPSBncm91bmQuZnJhbWVzLmdldChncm91cC5pZCk7XG4gICAgICByZXR1cm4gZnJhbWUgPyBbeyAuLi5ncm91cCwgLi4uZnJhbWUgfV0gOiBbXTtcbiAgICB9KVxuICAgIC5zb3J0KFxuICAgICAgKGEsIGIpID0+IChvcmRlci5nZXQoYS5pZCkgPz8gSW5maW5pdHkpIC0gKG9yZGVyLmdldChiLmlkKSA/PyBJbmZpbml0eSkgfHwgYi5ib3gud2lkdGggLSBhLmJveC53aWR0aCxcbiAgICApO1xuICBjb25zdCBrbm93biA9IG5ldyBTZXQoZ3JvdW5kLmJlZm9yZS5ncm91cHMubWFwKCh7IGlkIH0pID0+IGlkKSk7XG4gIGNvbnN0IGJveGVzID0gWy4uLm1vdmVkXS5mbGF0TWFwKChpZCkgPT4gZ3JvdW5kLm5vZGVzLmdldChpZCkgPz8gW10pO1xuICBjb25zdCBmcmFtZXMgPSBncm91cHMuZmlsdGVyKCh7IGlkIH0pID0+ICFrbm93bi5oYXMoaWQpKS5tYXAoKHsgYm94IH0pID0+IGJveCk7XG4gIGNvbnN0IGVkZ2VzID0gZ3JvdW5kLmVkZ2VzLmZpbHRlcigoZWRnZSkgPT4gc3RhbmRzKGVkZ2UsIGdyb3VuZCwgWy4uLmJveGVzLCAuLi5mcmFtZXNdKSk7XG4gIHJldHVybiB7XG4gICAgLi4uZ3JvdW5kLmJlZm9yZSxcbiAgICB3aWR0aDogZ3JvdW5kLndpZHRoLFxuICAgIGhlaWdodDogZ3JvdW5kLmhlaWdodCxcbiAgICBub2RlcyxcbiAgICBncm91cHM6IGZyYW1lcy5sZW5ndGggPiAwID8gcGxhY2VUaXRsZXMoZ3JvdXBzLCBlZGdlcykgOiBncm91cHMsXG4gICAgZWRnZXMsXG4gICAgdHJ1bmtzOiBncm91bmQudHJ1bmtzLFxuICB9O1xufVxuXG4vKiogQSBsaW5lIHN0YXlzIHdoZXJlIGl0cyBlbmRzIGFyZSwgYW5kIHdoZXJlIG5vdGhpbmcgaGFzIGNvbWUgaW50byBpdHMgd2F5LiAqL1xuZnVuY3Rpb24gc3RhbmRzKFxuICB7IGZyb20sIHRvLCBwb2ludHMsIGxhYmVsQm94IH06IExhaWRPdXRFZGdlLFxuICB7IG5vZGVzIH06IEdyb3VuZCxcbiAgZnJlc2g6IHJlYWRvbmx5IEJveFtdLFxuKTogYm9vbGVhbiB7XG4gIGlmICghdG91Y2hlcyhwb2ludHNbMF0sIG5vZGVzLmdldChmcm9tKSkgfHwgIXRvdWNoZXMocG9pbnRzLmF0KC0xKSwgbm9kZXMuZ2V0KHRvKSkpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuICFmcmVzaC5zb21lKFxuICAgIChib3gpID0+XG4gICAgICBwYWlycyhwb2ludHMpLnNvbWUoKFthLCBiXSkgPT4gY3Jvc3NlcyhhLCBiLCBncm93KGJveCwgLTEpKSkgfHwgKGxhYmVsQm94ICYmIG92ZXJsYXAobGFiZWxCb3gsIGJveCkpLFxuICApO1xufVxuXG5mdW5jdGlvbiB0b3VjaGVzKHBvaW50OiBQb2ludCB8IHVuZGVmaW5lZCwgYm94OiBCb3ggfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgaWYgKCFwb2ludCB8fCAhYm94KSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgeCwgeSwgd2lkdGgsIGhlaWdodCB9ID0gZ3Jvdyhib3gsIDEuNSk7XG4gIHJldHVybiBwb2ludC54ID49IHggJiYgcG9pbnQueCA8PSB4ICsgd2lkdGggJiYgcG9pbnQueSA+PSB5ICYmIHBvaW50LnkgPD0geSArIGhlaWdodDtcbn1cbiIsICIvKiogVGhlIG5leHQgcGljdHVyZSB3aXRob3V0IG1vdmluZyB3aGF0IGlzIHRoZXJlOiBuZXcgdGhpbmdzIHN0YW5kIHdoZXJlIHRoZXJlIGlzIHJvb20sIGFuZCBmbG93cyBhcmUgbGVkIGluLiAqL1xuaW1wb3J0IHsgZWRnZUxhYmVsU2l6ZSwgdHlwZSBTaXplIH0gZnJvbSAnLi4vY2FwdGlvbnMuanMnO1xuaW1wb3J0IHR5cGUgeyBCb3gsIEdyYXBoLCBHcmFwaEVkZ2UsIExhaWRPdXRFZGdlLCBMYWlkT3V0R3JhcGgsIExhaWRPdXRUcnVuaywgUG9pbnQgfSBmcm9tICcuLi9ncmFwaC5qcyc7XG5pbXBvcnQgeyBDTEVBUkFOQ0UsIHR5cGUgVGVycmFpbiB9IGZyb20gJy4vZ3JpZC5qcyc7XG5pbXBvcnQgeyBsZWFkIH0gZnJvbSAnLi9sZWFkLmpzJztcbmltcG9ydCB7IGRyYXdhYmxlRWRnZXMgfSBmcm9tICcuL2xldmVsLmpzJztcbmltcG9ydCB7IGJveEFyb3VuZCwgaXNGcmVlLCBwbGFjZUxhYmVsIH0gZnJvbSAnLi9wbGFjZS1sYWJlbC5qcyc7XG5pbXBvcnQgeyBncm93LCBtaWRkbGUsIHBhaXJzIH0gZnJvbSAnLi9wb2x5bGluZS5qcyc7XG5pbXBvcnQgeyBmYXVsdHNJbiwgaXNTb3VuZCB9IGZyb20gJy4vc291bmQuanMnO1xuaW1wb3J0IHsgaXNCdW5kbGVkLCBsaW5lc09mLCBzdGFja09mIH0gZnJvbSAnLi9zdGFjay5qcyc7XG5pbXBvcnQgeyBiZW5kLCBsb29wIH0gZnJvbSAnLi9lbGJvdy5qcyc7XG5pbXBvcnQgeyBwbGFjZXNJbiB9IGZyb20gJy4vc3RpbGwvcGxhY2VzLmpzJztcbmltcG9ydCB7IHBsYWNlVGl0bGVzLCB0aXRsZUJveCB9IGZyb20gJy4vdGl0bGVzLmpzJztcblxuLyoqIFdpdGggbW9yZSBmbG93cyB0aGFuIHRoaXMgbGVkIGluIGJ5IGhhbmQsIGEgbGF5b3V0IG9mIHRoZSB3aG9sZSBpcyBkdWUuICovXG5jb25zdCBtb3N0TGF0ZSA9IChlZGdlczogbnVtYmVyKTogbnVtYmVyID0+IE1hdGgubWF4KDMsIE1hdGguZmxvb3IoZWRnZXMgLyAxMCkpO1xuXG4vKiogQSBuZXcgZmxvdyBtYXkgYmUgbGVkIGFyb3VuZCBldmVyeXRoaW5nLCBzbyBmYXIgb3V0c2lkZS4gKi9cbmNvbnN0IE1BUkdJTiA9IDMyO1xuXG4vKiogV2F5cyB0aGF0IGFyZSBsb29rZWQgYXQgZm9yIGEgZmxvdyB1bnRpbCBvbmUgaGFzIHJvb20gZm9yIGl0cyBsYWJlbC4gKi9cbmNvbnN0IEFUVEVNUFRTID0gNjtcblxuLyoqIFVuZGVmaW5lZCB3aGVyZSB0aGUgcGljdHVyZSBoYXMgdG8gYmUgbGFpZCBvdXQgYW5ldy4gYGNyb3dkZWRgOiBpdCBob2xkcyBtYW55IGZsb3dzIHRoYXQgd2VyZSBsZWQgaW4sIGFuZCBtYXkgaG9sZCBtb3JlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtlZXBTdGlsbChwcmV2aW91czogTGFpZE91dEdyYXBoLCBncmFwaDogR3JhcGgsIGNyb3dkZWQgPSBmYWxzZSk6IExhaWRPdXRHcmFwaCB8IHVuZGVmaW5lZCB7XG4gIGlmIChwcmV2aW91cy5ub3Rlcy5sZW5ndGggPiAwKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBwbGFjZXMgPSBwbGFjZXNJbihwcmV2aW91cywgZ3JhcGgpO1xuICBpZiAoIXBsYWNlcykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgbW9zdCA9IGNyb3dkZWQgPyBJbmZpbml0eSA6IG1vc3RMYXRlKGdyYXBoLmVkZ2VzLmxlbmd0aCk7XG4gIGNvbnN0IGRyYXduID0gbmV3IFNrZXRjaChwbGFjZXMsIGdyYXBoLCB7IG1vc3RMYXRlOiBtb3N0IH0pLmRyYXcoKTtcbiAgcmV0dXJuIGRyYXduICYmIGlzU291bmQoZmF1bHRzSW4oZHJhd24pKSA/IGRyYXduIDogdW5kZWZpbmVkO1xufVxuXG4vKiogQWxsIGZsb3dzIG9mIHRoZSBncmFwaCBpbnRvIGEgcGljdHVyZSB0aGF0IGhhcyBpdHMgcGxhY2VzIGJ1dCBub3QgYWxsIG9mIGl0cyBsaW5lczsgbm9uZSBpcyBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsZWFkQWxsKHBpY3R1cmU6IExhaWRPdXRHcmFwaCwgZ3JhcGg6IEdyYXBoKTogTGFpZE91dEdyYXBoIHtcbiAgY29uc3QgZHJhd24gPSBuZXcgU2tldGNoKHBpY3R1cmUsIGdyYXBoLCB7IHBhdGllbnQ6IHRydWUsIG1vc3RMYXRlOiBJbmZpbml0eSB9KS5kcmF3KCkgPz8gcGljdHVyZTtcbiAgcmV0dXJuIHsgLi4uZHJhd24sIGdyb3VwczogcGxhY2VUaXRsZXMoZHJhd24uZ3JvdXBzLCBkcmF3bi5lZGdlcykgfTtcbn1cblxuLyoqIFdoYXQgY2xvc2VzIGEgd2F5IHRoYXQgaGFzIG5vIHJvb20gZm9yIHRoZSBsYWJlbDogdGhlIHdob2xlIHBhc3NhZ2UgaWYgaXQgaXMgc2hvcnQsIGVsc2UgZWFjaCBzdHJldGNoIG9mIGl0LiAqL1xuZnVuY3Rpb24gYmFycmllcnMocG9pbnRzOiByZWFkb25seSBQb2ludFtdLCB7IHdpZHRoLCBoZWlnaHQgfTogU2l6ZSk6IEJveFtdIHtcbiAgY29uc3QgW3hzLCB5c10gPSBbcG9pbnRzLm1hcCgoeyB4IH0pID0+IHgpLCBwb2ludHMubWFwKCh7IHkgfSkgPT4geSldO1xuICBjb25zdCBbbGVmdCwgdG9wXSA9IFtNYXRoLm1pbiguLi54cyksIE1hdGgubWluKC4uLnlzKV07XG4gIGNvbnN0IGFyb3VuZCA9IHsgeDogbGVmdCwgeTogdG9wLCB3aWR0aDogTWF0aC5tYXgoLi4ueHMpIC0gbGVmdCwgaGVpZ2h0OiBNYXRoLm1heCguLi55cykgLSB0b3AgfTtcbiAgaWYgKGFyb3VuZC53aWR0aCArIGFyb3VuZC5oZWlnaHQgPCB3aWR0aCArIGhlaWdodCArIDIgKiBDTEVBUkFOQ0UpIHJldHVybiBbZ3Jvdyhhcm91bmQsIENMRUFSQU5DRSldO1xuICByZXR1cm4gcGFpcnMocG9pbnRzKS5tYXAoKFthLCBiXSkgPT4gYm94QXJvdW5kKG1pZHdheShhLCBiKSwgeyB3aWR0aDogNiwgaGVpZ2h0OiA2IH0pKTtcbn1cblxuY29uc3QgbWlkd2F5ID0gKGE6IFBvaW50LCBiOiBQb2ludCk6IFBvaW50ID0+ICh7IHg6IChhLnggKyBiLngpIC8gMiwgeTogKGEueSArIGIueSkgLyAyIH0pO1xuXG5pbnRlcmZhY2UgTGVhZGluZyB7XG4gIC8qKiBIb3dldmVyIGJhZGx5IGEgZmxvdyBoYXMgdG8gYmUgbGVkLiAqL1xuICByZWFkb25seSBwYXRpZW50PzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbW9zdExhdGU6IG51bWJlcjtcbn1cblxuLyoqIEEgcGljdHVyZSBpbiB0aGUgbWFraW5nOiBiZWdpbnMgYXMgdGhlIHByZXZpb3VzIG9uZSB3aXRob3V0IHdoYXQgaXMgZ29uZS4gKi9cbmNsYXNzIFNrZXRjaCB7XG4gIHJlYWRvbmx5ICNwcmV2aW91czogTGFpZE91dEdyYXBoO1xuICByZWFkb25seSAjcGF0aWVudDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgI21vc3RMYXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNncmFwaDogR3JhcGg7XG4gIHJlYWRvbmx5ICN3YW50ZWQ6IHJlYWRvbmx5IEdyYXBoRWRnZVtdO1xuICByZWFkb25seSAjbm9kZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgQm94PjtcbiAgcmVhZG9ubHkgI2VkZ2VzID0gbmV3IE1hcDxzdHJpbmcsIExhaWRPdXRFZGdlPigpO1xuICByZWFkb25seSAjdHJ1bmtzOiBNYXA8c3RyaW5nLCBMYWlkT3V0VHJ1bms+O1xuXG4gIGNvbnN0cnVjdG9yKHByZXZpb3VzOiBMYWlkT3V0R3JhcGgsIGdyYXBoOiBHcmFwaCwgeyBwYXRpZW50ID0gZmFsc2UsIG1vc3RMYXRlOiBtb3N0IH06IExlYWRpbmcpIHtcbiAgICB0aGlzLiNwcmV2aW91cyA9IHByZXZpb3VzO1xuICAgIHRoaXMuI3BhdGllbnQgPSBwYXRpZW50O1xuICAgIHRoaXMuI21vc3RMYXRlID0gbW9zdDtcbiAgICB0aGlzLiNncmFwaCA9IGdyYXBoO1xuICAgIHRoaXMuI3dhbnRlZCA9IGRyYXdhYmxlRWRnZXMoZ3JhcGgpO1xuICAgIHRoaXMuI25vZGVzID0gbmV3IE1hcChwcmV2aW91cy5ub2Rlcy5tYXAoKHsgaWQsIGJveCB9KSA9PiBbaWQsIGJveF0pKTtcbiAgICB0aGlzLiN0cnVua3MgPSBuZXcgTWFwKHByZXZpb3VzLnRydW5rcy5tYXAoKHRydW5rKSA9PiBbdHJ1bmsuaWQsIHRydW5rXSkpO1xuICB9XG5cbiAgZHJhdygpOiBMYWlkT3V0R3JhcGggfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHVubGFiZWxsZWQgPSB0aGlzLiNrZWVwT2xkKCk7XG4gICAgZm9yIChjb25zdCBlZGdlIG9mIHVubGFiZWxsZWQpIGlmICghdGhpcy4jcmVsYWJlbChlZGdlKSAmJiAhdGhpcy4jcGF0aWVudCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBmb3IgKGNvbnN0IGVkZ2Ugb2YgdGhpcy4jd2FudGVkKSB7XG4gICAgICBpZiAodGhpcy4jZWRnZXMuaGFzKGVkZ2UuaWQpIHx8IHRoaXMuI2pvaW4oZWRnZSkgfHwgdGhpcy4jbGVhZChlZGdlKSkgY29udGludWU7XG4gICAgICBpZiAoIXRoaXMuI3BhdGllbnQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICB0aGlzLiNmb3JjZShlZGdlKTtcbiAgICB9XG4gICAgY29uc3QgZWRnZXMgPSB0aGlzLiN3YW50ZWQubWFwKCh7IGlkIH0pID0+IHRoaXMuI2VkZ2VzLmdldChpZCkpLmZpbHRlcigoZWRnZSkgPT4gZWRnZSAhPT0gdW5kZWZpbmVkKTtcbiAgICBjb25zdCBsYXRlID0gZWRnZXMuZmlsdGVyKChlZGdlKSA9PiBlZGdlLmxhdGUpLmxlbmd0aDtcbiAgICBpZiAobGF0ZSA+IHRoaXMuI21vc3RMYXRlKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHJldHVybiB0aGlzLiNwaWN0dXJlKGVkZ2VzKTtcbiAgfVxuXG4gICNwaWN0dXJlKGVkZ2VzOiByZWFkb25seSBMYWlkT3V0RWRnZVtdKTogTGFpZE91dEdyYXBoIHtcbiAgICBjb25zdCBncm91cHMgPSBuZXcgTWFwKHRoaXMuI2dyYXBoLmdyb3Vwcy5tYXAoKGdyb3VwKSA9PiBbZ3JvdXAuaWQsIGdyb3VwXSkpO1xuICAgIHJldHVybiB7XG4gICAgICAuLi50aGlzLiNwcmV2aW91cyxcbiAgICAgIC4uLnRoaXMuI2V4dGVudChlZGdlcy5maWx0ZXIoKHsgbGF0ZSB9KSA9PiBsYXRlKSksXG4gICAgICBub2RlczogdGhpcy4jZ3JhcGgubm9kZXMubWFwKChub2RlKSA9PiAoe1xuICAgICAgICAuLi5ub2RlLFxuICAgICAgICBib3g6IHRoaXMuI25vZGVzLmdldChub2RlLmlkKSA/PyB7IHg6IDAsIHk6IDAsIHdpZHRoOiAwLCBoZWlnaHQ6IDAgfSxcbiAgICAgIH0pKSxcbiAgICAgIGdyb3VwczogdGhpcy4jcHJldmlvdXMuZ3JvdXBzLm1hcCgoeyBib3gsIHRpdGxlQXQsIC4uLmdyb3VwIH0pID0+ICh7XG4gICAgICAgIC4uLihncm91cHMuZ2V0KGdyb3VwLmlkKSA/PyBncm91cCksXG4gICAgICAgIGJveCxcbiAgICAgICAgLi4uKHRpdGxlQXQgIT09IHVuZGVmaW5lZCAmJiB7IHRpdGxlQXQgfSksXG4gICAgICB9KSksXG4gICAgICBlZGdlcyxcbiAgICAgIHRydW5rczogWy4uLnRoaXMuI3RydW5rcy52YWx1ZXMoKV0sXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBBcyBsYXJnZSBhcyBiZWZvcmUsIGJ1dCBmb3IgbGluZXMgdGhhdCBydW4gb3V0c2lkZS4gKi9cbiAgI2V4dGVudChsYXRlOiByZWFkb25seSBMYWlkT3V0RWRnZVtdKTogU2l6ZSB7XG4gICAgY29uc3QgeyB3aWR0aCwgaGVpZ2h0IH0gPSB0aGlzLiNwcmV2aW91cztcbiAgICBjb25zdCBwb2ludHMgPSBsYXRlLmZsYXRNYXAoKHsgcG9pbnRzOiBsaW5lIH0pID0+IGxpbmUpO1xuICAgIGNvbnN0IGxhYmVscyA9IGxhdGUuZmxhdE1hcCgoeyBsYWJlbEJveCB9KSA9PiAobGFiZWxCb3ggPyBbbGFiZWxCb3hdIDogW10pKTtcbiAgICByZXR1cm4ge1xuICAgICAgd2lkdGg6IE1hdGgubWF4KFxuICAgICAgICB3aWR0aCxcbiAgICAgICAgLi4ucG9pbnRzLm1hcCgoeyB4IH0pID0+IHggKyAxMiksXG4gICAgICAgIC4uLmxhYmVscy5tYXAoKGJveCkgPT4gYm94LnggKyBib3gud2lkdGggKyAxMiksXG4gICAgICApLFxuICAgICAgaGVpZ2h0OiBNYXRoLm1heChcbiAgICAgICAgaGVpZ2h0LFxuICAgICAgICAuLi5wb2ludHMubWFwKCh7IHkgfSkgPT4geSArIDEyKSxcbiAgICAgICAgLi4ubGFiZWxzLm1hcCgoYm94KSA9PiBib3gueSArIGJveC5oZWlnaHQgKyAxMiksXG4gICAgICApLFxuICAgIH07XG4gIH1cblxuICAvKiogVGFrZXMgb3ZlciB3aGF0IGlzIHN0aWxsIHdhbnRlZDsgcmV0dXJucyB3aGF0IG5lZWRzIGEgbGFiZWwgYW5ldy4gKi9cbiAgI2tlZXBPbGQoKTogTGFpZE91dEVkZ2VbXSB7XG4gICAgY29uc3QgYmVmb3JlID0gbmV3IE1hcCh0aGlzLiNwcmV2aW91cy5lZGdlcy5tYXAoKGVkZ2UpID0+IFtlZGdlLmlkLCBlZGdlXSkpO1xuICAgIGNvbnN0IGFnYWluOiBMYWlkT3V0RWRnZVtdID0gW107XG4gICAgZm9yIChjb25zdCBlZGdlIG9mIHRoaXMuI3dhbnRlZCkge1xuICAgICAgY29uc3Qgb2xkID0gYmVmb3JlLmdldChlZGdlLmlkKTtcbiAgICAgIGlmICghb2xkKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHsgcG9pbnRzLCBsYWJlbEJveCwgdHJ1bmssIGxhdGUgfSA9IG9sZDtcbiAgICAgIGNvbnN0IGtlcHQgPSB7XG4gICAgICAgIC4uLmVkZ2UsXG4gICAgICAgIHBvaW50cyxcbiAgICAgICAgLi4uKGxhYmVsQm94ICYmIHsgbGFiZWxCb3ggfSksXG4gICAgICAgIC4uLih0cnVuayAhPT0gdW5kZWZpbmVkICYmIHsgdHJ1bmsgfSksXG4gICAgICAgIC4uLihsYXRlICYmIHsgbGF0ZSB9KSxcbiAgICAgIH07XG4gICAgICB0aGlzLiNlZGdlcy5zZXQoZWRnZS5pZCwga2VwdCk7XG4gICAgICBpZiAodHJ1bmsgPT09IHVuZGVmaW5lZCAmJiBsYWJlbEJveCAmJiBlZGdlTGFiZWxTaXplKGVkZ2UpLndpZHRoID4gbGFiZWxCb3gud2lkdGgpIGFnYWluLnB1c2goa2VwdCk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgdHJ1bmsgb2YgdGhpcy4jcHJldmlvdXMudHJ1bmtzKSBhZ2Fpbi5wdXNoKC4uLnRoaXMuI2tlZXBUcnVuayh0cnVuaykpO1xuICAgIHJldHVybiBhZ2FpbjtcbiAgfVxuXG4gIC8qKiBBIHRydW5rIHN0YXlzIGEgdHJ1bmsgZm9yIHR3byBlZGdlcyBvciBtb3JlLCB3aXRoIGl0cyBzdGFjayBhcm91bmQgdGhlIHNhbWUgbWlkZGxlLiAqL1xuICAja2VlcFRydW5rKHRydW5rOiBMYWlkT3V0VHJ1bmspOiBMYWlkT3V0RWRnZVtdIHtcbiAgICBjb25zdCBtZW1iZXJzID0gdHJ1bmsuZWRnZXMubWFwKChpZCkgPT4gdGhpcy4jZWRnZXMuZ2V0KGlkKSkuZmlsdGVyKChlZGdlKSA9PiBlZGdlICE9PSB1bmRlZmluZWQpO1xuICAgIGNvbnN0IFtvbmx5XSA9IG1lbWJlcnM7XG4gICAgaWYgKG1lbWJlcnMubGVuZ3RoIDwgMikgdGhpcy4jdHJ1bmtzLmRlbGV0ZSh0cnVuay5pZCk7XG4gICAgaWYgKCFvbmx5KSByZXR1cm4gW107XG4gICAgaWYgKG1lbWJlcnMubGVuZ3RoID09PSAxKSB7XG4gICAgICBjb25zdCB7IHRydW5rOiBfLCBsYWJlbEJveDogX18sIC4uLmFsb25lIH0gPSBvbmx5O1xuICAgICAgaWYgKCF0cnVuay5sYWJlbEJveCkgcmV0dXJuIFtdO1xuICAgICAgY29uc3QgbGFiZWxsZWQgPSB7IC4uLmFsb25lLCBsYWJlbEJveDogYm94QXJvdW5kKG1pZGRsZSh0cnVuay5sYWJlbEJveCksIGVkZ2VMYWJlbFNpemUob25seSkpIH07XG4gICAgICB0aGlzLiNlZGdlcy5zZXQob25seS5pZCwgbGFiZWxsZWQpO1xuICAgICAgcmV0dXJuIGxhYmVsbGVkLmxhYmVsQm94LndpZHRoID4gdHJ1bmsubGFiZWxCb3gud2lkdGggPyBbbGFiZWxsZWRdIDogW107XG4gICAgfVxuICAgIGlmICghdHJ1bmsubGFiZWxCb3gpIHtcbiAgICAgIHRoaXMuI3RydW5rcy5zZXQodHJ1bmsuaWQsIHtcbiAgICAgICAgLi4udHJ1bmssXG4gICAgICAgIGVkZ2VzOiBtZW1iZXJzLm1hcCgoeyBpZCB9KSA9PiBpZCksXG4gICAgICAgIHVubGFiZWxsZWQ6IG1lbWJlcnMubWFwKCh7IGlkIH0pID0+IGlkKSxcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy4jcmVzdGFjayh0cnVuay5pZCwgbWVtYmVycywgdHJ1bmsubGFiZWxCb3gpID8gW10gOiBtZW1iZXJzLnNsaWNlKDAsIDEpO1xuICB9XG5cbiAgLyoqIEZhbHNlIHdoZXJlIHRoZSBzdGFjayBoYXMgb3V0Z3Jvd24gaXRzIHJvb20uICovXG4gICNyZXN0YWNrKGlkOiBzdHJpbmcsIG1lbWJlcnM6IHJlYWRvbmx5IExhaWRPdXRFZGdlW10sIGFyb3VuZDogQm94KTogYm9vbGVhbiB7XG4gICAgY29uc3Qgc3RhY2sgPSBzdGFja09mKG1lbWJlcnMsIGlzQnVuZGxlZCh0aGlzLiN3YW50ZWQpKTtcbiAgICBjb25zdCBib3ggPSBib3hBcm91bmQobWlkZGxlKGFyb3VuZCksIHN0YWNrKTtcbiAgICBjb25zdCBncm93biA9IGJveC53aWR0aCA+IGFyb3VuZC53aWR0aCB8fCBib3guaGVpZ2h0ID4gYXJvdW5kLmhlaWdodDtcbiAgICBpZiAoZ3Jvd24gJiYgIWlzRnJlZShib3gsIHRoaXMuI3Jvb20obmV3IFNldChtZW1iZXJzLm1hcCgoeyBpZCB9KSA9PiBpZCkpKSkpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBsaW5lcyA9IGxpbmVzT2Yoc3RhY2ssIGJveCk7XG4gICAgZm9yIChjb25zdCBtZW1iZXIgb2YgbWVtYmVycykge1xuICAgICAgY29uc3QgeyBsYWJlbEJveDogXywgLi4uYmFyZSB9ID0gbWVtYmVyO1xuICAgICAgY29uc3QgbGluZSA9IGxpbmVzLmdldChtZW1iZXIuaWQpO1xuICAgICAgdGhpcy4jZWRnZXMuc2V0KG1lbWJlci5pZCwgeyAuLi5iYXJlLCB0cnVuazogaWQsIC4uLihsaW5lICYmIHsgbGFiZWxCb3g6IGxpbmUgfSkgfSk7XG4gICAgfVxuICAgIHRoaXMuI3RydW5rcy5zZXQoaWQsIHtcbiAgICAgIGlkLFxuICAgICAgZWRnZXM6IG1lbWJlcnMubWFwKChlZGdlKSA9PiBlZGdlLmlkKSxcbiAgICAgIGxhYmVsQm94OiBib3gsXG4gICAgICB1bmxhYmVsbGVkOiBzdGFjay5oaWRkZW4ubWFwKChlZGdlKSA9PiBlZGdlLmlkKSxcbiAgICB9KTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNyZWxhYmVsKGVkZ2U6IExhaWRPdXRFZGdlKTogYm9vbGVhbiB7XG4gICAgaWYgKGVkZ2UudHJ1bmsgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGxhYmVsQm94ID0gcGxhY2VMYWJlbChlZGdlLnBvaW50cywgZWRnZUxhYmVsU2l6ZShlZGdlKSwgdGhpcy4jcm9vbShuZXcgU2V0KFtlZGdlLmlkXSkpKTtcbiAgICBpZiAobGFiZWxCb3gpIHRoaXMuI2VkZ2VzLnNldChlZGdlLmlkLCB7IC4uLmVkZ2UsIGxhYmVsQm94IH0pO1xuICAgIHJldHVybiBsYWJlbEJveCAhPT0gdW5kZWZpbmVkO1xuICB9XG5cbiAgLyoqIFJ1bnMgYWxvbmcgd2l0aCBhbiBlZGdlIGJldHdlZW4gdGhlIHNhbWUgZW5kcy4gKi9cbiAgI2pvaW4oZWRnZTogR3JhcGhFZGdlKTogYm9vbGVhbiB7XG4gICAgY29uc3QgbWF0ZSA9IFsuLi50aGlzLiNlZGdlcy52YWx1ZXMoKV0uZmluZCgoeyBmcm9tLCB0byB9KSA9PiBmcm9tID09PSBlZGdlLmZyb20gJiYgdG8gPT09IGVkZ2UudG8pO1xuICAgIGlmICghbWF0ZSB8fCBlZGdlLmZyb20gPT09IGVkZ2UudG8pIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCB0cnVuayA9IG1hdGUudHJ1bmsgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHRoaXMuI3RydW5rcy5nZXQobWF0ZS50cnVuayk7XG4gICAgY29uc3QgYXJvdW5kID0gdHJ1bmsgPyB0cnVuay5sYWJlbEJveCA6IG1hdGUubGFiZWxCb3g7XG4gICAgaWYgKCFhcm91bmQpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBtZW1iZXJzID0gKHRydW5rPy5lZGdlcyA/PyBbbWF0ZS5pZF0pXG4gICAgICAubWFwKChpZCkgPT4gdGhpcy4jZWRnZXMuZ2V0KGlkKSlcbiAgICAgIC5maWx0ZXIoKGVhY2gpID0+IGVhY2ggIT09IHVuZGVmaW5lZCk7XG4gICAgY29uc3Qgam9pbmVkOiBMYWlkT3V0RWRnZSA9IHsgLi4uZWRnZSwgcG9pbnRzOiBtYXRlLnBvaW50cyB9O1xuICAgIHJldHVybiB0aGlzLiNyZXN0YWNrKHRydW5rPy5pZCA/PyBgYmVzaWRlPiR7bWF0ZS5pZH1gLCBbLi4ubWVtYmVycywgam9pbmVkXSwgYXJvdW5kKTtcbiAgfVxuXG4gICNsZWFkKGVkZ2U6IEdyYXBoRWRnZSk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IFtmcm9tLCB0b10gPSBbdGhpcy4jbm9kZXMuZ2V0KGVkZ2UuZnJvbSksIHRoaXMuI25vZGVzLmdldChlZGdlLnRvKV07XG4gICAgaWYgKCFmcm9tIHx8ICF0byB8fCBlZGdlLmZyb20gPT09IGVkZ2UudG8pIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCB7IG9ic3RhY2xlcywgLi4udGVycmFpbiB9ID0gdGhpcy4jdGVycmFpbigpO1xuICAgIGNvbnN0IFtzaXplLCByb29tLCBjbG9zZWRdID0gW2VkZ2VMYWJlbFNpemUoZWRnZSksIHRoaXMuI3Jvb20obmV3IFNldCgpKSwgb2JzdGFjbGVzLnNsaWNlKCldO1xuICAgIGZvciAobGV0IGF0dGVtcHQgPSAwOyBhdHRlbXB0IDwgQVRURU1QVFM7IGF0dGVtcHQrKykge1xuICAgICAgY29uc3QgcG9pbnRzID0gbGVhZChmcm9tLCB0bywgeyAuLi50ZXJyYWluLCBvYnN0YWNsZXM6IGNsb3NlZCB9KTtcbiAgICAgIGlmICghcG9pbnRzKSByZXR1cm4gZmFsc2U7XG4gICAgICBjb25zdCBsYWJlbEJveCA9IHBsYWNlTGFiZWwocG9pbnRzLCBzaXplLCByb29tKTtcbiAgICAgIGlmIChsYWJlbEJveCkge1xuICAgICAgICB0aGlzLiNlZGdlcy5zZXQoZWRnZS5pZCwgeyAuLi5lZGdlLCBwb2ludHMsIGxhYmVsQm94LCBsYXRlOiB0cnVlIH0pO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIH1cbiAgICAgIC8vIFRvbyBzaG9ydCBvciB0b28gbmFycm93IGZvciB0aGUgbGFiZWw6IGFub3RoZXIgd2F5LlxuICAgICAgY2xvc2VkLnB1c2goLi4uYmFycmllcnMocG9pbnRzLCBzaXplKSk7XG4gICAgfVxuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuXG4gIC8qKiBXaXRob3V0IGEgbGFiZWwsIHJvdW5kIG5vZGVzIGFsb25lLCBhbmQgc3RyYWlnaHQgdGhyb3VnaCBldmVyeXRoaW5nIHdoZXJlIHRoZXJlIGlzIG5vIG90aGVyIHdheS4gKi9cbiAgI2ZvcmNlKGVkZ2U6IEdyYXBoRWRnZSk6IHZvaWQge1xuICAgIGNvbnN0IFtmcm9tLCB0b10gPSBbdGhpcy4jbm9kZXMuZ2V0KGVkZ2UuZnJvbSksIHRoaXMuI25vZGVzLmdldChlZGdlLnRvKV07XG4gICAgaWYgKCFmcm9tIHx8ICF0bykgcmV0dXJuO1xuICAgIGNvbnN0IHRlcnJhaW4gPSB7IC4uLnRoaXMuI3RlcnJhaW4oKSwgb2JzdGFjbGVzOiBbLi4udGhpcy4jbm9kZXMudmFsdWVzKCldIH07XG4gICAgY29uc3QgcG9pbnRzID0gZWRnZS5mcm9tID09PSBlZGdlLnRvID8gbG9vcChmcm9tKSA6IChsZWFkKGZyb20sIHRvLCB0ZXJyYWluKSA/PyBiZW5kKGZyb20sIHRvKSk7XG4gICAgY29uc3QgbGFiZWxCb3ggPSBwbGFjZUxhYmVsKHBvaW50cywgZWRnZUxhYmVsU2l6ZShlZGdlKSwgdGhpcy4jcm9vbShuZXcgU2V0KCkpKTtcbiAgICB0aGlzLiNlZGdlcy5zZXQoZWRnZS5pZCwgeyAuLi5lZGdlLCBwb2ludHMsIC4uLihsYWJlbEJveCAmJiB7IGxhYmVsQm94IH0pLCBsYXRlOiB0cnVlIH0pO1xuICB9XG5cbiAgI3RlcnJhaW4oKTogVGVycmFpbiB7XG4gICAgY29uc3QgW3dpZHRoLCBoZWlnaHRdID0gW3RoaXMuI3ByZXZpb3VzLndpZHRoICsgTUFSR0lOLCB0aGlzLiNwcmV2aW91cy5oZWlnaHQgKyBNQVJHSU5dO1xuICAgIGNvbnN0IGxpbmVzID0gWy4uLnRoaXMuI2VkZ2VzLnZhbHVlcygpXS5tYXAoKHsgcG9pbnRzIH0pID0+IHBvaW50cyk7XG4gICAgcmV0dXJuIHsgd2lkdGgsIGhlaWdodCwgb2JzdGFjbGVzOiB0aGlzLiN0YWtlbihuZXcgU2V0KCkpLCBsaW5lcyB9O1xuICB9XG5cbiAgI3Jvb20oZXhjZXB0OiBSZWFkb25seVNldDxzdHJpbmc+KSB7XG4gICAgY29uc3QgbGluZXMgPSBbLi4udGhpcy4jZWRnZXMudmFsdWVzKCldLmZpbHRlcigoeyBpZCB9KSA9PiAhZXhjZXB0LmhhcyhpZCkpLm1hcCgoeyBwb2ludHMgfSkgPT4gcG9pbnRzKTtcbiAgICBjb25zdCB7IHdpZHRoLCBoZWlnaHQgfSA9IHRoaXMuI3ByZXZpb3VzO1xuICAgIHJldHVybiB7IHdpZHRoOiB3aWR0aCArIE1BUkdJTiwgaGVpZ2h0OiBoZWlnaHQgKyBNQVJHSU4sIHRha2VuOiB0aGlzLiN0YWtlbihleGNlcHQpLCBsaW5lcyB9O1xuICB9XG5cbiAgLyoqIE5vZGVzLCB0aXRsZXMsIGFuZCB0aGUgbGFiZWxzIG9mIGFsbCBidXQgc29tZSBlZGdlcy4gKi9cbiAgI3Rha2VuKGV4Y2VwdDogUmVhZG9ubHlTZXQ8c3RyaW5nPik6IEJveFtdIHtcbiAgICBjb25zdCBsYWJlbHMgPSBbLi4udGhpcy4jZWRnZXMudmFsdWVzKCldLmZsYXRNYXAoKHsgaWQsIGxhYmVsQm94LCB0cnVuayB9KSA9PlxuICAgICAgbGFiZWxCb3ggJiYgdHJ1bmsgPT09IHVuZGVmaW5lZCAmJiAhZXhjZXB0LmhhcyhpZCkgPyBbbGFiZWxCb3hdIDogW10sXG4gICAgKTtcbiAgICBjb25zdCBzdGFja3MgPSBbLi4udGhpcy4jdHJ1bmtzLnZhbHVlcygpXS5mbGF0TWFwKCh7IGxhYmVsQm94LCBlZGdlcyB9KSA9PlxuICAgICAgbGFiZWxCb3ggJiYgIWVkZ2VzLnNvbWUoKGlkKSA9PiBleGNlcHQuaGFzKGlkKSkgPyBbbGFiZWxCb3hdIDogW10sXG4gICAgKTtcbiAgICByZXR1cm4gWy4uLnRoaXMuI25vZGVzLnZhbHVlcygpLCAuLi5sYWJlbHMsIC4uLnN0YWNrcywgLi4udGhpcy4jcHJldmlvdXMuZ3JvdXBzLm1hcCh0aXRsZUJveCldO1xuICB9XG59XG4iLCAiLyoqIFdoaWNoIGZsb3dzIGZhbiBvdXQgb24gb25lIGxldmVsLCBzbyB0aGF0IHRoZXkgcnVuIGFzIG9uZSB0cnVuayB1cCB0byB3aGVyZSB0aGV5IHBhcnQuICovXG5pbXBvcnQgdHlwZSB7IEN1dCB9IGZyb20gJy4vY3V0LmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBGYW4ge1xuICAvKiogV2hhdCBpdHMgZWRnZXMgaGF2ZSBpbiBjb21tb246IHBsYWNlLCBlbmRzLCBkaXJlY3Rpb24uICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIC8qKiBPbiB0aGUgbGV2ZWwgdGhhdCBob2xkcyBib3RoIGVuZHM7IGVsc2UgaXQgZW50ZXJzIG9uZSBib3VuZGFyeSBhcyBvbmUgbGluZSwgYW5kIHBhcnRzIGluc2lkZS4gKi9cbiAgcmVhZG9ubHkgcGFydHM6IGJvb2xlYW47XG59XG5cbi8qKlxuICogVGhlIGZhbiBvZiBlYWNoIGVkZ2UgdGhhdCBoYXMgb25lLCBieSB0aGUgZWRnZSdzIGlkOiBvZiBhIGZsb3cgd2l0aCBzZXZlcmFsIGVuZHMsIG9yIG9mIG9uZSBlbnRpdHkgdGhhdCBzZXZlcmFsIGhlYXIgb24gYVxuICogY2hhbm5lbC4gRmxvd3MgZnJvbSB0aGUgc2FtZSBwbGFjZSB0byB0aGUgc2FtZSBlbmRzIHNoYXJlIGEgZmFuLiBFbmRzIHRoYXQgbGllIGJlZm9yZSBhbmQgYmVoaW5kIHRoZSBwbGFjZSBhcmUgdHdvIGZhbnM7IGFuXG4gKiBlbmQgaW4gdGhlIHBsYWNlJ3Mgb3duIGJvdW5kYXJ5IGFuZCBvbmUgb3V0c2lkZSBhcmUgdG9vLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZmFuc09mKFxuICBjdXRzOiByZWFkb25seSBDdXRbXSxcbiAgaXNCYWNrd2FyZDogKGN1dDogQ3V0KSA9PiBib29sZWFuLFxuICBpc0NoYW5uZWw6IChpZDogc3RyaW5nKSA9PiBib29sZWFuLFxuKTogUmVhZG9ubHlNYXA8c3RyaW5nLCBGYW4+IHtcbiAgY29uc3QgYnVuY2hlcyA9IG5ldyBNYXA8c3RyaW5nLCBDdXRbXT4oKTtcbiAgZm9yIChjb25zdCBjdXQgb2YgY3V0cykge1xuICAgIGNvbnN0IHsgZWRnZSwgY29tbW9uLCBzdGFydCwgZW5kIH0gPSBjdXQ7XG4gICAgaWYgKHN0YXJ0ID09PSBlbmQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHN0cmVhbSA9IGlzQ2hhbm5lbChzdGFydCkgPyBgZW50aXR5ICR7ZWRnZS5sYWJlbH1gIDogYGZsb3cgJHtlZGdlLmZsb3d9YDtcbiAgICBjb25zdCBrZXkgPSBKU09OLnN0cmluZ2lmeShbc3RyZWFtLCBzdGFydCwgY29tbW9uLmtleSwgaXNCYWNrd2FyZChjdXQpXSk7XG4gICAgY29uc3QgYnVuY2ggPSBidW5jaGVzLmdldChrZXkpID8/IFtdO1xuICAgIGJ1bmNoLnB1c2goY3V0KTtcbiAgICBidW5jaGVzLnNldChrZXksIGJ1bmNoKTtcbiAgfVxuICBjb25zdCBmYW5zID0gbmV3IE1hcDxzdHJpbmcsIEZhbj4oKTtcbiAgZm9yIChjb25zdCBidW5jaCBvZiBidW5jaGVzLnZhbHVlcygpKSB7XG4gICAgY29uc3QgW2ZpcnN0XSA9IGJ1bmNoO1xuICAgIGNvbnN0IGVuZHMgPSBbLi4ubmV3IFNldChidW5jaC5tYXAoKHsgZW5kIH0pID0+IGVuZCkpXS5zb3J0KCk7XG4gICAgaWYgKCFmaXJzdCB8fCBlbmRzLmxlbmd0aCA8IDIpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGlkID0gSlNPTi5zdHJpbmdpZnkoW2ZpcnN0LnN0YXJ0LCBpc0JhY2t3YXJkKGZpcnN0KSwgLi4uZW5kc10pO1xuICAgIGNvbnN0IHBhcnRzID0gbmV3IFNldChidW5jaC5tYXAoKHsgdG9JdGVtIH0pID0+IHRvSXRlbSkpLnNpemUgPiAxO1xuICAgIGZvciAoY29uc3QgeyBlZGdlIH0gb2YgYnVuY2gpIGZhbnMuc2V0KGVkZ2UuaWQsIHsgaWQsIHBhcnRzIH0pO1xuICB9XG4gIHJldHVybiBmYW5zO1xufVxuIiwgIi8qKiBJbiB3aGljaCBvcmRlciB0aGUgdGhpbmdzIG9mIGEgbGV2ZWwgZm9sbG93IGVhY2ggb3RoZXIgYWxvbmcgdGhlIHBpY3R1cmUncyBkaXJlY3Rpb246IGZldyBmbG93cyBzaG91bGQgcnVuIGJhY2t3YXJkLiAqL1xuXG4vKiogSG93IG1hbnkgZmxvd3MgZ28gZnJvbSBvbmUgaXRlbSB0byBhbm90aGVyLCBieSBgZnJvbWAgdGhlbiBgdG9gLiAqL1xuZXhwb3J0IHR5cGUgV2VpZ2h0cyA9IFJlYWRvbmx5TWFwPHN0cmluZywgUmVhZG9ubHlNYXA8c3RyaW5nLCBudW1iZXI+PjtcblxuZXhwb3J0IGZ1bmN0aW9uIHdlaWdoKHBhaXJzOiBJdGVyYWJsZTxyZWFkb25seSBbc3RyaW5nLCBzdHJpbmddPik6IFdlaWdodHMge1xuICBjb25zdCB3ZWlnaHRzID0gbmV3IE1hcDxzdHJpbmcsIE1hcDxzdHJpbmcsIG51bWJlcj4+KCk7XG4gIGZvciAoY29uc3QgW2Zyb20sIHRvXSBvZiBwYWlycykge1xuICAgIGlmIChmcm9tID09PSB0bykgY29udGludWU7XG4gICAgY29uc3Qgcm93ID0gd2VpZ2h0cy5nZXQoZnJvbSkgPz8gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICB3ZWlnaHRzLnNldChmcm9tLCByb3cuc2V0KHRvLCAocm93LmdldCh0bykgPz8gMCkgKyAxKSk7XG4gIH1cbiAgcmV0dXJuIHdlaWdodHM7XG59XG5cbmNvbnN0IHdlaWdodCA9ICh3ZWlnaHRzOiBXZWlnaHRzLCBmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpOiBudW1iZXIgPT4gd2VpZ2h0cy5nZXQoZnJvbSk/LmdldCh0bykgPz8gMDtcblxuLyoqXG4gKiBUaGUgcmFuayBvZiBlYWNoIGl0ZW0uIEl0ZW1zIHdpdGggYSBwcmV2aW91cyBwbGFjZSBrZWVwIHRoZWlyIG9yZGVyLCBzbyB0aGF0IGEgcGljdHVyZSB0aGF0IGlzIHRoZXJlIHN0YXlzXG4gKiBhcyBpdCB3YXM7IG5ldyBvbmVzIGdvIHdoZXJlIHRoZXkgY29zdCBsZWFzdDsgd2hlcmUgYWxsIGlzIG5ldyB0aGUgaGV1cmlzdGljIG9mIEVhZGVzLCBMaW4gYW5kIFNteXRoIG9yZGVycyB0aGVtLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmFua0l0ZW1zKFxuICBpdGVtczogcmVhZG9ubHkgc3RyaW5nW10sXG4gIHdlaWdodHM6IFdlaWdodHMsXG4gIHByZXZpb3VzOiAoaXRlbTogc3RyaW5nKSA9PiBudW1iZXIgfCB1bmRlZmluZWQsXG4pOiBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj4ge1xuICBjb25zdCBrbm93biA9IGl0ZW1zXG4gICAgLm1hcCgoaXRlbSkgPT4gKHsgaXRlbSwgYXQ6IHByZXZpb3VzKGl0ZW0pIH0pKVxuICAgIC5maWx0ZXIoKGVhY2gpOiBlYWNoIGlzIHsgaXRlbTogc3RyaW5nOyBhdDogbnVtYmVyIH0gPT4gZWFjaC5hdCAhPT0gdW5kZWZpbmVkKVxuICAgIC5zb3J0KChhLCBiKSA9PiBhLmF0IC0gYi5hdClcbiAgICAubWFwKCh7IGl0ZW0gfSkgPT4gaXRlbSk7XG4gIGNvbnN0IG9yZGVyID0ga25vd24ubGVuZ3RoID09PSAwID8gZnJvbVNjcmF0Y2goaXRlbXMsIHdlaWdodHMpIDoga25vd247XG4gIGlmIChrbm93bi5sZW5ndGggPiAwKSB7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIGl0ZW1zKSBpZiAoIWtub3duLmluY2x1ZGVzKGl0ZW0pKSBpbnNlcnRDaGVhcGx5KG9yZGVyLCBpdGVtLCB3ZWlnaHRzKTtcbiAgfVxuICByZXR1cm4gbmV3IE1hcChvcmRlci5tYXAoKGl0ZW0sIGluZGV4KSA9PiBbaXRlbSwgaW5kZXhdKSk7XG59XG5cbi8qKiBCZWhpbmQgZXZlcnl0aGluZyBhdCBmaXJzdDsgdGhlbiBhcyBmYXIgZm9yd2FyZCBhcyBpdCBjb3N0cyBmZXdlciBiYWNrd2FyZCBmbG93cy4gKi9cbmZ1bmN0aW9uIGluc2VydENoZWFwbHkob3JkZXI6IHN0cmluZ1tdLCBpdGVtOiBzdHJpbmcsIHdlaWdodHM6IFdlaWdodHMpOiB2b2lkIHtcbiAgbGV0IGJlc3QgPSBvcmRlci5sZW5ndGg7XG4gIGxldCBjb3N0ID0gMDtcbiAgbGV0IGxlYXN0ID0gMDtcbiAgZm9yIChsZXQgaW5kZXggPSBvcmRlci5sZW5ndGggLSAxOyBpbmRleCA+PSAwOyBpbmRleC0tKSB7XG4gICAgY29uc3Qgb3RoZXIgPSBvcmRlcltpbmRleF0gPz8gaXRlbTtcbiAgICBjb3N0ICs9IHdlaWdodCh3ZWlnaHRzLCBvdGhlciwgaXRlbSkgLSB3ZWlnaHQod2VpZ2h0cywgaXRlbSwgb3RoZXIpO1xuICAgIGlmIChjb3N0IDwgbGVhc3QpIFtiZXN0LCBsZWFzdF0gPSBbaW5kZXgsIGNvc3RdO1xuICB9XG4gIG9yZGVyLnNwbGljZShiZXN0LCAwLCBpdGVtKTtcbn1cblxuLyoqIFRha2VzIHNvdXJjZXMgdG8gdGhlIGZyb250IGFuZCBzaW5rcyB0byB0aGUgYmFjaywgdGhlbiB3aGF0ZXZlciBzZW5kcyBtb3N0IGJleW9uZCB3aGF0IGl0IGdldHM7IHRpZXMgYXMgaW4gdGhlIHRleHQuICovXG5mdW5jdGlvbiBmcm9tU2NyYXRjaChpdGVtczogcmVhZG9ubHkgc3RyaW5nW10sIHdlaWdodHM6IFdlaWdodHMpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHJlc3QgPSBuZXcgU2V0KGl0ZW1zKTtcbiAgY29uc3QgYmFsYW5jZSA9IG5ldyBNYXAoaXRlbXMubWFwKChpdGVtKSA9PiBbaXRlbSwgeyBvdXQ6IDAsIGluOiAwIH1dKSk7XG4gIGZvciAoY29uc3QgW2Zyb20sIHJvd10gb2Ygd2VpZ2h0cykge1xuICAgIGZvciAoY29uc3QgW3RvLCBjb3VudF0gb2Ygcm93KSB7XG4gICAgICBjb25zdCBbc2VuZGVyLCByZWNlaXZlcl0gPSBbYmFsYW5jZS5nZXQoZnJvbSksIGJhbGFuY2UuZ2V0KHRvKV07XG4gICAgICBpZiAoc2VuZGVyKSBzZW5kZXIub3V0ICs9IGNvdW50O1xuICAgICAgaWYgKHJlY2VpdmVyKSByZWNlaXZlci5pbiArPSBjb3VudDtcbiAgICB9XG4gIH1cbiAgY29uc3QgZnJvbnQ6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IGJhY2s6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IHRha2UgPSAoaXRlbTogc3RyaW5nKTogdm9pZCA9PiB7XG4gICAgcmVzdC5kZWxldGUoaXRlbSk7XG4gICAgZm9yIChjb25zdCBvdGhlciBvZiByZXN0KSB7XG4gICAgICBjb25zdCB0aGVpcnMgPSBiYWxhbmNlLmdldChvdGhlcik7XG4gICAgICBpZiAoIXRoZWlycykgY29udGludWU7XG4gICAgICB0aGVpcnMuaW4gLT0gd2VpZ2h0KHdlaWdodHMsIGl0ZW0sIG90aGVyKTtcbiAgICAgIHRoZWlycy5vdXQgLT0gd2VpZ2h0KHdlaWdodHMsIG90aGVyLCBpdGVtKTtcbiAgICB9XG4gIH07XG4gIHdoaWxlIChyZXN0LnNpemUgPiAwKSB7XG4gICAgY29uc3QgeyBpdGVtLCBsYXN0IH0gPSBuZXh0T2YocmVzdCwgYmFsYW5jZSk7XG4gICAgKGxhc3QgPyBiYWNrIDogZnJvbnQpLnB1c2goaXRlbSk7XG4gICAgdGFrZShpdGVtKTtcbiAgfVxuICByZXR1cm4gWy4uLmZyb250LCAuLi5iYWNrLnJldmVyc2UoKV07XG59XG5cbnR5cGUgQmFsYW5jZSA9IFJlYWRvbmx5TWFwPHN0cmluZywgeyByZWFkb25seSBvdXQ6IG51bWJlcjsgcmVhZG9ubHkgaW46IG51bWJlciB9PjtcblxuZnVuY3Rpb24gbmV4dE9mKHJlc3Q6IFJlYWRvbmx5U2V0PHN0cmluZz4sIGJhbGFuY2U6IEJhbGFuY2UpOiB7IGl0ZW06IHN0cmluZzsgbGFzdDogYm9vbGVhbiB9IHtcbiAgbGV0IGJlc3Q6IHsgaXRlbTogc3RyaW5nOyBzdXJwbHVzOiBudW1iZXIgfSB8IHVuZGVmaW5lZDtcbiAgZm9yIChjb25zdCBpdGVtIG9mIHJlc3QpIHtcbiAgICBjb25zdCB7IG91dCwgaW46IGludG8gfSA9IGJhbGFuY2UuZ2V0KGl0ZW0pID8/IHsgb3V0OiAwLCBpbjogMCB9O1xuICAgIGlmIChpbnRvID09PSAwKSByZXR1cm4geyBpdGVtLCBsYXN0OiBmYWxzZSB9O1xuICAgIGlmIChvdXQgPT09IDApIHJldHVybiB7IGl0ZW0sIGxhc3Q6IHRydWUgfTtcbiAgICBpZiAoIWJlc3QgfHwgb3V0IC0gaW50byA+IGJlc3Quc3VycGx1cykgYmVzdCA9IHsgaXRlbSwgc3VycGx1czogb3V0IC0gaW50byB9O1xuICB9XG4gIHJldHVybiB7IGl0ZW06IGJlc3Q/Lml0ZW0gPz8gJycsIGxhc3Q6IGZhbHNlIH07XG59XG4iLCAiLyoqIEN1dHMgZWFjaCBmbG93IGF0IHRoZSBib3VuZGFyaWVzIGl0IGNyb3NzZXM6IG9uZSBsZWcgYSBsZXZlbCwgc2hhcmVkIHdpdGggdGhlIGZsb3dzIHRoYXQgZ28gdGhlIHNhbWUgd2F5LiAqL1xuaW1wb3J0IHR5cGUgeyBHcmFwaEVkZ2UgfSBmcm9tICcuLi9ncmFwaC5qcyc7XG5pbXBvcnQgdHlwZSB7IEN1dCB9IGZyb20gJy4vY3V0LmpzJztcbmltcG9ydCB7IGZhbnNPZiwgdHlwZSBGYW4gfSBmcm9tICcuL2ZhbnMuanMnO1xuaW1wb3J0IHsgY29tbW9uTGV2ZWwsIGxldmVsc1VwVG8sIG5vZGVLZXksIHR5cGUgTGV2ZWwsIHR5cGUgTGV2ZWxzIH0gZnJvbSAnLi9sZXZlbC5qcyc7XG5pbXBvcnQgeyByYW5rSXRlbXMsIHdlaWdoIH0gZnJvbSAnLi9vcmRlci5qcyc7XG5cbi8qKiBXaGVyZSBhIGxlZyBlbmRzOiBhdCBhIG5vZGUsIGF0IGEgcG9ydCBvZiBhbiBpbm5lciBib3VuZGFyeSwgb3IgYXQgYSBwb3J0IG9mIHRoZSBsZXZlbCdzIG93biBib3JkZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIEVuZCB7XG4gIC8qKiBLZXkgb2YgdGhlIG5vZGUgb3IgaW5uZXIgYm91bmRhcnk7IHVuZGVmaW5lZCBmb3IgdGhlIGxldmVsJ3Mgb3duIGJvcmRlci4gKi9cbiAgcmVhZG9ubHkgaXRlbT86IHN0cmluZztcbiAgcmVhZG9ubHkgcG9ydD86IHN0cmluZztcbn1cblxuLyoqIEEgd2F5IHdpdGhpbiBvbmUgbGV2ZWwgdGhhdCBvbmUgb3IgbW9yZSBlZGdlcyB0YWtlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZWcge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBmcm9tOiBFbmQ7XG4gIHJlYWRvbmx5IHRvOiBFbmQ7XG4gIHJlYWRvbmx5IGVkZ2VzOiBHcmFwaEVkZ2VbXTtcbiAgLyoqIFRoZSBlbmdpbmUgZ2V0cyBpdCB0aGUgb3RoZXIgd2F5IHJvdW5kOiBtb3N0IGZsb3dzIHJ1biBmb3J3YXJkLCB0aGlzIG9uZSBkb2VzIG5vdC4gKi9cbiAgcmVhZG9ubHkgYmFja3dhcmQ6IGJvb2xlYW47XG4gIC8qKiBUaGUgbGFiZWxzIG9mIGl0cyBlZGdlcyBzdGFuZCBoZXJlOiBvbiB0aGUgbGV2ZWwgdGhhdCBob2xkcyBib3RoIGVuZHMuICovXG4gIHJlYWRvbmx5IGxhYmVsbGVkOiBib29sZWFuO1xuICAvKiogSXRzIHN0YWNrIG9mIGxhYmVscyBpcyBzaG9ydDogc2VlIHtAbGluayBQbGFuT3B0aW9ucy5idW5kbGVkfS4gKi9cbiAgcmVhZG9ubHkgYnVuZGxlZDogYm9vbGVhbjtcbn1cblxuLyoqIFdoZXJlIGEgZmxvdyB0aGF0IGZhbnMgb3V0IHBhcnRzOiBhIHRoaW5nIG9mIHRoZSBsZXZlbCBhcyBsYXJnZSBhcyB0aGUgbGFiZWxzIG9mIHRoZSB0cnVuaywgd2hpY2ggc3RhbmQgdGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEp1bmN0aW9uIHtcbiAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gIC8qKiBUaGUgaXRlbSB0aGF0IHRoZSB0cnVuayBjb21lcyBmcm9tOyB1bmRlZmluZWQgd2hlcmUgaXQgY29tZXMgdGhyb3VnaCB0aGUgYm9yZGVyLiAqL1xuICByZWFkb25seSBiZWhpbmQ/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVkZ2VzOiBHcmFwaEVkZ2VbXTtcbn1cblxuLyoqIFdoZXJlIGZsb3dzIHBhc3MgYSBib3VuZGFyeS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUG9ydCB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIC8qKiBPbiB0aGUgc2lkZSB3aGVyZSB0aGUgcGljdHVyZSBiZWdpbnMgKGxlZnQsIG9yIHRvcCksIGVsc2Ugd2hlcmUgaXQgZW5kcy4gKi9cbiAgcmVhZG9ubHkgZmlyc3Q6IGJvb2xlYW47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGV2ZWxQbGFuIHtcbiAgcmVhZG9ubHkgbGV2ZWw6IExldmVsO1xuICByZWFkb25seSBsZWdzOiBSZWFkb25seU1hcDxzdHJpbmcsIExlZz47XG4gIC8qKiBPbiB0aGUgbGV2ZWwncyBvd24gYm9yZGVyLiAqL1xuICByZWFkb25seSBwb3J0czogUmVhZG9ubHlNYXA8c3RyaW5nLCBQb3J0PjtcbiAgcmVhZG9ubHkganVuY3Rpb25zOiBSZWFkb25seU1hcDxzdHJpbmcsIEp1bmN0aW9uPjtcbn1cblxuLyoqIEFuIGVkZ2UncyB3aG9sZSB3YXk6IGtleXMgb2YgbGV2ZWxzIGFuZCBpZHMgb2YgdGhlaXIgbGVncywgZnJvbSBvbmUgZW5kIHRvIHRoZSBvdGhlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2F5IHtcbiAgcmVhZG9ubHkgc3RlcHM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbGV2ZWw6IHN0cmluZzsgcmVhZG9ubHkgbGVnOiBzdHJpbmcgfVtdO1xuICAvKiogVGhlIHN0ZXBzIGxlYWQgZnJvbSB0aGUgZWRnZSdzIHRhcmdldCB0byBpdHMgc291cmNlOiBpdCBzaGFyZXMgdGhlIHdheSB3aXRoIGZsb3dzIHRoYXQgcnVuIGZvcndhcmQuICovXG4gIHJlYWRvbmx5IHJldmVyc2VkOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFBsYW4ge1xuICByZWFkb25seSBsZXZlbHM6IFJlYWRvbmx5TWFwPHN0cmluZywgTGV2ZWxQbGFuPjtcbiAgcmVhZG9ubHkgd2F5czogUmVhZG9ubHlNYXA8c3RyaW5nLCBXYXk+O1xufVxuXG5pbnRlcmZhY2UgRHJhZnQge1xuICByZWFkb25seSBsZXZlbDogTGV2ZWw7XG4gIHJlYWRvbmx5IGxlZ3M6IE1hcDxzdHJpbmcsIExlZz47XG4gIHJlYWRvbmx5IHBvcnRzOiBNYXA8c3RyaW5nLCBQb3J0PjtcbiAgcmVhZG9ubHkganVuY3Rpb25zOiBNYXA8c3RyaW5nLCBKdW5jdGlvbj47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGxhbk9wdGlvbnMge1xuICAvKiogRmxvd3MgYmV0d2VlbiB0d28gdGhpbmdzIHNoYXJlIG9uZSBwb3J0IGFuZCBvbmUgbGluZSwgd2hpY2hldmVyIHdheSB0aGV5IHJ1biBhbmQgd2hhdGV2ZXIgdGhlaXIgZW5kcyBpbnNpZGUuICovXG4gIHJlYWRvbmx5IGJ1bmRsZWQ6IGJvb2xlYW47XG4gIC8qKiBXaGVyZSBhbiBpdGVtIHdhcyBhbG9uZyB0aGUgZGlyZWN0aW9uIG9mIHRoZSBwaWN0dXJlLCBpZiBpdCB3YXMuICovXG4gIHJlYWRvbmx5IHByZXZpb3VzOiAoaXRlbTogc3RyaW5nLCBsZXZlbDogTGV2ZWwpID0+IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBsYW5MZWdzKGxldmVsczogTGV2ZWxzLCBlZGdlczogcmVhZG9ubHkgR3JhcGhFZGdlW10sIG9wdGlvbnM6IFBsYW5PcHRpb25zKTogUGxhbiB7XG4gIGNvbnN0IGRyYWZ0cyA9IGRyYWZ0c09mKGxldmVscy5yb290KTtcbiAgY29uc3QgY3V0cyA9IGVkZ2VzLm1hcCgoZWRnZSkgPT4gY3V0KGVkZ2UsIGxldmVscykpLmZpbHRlcigoZWFjaCkgPT4gZWFjaCAhPT0gdW5kZWZpbmVkKTtcbiAgY29uc3QgcmFua3MgPSByYW5rTGV2ZWxzKGxldmVscy5yb290LCBjdXRzLCBvcHRpb25zKTtcbiAgY29uc3Qgd2F5cyA9IG5ldyBNYXA8c3RyaW5nLCBXYXk+KCk7XG4gIGNvbnN0IGlzQmFja3dhcmQgPSAoeyBjb21tb24sIGZyb21JdGVtLCB0b0l0ZW0gfTogQ3V0KTogYm9vbGVhbiA9PiB7XG4gICAgY29uc3QgcmFuayA9IHJhbmtzLmdldChjb21tb24ua2V5KTtcbiAgICByZXR1cm4gKHJhbms/LmdldChmcm9tSXRlbSkgPz8gMCkgPiAocmFuaz8uZ2V0KHRvSXRlbSkgPz8gMCk7XG4gIH07XG4gIGNvbnN0IGZhbnMgPSBvcHRpb25zLmJ1bmRsZWQgPyBuZXcgTWFwPHN0cmluZywgRmFuPigpIDogZmFuc09mKGN1dHMsIGlzQmFja3dhcmQsIGNoYW5uZWxzT2YobGV2ZWxzKSk7XG4gIGZvciAoY29uc3QgZWFjaCBvZiBjdXRzKSB7XG4gICAgY29uc3QgW2JhY2t3YXJkLCBmYW5dID0gW2lzQmFja3dhcmQoZWFjaCksIGZhbnMuZ2V0KGVhY2guZWRnZS5pZCldO1xuICAgIHdheXMuc2V0KGVhY2guZWRnZS5pZCwgcm91dGUoZWFjaCwgZHJhZnRzLCB7IGJhY2t3YXJkLCBidW5kbGVkOiBvcHRpb25zLmJ1bmRsZWQsIC4uLihmYW4gJiYgeyBmYW4gfSkgfSkpO1xuICB9XG4gIHJldHVybiB7IGxldmVsczogZHJhZnRzLCB3YXlzIH07XG59XG5cbmZ1bmN0aW9uIGNoYW5uZWxzT2YoeyBhcm91bmQgfTogTGV2ZWxzKTogKGlkOiBzdHJpbmcpID0+IGJvb2xlYW4ge1xuICBjb25zdCBsZXZlbHMgPSBuZXcgU2V0KGFyb3VuZC52YWx1ZXMoKSk7XG4gIGNvbnN0IGNoYW5uZWxzID0gbmV3IFNldChcbiAgICBbLi4ubGV2ZWxzXS5mbGF0TWFwKCh7IG5vZGVzIH0pID0+IG5vZGVzLmZpbHRlcigoeyByb2xlIH0pID0+IHJvbGUgPT09ICdjaGFubmVsJykubWFwKCh7IGlkIH0pID0+IGlkKSksXG4gICk7XG4gIHJldHVybiAoaWQpID0+IGNoYW5uZWxzLmhhcyhpZCk7XG59XG5cbmZ1bmN0aW9uIGRyYWZ0c09mKGxldmVsOiBMZXZlbCk6IE1hcDxzdHJpbmcsIERyYWZ0PiB7XG4gIGNvbnN0IGRyYWZ0cyA9IG5ldyBNYXA8c3RyaW5nLCBEcmFmdD4oW1xuICAgIFtsZXZlbC5rZXksIHsgbGV2ZWwsIGxlZ3M6IG5ldyBNYXAoKSwgcG9ydHM6IG5ldyBNYXAoKSwganVuY3Rpb25zOiBuZXcgTWFwKCkgfV0sXG4gIF0pO1xuICBmb3IgKGNvbnN0IGNoaWxkIG9mIGxldmVsLmNoaWxkcmVuKSBmb3IgKGNvbnN0IFtrZXksIGRyYWZ0XSBvZiBkcmFmdHNPZihjaGlsZCkpIGRyYWZ0cy5zZXQoa2V5LCBkcmFmdCk7XG4gIHJldHVybiBkcmFmdHM7XG59XG5cbmZ1bmN0aW9uIGN1dChlZGdlOiBHcmFwaEVkZ2UsIHsgYXJvdW5kIH06IExldmVscyk6IEN1dCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IFtmcm9tLCB0b10gPSBbYXJvdW5kLmdldChlZGdlLmZyb20pLCBhcm91bmQuZ2V0KGVkZ2UudG8pXTtcbiAgaWYgKCFmcm9tIHx8ICF0bykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgY29tbW9uID0gY29tbW9uTGV2ZWwoZnJvbSwgdG8pO1xuICBjb25zdCBbb3V0LCBpbnRvXSA9IFtsZXZlbHNVcFRvKGZyb20sIGNvbW1vbiksIGxldmVsc1VwVG8odG8sIGNvbW1vbildO1xuICBjb25zdCBmcm9tSXRlbSA9IG91dC5hdCgtMSk/LmtleSA/PyBub2RlS2V5KGVkZ2UuZnJvbSk7XG4gIGNvbnN0IHRvSXRlbSA9IGludG8uYXQoLTEpPy5rZXkgPz8gbm9kZUtleShlZGdlLnRvKTtcbiAgcmV0dXJuIHsgZWRnZSwgY29tbW9uLCBvdXQsIGludG8sIGZyb21JdGVtLCB0b0l0ZW0sIHN0YXJ0OiBlZGdlLmZyb20sIGVuZDogZWRnZS50byB9O1xufVxuXG50eXBlIFJhbmtzID0gUmVhZG9ubHlNYXA8c3RyaW5nLCBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj4+O1xuXG5mdW5jdGlvbiByYW5rTGV2ZWxzKHJvb3Q6IExldmVsLCBjdXRzOiByZWFkb25seSBDdXRbXSwgeyBwcmV2aW91cyB9OiBQbGFuT3B0aW9ucyk6IFJhbmtzIHtcbiAgY29uc3QgcGFpcnMgPSBuZXcgTWFwPHN0cmluZywgKHJlYWRvbmx5IFtzdHJpbmcsIHN0cmluZ10pW10+KCk7XG4gIGZvciAoY29uc3QgeyBjb21tb24sIGZyb21JdGVtLCB0b0l0ZW0gfSBvZiBjdXRzKSB7XG4gICAgY29uc3Qga25vd24gPSBwYWlycy5nZXQoY29tbW9uLmtleSkgPz8gW107XG4gICAga25vd24ucHVzaChbZnJvbUl0ZW0sIHRvSXRlbV0pO1xuICAgIHBhaXJzLnNldChjb21tb24ua2V5LCBrbm93bik7XG4gIH1cbiAgY29uc3QgcmFua3MgPSBuZXcgTWFwPHN0cmluZywgUmVhZG9ubHlNYXA8c3RyaW5nLCBudW1iZXI+PigpO1xuICBjb25zdCB2aXNpdCA9IChsZXZlbDogTGV2ZWwpOiB2b2lkID0+IHtcbiAgICByYW5rcy5zZXQoXG4gICAgICBsZXZlbC5rZXksXG4gICAgICByYW5rSXRlbXMobGV2ZWwuaXRlbXMsIHdlaWdoKHBhaXJzLmdldChsZXZlbC5rZXkpID8/IFtdKSwgKGl0ZW0pID0+IHByZXZpb3VzKGl0ZW0sIGxldmVsKSksXG4gICAgKTtcbiAgICBsZXZlbC5jaGlsZHJlbi5mb3JFYWNoKHZpc2l0KTtcbiAgfTtcbiAgdmlzaXQocm9vdCk7XG4gIHJldHVybiByYW5rcztcbn1cblxuLyoqIEhvdyBhIGZsb3cgaXMgbGVkLiAqL1xuaW50ZXJmYWNlIExlYWQge1xuICByZWFkb25seSBiYWNrd2FyZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgYnVuZGxlZDogYm9vbGVhbjtcbiAgLyoqIFdoYXQgYWxsIGVkZ2VzIG9mIGl0cyBmYW4sIGFuZCB0aG9zZSBvZiBvdGhlciBmbG93cyB3aXRoIHRoZSBzYW1lIGVuZHMsIGhhdmUgaW4gY29tbW9uLiAqL1xuICByZWFkb25seSBmYW4/OiBGYW47XG59XG5cbmZ1bmN0aW9uIHJvdXRlKGVhY2g6IEN1dCwgZHJhZnRzOiBEcmFmdHMsIGxlYWQ6IExlYWQpOiBXYXkge1xuICBpZiAoIWxlYWQuYnVuZGxlZCB8fCAhbGVhZC5iYWNrd2FyZCkgcmV0dXJuIHsgc3RlcHM6IHN0ZXBzKGVhY2gsIGRyYWZ0cywgbGVhZCksIHJldmVyc2VkOiBmYWxzZSB9O1xuICByZXR1cm4geyBzdGVwczogc3RlcHModHVybmVkKGVhY2gpLCBkcmFmdHMsIHsgLi4ubGVhZCwgYmFja3dhcmQ6IGZhbHNlIH0pLCByZXZlcnNlZDogdHJ1ZSB9O1xufVxuXG5jb25zdCB0dXJuZWQgPSAoeyBlZGdlLCBjb21tb24sIG91dCwgaW50bywgZnJvbUl0ZW0sIHRvSXRlbSwgc3RhcnQsIGVuZCB9OiBDdXQpOiBDdXQgPT4gKHtcbiAgZWRnZSxcbiAgY29tbW9uLFxuICBvdXQ6IGludG8sXG4gIGludG86IG91dCxcbiAgZnJvbUl0ZW06IHRvSXRlbSxcbiAgdG9JdGVtOiBmcm9tSXRlbSxcbiAgc3RhcnQ6IGVuZCxcbiAgZW5kOiBzdGFydCxcbn0pO1xuXG50eXBlIERyYWZ0cyA9IFJlYWRvbmx5TWFwPHN0cmluZywgRHJhZnQ+O1xuXG4vKiogQSBsZWcgd2l0aG91dCBpdHMgZWRnZXMuICovXG50eXBlIFN0cmV0Y2ggPSBPbWl0PExlZywgJ2lkJyB8ICdlZGdlcyc+O1xuXG5mdW5jdGlvbiBzdGVwcyhlYWNoOiBDdXQsIGRyYWZ0czogRHJhZnRzLCBsZWFkOiBMZWFkKTogV2F5WydzdGVwcyddIHtcbiAgY29uc3QgeyBlZGdlLCBjb21tb24sIG91dCwgaW50bywgZnJvbUl0ZW0sIHRvSXRlbSwgc3RhcnQsIGVuZCB9ID0gZWFjaDtcbiAgY29uc3QgeyBiYWNrd2FyZCwgYnVuZGxlZCwgZmFuIH0gPSBsZWFkO1xuICBjb25zdCBlbmRzID0gZmFuPy5pZCA/PyBKU09OLnN0cmluZ2lmeShidW5kbGVkID8gW2NvbW1vbi5rZXksIGZyb21JdGVtLCB0b0l0ZW1dIDogW3N0YXJ0LCBlbmRdKTtcbiAgY29uc3Qgd2F5OiB7IGxldmVsOiBzdHJpbmc7IGxlZzogc3RyaW5nIH1bXSA9IFtdO1xuICBjb25zdCBhZGQgPSAobGV2ZWw6IExldmVsLCBmcm9tOiBFbmQsIHRvOiBFbmQsIGxhYmVsbGVkID0gZmFsc2UpOiB2b2lkID0+IHtcbiAgICBjb25zdCBsZWcgPSBhZGRMZWcoZHJhZnRzLmdldChsZXZlbC5rZXkpLCBlZGdlLCB7IGZyb20sIHRvLCBiYWNrd2FyZCwgbGFiZWxsZWQsIGJ1bmRsZWQgfSk7XG4gICAgd2F5LnB1c2goeyBsZXZlbDogbGV2ZWwua2V5LCBsZWcgfSk7XG4gIH07XG4gIGNvbnN0IHBvcnQgPSAobGV2ZWw6IExldmVsLCBsZWF2aW5nOiBib29sZWFuKTogc3RyaW5nID0+IHtcbiAgICBjb25zdCBpZCA9IGAke2xlYXZpbmcgPyAnb3V0JyA6ICdpbid9OiR7ZW5kc31gO1xuICAgIGRyYWZ0cy5nZXQobGV2ZWwua2V5KT8ucG9ydHMuc2V0KGlkLCB7IGlkLCBmaXJzdDogbGVhdmluZyA9PT0gYmFja3dhcmQgfSk7XG4gICAgcmV0dXJuIGlkO1xuICB9O1xuXG4gIGxldCBmcm9tOiBFbmQgPSB7IGl0ZW06IG5vZGVLZXkoc3RhcnQpIH07XG4gIGZvciAoY29uc3QgbGV2ZWwgb2Ygb3V0KSB7XG4gICAgY29uc3QgaWQgPSBwb3J0KGxldmVsLCB0cnVlKTtcbiAgICBhZGQobGV2ZWwsIGZyb20sIHsgcG9ydDogaWQgfSk7XG4gICAgZnJvbSA9IHsgaXRlbTogbGV2ZWwua2V5LCBwb3J0OiBpZCB9O1xuICB9XG4gIGNvbnN0IGVudGVyaW5nOiB7IHJlYWRvbmx5IGxldmVsOiBMZXZlbDsgcmVhZG9ubHkgZnJvbTogRW5kOyByZWFkb25seSB0bzogRW5kIH1bXSA9IFtdO1xuICBsZXQgdG86IEVuZCA9IHsgaXRlbTogbm9kZUtleShlbmQpIH07XG4gIGZvciAoY29uc3QgbGV2ZWwgb2YgaW50bykge1xuICAgIGNvbnN0IGlkID0gcG9ydChsZXZlbCwgZmFsc2UpO1xuICAgIGVudGVyaW5nLnVuc2hpZnQoeyBsZXZlbCwgZnJvbTogeyBwb3J0OiBpZCB9LCB0byB9KTtcbiAgICB0byA9IHsgaXRlbTogbGV2ZWwua2V5LCBwb3J0OiBpZCB9O1xuICB9XG4gIGlmICghZmFuPy5wYXJ0cykgYWRkKGNvbW1vbiwgZnJvbSwgdG8sIHRydWUpO1xuICBlbHNlIHtcbiAgICBjb25zdCBpdGVtID0ganVuY3Rpb25Gb3IoZHJhZnRzLmdldChjb21tb24ua2V5KSwgZmFuLmlkLCBmcm9tLCBlZGdlKTtcbiAgICBhZGQoY29tbW9uLCBmcm9tLCB7IGl0ZW0sIHBvcnQ6IGJhY2t3YXJkID8gJ2xhc3QnIDogJ2ZpcnN0JyB9KTtcbiAgICBhZGQoY29tbW9uLCB7IGl0ZW0sIHBvcnQ6IGJhY2t3YXJkID8gJ2ZpcnN0JyA6ICdsYXN0JyB9LCB0byk7XG4gIH1cbiAgZm9yIChjb25zdCB7IGxldmVsLCBmcm9tLCB0byB9IG9mIGVudGVyaW5nKSBhZGQobGV2ZWwsIGZyb20sIHRvKTtcbiAgcmV0dXJuIHdheTtcbn1cblxuLyoqIFJldHVybnMgaXRzIGlkLiAqL1xuZnVuY3Rpb24gYWRkTGVnKGRyYWZ0OiBEcmFmdCB8IHVuZGVmaW5lZCwgZWRnZTogR3JhcGhFZGdlLCBzdHJldGNoOiBTdHJldGNoKTogc3RyaW5nIHtcbiAgY29uc3QgeyBmcm9tLCB0byB9ID0gc3RyZXRjaDtcbiAgY29uc3QgaWQgPSBKU09OLnN0cmluZ2lmeShbZnJvbS5pdGVtID8/ICcnLCBmcm9tLnBvcnQgPz8gJycsIHRvLml0ZW0gPz8gJycsIHRvLnBvcnQgPz8gJyddKTtcbiAgY29uc3Qga25vd24gPSBkcmFmdD8ubGVncy5nZXQoaWQpO1xuICBpZiAoa25vd24pIGtub3duLmVkZ2VzLnB1c2goZWRnZSk7XG4gIGVsc2UgZHJhZnQ/LmxlZ3Muc2V0KGlkLCB7IGlkLCBlZGdlczogW2VkZ2VdLCAuLi5zdHJldGNoIH0pO1xuICByZXR1cm4gaWQ7XG59XG5cbmZ1bmN0aW9uIGp1bmN0aW9uRm9yKGRyYWZ0OiBEcmFmdCB8IHVuZGVmaW5lZCwgZmFuOiBzdHJpbmcsIHsgaXRlbSB9OiBFbmQsIGVkZ2U6IEdyYXBoRWRnZSk6IHN0cmluZyB7XG4gIGNvbnN0IGtleSA9IGBmYW46JHtmYW59YDtcbiAgY29uc3Qga25vd24gPSBkcmFmdD8uanVuY3Rpb25zLmdldChrZXkpO1xuICBpZiAoa25vd24pIGtub3duLmVkZ2VzLnB1c2goZWRnZSk7XG4gIGVsc2UgZHJhZnQ/Lmp1bmN0aW9ucy5zZXQoa2V5LCB7IGtleSwgZWRnZXM6IFtlZGdlXSwgLi4uKGl0ZW0gIT09IHVuZGVmaW5lZCAmJiB7IGJlaGluZDogaXRlbSB9KSB9KTtcbiAgcmV0dXJuIGtleTtcbn1cbiIsICIvKiogUmVtZW1iZXJzIHdoYXQgdGhlIGVuZ2luZSBtYWRlIG9mIGEgbGV2ZWw6IGFuIHVuY2hhbmdlZCBib3VuZGFyeSBjb3N0cyBub3RoaW5nIGFuZCBsb29rcyB0aGUgc2FtZS4gKi9cbmltcG9ydCB0eXBlIHsgRW5naW5lTm9kZSwgTGF5b3V0RW5naW5lIH0gZnJvbSAnLi9lbmdpbmUuanMnO1xuXG5jb25zdCBNT1NUX0VOVFJJRVMgPSA0MDA7XG5cbi8qKiBUaGUgY29udGVudCBvZiBhIGxldmVsIGlzIGl0cyBrZXk6IGV2ZXJ5dGhpbmcgdGhhdCBkZWNpZGVzIGhvdyBpdCBsb29rcyBpcyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoTWVtb3J5KGVuZ2luZTogTGF5b3V0RW5naW5lKTogTGF5b3V0RW5naW5lIHtcbiAgY29uc3Qga25vd24gPSBuZXcgTWFwPHN0cmluZywgUHJvbWlzZTxFbmdpbmVOb2RlPj4oKTtcbiAgcmV0dXJuIHtcbiAgICBsYXlvdXQoZ3JhcGgpIHtcbiAgICAgIGNvbnN0IGtleSA9IEpTT04uc3RyaW5naWZ5KGdyYXBoKTtcbiAgICAgIGNvbnN0IGhpdCA9IGtub3duLmdldChrZXkpO1xuICAgICAgaWYgKGhpdCkgcmV0dXJuIGhpdDtcbiAgICAgIGNvbnN0IG1hZGUgPSBlbmdpbmUubGF5b3V0KGdyYXBoKTtcbiAgICAgIGtub3duLnNldChrZXksIG1hZGUpO1xuICAgICAgbWFkZS5jYXRjaCgoKSA9PiBrbm93bi5kZWxldGUoa2V5KSk7XG4gICAgICBjb25zdCBvbGRlc3QgPSBrbm93bi5rZXlzKCkubmV4dCgpO1xuICAgICAgaWYgKGtub3duLnNpemUgPiBNT1NUX0VOVFJJRVMgJiYgIW9sZGVzdC5kb25lKSBrbm93bi5kZWxldGUob2xkZXN0LnZhbHVlKTtcbiAgICAgIHJldHVybiBtYWRlO1xuICAgIH0sXG4gIH07XG59XG4iLCAiLyoqIFB1dHMgcGlubmVkIG5vZGVzIHdoZXJlIHRoZXkgd2VyZSBwdXQ7IHdoYXQgdGhleSBtZWV0IGdpdmVzIHdheSwgYm91bmRhcmllcyBncm93IGFyb3VuZCB0aGVtLCBhbmQgbGluZXMgYXJlIGxlZCBhbmV3LiAqL1xuaW1wb3J0IHR5cGUgeyBTaXplIH0gZnJvbSAnLi4vY2FwdGlvbnMuanMnO1xuaW1wb3J0IHR5cGUgeyBCb3gsIEdyYXBoLCBMYWlkT3V0RWRnZSwgTGFpZE91dEdyYXBoLCBMYWlkT3V0VHJ1bmssIFBvaW50IH0gZnJvbSAnLi4vZ3JhcGguanMnO1xuaW1wb3J0IHsgbGVhZEFsbCB9IGZyb20gJy4va2VlcC1zdGlsbC5qcyc7XG5pbXBvcnQgeyBsZXZlbHNPZiwgbm9kZUtleSwgdHlwZSBMZXZlbCB9IGZyb20gJy4vbGV2ZWwuanMnO1xuaW1wb3J0IHsgY3Jvc3NlcywgZ3Jvdywgb3ZlcmxhcCwgcGFpcnMsIHNoaWZ0LCBzaGlmdEJveCwgdW5pb24gfSBmcm9tICcuL3BvbHlsaW5lLmpzJztcblxuZXhwb3J0IHR5cGUgUGlucyA9IFJlYWRvbmx5TWFwPHN0cmluZywgUG9pbnQ+O1xuXG4vKiogQmV0d2VlbiB0aGluZ3MgdGhhdCBoYWQgdG8gbWFrZSByb29tLiAqL1xuY29uc3QgR0FQID0gMjQ7XG5jb25zdCBQQURESU5HID0geyBzaWRlOiAxNiwgdG9wOiAzNiB9IGFzIGNvbnN0O1xuY29uc3QgTUFSR0lOID0gMjA7XG5cbi8qKiBgcGluc2A6IHRvcCBsZWZ0IGNvcm5lcnMgb2Ygbm9kZXMsIGJ5IHRoZWlyIGlkcy4gVGhlIHBpY3R1cmUgaXRzZWxmIHdoZXJlIGFsbCBhcmUgdGhlcmUgYWxyZWFkeS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwaW5uZWQocGljdHVyZTogTGFpZE91dEdyYXBoLCBncmFwaDogR3JhcGgsIHBpbnM6IFBpbnMpOiBMYWlkT3V0R3JhcGgge1xuICBjb25zdCBsZXZlbHMgPSBsZXZlbHNPZihncmFwaCk7XG4gIGNvbnN0IHBsYWNlcyA9IG5ldyBNYXA8c3RyaW5nLCBQb2ludD4oKTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgcGljdHVyZS5ub2Rlcykge1xuICAgIGNvbnN0IFthdCwgbGV2ZWxdID0gW3BpbnMuZ2V0KGlkKSwgbGV2ZWxzLmFyb3VuZC5nZXQoaWQpXTtcbiAgICBpZiAoYXQpIHBsYWNlcy5zZXQoaWQsIGluc2lkZShhdCwgbGV2ZWw/LmRlcHRoID8/IDApKTtcbiAgfVxuICBjb25zdCBtb3ZlZCA9IHBpY3R1cmUubm9kZXMuc29tZSgoeyBpZCwgYm94IH0pID0+IGRpc3RhbmNlKHBsYWNlcy5nZXQoaWQpID8/IGJveCwgYm94KSA+IDApO1xuICBpZiAoIW1vdmVkKSByZXR1cm4gcGljdHVyZTtcbiAgY29uc3Qgcm9vbSA9IG5ldyBSb29tKHBpY3R1cmUsIHBsYWNlcyk7XG4gIHJvb20uYXJyYW5nZShsZXZlbHMucm9vdCk7XG4gIHJldHVybiBsZWFkQWxsKHJvb20ucGljdHVyZSgpLCBncmFwaCk7XG59XG5cbi8qKiBXaGVyZSBhIHRoaW5nIG1heSBzdGFuZCBhdCBtb3N0IGxlZnQgYW5kIGFib3ZlLCBzbyB0aGF0IHRoZSBib3VuZGFyaWVzIGFyb3VuZCBpdCBhcmUgaW4gdGhlIHBpY3R1cmUgdG9vLiAqL1xuY29uc3QgbGVhc3QgPSAoZGVwdGg6IG51bWJlcik6IFBvaW50ID0+ICh7IHg6IDEyICsgZGVwdGggKiBQQURESU5HLnNpZGUsIHk6IDEyICsgZGVwdGggKiBQQURESU5HLnRvcCB9KTtcblxuY29uc3QgaW5zaWRlID0gKHsgeCwgeSB9OiBQb2ludCwgZGVwdGg6IG51bWJlcik6IFBvaW50ID0+ICh7XG4gIHg6IE1hdGgubWF4KGxlYXN0KGRlcHRoKS54LCBNYXRoLnJvdW5kKHgpKSxcbiAgeTogTWF0aC5tYXgobGVhc3QoZGVwdGgpLnksIE1hdGgucm91bmQoeSkpLFxufSk7XG5cbmNvbnN0IGtleU9mID0gKGxldmVsOiBMZXZlbCk6IHN0cmluZyA9PiBsZXZlbC5rZXk7XG5cbi8qKiBBIHBpY3R1cmUgd2hvc2UgdGhpbmdzIGFyZSBiZWluZyBtb3ZlZC4gKi9cbmNsYXNzIFJvb20ge1xuICByZWFkb25seSAjYmVmb3JlOiBMYWlkT3V0R3JhcGg7XG4gIHJlYWRvbmx5ICNwaW5zOiBQaW5zO1xuICAvKiogQnkga2V5cyBvZiBub2RlcyBhbmQgYm91bmRhcmllcy4gKi9cbiAgcmVhZG9ubHkgI2JveGVzID0gbmV3IE1hcDxzdHJpbmcsIEJveD4oKTtcbiAgcmVhZG9ubHkgI29sZDogUmVhZG9ubHlNYXA8c3RyaW5nLCBCb3g+O1xuXG4gIGNvbnN0cnVjdG9yKGJlZm9yZTogTGFpZE91dEdyYXBoLCBwaW5zOiBQaW5zKSB7XG4gICAgdGhpcy4jYmVmb3JlID0gYmVmb3JlO1xuICAgIHRoaXMuI3BpbnMgPSBwaW5zO1xuICAgIGZvciAoY29uc3QgeyBpZCwgYm94IH0gb2YgYmVmb3JlLmdyb3VwcykgdGhpcy4jYm94ZXMuc2V0KGBncm91cDoke2lkfWAsIGJveCk7XG4gICAgZm9yIChjb25zdCB7IGlkLCBib3ggfSBvZiBiZWZvcmUubm9kZXMpIHtcbiAgICAgIGNvbnN0IGF0ID0gcGlucy5nZXQoaWQpO1xuICAgICAgdGhpcy4jYm94ZXMuc2V0KG5vZGVLZXkoaWQpLCBhdCA/IHsgLi4uYm94LCAuLi5hdCB9IDogYm94KTtcbiAgICB9XG4gICAgdGhpcy4jb2xkID0gbmV3IE1hcChbXG4gICAgICAuLi5iZWZvcmUuZ3JvdXBzLm1hcCgoeyBpZCwgYm94IH0pID0+IFtgZ3JvdXA6JHtpZH1gLCBib3hdIGFzIGNvbnN0KSxcbiAgICAgIC4uLmJlZm9yZS5ub2Rlcy5tYXAoKHsgaWQsIGJveCB9KSA9PiBbbm9kZUtleShpZCksIGJveF0gYXMgY29uc3QpLFxuICAgIF0pO1xuICB9XG5cbiAgLyoqIEZyb20gdGhlIGluc2lkZSBvdXQ7IHdoYXQgaG9sZHMgYSBwaW4gZG9lcyBub3QgbW92ZSwgYWxsIGVsc2UgZ2l2ZXMgd2F5IHRvIGl0LiAqL1xuICBhcnJhbmdlKGxldmVsOiBMZXZlbCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgY2hpbGQgb2YgbGV2ZWwuY2hpbGRyZW4pIHRoaXMuYXJyYW5nZShjaGlsZCk7XG4gICAgY29uc3QgY2hpbGRyZW4gPSBuZXcgTWFwKGxldmVsLmNoaWxkcmVuLm1hcCgoY2hpbGQpID0+IFtrZXlPZihjaGlsZCksIGNoaWxkXSkpO1xuICAgIGNvbnN0IGhvbGRzID0gbmV3IFNldChsZXZlbC5pdGVtcy5maWx0ZXIoKGl0ZW0pID0+IHRoaXMuI2lzRml4ZWQoaXRlbSwgY2hpbGRyZW4uZ2V0KGl0ZW0pKSkpO1xuICAgIGNvbnN0IG9yZGVyID0gW1xuICAgICAgLi4ubGV2ZWwuaXRlbXMuZmlsdGVyKChpdGVtKSA9PiBob2xkcy5oYXMoaXRlbSkpLFxuICAgICAgLi4ubGV2ZWwuaXRlbXMuZmlsdGVyKChpdGVtKSA9PiAhaG9sZHMuaGFzKGl0ZW0pKSxcbiAgICBdO1xuICAgIGNvbnN0IHBsYWNlZDogQm94W10gPSBbXTtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2Ygb3JkZXIpIHtcbiAgICAgIGNvbnN0IGJveCA9IHRoaXMuI2JveChpdGVtKTtcbiAgICAgIGNvbnN0IGZyZWUgPSBmcmVlTmVhcihib3gsIHBsYWNlZCwgaG9sZHMuaGFzKGl0ZW0pID8gMCA6IEdBUCAvIDIsIGxlYXN0KGxldmVsLmRlcHRoKSk7XG4gICAgICBpZiAoZnJlZSAhPT0gYm94KSB0aGlzLiNtb3ZlKGl0ZW0sIGNoaWxkcmVuLmdldChpdGVtKSwgeyB4OiBmcmVlLnggLSBib3gueCwgeTogZnJlZS55IC0gYm94LnkgfSk7XG4gICAgICBwbGFjZWQucHVzaChmcmVlKTtcbiAgICB9XG4gICAgaWYgKGxldmVsLmdyb3VwKSB0aGlzLiNncm93KGxldmVsLCBwbGFjZWQpO1xuICB9XG5cbiAgcGljdHVyZSgpOiBMYWlkT3V0R3JhcGgge1xuICAgIGNvbnN0IG5vZGVzID0gdGhpcy4jYmVmb3JlLm5vZGVzLm1hcCgobm9kZSkgPT4gKHsgLi4ubm9kZSwgYm94OiB0aGlzLiNib3gobm9kZUtleShub2RlLmlkKSkgfSkpO1xuICAgIGNvbnN0IGdyb3VwcyA9IHRoaXMuI2JlZm9yZS5ncm91cHMubWFwKChncm91cCkgPT4gKHsgLi4uZ3JvdXAsIGJveDogdGhpcy4jYm94KGBncm91cDoke2dyb3VwLmlkfWApIH0pKTtcbiAgICBjb25zdCBlZGdlcyA9IHRoaXMuI2VkZ2VzKCk7XG4gICAgY29uc3Qga2VwdCA9IG5ldyBTZXQoZWRnZXMubWFwKCh7IGlkIH0pID0+IGlkKSk7XG4gICAgY29uc3QgdHJ1bmtzID0gdGhpcy4jYmVmb3JlLnRydW5rc1xuICAgICAgLmZpbHRlcigodHJ1bmspID0+IHRydW5rLmVkZ2VzLmV2ZXJ5KChpZCkgPT4ga2VwdC5oYXMoaWQpKSlcbiAgICAgIC5tYXAoKHRydW5rKSA9PiB0aGlzLiNtb3ZlZFRydW5rKHRydW5rKSk7XG4gICAgY29uc3Qgd2hvbGUgPSBuZXcgU2V0KHRydW5rcy5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgICByZXR1cm4ge1xuICAgICAgLi4udGhpcy4jYmVmb3JlLFxuICAgICAgLi4uZXh0ZW50KFxuICAgICAgICBbLi4ubm9kZXMsIC4uLmdyb3Vwc10ubWFwKCh7IGJveCB9KSA9PiBib3gpLFxuICAgICAgICBlZGdlcyxcbiAgICAgICAgdGhpcy4jYmVmb3JlLFxuICAgICAgKSxcbiAgICAgIG5vZGVzLFxuICAgICAgZ3JvdXBzLFxuICAgICAgZWRnZXM6IGVkZ2VzLmZpbHRlcigoeyB0cnVuayB9KSA9PiB0cnVuayA9PT0gdW5kZWZpbmVkIHx8IHdob2xlLmhhcyh0cnVuaykpLFxuICAgICAgdHJ1bmtzLFxuICAgIH07XG4gIH1cblxuICAjYm94KGtleTogc3RyaW5nKTogQm94IHtcbiAgICByZXR1cm4gdGhpcy4jYm94ZXMuZ2V0KGtleSkgPz8geyB4OiAwLCB5OiAwLCB3aWR0aDogMCwgaGVpZ2h0OiAwIH07XG4gIH1cblxuICAjaXNGaXhlZChpdGVtOiBzdHJpbmcsIGNoaWxkOiBMZXZlbCB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICAgIGlmICghY2hpbGQpIHJldHVybiB0aGlzLiNwaW5zLmhhcyhpdGVtLnNsaWNlKCdub2RlOicubGVuZ3RoKSk7XG4gICAgcmV0dXJuIChcbiAgICAgIGNoaWxkLm5vZGVzLnNvbWUoKHsgaWQgfSkgPT4gdGhpcy4jcGlucy5oYXMoaWQpKSB8fFxuICAgICAgY2hpbGQuY2hpbGRyZW4uc29tZSgoaW5uZXIpID0+IHRoaXMuI2lzRml4ZWQoaW5uZXIua2V5LCBpbm5lcikpXG4gICAgKTtcbiAgfVxuXG4gICNtb3ZlKGl0ZW06IHN0cmluZywgY2hpbGQ6IExldmVsIHwgdW5kZWZpbmVkLCBieTogUG9pbnQpOiB2b2lkIHtcbiAgICB0aGlzLiNib3hlcy5zZXQoaXRlbSwgc2hpZnRCb3godGhpcy4jYm94KGl0ZW0pLCBieSkpO1xuICAgIGlmICghY2hpbGQpIHJldHVybjtcbiAgICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBjaGlsZC5ub2RlcykgdGhpcy4jYm94ZXMuc2V0KG5vZGVLZXkoaWQpLCBzaGlmdEJveCh0aGlzLiNib3gobm9kZUtleShpZCkpLCBieSkpO1xuICAgIGZvciAoY29uc3QgaW5uZXIgb2YgY2hpbGQuY2hpbGRyZW4pIHRoaXMuI21vdmUoaW5uZXIua2V5LCBpbm5lciwgYnkpO1xuICB9XG5cbiAgLyoqIEEgYm91bmRhcnkgZ3Jvd3MgYXJvdW5kIHdoYXQgc3RhbmRzIGluIGl0LCBhbmQgbmV2ZXIgc2hyaW5rcy4gKi9cbiAgI2dyb3coeyBrZXksIGl0ZW1zIH06IExldmVsLCBwbGFjZWQ6IHJlYWRvbmx5IEJveFtdKTogdm9pZCB7XG4gICAgY29uc3QgbW92ZWQgPSBpdGVtcy5zb21lKChpdGVtKSA9PiB0aGlzLiNtb3ZlT2YoaXRlbSkgIT09IHVuZGVmaW5lZCk7XG4gICAgaWYgKCFtb3ZlZCkgcmV0dXJuO1xuICAgIGNvbnN0IGFyb3VuZCA9IHBsYWNlZC5tYXAoKHsgeCwgeSwgd2lkdGgsIGhlaWdodCB9KSA9PiAoe1xuICAgICAgeDogeCAtIFBBRERJTkcuc2lkZSxcbiAgICAgIHk6IHkgLSBQQURESU5HLnRvcCxcbiAgICAgIHdpZHRoOiB3aWR0aCArIDIgKiBQQURESU5HLnNpZGUsXG4gICAgICBoZWlnaHQ6IGhlaWdodCArIFBBRERJTkcudG9wICsgUEFERElORy5zaWRlLFxuICAgIH0pKTtcbiAgICB0aGlzLiNib3hlcy5zZXQoa2V5LCB1bmlvbihbdGhpcy4jYm94KGtleSksIC4uLmFyb3VuZF0pKTtcbiAgfVxuXG4gIC8qKiBVbmRlZmluZWQ6IGl0IHN0YXlzLiAqL1xuICAjbW92ZU9mKGtleTogc3RyaW5nKTogUG9pbnQgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IFt3YXMsIGlzXSA9IFt0aGlzLiNvbGQuZ2V0KGtleSksIHRoaXMuI2JveChrZXkpXTtcbiAgICBpZiAoIXdhcyB8fCAod2FzLnggPT09IGlzLnggJiYgd2FzLnkgPT09IGlzLnkpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHJldHVybiB7IHg6IGlzLnggLSB3YXMueCwgeTogaXMueSAtIHdhcy55IH07XG4gIH1cblxuICAvKiogTGluZXMgdGhhdCBub3RoaW5nIGNhbWUgaW50byB0aGUgd2F5IG9mLCBhbmQgdGhvc2UgdGhhdCBtb3ZlZCB3aXRoIGJvdGggb2YgdGhlaXIgZW5kcy4gKi9cbiAgI2VkZ2VzKCk6IExhaWRPdXRFZGdlW10ge1xuICAgIGNvbnN0IG5vZGVzID0gdGhpcy4jYmVmb3JlLm5vZGVzLm1hcCgoeyBpZCB9KSA9PiB0aGlzLiNib3gobm9kZUtleShpZCkpKTtcbiAgICBjb25zdCBmcmFtZXMgPSB0aGlzLiNiZWZvcmUuZ3JvdXBzLm1hcCgoeyBpZCB9KSA9PiAoe1xuICAgICAgaXM6IHRoaXMuI2JveChgZ3JvdXA6JHtpZH1gKSxcbiAgICAgIHdhczogdGhpcy4jb2xkLmdldChgZ3JvdXA6JHtpZH1gKSxcbiAgICB9KSk7XG4gICAgY29uc3QgZ3Jvd24gPSBmcmFtZXNcbiAgICAgIC5maWx0ZXIoKHsgaXMsIHdhcyB9KSA9PiB3YXMgJiYgSlNPTi5zdHJpbmdpZnkoaXMpICE9PSBKU09OLnN0cmluZ2lmeSh3YXMpKVxuICAgICAgLm1hcCgoeyBpcyB9KSA9PiBpcyk7XG4gICAgcmV0dXJuIHRoaXMuI2JlZm9yZS5lZGdlcy5mbGF0TWFwKChlZGdlKSA9PiB7XG4gICAgICBjb25zdCBbZnJvbSwgdG9dID0gW3RoaXMuI21vdmVPZihub2RlS2V5KGVkZ2UuZnJvbSkpLCB0aGlzLiNtb3ZlT2Yobm9kZUtleShlZGdlLnRvKSldO1xuICAgICAgaWYgKGZyb20/LnggIT09IHRvPy54IHx8IGZyb20/LnkgIT09IHRvPy55KSByZXR1cm4gW107XG4gICAgICBjb25zdCBtb3ZlZCA9IGZyb20gPyBzaGlmdGVkKGVkZ2UsIGZyb20pIDogZWRnZTtcbiAgICAgIGNvbnN0IHsgcG9pbnRzLCBsYWJlbEJveCB9ID0gbW92ZWQ7XG4gICAgICBjb25zdCBtZXQgPSBub2Rlcy5zb21lKChib3gpID0+IHBhaXJzKHBvaW50cykuc29tZSgoW2EsIGJdKSA9PiBjcm9zc2VzKGEsIGIsIGdyb3coYm94LCAtMSkpKSk7XG4gICAgICBjb25zdCBoaWRkZW4gPSBsYWJlbEJveCAmJiBub2Rlcy5zb21lKChib3gpID0+IG92ZXJsYXAoYm94LCBsYWJlbEJveCkpO1xuICAgICAgY29uc3QgZnJhbWVkID0gZ3Jvd24uc29tZSgoZnJhbWUpID0+IHBhaXJzKHBvaW50cykuc29tZSgoW2EsIGJdKSA9PiBpc0Fsb25nKGEsIGIsIGZyYW1lKSkpO1xuICAgICAgcmV0dXJuIG1ldCB8fCBoaWRkZW4gfHwgZnJhbWVkID8gW10gOiBbbW92ZWRdO1xuICAgIH0pO1xuICB9XG5cbiAgI21vdmVkVHJ1bmsodHJ1bms6IExhaWRPdXRUcnVuayk6IExhaWRPdXRUcnVuayB7XG4gICAgY29uc3QgZmlyc3QgPSB0aGlzLiNiZWZvcmUuZWRnZXMuZmluZCgoeyBpZCB9KSA9PiBpZCA9PT0gdHJ1bmsuZWRnZXNbMF0pO1xuICAgIGNvbnN0IGJ5ID0gZmlyc3QgJiYgdGhpcy4jbW92ZU9mKG5vZGVLZXkoZmlyc3QuZnJvbSkpO1xuICAgIHJldHVybiBieSAmJiB0cnVuay5sYWJlbEJveCA/IHsgLi4udHJ1bmssIGxhYmVsQm94OiBzaGlmdEJveCh0cnVuay5sYWJlbEJveCwgYnkpIH0gOiB0cnVuaztcbiAgfVxufVxuXG5jb25zdCBzaGlmdGVkID0gKGVkZ2U6IExhaWRPdXRFZGdlLCBieTogUG9pbnQpOiBMYWlkT3V0RWRnZSA9PiAoe1xuICAuLi5lZGdlLFxuICBwb2ludHM6IGVkZ2UucG9pbnRzLm1hcCgocG9pbnQpID0+IHNoaWZ0KHBvaW50LCBieSkpLFxuICAuLi4oZWRnZS5sYWJlbEJveCAmJiB7IGxhYmVsQm94OiBzaGlmdEJveChlZGdlLmxhYmVsQm94LCBieSkgfSksXG59KTtcblxuLyoqIE5lYXJlciB0byBhIGJvcmRlciB0aGFuIGl0IGNvdWxkIGJlIHRvbGQgZnJvbSBpdC4gKi9cbmZ1bmN0aW9uIGlzQWxvbmcoYTogUG9pbnQsIGI6IFBvaW50LCB7IHgsIHksIHdpZHRoLCBoZWlnaHQgfTogQm94KTogYm9vbGVhbiB7XG4gIGNvbnN0IG5lYXIgPSAoYXQ6IG51bWJlciwgYm9yZGVyOiBudW1iZXIpOiBib29sZWFuID0+IE1hdGguYWJzKGF0IC0gYm9yZGVyKSA8IDM7XG4gIGlmIChhLnggPT09IGIueClcbiAgICByZXR1cm4gKFxuICAgICAgKG5lYXIoYS54LCB4KSB8fCBuZWFyKGEueCwgeCArIHdpZHRoKSkgJiYgTWF0aC5tYXgoYS55LCBiLnkpID4geSAmJiBNYXRoLm1pbihhLnksIGIueSkgPCB5ICsgaGVpZ2h0XG4gICAgKTtcbiAgcmV0dXJuIChuZWFyKGEueSwgeSkgfHwgbmVhcihhLnksIHkgKyBoZWlnaHQpKSAmJiBNYXRoLm1heChhLngsIGIueCkgPiB4ICYmIE1hdGgubWluKGEueCwgYi54KSA8IHggKyB3aWR0aDtcbn1cblxuY29uc3QgZGlyZWN0aW9uczogcmVhZG9ubHkgUG9pbnRbXSA9IFtcbiAgeyB4OiAwLCB5OiAxIH0sXG4gIHsgeDogMSwgeTogMCB9LFxuICB7IHg6IDAsIHk6IC0xIH0sXG4gIHsgeDogLTEsIHk6IDAgfSxcbl07XG5cbi8qKiBUaGUgYm94IGl0c2VsZiB3aGVyZSBpdCBpcyBmcmVlOyBlbHNlIHB1c2hlZCBvdXQsIHdoaWNoZXZlciB3YXkgaXMgc2hvcnRlc3QuICovXG5mdW5jdGlvbiBmcmVlTmVhcihib3g6IEJveCwgcGxhY2VkOiByZWFkb25seSBCb3hbXSwgZ2FwOiBudW1iZXIsIGZpcnN0OiBQb2ludCk6IEJveCB7XG4gIGNvbnN0IGhpdCA9IChhdDogQm94KTogQm94IHwgdW5kZWZpbmVkID0+IHBsYWNlZC5maW5kKChvdGhlcikgPT4gb3ZlcmxhcChncm93KGF0LCBnYXApLCBvdGhlcikpO1xuICBpZiAoIWhpdChib3gpKSByZXR1cm4gYm94O1xuICBsZXQgYmVzdDogQm94IHwgdW5kZWZpbmVkO1xuICBmb3IgKGNvbnN0IHsgeDogZHgsIHk6IGR5IH0gb2YgZGlyZWN0aW9ucykge1xuICAgIGxldCBhdCA9IGJveDtcbiAgICBmb3IgKGxldCBvdGhlciA9IGhpdChhdCk7IG90aGVyOyBvdGhlciA9IGhpdChhdCkpIHtcbiAgICAgIGNvbnN0IHggPSBkeCA+IDAgPyBvdGhlci54ICsgb3RoZXIud2lkdGggKyBHQVAgOiBkeCA8IDAgPyBvdGhlci54IC0gYXQud2lkdGggLSBHQVAgOiBhdC54O1xuICAgICAgY29uc3QgeSA9IGR5ID4gMCA/IG90aGVyLnkgKyBvdGhlci5oZWlnaHQgKyBHQVAgOiBkeSA8IDAgPyBvdGhlci55IC0gYXQuaGVpZ2h0IC0gR0FQIDogYXQueTtcbiAgICAgIGF0ID0geyAuLi5hdCwgeCwgeSB9O1xuICAgIH1cbiAgICBjb25zdCBmaXRzID0gYXQueCA+PSBmaXJzdC54ICYmIGF0LnkgPj0gZmlyc3QueTtcbiAgICBpZiAoZml0cyAmJiAoIWJlc3QgfHwgZGlzdGFuY2UoYXQsIGJveCkgPCBkaXN0YW5jZShiZXN0LCBib3gpKSkgYmVzdCA9IGF0O1xuICB9XG4gIHJldHVybiBiZXN0ID8/IGJveDtcbn1cblxuY29uc3QgZGlzdGFuY2UgPSAoYTogUG9pbnQsIGI6IFBvaW50KTogbnVtYmVyID0+IE1hdGguYWJzKGEueCAtIGIueCkgKyBNYXRoLmFicyhhLnkgLSBiLnkpO1xuXG5mdW5jdGlvbiBleHRlbnQoYm94ZXM6IHJlYWRvbmx5IEJveFtdLCBlZGdlczogcmVhZG9ubHkgTGFpZE91dEVkZ2VbXSwgeyB3aWR0aCwgaGVpZ2h0IH06IFNpemUpOiBTaXplIHtcbiAgY29uc3QgcG9pbnRzID0gZWRnZXMuZmxhdE1hcCgoZWRnZSkgPT4gZWRnZS5wb2ludHMpO1xuICByZXR1cm4ge1xuICAgIHdpZHRoOiBNYXRoLm1heChcbiAgICAgIHdpZHRoLFxuICAgICAgLi4uYm94ZXMubWFwKChib3gpID0+IGJveC54ICsgYm94LndpZHRoICsgTUFSR0lOKSxcbiAgICAgIC4uLnBvaW50cy5tYXAoKHsgeCB9KSA9PiB4ICsgTUFSR0lOKSxcbiAgICApLFxuICAgIGhlaWdodDogTWF0aC5tYXgoXG4gICAgICBoZWlnaHQsXG4gICAgICAuLi5ib3hlcy5tYXAoKGJveCkgPT4gYm94LnkgKyBib3guaGVpZ2h0ICsgTUFSR0lOKSxcbiAgICAgIC4uLnBvaW50cy5tYXAoKHsgeSB9KSA9PiB5ICsgTUFSR0lOKSxcbiAgICApLFxuICB9O1xufVxuIiwgIi8qKiBBIHBpY3R1cmUgdGhhdCBjYW1lIG91dCBvZiB0aGUgZW5naW5lIHdpdGggc29tZXRoaW5nIGluIHRoZSB3YXk6IHRpdGxlcyBnZXQgcm9vbSwgbGFiZWxzIGFub3RoZXIgcGxhY2UsIGxpbmVzIGFub3RoZXIgd2F5LiAqL1xuaW1wb3J0IHR5cGUgeyBHcmFwaCwgTGFpZE91dEVkZ2UsIExhaWRPdXRHcmFwaCwgTGFpZE91dEdyb3VwIH0gZnJvbSAnLi4vLi4vZ3JhcGguanMnO1xuaW1wb3J0IHsgbGVhZEFsbCB9IGZyb20gJy4uL2tlZXAtc3RpbGwuanMnO1xuaW1wb3J0IHsgY3Jvc3NlcywgcGFpcnMgfSBmcm9tICcuLi9wb2x5bGluZS5qcyc7XG5pbXBvcnQgeyBmYXVsdHNJbiwgaXNTb3VuZCwgdHlwZSBGYXVsdHMgfSBmcm9tICcuLi9zb3VuZC5qcyc7XG5pbXBvcnQgeyBwbGFjZVRpdGxlcywgdGl0bGVCb3gsIHdyaXR0ZW5UaXRsZSB9IGZyb20gJy4uL3RpdGxlcy5qcyc7XG5pbXBvcnQgeyBHcm91bmQgfSBmcm9tICcuL2dyb3VuZC5qcyc7XG5cbmNvbnN0IEFUVEVNUFRTID0gMztcblxuLyoqIFRoZSBwaWN0dXJlIGl0c2VsZiB3aGVyZSBub3RoaW5nIGlzIHdyb25nIHdpdGggaXQuICovXG5leHBvcnQgZnVuY3Rpb24gbWVuZGVkKHBpY3R1cmU6IExhaWRPdXRHcmFwaCwgZ3JhcGg6IEdyYXBoKTogTGFpZE91dEdyYXBoIHtcbiAgbGV0IGJlc3QgPSBwaWN0dXJlO1xuICBmb3IgKGxldCBhdHRlbXB0ID0gMDsgYXR0ZW1wdCA8IEFUVEVNUFRTOyBhdHRlbXB0KyspIHtcbiAgICBjb25zdCBmYXVsdHMgPSBmYXVsdHNJbihiZXN0KTtcbiAgICBpZiAoaXNTb3VuZChmYXVsdHMpKSByZXR1cm4gYmVzdDtcbiAgICBiZXN0ID1cbiAgICAgIGF0dGVtcHQgPT09IDAgJiYgZmF1bHRzLnRpdGxlcy5zaXplID4gMFxuICAgICAgICA/IHdpdGhSb29tRm9yVGl0bGVzKGJlc3QsIGdyYXBoLCBmYXVsdHMpXG4gICAgICAgIDogbGVkQW5ldyhiZXN0LCBncmFwaCwgZmF1bHRzKTtcbiAgfVxuICByZXR1cm4gYmVzdDtcbn1cblxuLyoqIFdoZXJlIGxpbmVzIGNvbWUgaW4gYWxsIGFsb25nIHRoZSB0b3Agb2YgYSBib3VuZGFyeSwgdHdvIG9mIHRoZW0gYXJlIGRyYXduIGFwYXJ0LCBhcyBmYXIgdG8gdGhlIGxlZnQgYXMgY2FuIGJlLiAqL1xuZnVuY3Rpb24gd2l0aFJvb21Gb3JUaXRsZXMocGljdHVyZTogTGFpZE91dEdyYXBoLCBncmFwaDogR3JhcGgsIHsgdGl0bGVzIH06IEZhdWx0cyk6IExhaWRPdXRHcmFwaCB7XG4gIGNvbnN0IGdyb3VuZCA9IG5ldyBHcm91bmQocGljdHVyZSwgZ3JhcGgpO1xuICBmb3IgKGNvbnN0IGlkIG9mIHRpdGxlcykge1xuICAgIGNvbnN0IGdyb3VwID0gcGljdHVyZS5ncm91cHMuZmluZCgoZWFjaCkgPT4gZWFjaC5pZCA9PT0gaWQpO1xuICAgIGNvbnN0IGZyYW1lID0gZ3JvdW5kLmZyYW1lcy5nZXQoaWQpO1xuICAgIGlmICghZ3JvdXAgfHwgIWZyYW1lKSBjb250aW51ZTtcbiAgICBjb25zdCB7IHgsIHdpZHRoIH0gPSBmcmFtZS5ib3g7XG4gICAgY29uc3QgYXQgPSBjdXRzKHgsIHdpZHRoKS5maW5kKChlYWNoKSA9PiBncm91bmQuY2FuUGFydCgneCcsIGVhY2gpKTtcbiAgICBpZiAoYXQgIT09IHVuZGVmaW5lZCkgZ3JvdW5kLnBhcnQoJ3gnLCBhdCwgdGl0bGVCb3goZ3JvdXApLndpZHRoKTtcbiAgfVxuICBjb25zdCBkcmF3biA9IGdyb3VuZC5waWN0dXJlKCk7XG4gIHJldHVybiB7IC4uLmRyYXduLCBncm91cHM6IHBsYWNlVGl0bGVzKGRyYXduLmdyb3VwcywgZHJhd24uZWRnZXMpIH07XG59XG5cbi8qKiBCZXR3ZWVuIHR3byBwaXhlbHMgZWFjaCwgZnJvbSB0aGUgbGVmdC4gKi9cbmNvbnN0IGN1dHMgPSAoeDogbnVtYmVyLCB3aWR0aDogbnVtYmVyKTogbnVtYmVyW10gPT5cbiAgQXJyYXkuZnJvbSh7IGxlbmd0aDogTWF0aC5tYXgoMCwgTWF0aC5mbG9vcih3aWR0aCAvIDQpIC0gMSkgfSwgKF8sIGluZGV4KSA9PiB4ICsgOC41ICsgNCAqIGluZGV4KTtcblxuZnVuY3Rpb24gbGVkQW5ldyhwaWN0dXJlOiBMYWlkT3V0R3JhcGgsIGdyYXBoOiBHcmFwaCwgZmF1bHRzOiBGYXVsdHMpOiBMYWlkT3V0R3JhcGgge1xuICBjb25zdCBjcm9zc2VkID0gcGljdHVyZS5ncm91cHMuZmlsdGVyKCh7IGlkIH0pID0+IGZhdWx0cy50aXRsZXMuaGFzKGlkKSk7XG4gIGNvbnN0IHRydW5rcyA9IHBpY3R1cmUudHJ1bmtzLmZpbHRlcigoeyBpZCB9KSA9PiAhZmF1bHRzLmxhYmVscy5oYXMoaWQpKTtcbiAgY29uc3Qga2VwdCA9IG5ldyBTZXQodHJ1bmtzLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICBjb25zdCBpc0JhZCA9IChlZGdlOiBMYWlkT3V0RWRnZSk6IGJvb2xlYW4gPT5cbiAgICBmYXVsdHMubGluZXMuaGFzKGVkZ2UuaWQpIHx8XG4gICAgKGVkZ2UudHJ1bmsgPT09IHVuZGVmaW5lZCA/IGZhdWx0cy5sYWJlbHMuaGFzKGVkZ2UuaWQpIDogIWtlcHQuaGFzKGVkZ2UudHJ1bmspKSB8fFxuICAgIGNyb3NzZWQuc29tZSgoZ3JvdXApID0+IHBhc3NlcyhlZGdlLCBncm91cCkpO1xuICByZXR1cm4gbGVhZEFsbCh7IC4uLnBpY3R1cmUsIGVkZ2VzOiBwaWN0dXJlLmVkZ2VzLmZpbHRlcigoZWRnZSkgPT4gIWlzQmFkKGVkZ2UpKSwgdHJ1bmtzIH0sIGdyYXBoKTtcbn1cblxuY29uc3QgcGFzc2VzID0gKHsgcG9pbnRzIH06IExhaWRPdXRFZGdlLCBncm91cDogTGFpZE91dEdyb3VwKTogYm9vbGVhbiA9PlxuICBwYWlycyhwb2ludHMpLnNvbWUoKFthLCBiXSkgPT4gY3Jvc3NlcyhhLCBiLCB3cml0dGVuVGl0bGUoZ3JvdXApKSk7XG4iLCAiLyoqIEZyb20gYSBncmFwaCB0byBwbGFjZXM6IGJvdW5kYXJ5IGJ5IGJvdW5kYXJ5LCBmcm9tIHRoZSBpbnNpZGUgb3V0LCB3aXRoIGFuIGVuZ2luZSB0aGF0IHRoZSBob3N0IGhhbmRzIGluLiAqL1xuaW1wb3J0IHR5cGUgeyBTaXplIH0gZnJvbSAnLi4vY2FwdGlvbnMuanMnO1xuaW1wb3J0IHR5cGUgeyBCb3gsIERpcmVjdGlvbiwgR3JhcGgsIExhaWRPdXRHcmFwaCB9IGZyb20gJy4uL2dyYXBoLmpzJztcbmltcG9ydCB7IGNvbXBvc2UgfSBmcm9tICcuL2NvbXBvc2UuanMnO1xuaW1wb3J0IHsgZGlyZWN0aW9uc0ZvciwgZml0dGluZywgaXNHb29kRW5vdWdoLCBpc0NyYW1wZWQgfSBmcm9tICcuL2RpcmVjdGlvbi5qcyc7XG5pbXBvcnQgdHlwZSB7IExheW91dEVuZ2luZSB9IGZyb20gJy4vZW5naW5lLmpzJztcbmltcG9ydCB7IGtlZXBTdGlsbCB9IGZyb20gJy4va2VlcC1zdGlsbC5qcyc7XG5pbXBvcnQgeyBsYXlMZXZlbCwgdHlwZSBMYWlkT3V0TGV2ZWwgfSBmcm9tICcuL2xheS1sZXZlbC5qcyc7XG5pbXBvcnQgeyBwbGFuTGVncyB9IGZyb20gJy4vbGVncy5qcyc7XG5pbXBvcnQgeyBkcmF3YWJsZUVkZ2VzLCBncm91cEtleSwgbGV2ZWxzT2YsIG5vZGVLZXksIHR5cGUgTGV2ZWwgfSBmcm9tICcuL2xldmVsLmpzJztcbmltcG9ydCB7IHdpdGhNZW1vcnkgfSBmcm9tICcuL21lbW8uanMnO1xuaW1wb3J0IHsgcGlubmVkLCB0eXBlIFBpbnMgfSBmcm9tICcuL3Bpbi5qcyc7XG5pbXBvcnQgeyBtaWRkbGUgfSBmcm9tICcuL3BvbHlsaW5lLmpzJztcbmltcG9ydCB7IGlzQnVuZGxlZCB9IGZyb20gJy4vc3RhY2suanMnO1xuaW1wb3J0IHsgbWVuZGVkIH0gZnJvbSAnLi9zdGlsbC9tZW5kLmpzJztcbmltcG9ydCB7IHJ1bnNSaWdodCB9IGZyb20gJy4vdHVuaW5nLmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBMYXlvdXRPcHRpb25zIHtcbiAgLyoqIFRoZSByb29tIGl0IGlzIHNob3duIGluOiBkZWNpZGVzIHdoaWNoIHdheSBmbG93cyBydW4uICovXG4gIHJlYWRvbmx5IHBhbmU/OiBTaXplO1xuICAvKiogV2hpY2ggd2F5IGZsb3dzIHJ1biwgd2hlcmUgdGhhdCBpcyBub3QgbGVmdCB0byB0aGUgcGFuZS4gKi9cbiAgcmVhZG9ubHkgZGlyZWN0aW9uPzogRGlyZWN0aW9uO1xuICAvKiogVGhlIHBpY3R1cmUgdGhhdCBpcyBvbiB0aGUgc2NyZWVuOiB3aGF0IGNhbiBzdGF5LCBzdGF5cy4gKi9cbiAgcmVhZG9ubHkgcHJldmlvdXM/OiBMYWlkT3V0R3JhcGg7XG4gIC8qKiBGb3JnZXRzIHRoZSBwaWN0dXJlIGJlZm9yZTogZXZlcnl0aGluZyBtYXkgbW92ZS4gKi9cbiAgcmVhZG9ubHkgcmVsYXlvdXQ/OiBib29sZWFuO1xuICAvKiogVG9wIGxlZnQgY29ybmVycyBvZiBub2RlcyB0aGF0IHdlcmUgcHV0IHNvbWV3aGVyZSBieSBoYW5kOyB0aGUgcmVzdCBpcyBsYWlkIG91dCBhcm91bmQgdGhlbS4gKi9cbiAgcmVhZG9ubHkgcGlucz86IFBpbnM7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGF5b3V0IHtcbiAgbGF5b3V0KGdyYXBoOiBHcmFwaCwgb3B0aW9ucz86IExheW91dE9wdGlvbnMpOiBQcm9taXNlPExhaWRPdXRHcmFwaD47XG59XG5cbi8qKiBIb3cgbXVjaCBsYXJnZXIgYSBwaWN0dXJlIG11c3QgY29tZSBvdXQgdG8gYmUgdHVybmVkIHdoaWxlIGl0IGlzIGxvb2tlZCBhdC4gKi9cbmNvbnN0IFdPUlRIX0FfVFVSTiA9IDEuNDtcblxuY29uc3QgdXN1YWxQYW5lOiBTaXplID0geyB3aWR0aDogMTYwMCwgaGVpZ2h0OiAxMDAwIH07XG5cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVMYXlvdXQoZW5naW5lOiBMYXlvdXRFbmdpbmUpOiBMYXlvdXQge1xuICBjb25zdCByZW1lbWJlcmluZyA9IHdpdGhNZW1vcnkoZW5naW5lKTtcbiAgY29uc3QgdW5waW5uZWQgPSBhc3luYyAoZ3JhcGg6IEdyYXBoLCBvcHRpb25zOiBMYXlvdXRPcHRpb25zKTogUHJvbWlzZTxMYWlkT3V0R3JhcGg+ID0+IHtcbiAgICBjb25zdCB7IHBhbmUgPSB1c3VhbFBhbmUsIGRpcmVjdGlvbiwgcGlucywgcmVsYXlvdXQgPSBmYWxzZSB9ID0gb3B0aW9ucztcbiAgICBjb25zdCBwcmV2aW91cyA9IHJlbGF5b3V0ID8gdW5kZWZpbmVkIDogb3B0aW9ucy5wcmV2aW91cztcbiAgICBpZiAocHJldmlvdXMgJiYgKGRpcmVjdGlvbiA/PyBwcmV2aW91cy5kaXJlY3Rpb24pID09PSBwcmV2aW91cy5kaXJlY3Rpb24pIHtcbiAgICAgIGNvbnN0IGtlcHQgPSBrZWVwU3RpbGwocHJldmlvdXMsIGdyYXBoLCAocGlucz8uc2l6ZSA/PyAwKSA+IDApO1xuICAgICAgaWYgKGtlcHQpIHJldHVybiBrZXB0O1xuICAgIH1cbiAgICBjb25zdCBiZWZvcmUgPSBkaXJlY3Rpb24gPz8gcHJldmlvdXM/LmRpcmVjdGlvbjtcbiAgICBjb25zdCBmaXJzdCA9IGJlZm9yZSAmJiAoYXdhaXQgbGF5T3V0KGdyYXBoLCBiZWZvcmUsIHByZXZpb3VzLCByZW1lbWJlcmluZykpO1xuICAgIGlmIChmaXJzdCAmJiAoZGlyZWN0aW9uIHx8ICFpc0NyYW1wZWQoZmlyc3QsIGdyYXBoLCBwYW5lKSkpIHJldHVybiBmaXJzdDtcbiAgICBjb25zdCBwaWN0dXJlczogTGFpZE91dEdyYXBoW10gPSBbXTtcbiAgICBmb3IgKGNvbnN0IGVhY2ggb2YgZGlyZWN0aW9uc0ZvcihncmFwaCwgcGFuZSkpIHtcbiAgICAgIGNvbnN0IHBpY3R1cmUgPSBhd2FpdCBsYXlPdXQoZ3JhcGgsIGVhY2gsIHByZXZpb3VzLCByZW1lbWJlcmluZyk7XG4gICAgICBwaWN0dXJlcy5wdXNoKHBpY3R1cmUpO1xuICAgICAgaWYgKGlzR29vZEVub3VnaChwaWN0dXJlLCBncmFwaCwgcGFuZSkpIGJyZWFrO1xuICAgIH1cbiAgICByZXR1cm4gZmlyc3QgPyBmaXR0aW5nKFtmaXJzdCwgLi4ucGljdHVyZXNdLCBwYW5lLCBXT1JUSF9BX1RVUk4pIDogZml0dGluZyhwaWN0dXJlcywgcGFuZSk7XG4gIH07XG4gIHJldHVybiB7XG4gICAgYXN5bmMgbGF5b3V0KGdyYXBoLCBvcHRpb25zID0ge30pIHtcbiAgICAgIGNvbnN0IHBpY3R1cmUgPSBhd2FpdCB1bnBpbm5lZChncmFwaCwgb3B0aW9ucyk7XG4gICAgICByZXR1cm4gb3B0aW9ucy5waW5zID8gcGlubmVkKHBpY3R1cmUsIGdyYXBoLCBvcHRpb25zLnBpbnMpIDogcGljdHVyZTtcbiAgICB9LFxuICB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBsYXlPdXQoXG4gIGdyYXBoOiBHcmFwaCxcbiAgZGlyZWN0aW9uOiBEaXJlY3Rpb24sXG4gIHByZXZpb3VzOiBMYWlkT3V0R3JhcGggfCB1bmRlZmluZWQsXG4gIGVuZ2luZTogTGF5b3V0RW5naW5lLFxuKTogUHJvbWlzZTxMYWlkT3V0R3JhcGg+IHtcbiAgY29uc3QgbGV2ZWxzID0gbGV2ZWxzT2YoZ3JhcGgpO1xuICBjb25zdCBlZGdlcyA9IGRyYXdhYmxlRWRnZXMoZ3JhcGgpO1xuICBjb25zdCBwbGFuID0gcGxhbkxlZ3MobGV2ZWxzLCBlZGdlcywge1xuICAgIGJ1bmRsZWQ6IGlzQnVuZGxlZChlZGdlcyksXG4gICAgcHJldmlvdXM6IHBsYWNlQmVmb3JlKHByZXZpb3VzLCBkaXJlY3Rpb24pLFxuICB9KTtcbiAgY29uc3QgbGFpZCA9IG5ldyBNYXA8c3RyaW5nLCBMYWlkT3V0TGV2ZWw+KCk7XG4gIGNvbnN0IHZpc2l0ID0gYXN5bmMgKGxldmVsOiBMZXZlbCk6IFByb21pc2U8dm9pZD4gPT4ge1xuICAgIGZvciAoY29uc3QgY2hpbGQgb2YgbGV2ZWwuY2hpbGRyZW4pIGF3YWl0IHZpc2l0KGNoaWxkKTtcbiAgICBjb25zdCBvd24gPSBwbGFuLmxldmVscy5nZXQobGV2ZWwua2V5KTtcbiAgICBpZiAob3duKSBsYWlkLnNldChsZXZlbC5rZXksIGF3YWl0IGxheUxldmVsKG93biwgbGFpZCwgZGlyZWN0aW9uLCBlbmdpbmUpKTtcbiAgfTtcbiAgYXdhaXQgdmlzaXQobGV2ZWxzLnJvb3QpO1xuICBjb25zdCBjb21wb3NlZCA9IGNvbXBvc2UoeyBncmFwaCwgZWRnZXMsIHJvb3Q6IGxldmVscy5yb290LCBwbGFuLCBsYWlkLCBkaXJlY3Rpb24gfSk7IHJldHVybiBwcm9jZXNzLmVudi5SQVcgPyBjb21wb3NlZCA6IG1lbmRlZChjb21wb3NlZCwgZ3JhcGgpO1xufVxuXG4vKiogV2hlcmUgYW4gaXRlbSB3YXMgYWxvbmcgdGhlIGRpcmVjdGlvbiBvZiBpdHMgbGV2ZWwsIGlmIHRoZSBwaWN0dXJlIHdhcyBkcmF3biB0aGF0IHdheS4gKi9cbmZ1bmN0aW9uIHBsYWNlQmVmb3JlKFxuICBwcmV2aW91czogTGFpZE91dEdyYXBoIHwgdW5kZWZpbmVkLFxuICBkaXJlY3Rpb246IERpcmVjdGlvbixcbik6IChpdGVtOiBzdHJpbmcsIGxldmVsOiBMZXZlbCkgPT4gbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgaWYgKHByZXZpb3VzPy5kaXJlY3Rpb24gIT09IGRpcmVjdGlvbikgcmV0dXJuICgpID0+IHVuZGVmaW5lZDtcbiAgY29uc3QgcGxhY2VzID0gbmV3IE1hcDxzdHJpbmcsIEJveD4oKTtcbiAgZm9yIChjb25zdCB7IGlkLCBib3ggfSBvZiBwcmV2aW91cy5ub2RlcykgcGxhY2VzLnNldChub2RlS2V5KGlkKSwgYm94KTtcbiAgZm9yIChjb25zdCB7IGlkLCBib3ggfSBvZiBwcmV2aW91cy5ncm91cHMpIHBsYWNlcy5zZXQoZ3JvdXBLZXkoaWQpLCBib3gpO1xuICByZXR1cm4gKGl0ZW0sIGxldmVsKSA9PiB7XG4gICAgY29uc3QgYm94ID0gcGxhY2VzLmdldChpdGVtKTtcbiAgICBpZiAoIWJveCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCB7IHgsIHkgfSA9IG1pZGRsZShib3gpO1xuICAgIHJldHVybiBydW5zUmlnaHQoZGlyZWN0aW9uLCAhbGV2ZWwuZ3JvdXApID8geCA6IHk7XG4gIH07XG59XG4iLCAiLyoqIEdyYXBocyB0byBkcmF3OiBsYW5kc2NhcGVzIHdyaXR0ZW4gZG93biBpbiBhIGZldyB3b3JkcywgYW5kIGdlbmVyYXRlZCBvbmVzIG9mIGFueSBzaXplLiAqL1xuaW1wb3J0IHR5cGUgeyBQYXR0ZXJuS2luZCB9IGZyb20gJy4uLy4uL3NyYy9tb2RlbC9jbGF1c2VzLmpzJztcbmltcG9ydCB0eXBlIHsgQmFkZ2UsIEdyYXBoLCBHcmFwaEVkZ2UsIEdyYXBoR3JvdXAsIEdyYXBoTm9kZSB9IGZyb20gJy4uLy4uL3NyYy92aWV3cy9ncmFwaC9ncmFwaC5qcyc7XG5cbmNvbnN0IGNsZWFuOiBCYWRnZSA9IHsgZXJyb3JzOiAwLCB3YXJuaW5nczogMCwgaW5mb3JtYXRpb246IDAgfTtcblxuLyoqIGBraW5kIE5hbWUgXCJUaXRsZVwiIEBEb21haW5gOyBgP05hbWVgIGlzIG9ubHkgbWVudGlvbmVkLiAqL1xuZnVuY3Rpb24gbm9kZU9mKHRleHQ6IHN0cmluZyk6IEdyYXBoTm9kZSB7XG4gIGNvbnN0IFssIHJvbGUgPSAnc3lzdGVtJywgdW5rbm93biwgaWQgPSAnJywgLCB0aXRsZSwgLCBncm91cF0gPVxuICAgIC9eKFxcdyspIChcXD8pPyhbXFx3LV0rKSggXCIoW15cIl0qKVwiKT8oIEAoW1xcdy1dKykpPyQvLmV4ZWModGV4dCkgPz8gW107XG4gIHJldHVybiB7XG4gICAgaWQsXG4gICAgcm9sZTogcm9sZSBhcyBHcmFwaE5vZGVbJ3JvbGUnXSxcbiAgICBsYWJlbDogaWQsXG4gICAgLi4uKHRpdGxlICE9PSB1bmRlZmluZWQgJiYgeyB0aXRsZSB9KSxcbiAgICAuLi4oZ3JvdXAgIT09IHVuZGVmaW5lZCAmJiB7IGdyb3VwIH0pLFxuICAgIGRlY2xhcmVkOiB1bmtub3duID09PSB1bmRlZmluZWQsXG4gICAgYmFkZ2U6IGNsZWFuLFxuICB9O1xufVxuXG4vKiogYE5hbWVgIG9yIGBPdXRlci9OYW1lYDsgdGhlIGxhYmVsIGZvbGxvd3MgYSBjb2xvbi4gKi9cbmZ1bmN0aW9uIGdyb3VwT2YodGV4dDogc3RyaW5nKTogR3JhcGhHcm91cCB7XG4gIGNvbnN0IFtwYXRoID0gJycsIGxhYmVsXSA9IHRleHQuc3BsaXQoJzogJyk7XG4gIGNvbnN0IFtpZCA9ICcnLCBwYXJlbnRdID0gcGF0aC5zcGxpdCgnLycpLnRvUmV2ZXJzZWQoKTtcbiAgcmV0dXJuIHsgaWQsIGxhYmVsOiBsYWJlbCA/PyBpZCwgLi4uKHBhcmVudCAhPT0gdW5kZWZpbmVkICYmIHsgcGFyZW50IH0pIH07XG59XG5cbi8qKiBgT3JkZXIgRVJQID4gTXVsZVNvZnQgPiBDUk0sIFdNUyByZWFsdGltZWA7IGA8PmAgZm9yIGJvdGggd2F5cy4gKi9cbmZ1bmN0aW9uIGVkZ2VzT2YodGV4dDogc3RyaW5nKTogR3JhcGhFZGdlW10ge1xuICBjb25zdCBbLCBsYWJlbCA9ICcnLCB3YXkgPSAnJywgcGF0dGVybl0gPVxuICAgIC9eKFxcdyspICguKj8pKD86IChyZWFsdGltZXxuZWFyLXJlYWx0aW1lfGJhdGNofG9uLWRlbWFuZHxldmVudC1kcml2ZW4pKT8kLy5leGVjKHRleHQpID8/IFtdO1xuICBjb25zdCBib3RoID0gd2F5LmluY2x1ZGVzKCc8PicpO1xuICBjb25zdCBzdG9wcyA9IHdheS5zcGxpdChib3RoID8gJyA8PiAnIDogJyA+ICcpLm1hcCgoc3RvcCkgPT4gc3RvcC5zcGxpdCgnLCAnKSk7XG4gIGNvbnN0IGxlZ3MgPSBzdG9wc1xuICAgIC5zbGljZSgxKVxuICAgIC5mbGF0TWFwKCh0YXJnZXRzLCBpbmRleCkgPT4gKHN0b3BzW2luZGV4XSA/PyBbXSkuZmxhdE1hcCgoZnJvbSkgPT4gdGFyZ2V0cy5tYXAoKHRvKSA9PiAoeyBmcm9tLCB0byB9KSkpKTtcbiAgcmV0dXJuIGxlZ3MubWFwKCh7IGZyb20sIHRvIH0pID0+ICh7XG4gICAgaWQ6IGAke2xhYmVsfToke3dheX18JHtmcm9tfXwke3RvfWAsXG4gICAgZmxvdzogYCR7bGFiZWx9OiR7d2F5fWAsXG4gICAgZnJvbSxcbiAgICB0byxcbiAgICBsYWJlbCxcbiAgICAuLi4ocGF0dGVybiAhPT0gdW5kZWZpbmVkICYmIHsgcGF0dGVybjogcGF0dGVybiBhcyBQYXR0ZXJuS2luZCB9KSxcbiAgICBib3RoLFxuICAgIGRlY2xhcmVkOiB0cnVlLFxuICAgIGJhZGdlOiBjbGVhbixcbiAgfSkpO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNrZXRjaCB7XG4gIHJlYWRvbmx5IGdyb3Vwcz86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBub2RlczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IGZsb3dzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuZXhwb3J0IGNvbnN0IHNrZXRjaCA9ICh7IGdyb3VwcyA9IFtdLCBub2RlcywgZmxvd3MgfTogU2tldGNoKTogR3JhcGggPT4gKHtcbiAgbm9kZXM6IG5vZGVzLm1hcChub2RlT2YpLFxuICBncm91cHM6IGdyb3Vwcy5tYXAoZ3JvdXBPZiksXG4gIGVkZ2VzOiBmbG93cy5mbGF0TWFwKGVkZ2VzT2YpLFxufSk7XG5cbi8qKiBUaGUgZ3JhcGggd2l0aCBmaW5kaW5ncyBvbiBzb21lIG9mIGl0cyB0aGluZ3MsIGJ5IGlkIG9mIGEgbm9kZSBvciBieSBmbG93J3MgbGFiZWwuICovXG5leHBvcnQgZnVuY3Rpb24gd2l0aEJhZGdlcyhncmFwaDogR3JhcGgsIGJhZGdlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUGFydGlhbDxCYWRnZT4+Pik6IEdyYXBoIHtcbiAgY29uc3QgYmFkZ2VkID0gPFQgZXh0ZW5kcyB7IHJlYWRvbmx5IGJhZGdlOiBCYWRnZSB9Pih0aGluZzogVCwga2V5OiBzdHJpbmcpOiBUID0+ICh7XG4gICAgLi4udGhpbmcsXG4gICAgYmFkZ2U6IHsgLi4udGhpbmcuYmFkZ2UsIC4uLmJhZGdlc1trZXldIH0sXG4gIH0pO1xuICByZXR1cm4ge1xuICAgIC4uLmdyYXBoLFxuICAgIG5vZGVzOiBncmFwaC5ub2Rlcy5tYXAoKG5vZGUpID0+IGJhZGdlZChub2RlLCBub2RlLmlkKSksXG4gICAgZWRnZXM6IGdyYXBoLmVkZ2VzLm1hcCgoZWRnZSkgPT4gYmFkZ2VkKGVkZ2UsIGVkZ2UubGFiZWwpKSxcbiAgfTtcbn1cblxuZXhwb3J0IGNvbnN0IG9yZGVyVG9DYXNoOiBHcmFwaCA9IHdpdGhCYWRnZXMoXG4gIHNrZXRjaCh7XG4gICAgZ3JvdXBzOiBbJ1NhbGVzOiBTYWxlcyBhbmQgc2VydmljZScsICdGaW5hbmNlOiBGaW5hbmNlIGFuZCBvcGVyYXRpb25zJywgJ0luc2lnaHQnXSxcbiAgICBub2RlczogW1xuICAgICAgJ3N5c3RlbSBTYWxlc2ZvcmNlIFwiU2FsZXNmb3JjZSBTYWxlcyBDbG91ZFwiIEBTYWxlcycsXG4gICAgICAnc3lzdGVtIENvbW1lcmNlIFwiQ29tbWVyY2UgQ2xvdWRcIiBAU2FsZXMnLFxuICAgICAgJ3N5c3RlbSBTQVAgXCJTQVAgUy80SEFOQVwiIEBGaW5hbmNlJyxcbiAgICAgICdkYXRhYmFzZSBMZWRnZXIgXCJHZW5lcmFsIGxlZGdlclwiIEBGaW5hbmNlJyxcbiAgICAgICdodWIgTXVsZVNvZnQgXCJNdWxlU29mdCBBbnlwb2ludFwiJyxcbiAgICAgICdleHRlcm5hbCBQSU0gXCJTYWxzaWZ5IFBJTVwiJyxcbiAgICAgICd3YXJlaG91c2UgU25vd2ZsYWtlIFwiU25vd2ZsYWtlXCIgQEluc2lnaHQnLFxuICAgIF0sXG4gICAgZmxvd3M6IFtcbiAgICAgICdQcm9kdWN0IFBJTSA+IE11bGVTb2Z0ID4gU2FsZXNmb3JjZSwgU0FQIGJhdGNoJyxcbiAgICAgICdBY2NvdW50IFNhbGVzZm9yY2UgPD4gU0FQIG5lYXItcmVhbHRpbWUnLFxuICAgICAgJ1NhbGVzT3JkZXIgU2FsZXNmb3JjZSA+IE11bGVTb2Z0ID4gU0FQIHJlYWx0aW1lJyxcbiAgICAgICdPcmRlclN0YXR1cyBTQVAgPiBNdWxlU29mdCA+IFNhbGVzZm9yY2UgZXZlbnQtZHJpdmVuJyxcbiAgICAgICdJbnZlbnRvcnkgU2FsZXNmb3JjZSA+IFNBUCBvbi1kZW1hbmQnLFxuICAgICAgJ0ludm9pY2UgU0FQID4gU2FsZXNmb3JjZSBiYXRjaCcsXG4gICAgICAnSW52b2ljZSBTQVAgPiBTbm93Zmxha2UgYmF0Y2gnLFxuICAgICAgJ0Jhc2tldCBDb21tZXJjZSA+IFNhbGVzZm9yY2UgcmVhbHRpbWUnLFxuICAgICAgJ1Bvc3RpbmcgU0FQID4gTGVkZ2VyIHJlYWx0aW1lJyxcbiAgICAgICdPcHBvcnR1bml0eSBTYWxlc2ZvcmNlID4gU25vd2ZsYWtlIGJhdGNoJyxcbiAgICBdLFxuICB9KSxcbiAge1xuICAgIEFjY291bnQ6IHsgZXJyb3JzOiAyIH0sXG4gICAgU0FQOiB7IHdhcm5pbmdzOiAxIH0sXG4gICAgSW52ZW50b3J5OiB7IHdhcm5pbmdzOiAxIH0sXG4gICAgU2FsZXNmb3JjZTogeyBlcnJvcnM6IDMsIHdhcm5pbmdzOiAxIH0sXG4gIH0sXG4pO1xuXG5jb25zdCBjb21tZXJjZU9uRXZlbnRzOiBHcmFwaCA9IHNrZXRjaCh7XG4gIGdyb3VwczogWydTdG9yZTogU3RvcmVmcm9udCcsICdGdWxmaWxtZW50J10sXG4gIG5vZGVzOiBbXG4gICAgJ3N5c3RlbSB1c2VycyBcIlVzZXJzIHNlcnZpY2VcIiBAU3RvcmUnLFxuICAgICdzeXN0ZW0gcHJvZHVjdHMgXCJQcm9kdWN0cyBzZXJ2aWNlXCIgQFN0b3JlJyxcbiAgICAnc3lzdGVtIG9yZGVycyBcIk9yZGVycyBzZXJ2aWNlXCIgQFN0b3JlJyxcbiAgICAnc3lzdGVtIHdhcmVob3VzZSBcIldhcmVob3VzZSBzZXJ2aWNlXCIgQEZ1bGZpbG1lbnQnLFxuICAgICdzeXN0ZW0gZGVsaXZlcnkgXCJEZWxpdmVyeSBzZXJ2aWNlXCIgQEZ1bGZpbG1lbnQnLFxuICAgICdzeXN0ZW0gZGVsaXZlcnktcHJpY2luZyBcIkRlbGl2ZXJ5IHByaWNpbmdcIiBARnVsZmlsbWVudCcsXG4gICAgJ3N5c3RlbSBwYXltZW50IFwiUGF5bWVudCBzZXJ2aWNlXCInLFxuICAgICdleHRlcm5hbCBwYXltZW50LTNwIFwiVGhpcmQtcGFydHkgcGF5bWVudFwiJyxcbiAgICAnYnJva2VyIEV2ZW50QnJpZGdlIFwiQW1hem9uIEV2ZW50QnJpZGdlXCInLFxuICBdLFxuICBmbG93czogW1xuICAgICdQcm9kdWN0Q2hhbmdlZCBwcm9kdWN0cyA+IEV2ZW50QnJpZGdlIGV2ZW50LWRyaXZlbicsXG4gICAgJ1VzZXJDcmVhdGVkIHVzZXJzID4gRXZlbnRCcmlkZ2UgZXZlbnQtZHJpdmVuJyxcbiAgICAnT3JkZXIgb3JkZXJzID4gRXZlbnRCcmlkZ2UgPiB3YXJlaG91c2UsIHBheW1lbnQgZXZlbnQtZHJpdmVuJyxcbiAgICAnUGFja2FnZSB3YXJlaG91c2UgPiBFdmVudEJyaWRnZSA+IGRlbGl2ZXJ5LCBvcmRlcnMsIHBheW1lbnQgZXZlbnQtZHJpdmVuJyxcbiAgICAnRGVsaXZlcnkgZGVsaXZlcnkgPiBFdmVudEJyaWRnZSA+IG9yZGVycywgcGF5bWVudCBldmVudC1kcml2ZW4nLFxuICAgICdQcmljZSBvcmRlcnMgPiBkZWxpdmVyeS1wcmljaW5nIG9uLWRlbWFuZCcsXG4gICAgJ0F1dGhvcmlzYXRpb24gb3JkZXJzID4gcGF5bWVudCByZWFsdGltZScsXG4gICAgJ1Byb2R1Y3Qgb3JkZXJzID4gcHJvZHVjdHMgb24tZGVtYW5kJyxcbiAgICAnQWRkcmVzcyBkZWxpdmVyeSA+IG9yZGVycyBvbi1kZW1hbmQnLFxuICAgICdDaGFyZ2UgcGF5bWVudCA+IHBheW1lbnQtM3AgcmVhbHRpbWUnLFxuICBdLFxufSk7XG5cbmV4cG9ydCBjb25zdCBvbmVGbG93OiBHcmFwaCA9IHNrZXRjaCh7XG4gIG5vZGVzOiBbJ3N5c3RlbSBFUlAnLCAnc3lzdGVtIENSTSddLFxuICBmbG93czogWydPcmRlciBFUlAgPiBDUk0gcmVhbHRpbWUnXSxcbn0pO1xuXG5leHBvcnQgY29uc3QgdW5kZWNsYXJlZDogR3JhcGggPSBza2V0Y2goe1xuICBub2RlczogW1xuICAgICdzeXN0ZW0gRVJQIFwiU0FQIFMvNEhBTkFcIicsXG4gICAgJ3N5c3RlbSA/Q1JNJyxcbiAgICAnYnJva2VyID9LYWZrYScsXG4gICAgJ2NoYW5uZWwgP29yZGVycycsXG4gICAgJ3N5c3RlbSA/V2hhcmVob3VzZScsXG4gIF0sXG4gIGZsb3dzOiBbXG4gICAgJ09yZGVyIEVSUCA+IENSTSByZWFsdGltZScsXG4gICAgJ09yZGVyIEVSUCA+IEthZmthID4gb3JkZXJzID4gV2hhcmVob3VzZScsXG4gICAgJ1N0b2NrIFdoYXJlaG91c2UgPiBFUlAgYmF0Y2gnLFxuICAgICdMb29wIEVSUCA+IEVSUCcsXG4gIF0sXG59KTtcblxuY29uc3QgbmVzdGVkOiBHcmFwaCA9IHNrZXRjaCh7XG4gIGdyb3VwczogW1xuICAgICdDb21wYW55JyxcbiAgICAnQ29tcGFueS9Gcm9udDogRnJvbnQgb2ZmaWNlJyxcbiAgICAnQ29tcGFueS9CYWNrOiBCYWNrIG9mZmljZScsXG4gICAgJ0JhY2svTW9uZXknLFxuICAgICdQYXJ0bmVycycsXG4gICAgJ0VtcHR5JyxcbiAgXSxcbiAgbm9kZXM6IFtcbiAgICAnc3lzdGVtIFNob3AgQEZyb250JyxcbiAgICAnc3lzdGVtIERlc2sgXCJTZXJ2aWNlIGRlc2tcIiBARnJvbnQnLFxuICAgICdzeXN0ZW0gRVJQIFwiU0FQIFMvNEhBTkFcIiBAQmFjaycsXG4gICAgJ2RhdGFiYXNlIExlZGdlciBATW9uZXknLFxuICAgICd3YXJlaG91c2UgTGFrZSBcIkRhdGEgbGFrZVwiIEBNb25leScsXG4gICAgJ3N5c3RlbSBIUiBAQ29tcGFueScsXG4gICAgJ2V4dGVybmFsIEJhbmsgQFBhcnRuZXJzJyxcbiAgICAnZXh0ZXJuYWwgQ2FycmllciBAUGFydG5lcnMnLFxuICAgICdjaGFubmVsIHNoaXBtZW50cyBAUGFydG5lcnMnLFxuICBdLFxuICBmbG93czogW1xuICAgICdPcmRlciBTaG9wID4gRVJQIHJlYWx0aW1lJyxcbiAgICAnVGlja2V0IERlc2sgPiBFUlAgbmVhci1yZWFsdGltZScsXG4gICAgJ1BheW1lbnQgTGVkZ2VyID4gQmFuayBiYXRjaCcsXG4gICAgJ1N0YXRlbWVudCBCYW5rID4gTGVkZ2VyIGJhdGNoJyxcbiAgICAnSW52b2ljZSBFUlAgPiBMZWRnZXIgcmVhbHRpbWUnLFxuICAgICdTaGlwbWVudCBFUlAgPiBzaGlwbWVudHMgPiBDYXJyaWVyIGV2ZW50LWRyaXZlbicsXG4gICAgJ1RyYWNraW5nIENhcnJpZXIgPiBTaG9wIG9uLWRlbWFuZCcsXG4gICAgJ0VtcGxveWVlIEhSID4gRVJQLCBEZXNrIGJhdGNoJyxcbiAgICAnRXZlcnl0aGluZyBFUlAgPiBMYWtlIGJhdGNoJyxcbiAgICAnQ2xpY2sgU2hvcCA+IExha2UgbmVhci1yZWFsdGltZScsXG4gICAgJ09yZGVyIFNob3AgPiBEZXNrIGV2ZW50LWRyaXZlbicsXG4gIF0sXG59KTtcblxuY29uc3QgbWVzaDogR3JhcGggPSBza2V0Y2goe1xuICBub2RlczogWydBJywgJ0InLCAnQycsICdEJywgJ0UnLCAnRicsICdHJywgJ0gnXS5tYXAoKG5hbWUpID0+IGBzeXN0ZW0gJHtuYW1lfWApLFxuICBmbG93czogWydBJywgJ0InLCAnQycsICdEJywgJ0UnLCAnRicsICdHJywgJ0gnXS5mbGF0TWFwKChmcm9tLCBpLCBhbGwpID0+XG4gICAgYWxsXG4gICAgICAuZmlsdGVyKCh0bywgaikgPT4gdG8gIT09IGZyb20gJiYgKGkgKiAzICsgaikgJSA0IDwgMilcbiAgICAgIC5tYXAoKHRvKSA9PiBgSXRlbSR7ZnJvbX0ke3RvfSAke2Zyb219ID4gJHt0b30gcmVhbHRpbWVgKSxcbiAgKSxcbn0pO1xuXG5leHBvcnQgY29uc3QgbGFuZHNjYXBlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgR3JhcGg+PiA9IHtcbiAgb3JkZXJUb0Nhc2gsXG4gIGNvbW1lcmNlT25FdmVudHMsXG4gIG9uZUZsb3csXG4gIHVuZGVjbGFyZWQsXG4gIG5lc3RlZCxcbiAgbWVzaCxcbn07XG5cbi8qKiBUaGUgc2FtZSBudW1iZXJzIGZvciB0aGUgc2FtZSBzZWVkLCBpbiBldmVyeSBydW4uICovXG5leHBvcnQgZnVuY3Rpb24gcmFuZG9tKHNlZWQ6IG51bWJlcik6ICgpID0+IG51bWJlciB7XG4gIGxldCBzdGF0ZSA9IHNlZWQgPj4+IDA7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgc3RhdGUgPSAoc3RhdGUgKyAweDZkMmI3OWY1KSA+Pj4gMDtcbiAgICBsZXQgbWl4ZWQgPSBNYXRoLmltdWwoc3RhdGUgXiAoc3RhdGUgPj4+IDE1KSwgMSB8IHN0YXRlKTtcbiAgICBtaXhlZCA9IChtaXhlZCArIE1hdGguaW11bChtaXhlZCBeIChtaXhlZCA+Pj4gNyksIDYxIHwgbWl4ZWQpKSBeIG1peGVkO1xuICAgIHJldHVybiAoKG1peGVkIF4gKG1peGVkID4+PiAxNCkpID4+PiAwKSAvIDRfMjk0Xzk2N18yOTY7XG4gIH07XG59XG5cbmNvbnN0IHBhdHRlcm5zID0gWydyZWFsdGltZScsICduZWFyLXJlYWx0aW1lJywgJ2JhdGNoJywgJ29uLWRlbWFuZCcsICdldmVudC1kcml2ZW4nXSBhcyBjb25zdDtcbmNvbnN0IGVudGl0aWVzID0gW1xuICAnT3JkZXInLFxuICAnSW52b2ljZScsXG4gICdDdXN0b21lcicsXG4gICdQcm9kdWN0JyxcbiAgJ1N0b2NrJyxcbiAgJ1NoaXBtZW50JyxcbiAgJ1BheW1lbnQnLFxuICAnUHJpY2UnLFxuICAnQ29udHJhY3QnLFxuICAnVGlja2V0Jyxcbl07XG5cbi8qKiBTeXN0ZW1zIGluIGRvbWFpbnMsIG1vc3QgZmxvd3MgbmVhciBieSwgc29tZSB0aHJvdWdoIGEgaHViIG9yIGEgYnJva2VyLCBhcyBsYW5kc2NhcGVzIGFyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBnZW5lcmF0ZWQoc3lzdGVtczogbnVtYmVyLCBmbG93czogbnVtYmVyLCBzZWVkOiBudW1iZXIpOiBHcmFwaCB7XG4gIGNvbnN0IG5leHQgPSByYW5kb20oc2VlZCk7XG4gIGNvbnN0IHBpY2sgPSAoY291bnQ6IG51bWJlcik6IG51bWJlciA9PiBNYXRoLmZsb29yKG5leHQoKSAqIGNvdW50KTtcbiAgY29uc3QgZG9tYWlucyA9IE1hdGgubWF4KDEsIE1hdGgucm91bmQoc3lzdGVtcyAvIDgpKTtcbiAgY29uc3Qgcm9sZXMgPSBbJ3N5c3RlbScsICdzeXN0ZW0nLCAnc3lzdGVtJywgJ3N5c3RlbScsICdkYXRhYmFzZScsICd3YXJlaG91c2UnLCAnZXh0ZXJuYWwnXTtcbiAgY29uc3Qgbm9kZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBzeXN0ZW1zIH0sIChfLCBpbmRleCkgPT4ge1xuICAgIGlmIChpbmRleCA9PT0gMCkgcmV0dXJuICdodWIgSHViMCBcIkludGVncmF0aW9uIGh1YlwiJztcbiAgICBpZiAoaW5kZXggPT09IDEgJiYgc3lzdGVtcyA+IDgpIHJldHVybiAnYnJva2VyIEJyb2tlcjEgXCJFdmVudCBicm9rZXJcIic7XG4gICAgY29uc3QgcGxhY2UgPSBuZXh0KCkgPCAwLjkgPyBgIEBEJHtpbmRleCAlIGRvbWFpbnN9YCA6ICcnO1xuICAgIHJldHVybiBgJHtyb2xlc1twaWNrKHJvbGVzLmxlbmd0aCldfSBTeXN0ZW0ke2luZGV4fSBcIlByb2R1Y3QgJHtpbmRleH1cIiR7cGxhY2V9YDtcbiAgfSk7XG4gIGNvbnN0IG5hbWVzID0gbm9kZXMubWFwKCh0ZXh0KSA9PiB0ZXh0LnNwbGl0KCcgJylbMV0gPz8gJycpO1xuICBjb25zdCBuZWFyID0gKGluZGV4OiBudW1iZXIpOiBudW1iZXIgPT5cbiAgICBuZXh0KCkgPCAwLjYgPyAoaW5kZXggKyBkb21haW5zICogKDEgKyBwaWNrKDQpKSkgJSBzeXN0ZW1zIDogcGljayhzeXN0ZW1zKTtcbiAgY29uc3QgbGluZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBmbG93cyB9LCAoXywgaW5kZXgpID0+IHtcbiAgICBjb25zdCBmcm9tID0gcGljayhzeXN0ZW1zKTtcbiAgICBsZXQgdG8gPSBuZWFyKGZyb20pO1xuICAgIGlmICh0byA9PT0gZnJvbSkgdG8gPSAoZnJvbSArIDEpICUgc3lzdGVtcztcbiAgICBjb25zdCB0aHJvdWdoID0gbmV4dCgpIDwgMC4yNSAmJiBmcm9tID4gMSAmJiB0byA+IDEgPyBgID4gJHtuYW1lc1twaWNrKDIpXX1gIDogJyc7XG4gICAgcmV0dXJuIGAke2VudGl0aWVzW3BpY2soZW50aXRpZXMubGVuZ3RoKV19JHtpbmRleH0gJHtuYW1lc1tmcm9tXX0ke3Rocm91Z2h9ID4gJHtuYW1lc1t0b119ICR7cGF0dGVybnNbcGljayg1KV19YDtcbiAgfSk7XG4gIGNvbnN0IGdyb3VwcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGRvbWFpbnMgfSwgKF8sIGluZGV4KSA9PiBgRCR7aW5kZXh9OiBEb21haW4gJHtpbmRleH1gKTtcbiAgcmV0dXJuIHNrZXRjaCh7IGdyb3Vwcywgbm9kZXMsIGZsb3dzOiBsaW5lcyB9KTtcbn1cbiIsICIvKiogR2VuZXJhdGVkIGxhbmRzY2FwZXMgb2YgZWFjaCBhcmNoaXRlY3R1cmUgc3R5bGUsIHRvIG1lYXN1cmUgcGljdHVyZXMgd2l0aDogdGhlIHNhbWUgZm9yIHRoZSBzYW1lIHNlZWQsIGluIGV2ZXJ5IHJ1bi4gKi9cbmltcG9ydCB0eXBlIHsgR3JhcGggfSBmcm9tICcuLi8uLi8uLi9zcmMvdmlld3MvZ3JhcGgvZ3JhcGguanMnO1xuaW1wb3J0IHsgcmFuZG9tLCBza2V0Y2ggfSBmcm9tICcuLi8uLi9zdXBwb3J0L2dyYXBocy5qcyc7XG5cbmV4cG9ydCBjb25zdCBzdHlsZXMgPSBbJ2h1YicsICdicm9rZXInLCAnbWVzaCcsICdjZGMnLCAnbWl4ZWQnXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIFN0eWxlID0gKHR5cGVvZiBzdHlsZXMpW251bWJlcl07XG5cbmNvbnN0IFBBVFRFUk5TID0gWydyZWFsdGltZScsICduZWFyLXJlYWx0aW1lJywgJ2JhdGNoJywgJ29uLWRlbWFuZCcsICdldmVudC1kcml2ZW4nXTtcbmNvbnN0IEVOVElUSUVTID1cbiAgJ09yZGVyIEludm9pY2UgQ3VzdG9tZXIgUHJvZHVjdCBTdG9jayBTaGlwbWVudCBQYXltZW50IFByaWNlIENvbnRyYWN0IFRpY2tldCBEZWxpdmVyeSBTdXBwbGllcicuc3BsaXQoJyAnKTtcbmNvbnN0IFBST0RVQ1RTID0gWydTQVAgUy80SEFOQScsICdTYWxlc2ZvcmNlJywgJ09yYWNsZSBFQlMnLCAnQ29tbWVyY2UgQ2xvdWQnLCAnV29ya2RheScsICdTZXJ2aWNlTm93J107XG5cbi8qKiBEcmF3cyBudW1iZXJzIGFuZCB0aGluZ3MgYnkgbG90LiAqL1xuaW50ZXJmYWNlIExvdCB7XG4gIGJlbG93KGNvdW50OiBudW1iZXIpOiBudW1iZXI7XG4gIG9mPFQ+KHRoaW5nczogcmVhZG9ubHkgVFtdKTogVDtcbiAgY2hhbmNlKHNoYXJlOiBudW1iZXIpOiBib29sZWFuO1xufVxuXG5mdW5jdGlvbiBsb3RPZihzZWVkOiBudW1iZXIpOiBMb3Qge1xuICBjb25zdCBuZXh0ID0gcmFuZG9tKHNlZWQpO1xuICBjb25zdCBiZWxvdyA9IChjb3VudDogbnVtYmVyKTogbnVtYmVyID0+IE1hdGguZmxvb3IobmV4dCgpICogY291bnQpO1xuICByZXR1cm4ge1xuICAgIGJlbG93LFxuICAgIG9mOiAodGhpbmdzKSA9PiB0aGluZ3NbYmVsb3codGhpbmdzLmxlbmd0aCldID8/IG5ldmVyKCksXG4gICAgY2hhbmNlOiAoc2hhcmUpID0+IG5leHQoKSA8IHNoYXJlLFxuICB9O1xufVxuXG5jb25zdCBuZXZlciA9ICgpOiBuZXZlciA9PiB7XG4gIHRocm93IG5ldyBFcnJvcignTm90aGluZyB0byBkcmF3IGZyb20uJyk7XG59O1xuXG4vKiogV2hhdCBzdGFuZHMgd2hlcmU6IHN5c3RlbXMgaW4gZG9tYWlucywgZG9tYWlucyBpbiBhcmVhcy4gKi9cbmludGVyZmFjZSBMYW5kIHtcbiAgcmVhZG9ubHkgZ3JvdXBzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgbm9kZXM6IHN0cmluZ1tdO1xuICAvKiogTmFtZXMgb2YgdGhlIG9yZGluYXJ5IHN5c3RlbXMuICovXG4gIHJlYWRvbmx5IHN5c3RlbXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBkb21haW5PZjogUmVhZG9ubHlNYXA8c3RyaW5nLCBudW1iZXI+O1xuICByZWFkb25seSBkb21haW5zOiBudW1iZXI7XG59XG5cbmZ1bmN0aW9uIGxhbmRPZihjb3VudDogbnVtYmVyLCBsb3Q6IExvdCk6IExhbmQge1xuICBjb25zdCBkb21haW5zID0gTWF0aC5tYXgoMiwgTWF0aC5yb3VuZChjb3VudCAvIDcpKTtcbiAgY29uc3QgYXJlYXMgPSBkb21haW5zID4gNCA/IE1hdGguY2VpbChkb21haW5zIC8gMykgOiAwO1xuICBjb25zdCBuYW1lcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGRvbWFpbnMgfSwgKF8sIGluZGV4KSA9PlxuICAgIGFyZWFzID4gMCA/IGBBJHtpbmRleCAlIGFyZWFzfS9EJHtpbmRleH06IERvbWFpbiAke2luZGV4fWAgOiBgRCR7aW5kZXh9OiBEb21haW4gJHtpbmRleH1gLFxuICApO1xuICBjb25zdCBncm91cHMgPSBbLi4uQXJyYXkuZnJvbSh7IGxlbmd0aDogYXJlYXMgfSwgKF8sIGluZGV4KSA9PiBgQSR7aW5kZXh9OiBBcmVhICR7aW5kZXh9YCksIC4uLm5hbWVzXTtcbiAgY29uc3QgZG9tYWluT2YgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBjb25zdCBzeXN0ZW1zID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogY291bnQgfSwgKF8sIGluZGV4KSA9PiBgU3lzdGVtJHtpbmRleH1gKTtcbiAgY29uc3Qgbm9kZXMgPSBzeXN0ZW1zLm1hcCgobmFtZSwgaW5kZXgpID0+IHtcbiAgICBjb25zdCBraW5kID0gbG90LmNoYW5jZSgwLjE1KSA/ICdkYXRhYmFzZScgOiBsb3QuY2hhbmNlKDAuMSkgPyAnZXh0ZXJuYWwnIDogJ3N5c3RlbSc7XG4gICAgZG9tYWluT2Yuc2V0KG5hbWUsIGluZGV4ICUgZG9tYWlucyk7XG4gICAgY29uc3QgcGxhY2UgPSBraW5kID09PSAnZXh0ZXJuYWwnID8gJycgOiBgIEBEJHtpbmRleCAlIGRvbWFpbnN9YDtcbiAgICByZXR1cm4gYCR7a2luZH0gJHtuYW1lfSBcIiR7bG90Lm9mKFBST0RVQ1RTKX0gJHtpbmRleH1cIiR7cGxhY2V9YDtcbiAgfSk7XG4gIHJldHVybiB7IGdyb3Vwcywgbm9kZXMsIHN5c3RlbXMsIGRvbWFpbk9mLCBkb21haW5zIH07XG59XG5cbi8qKiBUd28gc3lzdGVtczsgdGhlIHNhbWUgZG9tYWluIG1vcmUgb2Z0ZW4gdGhhbiBub3QuICovXG5mdW5jdGlvbiBwYWlyT2YoeyBzeXN0ZW1zLCBkb21haW5PZiB9OiBMYW5kLCBsb3Q6IExvdCwgbmVhciA9IDAuNik6IHJlYWRvbmx5IFtzdHJpbmcsIHN0cmluZ10ge1xuICBjb25zdCBmcm9tID0gbG90Lm9mKHN5c3RlbXMpO1xuICBjb25zdCBvdGhlcnMgPSBzeXN0ZW1zLmZpbHRlcigobmFtZSkgPT4gbmFtZSAhPT0gZnJvbSk7XG4gIGNvbnN0IGNsb3NlID0gb3RoZXJzLmZpbHRlcigobmFtZSkgPT4gZG9tYWluT2YuZ2V0KG5hbWUpID09PSBkb21haW5PZi5nZXQoZnJvbSkpO1xuICByZXR1cm4gW2Zyb20sIGxvdC5vZihjbG9zZS5sZW5ndGggPiAwICYmIGxvdC5jaGFuY2UobmVhcikgPyBjbG9zZSA6IG90aGVycyldO1xufVxuXG50eXBlIFdheSA9IChpbmRleDogbnVtYmVyKSA9PiBzdHJpbmc7XG5cbi8qKiBGbG93cyB0aHJvdWdoIG9uZSBvZiBhIGZldyBodWJzLiAqL1xuZnVuY3Rpb24gaHViV2F5cyhsYW5kOiBMYW5kLCBsb3Q6IExvdCwgaHViczogbnVtYmVyKTogV2F5IHtcbiAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IGh1YnM7IGluZGV4KyspIGxhbmQubm9kZXMucHVzaChgaHViIEh1YiR7aW5kZXh9IFwiSW50ZWdyYXRpb24gaHViICR7aW5kZXh9XCJgKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBbZnJvbSwgdG9dID0gcGFpck9mKGxhbmQsIGxvdCwgMC4yKTtcbiAgICByZXR1cm4gYCR7ZnJvbX0gPiBIdWIke2xhbmQuZG9tYWluT2YuZ2V0KHRvKSA9PT0gdW5kZWZpbmVkID8gMCA6IGxvdC5iZWxvdyhodWJzKX0gPiAke3RvfWA7XG4gIH07XG59XG5cbi8qKiBDaGFubmVscyBvZiBhIGJyb2tlciwgZWFjaCB3aXRoIG9uZSBzZW5kZXIgYW5kIG9uZSB0byBmb3VyIGxpc3RlbmVycy4gKi9cbmZ1bmN0aW9uIGNoYW5uZWxXYXlzKGxhbmQ6IExhbmQsIGxvdDogTG90LCBjaGFubmVsczogbnVtYmVyKTogV2F5IHtcbiAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IGNoYW5uZWxzOyBpbmRleCsrKSBsYW5kLm5vZGVzLnB1c2goYGNoYW5uZWwgdG9waWMtJHtpbmRleH0gQEJyb2tlcmApO1xuICBjb25zdCBzZW5kZXJzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogY2hhbm5lbHMgfSwgKCkgPT4gbG90Lm9mKGxhbmQuc3lzdGVtcykpO1xuICByZXR1cm4gKGluZGV4KSA9PiB7XG4gICAgY29uc3QgY2hhbm5lbCA9IGluZGV4ICUgY2hhbm5lbHM7XG4gICAgY29uc3QgZnJvbSA9IHNlbmRlcnNbY2hhbm5lbF0gPz8gbmV2ZXIoKTtcbiAgICBjb25zdCBvdGhlcnMgPSBsYW5kLnN5c3RlbXMuZmlsdGVyKChuYW1lKSA9PiBuYW1lICE9PSBmcm9tKTtcbiAgICBjb25zdCB0byA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDEgKyBsb3QuYmVsb3coNCkgfSwgKCkgPT4gbG90Lm9mKG90aGVycykpO1xuICAgIHJldHVybiBgJHtmcm9tfSA+IHRvcGljLSR7Y2hhbm5lbH0gPiAke1suLi5uZXcgU2V0KHRvKV0uam9pbignLCAnKX1gO1xuICB9O1xufVxuXG4vKiogQ2hhbmdlcyBvdXQgb2YgZGF0YWJhc2VzIGludG8gYSB3YXJlaG91c2UsIGFuZCByZXBvcnRzIG91dCBvZiBpdC4gKi9cbmZ1bmN0aW9uIGNhcHR1cmVXYXlzKGxhbmQ6IExhbmQsIGxvdDogTG90KTogV2F5IHtcbiAgbGFuZC5ub2Rlcy5wdXNoKFxuICAgICd3YXJlaG91c2UgTGFrZSBcIkRhdGEgbGFrZVwiJyxcbiAgICAnd2FyZWhvdXNlIE1hcnRzIFwiRGF0YSBtYXJ0c1wiJyxcbiAgICAnaHViIENhcHR1cmUgXCJDaGFuZ2UgY2FwdHVyZVwiJyxcbiAgKTtcbiAgcmV0dXJuIChpbmRleCkgPT4ge1xuICAgIGlmIChpbmRleCAlIDEwID09PSAwKSByZXR1cm4gJ0xha2UgPiBNYXJ0cyc7XG4gICAgY29uc3Qgc3lzdGVtID0gbG90Lm9mKGxhbmQuc3lzdGVtcyk7XG4gICAgaWYgKGluZGV4ICUgMTAgPCA2KSByZXR1cm4gYCR7c3lzdGVtfSA+IENhcHR1cmUgPiBMYWtlYDtcbiAgICByZXR1cm4gaW5kZXggJSAxMCA8IDggPyBgTWFydHMgPiAke3N5c3RlbX1gIDogcGFpck9mKGxhbmQsIGxvdCkuam9pbignID4gJyk7XG4gIH07XG59XG5cbmZ1bmN0aW9uIHdheXNPZihzdHlsZTogU3R5bGUsIGxhbmQ6IExhbmQsIGxvdDogTG90KTogV2F5IHtcbiAgY29uc3QgeyBsZW5ndGggfSA9IGxhbmQuc3lzdGVtcztcbiAgY29uc3QgbWVzaDogV2F5ID0gKCkgPT4gcGFpck9mKGxhbmQsIGxvdCkuam9pbignID4gJyk7XG4gIGlmIChzdHlsZSA9PT0gJ21lc2gnKSByZXR1cm4gbWVzaDtcbiAgaWYgKHN0eWxlID09PSAnaHViJykgcmV0dXJuIGh1YldheXMobGFuZCwgbG90LCBsZW5ndGggPiAzMCA/IDMgOiAxKTtcbiAgaWYgKHN0eWxlID09PSAnYnJva2VyJykgcmV0dXJuIGNoYW5uZWxXYXlzKGxhbmQsIGxvdCwgTWF0aC5tYXgoNCwgTWF0aC5yb3VuZChsZW5ndGggLyA0KSkpO1xuICBpZiAoc3R5bGUgPT09ICdjZGMnKSByZXR1cm4gY2FwdHVyZVdheXMobGFuZCwgbG90KTtcbiAgY29uc3QgW2h1YiwgY2hhbm5lbCwgY2FwdHVyZV0gPSBbXG4gICAgaHViV2F5cyhsYW5kLCBsb3QsIDEpLFxuICAgIGNoYW5uZWxXYXlzKGxhbmQsIGxvdCwgTWF0aC5tYXgoMywgTWF0aC5yb3VuZChsZW5ndGggLyA4KSkpLFxuICAgIGNhcHR1cmVXYXlzKGxhbmQsIGxvdCksXG4gIF07XG4gIHJldHVybiAoaW5kZXgpID0+IFttZXNoLCBodWIsIG1lc2gsIGNoYW5uZWwsIGNhcHR1cmVdW2luZGV4ICUgNV0/LihpbmRleCkgPz8gbmV2ZXIoKTtcbn1cblxuLyoqIFBhcmFsbGVsIGZsb3dzIGFyZSBhcyBjb21tb24gYXMgaW4gbGlmZTogYSBmZXcgcGFpcnMgZXhjaGFuZ2UgbWFueSBlbnRpdGllcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdHlsZWQoc3R5bGU6IFN0eWxlLCBzeXN0ZW1zOiBudW1iZXIsIGZsb3dzOiBudW1iZXIsIHNlZWQgPSAxKTogR3JhcGgge1xuICBjb25zdCBsb3QgPSBsb3RPZihzZWVkICogNzkxOSArIHN5c3RlbXMpO1xuICBjb25zdCBsYW5kID0gbGFuZE9mKHN5c3RlbXMsIGxvdCk7XG4gIGNvbnN0IHdheSA9IHdheXNPZihzdHlsZSwgbGFuZCwgbG90KTtcbiAgY29uc3QgbGluZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBsYXN0ID0gd2F5KDApO1xuICBmb3IgKGxldCBpbmRleCA9IDA7IGluZGV4IDwgZmxvd3M7IGluZGV4KyspIHtcbiAgICBpZiAoaW5kZXggPiAwICYmICFsb3QuY2hhbmNlKDAuMTUpKSBsYXN0ID0gd2F5KGluZGV4KTtcbiAgICBsaW5lcy5wdXNoKGAke2xvdC5vZihFTlRJVElFUyl9JHtpbmRleH0gJHtsYXN0fSAke2xvdC5vZihQQVRURVJOUyl9YCk7XG4gIH1cbiAgY29uc3QgYnJva2VyID0gbGFuZC5ub2Rlcy5zb21lKCh0ZXh0KSA9PiB0ZXh0LmluY2x1ZGVzKCdAQnJva2VyJykpID8gWydCcm9rZXI6IEFwYWNoZSBLYWZrYSddIDogW107XG4gIHJldHVybiBza2V0Y2goeyBncm91cHM6IFsuLi5sYW5kLmdyb3VwcywgLi4uYnJva2VyXSwgbm9kZXM6IGxhbmQubm9kZXMsIGZsb3dzOiBsaW5lcyB9KTtcbn1cbiIsICJpbXBvcnQgeyBjcmVhdGVFbGsgfSBmcm9tICcvd29yay90cmVlcy9sYXlvdXQvc3JjL3ZpZXdzL2dyYXBoL2xheW91dC9lbGsuanMnO1xuaW1wb3J0IHsgY3JlYXRlTGF5b3V0IH0gZnJvbSAnL3dvcmsvdHJlZXMvbGF5b3V0L3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvbGF5b3V0LmpzJztcbmltcG9ydCB7IGZhdWx0c0luIH0gZnJvbSAnL3dvcmsvdHJlZXMvbGF5b3V0L3NyYy92aWV3cy9ncmFwaC9sYXlvdXQvc291bmQuanMnO1xuaW1wb3J0IHsgbGFuZHNjYXBlcywgZ2VuZXJhdGVkIH0gZnJvbSAnL3dvcmsvdHJlZXMvbGF5b3V0L3Rlc3Qvc3VwcG9ydC9ncmFwaHMuanMnO1xuaW1wb3J0IHsgc3R5bGVkLCBzdHlsZXMgfSBmcm9tICcvd29yay90cmVlcy9sYXlvdXQvdGVzdC9iZW5jaC9waWN0dXJlL3N0eWxlcy5qcyc7XG5jb25zdCB7IGxheW91dCB9ID0gY3JlYXRlTGF5b3V0KGNyZWF0ZUVsaygpKTtcbmNvbnN0IGFsbDogYW55ID0geyAuLi5sYW5kc2NhcGVzIH07XG5mb3IgKGNvbnN0IHMgb2Ygc3R5bGVzKSBhbGxbc10gPSBzdHlsZWQocywgMjAsIDUwKTsgZm9yIChjb25zdCBzIG9mIHN0eWxlcykgYWxsW3MgKyA2MF0gPSBzdHlsZWQocywgNjAsIDIwMCk7IFxuZm9yIChjb25zdCBbbmFtZSwgZ10gb2YgT2JqZWN0LmVudHJpZXM8YW55PihhbGwpKSBmb3IgKGNvbnN0IGRpcmVjdGlvbiBvZiBbJ3JpZ2h0JywgJ2Rvd24nXSBhcyBjb25zdCkge1xuICBjb25zdCBwID0gYXdhaXQgbGF5b3V0KGcsIHsgZGlyZWN0aW9uIH0pO1xuICBjb25zdCB0ID0gcGVyZm9ybWFuY2Uubm93KCk7IGZvciAobGV0IGkgPSAwOyBpIDwgMTA7IGkrKykgZmF1bHRzSW4ocCk7IGNvbnN0IG1zID0gKHBlcmZvcm1hbmNlLm5vdygpIC0gdCkgLyAxMDtcbiAgY29uc3QgZiA9IGZhdWx0c0luKHApOyBjb25zb2xlLmxvZyhuYW1lLCBkaXJlY3Rpb24sIG1zLnRvRml4ZWQoMiksIGYubWlzcGxhY2VkLCBbLi4uZi5saW5lc10sIFsuLi5mLmxhYmVsc10sIFsuLi5mLnRpdGxlc10sIHAuZWRnZXMuZmlsdGVyKGUgPT4gZS5sYXRlKS5sZW5ndGgpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUlBLFNBQVMsY0FBYztBQVloQixTQUFTLFlBQTBCO0FBQ3hDLFFBQU0sU0FBUyxJQUFJLE9BQU87QUFDMUIsUUFBTSxNQUFNLENBQUMsYUFBNkI7QUFDeEMsUUFBSSxTQUFpQixDQUFDO0FBR3RCLFdBQU8sWUFBWSxDQUFDLEVBQUUsS0FBSyxNQUFNO0FBQy9CLGVBQVM7QUFBQSxJQUNYO0FBQ0EsV0FBTyxXQUFXLGFBQWEsRUFBRSxNQUFNLEVBQUUsSUFBSSxHQUFHLEdBQUcsU0FBUyxFQUFFLENBQUM7QUFDL0QsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLEVBQUUsS0FBSyxZQUFZLFlBQVksQ0FBQyxXQUFXLE9BQU8sRUFBRSxDQUFDO0FBQ3pELFFBQU0sVUFBVSxFQUFFLFNBQVMsT0FBTyxzQkFBc0IsTUFBTTtBQUM5RCxTQUFPO0FBQUEsSUFDTCxRQUFRLENBQUMsVUFDUCxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDL0IsWUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUksRUFBRSxLQUFLLFVBQVUsT0FBTyxlQUFlLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDaEYsVUFBSSxLQUFNLFNBQVEsSUFBSTtBQUFBLFVBQ2pCLFFBQU8sSUFBSSxNQUFNLE9BQU8sV0FBVyxtQ0FBbUMsQ0FBQztBQUFBLElBQzlFLENBQUM7QUFBQSxFQUNMO0FBQ0Y7OztBQ1RPLElBQU0sVUFBVSxDQUFDLE9BQXVCLFFBQVEsRUFBRTtBQUNsRCxJQUFNLFdBQVcsQ0FBQyxPQUF1QixTQUFTLEVBQUU7QUFFcEQsU0FBUyxTQUFTLE9BQXNCO0FBQzdDLFFBQU0sT0FBYyxFQUFFLE9BQU8sR0FBRyxLQUFLLE9BQU8sT0FBTyxDQUFDLEdBQUcsT0FBTyxDQUFDLEdBQUcsVUFBVSxDQUFDLEVBQUU7QUFDL0UsUUFBTSxTQUFTLG9CQUFJLElBQW1CO0FBQ3RDLFFBQU0sU0FBUyxJQUFJLElBQUksTUFBTSxPQUFPLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBR3JFLFdBQVMsUUFBUSxPQUFtQixPQUFpQztBQUNuRSxVQUFNLFFBQVEsT0FBTyxJQUFJLE1BQU0sRUFBRTtBQUNqQyxRQUFJLE1BQU8sUUFBTztBQUNsQixVQUFNLFFBQVEsTUFBTSxXQUFXLFNBQVksU0FBWSxPQUFPLElBQUksTUFBTSxNQUFNO0FBQzlFLFVBQU0sTUFBTSxDQUFDLEdBQUcsT0FBTyxNQUFNLEVBQUU7QUFDL0IsVUFBTSxTQUFTLFNBQVMsQ0FBQyxJQUFJLFNBQVMsTUFBTSxFQUFFLElBQUksUUFBUSxPQUFPLEdBQUcsSUFBSTtBQUN4RSxVQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUU7QUFDN0IsVUFBTSxRQUFlLEVBQUUsT0FBTyxRQUFRLE9BQU8sT0FBTyxRQUFRLEdBQUcsS0FBSyxPQUFPLENBQUMsR0FBRyxPQUFPLENBQUMsR0FBRyxVQUFVLENBQUMsRUFBRTtBQUN2RyxXQUFPLElBQUksTUFBTSxJQUFJLEtBQUs7QUFDMUIsV0FBTyxTQUFTLEtBQUssS0FBSztBQUMxQixXQUFPLE1BQU0sS0FBSyxHQUFHO0FBQ3JCLFdBQU87QUFBQSxFQUNUO0FBRUEsYUFBVyxTQUFTLE9BQU8sT0FBTyxFQUFHLFNBQVEsT0FBTyxDQUFDLENBQUM7QUFDdEQsUUFBTSxTQUFTLG9CQUFJLElBQW1CO0FBQ3RDLGFBQVcsUUFBUSxNQUFNLE9BQU87QUFDOUIsVUFBTSxTQUFTLEtBQUssVUFBVSxTQUFZLFNBQVksT0FBTyxJQUFJLEtBQUssS0FBSyxNQUFNO0FBQ2pGLFVBQU0sTUFBTSxLQUFLLElBQUk7QUFDckIsVUFBTSxNQUFNLEtBQUssUUFBUSxLQUFLLEVBQUUsQ0FBQztBQUNqQyxXQUFPLElBQUksS0FBSyxJQUFJLEtBQUs7QUFBQSxFQUMzQjtBQUNBLFNBQU8sRUFBRSxNQUFNLE9BQU87QUFDeEI7QUFHTyxTQUFTLGNBQWMsT0FBMkI7QUFDdkQsUUFBTSxRQUFRLElBQUksSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUNyRCxRQUFNLE9BQU8sb0JBQUksSUFBWTtBQUM3QixTQUFPLE1BQU0sTUFBTSxPQUFPLENBQUMsRUFBRSxJQUFJLE1BQU0sR0FBRyxNQUFNO0FBQzlDLFFBQUksS0FBSyxJQUFJLEVBQUUsS0FBSyxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssQ0FBQyxNQUFNLElBQUksRUFBRSxFQUFHLFFBQU87QUFDL0QsU0FBSyxJQUFJLEVBQUU7QUFDWCxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0g7QUFHTyxTQUFTLFlBQVksR0FBVSxHQUFpQjtBQUNyRCxNQUFJLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDeEIsU0FBTyxRQUFRLE9BQU87QUFDcEIsUUFBSSxJQUFJLFFBQVEsTUFBTSxNQUFPLE9BQU0sSUFBSSxVQUFVO0FBQUEsYUFDeEMsTUFBTSxRQUFRLElBQUksTUFBTyxTQUFRLE1BQU0sVUFBVTtBQUFBLFFBQ3JELEVBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFJLFVBQVUsS0FBSyxNQUFNLFVBQVUsS0FBSztBQUFBLEVBQy9EO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLE9BQWMsT0FBdUI7QUFDOUQsUUFBTSxNQUFlLENBQUM7QUFDdEIsV0FBUyxRQUFRLE9BQU8sVUFBVSxTQUFTLE1BQU0sUUFBUSxRQUFRLE1BQU0sT0FBUSxLQUFJLEtBQUssS0FBSztBQUM3RixTQUFPO0FBQ1Q7OztBQ3ZGQSxJQUFNLE9BQU8sQ0FBQyxHQUFVLE1BQXNCLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUU7QUFFaEUsSUFBTSxRQUFRLENBQUMsRUFBRSxHQUFHLEVBQUUsR0FBVSxRQUFzQixFQUFFLEdBQUcsSUFBSSxHQUFHLEdBQUcsR0FBRyxJQUFJLEdBQUcsRUFBRTtBQUVqRixJQUFNLFdBQVcsQ0FBQyxLQUFVLFFBQW9CLEVBQUUsR0FBRyxLQUFLLEdBQUcsTUFBTSxLQUFLLEVBQUUsRUFBRTtBQUc1RSxTQUFTLFNBQVMsUUFBbUM7QUFDMUQsUUFBTSxPQUFnQixDQUFDO0FBQ3ZCLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQU0sT0FBTyxLQUFLLEdBQUcsRUFBRTtBQUN2QixRQUFJLFFBQVEsS0FBSyxNQUFNLEtBQUssRUFBRztBQUMvQixVQUFNLFNBQVMsS0FBSyxHQUFHLEVBQUU7QUFDekIsUUFBSSxVQUFVLFFBQVEsVUFBVSxRQUFRLE1BQU0sS0FBSyxFQUFHLE1BQUssSUFBSTtBQUMvRCxTQUFLLEtBQUssS0FBSztBQUFBLEVBQ2pCO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxVQUFVLEdBQVVBLFNBQWUsR0FBbUI7QUFDN0QsUUFBTSxXQUFXLEVBQUUsTUFBTUEsUUFBTyxLQUFLQSxRQUFPLE1BQU0sRUFBRSxNQUFNQSxRQUFPLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSUEsUUFBTyxNQUFNO0FBQ2hHLFFBQU0sYUFBYSxFQUFFLE1BQU1BLFFBQU8sS0FBS0EsUUFBTyxNQUFNLEVBQUUsTUFBTUEsUUFBTyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUlBLFFBQU8sTUFBTTtBQUNsRyxTQUFPLFlBQVk7QUFDckI7QUFHQSxJQUFNLE1BQU07QUFHTCxTQUFTLFdBQVcsUUFBbUM7QUFDNUQsUUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixXQUFTLEtBQUssR0FBRyxLQUFLLElBQUksS0FBSyxRQUFRLE1BQU07QUFDM0MsVUFBTSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxDQUFDLEdBQUcsS0FBSyxFQUFFLEdBQUcsS0FBSyxLQUFLLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3hFLFFBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssSUFBSSxFQUFFLElBQUksRUFBRSxDQUFDLElBQUksS0FBSyxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsSUFBSSxJQUFLO0FBQzdFLFFBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxFQUFHLE1BQUssS0FBSyxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxHQUFHLEVBQUUsRUFBRTtBQUFBLGFBQ3ZELEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsRUFBRyxNQUFLLEtBQUssQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsR0FBRyxFQUFFLEVBQUU7QUFBQSxRQUNoRTtBQUNMLFNBQUssRUFBRSxJQUFJO0FBQUEsRUFDYjtBQUNBLFNBQU8sU0FBUyxJQUFJO0FBQ3RCO0FBRU8sSUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLEdBQUcsT0FBTyxPQUFPLE9BQW1CLEVBQUUsR0FBRyxJQUFJLFFBQVEsR0FBRyxHQUFHLElBQUksU0FBUyxFQUFFO0FBRS9GLElBQU0sT0FBTyxDQUFDLEVBQUUsR0FBRyxHQUFHLE9BQU8sT0FBTyxHQUFRLFFBQXFCO0FBQUEsRUFDdEUsR0FBRyxJQUFJO0FBQUEsRUFDUCxHQUFHLElBQUk7QUFBQSxFQUNQLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDbkIsUUFBUSxTQUFTLElBQUk7QUFDdkI7QUFHTyxTQUFTLE1BQU0sT0FBNEI7QUFDaEQsUUFBTSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUcsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDL0YsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDaEUsUUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsR0FBRyxPQUFPLE1BQU0sSUFBSSxNQUFNLENBQUM7QUFDbkUsU0FBTyxFQUFFLEdBQUcsTUFBTSxHQUFHLEtBQUssT0FBTyxRQUFRLE1BQU0sUUFBUSxTQUFTLElBQUk7QUFDdEU7QUFHTyxJQUFNLFVBQVUsQ0FBQyxHQUFRLE1BQzlCLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRTtBQUcvRSxTQUFTLFFBQVEsR0FBVSxHQUFVLEtBQW1CO0FBQzdELFFBQU0sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLEdBQUcsS0FBSyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQztBQUM3RCxRQUFNLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQyxLQUFLLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxHQUFHLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDN0QsU0FBTyxPQUFPLElBQUksSUFBSSxJQUFJLFNBQVMsUUFBUSxJQUFJLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxVQUFVLFNBQVMsSUFBSTtBQUMvRjtBQUVPLFNBQVMsTUFBTSxRQUF1RDtBQUMzRSxTQUFPLE9BQU8sTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLE9BQU8sVUFBVSxDQUFDLE9BQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFVO0FBQ3ZGOzs7QUN4RUEsSUFBTSxTQUFTO0FBQUEsRUFDYjtBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFDcEc7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQU07QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQ3JHO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUNwRztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFDcEc7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQUEsRUFBSztBQUFBLEVBQUs7QUFBQSxFQUFLO0FBQ3BEO0FBR0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sT0FBTztBQUNiLElBQU0sV0FBVztBQVFWLFNBQVMsVUFBVSxNQUFjLEVBQUUsTUFBTSxPQUFPLE1BQU0sR0FBaUI7QUFDNUUsTUFBSSxRQUFRO0FBQ1osYUFBVyxhQUFhLEtBQU0sVUFBUyxRQUFRLFNBQVM7QUFDeEQsU0FBUSxRQUFRLE1BQVEsT0FBTyxhQUFhLE9BQU8sT0FBTztBQUM1RDtBQUdPLFNBQVMsUUFBUSxNQUFjLE1BQVksT0FBdUI7QUFDdkUsUUFBTSxPQUFPLFFBQVEsVUFBVSxVQUFVLElBQUk7QUFDN0MsTUFBSSxDQUFDLE9BQU9DLFFBQU8sSUFBSSxDQUFDLEdBQUcsRUFBRTtBQUM3QixNQUFJQyxPQUFNO0FBQ1YsYUFBVyxhQUFhLE1BQU07QUFDNUIsYUFBUyxVQUFVLFdBQVcsSUFBSTtBQUNsQyxRQUFJLFFBQVEsTUFBTyxRQUFPLElBQUlBLFNBQVEsS0FBS0QsU0FBUSxNQUFNLEdBQUcsQ0FBQyxLQUFLLFlBQVlDLE1BQUssUUFBUSxDQUFDLEdBQUcsUUFBUTtBQUN2RyxJQUFBRCxZQUFXO0FBQ1gsUUFBSSxTQUFTLEtBQU0sQ0FBQUMsT0FBTUQ7QUFBQSxFQUMzQjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsUUFBUSxXQUEyQjtBQUMxQyxRQUFNLE9BQU8sVUFBVSxZQUFZLENBQUMsS0FBSztBQUN6QyxNQUFJLFFBQVEsTUFBTSxPQUFPLElBQUssUUFBTyxPQUFPLE9BQU8sRUFBRSxLQUFLO0FBQzFELE1BQUksV0FBQyxrQkFBYSxHQUFDLEVBQUMsS0FBSyxTQUFTLEVBQUcsUUFBTztBQUM1QyxNQUFJLFNBQVMsS0FBUSxRQUFPO0FBQzVCLE1BQUksT0FBTyxJQUFJLEVBQUcsUUFBTyxRQUFRLFNBQVcsT0FBTztBQUNuRCxTQUFPLFdBQUMsV0FBTyxHQUFDLEVBQUMsS0FBSyxTQUFTLElBQUksTUFBTTtBQUMzQztBQUdBLElBQU0sU0FBUyxDQUFDLFNBQ2IsUUFBUSxRQUFVLFFBQVEsUUFDMUIsUUFBUSxTQUFVLFFBQVEsU0FDMUIsUUFBUSxTQUFVLFFBQVEsU0FDMUIsUUFBUSxTQUFVLFFBQVEsU0FDMUIsUUFBUSxTQUFVLFFBQVEsU0FDMUIsUUFBUSxTQUFVLFFBQVEsU0FDM0IsUUFBUTs7O0FDeERWLElBQU0sUUFBUSxXQUFDLGtFQUF1RCxJQUFFO0FBRWpFLFNBQVMsVUFBVSxNQUFzQjtBQUM5QyxTQUFPLEtBQUssUUFBUSxTQUFTLEdBQUcsRUFBRSxRQUFRLE9BQU8sRUFBRSxFQUFFLEtBQUs7QUFDNUQ7OztBQ0ZPLElBQU0sV0FBaUIsRUFBRSxNQUFNLElBQUksTUFBTSxLQUFLO0FBQzlDLElBQU0sY0FBb0IsRUFBRSxNQUFNLEdBQUc7QUFDckMsSUFBTSxZQUFrQixFQUFFLE1BQU0sSUFBSSxNQUFNLEtBQUs7QUFDL0MsSUFBTSxXQUFpQixFQUFFLE1BQU0sR0FBRztBQUNsQyxJQUFNLFlBQWtCLEVBQUUsTUFBTSxJQUFJLE1BQU0sS0FBSztBQUd0RCxJQUFNLGFBQWE7QUFDbkIsSUFBTSxhQUFhO0FBQ25CLElBQU0sY0FBYztBQUVwQixJQUFNLE9BQU87QUFhTixJQUFNLE9BQU8sRUFBRSxNQUFNLElBQUksS0FBSyxFQUFFO0FBV2hDLElBQU0sV0FBVyxFQUFFLFFBQVEsSUFBSSxRQUFRLElBQUksS0FBSyxJQUFJLE9BQU8sR0FBRztBQUc5RCxJQUFNLGNBQWM7QUFFM0IsSUFBTSxTQUFTLENBQUMsT0FBZSxTQUF5QixHQUFHLEtBQUssSUFBSSxJQUFJLEdBQUcsVUFBVSxJQUFJLEtBQUssR0FBRztBQUVqRyxJQUFNLFlBQVksQ0FBQyxFQUFFLE1BQU0sT0FBTyxPQUFPLFNBQVMsTUFBeUI7QUFDekUsTUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixNQUFJLENBQUMsTUFBTyxRQUFPLFNBQVMsWUFBWTtBQUV4QyxRQUFNLFVBQVUsTUFBTSxVQUFVLElBQUksQ0FBQyxPQUFPLE1BQU0sU0FBUyxRQUFRLENBQUMsSUFBSSxDQUFDO0FBQ3pFLFFBQU0sUUFBUSxNQUFNLFFBQVEsSUFBSSxDQUFDLE9BQU8sTUFBTSxPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUM7QUFDakUsU0FBTyxDQUFDLEdBQUcsU0FBUyxHQUFHLEtBQUssRUFBRSxLQUFLLFFBQUs7QUFDMUM7QUFFTyxTQUFTLFNBQVMsTUFBMkI7QUFDbEQsUUFBTSxPQUFPLFFBQVEsVUFBVSxLQUFLLEtBQUssR0FBRyxVQUFVLFVBQVU7QUFDaEUsUUFBTSxTQUFTLFVBQVUsVUFBVSxJQUFJLENBQUM7QUFDeEMsTUFBSSxXQUFXLE1BQU0sV0FBVyxLQUFNLFFBQU8sRUFBRSxLQUFLO0FBQ3BELFNBQU8sRUFBRSxNQUFNLFNBQVMsUUFBUSxRQUFRLGFBQWEsVUFBVSxFQUFFO0FBQ25FO0FBRU8sU0FBUyxTQUFTLE1BQXVCO0FBQzlDLFFBQU0sRUFBRSxNQUFNLFVBQVUsR0FBRyxJQUFJLFNBQVMsSUFBSTtBQUM1QyxRQUFNLE9BQU8sS0FBSyxJQUFJLFVBQVUsTUFBTSxRQUFRLEdBQUcsVUFBVSxTQUFTLFdBQVcsQ0FBQztBQUNoRixNQUFJLEtBQUssU0FBUztBQUNoQixXQUFPLEVBQUUsT0FBTyxRQUFRLE9BQU8sYUFBYSxPQUFPLGFBQWEsT0FBTyxFQUFFLEdBQUcsUUFBUSxHQUFHO0FBQ3pGLFFBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxJQUFJLFVBQVUsS0FBSyxJQUFJO0FBQ2hELFNBQU8sRUFBRSxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxHQUFHLEdBQUcsUUFBUSxLQUFLLElBQUk7QUFDN0Y7QUFHTyxJQUFNLGVBQWUsRUFBRSxNQUFNLElBQUksT0FBTyxHQUFHO0FBRTNDLFNBQVMsVUFBVSxNQUFnQztBQUN4RCxNQUFJLFNBQVMsTUFBTyxRQUFPLEVBQUUsTUFBTSxJQUFJLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDekQsTUFBSSxTQUFTLFNBQVUsUUFBTyxFQUFFLE1BQU0sSUFBSSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQzVELE1BQUksU0FBUyxZQUFhLFFBQU8sRUFBRSxNQUFNLElBQUksT0FBTyxJQUFJLEtBQUssR0FBRztBQUNoRSxNQUFJLFNBQVMsV0FBWSxRQUFPLEVBQUUsTUFBTSxJQUFJLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDOUQsU0FBTyxFQUFFLE1BQU0sSUFBSSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQ3ZDO0FBRUEsSUFBTSxVQUFVLENBQUMsT0FBZUUsV0FBMEIsS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPQSxNQUFLLElBQUksSUFBSSxJQUFJO0FBRTlGLElBQU0sV0FBVyxDQUFDLFNBQTRCLFFBQVEsVUFBVSxLQUFLLEtBQUssR0FBRyxVQUFVLFVBQVU7QUFHakcsSUFBTSxZQUFZLENBQUMsRUFBRSxRQUFRLEVBQUUsTUFBMEIsUUFBUSxJQUFJLE9BQUksS0FBSyxLQUFLO0FBR25GLElBQU0sYUFBYSxDQUFDLFNBQTRCO0FBQ3JELFFBQU0sT0FBTyxVQUFVLElBQUk7QUFDM0IsU0FBTyxTQUFTLEtBQUssSUFBSSxLQUFLLEtBQUssVUFBVSxNQUFNLFNBQVMsQ0FBQyxJQUFJO0FBQ25FO0FBRU8sU0FBUyxjQUFjLE1BQXVCO0FBQ25ELFFBQU0sUUFBUSxTQUFTLFNBQVMsVUFBVSxTQUFTLElBQUksR0FBRyxRQUFRLElBQUksV0FBVyxJQUFJLElBQUksU0FBUztBQUNsRyxTQUFPLEVBQUUsT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFDLElBQUksR0FBRyxRQUFRLFNBQVMsT0FBTztBQUNwRTtBQUdPLElBQU0sV0FBVyxDQUFDLFVBQTBCLEtBQUssS0FBSztBQUV0RCxJQUFNLFlBQVksQ0FBQyxVQUN4QixRQUFRLFVBQVUsTUFBTSxLQUFLLEdBQUcsV0FBVyxXQUFXO0FBRWpELElBQU0sa0JBQWtCLENBQUMsVUFDOUIsS0FBSyxLQUFLLFVBQVUsVUFBVSxLQUFLLEdBQUcsU0FBUyxJQUFJLEVBQUU7QUFHaEQsSUFBTSxVQUFVLENBQUMsT0FBWSxXQUF3QjtBQUFBLEVBQzFELEdBQUcsTUFBTTtBQUFBLEVBQ1QsR0FBRyxNQUFNLElBQUksUUFBUSxTQUFTO0FBQUEsRUFDOUIsT0FBTyxNQUFNO0FBQUEsRUFDYixRQUFRLFNBQVM7QUFDbkI7OztBQzlHQSxJQUFNLGFBQWE7QUFDbkIsSUFBTSxpQkFBaUI7QUFHdkIsSUFBTSxjQUFjO0FBRWIsSUFBTSxZQUFZLENBQUMsVUFBeUMsTUFBTSxTQUFTO0FBUTNFLFNBQVMsUUFBUSxTQUErQixTQUF5QjtBQUM5RSxRQUFNLFFBQVE7QUFBQSxJQUNaLEdBQUcsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLE1BQU0sSUFBSSxDQUFVLEVBQUUsV0FBVyxDQUFDLEVBQUUsT0FBTztBQUFBLEVBQ3BGLEVBQUUsV0FBVztBQUNiLFFBQU0sT0FBTyxVQUFVLGlCQUFpQjtBQUN4QyxRQUFNLFFBQVEsTUFBTSxVQUFVLE9BQU8sTUFBTSxTQUFTLE9BQU87QUFDM0QsUUFBTSxDQUFDLE9BQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxNQUFNLEdBQUcsS0FBSyxHQUFHLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDbEUsUUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsY0FBYyxJQUFJLEVBQUUsS0FBSztBQUM1RCxNQUFJLE9BQU8sU0FBUztBQUNsQixXQUFPLEtBQUssS0FBSyxLQUFLLFVBQVUsU0FBUyxPQUFPLE1BQU0sR0FBRyxRQUFRLElBQUksU0FBUyxTQUFTLFNBQVMsS0FBSyxDQUFDO0FBQ3hHLFFBQU0sUUFBUSxNQUFNLFVBQVUsT0FBTyxTQUFTLElBQUksSUFBSTtBQUN0RCxTQUFPLEVBQUUsT0FBTyxRQUFRLE9BQU8sS0FBSyxJQUFJLEdBQUcsTUFBTSxHQUFHLFFBQVEsUUFBUSxTQUFTLE9BQU87QUFDdEY7QUFHTyxTQUFTLFFBQVEsT0FBYyxLQUFvQztBQUN4RSxTQUFPLElBQUksSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsR0FBRyxHQUFHLFVBQVUsQ0FBQyxJQUFJLFFBQVEsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQzlFOzs7QUMvQkEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxNQUFNO0FBRVosSUFBTSxRQUFRO0FBRVAsSUFBTSxXQUFXLENBQUMsV0FBOEI7QUFBQSxFQUNyRCxHQUFHLE1BQU0sSUFBSSxLQUFLLE1BQU0sV0FBVztBQUFBLEVBQ25DLEdBQUcsTUFBTSxJQUFJO0FBQUEsRUFDYixPQUFPLGdCQUFnQixLQUFLO0FBQUEsRUFDNUIsUUFBUTtBQUNWO0FBR08sU0FBUyxhQUFhLE9BQTBCO0FBQ3JELFFBQU0sRUFBRSxHQUFHLEdBQUcsTUFBTSxJQUFJLFNBQVMsS0FBSztBQUN0QyxTQUFPLEVBQUUsR0FBRyxJQUFJLElBQUksR0FBRyxJQUFJLElBQUksT0FBTyxRQUFRLElBQUksUUFBUSxHQUFHO0FBQy9EO0FBRU8sU0FBUyxZQUNkLFFBQ0EsT0FDeUI7QUFDekIsUUFBTUMsYUFBWSxNQUFNLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUM3RCxRQUFNLFNBQVMsTUFBTSxRQUFRLENBQUMsRUFBRSxTQUFTLE1BQU8sV0FBVyxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUU7QUFDM0UsU0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLFNBQVMsR0FBRyxHQUFHLE1BQU0sTUFBTTtBQUM5QyxVQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU0sS0FBSyxRQUFRLE1BQU07QUFDNUMsVUFBTSxPQUFPLGdCQUFnQixLQUFLLEtBQUssTUFBTSxRQUFRLFFBQVE7QUFDN0QsVUFBTUMsVUFBU0QsV0FBVSxPQUFPLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxRQUFRLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDaEUsVUFBTSxRQUFRO0FBQUEsTUFDWixHQUFHQyxRQUFPLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxLQUFLLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksR0FBRyxDQUFVO0FBQUEsTUFDdkYsR0FBRyxPQUNBLE9BQU8sQ0FBQyxVQUFVLFFBQVEsT0FBTyxLQUFLLENBQUMsRUFDdkMsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLE1BQU0sQ0FBQyxJQUFJLEtBQUssSUFBSSxRQUFRLEdBQUcsQ0FBVTtBQUFBLElBQzlELEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxHQUFHLE9BQU8sTUFBTSxJQUFJLENBQUMsQ0FBVTtBQUN2RSxVQUFNLEtBQUssU0FBUyxPQUFPLElBQUksTUFBTSxNQUFNLElBQUksS0FBSztBQUNwRCxXQUFPLE9BQU8sVUFBYSxNQUFNLEtBQUssUUFBUSxFQUFFLEdBQUcsT0FBTyxTQUFTLEtBQUssTUFBTSxFQUFFLElBQUksR0FBRztBQUFBLEVBQ3pGLENBQUM7QUFDSDtBQUdBLFNBQVMsU0FDUCxPQUNBLE1BQ0EsTUFDQSxPQUNvQjtBQUNwQixNQUFJLEtBQUs7QUFDVCxhQUFXLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxTQUFTLENBQUMsR0FBRyxNQUFNLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEdBQUc7QUFDL0QsUUFBSSxNQUFNLEtBQUssUUFBUSxPQUFPLEdBQUksTUFBSztBQUFBLEVBQ3pDO0FBQ0EsU0FBTyxLQUFLLFFBQVEsUUFBUSxLQUFLO0FBQ25DOzs7QUM5Qk8sU0FBUyxRQUFRLGFBQXdDO0FBQzlELFFBQU0sRUFBRSxPQUFPLE1BQU0sTUFBTSxVQUFVLElBQUk7QUFDekMsUUFBTSxFQUFFLFNBQVMsT0FBTyxPQUFPLElBQUksTUFBTSxNQUFNLElBQUk7QUFDbkQsUUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRLElBQUksYUFBYSxhQUFhLE9BQU87QUFDcEUsUUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxFQUFFLE9BQU8sR0FBRyxRQUFRLEVBQUU7QUFDekQsU0FBTztBQUFBLElBQ0wsT0FBTyxLQUFLO0FBQUEsSUFDWixRQUFRLEtBQUs7QUFBQSxJQUNiLE9BQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ25DLFlBQU0sTUFBTSxNQUFNLElBQUksUUFBUSxLQUFLLEVBQUUsQ0FBQztBQUN0QyxhQUFPLE1BQU0sQ0FBQyxFQUFFLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQUEsSUFDckMsQ0FBQztBQUFBLElBQ0QsUUFBUSxZQUFZLFFBQVEsS0FBSztBQUFBLElBQ2pDO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQ0UsVUFBVSxJQUNOLENBQUMsR0FBRyxPQUFPLE9BQU8sTUFBTSxNQUFNLE1BQU0sb0RBQW9ELElBQ3hGLENBQUM7QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sTUFBYSxNQUF5QztBQUNuRSxRQUFNLFVBQVUsb0JBQUksSUFBbUI7QUFDdkMsUUFBTSxRQUFRLG9CQUFJLElBQWlCO0FBQ25DLFFBQU0sU0FBMkMsQ0FBQztBQUNsRCxRQUFNLFFBQVEsQ0FBQyxPQUFjLFdBQXdCO0FBQ25ELFlBQVEsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUM3QixlQUFXLENBQUMsS0FBSyxHQUFHLEtBQUssS0FBSyxJQUFJLE1BQU0sR0FBRyxHQUFHLFNBQVMsQ0FBQyxFQUFHLE9BQU0sSUFBSSxLQUFLLFNBQVMsS0FBSyxNQUFNLENBQUM7QUFDL0YsZUFBVyxTQUFTLE1BQU0sVUFBVTtBQUNsQyxZQUFNLE1BQU0sTUFBTSxJQUFJLE1BQU0sR0FBRztBQUMvQixVQUFJLENBQUMsSUFBSztBQUNWLFVBQUksTUFBTSxNQUFPLFFBQU8sS0FBSyxFQUFFLEdBQUcsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxZQUFNLE9BQU8sR0FBRztBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUNBLFFBQU0sTUFBTSxFQUFFLEdBQUcsR0FBRyxHQUFHLEVBQUUsQ0FBQztBQUMxQixTQUFPLEVBQUUsU0FBUyxPQUFPLE9BQU87QUFDbEM7QUFFQSxTQUFTLGFBQWEsRUFBRSxPQUFPLE1BQU0sS0FBSyxHQUFnQixTQUFxQztBQUM3RixRQUFNLFNBQVMsb0JBQUksSUFBMEI7QUFDN0MsUUFBTSxTQUFTLG9CQUFJLElBQWlCO0FBQ3BDLFFBQU0sVUFBVSxvQkFBSSxJQUFvQjtBQUN4QyxhQUFXLENBQUMsS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxRQUFRO0FBQ3BELGVBQVcsWUFBWSxVQUFVLE9BQU8sR0FBRztBQUN6QyxZQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFNLElBQUksU0FBUyxHQUFHO0FBQ25ELFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxRQUFRLFNBQVMsS0FBSyxVQUFVLE9BQU8sUUFBUSxJQUFJLEdBQUcsS0FBSyxFQUFFLEdBQUcsR0FBRyxHQUFHLEVBQUUsR0FBRyxNQUFNO0FBQ3ZGLGFBQU8sSUFBSSxNQUFNLElBQUksS0FBSztBQUMxQixpQkFBVyxFQUFFLEdBQUcsS0FBSyxTQUFTLE1BQU8sU0FBUSxJQUFJLElBQUksTUFBTSxFQUFFO0FBQUEsSUFDL0Q7QUFDQSxlQUFXLE9BQU8sS0FBSyxPQUFPLEdBQUc7QUFDL0IsWUFBTSxVQUFVLEtBQUssSUFBSSxHQUFHLEdBQUcsS0FBSyxJQUFJLElBQUksRUFBRTtBQUM5QyxVQUFJLENBQUMsSUFBSSxZQUFZLENBQUMsUUFBUztBQUMvQixZQUFNLFNBQVMsRUFBRSxLQUFLLElBQUksSUFBSSxPQUFPLElBQUksT0FBTyxTQUFTLElBQUksUUFBUTtBQUNyRSxZQUFNLFFBQVEsU0FBUyxLQUFLLFFBQVEsUUFBUSxPQUFPLFFBQVEsSUFBSSxHQUFHLEtBQUssRUFBRSxHQUFHLEdBQUcsR0FBRyxFQUFFLEdBQUcsTUFBTTtBQUM3RixVQUFJLElBQUksTUFBTSxTQUFTLEVBQUc7QUFDMUIsYUFBTyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQzFCLGlCQUFXLEVBQUUsR0FBRyxLQUFLLElBQUksTUFBTyxTQUFRLElBQUksSUFBSSxNQUFNLEVBQUU7QUFBQSxJQUMxRDtBQUFBLEVBQ0Y7QUFDQSxNQUFJLFVBQVU7QUFDZCxRQUFNLFdBQVcsTUFBTSxRQUFRLENBQUMsU0FBd0I7QUFDdEQsVUFBTSxTQUFTLFVBQVUsS0FBSyxLQUFLLElBQUksS0FBSyxFQUFFLEdBQUcsTUFBTSxPQUFPO0FBQzlELFFBQUksQ0FBQyxRQUFRO0FBQ1gsaUJBQVc7QUFDWCxhQUFPLENBQUM7QUFBQSxJQUNWO0FBQ0EsVUFBTSxDQUFDLFVBQVUsS0FBSyxJQUFJLENBQUMsT0FBTyxJQUFJLEtBQUssRUFBRSxHQUFHLFFBQVEsSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUNwRSxXQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sUUFBUSxHQUFJLFlBQVksRUFBRSxTQUFTLEdBQUksR0FBSSxVQUFVLFVBQWEsRUFBRSxNQUFNLEVBQUcsQ0FBQztBQUFBLEVBQ25HLENBQUM7QUFDRCxTQUFPLEVBQUUsT0FBTyxVQUFVLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUcsUUFBUTtBQUNsRTtBQVVBLFNBQVMsU0FDUCxPQUNBLEVBQUUsS0FBSyxPQUFPLFVBQVUsTUFBTSxHQUM5QixPQUNBLFFBQ0EsUUFDYztBQUNkLFFBQU0sUUFBUSxRQUFRLE9BQU8sT0FBTztBQUNwQyxRQUFNLFdBQVcsU0FBUyxTQUFTLE9BQU8sTUFBTTtBQUNoRCxNQUFJLFNBQVUsWUFBVyxDQUFDLElBQUksR0FBRyxLQUFLLFFBQVEsT0FBTyxRQUFRLEVBQUcsUUFBTyxJQUFJLElBQUksR0FBRztBQUNsRixTQUFPO0FBQUEsSUFDTCxJQUFJLEdBQUcsS0FBSyxJQUFJLEdBQUc7QUFBQSxJQUNuQixPQUFPLE1BQU0sSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUU7QUFBQSxJQUMvQixHQUFJLFlBQVksRUFBRSxTQUFTO0FBQUEsSUFDM0IsYUFBYSxXQUFXLE1BQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFO0FBQUEsRUFDbEU7QUFDRjtBQUdBLFNBQVMsVUFDUCxLQUNBLE1BQ0EsU0FDOEI7QUFDOUIsUUFBTSxTQUFrQixDQUFDO0FBQ3pCLGFBQVcsRUFBRSxPQUFPLElBQUksS0FBSyxLQUFLLFNBQVMsQ0FBQyxHQUFHO0FBQzdDLFVBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxHQUFHLEtBQUssSUFBSSxHQUFHO0FBQzNDLFFBQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsVUFBTSxTQUFTLFFBQVEsSUFBSSxLQUFLLEtBQUssRUFBRSxHQUFHLEdBQUcsR0FBRyxFQUFFO0FBQ2xELFdBQU8sS0FBSyxHQUFHLE1BQU0sT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxFQUNsRTtBQUNBLE1BQUksT0FBTyxTQUFTLEVBQUcsUUFBTztBQUM5QixTQUFPLFdBQVcsU0FBUyxLQUFLLFdBQVcsT0FBTyxRQUFRLElBQUksTUFBTSxDQUFDO0FBQ3ZFOzs7QUMzSUEsSUFBTSxlQUFlO0FBQ3JCLElBQU0sZUFBZTtBQUVyQixJQUFNLFFBQVE7QUFFZCxJQUFNLFlBQVk7QUFFbEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sVUFBVTtBQUVULFNBQVMsY0FBYyxFQUFFLE9BQU8sT0FBTyxHQUFVLEVBQUUsT0FBTyxPQUFPLEdBQStCO0FBQ3JHLFFBQU0sT0FBTyxTQUFTO0FBQ3RCLFFBQU0sV0FBaUMsT0FBTyxDQUFDLFNBQVMsTUFBTSxJQUFJLENBQUMsUUFBUSxPQUFPO0FBQ2xGLFFBQU0sU0FBK0IsT0FDakMsQ0FBQyxnQkFBZ0IsYUFBYSxJQUM5QixDQUFDLGVBQWUsY0FBYztBQUNsQyxTQUFPLE1BQU0sVUFBVSxnQkFBZ0IsT0FBTyxTQUFTLElBQUksQ0FBQyxHQUFHLFVBQVUsR0FBRyxNQUFNLElBQUk7QUFDeEY7QUFHTyxJQUFNLFlBQVksQ0FBQyxTQUF1QixFQUFFLE1BQU0sR0FBVSxTQUNqRSxNQUFNLFVBQVUsZ0JBQWdCLE1BQU0sU0FBUyxJQUFJLElBQUk7QUFHbEQsSUFBTSxlQUFlLENBQUMsU0FBdUIsRUFBRSxNQUFNLEdBQVUsU0FDcEUsTUFBTSxTQUFTLElBQUksTUFBTSxNQUFNLFNBQVMsZUFBZSxlQUFlO0FBR2pFLFNBQVMsUUFBUSxVQUFtQyxNQUFZLFNBQVMsTUFBb0I7QUFDbEcsUUFBTSxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsTUFBSSxDQUFDLE1BQU8sT0FBTSxJQUFJLE1BQU0seUJBQXlCO0FBQ3JELFNBQU8sT0FBTyxPQUFPLENBQUMsTUFBTSxTQUFVLE1BQU0sTUFBTSxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLE9BQU8sTUFBTyxLQUFLO0FBQzVHO0FBRUEsU0FBUyxNQUFNLEVBQUUsT0FBTyxRQUFRLFVBQVUsR0FBaUIsTUFBb0I7QUFDN0UsUUFBTSxRQUFRLEtBQUssSUFBSSxXQUFXLEtBQUssUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLEdBQUcsS0FBSyxTQUFTLEtBQUssSUFBSSxHQUFHLE1BQU0sQ0FBQztBQUNwRyxTQUFPLFVBQVUsU0FBUyxTQUFTLElBQUksUUFBUSxRQUFRO0FBQ3pEOzs7QUN0Q08sSUFBTSxZQUFZO0FBRXpCLElBQU0sVUFBVTtBQUVoQixJQUFNLFdBQVc7QUFDakIsSUFBTSxnQkFBZ0I7QUFtQmYsU0FBUyxPQUFPLEVBQUUsT0FBTyxRQUFRLFdBQVcsTUFBTSxHQUFZLE9BQStCO0FBQ2xHLFFBQU0sS0FBSztBQUFBLElBQ1QsQ0FBQyxRQUFRLFNBQVMsR0FBRyxVQUFVLFFBQVEsQ0FBQyxFQUFFLEdBQUcsT0FBQUMsT0FBTSxNQUFNLENBQUMsSUFBSSxXQUFXLElBQUlBLFNBQVEsU0FBUyxDQUFDLENBQUM7QUFBQSxJQUNoRyxNQUFNLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQ0EsUUFBTSxLQUFLO0FBQUEsSUFDVCxDQUFDLFNBQVMsU0FBUyxHQUFHLFVBQVUsUUFBUSxDQUFDLEVBQUUsR0FBRyxRQUFBQyxRQUFPLE1BQU0sQ0FBQyxJQUFJLFdBQVcsSUFBSUEsVUFBUyxTQUFTLENBQUMsQ0FBQztBQUFBLElBQ25HLE1BQU0sSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUM7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFNBQVM7QUFBQSxJQUNiO0FBQUEsSUFDQTtBQUFBLElBQ0EsVUFBVSxJQUFJLENBQUMsUUFBUSxLQUFLLEtBQUssWUFBWSxDQUFDLENBQUM7QUFBQSxFQUNqRDtBQUNBLFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDLEdBQUcsTUFBTSxLQUFLLFNBQVMsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssS0FBSyxPQUFPLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ2xHLFFBQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxHQUFHLE1BQU0sS0FBSyxXQUFXLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLEtBQUssT0FBTyxHQUFHLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUNsRyxRQUFNLFdBQVcsR0FBRyxJQUFJLENBQUMsTUFBTSxLQUFLLFdBQVcsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdkYsUUFBTSxjQUFjLEdBQUcsSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3hGLFFBQU0sVUFBVSxDQUFDLE1BQWMsSUFBWSxTQUFrQixJQUFZLFdBQ3ZFLEtBQUssT0FBTyxXQUFXLFFBQVEsU0FBUyxFQUFFLElBQUksZ0JBQWdCLE9BQU8sUUFBUSxNQUFNLEVBQUU7QUFDdkYsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxPQUFPLFdBQVcsR0FBRyxTQUFTLEdBQUcsUUFBUSxHQUFHLFFBQVEsQ0FBQyxRQUFRLFFBQVE7QUFDbkUsWUFBTSxDQUFDLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLE1BQU0sS0FBSyxHQUFHLEdBQUcsU0FBUyxDQUFDLEtBQUssVUFBVSxHQUFHLEdBQUcsS0FBSyxDQUFDO0FBQ2hGLFVBQUksT0FBTyxZQUFZLE9BQU8sTUFBTSxNQUFNLEdBQUcsU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN0RSxhQUFPLFFBQVEsTUFBTSxJQUFJLE9BQU8sTUFBTSxHQUFHLEdBQUcsU0FBUyxHQUFHLENBQUM7QUFBQSxJQUMzRCxDQUFDO0FBQUEsSUFDRCxPQUFPLFdBQVcsR0FBRyxTQUFTLEdBQUcsUUFBUSxHQUFHLFFBQVEsQ0FBQyxRQUFRLFFBQVE7QUFDbkUsWUFBTSxDQUFDLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsS0FBSyxHQUFHLEdBQUcsTUFBTSxDQUFDLEtBQUssVUFBVSxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQzdFLFVBQUksT0FBTyxZQUFZLE9BQU8sTUFBTSxNQUFNLEdBQUcsU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN0RSxhQUFPLFFBQVEsTUFBTSxJQUFJLEtBQUssR0FBRyxHQUFHLEdBQUcsWUFBWSxNQUFNLENBQUM7QUFBQSxJQUM1RCxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBS0EsU0FBUyxXQUFXLE1BQWMsU0FBaUIsTUFBa0I7QUFDbkUsUUFBTSxRQUFRLElBQUksYUFBYSxJQUFJLEVBQUUsS0FBSyxFQUFFO0FBQzVDLFNBQU8sQ0FBQyxRQUFRLFFBQVE7QUFDdEIsVUFBTSxLQUFLLE1BQU0sVUFBVTtBQUMzQixVQUFNLFNBQVMsTUFBTSxFQUFFLEtBQUs7QUFDNUIsUUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixXQUFRLE1BQU0sRUFBRSxJQUFJLEtBQUssUUFBUSxHQUFHO0FBQUEsRUFDdEM7QUFDRjtBQUVBLFNBQVMsV0FBV0MsYUFBK0IsUUFBMkIsTUFBd0I7QUFDcEcsUUFBTUMsVUFBU0QsWUFBVyxPQUFPLENBQUMsT0FBTyxNQUFNLEtBQUssTUFBTSxPQUFPLENBQUM7QUFDbEUsU0FBTyxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLEdBQUdDLFNBQVEsR0FBRyxNQUFNLENBQUMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQ2xFO0FBRUEsU0FBUyxnQkFBZ0IsSUFBdUIsSUFBdUIsV0FBMkI7QUFDaEcsUUFBTSxRQUFRLElBQUksV0FBVyxHQUFHLFNBQVMsR0FBRyxNQUFNO0FBQ2xELFFBQU0sUUFBUSxJQUFJLFdBQVcsR0FBRyxTQUFTLEdBQUcsTUFBTTtBQUNsRCxhQUFXLEVBQUUsR0FBRyxHQUFHLE9BQU8sT0FBTyxLQUFLLFdBQVc7QUFDL0MsVUFBTSxDQUFDLFNBQVMsSUFBSSxJQUFJLENBQUMsUUFBUSxJQUFJLEdBQUcsSUFBSSxLQUFLLEdBQUcsUUFBUSxJQUFJLEdBQUcsSUFBSSxNQUFNLENBQUM7QUFFOUUsZUFBVyxPQUFPLEtBQUssT0FBUSxZQUFXLFVBQVUsUUFBUSxTQUFVLE9BQU0sTUFBTSxHQUFHLFNBQVMsTUFBTSxJQUFJO0FBQ3hHLGVBQVcsVUFBVSxRQUFRLE9BQVEsWUFBVyxPQUFPLEtBQUssU0FBVSxPQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sSUFBSTtBQUFBLEVBQzFHO0FBQ0EsU0FBTyxFQUFFLE9BQU8sTUFBTTtBQUN4QjtBQUVBLFNBQVMsUUFBUSxPQUEwQixLQUFhLE1BQWM7QUFDcEUsUUFBTUEsVUFBbUIsQ0FBQztBQUMxQixRQUFNLFdBQXFCLENBQUM7QUFDNUIsUUFBTSxRQUFRLENBQUMsSUFBSSxVQUFVO0FBQzNCLFFBQUksS0FBSyxPQUFPLEtBQUssS0FBTSxDQUFBQSxRQUFPLEtBQUssS0FBSztBQUM1QyxVQUFNLE9BQU8sTUFBTSxRQUFRLENBQUM7QUFDNUIsUUFBSSxTQUFTLFVBQWEsS0FBSyxRQUFRLE9BQU8sSUFBSyxVQUFTLEtBQUssS0FBSztBQUFBLEVBQ3hFLENBQUM7QUFDRCxTQUFPLEVBQUUsUUFBQUEsU0FBUSxTQUFTO0FBQzVCO0FBUUEsU0FBUyxVQUFVLE9BQXNDO0FBQ3ZELFFBQU0sYUFBd0IsQ0FBQztBQUMvQixRQUFNLFdBQXNCLENBQUM7QUFDN0IsYUFBVyxDQUFDLEdBQUcsQ0FBQyxLQUFLLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDekMsUUFBSSxFQUFFLE1BQU0sRUFBRSxFQUFHLFlBQVcsS0FBSyxFQUFFLElBQUksRUFBRSxHQUFHLEtBQUssS0FBSyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUFBLFFBQzFGLFVBQVMsS0FBSyxFQUFFLElBQUksRUFBRSxHQUFHLEtBQUssS0FBSyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUFBLEVBQ25GO0FBQ0EsU0FBTyxFQUFFLFlBQVksU0FBUztBQUNoQztBQUlBLFNBQVMsUUFBUSxTQUFrQixJQUFvQjtBQUNyRCxNQUFJLFFBQVE7QUFDWixhQUFXLEVBQUUsS0FBSyxLQUFLLEtBQUssV0FBVyxDQUFDLEVBQUcsS0FBSSxNQUFNLE1BQU0sS0FBSyxLQUFNLFVBQVM7QUFDL0UsU0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPLFNBQWtCLE1BQWMsSUFBb0I7QUFDbEUsTUFBSSxNQUFNO0FBQ1YsYUFBVyxFQUFFLEtBQUssS0FBSyxLQUFLLFdBQVcsQ0FBQyxFQUFHLFFBQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLE1BQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksQ0FBQztBQUN0RyxTQUFPO0FBQ1Q7OztBQ2pJTyxJQUFNLGdCQUFOLE1BQXVCO0FBQUEsRUFDbkIsV0FBdUIsQ0FBQztBQUFBLEVBQ2pDLFFBQVE7QUFBQSxFQUVSLEtBQUssTUFBUyxNQUFvQjtBQUNoQyxVQUFNLFVBQVUsS0FBSztBQUNyQixRQUFJLFFBQVEsUUFBUTtBQUNwQixZQUFRLEtBQUssRUFBRSxNQUFNLE1BQU0sS0FBSyxTQUFTLEtBQUssQ0FBQztBQUMvQyxXQUFPLFFBQVEsR0FBRztBQUNoQixZQUFNLFFBQVMsUUFBUSxLQUFNO0FBQzdCLFVBQUksQ0FBQyxLQUFLLGFBQWEsT0FBTyxLQUFLLEVBQUc7QUFDdEMsY0FBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUFxQjtBQUNuQixVQUFNLFVBQVUsS0FBSztBQUNyQixVQUFNLFFBQVEsUUFBUSxDQUFDO0FBQ3ZCLFVBQU0sT0FBTyxRQUFRLElBQUk7QUFDekIsUUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFNLFFBQU87QUFDNUIsUUFBSSxRQUFRLFNBQVMsR0FBRztBQUN0QixjQUFRLENBQUMsSUFBSTtBQUNiLFdBQUssTUFBTTtBQUFBLElBQ2I7QUFDQSxXQUFPLE1BQU07QUFBQSxFQUNmO0FBQUEsRUFFQSxRQUFjO0FBQ1osVUFBTSxVQUFVLEtBQUs7QUFDckIsYUFBUyxRQUFRLE9BQU07QUFDckIsWUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUMsSUFBSSxRQUFRLEdBQUcsSUFBSSxRQUFRLENBQUM7QUFDbkQsVUFBSSxRQUFRLFFBQVEsT0FBUTtBQUM1QixZQUFNLE9BQU8sUUFBUSxRQUFRLFVBQVUsS0FBSyxTQUFTLE1BQU0sS0FBSyxJQUFJLFFBQVE7QUFDNUUsVUFBSSxDQUFDLEtBQUssYUFBYSxPQUFPLElBQUksRUFBRztBQUNyQyxjQUFRO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFNBQVMsR0FBVyxHQUFvQjtBQUN0QyxVQUFNLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxLQUFLLFNBQVMsQ0FBQyxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUM7QUFDeEQsUUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFPLFFBQU87QUFDM0IsV0FBTyxJQUFJLE9BQU8sTUFBTSxRQUFTLElBQUksU0FBUyxNQUFNLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFBQSxFQUMvRTtBQUFBLEVBRUEsYUFBYSxPQUFlLE9BQXdCO0FBQ2xELFFBQUksQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLEVBQUcsUUFBTztBQUN6QyxVQUFNLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxLQUFLLFNBQVMsS0FBSyxHQUFHLEtBQUssU0FBUyxLQUFLLENBQUM7QUFDaEUsUUFBSSxPQUFPLE1BQU8sRUFBQyxLQUFLLFNBQVMsS0FBSyxHQUFHLEtBQUssU0FBUyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sR0FBRztBQUM1RSxXQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUNwREEsSUFBTSxPQUFPO0FBRWIsSUFBTSxRQUFRO0FBRWQsSUFBTSxpQkFBaUI7QUFZaEIsU0FBUyxLQUFLLE1BQVcsSUFBUyxTQUFnRDtBQUN2RixRQUFNLE9BQU8sUUFBUSxNQUFNLFFBQVEsQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLFFBQVEsUUFBUSxNQUFTO0FBQ3RHLFFBQU0sQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFDLE1BQU0sTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLElBQUksQ0FBQztBQUMzRCxRQUFNLE9BQU87QUFBQSxJQUNYO0FBQUEsSUFDQSxDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTztBQUFBLEVBQ3BEO0FBQ0EsTUFBSSxLQUFLLEdBQUcsU0FBUyxLQUFLLEdBQUcsU0FBUyxlQUFnQixRQUFPO0FBQzdELFNBQU8sT0FBTyxNQUFNLFFBQVEsS0FBSztBQUNuQztBQUVBLFNBQVMsTUFBTSxLQUFVLE1BQWdDO0FBQ3ZELFFBQU0sU0FBUyxDQUFDLEtBQUssS0FBSyxLQUFLLE1BQU0sSUFBSTtBQUN6QyxRQUFNLFFBQVEsQ0FBQyxPQUNiLEtBQUssS0FBSyxDQUFDLEVBQUUsR0FBRyxFQUFFLE1BQU0sS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLFFBQVE7QUFDakYsUUFBTSxPQUFPLENBQUMsUUFBZSxJQUFZLElBQVksV0FBeUI7QUFBQSxJQUM1RTtBQUFBLElBQ0EsU0FBUyxFQUFFLEdBQUcsT0FBTyxJQUFJLEtBQUssV0FBVyxHQUFHLE9BQU8sSUFBSSxLQUFLLFVBQVU7QUFBQSxJQUN0RSxPQUFPLE9BQU87QUFBQSxJQUNkLE1BQU0sTUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLFFBQVEsR0FBRyxJQUFJO0FBQUEsRUFDaEQ7QUFDQSxTQUFPLE9BQU8sUUFBUSxDQUFDLFVBQVU7QUFDL0IsVUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxNQUFNLElBQUksSUFBSSxRQUFRLElBQUksS0FBSyxHQUFHLEtBQUssTUFBTSxJQUFJLElBQUksUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUM3RixXQUFPO0FBQUEsTUFDTCxLQUFLLEVBQUUsR0FBRyxJQUFJLElBQUksSUFBSSxPQUFPLEVBQUUsR0FBRyxHQUFHLEdBQUcsS0FBSztBQUFBLE1BQzdDLEtBQUssRUFBRSxHQUFHLElBQUksR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHLEtBQUs7QUFBQSxNQUNsQyxLQUFLLEVBQUUsR0FBRyxHQUFHLElBQUksSUFBSSxJQUFJLE9BQU8sR0FBRyxHQUFHLEdBQUcsS0FBSztBQUFBLE1BQzlDLEtBQUssRUFBRSxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsR0FBRyxJQUFJLEtBQUs7QUFBQSxJQUNwQztBQUFBLEVBQ0YsQ0FBQztBQUNIO0FBWUEsU0FBUyxPQUFPLE1BQVksUUFBeUIsT0FBc0Q7QUFDekcsUUFBTSxFQUFFLElBQUksR0FBRyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxTQUFTLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxHQUFHLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsSUFBSSxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM3RixRQUFNQyxTQUFRLENBQUMsRUFBRSxRQUFRLE9BQWE7QUFBQSxJQUNwQyxRQUFRLFFBQVEsSUFBSSxRQUFRLENBQUMsS0FBSztBQUFBLElBQ2xDLEtBQUssS0FBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLO0FBQUEsRUFDOUI7QUFDQSxRQUFNQyxTQUFRLENBQUMsUUFBZ0IsS0FBYSxXQUN6QyxNQUFNLEdBQUcsU0FBUyxVQUFVLEtBQUssUUFBUSxJQUFJO0FBQ2hELFFBQU0sT0FBTyxvQkFBSSxJQUFrQjtBQUNuQyxhQUFXLFFBQVEsT0FBTztBQUN4QixVQUFNLEVBQUUsUUFBUSxJQUFJLElBQUlELE9BQU0sSUFBSTtBQUNsQyxTQUFLLElBQUlDLE9BQU0sUUFBUSxLQUFLLEtBQUssS0FBSyxHQUFHLElBQUk7QUFBQSxFQUMvQztBQUNBLFFBQU0sUUFBUSxJQUFJLGNBQXFCO0FBQ3ZDLFFBQU0sT0FBTyxXQUFXLE1BQU0sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sQ0FBQztBQUMzRCxRQUFNLE1BQU0sQ0FBQyxVQUNYLE1BQU0sS0FBSyxPQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHLE1BQU0sR0FBRyxLQUFLLENBQUMsQ0FBQztBQUNoRixhQUFXLFFBQVEsT0FBUSxLQUFJLEVBQUUsR0FBR0QsT0FBTSxJQUFJLEdBQUcsT0FBTyxLQUFLLE9BQU8sTUFBTSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQzNGLFFBQU0sT0FBTyxJQUFJLFdBQVcsR0FBRyxTQUFTLEdBQUcsU0FBUyxDQUFDO0FBQ3JELE1BQUk7QUFDSixXQUFTLFFBQVEsTUFBTSxJQUFJLEdBQUcsT0FBTyxRQUFRLE1BQU0sSUFBSSxHQUFHO0FBQ3hELFVBQU0sTUFBTUMsT0FBTSxNQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSztBQUN0RCxRQUFJLEtBQUssR0FBRyxFQUFHO0FBQ2YsU0FBSyxHQUFHLElBQUk7QUFDWixVQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUc7QUFDekIsUUFBSSxNQUFNO0FBQ1IsZ0JBQVUsRUFBRSxPQUFPLEtBQUs7QUFDeEI7QUFBQSxJQUNGO0FBQ0EsZUFBVyxRQUFRLE1BQU0sTUFBTSxLQUFLLEVBQUcsS0FBSSxDQUFDLEtBQUtBLE9BQU0sS0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFHLEtBQUksSUFBSTtBQUFBLEVBQ3RHO0FBQ0EsU0FBTyxXQUFXLE1BQU0sTUFBTSxRQUFRLE9BQU8sUUFBUSxJQUFJO0FBQzNEO0FBR0EsU0FBUyxXQUFXLFFBQTREO0FBQzlFLFFBQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDcEUsUUFBTSxDQUFDLE1BQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxDQUFDLEtBQUssSUFBSSxHQUFHLEVBQUUsR0FBRyxLQUFLLElBQUksR0FBRyxFQUFFLEdBQUcsS0FBSyxJQUFJLEdBQUcsRUFBRSxHQUFHLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUN0RyxTQUFPLENBQUMsR0FBRyxNQUFNLEtBQUssSUFBSSxHQUFHLE9BQU8sR0FBRyxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksR0FBRyxNQUFNLEdBQUcsSUFBSSxNQUFNO0FBQ3JGO0FBRUEsU0FBUyxNQUFNLE1BQVksT0FBdUI7QUFDaEQsUUFBTSxFQUFFLFFBQVEsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUNyQyxRQUFNLEtBQUssQ0FBQyxZQUFvQixTQUFpQixVQUFtQixXQUEwQjtBQUFBLElBQzVGLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE1BQU0sT0FBTyxTQUFTLGFBQWEsUUFBUSxJQUFJO0FBQUEsSUFDL0MsUUFBUTtBQUFBLEVBQ1Y7QUFDQSxTQUFPO0FBQUEsSUFDTCxHQUFHLFNBQVMsR0FBRyxLQUFLLE1BQU0sS0FBSyxNQUFNLFFBQVEsR0FBRyxDQUFDO0FBQUEsSUFDakQsR0FBRyxTQUFTLEdBQUcsS0FBSyxNQUFNLFNBQVMsSUFBSSxLQUFLLE1BQU0sU0FBUyxHQUFHLEdBQUcsSUFBSSxRQUFRO0FBQUEsSUFDN0UsR0FBRyxRQUFRLE1BQU0sR0FBRyxPQUFPLEtBQUssTUFBTSxRQUFRLEdBQUcsQ0FBQztBQUFBLElBQ2xELEdBQUcsUUFBUSxNQUFNLEdBQUcsT0FBTyxNQUFNLElBQUksS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDLElBQUksUUFBUTtBQUFBLEVBQzdFLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLFFBQVE7QUFDM0M7QUFFQSxTQUFTLE1BQU0sRUFBRSxJQUFJLEdBQUcsR0FBUyxNQUFhLE1BQXFCO0FBQ2pFLFFBQU0sU0FBa0IsQ0FBQyxLQUFLLE1BQU07QUFDcEMsTUFBSSxRQUEyQjtBQUMvQixNQUFJO0FBQ0osU0FBTyxPQUFPO0FBQ1osV0FBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHLE1BQU0sR0FBRyxLQUFLLEVBQUUsQ0FBQztBQUMvRCxZQUFRLE1BQU0sUUFBUTtBQUN0QixZQUFRLE1BQU07QUFBQSxFQUNoQjtBQUNBLE1BQUksTUFBTyxRQUFPLEtBQUssTUFBTSxNQUFNO0FBQ25DLFNBQU8sU0FBUyxPQUFPLFFBQVEsQ0FBQztBQUNsQzs7O0FDaElBLElBQU0sU0FBUyxNQUFNO0FBQUEsRUFDbkIsRUFBRSxRQUFRLEdBQUc7QUFBQSxFQUNiLENBQUMsR0FBRyxVQUFVLE9BQU8sUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsSUFBSTtBQUMxRTtBQUNBLElBQU0sTUFBTTtBQVdMLFNBQVMsV0FBVyxRQUEwQixNQUFZLE1BQTZCO0FBQzVGLFFBQU1DLGFBQVksTUFBTSxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsTUFBTSxPQUFPLEdBQUcsQ0FBQyxJQUFJLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDeEYsYUFBVyxVQUFVLENBQUMsR0FBRyxHQUFHLEVBQUUsR0FBRztBQUMvQixlQUFXLFNBQVMsUUFBUTtBQUMxQixpQkFBVyxDQUFDLEdBQUcsQ0FBQyxLQUFLQSxZQUFXO0FBQzlCLGNBQU0sTUFBTSxVQUFVLE9BQU8sR0FBRyxHQUFHLE9BQU8sUUFBUSxJQUFJLEdBQUcsSUFBSTtBQUM3RCxZQUFJLE9BQU8sS0FBSyxJQUFJLEVBQUcsUUFBTztBQUFBLE1BQ2hDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sR0FBVSxHQUFVLE9BQWUsUUFBZ0IsRUFBRSxPQUFPLE9BQU8sR0FBZ0I7QUFDakcsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsS0FBSyxLQUFLO0FBQ3BFLE1BQUksRUFBRSxNQUFNLEVBQUUsRUFBRyxRQUFPLEVBQUUsR0FBRyxHQUFHLElBQUksVUFBVSxTQUFTLElBQUksS0FBSztBQUNoRSxTQUFPLEVBQUUsR0FBRyxJQUFJLFVBQVUsUUFBUSxJQUFJLE1BQU0sRUFBRTtBQUNoRDtBQUVPLFNBQVMsT0FBTyxLQUFVLEVBQUUsT0FBTyxRQUFRLE9BQU8sTUFBTSxHQUFrQjtBQUMvRSxRQUFNQyxVQUFTLElBQUksS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxJQUFJLFNBQVMsU0FBUyxJQUFJLElBQUksSUFBSSxVQUFVO0FBQy9GLFFBQU0sUUFBUSxLQUFLLEtBQUssR0FBRztBQUMzQixNQUFJLENBQUNBLFdBQVUsTUFBTSxLQUFLLENBQUMsVUFBVSxRQUFRLE9BQU8sS0FBSyxDQUFDLEVBQUcsUUFBTztBQUNwRSxTQUFPLENBQUMsTUFBTSxLQUFLLENBQUMsU0FBUyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxRQUFRLEdBQUcsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUMvRTtBQUVBLElBQU0sU0FBUyxDQUFDLEdBQVUsTUFBcUIsS0FBSyxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsSUFBSSxLQUFLLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQztBQUVoRixJQUFNLFlBQVksQ0FBQyxFQUFFLEdBQUcsRUFBRSxHQUFVLEVBQUUsT0FBTyxPQUFPLE9BQWtCO0FBQUEsRUFDM0UsR0FBRyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUMzQixHQUFHLEtBQUssTUFBTSxJQUFJLFNBQVMsQ0FBQztBQUFBLEVBQzVCO0FBQUEsRUFDQTtBQUNGOzs7QUNuREEsSUFBTSxPQUFPO0FBTU4sSUFBTSxXQUFOLE1BQWdDO0FBQUEsRUFDNUI7QUFBQSxFQUNBLFNBQVMsb0JBQUksSUFBc0I7QUFBQTtBQUFBLEVBRW5DO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFFWixZQUFZLFFBQXNCO0FBQ2hDLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxJQUFJLFdBQVcsT0FBTyxNQUFNO0FBQzFDLFdBQU8sUUFBUSxDQUFDLEVBQUUsSUFBSSxHQUFHLE9BQU87QUFDOUIsaUJBQVcsUUFBUSxRQUFRLEdBQUcsR0FBRztBQUMvQixjQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSTtBQUNqQyxZQUFJLEtBQU0sTUFBSyxLQUFLLEVBQUU7QUFBQSxZQUNqQixNQUFLLE9BQU8sSUFBSSxNQUFNLENBQUMsRUFBRSxDQUFDO0FBQUEsTUFDakM7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLEtBQUssS0FBZTtBQUNsQixVQUFNLFdBQVcsRUFBRSxLQUFLO0FBQ3hCLFVBQU0sUUFBYSxDQUFDO0FBQ3BCLGVBQVcsUUFBUSxRQUFRLEdBQUcsR0FBRztBQUMvQixpQkFBVyxNQUFNLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxDQUFDLEdBQUc7QUFDNUMsY0FBTSxRQUFRLEtBQUssUUFBUSxFQUFFO0FBQzdCLFlBQUksQ0FBQyxTQUFTLEtBQUssT0FBTyxFQUFFLE1BQU0sU0FBVTtBQUM1QyxhQUFLLE9BQU8sRUFBRSxJQUFJO0FBQ2xCLGNBQU0sS0FBSyxLQUFLO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsY0FBd0Q7QUFDdEQsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLFFBQVEsSUFBSSxDQUFDLE9BQU8sT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDbEUsV0FBTyxLQUFLLFFBQVE7QUFBQSxNQUFRLENBQUMsS0FBSyxPQUNoQyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQ2QsT0FBTyxDQUFDLFdBQVcsTUFBTSxJQUFJLEtBQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxJQUFJLEtBQUssTUFBTSxHQUFHLENBQUMsRUFDN0UsSUFBSSxDQUFDLFdBQVcsRUFBRSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ3BDO0FBQUEsRUFDRjtBQUNGO0FBR08sSUFBTSxTQUFTLENBQUMsR0FBVSxPQUFtQjtBQUFBLEVBQ2xELEdBQUcsS0FBSyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUM7QUFBQSxFQUNwQixHQUFHLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDO0FBQUEsRUFDcEIsT0FBTyxLQUFLLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQztBQUFBLEVBQ3pCLFFBQVEsS0FBSyxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUM7QUFDNUI7QUFFQSxTQUFTLFFBQVEsRUFBRSxHQUFHLEdBQUcsT0FBTyxPQUFPLEdBQWtCO0FBQ3ZELFFBQU0sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLElBQUksR0FBRyxLQUFLLE9BQU8sSUFBSSxTQUFTLElBQUksQ0FBQztBQUMzRSxRQUFNLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxJQUFJLEdBQUcsS0FBSyxPQUFPLElBQUksVUFBVSxJQUFJLENBQUM7QUFDNUUsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFdBQVMsTUFBTSxLQUFLLE9BQU8sUUFBUTtBQUNqQyxhQUFTLFNBQVMsTUFBTSxVQUFVLE9BQU8sU0FBVSxPQUFNLEtBQUssTUFBTSxTQUFVLE1BQU07QUFDdEYsU0FBTztBQUNUOzs7QUNyRE8sSUFBTSxVQUFVLENBQUMsRUFBRSxXQUFXLE9BQU8sUUFBUSxPQUFPLE1BQ3pELFVBQVUsU0FBUyxNQUFNLE9BQU8sT0FBTyxPQUFPLE9BQU8sU0FBUztBQVd6RCxTQUFTLFNBQVMsU0FBK0I7QUFDdEQsUUFBTSxTQUFTLFNBQVMsT0FBTztBQUMvQixRQUFNLFFBQVEsSUFBSSxTQUFTLE9BQU8sSUFBSSxDQUFDLFdBQVcsRUFBRSxLQUFLLE1BQU0sS0FBSyxNQUFNLEVBQUUsQ0FBQztBQUM3RSxRQUFNLFFBQVEsRUFBRSxPQUFPLG9CQUFJLElBQVksR0FBRyxRQUFRLG9CQUFJLElBQVksR0FBRyxRQUFRLG9CQUFJLElBQVksRUFBRTtBQUMvRixRQUFNLFlBQVksWUFBWSxPQUFPO0FBQ3JDLFFBQU0sUUFBUSxDQUFDLEVBQUUsTUFBTSxHQUFHLE1BQW1CO0FBQzNDLFFBQUksU0FBUyxPQUFRLFdBQVUsS0FBSyxFQUFFO0FBQUEsUUFDakMsT0FBTSxTQUFTLFVBQVUsV0FBVyxRQUFRLEVBQUUsSUFBSSxFQUFFO0FBQUEsRUFDM0Q7QUFDQSxhQUFXLEVBQUUsS0FBSyxNQUFNLEtBQUssTUFBTSxZQUFZLEVBQUcsVUFBUyxJQUFJLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDeEYsYUFBVyxFQUFFLEdBQUcsR0FBRyxJQUFJLEtBQUssWUFBWSxRQUFRLEtBQUssR0FBRztBQUN0RCxlQUFXLEVBQUUsTUFBTSxLQUFLLE1BQU0sS0FBSyxPQUFPLEdBQUcsQ0FBQyxDQUFDLEdBQUc7QUFDaEQsWUFBTSxNQUFNLE1BQU07QUFDbEIsVUFBSSxPQUFPLElBQUksTUFBTSxDQUFDLE9BQU8sSUFBSSxJQUFJLEVBQUUsQ0FBQyxFQUFHO0FBQzNDLFVBQUksQ0FBQyxRQUFRLEdBQUcsR0FBRyxLQUFLLE1BQU0sS0FBSyxFQUFFLENBQUMsRUFBRztBQUN6QyxVQUFJLE1BQU0sU0FBUyxPQUFRLFlBQVcsTUFBTSxJQUFLLE9BQU0sTUFBTSxJQUFJLEVBQUU7QUFBQSxVQUM5RCxPQUFNLEtBQUs7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsV0FBVyxHQUFHLE1BQU07QUFDL0I7QUFHQSxTQUFTLFNBQVMsS0FBWSxPQUFjLE9BQXFDO0FBQy9FLFFBQU0sUUFBUSxDQUFDLFNBQVMsU0FBUyxNQUFNO0FBQ3ZDLFFBQU0sTUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUs7QUFDMUU7QUFFQSxTQUFTLFNBQVMsRUFBRSxPQUFPLE9BQU8sUUFBUSxPQUFPLEdBQTBCO0FBQ3pFLFFBQU0sVUFBVSxJQUFJLElBQUksT0FBTyxRQUFRLENBQUMsVUFBVyxNQUFNLFdBQVcsTUFBTSxRQUFRLENBQUMsQ0FBRSxDQUFDO0FBQ3RGLFNBQU87QUFBQSxJQUNMLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLElBQUksT0FBTyxFQUFFLE1BQU0sUUFBUSxJQUFJLElBQUksRUFBVztBQUFBLElBQ2xFLEdBQUcsTUFBTTtBQUFBLE1BQVEsQ0FBQyxFQUFFLElBQUksVUFBVSxJQUFJLE1BQ3BDLE9BQU8sQ0FBQyxRQUFRLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLFNBQVMsSUFBSSxLQUFLLEtBQUssb0JBQUksSUFBSSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQVUsSUFBSSxDQUFDO0FBQUEsSUFDekY7QUFBQSxJQUNBLEdBQUcsT0FBTztBQUFBLE1BQVEsQ0FBQyxFQUFFLElBQUksVUFBVSxLQUFLLE9BQU8sSUFBSSxNQUNqRCxNQUFNLENBQUMsRUFBRSxNQUFNLFNBQVMsSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFVLElBQUksQ0FBQztBQUFBLElBQ3BFO0FBQUEsSUFDQSxHQUFHLE9BQU8sSUFBSSxDQUFDLFdBQVcsRUFBRSxNQUFNLFNBQVMsSUFBSSxNQUFNLElBQUksS0FBSyxhQUFhLEtBQUssRUFBRSxFQUFXO0FBQUEsRUFDL0Y7QUFDRjtBQVNBLFNBQVMsWUFBWSxPQUFpRDtBQUNwRSxRQUFNQyxhQUFZLG9CQUFJLElBQW9CO0FBQzFDLGFBQVcsRUFBRSxJQUFJLE9BQU8sS0FBSyxPQUFPO0FBQ2xDLGVBQVcsQ0FBQyxHQUFHLENBQUMsS0FBSyxNQUFNLE1BQU0sR0FBRztBQUNsQyxZQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUM7QUFDdkMsWUFBTSxRQUFRQSxXQUFVLElBQUksR0FBRztBQUMvQixVQUFJLE1BQU8sT0FBTSxJQUFJLEtBQUssRUFBRTtBQUFBLFVBQ3ZCLENBQUFBLFdBQVUsSUFBSSxLQUFLLEVBQUUsR0FBRyxHQUFHLEtBQUssQ0FBQyxFQUFFLEVBQUUsQ0FBQztBQUFBLElBQzdDO0FBQUEsRUFDRjtBQUNBLFNBQU9BLFdBQVUsT0FBTztBQUMxQjtBQUdBLFNBQVMsWUFBWSxFQUFFLE9BQU8sT0FBTyxHQUEyQjtBQUM5RCxRQUFNLFNBQVMsSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLENBQUM7QUFDL0QsUUFBTSxTQUFTLENBQUMsT0FBMkIsUUFBZ0IsT0FBTyxPQUFPLFdBQ3ZFLFVBQVUsV0FDVCxVQUFVLFVBQVcsT0FBTyxLQUFLLE9BQU8sT0FBTyxJQUFJLEtBQUssR0FBRyxRQUFRLFFBQVEsT0FBTyxDQUFDO0FBQ3RGLFFBQU0sT0FBTztBQUFBLElBQ1gsR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSyxNQUFNLE9BQU8sRUFBRSxJQUFJLEtBQUssUUFBUSxNQUFNLEVBQUU7QUFBQSxJQUNqRSxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsSUFBSSxLQUFLLE9BQU8sT0FBTyxFQUFFLElBQUksS0FBSyxRQUFRLFFBQVEsT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNuRjtBQUNBLFNBQU8sS0FBSyxRQUFRLENBQUMsRUFBRSxJQUFJLEtBQUssUUFBUSxHQUFHLEtBQUssTUFBTTtBQUNwRCxVQUFNLFFBQVEsV0FBVyxTQUFZLFNBQVksT0FBTyxJQUFJLE1BQU07QUFDbEUsVUFBTSxVQUFVLFNBQVMsQ0FBQyxTQUFTLE1BQU0sS0FBSyxHQUFHO0FBQ2pELFVBQU0sVUFBVSxPQUFPO0FBQUEsTUFDckIsQ0FBQyxVQUNDLEVBQUUsV0FBVyxTQUFTLE1BQU0sT0FBTyxNQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUUsT0FDaEUsUUFBUSxNQUFNLEtBQUssR0FBRyxLQUN0QixDQUFDLE9BQU8sUUFBUSxNQUFNLEVBQUU7QUFBQSxJQUM1QjtBQUNBLFdBQU8sV0FBVyxVQUFVLENBQUMsRUFBRSxJQUFJLENBQUM7QUFBQSxFQUN0QyxDQUFDO0FBQ0g7QUFFTyxJQUFNLFdBQVcsQ0FBQyxPQUFZLFVBQ25DLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sSUFBSSxNQUFNLFNBQVMsTUFBTSxJQUFJLE1BQU0sU0FDekMsTUFBTSxJQUFJLE1BQU0sVUFBVSxNQUFNLElBQUksTUFBTTs7O0FDakhyQyxTQUFTLEtBQUssTUFBVyxJQUFrQjtBQUNoRCxRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLElBQUksR0FBRyxPQUFPLEVBQUUsQ0FBQztBQUN4QyxRQUFNLFNBQVMsS0FBSyxJQUFJLEtBQUssUUFBUSxHQUFHLEtBQUssR0FBRyxJQUFJLEdBQUcsUUFBUSxLQUFLO0FBQ3BFLE1BQUksUUFBUTtBQUNWLFVBQU0sUUFBUSxFQUFFLElBQUksRUFBRTtBQUN0QixVQUFNLENBQUNDLFFBQU9DLElBQUcsSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLEdBQUcsUUFBUSxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSztBQUMxRixVQUFNQyxRQUFPLEtBQUssT0FBT0YsU0FBUUMsUUFBTyxDQUFDO0FBQ3pDLFdBQU8sU0FBUztBQUFBLE1BQ2QsRUFBRSxHQUFHRCxRQUFPLEdBQUcsRUFBRSxFQUFFO0FBQUEsTUFDbkIsRUFBRSxHQUFHRSxPQUFNLEdBQUcsRUFBRSxFQUFFO0FBQUEsTUFDbEIsRUFBRSxHQUFHQSxPQUFNLEdBQUcsRUFBRSxFQUFFO0FBQUEsTUFDbEIsRUFBRSxHQUFHRCxNQUFLLEdBQUcsRUFBRSxFQUFFO0FBQUEsSUFDbkIsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNLFFBQVEsRUFBRSxJQUFJLEVBQUU7QUFDdEIsUUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsUUFBUSxLQUFLLElBQUksS0FBSyxTQUFTLEtBQUssR0FBRyxRQUFRLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxNQUFNO0FBQzVGLFFBQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxPQUFPLENBQUM7QUFDekMsU0FBTyxTQUFTO0FBQUEsSUFDZCxFQUFFLEdBQUcsRUFBRSxHQUFHLEdBQUcsTUFBTTtBQUFBLElBQ25CLEVBQUUsR0FBRyxFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQUEsSUFDbEIsRUFBRSxHQUFHLEVBQUUsR0FBRyxHQUFHLEtBQUs7QUFBQSxJQUNsQixFQUFFLEdBQUcsRUFBRSxHQUFHLEdBQUcsSUFBSTtBQUFBLEVBQ25CLENBQUM7QUFDSDtBQUVPLFNBQVMsS0FBSyxFQUFFLEdBQUcsR0FBRyxPQUFPLE9BQU8sR0FBaUI7QUFDMUQsUUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsSUFBSSxPQUFPLElBQUksTUFBTTtBQUM3QyxTQUFPO0FBQUEsSUFDTCxFQUFFLEdBQUcsT0FBTyxHQUFHLElBQUksU0FBUyxFQUFFO0FBQUEsSUFDOUIsRUFBRSxHQUFHLFFBQVEsSUFBSSxHQUFHLElBQUksU0FBUyxFQUFFO0FBQUEsSUFDbkMsRUFBRSxHQUFHLFFBQVEsSUFBSSxHQUFHLFFBQVEsR0FBRztBQUFBLElBQy9CLEVBQUUsR0FBRyxJQUFJLFFBQVEsR0FBRyxHQUFHLFFBQVEsR0FBRztBQUFBLElBQ2xDLEVBQUUsR0FBRyxJQUFJLFFBQVEsR0FBRyxHQUFHLE1BQU07QUFBQSxFQUMvQjtBQUNGOzs7QUN6QkEsSUFBTSxVQUE2QjtBQUFBLEVBQ2pDLEVBQUUsT0FBTyxJQUFJLFdBQVcsbUJBQW1CLFFBQVEsTUFBTSxZQUFZLEtBQUs7QUFBQSxFQUMxRSxFQUFFLE9BQU8sS0FBSyxXQUFXLGlCQUFpQixRQUFRLE1BQU0sWUFBWSxLQUFLO0FBQUEsRUFDekUsRUFBRSxPQUFPLEtBQUssV0FBVyxpQkFBaUIsUUFBUSxPQUFPLFlBQVksTUFBTTtBQUM3RTtBQUdPLElBQU0sYUFBYTtBQUduQixJQUFNLGFBQWEsQ0FBQyxVQUFxQztBQUM5RCxRQUFNRSxXQUFVLFFBQVEsT0FBTyxDQUFDLFdBQVcsU0FBUyxPQUFPLEtBQUs7QUFDaEUsU0FBT0EsU0FBUSxTQUFTLElBQUlBLFdBQVUsUUFBUSxNQUFNLEVBQUU7QUFDeEQ7QUFHTyxTQUFTLFVBQVUsV0FBc0IsT0FBeUI7QUFDdkUsUUFBTSxTQUFTLENBQUMsU0FBUyxVQUFVLFNBQVMsU0FBUztBQUNyRCxTQUFPLFVBQVUsV0FBVyxPQUFPLE1BQU07QUFDM0M7QUFFQSxJQUFNLFVBQVUsRUFBRSxLQUFLLElBQUksT0FBTyxHQUFHO0FBRTlCLFNBQVMsYUFDZCxRQUNBLFdBQ0EsT0FDQSxPQUNlO0FBQ2YsUUFBTUMsU0FBUSxRQUFRLEVBQUUsTUFBTSxHQUFHLE1BQU0sR0FBRyxJQUFJLEVBQUUsTUFBTSxJQUFJLE1BQU0sR0FBRztBQUNuRSxRQUFNLE9BQU8sUUFBUSxRQUFRLE1BQU0sUUFBUTtBQUMzQyxRQUFNLE1BQU0sUUFBUSxRQUFRLE1BQU0sY0FBYztBQUNoRCxTQUFPO0FBQUEsSUFDTCxpQkFBaUI7QUFBQSxJQUNqQixpQkFBaUIsVUFBVSxXQUFXLEtBQUssSUFBSSxVQUFVO0FBQUEsSUFDekQsbUJBQW1CO0FBQUEsSUFDbkIseUJBQXlCO0FBQUEsSUFDekIsdUJBQXVCO0FBQUEsSUFDdkIsZUFBZSxRQUFRLEdBQUcsU0FBUyxJQUFJLFdBQVcsSUFBSSxVQUFVLElBQUk7QUFBQSxJQUNwRSxrQkFBa0I7QUFBQSxJQUNsQixtQkFBbUI7QUFBQSxJQUNuQix3QkFBd0I7QUFBQSxJQUN4Qix3QkFBd0IsR0FBR0EsT0FBTSxJQUFJO0FBQUEsSUFDckMsd0JBQXdCLEdBQUdBLE9BQU0sSUFBSTtBQUFBO0FBQUEsSUFFckMsd0JBQXdCO0FBQUEsSUFDeEIseUJBQXlCO0FBQUEsSUFDekIsMEJBQTBCO0FBQUEsSUFDMUIsNEJBQTRCO0FBQUEsSUFDNUIsa0NBQWtDO0FBQUEsSUFDbEMsNkNBQTZDO0FBQUEsSUFDN0MsNkNBQTZDLEdBQUdBLE9BQU0sSUFBSTtBQUFBLElBQzFELDZDQUE2QyxHQUFHQSxPQUFNLElBQUk7QUFBQSxJQUMxRCxzQ0FBc0MsT0FBTztBQUFBLElBQzdDLCtDQUErQztBQUFBLElBQy9DLDJDQUEyQyxPQUFPLGFBQWEsaUJBQWlCO0FBQUEsSUFDaEYsdURBQXVEO0FBQUEsSUFDdkQsNEJBQTRCO0FBQUEsRUFDOUI7QUFDRjtBQUVPLElBQU0sZUFBOEI7QUFBQSxFQUN6Qyx5QkFBeUI7QUFBQSxFQUN6Qiw0QkFBNEI7QUFDOUI7OztBQ3REQSxJQUFNLGNBQW9CLEVBQUUsT0FBTyxLQUFLLFFBQVEsR0FBRztBQUNuRCxJQUFNLFNBQVM7QUFFZixJQUFNLFFBQVE7QUFFZCxlQUFzQixTQUNwQixNQUNBLE9BQ0EsV0FDQSxRQUN1QjtBQUN2QixNQUFJLEtBQUssTUFBTSxNQUFNLFdBQVcsRUFBRyxRQUFPLFdBQVcsS0FBSyxLQUFLO0FBQy9ELFFBQU0sT0FBTyxVQUFVLENBQUMsR0FBRyxLQUFLLEtBQUssT0FBTyxDQUFDLENBQUM7QUFDOUMsUUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEtBQUssQ0FBQyxRQUFRLElBQUksT0FBTyxFQUFFLENBQUM7QUFDcEYsTUFBSTtBQUNKLGFBQVcsVUFBVSxXQUFXLEtBQUssTUFBTSxHQUFHO0FBQzVDLFFBQUk7QUFDRixZQUFNLFFBQVEsWUFBWSxNQUFNLE1BQU0sT0FBTyxXQUFXLE1BQU07QUFDOUQsYUFBTyxVQUFVLE1BQU0sT0FBTyxPQUFPLEtBQUssR0FBRyxNQUFNLElBQUk7QUFBQSxJQUN6RCxTQUFTLE9BQU87QUFDZCxnQkFBVTtBQUFBLElBQ1o7QUFBQSxFQUNGO0FBQ0EsUUFBTSxtQkFBbUIsUUFBUSxVQUFVLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQztBQUN0RTtBQUdBLElBQU0sYUFBYSxDQUFDLEVBQUUsTUFBTSxPQUE0QjtBQUFBLEVBQ3RELEdBQUksUUFBUSxVQUFVLEtBQUssSUFBSSxFQUFFLE9BQU8sR0FBRyxRQUFRLEVBQUU7QUFBQSxFQUNyRCxPQUFPLG9CQUFJLElBQUk7QUFBQSxFQUNmLE9BQU8sb0JBQUksSUFBSTtBQUFBLEVBQ2YsTUFBTSxvQkFBSSxJQUFJO0FBQUEsRUFDZCxNQUFNLENBQUM7QUFDVDtBQUVPLElBQU0sWUFBWSxDQUFDLFdBQTZCO0FBQUEsRUFDckQsT0FBTyxLQUFLLElBQUksWUFBWSxPQUFPLGdCQUFnQixLQUFLLElBQUksRUFBRTtBQUFBLEVBQzlELFFBQVEsWUFBWTtBQUN0QjtBQUdBLFNBQVMsVUFBVSxNQUFzQztBQUN2RCxNQUFJLEtBQUssVUFBVSxXQUFZLFFBQU87QUFDdEMsUUFBTSxXQUFXLEtBQUssU0FBUyxDQUFDLEdBQUcsTUFBTSxFQUFFLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTTtBQUN4RSxRQUFNLE9BQU8sSUFBSSxJQUFJLFNBQVMsTUFBTSxHQUFHLFVBQVUsQ0FBQztBQUNsRCxTQUFPLEtBQUssT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsQ0FBQztBQUMzQztBQUVBLFNBQVMsWUFDUCxNQUNBLE1BQ0EsT0FDQSxXQUNBLFFBQ1k7QUFDWixRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFFBQU0sVUFBVSxNQUFNLFNBQVMsVUFBVSxNQUFNLEtBQUs7QUFDcEQsUUFBTSxRQUFRLFFBQVEsU0FBUztBQUMvQixRQUFNLE9BQW1CO0FBQUEsSUFDdkIsSUFBSTtBQUFBLElBQ0osZUFBZTtBQUFBLE1BQ2IsR0FBRyxhQUFhLFFBQVEsV0FBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLFNBQVMsS0FBSztBQUFBLE1BQ3BFLEdBQUksV0FBVztBQUFBLFFBQ2IsNEJBQTRCO0FBQUEsUUFDNUIsd0JBQXdCLElBQUksUUFBUSxLQUFLLElBQUksUUFBUSxNQUFNO0FBQUEsTUFDN0Q7QUFBQSxJQUNGO0FBQUEsSUFDQSxPQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsV0FBVyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3JFLFVBQVUsWUFBWSxNQUFNLE9BQU8sT0FBTyxVQUFVLFdBQVcsQ0FBQyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQzVFLE9BQU8sS0FBSyxJQUFJLENBQUMsS0FBSyxVQUFVLFdBQVcsS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUFBLEVBQ2hFO0FBRUEsU0FBTyxNQUFNLFFBQVEsRUFBRSxJQUFJLE9BQU8sZUFBZSxFQUFFLGlCQUFpQixRQUFRLEdBQUcsVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJO0FBQ3RHO0FBR0EsSUFBTSxVQUFVLENBQUMsY0FDZixVQUFVLFdBQVcsSUFBSSxJQUFJLENBQUMsUUFBUSxNQUFNLElBQUksQ0FBQyxTQUFTLE9BQU87QUFFbkUsSUFBTSxTQUFTLENBQUMsTUFBYyxTQUF5QixHQUFHLElBQUksSUFBSSxJQUFJO0FBRXRFLElBQU0sYUFBYSxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQVMsQ0FBQyxPQUFPLEdBQUcsT0FBMEI7QUFBQSxFQUM1RSxJQUFJLE9BQU8sUUFBUSxFQUFFO0FBQUEsRUFDckIsZUFBZSxFQUFFLGlCQUFpQixRQUFRLFFBQVEsSUFBSTtBQUN4RDtBQUVBLFNBQVMsWUFDUCxFQUFFLE9BQU8sVUFBVSxHQUNuQixPQUNBLE9BQ0EsT0FDYztBQUNkLFFBQU0sUUFBUSxvQkFBSSxJQUF3QjtBQUMxQyxhQUFXLFFBQVEsTUFBTSxNQUFPLE9BQU0sSUFBSSxRQUFRLEtBQUssRUFBRSxHQUFHLFdBQVcsSUFBSSxDQUFDO0FBQzVFLGFBQVcsRUFBRSxJQUFJLEtBQUssTUFBTSxVQUFVO0FBQ3BDLFVBQU0sRUFBRSxPQUFPLFFBQVEsTUFBTSxJQUFJLE1BQU0sSUFBSSxHQUFHLEtBQUssRUFBRSxHQUFHLGFBQWEsT0FBTyxvQkFBSSxJQUFtQixFQUFFO0FBQ3JHLFVBQU0sSUFBSSxLQUFLO0FBQUEsTUFDYixJQUFJO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLE9BQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsT0FBTztBQUFBLFFBQ3pDLElBQUksT0FBTyxLQUFLLEVBQUU7QUFBQSxRQUNsQjtBQUFBLFFBQ0E7QUFBQSxRQUNBLGVBQWUsRUFBRSxpQkFBaUIsT0FBTyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsT0FBTyxPQUFPLEdBQUcsS0FBSyxFQUFFO0FBQUEsTUFDL0UsRUFBRTtBQUFBLE1BQ0YsZUFBZSxFQUFFLHVCQUF1QixZQUFZO0FBQUEsSUFDdEQsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNLFVBQVUsQ0FBQyxHQUFHLFVBQVUsT0FBTyxDQUFDO0FBQ3RDLFFBQU0sU0FBUyxDQUFDLFNBQ2QsUUFBUSxPQUFPLENBQUMsYUFBYSxTQUFTLFdBQVcsSUFBSSxFQUFFLElBQUksQ0FBQyxhQUFhLGVBQWUsVUFBVSxLQUFLLENBQUM7QUFDMUcsU0FBTztBQUFBLElBQ0wsR0FBRyxPQUFPLE1BQVM7QUFBQSxJQUNuQixHQUFHLE1BQU0sTUFBTSxRQUFRLENBQUMsUUFBUTtBQUFBLE1BQzlCLEdBQUcsQ0FBQyxNQUFNLElBQUksR0FBRyxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxNQUFTO0FBQUEsTUFDdkQsR0FBRyxPQUFPLEdBQUc7QUFBQSxJQUNmLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsTUFBNkI7QUFDL0MsUUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLFNBQVMsSUFBSTtBQUN2QyxTQUFPO0FBQUEsSUFDTCxJQUFJLFFBQVEsS0FBSyxFQUFFO0FBQUEsSUFDbkI7QUFBQSxJQUNBO0FBQUEsSUFDQSxlQUFlO0FBQUEsTUFDYiw0QkFBNEI7QUFBQSxNQUM1Qix3QkFBd0IsSUFBSSxLQUFLLElBQUksTUFBTTtBQUFBLElBQzdDO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxlQUFlLEVBQUUsS0FBSyxNQUFNLEdBQWEsT0FBNEI7QUFDNUUsUUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLFFBQVEsT0FBTyxLQUFLO0FBQzlDLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssTUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDN0QsUUFBTSxRQUFRO0FBQUEsSUFDWjtBQUFBLE1BQ0UsSUFBSSxPQUFPLEtBQUssT0FBTztBQUFBLE1BQ3ZCLEdBQUksUUFBUSxFQUFFLEdBQUcsR0FBRyxFQUFFLElBQUksRUFBRSxHQUFHLEdBQUcsRUFBRTtBQUFBLE1BQ3BDLGVBQWUsRUFBRSxpQkFBaUIsUUFBUSxTQUFTLFFBQVE7QUFBQSxJQUM3RDtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUksT0FBTyxLQUFLLE1BQU07QUFBQSxNQUN0QixHQUFJLFFBQVEsRUFBRSxHQUFHLE9BQU8sRUFBRSxJQUFJLEVBQUUsR0FBRyxHQUFHLE9BQU87QUFBQSxNQUM3QyxlQUFlLEVBQUUsaUJBQWlCLFFBQVEsU0FBUyxRQUFRO0FBQUEsSUFDN0Q7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLElBQUksS0FBSyxPQUFPLFFBQVEsT0FBTyxlQUFlLEVBQUUsdUJBQXVCLFlBQVksRUFBRTtBQUNoRztBQUVBLFNBQVMsT0FBTyxFQUFFLEdBQUcsRUFBRSxHQUFVLEVBQUUsT0FBTyxPQUFPLEdBQVMsQ0FBQyxPQUFPLEdBQUcsR0FBa0I7QUFDckYsUUFBTSxRQUFRLFVBQVUsU0FBUyxJQUFJLFFBQVEsSUFBSSxJQUFJLFNBQVM7QUFDOUQsU0FBTyxRQUFRLE1BQU07QUFDdkI7QUFFQSxTQUFTLFdBQVcsS0FBVSxPQUFlLFFBQTRCO0FBQ3ZFLFFBQU0sQ0FBQyxRQUFRLE1BQU0sSUFBSSxJQUFJLFdBQVcsQ0FBQyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUFFO0FBQzlFLFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxRQUFRLElBQUksT0FBTyxJQUFJLE9BQU87QUFDeEQsUUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUssSUFBSSxNQUFNLEtBQUssT0FBTyxRQUFRLGVBQWUsYUFBYTtBQUMzRixTQUFPO0FBQUEsSUFDTCxJQUFJLE1BQU0sS0FBSztBQUFBLElBQ2YsU0FBUyxDQUFDLFVBQVUsTUFBTSxDQUFDO0FBQUEsSUFDM0IsU0FBUyxDQUFDLFVBQVUsTUFBTSxDQUFDO0FBQUEsSUFDM0IsR0FBSSxJQUFJLFlBQVksT0FBTyxVQUFVLEVBQUUsUUFBUSxDQUFDLEtBQUssRUFBRTtBQUFBLEVBQ3pEO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsRUFBRSxNQUFNLEtBQUssR0FBZ0I7QUFDOUMsTUFBSSxTQUFTLE9BQVcsUUFBTyxRQUFRO0FBQ3ZDLFNBQU8sT0FBTyxRQUFRLFFBQVEsSUFBSTtBQUNwQztBQUVBLFNBQVMsVUFBVSxRQUFvQixNQUFzQixNQUF1QztBQUNsRyxRQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVMsU0FBUyxPQUFPLFdBQVcsQ0FBQztBQUNoRSxNQUFJLENBQUMsS0FBTSxPQUFNLElBQUksTUFBTSxzQ0FBc0M7QUFDakUsUUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFlBQVksQ0FBQyxHQUFHLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNwRixRQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLEdBQUcsTUFBTSxPQUFPLFNBQVMsQ0FBQyxHQUFHLFFBQVEsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN6RyxRQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLENBQUM7QUFDdkUsUUFBTSxPQUFPLG9CQUFJLElBQXdCO0FBQ3pDLE9BQUssUUFBUSxDQUFDLEtBQUssVUFBVTtBQUMzQixVQUFNLE9BQU8sTUFBTSxJQUFJLE1BQU0sS0FBSyxFQUFFO0FBQ3BDLFFBQUksS0FBTSxNQUFLLElBQUksSUFBSSxJQUFJLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUMvQyxDQUFDO0FBQ0QsUUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLE1BQU0sSUFBSTtBQUNwQyxTQUFPLEVBQUUsT0FBTyxRQUFRLE9BQU8sT0FBTyxNQUFNLE1BQU0sS0FBSztBQUN6RDtBQUVBLFNBQVMsUUFBUSxLQUFVLE1BQThCO0FBQ3ZELFFBQU0sVUFBVSxLQUFLLFdBQVcsQ0FBQztBQUNqQyxNQUFJLENBQUMsUUFBUyxPQUFNLElBQUksTUFBTSxtREFBbUQ7QUFDakYsUUFBTSxTQUFTLENBQUMsUUFBUSxZQUFZLEdBQUksUUFBUSxjQUFjLENBQUMsR0FBSSxRQUFRLFFBQVEsRUFBRSxJQUFJLE9BQU87QUFDaEcsUUFBTSxRQUFRLEtBQUssU0FBUyxDQUFDO0FBQzdCLFNBQU8sRUFBRSxRQUFRLElBQUksV0FBVyxPQUFPLFFBQVEsSUFBSSxRQUFRLEdBQUksU0FBUyxFQUFFLE9BQU8sTUFBTSxLQUFLLEVBQUUsRUFBRztBQUNuRztBQUdBLElBQU0sVUFBVSxDQUFDLEVBQUUsSUFBSSxHQUFHLElBQUksRUFBRSxPQUE0RDtBQUFBLEVBQzFGLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNmLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFDakI7QUFFQSxTQUFTLE1BQU0sT0FLUDtBQUNOLFNBQU8sRUFBRSxHQUFHLFFBQVEsS0FBSyxHQUFHLE9BQU8sS0FBSyxLQUFLLE1BQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxLQUFLLEtBQUssTUFBTSxVQUFVLENBQUMsRUFBRTtBQUN2Rzs7O0FDcE9BLElBQU0sWUFBWSxFQUFFLEdBQUcsU0FBUyxHQUFHLFNBQVM7QUFHNUMsSUFBTSxRQUFRLENBQUMsS0FBVSxNQUFZLElBQVksT0FBb0I7QUFDbkUsUUFBTSxPQUFPLFVBQVUsSUFBSTtBQUMzQixNQUFJLElBQUksSUFBSSxLQUFLLEdBQUksUUFBTyxFQUFFLEdBQUcsS0FBSyxDQUFDLElBQUksR0FBRyxJQUFJLElBQUksSUFBSSxHQUFHO0FBQzdELFNBQU8sSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksS0FBSyxFQUFFLEdBQUcsS0FBSyxDQUFDLElBQUksR0FBRyxJQUFJLElBQUksSUFBSSxHQUFHLElBQUk7QUFDM0U7QUFFQSxJQUFNLGFBQWEsQ0FBQyxPQUFjLE1BQVksSUFBWSxPQUN4RCxNQUFNLElBQUksS0FBSyxLQUFLLEVBQUUsR0FBRyxPQUFPLENBQUMsSUFBSSxHQUFHLE1BQU0sSUFBSSxJQUFJLEdBQUcsSUFBSTtBQUUvRCxJQUFNLE9BQU8sQ0FBQyxLQUFVLE1BQVksT0FDbEMsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJLElBQUksSUFBSSxJQUFJLFVBQVUsSUFBSSxDQUFDLElBQUk7QUFPaEQsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNTLFFBQVEsb0JBQUksSUFBaUI7QUFBQSxFQUM3QixTQUFTLG9CQUFJLElBQW1CO0FBQUEsRUFDekM7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVTO0FBQUE7QUFBQSxFQUdULFlBQVksUUFBc0IsT0FBYztBQUM5QyxTQUFLLFNBQVM7QUFDZCxLQUFDLEtBQUssT0FBTyxLQUFLLE1BQU0sSUFBSSxDQUFDLE9BQU8sT0FBTyxPQUFPLE1BQU07QUFDeEQsVUFBTSxDQUFDLE9BQU8sTUFBTSxJQUFJO0FBQUEsTUFDdEIsSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQUEsTUFDdkMsSUFBSSxJQUFJLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDMUM7QUFDQSxlQUFXLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FBTyxNQUFPLEtBQUksTUFBTSxJQUFJLEVBQUUsRUFBRyxNQUFLLE1BQU0sSUFBSSxJQUFJLEdBQUc7QUFDakYsZUFBVyxFQUFFLElBQUksS0FBSyxRQUFRLEtBQUssT0FBTztBQUN4QyxVQUFJLE9BQU8sSUFBSSxFQUFFLEVBQUcsTUFBSyxPQUFPLElBQUksSUFBSSxFQUFFLEtBQUssR0FBSSxZQUFZLFVBQWEsRUFBRSxRQUFRLEVBQUcsQ0FBQztBQUM1RixVQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQ3BELFNBQUssUUFBUSxPQUFPLE1BQU0sT0FBTyxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssTUFBTSxJQUFJLEVBQUUsQ0FBQztBQUN2RyxTQUFLLFNBQVMsT0FBTztBQUNyQixTQUFLLFVBQVUsSUFBSSxJQUFJO0FBQUEsTUFDckIsR0FBRyxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU0sQ0FBQyxTQUFTLEVBQUUsSUFBSSxNQUFNLENBQVU7QUFBQSxNQUN4RSxHQUFHLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sTUFBTSxDQUFDLFFBQVEsRUFBRSxJQUFJLEtBQUssQ0FBVTtBQUFBLElBQ3RFLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFlBQVksT0FBOEM7QUFDeEQsVUFBTSxNQUFnQixDQUFDO0FBQ3ZCLGFBQVMsS0FBSyxPQUFPLE9BQU8sVUFBYSxDQUFDLElBQUksU0FBUyxFQUFFLEdBQUcsS0FBSyxLQUFLLFFBQVEsSUFBSSxTQUFTLEVBQUUsRUFBRTtBQUM3RixVQUFJLEtBQUssT0FBTyxJQUFJLEVBQUUsRUFBRyxLQUFJLEtBQUssRUFBRTtBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsV0FBVyxJQUErQjtBQUN4QyxXQUFPLEtBQUssWUFBWSxLQUFLLFFBQVEsSUFBSSxRQUFRLEVBQUUsRUFBRSxDQUFDO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsU0FBZ0I7QUFDZCxVQUFNLFVBQVUsSUFBSSxJQUFJLEtBQUssT0FBTyxRQUFRLENBQUMsRUFBRSxVQUFVLE1BQU0sTUFBTyxXQUFXLFFBQVEsQ0FBQyxDQUFFLENBQUM7QUFDN0YsVUFBTSxTQUFTLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sQ0FBQyxRQUFRLElBQUksRUFBRSxDQUFDO0FBQzdELFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDcEQsVUFBTSxTQUFTLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUMsT0FBTyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDbEYsV0FBTyxDQUFDLEdBQUcsUUFBUSxHQUFHLE1BQU0sRUFBRSxRQUFRLENBQUMsRUFBRSxTQUFTLE1BQU8sV0FBVyxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUU7QUFBQSxFQUN0RjtBQUFBLEVBRUEsU0FBZ0I7QUFDZCxXQUFPLEtBQUssT0FBTyxPQUFPLFFBQVEsQ0FBQyxVQUFVO0FBQzNDLFlBQU0sUUFBUSxLQUFLLE9BQU8sSUFBSSxNQUFNLEVBQUU7QUFDdEMsYUFBTyxRQUFRLENBQUMsU0FBUyxFQUFFLEdBQUcsT0FBTyxTQUFTLEdBQUcsR0FBRyxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUNuRSxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQVksSUFBWSxRQUEwQjtBQUN4RCxlQUFXLENBQUMsSUFBSSxHQUFHLEtBQUssS0FBSyxNQUFPLEtBQUksT0FBTyxVQUFVLEtBQUssS0FBSyxNQUFNLEVBQUUsRUFBRyxRQUFPO0FBQ3JGLFdBQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRSxLQUFLLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxFQUFFLENBQUM7QUFBQSxFQUN6RDtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQVksSUFBWSxJQUFrQjtBQUM3QyxRQUFJLFNBQVMsSUFBSyxNQUFLLFNBQVM7QUFBQSxRQUMzQixNQUFLLFVBQVU7QUFDcEIsZUFBVyxDQUFDLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTyxNQUFLLE1BQU0sSUFBSSxJQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRSxDQUFDO0FBQy9FLGVBQVcsQ0FBQyxJQUFJLEtBQUssS0FBSyxLQUFLO0FBQzdCLFdBQUssT0FBTyxJQUFJLElBQUksRUFBRSxHQUFHLE9BQU8sS0FBSyxNQUFNLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRSxFQUFFLENBQUM7QUFDdkUsU0FBSyxRQUFRLEtBQUssTUFBTSxJQUFJLENBQUMsRUFBRSxVQUFVLEdBQUcsS0FBSyxPQUFPO0FBQUEsTUFDdEQsR0FBRztBQUFBLE1BQ0gsUUFBUSxLQUFLLE9BQU8sSUFBSSxDQUFDLFVBQVUsV0FBVyxPQUFPLE1BQU0sSUFBSSxFQUFFLENBQUM7QUFBQSxNQUNsRSxHQUFJLFlBQVksRUFBRSxVQUFVLE1BQU0sVUFBVSxNQUFNLElBQUksRUFBRSxFQUFFO0FBQUEsSUFDNUQsRUFBRTtBQUNGLFNBQUssU0FBUyxLQUFLLE9BQU87QUFBQSxNQUFJLENBQUMsVUFDN0IsTUFBTSxXQUFXLEVBQUUsR0FBRyxPQUFPLFVBQVUsTUFBTSxNQUFNLFVBQVUsTUFBTSxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQUEsSUFDakY7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFVBQXdCO0FBQ3RCLFVBQU0sRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJO0FBQ2xDLFdBQU87QUFBQSxNQUNMLEdBQUc7QUFBQSxNQUNILE9BQU8sS0FBSztBQUFBLE1BQ1osUUFBUSxLQUFLO0FBQUEsTUFDYixPQUFPLE9BQU8sTUFBTSxJQUFJLENBQUMsVUFBVSxFQUFFLEdBQUcsTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLEVBQUUsS0FBSyxLQUFLLElBQUksRUFBRTtBQUFBLE1BQ3BGLFFBQVEsT0FBTyxPQUFPLElBQUksQ0FBQyxXQUFXLEVBQUUsR0FBRyxPQUFPLEdBQUcsT0FBTyxJQUFJLE1BQU0sRUFBRSxFQUFFLEVBQUU7QUFBQSxNQUM1RSxPQUFPLEtBQUs7QUFBQSxNQUNaLFFBQVEsS0FBSztBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLEtBQUssUUFBMkIsS0FBZ0I7QUFDOUMsUUFBSSxRQUFRO0FBQ1osZUFBVyxNQUFNLFFBQVE7QUFDdkIsWUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLEVBQUU7QUFDaEMsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLFVBQUksQ0FBQyxTQUFTLE1BQU0sS0FBSyxLQUFLLEVBQUcsTUFBSyxPQUFPLElBQUksSUFBSSxFQUFFLEdBQUcsT0FBTyxLQUFLLE1BQU0sQ0FBQyxNQUFNLEtBQUssS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUNqRyxjQUFRLEtBQUssT0FBTyxJQUFJLEVBQUUsR0FBRyxPQUFPO0FBQUEsSUFDdEM7QUFDQSxTQUFLLFFBQVEsS0FBSyxJQUFJLEtBQUssT0FBTyxNQUFNLElBQUksTUFBTSxRQUFRLE1BQU07QUFDaEUsU0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLFFBQVEsTUFBTSxJQUFJLE1BQU0sU0FBUyxNQUFNO0FBQUEsRUFDckU7QUFDRjtBQUVPLElBQU0sU0FBUztBQUN0QixJQUFNLFVBQVUsRUFBRSxNQUFNLElBQUksS0FBSyxHQUFHO0FBRzdCLElBQU0sVUFBVSxDQUFDLEVBQUUsR0FBRyxHQUFHLE9BQU8sT0FBTyxPQUFpQjtBQUFBLEVBQzdELEdBQUcsSUFBSSxRQUFRO0FBQUEsRUFDZixHQUFHLElBQUksUUFBUTtBQUFBLEVBQ2YsT0FBTyxRQUFRLElBQUksUUFBUTtBQUFBLEVBQzNCLFFBQVEsU0FBUyxRQUFRLE1BQU0sUUFBUTtBQUN6QztBQUdPLElBQU0sV0FBVyxDQUFDLEVBQUUsR0FBRyxHQUFHLE9BQU8sT0FBTyxPQUFpQjtBQUFBLEVBQzlELEdBQUcsSUFBSSxRQUFRO0FBQUEsRUFDZixHQUFHLElBQUksUUFBUTtBQUFBLEVBQ2YsT0FBTyxRQUFRLElBQUksUUFBUTtBQUFBLEVBQzNCLFFBQVEsU0FBUyxRQUFRLE1BQU0sUUFBUTtBQUN6Qzs7O0FDbkpBLElBQU1DLE9BQU0sRUFBRSxNQUFNLElBQUksTUFBTSxHQUFHO0FBQ2pDLElBQU1DLFFBQU87QUFDYixJQUFNLGFBQWE7QUFFbkIsSUFBTSxVQUFVO0FBRWhCLElBQU0sVUFBVTtBQUdULFNBQVMsU0FDZCxRQUNBLE1BQ0EsT0FDQSxRQUNpQjtBQUNqQixRQUFNLFNBQVMsT0FBTyxZQUFZLEtBQUs7QUFDdkMsUUFBTSxRQUFRLE9BQU8sQ0FBQyxNQUFNLFNBQVksU0FBWSxPQUFPLE9BQU8sSUFBSSxPQUFPLENBQUMsQ0FBQyxHQUFHO0FBQ2xGLFFBQU0sUUFBUSxRQUFRLFNBQVMsS0FBSyxJQUFJLGFBQWEsTUFBTTtBQUMzRCxRQUFNLE9BQU87QUFBQSxJQUNYLEdBQUc7QUFBQSxJQUNILE9BQU8sS0FBSyxJQUFJLE1BQU0sT0FBTyxDQUFDLElBQUksS0FBSyxRQUFRRCxLQUFJO0FBQUEsSUFDbkQsUUFBUSxLQUFLLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxLQUFLLFNBQVNBLEtBQUk7QUFBQSxFQUN4RDtBQUNBLFFBQU0sU0FBUyxJQUFJLE9BQU8sUUFBUSxRQUFRLElBQUk7QUFDOUMsUUFBTSxRQUFRLFdBQVcsTUFBTSxNQUFNLFFBQVEsT0FBTyxTQUFTLENBQUM7QUFDOUQsYUFBVyxFQUFFLElBQUksS0FBSyxPQUFPO0FBQzNCLFFBQUksQ0FBQyxPQUFPLE9BQU8sR0FBRyxFQUFHO0FBQ3pCLFFBQUksQ0FBQyxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUMsT0FBTyxRQUFRLEdBQUcsRUFBRztBQUNuRCxXQUFPLEtBQUssUUFBUSxHQUFHO0FBQ3ZCLFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTztBQUNUO0FBRUEsSUFBTSxlQUFlLENBQUMsRUFBRSxPQUFPLE9BQU8sT0FBa0I7QUFBQSxFQUN0RCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxPQUFPLFFBQVEsSUFBSTtBQUFBLEVBQ25CLFFBQVEsU0FBUyxJQUFJO0FBQ3ZCO0FBUUEsU0FBUyxXQUFXLE1BQVksTUFBVyxRQUFlLFVBQWdEO0FBQ3hHLFFBQU0sU0FBUztBQUFBLElBQ2IsR0FBRyxJQUFJLElBQUksU0FBUyxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDckMsR0FBRyxJQUFJLElBQUksU0FBUyxJQUFJLENBQUMsRUFBRSxHQUFHLE9BQU8sTUFBTSxLQUFLLE1BQU0sSUFBSSxTQUFTLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDMUY7QUFDQSxRQUFNLEtBQUssVUFBVSxLQUFLLEdBQUcsS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLE9BQU8sT0FBTyxDQUFDO0FBQ3ZFLFFBQU0sS0FBSyxVQUFVLEtBQUssR0FBRyxLQUFLLElBQUksS0FBSyxTQUFTLEtBQUssUUFBUSxPQUFPLENBQUM7QUFFekUsUUFBTSxNQUFNO0FBQUEsSUFDVixHQUFHLEtBQUssSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVFBLEtBQUk7QUFBQSxJQUM5QyxHQUFHLEtBQUssSUFBSSxLQUFLLFNBQVMsSUFBSSxLQUFLLFNBQVNBLEtBQUk7QUFBQSxFQUNsRDtBQUNBLFFBQU0sT0FBTyxDQUFDLEdBQVcsTUFDdkIsS0FBSyxJQUFJLElBQUksS0FBSyxRQUFRLElBQUksT0FBTyxDQUFDLElBQ3RDLEtBQUssSUFBSSxJQUFJLEtBQUssU0FBUyxJQUFJLE9BQU8sQ0FBQyxLQUN0QyxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksSUFBSSxZQUN0QixPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksSUFBSSxXQUN2QixXQUFXLEtBQUssSUFBSSxHQUFHLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUM7QUFDM0QsU0FBTyxHQUNKLFFBQVEsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxHQUFHLEdBQUcsS0FBSyxHQUFHLE1BQU0sS0FBSyxHQUFHLENBQUMsRUFBRSxFQUFFLENBQUMsRUFDNUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxJQUFJO0FBQ25DO0FBRUEsU0FBUyxVQUFVLE1BQWMsSUFBWSxNQUFxQztBQUNoRixRQUFNLE9BQU8sS0FBSyxJQUFJQyxPQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsVUFBVSxDQUFDO0FBQy9ELFFBQU0sT0FBTyxNQUFNO0FBQUEsSUFDakIsRUFBRSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTyxLQUFLLFFBQVEsSUFBSSxDQUFDLElBQUksRUFBRTtBQUFBLElBQzFELENBQUMsR0FBRyxPQUFPLE9BQU8sS0FBSztBQUFBLEVBQ3pCO0FBQ0EsU0FBTyxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLE9BQU8sTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNwRjtBQUdBLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksUUFBZ0IsUUFBMkIsTUFBVztBQUNoRSxTQUFLLFVBQVU7QUFDZixTQUFLLFVBQVU7QUFDZixVQUFNLE9BQU8sS0FBSyxNQUFNLEVBQUU7QUFDMUIsVUFBTSxRQUFRO0FBQUEsTUFDWixHQUFHLE9BQU8sTUFBTSxPQUFPO0FBQUEsTUFDdkIsR0FBRyxPQUFPLE9BQU87QUFBQSxNQUNqQixHQUFHLE9BQU8sT0FBTztBQUFBLE1BQ2pCLEdBQUcsQ0FBQyxHQUFHLE9BQU8sTUFBTSxFQUFFLFFBQVEsQ0FBQyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTyxPQUFPLFNBQVMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBRTtBQUFBLElBQ3JGLEVBQUUsT0FBTyxDQUFDLFFBQVEsUUFBUSxLQUFLLElBQUksQ0FBQztBQUNwQyxTQUFLLFVBQVUsSUFBSSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsRUFBRSxLQUFLLEtBQUssS0FBS0QsS0FBSSxPQUFPLENBQUMsRUFBRSxFQUFFLENBQUM7QUFDbEYsVUFBTUUsYUFBWSxvQkFBSSxJQUFpQjtBQUN2QyxlQUFXLEVBQUUsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUNyQyxpQkFBVyxDQUFDLEdBQUcsQ0FBQyxLQUFLLE1BQU0sTUFBTTtBQUMvQixZQUFJLFFBQVEsR0FBRyxHQUFHLElBQUksRUFBRyxDQUFBQSxXQUFVLElBQUksR0FBRyxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDdEY7QUFDQSxTQUFLLFNBQVMsQ0FBQyxHQUFHQSxXQUFVLE9BQU8sQ0FBQztBQUNwQyxTQUFLLFNBQVMsSUFBSSxTQUFTLEtBQUssT0FBTyxJQUFJLENBQUMsU0FBUyxFQUFFLEtBQUssS0FBSyxLQUFLRixLQUFJLElBQUksRUFBRSxFQUFFLENBQUM7QUFBQSxFQUNyRjtBQUFBLEVBRUEsT0FBTyxLQUFtQjtBQUN4QixVQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFzQyxRQUFRLE9BQU8sR0FBRztBQUNuRixXQUFPLENBQUMsS0FBSyxRQUFRLEtBQUssR0FBRyxFQUFFLEtBQUssSUFBSSxLQUFLLENBQUMsS0FBSyxPQUFPLEtBQUssR0FBRyxFQUFFLEtBQUssSUFBSTtBQUFBLEVBQy9FO0FBQUE7QUFBQSxFQUdBLFdBQWtCO0FBQ2hCLFVBQU0sQ0FBQyxLQUFLLElBQUksS0FBSztBQUNyQixXQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsS0FBSyxFQUFFO0FBQUEsTUFBUSxDQUFDLENBQUMsSUFBSSxHQUFHLE1BQzlDLEtBQUssUUFBUSxXQUFXLEVBQUUsRUFBRSxDQUFDLE1BQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQUEsSUFDdEQ7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBbUI7QUFDekIsVUFBTSxFQUFFLFFBQVEsTUFBTSxJQUFJLEtBQUs7QUFDL0IsVUFBTSxTQUFTLEtBQUssUUFBUSxPQUFPO0FBQ25DLFFBQUksUUFBUTtBQUNaLGVBQVcsTUFBTSxLQUFLLFNBQVM7QUFDN0IsWUFBTSxRQUFRLE9BQU8sSUFBSSxFQUFFLEdBQUc7QUFDOUIsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLFFBQVEsUUFBUSxPQUFPLFFBQVEsS0FBSyxDQUFDO0FBQzNDLFVBQUksVUFBVSxPQUFPO0FBQ25CLGNBQU0sWUFBWSxDQUFDLEdBQUcsTUFBTSxFQUFFO0FBQUEsVUFDNUIsQ0FBQyxDQUFDLEtBQUssTUFBTSxDQUFDLEtBQUssUUFBUSxTQUFTLEtBQUssS0FBSyxDQUFDLEtBQUssT0FBTyxJQUFJLEtBQUs7QUFBQSxRQUN0RTtBQUNBLFlBQUksVUFBVSxLQUFLLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLEVBQUUsR0FBRyxLQUFLLENBQUMsRUFBRyxRQUFPO0FBQy9FLG1CQUFXLENBQUMsTUFBTSxLQUFLLEtBQUs7QUFDMUIsY0FBSSxDQUFDLEtBQUssUUFBUSxXQUFXLElBQUksRUFBRSxTQUFTLEVBQUUsS0FBSyxRQUFRLEtBQUssT0FBTyxFQUFFLEdBQUcsS0FBSyxFQUFHLFFBQU87QUFDN0YsWUFBSSxPQUFPLEtBQUssQ0FBQyxVQUFVLFFBQVEsT0FBTyxLQUFLLEtBQUssQ0FBQyxTQUFTLE9BQU8sS0FBSyxDQUFDLEVBQUcsUUFBTztBQUNyRixZQUFJLEtBQUssT0FBTyxLQUFLLENBQUMsU0FBUyxTQUFTLE1BQU0sT0FBTyxHQUFHLEtBQUssU0FBUyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQ3JGLGlCQUFPO0FBQUEsTUFDWDtBQUNBLGNBQVE7QUFBQSxJQUNWO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE9BQU8sT0FBZSxPQUF3QjtBQUM1QyxXQUFPLEtBQUssUUFBUSxZQUFZLEtBQUssRUFBRSxTQUFTLEtBQUs7QUFBQSxFQUN2RDtBQUNGO0FBRUEsU0FBUyxRQUFRLE9BQVksTUFBZ0I7QUFDM0MsTUFBSSxTQUFTLE9BQU8sSUFBSSxFQUFHLFFBQU87QUFDbEMsUUFBTSxDQUFDLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDdEIsS0FBSyxJQUFJLE1BQU0sSUFBSSxNQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssS0FBSztBQUFBLElBQ25ELEtBQUssSUFBSSxNQUFNLElBQUksTUFBTSxRQUFRLEtBQUssSUFBSSxLQUFLLE1BQU07QUFBQSxFQUN2RDtBQUNBLFNBQU8sRUFBRSxHQUFHLE9BQU8sT0FBTyxRQUFRLE1BQU0sR0FBRyxRQUFRLFNBQVMsTUFBTSxFQUFFO0FBQ3RFO0FBR0EsU0FBUyxTQUFTLE1BQVcsT0FBWSxNQUFxQjtBQUM1RCxRQUFNLENBQUMsTUFBTSxNQUFNLElBQUksU0FBUyxNQUFPLENBQUMsU0FBUyxRQUFRLElBQWUsQ0FBQyxVQUFVLE9BQU87QUFDMUYsUUFBTSxRQUFRLFNBQVMsTUFBTSxNQUFNO0FBQ25DLFNBQ0UsS0FBSyxJQUFJLE1BQU0sS0FDZixLQUFLLElBQUksS0FBSyxJQUFJLElBQUksTUFBTSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsSUFBSSxLQUNuRCxLQUFLLEtBQUssSUFBSSxNQUFNLEtBQUssSUFBSSxNQUFNLE1BQU0sS0FDekMsS0FBSyxLQUFLLElBQUksS0FBSyxNQUFNLElBQUksTUFBTSxLQUFLO0FBRTVDO0FBR08sU0FBUyxjQUFjLFFBQWdCLE1BQVksT0FBZSxRQUFnQztBQUN2RyxRQUFNLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxHQUFHO0FBQ3hDLE1BQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsYUFBVyxRQUFRLENBQUMsS0FBSyxHQUFHLEdBQVk7QUFDdEMsVUFBTSxLQUFLLFFBQVEsUUFBUSxNQUFNLFNBQVMsS0FBSyxHQUFHLE1BQU07QUFDeEQsUUFBSSxPQUFPLE9BQVc7QUFDdEIsVUFBTSxDQUFDLEtBQUssTUFBTSxJQUFJLFNBQVMsTUFBTyxDQUFDLFVBQVUsT0FBTyxJQUFlLENBQUMsU0FBUyxRQUFRO0FBQ3pGLFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHLElBQUksSUFBSUEsS0FBSSxJQUFJO0FBQzlDLFVBQU0sT0FBTyxLQUFLLEtBQUssRUFBRSxJQUFJQSxLQUFJO0FBQ2pDLFVBQU1HLFVBQVMsU0FBUyxPQUFPLE9BQU8sSUFBSSxLQUFLLEdBQUcsT0FBTyxLQUFLO0FBQzlELFVBQU0sT0FBTztBQUFBLE1BQ1gsR0FBR0E7QUFBQSxNQUNILENBQUMsSUFBSSxHQUFHO0FBQUEsTUFDUixDQUFDLEdBQUcsR0FBRyxLQUFLLEdBQUc7QUFBQSxNQUNmLENBQUMsTUFBTSxHQUFHLEtBQUssSUFBSUEsUUFBTyxNQUFNLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxJQUNqRDtBQUNBLFVBQU0sU0FBUyxJQUFJLE9BQU8sUUFBUSxPQUFPLFlBQVksS0FBSyxHQUFHLElBQUk7QUFDakUsVUFBTSxDQUFDLEdBQUcsSUFBSSxXQUFXLE1BQU0sTUFBTSxRQUFRLENBQUMsQ0FBQyxFQUM1QyxJQUFJLENBQUMsY0FBYyxVQUFVLEdBQUcsRUFDaEMsT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLElBQUksTUFBTSxTQUFTQSxTQUFRLElBQUksS0FBSyxPQUFPLFFBQVEsSUFBSSxFQUFFO0FBQzNGLFFBQUksQ0FBQyxJQUFLLFFBQU87QUFDakIsV0FBTyxLQUFLLE9BQU8sWUFBWSxLQUFLLEdBQUcsR0FBRztBQUMxQyxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsUUFBUSxRQUFnQixNQUFZQSxTQUFhLFFBQW1DO0FBQzNGLFFBQU0sT0FBTyxTQUFTLE1BQU1BLFFBQU8sU0FBU0EsUUFBTztBQUNuRCxTQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLEdBQUcsT0FBT0EsUUFBTyxJQUFJLElBQUksSUFBSSxLQUFLLEdBQUcsRUFDcEcsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLENBQUMsRUFDdEUsS0FBSyxDQUFDLE9BQU8sT0FBTyxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQzFDO0FBR08sU0FBUyxTQUNkLFlBQ0EsT0FDQSxNQUNtQjtBQUNuQixNQUFJLFdBQVcsV0FBVyxFQUFHLFFBQU87QUFDcEMsUUFBTSxTQUFTLFdBQVcsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU07QUFDaEQsVUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLE9BQU8sR0FBRztBQUMzQixVQUFNLFFBQVEsU0FBUyxJQUFJLFFBQVEsS0FBSyxTQUFTLEtBQUssSUFBSSxTQUFTLEtBQUssVUFBVSxNQUFNLFFBQVEsTUFBTTtBQUN0RyxXQUFPLFFBQVEsRUFBRSxHQUFHLEtBQUssUUFBUSxPQUFPLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxHQUFHLEdBQUcsS0FBSyxRQUFRLE9BQU8sQ0FBQyxNQUFNO0FBQUEsRUFDM0YsQ0FBQztBQUNELFFBQU0sT0FBTyxDQUFDLFdBQ1osT0FBTyxPQUFPLENBQUMsS0FBSyxVQUFVLE1BQU0sT0FBTyxDQUFDLElBQUksT0FBTztBQUN6RCxTQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsQ0FBQyxHQUFHLEdBQUcsS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUMsRUFBRTtBQUNoRjs7O0FDbE5BLElBQU0sVUFBVSxDQUFDLFVBQTBCLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxRQUFRLEVBQUUsQ0FBQztBQUM3RSxJQUFNQyxPQUFNO0FBR0wsU0FBUyxTQUFTLFVBQXdCLE9BQXdDO0FBQ3ZGLFFBQU0sU0FBUyxJQUFJLE9BQU8sVUFBVSxLQUFLO0FBQ3pDLFFBQU0sUUFBUSxJQUFJLElBQUksU0FBUyxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQ25FLE1BQUksQ0FBQyxPQUFPLFVBQVUsT0FBTyxLQUFLLEVBQUcsUUFBTztBQUM1QyxRQUFNLFFBQVEsb0JBQUksSUFBWTtBQUM5QixhQUFXLFFBQVEsTUFBTSxPQUFPO0FBQzlCLFVBQU0sU0FBUyxNQUFNLElBQUksS0FBSyxFQUFFO0FBQ2hDLFFBQUksQ0FBQyxPQUFRO0FBQ2IsUUFBSSxPQUFPLFVBQVUsS0FBSyxNQUFPLFFBQU8sTUFBTSxPQUFPLEtBQUssRUFBRTtBQUFBLGFBQ25ELENBQUMsS0FBSyxRQUFRLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFBQSxFQUM5QztBQUNBLGFBQVcsU0FBUyxVQUFVLFNBQVMsS0FBSyxFQUFFLE1BQU0sTUFBTTtBQUN4RCxRQUFJLENBQUMsT0FBTyxPQUFPLFFBQVEsS0FBSyxFQUFHLFFBQU87QUFDNUMsYUFBVyxRQUFRLE1BQU0sT0FBTztBQUM5QixRQUFJLE9BQU8sTUFBTSxJQUFJLEtBQUssRUFBRSxFQUFHO0FBQy9CLFVBQU0sTUFBTTtBQUFBLE1BQ1Y7QUFBQSxNQUNBLFNBQVMsSUFBSTtBQUFBLE1BQ2IsS0FBSztBQUFBLE1BQ0wsVUFBVSxDQUFDLEtBQUssRUFBRSxHQUFHLFFBQVEsT0FBTyxTQUFTLElBQUksQ0FBQztBQUFBLElBQ3BEO0FBQ0EsUUFBSSxDQUFDLElBQUssUUFBTztBQUNqQixXQUFPLE1BQU0sSUFBSSxLQUFLLElBQUksR0FBRztBQUM3QixVQUFNLElBQUksS0FBSyxFQUFFO0FBQUEsRUFDbkI7QUFDQSxTQUFPLFVBQVUsUUFBUSxPQUFPLEtBQUs7QUFDdkM7QUFFQSxTQUFTLE9BQU8sVUFBd0IsT0FBYyxPQUFnRDtBQUNwRyxRQUFNLFNBQVMsSUFBSSxJQUFJLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQztBQUN4RSxRQUFNLFFBQVEsSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQ3JELFFBQU0sUUFBUSxNQUFNLE1BQU07QUFBQSxJQUN4QixDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU0sQ0FBQyxNQUFNLElBQUksRUFBRSxLQUFLLE1BQU0sSUFBSSxFQUFFLEdBQUcsVUFBVTtBQUFBLEVBQ2hFLEVBQUU7QUFDRixRQUFNLE9BQU8sU0FBUyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxDQUFDLE1BQU0sSUFBSSxFQUFFLENBQUMsRUFBRTtBQUMvRCxRQUFNLFlBQVksTUFBTSxPQUFPLEtBQUssQ0FBQyxVQUFVO0FBQzdDLFVBQU0sU0FBUyxPQUFPLElBQUksTUFBTSxFQUFFO0FBQ2xDLFdBQU8sV0FBVyxPQUFPLFdBQVcsTUFBTSxVQUFVLE9BQU8sSUFBSSxRQUFRLGdCQUFnQixLQUFLO0FBQUEsRUFDOUYsQ0FBQztBQUNELFNBQU8sQ0FBQyxhQUFhLFFBQVEsUUFBUSxRQUFRLFNBQVMsTUFBTSxNQUFNO0FBQ3BFO0FBR0EsU0FBUyxLQUFLLFFBQWdCLE1BQWlCLE9BQTZCO0FBQzFFLFFBQU0sQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLFNBQVMsSUFBSSxHQUFHLE9BQU8sTUFBTSxJQUFJLEtBQUssRUFBRSxDQUFDO0FBQzlELE1BQUksQ0FBQyxPQUFRLElBQUksU0FBUyxLQUFLLFNBQVMsSUFBSSxVQUFVLEtBQUssT0FBUyxRQUFPO0FBQzNFLGFBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBSztBQUFBLElBQ3ZCLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLO0FBQUEsSUFDNUIsQ0FBQyxLQUFLLEtBQUssU0FBUyxJQUFJLE1BQU07QUFBQSxFQUNoQyxHQUFZO0FBQ1YsUUFBSSxNQUFNLEVBQUc7QUFDYixVQUFNLEtBQUssSUFBSSxJQUFJLEtBQUssU0FBUyxNQUFNLElBQUksUUFBUSxJQUFJLFVBQVU7QUFDakUsUUFBSSxDQUFDLE9BQU8sUUFBUSxNQUFNLElBQUksS0FBSyxFQUFFLEVBQUcsUUFBTztBQUMvQyxXQUFPLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFBQSxFQUMxQjtBQUNBLFFBQU0sSUFBSSxLQUFLLEVBQUU7QUFDakIsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLE9BQWMsUUFBeUI7QUFDeEQsU0FBTyxNQUFNLFNBQVM7QUFBQSxJQUFRLENBQUMsVUFDN0IsTUFBTSxTQUFTLENBQUMsT0FBTyxPQUFPLElBQUksTUFBTSxNQUFNLEVBQUUsSUFBSSxDQUFDLEtBQUssSUFBSSxVQUFVLE9BQU8sTUFBTTtBQUFBLEVBQ3ZGO0FBQ0Y7QUFRQSxTQUFTLE9BQU8sT0FBYyxRQUFnQixPQUF1QjtBQUNuRSxRQUFNLE1BQU0sUUFBUSxLQUFLO0FBQ3pCLE1BQUksSUFBSSxLQUFLLENBQUMsT0FBTyxPQUFPLE1BQU0sSUFBSSxFQUFFLENBQUMsRUFBRyxRQUFPO0FBQ25ELFFBQU0sUUFBUSxRQUFRLEtBQUs7QUFDM0IsUUFBTSxNQUFNLFVBQVUsUUFBUSxPQUFPLE1BQU0sT0FBTyxRQUFRLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQzlGLE1BQUksQ0FBQyxJQUFLLFFBQU87QUFDakIsUUFBTUMsVUFBUyxDQUFDLFdBQXFCLEVBQUUsR0FBRyxPQUFPLEdBQUcsTUFBTSxJQUFJLElBQUksR0FBRyxHQUFHLE1BQU0sSUFBSSxJQUFJLEVBQUU7QUFDeEYsYUFBVyxDQUFDLElBQUksS0FBSyxLQUFLLE1BQU0sTUFBTyxRQUFPLE1BQU0sSUFBSSxJQUFJQSxRQUFPLEtBQUssQ0FBQztBQUN6RSxhQUFXLENBQUMsT0FBTyxLQUFLLEtBQUssTUFBTSxPQUFRLFFBQU8sT0FBTyxJQUFJLE1BQU0sSUFBSSxFQUFFLEtBQUtBLFFBQU8sS0FBSyxFQUFFLENBQUM7QUFDN0YsU0FBTztBQUNUO0FBRUEsSUFBTSxVQUFVLENBQUMsVUFBMkI7QUFBQSxFQUMxQyxHQUFHLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUFBLEVBQ2pDLEdBQUcsTUFBTSxTQUFTLFFBQVEsT0FBTztBQUNuQztBQUdBLFNBQVMsUUFBUSxPQUFxQjtBQUNwQyxRQUFNLFFBQVEsb0JBQUksSUFBaUI7QUFDbkMsUUFBTSxTQUF5QyxDQUFDO0FBQ2hELFFBQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxRQUFRLEVBQUUsR0FBRyxHQUFHLEdBQUcsR0FBRyxPQUFPLEdBQUcsUUFBUSxFQUFFLENBQUM7QUFDNUQsTUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDeEIsUUFBTSxNQUFNLENBQUNDLFVBQXNCO0FBQ2pDLFVBQU0sU0FBUyxFQUFFLEdBQUcsQ0FBQyxHQUFHLEdBQUcsR0FBRztBQUM5QixLQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxJQUFJLE9BQU9BLE1BQUssS0FBSyxHQUFHLEtBQUtBLE1BQUssU0FBU0YsSUFBRztBQUNsRSxXQUFPO0FBQUEsRUFDVDtBQUNBLGFBQVcsUUFBUSxNQUFNLE9BQU87QUFDOUIsVUFBTUUsUUFBTyxTQUFTLElBQUk7QUFDMUIsVUFBTSxJQUFJLEtBQUssSUFBSSxFQUFFLEdBQUcsSUFBSUEsS0FBSSxHQUFHLEdBQUdBLE1BQUssQ0FBQztBQUFBLEVBQzlDO0FBQ0EsYUFBVyxTQUFTLE1BQU0sVUFBVTtBQUNsQyxVQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLFVBQU0sU0FBUyxJQUFJLEtBQUs7QUFDeEIsVUFBTUQsVUFBUyxDQUFDLFNBQW1CLEVBQUUsR0FBRyxLQUFLLEdBQUcsSUFBSSxJQUFJLE9BQU8sR0FBRyxHQUFHLElBQUksSUFBSSxPQUFPLEVBQUU7QUFDdEYsZUFBVyxDQUFDLElBQUksR0FBRyxLQUFLLE1BQU0sTUFBTyxPQUFNLElBQUksSUFBSUEsUUFBTyxHQUFHLENBQUM7QUFDOUQsV0FBTyxLQUFLLEdBQUcsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUMsT0FBT0EsUUFBTyxHQUFHLENBQUMsQ0FBVSxDQUFDO0FBQUEsRUFDbEY7QUFDQSxRQUFNRSxTQUFRLE1BQU0sUUFBUSxVQUFVLE1BQU0sS0FBSyxJQUFJLEVBQUUsT0FBTyxHQUFHLFFBQVEsRUFBRTtBQUMzRSxRQUFNLE9BQU8sRUFBRSxPQUFPLEtBQUssSUFBSUEsT0FBTSxPQUFPLFFBQVEsSUFBSSxDQUFDLEdBQUcsUUFBUSxLQUFLLElBQUlBLE9BQU0sUUFBUSxLQUFLSCxPQUFNLENBQUMsRUFBRTtBQUN6RyxNQUFJLE1BQU0sTUFBTyxRQUFPLFFBQVEsQ0FBQyxNQUFNLE9BQU8sRUFBRSxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDdEUsU0FBTyxFQUFFLEdBQUcsTUFBTSxPQUFPLE9BQU87QUFDbEM7QUFFQSxTQUFTLFVBQ1AsUUFDQSxNQUNBLE9BQ0EsUUFDaUI7QUFDakIsUUFBTSxRQUFRLFVBQVUsVUFBYSxPQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksUUFBUTtBQUN4RSxRQUFNLFFBQVEsVUFBVSxTQUFZLFNBQVksT0FBTyxPQUFPLElBQUksS0FBSyxHQUFHO0FBQzFFLFFBQU0sS0FBSyxXQUFXLFFBQVEsT0FBTyxLQUFLLElBQUksRUFBRSxHQUFHLE9BQU8sUUFBUSxHQUFHLEdBQUcsT0FBTyxPQUFPO0FBQ3RGLFNBQ0UsU0FBUyxRQUFRLE1BQU0sT0FBTyxFQUFFLE1BQy9CLFVBQVUsU0FBWSxTQUFZLGNBQWMsUUFBUSxNQUFNLE9BQU8sRUFBRTtBQUU1RTtBQUdBLFNBQVMsVUFBVSxLQUF3QixRQUFnQixPQUFjLE1BQStCO0FBQ3RHLFFBQU0sYUFBYSxNQUFNLE1BQU0sUUFBUSxDQUFDLEVBQUUsTUFBTSxHQUFHLE1BQWlCO0FBQ2xFLFVBQU0sUUFBUSxJQUFJLFNBQVMsRUFBRTtBQUM3QixVQUFNLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUSxPQUFPLEVBQUU7QUFDOUMsV0FBTyxRQUFRLFNBQVMsSUFBSSxTQUFTLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDcEUsQ0FBQztBQUNELFNBQU8sU0FBUyxZQUFZLFVBQVUsT0FBTyxPQUFPLFdBQVcsSUFBSSxHQUFHLElBQUk7QUFDNUU7QUFFQSxTQUFTLFVBQVUsUUFBZ0IsT0FBYyxPQUEwQztBQUN6RixRQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQzFDLFVBQU0sTUFBTSxPQUFPLE1BQU0sSUFBSSxLQUFLLEVBQUU7QUFDcEMsV0FBTyxNQUFNLENBQUMsRUFBRSxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQ3JDLENBQUM7QUFDRCxRQUFNLFFBQVEsSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLENBQUMsSUFBSSxLQUFLLENBQUMsQ0FBQztBQUM5RSxRQUFNLFNBQVMsTUFBTSxPQUNsQixRQUFRLENBQUMsVUFBVTtBQUNsQixVQUFNLFFBQVEsT0FBTyxPQUFPLElBQUksTUFBTSxFQUFFO0FBQ3hDLFdBQU8sUUFBUSxDQUFDLEVBQUUsR0FBRyxPQUFPLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQzdDLENBQUMsRUFDQTtBQUFBLElBQ0MsQ0FBQyxHQUFHLE9BQU8sTUFBTSxJQUFJLEVBQUUsRUFBRSxLQUFLLGFBQWEsTUFBTSxJQUFJLEVBQUUsRUFBRSxLQUFLLGFBQWEsRUFBRSxJQUFJLFFBQVEsRUFBRSxJQUFJO0FBQUEsRUFDakc7QUFDRixRQUFNLFFBQVEsSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDOUQsUUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEVBQUUsUUFBUSxDQUFDLE9BQU8sT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztBQUNuRSxRQUFNLFNBQVMsT0FBTyxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sQ0FBQyxNQUFNLElBQUksRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUc7QUFDN0UsUUFBTSxRQUFRLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLE1BQU0sUUFBUSxDQUFDLEdBQUcsT0FBTyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQ3ZGLFNBQU87QUFBQSxJQUNMLEdBQUcsT0FBTztBQUFBLElBQ1YsT0FBTyxPQUFPO0FBQUEsSUFDZCxRQUFRLE9BQU87QUFBQSxJQUNmO0FBQUEsSUFDQSxRQUFRLE9BQU8sU0FBUyxJQUFJLFlBQVksUUFBUSxLQUFLLElBQUk7QUFBQSxJQUN6RDtBQUFBLElBQ0EsUUFBUSxPQUFPO0FBQUEsRUFDakI7QUFDRjtBQUdBLFNBQVMsT0FDUCxFQUFFLE1BQU0sSUFBSSxRQUFRLFNBQVMsR0FDN0IsRUFBRSxNQUFNLEdBQ1IsT0FDUztBQUNULE1BQUksQ0FBQyxRQUFRLE9BQU8sQ0FBQyxHQUFHLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsT0FBTyxHQUFHLEVBQUUsR0FBRyxNQUFNLElBQUksRUFBRSxDQUFDLEVBQUcsUUFBTztBQUMzRixTQUFPLENBQUMsTUFBTTtBQUFBLElBQ1osQ0FBQyxRQUNDLE1BQU0sTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLFFBQVEsR0FBRyxHQUFHLEtBQUssS0FBSyxFQUFFLENBQUMsQ0FBQyxLQUFNLFlBQVksUUFBUSxVQUFVLEdBQUc7QUFBQSxFQUN0RztBQUNGO0FBRUEsU0FBUyxRQUFRLE9BQTBCLEtBQStCO0FBQ3hFLE1BQUksQ0FBQyxTQUFTLENBQUMsSUFBSyxRQUFPO0FBQzNCLFFBQU0sRUFBRSxHQUFHLEdBQUcsT0FBTyxPQUFPLElBQUksS0FBSyxLQUFLLEdBQUc7QUFDN0MsU0FBTyxNQUFNLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ2hGOzs7QUN0TUEsSUFBTSxXQUFXLENBQUMsVUFBMEIsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLFFBQVEsRUFBRSxDQUFDO0FBRzlFLElBQU1JLFVBQVM7QUFHZixJQUFNLFdBQVc7QUFHVixTQUFTLFVBQVUsVUFBd0IsT0FBYyxVQUFVLE9BQWlDO0FBQ3pHLE1BQUksU0FBUyxNQUFNLFNBQVMsRUFBRyxRQUFPO0FBQ3RDLFFBQU0sU0FBUyxTQUFTLFVBQVUsS0FBSztBQUN2QyxNQUFJLENBQUMsT0FBUSxRQUFPO0FBQ3BCLFFBQU0sT0FBTyxVQUFVLFdBQVcsU0FBUyxNQUFNLE1BQU0sTUFBTTtBQUM3RCxRQUFNLFFBQVEsSUFBSSxPQUFPLFFBQVEsT0FBTyxFQUFFLFVBQVUsS0FBSyxDQUFDLEVBQUUsS0FBSztBQUNqRSxTQUFPLFNBQVMsUUFBUSxTQUFTLEtBQUssQ0FBQyxJQUFJLFFBQVE7QUFDckQ7QUFHTyxTQUFTLFFBQVEsU0FBdUIsT0FBNEI7QUFDekUsUUFBTSxRQUFRLElBQUksT0FBTyxTQUFTLE9BQU8sRUFBRSxTQUFTLE1BQU0sVUFBVSxTQUFTLENBQUMsRUFBRSxLQUFLLEtBQUs7QUFDMUYsU0FBTyxFQUFFLEdBQUcsT0FBTyxRQUFRLFlBQVksTUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFFO0FBQ3BFO0FBR0EsU0FBUyxTQUFTLFFBQTBCLEVBQUUsT0FBTyxPQUFPLEdBQWdCO0FBQzFFLFFBQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDcEUsUUFBTSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsS0FBSyxJQUFJLEdBQUcsRUFBRSxHQUFHLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUNyRCxRQUFNLFNBQVMsRUFBRSxHQUFHLE1BQU0sR0FBRyxLQUFLLE9BQU8sS0FBSyxJQUFJLEdBQUcsRUFBRSxJQUFJLE1BQU0sUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLElBQUksSUFBSTtBQUMvRixNQUFJLE9BQU8sUUFBUSxPQUFPLFNBQVMsUUFBUSxTQUFTLElBQUksVUFBVyxRQUFPLENBQUMsS0FBSyxRQUFRLFNBQVMsQ0FBQztBQUNsRyxTQUFPLE1BQU0sTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLFVBQVUsT0FBTyxHQUFHLENBQUMsR0FBRyxFQUFFLE9BQU8sR0FBRyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQ3ZGO0FBRUEsSUFBTSxTQUFTLENBQUMsR0FBVSxPQUFxQixFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxHQUFHLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFO0FBU3hGLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxTQUFTLG9CQUFJLElBQXlCO0FBQUEsRUFDdEM7QUFBQSxFQUVULFlBQVksVUFBd0IsT0FBYyxFQUFFLFVBQVUsT0FBTyxVQUFVLEtBQUssR0FBWTtBQUM5RixTQUFLLFlBQVk7QUFDakIsU0FBSyxXQUFXO0FBQ2hCLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsY0FBYyxLQUFLO0FBQ2xDLFNBQUssU0FBUyxJQUFJLElBQUksU0FBUyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUNwRSxTQUFLLFVBQVUsSUFBSSxJQUFJLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzFFO0FBQUEsRUFFQSxPQUFpQztBQUMvQixVQUFNLGFBQWEsS0FBSyxTQUFTO0FBQ2pDLGVBQVcsUUFBUSxXQUFZLEtBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxLQUFLLENBQUMsS0FBSyxTQUFVLFFBQU87QUFDbEYsZUFBVyxRQUFRLEtBQUssU0FBUztBQUMvQixVQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssRUFBRSxLQUFLLEtBQUssTUFBTSxJQUFJLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRztBQUN0RSxVQUFJLENBQUMsS0FBSyxTQUFVLFFBQU87QUFDM0IsV0FBSyxPQUFPLElBQUk7QUFBQSxJQUNsQjtBQUNBLFVBQU0sUUFBUSxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssT0FBTyxJQUFJLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsTUFBUztBQUNuRyxVQUFNLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksRUFBRTtBQUMvQyxRQUFJLE9BQU8sS0FBSyxVQUFXLFFBQU87QUFDbEMsV0FBTyxLQUFLLFNBQVMsS0FBSztBQUFBLEVBQzVCO0FBQUEsRUFFQSxTQUFTLE9BQTZDO0FBQ3BELFVBQU0sU0FBUyxJQUFJLElBQUksS0FBSyxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLENBQUM7QUFDM0UsV0FBTztBQUFBLE1BQ0wsR0FBRyxLQUFLO0FBQUEsTUFDUixHQUFHLEtBQUssUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUM7QUFBQSxNQUNoRCxPQUFPLEtBQUssT0FBTyxNQUFNLElBQUksQ0FBQyxVQUFVO0FBQUEsUUFDdEMsR0FBRztBQUFBLFFBQ0gsS0FBSyxLQUFLLE9BQU8sSUFBSSxLQUFLLEVBQUUsS0FBSyxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsT0FBTyxHQUFHLFFBQVEsRUFBRTtBQUFBLE1BQ3JFLEVBQUU7QUFBQSxNQUNGLFFBQVEsS0FBSyxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxTQUFTLEdBQUcsTUFBTSxPQUFPO0FBQUEsUUFDakUsR0FBSSxPQUFPLElBQUksTUFBTSxFQUFFLEtBQUs7QUFBQSxRQUM1QjtBQUFBLFFBQ0EsR0FBSSxZQUFZLFVBQWEsRUFBRSxRQUFRO0FBQUEsTUFDekMsRUFBRTtBQUFBLE1BQ0Y7QUFBQSxNQUNBLFFBQVEsQ0FBQyxHQUFHLEtBQUssUUFBUSxPQUFPLENBQUM7QUFBQSxJQUNuQztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxNQUFvQztBQUMxQyxVQUFNLEVBQUUsT0FBTyxPQUFPLElBQUksS0FBSztBQUMvQixVQUFNLFNBQVMsS0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQ3RELFVBQU0sU0FBUyxLQUFLLFFBQVEsQ0FBQyxFQUFFLFNBQVMsTUFBTyxXQUFXLENBQUMsUUFBUSxJQUFJLENBQUMsQ0FBRTtBQUMxRSxXQUFPO0FBQUEsTUFDTCxPQUFPLEtBQUs7QUFBQSxRQUNWO0FBQUEsUUFDQSxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLElBQUksRUFBRTtBQUFBLFFBQy9CLEdBQUcsT0FBTyxJQUFJLENBQUMsUUFBUSxJQUFJLElBQUksSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUMvQztBQUFBLE1BQ0EsUUFBUSxLQUFLO0FBQUEsUUFDWDtBQUFBLFFBQ0EsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxJQUFJLEVBQUU7QUFBQSxRQUMvQixHQUFHLE9BQU8sSUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLElBQUksU0FBUyxFQUFFO0FBQUEsTUFDaEQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxXQUEwQjtBQUN4QixVQUFNLFNBQVMsSUFBSSxJQUFJLEtBQUssVUFBVSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQzFFLFVBQU0sUUFBdUIsQ0FBQztBQUM5QixlQUFXLFFBQVEsS0FBSyxTQUFTO0FBQy9CLFlBQU0sTUFBTSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQzlCLFVBQUksQ0FBQyxJQUFLO0FBQ1YsWUFBTSxFQUFFLFFBQVEsVUFBVSxPQUFPLEtBQUssSUFBSTtBQUMxQyxZQUFNLE9BQU87QUFBQSxRQUNYLEdBQUc7QUFBQSxRQUNIO0FBQUEsUUFDQSxHQUFJLFlBQVksRUFBRSxTQUFTO0FBQUEsUUFDM0IsR0FBSSxVQUFVLFVBQWEsRUFBRSxNQUFNO0FBQUEsUUFDbkMsR0FBSSxRQUFRLEVBQUUsS0FBSztBQUFBLE1BQ3JCO0FBQ0EsV0FBSyxPQUFPLElBQUksS0FBSyxJQUFJLElBQUk7QUFDN0IsVUFBSSxVQUFVLFVBQWEsWUFBWSxjQUFjLElBQUksRUFBRSxRQUFRLFNBQVMsTUFBTyxPQUFNLEtBQUssSUFBSTtBQUFBLElBQ3BHO0FBQ0EsZUFBVyxTQUFTLEtBQUssVUFBVSxPQUFRLE9BQU0sS0FBSyxHQUFHLEtBQUssV0FBVyxLQUFLLENBQUM7QUFDL0UsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsV0FBVyxPQUFvQztBQUM3QyxVQUFNLFVBQVUsTUFBTSxNQUFNLElBQUksQ0FBQyxPQUFPLEtBQUssT0FBTyxJQUFJLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsTUFBUztBQUNoRyxVQUFNLENBQUMsSUFBSSxJQUFJO0FBQ2YsUUFBSSxRQUFRLFNBQVMsRUFBRyxNQUFLLFFBQVEsT0FBTyxNQUFNLEVBQUU7QUFDcEQsUUFBSSxDQUFDLEtBQU0sUUFBTyxDQUFDO0FBQ25CLFFBQUksUUFBUSxXQUFXLEdBQUc7QUFDeEIsWUFBTSxFQUFFLE9BQU8sR0FBRyxVQUFVLElBQUksR0FBRyxNQUFNLElBQUk7QUFDN0MsVUFBSSxDQUFDLE1BQU0sU0FBVSxRQUFPLENBQUM7QUFDN0IsWUFBTSxXQUFXLEVBQUUsR0FBRyxPQUFPLFVBQVUsVUFBVSxPQUFPLE1BQU0sUUFBUSxHQUFHLGNBQWMsSUFBSSxDQUFDLEVBQUU7QUFDOUYsV0FBSyxPQUFPLElBQUksS0FBSyxJQUFJLFFBQVE7QUFDakMsYUFBTyxTQUFTLFNBQVMsUUFBUSxNQUFNLFNBQVMsUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDO0FBQUEsSUFDeEU7QUFDQSxRQUFJLENBQUMsTUFBTSxVQUFVO0FBQ25CLFdBQUssUUFBUSxJQUFJLE1BQU0sSUFBSTtBQUFBLFFBQ3pCLEdBQUc7QUFBQSxRQUNILE9BQU8sUUFBUSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUFBLFFBQ2pDLFlBQVksUUFBUSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUFBLE1BQ3hDLENBQUM7QUFDRCxhQUFPLENBQUM7QUFBQSxJQUNWO0FBQ0EsV0FBTyxLQUFLLFNBQVMsTUFBTSxJQUFJLFNBQVMsTUFBTSxRQUFRLElBQUksQ0FBQyxJQUFJLFFBQVEsTUFBTSxHQUFHLENBQUM7QUFBQSxFQUNuRjtBQUFBO0FBQUEsRUFHQSxTQUFTLElBQVksU0FBaUMsUUFBc0I7QUFDMUUsVUFBTSxRQUFRLFFBQVEsU0FBUyxVQUFVLEtBQUssT0FBTyxDQUFDO0FBQ3RELFVBQU0sTUFBTSxVQUFVLE9BQU8sTUFBTSxHQUFHLEtBQUs7QUFDM0MsVUFBTSxRQUFRLElBQUksUUFBUSxPQUFPLFNBQVMsSUFBSSxTQUFTLE9BQU87QUFDOUQsUUFBSSxTQUFTLENBQUMsT0FBTyxLQUFLLEtBQUssTUFBTSxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsRUFBRSxJQUFBQyxJQUFHLE1BQU1BLEdBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRyxRQUFPO0FBQ3BGLFVBQU0sUUFBUSxRQUFRLE9BQU8sR0FBRztBQUNoQyxlQUFXLFVBQVUsU0FBUztBQUM1QixZQUFNLEVBQUUsVUFBVSxHQUFHLEdBQUcsS0FBSyxJQUFJO0FBQ2pDLFlBQU0sT0FBTyxNQUFNLElBQUksT0FBTyxFQUFFO0FBQ2hDLFdBQUssT0FBTyxJQUFJLE9BQU8sSUFBSSxFQUFFLEdBQUcsTUFBTSxPQUFPLElBQUksR0FBSSxRQUFRLEVBQUUsVUFBVSxLQUFLLEVBQUcsQ0FBQztBQUFBLElBQ3BGO0FBQ0EsU0FBSyxRQUFRLElBQUksSUFBSTtBQUFBLE1BQ25CO0FBQUEsTUFDQSxPQUFPLFFBQVEsSUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFFO0FBQUEsTUFDcEMsVUFBVTtBQUFBLE1BQ1YsWUFBWSxNQUFNLE9BQU8sSUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFFO0FBQUEsSUFDaEQsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxTQUFTLE1BQTRCO0FBQ25DLFFBQUksS0FBSyxVQUFVLE9BQVcsUUFBTztBQUNyQyxVQUFNLFdBQVcsV0FBVyxLQUFLLFFBQVEsY0FBYyxJQUFJLEdBQUcsS0FBSyxNQUFNLG9CQUFJLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDNUYsUUFBSSxTQUFVLE1BQUssT0FBTyxJQUFJLEtBQUssSUFBSSxFQUFFLEdBQUcsTUFBTSxTQUFTLENBQUM7QUFDNUQsV0FBTyxhQUFhO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUEwQjtBQUM5QixVQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsRUFBRSxNQUFNLEdBQUcsTUFBTSxTQUFTLEtBQUssUUFBUSxPQUFPLEtBQUssRUFBRTtBQUNsRyxRQUFJLENBQUMsUUFBUSxLQUFLLFNBQVMsS0FBSyxHQUFJLFFBQU87QUFDM0MsVUFBTSxRQUFRLEtBQUssVUFBVSxTQUFZLFNBQVksS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLO0FBQ2hGLFVBQU0sU0FBUyxRQUFRLE1BQU0sV0FBVyxLQUFLO0FBQzdDLFFBQUksQ0FBQyxPQUFRLFFBQU87QUFDcEIsVUFBTSxXQUFXLE9BQU8sU0FBUyxDQUFDLEtBQUssRUFBRSxHQUN0QyxJQUFJLENBQUMsT0FBTyxLQUFLLE9BQU8sSUFBSSxFQUFFLENBQUMsRUFDL0IsT0FBTyxDQUFDLFNBQVMsU0FBUyxNQUFTO0FBQ3RDLFVBQU0sU0FBc0IsRUFBRSxHQUFHLE1BQU0sUUFBUSxLQUFLLE9BQU87QUFDM0QsV0FBTyxLQUFLLFNBQVMsT0FBTyxNQUFNLFVBQVUsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLFNBQVMsTUFBTSxHQUFHLE1BQU07QUFBQSxFQUNyRjtBQUFBLEVBRUEsTUFBTSxNQUEwQjtBQUM5QixVQUFNLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLE9BQU8sSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU8sSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUN4RSxRQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sS0FBSyxTQUFTLEtBQUssR0FBSSxRQUFPO0FBQ2xELFVBQU0sRUFBRSxXQUFXLEdBQUcsUUFBUSxJQUFJLEtBQUssU0FBUztBQUNoRCxVQUFNLENBQUMsTUFBTSxNQUFNLE1BQU0sSUFBSSxDQUFDLGNBQWMsSUFBSSxHQUFHLEtBQUssTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLE1BQU0sQ0FBQztBQUMzRixhQUFTLFVBQVUsR0FBRyxVQUFVLFVBQVUsV0FBVztBQUNuRCxZQUFNLFNBQVMsS0FBSyxNQUFNLElBQUksRUFBRSxHQUFHLFNBQVMsV0FBVyxPQUFPLENBQUM7QUFDL0QsVUFBSSxDQUFDLE9BQVEsUUFBTztBQUNwQixZQUFNLFdBQVcsV0FBVyxRQUFRLE1BQU0sSUFBSTtBQUM5QyxVQUFJLFVBQVU7QUFDWixhQUFLLE9BQU8sSUFBSSxLQUFLLElBQUksRUFBRSxHQUFHLE1BQU0sUUFBUSxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBQ2xFLGVBQU87QUFBQSxNQUNUO0FBRUEsYUFBTyxLQUFLLEdBQUcsU0FBUyxRQUFRLElBQUksQ0FBQztBQUFBLElBQ3ZDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUF1QjtBQUM1QixVQUFNLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLE9BQU8sSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU8sSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUN4RSxRQUFJLENBQUMsUUFBUSxDQUFDLEdBQUk7QUFDbEIsVUFBTSxVQUFVLEVBQUUsR0FBRyxLQUFLLFNBQVMsR0FBRyxXQUFXLENBQUMsR0FBRyxLQUFLLE9BQU8sT0FBTyxDQUFDLEVBQUU7QUFDM0UsVUFBTSxTQUFTLEtBQUssU0FBUyxLQUFLLEtBQUssS0FBSyxJQUFJLElBQUssS0FBSyxNQUFNLElBQUksT0FBTyxLQUFLLEtBQUssTUFBTSxFQUFFO0FBQzdGLFVBQU0sV0FBVyxXQUFXLFFBQVEsY0FBYyxJQUFJLEdBQUcsS0FBSyxNQUFNLG9CQUFJLElBQUksQ0FBQyxDQUFDO0FBQzlFLFNBQUssT0FBTyxJQUFJLEtBQUssSUFBSSxFQUFFLEdBQUcsTUFBTSxRQUFRLEdBQUksWUFBWSxFQUFFLFNBQVMsR0FBSSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQ3pGO0FBQUEsRUFFQSxXQUFvQjtBQUNsQixVQUFNLENBQUMsT0FBTyxNQUFNLElBQUksQ0FBQyxLQUFLLFVBQVUsUUFBUUQsU0FBUSxLQUFLLFVBQVUsU0FBU0EsT0FBTTtBQUN0RixVQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUNsRSxXQUFPLEVBQUUsT0FBTyxRQUFRLFdBQVcsS0FBSyxPQUFPLG9CQUFJLElBQUksQ0FBQyxHQUFHLE1BQU07QUFBQSxFQUNuRTtBQUFBLEVBRUEsTUFBTSxRQUE2QjtBQUNqQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sQ0FBQyxPQUFPLElBQUksRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDdEcsVUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFDL0IsV0FBTyxFQUFFLE9BQU8sUUFBUUEsU0FBUSxRQUFRLFNBQVNBLFNBQVEsT0FBTyxLQUFLLE9BQU8sTUFBTSxHQUFHLE1BQU07QUFBQSxFQUM3RjtBQUFBO0FBQUEsRUFHQSxPQUFPLFFBQW9DO0FBQ3pDLFVBQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxPQUFPLE9BQU8sQ0FBQyxFQUFFO0FBQUEsTUFBUSxDQUFDLEVBQUUsSUFBSSxVQUFVLE1BQU0sTUFDdEUsWUFBWSxVQUFVLFVBQWEsQ0FBQyxPQUFPLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLENBQUM7QUFBQSxJQUNyRTtBQUNBLFVBQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxRQUFRLE9BQU8sQ0FBQyxFQUFFO0FBQUEsTUFBUSxDQUFDLEVBQUUsVUFBVSxNQUFNLE1BQ25FLFlBQVksQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLE9BQU8sSUFBSSxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsSUFBSSxDQUFDO0FBQUEsSUFDbEU7QUFDQSxXQUFPLENBQUMsR0FBRyxLQUFLLE9BQU8sT0FBTyxHQUFHLEdBQUcsUUFBUSxHQUFHLFFBQVEsR0FBRyxLQUFLLFVBQVUsT0FBTyxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQy9GO0FBQ0Y7OztBQzdQTyxTQUFTLE9BQ2RFLE9BQ0EsWUFDQSxXQUMwQjtBQUMxQixRQUFNLFVBQVUsb0JBQUksSUFBbUI7QUFDdkMsYUFBV0MsUUFBT0QsT0FBTTtBQUN0QixVQUFNLEVBQUUsTUFBTSxRQUFBRSxTQUFRLE9BQU8sSUFBSSxJQUFJRDtBQUNyQyxRQUFJLFVBQVUsSUFBSztBQUNuQixVQUFNLFNBQVMsVUFBVSxLQUFLLElBQUksVUFBVSxLQUFLLEtBQUssS0FBSyxRQUFRLEtBQUssSUFBSTtBQUM1RSxVQUFNLE1BQU0sS0FBSyxVQUFVLENBQUMsUUFBUSxPQUFPQyxRQUFPLEtBQUssV0FBV0QsSUFBRyxDQUFDLENBQUM7QUFDdkUsVUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLEtBQUssQ0FBQztBQUNuQyxVQUFNLEtBQUtBLElBQUc7QUFDZCxZQUFRLElBQUksS0FBSyxLQUFLO0FBQUEsRUFDeEI7QUFDQSxRQUFNLE9BQU8sb0JBQUksSUFBaUI7QUFDbEMsYUFBVyxTQUFTLFFBQVEsT0FBTyxHQUFHO0FBQ3BDLFVBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsVUFBTSxPQUFPLENBQUMsR0FBRyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sR0FBRyxDQUFDLENBQUMsRUFBRSxLQUFLO0FBQzVELFFBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFHO0FBQy9CLFVBQU0sS0FBSyxLQUFLLFVBQVUsQ0FBQyxNQUFNLE9BQU8sV0FBVyxLQUFLLEdBQUcsR0FBRyxJQUFJLENBQUM7QUFDbkUsVUFBTSxRQUFRLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxNQUFNLENBQUMsRUFBRSxPQUFPO0FBQ2hFLGVBQVcsRUFBRSxLQUFLLEtBQUssTUFBTyxNQUFLLElBQUksS0FBSyxJQUFJLEVBQUUsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUMvRDtBQUNBLFNBQU87QUFDVDs7O0FDbkNPLFNBQVMsTUFBTUUsUUFBcUQ7QUFDekUsUUFBTSxVQUFVLG9CQUFJLElBQWlDO0FBQ3JELGFBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBS0EsUUFBTztBQUM5QixRQUFJLFNBQVMsR0FBSTtBQUNqQixVQUFNLE1BQU0sUUFBUSxJQUFJLElBQUksS0FBSyxvQkFBSSxJQUFvQjtBQUN6RCxZQUFRLElBQUksTUFBTSxJQUFJLElBQUksS0FBSyxJQUFJLElBQUksRUFBRSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDdkQ7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLFNBQVMsQ0FBQyxTQUFrQixNQUFjLE9BQXVCLFFBQVEsSUFBSSxJQUFJLEdBQUcsSUFBSSxFQUFFLEtBQUs7QUFNOUYsU0FBUyxVQUNkLE9BQ0EsU0FDQSxVQUM2QjtBQUM3QixRQUFNLFFBQVEsTUFDWCxJQUFJLENBQUMsVUFBVSxFQUFFLE1BQU0sSUFBSSxTQUFTLElBQUksRUFBRSxFQUFFLEVBQzVDLE9BQU8sQ0FBQyxTQUErQyxLQUFLLE9BQU8sTUFBUyxFQUM1RSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFDMUIsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUk7QUFDekIsUUFBTSxRQUFRLE1BQU0sV0FBVyxJQUFJLFlBQVksT0FBTyxPQUFPLElBQUk7QUFDakUsTUFBSSxNQUFNLFNBQVMsR0FBRztBQUNwQixlQUFXLFFBQVEsTUFBTyxLQUFJLENBQUMsTUFBTSxTQUFTLElBQUksRUFBRyxlQUFjLE9BQU8sTUFBTSxPQUFPO0FBQUEsRUFDekY7QUFDQSxTQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQzFEO0FBR0EsU0FBUyxjQUFjLE9BQWlCLE1BQWMsU0FBd0I7QUFDNUUsTUFBSSxPQUFPLE1BQU07QUFDakIsTUFBSSxPQUFPO0FBQ1gsTUFBSUMsU0FBUTtBQUNaLFdBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRyxTQUFTLEdBQUcsU0FBUztBQUN0RCxVQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUs7QUFDOUIsWUFBUSxPQUFPLFNBQVMsT0FBTyxJQUFJLElBQUksT0FBTyxTQUFTLE1BQU0sS0FBSztBQUNsRSxRQUFJLE9BQU9BLE9BQU8sRUFBQyxNQUFNQSxNQUFLLElBQUksQ0FBQyxPQUFPLElBQUk7QUFBQSxFQUNoRDtBQUNBLFFBQU0sT0FBTyxNQUFNLEdBQUcsSUFBSTtBQUM1QjtBQUdBLFNBQVMsWUFBWSxPQUEwQixTQUE0QjtBQUN6RSxRQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUs7QUFDMUIsUUFBTSxVQUFVLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxFQUFFLEtBQUssR0FBRyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDdEUsYUFBVyxDQUFDLE1BQU0sR0FBRyxLQUFLLFNBQVM7QUFDakMsZUFBVyxDQUFDLElBQUksS0FBSyxLQUFLLEtBQUs7QUFDN0IsWUFBTSxDQUFDLFFBQVEsUUFBUSxJQUFJLENBQUMsUUFBUSxJQUFJLElBQUksR0FBRyxRQUFRLElBQUksRUFBRSxDQUFDO0FBQzlELFVBQUksT0FBUSxRQUFPLE9BQU87QUFDMUIsVUFBSSxTQUFVLFVBQVMsTUFBTTtBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixRQUFNLE9BQWlCLENBQUM7QUFDeEIsUUFBTSxPQUFPLENBQUMsU0FBdUI7QUFDbkMsU0FBSyxPQUFPLElBQUk7QUFDaEIsZUFBVyxTQUFTLE1BQU07QUFDeEIsWUFBTSxTQUFTLFFBQVEsSUFBSSxLQUFLO0FBQ2hDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsYUFBTyxNQUFNLE9BQU8sU0FBUyxNQUFNLEtBQUs7QUFDeEMsYUFBTyxPQUFPLE9BQU8sU0FBUyxPQUFPLElBQUk7QUFBQSxJQUMzQztBQUFBLEVBQ0Y7QUFDQSxTQUFPLEtBQUssT0FBTyxHQUFHO0FBQ3BCLFVBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxPQUFPLE1BQU0sT0FBTztBQUMzQyxLQUFDLE9BQU8sT0FBTyxPQUFPLEtBQUssSUFBSTtBQUMvQixTQUFLLElBQUk7QUFBQSxFQUNYO0FBQ0EsU0FBTyxDQUFDLEdBQUcsT0FBTyxHQUFHLEtBQUssUUFBUSxDQUFDO0FBQ3JDO0FBSUEsU0FBUyxPQUFPLE1BQTJCLFNBQW1EO0FBQzVGLE1BQUk7QUFDSixhQUFXLFFBQVEsTUFBTTtBQUN2QixVQUFNLEVBQUUsS0FBSyxJQUFJLEtBQUssSUFBSSxRQUFRLElBQUksSUFBSSxLQUFLLEVBQUUsS0FBSyxHQUFHLElBQUksRUFBRTtBQUMvRCxRQUFJLFNBQVMsRUFBRyxRQUFPLEVBQUUsTUFBTSxNQUFNLE1BQU07QUFDM0MsUUFBSSxRQUFRLEVBQUcsUUFBTyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQ3pDLFFBQUksQ0FBQyxRQUFRLE1BQU0sT0FBTyxLQUFLLFFBQVMsUUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLEtBQUs7QUFBQSxFQUM3RTtBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU0sUUFBUSxJQUFJLE1BQU0sTUFBTTtBQUMvQzs7O0FDZk8sU0FBUyxTQUFTLFFBQWdCLE9BQTZCLFNBQTRCO0FBQ2hHLFFBQU0sU0FBUyxTQUFTLE9BQU8sSUFBSTtBQUNuQyxRQUFNQyxRQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsSUFBSSxNQUFNLE1BQU0sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsTUFBUztBQUN2RixRQUFNLFFBQVEsV0FBVyxPQUFPLE1BQU1BLE9BQU0sT0FBTztBQUNuRCxRQUFNLE9BQU8sb0JBQUksSUFBaUI7QUFDbEMsUUFBTSxhQUFhLENBQUMsRUFBRSxRQUFBQyxTQUFRLFVBQVUsT0FBTyxNQUFvQjtBQUNqRSxVQUFNLE9BQU8sTUFBTSxJQUFJQSxRQUFPLEdBQUc7QUFDakMsWUFBUSxNQUFNLElBQUksUUFBUSxLQUFLLE1BQU0sTUFBTSxJQUFJLE1BQU0sS0FBSztBQUFBLEVBQzVEO0FBQ0EsUUFBTSxPQUFPLFFBQVEsVUFBVSxvQkFBSSxJQUFpQixJQUFJLE9BQU9ELE9BQU0sWUFBWSxXQUFXLE1BQU0sQ0FBQztBQUNuRyxhQUFXLFFBQVFBLE9BQU07QUFDdkIsVUFBTSxDQUFDLFVBQVUsR0FBRyxJQUFJLENBQUMsV0FBVyxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFLENBQUM7QUFDakUsU0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLE1BQU0sTUFBTSxRQUFRLEVBQUUsVUFBVSxTQUFTLFFBQVEsU0FBUyxHQUFJLE9BQU8sRUFBRSxJQUFJLEVBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDekc7QUFDQSxTQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUs7QUFDaEM7QUFFQSxTQUFTLFdBQVcsRUFBRSxPQUFPLEdBQW9DO0FBQy9ELFFBQU0sU0FBUyxJQUFJLElBQUksT0FBTyxPQUFPLENBQUM7QUFDdEMsUUFBTSxXQUFXLElBQUk7QUFBQSxJQUNuQixDQUFDLEdBQUcsTUFBTSxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLFNBQVMsRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDdkc7QUFDQSxTQUFPLENBQUMsT0FBTyxTQUFTLElBQUksRUFBRTtBQUNoQztBQUVBLFNBQVMsU0FBUyxPQUFrQztBQUNsRCxRQUFNLFNBQVMsb0JBQUksSUFBbUI7QUFBQSxJQUNwQyxDQUFDLE1BQU0sS0FBSyxFQUFFLE9BQU8sTUFBTSxvQkFBSSxJQUFJLEdBQUcsT0FBTyxvQkFBSSxJQUFJLEdBQUcsV0FBVyxvQkFBSSxJQUFJLEVBQUUsQ0FBQztBQUFBLEVBQ2hGLENBQUM7QUFDRCxhQUFXLFNBQVMsTUFBTSxTQUFVLFlBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxTQUFTLEtBQUssRUFBRyxRQUFPLElBQUksS0FBSyxLQUFLO0FBQ3JHLFNBQU87QUFDVDtBQUVBLFNBQVMsSUFBSSxNQUFpQixFQUFFLE9BQU8sR0FBNEI7QUFDakUsUUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsT0FBTyxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU8sSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUM5RCxNQUFJLENBQUMsUUFBUSxDQUFDLEdBQUksUUFBTztBQUN6QixRQUFNQyxVQUFTLFlBQVksTUFBTSxFQUFFO0FBQ25DLFFBQU0sQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLFdBQVcsTUFBTUEsT0FBTSxHQUFHLFdBQVcsSUFBSUEsT0FBTSxDQUFDO0FBQ3JFLFFBQU0sV0FBVyxJQUFJLEdBQUcsRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUk7QUFDckQsUUFBTSxTQUFTLEtBQUssR0FBRyxFQUFFLEdBQUcsT0FBTyxRQUFRLEtBQUssRUFBRTtBQUNsRCxTQUFPLEVBQUUsTUFBTSxRQUFBQSxTQUFRLEtBQUssTUFBTSxVQUFVLFFBQVEsT0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLEdBQUc7QUFDckY7QUFJQSxTQUFTLFdBQVcsTUFBYUQsT0FBc0IsRUFBRSxTQUFTLEdBQXVCO0FBQ3ZGLFFBQU1FLFNBQVEsb0JBQUksSUFBMkM7QUFDN0QsYUFBVyxFQUFFLFFBQUFELFNBQVEsVUFBVSxPQUFPLEtBQUtELE9BQU07QUFDL0MsVUFBTSxRQUFRRSxPQUFNLElBQUlELFFBQU8sR0FBRyxLQUFLLENBQUM7QUFDeEMsVUFBTSxLQUFLLENBQUMsVUFBVSxNQUFNLENBQUM7QUFDN0IsSUFBQUMsT0FBTSxJQUFJRCxRQUFPLEtBQUssS0FBSztBQUFBLEVBQzdCO0FBQ0EsUUFBTSxRQUFRLG9CQUFJLElBQXlDO0FBQzNELFFBQU0sUUFBUSxDQUFDLFVBQXVCO0FBQ3BDLFVBQU07QUFBQSxNQUNKLE1BQU07QUFBQSxNQUNOLFVBQVUsTUFBTSxPQUFPLE1BQU1DLE9BQU0sSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLFNBQVMsU0FBUyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQzNGO0FBQ0EsVUFBTSxTQUFTLFFBQVEsS0FBSztBQUFBLEVBQzlCO0FBQ0EsUUFBTSxJQUFJO0FBQ1YsU0FBTztBQUNUO0FBVUEsU0FBUyxNQUFNLE1BQVcsUUFBZ0JDLE9BQWlCO0FBQ3pELE1BQUksQ0FBQ0EsTUFBSyxXQUFXLENBQUNBLE1BQUssU0FBVSxRQUFPLEVBQUUsT0FBT0MsT0FBTSxNQUFNLFFBQVFELEtBQUksR0FBRyxVQUFVLE1BQU07QUFDaEcsU0FBTyxFQUFFLE9BQU9DLE9BQU0sT0FBTyxJQUFJLEdBQUcsUUFBUSxFQUFFLEdBQUdELE9BQU0sVUFBVSxNQUFNLENBQUMsR0FBRyxVQUFVLEtBQUs7QUFDNUY7QUFFQSxJQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sUUFBQUYsU0FBUSxLQUFLLE1BQU0sVUFBVSxRQUFRLE9BQU8sSUFBSSxPQUFpQjtBQUFBLEVBQ3ZGO0FBQUEsRUFDQSxRQUFBQTtBQUFBLEVBQ0EsS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLEVBQ1YsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsS0FBSztBQUNQO0FBT0EsU0FBU0csT0FBTSxNQUFXLFFBQWdCRCxPQUEwQjtBQUNsRSxRQUFNLEVBQUUsTUFBTSxRQUFBRixTQUFRLEtBQUssTUFBTSxVQUFVLFFBQVEsT0FBTyxJQUFJLElBQUk7QUFDbEUsUUFBTSxFQUFFLFVBQVUsU0FBUyxJQUFJLElBQUlFO0FBQ25DLFFBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxVQUFVLFVBQVUsQ0FBQ0YsUUFBTyxLQUFLLFVBQVUsTUFBTSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUM7QUFDOUYsUUFBTSxNQUF3QyxDQUFDO0FBQy9DLFFBQU0sTUFBTSxDQUFDLE9BQWNJLE9BQVdDLEtBQVMsV0FBVyxVQUFnQjtBQUN4RSxVQUFNLE1BQU0sT0FBTyxPQUFPLElBQUksTUFBTSxHQUFHLEdBQUcsTUFBTSxFQUFFLE1BQUFELE9BQU0sSUFBQUMsS0FBSSxVQUFVLFVBQVUsUUFBUSxDQUFDO0FBQ3pGLFFBQUksS0FBSyxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3BDO0FBQ0EsUUFBTSxPQUFPLENBQUMsT0FBYyxZQUE2QjtBQUN2RCxVQUFNLEtBQUssR0FBRyxVQUFVLFFBQVEsSUFBSSxJQUFJLElBQUk7QUFDNUMsV0FBTyxJQUFJLE1BQU0sR0FBRyxHQUFHLE1BQU0sSUFBSSxJQUFJLEVBQUUsSUFBSSxPQUFPLFlBQVksU0FBUyxDQUFDO0FBQ3hFLFdBQU87QUFBQSxFQUNUO0FBRUEsTUFBSSxPQUFZLEVBQUUsTUFBTSxRQUFRLEtBQUssRUFBRTtBQUN2QyxhQUFXLFNBQVMsS0FBSztBQUN2QixVQUFNLEtBQUssS0FBSyxPQUFPLElBQUk7QUFDM0IsUUFBSSxPQUFPLE1BQU0sRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUM3QixXQUFPLEVBQUUsTUFBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUEsRUFDckM7QUFDQSxRQUFNLFdBQThFLENBQUM7QUFDckYsTUFBSSxLQUFVLEVBQUUsTUFBTSxRQUFRLEdBQUcsRUFBRTtBQUNuQyxhQUFXLFNBQVMsTUFBTTtBQUN4QixVQUFNLEtBQUssS0FBSyxPQUFPLEtBQUs7QUFDNUIsYUFBUyxRQUFRLEVBQUUsT0FBTyxNQUFNLEVBQUUsTUFBTSxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQ2xELFNBQUssRUFBRSxNQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFBQSxFQUNuQztBQUNBLE1BQUksQ0FBQyxLQUFLLE1BQU8sS0FBSUwsU0FBUSxNQUFNLElBQUksSUFBSTtBQUFBLE9BQ3RDO0FBQ0gsVUFBTSxPQUFPLFlBQVksT0FBTyxJQUFJQSxRQUFPLEdBQUcsR0FBRyxJQUFJLElBQUksTUFBTSxJQUFJO0FBQ25FLFFBQUlBLFNBQVEsTUFBTSxFQUFFLE1BQU0sTUFBTSxXQUFXLFNBQVMsUUFBUSxDQUFDO0FBQzdELFFBQUlBLFNBQVEsRUFBRSxNQUFNLE1BQU0sV0FBVyxVQUFVLE9BQU8sR0FBRyxFQUFFO0FBQUEsRUFDN0Q7QUFDQSxhQUFXLEVBQUUsT0FBTyxNQUFBSSxPQUFNLElBQUFDLElBQUcsS0FBSyxTQUFVLEtBQUksT0FBT0QsT0FBTUMsR0FBRTtBQUMvRCxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sT0FBMEIsTUFBaUIsU0FBMEI7QUFDbkYsUUFBTSxFQUFFLE1BQU0sR0FBRyxJQUFJO0FBQ3JCLFFBQU0sS0FBSyxLQUFLLFVBQVUsQ0FBQyxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVEsSUFBSSxHQUFHLFFBQVEsSUFBSSxHQUFHLFFBQVEsRUFBRSxDQUFDO0FBQzFGLFFBQU0sUUFBUSxPQUFPLEtBQUssSUFBSSxFQUFFO0FBQ2hDLE1BQUksTUFBTyxPQUFNLE1BQU0sS0FBSyxJQUFJO0FBQUEsTUFDM0IsUUFBTyxLQUFLLElBQUksSUFBSSxFQUFFLElBQUksT0FBTyxDQUFDLElBQUksR0FBRyxHQUFHLFFBQVEsQ0FBQztBQUMxRCxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQVksT0FBMEIsS0FBYSxFQUFFLEtBQUssR0FBUSxNQUF5QjtBQUNsRyxRQUFNLE1BQU0sT0FBTyxHQUFHO0FBQ3RCLFFBQU0sUUFBUSxPQUFPLFVBQVUsSUFBSSxHQUFHO0FBQ3RDLE1BQUksTUFBTyxPQUFNLE1BQU0sS0FBSyxJQUFJO0FBQUEsTUFDM0IsUUFBTyxVQUFVLElBQUksS0FBSyxFQUFFLEtBQUssT0FBTyxDQUFDLElBQUksR0FBRyxHQUFJLFNBQVMsVUFBYSxFQUFFLFFBQVEsS0FBSyxFQUFHLENBQUM7QUFDbEcsU0FBTztBQUNUOzs7QUM3TkEsSUFBTSxlQUFlO0FBR2QsU0FBUyxXQUFXLFFBQW9DO0FBQzdELFFBQU0sUUFBUSxvQkFBSSxJQUFpQztBQUNuRCxTQUFPO0FBQUEsSUFDTCxPQUFPLE9BQU87QUFDWixZQUFNLE1BQU0sS0FBSyxVQUFVLEtBQUs7QUFDaEMsWUFBTSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBQ3pCLFVBQUksSUFBSyxRQUFPO0FBQ2hCLFlBQU0sT0FBTyxPQUFPLE9BQU8sS0FBSztBQUNoQyxZQUFNLElBQUksS0FBSyxJQUFJO0FBQ25CLFdBQUssTUFBTSxNQUFNLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFDbEMsWUFBTSxTQUFTLE1BQU0sS0FBSyxFQUFFLEtBQUs7QUFDakMsVUFBSSxNQUFNLE9BQU8sZ0JBQWdCLENBQUMsT0FBTyxLQUFNLE9BQU0sT0FBTyxPQUFPLEtBQUs7QUFDeEUsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0Y7OztBQ1hBLElBQU1DLE9BQU07QUFDWixJQUFNQyxXQUFVLEVBQUUsTUFBTSxJQUFJLEtBQUssR0FBRztBQUNwQyxJQUFNQyxVQUFTO0FBR1IsU0FBUyxPQUFPLFNBQXVCLE9BQWMsTUFBMEI7QUFDcEYsUUFBTSxTQUFTLFNBQVMsS0FBSztBQUM3QixRQUFNLFNBQVMsb0JBQUksSUFBbUI7QUFDdEMsYUFBVyxFQUFFLEdBQUcsS0FBSyxRQUFRLE9BQU87QUFDbEMsVUFBTSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUMsS0FBSyxJQUFJLEVBQUUsR0FBRyxPQUFPLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFDeEQsUUFBSSxHQUFJLFFBQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxPQUFPLFNBQVMsQ0FBQyxDQUFDO0FBQUEsRUFDdEQ7QUFDQSxRQUFNLFFBQVEsUUFBUSxNQUFNLEtBQUssQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxJQUFJLEVBQUUsS0FBSyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQzFGLE1BQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsUUFBTSxPQUFPLElBQUksS0FBSyxTQUFTLE1BQU07QUFDckMsT0FBSyxRQUFRLE9BQU8sSUFBSTtBQUN4QixTQUFPLFFBQVEsS0FBSyxRQUFRLEdBQUcsS0FBSztBQUN0QztBQUdBLElBQU0sUUFBUSxDQUFDLFdBQTBCLEVBQUUsR0FBRyxLQUFLLFFBQVFELFNBQVEsTUFBTSxHQUFHLEtBQUssUUFBUUEsU0FBUSxJQUFJO0FBRXJHLElBQU0sU0FBUyxDQUFDLEVBQUUsR0FBRyxFQUFFLEdBQVUsV0FBMEI7QUFBQSxFQUN6RCxHQUFHLEtBQUssSUFBSSxNQUFNLEtBQUssRUFBRSxHQUFHLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxFQUN6QyxHQUFHLEtBQUssSUFBSSxNQUFNLEtBQUssRUFBRSxHQUFHLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDM0M7QUFFQSxJQUFNLFFBQVEsQ0FBQyxVQUF5QixNQUFNO0FBRzlDLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUEsU0FBUyxvQkFBSSxJQUFpQjtBQUFBLEVBQzlCO0FBQUEsRUFFVCxZQUFZLFFBQXNCLE1BQVk7QUFDNUMsU0FBSyxVQUFVO0FBQ2YsU0FBSyxRQUFRO0FBQ2IsZUFBVyxFQUFFLElBQUksSUFBSSxLQUFLLE9BQU8sT0FBUSxNQUFLLE9BQU8sSUFBSSxTQUFTLEVBQUUsSUFBSSxHQUFHO0FBQzNFLGVBQVcsRUFBRSxJQUFJLElBQUksS0FBSyxPQUFPLE9BQU87QUFDdEMsWUFBTSxLQUFLLEtBQUssSUFBSSxFQUFFO0FBQ3RCLFdBQUssT0FBTyxJQUFJLFFBQVEsRUFBRSxHQUFHLEtBQUssRUFBRSxHQUFHLEtBQUssR0FBRyxHQUFHLElBQUksR0FBRztBQUFBLElBQzNEO0FBQ0EsU0FBSyxPQUFPLElBQUksSUFBSTtBQUFBLE1BQ2xCLEdBQUcsT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNLENBQUMsU0FBUyxFQUFFLElBQUksR0FBRyxDQUFVO0FBQUEsTUFDbkUsR0FBRyxPQUFPLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxJQUFJLE1BQU0sQ0FBQyxRQUFRLEVBQUUsR0FBRyxHQUFHLENBQVU7QUFBQSxJQUNsRSxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQW9CO0FBQzFCLGVBQVcsU0FBUyxNQUFNLFNBQVUsTUFBSyxRQUFRLEtBQUs7QUFDdEQsVUFBTSxXQUFXLElBQUksSUFBSSxNQUFNLFNBQVMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsQ0FBQztBQUM3RSxVQUFNLFFBQVEsSUFBSSxJQUFJLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLFNBQVMsTUFBTSxTQUFTLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQztBQUMzRixVQUFNLFFBQVE7QUFBQSxNQUNaLEdBQUcsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFBQSxNQUMvQyxHQUFHLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFBQSxJQUNsRDtBQUNBLFVBQU0sU0FBZ0IsQ0FBQztBQUN2QixlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDMUIsWUFBTSxPQUFPLFNBQVMsS0FBSyxRQUFRLE1BQU0sSUFBSSxJQUFJLElBQUksSUFBSUQsT0FBTSxHQUFHLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDcEYsVUFBSSxTQUFTLElBQUssTUFBSyxNQUFNLE1BQU0sU0FBUyxJQUFJLElBQUksR0FBRyxFQUFFLEdBQUcsS0FBSyxJQUFJLElBQUksR0FBRyxHQUFHLEtBQUssSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUMvRixhQUFPLEtBQUssSUFBSTtBQUFBLElBQ2xCO0FBQ0EsUUFBSSxNQUFNLE1BQU8sTUFBSyxNQUFNLE9BQU8sTUFBTTtBQUFBLEVBQzNDO0FBQUEsRUFFQSxVQUF3QjtBQUN0QixVQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxHQUFHLE1BQU0sS0FBSyxLQUFLLEtBQUssUUFBUSxLQUFLLEVBQUUsQ0FBQyxFQUFFLEVBQUU7QUFDOUYsVUFBTSxTQUFTLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxXQUFXLEVBQUUsR0FBRyxPQUFPLEtBQUssS0FBSyxLQUFLLFNBQVMsTUFBTSxFQUFFLEVBQUUsRUFBRSxFQUFFO0FBQ3JHLFVBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsVUFBTSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDOUMsVUFBTSxTQUFTLEtBQUssUUFBUSxPQUN6QixPQUFPLENBQUMsVUFBVSxNQUFNLE1BQU0sTUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEVBQ3pELElBQUksQ0FBQyxVQUFVLEtBQUssWUFBWSxLQUFLLENBQUM7QUFDekMsVUFBTSxRQUFRLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDaEQsV0FBTztBQUFBLE1BQ0wsR0FBRyxLQUFLO0FBQUEsTUFDUixHQUFHO0FBQUEsUUFDRCxDQUFDLEdBQUcsT0FBTyxHQUFHLE1BQU0sRUFBRSxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sR0FBRztBQUFBLFFBQzFDO0FBQUEsUUFDQSxLQUFLO0FBQUEsTUFDUDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxPQUFPLE1BQU0sT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLFVBQVUsVUFBYSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQUEsTUFDMUU7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsS0FBSyxLQUFrQjtBQUNyQixXQUFPLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsT0FBTyxHQUFHLFFBQVEsRUFBRTtBQUFBLEVBQ25FO0FBQUEsRUFFQSxTQUFTLE1BQWMsT0FBbUM7QUFDeEQsUUFBSSxDQUFDLE1BQU8sUUFBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFDNUQsV0FDRSxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssTUFBTSxJQUFJLEVBQUUsQ0FBQyxLQUMvQyxNQUFNLFNBQVMsS0FBSyxDQUFDLFVBQVUsS0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUVsRTtBQUFBLEVBRUEsTUFBTSxNQUFjLE9BQTBCLElBQWlCO0FBQzdELFNBQUssT0FBTyxJQUFJLE1BQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUNuRCxRQUFJLENBQUMsTUFBTztBQUNaLGVBQVcsRUFBRSxHQUFHLEtBQUssTUFBTSxNQUFPLE1BQUssT0FBTyxJQUFJLFFBQVEsRUFBRSxHQUFHLFNBQVMsS0FBSyxLQUFLLFFBQVEsRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDO0FBQ25HLGVBQVcsU0FBUyxNQUFNLFNBQVUsTUFBSyxNQUFNLE1BQU0sS0FBSyxPQUFPLEVBQUU7QUFBQSxFQUNyRTtBQUFBO0FBQUEsRUFHQSxNQUFNLEVBQUUsS0FBSyxNQUFNLEdBQVUsUUFBOEI7QUFDekQsVUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxRQUFRLElBQUksTUFBTSxNQUFTO0FBQ25FLFFBQUksQ0FBQyxNQUFPO0FBQ1osVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLEVBQUUsR0FBRyxHQUFHLE9BQU8sT0FBTyxPQUFPO0FBQUEsTUFDdEQsR0FBRyxJQUFJQyxTQUFRO0FBQUEsTUFDZixHQUFHLElBQUlBLFNBQVE7QUFBQSxNQUNmLE9BQU8sUUFBUSxJQUFJQSxTQUFRO0FBQUEsTUFDM0IsUUFBUSxTQUFTQSxTQUFRLE1BQU1BLFNBQVE7QUFBQSxJQUN6QyxFQUFFO0FBQ0YsU0FBSyxPQUFPLElBQUksS0FBSyxNQUFNLENBQUMsS0FBSyxLQUFLLEdBQUcsR0FBRyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFnQztBQUN0QyxVQUFNLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLEtBQUssSUFBSSxHQUFHLEdBQUcsS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUNyRCxRQUFJLENBQUMsT0FBUSxJQUFJLE1BQU0sR0FBRyxLQUFLLElBQUksTUFBTSxHQUFHLEVBQUksUUFBTztBQUN2RCxXQUFPLEVBQUUsR0FBRyxHQUFHLElBQUksSUFBSSxHQUFHLEdBQUcsR0FBRyxJQUFJLElBQUksRUFBRTtBQUFBLEVBQzVDO0FBQUE7QUFBQSxFQUdBLFNBQXdCO0FBQ3RCLFVBQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sS0FBSyxLQUFLLFFBQVEsRUFBRSxDQUFDLENBQUM7QUFDdkUsVUFBTSxTQUFTLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLEdBQUcsT0FBTztBQUFBLE1BQ2xELElBQUksS0FBSyxLQUFLLFNBQVMsRUFBRSxFQUFFO0FBQUEsTUFDM0IsS0FBSyxLQUFLLEtBQUssSUFBSSxTQUFTLEVBQUUsRUFBRTtBQUFBLElBQ2xDLEVBQUU7QUFDRixVQUFNLFFBQVEsT0FDWCxPQUFPLENBQUMsRUFBRSxJQUFJLElBQUksTUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQU0sS0FBSyxVQUFVLEdBQUcsQ0FBQyxFQUN6RSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUNyQixXQUFPLEtBQUssUUFBUSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQzFDLFlBQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEtBQUssUUFBUSxRQUFRLEtBQUssSUFBSSxDQUFDLEdBQUcsS0FBSyxRQUFRLFFBQVEsS0FBSyxFQUFFLENBQUMsQ0FBQztBQUNwRixVQUFJLE1BQU0sTUFBTSxJQUFJLEtBQUssTUFBTSxNQUFNLElBQUksRUFBRyxRQUFPLENBQUM7QUFDcEQsWUFBTSxRQUFRLE9BQU8sUUFBUSxNQUFNLElBQUksSUFBSTtBQUMzQyxZQUFNLEVBQUUsUUFBUSxTQUFTLElBQUk7QUFDN0IsWUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLFFBQVEsTUFBTSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sUUFBUSxHQUFHLEdBQUcsS0FBSyxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDNUYsWUFBTSxTQUFTLFlBQVksTUFBTSxLQUFLLENBQUMsUUFBUSxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQ3JFLFlBQU0sU0FBUyxNQUFNLEtBQUssQ0FBQyxVQUFVLE1BQU0sTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLFFBQVEsR0FBRyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQ3pGLGFBQU8sT0FBTyxVQUFVLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSztBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxZQUFZLE9BQW1DO0FBQzdDLFVBQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxLQUFLLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ3ZFLFVBQU0sS0FBSyxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQ3BELFdBQU8sTUFBTSxNQUFNLFdBQVcsRUFBRSxHQUFHLE9BQU8sVUFBVSxTQUFTLE1BQU0sVUFBVSxFQUFFLEVBQUUsSUFBSTtBQUFBLEVBQ3ZGO0FBQ0Y7QUFFQSxJQUFNLFVBQVUsQ0FBQyxNQUFtQixRQUE0QjtBQUFBLEVBQzlELEdBQUc7QUFBQSxFQUNILFFBQVEsS0FBSyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sT0FBTyxFQUFFLENBQUM7QUFBQSxFQUNuRCxHQUFJLEtBQUssWUFBWSxFQUFFLFVBQVUsU0FBUyxLQUFLLFVBQVUsRUFBRSxFQUFFO0FBQy9EO0FBR0EsU0FBUyxRQUFRLEdBQVUsR0FBVSxFQUFFLEdBQUcsR0FBRyxPQUFPLE9BQU8sR0FBaUI7QUFDMUUsUUFBTSxPQUFPLENBQUMsSUFBWSxXQUE0QixLQUFLLElBQUksS0FBSyxNQUFNLElBQUk7QUFDOUUsTUFBSSxFQUFFLE1BQU0sRUFBRTtBQUNaLFlBQ0csS0FBSyxFQUFFLEdBQUcsQ0FBQyxLQUFLLEtBQUssRUFBRSxHQUFHLElBQUksS0FBSyxNQUFNLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksS0FBSyxLQUFLLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLElBQUk7QUFFakcsVUFBUSxLQUFLLEVBQUUsR0FBRyxDQUFDLEtBQUssS0FBSyxFQUFFLEdBQUcsSUFBSSxNQUFNLE1BQU0sS0FBSyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxLQUFLLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksSUFBSTtBQUN2RztBQUVBLElBQU0sYUFBK0I7QUFBQSxFQUNuQyxFQUFFLEdBQUcsR0FBRyxHQUFHLEVBQUU7QUFBQSxFQUNiLEVBQUUsR0FBRyxHQUFHLEdBQUcsRUFBRTtBQUFBLEVBQ2IsRUFBRSxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQUEsRUFDZCxFQUFFLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFDaEI7QUFHQSxTQUFTLFNBQVMsS0FBVSxRQUF3QixLQUFhLE9BQW1CO0FBQ2xGLFFBQU0sTUFBTSxDQUFDLE9BQTZCLE9BQU8sS0FBSyxDQUFDLFVBQVUsUUFBUSxLQUFLLElBQUksR0FBRyxHQUFHLEtBQUssQ0FBQztBQUM5RixNQUFJLENBQUMsSUFBSSxHQUFHLEVBQUcsUUFBTztBQUN0QixNQUFJO0FBQ0osYUFBVyxFQUFFLEdBQUcsSUFBSSxHQUFHLEdBQUcsS0FBSyxZQUFZO0FBQ3pDLFFBQUksS0FBSztBQUNULGFBQVMsUUFBUSxJQUFJLEVBQUUsR0FBRyxPQUFPLFFBQVEsSUFBSSxFQUFFLEdBQUc7QUFDaEQsWUFBTSxJQUFJLEtBQUssSUFBSSxNQUFNLElBQUksTUFBTSxRQUFRRCxPQUFNLEtBQUssSUFBSSxNQUFNLElBQUksR0FBRyxRQUFRQSxPQUFNLEdBQUc7QUFDeEYsWUFBTSxJQUFJLEtBQUssSUFBSSxNQUFNLElBQUksTUFBTSxTQUFTQSxPQUFNLEtBQUssSUFBSSxNQUFNLElBQUksR0FBRyxTQUFTQSxPQUFNLEdBQUc7QUFDMUYsV0FBSyxFQUFFLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFBQSxJQUNyQjtBQUNBLFVBQU1HLFFBQU8sR0FBRyxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUssTUFBTTtBQUM5QyxRQUFJQSxVQUFTLENBQUMsUUFBUSxTQUFTLElBQUksR0FBRyxJQUFJLFNBQVMsTUFBTSxHQUFHLEdBQUksUUFBTztBQUFBLEVBQ3pFO0FBQ0EsU0FBTyxRQUFRO0FBQ2pCO0FBRUEsSUFBTSxXQUFXLENBQUMsR0FBVSxNQUFxQixLQUFLLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxJQUFJLEtBQUssSUFBSSxFQUFFLElBQUksRUFBRSxDQUFDO0FBRXpGLFNBQVMsT0FBTyxPQUF1QixPQUErQixFQUFFLE9BQU8sT0FBTyxHQUFlO0FBQ25HLFFBQU0sU0FBUyxNQUFNLFFBQVEsQ0FBQyxTQUFTLEtBQUssTUFBTTtBQUNsRCxTQUFPO0FBQUEsSUFDTCxPQUFPLEtBQUs7QUFBQSxNQUNWO0FBQUEsTUFDQSxHQUFHLE1BQU0sSUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLElBQUksUUFBUUQsT0FBTTtBQUFBLE1BQ2hELEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sSUFBSUEsT0FBTTtBQUFBLElBQ3JDO0FBQUEsSUFDQSxRQUFRLEtBQUs7QUFBQSxNQUNYO0FBQUEsTUFDQSxHQUFHLE1BQU0sSUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLElBQUksU0FBU0EsT0FBTTtBQUFBLE1BQ2pELEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sSUFBSUEsT0FBTTtBQUFBLElBQ3JDO0FBQUEsRUFDRjtBQUNGOzs7QUM1TkEsSUFBTUUsWUFBVztBQUdWLFNBQVMsT0FBTyxTQUF1QixPQUE0QjtBQUN4RSxNQUFJLE9BQU87QUFDWCxXQUFTLFVBQVUsR0FBRyxVQUFVQSxXQUFVLFdBQVc7QUFDbkQsVUFBTSxTQUFTLFNBQVMsSUFBSTtBQUM1QixRQUFJLFFBQVEsTUFBTSxFQUFHLFFBQU87QUFDNUIsV0FDRSxZQUFZLEtBQUssT0FBTyxPQUFPLE9BQU8sSUFDbEMsa0JBQWtCLE1BQU0sT0FBTyxNQUFNLElBQ3JDLFFBQVEsTUFBTSxPQUFPLE1BQU07QUFBQSxFQUNuQztBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsa0JBQWtCLFNBQXVCLE9BQWMsRUFBRSxPQUFPLEdBQXlCO0FBQ2hHLFFBQU0sU0FBUyxJQUFJLE9BQU8sU0FBUyxLQUFLO0FBQ3hDLGFBQVcsTUFBTSxRQUFRO0FBQ3ZCLFVBQU0sUUFBUSxRQUFRLE9BQU8sS0FBSyxDQUFDLFNBQVMsS0FBSyxPQUFPLEVBQUU7QUFDMUQsVUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLEVBQUU7QUFDbEMsUUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFPO0FBQ3RCLFVBQU0sRUFBRSxHQUFHLE1BQU0sSUFBSSxNQUFNO0FBQzNCLFVBQU0sS0FBSyxLQUFLLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQyxTQUFTLE9BQU8sUUFBUSxLQUFLLElBQUksQ0FBQztBQUNsRSxRQUFJLE9BQU8sT0FBVyxRQUFPLEtBQUssS0FBSyxJQUFJLFNBQVMsS0FBSyxFQUFFLEtBQUs7QUFBQSxFQUNsRTtBQUNBLFFBQU0sUUFBUSxPQUFPLFFBQVE7QUFDN0IsU0FBTyxFQUFFLEdBQUcsT0FBTyxRQUFRLFlBQVksTUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFFO0FBQ3BFO0FBR0EsSUFBTSxPQUFPLENBQUMsR0FBVyxVQUN2QixNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLEVBQUUsR0FBRyxDQUFDLEdBQUcsVUFBVSxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBRWxHLFNBQVMsUUFBUSxTQUF1QixPQUFjLFFBQThCO0FBQ2xGLFFBQU0sVUFBVSxRQUFRLE9BQU8sT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUN2RSxRQUFNLFNBQVMsUUFBUSxPQUFPLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxDQUFDLE9BQU8sT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUN2RSxRQUFNLE9BQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUMvQyxRQUFNLFFBQVEsQ0FBQyxTQUNiLE9BQU8sTUFBTSxJQUFJLEtBQUssRUFBRSxNQUN2QixLQUFLLFVBQVUsU0FBWSxPQUFPLE9BQU8sSUFBSSxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssSUFBSSxLQUFLLEtBQUssTUFDN0UsUUFBUSxLQUFLLENBQUMsVUFBVSxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQzdDLFNBQU8sUUFBUSxFQUFFLEdBQUcsU0FBUyxPQUFPLFFBQVEsTUFBTSxPQUFPLENBQUMsU0FBUyxDQUFDLE1BQU0sSUFBSSxDQUFDLEdBQUcsT0FBTyxHQUFHLEtBQUs7QUFDbkc7QUFFQSxJQUFNLFNBQVMsQ0FBQyxFQUFFLE9BQU8sR0FBZ0IsVUFDdkMsTUFBTSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sUUFBUSxHQUFHLEdBQUcsYUFBYSxLQUFLLENBQUMsQ0FBQzs7O0FDcEJuRSxJQUFNLGVBQWU7QUFFckIsSUFBTSxZQUFrQixFQUFFLE9BQU8sTUFBTSxRQUFRLElBQUs7QUFFN0MsU0FBUyxhQUFhLFFBQThCO0FBQ3pELFFBQU0sY0FBYyxXQUFXLE1BQU07QUFDckMsUUFBTSxXQUFXLE9BQU8sT0FBYyxZQUFrRDtBQUN0RixVQUFNLEVBQUUsT0FBTyxXQUFXLFdBQVcsTUFBTSxXQUFXLE1BQU0sSUFBSTtBQUNoRSxVQUFNLFdBQVcsV0FBVyxTQUFZLFFBQVE7QUFDaEQsUUFBSSxhQUFhLGFBQWEsU0FBUyxlQUFlLFNBQVMsV0FBVztBQUN4RSxZQUFNLE9BQU8sVUFBVSxVQUFVLFFBQVEsTUFBTSxRQUFRLEtBQUssQ0FBQztBQUM3RCxVQUFJLEtBQU0sUUFBTztBQUFBLElBQ25CO0FBQ0EsVUFBTSxTQUFTLGFBQWEsVUFBVTtBQUN0QyxVQUFNLFFBQVEsVUFBVyxNQUFNLE9BQU8sT0FBTyxRQUFRLFVBQVUsV0FBVztBQUMxRSxRQUFJLFVBQVUsYUFBYSxDQUFDLFVBQVUsT0FBTyxPQUFPLElBQUksR0FBSSxRQUFPO0FBQ25FLFVBQU0sV0FBMkIsQ0FBQztBQUNsQyxlQUFXLFFBQVEsY0FBYyxPQUFPLElBQUksR0FBRztBQUM3QyxZQUFNLFVBQVUsTUFBTSxPQUFPLE9BQU8sTUFBTSxVQUFVLFdBQVc7QUFDL0QsZUFBUyxLQUFLLE9BQU87QUFDckIsVUFBSSxhQUFhLFNBQVMsT0FBTyxJQUFJLEVBQUc7QUFBQSxJQUMxQztBQUNBLFdBQU8sUUFBUSxRQUFRLENBQUMsT0FBTyxHQUFHLFFBQVEsR0FBRyxNQUFNLFlBQVksSUFBSSxRQUFRLFVBQVUsSUFBSTtBQUFBLEVBQzNGO0FBQ0EsU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPLE9BQU8sVUFBVSxDQUFDLEdBQUc7QUFDaEMsWUFBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLE9BQU87QUFDN0MsYUFBTyxRQUFRLE9BQU8sT0FBTyxTQUFTLE9BQU8sUUFBUSxJQUFJLElBQUk7QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLGVBQWUsT0FDYixPQUNBLFdBQ0EsVUFDQSxRQUN1QjtBQUN2QixRQUFNLFNBQVMsU0FBUyxLQUFLO0FBQzdCLFFBQU0sUUFBUSxjQUFjLEtBQUs7QUFDakMsUUFBTSxPQUFPLFNBQVMsUUFBUSxPQUFPO0FBQUEsSUFDbkMsU0FBUyxVQUFVLEtBQUs7QUFBQSxJQUN4QixVQUFVLFlBQVksVUFBVSxTQUFTO0FBQUEsRUFDM0MsQ0FBQztBQUNELFFBQU0sT0FBTyxvQkFBSSxJQUEwQjtBQUMzQyxRQUFNLFFBQVEsT0FBTyxVQUFnQztBQUNuRCxlQUFXLFNBQVMsTUFBTSxTQUFVLE9BQU0sTUFBTSxLQUFLO0FBQ3JELFVBQU0sTUFBTSxLQUFLLE9BQU8sSUFBSSxNQUFNLEdBQUc7QUFDckMsUUFBSSxJQUFLLE1BQUssSUFBSSxNQUFNLEtBQUssTUFBTSxTQUFTLEtBQUssTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUFBLEVBQzNFO0FBQ0EsUUFBTSxNQUFNLE9BQU8sSUFBSTtBQUN2QixRQUFNLFdBQVcsUUFBUSxFQUFFLE9BQU8sT0FBTyxNQUFNLE9BQU8sTUFBTSxNQUFNLE1BQU0sVUFBVSxDQUFDO0FBQUcsU0FBTyxRQUFRLElBQUksTUFBTSxXQUFXLE9BQU8sVUFBVSxLQUFLO0FBQ2xKO0FBR0EsU0FBUyxZQUNQLFVBQ0EsV0FDb0Q7QUFDcEQsTUFBSSxVQUFVLGNBQWMsVUFBVyxRQUFPLE1BQU07QUFDcEQsUUFBTSxTQUFTLG9CQUFJLElBQWlCO0FBQ3BDLGFBQVcsRUFBRSxJQUFJLElBQUksS0FBSyxTQUFTLE1BQU8sUUFBTyxJQUFJLFFBQVEsRUFBRSxHQUFHLEdBQUc7QUFDckUsYUFBVyxFQUFFLElBQUksSUFBSSxLQUFLLFNBQVMsT0FBUSxRQUFPLElBQUksU0FBUyxFQUFFLEdBQUcsR0FBRztBQUN2RSxTQUFPLENBQUMsTUFBTSxVQUFVO0FBQ3RCLFVBQU0sTUFBTSxPQUFPLElBQUksSUFBSTtBQUMzQixRQUFJLENBQUMsSUFBSyxRQUFPO0FBQ2pCLFVBQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxPQUFPLEdBQUc7QUFDM0IsV0FBTyxVQUFVLFdBQVcsQ0FBQyxNQUFNLEtBQUssSUFBSSxJQUFJO0FBQUEsRUFDbEQ7QUFDRjs7O0FDcEdBLElBQU0sUUFBZSxFQUFFLFFBQVEsR0FBRyxVQUFVLEdBQUcsYUFBYSxFQUFFO0FBRzlELFNBQVMsT0FBTyxNQUF5QjtBQUN2QyxRQUFNLENBQUMsRUFBRSxPQUFPLFVBQVUsU0FBUyxLQUFLLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxJQUMxRCxrREFBa0QsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUNuRSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU87QUFBQSxJQUNQLEdBQUksVUFBVSxVQUFhLEVBQUUsTUFBTTtBQUFBLElBQ25DLEdBQUksVUFBVSxVQUFhLEVBQUUsTUFBTTtBQUFBLElBQ25DLFVBQVUsWUFBWTtBQUFBLElBQ3RCLE9BQU87QUFBQSxFQUNUO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsTUFBMEI7QUFDekMsUUFBTSxDQUFDLE9BQU8sSUFBSSxLQUFLLElBQUksS0FBSyxNQUFNLElBQUk7QUFDMUMsUUFBTSxDQUFDLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxNQUFNLEdBQUcsRUFBRSxXQUFXO0FBQ3JELFNBQU8sRUFBRSxJQUFJLE9BQU8sU0FBUyxJQUFJLEdBQUksV0FBVyxVQUFhLEVBQUUsT0FBTyxFQUFHO0FBQzNFO0FBR0EsU0FBUyxRQUFRLE1BQTJCO0FBQzFDLFFBQU0sQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLElBQUksT0FBTyxJQUNwQywyRUFBMkUsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUM1RixRQUFNLE9BQU8sSUFBSSxTQUFTLElBQUk7QUFDOUIsUUFBTSxRQUFRLElBQUksTUFBTSxPQUFPLFNBQVMsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDN0UsUUFBTSxPQUFPLE1BQ1YsTUFBTSxDQUFDLEVBQ1AsUUFBUSxDQUFDLFNBQVMsV0FBVyxNQUFNLEtBQUssS0FBSyxDQUFDLEdBQUcsUUFBUSxDQUFDLFNBQVMsUUFBUSxJQUFJLENBQUMsUUFBUSxFQUFFLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FBQztBQUMxRyxTQUFPLEtBQUssSUFBSSxDQUFDLEVBQUUsTUFBTSxHQUFHLE9BQU87QUFBQSxJQUNqQyxJQUFJLEdBQUcsS0FBSyxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLElBQ2pDLE1BQU0sR0FBRyxLQUFLLElBQUksR0FBRztBQUFBLElBQ3JCO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUksWUFBWSxVQUFhLEVBQUUsUUFBZ0M7QUFBQSxJQUMvRDtBQUFBLElBQ0EsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLEVBQ1QsRUFBRTtBQUNKO0FBUU8sSUFBTSxTQUFTLENBQUMsRUFBRSxTQUFTLENBQUMsR0FBRyxPQUFPLE1BQU0sT0FBc0I7QUFBQSxFQUN2RSxPQUFPLE1BQU0sSUFBSSxNQUFNO0FBQUEsRUFDdkIsUUFBUSxPQUFPLElBQUksT0FBTztBQUFBLEVBQzFCLE9BQU8sTUFBTSxRQUFRLE9BQU87QUFDOUI7QUFHTyxTQUFTLFdBQVcsT0FBYyxRQUF5RDtBQUNoRyxRQUFNLFNBQVMsQ0FBc0MsT0FBVSxTQUFvQjtBQUFBLElBQ2pGLEdBQUc7QUFBQSxJQUNILE9BQU8sRUFBRSxHQUFHLE1BQU0sT0FBTyxHQUFHLE9BQU8sR0FBRyxFQUFFO0FBQUEsRUFDMUM7QUFDQSxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLE1BQU0sS0FBSyxFQUFFLENBQUM7QUFBQSxJQUN0RCxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUMzRDtBQUNGO0FBRU8sSUFBTSxjQUFxQjtBQUFBLEVBQ2hDLE9BQU87QUFBQSxJQUNMLFFBQVEsQ0FBQyw0QkFBNEIsbUNBQW1DLFNBQVM7QUFBQSxJQUNqRixPQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBLE9BQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUFBLEVBQ0Q7QUFBQSxJQUNFLFNBQVMsRUFBRSxRQUFRLEVBQUU7QUFBQSxJQUNyQixLQUFLLEVBQUUsVUFBVSxFQUFFO0FBQUEsSUFDbkIsV0FBVyxFQUFFLFVBQVUsRUFBRTtBQUFBLElBQ3pCLFlBQVksRUFBRSxRQUFRLEdBQUcsVUFBVSxFQUFFO0FBQUEsRUFDdkM7QUFDRjtBQUVBLElBQU0sbUJBQTBCLE9BQU87QUFBQSxFQUNyQyxRQUFRLENBQUMscUJBQXFCLFlBQVk7QUFBQSxFQUMxQyxPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVNLElBQU0sVUFBaUIsT0FBTztBQUFBLEVBQ25DLE9BQU8sQ0FBQyxjQUFjLFlBQVk7QUFBQSxFQUNsQyxPQUFPLENBQUMsMEJBQTBCO0FBQ3BDLENBQUM7QUFFTSxJQUFNLGFBQW9CLE9BQU87QUFBQSxFQUN0QyxPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsSUFBTSxTQUFnQixPQUFPO0FBQUEsRUFDM0IsUUFBUTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVELElBQU0sT0FBYyxPQUFPO0FBQUEsRUFDekIsT0FBTyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssR0FBRyxFQUFFLElBQUksQ0FBQyxTQUFTLFVBQVUsSUFBSSxFQUFFO0FBQUEsRUFDOUUsT0FBTyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsSUFBUSxDQUFDLE1BQU0sR0FBR0MsU0FDaEVBLEtBQ0csT0FBTyxDQUFDLElBQUksTUFBTSxPQUFPLFNBQVMsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLEVBQ3BELElBQUksQ0FBQyxPQUFPLE9BQU8sSUFBSSxHQUFHLEVBQUUsSUFBSSxJQUFJLE1BQU0sRUFBRSxXQUFXO0FBQUEsRUFDNUQ7QUFDRixDQUFDO0FBRU0sSUFBTSxhQUE4QztBQUFBLEVBQ3pEO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRjtBQUdPLFNBQVMsT0FBTyxNQUE0QjtBQUNqRCxNQUFJLFFBQVEsU0FBUztBQUNyQixTQUFPLE1BQU07QUFDWCxZQUFTLFFBQVEsZUFBZ0I7QUFDakMsUUFBSSxRQUFRLEtBQUssS0FBSyxRQUFTLFVBQVUsSUFBSyxJQUFJLEtBQUs7QUFDdkQsWUFBUyxRQUFRLEtBQUssS0FBSyxRQUFTLFVBQVUsR0FBSSxLQUFLLEtBQUssSUFBSztBQUNqRSxhQUFTLFFBQVMsVUFBVSxRQUFTLEtBQUs7QUFBQSxFQUM1QztBQUNGOzs7QUN0Tk8sSUFBTSxTQUFTLENBQUMsT0FBTyxVQUFVLFFBQVEsT0FBTyxPQUFPO0FBRzlELElBQU0sV0FBVyxDQUFDLFlBQVksaUJBQWlCLFNBQVMsYUFBYSxjQUFjO0FBQ25GLElBQU0sV0FDSixnR0FBZ0csTUFBTSxHQUFHO0FBQzNHLElBQU0sV0FBVyxDQUFDLGVBQWUsY0FBYyxjQUFjLGtCQUFrQixXQUFXLFlBQVk7QUFTdEcsU0FBUyxNQUFNLE1BQW1CO0FBQ2hDLFFBQU0sT0FBTyxPQUFPLElBQUk7QUFDeEIsUUFBTSxRQUFRLENBQUMsVUFBMEIsS0FBSyxNQUFNLEtBQUssSUFBSSxLQUFLO0FBQ2xFLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxJQUFJLENBQUMsV0FBVyxPQUFPLE1BQU0sT0FBTyxNQUFNLENBQUMsS0FBSyxNQUFNO0FBQUEsSUFDdEQsUUFBUSxDQUFDLFVBQVUsS0FBSyxJQUFJO0FBQUEsRUFDOUI7QUFDRjtBQUVBLElBQU0sUUFBUSxNQUFhO0FBQ3pCLFFBQU0sSUFBSSxNQUFNLHVCQUF1QjtBQUN6QztBQVlBLFNBQVMsT0FBTyxPQUFlLEtBQWdCO0FBQzdDLFFBQU0sVUFBVSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sUUFBUSxDQUFDLENBQUM7QUFDakQsUUFBTSxRQUFRLFVBQVUsSUFBSSxLQUFLLEtBQUssVUFBVSxDQUFDLElBQUk7QUFDckQsUUFBTSxRQUFRLE1BQU07QUFBQSxJQUFLLEVBQUUsUUFBUSxRQUFRO0FBQUEsSUFBRyxDQUFDLEdBQUcsVUFDaEQsUUFBUSxJQUFJLElBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxZQUFZLEtBQUssS0FBSyxJQUFJLEtBQUssWUFBWSxLQUFLO0FBQUEsRUFDekY7QUFDQSxRQUFNLFNBQVMsQ0FBQyxHQUFHLE1BQU0sS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxVQUFVLElBQUksS0FBSyxVQUFVLEtBQUssRUFBRSxHQUFHLEdBQUcsS0FBSztBQUNwRyxRQUFNLFdBQVcsb0JBQUksSUFBb0I7QUFDekMsUUFBTSxVQUFVLE1BQU0sS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxVQUFVLFNBQVMsS0FBSyxFQUFFO0FBQzVFLFFBQU0sUUFBUSxRQUFRLElBQUksQ0FBQyxNQUFNLFVBQVU7QUFDekMsVUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLElBQUksYUFBYSxJQUFJLE9BQU8sR0FBRyxJQUFJLGFBQWE7QUFDNUUsYUFBUyxJQUFJLE1BQU0sUUFBUSxPQUFPO0FBQ2xDLFVBQU1DLFNBQVEsU0FBUyxhQUFhLEtBQUssTUFBTSxRQUFRLE9BQU87QUFDOUQsV0FBTyxHQUFHLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLFFBQVEsQ0FBQyxJQUFJLEtBQUssSUFBSUEsTUFBSztBQUFBLEVBQy9ELENBQUM7QUFDRCxTQUFPLEVBQUUsUUFBUSxPQUFPLFNBQVMsVUFBVSxRQUFRO0FBQ3JEO0FBR0EsU0FBUyxPQUFPLEVBQUUsU0FBUyxTQUFTLEdBQVMsS0FBVSxPQUFPLEtBQWdDO0FBQzVGLFFBQU0sT0FBTyxJQUFJLEdBQUcsT0FBTztBQUMzQixRQUFNLFNBQVMsUUFBUSxPQUFPLENBQUMsU0FBUyxTQUFTLElBQUk7QUFDckQsUUFBTSxRQUFRLE9BQU8sT0FBTyxDQUFDLFNBQVMsU0FBUyxJQUFJLElBQUksTUFBTSxTQUFTLElBQUksSUFBSSxDQUFDO0FBQy9FLFNBQU8sQ0FBQyxNQUFNLElBQUksR0FBRyxNQUFNLFNBQVMsS0FBSyxJQUFJLE9BQU8sSUFBSSxJQUFJLFFBQVEsTUFBTSxDQUFDO0FBQzdFO0FBS0EsU0FBUyxRQUFRLE1BQVksS0FBVSxNQUFtQjtBQUN4RCxXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sUUFBUyxNQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUsscUJBQXFCLEtBQUssR0FBRztBQUN2RyxTQUFPLE1BQU07QUFDWCxVQUFNLENBQUMsTUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLEtBQUssR0FBRztBQUN4QyxXQUFPLEdBQUcsSUFBSSxTQUFTLEtBQUssU0FBUyxJQUFJLEVBQUUsTUFBTSxTQUFZLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxNQUFNLEVBQUU7QUFBQSxFQUMxRjtBQUNGO0FBR0EsU0FBUyxZQUFZLE1BQVksS0FBVSxVQUF1QjtBQUNoRSxXQUFTLFFBQVEsR0FBRyxRQUFRLFVBQVUsUUFBUyxNQUFLLE1BQU0sS0FBSyxpQkFBaUIsS0FBSyxVQUFVO0FBQy9GLFFBQU0sVUFBVSxNQUFNLEtBQUssRUFBRSxRQUFRLFNBQVMsR0FBRyxNQUFNLElBQUksR0FBRyxLQUFLLE9BQU8sQ0FBQztBQUMzRSxTQUFPLENBQUMsVUFBVTtBQUNoQixVQUFNLFVBQVUsUUFBUTtBQUN4QixVQUFNLE9BQU8sUUFBUSxPQUFPLEtBQUssTUFBTTtBQUN2QyxVQUFNLFNBQVMsS0FBSyxRQUFRLE9BQU8sQ0FBQyxTQUFTLFNBQVMsSUFBSTtBQUMxRCxVQUFNLEtBQUssTUFBTSxLQUFLLEVBQUUsUUFBUSxJQUFJLElBQUksTUFBTSxDQUFDLEVBQUUsR0FBRyxNQUFNLElBQUksR0FBRyxNQUFNLENBQUM7QUFDeEUsV0FBTyxHQUFHLElBQUksWUFBWSxPQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxFQUFFLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3BFO0FBQ0Y7QUFHQSxTQUFTLFlBQVksTUFBWSxLQUFlO0FBQzlDLE9BQUssTUFBTTtBQUFBLElBQ1Q7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDQSxTQUFPLENBQUMsVUFBVTtBQUNoQixRQUFJLFFBQVEsT0FBTyxFQUFHLFFBQU87QUFDN0IsVUFBTSxTQUFTLElBQUksR0FBRyxLQUFLLE9BQU87QUFDbEMsUUFBSSxRQUFRLEtBQUssRUFBRyxRQUFPLEdBQUcsTUFBTTtBQUNwQyxXQUFPLFFBQVEsS0FBSyxJQUFJLFdBQVcsTUFBTSxLQUFLLE9BQU8sTUFBTSxHQUFHLEVBQUUsS0FBSyxLQUFLO0FBQUEsRUFDNUU7QUFDRjtBQUVBLFNBQVMsT0FBTyxPQUFjLE1BQVksS0FBZTtBQUN2RCxRQUFNLEVBQUUsUUFBQUMsUUFBTyxJQUFJLEtBQUs7QUFDeEIsUUFBTUMsUUFBWSxNQUFNLE9BQU8sTUFBTSxHQUFHLEVBQUUsS0FBSyxLQUFLO0FBQ3BELE1BQUksVUFBVSxPQUFRLFFBQU9BO0FBQzdCLE1BQUksVUFBVSxNQUFPLFFBQU8sUUFBUSxNQUFNLEtBQUtELFVBQVMsS0FBSyxJQUFJLENBQUM7QUFDbEUsTUFBSSxVQUFVLFNBQVUsUUFBTyxZQUFZLE1BQU0sS0FBSyxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU1BLFVBQVMsQ0FBQyxDQUFDLENBQUM7QUFDekYsTUFBSSxVQUFVLE1BQU8sUUFBTyxZQUFZLE1BQU0sR0FBRztBQUNqRCxRQUFNLENBQUMsS0FBSyxTQUFTLE9BQU8sSUFBSTtBQUFBLElBQzlCLFFBQVEsTUFBTSxLQUFLLENBQUM7QUFBQSxJQUNwQixZQUFZLE1BQU0sS0FBSyxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU1BLFVBQVMsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUMxRCxZQUFZLE1BQU0sR0FBRztBQUFBLEVBQ3ZCO0FBQ0EsU0FBTyxDQUFDLFVBQVUsQ0FBQ0MsT0FBTSxLQUFLQSxPQUFNLFNBQVMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLEtBQUssS0FBSyxNQUFNO0FBQ3JGO0FBR08sU0FBUyxPQUFPLE9BQWMsU0FBaUIsT0FBZSxPQUFPLEdBQVU7QUFDcEYsUUFBTSxNQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU87QUFDdkMsUUFBTSxPQUFPLE9BQU8sU0FBUyxHQUFHO0FBQ2hDLFFBQU0sTUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHO0FBQ25DLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ2hCLFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTO0FBQzFDLFFBQUksUUFBUSxLQUFLLENBQUMsSUFBSSxPQUFPLElBQUksRUFBRyxRQUFPLElBQUksS0FBSztBQUNwRCxVQUFNLEtBQUssR0FBRyxJQUFJLEdBQUcsUUFBUSxDQUFDLEdBQUcsS0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLEdBQUcsUUFBUSxDQUFDLEVBQUU7QUFBQSxFQUN0RTtBQUNBLFFBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxTQUFTLFNBQVMsQ0FBQyxJQUFJLENBQUMsc0JBQXNCLElBQUksQ0FBQztBQUNqRyxTQUFPLE9BQU8sRUFBRSxRQUFRLENBQUMsR0FBRyxLQUFLLFFBQVEsR0FBRyxNQUFNLEdBQUcsT0FBTyxLQUFLLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFDeEY7OztBQ25JQSxJQUFNLEVBQUUsT0FBTyxJQUFJLGFBQWEsVUFBVSxDQUFDO0FBQzNDLElBQU0sTUFBVyxFQUFFLEdBQUcsV0FBVztBQUNqQyxXQUFXLEtBQUssT0FBUSxLQUFJLENBQUMsSUFBSSxPQUFPLEdBQUcsSUFBSSxFQUFFO0FBQUcsV0FBVyxLQUFLLE9BQVEsS0FBSSxJQUFJLEVBQUUsSUFBSSxPQUFPLEdBQUcsSUFBSSxHQUFHO0FBQzNHLFdBQVcsQ0FBQyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQWEsR0FBRyxFQUFHLFlBQVcsYUFBYSxDQUFDLFNBQVMsTUFBTSxHQUFZO0FBQ3BHLFFBQU0sSUFBSSxNQUFNLE9BQU8sR0FBRyxFQUFFLFVBQVUsQ0FBQztBQUN2QyxRQUFNLElBQUksWUFBWSxJQUFJO0FBQUcsV0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUssVUFBUyxDQUFDO0FBQUcsUUFBTSxNQUFNLFlBQVksSUFBSSxJQUFJLEtBQUs7QUFDNUcsUUFBTSxJQUFJLFNBQVMsQ0FBQztBQUFHLFVBQVEsSUFBSSxNQUFNLFdBQVcsR0FBRyxRQUFRLENBQUMsR0FBRyxFQUFFLFdBQVcsQ0FBQyxHQUFHLEVBQUUsS0FBSyxHQUFHLENBQUMsR0FBRyxFQUFFLE1BQU0sR0FBRyxDQUFDLEdBQUcsRUFBRSxNQUFNLEdBQUcsRUFBRSxNQUFNLE9BQU8sT0FBSyxFQUFFLElBQUksRUFBRSxNQUFNO0FBQ2hLOyIsCiAgIm5hbWVzIjogWyJtaWRkbGUiLCAiZml0dGluZyIsICJjdXQiLCAibGVhc3QiLCAic3RyZXRjaGVzIiwgImluc2lkZSIsICJ3aWR0aCIsICJoZWlnaHQiLCAiY2FuZGlkYXRlcyIsICJpbnNpZGUiLCAicGxhY2UiLCAia2V5T2YiLCAic3RyZXRjaGVzIiwgImluc2lkZSIsICJzdHJldGNoZXMiLCAic3RhcnQiLCAiZW5kIiwgInR1cm4iLCAiZml0dGluZyIsICJhcGFydCIsICJHQVAiLCAiU1RFUCIsICJzdHJldGNoZXMiLCAiaW5zaWRlIiwgIkdBUCIsICJpbnNpZGUiLCAic2l6ZSIsICJsZWFzdCIsICJNQVJHSU4iLCAiaWQiLCAiY3V0cyIsICJjdXQiLCAiY29tbW9uIiwgInBhaXJzIiwgImxlYXN0IiwgImN1dHMiLCAiY29tbW9uIiwgInBhaXJzIiwgImxlYWQiLCAic3RlcHMiLCAiZnJvbSIsICJ0byIsICJHQVAiLCAiUEFERElORyIsICJNQVJHSU4iLCAiZml0cyIsICJBVFRFTVBUUyIsICJhbGwiLCAicGxhY2UiLCAibGVuZ3RoIiwgIm1lc2giXQp9Cg==
