import type page from '../../../../firmware-model/pages/snmp/display-snmp-agent-sys-info.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { whereEnabled } from './snmp-displays.ts';

export default {
  display({ has }, router) {
    const isWhole = !has('contact') && !has('location') && !has('version');
    return whereEnabled(router, running => {
      const settings = settingsOf(running);
      const contact = settings.line('snmp-agent sys-info contact')?.args.contact ?? usualContact;
      const location = settings.line('snmp-agent sys-info location')?.args.location ?? usualLocation;
      return [
        ...(isWhole || has('contact') ? [say('snmp-contact', { contact })] : []),
        ...(isWhole || has('location') ? [say('snmp-location', { location })] : []),
        ...(isWhole || has('version')
          ? [say('snmp-version', { versions: versionsOf(settings.line('snmp-agent sys-info version')?.line) })]
          : []),
      ];
    });
  },
} satisfies Handlers<typeof page>;

/** SNMPv3 is always among them (command reference, snmp-agent sys-info version: the default). */
function versionsOf(line = ''): string {
  const isAll = line.endsWith(' all');
  return ['v1', 'v2c', 'v3']
    .filter(version => version === 'v3' || isAll || line.split(' ').includes(version))
    .map(version => `SNMP${version}`)
    .join(' ');
}

/** Sample of the command reference. */
const usualContact = 'R&D Beijing, Huawei Technologies co.,Ltd.';
const usualLocation = 'Beijing China';
