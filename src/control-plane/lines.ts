import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import { forgetFailures, noteFailure, noteLogin, unblock } from './login-records.ts';
import type { Login, SessionId, Volatile } from './state.ts';

export const lineMeans = {
  guards: {
    'nobody is logged in': ({ context }: { readonly context: Context }) => context.volatile.logins.size === 0,
  },
  actions: {
    'note who is logged in': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'session.opened');
      return { volatile: noteSession(volatile, event.session, event.login) };
    }),
    'forget who was logged in': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'session.closed');
      return { volatile: forgetSession(volatile, event.session) };
    }),
    'count the failed log-in': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'login.failed');
      const { user, at, rule } = event;
      return user === undefined ? {} : { volatile: { ...volatile, loginRecords: noteFailure(volatile.loginRecords, user, at, rule) } };
    }),
    'unblock the local user': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'localUser.activated');
      return { volatile: { ...volatile, loginRecords: unblock(volatile.loginRecords, event.user) } };
    }),
  },
};

/** Who is logged in at which line. */
export const lines = chart.extend(lineMeans).createStateConfig({
  description:
    'Who sits at which line: the console today. A power cut and a reboot end every log-in without a word; history, terminal settings and blocked users are forgotten.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'Lines are dead.', on: { 'system.started': 'open' } },
    open: {
      description: 'Lines take log-ins. Failures count against local users, and block them.',
      initial: 'free',
      on: {
        'session.opened': { target: '.taken', actions: 'note who is logged in' },
        'session.closed': { actions: 'forget who was logged in' },
        'login.failed': { actions: 'count the failed log-in' },
        'localUser.activated': { actions: 'unblock the local user' },
      },
      states: {
        free: { description: 'Nobody is logged in.' },
        taken: { description: 'Somebody is.', always: { guard: 'nobody is logged in', target: 'free' } },
      },
    },
  },
});

function noteSession(volatile: Volatile, session: SessionId, login: Omit<Login, 'number'>): Volatile {
  const { user, userInterface, since, via, address } = login;
  const at = { time: since, via, ...(address !== undefined && { address }) };
  const loginRecords =
    user === undefined ? forgetFailures(volatile.loginRecords, userInterface) : noteLogin(volatile.loginRecords, user, at);
  const number = volatile.loginCount + 1;
  return { ...volatile, loginRecords, loginCount: number, logins: new Map(volatile.logins).set(session, { ...login, number }) };
}

function forgetSession(volatile: Volatile, session: SessionId): Volatile {
  const logins = new Map(volatile.logins);
  logins.delete(session);
  return { ...volatile, logins };
}
