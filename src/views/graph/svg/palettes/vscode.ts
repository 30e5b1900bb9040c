/** The editor's own colours, whatever theme it wears; those behind the commas are for pages that have none. */
import type { Family, Palette } from './palette.js';

const canvas = 'var(--hw-canvas)';

/** A tint of a colour that stays readable on whatever background the editor has. */
const tint = (colour: string, share: number): string =>
  `color-mix(in srgb, ${colour} ${Math.round(share * 100)}%, ${canvas})`;

const charts = {
  blue: 'var(--vscode-charts-blue, #3d6fc9)',
  purple: 'var(--vscode-charts-purple, #8a4fc7)',
  green: 'var(--vscode-charts-green, #1f857a)',
  orange: 'var(--vscode-charts-orange, #c2570c)',
  yellow: 'var(--vscode-charts-yellow, #8f6a00)',
  red: 'var(--vscode-charts-red, #c22f42)',
  foreground: 'var(--vscode-foreground, #5c6676)',
};

/** Charts' colours are meant for areas: as thin lines they are drawn nearer to the text's colour. */
const line = (colour: string, share = 82): string =>
  `color-mix(in srgb, ${colour} ${share}%, var(--hw-text))`;

const between = (a: string, b: string): string => `color-mix(in srgb, ${a}, ${b})`;

const contrast = (otherwise: string): string => `var(--vscode-contrastBorder, ${otherwise})`;

const family = (colour: string): Family => ({
  fill: tint(colour, 0.06),
  edge: contrast(tint(colour, 0.45)),
  tile: tint(colour, 0.17),
  ink: line(colour, 75),
});

export const vscode: Palette = {
  canvas: 'var(--vscode-editor-background, #ffffff)',
  text: 'var(--vscode-editor-foreground, #1b2230)',
  muted: 'var(--vscode-descriptionForeground, #5c6676)',
  card: family(charts.blue),
  link: family(charts.purple),
  store: family(charts.green),
  outside: family(charts.foreground),
  closed: { ...family(charts.foreground), fill: tint(charts.foreground, 0.09) },
  group: charts.foreground,
  groupShare: 0.04,
  groupEdge: contrast(tint(charts.foreground, 0.2)),
  groupText: 'var(--vscode-descriptionForeground, #5c6676)',
  plate: canvas,
  plateEdge: contrast(tint(charts.foreground, 0.18)),
  error: 'var(--vscode-errorForeground, #d1242f)',
  warning: 'var(--vscode-editorWarning-foreground, #bf8700)',
  information: 'var(--vscode-editorInfo-foreground, #3b7dd8)',
  onBadge: 'var(--vscode-editor-background, #ffffff)',
  focus: 'var(--vscode-focusBorder, #2f6fde)',
  faded: 0.38,
  outline: 1.25,
  patterns: {
    realtime: line(charts.orange),
    'near-realtime': line(charts.yellow, 70),
    batch: line(charts.blue),
    'on-demand': line(charts.green),
    'event-driven': line(charts.purple),
    plain: tint(charts.foreground, 0.62),
  },
  tones: {
    critical: 'var(--vscode-errorForeground, #c22f42)',
    warning: 'var(--vscode-editorWarning-foreground, #a86400)',
    notice: 'var(--vscode-editorInfo-foreground, #2f6fde)',
    good: line(charts.green, 88),
    unknown: tint(charts.foreground, 0.62),
    'category-1': line(charts.blue, 92),
    'category-2': line(charts.orange, 92),
    'category-3': line(charts.green, 92),
    'category-4': line(between(charts.red, charts.purple), 92),
    'category-5': line(charts.yellow, 78),
    'category-6': line(between(charts.blue, charts.green), 92),
    'category-7': line(charts.purple, 92),
    'category-8': line(between(charts.orange, charts.foreground), 80),
    other: tint(charts.foreground, 0.62),
    truth: line(charts.blue, 96),
    copy: line(between(charts.blue, charts.foreground), 80),
    way: tint(charts.foreground, 0.62),
    down: 'var(--vscode-errorForeground, #c22f42)',
  },
  tint,
};
