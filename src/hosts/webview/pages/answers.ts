/** What a page outside an editor answers to the preview's requests: it shows, and changes nothing. */
import type { AnswerMessage, RequestMessage } from '../messages.js';
import { copyLink } from './link-state.js';

const READ_ONLY = 'This page only shows the map: change it in its text, or in the editor.';

export async function answerTo({ id, kind }: RequestMessage): Promise<AnswerMessage> {
  return { type: 'answer', id, result: await resultOf(kind) };
}

async function resultOf(kind: RequestMessage['kind']): Promise<unknown> {
  switch (kind) {
    case 'hover':
      return {};
    case 'fixes':
      return [];
    case 'edit':
      return { notes: [], problem: READ_ONLY };
    case 'link':
      return { copied: await copyLink() };
  }
}
