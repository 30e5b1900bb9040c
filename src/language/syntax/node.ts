/** The tree of one declaration: what the grammar assigned, with the words that say it. It lives until it is lowered. */
import type { IToken } from 'chevrotain';

/** A word that was assigned to a feature. */
export interface Leaf {
  readonly feature: string;
  readonly token: IToken;
  next: Leaf | undefined;
}

const NONE: readonly SyntaxNode[] = [];

/** What one rule of the grammar read; broken text leaves holes in it. */
export class SyntaxNode {
  /** The rule. */
  readonly type: string;
  /** The feature of the node around it that it was assigned to. */
  feature = '';
  /** Undefined where nothing was read. */
  first: IToken | undefined = undefined;
  last: IToken | undefined = undefined;
  #leaves: Leaf | undefined = undefined;
  #lastLeaf: Leaf | undefined = undefined;
  #children: SyntaxNode[] | undefined = undefined;

  constructor(type: string) {
    this.type = type;
  }

  /** It reaches as far as these words. */
  reach(first: IToken | undefined, last: IToken | undefined): void {
    this.first ??= first;
    this.last = last ?? this.last;
  }

  addLeaf(feature: string, token: IToken): void {
    const leaf: Leaf = { feature, token, next: undefined };
    if (this.#lastLeaf) this.#lastLeaf.next = leaf;
    else this.#leaves = leaf;
    this.#lastLeaf = leaf;
  }

  addChild(feature: string, child: SyntaxNode): void {
    child.feature = feature;
    if (this.#children) this.#children.push(child);
    else this.#children = [child];
  }

  /** The first word that was assigned to a feature. */
  leaf(feature: string): IToken | undefined {
    let leaf = this.#leaves;
    while (leaf && leaf.feature !== feature) leaf = leaf.next;
    return leaf?.token;
  }

  /** All of them, in order. */
  leaves(feature: string): IToken[] {
    const found: IToken[] = [];
    for (let leaf = this.#leaves; leaf; leaf = leaf.next)
      if (leaf.feature === feature) found.push(leaf.token);
    return found;
  }

  /** The nodes in it, of whatever feature. */
  get children(): readonly SyntaxNode[] {
    return this.#children ?? NONE;
  }

  child(feature: string): SyntaxNode | undefined {
    return this.children.find((each) => each.feature === feature);
  }
}
