import type page from '../../../../firmware-model/pages/clients/help.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  help({ args }) {
    const name = args['command-name'];
    if (name === undefined) return say('sftp-help');
    const usage = usages[name.toLowerCase()];
    return usage === undefined ? say('sftp-help-unknown', { name }) : say('sftp-usage', { usage });
  },
} satisfies Handlers<typeof page>;

/** As the page of help has that of `get`: what is typed, without the words of the manual. */
const usages: Readonly<Record<string, string>> = {
  bye: 'bye',
  cd: 'cd [Remote directory STRING<1-255>]',
  cdup: 'cdup',
  delete: 'delete Remote file name STRING<1-1060>',
  dir: 'dir [Remote directory STRING<1-255> [Local file name STRING<1-255>]]',
  exit: 'exit',
  get: 'get Remote file name STRING<1-255> [Local file name STRING<1-255>]',
  help: 'help [Command STRING<1-255>]',
  ls: 'ls [Remote directory STRING<1-255> [Local file name STRING<1-255>]]',
  mkdir: 'mkdir Remote directory STRING<1-255>',
  put: 'put Local file name STRING<1-255> [Remote file name STRING<1-255>]',
  pwd: 'pwd',
  quit: 'quit',
  remove: 'remove Remote file name STRING<1-1060>',
  rename: 'rename Present name STRING<1-255> New name STRING<1-255>',
  rmdir: 'rmdir Remote directory STRING<1-1060>',
};
