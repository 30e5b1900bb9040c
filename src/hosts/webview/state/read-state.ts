/** An ask and a state out of what anybody may have written: a link, an older version of the preview. What does not fit is left out. */
import { patternWords } from '../../../views/graph/pattern-words.js';
import { overlayKinds, viewParts, type Ask, type Filter, type Focus } from '../../../views/graph/show/ask.js';
import { panelKinds, type PreviewState, type View } from '../messages.js';
import { focusWords, lifecycleWords, severityWords } from '../panels/words.js';

type Reader<T> = (value: unknown) => T | undefined;

/** Longer than any name; a list longer than any map's. */
const LONGEST = 2000;
const MOST = 5000;
const DEEPEST = 99;

const text: Reader<string> = (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined;
const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const depth: Reader<number> = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= DEEPEST ? Number(value) : undefined;
const figure: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e7 ? value : undefined;
const texts: Reader<readonly string[]> = (value) => {
  const found = Array.isArray(value) ? value.slice(0, MOST).map(text) : [];
  return found.length > 0 && found.every((each) => each !== undefined) ? found : undefined;
};
const oneOf =
  <T extends string>(...words: readonly T[]): Reader<T> =>
  (value) =>
    words.find((word) => word === value);
const someOf =
  <T extends string>(...words: readonly T[]): Reader<readonly T[]> =>
  (value) => {
    const found = texts(value)?.map(oneOf(...words));
    return found?.every((each) => each !== undefined) ? found : undefined;
  };

const keysOf = <T extends string>(words: Readonly<Record<T, string>>): readonly T[] =>
  Object.keys(words) as T[];

type Readers<T> = { readonly [K in keyof Required<T>]: Reader<Exclude<T[K], undefined>> };

/** Every property by its own reader; a property that none knows is dropped. */
function fields<T extends object>(readers: Readers<T>): Reader<Partial<T>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const read: Partial<T> = {};
    for (const name of Object.keys(readers) as (keyof T)[]) {
      const found = Object.hasOwn(value, name) ? readers[name]((value as T)[name]) : undefined;
      if (found !== undefined) read[name] = found;
    }
    return read;
  };
}

const focus: Reader<Focus> = (value) => {
  const read = fields<Focus>({
    kind: oneOf(...keysOf(focusWords)),
    id: text,
    upstream: depth,
    downstream: depth,
  })(value);
  return read?.kind !== undefined && read.id !== undefined
    ? { ...read, kind: read.kind, id: read.id }
    : undefined;
};

const filter: Reader<Filter> = fields<Filter>({
  domains: texts,
  entities: texts,
  patterns: someOf(...keysOf(patternWords), 'none'),
  owners: texts,
  platforms: texts,
  severities: someOf(...keysOf(severityWords)),
  lifecycles: someOf(...keysOf(lifecycleWords)),
});

const ask = fields<Ask>({
  view: text,
  without: someOf(...viewParts),
  focus,
  only: flag,
  lens: text,
  filter,
  collapsed: texts,
  expanded: texts,
  opened: texts,
  overlay: oneOf(...overlayKinds),
  down: text,
  settled: texts,
});

export const readAsk = (value: unknown): Ask => ask(value) ?? {};

const view: Reader<View> = (value) => {
  const { x, y, k } = fields<View>({ x: figure, y: figure, k: figure })(value) ?? {};
  return x !== undefined && y !== undefined && k !== undefined && k > 0 ? { x, y, k } : undefined;
};

const state = fields<PreviewState>({ uri: text, ask, selected: text, view, panel: oneOf(...panelKinds) });

export const readState = (value: unknown): PreviewState => state(value) ?? {};
