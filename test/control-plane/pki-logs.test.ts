import test from 'ava';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import { pkiFile } from '../pki/fixtures.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';
import { advanceToUpdate, untilTried, untilUpdated, updatingRouter } from '../support/updating-router.ts';

/** Head, file and domain of what the log buffer holds, the oldest first. */
const logs = ({ router }: TestBench): readonly string[] =>
  router.facts.volatile.logBuffer.entries.flatMap(({ line }) => /(PKI\/\d\/[A-Z_]+\(s\)).*\((.*)\)$/.exec(line)?.slice(1).join(' ') ?? []);

test('what becomes of certificates and CRLs is in the log buffer, and not on the console', t => {
  const files = Object.fromEntries(['root.cer', 'router.cer', 'ca.crl'].map(name => [name, pkiFile(name)]));
  const bench = loggedIn({ files });
  const screen = bench.type(
    'system-view',
    'pki import-certificate ca filename root.cer',
    'pki import-certificate ca filename root.cer',
    'pki import-certificate local filename router.cer',
    'pki import-certificate crl filename ca.crl',
    'pki import-certificate peer filename none.cer',
    'pki delete-certificate local filename router.cer',
    'pki delete-certificate local filename router.cer',
    'pki import-certificate local domain d9 filename router.cer',
  );
  t.notRegex(screen, /PKI\//);
  t.deepEqual(logs(bench), [
    'PKI/4/CA_IMPORT_OK(s) FileName=root.cer, Domain=',
    'PKI/4/CA_IMPORT_ERR(s) FileName=root.cer, Domain=',
    'PKI/4/LOCAL_IMPORT_OK(s) FileName=router.cer, Domain=',
    'PKI/4/CRL_IMPORT_OK(s) FileName=ca.crl, Domain=',
    'PKI/4/PEER_IMPORT_ERR(s) FileName=none.cer, Domain=',
    'PKI/4/DEL_LOCAL_OK(s) FileName=router.cer, Domain=',
    'PKI/4/DEL_LOCAL_ERR(s) FileName=router.cer, Domain=',
    'PKI/4/LOCAL_IMPORT_ERR(s) FileName=router.cer, Domain=d9',
  ]);
});

test('the log buffer lists as many logs as its head counts, those of security among them', t => {
  const bench = loggedIn({ files: { 'root.cer': pkiFile('root.cer') } }).happen({ type: 'cmp.remarked', session: 's1', text: 'wait' });
  bench.type('system-view', 'pki import-certificate ca filename root.cer');
  const count = (line: string) => bench.type(`${line} | no-more`).match(/%%01/g)?.length;
  t.regex(bench.type('display logbuffer | include Current'), /Current messages : 2/);
  t.is(count('display logbuffer'), 2);
  t.is(count('display logbuffer security'), 1);
});

test('keys that are created, destroyed and imported are in the log buffer, by name and without more', t => {
  const bench = loggedIn({ files: { 'router.key': pkiFile('router.key') } });
  bench.happen({ type: 'keyPair.destroyed', session: 'console', name: 'key-a' });
  bench.type('system-view', 'pki import rsa-key-pair key-b pem router.key password x');
  t.deepEqual(logs(bench).slice(0, 1), ['PKI/4/RSA_DESTROY_SUCCEED(s) KeyName=key-a']);
  t.deepEqual(logs(bench).slice(1), ['PKI/4/KEY_IMPORT_OK(s) KeyName=key-b']);
});

test('an update by CMP that fails is in the log buffer, and one that succeeds is of a level that it does not hold', async t => {
  let isAway = false;
  const unreachable = () => Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'connection refused'));
  const bad = await updatingRouter({ meddle: ({ answer }) => (isAway ? unreachable() : answer()) });
  isAway = true;
  advanceToUpdate(bad);
  await untilTried(bad);
  t.is(logs(bad.bench).at(-1), 'PKI/4/CMP_UPDATE_LOCAL_CERT_ERR(s) SessionName=s1');
  const good = await updatingRouter();
  advanceToUpdate(good);
  await untilUpdated(good);
  t.false(logs(good.bench).some(line => line.includes('CMP_UPDATE')));
});
