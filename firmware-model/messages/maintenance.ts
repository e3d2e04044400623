import type { Messages } from '../schema/message.ts';

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const operating = 'Info: Operating, please wait for a moment...';
const rule81 = '-'.repeat(81);
const rule82 = '-'.repeat(82);

/** Patches, system software, and what the next start loads. */
export const maintenanceMessages = {
  'patch-none': { text: 'Info: No patch exists. \nThe current state is: Idle.', ...cr('display patch-information') },
  'patch-information': {
    text: 'Patch Package Name    :{file}\nPatch Package Version :{version}\nPatch Package State   :Running\nPatch Package Run Time:{time}',
    ...cr('display patch-information'),
  },
  'patch-boards-head': {
    text: 'Board Info :\n-------------------------------------------\nSlot-id  PatchType Count\n-------------------------------------------',
    ...cr('display patch-information'),
    head: true,
  },
  'patch-board': { text: '{slot:8} {type:9} 1', ...cr('display patch-information') },
  'patch-boards-end': { text: '-------------------------------------------\nTotal = {total}', ...cr('display patch-information') },
  'patch-history-none': { text: 'Info: No patch has run since the start.', fidelity: 'inferred' },
  'patch-operating': { text: operating, ...cr('patch load (User view)') },
  'patch-running': { text: 'Info: Succeeded in running the patch.', ...cr('patch load (User view)') },
  'patch-runs-already': { text: 'Error: The patch is already running.', fidelity: 'inferred' },
  'patch-other-runs': { text: 'Error: Another patch is running; delete it first.', fidelity: 'inferred' },
  'patch-invalid': { text: 'Error: {file} is not a patch package of this device and release.', fidelity: 'inferred' },
  'patch-delete-question': { text: 'This will delete the patch. Are you sure? [Y/N]:', ...cr('patch delete (User view)') },
  'patch-deleted': { text: `${operating}done.\nInfo: Succeeded in deleting the patch.`, ...cr('patch delete (User view)') },
  'patch-not-there': { text: `${operating}\nError: No patch exists.`, ...cr('patch delete (User view)') },
  'startup-patch-set': { text: `${operating}.done.\nInfo: Succeeded in setting startup the patch.`, ...cr('startup patch (User view)') },
  'startup-patch-cleared': {
    text: `${operating}done.\nInfo: Succeeded in clearing startup the patch.`,
    ...cr('reset patch-configure (User view)'),
  },
  'startup-patch-other': {
    text: `${operating}done.\nError: This is not a patch for next startup.`,
    ...cr('reset patch-configure (User view)'),
  },

  'startup-software-set': {
    text: 'Info: Succeeded in setting the software for booting system.',
    fidelity: 'documented',
    source: 'Command Reference of later members of the family, "startup system-software"',
  },
  'software-name-invalid': { text: 'Error: {file} is not a system software package.', fidelity: 'inferred' },
  'startup-paf-set': { text: 'Info: Succeeded in setting the paf file for booting system.', fidelity: 'inferred' },
  'paf-name-invalid': { text: 'Error: {file} is not a paf file.', fidelity: 'inferred' },
  'paf-head': {
    text: `${'-'.repeat(118)}\nPafName                       PafValue             Description    \n${'-'.repeat(118)}`,
    head: true,
    ...cr('display paf'),
  },
  'paf-row': { text: '{name:29} {value:20} {description}', ...cr('display paf') },
  'paf-end': { text: '-'.repeat(118), ...cr('display paf') },
  'paf-verbose': {
    text:
      '{name}\nValue        : {value}\nDefault value: {value}\nMin value    : {least}\nMax value    : {most}\n' +
      'Description  : {description}',
    ...cr('display paf'),
  },
  'paf-blank': { text: '', ...cr('display paf') },
  'software-running-head': {
    text:
      `It will take a few minutes, please wait...\nCheck system software result information:\n${rule81}\n` +
      `Slot#        Type   Item       PKG-SHA256-HASH      RUNNING-SHA256-HASH  Result\n${rule81}`,
    head: true,
    ...cr('check system-software running'),
  },
  'software-running-row': { text: '{slot:12} {kind:6} {item:10} {digits:20} {digits:20} {result}', ...cr('check system-software running') },
  'software-running-end': { text: rule81, ...cr('check system-software running') },
  'check-software-question': {
    text: 'Caution!!! Confirm to check startup file! Continue? [Y/N]:',
    ...cr('check system-software'),
  },
  'software-checked': {
    text:
      'Info: Prepare to check system software {file}, please wait .......................................................................................\n' +
      'Info: The SHA256 hash value of the system software is {hash}.\n' +
      'Info: The system software verification hash is successful.',
    ...cr('check system-software'),
  },
  'software-info': { text: 'Startup software name: {release}.cc\nStartup software file name: {file}', ...cr('display software info') },
  'inventory-package': { text: 'SwVer=<NE40E {version}>\nSwPat=<{patch}>', ...cr('display inventory package') },
  'boot-status-head': { text: `${rule82}\nSlot #    Type    RoT\n${rule82}`, head: true, ...cr('display boot status') },
  'boot-status-row': { text: '{slot:10} {kind:7} Flash/Locked', ...cr('display boot status') },
  'boot-status-end': { text: rule82, ...cr('display boot status') },
  'module-none': { text: 'Info: No module exists.', fidelity: 'inferred', source: 'the Error of check module: Command Reference' },
  'upgrade-rollback-off': { text: 'Info:The state of upgrade rollback is disable.', ...cr('display upgrade rollback') },
  'upgrade-rollback-on': {
    text: 'Info:The state of upgrade rollback is enable. Limit time is {minutes} minutes.',
    ...cr('display upgrade rollback'),
  },
  'upgrade-rollback-enabled': {
    text:
      'Info: The upgrade rollback function is enabled. The limit time is {minutes} minutes.\n' +
      'If no User cancels the function, the master MPU will restart by the bootfile {file}.',
    ...cr('upgrade rollback enable rollback-timer'),
  },
  'upgrade-rollback-enabled-slave': {
    text:
      'Info: The upgrade rollback function is enabled. The limit time is {minutes} minutes.\n' +
      'If no User cancels the function, the master MPU will restart by the bootfile {file}.' +
      'The slave MPU will restart by the bootfile {file}.',
    ...cr('upgrade rollback enable rollback-timer'),
  },
  'upgrade-rollback-disabled': {
    text: 'Info: The state of upgrade rollback is disable.',
    ...cr('upgrade rollback enable rollback-timer'),
  },
  'issu-idle': { text: 'Info: The system is not in upgrade phase.', ...cr('display issu state') },
} as const satisfies Messages;
