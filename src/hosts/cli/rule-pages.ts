/** What is known of each code that a finding may have: the rule's own words, and its page, which ships beside the bundle. */
import path from 'node:path';
import type { Severity } from '../../model/finding.js';
import { rules } from '../../rules/index.js';
import { decode } from '../../workspace/files.js';
import { readBytes } from '../node-files.js';

export interface CodeInfo {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly since?: string;
  readonly fix?: 'none' | 'safe' | 'unsafe';
}

/** Faults of texts, which no rule looks for. */
const FAULTS: readonly CodeInfo[] = [
  { id: 'syntax-error', severity: 'error', summary: 'The text cannot be read as the language wants it.' },
  { id: 'invalid-value', severity: 'error', summary: 'A value is none of those that its clause takes.' },
];

export const codes: ReadonlyMap<string, CodeInfo> = new Map(
  [...rules, ...FAULTS].map((each): [string, CodeInfo] => [each.id, each]),
);

/** The page of a rule as Markdown; undefined where the pages do not stand beside the bundle. */
export async function pageOf(folder: string, id: string): Promise<string | undefined> {
  const read = await readBytes(path.join(folder, `${id}.md`));
  const decoded = 'bytes' in read ? decode(read.bytes) : read;
  if ('problem' in decoded) return undefined;
  // Away from the other pages there is nothing that its link leads to.
  return decoded.text
    .replace(/<!--.*?-->/gs, '')
    .replace(' · [all rules](README.md)', '')
    .trim();
}

/** The pages of those rules that there are pages of. */
export async function pagesOf(folder: string, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => codes.has(id));
  const pages = await Promise.all(wanted.map((id) => pageOf(folder, id)));
  return new Map(wanted.flatMap((id, index) => (pages[index] === undefined ? [] : [[id, pages[index]]])));
}
