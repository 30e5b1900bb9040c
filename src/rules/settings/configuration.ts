/** What `headwater.json` may say: preset, severities, thresholds, limits of its own, and which files count. */
import type { Severity } from '../../model/finding.js';
import type { OwnLimits } from '../../platforms/limits.js';
import { thresholds, type ThresholdName } from './thresholds.js';

export const presets = ['recommended', 'strict', 'sketch'] as const;
export type Preset = (typeof presets)[number];

export type Setting = Severity | 'off';

/** Severities for the files of some folders, given as globs relative to the map's root. */
export interface Override {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, Setting>>;
}

export interface Configuration {
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, Setting>>;
  readonly overrides: readonly Override[];
  readonly thresholds: Readonly<Partial<Record<ThresholdName, number>>>;
  readonly limits: OwnLimits;
  /** Globs relative to the map's root; everything where left out. */
  readonly include?: readonly string[];
  readonly exclude: readonly string[];
}

export const defaultConfiguration: Configuration = {
  preset: 'recommended',
  rules: {},
  overrides: [],
  thresholds: {},
  limits: {},
  exclude: [],
};

export const thresholdOf = ({ thresholds: own }: Configuration, name: ThresholdName): number =>
  own[name] ?? thresholds[name].value;
