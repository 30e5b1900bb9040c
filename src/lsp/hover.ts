/** Hover as the protocol wants it. */
import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../service/hover/hover.js';
import { rangeIn } from './convert.js';
import type { Session } from './session.js';

export function serveHover(session: Session): void {
  session.connection.onHover(
    session.guard<HoverParams, Hover | null>('hover', null, ({ textDocument, position }) => {
      const open = session.open(textDocument.uri);
      const found =
        open &&
        hoverAt(session.headwater, open.uri, open.document.getText(), open.document.offsetAt(position));
      if (!open || !found) return null;
      return {
        contents: { kind: MarkupKind.Markdown, value: found.markdown },
        range: rangeIn(open.document, found.span),
      };
    }),
  );
}
