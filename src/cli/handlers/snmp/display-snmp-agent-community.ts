import type page from '../../../../firmware-model/pages/snmp/display-snmp-agent-community.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { whereEnabled } from './snmp-displays.ts';
import { linesIn } from './snmp-lines.ts';

export default {
  display({ has }, router) {
    const accesses = (['read', 'write'] as const).filter(access => has(access) || (!has('read') && !has('write')));
    return whereEnabled(router, running =>
      linesIn(running, 'snmp-agent community')
        .filter(({ args }) => accesses.some(access => access === args['access']))
        .flatMap(({ args }) => {
          const { 'community-name': name = '', 'alias-name': alias, 'acl-number': number, 'acl-name': aclName } = args;
          const acl = number ?? aclName;
          return [
            say('snmp-community', { name }),
            ...(alias === undefined ? [] : [say('snmp-community-alias', { alias })]),
            ...(acl === undefined ? [] : [say('snmp-community-acl', { acl })]),
            say('snmp-community-end'),
          ];
        }),
    );
  },
} satisfies Handlers<typeof page>;
