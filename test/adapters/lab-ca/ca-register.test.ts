import test, { type ExecutionContext } from 'ava';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('a CA starts whatever lies among what it has issued: it is set aside and told once', t => {
  const { inside, told, start, folder } = folderOfCa(t);
  const certificate = start().issue(order);
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
  t.is(start().statusOf(certificate), 'revoked', 'as every certificate that was not confirmed');
  t.deepEqual(told.toSorted(), expected);
  start();
  t.deepEqual(told.toSorted(), expected, 'once');
  t.is(readdirSync(inside('set-aside')).length, expected.length);
});

for (const status of ['valid', 'revoked'] as const) {
  test(`a ${status} certificate whose file was damaged is not known any more, and the CA goes on`, t => {
    const { inside, told, start } = folderOfCa(t);
    const authority = start();
    const certificate = authority.issue(order);
    authority[status === 'valid' ? 'confirm' : 'revoke'](certificate);
    const name = readdirSync(inside(status))[0]!; // the one just issued
    writeFileSync(inside(status, name), 'x');
    t.is(authority.statusOf(certificate), undefined);
    t.is(authority.statusOf(certificate), undefined);
    t.is(told.length, 1);
    t.true(existsSync(inside('set-aside', `${status}-${name}`)));
  });
}
