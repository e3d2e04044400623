import type { Messages } from '../schema/message.ts';

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const inferred = { fidelity: 'inferred' } as const;
const rule66 = '-'.repeat(66);
const rule76 = '-'.repeat(76);
const rule80 = '-'.repeat(80);
const rule86 = '-'.repeat(86);
const box = '*'.repeat(57);

/** Upgrades in service, of boards and of modules, and the checks before them. */
export const upgradeMessages = {
  'issu-not-under-way': { text: 'Error: The system is not in upgrade phase.', ...inferred },
  'issu-no-slave': { text: 'Error: The slave main board is not ready.', ...inferred },
  'issu-same-software': { text: 'Error: The upgrade system software is the running one.', ...inferred },
  'issu-mode': { text: 'Current ISSU Mode: {mode}', ...cr('display issu mode') },
  'issu-no-check': { text: 'Info: No ISSU check has been made.', ...inferred },
  'issu-no-report': { text: 'Info: No ISSU report exists.', ...inferred },
  'issu-isolated-head': {
    text: `${rule80}\nSlot    BoardType    IsolatedReason                                 State\n${rule80}`,
    head: true,
    ...cr('display issu isolated board'),
  },
  'issu-isolated-end': { text: rule80, ...cr('display issu isolated board') },
  'access-point-missing': { text: 'Error: The AP does not exist.', ...inferred },
  'board-not-there': { text: 'Error: The board does not exist.', ...inferred },
  'check-patch-question': {
    text: 'Warning: Patch package verification consumes system CPU resources. Continue? [Y/N]:',
    ...cr('check patch'),
  },
  'patch-checked': { text: 'Info: Prepare to check patch {file}, please wait...done.\nInfo: The patch is complete.', ...inferred },
  'patch-none-next': { text: 'Error: No patch exists.', ...inferred },
  'module-missing': { text: 'Error: No module exists.', ...cr('check patch') },
  'module-invalid': { text: 'Error: {file} is not a module package of this device and release.', ...inferred },
  'module-remove-question': { text: 'This will uninstall the module. Are you sure? [Y/N]:', ...cr('uninstall-module') },
  'compatibility-head': {
    text: `${rule76}\nSlot#     BoardType        Result           Detail\n${rule76}`,
    head: true,
    ...cr('check hardware-compatibility'),
  },
  'compatibility-row': { text: '{slot:9} {type:16} Compatible       NA', ...cr('check hardware-compatibility') },
  'compatibility-end': { text: rule76, ...cr('check hardware-compatibility') },
  'check-version-head': {
    text:
      'Info: Prepare to check system software {file}, please wait ..........................................\n' +
      `Info: System software signature check passed!\n${rule86}\n` +
      `Slot #     Type Content              CurVer  ExactVer  State        Upgrade Suggestion\n${rule86}`,
    head: true,
    ...cr('check version'),
  },
  'check-version-row': { text: '{slot:10} {kind:4} MonitorBUS           {version:7} {version:9} Compatible   NA', ...cr('check version') },
  'check-version-end': { text: rule86, ...cr('check version') },
  'downgrade-warning': {
    text: 'Warning: Check that the {kind} file version matches the version of the next-startup system software package.',
    ...cr('startup downgrade'),
  },
  'downgrade-set': { text: 'Info: Successfully set the startup {kind} file used for the downgrade.', ...cr('startup downgrade') },
  'software-crl-refused': { text: 'Error: Failed to verify the signature of the CRL.', ...inferred },
  'software-crl-none': {
    text:
      `CRL file information:\n${'-'.repeat(110)}\n` +
      'Slot ID           Publisher                                                                         Issue Date\n' +
      `${'-'.repeat(110)}\n${'-'.repeat(110)}`,
    ...cr('display software crl'),
  },
  'tpm-none': { text: 'Info: The board in slot {slot} does not support TPM.', ...cr('display tpm status') },
  'package-caution': {
    text: 'Info: During this operation, please do not operate the software package, otherwise it will cause failure.',
    ...cr('software-package'),
  },
  'package-integrate-question': {
    text: 'Caution!!! This operation will modify the contents of the software package, confirm to integrate! Continue? [Y/N]:',
    ...cr('software-package'),
  },
  'package-restore-question': {
    text: 'Caution!!! This operation will restore the software package, confirm to restore! Continue? [Y/N]:',
    ...cr('software-package'),
  },
  'package-nothing-to-integrate': { text: 'Error: The software packages have no components to integrate.', ...inferred },
  'package-not-integrated': { text: 'Error: The software package is not an integrated one.', ...inferred },
  'package-version': {
    text:
      '-----------------------------------------------\nPackage Version  :  1\nComponent Status :  original\n' +
      'Component Version:  {version}\n-----------------------------------------------',
    fidelity: 'inferred',
    source: 'layout: Command Reference, "display software-version", of an integrated package',
  },
  'upgrade-status-head': {
    text: `${'-'.repeat(78)}\nSlot#   Type    Loading        Waiting                  StartTime      Progress\n${'-'.repeat(78)}`,
    head: true,
    ...cr('display upgrade status'),
  },
  'upgrade-status-end': { text: '-'.repeat(78), ...cr('display upgrade status') },
  'upgrade-warning': {
    text:
      `${box}\n*                     W A R N I N G                     *\n` +
      '* Please ensure that the configuration has been saved.  *\n' +
      '* And please ensure that the board does not be powered  *\n' +
      '* off or be reseted during the upgrade operation.       *\n' +
      '* Also ensure that any board of this device is not      *\n' +
      `* removed (pull out or plug in) during this process.    *\n${box}`,
    ...cr('upgrade all-slot'),
  },
  'upgrade-question': { text: 'Confirm to upgrade.continue? [Y/N]:', ...cr('upgrade all-slot') },
  'upgrade-loading': { text: '\nLoading slot:<{slots}>.\nPlease wait....', ...cr('upgrade all-slot') },
  'upgrade-loaded': {
    text: `Load {item} Finish!\nUpgrade result information:\n${rule66}\nSlot #         Type     Item         LoadMode     Result          \n${rule66}`,
    head: true,
    ...cr('upgrade all-slot'),
  },
  'upgrade-row': { text: '{slot:14} {kind:8} {item:12} {mode:12} match', ...cr('upgrade all-slot') },
  'upgrade-end': { text: rule66, ...cr('upgrade all-slot') },
  'ztp-status': {
    text:
      `${'-'.repeat(75)}\nSlot  Last startup ZTP status   Next startup ZTP status   Previous-cfg-file\n${'-'.repeat(75)}\n` +
      `{slot:5} {last:25} {next:25} {script}\n${'-'.repeat(75)}`,
    ...cr('display ztp status'),
  },
  'upgrade-not-of-this-product': { text: 'Info:The current product can not support this operation.', ...cr('upgrade cmu') },
  'upgrade-test-bus-question': {
    text: 'Warning:  This command may affect operation by wrong use, please use it carefully. Are you sure to do this operation? [Y/N]:',
    fidelity: 'inferred',
    source: 'Command Reference, "upgrade lpu by-testbus", of which the end is cut off there',
  },
  'upgrade-test-bus-done': { text: 'Please wait.....................\nThe task end success.', ...cr('upgrade lpu by-testbus') },
} as const satisfies Messages;
