import type { Messages } from '../schema/message.ts';

/** The command line itself: errors, questions, acknowledgements. `{caret}` is a row of blanks and `^`. */
export const cliMessages = {
  'command-level-too-high': { text: 'Error: The level of a command ranges from 0 to 3.', fidelity: 'inferred' },
  'no-such-view': { text: 'Error: The view does not exist.', fidelity: 'inferred' },
  'unrecognized-command': {
    text: "{caret}\nError: Unrecognized command found at '^' position.",
    fidelity: 'captured',
    source: 'CE8850 console capture of the gnetcli project',
  },
  'incomplete-command': {
    text: "{caret}\nError: Incomplete command found at '^' position.",
    fidelity: 'captured',
    source: 'CE8850 console capture of the gnetcli project',
  },
  'ambiguous-command': {
    text: "{caret}\nError: Ambiguous command found at '^' position.",
    fidelity: 'captured',
    source: 'CE8850 console capture of the gnetcli project',
  },
  'wrong-parameter': {
    text: "{caret}\nError: Wrong parameter found at '^' position.",
    fidelity: 'captured',
    source: 'CE8850 console capture of the gnetcli project',
  },
  'too-many-parameters': {
    text: "{caret}\nError:Too many parameters found at '^' position.",
    fidelity: 'captured',
    source: 'CE8850 console capture of the gnetcli project; no blank behind the colon',
  },
  'no-permission': {
    text: 'Error: No permission to run the command.',
    fidelity: 'documented',
    source: 'Configuration Guide, Configuring Command Levels',
  },
  'not-emulated': {
    text: 'Info: This command is known to the emulator but not emulated.',
    fidelity: 'inferred',
    source: 'our own words: a router never says this',
  },
  'not-emulated-but-held': {
    text: 'Info: The configuration holds this line, but the emulator does not act on it; of further such lines nothing is said.',
    fidelity: 'inferred',
    source: 'our own words: a router never says this',
  },
  'emulator-fault': {
    text: 'Error: The emulator failed to carry out this command. Its program has printed the reason.',
    fidelity: 'inferred',
    source: 'our own words: a router never says this',
  },
  'configuration-being-built': {
    text: 'Error: The system is busy in building configuration. Please wait for a moment...',
    fidelity: 'captured',
    source: 'vrnetlab, NE40E launch script',
  },

  'enter-system-view': {
    text: 'Enter system view, return user view with return command.',
    fidelity: 'captured',
    source: 'VRP8 devices; also Command Reference, info-center loghost domain',
  },
  'uncommitted-question': {
    text: 'Warning: Uncommitted configurations found, commit them before exiting? [Y(yes)/N(no)/C(cancel)]:',
    fidelity: 'captured',
    source: 'NE series (8.180) operator notes; a CE words it differently',
  },
  'terminal-monitor-on': {
    text: 'Info: Current terminal monitor is on.',
    fidelity: 'captured',
    source: 'public captures of two VRP8 devices, terminal monitor and undo terminal monitor',
  },
  'terminal-monitor-off': {
    text: 'Info: Current terminal monitor is off.',
    fidelity: 'captured',
    source: 'public captures of two VRP8 devices, terminal monitor and undo terminal monitor',
  },
  'debugging-off': { text: 'Info: All possible debugging has been turned off.', fidelity: 'inferred' },
  'header-line': {
    text: '',
    fidelity: 'inferred',
    source: 'Command Reference, header: further lines are typed; what invites to it is not told',
  },
  'header-too-long': { text: 'Error: The text must not be longer than 480 characters.', fidelity: 'inferred' },
  'command-alias': { text: '  {alias} = {command}', fidelity: 'documented', source: 'Command Reference, display command alias' },
  'terminal-aliases-on': { text: 'Info: Current terminal command alias is on.', fidelity: 'inferred' },
  'terminal-aliases-off': { text: 'Info: Current terminal command alias is off.', fidelity: 'inferred' },
  'alias-name-wrong': { text: 'Error: The alias must begin with a letter.', fidelity: 'inferred' },
  'alias-parameter-wrong': { text: 'Error: A parameter must begin with $.', fidelity: 'inferred' },
  'alias-parameters-differ': {
    text: 'Error: The command must end with the parameters of the alias, each once.',
    fidelity: 'inferred',
    source: 'the rule: Command Reference, alias; the words are ours',
  },
  'this-terminal-only': {
    text: 'Info: The configuration takes effect on the current user terminal interface only.',
    fidelity: 'captured',
    source: 'NE40E, screen-length temporary',
  },
  'current-view-commands': { text: 'Current view commands:', fidelity: 'captured', source: 'CE8850, gnetcli project' },
  'help-interface-type': { text: '{type} interface', fidelity: 'inferred' },
  'help-matching-output': { text: 'Matching output', fidelity: 'captured', source: 'CE8850, gnetcli project' },
  'help-redirect': { text: 'Redirect the output to a file', fidelity: 'captured', source: 'CE8850, gnetcli project' },
  'help-append': { text: 'Redirect the output to a file in append mode', fidelity: 'captured', source: 'CE8850, gnetcli project' },
  'help-output-file': { text: 'Name of the file', fidelity: 'inferred' },
  'help-expression': { text: 'Regular expression', fidelity: 'inferred' },
  'help-begin': { text: 'Begin with the line that matches', fidelity: 'inferred' },
  'help-count': { text: 'Count the lines', fidelity: 'inferred' },
  'help-exclude': { text: 'Exclude lines that match', fidelity: 'inferred' },
  'help-ignore-case': { text: 'Match regardless of case', fidelity: 'inferred' },
  'help-include': { text: 'Include lines that match', fidelity: 'inferred' },
  'help-refresh': { text: 'Display again every five seconds', fidelity: 'inferred' },
  'too-few-vtys': {
    text: 'Error: Too few VTYs are free for the output to be refreshed.',
    fidelity: 'inferred',
    source: 'Configuration Guide, "Filtering Command Outputs": refused where fewer than four VTYs are free; the words are ours',
  },
  'help-commit': {
    text: 'CommitId {id} created by {user} at {time}\n(Description: {description})',
    fidelity: 'documented',
    source: 'Command Reference, display configuration commit changes',
  },
  'help-trial-session': {
    text: 'Session in trial configuration mode',
    fidelity: 'documented',
    source: 'Command Reference, abort trial',
  },
  'help-no-more': { text: 'Display without a stop at a full screen', fidelity: 'inferred' },
  'help-section': { text: 'Match whole sections of a configuration', fidelity: 'inferred' },
  'filter-takes-long': {
    text: 'Info: It will take a long time if the content you search is too much or the string you input is too long, you can press CTRL_C to break.',
    fidelity: 'captured',
    source: 'NE40E, display output behind | include; also Configuration Guide',
  },
  'line-count': { text: 'Total lines: {count}.', fidelity: 'inferred' },

  'command-time': { text: '{time}', fidelity: 'documented', source: 'Command Reference, samples of a dozen display commands' },
  'history-line': { text: '  {line}', fidelity: 'documented', source: 'Command Reference, display history-command' },
  'human-interface': {
    text: 'Current VTY mode is Human-Machine interface',
    fidelity: 'documented',
    source: 'Command Reference, display vty mode',
  },
  'machine-interface': { text: 'Current VTY mode is Machine-Machine interface', fidelity: 'inferred' },
} as const satisfies Messages;
