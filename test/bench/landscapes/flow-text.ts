/** A landscape in Headwater's language, with the gaps that real maps have: an owner forgotten, a retry nobody thought of. */
import type { Entity, Exchange, Flow } from './exchanges.js';
import { shareOf, type Places } from './places.js';
import type { Random } from './random.js';

const teamOf = (domain: number): string => `team${domain}`;

/** Teams, profiles and decisions of the whole map. */
export function commonText({ domains }: Places): string {
  const teams = Array.from(
    { length: domains },
    (_, index) => `team ${teamOf(index)} "Team ${index}" contact "#team-${index}"`,
  );
  return `${teams.join('\n')}

/** What every flow does, unless it says otherwise. */
profile standard {
  delivery at-least-once
  idempotent by id within 2d
  retry exponential 13 times from 2s to 30m with jitter
  dlq "failed" keep 14d handled by team0 replay manual
  alert team0 when dlq-depth > 0 for 5m
}

profile strict with standard {
  newest by changed
  alert team0 when staleness > 1h for 5m
}
`;
}

/** The file on which all others depend. */
export function systemsText(
  places: Places,
  random: Random,
  { own, systems, hubs, brokers, warehouses, channels } = shareOf(places, 0, 1),
): string {
  const lines: string[] = [];
  const shared = (role: string, names: readonly string[], platform: string): void =>
    void lines.push(
      ...names.map(
        (name) => `${role} ${name} on ${platform} owner team0 availability 99.95% recovers in 30m`,
      ),
    );
  shared('hub', hubs, 'mulesoft');
  shared('broker', brokers, 'kafka');
  shared('warehouse', warehouses, 'snowflake');
  for (const domain of own) {
    lines.push(`domain Domain${domain} "Domain ${domain}" {`);
    for (const { name, title, platform } of systems.filter((system) => system.domain === domain)) {
      const extra = `${random.once(3) ? ' recovers in 1h' : ''}${random.once(5) ? ' zone eu' : ''}`;
      const on = platform === 'generic' ? '' : ` on ${platform}`;
      lines.push(`  system ${name} "${title}"${on} { owner ${teamOf(domain)} availability 99.9%${extra} }`);
    }
    lines.push('}');
  }
  for (const { name, broker } of channels)
    lines.push(
      `channel ${name} on ${broker} { topic "${name}.v1" retention 7d contract "${name}.asyncapi.yaml" }`,
    );
  return `${lines.join('\n')}\n`;
}

export function exchangeText({ entities, flows }: Exchange, random: Random): string {
  const byEntity = groupByEntity(flows);
  return entities
    .map(
      (entity) =>
        `${entityText(entity, random)}\n${(byEntity.get(entity.name) ?? []).map((flow) => flowText(flow, entity, random)).join('\n')}\n`,
    )
    .join('\n');
}

function groupByEntity(flows: readonly Flow[]): Map<string, Flow[]> {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const group = groups.get(flow.entity);
    if (group) group.push(flow);
    else groups.set(flow.entity, [flow]);
  }
  return groups;
}

function entityText({ name, source, fields, readers, writer, references }: Entity, random: Random): string {
  return [
    `entity ${name} {`,
    `  source ${source} key id`,
    ...(references === undefined ? [] : [`  references ${references}`]),
    ...(random.once(6) ? [`  class ${random.pick(['personal', 'financial', 'internal'])}`] : []),
    ...(random.once(3) ? ['  volume 20000/day peak 5/s size 4KB'] : []),
    ...readers.map(({ system, needs }) => `  reader ${system} needs ${needs}`),
    ...(writer === undefined ? [] : [`  writer ${writer} via ui`, '  conflict last-write-wins by changed']),
    `  field id field changed ${fields.map((field) => `field ${field}`).join(' ')}`,
    '}',
  ].join('\n');
}

function flowText(
  { number, entity, from, to, via, tempo, domain, both }: Flow,
  { fields, writer }: Entity,
  random: Random,
): string {
  const ends = both ? `between ${from} and ${to.join(', ')}` : `from ${from} to ${to.join(', ')}`;
  const line = [
    `flow ${entity} ${ends} ${tempo.pattern}`,
    ...(via === undefined ? [] : [`via ${via}`]),
    ...(random.once(12) ? [] : [`owner ${teamOf(domain)}`]),
    ...(random.once(20) ? [] : [`with ${random.once(4) ? 'strict' : 'standard'}`]),
    ...(writer === undefined ? [] : ['suppress echo by origin']),
  ].join(' ');
  if (!random.once(10)) return line;
  return `${line} {
  carries id, changed, ${fields.slice(0, 2).join(', ')}
  dlq "${entity}-${number}" keep 14d handled by ${teamOf(domain)} replay manual
  reason "${entity} is needed where it is used"
  reviewed 2026-10-01
  dashboard "https://grafana.example/d/${entity}-${number}"
  runbook "docs/runbooks/${entity}.md"
  test e2e "e2e/${entity}.test.ts"
}`;
}
