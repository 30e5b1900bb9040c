/** Breaks the border of views, so that a test sees the border check bite. */
export const bad = () => import('../../lsp/server.js');
