/** One name, declared twice. */
import type { NameKind } from '../model/declarations.js';
import type { IntegrationMap } from '../model/map.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';

const NOUNS: Readonly<Record<NameKind, string>> = {
  team: 'teams',
  domain: 'domains',
  place: 'systems or channels',
  entity: 'entities',
  field: 'fields',
  flow: 'flows',
  profile: 'profiles',
  view: 'views',
};

function check(map: IntegrationMap, { report }: Context): void {
  for (const { kind, name, declarations } of map.duplicates) {
    const [first, ...others] = declarations;
    if (!first) continue;
    const of = first.mention.of === undefined ? '' : ` of ${first.mention.of}`;
    const place = map.place(name);
    for (const { uri, mention } of others) {
      report({
        at: { uri, span: mention.name.span },
        message: `${declarations.length} ${NOUNS[kind]}${of} are called ${name}, and only the first counts: what this one says is ignored. Rename or remove one.`,
        related: [
          {
            at: { uri: first.uri, span: first.mention.name.span },
            message: `${name} is declared here first.`,
          },
        ],
        marks: kind === 'place' && place ? [{ kind: 'place', id: place.name }] : [],
      });
    }
  }
}

export const rule: RuleOf<'map'> = {
  id: 'duplicate-name',
  since: '0.1.0',
  scope: 'map',
  severity: 'error',
  fix: 'none',
  summary: 'Two declarations of one kind have the same name.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `Two declarations of one kind have the same name, in whichever files of the map; systems of every kind and channels count as one
kind, fields count within their entity. Reported at each but the first by file name and place.`,
  why: `Names are global in a map and there are no imports: whoever writes \`from CRM\` means one system, and the map cannot tell which.`,
  source: ['entities', 'truth'],
  examples: [
    {
      title: 'a system and a channel',
      source: `
broker Kafka
system orders
channel orders on Kafka
        ^^^^^^ error: 2 systems or channels are called orders, and only the first counts: what this one says is ignored. Rename or remove one.
`,
    },
    {
      title: 'a field twice',
      source: `
entity Order {
  field status
  field status
        ^^^^^^ error: 2 fields of Order are called status, and only the first counts: what this one says is ignored. Rename or remove one.
}
`,
    },
    {
      title: 'a system and a team may share a name',
      source: `
team Sales
domain Sales {
  system CRM owner Sales
}
`,
    },
    {
      title: 'capital letters count',
      source: `
entity Order {
  field status
  field Status
}
`,
    },
  ],
};
