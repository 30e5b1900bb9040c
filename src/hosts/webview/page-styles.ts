/** How the page around the picture looks, and what lights up in it. All colours are the editor's. */
import { panelStyles } from './panel-styles.js';
import { border, focus, foreground, muted, surface } from './style-values.js';

/** The drawing has a ground of its own: on a layer without one, Chromium lays translucent frames twice below what steps back. */
const layout = `
html, body { height: 100%; margin: 0; padding: 0; overflow: hidden }
body { background: var(--vscode-editor-background, #fff); color: var(--vscode-editor-foreground, #222);
  font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: 13px }
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { color-scheme: dark }
#preview { position: fixed; inset: 0; display: flex }
.pane { position: relative; flex: 1 1 auto; min-width: 0; min-height: 0; overflow: hidden; container-type: inline-size }
.view { position: absolute; inset: 0; overflow: hidden; cursor: grab; user-select: none; -webkit-user-select: none; touch-action: none }
.view:active { cursor: grabbing }
.view > svg.hw { width: 100%; height: 100%; display: block; overflow: visible; transform-origin: 0 0; outline: none;
  background: var(--hw-canvas) }
.view > svg.hw.moving { will-change: transform }
.view:has(> svg.hw:focus-visible) { outline: 1px solid ${focus}; outline-offset: -1px }
@media (max-width: 560px) { #preview { flex-direction: column } }
[hidden] { display: none !important }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }`;

const things = `
.hw .node, .hw .edge, .hw .label, .hw .heading { cursor: pointer }
.view:not(.steered) :is(.node, .edge, .label, .plate) { transition: opacity 0.16s ease-out }
.view:not(.steered) .node .shape { transition: stroke 0.16s ease-out, stroke-width 0.16s ease-out }
.view:not(.steered) .node:hover .shape, .hw .node.lit .shape { stroke: ${focus}; stroke-width: 2 }
.view:not(.steered) .node:hover .shape:first-of-type { filter: drop-shadow(0 2px 4px var(--vscode-widget-shadow, #0003)) }
.hw .edge:focus, .hw .node:focus, .hw .heading:focus { outline: none }
.hw .heading:focus-visible .title { fill: ${focus}; text-decoration: underline }
.hw .node:focus-visible .shape, .hw .node.chosen .shape { stroke: ${focus}; stroke-width: 2.5 }
.hw .node.held { filter: drop-shadow(0 3px 6px var(--vscode-widget-shadow, #0006)) }
.hw .node.held .shape { stroke: ${focus}; stroke-width: 2.5 }
.hw .edge.lit .way, .hw .edge.chosen .way { stroke-width: 3 }
.hw .edge.chosen .grip, .hw .edge:focus-visible .grip { stroke-opacity: 0.28 }
.hw .label.chosen text, .hw .label.lit text { font-weight: 600 }
.hw .label.chosen rect.plate { stroke: ${focus}; stroke-width: 1.5; rx: 5px }
.hw .group.chosen .frame { stroke: ${focus}; stroke-width: 2 }
.hw .group .frame { pointer-events: none }
.hw .scene.lighting .node:not(.lit), .hw .scene.lighting .edge:not(.lit), .hw .scene.lighting .label:not(.lit) { opacity: 0.22 }
.hw .handle { cursor: crosshair }
.hw .handle circle { fill: ${focus}; stroke: var(--vscode-editor-background, #fff); stroke-width: 2 }
.hw .handle path { fill: none; stroke: var(--vscode-editor-background, #fff); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round }
.hw .rubber { fill: none; stroke: ${focus}; stroke-width: 2; pointer-events: none }`;

/** What an edit did: a glow around what is new or other than before, a fading of what is gone. */
const moments = `
.hw .added .shape, .hw .added .way { stroke: var(--vscode-charts-green, #1f857a); stroke-width: 3 }
.hw .changed .shape, .hw .changed .way { stroke: var(--vscode-charts-orange, #c2570c); stroke-width: 3 }
.hw .label.added text, .hw .label.changed text { font-weight: 700 }
.hw .removed { opacity: 0.35; pointer-events: none }
.hw .removed .shape, .hw .removed .way { stroke: var(--vscode-errorForeground, #c81e2a) }
@media (prefers-reduced-motion: no-preference) {
  .hw .added, .hw .changed { animation: hw-arrive 0.5s ease-out }
  .hw .removed { animation: hw-leave 0.9s ease-in forwards }
  @keyframes hw-arrive { from { opacity: 0.1 } }
  @keyframes hw-leave { to { opacity: 0 } }
}
@media (prefers-reduced-motion: reduce) { .hw *, .panel { transition: none !important; animation: none !important } }
@media (forced-colors: active) {
  .view > svg.hw { background: Canvas }
  .hw .node.chosen .shape, .hw .node:focus-visible .shape, .hw .edge.chosen .way, .hw .group.chosen .frame { stroke: Highlight }
  .hw .node .shape, .hw .group .frame { stroke: CanvasText }
  .panel, .side, .dialog { border-color: CanvasText }
  [aria-pressed=true], [aria-selected=true], select.on { outline: 2px solid Highlight }
}`;

const furniture = `
.panel { box-sizing: border-box; border-radius: 6px; color: ${foreground}; background: ${surface}; border: 1px solid ${border} }
.foot { position: absolute; left: 10px; right: 10px; bottom: 10px; display: flex; align-items: flex-end; gap: 8px; pointer-events: none }
.foot > * { pointer-events: auto }
.toolbar { display: flex; gap: 1px; padding: 2px; margin-left: auto; flex: none }
.away { margin-left: auto; flex: none; min-height: 30px; padding: 0 9px; font-size: 11px; color: ${muted} }
.away + .toolbar { margin-left: 0 }
.away[hidden] + .toolbar { margin-left: auto }
.legend { padding: 0 8px; font-size: 11px; min-width: 0; max-height: min(45vh, 320px); overflow: auto }
.legend summary { color: ${muted}; width: max-content }
.legend ul { display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 2px 0 3px; padding: 0; list-style: none }
.legend li { display: inline-flex; align-items: center; gap: 6px; overflow-wrap: anywhere }
.notice { position: absolute; left: 12px; right: 12px; top: 48px; width: fit-content; max-width: calc(100% - 24px); margin: 0 auto; padding: 5px 12px;
  font-size: 12px; border-left: 3px solid var(--vscode-editorWarning-foreground, #bf8700) }
.top .notice { position: static; margin: 0 }
.toast { position: absolute; left: 12px; right: 12px; bottom: 52px; width: fit-content; max-width: min(52ch, calc(100% - 24px)); margin: 0 auto;
  padding: 6px 12px; font-size: 12px; box-shadow: 0 2px 8px var(--vscode-widget-shadow, #0003) }
.hint { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 12px;
  padding: 24px; text-align: center; color: ${muted} }
.hint h1 { margin: 0; font-size: 17px; font-weight: 600; color: var(--vscode-editor-foreground, #222) }
.hint p { margin: 0; max-width: 46ch; line-height: 1.5 }
.hint code { padding: 8px 14px; border-radius: 6px; background: var(--vscode-textCodeBlock-background, #8881); border: 1px solid ${border};
  font-family: var(--vscode-editor-font-family, monospace); color: var(--vscode-editor-foreground, #222) }`;

export const pageStyles = [layout, things, moments, furniture, panelStyles].join('\n');
