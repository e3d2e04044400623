import test from 'ava';
import { X509Certificate } from 'node:crypto';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import { enrol, enrollingRouter, enrolmentFiles, issuingName, untilOver, untilPolling } from '../support/enrolling-router.ts';

const statistics = (said: string) => [...said.matchAll(/:(\d+)\r/g)].map(([, count]) => Number(count));

test('an initial request puts the certificate and the CA certificates on the card, and nothing in memory', async t => {
  const router = enrollingRouter();
  t.regex(await enrol(router), /hwIPSecPkiCmpDownloadCertSuc/);
  const {
    cfCard,
    router: { facts },
  } = router.bench;
  t.deepEqual(enrolmentFiles(router.bench), ['s1_ca0.cer', 's1_ca1.cer', 's1_ir.cer']);
  const [issuing, root, certificate] = enrolmentFiles(router.bench).map(name => new X509Certificate(cfCard.read(name)!));
  t.true(certificate!.checkIssued(issuing!) && issuing!.checkIssued(root!));
  t.is(certificate!.subject, 'C=CN\nCN=router1');
  t.deepEqual(facts.volatile.certificates, []);
  t.deepEqual(statistics(router.bench.type('display pki cmp statistics session s1')), [1, 0, 0, 1, 0, 0]);
});

test('the entity becomes subject and subjectAltName, in the order of the CA name and without the quotes it is typed in', async t => {
  const router = enrollingRouter();
  const { bench } = router;
  bench.type(
    'quit',
    'pki entity e2',
    'email noc@example.com',
    'ip-address 192.0.2.7',
    'fqdn r7.example.com',
    'common-name "Router 7"',
    'organization-unit é漢',
  );
  bench.type(
    'organization "Net, Inc."',
    'locality NJ',
    'state "Jiang Su"',
    'country CN',
    'pki domain d1',
    'pki cmp session s1',
    'cmp request entity e2',
    'commit',
    'quit',
  );
  t.regex(await enrol(router), /DownloadCertSuc/);
  const { subject, subjectAltName } = new X509Certificate(bench.cfCard.read('s1_ir.cer')!);
  t.is(subject, 'C=CN\nST=Jiang Su\nL=NJ\nO=Net\\, Inc.\nOU=é漢\nCN=Router 7');
  t.is(subjectAltName, 'DNS:r7.example.com, IP Address:192.0.2.7, email:noc@example.com');
  t.regex(bench.type('pki entity e3', 'fqdn é.example.com'), /Error: Wrong parameter/);
});

test('pki file-format der makes the files DER', async t => {
  const router = enrollingRouter();
  router.bench.type('quit', 'pki file-format der', 'commit', 'pki domain d1');
  await enrol(router);
  for (const name of enrolmentFiles(router.bench)) t.is(router.bench.cfCard.read(name)?.[0], 0x30);
});

test('the procedure goes on with the files: import, new authentication certificate, a second request under it', async t => {
  const router = enrollingRouter();
  await enrol(router);
  const { bench } = router;
  for (const line of [
    'pki import-certificate local filename s1_ir.cer',
    'pki import-certificate ca filename s1_ca0.cer',
    'pki import-certificate ca filename s1_ca1.cer',
  ]) {
    t.regex(bench.type(line), /Info: Import file successfully\./);
  }
  bench.type('pki domain d1', 'pki cmp session s1', 'cmp request authentication-cert s1_ir.cer', 'commit', 'pki domain d1');
  t.regex(await enrol(router), /DownloadCertSuc/);
});

test('while the CA makes a request wait it is polled at the clock, and polls and answers are counted', async t => {
  const router = enrollingRouter({ ca: { pollCount: 2, checkAfter: 30 } });
  router.bench.type('pki cmp initial-request');
  await untilPolling(router.bench);
  t.deepEqual(statistics(router.bench.type('display pki cmp statistics session s1')), [1, 0, 1, 1, 0, 1]);
  router.clock.advance(29_999);
  t.is(router.sent.length, 2);
  router.clock.advance(1);
  await untilPolling(router.bench, 2);
  router.clock.advance(30_000);
  t.regex(await untilOver(router.bench), /DownloadCertSuc/);
  t.deepEqual(statistics(router.bench.type('display pki cmp statistics session s1')), [1, 0, 3, 2, 0, 2]);
});

test('a second request of the same session is refused while the first polls', async t => {
  const { bench } = enrollingRouter({ ca: { pollCount: 9 } });
  bench.type('pki cmp initial-request');
  await untilPolling(bench);
  t.regex(bench.type('pki cmp initial-request'), /Error: The CMP session s1 is already requesting a certificate\./);
});

test('stopping the polling is silent, leaves no file and makes way for another request', async t => {
  const router = enrollingRouter({ ca: { pollCount: 1, checkAfter: 60 } });
  router.bench.type('pki cmp initial-request');
  await untilPolling(router.bench);
  t.is(
    router.bench.type('pki cmp session s1', 'cmp poll-request stop'),
    'cmp poll-request stop\r\n[~HUAWEI-pki-domain-d1-pki-cmp-session-s1]',
  );
  t.deepEqual(router.bench.remarks, ['The request of CMP session s1 is given up: its certificate has to be asked for anew']);
  router.clock.advance(3600_000);
  await router.bench.settle();
  t.is(router.sent.length, 2);
  t.deepEqual(enrolmentFiles(router.bench), []);
  router.bench.type('pki domain d1', 'pki cmp initial-request');
  await router.bench.until(() => router.sent.length === 4);
  router.clock.advance(60_000);
  t.regex(await untilOver(router.bench), /DownloadCertSuc/);
});

test('stopping when nothing is polled is silent', t => {
  const { bench } = enrollingRouter();
  t.is(bench.type('pki cmp session s1', 'cmp poll-request stop'), 'cmp poll-request stop\r\n[~HUAWEI-pki-domain-d1-pki-cmp-session-s1]');
  t.deepEqual(bench.remarks, ['CMP session s1 was waiting for nothing: there was no request to give up']);
});

for (const [what, lines] of [
  ['removes the domain', ['system-view', 'undo pki domain d1']],
  ['removes the session', ['undo pki cmp session s1']],
  ['changes the URL', ['pki cmp session s1', 'cmp request server url http://192.0.2.2']],
  ['removes the entity of the request', ['pki cmp session s1', 'undo cmp request entity']],
] as const) {
  test(`a commit that ${what} breaks off the request that polls`, async t => {
    const router = enrollingRouter({ ca: { pollCount: 1, checkAfter: 60 } });
    const { bench } = router;
    bench.type('pki cmp initial-request');
    await untilPolling(bench);
    if (lines[0] === 'system-view') bench.type('quit');
    bench.type(...lines.filter(line => line !== 'system-view'));
    t.is(bench.router.facts.volatile.cmpRequests.size, 1, 'until it is committed nothing happens');
    t.regex(bench.type('commit'), /DownloadCertFail[^]*The configuration of the request\r?\n? ?was changed|DownloadCertFail[^]*changed/);
    t.is(bench.router.facts.volatile.cmpRequests.size, 0);
    router.clock.advance(3600_000);
    await bench.settle();
    t.is(router.sent.length, 2);
    t.deepEqual(enrolmentFiles(bench), []);
  });
}

test('a commit of something else does not disturb the request that polls', async t => {
  const router = enrollingRouter({ ca: { pollCount: 1, checkAfter: 60 } });
  const { bench } = router;
  bench.type('pki cmp initial-request');
  await untilPolling(bench);
  bench.type('crl auto-update enable', 'pki domain d2', 'sysname R1', 'commit');
  router.clock.advance(60_000);
  t.regex(await untilOver(bench), /DownloadCertSuc/);
});

test('a key pair imported over that of a request breaks the request off', async t => {
  const { pkiFile } = await import('../pki/fixtures.ts');
  const router = enrollingRouter({ ca: { pollCount: 1 }, files: { 'router.key': pkiFile('router.key') } });
  const { bench } = router;
  bench.type('pki cmp initial-request');
  await untilPolling(bench);
  bench.type('quit', 'pki import rsa-key-pair key-a pem router.key password Unused-2026');
  t.regex(bench.type('y'), /DownloadCertFail/);
});

test('a reboot drops the transaction: nothing is sent and no file comes afterwards', async t => {
  const router = enrollingRouter({ ca: { pollCount: 1, checkAfter: 60 } });
  const { bench } = router;
  bench.type('pki cmp initial-request');
  await untilPolling(bench);
  bench.type('return', 'reboot', 'n', 'y');
  router.clock.advance(3600_000);
  await bench.settle();
  t.is(router.sent.length, 2);
  t.deepEqual(enrolmentFiles(bench), []);
  t.is(bench.router.facts.volatile.cmpRequests.size, 0);
});

test('a transport that fails gives a trap that says why, no file, and a router that goes on', async t => {
  const router = enrollingRouter({ meddle: () => Promise.reject(new CmpTransportError('CMP_HTTP_STATUS', '404 \u001b[2JNot Found')) });
  const said = (await enrol(router)).replaceAll('\r\n', '');
  t.regex(said, /CertFail\(t\).*Reason=The CMP server answered with an HTTP error: 404  \[2JNot Found\)/);
  t.false(said.includes('\u001b[2J'));
  t.deepEqual(enrolmentFiles(router.bench), []);
  t.deepEqual(statistics(router.bench.type('display pki cmp statistics session s1')), [1, 0, 0, 0, 0, 0]);
});

test('a CA that never answers is given up in four minutes of the router', async t => {
  const router = enrollingRouter({ meddle: () => new Promise(() => {}) });
  router.bench.type('pki cmp initial-request');
  await router.bench.until(() => router.sent.length === 1);
  router.clock.advance(120_000);
  await router.bench.until(() => router.sent.length === 2);
  router.clock.advance(120_000);
  t.regex(
    (await untilOver(router.bench)).replaceAll('\r\n', ''),
    /Reason=The CMP server does not answer: no whole answer in time \(http:[^)]*\)/,
  );
});

test('a CA that makes a request wait for ever is given up after a week of the router', async t => {
  const router = enrollingRouter({ ca: { pollCount: 1e9, checkAfter: 12 * 3600 } });
  router.bench.type('pki cmp initial-request');
  await untilPolling(router.bench);
  for (let polls = 2; polls < 15; polls++) {
    router.clock.advance(12 * 3600_000);
    await untilPolling(router.bench, polls);
  }
  t.is(router.bench.router.facts.volatile.cmpRequests.size, 1);
  router.clock.advance(12 * 3600_000);
  t.regex((await untilOver(router.bench)).replaceAll('\r\n', ''), /Reason=The CA did not decide in time/);
});

test('a router whose clock is wrong is told to check it, and gets no file', async t => {
  const router = enrollingRouter({ ca: { messageTimeWindow: Infinity } });
  router.bench.type('return', 'clock datetime 00:00:00 2010-01-01', 'system-view', 'pki domain d1');
  t.regex(
    (await enrol(router)).replaceAll('\r\n', ''),
    /check the system time: it is CN=ne40e Lab Issuing CA,.*; the time is 2010-01-01 00:00:00\)/,
  );
  t.deepEqual(enrolmentFiles(router.bench), []);
});

test('a transaction goes by the clock as it is set while the CA makes it wait', async t => {
  const router = enrollingRouter({ ca: { pollCount: 1, checkAfter: 60, messageTimeWindow: Infinity } });
  const { bench } = router;
  bench.type('return', 'clock datetime 23:00:00 2027-11-23', 'system-view', 'pki domain d1', 'pki cmp initial-request');
  await untilPolling(bench);
  bench.type('return', 'clock datetime 08:00:00 2028-11-24'); // by then the certificate has expired
  router.clock.advance(60_000);
  t.regex((await untilOver(bench)).replaceAll('\r\n', ''), /The certificate has expired, check the system time/);
});

test('a clock that differs from that of the CA is remarked on once', async t => {
  const router = enrollingRouter({ ca: { pollCount: 1, checkAfter: 1 } });
  router.bench.type('return', 'clock datetime 12:00:00 2026-11-24', 'system-view', 'pki domain d1', 'pki cmp initial-request');
  let said = await untilPolling(router.bench);
  router.clock.advance(1000);
  said = (said + (await untilOver(router.bench))).replaceAll('\r\n', '');
  t.is(said.match(/the clock of the CA says 2026-11-24 08:00:\d\d, it is 2026-11-24 12:00:\d\d here/g)?.length, 1);
  t.regex(said, /DownloadCertSuc/);
});

test('whoever looks on sees every exchange with its time and session, and the router takes no notice', async t => {
  const router = enrollingRouter();
  const seen: unknown[] = [];
  const end = router.bench.router.observe({
    exchange: ({ session, kind, received, status, time, verdict }) =>
      seen.push([session, kind, received, status, time - router.clock.now() <= 0, verdict]),
  });
  t.regex(await enrol(router), /DownloadCertSuc/);
  end();
  t.deepEqual(seen, [
    ['s1', 'ir', 'ip', 200, true, 'The certificate is accepted, trusted by the CA name.'],
    ['s1', 'certConf', 'pkiconf', 200, true, 'The CA confirms, trusted by the CA name.'],
  ]);
});

const uncommitted = /made from a configuration that is not committed: commit first to be safe$/;

test('a request is made from a session that is not committed, as the manual shows it: only the keeper hears a remark', async t => {
  const router = enrollingRouter();
  const { bench } = router;
  bench.type('quit', 'pki entity e2', 'common-name router2', 'pki domain d2', 'pki cmp session s1x');
  bench.type('cmp request entity e2', 'cmp request rsa local-key-pair key-b', `cmp request ca-name "${issuingName}"`);
  bench.type('cmp request server url http://192.0.2.1:8080', 'cmp request authentication-cert default_local.cer', 'quit');
  const said = await enrol(router);
  t.true(said.startsWith('pki cmp initial-request\r\n[*HUAWEI-pki-domain-d2]'), said);
  t.regex(said, /DownloadCertSuc/);
  t.is(new X509Certificate(bench.cfCard.read('s1x_ir.cer')!).subject, 'CN=router2');
  t.is(bench.remarks.length, 1);
  t.regex(bench.remarks[0] ?? '', uncommitted);
  t.false(said.includes('not committed'));
  t.regex(bench.type('display configuration candidate'), /pki cmp session s1x/, 'the candidate is as it was');
  t.deepEqual(statistics(bench.type('display pki cmp statistics session s1x')), [1, 0, 0, 1, 0, 0], 'what it sent is counted');
  bench.type('return', 'n');
  t.regex(bench.type('display pki cmp statistics session s1x'), /Error: The CMP session s1x does not exist\./);
});

test('a request from what is committed is no matter to remark on', async t => {
  const router = enrollingRouter();
  router.bench.type('crl http'); // nothing that the request rests on
  await enrol(router);
  t.deepEqual(router.bench.remarks, []);
});

for (const [what, lines, isBrokenOff] of [
  ['the commit of what it was made from', ['commit'], false],
  ['the drop of what it was made from', ['return', 'n'], false],
  ['the commit of something else than it was made from', ['pki cmp session s1', 'cmp request server url http://192.0.2.9', 'commit'], true],
] as const) {
  test(`${what} ${isBrokenOff ? 'breaks off' : 'does not disturb'} a request from a candidate`, async t => {
    const router = enrollingRouter({ ca: { pollCount: 1, checkAfter: 60 } });
    const { bench } = router;
    bench.type('pki cmp session s1', 'cmp request server url http://192.0.2.2:8080', 'quit', 'pki cmp initial-request');
    await untilPolling(bench);
    t.regex(bench.remarks[0] ?? '', uncommitted);
    bench.type(...lines);
    router.clock.advance(60_000);
    const over = (await untilOver(bench)) + bench.type('');
    t.is(enrolmentFiles(bench).length > 0, !isBrokenOff, over);
  });
}

test('a key pair that is made and not committed is asked a certificate for', async t => {
  const router = enrollingRouter();
  const { bench } = router;
  bench.type('quit', 'rsa pki local-key-pair key-new create', '2048');
  await bench.until(
    () => (bench.router.facts.volatile.pending.get('CON 0') ?? [...bench.router.facts.volatile.pending.values()][0])?.keyPairs.length === 1,
  );
  bench.type('pki domain d1', 'pki cmp session s1', 'cmp request rsa local-key-pair key-new', 'quit');
  t.regex(await enrol(router), /DownloadCertSuc/);
  t.regex(bench.remarks[0] ?? '', uncommitted);
  t.regex(bench.type('pki import-certificate local filename s1_ir.cer'), /Info: Import file successfully\./);
  bench.type('return', 'n');
  t.regex(
    bench.type('display pki match-rsa-key certificate-filename s1_ir.cer'),
    /No key used/,
    'the key pair is dropped with the candidate',
  );
});

test('an answer may take as long as the router is told', async t => {
  const router = enrollingRouter({ meddle: () => new Promise(() => {}), cmpLimits: { requestTimeout: 35_000 } });
  router.bench.type('pki cmp initial-request');
  for (const sent of [1, 2]) {
    await router.bench.until(() => router.sent.length === sent);
    router.clock.advance(34_999);
    t.is(router.bench.router.facts.volatile.cmpRequests.size, 1);
    router.clock.advance(1);
  }
  await untilOver(router.bench);
  t.deepEqual(enrolmentFiles(router.bench), []);
});

test('a transaction may take as long as the router is told', async t => {
  const router = enrollingRouter({ ca: { pollCount: 1e9, checkAfter: 600 }, cmpLimits: { overall: 3600_000 } });
  router.bench.type('pki cmp initial-request');
  await untilPolling(router.bench);
  for (let polls = 2; polls < 7; polls++) {
    router.clock.advance(600_000);
    await untilPolling(router.bench, polls);
  }
  router.clock.advance(600_000);
  t.regex((await untilOver(router.bench)).replaceAll('\r\n', ''), /Reason=The CA did not decide in time/);
});

test('under strict rules a CA that only its name speaks for is refused, and with its certificate in memory it is taken', async t => {
  const router = enrollingRouter({ cmpLimits: { strict: true } });
  t.regex((await enrol(router)).replaceAll('\r\n', ''), /The signer of the response is not trusted: it is CN=ne40e Lab Issuing CA/);
  router.cfCard.write('root.cer', router.state.root.certificate);
  router.bench.type('quit', 'pki import-certificate ca filename root.cer', 'pki domain d1');
  t.regex(await enrol(router), /DownloadCertSuc/);
});
