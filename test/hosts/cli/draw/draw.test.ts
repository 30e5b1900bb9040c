import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headwater } from '../process.js';
import { folder, MAP, program, ran } from './ran.js';

describe('what is asked of a picture', () => {
  test.each([
    [['--view', 'sale'], '--view: the map has no view sale. Did you mean sales?'],
    [['--focus', 'CRM'], '--focus takes KIND:NAME[:UP[:DOWN]], such as place:CRM:2:1'],
    [['--focus', 'sytem:CRM'], 'not sytem:CRM. Did you mean system?'],
    [['--focus', 'place:CRN'], '--focus: the map has no place CRN. Did you mean CRM?'],
    [['--focus', 'entity:Order:x'], '--focus counts steps in whole numbers'],
    [['--focus', 'place:CRM:1:2:3'], '--focus takes KIND:NAME'],
    [['--only'], '--only goes with --focus'],
    [['--lens', 'Ordr'], '--lens: the map has no entity Ordr. Did you mean Order?'],
    [['--down', 'SAP'], '--down: the map has no system or channel SAP.'],
    [
      ['--down', 'ERP', '--overlay', 'owners'],
      '--down shows the overlay outage: leave --overlay owners out.',
    ],
    [['--collapse', 'Sale'], '--collapse: the map has no domain Sale. Did you mean Sales?'],
    [['--filter', 'ops'], '--filter takes KEY=VALUE, such as owner=ops, not ops.'],
    [['--filter', 'owners=ops'], '--filter knows domain, entity, pattern'],
    [['--filter', 'pattern=bach'], 'Did you mean batch?'],
    [['--filter', 'owner='], '--filter wants a name for owners, not "".'],
    [['--scale', 'big'], '--scale takes a number from 0.1 to 20, such as 2, not big.'],
    [['--overlay', 'owner'], 'Did you mean owners?'],
    [['-o', 'map.jpg'], 'no picture is written as .jpg: end map.jpg in .svg, .png, .html, .pdf, .json.'],
  ])('%j is refused in one line with what to do', async (args, reason) => {
    const { code, out, err } = await ran(await folder(MAP), ['draw', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^headwater: .* See headwater --help\.\n$/);
    expect(err).toContain(reason);
  });

  test('all of it together draws', async () => {
    const args = ['--view', 'sales', '--focus', 'system:CRM:2', '--only', '--lens', 'Order', '--down', 'ERP'];
    const more = [
      '--filter',
      'owner=ops,pattern=batch,realtime',
      '--filter',
      'domain=Sales',
      '--all',
      '--collapse',
      'Sales',
    ];
    const { code, out } = await ran(await folder(MAP), ['draw', ...args, ...more]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg/);
  });
});

describe('a PNG', () => {
  const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test('is as large as its scale says', async () => {
    const map = await folder(MAP);
    const [, width = '', height = ''] =
      /viewBox="0 0 (\S+) (\S+)"/.exec((await ran(map, ['draw'])).out) ?? [];
    for (const scale of ['1', '2.5']) {
      expect(await ran(map, ['draw', '-o', 'map.png', '--scale', scale])).toEqual({
        code: 0,
        out: '',
        err: '',
      });
      const png = await readFile(path.join(map, 'map.png'));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(sizeOf(png)).toEqual(
        [Number(width), Number(height)].map((side) => Math.ceil(side * Number(scale))),
      );
    }
  });

  test('is not shown on a terminal', async () => {
    const map = await folder(MAP);
    expect((await ran(map, ['draw', '--format', 'png'], { isTerminal: true })).err).toContain(
      'a terminal cannot show png: name a file with -o map.png.',
    );
    expect((await ran(map, ['draw', '--format', 'png'])).out.slice(1, 4)).toBe('PNG');
  });

  // The largest that is not refused has a hundred million pixels: seconds on a quiet machine, and many on a busy one.
  test('that would take gigabytes is refused with the scale that fits', { timeout: 60_000 }, async () => {
    const wide = Array.from({ length: 60 }, (_, i) => `flow Order from S${i} to S${i + 1} realtime`).join(
      '\n',
    );
    const map = await folder({ ...MAP, 'wide.flow': wide });
    const { code, err } = await ran(map, ['draw', '-o', 'map.png', '--scale', '20']);
    expect(code).toBe(2);
    const [, scale = ''] =
      /is too large: take a --scale of (\S+) or less, or draw an SVG\.\n$/.exec(err) ?? [];
    expect((await ran(map, ['draw', '-o', 'map.png', '--scale', scale])).code).toBe(0);
  });

  test('is refused where its package is missing, with how to get it', async () => {
    const { code, err } = await headwater(await folder(MAP), ['draw', '-o', 'map.png']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'headwater: .: PNG wants the package @resvg/resvg-js, which is not installed here: run npm install @resvg/resvg-js, or draw an SVG.\n',
    });
  });
});

describe('a PDF', () => {
  const PRINT = `
const pdf = args.find((each) => each.startsWith('--print-to-pdf=')).slice(15);
const page = fs.readFileSync(new URL(args.at(-1)), 'utf8');
fs.writeFileSync(pdf, '%PDF ' + args.join(' ') + page);`;

  test('is printed by the browser on the PATH, with a profile of its own and without a network', async () => {
    const map = await folder(MAP);
    const PATH = await program(PRINT);
    expect(await ran(map, ['draw', '-o', 'map.pdf'], { env: { PATH } })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const pdf = await readFile(path.join(map, 'map.pdf'), 'utf8');
    expect(pdf).toMatch(/--user-data-dir=\S+profile/);
    expect(pdf).toContain('MAP * ~NOTFOUND');
    expect(pdf).toContain("default-src 'none'");
    expect(pdf).toMatch(/@page \{ size: \d+px \d+px; margin: 0 \}/);
    expect(pdf).toContain('<svg ');
  });

  test.each([
    [
      'no browser',
      [],
      '',
      'PDF wants Chromium, Chrome or Edge, and none is on the PATH: install one, name it with --browser PATH',
    ],
    ['no such browser', ['--browser', 'gone'], '', '--browser: gone is no program that can be run'],
    [
      'one that fails',
      [],
      'console.error("no display"); process.exit(3)',
      'printed no PDF: it ended with 3: no display. Try another',
    ],
    ['one that prints nothing', [], '', 'PDF wants'],
  ])('with %s is refused with the reason', async (_, args, script, reason) => {
    const PATH = script === '' ? '' : await program(script);
    const { code, err } = await ran(await folder(MAP), ['draw', '-o', 'map.pdf', ...args], { env: { PATH } });
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err.split('\n')).toHaveLength(2);
  });

  test('that the browser did not write is told', async () => {
    const PATH = await program('process.exit(0)');
    const { code, err } = await ran(await folder(MAP), ['draw', '-o', 'map.pdf'], { env: { PATH } });
    expect(code).toBe(2);
    expect(err).toContain('printed no PDF: there is no such file.');
  });
});

describe('a page', () => {
  const bundles = {
    'page-alone.js': 'alone();\n//# sourceMappingURL=page-alone.js.map\n',
    'webview.js': 'preview("</script>", "<!--");\n',
    'layout-worker.js': 'layout();\n',
  };

  test('holds all that it needs, under a policy that lets nothing else run', async () => {
    const map = await folder(MAP);
    const made = await folder(bundles);
    expect(await ran(map, ['draw', '-o', 'map.html', '--theme', 'dark'], { bundles: made })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const page = await readFile(path.join(map, 'map.html'), 'utf8');
    const [, nonce = ''] = /script-src 'nonce-([^']+)'/.exec(page) ?? [];
    expect(nonce.length).toBeGreaterThan(40);
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      `<script nonce="${nonce}" type="text/plain" id="headwater-map">`,
      `<script nonce="${nonce}" type="text/plain" id="headwater-layout">`,
      `<script nonce="${nonce}">`,
      `<script nonce="${nonce}">`,
    ]);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("connect-src 'none'");
    expect(page).not.toMatch(/sourceMappingURL|https?:\/\/(?!www\.w3\.org)/);
    expect(page).toContain('"theme":"dark"');
    const again = await ran(map, ['draw', '--format', 'html', '--theme', 'dark'], { bundles: made });
    expect(again.out).toBe(page);
  });

  test('keeps hostile text inside its data', async () => {
    const title = '</script><script>alert(1)</script><!--';
    const map = await folder({
      ...MAP,
      'evil.flow': `system Evil "${title}"\nflow Order from ERP to Evil\n`,
    });
    const { out } = await ran(map, ['draw', '--format', 'html'], { bundles: await folder(bundles) });
    const [, data = ''] = /id="headwater-map">(.*?)<\/script>/s.exec(out) ?? [];
    expect(JSON.stringify(JSON.parse(data))).toContain(title);
    expect(out.match(/<script/g)).toHaveLength(4);
    expect(out.match(/<\/script/g)).toHaveLength(4);
    expect(out).not.toContain('<!--');
  });

  test('is refused where the bundles are missing', async () => {
    const { code, err } = await ran(await folder(MAP), ['draw', '--format', 'html']);
    expect(code).toBe(2);
    expect(err).toContain('run npm run build, or install Headwater anew.');
  });
});

test('JSON is the picture as laid out, with what was asked of it', async () => {
  const { code, out } = await ran(await folder(MAP), ['draw', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    picture: {
      width: expect.any(Number),
      nodes: [{ id: 'CRM', box: { x: expect.any(Number) } }, { id: 'ERP' }],
    },
    paint: {},
    hidden: { systems: 0, flows: 0 },
  });
});

test('pins that cannot be read are told with their place, and the picture is drawn nevertheless', async () => {
  const map = await folder({ ...MAP, 'headwater.pins': 'CRM 10 20\nERP here\n' });
  const { code, out, err } = await ran(map, ['draw']);
  expect(code).toBe(2);
  expect(err).toBe(
    'headwater: headwater.pins:2:1: this line pins nothing: write a name and two numbers, such as CRM 120 340.\n',
  );
  expect(out).toMatch(/^<svg/);
});

test('a page in a theme that only pictures have is told so', async () => {
  const bundles = await folder({ 'page-alone.js': '', 'webview.js': '', 'layout-worker.js': '' });
  const { code, err } = await ran(await folder(MAP), ['draw', '--format', 'html', '--theme', 'print'], {
    bundles,
  });
  expect({ code, err }).toEqual({
    code: 0,
    err: 'headwater: note: A page is light or dark, as its reader has it: --theme print is for pictures.\n',
  });
});

test('what is pinned stands where it was put', async () => {
  const map = await folder({ ...MAP, 'headwater.pins': 'CRM 700 400\n' });
  const { out } = await ran(map, ['draw', '--format', 'json']);
  const { picture } = JSON.parse(out) as {
    picture: { nodes: { id: string; box: { x: number; y: number } }[] };
  };
  const boxOf = (name: string) => picture.nodes.find(({ id }) => id === name)?.box;
  expect(boxOf('CRM')).toMatchObject({ x: 700, y: 400 });
  expect(boxOf('ERP')?.x).toBeLessThan(700);
});
