import { assertEvent } from 'xstate';
import { chart, type Context, keep } from './chart.ts';
import { commitTime, endCommit, endTrial, finishCommit, mayCommit, revertTrial } from './commit.ts';
import type { ControlPlaneEvent } from './events.ts';
import { withoutPoint } from './commit-points.ts';
import { beginCommit } from './pending.ts';
import { removeUnneeded } from './point-store.ts';

export const twoPhaseMeans = {
  delays: {
    'time to commit': ({ context }: At) => commitTime(context),
    'time of the trial': ({ context }: At) => context.volatile.trial?.milliseconds ?? 0,
  },
  guards: {
    'the commit is quick': ({ context }: At) => commitTime(context) === 0,
    'nobody else holds the configuration': ({ context, event }: At) => 'session' in event && mayCommit(context, event.session),
    'it comes from who tries': ({ context, event }: At) => 'session' in event && context.volatile.trial?.session === event.session,
  },
  actions: {
    'note the commit': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'configuration.committed');
      const { type, ...commit } = event;
      return { volatile: beginCommit(volatile, commit) };
    }),
    'commit the candidate': keep(({ context }) => finishCommit(context, context.device.now()), { type: 'running.changed' }, removeUnneeded),
    'end the commit': chart.enqueueActions(({ context: { volatile }, enqueue }) => {
      enqueue.assign({ volatile: endCommit(volatile) });
      if (volatile.trial && volatile.commitUnderWay) enqueue.raise({ type: 'trial.begun' });
    }),
    'take the trial back': chart.enqueueActions(({ context, enqueue }) => {
      const { nonVolatile, volatile } = revertTrial(context, context.device.now());
      const isStored = context.device.storeBoard(nonVolatile.board);
      if (isStored) {
        removeUnneeded(context.nonVolatile, nonVolatile);
        enqueue.assign({ nonVolatile });
      }
      enqueue.assign({ volatile: endTrial(isStored ? volatile : withoutPoint(volatile)) });
      enqueue.raise({ type: 'running.changed' });
    }),
    'forget the trial': chart.assign(({ context: { volatile } }) => ({ volatile: endTrial(volatile) })),
  },
};

const region = chart.extend(twoPhaseMeans);

/** Two-phase validation: what is committed, and what is tried first. */
export const twoPhase = {
  steady: region.createStateConfig({
    description: 'Whoever is not kept out by the lock of another may commit.',
    on: {
      'configuration.committed': { guard: 'nobody else holds the configuration', target: 'committing', actions: 'note the commit' },
      'trial.begun': 'trial',
    },
  }),
  committing: region.createStateConfig({
    description:
      'The device brings a candidate into effect; other commits are refused, and what is entered meanwhile is left for the next. It is in effect as a whole at the end, once the main board has stored it, though its log-in may be over by then.',
    always: { guard: 'the commit is quick', target: 'steady', actions: ['commit the candidate', 'end the commit'] },
    after: { 'time to commit': { target: 'steady', actions: ['commit the candidate', 'end the commit'] } },
  }),
  trial: region.createStateConfig({
    description: 'What was committed runs on trial. Others cannot commit. Unless it is confirmed in time, what ran before runs again.',
    after: { 'time of the trial': { target: 'steady', actions: 'take the trial back' } },
    on: {
      'trial.confirmed': { guard: 'it comes from who tries', target: 'steady', actions: 'forget the trial' },
      'trial.aborted': {
        guard: 'it comes from who tries',
        target: 'steady',
        actions: 'take the trial back',
      },
      'configuration.committed': {
        guard: 'it comes from who tries',
        target: 'committing',
        actions: ['forget the trial', 'note the commit'],
      },
    },
  }),
};

interface At {
  readonly context: Context;
  readonly event: ControlPlaneEvent;
}
