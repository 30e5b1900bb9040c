/** Which files of a map can be written into. */
import type { Fragment } from '../../model/declarations.js';
import { isFlowFile } from '../../workspace/files.js';

export const isWritable = (fragment: Fragment | undefined): fragment is Fragment =>
  fragment !== undefined &&
  isFlowFile(fragment.uri) &&
  !fragment.problems.some(({ code }) => code === 'unreadable-file');
