/** Circles against all of them, counted out: random small maps, written down as data and read once by the tool, once by a plain search. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { circles } from '../../src/analysis/cycles.js';
import { carryGraph, hopsOf, type Hop } from '../../src/analysis/carrying.js';
import { mapOf, run, URI } from '../rules/run.js';

const PLACES = ['A', 'B', 'C', 'D', 'H'] as const;
const FIELDS = ['f', 'g'] as const;
/** Those that fire on change come first. */
const PATTERNS = [
  'realtime',
  'event-driven',
  'near-realtime every 5m',
  'batch hourly',
  'on-demand',
  'on-demand cache 1m',
] as const;
const MAPS = 1200;

interface Way {
  readonly from: string;
  readonly to: readonly string[];
  readonly both: boolean;
  readonly via: string | undefined;
  readonly pattern: (typeof PATTERNS)[number];
  readonly carries: readonly string[];
  readonly suppresses: boolean;
  readonly planned: boolean;
}

const place = fc.constantFrom(...PLACES);
const way: fc.Arbitrary<Way> = fc
  .record({
    ends: fc.uniqueArray(place, { minLength: 2, maxLength: 3 }),
    both: fc.boolean(),
    via: fc.option(place, { nil: undefined, freq: 4 }),
    pattern: fc.constantFrom(...PATTERNS, 'realtime' as const, 'realtime' as const, 'on-demand' as const),
    carries: fc.subarray([...FIELDS]),
    suppresses: fc.nat(5).map((n) => n === 0),
    planned: fc.nat(7).map((n) => n === 0),
  })
  .map(({ ends: [from = 'A', ...to], both, ...rest }) => ({
    from,
    to: both ? to.slice(0, 1) : to,
    both,
    ...rest,
  }));
const ways = fc.array(way, { minLength: 1, maxLength: 7 });

const sentence = (
  { from, to, both, via, pattern, carries, suppresses, planned }: Way,
  index: number,
): string =>
  [
    `flow X ${both ? `between ${from} and` : `from ${from} to`} ${to.join(', ')} ${pattern} as w${index}`,
    ...(via === undefined ? [] : [`via ${via}`]),
    ...(carries.length === 0 ? [] : [`carries ${carries.join(', ')}`]),
    ...(suppresses ? ['suppress echo by origin'] : []),
    ...(planned ? ['lifecycle planned'] : []),
  ].join(' ');

const textOf = (all: readonly Way[]): string =>
  `entity X {\n  source A\n  field f\n  field g\n}\n${all.map(sentence).join('\n')}\n`;

/** A step of one of the flows, by their number. */
interface Step {
  readonly flow: number;
  readonly from: string;
  readonly to: string;
}

/** As the pages of the rules say: from where it starts to each of its ends and whatever it passes, back as well where it goes both ways. */
function stepsOf({ from, to, both, via }: Way, flow: number): readonly Step[] {
  const passed = via === undefined ? [] : [via];
  const there = [...passed, ...to].map((end) => ({ flow, from, to: end }));
  const back = both
    ? to.flatMap((start) => [...passed, from].map((end) => ({ flow, from: start, to: end })))
    : [];
  return [...there, ...back].filter((step) => step.from !== step.to);
}

/** Every way round that visits no place twice, each once: it begins at the first of its places. */
function allCircles(steps: readonly Step[]): readonly (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  const walk = (start: string, path: readonly Step[]): void => {
    for (const step of steps.filter(({ from }) => from === (path.at(-1)?.to ?? start))) {
      if (step.to === start) found.push([...path, step]);
      else if (step.to > start && !path.some(({ to }) => to === step.to)) walk(start, [...path, step]);
    }
  };
  for (const start of PLACES) walk(start, []);
  return found;
}

const byNumber = (a: number, b: number): number => a - b;
const flowsOf = (circle: readonly Step[]): readonly number[] =>
  [...new Set(circle.map(({ flow }) => flow))].sort(byNumber);
const sharesOne = (a: readonly number[], b: readonly number[]): boolean => a.some((flow) => b.includes(flow));

/** What the rule says of itself: which flows of a field count. */
interface Counted {
  readonly rule: string;
  readonly counts: (way: Way) => boolean;
}

const LOOPS: Counted = {
  rule: 'sync-loop',
  counts: ({ pattern, suppresses, planned }) => PATTERNS.indexOf(pattern) < 3 && !suppresses && !planned,
};
const WAITING: Counted = {
  rule: 'synchronous-cycle',
  counts: ({ pattern, planned }) => pattern === 'on-demand' && !planned,
};

const circlesOf = (all: readonly Way[], { counts }: Counted, field: string): readonly (readonly Step[])[] =>
  allCircles(
    all.flatMap((each, index) =>
      counts(each) && (each.carries.length === 0 || each.carries.includes(field)) ? stepsOf(each, index) : [],
    ),
  );

/** Without `carries` anywhere the entity is one field all the same. */
const perField = (all: readonly Way[], counted: Counted) =>
  FIELDS.map((field) => circlesOf(all, counted, field));

test.each([LOOPS, WAITING])('$rule finds what a search by hand finds, and nothing else', (counted) => {
  fc.assert(
    fc.property(ways, (all) => {
      const { of } = run(textOf(all));
      expect(of('syntax-error')).toEqual([]);
      const findings = of(counted.rule);
      const said = findings.map(({ marks }) =>
        marks.flatMap(({ kind, id }) => (kind === 'flow' ? [Number(id.slice(1))] : [])).sort(byNumber),
      );
      const fields = perField(all, counted);
      // Each is a circle of one field, of exactly these flows.
      for (const flows of said)
        expect(fields.some((each) => each.some((circle) => String(flowsOf(circle)) === String(flows)))).toBe(
          true,
        );
      // No circle of a field is left that shares no flow with one of the field that was told.
      for (const each of fields) {
        const told = said.filter((flows) => each.some((circle) => String(flowsOf(circle)) === String(flows)));
        for (const circle of each) expect(told.some((flows) => sharesOne(flows, flowsOf(circle)))).toBe(true);
      }
      // Told once.
      expect(new Set(said.map(String)).size).toBe(said.length);
    }),
    { numRuns: MAPS },
  );
});

test('each is a shortest one through the first flow that is left', () => {
  fc.assert(
    fc.property(ways, (all) => {
      const map = mapOf({ [URI]: textOf(all) });
      const index = ({ flow }: Hop): number => Number(flow.id.slice(1));
      const hops = map.flows.flatMap(hopsOf);
      const steps = all.flatMap(stepsOf);
      expect(hops.map((hop) => [index(hop), hop.from.name, hop.to.name])).toEqual(
        steps.map(({ flow, from, to }) => [flow, from, to]),
      );
      const counted = allCircles(steps);
      const used: number[] = [];
      const left = (): readonly (readonly Step[])[] =>
        counted.filter((circle) => !sharesOne(used, flowsOf(circle)));
      for (const circle of circles(carryGraph(hops), Infinity)) {
        const [first] = circle;
        if (!first) throw new Error('a circle of nothing');
        const candidates = left();
        const on = (step: Step): readonly (readonly Step[])[] =>
          candidates.filter((each) =>
            each.some((other) => String(Object.values(other)) === String(Object.values(step))),
          );
        const next = steps.find((step) => on(step).length > 0);
        expect(next).toEqual({ flow: index(first), from: first.from.name, to: first.to.name });
        const shortest = Math.min(...(next ? on(next) : []).map(({ length }) => length));
        expect(circle).toHaveLength(shortest);
        expect(new Set(circle.map(({ to }) => to)).size).toBe(circle.length);
        used.push(...circle.map(index));
      }
      expect(left()).toEqual([]);
    }),
    { numRuns: MAPS },
  );
});
