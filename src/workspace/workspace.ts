/** Which files make which map, and the fragment of each. A map is every `.flow` file below a folder that holds a
 *  `headwater.json`, or else below the workspace folder; a file outside all folders is a map of its own. */
import { readAgain } from '../language/again.js';
import { parseFragment, reparseFragment, TextFragment } from '../language/fragment.js';
import type { Fragment } from '../model/declarations.js';
import { packFragment } from '../language/pack/pack.js';
import { sumsBelow, type Arrival } from './arrival.js';
import { restore, type FragmentCache, type Fresh, type KeptFragments } from './cache.js';
import { bare } from './configuration.js';
import type { FileSystem, ReadResult } from './files.js';
import { CONFIGURATION, isBelow, isBelowOneOf, isConfiguration } from './files.js';
import { isMapFile, longLine, mayHold, parentOf } from './files.js';

interface File {
  readonly fragment: Fragment;
  /** The text while an editor has the file open: the disk's does not count then. */
  readonly text?: string;
  /** What a `headwater.json` says. */
  readonly configuration?: string;
  /** Of the text on the disk; left out where nothing is kept. */
  readonly sum?: string;
}

export interface RefreshOptions {
  /** Its editor closed, so the disk counts again. */
  readonly closed?: boolean;
  /** Somebody asks for it, though it may stand where no map looks. */
  readonly asked?: boolean;
}

/** Told which maps changed; of a change of one file alone, which that is. */
export type Changed = (roots: ReadonlySet<string>, uri?: string) => void;

export class Workspace {
  readonly #files: FileSystem;
  readonly #changed: Changed;
  readonly #cache: FragmentCache | undefined;
  readonly #folders = new Set<string>();
  readonly #known = new Map<string, File>();
  /** Folders with a `headwater.json`. */
  readonly #roots = new Set<string>();
  /** Which map a file belongs to, until folders or configurations come or go. */
  readonly #rootOf = new Map<string, string>();
  /** Every map's root, until files come or go. */
  #allRoots: readonly string[] | undefined;
  /** Left out where nothing is kept. */
  #sumOf: ((text: string) => string) | undefined;

  constructor(files: FileSystem, changed: Changed, cache?: FragmentCache) {
    this.#files = files;
    this.#changed = changed;
    this.#cache = cache;
  }

  /** Reads every map file below a folder. */
  async addFolder(folder: string, arrival?: Arrival): Promise<void> {
    // Files that were maps of their own join the folder's.
    const before = this.roots();
    this.#folders.add(folder);
    this.#partAnew();
    const uris = await this.#list(folder);
    const kept = await this.#cache?.open(folder);
    const fresh: Fresh[] = [];
    const read =
      arrival && kept
        ? await this.#receive(folder, uris, kept, fresh, arrival)
        : await Promise.all(
            uris.filter((uri) => !this.isOpen(uri)).map((uri) => this.#read(uri, kept, fresh)),
          );
    // An editor may have opened one while the others were read.
    for (const file of read) if (!this.isOpen(file.fragment.uri)) this.#set(file.fragment.uri, file);
    this.#changed(new Set([...before, ...this.roots()]));
    kept?.keep(fresh);
  }

  /** Says what all texts are before any of them is read. */
  async #receive(
    folder: string,
    uris: readonly string[],
    kept: KeptFragments,
    fresh: Fresh[],
    arrival: Arrival,
  ): Promise<readonly File[]> {
    this.#sumOf = (text) => kept.keyOf(text);
    const texts = await Promise.all(uris.map(async (uri) => [uri, await this.#files.read(uri)] as const));
    const sums = new Map(texts.map(([uri, result]) => [uri, this.#sum(result)]));
    for (const [uri, sum] of this.sums(folder)) sums.set(uri, sum);
    await arrival.known(sums);
    const files: File[] = [];
    for (const [uri, result] of texts) {
      if (this.isOpen(uri)) continue;
      files.push(this.#take(uri, result, kept, fresh));
      await arrival.rest();
    }
    return files;
  }

  /** What tells the texts of all files below a folder from any others: those that are open as they are in their editors. */
  sums(folder: string): ReadonlyMap<string, string> {
    return sumsBelow(folder, this.#known, (text) => this.#sumOf?.(text));
  }

  removeFolder(folder: string): void {
    // Without its folder a file counts as a map of its own: the roots are asked for while it is there.
    const before = this.roots();
    this.#folders.delete(folder);
    this.#partAnew();
    for (const [uri, { text }] of this.#known)
      if (isBelow(uri, folder) && text === undefined && !this.#isOnDisk(uri)) this.#forget(uri);
    this.#changed(new Set([...before, ...this.roots()]));
  }

  /** An editor opened or changed a file. */
  setText(uri: string, text: string): void {
    const before = this.#known.get(uri);
    this.#moving(() => this.#set(uri, { ...lower(uri, text, before), text }), uri);
  }

  /** A file changed on disk, or its editor closed. */
  async refresh(uri: string, { closed = false, asked = false }: RefreshOptions = {}): Promise<void> {
    if (this.isOpen(uri) && !closed) return;
    const before = this.#known.get(uri);
    const result = asked || this.#isOnDisk(uri) ? await this.#files.read(uri) : undefined;
    // An editor may have opened it meanwhile, or again.
    if (this.isOpen(uri) && this.#known.get(uri) !== before) return;
    const isKept = !closed && before !== undefined;
    this.#moving(() => {
      if (result && 'text' in result)
        this.#set(uri, { ...lower(uri, result.text, before), sum: this.#sum(result) });
      else if (result && (result.isThere ?? isKept))
        this.#set(uri, { ...unreadable(uri, result.problem), sum: this.#sum(result) });
      else this.#forget(uri);
    }, uri);
    if (result && 'problem' in result && result.isThere === false && !closed) await this.look([uri]);
  }

  /**
   * Folders came, or are others by now; anything else is nothing then. Of a folder that is moved in, made and filled at once or
   * takes the place of another one, editors may tell the folder alone: all that it holds is read, what it does not hold any more is gone.
   */
  async look(places: readonly string[]): Promise<void> {
    const listed = new Set((await Promise.all(places.map((place) => this.#listWithin(place)))).flat());
    const wanted = [...listed].filter((uri) => !this.isOpen(uri));
    const read = await Promise.all(wanted.map((uri) => this.#read(uri, undefined, [])));
    const before = this.roots();
    const below = new Set(places);
    const isGone = (uri: string): boolean =>
      !listed.has(uri) && !this.isOpen(uri) && isBelowOneOf(parentOf(uri), below);
    const gone = [...this.#known.keys()].filter(isGone);
    // An editor may have opened one meanwhile.
    const found = read.filter(({ fragment }) => !this.isOpen(fragment.uri));
    if (found.length + gone.length === 0) return;
    for (const uri of gone) this.#forget(uri);
    for (const file of found) this.#set(file.fragment.uri, file);
    this.#changed(new Set([...before, ...this.roots()]));
  }

  /** Files are gone from the disk, or folders with all that was in them. */
  remove(places: ReadonlySet<string>): void {
    const isGone = (uri: string): boolean => !this.isOpen(uri) && isBelowOneOf(uri, places);
    for (const uri of [...this.#known.keys()].filter(isGone)) this.#moving(() => this.#forget(uri), uri);
  }

  async #list(folder: string, within = folder): Promise<readonly string[]> {
    return (await this.#files.list(folder, within)).filter((uri) => this.#isOnDisk(uri));
  }

  /** The files of maps in a folder that need not be a workspace folder. */
  async #listWithin(folder: string): Promise<readonly string[]> {
    const holding = [...this.#folders].filter((each) => mayHold(each, folder));
    const within = holding.sort((a, b) => a.length - b.length)[0];
    return within === undefined ? [] : this.#list(folder, within);
  }

  /** Whether a file that no editor has open is part of a map, if it is there. */
  #isOnDisk(uri: string): boolean {
    return isMapFile(uri) && [...this.#folders].some((folder) => mayHold(folder, uri));
  }

  isOpen(uri: string): boolean {
    return this.#known.get(uri)?.text !== undefined;
  }

  /** The files of a map that editors have open. */
  openIn(root: string): ReadonlySet<string> {
    return new Set([...this.#known.keys()].filter((uri) => this.isOpen(uri) && this.rootOf(uri) === root));
  }

  /** The text of an open file. */
  text(uri: string): string | undefined {
    return this.#known.get(uri)?.text;
  }

  fragment(uri: string): Fragment | undefined {
    return this.#known.get(uri)?.fragment;
  }

  /** The folder whose map a file belongs to: the nearest with a `headwater.json`, else the outermost workspace folder. */
  rootOf(uri: string): string {
    let root = this.#rootOf.get(uri);
    if (root === undefined) this.#rootOf.set(uri, (root = this.#findRoot(uri)));
    return root;
  }

  #findRoot(uri: string): string {
    for (let folder = parentOf(uri); folder.length > 0; folder = parentOf(folder))
      if (this.#roots.has(folder)) return folder;
    const folders = [...this.#folders].filter((folder) => isBelow(uri, folder));
    return folders.sort((a, b) => a.length - b.length)[0] ?? uri;
  }

  /** Every map's root, sorted. */
  roots(): readonly string[] {
    return (this.#allRoots ??= [...new Set([...this.#known.keys()].map((uri) => this.rootOf(uri)))].sort());
  }

  /** The `headwater.json` of a map. */
  configuration(root: string): { readonly uri: string; readonly text: string } | undefined {
    const uri = `${root}/${CONFIGURATION}`;
    const text = this.#known.get(uri)?.configuration;
    return text === undefined ? undefined : { uri, text };
  }

  fragmentsOf(root: string): Fragment[] {
    return [...this.#known].filter(([uri]) => this.rootOf(uri) === root).map(([, { fragment }]) => fragment);
  }

  /** Changes a file and tells which maps it left and came to. */
  #moving(change: () => void, uri: string): void {
    // A configuration that comes or goes moves files from one map to another.
    if (!isConfiguration(uri)) {
      const root = this.rootOf(uri);
      change();
      return this.#changed(new Set([root, this.rootOf(uri)]), uri);
    }
    const before = this.roots();
    change();
    this.#changed(new Set([...before, ...this.roots()]));
  }

  /** Folders came or went, or which of them hold a map of their own. */
  #partAnew(): void {
    this.#rootOf.clear();
    this.#allRoots = undefined;
  }

  #set(uri: string, file: File): void {
    if (!this.#known.has(uri)) this.#allRoots = undefined;
    this.#known.set(uri, file);
    if (!isConfiguration(uri)) return;
    this.#roots.add(parentOf(uri));
    this.#partAnew();
  }

  #forget(uri: string): void {
    this.#known.delete(uri);
    this.#rootOf.delete(uri);
    this.#allRoots = undefined;
    if (!isConfiguration(uri)) return;
    this.#roots.delete(parentOf(uri));
    this.#partAnew();
  }

  async #read(uri: string, kept: KeptFragments | undefined, fresh: Fresh[]): Promise<File> {
    return this.#take(uri, await this.#files.read(uri), kept, fresh);
  }

  #take(uri: string, result: ReadResult, kept: KeptFragments | undefined, fresh: Fresh[]): File {
    const sum = this.#sumOf && { sum: this.#sum(result) };
    if (!('text' in result)) return { ...unreadable(uri, result.problem), ...sum };
    if (!kept || isConfiguration(uri)) return { ...lower(uri, result.text), ...sum };
    const key = sum?.sum ?? kept.keyOf(result.text);
    const restored = restore(kept, key, uri, result.text);
    if (restored) return { fragment: restored, ...sum };
    const file = lower(uri, result.text);
    // A fragment that an edit went on from is none any more.
    const pack = () => (this.fragment(uri) === file.fragment ? packFragment(file.fragment) : undefined);
    fresh.push({ key, pack });
    return { ...file, ...sum };
  }

  #sum(result: ReadResult): string {
    return 'text' in result ? (this.#sumOf?.(result.text) ?? '') : result.problem;
  }
}

/** What a configuration says is for those who know the rules; here it only marks a folder. */
function lower(uri: string, text: string, before?: File): File {
  if (isConfiguration(uri)) return { fragment: bare(uri, text, []), configuration: text };
  const long = longLine(text);
  if (long) {
    const { at, problem } = long;
    return {
      fragment: bare(uri, text, [
        { code: 'unreadable-file', span: { start: at, end: at }, message: problem },
      ]),
    };
  }
  if (!before) return { fragment: parseFragment(uri, text) };
  const { fragment, text: old } = before;
  return old !== undefined && fragment instanceof TextFragment
    ? { fragment: reparseFragment(fragment, old, text) }
    : { fragment: readAgain(text, fragment) };
}

const unreadable = (uri: string, message: string): File => ({
  fragment: bare(uri, '', [{ code: 'unreadable-file', span: { start: 0, end: 0 }, message }]),
});
