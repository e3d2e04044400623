import type page from '../../../../firmware-model/pages/snmp/display-snmp-agent-usm-user.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { engineId, whereEnabled } from './snmp-displays.ts';
import { linesIn } from './snmp-lines.ts';

export default {
  display({ args: { 'user-name': user, 'group-name': group } }, router) {
    return whereEnabled(router, running => {
      const lines = linesIn(running, 'snmp-agent usm-user v3');
      const names = [...new Set(lines.map(({ args }) => args['user-name'] ?? ''))];
      const groupOf = (name: string) => running.get(`snmp-agent usm-user v3 ${name}`)?.args['group-name'];
      const protocol = (name: string, mode: string) =>
        running.get(`snmp-agent usm-user v3 ${name} ${mode}-mode`)?.args['protocol'] ?? 'None';
      return names
        .filter(name => (user ?? name) === name && (group === undefined || groupOf(name) === group))
        .flatMap(name => [
          say('snmp-user', {
            name,
            engine: engineId(router),
            authentication: protocol(name, 'authentication'),
            privacy: protocol(name, 'privacy'),
          }),
          say('snmp-end'),
        ]);
    });
  },
} satisfies Handlers<typeof page>;
