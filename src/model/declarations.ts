/** What one file declares, names still as text: the output of lowering, the input of the join. */
import type { Location, Mark, Span } from '../base/span.js';
import type {
  Alert,
  Conflict,
  Consistency,
  DataClass,
  DeadLetterQueue,
  Delivery,
  EchoGuard,
  FlowLifecycle,
  Idempotency,
  Latency,
  Name,
  Named,
  Names,
  Pattern,
  Protection,
  Reader,
  Retry,
  Sla,
  Spanned,
  SystemLifecycle,
  Test,
  Transform,
  Value,
  Volume,
  Writer,
} from './clauses.js';

/** The braces of a declaration, for edits that add a clause. */
export interface Block extends Spanned {
  /** Just behind `{`. */
  readonly open: number;
  /** Just before `}`; undefined where the author has not closed it yet. */
  readonly close?: number;
  /** Where the last clause inside ends; `open` where there is none. */
  readonly lastEnd: number;
  readonly multiline: boolean;
}

/** A clause, or a name in a list, that stands again: the second and later occurrences. */
export interface Repeat extends Spanned {
  readonly clause: string;
  /** Where not the clause as a whole stands again, but a name in its list: that name, and the one before it. */
  readonly listed?: { readonly name: string; readonly behind: Span };
}

interface Declared extends Spanned {
  /** The words that a finding underlines: opening word and names, on one line where possible. */
  readonly head: Span;
  /** Markdown of the doc comment right above. */
  readonly doc?: string;
  /** With the comments right above it. */
  readonly whole: Span;
  /** Names of the domains around it, outermost first. */
  readonly within: readonly string[];
  /** White space before its first word. */
  readonly indent: string;
  readonly block?: Block;
  readonly repeats: readonly Repeat[];
}

interface Titled extends Declared {
  readonly name?: Name;
  readonly title?: string;
}

export interface TeamDeclaration extends Titled {
  readonly kind: 'team';
  readonly contact?: Value<string>;
  readonly escalation?: Value<string>;
}

export interface DomainDeclaration extends Titled {
  readonly kind: 'domain';
}

export type SystemRole = 'system' | 'hub' | 'broker' | 'warehouse' | 'database' | 'external';

export interface SystemDeclaration extends Titled {
  readonly kind: 'system';
  readonly role: SystemRole;
  readonly platform?: Named;
  readonly owner?: Named;
  readonly zone?: Named;
  readonly availability?: Value<number>;
  readonly recovery?: Value<number>;
  readonly capacity?: Value<number>;
  readonly lifecycle?: Value<SystemLifecycle>;
}

export interface ChannelDeclaration extends Titled {
  readonly kind: 'channel';
  readonly broker?: Named;
  readonly topic?: Value<string>;
  readonly retention?: Value<number>;
  readonly ordered?: Names;
  readonly contract?: Value<string>;
}

/** Ownership, for an entity as a whole or for one of its fields. */
export interface Ownership {
  /** More than one is a finding, not a syntax error. */
  readonly sources: readonly Named[];
  readonly readers: readonly Reader[];
  readonly writers: readonly Writer[];
  readonly conflict?: Conflict;
  readonly classes?: Value<readonly DataClass[]>;
}

export interface FieldDeclaration extends Ownership, Spanned {
  readonly name: Name;
  readonly repeats: readonly Repeat[];
  readonly block?: Block;
}

export interface EntityDeclaration extends Titled, Ownership {
  readonly kind: 'entity';
  readonly key?: Names;
  readonly consistency?: Value<Consistency>;
  readonly references: readonly Name[];
  readonly volume?: Volume;
  readonly size?: Value<number>;
  readonly fields: readonly FieldDeclaration[];
}

/** The clauses that a flow and a profile may both hold. */
export interface FlowClauses {
  readonly pattern?: Pattern;
  readonly sla?: Sla;
  readonly owner?: Named;
  readonly using?: Named;
  readonly via?: Names;
  readonly trigger?: Value<string>;
  readonly carries?: Names;
  readonly transform?: Transform;
  readonly volume?: Volume;
  readonly latency?: Latency;
  readonly delivery?: Value<Delivery>;
  readonly ordered?: Names;
  readonly idempotency?: Idempotency;
  readonly newest?: Named;
  readonly retry?: Retry;
  readonly dlq?: DeadLetterQueue;
  readonly alerts: readonly Alert[];
  readonly dashboard?: Value<string>;
  readonly runbook?: Value<string>;
  readonly tests: readonly Test[];
  readonly cache?: Value<number>;
  readonly protection?: Spanned & { readonly value: Protection };
  readonly lifecycle?: Value<FlowLifecycle>;
  readonly reason?: Value<string>;
  readonly reviewed?: Value<string>;
  readonly suppressEcho?: Value<EchoGuard>;
}

export interface FlowDeclaration extends Declared {
  readonly kind: 'flow';
  readonly entity?: Name;
  readonly from?: Name;
  readonly to: readonly Name[];
  /** `between A and B`: both ways. `from` is A, `to` is [B]. */
  readonly both: boolean;
  readonly alias?: Named;
  readonly profile?: Named;
  readonly clauses: FlowClauses;
}

export interface ProfileDeclaration extends Titled {
  readonly kind: 'profile';
  readonly base?: Named;
  readonly clauses: FlowClauses;
}

export interface SeparateDeclaration extends Declared {
  readonly kind: 'separate';
  readonly entity?: Name;
  readonly systems: readonly Name[];
  readonly reconciledIn?: Named;
  readonly because?: Value<string>;
}

export type StyleKind = 'hub-and-spoke' | 'event-driven' | 'mesh' | 'cdc-to-warehouse';

export interface StyleDeclaration extends Declared {
  readonly kind: 'style';
  readonly style?: StyleKind;
  readonly through: readonly Name[];
}

export type SelectorKind = 'entity' | 'domain' | 'system' | 'flow' | 'team';

export interface Selector extends Spanned {
  readonly mode: 'include' | 'exclude';
  readonly what: SelectorKind;
  readonly names: readonly Name[];
}

/** A place, or another thing, with what surrounds it. */
export type FocusKind = 'place' | Exclude<SelectorKind, 'system'>;

export interface Focus extends Spanned {
  readonly what: FocusKind;
  readonly name: Name;
  readonly upstream?: number;
  readonly downstream?: number;
  /** What is outside stays, and steps back. */
  readonly context: boolean;
}

/** By what the flows of a view are narrowed down: names of the map, or words of the language. */
export type FilterKind = 'domain' | 'entity' | 'owner' | 'platform' | 'pattern' | 'severity' | 'lifecycle';

export interface ViewFilter extends Spanned {
  readonly what: FilterKind;
  readonly values: readonly string[];
}

/** What a picture is painted with, one at a time. */
export type OverlayKind =
  'findings' | 'staleness' | 'patterns' | 'owners' | 'classes' | 'allocations' | 'outage' | 'reviews';

export interface ViewOverlay extends Spanned {
  readonly kind: OverlayKind;
  /** Of an outage. */
  readonly down?: Name;
}

/** Boundaries that a view closes, or opens whatever their size. */
export interface Fold extends Spanned {
  readonly mode: 'collapse' | 'expand';
  readonly what: 'domain' | 'broker';
  readonly names: readonly Name[];
}

export interface ViewDeclaration extends Titled {
  readonly kind: 'view';
  readonly selectors: readonly Selector[];
  readonly focuses: readonly Focus[];
  readonly filters: readonly ViewFilter[];
  readonly folds: readonly Fold[];
  readonly lens?: Named;
  readonly overlay?: ViewOverlay;
}

export type ScenarioStep = Spanned &
  (
    | { readonly kind: 'load'; readonly load: 'peak' | 'average' }
    | { readonly kind: 'run'; readonly lasting: number }
    | { readonly kind: 'outage'; readonly place: Name; readonly at: number; readonly lasting: number }
    | {
        readonly kind: 'slow';
        readonly place: Name;
        readonly at: number;
        readonly lasting: number;
        readonly factor: number;
      }
    | { readonly kind: 'duplicate'; readonly share: number; readonly flow: Name }
  );

export type Expectation = Spanned & {
  readonly comparator: '<' | '<=' | '>' | '>=' | '=';
  /** Milliseconds for staleness, a count otherwise. */
  readonly bound: number;
} & (
    | { readonly kind: 'staleness'; readonly entity: Name; readonly place: Name }
    | { readonly kind: 'dlq'; readonly flow: Name }
    | { readonly kind: 'lost-updates'; readonly entity: Name }
  );

export interface ScenarioDeclaration extends Declared {
  readonly kind: 'scenario';
  readonly title?: string;
  readonly steps: readonly ScenarioStep[];
  readonly expectations: readonly Expectation[];
}

export type Declaration =
  | TeamDeclaration
  | DomainDeclaration
  | SystemDeclaration
  | ChannelDeclaration
  | EntityDeclaration
  | FlowDeclaration
  | ProfileDeclaration
  | SeparateDeclaration
  | StyleDeclaration
  | ViewDeclaration
  | ScenarioDeclaration;

/** `place` is every kind of system and every channel: whatever data can be at or pass through. */
export type NameKind = 'team' | 'domain' | 'place' | 'entity' | 'field' | 'flow' | 'profile' | 'view';

/** A name where it stands: the raw material of go-to-definition, references, rename and `unknown-name`. */
export interface Mention {
  readonly name: Name;
  /** That of its chunk. */
  readonly mark: Mark;
  readonly kind: NameKind;
  readonly declares: boolean;
  /** For a field: the entity it belongs to, as written. */
  readonly of?: string;
  /** What the place wants, where it is narrower than the kind: `via` wants a hub, a broker or a channel. */
  readonly wants?: 'system' | 'broker' | 'hub-or-channel' | 'channel';
  /** A mention that never is an error, such as a field of an entity that lists none. */
  readonly optional?: boolean;
  /** In `key`: it names a field that need not be declared. */
  readonly key?: boolean;
}

/** `// headwater-ignore missing-dlq: reason, until 2027-01-31` right above a declaration. */
export interface Suppression extends Spanned {
  /** Rule ids; several are separated by commas. */
  readonly rules: readonly Name[];
  readonly reason: string;
  /** ISO date past which the findings are back; as it is written, where that is none. */
  readonly until?: string;
  /** The declaration below; undefined where there is none. */
  readonly covers?: Span;
}

/** A fault of the text itself. */
export interface Problem extends Spanned {
  readonly code: 'syntax-error' | 'invalid-value' | 'unreadable-file' | 'invalid-configuration';
  readonly message: string;
  /** What would mend it, where that is certain. */
  readonly fix?: { readonly title: string; readonly span: Span; readonly newText: string };
}

/**
 * A stretch of a file: one declaration, as the splitter cuts them, with what stands between it and the one before. It is kept, with
 * all that is in it, while its text is.
 */
export interface Chunk {
  readonly mark: Mark;
  readonly length: number;
  /** Mostly one; the words of two may stand on one line. */
  readonly declarations: readonly Declaration[];
  /** Ordered by place. */
  readonly mentions: readonly Mention[];
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];
}

/** What one file declares: plain data, no syntax tree. Of two fragments of one file that share chunks only the later one counts. */
export interface Fragment {
  readonly uri: string;
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  readonly chunks: readonly Chunk[];
  /** Those of all chunks, in order. */
  readonly declarations: readonly Declaration[];
  /** Ordered by place. */
  readonly mentions: readonly Mention[];
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];
}

export const locate = (uri: string, { span }: Spanned): Location => ({ uri, span });
