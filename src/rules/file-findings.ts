/** The findings of each file: what rules found, suppressions applied, graded, in the order of the text. Made again for files that changed. */
import type { Fragment } from '../model/declarations.js';
import type { Finding } from '../model/finding.js';
import type { IntegrationMap } from '../model/map.js';
import type { CheckOptions } from './options.js';
import { inOrder } from './in-order.js';
import { rules as allRules } from './index.js';
import type { Context, Ranked, Rule, SuppressionUnit } from './rule.js';
import { defaultConfiguration } from './settings/configuration.js';
import { createGrade, type Grade } from './settings/severity.js';
import { applySuppressions } from './suppression.js';

/** What there is to say of a file, or of a map. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** What authors chose not to hear, in the same order. */
  readonly suppressed: readonly Finding[];
}

/** Asks one rule about something else than a unit of the map, and returns what it reported. */
export type Hear = (rule: Rule, rank: number, work: (context: Context) => void) => readonly Ranked[];

/** The sketch of a map is held to its names, its truths and its conflicts. */
const SKETCHED: ReadonlySet<string> = new Set([
  'unknown-name',
  'duplicate-name',
  'self-flow',
  'repeated-clause',
  'no-source-of-truth',
  'several-sources',
  'conflicting-writers',
  'avoidance-violated',
  'flow-against-decision',
]);

const ranked = new Map(allRules.map(({ id }) => [id, { id, sketch: SKETCHED.has(id) }] as const));

/** Faults of the text stand before what rules say of the same place. */
const TEXT = -1;

export class FileFindings {
  readonly #map: IntegrationMap;
  readonly #options: CheckOptions;
  readonly #hear: Hear;
  readonly #grade: Grade;
  readonly #raw = new Map<string, Ranked[]>();
  /** Those of a file that are no more, taken out when it is assembled. */
  readonly #gone = new Map<string, Set<Ranked>>();
  readonly #results = new Map<string, CheckResult>();
  readonly #stale = new Set<string>();
  /** The list to which was added last; none once lists are looked at. */
  #last: { readonly uri: string; readonly raw: Ranked[] } | undefined;

  constructor(map: IntegrationMap, options: CheckOptions, hear: Hear) {
    this.#map = map;
    this.#options = options;
    this.#hear = hear;
    this.#grade = createGrade(options.configuration ?? defaultConfiguration, options.root ?? '', ranked);
  }

  /** The text of a file is another one, or moved. */
  touch(uri: string): void {
    this.#stale.add(uri);
  }

  replace(old: readonly Ranked[], next: readonly Ranked[]): void {
    for (const each of old) {
      const { uri } = each.at;
      const gone = this.#gone.get(uri);
      if (gone) gone.add(each);
      else this.#gone.set(uri, new Set([each]));
      this.#stale.add(uri);
    }
    for (const each of next) this.add(each);
  }

  add(finding: Ranked): void {
    this.#rawOf(finding.at.uri).push(finding);
  }

  /** What is found one after the other mostly stands in one file. */
  #rawOf(uri: string): Ranked[] {
    if (this.#last?.uri === uri) return this.#last.raw;
    let raw = this.#raw.get(uri);
    if (!raw) this.#raw.set(uri, (raw = []));
    this.#stale.add(uri);
    this.#last = { uri, raw };
    return raw;
  }

  /** `told` hears of files whose findings may be others now. */
  results(told: (uri: string) => void): ReadonlyMap<string, CheckResult> {
    this.#last = undefined;
    for (const uri of this.#stale) {
      told(uri);
      const result = this.#assembled(uri);
      if (result.findings.length + result.suppressed.length > 0) this.#results.set(uri, result);
      else this.#results.delete(uri);
    }
    this.#stale.clear();
    return this.#results;
  }

  /** Of what was found by now. What a suppression keeps back is not known yet. */
  soFar(uri: string): readonly Finding[] {
    this.#last = undefined;
    const fragment = this.#map.fragments.get(uri);
    if (!fragment) return NONE;
    const { today, rules = allRules } = this.#options;
    const { kept } = applySuppressions(fragment, this.#left(uri), { today, asked: rules, known: allRules });
    return this.#graded(inOrder([...problemsOf(fragment), ...kept]));
  }

  #assembled(uri: string): CheckResult {
    const fragment = this.#map.fragments.get(uri);
    const raw = this.#left(uri);
    if (!fragment) return { findings: this.#graded(raw), suppressed: NONE };
    const { today, rules = allRules } = this.#options;
    const { kept, suppressed, units } = applySuppressions(fragment, raw, {
      today,
      asked: rules,
      known: allRules,
    });
    // What a suppression keeps back is known when all others have spoken.
    const late = units.length > 0 ? this.#late(units) : NONE;
    const isAll = fragment.problems.length + late.length === 0;
    return {
      findings: this.#graded(isAll ? kept : inOrder([...problemsOf(fragment), ...kept, ...late])),
      suppressed: suppressed.length > 0 ? this.#graded(suppressed) : NONE,
    };
  }

  /** In order: kept so, as after an edit there is little to put where it belongs. */
  #left(uri: string): readonly Ranked[] {
    const raw = this.#raw.get(uri);
    const gone = this.#gone.get(uri);
    if (!raw) return NONE;
    if (!gone) return inOrder(raw);
    this.#gone.delete(uri);
    const left = without(raw, gone);
    if (left.length > 0) this.#raw.set(uri, left);
    else this.#raw.delete(uri);
    return inOrder(left);
  }

  #late(units: readonly SuppressionUnit[]): readonly Ranked[] {
    const { rules = allRules } = this.#options;
    return rules.flatMap((rule, rank) =>
      rule.scope === 'suppression'
        ? units.flatMap((unit) => this.#hear(rule, rank, (context) => rule.check(unit, context)))
        : [],
    );
  }

  #graded(findings: readonly Ranked[]): readonly Finding[] {
    const graded: Finding[] = [];
    for (const finding of findings) {
      const own = this.#grade(finding);
      if (own) graded.push(own);
    }
    return graded;
  }
}

/** One for all that have none. */
const NONE: readonly never[] = [];

/** Up to so many are looked for one by one. */
const FEW = 16;

function without(findings: Ranked[], gone: ReadonlySet<Ranked>): Ranked[] {
  if (gone.size > FEW) return findings.filter((each) => !gone.has(each));
  for (const each of gone) {
    const at = findings.indexOf(each);
    if (at >= 0) findings.splice(at, 1);
  }
  return findings;
}

/** The faults of the text itself. */
const problemsOf = ({ uri, problems }: Fragment): Ranked[] =>
  problems.map(({ code, message, span, fix }) => {
    const edits = fix ? [{ uri, span: fix.span, newText: fix.newText }] : [];
    const fixes = fix ? [{ title: fix.title, safety: 'unsafe' as const, edits, preferred: true }] : [];
    return {
      rank: TEXT,
      order: 0,
      code,
      severity: 'error',
      message,
      at: { uri, span },
      related: [],
      fixes: () => fixes,
      marks: [],
    };
  });
