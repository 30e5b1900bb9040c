/** Each flow as it was drawn last: where all that it was drawn of is the same it is not looked at again, which most flows of a large map are. */
import type { Fragment } from '../../model/declarations.js';
import type { Flow } from '../../model/map.js';
import type { EntityReading } from './facts/entity.js';
import type { DrawFacts, FlowFacts } from './facts/facts.js';
import type { Badge, GraphEdge } from './graph.js';

/** What a flow is drawn of. */
export interface Ground {
  readonly flow: Flow;
  readonly fragment: Fragment | undefined;
  readonly reading: EntityReading | undefined;
  readonly badge: Badge;
  readonly draws: readonly DrawFacts[];
}

export interface Row extends Ground {
  readonly edges: readonly GraphEdge[];
  readonly facts: FlowFacts;
}

export class Rows {
  readonly #before: readonly Row[];
  readonly rows: Row[] = [];
  /** Where the next flow most likely stood. */
  #next = 0;

  constructor(before: readonly Row[]) {
    this.#before = before;
  }

  /** The row of the next flow. */
  add(ground: Ground, make: () => Pick<Row, 'edges' | 'facts'>): Row {
    const known = this.#find(ground.flow);
    const row = known && stands(known, ground) ? known : { ...ground, ...make() };
    this.rows.push(row);
    return row;
  }

  /** Behind some that went. What came from elsewhere is looked up by whoever draws it. */
  #find(flow: Flow): Row | undefined {
    for (let at = this.#next; at < this.#next + AHEAD; at++) {
      const row = this.#before[at];
      if (row?.flow !== flow) continue;
      this.#next = at + 1;
      return row;
    }
    return undefined;
  }
}

/** As many flows as an edit takes away at once. */
const AHEAD = 64;

const stands = (row: Row, { fragment, reading, badge, draws }: Ground): boolean =>
  row.fragment === fragment && row.reading === reading && row.badge === badge && row.draws === draws;
