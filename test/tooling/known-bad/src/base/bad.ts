/** Breaks the border of base, so that a test sees the border check bite. */
import type { IntegrationMap } from '../model/map.js';
export type Bad = IntegrationMap;
