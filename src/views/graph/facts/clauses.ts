/** The clauses of systems, channels and entities as the language writes them; and where in a declaration they stand. */
import { positionAt } from '../../../base/span.js';
import type { Conflict, Name, Named, Reader, Spanned, Value, Writer } from '../../../model/clauses.js';
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
  const all: Written[] = [];
  switch (declaration.kind) {
    case 'system':
      writeSystem(all, declaration);
      break;
    case 'channel':
      writeChannel(all, declaration);
      break;
    case 'entity':
      writeEntity(all, declaration);
      break;
    case 'flow':
      put(all, declaration.alias, 'as', named);
      put(all, declaration.profile, 'with', named);
      writeFlowClauses(all, declaration.clauses);
      break;
    case 'profile':
      put(all, declaration.base, 'with', named);
      writeFlowClauses(all, declaration.clauses);
      break;
  }
  return inOrder(all);
}

/** None where it is not said. */
function put<C extends Spanned>(
  to: Written[],
  clause: C | undefined,
  word: string,
  write: (clause: C) => string,
): void {
  if (clause) to.push({ text: words(word, write(clause)), span: clause.span });
}

const named = (clause: Named): string => name(clause.name);
const value =
  <T>(write: (value: T) => string) =>
  (clause: Value<T>): string =>
    write(clause.value);
const [string, share, time, perSecond, bytes, text] = [
  value<string>(String),
  value(percent),
  value(duration),
  value(rate),
  value(size),
  value(quoted),
];
const listed = (clause: { readonly names: readonly Name[] }): string => names(clause.names);

function writeSystem(to: Written[], declaration: SystemDeclaration): void {
  put(to, declaration.platform, 'on', named);
  put(to, declaration.owner, 'owner', named);
  put(to, declaration.zone, 'zone', named);
  put(to, declaration.availability, 'availability', share);
  put(to, declaration.recovery, 'recovers in', time);
  put(to, declaration.capacity, 'capacity', perSecond);
  put(to, declaration.lifecycle, 'lifecycle', string);
}

function writeChannel(to: Written[], declaration: ChannelDeclaration): void {
  put(to, declaration.broker, 'on', named);
  put(to, declaration.topic, 'topic', text);
  put(to, declaration.retention, 'retention', time);
  put(to, declaration.ordered, 'ordered by', listed);
  put(to, declaration.contract, 'contract', text);
}

function writeEntity(to: Written[], declaration: EntityDeclaration): void {
  writeOwnership(to, declaration);
  put(to, declaration.key, 'key', listed);
  put(to, declaration.consistency, 'consistency', string);
  for (const reference of declaration.references)
    to.push({ text: words('references', name(reference)), span: reference.span });
  put(to, declaration.volume, 'volume', writeVolume);
  put(to, declaration.size, 'size', bytes);
  for (const field of declaration.fields) to.push(writeField(field));
}

function writeField(field: FieldDeclaration): Written {
  const own: Written[] = [];
  writeOwnership(own, field);
  const clauses = inOrder(own).map((clause) => clause.text);
  const inside = clauses.length > 0 && `{ ${clauses.join(' ')} }`;
  return { text: words('field', name(field.name), inside), span: field.span };
}

function writeOwnership(to: Written[], { sources, readers, writers, conflict, classes }: Ownership): void {
  for (const source of sources) put(to, source, 'source', named);
  put(to, classes, 'class', ({ value: list }) => list.join(', '));
  for (const reader of readers) put(to, reader, 'reader', writeReader);
  for (const writer of writers) put(to, writer, 'writer', writeWriter);
  put(to, conflict, 'conflict', writeConflict);
}

const writeReader = ({ system, needs, strong, purpose }: Reader): string =>
  words(name(system), said('needs', needs, duration), strong && 'strong', said('for', purpose, String));

const writeWriter = ({ system, via }: Writer): string => words(name(system), said('via', via, String));

const writeConflict = ({ kind, mode, by, rule }: Conflict): string =>
  words(kind, mode, said('by', by, name), said('', rule, quoted));
