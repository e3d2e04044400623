import type page from '../../../../firmware-model/pages/pki/display-pki-match-rsa-key.ts';
import { isKeyOf } from '../../../pki/key-pair.ts';
import { readCardCertificate } from './card-certificate.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  rsa({ args }, { nonVolatile: { board, cfCard } }) {
    const file = args['file-name'];
    const certificate = readCardCertificate(cfCard, file);
    if ('do' in certificate) return certificate;
    const keyPair = board.keyPairs.find(held => isKeyOf(held, certificate.publicKey));
    return keyPair ? say('pki-match', { file, key: keyPair.name }) : say('pki-no-match', { file });
  },
} satisfies Handlers<typeof page>;
