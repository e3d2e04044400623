import type { CfCard } from '../../../flash/cf-card.ts';
import { readRootFile } from '../../../pki/card-file.ts';
import { type Certificate, readCertificate } from '../../../pki/certificate.ts';
import { largestCertificateFile } from '../../../pki/certificate-file.ts';
import type { Step } from '../../run/outcome.ts';
import { sayCertificateFault, sayFileMissing } from './faults.ts';

/** The certificate in a file on the CF card, or what the router says of the file. */
export function readCardCertificate(cfCard: CfCard, fileName: string): Certificate | Step {
  const file = readRootFile(cfCard, fileName, largestCertificateFile);
  if (!file) return sayFileMissing(fileName);
  const { certificate, fault } = file.bytes ? readCertificate(file.bytes) : { fault: 'too large' as const };
  return certificate ?? sayCertificateFault(fault, fileName);
}
