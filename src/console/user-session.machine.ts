import { assign, setup, type StateValueFrom } from 'xstate';
import type { CliSession } from '../cli/run/session.ts';

export type UserSessionEvent =
  | { readonly type: 'line.opened' }
  | { readonly type: 'line.lost' }
  | { readonly type: 'bootMenu.opened' }
  | { readonly type: 'enter.pressed' }
  | { readonly type: 'call.came' }
  | { readonly type: 'login.opened'; readonly session: CliSession }
  | { readonly type: 'login.changed'; readonly change: (session: CliSession) => CliSession }
  | { readonly type: 'login.ended' }
  | { readonly type: 'login.refused' }
  | { readonly type: 'course.started' }
  | { readonly type: 'course.asked' }
  | { readonly type: 'course.waiting' }
  | { readonly type: 'course.joined' }
  | { readonly type: 'course.resumed' }
  | { readonly type: 'screen.filled' }
  | { readonly type: 'prompt.offered' };

/** What is done at the console when its state changes. */
export interface ConsoleDesk {
  /** Somebody has called on this line, and it is theirs alone. */
  readonly isCall: boolean;
  offerLine(): void;
  hangUp(): void;
  /** `session`: of the log-in that is over, if anybody was let in. */
  forgetLogin(session: CliSession | undefined): void;
  /** Milliseconds for which the line is deaf after a log-in that was refused. */
  pauseAfterRefusal(): number;
}

interface Context {
  readonly desk: ConsoleDesk;
  /** Who is logged in. */
  readonly session: CliSession | undefined;
}

/** What a course on the stage is occupied with. */
const whileCoursesRun = {
  prompting: { on: { 'course.started': 'executing' } },
  executing: {
    on: {
      'course.asked': 'asking',
      'course.waiting': 'waiting',
      'course.joined': 'joined',
      'screen.filled': 'paging',
      'prompt.offered': 'prompting',
    },
  },
  asking: { on: { 'course.resumed': 'executing' } },
  joined: { on: { 'course.resumed': 'executing' } },
  waiting: { on: { 'course.resumed': 'executing', 'prompt.offered': 'prompting' } },
  paging: { on: { 'course.resumed': 'executing' } },
} as const;

/**
 * A line as its user meets it. The same key means something else in each state: each state has at most one who then takes
 * it, the occupant. While a command is executed, and for a moment after a refused log-in, keys wait.
 */
export const userSessionMachine = setup({
  types: { events: {} as UserSessionEvent, context: {} as Context, input: {} as ConsoleDesk },
  actions: {
    'hang up': ({ context: { desk } }) => desk.hangUp(),
    'offer the line': ({ context: { desk } }) => desk.offerLine(),
    'tell that the log-in is over': ({ context: { desk, session } }) => desk.forgetLogin(session),
    'nobody is logged in': assign({ session: undefined }),
    'somebody is logged in': assign(({ event }) => (event.type === 'login.opened' ? { session: event.session } : {})),
    'change the log-in': assign(({ context: { session }, event }) =>
      session && event.type === 'login.changed' ? { session: event.change(session) } : {},
    ),
  },
  guards: { 'it was a call': ({ context: { desk } }) => desk.isCall },
  delays: { 'pause after a refusal': ({ context }) => context.desk.pauseAfterRefusal() },
}).createMachine({
  id: 'user session',
  context: ({ input }) => ({ desk: input, session: undefined }),
  initial: 'dead',
  on: { 'line.lost': '.dead' },
  states: {
    dead: {
      entry: ['tell that the log-in is over', 'nobody is logged in'],
      on: { 'line.opened': 'idle', 'call.came': 'occupied', 'bootMenu.opened': 'bootMenu', 'line.lost': {} },
    },
    bootMenu: { initial: 'executing', states: whileCoursesRun },
    idle: {
      entry: ['tell that the log-in is over', 'nobody is logged in', 'offer the line'],
      initial: 'listening',
      states: {
        pausing: { after: { 'pause after a refusal': 'listening' } },
        listening: { on: { 'enter.pressed': '#user session.occupied' } },
      },
    },
    occupied: {
      initial: 'executing',
      on: {
        'login.opened': { actions: 'somebody is logged in' },
        'login.changed': { actions: 'change the log-in' },
        'login.ended': [{ guard: 'it was a call', target: 'dead', actions: 'hang up' }, { target: 'idle' }],
        'login.refused': [{ guard: 'it was a call', target: 'dead', actions: 'hang up' }, { target: 'idle.pausing' }],
      },
      states: whileCoursesRun,
    },
  },
});

export type ConsoleState = StateValueFrom<typeof userSessionMachine>;
export type Occupation = Extract<ConsoleState, { readonly occupied?: unknown }>['occupied'];

/** What a log-in or the boot menu is occupied with; undefined where nobody is logged in or logging in. */
export const occupationOf = (state: ConsoleState): Occupation | undefined =>
  typeof state !== 'object' ? undefined : 'occupied' in state ? state.occupied : 'bootMenu' in state ? state.bootMenu : undefined;
