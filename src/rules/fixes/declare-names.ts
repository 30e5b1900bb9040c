/** Fixes that declare names which nothing declares yet: one of them, or all of a file. */
import type { Declaration, Mention } from '../../model/declarations.js';
import type { Fix } from '../../model/finding.js';
import type { IntegrationMap, MentionAt } from '../../model/map.js';
import { addDeclarations } from './declare.js';
import { addClauses, fragmentOf, written } from './edits.js';

/** What a name becomes when it is declared: the kind of declaration, and its text. A flow needs more than a name. */
interface Draft {
  readonly kind: Declaration['kind'];
  readonly noun: string;
  readonly text: string;
}

type Role = 'system' | 'hub' | 'broker';

/** One for all mentions of a name: a system that is nowhere declared may be mentioned in every flow. */
const roles = new WeakMap<IntegrationMap['fragments'], Map<string, Role>>();

/** The narrowest kind that all who mention the place ask for. */
function roleOf(map: IntegrationMap, name: string): Role {
  const ofMap = roles.get(map.fragments) ?? new Map<string, Role>();
  const role = ofMap.get(name) ?? findRole(map, name);
  roles.set(map.fragments, ofMap.set(name, role));
  return role;
}

function findRole(map: IntegrationMap, name: string): Role {
  const wants = new Set(map.mentions('place', name).map(({ mention }) => mention.wants));
  if (wants.has('broker')) return 'broker';
  return wants.has('hub-or-channel') && !wants.has('system') ? 'hub' : 'system';
}

function draftOf(map: IntegrationMap, { kind, name: { text } }: Mention): Draft | undefined {
  const name = written(text);
  switch (kind) {
    case 'team':
    case 'entity':
      return { kind, noun: kind, text: `${kind} ${name}` };
    case 'domain':
    case 'profile':
      return { kind, noun: kind, text: `${kind} ${name} {\n}` };
    case 'place': {
      const role = roleOf(map, text);
      return { kind: 'system', noun: role, text: `${role} ${name}` };
    }
    default:
      return undefined;
  }
}

/** In the order in which a file declares them. */
const KINDS: readonly Declaration['kind'][] = ['team', 'domain', 'system', 'entity', 'profile'];

export function declareFix(map: IntegrationMap, { uri, mention }: MentionAt): readonly Fix[] {
  const { kind, name, of } = mention;
  if (kind === 'field') {
    const entity = map.entity(of ?? '');
    if (!entity?.declaration) return [];
    const edit = addClauses(fragmentOf(map, entity.at.uri), entity.declaration, [
      `field ${written(name.text)}`,
    ]);
    return [{ title: `Declare field ${name.text} of ${of}`, safety: 'unsafe', edits: [edit] }];
  }
  const draft = draftOf(map, mention);
  if (!draft) return [];
  const edit = addDeclarations(fragmentOf(map, uri), draft.kind, [draft.text]);
  return [{ title: `Declare ${draft.noun} ${name.text}`, safety: 'unsafe', edits: [edit] }];
}

/** One for all findings of a file: made anew for each, a file of many unknown names would take the cube of their number. */
const made = new WeakMap<IntegrationMap['fragments'], Map<string, readonly Fix[]>>();

export function declareAllFix(map: IntegrationMap, uri: string): readonly Fix[] {
  const ofMap = made.get(map.fragments) ?? new Map<string, readonly Fix[]>();
  const fixes = ofMap.get(uri) ?? createDeclareAllFix(map, uri);
  made.set(map.fragments, ofMap.set(uri, fixes));
  return fixes;
}

/** One edit a kind, so that what belongs together stands together. */
function createDeclareAllFix(map: IntegrationMap, uri: string): readonly Fix[] {
  const drafts = new Map<string, Draft>();
  for (const { mention } of map.unknown.filter((at) => at.uri === uri)) {
    const draft = draftOf(map, mention);
    if (draft) drafts.set(draft.text, draft);
  }
  if (drafts.size < 2) return [];
  const edits = KINDS.flatMap((kind) => {
    const texts = [...drafts.values()].filter((draft) => draft.kind === kind).map(({ text }) => text);
    return texts.length > 0 ? [addDeclarations(fragmentOf(map, uri), kind, texts)] : [];
  });
  return [{ title: `Declare all ${drafts.size} unknown names of this file`, safety: 'unsafe', edits }];
}
