import type page from '../../../../firmware-model/pages/snmp/display-snmp-agent-mib-view.ts';
import type { Configuration } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { whereEnabled } from './snmp-displays.ts';
import { linesIn } from './snmp-lines.ts';

export default {
  display({ args: { 'view-name': wanted }, has }, router) {
    return whereEnabled(router, running =>
      [...usualViews, ...configured(running)]
        .filter(
          ({ name, type }) =>
            (wanted ?? name) === name && !(has('exclude') && type !== 'excluded') && !(has('include') && type !== 'included'),
        )
        .flatMap(view => [say('snmp-mib-view', { ...view, mask: maskOf(view.subtree) }), say('snmp-end')]),
    );
  },
} satisfies Handlers<typeof page>;

interface MibView {
  readonly name: string;
  readonly subtree: string;
  readonly type: string;
}

const configured = (running: Configuration): readonly MibView[] =>
  linesIn(running, 'snmp-agent mib-view').map(({ args, line }) => ({
    name: args['view-name'] ?? '',
    subtree: args['oid-tree'] ?? '',
    type: line.split(' ')[2] ?? '',
  }));

/** What every agent has (sample of the command reference). */
const usualViews: readonly MibView[] = [
  { name: 'ViewDefault', subtree: 'internet', type: 'included' },
  { name: 'ViewDefault', subtree: 'snmpCommunityMIB', type: 'excluded' },
  { name: 'ViewDefault', subtree: 'snmpUsmMIB', type: 'excluded' },
  { name: 'ViewDefault', subtree: 'snmpVacmMIB', type: 'excluded' },
];

/** A bit for each part of the subtree, from the left. */
function maskOf(subtree: string): string {
  const parts = depths[subtree] ?? subtree.split('.').length;
  const octets = Math.ceil(parts / 8);
  const bits = ((1n << BigInt(parts)) - 1n) << BigInt(octets * 8 - parts);
  return bits
    .toString(16)
    .toUpperCase()
    .padStart(octets * 2, '0');
}

const depths: Readonly<Record<string, number>> = { iso: 1, internet: 4, snmpCommunityMIB: 7, snmpUsmMIB: 7, snmpVacmMIB: 7 };
