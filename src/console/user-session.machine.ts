import { setup, type StateValueFrom } from 'xstate';

export type UserSessionEvent =
  | { readonly type: 'line.opened' }
  | { readonly type: 'line.lost' }
  | { readonly type: 'enter.pressed' }
  | { readonly type: 'course.started' }
  | { readonly type: 'course.asked' }
  | { readonly type: 'course.waiting' }
  | { readonly type: 'course.resumed' }
  | { readonly type: 'screen.filled' }
  | { readonly type: 'prompt.offered' }
  | { readonly type: 'login.ended' };

/**
 * The console as its user meets it. The same key means something else in each state; who presses it and what is then done stands in
 * `console.ts`, which reads the state and reports what happened.
 */
export const userSessionMachine = setup({
  types: { events: {} as UserSessionEvent },
  actions: {
    'offer the line': () => {},
    'ask who is there': () => {},
    'forget the log-in': () => {},
  },
}).createMachine({
  id: 'user session',
  initial: 'dead',
  on: { 'line.lost': '.dead' },
  states: {
    dead: { entry: 'forget the log-in', on: { 'line.opened': 'idle' } },
    idle: { entry: ['forget the log-in', 'offer the line'], on: { 'enter.pressed': 'occupied' } },
    occupied: {
      entry: 'ask who is there',
      initial: 'executing',
      on: { 'login.ended': 'idle' },
      states: {
        prompting: { on: { 'course.started': 'executing' } },
        executing: {
          on: {
            'course.asked': 'asking',
            'course.waiting': 'waiting',
            'screen.filled': 'paging',
            'prompt.offered': 'prompting',
          },
        },
        asking: { on: { 'course.resumed': 'executing' } },
        waiting: { on: { 'course.resumed': 'executing', 'prompt.offered': 'prompting' } },
        paging: { on: { 'course.resumed': 'executing' } },
      },
    },
  },
});

export type Occupation = Exclude<StateValueFrom<typeof userSessionMachine>, string>['occupied'];

/** What a log-in is occupied with; undefined where nobody is logged in or logging in. */
export const occupationOf = (value: StateValueFrom<typeof userSessionMachine>): Occupation | undefined =>
  typeof value === 'string' ? undefined : value.occupied;
