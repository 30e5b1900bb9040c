/** Channels that forget before their reader is back. */
import { delivers, isLive } from '../analysis/flow.js';
import { formatDuration } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Channel, Flow, IntegrationMap } from '../model/map.js';
import { addClauses, fragmentOf, replace } from './fixes/edits.js';
import { keepingOf, type Keeping } from './keeping.js';
import { longestOutage, type Outage } from './outages.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, subject } from './words.js';

/** Who is back has to read what waits, too. */
const MARGIN = 2;

function fixesOf(map: IntegrationMap, channel: Channel | undefined, outage: number): readonly Fix[] {
  const declaration = channel?.declaration;
  if (!channel || !declaration) return [];
  const { uri } = channel.at;
  const clause = `retention ${formatDuration(MARGIN * outage)}`;
  const edit = declaration.retention
    ? replace(uri, declaration.retention, clause)
    : addClauses(fragmentOf(map, uri), declaration, [clause]);
  return [{ title: `Let ${channel.name} keep messages: \`${clause}\``, safety: 'unsafe', edits: [edit] }];
}

/** A way is as good as the channel on it that forgets first. */
function shortest(keeping: readonly Keeping[]): Keeping | undefined {
  let shortest: Keeping | undefined;
  for (const each of keeping) if (!shortest || each.time < shortest.time) shortest = each;
  return shortest;
}

function check(flow: Flow, context: Context): void {
  if (!isLive(flow) || !delivers(flow.clauses)) return;
  const outage = longestOutage(flow);
  const keeping = outage && shortest(keepingOf(flow, context.platforms));
  if (keeping && keeping.time < outage.lasts) tell(flow, outage, keeping, context);
}

function tell(flow: Flow, outage: Outage, keeping: Keeping, { map, report }: Context): void {
  const { system, lasts, at } = outage;
  const { channel, sure } = keeping;
  const said = keeping.said();
  report({
    at: flow.at,
    severity: sure ? 'error' : 'warning',
    message: `${system.name} may be away for ${formatDuration(lasts)}, and ${said}: what came in the first ${formatDuration(lasts - keeping.time)} of such an outage is deleted before ${system.name} reads it, and no retry brings that ${subject(flow)} back. Keep messages for longer than the outage.${keeping.source()}`,
    related: [
      { at, message: `${system.name} recovers in ${formatDuration(lasts)}.` },
      ...(channel ? [{ at: channel.at, message: `${channel.name} is declared here.` }] : []),
    ],
    why: [
      `${formatDuration(lasts)}, in which ${system.name} recovers`,
      `− ${formatDuration(keeping.time)}: ${said}`,
      `= ${formatDuration(lasts - keeping.time)} of messages that are deleted unread`,
    ],
    marks: [markFlow(flow), ...(channel ? [markPlace(channel)] : []), markPlace(system)],
    fixes: () => fixesOf(map, channel, lasts),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'retention-shorter-than-outage',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'copies', 'buffered'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A channel deletes messages before a receiver that was away is back.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  measured: true,
  when: `A live flow of any pattern but on-demand starts from a channel or passes one, and a receiver \`recovers in\` longer than that channel's \`retention\`; of
several, the shortest retention and the longest recovery. Where no channel states a retention, what the flow's mechanism does by itself counts,
with the page that says so: a warning then, as it may be set otherwise. Equal is enough.`,
  why: `A channel is there so that a receiver may be away. Once it has deleted a message, neither retry nor replay can bring it: the two systems
differ until somebody compares them whole.`,
  source: ['failure', 'integrations', 'failure-injection'],
  examples: [
    {
      title: 'an hour of memory, four hours of absence',
      source: `
broker Kafka
channel orders on Kafka retention 1h
system CRM { recovers in 4h }
flow Order from orders to CRM event-driven
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: CRM may be away for 4h, and orders keeps 1h: what came in the first 3h of such an outage is deleted before CRM reads it, and no retry brings that Order back. Keep messages for longer than the outage.
`,
      fixed: `
broker Kafka
channel orders on Kafka retention 8h
system CRM { recovers in 4h }
flow Order from orders to CRM event-driven
`,
    },
    {
      title: 'what the platform does by itself',
      source: `
system CRM on salesforce
warehouse Snowflake { recovers in 4d }
flow Order from CRM to Snowflake event-driven using salesforce.cdc
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Snowflake may be away for 4d, and salesforce.cdc keeps 3d by itself: what came in the first 1d of such an outage is deleted before Snowflake reads it, and no retry brings that Order back. Keep messages for longer than the outage. Source: developer.salesforce.com/docs/platform/pub-sub-api/guide/event-message-durability.html (read 2026-11).
`,
    },
    {
      title: 'just long enough',
      source: `
broker Kafka
channel orders on Kafka retention 4h
system CRM { recovers in 4h }
flow Order from orders to CRM event-driven
`,
    },
    {
      title: 'not built yet',
      source: `
broker Kafka
channel orders on Kafka { retention 1h }
system CRM { recovers in 4h }
flow Order from orders to CRM event-driven lifecycle planned
`,
    },
  ],
};
