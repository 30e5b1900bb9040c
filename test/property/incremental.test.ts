/** Edits taken in one by one leave the very findings that a fresh check of the same texts has: which file was edited cannot change them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { IntegrationMap } from '../../src/model/map.js';
import { createHeadwater, type Headwater } from '../../src/service/headwater.js';
import { landscape } from '../bench/landscapes/landscape.js';
import { examples, readExample } from '../support/examples.js';
import { memoryFiles } from '../support/memory-files.js';

const ROOT = 'test:/map';

const opened = async (texts: ReadonlyMap<string, string>): Promise<Headwater> => {
  const headwater = createHeadwater({
    files: memoryFiles({}),
    today: () => '2026-11-23',
    log: (message) => {
      throw new Error(message);
    },
  });
  await headwater.addFolder(ROOT);
  for (const [uri, text] of texts) headwater.setText(uri, text);
  return headwater;
};

const said = (finding: Finding): unknown => {
  const { code, severity, message, at, related, marks, why } = finding;
  return JSON.parse(
    JSON.stringify({ code, severity, message, at, related, marks, why, fixes: finding.fixes() }),
  );
};

/** The map without the objects that it is made of. */
const outline = (map: IntegrationMap): unknown => ({
  things: [map.teams, map.domains, map.systems, map.channels, map.entities, map.profiles].map((things) =>
    things.map(({ name, declared, at }) => [name, declared, at.uri, at.span.start]),
  ),
  flows: map.flows.map((flow) => [
    flow.id,
    flow.entity?.name,
    [flow.from, ...flow.to, ...flow.via].map((place) => place?.name),
    flow.owner?.name,
    flow.profile?.name,
    flow.domain?.name,
    Object.keys(flow.clauses).sort(),
  ]),
  of: map.entities.map((entity) => map.flowsOf(entity).map(({ id }) => id)),
  at: [...map.systems, ...map.channels].map((place) => map.flowsAt(place).map(({ id }) => id)),
  decisions: [map.separations, map.styles, map.views, map.scenarios].map((all) =>
    all.map(({ at }) => [at.uri, at.span.start]),
  ),
  unknown: map.unknown.map(({ uri, mention }) => [uri, mention.kind, mention.name.text]),
});

const all = (headwater: Headwater): unknown => ({
  map: outline(headwater.map(ROOT)),
  findings: headwater.findings(ROOT).map(said),
  suppressed: headwater.check(ROOT).suppressed.map(said),
});

interface Edit {
  readonly file: number;
  /** Share of the text before the edit. */
  readonly at: number;
  readonly cut: number;
  readonly put: string;
  /** Nobody looks between this edit and the next. */
  readonly unseen: boolean;
}

const PUT = [
  '',
  ' ',
  '\n',
  'x',
  '1',
  '{',
  '}',
  '"',
  '// ',
  ' realtime ',
  ' owner ops',
  ' sla 5m',
  '\nflow Order from ERP to CRM realtime owner ops\n',
  '\nsystem ERP { capacity 3/s recovers in 2h }\n',
  '\nentity Order { source ERP reader CRM needs 15m writer CRM }\n',
  '\nteam ops "Operations"\n',
  '\n// headwater-ignore missing-retry: for now\nflow E1 from S1 to S2 realtime\n',
  '\nprofile standard { retry fixed 3 times every 1s }\n',
  '\nseparate Order in ERP, CRM because "both answer"\n',
  '\ndomain D {\n',
];

const edits = fc.array(
  fc.record({
    file: fc.nat(7),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.constant(0), fc.nat(60)),
    put: fc.constantFrom(...PUT),
    unseen: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

async function check(start: ReadonlyMap<string, string>, made: readonly Edit[]): Promise<void> {
  const texts = new Map(start);
  const living = await opened(texts);
  living.findings(ROOT);
  for (const { file, at, cut, put, unseen } of made) {
    const [uri, text] = [...texts][file % texts.size] ?? ['', ''];
    const place = Math.floor(at * text.length);
    texts.set(uri, text.slice(0, place) + put + text.slice(place + cut));
    living.setText(uri, texts.get(uri) ?? '');
    if (!unseen) expect(all(living)).toEqual(all(await opened(texts)));
  }
  expect(all(living)).toEqual(all(await opened(texts)));
}

describe('incremental equals rebuilt', () => {
  const folders = [...new Set(examples.map((file) => file.slice(0, file.indexOf('/'))))];

  test.each(folders)('%s', { timeout: 120_000 }, async (folder) => {
    const files = examples.filter((file) => file.startsWith(`${folder}/`));
    const texts = new Map<string, string>();
    for (const file of files) texts.set(`${ROOT}/${file.slice(folder.length + 1)}`, await readExample(file));
    await fc.assert(
      fc.asyncProperty(edits, (made) => check(texts, made)),
      { numRuns: 6 },
    );
  });

  test('a generated landscape', { timeout: 120_000 }, async () => {
    const { files } = landscape({ flows: 60, style: 'mixed' });
    const maps = files.filter(({ path }) => path.endsWith('.flow'));
    const texts = new Map(maps.map(({ path, text }) => [`${ROOT}/${path}`, text]));
    await fc.assert(
      fc.asyncProperty(edits, (made) => check(texts, made)),
      { numRuns: 25 },
    );
  });
});
