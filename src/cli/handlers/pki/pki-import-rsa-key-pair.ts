import type page from '../../../../firmware-model/pages/pki/pki-import-rsa-key-pair.ts';
import { readRootFile } from '../../../pki/card-file.ts';
import { type KeyFormat, readKeyPair } from '../../../pki/key-file.ts';
import { largestCertificateFile } from '../../../pki/certificate-file.ts';
import type { KeyPair } from '../../../pki/key-pair.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say, type Step } from '../../run/outcome.ts';
import { sayFileMissing, sayKeyFault } from './faults.ts';

/** Takes effect at once, unlike the creation of a key pair. */
export default {
  der: ({ args }, router) => bringIn(args, { format: 'der' }, router),
  pem: ({ args }, router) => bringIn(args, { format: 'pem', password: args.password }, router),
} satisfies Handlers<typeof page>;

type Names = Readonly<Record<'keypair-name' | 'key-filename', string>>;

function bringIn(args: Names, format: KeyFormat, router: RouterFacts): Course | Step {
  const fileName = args['key-filename'];
  const file = readRootFile(router.nonVolatile.cfCard, fileName, largestCertificateFile);
  if (!file) return sayFileMissing(fileName);
  const name = args['keypair-name'];
  const { keyPair, fault } = file.bytes ? readKeyPair(file.bytes, format, { name, created: router.now }) : { fault: 'too large' as const };
  return keyPair ? store(keyPair, router) : sayKeyFault(fault, fileName);
}

function* store(keyPair: KeyPair, { nonVolatile: { board } }: RouterFacts): Course {
  const { name } = keyPair;
  if (board.keyPairs.some(held => held.name === name) && !(yield* confirm('pki-key-overwrite', { name }))) return;
  yield did({ type: 'keyPair.imported', keyPair });
  yield say('pki-key-imported');
}
