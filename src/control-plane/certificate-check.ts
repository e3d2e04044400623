import { gridPointAtOrAfter } from '../pki/check-grid.ts';
import { checkSettings } from '../pki/check-settings.ts';
import { basisOf, type Finding, type Findings, findingsAt, isOnBasis, nextChange, wordsOf } from './certificate-findings.ts';
import { chart, type Context } from './chart.ts';
import type { ControlPlaneEvent } from './events.ts';

export const checkMeans = {
  delays: {
    'time to the next look': ({ context }: At) =>
      Math.min(pointAtOrAfter(nextChange(context), context) - context.device.now(), longestWait),
    'time to the next point': ({ context }: At) => pointAtOrAfter(context.device.now() + 1, context) - context.device.now(),
  },
  guards: {
    'a CA has granted what may be in memory': ({ context, event }: At) =>
      event.type === 'cmp.finished' && event.result.result === 'granted' && isSubjectToLook(context.volatile),
    'there is something to look at': ({ context: { volatile } }: At) => isSubjectToLook(volatile),
    'certificates are judged by something else': ({ context }: At) =>
      isSubjectToLook(context.volatile) && !isOnBasis(context.volatile.certificateLook, basisOf(context)),
    'time alone will change something': ({ context }: At) => nextChange(context) < Infinity,
  },
  actions: {
    'look at the certificates': chart.enqueueActions(({ context, enqueue }) => {
      if (!isSubjectToLook(context.volatile)) return;
      const { findings: before } = context.volatile.certificateLook;
      const now = findingsAt(context);
      for (const [key, finding] of before)
        if (!isSame(finding, now.get(key))) enqueue.raise({ type: 'alarm.cleared', ...alarmOf(finding) });
      for (const [key, finding] of now)
        if (!isSame(finding, before.get(key))) enqueue.raise({ type: 'alarm.raised', ...alarmOf(finding), params: wordsOf(finding) });
      enqueue.assign({ volatile: { ...context.volatile, certificateLook: { findings: now, basis: basisOf(context) } } });
    }),
  },
};

const changed = [{ guard: 'there is something to look at', target: '.changed' }, { target: '.idle' }] as const;

/** Whether certificates in memory are good. */
export const certificateCheck = chart.extend(checkMeans).createStateConfig({
  description:
    'All local and CA certificates in memory are verified, and CRLs where revocation counts: at a start, and at the first point of the check grid after something has changed, by time or otherwise. What is wrong is an alarm, until it is over.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'Nobody looks.', on: { 'system.started': 'watching' } },
    watching: {
      description: 'What is known is what the last look has found. Its points are counted from the start, in check periods.',
      initial: 'looking',
      on: {
        'certificate.imported': '.changed',
        'crl.answered': '.changed',
        'certificate.deleted': changed,
        'certificates.reset': changed,
        'clock.changed': changed,
        'cmp.finished': { guard: 'a CA has granted what may be in memory', target: '.changed' },
        'running.changed': { guard: 'certificates are judged by something else', target: '.changed' },
      },
      states: {
        looking: {
          description: 'Alarms are raised for what is found now and was not before, and cleared for what is over.',
          entry: 'look at the certificates',
          always: [{ guard: 'time alone will change something', target: 'waiting' }, { target: 'idle' }],
        },
        idle: { description: 'No certificate will ever change by time alone. No timer runs.' },
        waiting: {
          description: 'Until the first point at which something has changed by time alone.',
          after: { 'time to the next look': 'looking' },
        },
        changed: {
          description: 'Memory, keys, settings or the clock have changed. Until the next point.',
          after: { 'time to the next point': 'looking' },
        },
      },
    },
  },
});

/** What the last look has found, and what it rested on. */
export interface CertificateLook {
  readonly findings: Findings;
  readonly basis?: ReturnType<typeof basisOf>;
}

const isSubjectToLook = ({ certificates, certificateLook }: Context['volatile']): boolean =>
  certificates.length > 0 || certificateLook.findings.size > 0;

/** Clock time. */
const pointAtOrAfter = (due: number, { device, volatile }: Context): number =>
  gridPointAtOrAfter(due, volatile.poweredOnAt, checkSettings(volatile.running, device).period);

/** Another certificate under the same name is another finding. */
const isSame = (one: Finding, other: Finding | undefined): boolean =>
  other !== undefined && one.reason === other.reason && (one.held === other.held || Buffer.compare(one.held.der, other.held.der) === 0);

const alarmOf = ({ alarm, subject }: Finding) => ({ alarm, subject });

interface At {
  readonly context: Context;
  readonly event: ControlPlaneEvent;
}

/** Within what a host's timer bears. */
const longestWait = 24 * 24 * 3_600_000;
