import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import { beginUpdates, dueCrlUpdates, endCrlUpdate, nextCrlUpdate, outdatedCrlUpdates } from './crl-attempts.ts';

export const crlMeans = {
  delays: {
    'time to the next CRL update': ({ context }: At) =>
      Math.min(Math.max((nextCrlUpdate(context) ?? Infinity) - context.device.now(), 0), longestWait),
  },
  guards: {
    'a CRL update is to come': ({ context }: At) => nextCrlUpdate(context) !== undefined,
  },
  actions: {
    'begin the CRL updates that are due': chart.enqueueActions(({ context, enqueue }) => {
      for (const domain of outdatedCrlUpdates(context)) enqueue.stopChild(`crl ${domain}`);
      const { volatile, begun } = beginUpdates(context, dueCrlUpdates(context));
      enqueue.assign({ volatile });
      for (const download of begun)
        enqueue.spawnChild('CRL download', { id: `crl ${download.domain}`, input: { ...download, surroundings: context.device } });
    }),
    'take the CRL': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'crl.answered');
      enqueue.stopChild(`crl ${event.domain}`);
      const { volatile, told, next } = endCrlUpdate(context, event);
      enqueue.assign({ volatile });
      for (const fact of told) enqueue.raise(fact);
      if (next) enqueue.spawnChild('CRL download', { id: `crl ${next.domain}`, input: { ...next, surroundings: context.device } });
    }),
    'break off CRL downloads': chart.enqueueActions(({ context, enqueue }) => {
      for (const [domain, { at }] of context.volatile.crlAttempts) if (at === undefined) enqueue.stopChild(`crl ${domain}`);
    }),
  },
};

/** `crl auto-update enable` */
export const crlUpdates = chart.extend(crlMeans).createStateConfig({
  description:
    'CRLs are fetched by themselves: at a start, when the settings of a domain are committed, and after each period. Addresses are tried in order; what is no CRL of a CA in memory counts as a failure. What fails is tried again after the period.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off', 'slave.tookOver': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'watching' } },
    watching: {
      description: 'Each download is a child of its own; nobody need be logged in.',
      exit: 'break off CRL downloads',
      initial: 'looking',
      on: {
        'running.changed': '.looking',
        'running.edited': '.looking',
        'crl.answered': { target: '.planning', actions: 'take the CRL' },
      },
      states: {
        looking: { description: 'What is due is begun.', entry: 'begin the CRL updates that are due', always: 'planning' },
        planning: {
          description: 'When something is due next.',
          always: [{ guard: 'a CRL update is to come', target: 'waiting' }, { target: 'idle' }],
        },
        idle: { description: 'No update is to come, or all are under way. No timer runs.' },
        waiting: {
          description: 'The period of a domain.',
          after: { 'time to the next CRL update': 'looking' },
        },
      },
    },
  },
});

interface At {
  readonly context: Context;
}

/** Within what a host's timer bears. */
const longestWait = 24 * 24 * 3_600_000;
