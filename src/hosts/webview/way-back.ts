/** Escape leads out of what stands around the picture, to where the focus was before. */

/** `leave` is done first; `otherwise` gives the focus to somebody where that which had it is gone. Returns the way itself. */
export function wayBack(element: HTMLElement, otherwise: () => void, leave?: () => void): () => void {
  let from: Element | undefined;
  const back = (): void => {
    const { activeElement } = document;
    const isHere = element.contains(activeElement);
    leave?.();
    if (!isHere) return;
    if (from instanceof HTMLElement || from instanceof SVGElement) from.focus({ preventScroll: true });
    if (document.activeElement === activeElement || document.activeElement === document.body) otherwise();
  };
  element.addEventListener('focusin', ({ relatedTarget }) => {
    // From nowhere: what had it was written anew.
    if (relatedTarget instanceof Element && !element.contains(relatedTarget)) from = relatedTarget;
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    back();
  });
  return back;
}
