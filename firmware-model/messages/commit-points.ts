import type { Messages } from '../schema/message.ts';

/** The commit list, roll-back, and what is loaded into a candidate. CR: NE40E V800R012C10 Command Reference. */
export const commitPointMessages = {
  'commit-list-head': {
    text: `${'-'.repeat(131)}\n${'No.'.padEnd(5)}${'CommitId'.padEnd(13)}${'Label'.padEnd(65)}${'User'.padEnd(16)}TimeStamp\n${'-'.repeat(131)}`,
    fidelity: 'captured',
    source: 'CE capture of display configuration commit list',
    head: true,
  },
  'commit-list-row': {
    text: '{number:5}{id:13}{label:65}{user:16}{time}',
    fidelity: 'captured',
    source: 'CE capture of display configuration commit list',
  },
  'commit-list-end': {
    text: '-'.repeat(131),
    fidelity: 'captured',
    source: 'CE capture of display configuration commit list',
  },
  'commit-point': {
    text: `{number}) CommitId: {id}
        Label: {label}
        User: {user}
        User-Intf: {userInterface}
        Type: {type}
        TimeStamp: {time}
        Description: {description}`,
    fidelity: 'documented',
    source: 'CR, display configuration commit list',
  },
  'commit-point-gap': { text: '', fidelity: 'documented', source: 'CR, display configuration commit list' },

  'commit-point-missing': {
    text: 'Error: The configuration rollback point does not exist.',
    fidelity: 'inferred',
  },
  'commit-points-too-few': {
    text: 'Error: The number of commits exceeds the number of configuration rollback points ({count}).',
    fidelity: 'inferred',
    source: 'rule: CR, display configuration commit list: the number cannot exceed that of the points',
  },
  'commit-point-empty': {
    text: 'Error: Failed to read the configuration of the rollback point.',
    fidelity: 'inferred',
    source: 'of a point whose file the card did not take, or has lost',
  },
  'commit-changes-of': {
    text: 'Commit changes of commitId {id} {time}',
    fidelity: 'documented',
    source: 'CR, display configuration commit changes',
  },
  'commit-point-delete-question': {
    text: 'Warning: The current operation will delete the rollback checkpoint. Continue? [Y/N]: ',
    fidelity: 'documented',
    source: 'CR, clear configuration commit label',
  },

  'changes-from-file': {
    text: 'Warning: The specified configuration file is not the same as the current configuration. There are several differences as follow:',
    fidelity: 'documented',
    source: 'CR, display configuration changes',
  },
  'changes-from-label': {
    text: 'Warning: The specified configuration is not the same as the current configuration. There are several differences as follow:',
    fidelity: 'inferred',
    source: 'as of a file: CR, display configuration changes',
  },

  'rollback-question': {
    text: 'Warning: This operation will revert configuration changes to the previous status. Continue? [Y/N]:',
    fidelity: 'captured',
    source: 'CE capture of rollback configuration; CR, load configuration rollback changes',
  },
  'rollback-loading': {
    text: 'Loading rollback changes',
    fidelity: 'captured',
    source: 'CE capture of rollback configuration',
  },
  'rollback-committing': { text: 'Committing', fidelity: 'captured', source: 'CE capture of rollback configuration' },
  'rollback-checking': { text: 'Check rollback result', fidelity: 'captured', source: 'CE capture of rollback configuration' },
  'rollback-done': {
    text: "Configuration rollback succeeded.\nPlease use 'display configuration commit changes last 1' to view the changes.",
    fidelity: 'captured',
    source: 'CE capture of rollback configuration',
  },
  'rollback-nothing': {
    text: 'Configuration rollback succeeded.',
    fidelity: 'inferred',
    source: 'nothing differed: there is no point to look at',
  },
  'rollback-failed': {
    text: "Error: Configuration rollback failed.\nPlease use 'display configuration rollback result' to view the result.",
    fidelity: 'inferred',
  },
  'rollback-in-trial': {
    text: 'Error: The configuration is in trial mode.',
    fidelity: 'inferred',
    source: "of one's own trial; that of another locks the configuration",
  },
  'rollback-pending': {
    text: 'Error: There is uncommitted configuration. Commit or clear it first.',
    fidelity: 'inferred',
  },
  'load-points-loading': {
    text: 'Loading rollback changes.....................',
    fidelity: 'documented',
    source: 'CR, load configuration rollback changes',
  },
  'load-points-done': {
    text: 'Configuration load succeeded.',
    fidelity: 'documented',
    source: 'CR, load configuration rollback changes',
  },

  'result-reason': { text: 'Error: {reason}', fidelity: 'inferred' },
  'result-errors': { text: '!Error command', fidelity: 'documented', source: 'CR, display configuration rollback changes load-result' },
  'result-differences': {
    text: '!There are still several differences as follow:',
    fidelity: 'documented',
    source: 'CR, display configuration rollback result',
  },

  'load-terminal': {
    text: "Type 'end-diff' at a new line and enter to end input, Type 'abort' at a new line and enter to cancel input.",
    fidelity: 'documented',
    source: 'CR, load configuration terminal',
  },
  'load-terminal-line': { text: '', fidelity: 'documented', source: 'CR, load configuration terminal: nothing stands before a line' },
  'load-failed': {
    text: "Error: Some configurations failed to be loaded. Use 'display configuration replace failed' to view them.",
    fidelity: 'inferred',
  },
  'replace-failed-head': { text: 'Failed command(s):', fidelity: 'documented', source: 'CR, display configuration replace failed' },
  'replace-failed-line': {
    text: '\nCommand : {command}\nView : {view}\nReason : {reason}',
    fidelity: 'documented',
    source: 'CR, display configuration replace failed',
  },
} as const satisfies Messages;
