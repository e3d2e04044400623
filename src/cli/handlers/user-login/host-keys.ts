import { type HostKey, type HostKeyKind, hostKeyBits, usualBits } from '../../../pki/host-key.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { askFor, confirm, type Course, did, say, waitFor } from '../../run/outcome.ts';
import { defaultKeyName } from '../pki/key-pairs.ts';

/** `HUAWEI_Host`, `HUAWEI_Host_DSA`, `HUAWEI_Host_ECC` */
export const hostKeyName = (kind: HostKeyKind, router: RouterFacts): string =>
  kind === 'rsa' ? defaultKeyName(router) : `${defaultKeyName(router)}_${inCapitals(kind)}`;

export const hostKeyOf = (kind: HostKeyKind, { nonVolatile }: RouterFacts): HostKey | undefined =>
  nonVolatile.board.hostKeys?.find(held => held.kind === kind);

export const inCapitals = (kind: HostKeyKind): string => kind.toUpperCase();

export const lengthsOf = (kind: HostKeyKind): string => hostKeyBits[kind].join(', ');

/** True when there is no such key yet, or the operator wants another in its place. */
export function* mayReplace(kind: HostKeyKind, router: RouterFacts): Course<boolean> {
  const held = hostKeyOf(kind, router);
  if (!held) return true;
  yield say('host-key-exists', { kind: inCapitals(kind), name: held.name });
  return yield* confirm('host-key-replace');
}

/** Asks until the answer is a length that there is; Enter alone takes the usual one. */
export function* askForLength(kind: HostKeyKind, id: 'host-key-modulus-rsa' | 'host-key-modulus-ecc'): Course<number | undefined> {
  for (;;) {
    const answer = yield* askFor('line', id, { usual: usualBits(kind) });
    if (answer === undefined) return undefined;
    const bits = answer.trim() === '' ? usualBits(kind) : Number(answer);
    if (hostKeyBits[kind].includes(bits)) return bits;
    yield say('host-key-modulus-wrong', { lengths: lengthsOf(kind) });
  }
}

/** Kept on the board at once: it is in no configuration, and waits for no commit (command reference). */
export function* makeHostKey(kind: HostKeyKind, bits: number, router: RouterFacts): Course {
  const name = hostKeyName(kind, router);
  yield did({ type: 'hostKey.created', hostKey: yield* waitFor(() => router.generateHostKey(kind, name, bits)) });
}

/** As DSA and ECC keys are made: they say more of it than RSA. */
export function* createWithInfo(kind: 'dsa' | 'ecc', router: RouterFacts): Course {
  yield say('host-key-name-info', { name: hostKeyName(kind, router) });
  if (!(yield* mayReplace(kind, router))) return;
  yield say(kind === 'dsa' ? 'host-key-lengths-dsa' : 'host-key-lengths-ecc', { lengths: lengthsOf(kind) });
  yield say('host-key-note-info');
  const bits = kind === 'dsa' ? usualBits(kind) : yield* askForLength(kind, 'host-key-modulus-ecc');
  if (bits === undefined) return;
  yield say('host-key-generating');
  yield* makeHostKey(kind, bits, router);
  yield say('host-key-created', { kind: inCapitals(kind) });
}

/** True when it is gone. */
export function* destroyWithInfo(kind: 'dsa' | 'ecc', router: RouterFacts): Course<boolean> {
  const held = hostKeyOf(kind, router);
  yield held ? say('host-key-destroy-name-info', { name: held.name }) : say('host-key-missing', { kind: inCapitals(kind) });
  if (!held || !(yield* confirm('host-key-destroy-warning'))) return false;
  yield did({ type: 'hostKey.destroyed', kind });
  return true;
}
