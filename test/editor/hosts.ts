/** Runs the mocha suites in the extension hosts of the embedded editor. */
import type { SuiteResult } from './harness/automation.js';
import { runInNodeHost } from './harness/extension-host.js';
import { type HostKind, bundleSuites } from './harness/suite-bundle.js';
import { runInWebHost } from './harness/web-extension-host.js';
import { copyWorkspace } from './harness/workspace-copy.js';

export async function runSuitesIn(kind: HostKind): Promise<SuiteResult> {
  const suite = await bundleSuites(kind);
  const workspace = await copyWorkspace();
  const runIn = kind === 'node' ? runInNodeHost : runInWebHost;
  try {
    return await runIn({ suite, folder: workspace.folder });
  } finally {
    await workspace.remove();
  }
}
