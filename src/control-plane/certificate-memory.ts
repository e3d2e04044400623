import { assertEvent } from 'xstate';
import { dropCertificate, holdCertificate } from '../pki/certificate-store.ts';
import { loadImported } from '../pki/import-list.ts';
import { chart } from './chart.ts';

export const certificateMeans = {
  actions: {
    'load what was imported before': chart.assign(({ context: { nonVolatile, volatile } }) => ({
      volatile: { ...volatile, certificates: loadImported(nonVolatile.cfCard).certificates },
    })),
    'hold the certificate in memory': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'certificate.imported');
      return { volatile: { ...volatile, certificates: holdCertificate(volatile.certificates, event.certificate) } };
    }),
    'drop the certificate from memory': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'certificate.deleted');
      return { volatile: { ...volatile, certificates: dropCertificate(volatile.certificates, event) } };
    }),
    'drop all certificates from memory': chart.assign(({ context: { volatile } }) => ({ volatile: { ...volatile, certificates: [] } })),
  },
};

/** Certificates in memory. */
export const certificateMemory = chart.extend(certificateMeans).createStateConfig({
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { on: { 'system.started': 'kept' } },
    kept: {
      entry: 'load what was imported before',
      on: {
        'certificate.imported': { actions: 'hold the certificate in memory' },
        'certificate.deleted': { actions: 'drop the certificate from memory' },
        'certificates.reset': { actions: 'drop all certificates from memory' },
      },
    },
  },
});
