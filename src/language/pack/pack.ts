/** Fragments as bytes and back: what a cache keeps of a file that no editor has open, and what one thread hands to another. */
import { lineStarts, type Mark } from '../../base/span.js';
import type {
  Chunk,
  Declaration,
  Fragment,
  Mention,
  Problem,
  Suppression,
} from '../../model/declarations.js';
import type { Packed } from './codes.js';
import { damaged, Reader } from './reader.js';
import { Writer } from './writer.js';

export type { Packed } from './codes.js';

/** A fragment that counts still: its spans are those of its text. */
export function packFragment({ length, chunks, problems }: Fragment): Packed {
  const writer = new Writer();
  writer.whole(length);
  writer.whole(chunks.length);
  for (const { mark, length: reach, declarations, mentions, suppressions, problems } of chunks) {
    writer.begin(mark);
    writer.whole(mark.offset);
    writer.whole(reach);
    for (const part of [declarations, mentions, suppressions, problems]) writer.value(part);
  }
  // Some problems are known of the whole file alone.
  const inChunks = chunks.reduce((sum, chunk) => sum + chunk.problems.length, 0);
  writer.begin({ offset: 0 });
  writer.value(problems.length === inChunks ? null : problems);
  return writer.packed();
}

/** Throws where the bytes are not those of a fragment of this text. */
export function unpackFragment(uri: string, text: string, packed: Packed): Fragment {
  const reader = new Reader(packed);
  if (reader.whole() !== text.length) throw damaged();
  const count = reader.whole();
  if (count > packed.codes.length) throw damaged();
  const chunks = Array.from({ length: count }, () => readChunk(reader));
  reader.begin({ offset: 0 });
  const problems = reader.value();
  if (!reader.isDone || (problems !== null && !Array.isArray(problems))) throw damaged();
  return new StoredFragment(uri, text, chunks, (problems as readonly Problem[] | null) ?? undefined);
}

function readChunk(reader: Reader): Chunk {
  const mark: Mark = { offset: reader.whole() };
  const length = reader.whole();
  reader.begin(mark);
  const list = (): readonly unknown[] => {
    const value = reader.value();
    if (!Array.isArray(value)) throw damaged();
    return value;
  };
  return {
    mark,
    length,
    declarations: list() as readonly Declaration[],
    mentions: list() as readonly Mention[],
    suppressions: list() as readonly Suppression[],
    problems: list() as readonly Problem[],
  };
}

/** The fragment of a closed file: an editor that opens it has it read anew. */
class StoredFragment implements Fragment {
  readonly uri: string;
  readonly lines: readonly number[];
  readonly length: number;
  readonly chunks: readonly Chunk[];
  readonly declarations: readonly Declaration[];
  readonly mentions: readonly Mention[];
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];

  constructor(uri: string, text: string, chunks: readonly Chunk[], problems: readonly Problem[] | undefined) {
    this.uri = uri;
    this.lines = lineStarts(text);
    this.length = text.length;
    this.chunks = chunks;
    this.declarations = chunks.flatMap((chunk) => chunk.declarations);
    this.mentions = chunks.flatMap((chunk) => chunk.mentions);
    this.suppressions = chunks.flatMap((chunk) => chunk.suppressions);
    this.problems = problems ?? chunks.flatMap((chunk) => chunk.problems);
  }
}
