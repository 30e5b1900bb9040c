/** Holds plain data against a JSON schema: the keywords of 2020-12 that src/platforms/platform.schema.json uses, and no others. */

export interface Schema {
  readonly [keyword: string]: unknown;
}

interface Outcome {
  readonly errors: readonly string[];
  /** The properties that some keyword looked at, for `unevaluatedProperties`. */
  readonly seen: ReadonlySet<string>;
}

interface Place {
  readonly root: Schema;
  readonly path: string;
}

type Keyword = (argument: unknown, value: unknown, place: Place, schema: Schema) => Outcome;

const fine: Outcome = { errors: [], seen: new Set() };
const unless = (held: boolean, { path }: Place, message: string): Outcome =>
  held ? fine : { ...fine, errors: [`${path || '/'} ${message}`] };

const merge = (outcomes: readonly Outcome[]): Outcome => ({
  errors: outcomes.flatMap(({ errors }) => errors),
  seen: new Set(outcomes.flatMap(({ seen }) => [...seen])),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function resolve(reference: string, root: Schema): Schema {
  const found = (root['$defs'] as Record<string, Schema>)[reference.replace('#/$defs/', '')];
  if (!found) throw new Error(`The schema has no ${reference}`);
  return found;
}

function properties(argument: unknown, value: unknown, { root, path }: Place): Outcome {
  if (!isObject(value)) return fine;
  const present = Object.entries(argument as Record<string, Schema>).filter(([name]) => name in value);
  const outcomes = present.map(([name, each]) => check(each, value[name], { root, path: `${path}/${name}` }));
  return { errors: merge(outcomes).errors, seen: new Set(present.map(([name]) => name)) };
}

function branch(argument: unknown, value: unknown, place: Place, schema: Schema): Outcome {
  const condition = check(argument as Schema, value, place);
  const chosen = schema[condition.errors.length === 0 ? 'then' : 'else'];
  return chosen === undefined ? fine : check(chosen as Schema, value, place);
}

/** Said of other keywords, or to readers: nothing is checked. */
const SILENT: ReadonlySet<string> = new Set([
  '$schema',
  '$defs',
  'title',
  'description',
  'then',
  'else',
  'additionalProperties',
  'unevaluatedProperties',
]);

const keywords: Readonly<Record<string, Keyword>> = {
  properties,
  if: branch,
  $ref: (argument, value, place) => check(resolve(String(argument), place.root), value, place),
  allOf: (argument, value, place) =>
    merge((argument as readonly Schema[]).map((each) => check(each, value, place))),
  type: (argument, value, place) =>
    unless(
      [argument].flat().some((type) => isOfType(value, type)),
      place,
      `is no ${[argument].flat().join(' or ')}`,
    ),
  enum: (argument, value, place) =>
    unless((argument as readonly unknown[]).includes(value), place, `is none of ${JSON.stringify(argument)}`),
  const: (argument, value, place) => unless(value === argument, place, `is not ${JSON.stringify(argument)}`),
  pattern: (argument, value, place) =>
    unless(
      typeof value !== 'string' || new RegExp(String(argument), 'u').test(value),
      place,
      `is not like ${String(argument)}`,
    ),
  minLength: (argument, value, place) =>
    unless(typeof value !== 'string' || value.length >= Number(argument), place, 'is too short'),
  minimum: (argument, value, place) =>
    unless(typeof value !== 'number' || value >= Number(argument), place, 'is too small'),
  minItems: (argument, value, place) =>
    unless(!Array.isArray(value) || value.length >= Number(argument), place, 'has too few items'),
  uniqueItems: (_argument, value, place) =>
    unless(!Array.isArray(value) || new Set(value).size === value.length, place, 'has an item twice'),
  required: (argument, value, place) =>
    merge(
      (argument as readonly string[]).map((name) =>
        unless(!isObject(value) || name in value, place, `lacks ${name}`),
      ),
    ),
  items: (argument, value, { root, path }) => ({
    ...fine,
    errors: Array.isArray(value)
      ? value.flatMap((each, at) => check(argument as Schema, each, { root, path: `${path}/${at}` }).errors)
      : [],
  }),
};

/** Names that nothing speaks of are errors where the schema closes the object. */
function strangers(schema: Schema, value: unknown, place: Place, { seen }: Outcome): readonly string[] {
  const own = new Set(Object.keys((schema['properties'] as object | undefined) ?? {}));
  const allowed =
    schema['unevaluatedProperties'] === false
      ? seen
      : schema['additionalProperties'] === false
        ? own
        : undefined;
  if (!allowed || !isObject(value)) return [];
  return Object.keys(value)
    .filter((name) => !allowed.has(name))
    .map((name) => `${place.path || '/'} has a stranger, ${name}`);
}

function check(schema: Schema, value: unknown, place: Place): Outcome {
  const outcome = merge(
    Object.entries(schema).map(([name, argument]) => {
      if (SILENT.has(name)) return fine;
      const keyword = keywords[name];
      if (!keyword)
        throw new Error(`The keyword ${name} is not known here: teach it to test/platforms/schema.ts`);
      return keyword(argument, value, place, schema);
    }),
  );
  return { errors: [...outcome.errors, ...strangers(schema, value, place, outcome)], seen: outcome.seen };
}

/** What is wrong with the data, each with its place; nothing where it is right. */
export const errorsOf = (schema: Schema, value: unknown): readonly string[] =>
  check(schema, value, { root: schema, path: '' }).errors;
