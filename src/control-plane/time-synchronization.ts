import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import { keyOfSource, noCounters } from '../ntp/association.ts';
import type { NtpSource } from '../ntp/sources.ts';
import { beginNtpRequests, endNtpRequest, nextNtpRequest, outdatedNtpRequests, stepped, withMaster } from './ntp-associations.ts';
import { ntpEntries } from './ntp-logs.ts';
import type { NtpRequestInput } from './ntp-request.ts';
import type { ControlPlaneEvent } from './events.ts';

export const ntpMeans = {
  delays: {
    'time to the next NTP request': ({ context }: At) =>
      Math.min(Math.max((nextNtpRequest(context) ?? Infinity) - context.device.now(), 0), longestWait),
  },
  guards: {
    'an NTP request is to come': ({ context }: At) => nextNtpRequest(context) !== undefined,
  },
  actions: {
    'ask the NTP servers that are due': chart.enqueueActions(({ context, enqueue }) => {
      for (const key of outdatedNtpRequests(context)) enqueue.stopChild(`ntp ${key}`);
      const { ntp: begun, begun: due } = beginNtpRequests(context);
      const ntp = withMaster(begun, context);
      enqueue.assign({ volatile: { ...context.volatile, ntp } });
      for (const entry of ntpEntries(context, ntp)) enqueue.raise({ type: 'entry.logged', entry });
      const { device, nonVolatile } = context;
      const deviceNow = () => deviceTime(device.now(), nonVolatile.board);
      for (const source of due) {
        const of = keyOfSource(source);
        if (source.place === 'unknown key') enqueue.raise({ type: 'ntp.answered', of, result: { fault: 'authentication' } });
        else
          enqueue.spawnChild('NTP request', {
            id: `ntp ${of}`,
            input: inputOf(source, source.place, ntp.associations.get(of)?.poll ?? 6, context, deviceNow),
          });
      }
    }),
    'take the time': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'ntp.answered');
      enqueue.stopChild(`ntp ${event.of}`);
      const { device, nonVolatile, volatile } = context;
      let ntp = withMaster(endNtpRequest(volatile.ntp, event, volatile.running, device.now()), context);
      const now = deviceTime(device.now(), nonVolatile.board);
      const isMaster = ntp.master === event.of && !('fault' in event.result);
      let done: ControlPlaneEvent | undefined;
      if (isMaster && 'offset' in event.result) {
        const { offset } = event.result;
        const isStep = Math.abs(offset) >= stepThreshold;
        if (isStep) {
          ntp = stepped(ntp, event.of);
          done = { type: 'clock.set', deviceTime: Math.round(now + offset) };
        }
        ntp = { ...ntp, updatedAt: isStep ? Math.round(now + offset) : now };
      }
      enqueue.assign({ volatile: { ...volatile, ntp } });
      if (done) enqueue.raise(done);
      for (const entry of ntpEntries(context, ntp)) enqueue.raise({ type: 'entry.logged', entry });
    }),
    'forget what was asked': chart.enqueueActions(({ context, enqueue }) => {
      for (const [key, { isUnderWay }] of context.volatile.ntp.associations) if (isUnderWay) enqueue.stopChild(`ntp ${key}`);
    }),
    'count NTP packets anew': chart.assign(({ context: { volatile } }) => ({
      volatile: { ...volatile, ntp: { ...volatile.ntp, counters: noCounters } },
    })),
  },
};

/** `ntp-service` */
export const timeSynchronization = chart.extend(ntpMeans).createStateConfig({
  description:
    'Servers and peers are asked for the time at once and then again and again, the rarer the longer all goes well. The router goes by the best of those who answer, or by its own clock where it is to be a reference; a clock that is 128 ms off or more is set.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'asking' } },
    asking: {
      description: 'Each request is a child of its own; nobody need be logged in.',
      exit: 'forget what was asked',
      initial: 'looking',
      on: {
        'running.changed': '.looking',
        'running.edited': '.looking',
        'ntp.answered': { target: '.looking', actions: 'take the time' },
        'ntp.statisticsReset': { actions: 'count NTP packets anew' },
      },
      states: {
        looking: {
          description: 'Who is due is asked.',
          entry: 'ask the NTP servers that are due',
          always: [{ guard: 'an NTP request is to come', target: 'waiting' }, { target: 'idle' }],
        },
        idle: { description: 'There is nobody to ask, or all are being asked. No timer runs.' },
        waiting: { description: 'The time between two requests.', after: { 'time to the next NTP request': 'looking' } },
      },
    },
  },
});

interface At {
  readonly context: Context;
}

const inputOf = (
  source: NtpSource,
  place: NtpRequestInput['place'],
  poll: number,
  { device }: Context,
  deviceNow: () => number,
): NtpRequestInput => ({
  of: keyOfSource(source),
  place,
  isPeer: source.isPeer,
  version: source.version,
  poll,
  surroundings: device,
  deviceNow,
});

/** Milliseconds: what is less is none of a step (RFC 5905 §12, STEPT). */
const stepThreshold = 128;

/** Within what a host's timer bears. */
const longestWait = 24 * 24 * 3_600_000;
