/** The clauses of systems, channels and entities as the language writes them; and where in a declaration they stand. */
import { positionAt } from '../../../base/span.js';
import type { Conflict, Named, Reader, Spanned, Value, Writer } from '../../../model/clauses.js';
import type {
  ChannelDeclaration,
  Declaration,
  EntityDeclaration,
  FieldDeclaration,
  FlowDeclaration,
  Fragment,
  Ownership,
  ProfileDeclaration,
  SystemDeclaration,
} from '../../../model/declarations.js';
import type { ClauseText } from './facts.js';
import { inOrder, writeFlowClauses, writeVolume, type Written } from './flow-clauses.js';
import { duration, name, names, percent, quoted, rate, said, size, words } from './write.js';

/** Declarations whose clauses a details pane lists. */
export type Detailed =
  SystemDeclaration | ChannelDeclaration | EntityDeclaration | FlowDeclaration | ProfileDeclaration;

/** The clauses of a declaration, in the order of the text, with their lines. */
export function clausesOf(
  declaration: Detailed | undefined,
  fragment: Fragment | undefined,
): readonly ClauseText[] {
  if (!declaration || !fragment) return [];
  const lineOf = (offset: number): number => positionAt(fragment.lines, offset).line;
  const first = lineOf((declaration satisfies Declaration).span.start);
  return written(declaration).map(({ text, span }) => ({ text, line: lineOf(span.start) - first }));
}

function written(declaration: Detailed): readonly Written[] {
  switch (declaration.kind) {
    case 'system':
      return writeSystem(declaration);
    case 'channel':
      return writeChannel(declaration);
    case 'entity':
      return writeEntity(declaration);
    case 'flow': {
      const { alias, profile, clauses } = declaration;
      const all = [...one(alias, 'as', named), ...one(profile, 'with', named)];
      writeFlowClauses(all, clauses);
      return inOrder(all);
    }
    case 'profile': {
      const { base, clauses } = declaration;
      const all = [...one(base, 'with', named)];
      writeFlowClauses(all, clauses);
      return inOrder(all);
    }
  }
}

/** None where it is not said. */
function one<C extends Spanned>(
  clause: C | undefined,
  word: string,
  write: (clause: C) => string,
): readonly Written[] {
  return clause ? [{ text: words(word, write(clause)), span: clause.span }] : [];
}

const named = (clause: Named): string => name(clause.name);
const value =
  <T>(write: (value: T) => string) =>
  (clause: Value<T>): string =>
    write(clause.value);

function writeSystem(declaration: SystemDeclaration): readonly Written[] {
  const { platform, owner, zone, availability, recovery, capacity, lifecycle } = declaration;
  return inOrder([
    ...one(platform, 'on', named),
    ...one(owner, 'owner', named),
    ...one(zone, 'zone', named),
    ...one(availability, 'availability', value(percent)),
    ...one(recovery, 'recovers in', value(duration)),
    ...one(capacity, 'capacity', value(rate)),
    ...one(lifecycle, 'lifecycle', value(String)),
  ]);
}

function writeChannel({
  broker,
  topic,
  retention,
  ordered,
  contract,
}: ChannelDeclaration): readonly Written[] {
  return inOrder([
    ...one(broker, 'on', named),
    ...one(topic, 'topic', value(quoted)),
    ...one(retention, 'retention', value(duration)),
    ...one(ordered, 'ordered by', (clause) => names(clause.names)),
    ...one(contract, 'contract', value(quoted)),
  ]);
}

function writeEntity(declaration: EntityDeclaration): readonly Written[] {
  const { key, consistency, references, volume, size: bytes, fields } = declaration;
  return inOrder([
    ...writeOwnership(declaration),
    ...one(key, 'key', (clause) => names(clause.names)),
    ...one(consistency, 'consistency', value(String)),
    ...references.map((reference) => ({ text: words('references', name(reference)), span: reference.span })),
    ...one(volume, 'volume', writeVolume),
    ...one(bytes, 'size', value(size)),
    ...fields.map(writeField),
  ]);
}

function writeField(field: FieldDeclaration): Written {
  const clauses = inOrder(writeOwnership(field)).map(({ text }) => text);
  const inside = clauses.length > 0 && `{ ${clauses.join(' ')} }`;
  return { text: words('field', name(field.name), inside), span: field.span };
}

function writeOwnership({ sources, readers, writers, conflict, classes }: Ownership): readonly Written[] {
  return [
    ...sources.flatMap((source) => one(source, 'source', named)),
    ...one(classes, 'class', ({ value: list }) => list.join(', ')),
    ...readers.flatMap((reader) => one(reader, 'reader', writeReader)),
    ...writers.flatMap((writer) => one(writer, 'writer', writeWriter)),
    ...one(conflict, 'conflict', writeConflict),
  ];
}

const writeReader = ({ system, needs, strong, purpose }: Reader): string =>
  words(name(system), said('needs', needs, duration), strong && 'strong', said('for', purpose, String));

const writeWriter = ({ system, via }: Writer): string => words(name(system), said('via', via, String));

const writeConflict = ({ kind, mode, by, rule }: Conflict): string =>
  words(kind, mode, said('by', by, name), said('', rule, quoted));
