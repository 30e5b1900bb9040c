/** Colours for a page outside an editor, under the editor's names for them: light, dark, and with more contrast. */

type Colours = Readonly<Record<string, string>>;

const light: Colours = {
  'editor-background': '#ffffff',
  'editor-foreground': '#1b2230',
  foreground: '#3b4252',
  descriptionForeground: '#5c6676',
  errorForeground: '#c81e2a',
  focusBorder: '#1f5fd0',
  'editorWidget-background': '#f7f8fa',
  'editorWidget-foreground': '#3b4252',
  'widget-border': '#d5dae3',
  'panel-border': '#d5dae3',
  'widget-shadow': '#00000029',
  'toolbar-hoverBackground': '#b8bfcc50',
  'list-hoverBackground': '#eef1f6',
  'list-activeSelectionBackground': '#dbe7fb',
  'list-activeSelectionForeground': '#14233f',
  'input-background': '#ffffff',
  'input-foreground': '#1b2230',
  'input-border': '#8c97a8',
  'button-background': '#1f5fd0',
  'button-foreground': '#ffffff',
  'textLink-foreground': '#1f5fd0',
  'textCodeBlock-background': '#eef1f6',
  'badge-background': '#d9dfe9',
  'badge-foreground': '#1b2230',
  'editorWarning-foreground': '#8f6200',
  'editorInfo-foreground': '#1f5fd0',
  'charts-blue': '#3d6fc9',
  'charts-purple': '#8a4fc7',
  'charts-green': '#1f857a',
  'charts-orange': '#c2570c',
  'charts-yellow': '#8f6a00',
  'charts-red': '#c81e2a',
};

const dark: Colours = {
  'editor-background': '#1b1f27',
  'editor-foreground': '#e6eaf2',
  foreground: '#cdd4e0',
  descriptionForeground: '#9aa5b8',
  errorForeground: '#ff7b82',
  focusBorder: '#6ea8ff',
  'editorWidget-background': '#232934',
  'editorWidget-foreground': '#cdd4e0',
  'widget-border': '#3a4352',
  'panel-border': '#3a4352',
  'widget-shadow': '#00000070',
  'toolbar-hoverBackground': '#5a647650',
  'list-hoverBackground': '#2b3340',
  'list-activeSelectionBackground': '#2b4470',
  'list-activeSelectionForeground': '#ffffff',
  'input-background': '#1b1f27',
  'input-foreground': '#e6eaf2',
  'input-border': '#6b7688',
  'button-background': '#3b72d9',
  'button-foreground': '#ffffff',
  'textLink-foreground': '#7fb2ff',
  'textCodeBlock-background': '#2b3340',
  'badge-background': '#3a4352',
  'badge-foreground': '#e6eaf2',
  'editorWarning-foreground': '#e0a82e',
  'editorInfo-foreground': '#6ea8ff',
  'charts-blue': '#6f9cf0',
  'charts-purple': '#b589ee',
  'charts-green': '#4fc0b1',
  'charts-orange': '#f0905a',
  'charts-yellow': '#d9b44a',
  'charts-red': '#ff7b82',
};

const rules = (colours: Colours): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--vscode-${name}: ${colour}`)
    .join('; ');

/** Follows the reader's choice, or a `data-theme` of `light` or `dark` on the root. */
export const pageColours = `:root { color-scheme: light; ${rules(light)} }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { color-scheme: dark; ${rules(dark)} } }
:root[data-theme=dark] { color-scheme: dark; ${rules(dark)} }
@media (prefers-contrast: more) { :root { --vscode-contrastBorder: currentcolor } }
`;
