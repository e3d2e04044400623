import type page from '../../../../firmware-model/pages/snmp/display-snmp-agent-target-host.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { whereEnabled } from './snmp-displays.ts';
import { linesIn, type SnmpLine } from './snmp-lines.ts';

export default {
  display: (_, router) =>
    whereEnabled(router, running =>
      linesIn(running, 'snmp-agent target-host').map((entry, index) => say('snmp-target', { number: index + 1, ...valuesOf(entry) })),
    ),
} satisfies Handlers<typeof page>;

function valuesOf({ args, line }: SnmpLine) {
  const words = line.split(' ');
  const has = (word: string) => words.includes(word);
  const version = ['v1', 'v2c', 'v3'].find(has) ?? 'v1';
  const isPrivate = version === 'v3' && has('privacy');
  const isAuthentic = version === 'v3' && has('authentication');
  return {
    name: args['host-name'] ?? '',
    address: args['ip-address'] ?? '',
    source: args['interface-name'] ?? (args['interface-type'] === undefined ? '-' : `${args['interface-type']}${args['interface-number']}`),
    vpn: args['vpn-instance-name'] ?? '-',
    security: args['security'] ?? '',
    port: args['port-number'] ?? '162',
    version,
    level: isPrivate ? 'Privacy' : isAuthentic ? 'Authentication' : 'No authentication and privacy',
    nms: has('private-netmanager') ? 'HW NMS' : 'NMS',
    extended: has('ext-vb') ? 'Yes' : 'No',
    filter: args['profile-name'] ?? '-',
  };
}
