/** Definition, references and highlights as the protocol wants them. */
import {
  DocumentHighlightKind,
  type DefinitionParams,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { definitionsOf, highlightsOf, referencesOf } from '../service/navigation.js';
import { rangeIn, toLocation } from './convert.js';
import type { Session } from './session.js';

export function serveNavigation(session: Session): void {
  const { connection, headwater } = session;
  const at = ({ textDocument, position }: TextDocumentPositionParams) => {
    const open = session.open(textDocument.uri);
    return open && { ...open, offset: open.document.offsetAt(position) };
  };
  connection.onDefinition(
    session.guard<DefinitionParams, Location[]>('definition', [], (params) => {
      const place = at(params);
      return place
        ? definitionsOf(headwater, place.uri, place.offset).map((each) => toLocation(session, each))
        : [];
    }),
  );
  connection.onReferences(
    session.guard<ReferenceParams, Location[]>('references', [], (params) => {
      const place = at(params);
      if (!place) return [];
      const found = referencesOf(headwater, place.uri, place.offset, params.context.includeDeclaration);
      return found.map((each) => toLocation(session, each));
    }),
  );
  connection.onDocumentHighlight(
    session.guard<DocumentHighlightParams, DocumentHighlight[]>('documentHighlight', [], (params) => {
      const place = at(params);
      if (!place) return [];
      return highlightsOf(headwater, place.uri, place.offset).map(({ span, declares }) => ({
        range: rangeIn(place.document, span),
        kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
}
