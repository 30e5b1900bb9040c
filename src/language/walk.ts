/** Walks the grammar along tokens, so that an editor knows what each token is and what may come behind the last one.
 *  A token that fits nowhere ends the clause that it interrupts, or is skipped. */
import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { GrammarAST as G } from 'langium';
import { language } from './parser.js';

/** A grammar rule that a path has entered. */
export interface Frame {
  readonly rule: string;
  readonly parent?: Frame;
  /** Grows with every frame of a walk. */
  readonly id: number;
}

/** What the grammar takes at a place: a word of the language, or a terminal such as `ID`. */
export interface Step {
  readonly word?: string;
  readonly terminal?: string;
  readonly frame: Frame;
  /** The feature that it fills. */
  readonly feature?: string;
  /** Rule of the clause that it begins. */
  readonly begins?: string;
  /** Around that clause: the declaration or field. */
  readonly holder?: Frame;
}

/** A place in the grammar, and what follows it. */
interface Item {
  readonly element: G.AbstractElement;
  readonly frame: Frame;
  readonly feature?: string;
  /** `once`: the element's cardinality has been dealt with; `more`: zero or more times from here. */
  readonly times?: 'once' | 'more';
  readonly next?: Item;
}

interface Option {
  readonly step: Step;
  readonly rest: Item | undefined;
}

interface Taken {
  readonly token: IToken;
  readonly step: Step;
  readonly before?: Taken;
}

/** One way to read the tokens so far. */
interface Path {
  readonly rest: Item | undefined;
  readonly taken?: Taken;
}

/** The grammar needs a token or two to tell readings apart: more of them than this are never alive at once. */
const MOST_PATHS = 32;

class Walk {
  readonly #types: Readonly<Record<string, TokenType>> = language().lexer.definition;
  #frames = 0;
  /** Frames from this one on are new in the current expansion. */
  #fresh = 0;
  #paths: Path[];

  constructor(rule: string) {
    const parsed = language().services.Grammar.rules.find((each) => each.name === rule);
    this.#paths =
      parsed && G.isParserRule(parsed)
        ? [{ rest: { element: parsed.definition, frame: this.#frame(rule) } }]
        : [];
  }

  take(token: IToken): void {
    const taken = this.#paths.flatMap((path) => this.#takeFrom(path, path.rest, token));
    const resumed = taken.length > 0 ? taken : this.#resume(token);
    // What fits nowhere is skipped.
    if (resumed.length > 0) this.#paths = resumed.slice(0, MOST_PATHS);
  }

  /** What may follow; `end`: nothing has to. */
  next(): { readonly steps: readonly Step[]; readonly end: boolean } {
    const options = this.#paths.flatMap(({ rest }) => this.#expand(rest));
    return { steps: options.flatMap((option) => option?.step ?? []), end: options.includes(undefined) };
  }

  /** Each token with what it was taken for. */
  taken(): ReadonlyMap<IToken, Step> {
    const steps: [IToken, Step][] = [];
    for (let item = this.#paths[0]?.taken; item; item = item.before) steps.push([item.token, item.step]);
    return new Map(steps.reverse());
  }

  #frame(rule: string, parent?: Frame): Frame {
    return { rule, parent, id: this.#frames++ };
  }

  #takeFrom(path: Path, from: Item | undefined, token: IToken): Path[] {
    return this.#expand(from).flatMap((option) =>
      option && this.#matches(option.step, token)
        ? [{ rest: option.rest, taken: { token, step: option.step, before: path.taken } }]
        : [],
    );
  }

  /** Gives up what is unfinished, as little of it as possible, for a token that something around it takes. */
  #resume(token: IToken): Path[] {
    return this.#paths.flatMap((path) => {
      for (let item = path.rest?.next; item; item = item.next) {
        const found = this.#takeFrom(path, item, token);
        if (found.length > 0) return found;
      }
      return [];
    });
  }

  #matches({ word, terminal }: Step, token: IToken): boolean {
    const type = this.#types[word ?? terminal ?? ''];
    return type !== undefined && tokenMatcher(token, type);
  }

  /** `undefined` among the options says that the end may come. */
  #expand(item: Item | undefined): (Option | undefined)[] {
    this.#fresh = this.#frames;
    return [...this.#options(item)];
  }

  *#options(item: Item | undefined): Generator<Option | undefined> {
    if (!item) {
      yield undefined;
      return;
    }
    const { element, times, next } = item;
    const { cardinality } = element;
    if (times === 'once' || (times === undefined && cardinality === undefined)) {
      yield* this.#inside(item);
      return;
    }
    if (times === 'more' || cardinality !== '+') yield* this.#options(next);
    const again: Item = { ...item, times: 'more' };
    yield* this.#inside({ ...item, times: 'once', next: cardinality === '?' ? next : again });
  }

  *#inside({ element, frame, feature, next }: Item): Generator<Option | undefined> {
    if (G.isKeyword(element)) {
      yield this.#leaf({ word: element.value, frame, feature }, next);
    } else if (G.isAssignment(element)) {
      yield* this.#options({ element: element.terminal, frame, feature: element.feature, next });
    } else if (G.isAlternatives(element)) {
      for (const each of element.elements) yield* this.#options({ element: each, frame, feature, next });
    } else if (G.isGroup(element)) {
      const first = element.elements.reduceRight(
        (rest: Item | undefined, each) => ({ element: each, frame, feature, next: rest }),
        next,
      );
      yield* this.#options(first);
    } else if (G.isRuleCall(element)) {
      yield* this.#call(element, { element, frame, feature, next });
    }
  }

  *#call(call: G.RuleCall, { frame, feature, next }: Item): Generator<Option | undefined> {
    const rule = call.rule.ref;
    if (rule && G.isParserRule(rule)) {
      // A data type is part of the clause that it is a value of.
      const inner =
        rule.dataType === undefined ? { frame: this.#frame(rule.name, frame) } : { frame, feature };
      yield* this.#options({ element: rule.definition, ...inner, next });
    } else if (rule) {
      yield this.#leaf({ terminal: rule.name, frame, feature }, next);
    }
  }

  #leaf(step: Step, rest: Item | undefined): Option {
    for (let frame = step.frame; frame.parent && frame.id >= this.#fresh; frame = frame.parent) {
      const { parent } = frame;
      if (CLAUSES.test(parent.rule))
        return { step: { ...step, begins: frame.rule, holder: parent.parent }, rest };
    }
    return { step, rest };
  }
}

/** Rules whose alternatives are clauses. */
const CLAUSES = /Clause$/;

export interface Walked {
  /** What may stand behind the last of the first tokens. */
  readonly steps: readonly Step[];
  /** Nothing has to. */
  readonly end: boolean;
  readonly taken: ReadonlyMap<IToken, Step>;
}

/** Reads the tokens of one declaration, which `rule` parses; what may come is asked for the gap before `behind`. */
export function walk(rule: string, tokens: readonly IToken[], behind: readonly IToken[] = []): Walked {
  const walked = new Walk(rule);
  for (const token of tokens) walked.take(token);
  const next = walked.next();
  for (const token of behind) walked.take(token);
  return { ...next, taken: walked.taken() };
}
