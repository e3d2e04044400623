import { assertEvent } from 'xstate';
import { chart } from './chart.ts';
import { forgetFailures, noteFailure, noteLogin, unblock } from './login-records.ts';
import type { Login, SessionId, Volatile } from './state.ts';

export const lineMeans = {
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
      return { volatile: { ...volatile, loginRecords: noteFailure(volatile.loginRecords, event.user, event.time, event.rule) } };
    }),
    'unblock the local user': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'localUser.activated');
      return { volatile: { ...volatile, loginRecords: unblock(volatile.loginRecords, event.user) } };
    }),
  },
};

/** Who is logged in at which line. */
export const lines = chart.extend(lineMeans).createStateConfig({
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { on: { 'system.started': 'open' } },
    open: {
      on: {
        'session.opened': { actions: 'note who is logged in' },
        'session.closed': { actions: 'forget who was logged in' },
        'login.failed': { actions: 'count the failed log-in' },
        'localUser.activated': { actions: 'unblock the local user' },
      },
    },
  },
});

function noteSession(volatile: Volatile, session: SessionId, login: Login): Volatile {
  const { user, userInterface, since } = login;
  const loginRecords =
    user === undefined ? forgetFailures(volatile.loginRecords, userInterface) : noteLogin(volatile.loginRecords, user, since);
  return { ...volatile, loginRecords, logins: new Map(volatile.logins).set(session, login) };
}

function forgetSession(volatile: Volatile, session: SessionId): Volatile {
  const logins = new Map(volatile.logins);
  logins.delete(session);
  return { ...volatile, logins };
}
