/** Waiting for what is about to happen: it comes, or it does not. On a busy machine the first parse alone takes more than the second that is usual. */
import { vi } from 'vitest';

/** Tries until it does not throw any more. */
export const soon = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 10_000 });
