/** Frames while the picture is panned and zoomed with a real pointer and a real wheel. */
import type { Page } from 'playwright-core';

/** Milliseconds from one frame to the next while something is done. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const state = { on: true, frames };
    Object.assign(globalThis, { benchFrames: state });
    const tick = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (state.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  return page.evaluate(() => {
    const { benchFrames } = globalThis as unknown as { benchFrames: { on: boolean; frames: number[] } };
    benchFrames.on = false;
    // The first counts from before it began.
    return benchFrames.frames.slice(2);
  });
}

const SECOND = 1000;

/** There and back, for about two seconds. */
export async function panFrames(page: Page): Promise<readonly number[]> {
  const { x, y } = await middle(page);
  // Beside things, which would be dragged: from the lower left corner on.
  return framesWhile(page, async () => {
    await page.mouse.move(20, 2 * y - 120);
    await page.mouse.down();
    const end = performance.now() + 2 * SECOND;
    for (let step = 0; performance.now() < end; step++)
      await page.mouse.move(
        20 + x * Math.abs(Math.sin(step / 25)),
        2 * y - 120 - y * Math.abs(Math.sin(step / 40)),
      );
    await page.mouse.up();
  });
}

/** In and out over the middle, step by step as a wheel turns. */
export async function zoomFrames(page: Page): Promise<readonly number[]> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  return framesWhile(page, async () => {
    const end = performance.now() + 2.4 * SECOND;
    for (let step = 0; performance.now() < end; step++) {
      await page.mouse.wheel(0, step % 48 < 24 ? -40 : 40);
      await page.waitForTimeout(8);
    }
  });
}

async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { x: width / 2, y: height / 2 };
}
