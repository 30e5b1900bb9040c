/** Tests that are named and not there. */
import { isPlaceholder } from '../model/placeholder.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';
import { flowsSaying, markAll, sayingOf } from './said.js';

/** From a drive, the root of a disk, or another machine. */
const ELSEWHERE = /^(?:[/\\]|[a-z][a-z0-9+.-]*:)/i;

/** The path from the map's root, without detours; undefined where it leads out of it. */
function withinMap(path: string): string | undefined {
  if (ELSEWHERE.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split(/[/\\]/)) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** What is wrong with a path; undefined where nothing is, or nobody can tell. */
function fault(path: string, exists: Context['exists']): string | undefined {
  const inside = withinMap(path);
  // Nobody is asked about a file out there; but where the host cannot look at all, nothing is said of any path.
  if (inside === undefined)
    return exists('.') === undefined
      ? undefined
      : `\`${path}\` leads out of the folder of the map: it is looked up nowhere, and is another file on every machine. Name it by its path from that folder.`;
  if (inside === '' || exists(inside) !== false) return undefined;
  return `There is no file \`${inside}\` below the folder of the map: the test was moved or never written, and whoever reads this believes that it runs. Correct the path, or remove the clause.`;
}

function check(unit: DeclarationUnit, { map, exists, report }: Context): void {
  const saying = sayingOf(unit);
  for (const test of saying?.clauses.tests ?? []) {
    // One that is still to be named is incomplete-documentation's.
    const message = isPlaceholder(test.path) ? undefined : fault(test.path, exists);
    if (message === undefined) continue;
    report({
      at: { uri: unit.uri, span: test.pathSpan },
      message,
      marks: markAll(saying ? flowsSaying(saying, map, ({ tests }) => tests.includes(test)) : []),
    });
  }
}

export const rule: RuleOf<'declaration'> = {
  id: 'test-not-found',
  since: '0.1.0',
  scope: 'declaration',
  when: ['tests'],
  severity: 'error',
  fix: 'none',
  summary: 'A test that a flow names does not exist.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'tests',
  when: `A \`test\` of a flow or a profile names a path, and there is no such file or folder below the map's folder (the one with \`headwater.json\`),
from which paths are counted; or the path leads out of that folder, by itself or by a link on the way. It stands where the clause is said. The
command line and the language server look on disk; where an editor holds the files, as in a browser or on a file system of its own, it is asked, and
what is a link there is not judged, as nobody tells where it leads; with \`--changed-since\` the commit is asked for its own files. An editor is told
anew when a file comes or goes, and, as not every file system speaks of that, when a text of the map is opened or saved. Where nobody can
look, or where the map is a single file outside all folders, nothing is said.`,
  why: `A map that claims tests which are not there is worse than one that claims none: nobody asks again.`,
  source: ['unit', 'end-to-end', 'failure-injection'],
  examples: [
    {
      title: 'moved, or never written',
      source: `
flow Order from ERP to CRM realtime test unit "gone/order.test.ts"
                                              ^^^^^^^^^^^^^^^^^^^^ error: There is no file \`gone/order.test.ts\` below the folder of the map: the test was moved or never written, and whoever reads this believes that it runs. Correct the path, or remove the clause.
`,
    },
    {
      title: 'out of the folder of the map',
      source: `
flow Order from ERP to CRM realtime {
  test e2e "e2e/../../other/order.test.ts"
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: \`e2e/../../other/order.test.ts\` leads out of the folder of the map: it is looked up nowhere, and is another file on every machine. Name it by its path from that folder.
}
`,
    },
    {
      title: 'there',
      source: `
flow Order from ERP to CRM realtime {
  test unit "test/order.test.ts"
  test e2e "./e2e/../test/order.e2e.ts"
}
`,
    },
    {
      title: 'where it is said to be',
      source: `
flow Order from ERP to CRM realtime test unit "test/order.test.ts"
`,
    },
  ],
};
