/** Words of the language as proposals; a clause that needs arguments brings them, as holes to fill. */
import type { Expected } from '../../language/cursor.js';
import { meaningOf } from '../../language/meanings.js';
import { kebab } from '../../rules/words.js';
import { entityAround, nameBehind, type Asked } from './asked.js';
import { hole, inSnippet, type Proposal } from './proposal.js';

type Snippet = (asked: Asked, word: string) => string;

const text: Snippet = (_, word) => `${word} "$1"`;

const teams = ({ map }: Asked): string[] =>
  map.teams.filter(({ declared }) => declared).map(({ name }) => name);
const systems = ({ map }: Asked): string[] =>
  map.systems.filter(({ declared }) => declared).map(({ name }) => name);

/** Who answers for the flow comes first. */
function team(number: number, asked: Asked): string {
  const owner = nameBehind(asked, 'owner');
  return hole(number, owner ? [owner] : teams(asked), 'team');
}

function key(number: number, asked: Asked): string {
  const entity = asked.map.entity(entityAround(asked) ?? '');
  const names = entity?.declaration?.key?.names ?? [];
  return `\${${number}:${inSnippet(names.map(({ text: name }) => name).join(', ') || 'key')}}`;
}

function queue(asked: Asked): string {
  const parts = [entityAround(asked), nameBehind(asked, 'to') ?? nameBehind(asked, 'and')];
  return inSnippet([...parts.flatMap((part) => (part ? [kebab(part)] : [])), 'dlq'].join('-'));
}

/** By the clause's rule. */
const SNIPPETS: Readonly<Record<string, Snippet>> = {
  Retry: () => 'retry exponential ${1:8} times from ${2:2s} to ${3:5m} with jitter',
  Dlq: (asked) =>
    `dlq "\${1:${queue(asked)}}" keep \${2:14d} handled by ${team(3, asked)} replay \${4|manual,automatic|}`,
  Alert: (asked) => `alert ${team(1, asked)} when \${2|dlq-depth,staleness|} > \${3:0} for \${4:5m}`,
  Idempotent: (asked) => `idempotent by ${key(1, asked)} within \${2:24h}`,
  Ordered: (asked) => `ordered by ${key(1, asked)}`,
  Newest: () => 'newest by ${1:lastModified}',
  Trigger: text,
  Dashboard: text,
  Runbook: text,
  Reason: text,
  Because: text,
  Topic: text,
  Contract: text,
  Contact: text,
  Escalation: text,
  Test: () => 'test ${1|unit,e2e,failure|} "$2"',
  SuppressEcho: () => 'suppress echo by ${1|origin,version,comparison|}',
  Protection: () => 'protected by ${1|masking,tokenisation,consent|}',
  Recovery: () => 'recovers in ${1:30m}',
  Reviewed: ({ today }) => `reviewed ${today}`,
  Outage: (asked) => `outage ${hole(1, systems(asked), 'system')} at \${2:10m} for \${3:30m}`,
  Slow: (asked) => `slow ${hole(1, systems(asked), 'system')} at \${2:10m} for \${3:20m} by \${4:10x}`,
};

/** By the word alone, where the rule has more than one. */
const BY_WORD: Readonly<Record<string, Snippet>> = {
  'Pattern:event-driven': () => 'event-driven trigger "$1"',
};

/** Words, not signs. */
const WORD = /^[a-z]/i;

export function wordsFor(expected: Expected, asked: Asked): Proposal[] {
  const { word = '', frame, begins } = expected;
  if (!WORD.test(word)) return [];
  const snippet =
    begins === undefined ? undefined : (BY_WORD[`${begins}:${word}`] ?? SNIPPETS[begins])?.(asked, word);
  const meaning = meaningOf(frame.rule, word);
  return [
    {
      label: word,
      kind: begins === undefined ? 'word' : 'clause',
      doc:
        meaning &&
        (meaning.example === undefined
          ? meaning.says
          : `${meaning.says}\n\n\`\`\`headwater\n${meaning.example}\n\`\`\``),
      snippet,
      // What continues a clause comes before what begins the next one.
      rank: begins === undefined ? 9 : 10,
    },
  ];
}
