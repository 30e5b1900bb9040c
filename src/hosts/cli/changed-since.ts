/** `--changed-since`: the findings that a map had in a commit, so that only new ones are told. */
import { createHeadwater, type Headwater } from '../../service/headwater.js';
import { pathOf } from '../node-files.js';
import { filesOfCommit, GitProblem } from './git.js';
import type { Io } from './io.js';
import type { IsKnown } from './known.js';
import type { Loaded } from './load.js';
import type { InputProblem } from './problem.js';

export async function knownInCommit(
  { roots, show }: Loaded,
  reference: string,
  { today }: Io,
): Promise<IsKnown | InputProblem> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const root of roots) {
    try {
      const files = await filesOfCommit(pathOf(root), reference);
      const headwater = createHeadwater({ files, exists: files.exists, today, log: () => undefined });
      await headwater.addFolder(root);
      known.set(root, new Set(headwater.roots().flatMap((each) => idsOf(headwater, each))));
    } catch (error) {
      if (!(error instanceof GitProblem)) throw error;
      return { path: show(root), message: error.message };
    }
  }
  return (root, { id }) => known.get(root)?.has(id) ?? false;
}

/** What was suppressed then is new once nobody suppresses it. */
const idsOf = (headwater: Headwater, root: string): string[] => {
  const identities = headwater.identities(root);
  return headwater.findings(root).map((finding) => identities.get(finding)?.id ?? '');
};
