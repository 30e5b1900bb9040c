/** Runs the rules over a map: findings in the order of the text, suppressions applied. */
import { createAnalysis, type Analysis } from '../analysis/analysis.js';
import type { Finding } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { platformsWith, type Platforms } from '../platforms/limits.js';
import { defaultConfiguration, thresholdOf, type Configuration } from './settings/configuration.js';
import { rules as allRules } from './index.js';
import type { Context, DeclarationUnit, Found, Rule, SuppressionUnit } from './rule.js';
import { createGrade } from './settings/severity.js';
import { applySuppressions } from './suppression.js';
import type { ThresholdName } from './settings/thresholds.js';

export interface CheckOptions {
  /** ISO date: suppressions run out. */
  readonly today: string;
  /** What `headwater.json` says; the defaults where left out. */
  readonly configuration?: Configuration;
  /** Uri of the map's folder: overrides name files below it. */
  readonly root?: string;
  /** Whether there is a file, by its path from the map's root. Rules see no disk: without it none speaks of files. */
  readonly exists?: (path: string) => boolean | undefined;
  /** Shared with others that ask about the same map, with the same platforms. */
  readonly analysis?: Analysis;
  /** All of them where left out. */
  readonly rules?: readonly Rule[];
  /** A rule that throws is our own bug: it costs its finding, never the check. */
  readonly onCrash?: (rule: string, error: unknown) => void;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** What authors chose not to hear, in the same order. */
  readonly suppressed: readonly Finding[];
}

/** What is wrong with a map, by file and place. */
export const checkMap = (map: IntegrationMap, options: CheckOptions): readonly Finding[] =>
  inspectMap(map, options).findings;

/** The same, with the findings that suppressions keep back. */
export function inspectMap(map: IntegrationMap, options: CheckOptions): CheckResult {
  const { today, rules = allRules } = options;
  const run = new Run(map, options);
  const late = rules.filter(({ scope }) => scope === 'suppression');
  for (const rule of rules) if (!late.includes(rule)) run.ask(rule);
  const { kept, suppressed, units } = applySuppressions(map, run.take(), {
    today,
    asked: rules,
    known: allRules,
  });
  // What a suppression keeps back is known when all others have spoken.
  for (const rule of late) run.ask(rule, units);
  const grade = createGrade(options.configuration ?? defaultConfiguration, options.root ?? '', ranked);
  const graded = (findings: readonly Finding[]) =>
    sorted(findings.flatMap((finding) => grade(finding) ?? []));
  return { findings: graded([...problemsOf(map), ...kept, ...run.take()]), suppressed: graded(suppressed) };
}

/** Asks rules, one after the other, about the units that each is about. */
class Run {
  readonly #map: IntegrationMap;
  readonly #platforms: Platforms;
  readonly #analysis: Analysis;
  readonly #flows: readonly Flow[];
  readonly #options: CheckOptions;
  #findings: Finding[] = [];

  constructor(map: IntegrationMap, options: CheckOptions) {
    this.#map = map;
    this.#platforms = platformsWith((options.configuration ?? defaultConfiguration).limits);
    this.#analysis = options.analysis ?? createAnalysis(map, this.#platforms);
    this.#flows = map.flows.filter(isWhole);
    this.#options = options;
  }

  ask(rule: Rule, suppressions: readonly SuppressionUnit[] = []): void {
    const map = this.#map;
    switch (rule.scope) {
      case 'map':
        return this.#each(rule, [map], rule.check);
      case 'declaration':
        return this.#each(rule, declarationsOf(map), rule.check);
      case 'entity':
        return this.#each(rule, map.entities, rule.check);
      case 'flow':
        return this.#each(rule, this.#flows, rule.check);
      case 'separation':
        return this.#each(rule, map.separations, rule.check);
      case 'suppression':
        return this.#each(rule, suppressions, rule.check);
    }
  }

  /** What was found since the last time. */
  take(): readonly Finding[] {
    const taken = this.#findings;
    this.#findings = [];
    return taken;
  }

  #each<U>(rule: Rule, units: Iterable<U>, check: (unit: U, context: Context) => void): void {
    const report = (found: Found): void => void this.#findings.push(findingOf(rule, found));
    const { today, configuration = defaultConfiguration, exists = unknown, onCrash } = this.#options;
    const threshold = (name: ThresholdName): number => thresholdOf(configuration, name);
    const context: Context = {
      map: this.#map,
      analysis: this.#analysis,
      today,
      threshold,
      platforms: this.#platforms,
      exists,
      report,
    };
    for (const unit of units) {
      try {
        check(unit, context);
      } catch (error) {
        onCrash?.(rule.id, error);
      }
    }
  }
}

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

const nothing = (): readonly never[] => [];
const unknown = (): undefined => undefined;

function findingOf(rule: Rule, found: Found): Finding {
  return {
    code: rule.id,
    severity: found.severity ?? rule.severity,
    message: found.message,
    at: found.at,
    related: found.related ?? [],
    fixes: found.fixes ?? nothing,
    marks: found.marks ?? [],
    ...(found.unnecessary ? { unnecessary: true } : {}),
    ...(found.why ? { why: found.why } : {}),
  };
}

/** A flow that somebody is still typing has its syntax error; what else it lacks is not worth saying yet. */
const isWhole = ({ declaration: { entity, from, to } }: Flow): boolean =>
  entity !== undefined && from !== undefined && to.length > 0;

function* declarationsOf(map: IntegrationMap): Iterable<DeclarationUnit> {
  for (const [uri, { declarations }] of map.fragments)
    for (const declaration of declarations) yield { uri, declaration };
}

/** The faults of the texts themselves. */
function problemsOf(map: IntegrationMap): Finding[] {
  return [...map.fragments.values()].flatMap(({ uri, problems }) =>
    problems.map(({ code, message, span, fix }): Finding => {
      const edits = fix ? [{ uri, span: fix.span, newText: fix.newText }] : [];
      const fixes = fix ? [{ title: fix.title, safety: 'unsafe' as const, edits, preferred: true }] : [];
      return {
        code,
        severity: 'error',
        message,
        at: { uri, span },
        related: [],
        fixes: () => fixes,
        marks: [],
      };
    }),
  );
}

/** By uri and place; findings of one place stay in the order of the rules. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.at.uri, b.at.uri) || a.at.span.start - b.at.span.start || a.at.span.end - b.at.span.end,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
