import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { drawn, landscapeOf } from '../../../support/pictured.js';

/** Domains in a ring: each system sends to the next, and to one in the next domain. */
function ring(domains: number, each: number, extra = ''): string {
  const name = (domain: number, system: number): string => `S${domain % domains}x${system % each}`;
  const lines = Array.from({ length: domains }, (_, domain) => {
    const systems = Array.from({ length: each }, (__, system) => `  system ${name(domain, system)}`);
    return `domain D${domain} {\n${systems.join('\n')}\n}`;
  });
  for (let domain = 0; domain < domains; domain++)
    for (let system = 0; system < each; system++)
      lines.push(
        `flow A from ${name(domain, system)} to ${name(domain, system + 1)} realtime`,
        `flow B from ${name(domain, system)} to ${name(domain + 1, system)} batch hourly`,
      );
  return [...lines, extra].join('\n');
}

const closedOf = (landscape: Landscape, ask = {}) => showGraph(landscape, ask).closed;

describe('where there is no room', () => {
  test('80 things and no more are in view, with the largest domains closed', () => {
    const text = `${ring(10, 8)}\ndomain Large {\n${Array.from({ length: 12 }, (_, i) => `system L${i}`).join('\n')}\n}`;
    const shown = showGraph(landscapeOf(text), {});
    expect(shown.closed).toEqual(['Large', 'D0']);
    expect(shown.graph.nodes.length).toBeLessThanOrEqual(80);
    expect(shown.hidden).toMatchObject({ systems: 20, flows: 8 });
    expect(shown.hidden.why).toEqual(['20 systems and 8 flows are inside 2 closed boundaries.']);
  });

  test('a small landscape is shown as it is', () => {
    const landscape = landscapeOf(ring(10, 8));
    expect(showGraph(landscape, {})).toMatchObject({ closed: [], hidden: { systems: 0, flows: 0 } });
  });

  test('what is opened by hand, or in focus, stays open', () => {
    const landscape = landscapeOf(ring(20, 8));
    expect(closedOf(landscape)).toContain('D0');
    expect(closedOf(landscape, { expanded: ['D0'] })).not.toContain('D0');
    expect(closedOf(landscape, { focus: { kind: 'place', id: 'S0x3' } })).not.toContain('D0');
    expect(closedOf(landscape, { collapsed: ['D0'] })).not.toContain('D0');
  });

  test('of nested domains the inner ones close first', () => {
    const systems = (prefix: string) =>
      Array.from({ length: 45 }, (_, i) => `system ${prefix}${i}`).join('\n');
    const text = `domain Company {\ndomain One {\n${systems('a')}\n}\ndomain Two {\n${systems('b')}\n}\n}`;
    const { graph, closed } = showGraph(landscapeOf(text), {});
    expect(closed).toEqual(['One']);
    expect(graph.groups.map(({ id }) => id)).toEqual(['Company', 'Two']);
    expect(graph.nodes[0]).toMatchObject({ id: 'One', role: 'domain', group: 'Company' });
  });

  test('systems of no domain are gathered, hubs are not', () => {
    const loose = Array.from({ length: 30 }, (_, i) => `system L${i}\nflow C from L${i} to Hub realtime`);
    const { graph } = showGraph(landscapeOf(ring(10, 8, ['hub Hub', ...loose].join('\n'))), {});
    expect(graph.nodes.find(({ id }) => id === 'no domain')).toMatchObject({
      label: 'No domain',
      role: 'domain',
      holds: { group: 'no domain', systems: 30 },
    });
    expect(graph.nodes.some(({ id }) => id === 'Hub')).toBe(true);
    expect(graph.edges.find(({ to, from }) => from === 'Hub' || to === 'Hub')).toMatchObject({ count: 30 });
  });

  test('many of them are told apart by who owns them', () => {
    const loose = Array.from({ length: 100 }, (_, i) => `system L${i} { owner t${i % 5} }`);
    const { graph } = showGraph(landscapeOf(`domain D { system X }\n${loose.join('\n')}`), {});
    expect(graph.nodes.filter(({ holds }) => holds).map(({ id }) => id)).toEqual([
      'no domain of t0',
      'no domain of t1',
    ]);
  });

  test('in a map without a domain those with most flows stay', () => {
    const spokes = Array.from({ length: 150 }, (_, i) => `flow C from L${i} to L${i % 10} realtime`);
    const { graph } = showGraph(landscapeOf(spokes.join('\n')), {});
    expect(graph.nodes.length).toBe(61);
    expect(graph.nodes.slice(0, 10).map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, i) => `L${i}`),
    );
    expect(graph.nodes.at(-1)).toMatchObject({ label: 'Systems with fewer flows', holds: { systems: 90 } });
  });

  test('too many lines: those that carry most are drawn, the others counted', () => {
    const pairs = Array.from({ length: 30 }, (_, from) =>
      Array.from({ length: 5 }, (__, step) => `flow C from S${from} to S${(from + step + 1) % 30} realtime`),
    ).flat();
    const twice = pairs.slice(0, 10).map((text) => text.replace('flow C', 'flow D'));
    const { graph, hidden } = showGraph(landscapeOf([...pairs, ...twice].join('\n')), {});
    expect(graph.edges).toHaveLength(120);
    expect(graph.edges.filter(({ count }) => count === 2)).toHaveLength(10);
    expect(hidden).toEqual({
      systems: 0,
      flows: 30,
      why: [
        '30 flows are left out: there are too many lines to be read, so those that carry most are drawn.',
      ],
    });
  });

  test('among closed domains fewer lines are drawn than among systems', () => {
    const names = Array.from({ length: 16 }, (_, i) => i);
    const domains = names.map(
      (i) => `domain D${i} { ${Array.from({ length: 6 }, (_, j) => `system S${i}x${j}`).join('\n')} }`,
    );
    const flows = names.flatMap((a) =>
      names.filter((b) => b > a).map((b) => `flow C from S${a}x0 to S${b}x0 realtime`),
    );
    const { graph, hidden, closed } = showGraph(landscapeOf([...domains, ...flows].join('\n')), {});
    expect(closed.length).toBeGreaterThanOrEqual(3);
    expect(graph.edges).toHaveLength(72);
    expect(hidden.why).toContain(
      '48 flows are left out: there are too many lines to be read, so those that carry most are drawn.',
    );
  });
});

describe('a small edit', () => {
  const grown = (count: number) =>
    ring(12, 8, Array.from({ length: count }, (_, i) => `domain N${i} { system N${i}x }`).join('\n'));

  test('keeps closed what was closed', () => {
    const before = showGraph(landscapeOf(grown(0)), {});
    const extra = Array.from({ length: 4 }, (_, i) => `system More${i}`).join('\n');
    const edited = grown(0).replace('domain D7 {', `domain D7 {\n${extra}`);
    expect(closedOf(landscapeOf(edited))).not.toEqual(before.closed);
    expect(closedOf(landscapeOf(edited), { settled: before.closed })).toEqual(before.closed);
  });

  test('opens again only where there is room to spare', () => {
    const { closed } = showGraph(landscapeOf(grown(0)), {});
    expect(closedOf(landscapeOf(ring(10, 8)), { settled: closed })).toEqual([]);
  });

  test('changes little of what is drawn', () => {
    const before = drawn(showGraph(landscapeOf(ring(4, 8)), {}));
    const after = drawn(showGraph(landscapeOf(ring(4, 8, 'flow New from S0x0 to S2x2 realtime')), {}));
    expect(after.nodes).toEqual(before.nodes);
    expect(after.edges.filter((id) => !before.edges.includes(id))).toEqual([
      'New from S0x0 to S2x2|S0x0|S2x2',
    ]);
  });
});
