/** The colours of the picture, by theme: literal ones for files, the editor's own for the preview. */
import type { PatternKind } from '../../../model/clauses.js';

export type Theme = 'light' | 'dark' | 'vscode';

type Tone = PatternKind | 'plain';

export interface Palette {
  readonly canvas: string;
  readonly text: string;
  readonly muted: string;
  /** Fill and border of a system. */
  readonly card: string;
  readonly edge: string;
  /** The same for what connects: hubs, brokers, channels. */
  readonly link: string;
  readonly linkEdge: string;
  /** The same for what stores. */
  readonly store: string;
  readonly storeEdge: string;
  /** The same for what others run. */
  readonly outside: string;
  readonly outsideEdge: string;
  readonly group: string;
  readonly groupEdge: string;
  readonly groupText: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly onBadge: string;
  readonly focus: string;
  readonly tones: Readonly<Record<Tone, string>>;
}

const light: Palette = {
  canvas: '#ffffff',
  text: '#1b2230',
  muted: '#5c6676',
  card: '#eef3fc',
  edge: '#9db4dc',
  link: '#f3eefb',
  linkEdge: '#b6a2de',
  store: '#eaf6f1',
  storeEdge: '#8fc4ae',
  outside: '#f4f4f2',
  outsideEdge: '#b4b3ac',
  group: '#f8f9fb',
  groupEdge: '#d9dee7',
  groupText: '#5c6676',
  error: '#d1242f',
  warning: '#bf8700',
  information: '#3b7dd8',
  onBadge: '#ffffff',
  focus: '#2f6fde',
  tones: {
    realtime: '#c2570c',
    'near-realtime': '#8f6a00',
    batch: '#3d6fc9',
    'on-demand': '#1f857a',
    'event-driven': '#8a4fc7',
    plain: '#7c8698',
  },
};

const dark: Palette = {
  canvas: '#1b1f27',
  text: '#e6eaf2',
  muted: '#9aa5b8',
  card: '#252f43',
  edge: '#4f6a9c',
  link: '#302a44',
  linkEdge: '#75629f',
  store: '#213731',
  storeEdge: '#4b8571',
  outside: '#2c2d30',
  outsideEdge: '#6b6c70',
  group: '#20252e',
  groupEdge: '#343c4a',
  groupText: '#9aa5b8',
  error: '#f4525c',
  warning: '#e0a82e',
  information: '#5b9bf0',
  onBadge: '#14171d',
  focus: '#6ea8ff',
  tones: {
    realtime: '#f0905a',
    'near-realtime': '#d9b44a',
    batch: '#7da6f2',
    'on-demand': '#4fc0b1',
    'event-driven': '#bd92f0',
    plain: '#8e99ab',
  },
};

/** A tint of a colour that stays readable on whatever background the editor has. */
const tint = (colour: string, share: number, on = 'var(--hw-canvas)'): string =>
  `color-mix(in srgb, ${colour} ${share}%, ${on})`;

const charts = {
  blue: 'var(--vscode-charts-blue, #3d6fc9)',
  purple: 'var(--vscode-charts-purple, #8a4fc7)',
  green: 'var(--vscode-charts-green, #1f857a)',
  orange: 'var(--vscode-charts-orange, #c2570c)',
  yellow: 'var(--vscode-charts-yellow, #8f6a00)',
  foreground: 'var(--vscode-foreground, #5c6676)',
};

/** Charts' colours are meant for areas: as thin lines they are drawn nearer to the text's colour. */
const line = (colour: string, share = 82): string =>
  `color-mix(in srgb, ${colour} ${share}%, var(--hw-text))`;

const vscode: Palette = {
  canvas: 'var(--vscode-editor-background, #ffffff)',
  text: 'var(--vscode-editor-foreground, #1b2230)',
  muted: 'var(--vscode-descriptionForeground, #5c6676)',
  card: tint(charts.blue, 11),
  edge: `var(--vscode-contrastBorder, ${tint(charts.blue, 48)})`,
  link: tint(charts.purple, 12),
  linkEdge: `var(--vscode-contrastBorder, ${tint(charts.purple, 50)})`,
  store: tint(charts.green, 12),
  storeEdge: `var(--vscode-contrastBorder, ${tint(charts.green, 50)})`,
  outside: tint(charts.foreground, 7),
  outsideEdge: `var(--vscode-contrastBorder, ${tint(charts.foreground, 38)})`,
  group: tint(charts.foreground, 3),
  groupEdge: `var(--vscode-contrastBorder, ${tint(charts.foreground, 17)})`,
  groupText: 'var(--vscode-descriptionForeground, #5c6676)',
  error: 'var(--vscode-errorForeground, #d1242f)',
  warning: 'var(--vscode-editorWarning-foreground, #bf8700)',
  information: 'var(--vscode-editorInfo-foreground, #3b7dd8)',
  onBadge: 'var(--vscode-editor-background, #ffffff)',
  focus: 'var(--vscode-focusBorder, #2f6fde)',
  tones: {
    realtime: line(charts.orange),
    'near-realtime': line(charts.yellow, 70),
    batch: line(charts.blue),
    'on-demand': line(charts.green),
    'event-driven': line(charts.purple),
    plain: tint(charts.foreground, 62),
  },
};

const palettes: Readonly<Record<Theme, Palette>> = { light, dark, vscode };

export const paletteOf = (theme: Theme): Palette => palettes[theme];
