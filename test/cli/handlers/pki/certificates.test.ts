import test from 'ava';
import { readCertificate } from '../../../../src/pki/certificate.ts';
import { lcg } from '../../../support/lcg.ts';
import { pkiFile } from '../../../pki/fixtures.ts';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';

const from = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, pkiFile(name)]));

/** In system view at noon of a day on which the certificates of the fixtures are valid. */
function inSystemView(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  cfCard = new MemoryCard({ capacity: 2 ** 33 }),
): TestBench {
  const bench = loggedIn({ files, cfCard });
  bench.type('clock datetime 12:00:00 2026-11-24', 'system-view');
  return bench;
}

const memory = ({ router: { facts } }: TestBench) =>
  facts.volatile.certificates.map(({ usage, domain, fileName }) => [usage, domain, fileName]);

/** Reboots without saving and comes back to system view. */
function reboot(bench: TestBench): TestBench {
  bench.type('return', 'reboot', 'n', 'y');
  bench.login().type('screen-length 0 temporary', 'system-view');
  return bench;
}

const big = new Uint8Array(2 * 1024 * 1024 + 1);

for (const [what, line, file, said] of [
  ['a PEM certificate', 'local filename x', pkiFile('router.cer'), 'Info: Import file successfully.'],
  ['a DER certificate', 'local filename x', pkiFile('router.der'), 'Info: Import file successfully.'],
  ['a certificate of another person', 'peer filename x', pkiFile('ec.cer'), 'Info: Import file successfully.'],
  ['a CRL', 'crl filename x', pkiFile('ca.crl'), 'Info: Import file successfully.'],
  ['garbage', 'local filename x', 'garbage', 'Error: The file x does not contain a certificate.'],
  ['an empty file', 'ca filename x', '', 'Error: The file x does not contain a certificate.'],
  [
    'half a DER certificate',
    'local filename x',
    pkiFile('router.der').subarray(0, 300),
    'Error: The certificate in the file x cannot be parsed.',
  ],
  ['two certificates', 'ca filename x', pkiFile('several.cer'), 'Error: The file x contains more than one certificate.'],
  ['more than 2 MB', 'local filename x', big, 'Error: The file x is too large.'],
  ['a CRL of more than 1 MB', 'crl filename x', big.subarray(0, 1024 * 1024 + 1), 'Error: The file x is too large.'],
  ['a certificate as CRL', 'crl filename x', pkiFile('router.cer'), 'Error: The file x does not contain a CRL.'],
  ['a DER certificate as CRL', 'crl filename x', pkiFile('router.der'), 'Error: The CRL in the file x cannot be parsed.'],
  ['a CRL as certificate', 'local filename x', pkiFile('ca.crl'), 'Error: The file x does not contain a certificate.'],
  [
    'a name attribute that is not supported',
    'local filename x',
    pkiFile('unknown-attribute.cer'),
    'Error: The certificate in the file x contains the unsupported attribute 2.5.4.20.',
  ],
  ['a missing file', 'local filename y', '', 'Error: The file y does not exist.'],
  [
    'a file in a folder',
    'local filename logfile/x',
    '',
    'Error: The file name cannot contain a path. The file must be in the root directory of the CF card.',
  ],
  ['a folder', 'local filename logfile', '', 'Error: The file logfile does not exist.'],
  ['a domain that is not there', 'local domain d9 filename x', pkiFile('router.cer'), 'Error: The PKI domain d9 does not exist.'],
  [
    'a local certificate for the reserved domain',
    'local domain default filename x',
    pkiFile('router.cer'),
    'Error: The PKI domain default is reserved.',
  ],
  ['a CA certificate for the reserved domain', 'ca domain default filename x', pkiFile('root.cer'), 'Info: Import file successfully.'],
] as const) {
  test(`importing ${what}: ${said}`, t => {
    const bench = inSystemView({ x: file });
    t.is(bench.type(`pki import-certificate ${line}`).split('\r\n')[1], said);
    t.is(memory(bench).length, said.startsWith('Info') ? 1 : 0);
  });
}

test('the same file is imported once, and a second of the same issuer and subject not at all, but into another domain', t => {
  const bench = inSystemView(from('router.cer', 'router.der'));
  bench.type('pki domain d1', 'commit', 'quit', 'pki import-certificate local filename router.cer');
  t.regex(bench.type('pki import-certificate local filename router.cer'), /Error: The file router\.cer has already been imported\./);
  t.regex(
    bench.type('pki import-certificate local filename router.der'),
    /same issuer and subject has already been imported from the file router\.cer\./,
  );
  t.regex(bench.type('pki import-certificate local domain d1 filename router.der'), /Info: Import file successfully\./);
});

test('a file is found in other letters when none has these, and keeps its own', t => {
  const bench = inSystemView(from('router.cer'));
  t.regex(bench.type('pki import-certificate local filename ROUTER.CER'), /Info: Import file successfully\./);
  t.deepEqual(memory(bench), [['local', undefined, 'router.cer']]);
  t.regex(bench.type('pki import-certificate local filename Router.cer'), /Error: The file router\.cer has already been imported\./);
  bench.cfCard.write('ROUTER.cer', pkiFile('ec.cer'));
  t.regex(bench.type('display pki certificate filename ROUTER.cer'), /id-ecPublicKey/);
  bench.cfCard.remove('ROUTER.cer');
  t.regex(bench.type('pki delete-certificate local filename rOUTER.cer'), /Info: Delete certificate successfully\./);
});

test('a domain takes certificates once it is committed', t => {
  const bench = inSystemView(from('router.cer'));
  bench.type('pki domain d1', 'quit');
  t.regex(bench.type('pki import-certificate local domain d1 filename router.cer'), /Error: The PKI domain d1 does not exist\./);
});

test('a certificate in the wrong place is taken, and only the keeper hears a remark', t => {
  const bench = inSystemView(from('router.cer', 'root.cer'));
  t.regex(bench.type('pki import-certificate ca filename router.cer'), /Info: Import file successfully\./);
  t.regex(bench.type('pki import-certificate local filename root.cer'), /Info: Import file successfully\./);
  t.deepEqual(bench.remarks, [
    "router.cer was imported as a CA certificate and is none: a router's own is imported as local",
    "root.cer was imported as local, and no key pair of this router is its: a CA's certificate is imported as ca",
  ]);
  bench.type('pki import-certificate ca filename root.cer', 'pki import-certificate peer filename router.cer');
  t.is(bench.remarks.length, 2, 'what is in its place is no matter to remark on');
});

test('an import leaves the candidate and its mark as they are', t => {
  const bench = inSystemView(from('router.cer', 'root.cer'));
  t.regex(bench.type('pki import-certificate local filename router.cer'), /\[~HUAWEI\]$/);
  bench.type('sysname R1');
  t.regex(bench.type('pki import-certificate ca filename root.cer'), /\[\*HUAWEI\]$/);
});

test('deleting wants the file on the card: without it only reset pki all-cert clears memory', t => {
  const bench = inSystemView(from('router.cer', 'root.cer'));
  bench.type('pki import-certificate local filename router.cer', 'pki import-certificate ca filename root.cer');
  bench.type('return', 'delete /unreserved router.cer', 'y', 'system-view');
  t.regex(bench.type('pki delete-certificate local filename router.cer'), /Error: The file router\.cer does not exist\./);
  t.regex(bench.type('pki delete-certificate local filename root.cer'), /Error: The certificate root\.cer is not in memory\./);
  t.regex(bench.type('pki delete-certificate ca filename root.cer'), /Info: Delete certificate successfully\./);
  t.deepEqual(memory(bench), [['local', undefined, 'router.cer']]);
  bench.type('return', 'reset pki all-cert');
  t.deepEqual(memory(bench), []);
  t.not(bench.cfCard.stat('root.cer'), undefined);
  t.deepEqual(memory(reboot(bench)), []);
});

test('memory outlives a reboot with usage and domain, even when the domain was not saved', t => {
  const bench = inSystemView(from('router.cer', 'root.cer', 'ca.crl'));
  bench.type('pki domain d1', 'commit', 'quit');
  for (const line of ['local domain d1 filename router.cer', 'ca filename root.cer', 'crl domain default filename ca.crl'])
    bench.type(`pki import-certificate ${line}`);
  const before = memory(bench);
  t.deepEqual(memory(reboot(bench)), before);
  t.regex(bench.type('display pki cert_list domain d1'), /Subject: CN=router1,/);
});

test('a file replaced on the card is what memory holds after a reboot, one damaged is left out', t => {
  const bench = inSystemView(from('router.cer', 'root.cer'));
  bench.type('pki import-certificate local filename router.cer', 'pki import-certificate ca filename root.cer');
  bench.cfCard.write('router.cer', pkiFile('ec.cer'));
  bench.cfCard.write('root.cer', Buffer.from('damaged'));
  t.regex(bench.type('display pki cert_list'), /RSA Algorithm/, 'memory keeps its copy until then');
  reboot(bench);
  t.deepEqual(memory(bench), [['local', undefined, 'router.cer']]);
  t.regex(bench.type('display pki cert_list'), /id-ecPublicKey/);
});

for (const [what, list, held] of [
  ['nothing', '', []],
  ['nonsense', '\u0000\u0001 not a list [certificate', []],
  ['an entry without type', '[certificate]\nfile=router.cer\n', []],
  ['an unknown type', '[certificate]\ntype=user\nfile=router.cer\n', []],
  ['a path out of the card', '[certificate]\ntype=local\nfile=../../router.cer\n', []],
  [
    'CR LF and blanks, by hand',
    ' \r\n[certificate]\r\n type = local\r\n domain = \r\n file = router.cer\r\n',
    [['local', undefined, 'router.cer']],
  ],
  ['one entry twice', '[certificate]\ntype=local\nfile=router.cer\n'.repeat(2), [['local', undefined, 'router.cer']]],
  [
    'a missing file between two',
    '[certificate]\ntype=local\nfile=router.cer\n[certificate]\ntype=ca\nfile=gone.cer\n[certificate]\ntype=ca\nfile=root.cer\n',
    [
      ['local', undefined, 'router.cer'],
      ['ca', undefined, 'root.cer'],
    ],
  ],
] as const) {
  test(`a router starts with a ca_config.ini that holds ${what}`, t => {
    t.deepEqual(
      memory(inSystemView({ 'ca_config.ini': list, ...from('router.cer', 'root.cer') })),
      held.map(entry => [...entry]),
    );
  });
}

test('a ca_config.ini over 19 KB blocks import and deletion until all certificates are reset', t => {
  const bench = inSystemView({
    'ca_config.ini': `[certificate]\ntype=local\nfile=router.cer\n${'#'.repeat(20_000)}`,
    ...from('router.cer', 'root.cer'),
  });
  t.regex(
    bench.type('pki import-certificate ca filename root.cer'),
    /Error: The PKI configuration file ca_config\.ini is larger than 19 KB\./,
  );
  t.regex(bench.type('pki delete-certificate local filename router.cer'), /larger than 19 KB/);
  bench.type('return', 'reset pki all-cert', 'system-view');
  t.regex(bench.type('pki import-certificate ca filename root.cer'), /Info: Import file successfully\./);
});

test('an import that the card cannot note does not happen', t => {
  const card = new MemoryCard({ capacity: 2 ** 33 });
  const bench = inSystemView(from('router.cer'), card);
  card.failNextWrite('CARD_FULL');
  t.regex(bench.type('pki import-certificate local filename router.cer'), /Error: The space of the CF card is insufficient\./);
  t.deepEqual(memory(bench), []);
  card.failNextWrite();
  t.regex(
    bench.type('pki import-certificate local filename router.cer'),
    /Error: The PKI configuration file ca_config\.ini cannot be written/,
  );
});

test('a certificate with a key of an unknown kind is listed, and does not validate', t => {
  const der = Buffer.from(readCertificate(pkiFile('root.cer')).certificate!.der);
  der[der.indexOf(Buffer.from('2a864886f70d010101', 'hex')) + 8] = 0x63; // rsaEncryption becomes an algorithm that nobody has
  const bench = inSystemView({ 'odd.cer': der });
  t.regex(bench.type('pki import-certificate ca filename odd.cer'), /Info: Import file successfully\./);
  t.regex(bench.type('pki validate-certificate ca filename odd.cer'), /Info: The certificate is invalid\.\r\n\[~HUAWEI\]$/);
  t.regex(bench.type('display pki ca_list'), /Public Key Algorithm: 1\.2\.840\.113549\.1\.1\.99/);
});

test('no damaged certificate stops the router, whatever is done with it', t => {
  const der = readCertificate(pkiFile('root.cer')).certificate!.der;
  const bench = inSystemView({ 'x.cer': der });
  const below = lcg(2026);
  let taken = 0;
  for (let n = 0; n < 700; n++) {
    const damaged = Uint8Array.from(der);
    for (let changes = 0; changes <= n % 3; changes++) damaged[below(der.length)] = below(256);
    if (!readCertificate(damaged).certificate) continue;
    taken++;
    bench.cfCard.write('x.cer', damaged);
    for (const line of [
      'display pki certificate filename x.cer',
      'display pki match-rsa-key certificate-filename x.cer',
      'pki import-certificate ca filename x.cer',
      'pki validate-certificate ca filename x.cer',
      'display pki ca_list',
      'pki delete-certificate ca filename x.cer',
    ])
      t.true(bench.type(line).endsWith('\r\n[~HUAWEI]'), `${line} after change ${n}`);
  }
  t.true(taken > 300);
});

test('empty memory is said in one line', t => {
  const bench = inSystemView();
  for (const line of ['display pki ca_list', 'display pki cert_list', 'display pki ca_list domain default'])
    t.is(bench.type(line), `${line}\r\nInfo: No certificate exists.\r\n[~HUAWEI]`);
});

test('a domain that is not there is named as such by whatever looks for its certificates', t => {
  const bench = inSystemView(from('router.cer'));
  for (const line of [
    'display pki ca_list domain nowhere',
    'display pki cert_list domain nowhere',
    'pki delete-certificate local domain nowhere filename router.cer',
    'pki validate-certificate local domain nowhere filename router.cer',
  ])
    t.is(bench.type(line), `${line}\r\nError: The PKI domain nowhere does not exist.\r\n[~HUAWEI]`, line);
});

test('PKI commands take a name, and say so of a path that leads to the file', t => {
  const bench = inSystemView(from('router.cer', 'ca.crl'));
  for (const line of [
    'pki import-certificate local filename cfcard:/router.cer',
    'pki delete-certificate local filename cfcard:/router.cer',
    'display pki certificate filename cfcard:/router.cer',
    'display pki match-rsa-key certificate-filename cfcard:/router.cer',
    'display pki crl filename cfcard:/ca.crl',
    'display pki cert-req filename cfcard:/router.cer',
  ])
    t.regex(bench.type(line), /Error: The file name cannot contain a path\./, line);
});
