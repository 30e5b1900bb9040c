/** Unit, golden, property and protocol tests. Those that need an editor live in test/editor and run through `npm test`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', 'test/tooling/known-bad/**', '**/node_modules/**'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 20_000,
    // A busy machine needs more than the second that is usual: what is waited for comes, or it does not.
    expect: { poll: { timeout: 10_000 } },
  },
});
