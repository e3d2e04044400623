import type page from '../../../../firmware-model/pages/snmp/display-snmp-agent-group.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { whereEnabled } from './snmp-displays.ts';
import { linesIn } from './snmp-lines.ts';

export default {
  display({ args: { 'group-name': wanted } }, router) {
    return whereEnabled(router, running =>
      linesIn(running, 'snmp-agent group v3')
        .filter(({ args }) => wanted === undefined || args['group-name'] === wanted)
        .flatMap(({ args, line }) => {
          const { 'group-name': name = '', 'read-view': read, 'write-view': write, 'notify-view': notify } = args;
          const model = models[line.split(' ')[4] ?? ''] ?? '';
          const acl = args['acl-number'] ?? args['acl-name'];
          return [
            say('snmp-group', { name, model, read: read ?? usualView, write: write ?? none, notify: notify ?? none }),
            ...(acl === undefined ? [] : [say('snmp-community-acl', { acl })]),
            say('snmp-end'),
          ];
        }),
    );
  },
} satisfies Handlers<typeof page>;

const models: Readonly<Record<string, string>> = {
  noauthentication: 'USM noAuthNoPriv',
  authentication: 'USM authNoPriv',
  privacy: 'USM authPriv',
};
const usualView = 'ViewDefault';
const none = '<no specified>';
