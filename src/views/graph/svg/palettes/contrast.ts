/** High contrast: outlines carry everything, fills are the canvas. */
import { dark } from './dark.js';
import { light } from './light.js';
import { mixed, type Family, type Palette } from './palette.js';

const family = (canvas: string, ink: string): Family => ({ fill: canvas, edge: ink, tile: canvas, ink });

/** @param share of a tone that is left where the ink is mixed in, until it stands out at 6 : 1 */
function contrast(base: Palette, canvas: string, ink: string, share: number): Palette {
  const only = family(canvas, ink);
  return {
    ...base,
    canvas,
    text: ink,
    muted: ink,
    card: only,
    link: only,
    store: only,
    outside: only,
    closed: only,
    group: canvas,
    groupShare: 0,
    groupEdge: ink,
    groupText: ink,
    plate: canvas,
    plateEdge: ink,
    onBadge: canvas,
    faded: 0.45,
    outline: 1.75,
    patterns: { ...base.patterns, plain: ink },
    tones: tonesOf(base, ink, share),
    tint: () => canvas,
  };
}

const tonesOf = ({ tones }: Palette, ink: string, share: number): Palette['tones'] =>
  Object.fromEntries(
    Object.entries(tones).map(([tone, colour]) => [tone, mixed(colour, ink, share)]),
  ) as Record<keyof Palette['tones'], string>;

export const contrastDark: Palette = {
  ...contrast(dark, '#000000', '#ffffff', 0.85),
  focus: '#f38518',
  patterns: {
    realtime: '#ffa06b',
    'near-realtime': '#ffd75e',
    batch: '#9cc2ff',
    'on-demand': '#5fe0cf',
    'event-driven': '#d6b3ff',
    plain: '#ffffff',
  },
};

export const contrastLight: Palette = {
  ...contrast(light, '#ffffff', '#000000', 0.7),
  focus: '#0f4a85',
  error: '#a5101c',
  warning: '#7a4800',
  information: '#0f4a85',
  patterns: {
    realtime: '#8f3600',
    'near-realtime': '#664b00',
    batch: '#0f4a85',
    'on-demand': '#00584c',
    'event-driven': '#5d2a99',
    plain: '#000000',
  },
};
