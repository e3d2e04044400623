import type { Messages } from '../schema/message.ts';

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const inferred = {
  fidelity: 'inferred',
  source: 'layout: Command Reference, "display license"; what a device without a licence shows is ours',
} as const;

/** The licence: its displays, and the file it comes from. */
export const licenceMessages = {
  'license-head': {
    text: ' Active License    : {file}\n License state     : {state}\n Revoke ticket     : {ticket} \n License mode      : {mode}',
    ...cr('display license'),
  },
  'license-head-verbose': {
    text: ' Active license    : {file}\n License state     : {state}\n Revoke ticket     : {ticket}\n License mode      : {mode}',
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
  'license-mode': { text: ' License mode      : {mode}', ...cr('display license mode') },
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
  'chassis-not-there': { text: 'Error: The chassis does not exist.', fidelity: 'inferred' },
  'license-switch-question': {
    text: 'Warning: This operation will switch to the {mode} mode. Continue? [Y/N]:',
    ...cr('license switch mode'),
  },
  'license-switch-off-question': {
    text: 'Warning: This operation will disable the license-emergency or disable the license-controlled feature if has been enabled. Continue? [Y/N]:',
    ...cr('license switch mode'),
  },
  'license-switched': { text: 'Info: Succeeded in switching to the {mode} mode.', ...cr('license switch mode') },
  'license-operated': {
    text: 'Info: Operating, please wait for a moment...........done.\nInfo: Succeeded to perform this operation.',
    ...cr('license trial'),
  },
  'license-trial-question': {
    text: 'Warning: This operation will enable the license-controlled feature and can be used only after authorization. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'Command Reference, "license trial", of which the end is shortened here',
  },
  'license-trial-end-question': {
    text: 'Warning: This operation will disable the license-controlled feature, after which the feature cannot be enabled again. Continue?  [Y/N]:',
    ...cr('license trial'),
  },
  'license-trial-over': { text: 'Error: The trial of the license has already been used.', fidelity: 'inferred' },
  'license-trial-off': { text: 'Error: The trial of the license is not enabled.', fidelity: 'inferred' },
  'license-trial': {
    text: ' License trial status              : {state}\n Remain times                      : {times}\n Remain days                       : {days}',
    ...cr('display license trial'),
  },
  'license-emergency': {
    text: ' License emergency status          : {state}\n Remain times                      : {times}\n Remain days                       : {days}',
    ...cr('display license emergency'),
  },
  'license-features-head': {
    text: '\n Feature-name        Value     Description\n ------------------------------------------------------------',
    ...cr('display license trial'),
  },
  'license-emergency-question': {
    text: 'Warning: This operation will cause LCS into the EMERGENCY state. Continue? [Y/N]:',
    ...cr('license emergency'),
  },
  'license-emergency-begun': {
    text: 'Info: The emergency has been started. You can stop it only by activating a new license file.',
    ...cr('license emergency'),
  },
  'license-emergency-over': { text: 'Error: The emergency cannot be started again.', fidelity: 'inferred' },
  'license-cloud-server': {
    text: 'Server IP address        : {address}\nServer port              : {port}\nRegistration status      : unregister\nPolicy name              : -',
    fidelity: 'inferred',
    source: 'layout: Command Reference, "display license cloud server", of a device that is registered',
  },
  'license-state-trial': {
    text: 'Info: Current license state is Trial. The trial days remains {days} days.',
    ...cr('display license state trial'),
  },
  'license-exported': { text: 'Info: Succeeded in exporting the license.', fidelity: 'inferred' },
  'license-usage-head': {
    text:
      `Info: Active License on master board: {file}.\n${'-'.repeat(80)}\n` +
      `FeatureName              ConfigureItemName                         ResourceUsage\n${'-'.repeat(80)}`,
    head: true,
    ...cr('display license resource usage'),
  },
  'license-usage-end': { text: '-'.repeat(80), ...cr('display license resource usage') },
  'license-threshold-head': {
    text: `${'-'.repeat(80)}\nResourceItemName         Threshold Configurable Description\n${'-'.repeat(80)}`,
    head: true,
    ...cr('display license threshold'),
  },
  'license-ports-head': {
    text:
      `Global port license information:\n${'='.repeat(82)}\n` +
      `Port Type              Offline     Allocated     Activated     Available     Total\n${'-'.repeat(80)}`,
    head: true,
    ...cr('display license resource usage port-srv6'),
  },
  'license-ports-type': {
    text: '{type:22} 0           0             0             0             0',
    ...cr('display license resource usage port-srv6'),
  },
  'license-ports-details': {
    text:
      `Port license detailed information:\n${'='.repeat(80)}\n` +
      `Physical Port Position                         Port Type           Active Status\n${'-'.repeat(80)}`,
    ...cr('display license resource usage port-srv6'),
  },
  'license-port': { text: '{place:46} {type:19} No allocated', ...cr('display license resource usage port-srv6') },
  'license-features': {
    text:
      `FeatureName Descriptions:\n${'='.repeat(84)}\nFeatureName            Description\n${'-'.repeat(84)}\n\n` +
      `Global license information:\n${'='.repeat(84)}\n` +
      `FeatureName            Offline     Allocated     Activated     Available     Total\n${'-'.repeat(84)}\n\n` +
      `License detailed information:\n${'='.repeat(84)}\n` +
      `Physical Position    FeatureName     Needed Count    Used Count      Active Status\n${'-'.repeat(84)}`,
    ...cr('display license resource'),
  },
  'license-feature-port': {
    text: '{place:20} NA              0               0               No allocated',
    ...cr('display license resource'),
  },
  'license-extended-features': {
    text:
      `FeatureName Descriptions:\n${'='.repeat(84)}\nFeatureName            Description                                   Binding Total\n${'-'.repeat(84)}\n\n` +
      `Brief RTU Information:\n${'='.repeat(84)}\nBarCode                    Allocated       Activated       Available       Total\n${'-'.repeat(84)}\n\n` +
      `Detailed RTU Information:\n${'='.repeat(84)}`,
    ...cr('display license resource usage rtu-extend-information'),
  },
  'license-inventory': {
    text: 'LicSn=<{serial}>\nLicESN=<{esn}>\nLicBusiMod=<{type}>\nLicKyPrdName=<{product}>\nLicKyPrdVer=<{version}>\nLicKyGroup=<{feature}>\nLicKyEndDate=<{expires}>',
    ...cr('display inventory license'),
  },
  'license-in-use': { text: 'Error: The license file is in use.', fidelity: 'inferred' },
  'license-delete-question': { text: 'Warning: The contents of file {file} cannot be recycled. Continue? [Y/N]:', ...cr('license delete') },
  'license-deleted': { text: 'Info: Unreserved deleting file {file}......Done.', ...cr('license delete') },
} as const satisfies Messages;
