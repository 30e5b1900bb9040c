/** Overlay: where something is found, by the gravest of it. */
import { badgeWords } from '../../badges.js';
import type { Badge } from '../../graph.js';
import type { Said, Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

export const findings = ({ things, lines }: Scene): Saying => ({
  things: things.map(({ node }) => sayOf(node.badge)),
  lines: lines.map(({ edge }) => sayOf(edge.badge)),
});

function sayOf(badge: Badge): Said | undefined {
  const { errors, warnings, information } = badge;
  const text = badgeWords(badge);
  const short = shortOf([errors, warnings, information]);
  if (errors > 0) return { tone: 'critical', text, short, key: '●', legend: 'errors', rank: 3 };
  if (warnings > 0) return { tone: 'warning', text, short, key: '▲', legend: 'warnings', rank: 2 };
  if (information > 0) return { tone: 'notice', text, short, key: '■', legend: 'remarks', rank: 1 };
  return undefined;
}

/** The shapes of the badges, with their counts; less and less of what weighs less. */
function shortOf(counts: readonly number[]): readonly string[] {
  const figures = ['●', '▲', '■'].flatMap((shape, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [`${shape}${count}`] : [];
  });
  return figures.flatMap((_, left) => {
    const kept = figures.slice(0, figures.length - left);
    return kept.length > 1 ? [kept.join(' '), kept.join('')] : kept;
  });
}
