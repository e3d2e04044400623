import type page from '../../../../firmware-model/pages/pki/display-pki-crl-filename.ts';
import { readRootFile } from '../../../pki/card-file.ts';
import { largestCrlFile } from '../../../pki/certificate-file.ts';
import { readCrl } from '../../../pki/crl.ts';
import type { Handlers } from '../../run/handler.ts';
import { displayCrl } from './crl-display.ts';
import { sayCrlFault, sayFileMissing } from './faults.ts';

/** Reads the file, so a CRL can be looked at before it is imported. */
export default {
  *show({ args }, { nonVolatile: { cfCard } }) {
    const file = args['file-name'];
    const read = readRootFile(cfCard, file, largestCrlFile);
    if (!read) yield sayFileMissing(file);
    if (!read) return;
    const { crl, fault } = read.bytes ? readCrl(read.bytes) : { fault: 'too large' as const };
    if (crl) yield* displayCrl(crl);
    else yield sayCrlFault(fault, file);
  },
} satisfies Handlers<typeof page>;
