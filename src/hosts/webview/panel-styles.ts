/** How bar, chips, side panel, search, menu, tip and dialog look: small, calm, with the editor's own colours. */
import { border, focus, foreground, muted, surface } from './style-values.js';

const controls = `
button, select, input { font: inherit; color: inherit }
button { display: inline-flex; align-items: center; gap: 5px; min-height: 24px; padding: 0 6px; border: 1px solid transparent; border-radius: 5px;
  background: none; cursor: pointer; box-sizing: border-box }
button:hover { background: var(--vscode-toolbar-hoverBackground, #8882); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px }
button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, [role=option]:focus-visible {
  outline: 1px solid ${focus}; outline-offset: 0 }
button[aria-disabled=true] { opacity: 0.4; cursor: default; background: none }
button[aria-disabled=true]:not(:focus-visible) { outline: none }
button[aria-pressed=true] { background: var(--vscode-inputOption-activeBackground, color-mix(in srgb, ${focus} 22%, transparent));
  border-color: var(--vscode-inputOption-activeBorder, ${focus}) }
button.primary { padding: 0 12px; color: var(--vscode-button-foreground, #fff); background: var(--vscode-button-background, #1f5fd0);
  border-color: var(--vscode-contrastBorder, transparent) }
button.primary:hover { background: var(--vscode-button-hoverBackground, var(--vscode-button-background, #1f5fd0)) }
button.link { padding: 3px; margin-left: -3px; border: 0; text-align: left; display: inline-block; color: var(--vscode-textLink-foreground, #1f5fd0) }
button.link:hover { background: none; text-decoration: underline }
svg.icon { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round }
select { field-sizing: content; min-height: 24px; max-width: 170px; min-width: 0; padding: 0 2px; border-radius: 5px; border: 1px solid transparent; text-overflow: ellipsis;
  background: var(--vscode-dropdown-background, ${surface}); color: var(--vscode-dropdown-foreground, ${foreground}); cursor: pointer }
select:hover { border-color: ${border} }
select.on { border-color: ${focus}; background: color-mix(in srgb, ${focus} 14%, var(--vscode-dropdown-background, ${surface})) }
input[type=text] { min-height: 26px; padding: 0 8px; box-sizing: border-box; border-radius: 4px; background: var(--vscode-input-background, #fff);
  color: var(--vscode-input-foreground, #222); border: 1px solid var(--vscode-input-border, ${border}) }
input::placeholder { color: var(--vscode-input-placeholderForeground, ${muted}); opacity: 1 }
input[type=checkbox] { margin: 0; width: 14px; height: 14px; accent-color: ${focus} }
.muted { color: ${muted} }
code, kbd, pre { font-family: var(--vscode-editor-font-family, monospace); font-size: 12px }`;

const top = `
.top { position: absolute; z-index: 1; left: 10px; right: 10px; top: 10px; display: flex; flex-direction: column; align-items: flex-start; gap: 6px; pointer-events: none }
.top > * , .chips > * { pointer-events: auto }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; padding: 2px; width: 100%; font-size: 12px }
.bar button { padding: 0 4px }
.bar .knot { display: inline-flex; gap: 1px }
.bar .end { margin-left: auto }
@container (max-width: 490px) { .bar .wide span { position: absolute; clip-path: inset(50%) } .bar select { max-width: 104px } }
.chips { max-width: 100%; display: flex; flex-wrap: wrap; gap: 6px; font-size: 12px; pointer-events: none }
.chips:empty { display: none }
.chip { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 1px 3px 1px 9px; min-height: 28px; position: relative }
.chip { max-width: 100%; box-sizing: border-box }
.chip strong, .chip > span:first-child { min-width: 0; max-width: min(48ch, 100%); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.chip.note { padding-right: 9px; color: ${muted} }
.chip button { padding: 0 3px; min-height: 24px; min-width: 24px; justify-content: center }
.chip label { display: inline-flex; align-items: center; gap: 4px; min-height: 24px; padding: 0 4px; cursor: pointer }
.stepper { display: inline-flex; align-items: center; padding-left: 6px; color: ${muted} }
.stepper output { min-width: 1.2em; text-align: center; color: ${foreground}; font-variant-numeric: tabular-nums }
.stepper span { margin-right: 2px }
.hidden-things { border-left: 3px solid var(--vscode-editorInfo-foreground, #3b7dd8) }
.hidden-things button { padding: 0 8px; color: var(--vscode-textLink-foreground, #1f5fd0) }
summary { cursor: pointer; border-radius: 4px; padding: 2px; line-height: 20px }
.hidden-things ul { position: absolute; z-index: 2; left: -1px; top: 100%; margin: 4px 0 0; padding: 6px 12px 6px 26px; width: max-content; max-width: min(44ch, 80cqi) }
@container (max-width: 490px) { .chips:not(:has([open])) { flex-wrap: nowrap; overflow: auto; scrollbar-width: none; pointer-events: auto }
  .chips:not(:has([open])) .chip { flex: none; flex-wrap: nowrap; max-width: none }
  .chip > :first-child { max-width: 24ch; flex: none } }
@container (max-width: 360px) { .foot { flex-wrap: wrap } .foot .toolbar { margin-left: auto } }`;

const side = `
.side { flex: 0 0 min(320px, 45%); display: flex; flex-direction: column; min-height: 0; box-sizing: border-box; background: var(--vscode-sideBar-background, ${surface});
  color: var(--vscode-sideBar-foreground, ${foreground}); border-left: 1px solid ${border}; font-size: 12px }
.side header { display: flex; align-items: center; justify-content: space-between; padding: 6px 8px 6px 14px }
.side h2 { margin: 0; font-size: 11px; font-weight: 600; text-transform: uppercase; letter-spacing: 0.04em }
.side .content { flex: 1 1 auto; overflow: auto; padding: 2px 14px 18px; line-height: 1.45; overflow-wrap: anywhere }
.side h3 { margin: 2px 0 0; font-size: 15px; font-weight: 600 }
.side h4 { margin: 14px 0 3px; font-size: 11px; font-weight: 600; color: ${muted} }
.side p { margin: 0 0 6px }
.side ul { margin: 0; padding: 0; list-style: none }
.side .row { display: flex; flex-wrap: wrap; gap: 4px; margin: 4px 0 8px -6px }
.side dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 8px 0 0 }
.side dt { color: ${muted} }
.side dd { margin: 0 }
.clauses button.link { font-family: var(--vscode-editor-font-family, monospace); color: inherit }
.findings li { padding: 4px 0 6px 10px; border-left: 3px solid var(--tone, ${muted}); margin: 0 0 6px }
.findings .error { --tone: var(--vscode-errorForeground, #c81e2a) }
.findings .warning { --tone: var(--vscode-editorWarning-foreground, #8f6200) }
.findings .information { --tone: var(--vscode-editorInfo-foreground, #1f5fd0) }
.findings .severity { display: block; color: ${muted} }
.findings button.link { color: inherit }
.fixes { display: flex; flex-direction: column; align-items: flex-start; gap: 2px; margin: 3px 0 0 -4px }
.fixes button { border-color: ${border}; text-align: left }
.filter fieldset { margin: 0 0 12px; padding: 0; border: 0; min-width: 0 }
.filter legend { padding: 0 0 3px; font-weight: 600; font-size: 11px; color: ${muted} }
.filter label { display: flex; align-items: center; gap: 8px; min-height: 24px; cursor: pointer }
.filter .label { flex: 1 1 auto }
.count { color: ${muted}; font-variant-numeric: tabular-nums }
.list > ul > li { padding: 2px 0 4px }
.list details { margin-left: 4px }
.list details ul { padding-left: 12px; border-left: 1px solid ${border}; margin: 2px 0 2px 5px }
.list summary { color: ${muted} }
.list [aria-current=true] { font-weight: 700; color: inherit; text-decoration: underline }
@media (max-width: 560px) { .side { flex-basis: 38%; border-left: 0; border-top: 1px solid ${border} }
  #preview:has(> .side:not([hidden])) .legend { display: none } }`;

const floating = `
.search, .menu, .hover-tip, .dialog { box-shadow: 0 3px 14px var(--vscode-widget-shadow, #0003) }
.search { position: absolute; z-index: 4; top: 10px; left: 0; right: 0; margin: 0 auto; width: min(460px, calc(100% - 20px)); padding: 6px; font-size: 13px }
.search input { width: 100% }
.search ul { margin: 5px 0 0; padding: 0; list-style: none; max-height: min(46vh, 360px); overflow: auto }
.search li { display: flex; align-items: baseline; gap: 8px; padding: 4px 8px; min-height: 24px; box-sizing: border-box; border-radius: 4px; cursor: pointer }
.search li:hover { background: var(--vscode-list-hoverBackground, #8881) }
.search li[aria-selected=true] { background: var(--vscode-list-activeSelectionBackground, color-mix(in srgb, ${focus} 16%, transparent)); color: var(--vscode-list-activeSelectionForeground, inherit);
  outline: 1px solid var(--vscode-contrastActiveBorder, transparent) }
.search .kind { flex: 0 0 62px; font-size: 11px; opacity: 0.85 }
.search .label { flex: 0 1 auto; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.search .detail { flex: 1 1 0; min-width: 0; opacity: 0.85; font-size: 12px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.search p { margin: 4px 8px 0; font-size: 11px }
.search p:empty { display: none }
.menu { position: absolute; z-index: 5; display: flex; flex-direction: column; padding: 4px; min-width: 190px; max-width: 340px; font-size: 13px;
  background: var(--vscode-menu-background, ${surface}); color: var(--vscode-menu-foreground, ${foreground}); border-color: var(--vscode-menu-border, ${border}) }
.menu button { justify-content: space-between; gap: 18px; padding: 0 10px; border-radius: 4px; text-align: left }
.menu button span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.menu button:hover, .menu button:focus { background: var(--vscode-menu-selectionBackground, var(--vscode-list-activeSelectionBackground, color-mix(in srgb, ${focus} 16%, transparent)));
  color: var(--vscode-menu-selectionForeground, var(--vscode-list-activeSelectionForeground, inherit)); outline: 1px solid var(--vscode-menu-selectionBorder, transparent);
  outline-offset: -1px }
.menu kbd { flex: none; padding: 0; border: 0; background: none; box-shadow: none; color: inherit; font-family: inherit; font-size: 11px; white-space: nowrap }
.menu [role=separator]:first-child { display: none }
.menu [role=separator] { height: 1px; margin: 4px 6px; background: var(--vscode-menu-separatorBackground, ${border}) }
.hover-tip { position: absolute; z-index: 3; max-width: min(46ch, calc(100% - 20px)); max-height: 45%; overflow: auto; padding: 7px 11px; font-size: 12px; line-height: 1.45;
  background: var(--vscode-editorHoverWidget-background, ${surface}); color: var(--vscode-editorHoverWidget-foreground, ${foreground});
  border-color: var(--vscode-editorHoverWidget-border, ${border}); overflow-wrap: anywhere }
.hover-tip .head { display: block }
.markdown p { margin: 5px 0 0; white-space: pre-line }
.markdown ul { margin: 4px 0 0; padding-left: 16px; list-style: disc }
.markdown pre { margin: 5px 0 0; padding: 5px 8px; overflow: auto; border-radius: 4px; background: var(--vscode-textCodeBlock-background, #8881) }
dialog { padding: 14px 16px; width: min(360px, calc(100% - 40px)); color: ${foreground} }
dialog::backdrop { background: #0004 }
dialog h2 { margin: 0 0 10px; font-size: 14px; font-weight: 600 }
.field { display: block; margin: 0 0 9px; font-size: 12px }
.field span { display: block; margin: 0 0 3px; color: ${muted} }
.field input, .field select { width: 100%; max-width: none; min-height: 26px; border: 1px solid var(--vscode-input-border, ${border}) }
.trouble { margin: 4px 0; font-size: 12px; color: var(--vscode-errorForeground, #c81e2a) }
.trouble:empty { display: none }
.buttons { display: flex; justify-content: flex-end; gap: 6px; margin-top: 12px }
.buttons button { padding: 0 12px; min-height: 26px; border-color: ${border} }`;

export const panelStyles = [controls, top, side, floating].join('\n');
