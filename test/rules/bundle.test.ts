/** What users install holds the rules and not their pages. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { doc } from '../../src/rules/missing-dlq.js';

test("the rules' pages fall out of the bundle", async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/rules/check.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
  });
  const bundle = outputFiles[0]?.text ?? '';
  expect(bundle).toContain('missing-dlq');
  expect(doc.why).toContain('picklist');
  expect(bundle).not.toContain('picklist');
  expect(bundle).not.toContain('examples:');
});
