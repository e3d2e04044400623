import test, { type ExecutionContext } from 'ava';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { prepareCaFolder } from '../../../src/adapters/lab-ca/ca-folder.ts';
import { caRegister } from '../../../src/adapters/lab-ca/ca-register.ts';
import { Authority } from '../../../src/ca/authority.ts';
import { VirtualClock } from '../../../src/clock/virtual-clock.ts';
import { encodeName } from '../../../src/pki/distinguished-name.ts';
import { fixedCaState, fixedKey } from '../../ca/world.ts';
import { dn } from '../../cmp/small-ca.ts';
import { countingEntropy } from '../../support/counting-entropy.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const state = fixedCaState();
const order = {
  subject: encodeName(dn('/CN=router1')),
  publicKey: fixedKey('router').publicKey,
  extensions: [],
  notBefore: undefined,
  notAfter: undefined,
};

/** A CA that starts on a folder, as often as wanted. */
function folderOfCa(t: ExecutionContext) {
  const folder = temporaryFolder(t);
  prepareCaFolder(folder);
  const told: string[] = [];
  const clock = new VirtualClock();
  const entropy = countingEntropy();
  const start = () => {
    const register = caRegister(folder, clock, ({ place, reason }) => told.push(`${place.slice(folder.length + 1)}: ${reason}`));
    return new Authority({ state, register, clock, entropy });
  };
  const inside = (...names: readonly string[]) => join(folder, 'issued', ...names);
  return { folder, inside, told, start };
}

test('a CA starts whatever lies among what it has issued: it is set aside and told once', async t => {
  const { inside, told, start, folder } = folderOfCa(t);
  const first = start();
  const certificate = first.issue(order);
  await first.stored();
  const unconfirmed = inside('unconfirmed');
  const serial = readdirSync(unconfirmed)[0]!; // the one just issued
  writeFileSync(join(unconfirmed, '41.pem'), '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n');
  writeFileSync(join(unconfirmed, '42.pem'), '');
  writeFileSync(join(unconfirmed, '43.pem'), Buffer.from(certificate));
  writeFileSync(join(unconfirmed, 'notes.txt'), 'SECRET');
  mkdirSync(join(unconfirmed, '44.pem'));
  symlinkSync(`../unconfirmed/${serial}`, join(unconfirmed, '45.pem'));
  symlinkSync('nowhere', join(unconfirmed, '46.pem'));
  execFileSync('mkfifo', [join(unconfirmed, '47.pem')]);

  const at = `; it is in ${join(folder, 'issued', 'set-aside')} now`;
  const expected = [
    `issued/unconfirmed/41.pem: it holds no certificate${at}`,
    `issued/unconfirmed/42.pem: it holds no certificate${at}`,
    `issued/unconfirmed/43.pem: its name is not the serial number of the certificate${at}`,
    `issued/unconfirmed/44.pem: it is a directory and not a file${at}`,
    `issued/unconfirmed/45.pem: it is a symbolic link and not a file${at}`,
    `issued/unconfirmed/46.pem: it is a symbolic link and not a file${at}`,
    `issued/unconfirmed/47.pem: it is a pipe and not a file${at}`,
    `issued/unconfirmed/notes.txt: its name is no serial number${at}`,
  ];
  const second = start();
  t.is(second.statusOf(certificate), 'revoked', 'as every certificate that was not confirmed');
  await second.stored();
  t.deepEqual(told.toSorted(), expected);
  start();
  t.deepEqual(told.toSorted(), expected, 'once');
  t.is(readdirSync(inside('set-aside')).length, expected.length);
});

for (const status of ['valid', 'revoked'] as const) {
  test(`a ${status} certificate whose file was damaged is not known any more, and the CA goes on`, async t => {
    const { inside, told, start } = folderOfCa(t);
    const authority = start();
    const certificate = authority.issue(order);
    authority[status === 'valid' ? 'confirm' : 'revoke'](certificate);
    await authority.stored();
    const name = readdirSync(inside(status))[0]!; // the one just issued
    writeFileSync(inside(status, name), 'x');
    t.is(authority.statusOf(certificate), undefined);
    t.is(authority.statusOf(certificate), undefined);
    t.is(told.length, 1);
    t.true(existsSync(inside('set-aside', `${status}-${name}`)));
  });
}

test('what several requesters wait for is stored in one go: the folder is made sure of once for all of them', async t => {
  const synced: string[] = [];
  const disk = { sync: async () => void synced.push('file'), syncDirectory: async (place: string) => void synced.push(basename(place)) };
  const folder = temporaryFolder(t);
  prepareCaFolder(folder);
  const authority = new Authority({
    state,
    register: caRegister(folder, new VirtualClock(), undefined, disk),
    clock: new VirtualClock(),
    entropy: countingEntropy(),
  });
  const certificates = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map(async () => {
      const certificate = authority.issue(order);
      await authority.stored();
      return certificate;
    }),
  );
  t.deepEqual(synced, [...Array.from({ length: 8 }, () => 'file'), 'unconfirmed']);
  for (const certificate of certificates) authority.confirm(certificate);
  await authority.stored();
  t.deepEqual(synced.slice(9), ['valid']);
  t.is(readdirSync(join(folder, 'issued', 'valid')).length, 8);
});

test('a certificate that cannot be stored is not answered for, and its requester may ask again', async t => {
  const { start, inside } = folderOfCa(t);
  const authority = start();
  rmSync(inside('unconfirmed'), { recursive: true });
  const certificate = authority.issue(order);
  await t.throwsAsync(authority.stored(), { name: 'CaError', message: /Cannot store below .*: no such file or directory; mend that/ });
  t.is(authority.statusOf(certificate), undefined);
  mkdirSync(inside('unconfirmed'));
  const again = authority.issue(order);
  await authority.stored();
  t.is(authority.statusOf(again), 'unconfirmed');
});
