/** The preview's script as it ships: what makes it too heavy is told here, before a build for production refuses it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { weigh } from '../../scripts/build.mjs';

// Seconds of minifying, of which a busy machine makes more.
test('the script of the preview weighs no more than it may', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'headwater-weight-'));
  try {
    const { bytes, limit } = await weigh('webview.js', path.join(folder, 'webview.js'));
    expect(bytes).toBeGreaterThan(limit / 2);
    expect(bytes).toBeLessThanOrEqual(limit);
  } finally {
    await rm(folder, { recursive: true });
  }
});
