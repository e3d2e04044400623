import type { PkiLogName } from '../../firmware-model/pki-logs.ts';
import type { CertificateUsage } from '../pki/certificate-store.ts';
import { type Context, chart } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';
import type { ControlPlaneEvent } from './events.ts';

export const pkiLogMeans = {
  actions: {
    'log what became of a key or certificate': chart.enqueueActions(({ context, event, enqueue }) => {
      const log = logOf(event);
      if (log) enqueue.raise({ type: 'entry.logged', entry: entryOf(...log, context) });
    }),
  },
};

type Log = readonly [mnemonic: PkiLogName, params: LogEntry['params']];

/** Keys and certificates are managed by operators; a certificate that updates itself is logged too. */
function logOf(event: ControlPlaneEvent): Log | undefined {
  switch (event.type) {
    case 'keyPair.created':
      return ['RSA_CREATE_OK', { key: event.keyPair.name }];
    case 'keyPair.destroyed':
      return ['RSA_DESTROY_SUCCEED', { key: event.name }];
    case 'keyPair.imported':
      return ['KEY_IMPORT_OK', { key: event.keyPair.name }];
    case 'certificate.imported':
      return [`${prefixes[event.certificate.usage]}_IMPORT_OK`, paramsOf(event.certificate)];
    case 'certificate.deleted':
      return [`DEL_${prefixes[event.usage]}_OK`, paramsOf(event)];
    case 'certificate.refused':
      return [event.of === 'import' ? `${prefixes[event.usage]}_IMPORT_ERR` : `DEL_${prefixes[event.usage]}_ERR`, paramsOf(event)];
    case 'certificate.updated':
      return [event.isNew ? 'CMP_UPDATE_LOCAL_CERT_OK' : 'CMP_UPDATE_LOCAL_CERT_ERR', { session: event.session }];
    default:
      return undefined;
  }
}

interface Named {
  readonly usage: CertificateUsage;
  readonly domain: string | undefined;
  readonly fileName: string;
}

const paramsOf = ({ usage, domain, fileName }: Named) => ({
  kind: { words: `kind-${usage}` } as const,
  file: fileName,
  domain: domain ?? '',
});

function entryOf(mnemonic: PkiLogName, params: LogEntry['params'], { device, nonVolatile: { board } }: Context): LogEntry {
  const { severity, message: id } = device.pkiLogs[mnemonic];
  return { kind: 'security', module: 'PKI', severity, mnemonic, identity: cid, id, params, time: deviceTime(device.now(), board) };
}

const prefixes = { ca: 'CA', local: 'LOCAL', crl: 'CRL', peer: 'PEER' } as const satisfies Record<CertificateUsage, string>;

/** inferred: of no event of PKI is it public */
const cid = 'CID=0x80f10411';
