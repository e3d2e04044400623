import type { Device } from '../../firmware-model/schema/device.ts';
import type { Configuration } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';

/** How certificates in memory are looked at. */
export interface CheckSettings {
  /** Milliseconds from one look to the next. */
  readonly period: number;
  /** How long before its end a certificate is said to be about to expire; milliseconds. */
  readonly preWarning: number;
  /** Whether revocation counts. */
  readonly crlCheck: boolean;
  /** `pki strict-mode` */
  readonly strict: boolean;
}

type Usual = Pick<Device, 'certificateCheckPeriod' | 'certificatePreWarning'>;

export function checkSettings(running: Configuration, usual: Usual): CheckSettings {
  const settings = settingsOf(running);
  const minutes = settings.line('pki set-certificate check-period')?.args.minutes;
  const days = settings.line('pki set-certificate expire-prewarning')?.args.days;
  return {
    period: minutes === undefined ? usual.certificateCheckPeriod : Number(minutes) * 60_000,
    preWarning: days === undefined ? usual.certificatePreWarning : Number(days) * 86_400_000,
    crlCheck: settings.line('pki crl check enable') === undefined, // a line of it is its `undo`
    strict: settings.line('pki strict-mode') !== undefined,
  };
}
