/** One hub that most of what is read depends on. */
import { hopsOf, passedBy } from '../analysis/carrying.js';
import type { Dependent } from '../analysis/dependence.js';
import { isLive } from '../analysis/flow.js';
import type { Flow, IntegrationMap, Place } from '../model/map.js';
import { isSystemOf } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { few, markPlace, percent } from './words.js';

/** Two systems and something between them are no hub and spokes. */
const FEWEST_SYSTEMS = 3;

const systemsOf = ({ pairs }: Dependent): ReadonlySet<Place> =>
  new Set(
    pairs.flatMap(({ track, reader }) => [...track.sources.slice(0, 1), reader].map(({ place }) => place)),
  );

const isOn = (passed: Place, hub: Place): boolean =>
  passed === hub || (passed.kind === 'channel' && passed.broker === hub);

const passes = (flow: Flow, hub: Place): boolean =>
  hopsOf(flow).some((hop) => [hop.from, ...passedBy(hop), hop.to].some((place) => isOn(place, hub)));

/** The flow through it that promises to be there most of the time. */
function boldest(map: IntegrationMap, hub: Place): Flow | undefined {
  const available = ({ clauses }: Flow): number => clauses.sla?.available ?? 0;
  const channels = map.channels.filter(({ broker }) => broker === hub);
  return [...new Set([hub, ...channels].flatMap((place) => map.flowsAt(place)))]
    .filter((flow) => isLive(flow) && available(flow) > 0 && passes(flow, hub))
    .sort((a, b) => available(b) - available(a))[0];
}

function verdict(stated: number | undefined, promised: number | undefined): string {
  const promise = promised === undefined ? '' : `, while a flow through it promises ${percent(promised)}`;
  return stated === undefined
    ? `Nothing says how often that happens${promise}: give it an \`availability\``
    : `It is there ${percent(stated)} of the time${promise}: make it stand twice, or promise less`;
}

function check(map: IntegrationMap, { analysis, threshold, report }: Context): void {
  for (const dependent of analysis.dependence(threshold('hub-share'))) {
    const { place, pairs, share } = dependent;
    if (!isSystemOf(place, 'hub', 'broker')) continue;
    if (systemsOf(dependent).size < FEWEST_SYSTEMS) continue;
    const stated = place.kind === 'system' ? place.declaration?.availability?.value : undefined;
    const flow = boldest(map, place);
    const promised = flow?.clauses.sla?.available;
    if (stated !== undefined && (promised === undefined || promised <= stated)) continue;
    const readers = [...new Set(pairs.map(({ reader }) => reader.place.name))];
    report({
      at: place.at,
      severity: promised === undefined ? 'information' : 'warning',
      message: `${Math.round(share * 100)}% of what is read, by ${few(readers)}, hangs on ${place.name}: it has no other way there, so when ${place.name} stops, all of it stops. ${verdict(stated, promised)}.`,
      related: flow ? [{ at: flow.at, message: 'This promises the most.' }] : [],
      marks: [markPlace(place)],
      why: [
        `${pairs.length} of ${Math.round(pairs.length / share)} readers of a field have no other way than by ${place.name}`,
        `= ${Math.round(share * 100)}%, at least ${Math.round(threshold('hub-share') * 100)}%, the threshold hub-share`,
        ...(stated === undefined || promised === undefined
          ? []
          : [`${percent(stated)}, how often it is there, < ${percent(promised)}, what is promised`]),
      ],
    });
  }
}

export const rule: RuleOf<'map'> = {
  id: 'hub-single-point-of-failure',
  since: '0.1.0',
  scope: 'map',
  severity: 'warning',
  fix: 'none',
  summary: 'Most of what is read depends on one hub, which is not as available as it has to be.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  measured: true,
  when: `Every way from the source of a field to a system that reads it passes a \`hub\` or \`broker\` (a channel counts for its broker), and that holds
for at least \`hub-share\` (50 %) of all pairs of a reader and a field that are fed at all, between three or more systems. A warning where the
hub's \`availability\` is below, or is not stated beside, what a flow through it promises with \`sla … available\`; information where neither is
stated. A hub whose availability is at least all that is promised, or that is stated where nothing is promised, is fine.`,
  why: `A hub makes a landscape simple and takes it down as one. Its own outage is the outage of every flow, so what it is allowed to be down for
has to be known before anybody promises more.`,
  source: ['hub'],
  examples: [
    {
      title: 'promised more than the hub can hold',
      source: `
hub MuleSoft availability 99.5%
    ^^^^^^^^ warning: 100% of what is read, by CRM and WMS, hangs on MuleSoft: it has no other way there, so when MuleSoft stops, all of it stops. It is there 99.5% of the time, while a flow through it promises 99.9%: make it stand twice, or promise less.
entity Order {
  source ERP
  reader CRM
  reader WMS
}
flow Order from ERP to CRM realtime sla 1s available 99.9% via MuleSoft
flow Order from ERP to WMS realtime via MuleSoft
`,
    },
    {
      title: 'nothing is known of it',
      source: `
hub MuleSoft
    ^^^^^^^^ information: 100% of what is read, by CRM and WMS, hangs on MuleSoft: it has no other way there, so when MuleSoft stops, all of it stops. Nothing says how often that happens: give it an \`availability\`.
entity Order {
  source ERP
  reader CRM
  reader WMS
}
flow Order from ERP to CRM, WMS realtime via MuleSoft
`,
    },
    {
      title: 'as available as it has to be',
      source: `
hub MuleSoft availability 99.9%
entity Order {
  source ERP
  reader CRM
  reader WMS
}
flow Order from ERP to CRM, WMS realtime sla 1s available 99.9% via MuleSoft
`,
    },
    {
      title: 'less than half depends on it',
      source: `
hub MuleSoft
entity Order {
  source ERP
  reader CRM
  reader WMS
  reader Shop
}
flow Order from ERP to CRM realtime via MuleSoft
flow Order from ERP to WMS, Shop realtime
`,
    },
    {
      title: 'two systems and what is between them',
      source: `
hub MuleSoft
entity Order {
  source ERP
  reader CRM
}
flow Order from ERP to CRM realtime via MuleSoft
`,
    },
    {
      title: 'a tenth of a per cent short',
      source: `
hub MuleSoft availability 99.8%
    ^^^^^^^^ warning: 100% of what is read, by CRM and WMS, hangs on MuleSoft: it has no other way there, so when MuleSoft stops, all of it stops. It is there 99.8% of the time, while a flow through it promises 99.9%: make it stand twice, or promise less.
entity Order {
  source ERP
  reader CRM
  reader WMS
}
flow Order from ERP to CRM, WMS realtime sla 1s available 99.9% via MuleSoft
`,
    },
  ],
};
