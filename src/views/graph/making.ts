/** What the things of a graph are made with: the map, what is found and known of it, and where all of it stands. */
import type { Analysis } from '../../analysis/analysis.js';
import type { IntegrationMap } from '../../model/map.js';
import type { Anchors } from './facts/anchors.js';
import type { Badges } from './facts/findings.js';

export interface Making {
  readonly map: IntegrationMap;
  readonly analysis: Analysis;
  readonly badges: Badges;
  readonly anchor: Anchors;
}
