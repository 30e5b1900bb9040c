/** Outline and symbol search as the protocol wants them. */
import {
  SymbolKind,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findSymbols, outlineOf, type Outline, type SymbolKind as Kind } from '../service/symbols.js';
import { rangeIn, toLocation } from './convert.js';
import type { Session } from './session.js';

const KINDS: Readonly<Record<Kind, SymbolKind>> = {
  team: SymbolKind.Class,
  domain: SymbolKind.Namespace,
  system: SymbolKind.Module,
  hub: SymbolKind.Module,
  broker: SymbolKind.Module,
  warehouse: SymbolKind.Module,
  database: SymbolKind.Module,
  external: SymbolKind.Module,
  channel: SymbolKind.Array,
  entity: SymbolKind.Struct,
  field: SymbolKind.Field,
  flow: SymbolKind.Event,
  profile: SymbolKind.Interface,
  separate: SymbolKind.Constant,
  style: SymbolKind.Property,
  view: SymbolKind.Object,
  scenario: SymbolKind.Method,
};

export function serveSymbols(session: Session): void {
  const { connection, headwater } = session;
  connection.onDocumentSymbol(
    session.guard<DocumentSymbolParams, DocumentSymbol[]>('documentSymbol', [], ({ textDocument }) => {
      const open = session.open(textDocument.uri);
      const fragment = open && headwater.fragment(open.uri);
      return open && fragment ? outlineOf(fragment).map((each) => toSymbol(open.document, each)) : [];
    }),
  );
  connection.onWorkspaceSymbol(
    session.guard<WorkspaceSymbolParams, WorkspaceSymbol[]>('workspaceSymbol', [], ({ query }) =>
      findSymbols(headwater, query).map(({ name, kind, at, container }) => ({
        name,
        kind: KINDS[kind],
        location: toLocation(session, at),
        containerName: container,
      })),
    ),
  );
}

const toSymbol = (
  document: TextDocument,
  { name, detail, kind, span, selection, children }: Outline,
): DocumentSymbol => ({
  name,
  detail,
  kind: KINDS[kind],
  range: rangeIn(document, span),
  selectionRange: rangeIn(document, selection),
  children: children.map((each) => toSymbol(document, each)),
});
