/** A text that is read again, as where an editor opens a file that was read from the disk: what was made of it stays, where it says the same. */
import type { Chunk, Fragment } from '../model/declarations.js';
import type { TextChunk } from './chunk.js';
import { parseFragment, TextFragment } from './fragment.js';
import { ReachingSpan } from './lower/place.js';
import { packFragment } from './pack/pack.js';

/** `before` is what the file was read to before, and counts still. */
export function readAgain(text: string, before: Fragment): TextFragment {
  const fresh = parseFragment(before.uri, text);
  if (!saysTheSame(before, fresh)) return fresh;
  if (before instanceof TextFragment) return before;
  const chunks = fresh.chunks.map((chunk, index) => adopting(chunk, before.chunks[index] ?? chunk));
  return new TextFragment(before.uri, text, chunks);
}

/** To the letter and to the place: packed they are the same bytes. */
function saysTheSame(a: Fragment, b: Fragment): boolean {
  if (a.length !== b.length || a.chunks.length !== b.chunks.length) return false;
  const [one, other] = [packFragment(a), packFragment(b)];
  return (
    one.words === other.words &&
    one.codes.length === other.codes.length &&
    one.codes.every((code, index) => code === other.codes[index])
  );
}

/** How the text is cut, with what stood there before. */
function adopting(
  chunk: TextChunk,
  { mark, declarations, mentions, suppressions, problems }: Chunk,
): TextChunk {
  const { length, rule, entry, domain, closings, open } = chunk;
  // A domain ends where its brace is now.
  for (const { span, whole } of declarations)
    for (const reaching of [span, whole])
      if (reaching instanceof ReachingSpan && domain?.scope) reaching.close = domain.scope.close;
  return {
    mark,
    length,
    rule,
    entry,
    domain,
    closings,
    open,
    declarations,
    mentions,
    suppressions,
    problems,
  };
}
