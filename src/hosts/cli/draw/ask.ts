/** The options of all commands that show a picture, and what they ask of it. */
import type { Landscape } from '../../../views/graph/landscape.js';
import { overlayKinds, type Ask } from '../../../views/graph/show/ask.js';
import { AskError, readAsk } from '../../../views/graph/words/read-ask.js';
import type { Given, Options } from '../command.js';
import { UsageError } from '../problem.js';

export const askOptions = {
  view: { type: 'string', value: 'NAME', description: 'a view that the map declares' },
  focus: {
    type: 'string',
    value: 'KIND:NAME[:UP[:DOWN]]',
    description:
      'a place, entity, flow, team or domain with its surroundings, so many steps up and down the flows (1 and 1 where left out); all else steps back',
  },
  only: { type: 'boolean', description: 'with --focus: leave out all else' },
  lens: {
    type: 'string',
    value: 'ENTITY',
    description: 'where the entity is true, who copies it, how old each copy is',
  },
  filter: {
    type: 'string',
    value: 'KEY=VALUE,…',
    description:
      'flows that match: domain, entity, pattern, owner, platform, severity or lifecycle, each with values; may be given several times',
  },
  overlay: {
    type: 'string',
    value: 'KIND',
    choices: overlayKinds,
    description: `what the picture is painted with: ${overlayKinds.join(', ')}`,
  },
  down: { type: 'string', value: 'PLACE', description: 'what breaks when this place is down' },
  collapse: { type: 'string', value: 'NAME,…', description: 'close these domains' },
  expand: { type: 'string', value: 'NAME,…', description: 'open these domains, whatever their size' },
  all: { type: 'boolean', description: 'open all domains, whatever their size' },
} as const satisfies Options;

/** A name that the map does not know ends the command. */
export function askOf(given: Given, landscape: Landscape): Ask {
  try {
    return readAsk(given, landscape);
  } catch (error) {
    throw error instanceof AskError ? new UsageError(error.message) : error;
  }
}
