/** Writes the settings of the extension that follow from the rules into package.json: how severe each finding is shown. The rest of the file is written by hand. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { ruleList } from '../src/rules/index.js';
import { inRoot } from './lib/paths.mjs';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly title: string; readonly properties: Record<string, unknown> };
  };
}

const SHOWN = ['error', 'warning', 'information', 'hint', 'off'];

const severity = {
  type: 'object',
  scope: 'window',
  default: {},
  markdownDescription:
    'How severe the findings of a rule are shown to you in the editor, such as `{ "missing-sla": "hint" }`; `off` hides them. What the map’s own `headwater.json` and the command line say stays as it is.',
  propertyNames: {
    enum: ruleList.map(({ id }) => id),
    enumDescriptions: ruleList.map(({ summary }) => summary),
  },
  additionalProperties: { type: 'string', enum: SHOWN },
};

const leastSeverity = {
  type: 'string',
  scope: 'window',
  enum: SHOWN.slice(0, -1),
  default: 'hint',
  markdownDescription:
    'The least severe findings that are shown to you in the editor. Errors in the text itself are always shown. The command line stays as it is.',
};

const file = inRoot('package.json');
const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
const { properties } = manifest.contributes.configuration;
properties['headwater.diagnostics.leastSeverity'] = leastSeverity;
properties['headwater.diagnostics.severity'] = severity;
await writeFile(file, await format(JSON.stringify(manifest), { parser: 'json-stringify' }));
