/** The colours of the picture, by theme: literal ones for files, the editor's own for the preview. */
import { dark } from './palettes/dark.js';
import { contrastDark, contrastLight } from './palettes/contrast.js';
import { light } from './palettes/light.js';
import type { Palette } from './palettes/palette.js';
import { print } from './palettes/print.js';
import { vscode } from './palettes/vscode.js';

/** Themes of files; `print` has no colours at all. */
export type FileTheme = 'light' | 'dark' | 'contrast-light' | 'contrast-dark' | 'print';
export type Theme = FileTheme | 'vscode';

const palettes: Readonly<Record<Theme, Palette>> = {
  light,
  dark,
  'contrast-light': contrastLight,
  'contrast-dark': contrastDark,
  print,
  vscode,
};

export const paletteOf = (theme: Theme): Palette => palettes[theme];
