/** Overlay: when each flow was last looked at. */
import type { FlowFacts } from '../../facts/facts.js';
import { sayOfFlows, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

const DAY = 86_400_000;

/** The rule's own limit, where the host gives none. */
const USUAL = 180;

export function reviews(scene: Scene): Saying {
  const { today, reviewDays = USUAL } = scene.lookup.landscape;
  const lines = sayOfFlows(scene, (flow) => sayOf(flow, today, reviewDays));
  return { things: [], lines };
}

function sayOf(
  { reviewed, lifecycle }: FlowFacts,
  today: string | undefined,
  most: number,
): Said | undefined {
  if (lifecycle === 'planned') return undefined;
  if (reviewed === undefined) return { tone: 'unknown', text: 'never', legend: 'no review stated', rank: 1 };
  const days = Math.round((Date.parse(today ?? '') - Date.parse(reviewed)) / DAY);
  if (Number.isNaN(days)) return { tone: 'unknown', text: reviewed, legend: 'age not known', rank: 0 };
  const text = days < 0 ? reviewed : `${days} d ago`;
  const short = days < 0 ? [] : [`${days} d`];
  if (days > most)
    return {
      tone: 'warning',
      text,
      short,
      legend: `reviewed more than ${most} days ago`,
      rank: 4 + days / 1e6,
    };
  if (days > most / 2) return { tone: 'notice', text, short, legend: `in the last ${most} days`, rank: 3 };
  return { tone: 'good', text, short, legend: `in the last ${Math.floor(most / 2)} days`, rank: 2 };
}
