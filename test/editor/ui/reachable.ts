/** Asks whether all that can be pressed in a page can be met: in sight, in reach of a finger, covered by nothing. */
import { expect } from 'vitest';
import type { Locator } from 'playwright-core';

/** Pixels that a finger needs each way (WCAG 2.5.8). */
const FINGER = 24;

/** @param body of the page; things of the drawing itself are apart: there one zooms. */
export async function expectReachable(body: Locator, state: string): Promise<void> {
  const found = await body.evaluate((page, finger) => {
    const controls = [...page.querySelectorAll<HTMLElement>('button, select, input, summary, [role=option]')];
    // What lies above all else for a moment may cover what it came from.
    const above = page.querySelector('dialog[open], .menu:not([hidden]), .search:not([hidden])');
    const wrong = controls.flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      if (above && !above.contains(control)) return [];
      // The words beside a box are pressed as well as the box.
      const target = control.closest('label') ?? control;
      const name = control.getAttribute('aria-label') ?? target.textContent ?? control.tagName;
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
      const faults = [
        width < finger - 0.5 || height < finger - 0.5 ? `is ${width} × ${height}` : '',
        left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1 ? 'is cut off' : '',
      ];
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (hit && !target.contains(hit) && !hit.contains(target))
        faults.push(`lies below ${hit.getAttribute('class') ?? hit.tagName}`);
      return faults.filter((fault) => fault !== '').map((fault) => `${name.trim()} ${fault}`);
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      controls: controls.length > 5,
      wrong,
      scrolls: scrollWidth > innerWidth + 1 || scrollHeight > innerHeight + 1,
    };
  }, FINGER);
  expect(found, state).toEqual({ controls: true, wrong: [], scrolls: false });
}
