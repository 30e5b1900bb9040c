/** From the map's own shapes to those of the protocol. */
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Location as LspLocation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../base/edit.js';
import type { Location, Range, Span } from '../base/span.js';
import type { Finding, Related, Severity } from '../model/finding.js';
import type { Session } from './session.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export const rangeIn = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export function toLocation({ headwater, uris }: Session, location: Location): LspLocation {
  const { uri, range } = headwater.anchor(location);
  return { uri: uris.toClient(uri), range };
}

/** Thousands are made for a map: each field is set, none spread. */
export function toDiagnostic(session: Session, finding: Finding): Diagnostic {
  const { code, severity, message, at, related, unnecessary } = finding;
  const diagnostic: Diagnostic = {
    range: session.headwater.anchor(at).range,
    severity: SEVERITIES[severity],
    code,
    source: 'headwater',
    message,
  };
  const href = session.pages.of(code);
  if (href !== undefined) diagnostic.codeDescription = { href };
  if (unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (related.length > 0) diagnostic.relatedInformation = related.map((each) => toRelated(session, each));
  return diagnostic;
}

const toRelated = (session: Session, { at, message }: Related): DiagnosticRelatedInformation => ({
  location: toLocation(session, at),
  message,
});

/** Edits with the versions of the documents that they were made for, where the client can check them. */
export function toWorkspaceEdit(session: Session, edits: readonly TextEdit[]): WorkspaceEdit {
  const byFile = new Map<string, { range: LspLocation['range']; newText: string }[]>();
  for (const { uri, span, newText } of edits) {
    const place = toLocation(session, { uri, span });
    const list = byFile.get(place.uri) ?? [];
    list.push({ range: place.range, newText });
    byFile.set(place.uri, list);
  }
  if (!session.capabilities.workspace?.workspaceEdit?.documentChanges)
    return { changes: Object.fromEntries(byFile) };
  return {
    documentChanges: [...byFile].map(([uri, changes]) => ({
      textDocument: { uri, version: session.documents.get(uri)?.version ?? null },
      edits: changes,
    })),
  };
}
