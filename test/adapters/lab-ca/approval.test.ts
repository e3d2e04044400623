import test from 'ava';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../../../src/adapters/control/protocol.ts';
import type { CaEvent } from '../../../src/ca/events.ts';
import { carryOutWith } from '../../../src/program/hands/commands.ts';
import type { Hands } from '../../../src/program/hands/hands.ts';
import { labWithClient } from '../../support/lab-client.ts';

const byHand = 'key: ecdsa-p256\nrequests:\n  - { subject: "router*", do: wait, check-after: 30, text: the office opens at nine }';

/** A request that waits, and a hand on the CA. */
async function waiting(t: Parameters<typeof labWithClient>[0]) {
  const events: CaEvent[] = [];
  const lab = await labWithClient(t, { profile: byHand, onEvent: event => events.push(event) });
  const transaction = await lab.start();
  await transaction.settle();
  const ask = async (what: string, fields: Record<string, unknown> = {}) =>
    carryOutWith({ lab: lab.ca } as unknown as Hands)({ do: what, fields } as unknown as Request, undefined as never); // all that these look at
  return { ...lab, transaction, events, ask };
}

/** The router asks again, and gets what was decided. */
async function polled({ clock, transaction }: Awaited<ReturnType<typeof waiting>>) {
  clock.advance(30_000);
  transaction.clock.advance(30_000);
  return transaction.done();
}

test('a request that a rule lets wait is granted when somebody approves it', async t => {
  const world = await waiting(t);
  const { requests } = (await world.ask('ca.pending')) as { requests: { id: string; kind: string; subject: string; since: string }[] };
  const [pending] = requests;
  t.like(pending, { kind: 'ir', since: '2026-11-24T08:00:00.000Z' });
  t.regex(pending?.subject ?? '', /CN=router1/);
  t.deepEqual(await world.ask('ca.approve', { id: pending?.id }), {
    decision: 'approved',
    id: pending?.id,
    kind: 'ir',
    subject: pending?.subject,
  });
  t.is((await polled(world))?.result, 'granted');
  t.deepEqual(await world.ask('ca.pending'), { requests: [] });
});

test('one that is rejected is told the reason', async t => {
  const world = await waiting(t);
  const [pending] = await world.ca.pending();
  await world.ask('ca.reject', { id: pending?.id, reason: 'no such router' });
  const result = await polled(world);
  t.regex(result?.result === 'failed' ? result.reason.detail : '', /no such router/);
});

test('what is not there is not decided on, and without a lab CA nothing is', async t => {
  const { ask } = await waiting(t);
  await t.throwsAsync(ask('ca.approve', { id: '00000000' }), {
    message: /No request that waits is called so, or several are: ne40e ctl ca pending/,
  });
  await t.throwsAsync(ask('ca.approve', { id: '' }), { message: /No request/ });
  await t.throwsAsync(ask('ca.approve'), { message: /ca.approve needs "id"/ });
  await t.throwsAsync(async () => carryOutWith({} as Hands)({ do: 'ca.pending', fields: {} } as unknown as Request, undefined as never), {
    message: 'No lab CA runs beside this router: start it without --no-ca',
  });
});

for (const [decision, result] of [
  ['approved', 'granted'],
  ['rejected', 'failed'],
] as const)
  test(`a request lies in the CA's folder, and moved to ${decision} it is ${result}`, async t => {
    const world = await waiting(t);
    const requests = join(world.folder, 'requests');
    const [name = ''] = readdirSync(join(requests, 'waiting'));
    const text = readFileSync(join(requests, 'waiting', name), 'utf8');
    t.regex(text, /^id: [\da-f]{8}\nkind: ir\nsubject: .*CN=router1.*\nsince: 2026-11-24T08:00:00.000Z\nreason: \n$/);
    t.is(world.events[0]?.event, 'waiting');
    writeFileSync(join(requests, 'waiting', name), text.replace('reason: ', 'reason: closed on Sundays'));
    renameSync(join(requests, 'waiting', name), join(requests, decision, name));
    const ended = await polled(world);
    t.is(ended?.result, result);
    if (ended?.result === 'failed') t.regex(ended.reason.detail, /closed on Sundays/);
    t.false(existsSync(join(requests, decision, name)));
  });

test('a CA that is started anew still has what waits, and forgets files of what does not', async t => {
  const { folder, ca, clock } = await waiting(t);
  const [before] = await ca.pending();
  writeFileSync(join(folder, 'requests', 'waiting', '00000000.txt'), '');
  await ca.close();
  const again = await labWithClient(t, { folder, clock });
  t.deepEqual(await again.ca.pending(), [before]);
  t.deepEqual(readdirSync(join(folder, 'requests', 'waiting')), [`${before?.id}.txt`]);
});
