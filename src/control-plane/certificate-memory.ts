import { assertEvent } from 'xstate';
import { dropCertificate, holdCertificate } from '../pki/certificate-store.ts';
import { loadImported } from '../pki/import-list.ts';
import { chart } from './chart.ts';
import { remarkOnImport } from './import-remark.ts';

export const certificateMeans = {
  actions: {
    'load what was imported before': chart.assign(({ context: { device, nonVolatile, volatile } }) => ({
      volatile: { ...volatile, certificates: loadImported(nonVolatile.cfCard, device.profile).certificates },
    })),
    'hold the certificate in memory': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'certificate.imported');
      const { volatile } = context;
      enqueue.assign({ volatile: { ...volatile, certificates: holdCertificate(volatile.certificates, event.certificate) } });
      const remark = remarkOnImport(event.certificate, context);
      if (remark !== undefined) enqueue.emit({ type: 'remark.made', text: remark });
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
  description:
    'Certificates in memory are copies of files on the CF card. At a power cut they are lost, and the next start loads again what was imported before, from the files as they then are; one whose file is gone is gone.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'Memory is empty.', on: { 'system.started': 'kept' } },
    kept: {
      description: 'Certificates come by import and by an update from the CA, and go by command.',
      entry: 'load what was imported before',
      on: {
        'certificate.imported': { actions: 'hold the certificate in memory' },
        'certificate.deleted': { actions: 'drop the certificate from memory' },
        'certificates.reset': { actions: 'drop all certificates from memory' },
      },
    },
  },
});
