/** What a check is told beside the map. */
import type { Rule } from './rule.js';
import type { Configuration } from './settings/configuration.js';

export interface CheckOptions {
  /** ISO date: suppressions run out. */
  readonly today: string;
  /** What `headwater.json` says; the defaults where left out. */
  readonly configuration?: Configuration;
  /** Uri of the map's folder: overrides name files below it. */
  readonly root?: string;
  /** Whether there is a file, by its path from the map's root. Rules see no disk: without it none speaks of files. */
  readonly exists?: (path: string) => boolean | undefined;
  /** All of them where left out. */
  readonly rules?: readonly Rule[];
  /** Files that somebody looks at: a new map is checked there first. */
  readonly looked?: ReadonlySet<string>;
  /** A rule that throws is our own bug: it costs its finding, never the check. */
  readonly onCrash?: (rule: string, error: unknown) => void;
}
