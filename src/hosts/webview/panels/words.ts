/** What the preview calls things, and what is asked of them, in words. */
import type { Filter, Focus, OverlayKind } from '../../../views/graph/show/ask.js';

export const overlayWords: Readonly<Record<OverlayKind, string>> = {
  findings: 'Findings',
  staleness: 'Staleness against need',
  patterns: 'Sync patterns',
  owners: 'Owners',
  classes: 'Data classes across zones',
  allocations: 'Platform allocations',
  outage: 'What an outage breaks',
  reviews: 'Age of reviews',
};

export const focusWords: Readonly<Record<Focus['kind'], string>> = {
  place: 'Focus',
  entity: 'Entity',
  flow: 'Flow',
  team: 'Team',
  domain: 'Domain',
};

export const facetWords: Readonly<Record<keyof Filter, string>> = {
  domains: 'Domain',
  entities: 'Entity',
  patterns: 'Pattern',
  owners: 'Owner',
  platforms: 'Platform',
  severities: 'Findings',
  lifecycles: 'Lifecycle',
};

/** The gravest finding of a flow. */
export const severityWords = {
  error: 'Errors',
  warning: 'Warnings',
  information: 'Remarks',
  none: 'Nothing found',
} as const;

export const lifecycleWords = {
  planned: 'Planned',
  live: 'Live',
  retiring: 'Retiring',
  retired: 'Retired',
} as const;
