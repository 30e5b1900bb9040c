/** Findings on a thing: a red circle, an amber triangle or a blue square, told apart by shape too. */
import type { Badge, Point } from '../graph.js';
import { element } from './escape.js';

/** The gravest kind alone, with its count; on a label, where many stand side by side, a small one without. */
export function badgeMark(
  badge: Badge,
  { x, y }: Point,
  counted: boolean,
  scale = counted ? 1 : 0.5,
): string {
  const worst = worstOf(badge);
  if (!worst) return '';
  const { kind, count } = worst;
  const figure = String(Math.min(count, 99));
  const text = element('text', { 'text-anchor': 'middle', y: kind === 'warning' ? 5 : 3.6 }, figure);
  return element(
    'g',
    { class: `badge ${kind}`, transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}` },
    spotOf(kind) + (counted ? text : ''),
  );
}

export type BadgeKind = 'error' | 'warning' | 'information';

/** What the badge shows; the tip has the rest. */
export function worstOf({
  errors,
  warnings,
  information,
}: Badge): { readonly kind: BadgeKind; readonly count: number } | undefined {
  if (errors > 0) return { kind: 'error', count: errors };
  if (warnings > 0) return { kind: 'warning', count: warnings };
  return information > 0 ? { kind: 'information', count: information } : undefined;
}

function spotOf(kind: BadgeKind): string {
  if (kind === 'error') return element('circle', { class: 'spot', r: 9 });
  if (kind === 'warning') return element('path', { class: 'spot', d: 'M0 -9.5L10.5 8.5H-10.5Z' });
  return element('rect', { class: 'spot', x: -8, y: -8, width: 16, height: 16, rx: 4 });
}
