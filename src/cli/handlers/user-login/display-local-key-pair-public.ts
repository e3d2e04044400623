import type page from '../../../../firmware-model/pages/user-login/display-local-key-pair-public.ts';
import { formatDateTime } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import { encodeDer } from '../../../pki/der.ts';
import type { HostKey, HostKeyKind } from '../../../pki/host-key.ts';
import { publicNumbers, sshPublicKey } from '../../../pki/ssh-public-key.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { hostKeyOf, inCapitals } from './host-keys.ts';

/** How an RSA key is laid out is not on record: as DSA. */
export default {
  rsa: (_, router) => display('rsa', router),
  dsa: (_, router) => display('dsa', router),
  ecc: (_, router) => display('ecc', router),
} satisfies Handlers<typeof page>;

function display(kind: HostKeyKind, router: RouterFacts): readonly Step[] {
  const key = hostKeyOf(kind, router);
  if (!key) return [say('host-key-missing', { kind: inCapitals(kind) })];
  const time = formatDateTime(key.created, localOffset(router.volatile.running, key.created));
  return kind === 'ecc' ? pointOf(key, time) : numbersOf(key, time);
}

/** Numbers are printed, and counted in the lengths, without the zero octet in front: so the manual's example has them. */
function numbersOf(key: HostKey, time: string): readonly Step[] {
  const { kind, name, bits } = key;
  const numbers = publicNumbers(key).map(number => {
    const shown = number[0] === 0 ? number.subarray(1) : number;
    return { shown, der: encodeDer(0x02, shown) };
  });
  const contents = numbers.reduce((sum, { der }) => sum + der.length, 0);
  const sequence = encodeDer(0x30, ...numbers.map(({ der }) => der));
  const { algorithm, blob } = sshPublicKey(key);
  const base64 = Buffer.from(blob).toString('base64');
  return [
    say('host-key-public', { time, name, bits, kind: inCapitals(kind) }),
    say('host-key-sequence', { octets: hex(sequence.subarray(0, sequence.length - contents)) }),
    ...numbers.flatMap(({ shown, der }) => [
      say('host-key-integer', { octets: hex(der.subarray(0, der.length - shown.length)) }),
      ...rowsOf(hex(shown)).map(octets => say('host-key-octets', { octets })),
    ]),
    say('host-key-pem-begin'),
    ...pemOf(base64),
    say('host-key-openssh', { algorithm, base64, comment: `${kind}-key` }),
  ];
}

const pointOf = (key: HostKey, time: string): readonly Step[] => [
  say('host-key-public-ecc', { time, name: key.name }),
  ...publicNumbers(key).flatMap(point => rowsOf(hex(point)).map(octets => say('host-key-point', { octets }))),
  say('host-key-pem-begin-ecc'),
  ...pemOf(Buffer.from(sshPublicKey(key).blob).toString('base64')),
];

const pemOf = (base64: string): readonly Step[] => [
  ...(base64.match(/.{1,64}/g) ?? []).map(line => say('host-key-pem-line', { base64: line })),
  say('host-key-pem-end'),
];

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();

/** Five groups of four octets. */
const rowsOf = (digits: string): readonly string[] => (digits.match(/.{1,40}/g) ?? []).map(row => row.replace(/.{8}(?=.)/g, '$& '));
