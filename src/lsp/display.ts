/** What an editor shows of findings: looser or stricter than the map says, for this user's eyes alone. The command line knows nothing of it. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';

const SHOWN = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Faults of the text itself are neither softened nor hidden. */
const ALWAYS: ReadonlySet<unknown> = new Set([
  'syntax-error',
  'invalid-value',
  'invalid-configuration',
  'unreadable-file',
]);

export interface DisplaySettings {
  /** By rule; undefined where it is not shown. */
  readonly severity: ReadonlyMap<string, DiagnosticSeverity | undefined>;
  /** What is less severe than this is not shown. */
  readonly least: DiagnosticSeverity;
}

const AS_SAID: DisplaySettings = { severity: new Map(), least: DiagnosticSeverity.Hint };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShown = (value: unknown): value is keyof typeof SHOWN =>
  typeof value === 'string' && Object.hasOwn(SHOWN, value);

/** Any client may send anything: what is no setting is none. */
export function readDisplay(value: unknown): DisplaySettings {
  if (!isObject(value)) return AS_SAID;
  const { severity, leastSeverity } = value;
  const entries = isObject(severity) ? Object.entries(severity) : [];
  return {
    severity: new Map(
      entries.flatMap(([rule, shown]): [string, DiagnosticSeverity | undefined][] =>
        isShown(shown) ? [[rule, SHOWN[shown]]] : shown === 'off' ? [[rule, undefined]] : [],
      ),
    ),
    least: isShown(leastSeverity) ? SHOWN[leastSeverity] : AS_SAID.least,
  };
}

/** The diagnostics that this user wants to see, as severe as they want to see them. */
export function shownOf(
  { severity, least }: DisplaySettings,
  all: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (severity.size === 0 && least === AS_SAID.least) return all;
  return all.flatMap((diagnostic) => {
    const code = String(diagnostic.code);
    if (ALWAYS.has(code)) return [diagnostic];
    const own = severity.has(code) ? severity.get(code) : diagnostic.severity;
    if (own === undefined || own > least) return [];
    return [own === diagnostic.severity ? diagnostic : { ...diagnostic, severity: own }];
  });
}

/** Two settings with the same text show the same. */
export const textOf = ({ severity, least }: DisplaySettings): string =>
  JSON.stringify([[...severity], least]);
