import type page from '../../../../firmware-model/pages/qos/display-traffic-policy-interface-brief.ts';
import { inOrderOf } from '../../../interfaces/name.ts';
import { sectionsOfInterfaces } from '../../../interfaces/reading.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *show({ args }, { volatile: { running } }) {
    const wanted = (args['interface-name'] ?? args['interface-type'] ?? '').toLowerCase();
    const isOne = args['interface-name'] !== undefined;
    yield say('policy-interfaces-head');
    for (const [name, lines] of inOrderOf([...sectionsOfInterfaces(running)], ([each]) => each)) {
      const policy = (direction: string) => lines.get(`traffic-policy ${direction}`)?.args['policy-name'] ?? '-';
      const [inbound, outbound] = [policy('inbound'), policy('outbound')];
      const isMeant = isOne ? name.toLowerCase() === wanted : name.toLowerCase().startsWith(wanted);
      if (isMeant && (inbound !== '-' || outbound !== '-')) yield say('policy-interfaces-row', { interface: name, inbound, outbound });
    }
  },
} satisfies Handlers<typeof page>;
