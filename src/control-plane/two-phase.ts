import { assertEvent } from 'xstate';
import { chart, type Context, keep } from './chart.ts';
import { abandonCommit, commitTime, endCommit, endTrial, finishCommit, mayCommit, prolongTrial, revertTrial } from './commit.ts';
import type { ControlPlaneEvent } from './events.ts';
import { withoutPoint } from './commit-points.ts';
import { beginCommit, dropPending } from './pending.ts';
import { removeUnneeded } from './point-store.ts';

export const twoPhaseMeans = {
  delays: {
    'time to commit': ({ context }: At) => commitTime(context),
    'time of the trial': ({ context }: At) => Math.max(0, (context.volatile.trial?.endsAt ?? 0) - context.device.now()),
  },
  guards: {
    'the commit is quick': ({ context }: At) => commitTime(context) === 0,
    'nobody else holds the configuration': ({ context, event }: At) => 'session' in event && mayCommit(context, event.session),
    'it comes from who commits': ({ context, event }: At) =>
      'session' in event && context.volatile.commitUnderWay?.session === event.session,
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
      const { trial, commitUnderWay } = volatile;
      if (!trial || !commitUnderWay) return;
      enqueue.raise({ type: 'trial.begun' });
      if (commitUnderWay.isAbandoned) enqueue.raise({ type: 'trial.aborted', session: trial.session });
    }),
    'note that its log-in is over': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'session.closed');
      return { volatile: abandonCommit(dropPending(volatile, event.session)) };
    }),
    'drop what its log-in has entered': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'session.closed');
      return { volatile: dropPending(volatile, event.session) };
    }),
    'make the trial longer': chart.assign(({ context: { device, volatile }, event }) => {
      assertEvent(event, 'trial.prolonged');
      return { volatile: prolongTrial(volatile, device.now() + event.milliseconds) };
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
    on: { 'session.closed': { guard: 'it comes from who commits', actions: 'note that its log-in is over' } },
  }),
  trial: region.createStateConfig({
    description:
      'What was committed runs on trial. Others cannot commit. Unless it is confirmed in time, what ran before runs again; so it does when the log-in of the trial is over. A commit that the main board cannot keep leaves it on trial.',
    after: { 'time of the trial': { target: 'steady', actions: 'take the trial back' } },
    on: {
      'trial.confirmed': { guard: 'it comes from who tries', target: 'steady', actions: 'forget the trial' },
      'trial.prolonged': { guard: 'it comes from who tries', target: 'trial', reenter: true, actions: 'make the trial longer' },
      'trial.aborted': { guard: 'it comes from who tries', target: 'steady', actions: 'take the trial back' },
      'session.closed': {
        guard: 'it comes from who tries',
        target: 'steady',
        actions: ['drop what its log-in has entered', 'take the trial back'],
      },
      'configuration.committed': { guard: 'it comes from who tries', target: 'committing', actions: 'note the commit' },
    },
  }),
};

interface At {
  readonly context: Context;
  readonly event: ControlPlaneEvent;
}
