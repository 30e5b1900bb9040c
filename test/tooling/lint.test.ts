/** The linter still bites: the rules that this project leans on, each broken in the fixture, are reported. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
}

function lint(folder: string): Promise<Report> {
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '--type-aware', '--format=json', folder];
  return new Promise((resolve, reject) => {
    // It exits with 1, as it should; what it prints is the result.
    execFile(process.execPath, args, { cwd: root }, (_error, stdout) => {
      try {
        resolve(JSON.parse(stdout));
      } catch (error) {
        reject(error);
      }
    });
  });
}

test('every rule that the fixture breaks is an error', async () => {
  const { diagnostics } = await lint('test/tooling/known-bad/lint');
  const errors = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code));
  const wanted = [
    'eslint(eqeqeq)',
    'eslint(no-console)',
    'import(no-cycle)',
    'import(no-default-export)',
    'typescript(no-explicit-any)',
    'typescript(no-floating-promises)',
    'typescript(no-non-null-assertion)',
    'typescript(switch-exhaustiveness-check)',
    'unicorn(filename-case)',
  ];
  expect(wanted.filter((code) => !errors.has(code))).toEqual([]);
});
