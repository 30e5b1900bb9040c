/** Writes schemas/headwater.schema.json: what editors offer and check in a `headwater.json`, out of the rules and thresholds. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { configurationSchema } from '../src/rules/settings/schema.js';
import { inRoot } from './lib/paths.mjs';

const file = inRoot('schemas/headwater.schema.json');
await mkdir(path.dirname(file), { recursive: true });
await writeFile(
  file,
  await format(JSON.stringify(configurationSchema()), { parser: 'json', printWidth: 110 }),
);
