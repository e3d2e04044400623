import test from 'ava';
import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareCaFolder } from '../../../src/adapters/lab-ca/ca-folder.ts';
import { trustedCertificates } from '../../../src/adapters/lab-ca/trusted.ts';
import { toPem } from '../../../src/pki/certificate-file.ts';
import { fixedCaState } from '../../ca/world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { factory, root, issuing } = fixedCaState();
const pem = [factory, root, issuing].map(({ certificate }) => toPem(certificate, 'CERTIFICATE'));

function trustedFolder(t: Parameters<typeof temporaryFolder>[0]) {
  const folder = temporaryFolder(t);
  prepareCaFolder(folder);
  const trusted = join(folder, 'trusted');
  const told: string[] = [];
  const read = trustedCertificates(({ place, reason }) => told.push(`${place.slice(trusted.length + 1)}: ${reason}`));
  return { trusted, told, read: () => read(folder) };
}

test('what lies in trusted/ and cannot be used is trusted by nobody, and told once', t => {
  const { trusted, told, read } = trustedFolder(t);
  writeFileSync(join(trusted, 'maker.pem'), pem[0]!);
  mkdirSync(join(trusted, 'old'));
  copyFileSync(join(trusted, 'maker.pem'), join(trusted, 'old', 'maker.pem'));
  symlinkSync('../maker.pem', join(trusted, 'old', 'link.pem'));
  writeFileSync(join(trusted, 'notes.txt'), 'SECRET');
  writeFileSync(join(trusted, 'empty.pem'), '');
  writeFileSync(join(trusted, 'image.iso'), Buffer.alloc(2 ** 21));
  symlinkSync('../factory.pem', join(trusted, 'link.pem'));
  execFileSync('mkfifo', [join(trusted, 'pipe.pem')]);

  for (const _ of [1, 2]) t.deepEqual(read(), [factory.certificate], 'and what lies deeper is not looked at');
  t.deepEqual(told.toSorted(), [
    'empty.pem: it holds no certificate',
    'image.iso: it is larger than 1048576 octets',
    'link.pem: it is a symbolic link',
    'notes.txt: it holds no certificate',
    'old: it is a directory; only files that stand in trusted/ itself are looked at',
    'pipe.pem: it is a pipe',
  ]);
});

test('every certificate of a bundle is trusted, with words between them, and one that is damaged is told', t => {
  const { trusted, told, read } = trustedFolder(t);
  const damaged = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n';
  writeFileSync(join(trusted, 'bundle.pem'), `# makers\n${pem[0]}subject=x\n${damaged}${pem[1]}`);
  for (const _ of [1, 2]) t.deepEqual(read(), [factory.certificate, root.certificate]);
  t.deepEqual(told, ['bundle.pem: certificate 2 of it cannot be read']);
});

test('certificates in DER are trusted, one behind the other too', t => {
  const { trusted, read } = trustedFolder(t);
  writeFileSync(join(trusted, 'maker.der'), Buffer.concat([factory.certificate, issuing.certificate]));
  t.deepEqual(read(), [factory.certificate, issuing.certificate]);
});

test('a file that is put there, grows or goes counts from the next request on', t => {
  const { trusted, read } = trustedFolder(t);
  t.deepEqual(read(), []);
  writeFileSync(join(trusted, 'maker.pem'), pem[0]!);
  t.deepEqual(read(), [factory.certificate]);
  appendFileSync(join(trusted, 'maker.pem'), pem[1]!);
  t.deepEqual(read(), [factory.certificate, root.certificate]);
  rmSync(join(trusted, 'maker.pem'));
  t.deepEqual(read(), []);
});
