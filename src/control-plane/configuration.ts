import { assertEvent } from 'xstate';
import { withConsolePassword } from '../config/console-password.ts';
import { applyEdits } from '../config/edit.ts';
import { chart, type Context, keep, onBoard } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import { runPastCandidates } from './commit.ts';
import { clearPoints, settledPoints, withLabel } from './commit-points.ts';
import { addEdits, dropPending, refreshPending, stageKeyPair } from './pending.ts';
import { removeUnneeded } from './point-store.ts';
import { restoreSaved } from './start-up.ts';
import { twoPhase, twoPhaseMeans } from './two-phase.ts';

export const configurationMeans = {
  delays: {
    'time to build the configuration': ({ context }: At) => context.device.buildingConfiguration,
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
    'enter the candidate again': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'candidate.refreshed');
      return { volatile: refreshPending(volatile, event.session) };
    }),
    'edit the running configuration': chart.assign(({ context: { device, nonVolatile, volatile }, event }) => {
      assertEvent(event, 'running.edited');
      const time = deviceTime(device.now(), nonVolatile.board);
      return { volatile: runPastCandidates(volatile, running => applyEdits(running, event.edits), time) };
    }),
    'configure the console password': chart.assign(({ context: { device, nonVolatile, volatile } }) => {
      const time = deviceTime(device.now(), nonVolatile.board);
      const changed = runPastCandidates(volatile, running => withConsolePassword(running, nonVolatile.board.consolePassword), time);
      return { volatile: volatile.running === volatile.restored ? { ...changed, restored: changed.running } : changed }; // it is of every start
    }),
    'settle the commit list': keep(({ context }) => settledPoints(context), undefined, removeUnneeded),
    'label the point': keep(({ context, event }) => {
      assertEvent(event, 'commitPoint.labelled');
      return onBoard(context, { commits: withLabel(context.nonVolatile.board.commits, event) });
    }),
    'clear the points': keep(
      ({ context, event }) => {
        assertEvent(event, 'commitPoints.cleared');
        return clearPoints(context, event.ids);
      },
      undefined,
      removeUnneeded,
    ),
    'note the report': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'load.reported');
      return { volatile: { ...volatile, reports: { ...volatile.reports, [event.kind]: event.report } } };
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
export const configuration = chart
  .extend(twoPhaseMeans)
  .extend(configurationMeans)
  .createStateConfig({
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
          'candidate.refreshed': { actions: 'enter the candidate again' },
          'session.closed': { actions: 'drop the candidate' },
          'running.edited': { actions: 'edit the running configuration' },
          'commitList.consulted': { actions: 'settle the commit list' },
          'commitPoint.labelled': { actions: 'label the point' },
          'commitPoints.cleared': { actions: 'clear the points' },
          'load.reported': { actions: 'note the report' },
          'consolePassword.kept': { actions: 'configure the console password' },
          'keyPair.created': { actions: 'stage the key pair' },
          'keyPair.destroyed': { actions: 'stage the end of the key pair' },
        },
        states: {
          recovering: {
            description: 'The system is busy in building configuration: commands that need it are refused.',
            after: { 'time to build the configuration': 'steady' },
          },
          ...twoPhase,
        },
      },
    },
  });

interface At {
  readonly context: Context;
}
