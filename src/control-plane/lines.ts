import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import { remarkOnBlocks } from './block-remarks.ts';
import { forgetFailures, noteFailure, noteLogin, unblock } from './login-records.ts';
import type { ControlPlaneEvent } from './events.ts';
import { forgetSource, forgetUnwatched, noteSourceFailure } from './source-blocks.ts';
import { channelOf, nobody } from './system-logs.ts';
import type { Login, SessionId, Volatile } from './state.ts';

type LoginFailure = Extract<ControlPlaneEvent, { readonly type: 'login.failed' }>;

export const lineMeans = {
  guards: {
    'nobody is logged in': ({ context }: { readonly context: Context }) => context.volatile.logins.size === 0,
  },
  actions: {
    'note who is logged in': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'session.opened');
      return { volatile: noteSession(volatile, event.session, event.login) };
    }),
    'forget who was logged in': chart.enqueueActions(({ context: { volatile }, event, enqueue }) => {
      assertEvent(event, 'session.closed');
      const login = volatile.logins.get(event.session);
      enqueue.assign({ volatile: forgetSession(volatile, event.session) });
      if (login) enqueue.raise({ type: 'log.told', ...logOfEnd(login) });
    }),
    'count the failed log-in': chart.enqueueActions(({ context: { volatile: before }, event, enqueue }) => {
      assertEvent(event, 'login.failed');
      const volatile = noteFailedLogin(before, event);
      enqueue.assign({ volatile });
      for (const text of remarkOnBlocks(before, volatile, event)) enqueue.emit({ type: 'remark.made', text });
    }),
    'cut the line': chart.emit(({ event }) => {
      assertEvent(event, 'line.cut');
      return event;
    }),
    'pass the message on': chart.emit(({ event }) => {
      assertEvent(event, 'message.sent');
      return event;
    }),
    'forget what was typed': chart.emit({ type: 'commands.forgotten' }),
    'unblock the source': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'source.activated');
      return { volatile: { ...volatile, sources: forgetSource(volatile.sources, event.source) } };
    }),
    'unblock sources that nobody watches': chart.assign(({ context: { volatile } }) => ({
      volatile: { ...volatile, sources: forgetUnwatched(volatile.sources, volatile.running) },
    })),
    'unblock the local user': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'localUser.activated');
      return { volatile: { ...volatile, loginRecords: unblock(volatile.loginRecords, event.user) } };
    }),
  },
};

/** Who is logged in at which line. */
export const lines = chart.extend(lineMeans).createStateConfig({
  description:
    'Who sits at which line, console and virtual terminals. A power cut and a reboot end every log-in without a word; history, terminal settings, blocked users and blocked addresses are forgotten.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off', 'slave.tookOver': '.off' },
  states: {
    off: { description: 'Lines are dead.', on: { 'system.started': 'open' } },
    open: {
      description: 'Lines take log-ins. Failures count against local users and against the addresses that they come from, and block them.',
      initial: 'free',
      on: {
        'session.opened': { target: '.taken', actions: 'note who is logged in' },
        'session.closed': { actions: 'forget who was logged in' },
        'login.failed': { actions: 'count the failed log-in' },
        'line.cut': { actions: 'cut the line' },
        'message.sent': { actions: 'pass the message on' },
        'commands.forgotten': { actions: 'forget what was typed' },
        'source.activated': { actions: 'unblock the source' },
        'running.changed': { actions: 'unblock sources that nobody watches' },
        'localUser.activated': { actions: 'unblock the local user' },
      },
      states: {
        free: { description: 'Nobody is logged in.' },
        taken: { description: 'Somebody is, on one line or on several.', always: { guard: 'nobody is logged in', target: 'free' } },
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
  const sources = forgetSource(volatile.sources, at);
  return { ...volatile, loginRecords, sources, loginCount: number, logins: new Map(volatile.logins).set(session, { ...login, number }) };
}

function logOfEnd({ user = nobody, address = nobody, userInterface, via }: Login) {
  if (via === 'ssh') return { log: 'SSH_USER_LOGOUT', params: { user, address } } as const;
  return { log: 'USER_LOGOUT', params: { user, address, line: channelOf(userInterface) } } as const;
}

function noteFailedLogin(volatile: Volatile, { user, at, rule }: LoginFailure): Volatile {
  const { running } = volatile;
  const loginRecords = user === undefined ? volatile.loginRecords : noteFailure(volatile.loginRecords, user, at, rule);
  return { ...volatile, loginRecords, sources: noteSourceFailure(volatile.sources, running, at) };
}

function forgetSession(volatile: Volatile, session: SessionId): Volatile {
  const logins = new Map(volatile.logins);
  logins.delete(session);
  return { ...volatile, logins };
}
