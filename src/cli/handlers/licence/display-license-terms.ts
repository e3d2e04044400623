import type page from '../../../../firmware-model/pages/licence/display-license-terms.ts';
import { say, type Step } from '../../run/outcome.ts';
import { emergencyAt, type Term, trialAt } from './special-terms.ts';
import type { Handlers } from '../../run/handler.ts';

/** Nobody is registered at a server. */
export default {
  trial: (_, { nonVolatile, now }) => shown('trial', trialAt(nonVolatile.board.kept, now)),
  emergency: (_, { nonVolatile, now }) => shown('emergency', emergencyAt(nonVolatile.board.kept, now)),
  cloud: (_, { volatile }) => {
    const line = [...volatile.running.values()].find(node => node.line.startsWith('license cloud server '))?.line ?? '';
    const [, address = '-', port = '-'] = /^license cloud server (\S+) port (\S+)/.exec(line) ?? [];
    return say('license-cloud-server', { address, port });
  },
} satisfies Handlers<typeof page>;

const shown = (kind: 'trial' | 'emergency', { isOn, times, days }: Term): readonly Step[] => [
  say(`license-${kind}`, { state: isOn ? 'Enable' : 'Disable', times, days }),
  say('license-features-head'),
];
