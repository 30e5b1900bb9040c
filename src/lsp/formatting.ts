/** Formatting as the protocol wants it: of a whole document, or of a part of it. */
import {
  type DocumentFormattingParams,
  type DocumentRangeFormattingParams,
  type FormattingOptions,
  type TextEdit,
} from 'vscode-languageserver';
import type { Span } from '../base/span.js';
import { formatEdits } from '../language/format/format.js';
import { rangeIn } from './convert.js';
import type { Session } from './session.js';

export function serveFormatting(session: Session): void {
  const { connection } = session;
  connection.onDocumentFormatting(
    session.guard<DocumentFormattingParams, TextEdit[]>('formatting', [], ({ textDocument, options }) =>
      format(session, textDocument.uri, options),
    ),
  );
  connection.onDocumentRangeFormatting(
    session.guard<DocumentRangeFormattingParams, TextEdit[]>(
      'rangeFormatting',
      [],
      ({ textDocument, options, range }) => {
        const document = session.open(textDocument.uri)?.document;
        if (!document) return [];
        return format(session, textDocument.uri, options, {
          start: document.offsetAt(range.start),
          end: document.offsetAt(range.end),
        });
      },
    ),
  );
}

function format(
  session: Session,
  uri: string,
  { insertSpaces, tabSize }: FormattingOptions,
  within?: Span,
): TextEdit[] {
  const open = session.open(uri);
  if (!open) return [];
  const edits = formatEdits(open.document.getText(), { indent: insertSpaces ? ' '.repeat(tabSize) : '\t' });
  return edits
    .filter(({ span }) => !within || (within.start <= span.end && span.start <= within.end))
    .map(({ span, newText }) => ({ range: rangeIn(open.document, span), newText }));
}
