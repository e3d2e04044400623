import type page from '../../../../firmware-model/pages/licence/display-license-resource-usage.ts';
import type { Device } from '../../../../firmware-model/schema/device.ts';
import { interfacesOfChassis } from '../../../interfaces/chassis.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** A licence of the emulator has no items: every port is there, and none has been given one. */
export default {
  usage: (_, { nonVolatile: { board } }) =>
    board.licence ? [say('license-usage-head', { file: board.licence.file }), say('license-usage-end')] : say('license-not-active'),
  threshold: () => [say('license-threshold-head'), say('license-usage-end')],
  ports: ({ args, has }, { device }) => [
    say('license-ports-head'),
    ...['GE', '10GE', '25GE', '100GE'].map(type => say('license-ports-type', { type })),
    say('license-ports-details'),
    ...(has('active') ? [] : portsOf(device, args.slotid).map(([place, type]) => say('license-port', { place, type }))),
  ],
  basic: ({ args, has }, { device }) => [
    say('license-features'),
    ...(has('active') ? [] : portsOf(device, args.slotid).map(([place]) => say('license-feature-port', { place }))),
  ],
  rtu: () => say('license-features'),
  extended: () => say('license-extended-features'),
} satisfies Handlers<typeof page>;

/** Ports of line cards; `GE` is what this display calls GigabitEthernet. */
function portsOf(device: Device, slot: string | undefined): readonly (readonly [place: string, type: string])[] {
  return interfacesOfChassis(device).flatMap(({ name }) => {
    const [, type = '', place = '', board = ''] = /^(\d*[A-Za-z]+)((\d+)\/\d+\/\d+)$/.exec(name) ?? [];
    const isMeant = place !== '' && type !== 'Ethernet' && (slot === undefined || board === slot);
    return isMeant ? [[place, type === 'GigabitEthernet' ? 'GE' : type] as const] : [];
  });
}
