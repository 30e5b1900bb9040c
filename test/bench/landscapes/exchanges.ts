/** What a landscape exchanges: entities with their truth and readers, and the flows that carry them, file by file. */
import type { Places, Style, System } from './places.js';
import type { Random } from './random.js';

export interface Reader {
  readonly system: string;
  readonly needs: string;
}

export interface Entity {
  readonly name: string;
  readonly source: string;
  readonly fields: readonly string[];
  readonly readers: readonly Reader[];
  /** Who else changes it; it wants a conflict then. */
  readonly writer?: string;
  readonly references?: string;
}

export interface Flow {
  readonly number: number;
  readonly entity: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly both: boolean;
  readonly via?: string;
  readonly tempo: Tempo;
  /** Index of the domain whose team runs it. */
  readonly domain: number;
}

/** How fast readers want it, and how a flow serves that. */
export interface Tempo {
  readonly needs: string;
  readonly pattern: string;
}

/** One file: entities, and the flows that carry them. */
export interface Exchange {
  readonly entities: readonly Entity[];
  readonly flows: readonly Flow[];
}

const NOUNS = ['Order', 'Invoice', 'Customer', 'Product', 'Payment', 'Shipment', 'Contract', 'Price'];
const FIELDS = ['status', 'amount', 'name', 'address', 'currency', 'total', 'category', 'dueDate'];

const TEMPOS: readonly Tempo[] = [
  { needs: '1m', pattern: 'event-driven trigger "the record changes" sla 30s' },
  { needs: '10s', pattern: 'realtime sla 2s' },
  { needs: '30m', pattern: 'near-realtime every 5m sla 15m' },
  { needs: '1h', pattern: 'near-realtime every 10m sla 30m' },
  { needs: '2d', pattern: 'batch daily at 02:00 Europe/Zurich sla 26h' },
  { needs: '2d', pattern: 'batch daily at 03:30 UTC takes 40m sla 26h' },
];
const EVENT = TEMPOS[0] as Tempo;

export class Exchanges {
  readonly #places: Places;
  readonly #style: Style;
  readonly #random: Random;
  #entities = 0;
  #flows = 0;

  constructor(places: Places, style: Style, random: Random) {
    this.#places = places;
    this.#style = style;
    this.#random = random;
  }

  /** One file with this many flows, of one domain. */
  next(flows: number, file: number): Exchange {
    const entities: Entity[] = [];
    const made: Flow[] = [];
    while (made.length < flows)
      this.#entity(file % this.#places.domains, flows - made.length, entities, made);
    return { entities, flows: made };
  }

  #entity(domain: number, most: number, entities: Entity[], flows: Flow[]): void {
    const random = this.#random;
    const number = this.#entities++;
    const name = `${random.pick(NOUNS)}${number}`;
    const source = this.#system(domain);
    const tempo = random.pick(TEMPOS);
    const stops = this.#readers(domain, source, Math.min(most, 2 + random.below(5)));
    const shared = { entity: name, domain: source.domain, tempo };
    for (const [index, system] of stops.entries()) {
      // Now and then a copy is copied on.
      const from = index > 1 && random.once(12) ? (stops[index - 1] as string) : source.name;
      const to = random.once(40) ? [system, this.#system(domain).name] : [system];
      const others = to.filter((each) => each !== from);
      flows.push({
        ...shared,
        number: this.#flows++,
        from,
        to: others.length > 0 ? others : to,
        both: false,
        ...this.#way(tempo),
      });
    }
    const second = stops[0];
    const twoWay = second !== undefined && most > stops.length && random.once(15);
    if (twoWay)
      flows.push({
        ...shared,
        number: this.#flows++,
        from: second,
        to: [source.name],
        both: false,
        ...this.#way(tempo),
      });
    entities.push({
      name,
      source: source.name,
      fields: [...new Set(Array.from({ length: 2 + random.below(4) }, () => random.pick(FIELDS)))],
      readers: stops.map((system) => ({ system, needs: random.once(12) ? '5s' : tempo.needs })),
      ...(twoWay ? { writer: second } : {}),
      ...(entities.length > 0 && random.once(4) ? { references: (entities.at(-1) as Entity).name } : {}),
    });
  }

  #system(domain: number): System {
    const { systems, domains } = this.#places;
    const random = this.#random;
    if (random.below(10) >= 7) return random.pick(systems);
    const inDomain = Math.ceil((systems.length - domain) / domains);
    return systems[domain + domains * random.below(Math.max(1, inDomain))] ?? random.pick(systems);
  }

  #readers(domain: number, source: System, count: number): string[] {
    const readers = new Set<string>();
    for (let tries = 0; readers.size < count && tries < 4 * count; tries++) {
      const lake = this.#random.once(8);
      const { name } = lake ? { name: this.#random.pick(this.#places.warehouses) } : this.#system(domain);
      if (name !== source.name) readers.add(name);
    }
    return [...readers];
  }

  /** What a flow passes, by the style of the landscape. */
  #way(tempo: Tempo): { readonly via?: string; readonly tempo: Tempo } {
    const random = this.#random;
    const { hubs, channels } = this.#places;
    const style =
      this.#style === 'mixed' ? random.pick(['hub', 'broker', 'mesh', 'mesh'] as const) : this.#style;
    if (style === 'hub' && random.below(100) < 85) return { via: random.pick(hubs), tempo };
    if (style === 'broker' && random.below(100) < 70)
      return { via: random.pick(channels).name, tempo: EVENT };
    return { tempo };
  }
}
