/** The same landscape in LikeC4's language: its systems in their domains, and a relation for every flow. */
import type { Exchange, Flow } from './exchanges.js';
import { shareOf, type Places } from './places.js';

/** `domains`: each in a view of its own; `landscape`: one with everything beside them. */
export type Views = 'none' | 'domains' | 'landscape';

export const SPECIFICATION = `specification {
  element domain
  element system
  relationship realtime
  relationship near-realtime
  relationship batch
  relationship event-driven
  tag critical
}
`;

const SHARED = 'shared';
const domainName = (index: number): string => `d${index}`;

/** Full names, since names of elements are local to what holds them. */
function namesOf({ systems, hubs, brokers, warehouses }: Places): ReadonlyMap<string, string> {
  return new Map([
    ...systems.map(({ name, domain }) => [name, `${domainName(domain)}.${name}`] as const),
    ...[...hubs, ...brokers, ...warehouses].map((name) => [name, `${SHARED}.${name}`] as const),
  ]);
}

export function systemsC4(places: Places, share = shareOf(places, 0, 1)): string {
  const { own, systems, hubs, brokers, warehouses } = share;
  const shared = [...hubs, ...brokers, ...warehouses];
  const lines = ['model {'];
  const element = (name: string, title: string): void =>
    void lines.push(
      `    ${name} = system '${title}' {`,
      `      description 'The system ${name}'`,
      "      technology 'SaaS'",
      '    }',
    );
  if (shared.length > 0) {
    lines.push(`  ${SHARED} = domain 'Shared' {`);
    for (const name of shared) element(name, name);
    lines.push('  }');
  }
  for (const domain of own) {
    lines.push(`  ${domainName(domain)} = domain 'Domain ${domain}' {`);
    for (const { name, title } of systems.filter((system) => system.domain === domain)) element(name, title);
    lines.push('  }');
  }
  return `${lines.join('\n')}\n}\n`;
}

export function exchangeC4({ flows }: Exchange, places: Places): string {
  const names = namesOf(places);
  const lines = flows.flatMap((flow) =>
    flow.to.map((to) => relation(flow, names.get(flow.from) ?? '', names.get(to) ?? '')),
  );
  return `model {\n${lines.join('\n')}\n}\n`;
}

function relation({ entity, number, tempo, domain }: Flow, from: string, to: string): string {
  const kind = tempo.pattern.split(' ', 1)[0] ?? 'realtime';
  return `  ${from} -[${kind}]-> ${to} '${entity}' {
    metadata {
      sla '${tempo.needs}'
      owner 'team${domain}'
      retry '8x'
      queue '${entity}-${number}'
    }
  }`;
}

export function viewsC4({ domains }: Places, views: Views): string {
  const lines = ['views {', '  view index { include * }'];
  if (views !== 'none')
    for (let domain = 0; domain < domains; domain++)
      lines.push(`  view domain${domain} of ${domainName(domain)} { include ${domainName(domain)}.* }`);
  if (views === 'landscape') {
    const all = [SHARED, ...Array.from({ length: domains }, (_, index) => domainName(index))];
    lines.push(
      `  view landscape {\n    title 'Landscape'\n    include *, ${all.map((name) => `${name}.**`).join(', ')}\n  }`,
    );
  }
  return `${lines.join('\n')}\n}\n`;
}
