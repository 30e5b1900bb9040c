/** The workbench as a user meets it: open a file, run a command, look at problems and previews. */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

export type SquiggleSeverity = 'error' | 'warning' | 'info' | 'hint';

export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Resolves once the explorer shows the folder: the connection to the server is up. */
  static async open(
    browser: Browser,
    url: string,
    viewport = { width: 1280, height: 800 },
  ): Promise<Workbench> {
    const page = await browser.newPage({ viewport });
    await page.goto(url);
    const workbench = new Workbench(page);
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await workbench.explorerRows().first().waitFor({ timeout: 60_000 });
    return workbench;
  }

  explorerRows(): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row');
  }

  /** Opens a file that stands in the folder's root. */
  async openFile(name: string): Promise<void> {
    await this.explorerRows().filter({ hasText: name }).dblclick();
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  }

  tab(title: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: title });
  }

  /** Runs a command of the palette; tried again, because a late change of focus (a webview, a notification) closes it. */
  async runCommand(title: string): Promise<void> {
    for (let left = 3; ; left--) {
      try {
        await this.#runCommandOnce(title);
        return;
      } catch (error) {
        if (left === 0) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  async #runCommandOnce(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    const row = this.page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first();
    // Pressed on the workbench, not wherever the focus is: that may be inside a webview.
    await this.page.locator('.monaco-workbench').press('F1');
    await input.waitFor({ timeout: 3000 });
    await input.fill(`>${title}`);
    await row.waitFor({ timeout: 5000 });
    await row.click({ timeout: 3000 });
    await input.waitFor({ state: 'hidden', timeout: 5000 });
  }

  squiggles(severity: SquiggleSeverity = 'error'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** The rows of the Problems panel, once it is shown. */
  problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** The document inside a webview: two frames deep. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  }

  /** Where the cursor is, as the status bar says it: `Ln 2, Col 9`. */
  cursor(): Locator {
    return this.page.locator('#status\\.editor\\.selection');
  }

  notifications(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item-message');
  }
}
