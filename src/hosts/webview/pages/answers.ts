/** What a page outside an editor answers to the preview's requests: it shows, and changes nothing. */
import type { ToPreview } from '../messages.js';
import { copyLink } from './link-state.js';

/** As it comes from the preview; kinds that this page does not know are answered with a failure. */
export interface Request {
  readonly id: number;
  readonly kind: string;
  readonly asked?: unknown;
}

const READ_ONLY = 'This page only shows the map: change it in its text, or in the editor.';

export async function answerTo({ id, kind }: Request): Promise<ToPreview> {
  const result = await resultOf(kind);
  const answer =
    result === undefined ? { type: 'answer', id, failure: READ_ONLY } : { type: 'answer', id, result };
  return answer as unknown as ToPreview;
}

async function resultOf(kind: string): Promise<unknown> {
  switch (kind) {
    case 'hover':
      return {};
    case 'fixes':
      return [];
    case 'edit':
      return { notes: [], problem: READ_ONLY };
    case 'link':
      return { copied: await copyLink() };
    default:
      return undefined;
  }
}
