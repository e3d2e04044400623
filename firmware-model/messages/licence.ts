import type { Messages } from '../schema/message.ts';

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const inferred = {
  fidelity: 'inferred',
  source: 'layout: Command Reference, "display license"; what a device without a licence shows is ours',
} as const;

/** The licence: its displays, and the file it comes from. */
export const licenceMessages = {
  'license-head': {
    text: ' Active License    : {file}\n License state     : {state}\n Revoke ticket     : {ticket} \n License mode      : common',
    ...cr('display license'),
  },
  'license-head-verbose': {
    text: ' Active license    : {file}\n License state     : {state}\n Revoke ticket     : {ticket}\n License mode      : common',
    fidelity: 'captured',
    source: '"display license verbose" of a VRP device',
  },
  'license-owner': { text: '\n {owner}', ...cr('display license') },
  'license-product': {
    text:
      '\n Product name      : {product}\n Product version   : {version}\n License Serial No : {serial}\n' +
      ' Creator           : {creator}\n Created Time      : {created}',
    ...cr('display license'),
  },
  'license-product-verbose': {
    text:
      '\n Product name      : {product}\n Product version   : {version}\n License file ESN  : {esn}\n License Serial No : {serial}\n' +
      ' Creator           : {creator}\n Created Time      : {created}\n Custom            : {owner}',
    fidelity: 'captured',
    source: '"display license verbose" of a VRP device',
  },
  'license-feature': {
    text:
      '-------------------------------------------------------------\n' +
      ' Feature name      : {feature}\n Authorize type    : {type}\n Expired date      : {expires}\n Trial days        : --',
    ...cr('display license'),
  },
  'license-master': { text: '\n Master board license state: {state}.{remaining}', ...cr('display license') },
  'license-none': { text: '\n Master board license state: Default. Activate a license for the features it controls.', ...inferred },
  'license-state': { text: 'Info: Current license state is {state}.{remaining}', ...cr('display license state') },
  'license-esn': { text: 'ESN: {serialNumber}', ...cr('display license esn') },
  'license-mode': { text: ' License mode      : common', ...cr('display license mode') },
  'license-ticket': { text: 'Info: The revoke ticket is: {ticket}.', ...cr('display license revoke-ticket') },
  'license-no-ticket': { text: 'Info: No revoke ticket exists.', fidelity: 'inferred' },
  'license-activated': {
    text: 'Now activing the license....done.\nInfo: Succeeded in activating the license file.',
    ...cr('license active'),
  },
  'license-verified': { text: 'Info: Verify license succeeded.', ...cr('license verify') },
  'license-invalid': { text: 'Error: {file} is not a license file.', fidelity: 'inferred' },
  'license-other-product': { text: 'Error: The license file is for another product or version.', fidelity: 'inferred' },
  'license-other-esn': { text: 'Error: The ESN of the license file is not that of the device.', fidelity: 'inferred' },
  'license-expired': { text: 'Error: The license file has expired.', fidelity: 'inferred' },
  'license-was-revoked': { text: 'Error: The license has been revoked.', fidelity: 'inferred' },
  'license-revoke-question': {
    text: 'Warning: The license will enter the Trial state and will not be activated again. Continue? [Y/N]:',
    ...cr('license revoke'),
  },
  'license-revoked': { text: 'Info: Succeeded in revoking the license. The revoke ticket is {ticket}.', ...cr('license revoke') },
  'license-not-active': { text: 'Error: No license is active.', fidelity: 'inferred' },
  'license-in-use': { text: 'Error: The license file is in use.', fidelity: 'inferred' },
  'license-delete-question': { text: 'Warning: The contents of file {file} cannot be recycled. Continue? [Y/N]:', ...cr('license delete') },
  'license-deleted': { text: 'Info: Unreserved deleting file {file}......Done.', ...cr('license delete') },
} as const satisfies Messages;
