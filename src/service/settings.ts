/** The configuration of a map: what its `headwater.json` says, which files count, and what is wrong with it. */
import picomatch from 'picomatch/posix.js';
import type { Fragment } from '../model/declarations.js';
import { ruleList } from '../rules/index.js';
import { defaultConfiguration, type Configuration } from '../rules/settings/configuration.js';
import { readConfiguration } from '../rules/settings/read-configuration.js';

export interface MapConfiguration {
  readonly uri: string;
  readonly text: string;
}

/** What a map is made of once its configuration is read. */
export interface ConfiguredMap {
  readonly configuration: Configuration;
  readonly fragments: readonly Fragment[];
}

const ruleIds = ruleList.map(({ id }) => id);

/** Leaves out what the configuration excludes, and puts its faults where they stand. */
export function configured(
  root: string,
  fragments: readonly Fragment[],
  file: MapConfiguration | undefined,
): ConfiguredMap {
  if (!file) return { configuration: defaultConfiguration, fragments };
  const { configuration, problems } = readConfiguration(file.text, ruleIds);
  const counts = matcher(root, configuration);
  return {
    configuration,
    fragments: fragments.flatMap((fragment) => {
      if (fragment.uri === file.uri) return [{ ...fragment, problems: [...fragment.problems, ...problems] }];
      return counts(fragment.uri) ? [fragment] : [];
    }),
  };
}

function matcher(root: string, { include, exclude }: Configuration): (uri: string) => boolean {
  const included = include && picomatch([...include]);
  const excluded = picomatch([...exclude]);
  return (uri) => {
    const path = decodeURIComponent(uri.slice(root.length + 1));
    return (included?.(path) ?? true) && !excluded(path);
  };
}
