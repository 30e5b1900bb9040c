/** When what was put into the page is on the screen. */

/** Resolves in the frame behind the next, by when that has been seen; at once in a page that nobody sees. */
export const frameAfterNext = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
