import type { HeldCertificate } from '../../../pki/certificate-store.ts';
import { did, type Step } from '../../run/outcome.ts';

/** Memory that stays as it was is told to the log too. */
export function orRefused(of: 'import' | 'deletion', name: Omit<HeldCertificate, 'der'>, outcome: Step | readonly Step[]): readonly Step[] {
  const steps = 'do' in outcome ? [outcome] : outcome;
  const isDone = steps.some(step => step.do === 'apply' && done.has(step.event.type));
  return isDone ? steps : [...steps, did({ type: 'certificate.refused', of, ...name })];
}

const done: ReadonlySet<string> = new Set(['certificate.imported', 'certificate.deleted']);
