/** Fragments that outlive a process, as the core sees them: a port that hosts fill. What it gives may be wrong; it must never fail. */
import { unpackFragment, type Packed } from '../language/pack/pack.js';
import type { Fragment } from '../model/declarations.js';

export type { Packed } from '../language/pack/pack.js';

/** A file that was read from its text. */
export interface Fresh {
  readonly key: string;
  /** Undefined where its text has changed since. */
  pack(): Packed | undefined;
}

/** What is kept for the files below one folder. */
export interface KeptFragments {
  /** A name for a text, of its content alone. */
  keyOf(text: string): string;
  get(key: string): Packed | undefined;
  /** All files are read: what was not asked for need not be kept, and these are to be kept as well, as soon as there is time. */
  keep(fresh: readonly Fresh[]): void;
}

export interface FragmentCache {
  /** Undefined where nothing can be kept. */
  open(folder: string): Promise<KeptFragments | undefined>;
}

/** Undefined where nothing is kept of this text, or what is kept makes no fragment of it. */
export function restore(kept: KeptFragments, key: string, uri: string, text: string): Fragment | undefined {
  const packed = kept.get(key);
  if (!packed) return undefined;
  try {
    return unpackFragment(uri, text, packed);
  } catch {
    return undefined;
  }
}
