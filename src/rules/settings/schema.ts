/** The JSON schema of `headwater.json`, made of the rules and thresholds that there are. */
import { rules } from '../index.js';
import { presets, type Setting } from './configuration.js';
import { limitKeys } from '../../platforms/limits.js';
import { PATTERNS } from './quantities.js';
import { LONGEST_GLOB } from './read-configuration.js';
import { thresholds, type Threshold } from './thresholds.js';

type Schema = Readonly<Record<string, unknown>>;

const settings: readonly Setting[] = ['off', 'information', 'warning', 'error'];

const globs = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: LONGEST_GLOB },
  description,
});

const named = (entries: readonly (readonly [string, Schema])[], description: string): Schema => ({
  type: 'object',
  description,
  additionalProperties: false,
  properties: Object.fromEntries(entries),
});

const ruleEntries = rules.map(({ id, summary, severity }): readonly [string, Schema] => [
  id,
  { enum: settings, default: severity, description: summary },
]);

const thresholdEntries = Object.entries(thresholds).map(
  ([name, { value, unit, summary }]: readonly [string, Threshold]): readonly [string, Schema] => [
    name,
    {
      type: 'number',
      minimum: 0,
      ...(unit === 'share' && { maximum: 1 }),
      default: value,
      description: `${summary} In ${unit}.`,
    },
  ],
);

const override: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['files'],
  properties: {
    files: globs('The files, as globs relative to this folder.'),
    rules: { $ref: '#/definitions/rules' },
  },
};

const limitOf = ([kind, pattern]: readonly [string, string]): readonly [string, Schema] => [
  `limit-${kind}`,
  {
    type: 'object',
    additionalProperties: false,
    required: ['value', 'reason'],
    properties: {
      value: { type: 'string', pattern },
      reason: { type: 'string', pattern: '\\S', description: 'Why it differs.' },
    },
  },
];

/** Beside a reference nothing else counts, so that it stands one step further in. */
const limitEntries = limitKeys.map(({ key, kind, says }): readonly [string, Schema] => [
  key,
  { description: `${says}.`, allOf: [{ $ref: `#/definitions/limit-${kind}` }] },
]);

export const configurationSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'headwater.json',
  description: 'Marks the folder of an integration map, and says how it is checked.',
  type: 'object',
  additionalProperties: false,
  allowTrailingCommas: true,
  properties: {
    $schema: { type: 'string' },
    name: { type: 'string', description: 'The name of the map.' },
    preset: { enum: presets, default: presets[0], description: 'The severities to begin with.' },
    rules: { $ref: '#/definitions/rules' },
    overrides: {
      type: 'array',
      items: override,
      description: 'Severities for the files of some folders; the last that names a rule for a file counts.',
    },
    thresholds: named(thresholdEntries, 'The numbers that rules compare with.'),
    limits: named(
      limitEntries,
      "Limits of platforms that are others for you, each with its reason; they take the place of the platform's own.",
    ),
    include: globs('The files of the map, as globs relative to this folder; all where left out.'),
    exclude: globs('Files that are no part of the map, as globs relative to this folder.'),
  },
  definitions: {
    rules: named(ruleEntries, 'Severity of rules.'),
    ...Object.fromEntries(Object.entries(PATTERNS).map(limitOf)),
  },
});
