/** How severe a finding is for its author: what the rule says, then the preset, then what the map says of the rule. */
import picomatch from 'picomatch/posix.js';
import type { Finding, Severity } from '../../model/finding.js';
import { withSeverity } from '../reported.js';
import type { Configuration, Setting } from './configuration.js';

/** What a map in its first hour wants to hear: names, truth and conflicts. */
export interface Ranked {
  readonly id: string;
  readonly sketch: boolean;
}

const STRICTER: Readonly<Record<Severity, Severity>> = {
  information: 'warning',
  warning: 'error',
  error: 'error',
};

/** The finding as this map wants it, or nothing where the map does not. Faults of the text itself are never turned off. */
export type Grade = (finding: Finding) => Finding | undefined;

export function createGrade(
  configuration: Configuration,
  root: string,
  rules: ReadonlyMap<string, Ranked>,
): Grade {
  const overrides = configuration.overrides.map(({ files, rules: settings }) => ({
    matches: picomatch([...files]),
    settings,
  }));
  const overridden = ({ code, at }: Finding): Setting | undefined => {
    const path = decodeURIComponent(at.uri.slice(root.length + 1));
    // The last override that names the rule for this file counts.
    const own = overrides.filter(({ matches, settings }) => code in settings && matches(path)).at(-1);
    return own?.settings[code] ?? configuration.rules[code];
  };
  return (finding) => {
    const rule = rules.get(finding.code);
    if (!rule) return finding;
    const setting = overrides.length === 0 ? configuration.rules[rule.id] : overridden(finding);
    if (setting === 'off') return undefined;
    if (setting) return withSeverity(finding, setting);
    if (configuration.preset === 'sketch') return rule.sketch ? finding : undefined;
    return configuration.preset === 'strict' ? withSeverity(finding, STRICTER[finding.severity]) : finding;
  };
}
