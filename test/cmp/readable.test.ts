import test from 'ava';
import { encodeDer } from '../../src/pki/der.ts';
import { readable } from '../../src/cmp/readable/readable.ts';
import { bulkyValues } from '../../scripts/bench/bulk.ts';
import { lcg } from '../support/lcg.ts';
import { pkiFile } from '../pki/fixtures.ts';
import { readCrl } from '../../src/pki/crl.ts';
import { fixture, messageFiles } from './fixtures.ts';

for (const path of messageFiles) {
  test(`${path} is told with the name of its body, and nothing in it is unknown`, t => {
    const text = readable(fixture(path));
    t.regex(text, new RegExp(`^PKIMessage\n  header\n    pvno: [23]\n`));
    t.regex(text, new RegExp(`^  body: ${path.replace(/^.*-|\.der$/g, '')}$`, 'm'));
    t.notRegex(text, /unknown|value|^ *\[\d/m);
  });
}

test('statuses, failures and texts of a CA are named', t => {
  const text = readable(fixture('ir-rejected/02-ip.der'));
  t.regex(text, /status: rejection \(02\)/);
  t.regex(text, /failInfo: badRequest, badCertTemplate/);
  t.regex(text, /statusString\n +text: "/);
});

test('a certificate, a CRL and a key are told apart; of the key nothing is shown', t => {
  t.regex(readable(pkiFile('router.der')), /^Certificate\n[^]*subject: CN=router1,OU=RND,O=Example,C=CN[^]*keyUsage \(2\.5\.29\.15\)/);
  t.regex(readable(readCrl(pkiFile('ca.crl')).crl!.der), /^CertificateList\n[^]*thisUpdate: \d+Z/);
  t.regex(readable(pkiFile('router-pkcs8.der')), /^unknown: \(\d+ octets, not shown\)\n$/);
  t.regex(readable(pkiFile('router-pkcs1.der')), /^unknown: \(\d+ octets, not shown\)\n$/);
});

test('a password that a request carries is not shown', t => {
  const oid = Buffer.from('06092a864886f70d010907', 'hex');
  const attribute = encodeDer(0x30, oid, encodeDer(0x31, encodeDer(0x0c, Buffer.from('sesame'))));
  const info = encodeDer(0x30, Uint8Array.of(2, 1, 0), encodeDer(0x30), encodeDer(0x30), encodeDer(0xa0, attribute));
  const text = readable(encodeDer(0x30, info, encodeDer(0x30), Uint8Array.of(3, 1, 0)));
  t.regex(text, /challengePassword \(1\.2\.840\.113549\.1\.9\.7\): \(8 octets, not shown\)/);
  t.notRegex(text, /sesame|73:65:73/);
});

test('no text of a message reaches a terminal as more than text', t => {
  const der = encodeDer(0x30, encodeDer(0x0c, Buffer.from('a\x1b[2J\nb')), encodeDer(0x05));
  t.notRegex(readable(der), /\x1b/);
});

for (const [what, make] of Object.entries(bulkyValues)) {
  test(`400 kB of ${what} are refused, or told in 6,000 lines at most`, t => {
    const der = encodeDer(0x30, make(399_000));
    try {
      const text = readable(der);
      t.true(text.split('\n').length < 6000);
    } catch (error) {
      t.is((error as Error).name, 'DerError');
    }
  });
}

test('3,000 damaged messages are told, or refused as no DER', t => {
  const pick = lcg(7);
  const files = messageFiles.map(fixture);
  for (let n = 0; n < 3000; n++) {
    const der = files[n % files.length]!;
    const at = pick(der.length);
    try {
      t.is(typeof readable(der.with(at, (der[at] ?? 0) ^ (1 << pick(8)))), 'string');
    } catch (error) {
      t.is((error as Error).name, 'DerError', `mutation ${n}`);
    }
  }
});
