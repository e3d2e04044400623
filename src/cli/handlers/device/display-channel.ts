import type page from '../../../../firmware-model/pages/device/display-channel.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Device } from '../../../../firmware-model/schema/device.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Without a channel all of them, one below the other (inferred). */
export default {
  display({ args }, { device, volatile: { running } }) {
    const wanted = args['channel-number'] ?? args['channel-name']?.toLowerCase();
    const channels = channelsOf(device, running).filter(
      ({ number, name }) => wanted === undefined || wanted === `${number}` || wanted === name.toLowerCase(),
    );
    return channels.length === 0 ? say('no-such-channel') : channels.flatMap(rows);
  },
} satisfies Handlers<typeof page>;

type Channel = Device['channels'][number] & { readonly number: number };

function channelsOf({ channels }: Device, running: Configuration): readonly Channel[] {
  return channels.map((channel, number) => {
    const named = settingsOf(running).line('info-center channel <channel-number>', { 'channel-number': `${number}` });
    return { ...channel, number, name: named?.args['channel-name'] ?? channel.name };
  });
}

function rows({ number, name, log, trap, debug }: Channel): readonly Step[] {
  const sort = (level: string | undefined) => ({ state: level === undefined ? 'N' : 'Y', level: level ?? 'debugging' });
  const [logs, traps, debugs] = [sort(log), sort(trap), sort(debug)];
  return [
    say('channel-head', { number, name }),
    say('channel-row', {
      log: logs.state,
      logLevel: logs.level,
      trap: traps.state,
      trapLevel: traps.level,
      debug: debugs.state,
      debugLevel: debugs.level,
    }),
  ];
}
