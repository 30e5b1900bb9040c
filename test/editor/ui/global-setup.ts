/** Provides the packed extension that the workbench gets, as a user would install it. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
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
  const { file } = await packageExtension(path.join(artifacts, 'headwater.vsix'));
  provide('vsix', file);
}
