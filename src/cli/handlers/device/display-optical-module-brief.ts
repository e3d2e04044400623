import type page from '../../../../firmware-model/pages/device/display-optical-module-brief.ts';
import { boardsAt, deviceStart } from '../../../inventory/boards.ts';
import { wave } from '../../../inventory/wave.ts';
import { interfaceNamed, interfacesOf } from '../../../interfaces/interfaces.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Every port of a registered interface card has its module. Light comes in where the other end of the cable is up. */
export default {
  *all(_, router) {
    const { device, volatile, links, now } = router;
    const interfaces = interfacesOf(volatile.running, device, links);
    yield say('optical-head');
    for (const { board, pics } of boardsAt(router)) {
      for (const { pic, isRegistered } of pics) {
        if (!isRegistered) continue;
        const { type, count, speed } = pic.ports;
        for (let port = 0; port < count; port++) {
          const number = `${board.slot}/${pic.card}/${port}`;
          const isUp = interfaceNamed(interfaces, `${type}${number}`)?.physicalUp ?? false;
          const sway = 0.3 * wave(now - deviceStart(router), board.slot + port);
          yield say('optical-row', {
            port: `ETH${number}`,
            status: isUp ? 'up' : 'down',
            received: `${(isUp ? -3.1 + sway : -40).toFixed(2)}dBm`,
            sent: `${(-2.4 + sway).toFixed(2)}dBm`,
            ...moduleFor(speed),
          });
        }
      }
    }
    yield say('optical-end');
  },
} satisfies Handlers<typeof page>;

/** The first is that of the command reference; others are inferred after it. */
function moduleFor(speed: number) {
  if (speed === 10) return { type: '10G-10km-sfp+', wavelength: '1310nm', vendor: 'PT7420-81-1D-HW+' };
  const form = speed === 1 ? 'sfp' : speed === 25 ? 'sfp28' : 'qsfp28';
  return { type: `${speed}G-10km-${form}`, wavelength: '1310nm', vendor: `LTF${speed}10-BC-HW` };
}
