import { X509Certificate } from 'node:crypto';
import test, { type ExecutionContext } from 'ava';
import { type CataloguedFault, faultCatalogue, type FaultName, faultNames } from '../../src/ca/faults/catalogue.ts';
import { type Quirk, quirks } from '../../src/ca/quirks/quirks.ts';
import { readFaults } from '../../src/ca/faults/fault.ts';
import { serveCmp } from '../../src/adapters/network/ca-http-server.ts';
import { startProxy } from '../../src/adapters/lab-ca/proxy.ts';
import type { CmpResult } from '../../src/cmp/result.ts';
import { failureCode } from '../cmp/run.ts';
import { labWithClient } from '../support/lab-client.ts';

/** A router whose client has imported the root, so that it knows whom to believe. */
async function enrolUnder(t: ExecutionContext, fault: string) {
  const lab = await labWithClient(t, { profile: 'key: ecdsa-p256', faults: readFaults(fault) });
  return begun(lab, lab.ca.url);
}

type Lab = Awaited<ReturnType<typeof labWithClient>>;

async function begun(lab: Lab, url: string) {
  const root = Buffer.from((await lab.ca.rootCertificatePem()).replace(/-----.*-----|\s/g, ''), 'base64');
  const transaction = await lab.start('/C=CN/O=example/CN=router1', { trustAnchors: [new Uint8Array(root)] }, url);
  return outcome(transaction);
}

/** Goes on until it is over, whatever it waits for. */
async function outcome({ actor, clock, done }: Awaited<ReturnType<Lab['start']>>) {
  let isOver = false;
  const over = done().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise(resolve => setImmediate(resolve));
    if (actor.getSnapshot().status === 'active' && !JSON.stringify(actor.getSnapshot().value).includes('awaiting')) clock.advance(1000);
  }
  return over;
}

const reasonOf = (result: CmpResult | undefined) => (result?.result === 'failed' ? result.reason.detail : result?.result);

/** Values that take no time. */
const quick: Partial<Record<FaultName, string>> = { delay: 'delay:5', trickle: 'trickle:0' };

for (const name of faultNames.filter(name => name !== 'swap')) {
  const { router, because }: CataloguedFault = faultCatalogue[name];
  test(`${name}: a router ${router === 'enrols' ? 'enrols' : `fails with ${router.join(' or ')}`}: ${because}`, async t => {
    const result = await enrolUnder(t, quick[name] ?? name);
    const code = failureCode(result);
    if (router === 'enrols') t.is(code, 'granted', reasonOf(result));
    else t.true((router as readonly (string | undefined)[]).includes(code), reasonOf(result));
  });
}

test('swap: two requesters that get the answers of each other both fail, and one alone is not harmed', async t => {
  const lab = await labWithClient(t, { profile: 'key: ecdsa-p256', faults: readFaults('swap@ip') });
  const results = await Promise.all([begun(lab, lab.ca.url), begun(lab, lab.ca.url)]);
  for (const result of results)
    t.true(
      faultCatalogue.swap.router.some(code => code === failureCode(result)),
      reasonOf(result),
    );
});

test('a fault may be in one answer only, by its number or its kind', async t => {
  t.is(failureCode(await enrolUnder(t, 'unprotected@pkiconf')), 'CMP_NOT_SIGNED');
  t.is(failureCode(await enrolUnder(t, 'unprotected@2')), 'CMP_NOT_SIGNED');
  t.is(failureCode(await enrolUnder(t, 'unprotected@9')), 'granted');
  t.is(failureCode(await enrolUnder(t, 'unprotected@kup,trailing@kup')), 'granted');
});

test('an answer that is lost once costs an enrolment nothing: the message is repeated', async t => {
  t.is(failureCode(await enrolUnder(t, 'drop@1')), 'granted');
  t.is(failureCode(await enrolUnder(t, 'cut@1')), 'granted');
});

test('faults stand in front of another CA as well, but for those that need its key', async t => {
  const lab = await labWithClient(t, { profile: 'key: ecdsa-p256' });
  const lines: string[] = [];
  const proxied = async (fault?: string) => {
    const told = { onMessage: ({ kind, answer }: { kind: string; answer: string }) => lines.push(`${kind} ${answer}`) };
    const proxy = await startProxy(lab.ca.url, { host: '127.0.0.1', port: 0 }, { ...told, ...(fault !== undefined && { fault }) });
    t.teardown(proxy.close);
    return failureCode(await begun(lab, proxy.url));
  };
  t.is(await proxied(), 'granted');
  t.deepEqual(lines, ['ir ip', 'certConf pkiconf']);
  t.is(await proxied('unprotected@ip'), 'CMP_NOT_SIGNED');
  t.is(await proxied('status:404'), 'CMP_HTTP_STATUS');
  await t.throwsAsync(proxied('wrong-nonce'), {
    message: 'Fault wrong-nonce is signed anew with the key of the CA: it works in the lab CA, not in front of another',
  });
});

test('a proxy whose CA gives no answer says so: 502', async t => {
  const complaints: string[] = [];
  const away = await serveCmp(() => Promise.reject(new Error()), { host: '127.0.0.1', port: 0 });
  const proxy = await startProxy(
    `http://127.0.0.1:${away.port}`,
    { host: '127.0.0.1', port: 0 },
    { complain: error => void complaints.push(String(error)) },
  );
  t.teardown(proxy.close);
  await away.close();
  const asked = await fetch(proxy.url, { method: 'POST', headers: { 'Content-Type': 'application/pkixcmp' }, body: 'x' });
  t.is(asked.status, 502);
  t.regex(complaints.join(), /: The CA gives no answer: /);
});

test('a profile that names everybody as one of the CAs is refused at the request, and nobody can answer as the CA', async t => {
  const before = await labWithClient(t, { profile: 'key: ecdsa-p256' });
  const name = `/${new X509Certificate(await before.ca.issuingCertificatePem()).subject.split('\n').join('/')}`;
  await before.ca.close();
  const { folder } = before;
  const lab = await labWithClient(t, { folder, profile: `key: ecdsa-p256\nsubject: { policy: replaced, name: "${name}" }` });
  const result = await begun(lab, lab.ca.url);
  t.regex(reasonOf(result) ?? '', /the subject is the name of a CA/);
});

for (const [host, url] of [
  ['127.0.0.1', 'http://127.0.0.1:48829/pkix'],
  ['127.0.0.1', 'http://localhost:48829'],
  ['0.0.0.0', 'http://127.0.0.1:48829'],
  ['192.0.2.1', 'http://192.0.2.1:48829'],
] as const)
  test(`a proxy that listens on ${host} stands not in front of ${url}, which is itself`, async t => {
    await t.throwsAsync(startProxy(url, { host, port: 48829 }, {}), {
      code: 'CA_ADDRESS_UNUSABLE',
      message: `The CA at ${url} would be this proxy itself; give another port with --listen`,
    });
  });

const refused = test.macro({
  exec: (t, text: string, message: RegExp) => void t.throws(() => readFaults(text), { message }),
  title: (_, text) => `no such fault: ${text}`,
});

test(refused, 'explode', /^there is no fault 'explode'; docs\/ca.md lists them$/);
test(refused, 'drop:3', /^fault drop takes no value$/);
test(refused, 'status:99', /^fault status needs 200 to 599, not '99'$/);
test(refused, 'error:bad', /^fault error needs failInfo, not 'bad'$/);
test(refused, 'redirect:nowhere', /^fault redirect needs URL/);
test(refused, 'delay:soon', /^fault delay needs milliseconds/);
test(refused, 'drop@', /there is no fault/);
test(refused, 'drop,', /there is no fault ''/);

for (const [name, { product, router }] of Object.entries<Quirk>(quirks))
  test(`a router ${router} at ${product}`, async t => {
    const lab = await labWithClient(t, { profile: `like: ${name}` });
    t.is(failureCode(await begun(lab, lab.ca.url)), 'granted');
  });

test('what EJBCA refuses without protection is shown as a refusal all the same', async t => {
  const lab = await labWithClient(t, { profile: 'like: ejbca\nkey: ecdsa-p256\nrequests: [{ do: error, text: not today }]' });
  const result = await begun(lab, lab.ca.url);
  t.is(failureCode(result), 'CMP_ERROR');
  t.regex(reasonOf(result) ?? '', /not today/);
});
