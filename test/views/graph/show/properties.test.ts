import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import { overlayKinds, type Ask, type Filter } from '../../../../src/views/graph/show/ask.js';
import { showGraph, type Shown } from '../../../../src/views/graph/show/show.js';
import { landscapeOf } from '../../../support/pictured.js';

const PLACES = ['A', 'B', 'C', 'D', 'E', 'F', 'Hub', 'topic', 'constructor', '__proto__'];
const ENTITIES = ['Order', 'Invoice', 'toString'];
const place = fc.constantFrom(...PLACES);
const entity = fc.constantFrom(...ENTITIES);

const flow = fc
  .record({
    entity,
    from: place,
    to: fc.array(place, { minLength: 1, maxLength: 3 }),
    via: fc.option(fc.constantFrom('Hub', 'topic', 'Hub, topic')),
    both: fc.boolean(),
    rest: fc.constantFrom(
      '',
      'realtime',
      'batch hourly owner ops',
      'on-demand',
      'event-driven lifecycle planned',
      'near-realtime every 5m',
    ),
  })
  .map(({ entity: what, from, to, via, both, rest }) => {
    const ends = both ? `between ${from} and ${to[0]}` : `from ${from} to ${to.join(', ')}`;
    return `flow ${what} ${ends} ${via === null ? '' : `via ${via}`} ${rest}`;
  });

const WORLD = `
team ops
domain Outer {
  system A { owner ops zone eu }
  domain Inner { system B "<script>alert(1)</script>" on sap }
  system C { recovers in 1h }
}
domain Other { warehouse D system E }
domain A { }
hub Hub
broker Bus
channel topic on Bus
entity Order { source A reader B needs 1h reader E class personal writer C }
entity Invoice { source D field total { source B } reader A needs 1s }
view some { include entity Order include domain Outer exclude system C }
view around { focus Hub upstream 1 downstream 2 }
`;

const world = fc.array(flow, { maxLength: 12 }).map((flows) => landscapeOf([WORLD, ...flows].join('\n')));

const someOf = <T>(...values: readonly T[]) => fc.subarray([...values]);
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const filter: fc.Arbitrary<Filter> = fc.record(
  {
    domains: someOf('Outer', 'Inner', 'Other', 'nowhere'),
    entities: someOf(...ENTITIES),
    patterns: someOf('realtime' as const, 'batch' as const, 'none' as const),
    owners: someOf('ops', 'nobody'),
    platforms: someOf('sap'),
    severities: someOf('error' as const, 'none' as const),
    lifecycles: someOf('live' as const, 'planned' as const),
  },
  { requiredKeys: [] },
);

const ask: fc.Arbitrary<Ask> = fc
  .record({
    view: optional(fc.constantFrom('some', 'around', 'none')),
    focus: optional(
      fc.record({
        kind: fc.constantFrom('place' as const, 'entity' as const, 'team' as const, 'domain' as const),
        id: fc.constantFrom(...PLACES, ...ENTITIES, 'ops', 'Outer', 'Bus'),
        upstream: fc.nat(3),
        downstream: fc.nat(3),
      }),
    ),
    only: fc.boolean(),
    lens: optional(entity),
    filter: optional(filter),
    collapsed: someOf('Outer', 'Inner', 'A', 'broker Bus', 'nowhere'),
    expanded: someOf('Inner', 'Other'),
    opened: someOf('A > B', 'A <> Hub', 'A > Hub'),
    overlay: optional(fc.constantFrom(...overlayKinds)),
    down: optional(place),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

const drawnFlows = ({ graph }: Shown): ReadonlySet<string> =>
  new Set(graph.edges.flatMap(({ flow: one, members }) => members ?? [one]));

const allFlows = ({ edges }: Landscape): ReadonlySet<string> => new Set(edges.map(({ flow: one }) => one));

const isSystem = ({ role }: { readonly role: string }): boolean => role !== 'channel' && role !== 'domain';

/** How many of them the reasons account for. */
const explained = ({ hidden: { why } }: Shown, what: 'system' | 'flow'): number =>
  why
    .flatMap((reason) => [...reason.matchAll(new RegExp(`(\\d+) ${what}s?\\b(?! are drawn in part)`, 'gu'))])
    .reduce((sum, [, count]) => sum + Number(count), 0);

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

describe('whatever the map, whatever is asked', () => {
  test('every flow and system is drawn, or counted as hidden', () => {
    fc.assert(
      fc.property(world, ask, (landscape, asked) => {
        const shown = showGraph(landscape, asked);
        const systems = shown.graph.nodes.filter((node) => isSystem(node) && !node.holds).length;
        expect(drawnFlows(shown).size + shown.hidden.flows).toBe(allFlows(landscape).size);
        expect(systems + shown.hidden.systems).toBe(landscape.nodes.filter(isSystem).length);
        expect(explained(shown, 'flow')).toBe(shown.hidden.flows);
        expect(explained(shown, 'system')).toBe(shown.hidden.systems);
      }),
    );
  });

  test('ids are unique, and ends and boundaries are there', () => {
    fc.assert(
      fc.property(world, ask, (landscape, asked) => {
        const { nodes, groups, edges } = showGraph(landscape, asked).graph;
        for (const things of [nodes, groups, edges]) expect(new Set(ids(things)).size).toBe(things.length);
        const [places, boundaries] = [new Set(ids(nodes)), new Set(ids(groups))];
        for (const { from, to } of edges) expect([places.has(from), places.has(to)]).toEqual([true, true]);
        for (const { group } of nodes) expect(group === undefined || boundaries.has(group)).toBe(true);
        for (const { parent } of groups) expect(parent === undefined || boundaries.has(parent)).toBe(true);
      }),
    );
  });

  test('paint is of what is drawn, and changes nothing of it', () => {
    fc.assert(
      fc.property(world, ask, (landscape, { overlay, lens, down, ...asked }) => {
        const painted = showGraph(landscape, {
          ...asked,
          ...(overlay && { overlay }),
          ...(lens && { lens }),
          ...(down && { down }),
        });
        expect(painted.graph).toEqual(showGraph(landscape, asked).graph);
        const { nodes, groups, edges } = painted.graph;
        const known = new Set([...ids(nodes), ...ids(groups), ...ids(edges)]);
        for (const id of Object.keys(painted.paint)) expect(known.has(id)).toBe(true);
      }),
    );
  });

  test('the same is asked, the same is shown, and the landscape stays as it is', () => {
    fc.assert(
      fc.property(world, ask, (landscape, asked) => {
        const before = structuredClone(landscape);
        const shown = showGraph(landscape, asked);
        expect(showGraph(structuredClone(landscape), structuredClone(asked))).toEqual(shown);
        expect(landscape).toEqual(before);
        expect(structuredClone(shown)).toEqual(shown);
      }),
    );
  });

  test('filters let through what each of them does', () => {
    fc.assert(
      fc.property(world, filter, filter, (landscape, one, other) => {
        const both = { ...other, ...one };
        const rest = Object.fromEntries(Object.entries(other).filter(([key]) => !(key in one)));
        const flows = (asked: Filter) => drawnFlows(showGraph(landscape, { filter: asked }));
        const [first, second] = [flows(one), flows(rest)];
        expect(new Set([...first].filter((each) => second.has(each)))).toEqual(flows(both));
      }),
    );
  });

  test('what is closed and opened again is as it was', () => {
    fc.assert(
      fc.property(world, ask, (landscape, asked) => {
        const open = showGraph(landscape, { ...asked, collapsed: [] });
        showGraph(landscape, { ...asked, collapsed: ids(landscape.groups) });
        expect(showGraph(landscape, { ...asked, collapsed: [] })).toEqual(open);
      }),
    );
  });

  test('a bundle opened shows exactly its members', () => {
    fc.assert(
      fc.property(world, (landscape) => {
        const closed = showGraph(landscape, {}).graph.edges;
        const opened = showGraph(landscape, { opened: ids(closed) }).graph.edges;
        expect(opened.every(({ count }) => count === undefined)).toBe(true);
        expect(new Set(opened.map(({ flow: one }) => one))).toEqual(
          new Set(closed.flatMap(({ flow: one, members }) => members ?? [one])),
        );
      }),
    );
  });
});
