import type { Configuration } from '../../../config/configuration.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { isSnmpEnabled } from './snmp-lines.ts';

/** Steps of a display of SNMP; the refusal where the agent is off. */
export const whereEnabled = (
  { volatile: { running } }: RouterFacts,
  shown: (running: Configuration) => readonly Step[],
): readonly Step[] => (isSnmpEnabled(running) ? shown(running) : [say('snmp-disabled')]);

/** 800007DB: an agent of Huawei; 03: by MAC address (RFC 3411, SnmpEngineID). */
export function engineId({ device, volatile: { running } }: RouterFacts): string {
  const configured = /^snmp-agent local-engineid (\S+)/.exec(running.get('snmp-agent local-engineid')?.line ?? '')?.[1];
  return (configured ?? `800007DB03${device.baseMac.replaceAll('-', '')}`).toUpperCase();
}
