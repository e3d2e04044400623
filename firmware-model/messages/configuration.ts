import type { Messages } from '../schema/message.ts';

/** Committing, saving, comparing and showing configurations. CR: NE40E V800R012C10 Command Reference. */
export const configurationMessages = {
  'commit-conflict': {
    text: '\nCommit canceled, the configuration conflicted with other user, you can modify \nthe configuration and commit again.',
    fidelity: 'captured',
    source: 'CE capture of a commit after another user committed the same line; configuration guide, two users',
  },
  'commit-address-exists': {
    text: 'Error: The address already exists.',
    fidelity: 'documented',
    source: 'configuration guide, two users who configure the same address',
  },
  'commit-line-exists': {
    text: 'Error: The configuration already exists.',
    fidelity: 'inferred',
    source: 'rule: configuration guide, what two users commit alike conflicts; the error that it prints is that of an address',
  },
  'commit-view-removed': {
    text: 'Error: The view of this configuration has been deleted.',
    fidelity: 'inferred',
  },
  'commit-object-missing': {
    text: 'Error: The referenced object ({object}) does not exist.',
    fidelity: 'inferred',
  },
  'commit-object-in-use': {
    text: 'Error: The object is in use and cannot be deleted ({line}).',
    fidelity: 'inferred',
  },
  'commit-label-invalid': {
    text: 'Error: The label cannot start with a digit or be a hyphen (-).',
    fidelity: 'inferred',
    source: 'rule: CR, commit label',
  },
  'commit-label-exists': {
    text: 'Error: The label already exists.',
    fidelity: 'inferred',
    source: 'rule: configuration guide, labels are unique',
  },
  'commit-labels-full': {
    text: 'Error: The number of labels has reached the upper limit (20).',
    fidelity: 'inferred',
    source: 'rule: configuration guide, at most 20 labelled points',
  },

  'save-question': {
    text: 'Warning: The current configuration will be written to the device. Continue? [Y/N]:',
    fidelity: 'captured',
    source: 'VRP8 captures of save, CE and NE8000; CR, save, prints an older wording',
  },
  'save-file-question': {
    text: 'Warning: Are you sure to save the configuration to {file}? [Y/N]:',
    fidelity: 'captured',
    source: 'NE40E V800R022 capture of save with a file name',
  },
  'save-name-question': {
    text: 'Please input the file name(*.cfg, *.zip, *.dat):',
    fidelity: 'captured',
    source: 'automation projects that answer it',
  },
  saving: {
    text: 'Now saving the current configuration to the slot {slot} ',
    fidelity: 'captured',
    source: 'NE40E V800R022 capture of save',
  },
  saved: {
    text: 'Info: Save the configuration successfully.',
    fidelity: 'captured',
    source: 'NE40E V800R022 capture of save; CR, save',
  },
  'save-no-space': {
    text: 'Error: The storage device does not have enough space. The configuration is not saved.',
    fidelity: 'inferred',
  },
  'save-under-way': {
    text: 'Error: The configuration is being saved by another user. Please wait for a moment...',
    fidelity: 'inferred',
    source: 'rule: CR, reset saved-configuration; in the wording of a configuration that is being built',
  },
  'save-slave-failed': {
    text: 'Warning: Failed to save the configuration to the slot {slot}.',
    fidelity: 'inferred',
  },
  'save-failed': {
    text: 'Error: Failed to write the file {file}. The configuration is not saved.',
    fidelity: 'inferred',
  },

  'configuration-file-name-invalid': {
    text: 'Error: The file name must end with .cfg, .zip or .dat and be in the root directory, with 5 to 64 characters.',
    fidelity: 'inferred',
    source: 'rule: CR, save and startup saved-configuration',
  },
  'configuration-file-missing': {
    text: "Error: File can't be found.",
    fidelity: 'inferred',
    source: 'as of any file that is missing',
  },
  'configuration-file-binary': {
    text: 'Error: The binary format of {file} is not supported.',
    fidelity: 'inferred',
    source: 'known, not emulated: .dat files',
  },
  'configuration-file-damaged': {
    text: 'Error: The configuration file {file} is damaged.',
    fidelity: 'inferred',
  },
  'configuration-file-too-large': {
    text: 'Error: The configuration file {file} is too large.',
    fidelity: 'inferred',
  },
  'configuration-file-empty-archive': {
    text: 'Error: The file {file} does not contain a .cfg file of the same name.',
    fidelity: 'inferred',
    source: 'rule: CR, save: the file inside an archive has the same base name',
  },
  'next-startup-missing': {
    text: 'Error: The configuration file for the next startup is not specified.',
    fidelity: 'inferred',
  },

  'startup-configuration-set': {
    text: 'Info: Succeeded in setting the configuration for booting system.',
    fidelity: 'documented',
    source: 'CR, startup default-configuration; sibling command',
  },
  'startup-files': {
    text: `{board:40}:
  Configured startup system software    : {configured}
  Startup system software               : {software}
  Next startup system software          : {nextSoftware}
  Startup saved-configuration file      : {configuration}
  Next startup saved-configuration file : {nextConfiguration}
  Startup paf file                      : {paf}
  Next startup paf file                 : {nextPaf}
  Startup patch package                 : {patch}
  Next startup patch package            : {nextPatch}`,
    fidelity: 'documented',
    source: 'CR, display startup; no block for a slave board that is not there',
  },

  'load-server-failed': { text: 'Error: Failed to load the configuration file from the server.', fidelity: 'inferred' },
  'backup-servers-full': { text: 'Error: The number of backup servers has reached the limit.', fidelity: 'inferred' },
  'saved-last-none': { text: 'Info: The configuration has not been saved.', fidelity: 'inferred' },
  'reset-default-question': {
    text:
      'Warning: The action will delete the default configuration file on the device.\n' +
      'The default configuration file will be cleared to reconfigure.Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'CR, reset default-configuration, of which the end of the question is that of reset saved-configuration',
  },
  'reset-default': {
    text: 'Info: Succeeded in clearing the configuration on the device.',
    fidelity: 'documented',
    source: 'CR, reset default-configuration',
  },
  'default-configuration-none': { text: 'Error: The default configuration file does not exist.', fidelity: 'inferred' },
  'default-configuration-set': {
    text: 'Info: Operating, please wait for a moment........done.\nInfo: Succeeded in setting the configuration for booting system.',
    fidelity: 'documented',
    source: 'CR, startup default-configuration',
  },
  'default-configuration-name-invalid': { text: 'Error: The file is not a default configuration file (*.defcfg).', fidelity: 'inferred' },
  'reset-saved-question': {
    text: 'Warning: The action will delete the saved configuration on the device.\nThe configuration will be erased to reconfigure.Continue? [Y/N]:',
    fidelity: 'captured',
    source: 'NE40E capture; CR, reset saved-configuration',
  },
  'reset-saved': {
    text: 'Warning: Now clearing the configuration on the device.\nInfo: Succeeded in clearing the configuration on the device.',
    fidelity: 'captured',
    source: 'NE40E capture; CR, reset saved-configuration',
  },

  'building-configuration': {
    text: 'Building configuration...',
    fidelity: 'documented',
    source: 'CR, compare configuration',
  },
  'trial-begun': {
    text: 'Info: The system enters the trial configuration mode.\nThe system will revert to previous configuration if the trial configuration is not confirmed in {seconds} seconds.',
    fidelity: 'documented',
    source: 'CR, abort trial; CE capture of commit trial',
  },
  'trial-abort-question': {
    text: 'Warning: The trial configuration will be rolled back. Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'CR, abort trial',
  },
  'trial-aborted': {
    text: 'Info: The trial configuration rollback succeeded.',
    fidelity: 'documented',
    source: 'later edition of CR, abort trial',
  },
  'trial-missing': {
    text: 'Error: There is no such trial configuration.',
    fidelity: 'inferred',
    source: 'rule: CR, abort trial, prerequisites',
  },
  'trial-inactive': {
    text: 'Trial status: INACTIVE\nTrial time left (sec): 0',
    fidelity: 'documented',
    source: 'CR, display configuration trial status',
  },
  'trial-active': {
    text: 'Trial status:  ACTIVE\nTrial time left (sec): {seconds}',
    fidelity: 'documented',
    source: 'CR, display configuration trial status',
  },
  'clear-interface-question': {
    text: 'Warning: All running configurations of the interface will be cleared immediately. Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'CR, clear configuration this, clear configuration interface',
  },
  'interface-missing': {
    text: 'Error: The interface does not exist.',
    fidelity: 'inferred',
  },
  'end-group-question': {
    text: 'Warning: The configuration in the view of the current group will be committed. Are you sure you want to continue? [Y/N]:',
    fidelity: 'documented',
    source: 'CR, apply-command-group',
  },
  'apply-group-question': {
    text: 'Warning: The template configurations will be applied to the matched view. Are you sure you want to continue? [Y/N]:',
    fidelity: 'documented',
    source: 'CR, apply-command-group',
  },
  'no-such-command-group': {
    text: 'Error: The command group does not exist.',
    fidelity: 'inferred',
  },
  'candidate-outdated': {
    text: 'Info: The current running configuration has been changed. Run the refresh configuration candidate command to resolve the configuration conflict.',
    fidelity: 'inferred',
    source: 'CR, refresh configuration candidate: a message says that the running configuration has changed; its words are ours',
  },
  'building-changes': {
    text: 'Building configuration',
    fidelity: 'documented',
    source: 'CR, display configuration candidate changes',
  },
  'comparison-differs': {
    text: 'Warning: The current configuration is not the same as the next startup configuration file. There may be several differences, and the following are some configurations beginning from the first:',
    fidelity: 'documented',
    source: 'CR, compare configuration',
  },
  'comparison-differs-from-file': {
    text: 'Warning: The current configuration is not the same as the specified configuration file. There may be several differences, and the following are some configurations beginning from the first:',
    fidelity: 'inferred',
  },
  'comparison-current': {
    text: '====== Current configuration line {line} ======',
    fidelity: 'documented',
    source: 'CR, compare configuration',
  },
  'comparison-file': {
    text: '\n====== Configuration file line {line} ======',
    fidelity: 'documented',
    source: 'CR, compare configuration',
  },
  'comparison-same': {
    text: 'The current configuration is the same as the next startup configuration file.',
    fidelity: 'documented',
    source: 'CR, compare configuration',
  },
  'comparison-same-as-file': {
    text: 'The current configuration is the same as the specified configuration file.',
    fidelity: 'inferred',
  },

  'auto-save-settings': {
    text: `Auto save configuration status                    : {status}
 Auto save configuration interval                  : {interval} minutes 
 Save delay after configuration changed            : {delay} minutes 
 The threshold of the CPU usage permited when save : {limit}`,
    fidelity: 'documented',
    source: 'CR, display saved-configuration configuration, spelled so, where it is enabled; how it is disabled: inferred',
  },
  'saved-time-automatic': {
    text: 'Saved configuration automatically:\n{time} {zone} {date}\nTime Zone: UTC{offset}',
    fidelity: 'documented',
    source: 'CR, display saved-configuration time',
  },
  'saved-time': {
    text: 'Saved configuration manually:\n{time} {zone} {date}\nTime Zone: UTC{offset}',
    fidelity: 'documented',
    source: 'later edition of the family; layout: CR, display saved-configuration time',
  },

  'recover-result': {
    text: 'The current startup saved-configuration file is {file}.\nThe number of failed commands is {count}.',
    fidelity: 'documented',
    source: 'CR, display configuration recover-result',
  },
  'recover-failure': {
    text: '\nCommand : {command}\nView    : {view}\nLine    : {line}\nReason  : {reason}',
    fidelity: 'inferred',
    source: 'fields: later edition of the family, which has a time as well',
  },

  'recovery-not-configuration': { text: 'The command is not a configuration command', fidelity: 'inferred' },
  'recovery-file-missing': { text: 'The file is missing', fidelity: 'inferred' },
  'recovery-card-unreadable': { text: 'The card cannot be read', fidelity: 'inferred' },
  'recovery-view-missing': { text: 'The view is not entered', fidelity: 'inferred' },
  'recovery-too-long': { text: 'The command is too long', fidelity: 'inferred', source: 'rule: CR, save: what is too long gets lost' },

  'configuration-type-unknown': {
    text: 'Error: The configuration type {type} does not exist.',
    fidelity: 'inferred',
  },
} as const satisfies Messages;
