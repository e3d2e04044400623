import { attachTable, caTable, checkTable, cmpShowTable, ctlTable, packBuildTable, runTable } from './command-options.ts';
import { describeCtlCommands } from './ctl-commands.ts';
import { checkCodes } from './exit-codes.ts';
import { describeOptions, type OptionTable } from './option-table.ts';

/** What `--help` prints: of one command, or of all. */
export function help(command: string | undefined, program: string): string {
  if (command === 'run') return usage(`${program} run`, 'Starts one router and keeps it powered until SIGINT or SIGTERM.', runTable);
  if (command === 'ca') return usage(`${program} ca`, 'Starts the lab CA alone: a CMP server over HTTP.', caTable);
  if (command === 'attach')
    return usage(`${program} attach`, 'Joins this terminal to the console of a running router, which runs on when it leaves.', attachTable);
  if (command === 'ctl')
    return `${usage(`${program} ctl <command>`, 'Hands on a running router: its power, its card, its clock, and what it would lose.', ctlTable)}
Commands:
${describeCtlCommands()}

${howCtlEnds}
`;
  if (command === 'check')
    return `${usage(`${program} check <configuration>`, 'Tells what a router would make of a configuration, without starting one.', checkTable)}
${howCheckEnds}
`;
  if (command === 'cmp')
    return usage(
      `${program} cmp show <file>|-`,
      'Prints a PKIMessage, certificate, CRL or certificate request, in DER or PEM, with the names of its RFC.',
      cmpShowTable,
    );
  if (command === 'pack')
    return usage(
      `${program} pack build <reference>|-`,
      'Compiles a command reference of your own, JSON Lines as docs/pack.md says, plain or gzipped, into one file for --pack.',
      packBuildTable,
    );
  return `Usage: ${program} <command> [options]

Emulates a Huawei NE40E router on a virtual serial console.

  run        start one router
  ca         start the lab CA alone
  attach     join this terminal to the console of a running router
  ctl        hands on a running router: power, card, clock; ctl --help has the commands
  check      tell what a router would make of a configuration
  pack build compile a command reference for --pack
  cmp show   print a CMP message, certificate, CRL or request readably
  --help     this text; behind a command, its options
  --version  the version of this program

Options of run:
${describeOptions(runTable)}

Options of ca:
${describeOptions(caTable)}

Options of attach:
${describeOptions(attachTable)}

Options of ctl, beside its command:
${describeOptions(ctlTable)}

Options of check, behind the configuration file:
${describeOptions(checkTable)}

cmp show takes one file, or - for standard input, and no options.

Options of pack build, behind the file of the reference, - for standard input:
${describeOptions(packBuildTable)}
`;
}

const usage = (call: string, purpose: string, table: OptionTable): string =>
  `Usage: ${call} [options]\n\n${purpose}\n\n${describeOptions(table)}\n`;

const howCheckEnds = `Exit code: ${checkCodes.taken} when every line is taken, ${checkCodes['lines refused']} when lines are refused, ${checkCodes['nobody can log in']} when nobody could log in,\n1 when the file cannot be read.`;

const howCtlEnds = 'Exit code: 0 when it is done, 1 when the router refuses it or none runs there, 2 when the command line is mistyped.';
