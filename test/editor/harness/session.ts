/** One editor with the packed extension, one browser, one workspace: what a UI test works with. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { artifacts } from './places.js';
import { type Settings, testSettings, untrustedSettings } from './settings.js';
import { type VsCodeServer, startVsCode } from './vscode-server.js';
import { Workbench } from './workbench.js';
import { type Texts, type WorkspaceCopy, copyWorkspace } from './workspace-copy.js';

export interface SessionOptions {
  readonly vsix: string;
  /** The folder to open a copy of, or the texts of one; the suites' workspace where left out. */
  readonly workspace?: string | Texts;
  readonly settings?: Settings;
  /** The folder is not trusted: the editor restricts what runs in it. */
  readonly untrusted?: boolean;
}

export interface EditorSession {
  readonly workbench: Workbench;
  /** The copy that is open. */
  readonly folder: string;
  /** Keeps a picture in test/editor/.artifacts and resolves to its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

export async function openSession({
  vsix,
  workspace,
  settings,
  untrusted = false,
}: SessionOptions): Promise<EditorSession> {
  const copy = await copyWorkspace(workspace);
  let server: VsCodeServer | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    await copy.remove();
  };
  try {
    server = await startVsCode({
      vsix,
      settings: { ...testSettings, ...(untrusted && untrustedSettings), ...settings },
      asksForTrust: untrusted,
    });
    browser = await launchBrowser();
    const workbench = await Workbench.open(browser, server.url(copy.folder));
    return describeSession(workbench, copy, close);
  } catch (error) {
    await close();
    throw error;
  }
}

const describeSession = (
  workbench: Workbench,
  { folder }: WorkspaceCopy,
  close: () => Promise<void>,
): EditorSession => ({
  workbench,
  folder,
  close,
  async screenshot(name) {
    const file = path.join(artifacts, 'screenshots', `${name}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await workbench.page.screenshot({ path: file });
    return file;
  },
});
