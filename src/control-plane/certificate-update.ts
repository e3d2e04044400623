import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import { attemptNow, dueUpdates, nextUpdate } from './due-update.ts';
import type { ControlPlaneEvent } from './events.ts';
import { finishUpdate } from './finish-update.ts';
import { updatesOver, updateWithdrawn } from './update-alarm.ts';
import { isUpdateUnsettled, settleUpdate } from './replaced-key-pair.ts';
import { lookForRoom } from './update-storage.ts';

export const updateMeans = {
  delays: {
    'time to the next update': ({ context }: At) => Math.min((nextUpdate(context) ?? Infinity) - context.device.now(), longestWait),
    'until the card is read': 0,
  },
  guards: {
    'an update is to come': ({ context }: At) => nextUpdate(context) !== undefined,
    'it was a key update': ({ event }: At) => event.type === 'cmp.finished' && event.kind === 'kur',
    'it was a key update that was broken off': ({ event }: At) =>
      event.type === 'cmp.finished' &&
      event.kind === 'kur' &&
      event.result.result === 'failed' &&
      event.result.reason.code === 'CMP_RECONFIGURED',
  },
  actions: {
    'settle an update that the power cut': chart.enqueueActions(({ context, enqueue }) => {
      if (!isUpdateUnsettled(context)) return;
      const settled = settleUpdate(context);
      if (context.device.storeBoard(settled.nonVolatile.board)) enqueue.assign(settled); // the next start has another chance
    }),
    'begin the updates that are due': chart.enqueueActions(({ context, enqueue }) => {
      const due = dueUpdates(context);
      enqueue.assign({ volatile: { ...context.volatile, updatePoint: undefined } });
      if (due.length === 0) return;
      const keyUpdates = new Map(context.volatile.keyUpdates);
      for (const session of due) keyUpdates.set(session.name, attemptNow(session, context));
      enqueue.assign({ volatile: { ...context.volatile, keyUpdates, updatePoint: undefined } });
      for (const session of due) {
        const { isReady, told } = lookForRoom(session, context);
        for (const fact of told) enqueue.raise(fact);
        if (isReady) enqueue.raise({ type: 'cmp.updateRequested', session: session.name });
      }
    }),
    'note the point': chart.assign(({ context }) => ({ volatile: { ...context.volatile, updatePoint: nextUpdate(context) } })),
    'withdraw what nobody waits for any more': chart.enqueueActions(({ context, enqueue }) => {
      for (const session of updatesOver(context)) enqueue.raise(updateWithdrawn(session));
    }),
    'bring the new certificate into effect': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'cmp.finished');
      const { told, ...changed } = finishUpdate(context, event);
      enqueue.assign(changed);
      for (const fact of told) enqueue.raise(fact);
    }),
  },
};

const anew = { target: '.planning' } as const;

/** `certificate auto-update enable` */
export const certificateUpdate = chart.extend(updateMeans).createStateConfig({
  description:
    'Certificates are updated by themselves when the set share of their validity has passed: at a start, at a commit, and at the five-minute points of the certificate check. What fails is tried again at the next point, until the certificate has expired. A CA is asked only when what it sends can be stored.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off', 'slave.tookOver': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'watching' } },
    watching: {
      description: 'Updates are begun as facts, and run as CMP transactions.',
      entry: 'settle an update that the power cut',
      initial: 'looking',
      on: {
        'running.changed': '.looking',
        'running.edited': '.looking',
        'clock.changed': anew,
        'card.changed': anew,
        'card.inserted': '.reading',
        'cmp.pollStopped': anew,
        'cmp.finished': [
          { guard: 'it was a key update that was broken off', target: '.looking', actions: 'bring the new certificate into effect' },
          { guard: 'it was a key update', target: '.planning', actions: 'bring the new certificate into effect' },
          anew,
        ],
      },
      states: {
        reading: {
          description: 'A card is in the slot, and is read in a moment.',
          after: { 'until the card is read': { target: 'looking', actions: 'settle an update that the power cut' } },
        },
        looking: {
          description: 'What is due is begun, unless it has just failed with the same settings.',
          entry: 'begin the updates that are due',
          always: 'planning',
        },
        planning: {
          description: 'When something is due next, as the card, the clock and the configuration are now.',
          entry: ['note the point', 'withdraw what nobody waits for any more'],
          always: [{ guard: 'an update is to come', target: 'waiting' }, { target: 'idle' }],
        },
        idle: { description: 'No update is to come, or all are under way. No timer runs.' },
        waiting: {
          description: 'The first point of the grid at which an update is due.',
          after: { 'time to the next update': 'looking' },
        },
      },
    },
  },
});

interface At {
  readonly context: Context;
  readonly event: ControlPlaneEvent;
}

/** Within what a host's timer bears. */
const longestWait = 24 * 24 * 3_600_000;
