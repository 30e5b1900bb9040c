/** Folding, selection and links as the protocol wants them: what the shape of one text says. */
import {
  FoldingRangeKind,
  type DocumentLink,
  type DocumentLinkParams,
  type FoldingRange,
  type FoldingRangeParams,
  type SelectionRange,
  type SelectionRangeParams,
} from 'vscode-languageserver';
import { foldsOf } from '../language/folding.js';
import { linksOf } from '../service/links.js';
import { spansAround } from '../service/selection.js';
import { rangeIn } from './convert.js';
import type { Session } from './session.js';

export function serveStructure(session: Session): void {
  const { connection, headwater } = session;
  connection.onFoldingRanges(
    session.guard<FoldingRangeParams, FoldingRange[]>('foldingRange', [], ({ textDocument }) => {
      const open = session.open(textDocument.uri);
      return foldsOf(open?.document.getText() ?? '').map(({ start, end, comment }) => ({
        startLine: start,
        endLine: end,
        ...(comment ? { kind: FoldingRangeKind.Comment } : {}),
      }));
    }),
  );
  connection.onSelectionRanges(
    session.guard<SelectionRangeParams, SelectionRange[]>('selectionRange', [], (params) =>
      selections(session, params),
    ),
  );
  connection.onDocumentLinks(
    session.guard<DocumentLinkParams, DocumentLink[]>('documentLink', [], ({ textDocument }) => {
      const open = session.open(textDocument.uri);
      if (!open) return [];
      const links = linksOf(headwater, open.uri, open.document.getText());
      return links.map(({ span, target }) => ({ range: rangeIn(open.document, span), target }));
    }),
  );
}

function selections(session: Session, { textDocument, positions }: SelectionRangeParams): SelectionRange[] {
  const open = session.open(textDocument.uri);
  const fragment = open && session.headwater.fragment(open.uri);
  if (!open || !fragment) return [];
  return positions.map((position) => {
    const spans = spansAround(fragment, open.document.offsetAt(position));
    const around = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeIn(open.document, span), ...(parent ? { parent } : {}) }),
      undefined,
    );
    return around ?? { range: { start: position, end: position } };
  });
}
