import { messages } from '../../firmware-model/messages.ts';
import type { SshService, SshTerms } from '../adapters/terminals/ssh-service.ts';
import { localUser, maximumVty } from '../cli/handlers/aaa/login-settings.ts';
import { filesOf } from './ssh-files.ts';
import { familyOf, sftpServer, stelnetServer } from '../cli/handlers/user-login/network-servers.ts';
import { admitsPassword, admittedKey, maySsh } from '../cli/handlers/user-login/ssh-access.ts';
import { sshServerSettings } from '../cli/handlers/user-login/ssh-server-settings.ts';
import type { Clock } from '../clock/clock.ts';
import { mayEnter } from '../console/credentials.ts';
import { isSourceBlocked } from '../control-plane/source-blocks.ts';
import { type HostKey, privateKeyPem } from '../pki/host-key.ts';
import type { Router } from '../router.ts';

/** The router's side of SSH: its own switches decide, as they are when somebody calls. */
export const sshOf = (router: Router, clock: Clock): SshService => ({
  terms: address => termsOf(router, address),
  authenticate(name, password, address, hasKey) {
    const isRight = router.authenticate(name, password, { via: 'ssh', address });
    return isRight && !isBlocked(router, address) && admitsPassword(router.facts.volatile.running, name, hasKey);
  },
  key(name, address) {
    const { volatile } = router.facts;
    if (isBlocked(router, address) || !mayCome(router, name, address)) return undefined;
    return admittedKey(volatile.running, name);
  },
  mayHaveShell: name => maySsh(router.facts.volatile.running, name, 'stelnet'),
  files: (name, address) => filesOf(router, name, address),
  connect: caller => router.connect({ via: 'ssh', ...caller }),
  after(milliseconds, callback) {
    const alarm = clock.setTimeout(callback, milliseconds);
    return () => clock.clearTimeout(alarm);
  },
});

function termsOf(router: Router, address: string): SshTerms | undefined {
  const { facts } = router;
  const { running } = facts.volatile;
  const hostKeys = pemOf(facts.nonVolatile.board.hostKeys ?? none);
  const isServed = [stelnetServer(running), sftpServer(running)].some(server => server[familyOf(address)]);
  if (!isServed || hostKeys.length === 0 || isBlocked(router, address)) return undefined;
  const { timeoutSeconds, retries, keyboardInteractive } = sshServerSettings(running);
  return {
    hostKeys,
    mostConnections: maximumVty(running) + beforeTheLine,
    graceMilliseconds: timeoutSeconds * 1000,
    retries,
    question: keyboardInteractive
      ? { title: messages['ssh-question-title'].text, password: messages['ssh-question-password'].text }
      : undefined,
  };
}

/** AAA has to know who comes by a key and let them in, unless the SSH server gives everybody all rights (command reference, ssh authorization-type). */
function mayCome(router: Router, name: string, address: string): boolean {
  const { running } = router.facts.volatile;
  const user = localUser(running, name);
  return sshServerSettings(running).isRoot || (user !== undefined && mayEnter(user, name, router.facts, { via: 'ssh', address }));
}

/** Too many have tried in vain from there. */
const isBlocked = ({ facts }: Router, address: string): boolean =>
  isSourceBlocked(facts.volatile.sources, { via: 'ssh', address }, facts.now);

/** Clients no longer take DSA. The board is a value: its keys are made into text once. */
function pemOf(keys: readonly HostKey[]): readonly string[] {
  const known = inPem.get(keys);
  if (known) return known;
  const made = keys.filter(({ kind }) => kind !== 'dsa').map(privateKeyPem);
  inPem.set(keys, made);
  return made;
}

const inPem = new WeakMap<readonly HostKey[], readonly string[]>();
const none: readonly HostKey[] = [];

/** Connections that may be on their way to a line. */
const beforeTheLine = 10;
