/** Colours that several style sheets of the page share. */

export const focus = 'var(--vscode-focusBorder, #2f6fde)';
export const border =
  'var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-panel-border, #8884)))';
export const surface = 'var(--vscode-editorWidget-background, #f8f8f8)';
export const foreground = 'var(--vscode-editorWidget-foreground, var(--vscode-foreground, #333))';
export const muted = 'var(--vscode-descriptionForeground, #5c6676)';
