import { assertEvent, assign, cancel, emit, enqueueActions, raise, setup } from 'xstate';
import { applyEdits } from '../config/edit.ts';
import { dropCertificate, holdCertificate } from '../pki/certificate-store.ts';
import { deviceTime } from './clock-time.ts';
import { cmpTransaction } from './cmp-transaction.ts';
import type { Device } from '../../firmware-model/schema/device.ts';
import type { ControlPlaneEmitted } from './emitted.ts';
import {
  countCmp,
  finishEnrolment,
  forgetRequest,
  notePolling,
  noteRequest,
  outdatedRequests,
  remarkOn,
  startEnrolment,
} from './enrolment.ts';
import type { ControlPlaneEvent } from './events.ts';
import { storeKeyPair } from './key-store.ts';
import { noteFailure, noteLogin, unblock } from './login-records.ts';
import { addEdits, commitPending, dropPending, stageKeyPair } from './pending.ts';
import type { Software } from './software.ts';
import { startUp } from './start-up.ts';
import { type Board, type NonVolatile, type Volatile, volatileAtPowerOn } from './state.ts';

interface Context {
  readonly device: Device & Software;
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

interface Input {
  readonly device: Device;
  readonly software: Software;
  readonly nonVolatile: NonVolatile;
}

const onBoard = (context: Context, change: Partial<Board>): Partial<Context> => ({
  nonVolatile: { ...context.nonVolatile, board: { ...context.nonVolatile.board, ...change } },
});

/** Milliseconds to the scheduled reboot; a clock counts no longer than `longestWait` at a time. */
const timeLeft = ({ device, nonVolatile, volatile }: Context): number =>
  (volatile.scheduledReboot ?? Infinity) - deviceTime(device.now(), nonVolatile.board);

const longestWait = 24 * 3_600_000;

const bootText = ({ device, volatile }: Context): string =>
  (device.bootSequence[volatile.bootStep]?.text ?? '').replace('{systemSoftware}', volatile.startup.systemSoftware);

/** Power, boot, running, reboot. What it holds in memory is replaced as a whole when the power goes. */
export const controlPlaneMachine = setup({
  types: {
    context: {} as Context,
    input: {} as Input,
    events: {} as ControlPlaneEvent,
    emitted: {} as ControlPlaneEmitted,
  },
  actors: { 'cmp transaction': cmpTransaction },
  delays: {
    'time to the scheduled reboot': ({ context }) => Math.min(timeLeft(context), longestWait),
    'pause of the boot step': ({ context }) => context.device.bootSequence[context.volatile.bootStep]?.pause ?? 0,
    'time to build the configuration': ({ context }) => context.device.buildingConfiguration,
  },
  guards: {
    'the scheduled reboot has come': ({ context }) => timeLeft(context) <= 0,
    'boot has more to say': ({ context }) => context.volatile.bootStep + 1 < context.device.bootSequence.length,
  },
  actions: {
    'lose volatile memory': assign({
      volatile: ({ context: { device, nonVolatile } }) => volatileAtPowerOn(nonVolatile.board.nextStartup, device.now()),
    }),
    'say the boot step': emit(({ context }) => ({
      type: 'boot.said',
      text: bootText(context),
    })),
    'go to the next boot step': assign({
      volatile: ({ context: { volatile } }) => ({ ...volatile, bootStep: volatile.bootStep + 1 }),
    }),
    'restore configuration and certificates': assign(({ context }) => startUp(context, context.device)),
    'note the scheduled reboot': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'reboot.scheduled');
      return { volatile: { ...volatile, scheduledReboot: event.at } };
    }),
    'forget the scheduled reboot': assign(
      ({
        context: {
          volatile: { scheduledReboot, ...volatile },
        },
      }) => ({ volatile }),
    ),
    'wait for the scheduled reboot': raise({ type: 'reboot.due' }, { id: 'scheduled reboot', delay: 'time to the scheduled reboot' }),
    'stop waiting for the scheduled reboot': cancel('scheduled reboot'),
    'note who is logged in': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'session.opened');
      const {
        login: { user, since },
      } = event;
      const loginRecords = user === undefined ? volatile.loginRecords : noteLogin(volatile.loginRecords, user, since);
      return { volatile: { ...volatile, loginRecords, logins: new Map(volatile.logins).set(event.session, event.login) } };
    }),
    'count the failed log-in': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'login.failed');
      return { volatile: { ...volatile, loginRecords: noteFailure(volatile.loginRecords, event.user, event.time, event.rule) } };
    }),
    'unblock the local user': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'localUser.activated');
      return { volatile: { ...volatile, loginRecords: unblock(volatile.loginRecords, event.user) } };
    }),
    'forget the log-in and its candidate': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'session.closed');
      const logins = new Map(volatile.logins);
      logins.delete(event.session);
      return { volatile: { ...dropPending(volatile, event.session), logins } };
    }),
    'add edits to the candidate': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'configuration.edited');
      return { volatile: addEdits(volatile, event.session, event.edits) };
    }),
    'edit the running configuration': assign(({ context: { device, nonVolatile, volatile }, event }) => {
      assertEvent(event, 'running.edited');
      const configurationUpdatedAt = deviceTime(device.now(), nonVolatile.board);
      return { volatile: { ...volatile, running: applyEdits(volatile.running, event.edits), configurationUpdatedAt } };
    }),
    'drop the candidate': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'candidate.cleared');
      return { volatile: dropPending(volatile, event.session) };
    }),
    'commit the candidate': assign(({ context, event }) => {
      assertEvent(event, 'configuration.committed');
      return commitPending(context, event, context.device.now());
    }),
    'select the next startup configuration': assign(({ context, event }) => {
      assertEvent(event, 'startup.configurationSelected');
      return onBoard(context, { nextStartup: { ...context.nonVolatile.board.nextStartup, savedConfiguration: event.file } });
    }),
    'forget the startup configuration': assign(({ context }) => {
      const { board } = context.nonVolatile;
      const { startup } = context.volatile;
      const isOfThisStart = startup.savedConfiguration === board.nextStartup.savedConfiguration;
      return {
        ...onBoard(context, { nextStartup: { ...board.nextStartup, savedConfiguration: null } }),
        ...(isOfThisStart && { volatile: { ...context.volatile, startup: { ...startup, savedConfiguration: null } } }),
      };
    }),
    'keep the console password': assign(({ context, event }) => {
      assertEvent(event, 'consolePassword.set');
      return onBoard(context, { consolePassword: event.cipher });
    }),
    'set the clock': assign(({ context, event }) => {
      assertEvent(event, 'clock.set');
      return onBoard(context, { clockOffsetMilliseconds: event.deviceTime - context.device.now() });
    }),
    'hold certificate in memory': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'certificate.imported');
      return { volatile: { ...volatile, certificates: holdCertificate(volatile.certificates, event.certificate) } };
    }),
    'drop certificate from memory': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'certificate.deleted');
      return { volatile: { ...volatile, certificates: dropCertificate(volatile.certificates, event) } };
    }),
    'drop all certificates from memory': assign(({ context: { volatile } }) => ({ volatile: { ...volatile, certificates: [] } })),
    'stage the key pair': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'keyPair.created');
      return { volatile: stageKeyPair(volatile, event.session, { op: 'create', keyPair: event.keyPair }) };
    }),
    'stage the end of the key pair': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'keyPair.destroyed');
      return { volatile: stageKeyPair(volatile, event.session, { op: 'destroy', name: event.name }) };
    }),
    'store the key pair': assign(({ context, event }) => {
      assertEvent(event, 'keyPair.imported');
      return onBoard(context, { keyPairs: storeKeyPair(context.nonVolatile.board.keyPairs, event.keyPair) });
    }),
    'start the CMP transaction': enqueueActions(({ context, event, enqueue, self }) => {
      assertEvent(event, 'cmp.initialRequested');
      const board = () => (self.getSnapshot().context as Context).nonVolatile.board; // XState does not type the context of self
      const start = startEnrolment(context, event.domain, () => deviceTime(context.device.now(), board()));
      if (!start) return;
      enqueue.assign({ volatile: noteRequest(context, start) });
      enqueue.spawnChild('cmp transaction', { id: `cmp ${start.session}`, input: start });
    }),
    'count for the CMP session': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'cmp.counted');
      return { volatile: countCmp(volatile, event.session, event.counter) };
    }),
    'note that the CMP session polls': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'cmp.polling');
      return { volatile: notePolling(volatile, event.session) };
    }),
    'log the remark': emit(({ context, event }) => {
      assertEvent(event, 'cmp.remarked');
      return { type: 'log.raised', entry: remarkOn(context, event, context.device.now()) };
    }),
    'store what the CA sent': enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'cmp.finished');
      const { volatile, entries } = finishEnrolment(context, event, context.device.now());
      enqueue.assign({ volatile });
      enqueue.stopChild(`cmp ${event.session}`);
      for (const entry of entries) enqueue.emit({ type: 'log.raised', entry });
    }),
    'stop polling': enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'cmp.pollStopped');
      enqueue.stopChild(`cmp ${event.session}`);
      enqueue.assign({ volatile: forgetRequest(context.volatile, event.session) });
    }),
    'reset the CMP statistics': assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'cmp.statisticsReset');
      const cmpStatistics = new Map(volatile.cmpStatistics);
      cmpStatistics.delete(event.session);
      return { volatile: { ...volatile, cmpStatistics } };
    }),
    'break off outdated CMP transactions': enqueueActions(({ context, enqueue }) => {
      for (const outdated of outdatedRequests(context)) {
        enqueue.stopChild(`cmp ${outdated.session}`);
        enqueue.raise({ type: 'cmp.finished', ...outdated });
      }
    }),
    'break off CMP transactions': enqueueActions(({ context, enqueue }) => {
      for (const session of context.volatile.cmpRequests.keys()) enqueue.stopChild(`cmp ${session}`);
    }),
  },
}).createMachine({
  id: 'control plane',
  context: ({ input: { device, software, nonVolatile } }) => ({
    device: { ...device, ...software },
    nonVolatile,
    volatile: volatileAtPowerOn(nonVolatile.board.nextStartup, software.now()),
  }),
  initial: 'off',
  on: { 'power.lost': '.off' },
  states: {
    off: {
      entry: 'lose volatile memory',
      on: { 'power.applied': 'booting' },
    },
    booting: {
      entry: 'lose volatile memory',
      initial: 'speaking',
      states: {
        speaking: {
          entry: 'say the boot step',
          after: {
            'pause of the boot step': [
              { guard: 'boot has more to say', target: 'speaking', reenter: true, actions: 'go to the next boot step' },
              { target: '#control plane.running' },
            ],
          },
        },
      },
    },
    running: {
      entry: 'restore configuration and certificates',
      exit: ['break off CMP transactions', 'stop waiting for the scheduled reboot'],
      initial: 'buildingConfiguration',
      states: {
        buildingConfiguration: { after: { 'time to build the configuration': 'ready' } },
        ready: {},
      },
      on: {
        'reboot.confirmed': 'booting',
        'reboot.scheduled': {
          actions: ['stop waiting for the scheduled reboot', 'note the scheduled reboot', 'wait for the scheduled reboot'],
        },
        'reboot.unscheduled': { actions: ['stop waiting for the scheduled reboot', 'forget the scheduled reboot'] },
        'reboot.due': [{ guard: 'the scheduled reboot has come', target: 'booting' }, { actions: 'wait for the scheduled reboot' }],
        'session.opened': { actions: 'note who is logged in' },
        'login.failed': { actions: 'count the failed log-in' },
        'localUser.activated': { actions: 'unblock the local user' },
        'session.closed': { actions: 'forget the log-in and its candidate' },
        'configuration.edited': { actions: 'add edits to the candidate' },
        'running.edited': { actions: 'edit the running configuration' },
        'candidate.cleared': { actions: 'drop the candidate' },
        'configuration.committed': { actions: ['commit the candidate', 'break off outdated CMP transactions'] },
        'startup.configurationSelected': { actions: 'select the next startup configuration' },
        'startup.configurationCleared': { actions: 'forget the startup configuration' },
        'consolePassword.set': { actions: 'keep the console password' },
        'clock.set': { actions: ['set the clock', 'stop waiting for the scheduled reboot', 'forget the scheduled reboot'] },
        'certificate.imported': { actions: 'hold certificate in memory' },
        'certificate.deleted': { actions: 'drop certificate from memory' },
        'certificates.reset': { actions: 'drop all certificates from memory' },
        'keyPair.created': { actions: 'stage the key pair' },
        'keyPair.destroyed': { actions: 'stage the end of the key pair' },
        'keyPair.imported': { actions: ['store the key pair', 'break off outdated CMP transactions'] },
        'cmp.initialRequested': { actions: 'start the CMP transaction' },
        'cmp.counted': { actions: 'count for the CMP session' },
        'cmp.polling': { actions: 'note that the CMP session polls' },
        'cmp.remarked': { actions: 'log the remark' },
        'cmp.finished': { actions: 'store what the CA sent' },
        'cmp.pollStopped': { actions: 'stop polling' },
        'cmp.statisticsReset': { actions: 'reset the CMP statistics' },
      },
    },
  },
});
