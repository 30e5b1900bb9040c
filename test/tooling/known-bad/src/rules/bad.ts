/** Breaks the border of rules, so that a test sees the border check bite. */
import {
  EmptyFileSystem,
} from 'langium';
export const bad = EmptyFileSystem;
