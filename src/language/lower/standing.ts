/** What stands somewhere and is its own place: one object, where a thing and its span would be two. There are many of them in a map. */
import { MarkedSpan, type Mark, type Span } from '../../base/span.js';
import type { Name, Named, Names, Value } from '../../model/clauses.js';
import type { Mention, NameKind } from '../../model/declarations.js';

/** What a name at some place stands for. */
export interface Role {
  readonly kind: NameKind;
  readonly declares?: boolean;
  readonly of?: string | undefined;
  readonly wants?: Mention['wants'];
  readonly optional?: boolean;
  readonly key?: boolean;
}

export abstract class Standing extends MarkedSpan {
  get span(): Span {
    return this;
  }

  /** As a span where it stands for its own. */
  override toJSON(key?: string): unknown {
    const span = super.toJSON();
    return key === 'span' ? span : { ...this.said(), span };
  }

  protected abstract said(): object;
}

export class StandingName extends Standing implements Name {
  declare readonly text: string;

  constructor(mark: Mark, from: number, to: number, text: string) {
    super(mark, from, to);
    this.text = text;
  }

  protected override said(): object {
    return { text: this.text };
  }
}

/** A name that refers to something, or declares it. */
export class StandingMention extends StandingName implements Mention {
  declare readonly role: Role;

  constructor(mark: Mark, from: number, to: number, text: string, role: Role) {
    super(mark, from, to, text);
    this.role = role;
  }

  get name(): Name {
    return this;
  }

  get kind(): NameKind {
    return this.role.kind;
  }

  get declares(): boolean {
    return this.role.declares === true;
  }

  get of(): string | undefined {
    return this.role.of;
  }

  get wants(): Mention['wants'] {
    return this.role.wants;
  }

  get optional(): boolean {
    return this.role.optional === true;
  }

  get key(): boolean {
    return this.role.key === true;
  }
}

export class StandingNamed extends Standing implements Named {
  declare readonly name: Name;

  constructor(mark: Mark, from: number, to: number, name: Name) {
    super(mark, from, to);
    this.name = name;
  }

  protected override said(): object {
    return { name: this.name };
  }
}

export class StandingNames extends Standing implements Names {
  declare readonly names: readonly Name[];

  constructor(mark: Mark, from: number, to: number, names: readonly Name[]) {
    super(mark, from, to);
    this.names = names;
  }

  protected override said(): object {
    return { names: this.names };
  }
}

export class StandingValue<T> extends Standing implements Value<T> {
  declare readonly value: T;

  constructor(mark: Mark, from: number, to: number, value: T) {
    super(mark, from, to);
    this.value = value;
  }

  protected override said(): object {
    return { value: this.value };
  }
}
