import type { AlarmName, TrapName } from '../../firmware-model/alarms.ts';
import { printable } from '../cmp/printable.ts';
import type { DownloadedKind } from '../pki/downloaded-file.ts';
import type { DownloadFault, DownloadPlace } from '../pki/downloads.ts';
import { activeAlarm } from './alarms.ts';
import { writeDone, writeRefused } from './card-alarm.ts';
import type { AlarmEvent } from './events.ts';
import type { Volatile } from './state.ts';

export interface Download {
  readonly kind: DownloadedKind;
  readonly place: DownloadPlace;
  /** What it is saved as. */
  readonly file: string;
}

/** What is told of a download that is over, and of the card that may have refused it. */
export const downloadReports = (volatile: Volatile, download: Download, fault: DownloadFault | undefined): readonly AlarmEvent[] => [
  downloadReport(volatile, download, fault),
  ...cardReport(download, fault),
];

/** One that has failed is an alarm until the same succeeds. */
function downloadReport(volatile: Volatile, download: Download, fault: DownloadFault | undefined): AlarmEvent {
  const { fail: alarm, success: trap } = notifications[download.place.by][download.kind];
  const params = paramsOf(download);
  const subject = download.kind === 'crl' ? addressOf(download.place) : download.file;
  if (fault) {
    const detail = `: ${printable(fault.detail).slice(0, longestDetail)}`;
    return { type: 'alarm.raised', alarm, subject, params: { ...params, reason: { words: fault.code }, detail } };
  }
  return activeAlarm(volatile, alarm, subject) ? { type: 'alarm.cleared', alarm, subject, params } : { type: 'trap.raised', trap, params };
}

function cardReport({ file }: Download, fault: DownloadFault | undefined): readonly AlarmEvent[] {
  if (!fault) return [writeDone({ file })];
  if (fault.code === 'DOWNLOAD_CARD_FULL') return [writeRefused({ file }, 'CARD_FULL')];
  return fault.code === 'DOWNLOAD_CARD_NOT_WRITTEN' ? [writeRefused({ file }, 'CARD_WRITE_FAILED')] : [];
}

/** Objects of the notifications, in the order of the MIB. */
function paramsOf({ place, file }: Download): Readonly<Record<string, string | number>> {
  const { vpnInstance = publicInstance } = place.from;
  if (place.by === 'http') return { url: place.url, file, vpnInstance };
  const { ip: address, port, attributes, dn, version } = place.query;
  return { address, port, attribute: attributes[0] ?? '', dn, version, file, vpnInstance };
}

const addressOf = (place: DownloadPlace): string =>
  place.by === 'http' ? place.url : `ldap://${place.query.ip}:${place.query.port}/${place.query.dn}`;

interface Notifications {
  readonly fail: AlarmName;
  readonly success: TrapName;
}

const notifications: Readonly<Record<DownloadPlace['by'], Readonly<Record<DownloadedKind, Notifications>>>> = {
  http: {
    crl: { fail: 'hwIPSecPkiHttpGetCrlFail', success: 'hwIPSecPkiHttpGetCrlSuccess' },
    certificate: { fail: 'hwIPSecPkiHttpGetCertFail', success: 'hwIPSecPkiHttpGetCertSuccess' },
  },
  ldap: {
    crl: { fail: 'hwIPSecPkiLdapGetCrlFail', success: 'hwIPSecPkiLdapGetCrlSuccess' },
    certificate: { fail: 'hwIPSecPkiLdapGetCertFail', success: 'hwIPSecPkiLdapGetCertSuccess' },
  },
};

/** The instance that is none of a VPN, ip vpn-instance in the command reference. */
const publicInstance = '_public_';

const longestDetail = 400;
