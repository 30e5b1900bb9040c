/** Generated landscapes: many flows over many files, repeatable to the letter. */

export interface LandscapeOptions {
  readonly flows: number;
  /** Flows in one file. */
  readonly perFile?: number;
  readonly systems?: number;
}

export interface LandscapeFile {
  readonly uri: string;
  readonly text: string;
}

/** A small linear congruential generator: the same landscape on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PATTERNS = [
  'realtime sla 1s',
  'near-realtime every 5m sla 15m',
  'batch daily at 02:00 Europe/Zurich sla 48h',
  'event-driven trigger "the record changes" sla 1m',
  'on-demand sla 5s',
];

const clauses = (key: string): string => `{
  carries status, amount
  delivery at-least-once
  idempotent by ${key} within 24h
  retry exponential 8 times from 2s to 5m with jitter
  dlq "${key}-dlq" keep 14d handled by ops replay manual
  alert ops when dlq-depth > 0 for 5m
}`;

/** Systems and entities in one file, flows in the others: about 100 bytes a flow. */
export function landscape({
  flows,
  perFile = 50,
  systems = Math.ceil(flows / 5),
}: LandscapeOptions): LandscapeFile[] {
  const next = random(flows);
  const entities = Math.max(1, Math.ceil(systems / 4));
  const lines = ['team ops "Operations"'];
  for (let i = 0; i < systems; i++)
    lines.push(`system S${i} "System ${i}" on sap { owner ops availability 99.9% }`);
  for (let i = 0; i < entities; i++) {
    lines.push(
      `entity E${i} { source S${i % systems} key id${i} field status field amount reader S${(i + 1) % systems} needs 1d }`,
    );
  }
  const files: LandscapeFile[] = [{ uri: 'file:///map/systems.flow', text: `${lines.join('\n')}\n` }];
  for (let first = 0; first < flows; first += perFile) {
    const text: string[] = [];
    for (let i = first; i < Math.min(flows, first + perFile); i++) {
      const entity = next(entities);
      const from = next(systems);
      const to = (from + 1 + next(systems - 1)) % systems;
      const block = i % 5 === 0 ? ` ${clauses(`id${entity}`)}` : '';
      text.push(
        `flow E${entity} from S${from} to S${to} ${PATTERNS[next(PATTERNS.length)]} owner ops${block}`,
      );
    }
    files.push({ uri: `file:///map/flows-${first / perFile}.flow`, text: `${text.join('\n')}\n` });
  }
  return files;
}
