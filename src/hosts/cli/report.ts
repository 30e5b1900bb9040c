/** What a check says, as plain data: what the formatters print. Its findings are made one after the other, as they are read. */
import type { Finding, Severity } from '../../model/finding.js';
import type { Identity } from '../../rules/identity.js';
import { suppressionsOf } from '../../rules/suppression.js';
import type { Loaded } from './load.js';
import { isUnusable } from './load.js';
import type { InputProblem } from './problem.js';
import { placeOf, reported, ToldFixes, type Place, type ReportedFinding, type Rooted } from './reported.js';

/** Grows when the shape changes so that readers of the older one would break. */
const VERSION = 1;

export interface SuppressedFinding extends ReportedFinding {
  readonly suppression: Place & {
    readonly reason: string;
    /** ISO date past which the finding is back. */
    readonly until?: string;
  };
}

export interface Summary {
  readonly maps: number;
  readonly files: number;
  readonly flows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly suppressed: number;
  /** Left out because the baseline, or the commit to compare with, has them already. */
  readonly known: number;
}

/** Of a finding, what is known before it is told in full. */
export interface Outline {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
}

/** What is kept of a finding to know it again. */
export interface KnownFinding extends Identity {
  readonly code: string;
  /** The folder of its map, as files are shown. */
  readonly map: string;
}

export interface Report {
  readonly version: number;
  readonly summary: Summary;
  /** To be read once, before those that are suppressed: all at once would fill the memory with what is told of a large map. */
  readonly findings: Iterable<ReportedFinding>;
  /** Only where they were asked for. */
  readonly suppressed?: Iterable<SuppressedFinding>;
  readonly problems: readonly InputProblem[];
  /** Codes of all that is told, in the order of the telling. */
  readonly codes: readonly string[];
  /** Of the findings, in their order. */
  outlines(): Iterable<Outline>;
  identities(): Iterable<KnownFinding>;
}

export interface ReportOptions {
  /** ISO date: suppressions run out. */
  readonly today: string;
  readonly withSuppressed?: boolean;
  /** Whether a finding was there before, and is left out. */
  readonly isKnown?: (root: string, identity: Identity) => boolean;
}

const NOTHING: Identity = { id: '', about: '' };

export function createReport(loaded: Loaded, options: ReportOptions): Report {
  const { headwater, roots, problems, show } = loaded;
  const { isKnown, withSuppressed = false, today } = options;
  const all = roots.flatMap((root) => asked(loaded, root, headwater.findings(root)));
  const findings = isKnown ? all.filter((each) => !isKnown(each.root, each.identity())) : all;
  const suppressed = roots.flatMap((root) => asked(loaded, root, headwater.check(root).suppressed));
  const fixes = new ToldFixes();
  return {
    version: VERSION,
    summary: {
      ...readOf(loaded),
      ...countsOf(findings),
      suppressed: suppressed.length,
      known: all.length - findings.length,
    },
    findings: each(findings, (finding) => [reported(finding, loaded, fixes)]),
    ...(withSuppressed && {
      suppressed: each(suppressed, (finding) => reportedSuppressed(finding, loaded, fixes, today)),
    }),
    problems,
    codes: codesOf(findings, withSuppressed ? suppressed : []),
    outlines: () =>
      each(findings, ({ finding: { code, severity, at } }) => [{ code, severity, file: show(at.uri) }]),
    identities: () =>
      each(findings, (known) => [{ ...known.identity(), code: known.finding.code, map: show(known.root) }]),
  };
}

function* each<T, R>(things: readonly T[], made: (thing: T) => readonly R[]): Generator<R> {
  for (const thing of things) yield* made(thing);
}

/** The findings in what was asked for. */
function asked({ headwater, isAsked }: Loaded, root: string, findings: readonly Finding[]): Rooted[] {
  return findings
    .filter((finding) => isAsked(finding.at.uri) && !isUnusable(finding))
    .map((finding) => new Told(root, finding, headwater));
}

/** There are many: they share what works out the identity. */
class Told implements Rooted {
  readonly root: string;
  readonly finding: Finding;
  readonly #headwater: Loaded['headwater'];

  constructor(root: string, finding: Finding, headwater: Loaded['headwater']) {
    this.root = root;
    this.finding = finding;
    this.#headwater = headwater;
  }

  identity(): Identity {
    return this.#headwater.identities(this.root).get(this.finding) ?? NOTHING;
  }
}

function codesOf(...told: readonly (readonly Rooted[])[]): readonly string[] {
  const codes = new Set<string>();
  for (const findings of told) for (const { finding } of findings) codes.add(finding.code);
  return [...codes];
}

function readOf({ headwater, roots, isAsked }: Loaded): Pick<Summary, 'maps' | 'files' | 'flows'> {
  const maps = roots.map((root) => headwater.map(root));
  const fragments = maps
    .flatMap((map) => [...map.fragments.values()])
    .filter(({ uri }) => uri.endsWith('.flow') && isAsked(uri));
  let flows = 0;
  for (const map of maps) for (const { at } of map.flows) if (isAsked(at.uri)) flows++;
  return { maps: maps.length, files: fragments.length, flows };
}

function countsOf(findings: readonly Rooted[]): Pick<Summary, 'errors' | 'warnings' | 'information'> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return { errors: counts.error, warnings: counts.warning, information: counts.information };
}

function reportedSuppressed(
  rooted: Rooted,
  loaded: Loaded,
  told: ToldFixes,
  today: string,
): readonly SuppressedFinding[] {
  const { root, finding } = rooted;
  const [suppression] = suppressionsOf(loaded.headwater.map(root), finding, today);
  if (!suppression) return [];
  const { span, reason, until } = suppression;
  const place = placeOf(loaded, { uri: finding.at.uri, span });
  return [
    {
      ...reported(rooted, loaded, told).toJSON(),
      suppression: { ...place, reason, ...(until === undefined ? {} : { until }) },
    },
  ];
}
