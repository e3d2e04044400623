import { asksThisRouter, domainOfUser } from '../cli/handlers/aaa/domains.ts';
import { blockingRule, isTimeFor, type LocalUser, localUser, mayUse } from '../cli/handlers/aaa/login-settings.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import { cipherOfNobody, isPassword } from '../config/cipher.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';
import { isBlocked } from '../control-plane/login-records.ts';
import { isSourceBlocked } from '../control-plane/source-blocks.ts';
import type { Access } from '../control-plane/state.ts';

/** A local user who may come in, or what the control plane has to hear of: somebody tried in vain. */
export type Checked = { readonly user: LocalUser } | { readonly failure: LoginFailure };

export type LoginFailure = Extract<ControlPlaneEvent, { readonly type: 'login.failed' }>;

/**
 * Name and password against AAA, as every line does it: users that are blocked, or have not this service type, are refused like a wrong
 * password. A name that nobody has costs the same work and is not remembered.
 */
export function checkUser(router: RouterFacts, name: string, password: string, access: Access): Checked {
  const { running } = router.volatile;
  const user = localUser(running, name);
  const isRight = isPassword(password, user?.cipher ?? cipherOfNobody, router.standIn);
  return user && isRight && !isSourceBlocked(router.volatile.sources, access, router.now) && mayEnter(user, name, router, access)
    ? { user }
    : { failure: failureOf(user && name, router, access) };
}

/** Whether a user may come in this way at all, whoever has made sure that it is they. */
export function mayEnter(user: LocalUser, name: string, { volatile, now }: RouterFacts, { via }: Access): boolean {
  const { running, logins, loginRecords } = volatile;
  const { isBlocked: isDomainBlocked, services } = domainOfUser(running, name);
  if (isDomainBlocked || (services && !services.includes(via)) || !asksThisRouter(running, name)) return false;
  const online = [...logins.values()].filter(login => login.user?.toLowerCase() === name.toLowerCase()).length;
  if (online >= (user.accessLimit ?? Infinity) || !isTimeFor(user, now)) return false;
  return user.cipher !== undefined && !user.isBlocked && mayUse(user, via) && !isBlocked(loginRecords, name, { via, time: now });
}

/** `user`: whom it is counted against; nobody, where nobody has that name. */
export function failureOf(user: string | undefined, { volatile, now }: RouterFacts, access: Access): LoginFailure {
  return { type: 'login.failed', user, at: { ...access, time: now }, rule: blockingRule(volatile.running, user ?? '') };
}
