/** Asks axe what hinders people in a page inside the workbench. */
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { inRoot } from '../../../scripts/lib/paths.mjs';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

let script: Promise<string> | undefined;

/** @param body of the page. Nothing may be found, of whatever gravity. */
export async function expectNoHindrance(body: Locator, state: string): Promise<void> {
  script ??= readFile(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');
  const element = await body.elementHandle();
  const frame = await element?.ownerFrame();
  if (!frame) throw new Error(`No page to look at: ${state}`);
  // The page's policy forbids to run text as code; the debugger, through which this goes, does not ask it.
  await frame.evaluate(await script);
  const results = (await frame.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  const found = results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
  );
  expect(found, `axe, ${state}`).toEqual([]);
}
