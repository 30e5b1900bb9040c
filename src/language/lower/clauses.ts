/** The most frequent clauses of more than one value, and plain fields: each is its own place. */
import type { Mark } from '../../base/span.js';
import type { Name, Pattern, Reader, Sla, Volume, Writer } from '../../model/clauses.js';
import type { FieldDeclaration } from '../../model/declarations.js';
import { Standing } from './standing.js';

/** One that is packed as its parts, in the order in which its constructor takes them. */
export abstract class StandingClause extends Standing {
  abstract get parts(): readonly unknown[];
}

export class StandingPattern extends StandingClause implements Pattern {
  declare readonly kind: Pattern['kind'];
  declare readonly every: Pattern['every'];
  declare readonly schedule: Pattern['schedule'];
  declare readonly takes: Pattern['takes'];
  declare readonly written: Pattern['written'];

  constructor(
    mark: Mark,
    from: number,
    to: number,
    kind: Pattern['kind'],
    every: Pattern['every'],
    schedule: Pattern['schedule'],
    takes: Pattern['takes'],
    written: Pattern['written'],
  ) {
    super(mark, from, to);
    this.kind = kind;
    this.every = every;
    this.schedule = schedule;
    this.takes = takes;
    this.written = written;
  }

  override get parts(): readonly unknown[] {
    return [this.kind, this.every, this.schedule, this.takes, this.written];
  }

  protected override said(): object {
    const { kind, every, schedule, takes, written } = this;
    return { kind, every, schedule, takes, written };
  }
}

export class StandingSla extends StandingClause implements Sla {
  declare readonly within: Sla['within'];
  declare readonly available: Sla['available'];

  constructor(mark: Mark, from: number, to: number, within: Sla['within'], available: Sla['available']) {
    super(mark, from, to);
    this.within = within;
    this.available = available;
  }

  override get parts(): readonly unknown[] {
    return [this.within, this.available];
  }

  protected override said(): object {
    const { within, available } = this;
    return { within, available };
  }
}

export class StandingVolume extends StandingClause implements Volume {
  declare readonly average: Volume['average'];
  declare readonly peak: Volume['peak'];

  constructor(mark: Mark, from: number, to: number, average: Volume['average'], peak: Volume['peak']) {
    super(mark, from, to);
    this.average = average;
    this.peak = peak;
  }

  override get parts(): readonly unknown[] {
    return [this.average, this.peak];
  }

  protected override said(): object {
    const { average, peak } = this;
    return { average, peak };
  }
}

export class StandingReader extends StandingClause implements Reader {
  declare readonly system: Name;
  declare readonly needs: Reader['needs'];
  declare readonly purpose: Reader['purpose'];
  declare readonly strong: boolean;

  constructor(
    mark: Mark,
    from: number,
    to: number,
    system: Name,
    needs: Reader['needs'],
    purpose: Reader['purpose'],
    strong: boolean,
  ) {
    super(mark, from, to);
    this.system = system;
    this.needs = needs;
    this.purpose = purpose;
    this.strong = strong;
  }

  override get parts(): readonly unknown[] {
    return [this.system, this.needs, this.purpose, this.strong];
  }

  protected override said(): object {
    const { system, needs, purpose, strong } = this;
    return { system, needs, purpose, strong };
  }
}

export class StandingWriter extends StandingClause implements Writer {
  declare readonly system: Name;
  declare readonly via: Writer['via'];

  constructor(mark: Mark, from: number, to: number, system: Name, via: Writer['via']) {
    super(mark, from, to);
    this.system = system;
    this.via = via;
  }

  override get parts(): readonly unknown[] {
    return [this.system, this.via];
  }

  protected override said(): object {
    const { system, via } = this;
    return { system, via };
  }
}

const NONE: readonly never[] = [];

/** A field that says nothing but its name, as nearly all do. */
export class PlainField extends StandingClause implements FieldDeclaration {
  declare readonly name: Name;

  constructor(mark: Mark, from: number, to: number, name: Name) {
    super(mark, from, to);
    this.name = name;
  }

  get sources(): FieldDeclaration['sources'] {
    return NONE;
  }

  get readers(): FieldDeclaration['readers'] {
    return NONE;
  }

  get writers(): FieldDeclaration['writers'] {
    return NONE;
  }

  get repeats(): FieldDeclaration['repeats'] {
    return NONE;
  }

  override get parts(): readonly unknown[] {
    return [this.name];
  }

  protected override said(): object {
    const { name, sources, readers, writers, repeats } = this;
    return { name, sources, readers, writers, repeats };
  }
}

type Kind = new (mark: Mark, from: number, to: number, ...parts: never[]) => StandingClause;

/** By the number under which they are packed, with how many parts they have. */
export const CLAUSES: readonly (readonly [kind: Kind, parts: number])[] = [
  [StandingPattern, 5],
  [StandingSla, 2],
  [StandingVolume, 2],
  [StandingReader, 4],
  [StandingWriter, 2],
  [PlainField, 1],
];
