import type page from '../../../../firmware-model/pages/pki/display-pki-local-key-pair-public.ts';
import { calendar } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import { encodeDer } from '../../../pki/der.ts';
import { type KeyPair, rsaNumbers, rsaPublicKey } from '../../../pki/key-pair.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** All key pairs, or the one that is named. */
export default {
  rsa({ args }, { nonVolatile: { board }, volatile: { running } }) {
    const name = args['file-name'];
    const listed = board.keyPairs.filter(keyPair => name === undefined || keyPair.name === name);
    if (listed.length === 0) return name === undefined ? say('pki-no-key') : say('pki-key-missing', { object: name });
    return listed.flatMap(keyPair => displayPublicKey(keyPair, localOffset(running, keyPair.created)));
  },
} satisfies Handlers<typeof page>;

/** The modulus is printed, and counted in the lengths, without the zero octet in front: so it is in the captures. */
function displayPublicKey({ name, created, publicKey }: KeyPair, offsetMinutes = 0): readonly Step[] {
  const { modulus, exponent } = rsaNumbers(rsaPublicKey(publicKey) ?? new Uint8Array());
  const numbers = [modulus[0] === 0 ? modulus.subarray(1) : modulus, exponent].map(number => ({ number, der: encodeDer(0x02, number) }));
  const sequence = encodeDer(0x30, ...numbers.map(({ der }) => der));
  const length = numbers.reduce((sum, { der }) => sum + der.length, 0);
  const { time, year, month, day } = calendar(created, offsetMinutes);
  return [
    say('pki-public-key', { time, year, month: Number(month), day: Number(day), name }),
    say('pki-public-key-sequence', { octets: hex(sequence.subarray(0, sequence.length - length)) }),
    ...numbers.flatMap(({ number, der }) => [
      say('pki-public-key-integer', { octets: hex(der.subarray(0, der.length - number.length)) }),
      ...rows(hex(number)).map(octets => say('pki-public-key-octets', { octets })),
    ]),
  ];
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();

/** Five groups of four octets. */
function rows(digits: string): readonly string[] {
  const groups = digits.match(/.{1,8}/g) ?? [];
  return groups.flatMap((_, at) => (at % 5 === 0 ? [groups.slice(at, at + 5).join(' ')] : []));
}
