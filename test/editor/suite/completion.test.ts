/** Completion: words that fit, names of the right kind, snippets. */
import { assert } from 'chai';
import { SnippetString, commands } from 'vscode';
import type { CompletionItem, CompletionList } from 'vscode';
import { eventually, untitled } from './support.js';

const names = `team ops { contact "#ops" }
system ERP
system CRM
entity Order { source ERP key orderNumber field status }
`;

/** Asks what is offered at the `¦` behind the names above, until it is right: while the server starts, the editor offers words of the text. */
async function itemsAt(marked: string, isRight: (items: readonly CompletionItem[]) => void): Promise<void> {
  const { document, position } = await untitled(names + marked);
  await eventually(async () => {
    const command = 'vscode.executeCompletionItemProvider';
    const { items } = await commands.executeCommand<CompletionList>(command, document.uri, position);
    isRight(items);
    return true;
  });
}

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);

async function check(
  marked: string,
  { has, hasNot = [] }: { has: readonly string[]; hasNot?: readonly string[] },
): Promise<void> {
  await itemsAt(marked, (items) => {
    const labels = items.map(labelOf);
    assert.includeMembers(labels, [...has]);
    for (const label of hasNot) assert.notInclude(labels, label, marked);
  });
}

suite('completion', () => {
  test('a declaration begins with the words that begin one', () =>
    check('¦', { has: ['flow', 'system', 'entity'], hasNot: ['ERP', 'retry'] }));

  test('an end of a flow is a place', () =>
    check('flow Order from ¦', { has: ['ERP', 'CRM'], hasNot: ['ops', 'Order', 'retry'] }));

  test('an owner is a team', () =>
    check('flow Order from ERP to CRM owner ¦', { has: ['ops'], hasNot: ['ERP', 'Order'] }));

  test('what flows is an entity', () => check('flow ¦', { has: ['Order'], hasNot: ['ERP', 'ops'] }));

  test('a clause that stands already is not offered again', () =>
    check('flow Order from ERP to CRM realtime owner ops {\n  ¦\n}', {
      has: ['sla', 'retry', 'dlq'],
      hasNot: ['owner'],
    }));

  test('a value comes with its units', async () => {
    await itemsAt('flow Order from ERP to CRM realtime sla ¦', (items) => {
      const labels = items.map(labelOf);
      assert.isTrue(
        labels.some((label) => /\d(ms|s|m|h|d)\b/.test(label)),
        labels.join(', '),
      );
    });
  });

  test('a snippet leaves places to fill in', async () => {
    await itemsAt('¦', (items) => {
      const snippets = items.filter(({ insertText }) => insertText instanceof SnippetString);
      const flow = snippets.find((item) => /\bflow\b/.test((item.insertText as SnippetString).value));
      assert.match((flow?.insertText as SnippetString | undefined)?.value ?? '', /\$\{?\d/);
    });
  });
});
