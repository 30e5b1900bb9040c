/** Whole declarations as proposals, with holes to fill. */
import { meaningOf } from '../../language/meanings.js';
import type { IntegrationMap } from '../../model/map.js';
import type { Asked } from './asked.js';
import { hole, type Proposal } from './proposal.js';

interface Template {
  readonly rule: string;
  readonly word: string;
  snippet(names: Names): string;
}

/** Declared names of the map, to choose from. */
interface Names {
  readonly entities: readonly string[];
  readonly systems: readonly string[];
  readonly passages: readonly string[];
  readonly brokers: readonly string[];
  readonly teams: readonly string[];
}

const PATTERNS = '${4|realtime,near-realtime every 5m,batch daily at 02:00 UTC,on-demand,event-driven|}';

const TEMPLATES: readonly Template[] = [
  {
    rule: 'Flow',
    word: 'flow',
    snippet: ({ entities, systems, teams }) =>
      `flow ${hole(1, entities, 'Entity')} from ${hole(2, systems, 'Source')} to ${hole(3, systems, 'Target')} ${PATTERNS} sla \${5:1s} owner ${hole(6, teams, 'team')}`,
  },
  {
    rule: 'Entity',
    word: 'entity',
    snippet: ({ systems }) =>
      `entity \${1:Name} {\n\tsource ${hole(2, systems, 'System')}\n\tkey \${3:id}\n\treader ${hole(4, systems, 'System')} needs \${5:15m}\n\t$0\n}`,
  },
  ...['system', 'warehouse', 'database', 'external'].map((word): Template => ({
    rule: 'System',
    word,
    snippet: ({ teams }) => `${word} \${1:Name} "\${2:Title}" {\n\towner ${hole(3, teams, 'team')}\n\t$0\n}`,
  })),
  {
    rule: 'System',
    word: 'hub',
    snippet: ({ teams }) => `hub \${1:Name} on \${2:platform} owner ${hole(3, teams, 'team')}`,
  },
  { rule: 'System', word: 'broker', snippet: () => 'broker ${1:Name} on ${2:kafka}' },
  {
    rule: 'Channel',
    word: 'channel',
    snippet: ({ brokers }) =>
      `channel \${1:name} on ${hole(2, brokers, 'Broker')} { topic "\${3:topic}" retention \${4:7d} }`,
  },
  { rule: 'Team', word: 'team', snippet: () => 'team ${1:name} "${2:Title}" { contact "${3:#channel}" }' },
  { rule: 'Domain', word: 'domain', snippet: () => 'domain ${1:Name} "${2:Title}" {\n\t$0\n}' },
  {
    rule: 'Profile',
    word: 'profile',
    snippet: () =>
      'profile ${1:standard} {\n\tdelivery at-least-once\n\tretry exponential 8 times from 2s to 5m with jitter\n\t$0\n}',
  },
  {
    rule: 'Separate',
    word: 'separate',
    snippet: ({ entities, systems }) =>
      `separate ${hole(1, entities, 'Entity')} in ${hole(2, systems, 'System')}, ${hole(3, systems, 'System')} because "\${4:why}"`,
  },
  {
    rule: 'Style',
    word: 'style',
    snippet: ({ passages }) =>
      `style \${1|hub-and-spoke,event-driven,cdc-to-warehouse|} through ${hole(2, passages, 'Hub')}`,
  },
  {
    rule: 'View',
    word: 'view',
    snippet: ({ entities }) =>
      `view \${1:name} "\${2:Title}" {\n\tinclude entity ${hole(3, entities, 'Entity')}\n\t$0\n}`,
  },
  {
    rule: 'Scenario',
    word: 'scenario',
    snippet: ({ systems, entities }) =>
      `scenario "\${1:Title}" {\n\tload peak\n\trun \${2:4h}\n\toutage ${hole(3, systems, 'System')} at 10m for 30m\n\texpect staleness of ${hole(4, entities, 'Entity')} in ${hole(5, systems, 'System')} < \${6:45m}\n}`,
  },
];

function namesOf({ entities, systems, teams }: IntegrationMap): Names {
  const declared = (things: readonly { readonly name: string; readonly declared: boolean }[]): string[] =>
    things.filter((thing) => thing.declared).map(({ name }) => name);
  return {
    entities: declared(entities),
    systems: declared(systems),
    passages: declared(
      systems.filter(({ role }) => role === 'hub' || role === 'broker' || role === 'warehouse'),
    ),
    brokers: declared(systems.filter(({ role }) => role === 'broker')),
    teams: declared(teams),
  };
}

/** `flow` first: it is what a map is made of. */
export function declarationsFor({ map }: Asked): Proposal[] {
  const names = namesOf(map);
  return TEMPLATES.map(({ rule, word, snippet }, index) => {
    const meaning = meaningOf(rule, word);
    return {
      label: word,
      kind: 'declaration',
      doc: meaning && `${meaning.says}\n\n\`\`\`headwater\n${meaning.example ?? ''}\n\`\`\``,
      snippet: snippet(names),
      rank: 20 + index,
    };
  });
}
