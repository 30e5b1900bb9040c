/** How Node runs the server: what is measured is what ships. */

export const SERVER_FLAGS: readonly string[] = [
  // Left to itself the heap of a server that holds a large map grows to three times what it holds before it is cleaned up: the editor's
  // windows have better uses for that memory.
  '--heap-growing-percent=40',
  // What a start makes stays: to sweep a heap of a few megabytes again and again while it grows finds nothing to free.
  '--initial-heap-size=64',
  // Three halves of the default size stand empty most of the time.
  '--max-semi-space-size=8',
];
