/** The page has each graph that was sent to it, though only the first was sent whole. */
import { expect, test, vi } from 'vitest';
import type { GraphMessage, ToPreview } from '../../../src/hosts/webview/messages.js';
import { receiver, Sender } from '../../../src/hosts/webview/patched.js';
import { generated } from '../../support/graphs.js';

const message = (version: number, systems: number): GraphMessage =>
  ({
    type: 'graph',
    uri: 'file:///a.flow',
    version,
    graph: generated(systems, systems, 1),
  }) as unknown as GraphMessage;

const first = message(1, 12);
const second = message(2, 14);
const third = { ...message(3, 9), broken: true };

function page() {
  const heard: ToPreview[] = [];
  const lost = vi.fn<() => void>();
  return { heard, lost, take: receiver((each) => heard.push(each), lost) };
}

test('changes are sent, graphs are heard', () => {
  const sender = new Sender();
  const { heard, lost, take } = page();
  const sent = [first, second, third].map((each) => sender.sent(each));
  expect(sent.map(({ type }) => type)).toEqual(['packed', 'patch', 'patch']);
  sent.forEach(take);
  expect(heard).toMatchObject([first, second, third]);
  expect(lost).not.toHaveBeenCalled();
});

test('other messages pass as they are', () => {
  const select: ToPreview = { type: 'select', nodes: ['ERP'], edges: [], groups: [] };
  const { heard, take } = page();
  take(new Sender().sent(select));
  expect(heard).toEqual([select]);
});

test('a page that starts anew is sent the whole', () => {
  const sender = new Sender();
  sender.sent(first);
  sender.forget();
  const { heard, take } = page();
  take(sender.sent(second));
  expect(heard).toEqual([second]);
});

test('the whole goes as bytes, which an editor hands on without reading them', () => {
  const sent = new Sender().sent(first);
  expect(sent.type === 'packed' && sent.bytes).toBeInstanceOf(Uint8Array);
});

test('a change that counts from another graph is lost, until the whole comes', () => {
  const sender = new Sender();
  const { heard, lost, take } = page();
  take(sender.sent(first));
  sender.sent(second);
  take(sender.sent(third));
  expect(lost).toHaveBeenCalledTimes(1);
  sender.forget();
  take(sender.sent(third));
  expect(heard).toEqual([first, third]);
});
