/** How Node runs the server: what is measured is what ships. */

/**
 * Left to itself the heap of a server that holds a large map grows to three times what it holds before it is cleaned up: the editor's
 * windows have better uses for that memory.
 */
export const SERVER_FLAGS: readonly string[] = ['--heap-growing-percent=40'];
