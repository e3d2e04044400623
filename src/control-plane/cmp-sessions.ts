import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import {
  countCmp,
  finishEnrolment,
  forgetRequest,
  forgetStatistics,
  noteKeyAside,
  notePolling,
  noteRequest,
  outdatedRequests,
  remarkOn,
  remarkOnStop,
  remarkOnUncommitted,
  startEnrolment,
  startUpdate,
} from './enrolment.ts';
import type { ControlPlaneEvent } from './events.ts';

export const cmpMeans = {
  guards: {
    'it was an initial request': ({ event }: { readonly event: ControlPlaneEvent }) => event.type === 'cmp.finished' && event.kind === 'ir',
  },
  actions: {
    'start the CMP transaction': chart.enqueueActions(({ context, event, enqueue, self }) => {
      assertEvent(event, ['cmp.initialRequested', 'cmp.updateRequested']);
      const board = () => (self.getSnapshot().context as Context).nonVolatile.board; // XState does not type the context of self
      const now = () => deviceTime(context.device.now(), board());
      const start = 'domain' in event ? startEnrolment(context, event, now) : startUpdate(context, event.session, now);
      if (!start) return;
      if ('result' in start) return enqueue.raise({ type: 'cmp.finished', ...start });
      const volatile = noteRequest(context, start);
      enqueue.assign({ volatile });
      const remark = remarkOnUncommitted(volatile, start);
      if (remark !== undefined) enqueue.emit({ type: 'remark.made', text: remark });
      enqueue.spawnChild('cmp transaction', { id: `cmp ${start.session}`, input: { ...start, surroundings: context.device } });
    }),
    'count for the CMP session': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'cmp.counted');
      return { volatile: countCmp(volatile, event.session, event.counter) };
    }),
    'hold the new key pair aside': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'cmp.keyMade');
      return { volatile: noteKeyAside(volatile, event.session, event.keyPair) };
    }),
    'note that the CMP session polls': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'cmp.polling');
      return { volatile: notePolling(volatile, event.session) };
    }),
    'log the remark': chart.raise(({ context, event }) => {
      assertEvent(event, 'cmp.remarked');
      return { type: 'entry.logged', entry: remarkOn(context, event, context.device.now()) };
    }),
    'pass the exchange on': chart.emit(({ context, event }) => {
      assertEvent(event, 'cmp.exchanged');
      const { session, exchange } = event;
      return { type: 'cmp.exchanged', session, ...exchange, time: deviceTime(context.device.now(), context.nonVolatile.board) };
    }),
    'store what the CA sent': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'cmp.finished');
      const { volatile, told } = finishEnrolment(context, event);
      enqueue.assign({ volatile });
      enqueue.stopChild(`cmp ${event.session}`);
      for (const fact of told) enqueue.raise(fact);
    }),
    'end the CMP transaction': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'cmp.finished');
      enqueue.assign({ volatile: forgetRequest(context.volatile, event.session) });
      enqueue.stopChild(`cmp ${event.session}`);
    }),
    'stop polling': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'cmp.pollStopped');
      enqueue.emit({ type: 'remark.made', text: remarkOnStop(context.volatile, event.session) });
      enqueue.stopChild(`cmp ${event.session}`);
      enqueue.assign({ volatile: forgetRequest(context.volatile, event.session) });
    }),
    'reset the CMP statistics': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'cmp.statisticsReset');
      return { volatile: forgetStatistics(volatile, event.session) };
    }),
    'break off outdated CMP transactions': chart.enqueueActions(({ context, enqueue }) => {
      for (const outdated of outdatedRequests(context)) {
        enqueue.stopChild(`cmp ${outdated.session}`);
        enqueue.raise({ type: 'cmp.finished', ...outdated });
      }
    }),
    'break off CMP transactions': chart.enqueueActions(({ context, enqueue }) => {
      for (const session of context.volatile.cmpRequests.keys()) enqueue.stopChild(`cmp ${session}`);
    }),
  },
};

/** CMP sessions: one child chart for each transaction under way. */
export const cmpSessions = chart.extend(cmpMeans).createStateConfig({
  description:
    'CMP transactions, each a chart of its own. At a power cut they are broken off, with what the CA may have sent since; what had come was on the CF card as a whole.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off', 'slave.tookOver': '.off' },
  states: {
    off: { description: 'No transactions.', on: { 'system.started': 'serving' } },
    serving: {
      description:
        'Domains may ask their CA. An initial request ends with files on the card and a trap; a transaction whose settings were changed is broken off.',
      exit: 'break off CMP transactions',
      on: {
        'cmp.initialRequested': { actions: 'start the CMP transaction' },
        'cmp.updateRequested': { actions: 'start the CMP transaction' },
        'cmp.counted': { actions: 'count for the CMP session' },
        'cmp.keyMade': { actions: 'hold the new key pair aside' },
        'cmp.polling': { actions: 'note that the CMP session polls' },
        'cmp.remarked': { actions: 'log the remark' },
        'cmp.exchanged': { actions: 'pass the exchange on' },
        'cmp.finished': [{ guard: 'it was an initial request', actions: 'store what the CA sent' }, { actions: 'end the CMP transaction' }],
        'cmp.pollStopped': { actions: 'stop polling' },
        'cmp.statisticsReset': { actions: 'reset the CMP statistics' },
        'running.changed': { actions: 'break off outdated CMP transactions' },
      },
    },
  },
});
