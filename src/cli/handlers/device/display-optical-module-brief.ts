import type page from '../../../../firmware-model/pages/device/display-optical-module-brief.ts';
import { measured, opticalPorts, receivedPower } from '../../../inventory/optics.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *all(_, router) {
    yield say('optical-head');
    for (const at of opticalPorts(router)) {
      const { type, wavelength, partNumber: vendor, sent } = at.module;
      yield say('optical-row', {
        port: `ETH${at.number}`,
        status: at.isUp ? 'up' : 'down',
        received: `${receivedPower(at, router).toFixed(2)}dBm`,
        sent: `${measured(at, sent, router).toFixed(2)}dBm`,
        ...{ type, wavelength, vendor },
      });
    }
    yield say('optical-end');
  },
} satisfies Handlers<typeof page>;
