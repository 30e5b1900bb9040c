/** Flows that still touch a system which is no more. */
import { isLive } from '../analysis/flow.js';
import type { Fix } from '../model/finding.js';
import type { Flow, Place, System } from '../model/map.js';
import { replace } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, subject, way } from './words.js';

const isRetired = ({ declaration }: System): boolean => declaration?.lifecycle?.value === 'retired';

/** The systems that a flow cannot do without: its ends, what it passes, and the brokers of channels among them. */
function systemsOf({ from, to, via }: Flow): readonly System[] {
  const places = [...(from ? [from] : []), ...to, ...via];
  return [...new Set(places.flatMap((place) => (place.kind === 'channel' ? (place.broker ?? []) : place)))];
}

const isGone = (place: Place): boolean => {
  const system = place.kind === 'channel' ? place.broker : place;
  return system !== undefined && isRetired(system);
};

/** Most flows touch none: that is told without making a list of what they touch. */
const touchesRetired = ({ from, to, via }: Flow): boolean =>
  (from !== undefined && isGone(from)) || to.some(isGone) || via.some(isGone);

function fixesOf({ name, declaration, at }: System): readonly Fix[] {
  const clause = declaration?.lifecycle;
  if (!clause) return [];
  return [
    {
      title: `${name} is not gone yet: \`lifecycle retiring\``,
      safety: 'unsafe',
      edits: [replace(at.uri, clause, 'lifecycle retiring')],
    },
  ];
}

function check(flow: Flow, { report }: Context): void {
  if (!isLive(flow) || !touchesRetired(flow)) return;
  for (const system of systemsOf(flow).filter(isRetired)) {
    const span = system.declaration?.lifecycle?.span;
    report({
      at: flow.at,
      message: `${system.name} is retired, yet ${subject(flow)} still flows ${way(flow)}: either the flow is dead and its readers live on old data, or the system is not as retired as it seems. Move the flow, or correct the lifecycle.`,
      related: span ? [{ at: { uri: system.at.uri, span }, message: `${system.name} is retired.` }] : [],
      marks: [markFlow(flow), markPlace(system)],
      fixes: () => fixesOf(system),
    });
  }
}

export const rule: RuleOf<'flow'> = {
  id: 'retired-system-in-use',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'retired'],
  certain: true,
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A live flow begins at, ends at or passes a retired system.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `A flow that is not \`planned\` begins at, ends at or passes (\`via\`) a system with \`lifecycle retired\`, or a channel on such a broker.
Each such system is one finding. A system that is \`retiring\` is still there.`,
  why: `The systems that are switched off last are those that everybody believed to be unused. A flow that still touches one is either an
outage that nobody noticed, or the reason why the licence is still being paid.`,
  source: ['maintenance'],
  examples: [
    {
      title: 'a reader of a system that was switched off',
      source: `
system Legacy lifecycle retired
flow Order from Legacy to CRM batch daily
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Legacy is retired, yet Order still flows from Legacy to CRM: either the flow is dead and its readers live on old data, or the system is not as retired as it seems. Move the flow, or correct the lifecycle.
`,
      fixed: `
system Legacy lifecycle retiring
flow Order from Legacy to CRM batch daily
`,
    },
    {
      title: 'by a channel on it',
      source: `
broker OldBus {
  lifecycle retired
}
channel orders on OldBus
flow Order from ERP to CRM realtime via orders
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: OldBus is retired, yet Order still flows from ERP to CRM: either the flow is dead and its readers live on old data, or the system is not as retired as it seems. Move the flow, or correct the lifecycle.
`,
    },
    {
      title: 'the flow is only planned',
      source: `
system Legacy lifecycle retired
flow Order from Legacy to CRM realtime lifecycle planned
`,
    },
    {
      title: 'on its way out',
      source: `
system Legacy lifecycle retiring
flow Order from Legacy to CRM batch daily
`,
    },
  ],
};
