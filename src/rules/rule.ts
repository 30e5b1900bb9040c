/** What a rule is: what it says of itself, what it looks at, and what it hands back. */
import type { Analysis } from '../analysis/analysis.js';
import type { Location } from '../base/span.js';
import type { Platforms } from '../platforms/limits.js';
import type {
  Channel,
  Domain,
  Entity,
  Flow,
  IntegrationMap,
  Profile,
  Separation,
  System,
  Team,
} from '../model/map.js';
import type { Condition } from './conditions/conditions.js';
import type { ThresholdName } from './settings/thresholds.js';
import type { SentenceId } from './source.js';
import type { Declaration, Suppression } from '../model/declarations.js';
import type { Finding, Fix, Mark, Related, Severity } from '../model/finding.js';

/**
 * What a rule says of a fault. A function is called when somebody reads it, so it must not ask the map or its analysis: by then they may
 * be others. It is told what the finding is about, so that a rule which finds something in every other unit has one such function for all
 * of them, and makes none anew.
 */
export interface Words<T> {
  /** What is wrong, why it matters, what to do; with the numbers. */
  readonly message: string | ((about: T) => string);
  readonly related?: readonly Related[] | ((about: T) => readonly Related[]);
  readonly marks?: readonly Mark[] | ((about: T) => readonly Mark[]);
  /** Called only when somebody asks for the fixes, with the map as it is then. */
  readonly fixes?: (about: T, context: Context) => readonly Fix[];
  readonly unnecessary?: boolean;
  /** The computation behind its numbers, a line a step; the last line is the sum or the comparison. */
  readonly why?: readonly string[] | ((about: T) => readonly string[] | undefined);
}

/** A fault that a rule found; the check adds the rule's code, and its severity where the rule gives none here. */
export interface Found extends Words<undefined> {
  readonly at: Location;
  readonly severity?: Severity;
}

/** A finding with the place of its rule among the rules: findings of one place stand in that order. */
export interface Ranked extends Finding {
  readonly rank: number;
  /** How many findings came before it, when rules were asked about the same unit. */
  readonly order: number;
}

export interface Context {
  readonly map: IntegrationMap;
  readonly analysis: Analysis;
  /** ISO date: reviews grow old, suppressions run out. */
  readonly today: string;
  /** A number to compare with: the map's own, or the default. */
  readonly threshold: (name: ThresholdName) => number;
  /** What is known of platforms, with the limits that the map sets for itself. */
  readonly platforms: Platforms;
  /** Whether there is a file, by its path from the map's root; undefined where the host cannot tell. */
  readonly exists: (path: string) => boolean | undefined;
  readonly report: (found: Found) => void;
  /** The same, in words that many findings share. */
  readonly tell: <T>(words: Words<T>, about: T, at: Location, severity?: Severity) => void;
}

export type Thing = Team | Domain | System | Channel | Entity | Profile;

/** A declaration of one file, of whatever kind. */
export interface DeclarationUnit {
  readonly uri: string;
  readonly declaration: Declaration;
}

/** What became of one suppression in this check. */
export interface SuppressionUnit {
  readonly uri: string;
  readonly suppression: Suppression;
  /** Ids among those it names that kept no finding back. */
  readonly idle: ReadonlySet<string>;
  readonly expired: boolean;
  readonly isRule: (id: string) => boolean;
}

interface About {
  /** Names the fault; also the file's name. */
  readonly id: string;
  readonly since: string;
  readonly severity: Severity;
  /** The surest of its fixes: a safe one may be applied unread. */
  readonly fix: 'none' | 'safe' | 'unsafe';
  readonly summary: string;
}

/** What a rule is asked about, one at a time. A rule of a narrow scope looks at its unit, at what that refers to, and at the analysis of it. */
interface Units {
  /** Asked again after every edit, so it must not look at each flow. */
  readonly map: IntegrationMap;
  /** A declaration as it stands, whatever the map makes of it. */
  readonly declaration: DeclarationUnit;
  /** A team, domain, system, channel, entity or profile: what counts of a name, declared or only mentioned. */
  readonly thing: Thing;
  readonly entity: Entity;
  /** Whole ones only: with an entity and both ends. */
  readonly flow: Flow;
  readonly separation: Separation;
  readonly suppression: SuppressionUnit;
}

export type Scope = keyof Units;

interface Scoped<S extends Scope> extends About {
  readonly scope: S;
  /** Conditions without which it finds nothing in a unit: it is not asked then. */
  readonly when?: readonly Condition<S>[];
  /** Conditions with which it finds nothing. */
  readonly unless?: readonly Condition<S>[];
  /** Of flows: what it finds, no clause could take away, so it is asked as well where the flow goes by a profile that nobody declares. */
  readonly certain?: boolean;
  readonly check: (unit: Units[S], context: Context) => void;
  /** What no single unit shows. It is asked again after every edit, so it must not look at each of them. */
  readonly whole?: (map: IntegrationMap, context: Context) => void;
}

export type Rule = { [S in Scope]: Scoped<S> }[Scope];
export type RuleOf<S extends Scope> = Scoped<S>;

/** Text in which findings are drawn as lines of `^^^^ message` below what they underline; no such line: nothing to find. */
export interface Example {
  readonly title: string;
  readonly source: string;
  /** The text after the fix. */
  readonly fixed?: string;
  /** The fix only begins what the author has to finish: the finding stays until then. */
  readonly stays?: boolean;
  /** Title of the fix that yields `fixed`; the first one where left out. */
  readonly fix?: string;
}

/** What of a design a rule looks at, in the order in which one is made; `names` is what every map needs first. */
export type Chapter =
  | 'names'
  | 'ownership'
  | 'pattern'
  | 'conflict'
  | 'idempotency'
  | 'failure'
  | 'tests'
  | 'architecture'
  | 'consistency'
  | 'sync'
  | 'documentation';

/** A rule's page. Lives beside the rule and never reaches the bundle: nothing but tests and the generator reads it. */
export interface RuleDoc {
  readonly chapter: Chapter;
  /** It compares a number of the text with a bound: then an example stands right at the bound, and one beyond it. */
  readonly measured?: true;
  /** The exact definition: found when … */
  readonly when: string;
  readonly why: string;
  /** What of the text behind the product it serves. */
  readonly source: readonly SentenceId[];
  readonly examples: readonly Example[];
}
