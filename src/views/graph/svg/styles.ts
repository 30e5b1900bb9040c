/** The style sheet of the picture: part of an SVG file, and of the preview's page (where a nonce must admit it). */
import { captionFont, edgeFont, groupFont, nameFont } from '../captions.js';
import { paletteOf, type Palette, type Theme } from './palette.js';

const FACES =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif";

/** Rules are scoped by the picture's own class, so that they touch nothing else on a page. */
export function pictureStyles(theme: Theme): string {
  const palette = paletteOf(theme);
  const rules = [
    ...textRules(palette),
    ...shapeRules(palette),
    ...edgeRules(palette),
    ...badgeRules(palette),
  ];
  const own = theme === 'vscode' ? [`--hw-canvas: ${palette.canvas}; --hw-text: ${palette.text}`] : [];
  return [
    `.hw { ${[`font-family: ${FACES}`, ...own].join('; ')} }`,
    ...rules.map((rule) => `.hw ${rule}`),
  ].join('\n');
}

const font = ({ size, bold = false }: { readonly size: number; readonly bold?: boolean }): string =>
  `font-size: ${size}px; font-weight: ${bold ? 600 : 400}`;

const textRules = ({ text, muted, group, groupText, groupEdge, canvas }: Palette): string[] => [
  `text { fill: ${text}; ${font(captionFont)} }`,
  `.name { ${font(nameFont)} }`,
  `.caption { fill: ${muted} }`,
  `.title { ${font(groupFont)}; fill: ${groupText}; letter-spacing: 0.02em }`,
  `.label text { ${font(edgeFont)} }`,
  `.more { fill: ${muted} }`,
  `.canvas { fill: ${canvas} }`,
  `.heading .plate { fill: ${group}; stroke: none }`,
  `.plate rect { fill: ${canvas}; stroke: ${groupEdge}; stroke-width: 1 }`,
  `.label .plate { fill: none; stroke: none; pointer-events: all }`,
  `.label.unknown text { font-style: italic }`,
  `.note { fill: ${muted} }`,
];

const shapeRules = (palette: Palette): string[] => [
  `.shape { fill: ${palette.card}; stroke: ${palette.edge}; stroke-width: 1.25; stroke-linejoin: round }`,
  `.rim { fill: none; stroke: ${palette.edge}; stroke-width: 1.25 }`,
  ...['hub', 'broker', 'channel'].map(
    (role) =>
      `.${role} .shape, .${role} .rim { stroke: ${palette.linkEdge} } .hw .${role} .shape { fill: ${palette.link} }`,
  ),
  ...['warehouse', 'database'].map(
    (role) =>
      `.${role} .shape, .${role} .rim { stroke: ${palette.storeEdge} } .hw .${role} .shape { fill: ${palette.store} }`,
  ),
  `.external .shape, .external .rim { stroke: ${palette.outsideEdge} } .hw .external .shape { fill: ${palette.outside} }`,
  `.unknown .shape, .unknown .rim, .planned .shape, .planned .rim { stroke-dasharray: 5 4 }`,
  `.unknown .shape { fill: ${palette.canvas}; stroke: ${palette.muted} }`,
  `.retired .shape, .retiring .shape { fill: ${palette.canvas} }`,
  `.retired .name { fill: ${palette.muted}; text-decoration: line-through }`,
  `.group .frame { fill: ${palette.group}; stroke: ${palette.groupEdge}; stroke-width: 1 }`,
];

const edgeRules = ({ tones, focus }: Palette): string[] => [
  ...Object.entries(tones).flatMap(([tone, colour]) => [
    `.${tone} .way, .hw .${tone} .sign { stroke: ${colour} }`,
    `.${tone} .tip, .hw .${tone} .spot { fill: ${colour} }`,
    // Alone in the light a flow has its own colour on a shared way too.
    `.lit.${tone} .way { stroke: ${colour} } .hw .lit.${tone} .tip { fill: ${colour} }`,
  ]),
  `.way { fill: none; stroke-linejoin: round; stroke-linecap: round }`,
  `.planned .way { stroke-dasharray: 5 4 }`,
  `.retiring .way { opacity: 0.55 }`,
  `.sign { fill: none; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round }`,
  `.grip { fill: none; stroke: ${focus}; stroke-width: 14; stroke-opacity: 0 }`,
];

const badgeRules = ({ error, warning, information, onBadge, canvas }: Palette): string[] => [
  `.badge path, .badge circle, .badge rect { stroke: ${canvas}; stroke-width: 1.5; stroke-linejoin: round }`,
  `.badge.error .spot { fill: ${error} }`,
  `.badge.warning .spot { fill: ${warning} }`,
  `.badge.information .spot { fill: ${information} }`,
  `.badge text { fill: ${onBadge}; font-size: 10px; font-weight: 700 }`,
];
