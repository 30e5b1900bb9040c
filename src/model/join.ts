/** Joins the fragments of all files into one map: names resolved, unknown ones kept as undeclared things. */
import type { Declaration, Fragment } from './declarations.js';
import { locate } from './declarations.js';
import type { Entity, Flow, IntegrationMap, Place, Separation } from './map.js';
import { Resolver } from './resolve.js';
import { Scope } from './scope.js';

const byUri = (a: Fragment, b: Fragment): number => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0);

/** Same kind of declaration, with its file, in the order of files and places. */
function declared<K extends Declaration['kind']>(fragments: readonly Fragment[], kind: K) {
  type Of = Extract<Declaration, { kind: K }>;
  return fragments.flatMap(({ uri, declarations }) =>
    declarations
      .filter((item): item is Of => item.kind === kind)
      .map((declaration) => ({ uri, declaration })),
  );
}

/** Index of values under each of their keys. */
function group<K, V>(values: Iterable<V>, keys: (value: V) => Iterable<K>): Map<K, V[]> {
  const index = new Map<K, V[]>();
  for (const value of values) {
    for (const key of new Set(keys(value))) {
      const list = index.get(key);
      if (list) list.push(value);
      else index.set(key, [value]);
    }
  }
  return index;
}

const endsOf = (flow: Flow): Place[] => [...(flow.from ? [flow.from] : []), ...flow.to, ...flow.via];

function separations(fragments: readonly Fragment[], resolver: Resolver): Separation[] {
  return declared(fragments, 'separate').map(({ uri, declaration }) => ({
    kind: 'separation',
    declaration,
    at: { uri, span: declaration.head },
    entity: declaration.entity && resolver.entity(declaration.entity.text),
    places: declaration.systems.flatMap((name) => resolver.place(name.text) ?? []),
    reconciledIn: declaration.reconciledIn && resolver.place(declaration.reconciledIn.name.text),
  }));
}

/** Styles, views and scenarios. */
function architecture(
  fragments: readonly Fragment[],
  resolver: Resolver,
): Pick<IntegrationMap, 'styles' | 'views' | 'scenarios'> {
  return {
    styles: declared(fragments, 'style').map(({ uri, declaration }) => ({
      kind: 'style',
      declaration,
      at: { uri, span: declaration.head },
      through: declaration.through.flatMap((name) => resolver.place(name.text) ?? []),
    })),
    views: declared(fragments, 'view').map(({ uri, declaration }) => ({
      kind: 'view',
      name: declaration.name?.text ?? '',
      declaration,
      at: locate(uri, declaration.name ?? declaration),
    })),
    scenarios: declared(fragments, 'scenario').map(({ uri, declaration }) => ({
      kind: 'scenario',
      declaration,
      at: { uri, span: declaration.head },
    })),
  };
}

const resolverOf = (scope: Scope, fragments: readonly Fragment[]): Resolver =>
  new Resolver(scope, {
    teams: declared(fragments, 'team'),
    domains: declared(fragments, 'domain'),
    systems: declared(fragments, 'system'),
    channels: declared(fragments, 'channel'),
    entities: declared(fragments, 'entity'),
    profiles: declared(fragments, 'profile'),
  });

/** `fragments` may come in any order; a later one of the same uri replaces an earlier one. */
export function joinFragments(fragments: Iterable<Fragment>): IntegrationMap {
  const unique = new Map<string, Fragment>();
  for (const fragment of fragments) unique.set(fragment.uri, fragment);
  const ordered = [...unique.values()].sort(byUri);
  const scope = new Scope(ordered);
  const resolver = resolverOf(scope, ordered);
  const flows = resolver.flows(declared(ordered, 'flow'));
  const byEntity = group(flows, ({ entity }) => (entity ? [entity] : []));
  const byPlace = group(flows, endsOf);
  return {
    fragments: new Map(ordered.map((fragment) => [fragment.uri, fragment])),
    ...resolver.things(),
    flows,
    separations: separations(ordered, resolver),
    ...architecture(ordered, resolver),
    duplicates: scope.duplicates(),
    unknown: scope.unknown(),
    mentions: (kind, name, of) => scope.mentions(kind, name, of),
    place: (name) => resolver.place(name),
    entity: (name) => resolver.entity(name),
    flowsOf: (entity: Entity) => byEntity.get(entity) ?? [],
    flowsAt: (place: Place) => byPlace.get(place) ?? [],
  };
}
