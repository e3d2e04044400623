import type { MessageId } from './messages.ts';
import type { SecurityLog } from './schema/alarm.ts';

/** What is logged of time from outside, by mnemonic. Mnemonics and severities: log reference of S-series switches, NTP; of the NE40E none is public. */
export const ntpLogs = {
  PEER_SELE: { severity: 4, message: 'log-ntp-selected', fidelity: 'inferred' },
  SOURCE_LOST: { severity: 4, message: 'log-ntp-lost', fidelity: 'inferred' },
  STRATUM_CHANGE: { severity: 4, message: 'log-ntp-stratum', fidelity: 'inferred' },
} as const satisfies Readonly<Record<string, SecurityLog<MessageId>>>;

export type NtpLogName = keyof typeof ntpLogs;
