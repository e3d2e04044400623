import { assertEvent } from 'xstate';
import { withConsolePassword } from '../config/console-password.ts';
import { applyEdits } from '../config/edit.ts';
import { chart, type Context, keep } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import { commitTime, endCommit, endTrial, finishCommit, mayCommit, revertTrial } from './commit.ts';
import { addEdits, dropPending, run, stageKeyPair } from './pending.ts';
import { restoreSaved } from './start-up.ts';
import type { SessionId } from './state.ts';

export const configurationMeans = {
  delays: {
    'time to build the configuration': ({ context }: At) => context.device.buildingConfiguration,
    'time to commit': ({ context }: At) => commitTime(context),
    'time of the trial': ({ context }: At) => context.volatile.trial?.milliseconds ?? 0,
  },
  guards: {
    'the commit is quick': ({ context }: At) => commitTime(context) === 0,
    'nobody else holds the configuration': ({ context, event }: { readonly context: Context; readonly event: { type: string } }) =>
      mayCommit(context, (event as unknown as { readonly session: SessionId }).session), // only events of a log-in are asked
    'it comes from who tries': ({ context, event }: { readonly context: Context; readonly event: { type: string } }) =>
      context.volatile.trial?.session === (event as unknown as { readonly session: SessionId }).session, // the same
  },
  actions: {
    'restore the saved configuration': chart.assign(({ context }) => ({ volatile: restoreSaved(context, context.device) })),
    'add edits to the candidate': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'configuration.edited');
      return { volatile: addEdits(volatile, event.session, event.edits) };
    }),
    'drop the candidate': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, ['candidate.cleared', 'session.closed']);
      return { volatile: dropPending(volatile, event.session) };
    }),
    'note the commit': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'configuration.committed');
      const { type, ...commitUnderWay } = event;
      return { volatile: { ...volatile, commitUnderWay } };
    }),
    'commit the candidate': keep(({ context }) => finishCommit(context, context.device.now()), { type: 'running.changed' }),
    'end the commit': chart.enqueueActions(({ context: { volatile }, enqueue }) => {
      enqueue.assign({ volatile: endCommit(volatile) });
      if (volatile.trial && volatile.commitUnderWay) enqueue.raise({ type: 'trial.begun' });
    }),
    'take the trial back': chart.enqueueActions(({ context, enqueue }) => {
      enqueue.assign({ volatile: endTrial(revertTrial(context, context.device.now())) });
      enqueue.raise({ type: 'running.changed' });
    }),
    'forget the trial': chart.assign(({ context: { volatile } }) => ({ volatile: endTrial(volatile) })),
    'edit the running configuration': chart.assign(({ context: { device, nonVolatile, volatile }, event }) => {
      assertEvent(event, 'running.edited');
      return { volatile: run(volatile, applyEdits(volatile.running, event.edits), deviceTime(device.now(), nonVolatile.board)) };
    }),
    'configure the console password': chart.assign(({ context: { device, nonVolatile, volatile } }) => {
      const running = withConsolePassword(volatile.running, nonVolatile.board.consolePassword);
      return { volatile: run(volatile, running, deviceTime(device.now(), nonVolatile.board)) };
    }),
    'stage the key pair': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'keyPair.created');
      return { volatile: stageKeyPair(volatile, event.session, { op: 'create', keyPair: event.keyPair }) };
    }),
    'stage the end of the key pair': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'keyPair.destroyed');
      return { volatile: stageKeyPair(volatile, event.session, { op: 'destroy', name: event.name }) };
    }),
  },
};

/** The configuration: recovered at a start, then edited, committed, tried. */
export const configuration = chart.extend(configurationMeans).createStateConfig({
  description:
    "The running configuration and every log-in's candidate. Both are memory: at a power cut candidates are lost, and so is what was committed and not saved. A commit that the device was still at has then not happened, and a trial that nobody confirmed is over, for the saved configuration runs.",
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'Nothing is configured while the system does not run.', on: { 'system.started': 'kept' } },
    kept: {
      description: 'The saved configuration runs, and what was committed since. Each log-in edits a candidate of its own.',
      entry: 'restore the saved configuration',
      initial: 'recovering',
      on: {
        'configuration.edited': { actions: 'add edits to the candidate' },
        'candidate.cleared': { actions: 'drop the candidate' },
        'session.closed': { actions: 'drop the candidate' },
        'running.edited': { actions: 'edit the running configuration' },
        'consolePassword.kept': { actions: 'configure the console password' },
        'keyPair.created': { actions: 'stage the key pair' },
        'keyPair.destroyed': { actions: 'stage the end of the key pair' },
      },
      states: {
        recovering: {
          description: 'The system is busy in building configuration: commands that need it are refused.',
          after: { 'time to build the configuration': 'steady' },
        },
        steady: {
          description: 'Whoever is not kept out by the lock of another may commit.',
          on: {
            'configuration.committed': { guard: 'nobody else holds the configuration', target: 'committing', actions: 'note the commit' },
            'trial.begun': 'trial',
          },
        },
        committing: {
          description:
            'The device brings a candidate into effect; other commits are refused. It is in effect as a whole at the end, once the main board has stored it.',
          always: { guard: 'the commit is quick', target: 'steady', actions: ['commit the candidate', 'end the commit'] },
          after: { 'time to commit': { target: 'steady', actions: ['commit the candidate', 'end the commit'] } },
        },
        trial: {
          description:
            'What was committed runs on trial. Others cannot commit. Unless it is confirmed in time, what ran before runs again.',
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
        },
      },
    },
  },
});

interface At {
  readonly context: Context;
}
