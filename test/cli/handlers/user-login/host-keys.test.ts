import test from 'ava';
import { createPublicKey } from 'node:crypto';
import { generateHostKey } from '../../../../src/pki/host-key.ts';
import { sshPublicKey } from '../../../../src/pki/ssh-public-key.ts';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';

const inSystemView = (): TestBench => {
  const bench = loggedIn();
  bench.type('system-view');
  return bench;
};

const keys = ({ board, router }: TestBench) => {
  const held = router.facts.nonVolatile.board.hostKeys ?? [];
  return held.map(({ kind, name, bits }) => `${kind} ${name} ${bits} ${board.hostKeys === held ? 'stored' : 'not stored'}`);
};
const made = (bench: TestBench, count = 1): Promise<string> => bench.until(() => keys(bench).length === count);

test('an RSA host key is on the board as soon as it is made, and waits for no commit', async t => {
  const bench = inSystemView();
  t.is(
    bench.type('rsa local-key-pair create'),
    [
      'rsa local-key-pair create',
      'The key name will be:HUAWEI_Host',
      'The range of public key size is (2048, 3072).',
      'NOTE: Key pair generation will take a short while.',
      'Please input the modulus [default = 3072]:',
    ].join('\r\n'),
  );
  bench.type('2048');
  t.regex(await made(bench), /\[~HUAWEI\]$/);
  t.deepEqual(keys(bench), ['rsa HUAWEI_Host 2048 stored']);
});

test('a host key is named after the router that runs, not after the candidate', async t => {
  const bench = inSystemView();
  bench.type('sysname R1', 'commit', 'sysname R2');
  t.regex(bench.type('ecc local-key-pair create'), /Info: The key name will be: R1_Host_ECC\r\n/);
  bench.type('256');
  t.regex(await made(bench), /Info: Succeeded in creating the ECC host keys\.\r\n\[\*R1\]$/);
  t.deepEqual(keys(bench), ['ecc R1_Host_ECC 256 stored']);
});

test('a DSA key is made without asking for its length', async t => {
  const bench = inSystemView();
  bench.type('dsa local-key-pair create');
  await made(bench);
  t.deepEqual(keys(bench), ['dsa HUAWEI_Host_DSA 2048 stored']);
});

for (const answer of ['2049', '1024', '4096', 'abc', '3072.5', '2048, 3072']) {
  test(`${answer} is no length of an RSA host key, and it is asked for again`, t => {
    const bench = inSystemView();
    bench.type('rsa local-key-pair create');
    t.regex(
      bench.type(answer),
      /Error: The modulus must be one of the following: 2048, 3072\.\r\nPlease input the modulus \[default = 3072\]:$/,
    );
  });
}

test('a host key is replaced only after a yes', async t => {
  const bench = inSystemView();
  bench.type('ecc local-key-pair create', '256');
  await made(bench);
  const first = bench.router.facts.nonVolatile.board.hostKeys?.[0];
  t.regex(
    bench.type('ecc local-key-pair create'),
    /% ECC keys defined for HUAWEI_Host_ECC already exist\.\r\nConfirm to replace them\? Please select \[Y\/N\]: $/,
  );
  t.regex(bench.type('n'), /\[~HUAWEI\]$/);
  t.is(bench.router.facts.nonVolatile.board.hostKeys?.[0], first);
  bench.type('ecc local-key-pair create', 'y', '384');
  await bench.until(() => bench.router.facts.nonVolatile.board.hostKeys?.[0] !== first);
  t.deepEqual(keys(bench), ['ecc HUAWEI_Host_ECC 384 stored']);
});

test('destroying takes the key of one kind, after a yes', async t => {
  const bench = inSystemView();
  bench.type('ecc local-key-pair create', '256');
  await made(bench);
  bench.type('rsa local-key-pair create', '2048');
  await made(bench, 2);
  t.regex(
    bench.type('rsa local-key-pair destroy'),
    /The name for the keys which will be destroyed is HUAWEI_Host\.\r\nConfirm to destroy these keys\? Please select \[Y\/N\]: $/,
  );
  bench.type('n');
  t.is(keys(bench).length, 2);
  bench.type('rsa local-key-pair destroy', 'y');
  t.deepEqual(keys(bench), ['ecc HUAWEI_Host_ECC 256 stored']);
  t.regex(bench.type('ecc local-key-pair destroy', 'y'), /Info: Succeeded in destroying the ECC host keys\.\r\n\[~HUAWEI\]$/);
  t.regex(bench.type('ecc local-key-pair destroy'), /Error: The local ECC key pair does not exist\./);
});

test('the public key is displayed, and nothing of the private one', async t => {
  const bench = inSystemView();
  bench.type('screen-length 0 temporary', 'rsa local-key-pair create', '2048');
  await made(bench);
  const [key] = bench.router.facts.nonVolatile.board.hostKeys ?? [];
  const shown = bench.type('display rsa local-key-pair public');
  const { n } = createPublicKey({ key: Buffer.from(key?.publicKey ?? []), format: 'der', type: 'spki' }).export({ format: 'jwk' });
  const digits = Buffer.from(n ?? '', 'base64url')
    .toString('hex')
    .toUpperCase();
  t.true(shown.replace(/\s/g, '').includes(digits));
  t.true(shown.includes(`ssh-rsa ${Buffer.from(sshPublicKey(key!).blob).toString('base64')} rsa-key`));
  t.false(
    shown.includes(
      Buffer.from(key?.privateKey ?? [])
        .toString('base64')
        .slice(40, 80),
    ),
  );
});

test('the display of an ECC key is laid out as in the manual', async t => {
  const bench = inSystemView();
  bench.type('ecc local-key-pair create', '256');
  await made(bench);
  const rows = bench.type('display ecc local-key-pair public').split('\r\n');
  t.deepEqual(rows.slice(3, 7), ['Key Name : HUAWEI_Host_ECC', 'Key Type : ECC Encryption Key', '='.repeat(56), 'Key Code:']);
  t.regex(rows[7] ?? '', /^ {2}04[0-9A-F]{6}( [0-9A-F]{8}){4}$/);
  t.regex(rows[10] ?? '', /^ {2}[0-9A-F]{8} [0-9A-F]{2}$/);
  t.deepEqual(rows.slice(11, 14), ['', 'Host public key for PEM format code:', '---- BEGIN SSH2 PUBLIC KEY ----']);
});

for (const [kind, bits, algorithm] of [
  ['rsa', 2048, 'ssh-rsa'],
  ['dsa', 2048, 'ssh-dss'],
  ['ecc', 521, 'ecdsa-sha2-nistp521'],
] as const) {
  test(`the public half of a host key of kind ${kind} is written as ${algorithm}`, async t => {
    const { blob } = sshPublicKey(await generateHostKey(kind, 'k', bits, () => 0));
    t.is(
      Buffer.from(blob)
        .subarray(4, 4 + algorithm.length)
        .toString(),
      algorithm,
    );
  });
}
