/** Generated landscapes, repeatable to the letter: as a map of Headwater, and its twin in LikeC4's language. */
import { Exchanges, type Exchange } from './exchanges.js';
import { commonText, exchangeText, systemsText } from './flow-text.js';
import { exchangeC4, SPECIFICATION, systemsC4, viewsC4, type Views } from './likec4-text.js';
import { createPlaces, shareOf, type Places, type Style } from './places.js';
import { createRandom } from './random.js';

export interface LandscapeOptions {
  readonly flows: number;
  readonly style: Style;
  readonly systems?: number;
  /** How many flows each file holds; {@link spread} where left out. */
  readonly files?: readonly number[];
  /** The systems stand in the files of their flows, and not in one of their own. */
  readonly scattered?: boolean;
}

export interface LandscapeFile {
  readonly path: string;
  readonly text: string;
}

/** The places of interest of a landscape, for whoever types in it. */
export interface Landscape {
  readonly flows: number;
  readonly style: Style;
  readonly files: readonly LandscapeFile[];
  /** The file on which all others depend. */
  readonly systemsFile: LandscapeFile;
  /** A file with this many flows. */
  fileOf(flows: number): LandscapeFile | undefined;
}

interface World {
  readonly places: Places;
  readonly exchanges: readonly Exchange[];
}

const SEED = 20_261_126;

/** Mostly small files, as authors like them; in a large map one of 500 flows and one of 2,500. */
export function spread(flows: number): readonly number[] {
  const large = [...(flows >= 5000 ? [500] : []), ...(flows >= 10_000 ? [2500] : [])];
  const rest = flows - large.reduce((sum, each) => sum + each, 0);
  const small = Array.from({ length: Math.floor(rest / 50) }, () => 50);
  return [...small, ...(rest % 50 > 0 ? [rest % 50] : []), ...large];
}

function worldOf({
  flows,
  style,
  systems = Math.ceil(flows / 5),
  files = spread(flows),
}: LandscapeOptions): World {
  const random = createRandom(SEED + flows);
  const places = createPlaces(systems, flows, style, random);
  const exchanges = new Exchanges(places, style, random);
  return { places, exchanges: files.map((count, index) => exchanges.next(count, index)) };
}

export function landscape(options: LandscapeOptions): Landscape {
  const { flows, style, scattered = false } = options;
  const { places, exchanges } = worldOf(options);
  const random = createRandom(SEED);
  const systemsFile = { path: 'systems.flow', text: scattered ? '' : systemsText(places, random) };
  const above = (file: number): string =>
    scattered ? `${systemsText(places, random, shareOf(places, file, exchanges.length))}\n` : '';
  const counted = exchanges.map((exchange, index) => ({
    count: exchange.flows.length,
    file: {
      path: `domain-${index % places.domains}/exchange-${index}.flow`,
      text: above(index) + exchangeText(exchange, random),
    },
  }));
  return {
    flows,
    style,
    files: [
      { path: 'headwater.json', text: '{}\n' },
      { path: 'common.flow', text: commonText(places) },
      ...(scattered ? [] : [systemsFile]),
      ...counted.map(({ file }) => file),
    ],
    systemsFile,
    fileOf: (count) => counted.find((each) => each.count === count)?.file,
  };
}

/** The twin: a specification, the systems, the relations file by file, and the views. */
export function likec4Landscape(options: LandscapeOptions, views: Views): readonly LandscapeFile[] {
  const { places, exchanges } = worldOf(options);
  const above = (file: number): string =>
    options.scattered ? systemsC4(places, shareOf(places, file, exchanges.length)) : '';
  return [
    { path: 'spec.c4', text: SPECIFICATION },
    ...(options.scattered ? [] : [{ path: 'systems.c4', text: systemsC4(places) }]),
    ...exchanges.map((exchange, index) => ({
      path: `exchange-${index}.c4`,
      text: above(index) + exchangeC4(exchange, places),
    })),
    { path: 'views.c4', text: viewsC4(places, views) },
  ];
}
