/** Quick fixes: offered, applied, and their finding gone. */
import { assert } from 'chai';
import {
  applyFix,
  eventually,
  expectFindings,
  findings,
  fixFor,
  fixesAt,
  oneLine,
  placeOf,
  untitled,
} from './support.js';

const whole = `team ops { contact "#ops" }
system ERP { owner ops }
system CRM { owner ops }
entity Order { source ERP key orderNumber reader CRM }
flow Order from ERP to CRM realtime sla 1s owner ops
`;

suite('quick fixes', () => {
  test('all unknown names are declared at once', async () => {
    const { document, position } = await untitled(oneLine.replace('ERP', 'E¦RP'));
    await applyFix(await fixFor(document, position, /^Declare all 4 unknown names/));
    await eventually(() => {
      assert.notMatch(findings({ document }).join('\n'), /unknown-name|syntax-error/);
      return true;
    });
    for (const declared of ['system ERP', 'system CRM', 'entity Order', 'team ops']) {
      assert.include(document.getText(), declared);
    }
  });

  test('a name that is nearly right is mended', async () => {
    const { document, position } = await untitled(
      `system Billing\nsystem CRM\nsystem ERP\nentity Order { source Bil¦ing }\n`,
    );
    const fix = await fixFor(document, position, /^Change to Billing$/);
    assert.isTrue(fix.isPreferred);
    await applyFix(fix);
    await expectFindings(document, []);
  });

  test('one fix completes a flow', async () => {
    const { document } = await untitled(whole);
    const place = placeOf(document, 'flow Order', 2);
    await applyFix(await fixFor(document, place, /^Complete this flow: /));
    await expectFindings(document, ['incomplete-documentation: flow Order from ERP to CRM']);
    for (const clause of [/retry exponential/, /dlq "/, /idempotent by orderNumber/, /alert ops when/]) {
      assert.match(document.getText(), clause);
    }
  });

  test('a finding can be suppressed, and the editor asks why', async () => {
    const { document } = await untitled(whole);
    const { command } = await fixFor(document, placeOf(document, 'flow Order', 2), /^Suppress missing-dlq/);
    assert.equal(command?.command, 'headwater.suppress');
    assert.deepEqual(command?.arguments, [
      { uri: document.uri.toString(), code: 'missing-dlq', line: 4, indent: '' },
    ]);
  });

  test('nothing is offered where nothing is wrong', async () => {
    const { document } = await untitled(`${whole}\n// the end\n`);
    await eventually(() => findings({ document }).length > 0 || undefined);
    assert.deepEqual([...(await fixesAt(document, placeOf(document, 'the end')))], []);
  });
});
