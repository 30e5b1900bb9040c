/** The style sheet of the picture: part of an SVG file, and of the preview's page (where a nonce must admit it). */
import { captionFont, countFont, edgeFont, groupFont, nameFont } from '../captions.js';
import { detailRules } from './detail-rules.js';
import { forcedColours } from './forced-colours.js';
import { toneClass } from './looks.js';
import { paletteOf, type Theme } from './palette.js';
import type { Family, Palette } from './palettes/palette.js';
import type { Tone } from '../show/paint.js';

const FACES =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif";

/** Rules are scoped by the picture's own class, so that they touch nothing else on a page. `live`: it is looked at from near and far. */
export function pictureStyles(theme: Theme, live = theme === 'vscode'): string {
  const palette = paletteOf(theme);
  const rules = [
    ...textRules(palette),
    ...shapeRules(palette),
    ...edgeRules(palette),
    ...badgeRules(palette),
    ...toneRules(palette),
    ...stateRules(palette),
  ];
  const own = theme === 'vscode' ? [`--hw-canvas: ${palette.canvas}; --hw-text: ${palette.text}`] : [];
  return [
    `.hw { ${[`font-family: ${FACES}`, ...own].join('; ')} }`,
    ...rules.map((rule) => `.hw ${rule}`),
    ...(live ? [awayRule(palette), ...detailRules] : []),
    forcedColours,
  ].join('\n');
}

/** Over whatever lies below it: lines pass below a title that is larger than its place from near. */
const awayRule = ({ text, canvas }: Palette): string =>
  `.hw .away .title { fill: ${text}; pointer-events: none }
.hw :is(.away .title, .heading .afar) { stroke: ${canvas}; stroke-width: 0.2em; stroke-linejoin: round; paint-order: stroke }`;

const font = ({ size, bold = false }: { readonly size: number; readonly bold?: boolean }): string =>
  `font-size: ${size}px; font-weight: ${bold ? 600 : 400}`;

const textRules = ({ text, muted, groupText, canvas, plate, plateEdge, closed }: Palette): string[] => [
  `text { fill: ${text}; ${font(captionFont)} }`,
  `.name { ${font(nameFont)} }`,
  `.caption { fill: ${muted} }`,
  `.value { font-weight: 600 }`,
  `.monogram { ${font(captionFont)}; font-weight: 700; letter-spacing: 0.01em }`,
  `.title { ${font(groupFont)}; fill: ${groupText}; letter-spacing: 0.02em }`,
  `.label text { ${font(edgeFont)} }`,
  `.channel .name.valued { font-size: 12px }`,
  `.channel text.value, .hw .label text.value { ${font(countFont)} }`,
  `.label text.count { ${font(countFont)} }`,
  `.label .pill { fill: ${closed.tile} }`,
  `.label .more { fill: ${muted} }`,
  `.canvas { fill: ${canvas} }`,
  `.plate rect { fill: ${plate}; stroke: ${plateEdge}; stroke-width: 1 }`,
  `.label .plate { fill: none; stroke: none; pointer-events: all }`,
  `.label.unknown text { font-style: italic }`,
  `.note { fill: ${muted} }`,
  `.rule { stroke: ${plateEdge}; stroke-width: 1 }`,
];

const families: readonly (readonly [
  keyof Palette & ('card' | 'link' | 'store' | 'outside' | 'closed'),
  readonly string[],
])[] = [
  ['card', ['system']],
  ['link', ['hub', 'broker', 'channel']],
  ['store', ['warehouse', 'database']],
  ['outside', ['external']],
  ['closed', ['domain']],
];

const familyRules = (role: string, { fill, edge, tile, ink }: Family): string[] => [
  `.${role} .shape { fill: ${fill}; stroke: ${edge} }`,
  `.${role} .rim { stroke: ${edge} }`,
  `.${role} .tile { fill: ${tile} }`,
  `.${role} .glyph { stroke: ${ink} }`,
  `.${role} .monogram { fill: ${ink} }`,
];

const shapeRules = (palette: Palette): string[] => [
  `.shape { stroke-width: ${palette.outline}; stroke-linejoin: round }`,
  `.rim { fill: none; stroke-width: ${palette.outline} }`,
  // Drawn at half its size.
  `.miniature :is(.shape, .rim) { stroke-width: ${palette.outline * 2} }`,
  `.glyph { fill: none; stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round }`,
  ...families.flatMap(([family, roles]) => roles.flatMap((role) => familyRules(role, palette[family]))),
  `.group .frame { fill: ${palette.group}; fill-opacity: ${palette.groupShare}; stroke: ${palette.groupEdge}; stroke-width: 1 }`,
];

const edgeRules = ({ patterns, focus, canvas }: Palette): string[] => [
  `.way { fill: none; stroke-linejoin: round; stroke-linecap: round }`,
  `.head { fill: none; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round }`,
  `.hollow { fill: ${canvas} }`,
  `.sign { fill: none; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round }`,
  `.grip { fill: none; stroke: ${focus}; stroke-width: 14; stroke-opacity: 0 }`,
  ...Object.entries(patterns).flatMap(([pattern, colour]) => lineRules(`.${pattern}`, colour)),
  // Alone in the light a flow has its own colour on a shared way too.
  ...Object.entries(patterns).flatMap(([pattern, colour]) => lineRules(`.lit.${pattern}`, colour)),
];

const lineRules = (of: string, colour: string): string[] => [
  `${of} .way { stroke: ${colour} }`,
  `${of} .head { stroke: ${colour} }`,
  `${of} .sign { stroke: ${colour} }`,
  `${of} .tip { fill: ${colour} }`,
  `${of} .spot { fill: ${colour} }`,
];

const badgeRules = ({ error, warning, information, onBadge, canvas, text }: Palette): string[] => [
  `.badge path, .hw .badge circle, .hw .badge rect { stroke: ${canvas}; stroke-width: 1.5; stroke-linejoin: round }`,
  `tspan.error { fill: ${error} }`,
  `tspan.warning { fill: ${warning} }`,
  `tspan.information { fill: ${information} }`,
  `.badge.error .spot { fill: ${error} }`,
  `.badge.warning .spot { fill: ${warning} }`,
  `.badge.information .spot { fill: ${information} }`,
  `.badge text { fill: ${onBadge}; font-size: 10px; font-weight: 700 }`,
  `.disc { fill: ${text}; stroke: ${canvas}; stroke-width: 1.5 }`,
  `.drawing { fill: none; stroke: ${canvas}; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round }`,
  `.truth .drawing { fill: ${canvas}; stroke-width: 0.6 }`,
];

/** Behind the rules of kinds and patterns, over which an overlay goes. */
const toneRules = (palette: Palette): string[] =>
  Object.entries({ ...palette.patterns, ...palette.tones }).flatMap(([name, colour]) => {
    const tone = `.${name === 'plain' ? 'tone-plain' : toneClass(name as Tone)}`;
    return [
      `${tone} .shape { stroke: ${colour}; fill: ${palette.tint(colour, 0.12)}; stroke-width: ${palette.outline + 0.75} }`,
      `${tone} .rim { stroke: ${colour} }`,
      `${tone} .tile { fill: ${palette.tint(colour, 0.24)} }`,
      `${tone} .frame { stroke: ${colour}; fill: ${colour}; fill-opacity: 0.07; stroke-width: 1.75 }`,
      `${tone} .disc { fill: ${colour} }`,
      ...lineRules(tone, colour),
    ];
  });

/** Dash arrays on nodes alone: there are few of them. */
const stateRules = ({ canvas, muted, faded }: Palette): string[] => [
  `.unknown .shape { fill: ${canvas}; stroke: ${muted}; stroke-dasharray: 6 4 }`,
  `.unknown .rim { stroke: ${muted}; stroke-dasharray: 6 4 }`,
  `.node.planned .shape { stroke-dasharray: 0.1 4.5; stroke-linecap: round; stroke-width: 2.2 }`,
  `.node.planned .rim { stroke-dasharray: 0.1 4.5; stroke-linecap: round; stroke-width: 2.2 }`,
  `.retiring .shape { fill-opacity: 0.4; stroke-opacity: 0.55 }`,
  `.retiring .name { fill: ${muted} }`,
  `.retiring .way, .hw .retiring .tip, .hw .retiring .head { opacity: 0.5 }`,
  `.label.retiring text { fill: ${muted} }`,
  `.retired .shape { fill: ${canvas}; stroke-opacity: 0.55 }`,
  `.retired .name { fill: ${muted}; text-decoration: line-through }`,
  `.faded { opacity: ${faded} }`,
  // The line below stays hidden.
  `.plate.faded { opacity: 1; stroke-opacity: ${faded} }`,
];
