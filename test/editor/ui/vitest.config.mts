/** UI tests in the real workbench: one after the other, since each starts an editor and a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/editor/ui/**/*.test.ts'],
    globalSetup: ['test/editor/ui/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A busy machine needs more than the second that is usual: what is waited for comes, or it does not.
    expect: { poll: { timeout: 15_000 } },
  },
});
