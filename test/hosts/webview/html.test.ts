import { expect, test } from 'vitest';
import { previewHtml, previewPage } from '../../../src/hosts/webview/html.js';

const page = (change: Partial<Parameters<typeof previewHtml>[0]> = {}): string =>
  previewHtml({
    nonce: 'abc123',
    cspSource: 'https://*.example',
    scriptUri: 'https://a.example/webview.js',
    workerUri: 'https://a.example/layout-worker.js',
    ...change,
  });

const policy = (html: string): readonly string[] =>
  (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').split('; ').sort();

test('the policy admits what bears the nonce, workers of our own making, and the fetch of their script', () => {
  expect(policy(page())).toEqual(
    [
      "base-uri 'none'",
      'connect-src https://*.example',
      "default-src 'none'",
      "form-action 'none'",
      "img-src 'none'",
      "script-src 'nonce-abc123'",
      "style-src 'nonce-abc123'",
      'worker-src blob:',
    ].sort(),
  );
});

test('every script and style bears the nonce, and nothing is styled or handled inline', () => {
  const html = page();
  const opened = html.match(/<(?:script|style)\b[^>]*>/g) ?? [];
  expect(opened).toHaveLength(2);
  for (const tag of opened) expect(tag).toContain('nonce="abc123"');
  expect(html).not.toMatch(/\sstyle=|\son\w+=|javascript:|<link|<img/);
});

test('an address stays inside its attribute', () => {
  const html = page({ workerUri: 'x"><script>alert(1)</script>' });
  expect(html).toContain('data-worker="x&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(html.match(/<script/g)).toHaveLength(1);
});

test('a page that stands alone carries scripts and data, which cannot end their element', () => {
  const html = previewPage({
    nonce: 'abc123',
    ownColours: true,
    scripts: [
      { id: 'map', data: JSON.stringify('</script><!--<script>alert(1)') },
      { text: 'globalThis.x = "</SCRIPT>";' },
    ],
  });
  expect(policy(html)).toContain("connect-src 'none'");
  const [data = '', code = ''] = [...html.matchAll(/<script\b[^>]*>(.*)<\/script>/g)].map(([, text]) => text);
  expect(JSON.parse(data)).toBe('</script><!--<script>alert(1)');
  expect(code).toBe('globalThis.x = "\\u003c/SCRIPT>";');
  expect(html.match(/<script/gi)).toHaveLength(2);
});

test('it brings colours where no editor gives any, for every name that the page reads without a default', () => {
  const html = previewPage({ nonce: 'abc123', ownColours: true, scripts: [] });
  const given = new Set([...html.matchAll(/(--vscode-[\w-]+):/g)].map(([, name]) => name));
  const bare = [...html.matchAll(/var\((--vscode-[\w-]+)\)/g)].map(([, name]) => name);
  expect(bare.filter((name) => !given.has(name))).toEqual([]);
  expect(previewPage({ nonce: 'abc123', scripts: [] })).not.toMatch(/--vscode-[\w-]+:/);
});
