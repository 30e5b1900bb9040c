/** Runs the mocha suites in the desktop's VS Code, which @vscode/test-electron downloads: `npm run test:desktop`. VSCODE_VERSION chooses another than the newest. */
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/lib/paths.mjs';
import { bundleSuites } from './harness/suite-bundle.js';
import { copyWorkspace } from './harness/workspace-copy.js';

const suite = await bundleSuites('node');
const workspace = await copyWorkspace();
try {
  process.exitCode = await runTests({
    version: process.env['VSCODE_VERSION'] ?? 'stable',
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [workspace.folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await workspace.remove();
}
