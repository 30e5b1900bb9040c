/** Builds what is not built yet, and provides the packed extension that the workbench gets, as a user would install it. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from '../../../scripts/build.mjs';
import { packageExtension } from '../../../scripts/package.mjs';
import { artifacts } from '../harness/places.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the .vsix under test. */
    vsix: string;
  }
}

export async function setup({ provide }: TestProject): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  // What lies in dist/ may be of an older state of the source: a fault made since would be seen by no test.
  if (process.env['HEADWATER_BUILT'] !== 'true' && (await buildAll()) !== 0)
    throw new Error('The build failed.');
  const { file } = await packageExtension(path.join(artifacts, 'headwater.vsix'));
  provide('vsix', file);
}
