import type page from '../../../../firmware-model/pages/lldp/display-lldp-local.ts';
import { calendar } from '../../../clock/format.ts';
import { hostName } from '../../../config/host-name.ts';
import { localOffset } from '../../../config/local-time.ts';
import { settingsOf } from '../../../config/settings.ts';
import { deviceTime } from '../../../control-plane/clock-time.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display(_, { device, nonVolatile, volatile: { running, poweredOnAt } }) {
    const settings = settingsOf(running);
    const isOn = settings.line('lldp enable') !== undefined;
    const startedAt = deviceTime(poweredOnAt, nonVolatile.board);
    const { year, month, day, time } = calendar(startedAt, localOffset(running, startedAt));
    const address = settings.line('lldp management-address')?.args['ip-address'];
    return [
      say('lldp-local-system', {
        mac: device.baseMac,
        name: hostName(running),
        release: device.release,
        model: device.model,
        up: `${year}/${month}/${day} ${time}`,
      }),
      say('lldp-local-configuration', {
        status: isOn ? 'enabled' : 'disabled',
        interval: settings.line('lldp message-transmission interval')?.args.interval ?? '30',
        hold: settings.line('lldp message-transmission hold-multiplier')?.args['hold-multiplier'] ?? '4',
        refresh: settings.line('lldp restart-delay')?.args.delay ?? '2',
        delay: settings.line('lldp message-transmission delay')?.args.delay ?? '2',
        notification: settings.line('lldp trap-interval')?.args.interval ?? '5',
        address: address === undefined ? '--' : `ipv4: ${address}`,
        fast: settings.line('lldp fast-count')?.args.count ?? '4',
      }),
      say('lldp-local-table'),
    ];
  },
} satisfies Handlers<typeof page>;
