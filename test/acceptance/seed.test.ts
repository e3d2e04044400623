import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import test from 'ava';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { requires } from '../support/tools.ts';

const script = fileURLToPath(new URL('../../../test/acceptance/seed.exp', import.meta.url));

requires(test, 'expect')(
  "the vendor's procedure, typed by Expect on the pseudo-terminal, ends with certificates that survive a reboot",
  async t => {
    const program = await Program.run(t, '--state', temporaryFolder(t), '--ca', '0');
    const { path: console } = (await program.event('console')) as unknown as { path: string };
    const { url, name } = (await program.event('ca')) as unknown as { url: string; name: string };

    const { stdout } = await promisify(execFile)('expect', [script, console, url, name]).catch(error => error as { stdout: string });

    t.regex(stdout, /procedure complete\s*$/, stdout);
    t.is((await program.event('reboot')).event, 'reboot');
  },
);
