/** How the page around the picture looks, and what lights up in it. All colours are the editor's. */

const focus = 'var(--vscode-focusBorder, #2f6fde)';
const border = 'var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-panel-border, #8884)))';
const surface = 'var(--vscode-editorWidget-background, #f8f8f8)';
const foreground = 'var(--vscode-editorWidget-foreground, var(--vscode-foreground, #333))';

const layout = `
html, body { height: 100%; margin: 0; padding: 0; overflow: hidden }
body { background: var(--vscode-editor-background, #fff); color: var(--vscode-editor-foreground, #222);
  font-family: var(--vscode-font-family, sans-serif); font-size: 13px }
#preview { position: fixed; inset: 0 }
#preview > svg.hw { width: 100%; height: 100%; display: block; cursor: grab; user-select: none; -webkit-user-select: none }
#preview > svg.hw:active { cursor: grabbing }
#preview > svg.hw:focus-visible { outline: 1px solid ${focus}; outline-offset: -1px }
[hidden] { display: none !important }`;

const things = `
.hw .node, .hw .edge, .hw .label, .hw .heading { cursor: pointer }
.hw .node, .hw .edge, .hw .label, .hw .plate { transition: opacity 0.12s }
.hw .node:hover .shape, .hw .node.lit .shape { stroke: ${focus}; stroke-width: 2 }
.hw .edge:focus, .hw .node:focus { outline: none }
.hw .node:focus-visible .shape, .hw .node.chosen .shape { stroke: ${focus}; stroke-width: 2.5 }
.hw .edge.lit .way, .hw .edge.chosen .way { stroke-width: 3 }
.hw .edge.chosen .grip, .hw .edge:focus-visible .grip { stroke-opacity: 0.28 }
.hw .label.chosen text, .hw .label.lit text { font-weight: 600 }
.hw .label.chosen rect.plate { stroke: ${focus}; stroke-width: 1.5; rx: 5px }
.hw .group.chosen .frame { stroke: ${focus}; stroke-width: 2 }
.hw .group .frame { pointer-events: none }
.hw .scene.lighting .node:not(.lit), .hw .scene.lighting .edge:not(.lit), .hw .scene.lighting .label:not(.lit) { opacity: 0.22 }
@media (prefers-reduced-motion: reduce) { .hw * { transition: none !important } }`;

const furniture = `
.panel { position: absolute; display: flex; gap: 2px; padding: 3px; border-radius: 7px; color: ${foreground};
  background: ${surface}; border: 1px solid ${border} }
.toolbar { right: 12px; bottom: 12px }
.toolbar button { width: 26px; height: 26px; padding: 0; border: 0; border-radius: 5px; background: none; color: inherit; cursor: pointer }
.toolbar button:hover { background: var(--vscode-toolbar-hoverBackground, #8882); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent) }
.toolbar button:focus-visible { outline: 1px solid ${focus} }
.toolbar svg { width: 16px; height: 16px; display: block; margin: auto; fill: none; stroke: currentColor; stroke-width: 1.4;
  stroke-linecap: round; stroke-linejoin: round }
.legend { left: 12px; bottom: 12px; gap: 12px; padding: 6px 10px; font-size: 11px; flex-wrap: wrap; max-width: calc(100% - 190px);
  box-sizing: border-box }
.legend span { display: inline-flex; align-items: center; gap: 5px; white-space: nowrap }
.legend svg { width: 14px; height: 14px; overflow: visible }
.notice { left: 12px; right: 12px; top: 10px; width: fit-content; max-width: calc(100% - 24px); margin: 0 auto; padding: 5px 12px; font-size: 12px;
  box-sizing: border-box; border-left: 3px solid var(--vscode-editorWarning-foreground, #bf8700) }
.hint { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 12px;
  padding: 24px; text-align: center; color: var(--vscode-descriptionForeground, #666) }
.hint h1 { margin: 0; font-size: 17px; font-weight: 600; color: var(--vscode-editor-foreground, #222) }
.hint p { margin: 0; max-width: 46ch; line-height: 1.5 }
.hint code { padding: 8px 14px; border-radius: 6px; background: var(--vscode-textCodeBlock-background, #8881); border: 1px solid ${border};
  font-family: var(--vscode-editor-font-family, monospace); color: var(--vscode-editor-foreground, #222) }`;

export const pageStyles = [layout, things, furniture].join('\n');
