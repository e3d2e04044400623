import type page from '../../../../firmware-model/pages/information/display-info-center.ts';
import { channelNamed, type Destination, informationOf } from '../../../config/information.ts';
import { logHosts } from '../../../config/log-hosts.ts';
import type { TimestampFormat } from '../../../config/timestamp-format.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { bufferHead } from '../device/buffer.ts';

export default {
  *display(_, router) {
    const { running } = router.volatile;
    const information = informationOf(running, router.device.channels);
    const on = (destination: Destination) => {
      const number = information.channelOf[destination];
      return { number, channel: information.channels[number]?.name ?? '' };
    };
    yield say('info-center-state', { state: information.isEnabled ? 'enabled' : 'disabled' });
    const hosts = logHosts(running);
    if (hosts.length > 0) yield say('info-center-loghosts');
    for (const { host, channel } of hosts) {
      const { number = '', name = channel } = channelNamed(channel, information) ?? {};
      yield say('info-center-loghost', { address: host, number, channel: name });
    }
    yield say('info-center-console', on('console'));
    yield say('info-center-monitor', on('monitor'));
    yield say('info-center-snmp', on('snmp'));
    yield say('info-center-logbuffer', { ...bufferHead('logBuffer', router), ...on('logbuffer') });
    yield say('info-center-trapbuffer', { ...bufferHead('trapBuffer', router), ...on('trapbuffer') });
    yield say('info-center-logfile', on('logfile'));
    const { log, trap, debugging } = information.timestamps;
    yield say('info-center-timestamps', { log: words(log), trap: words(trap), debug: words(debugging) });
  },
} satisfies Handlers<typeof page>;

/** `date`, `date millisecond`: a second is not named (sample of the command reference). */
const words = ({ style, precision }: TimestampFormat): string =>
  style === 'boot' || precision === 'second' ? style : `${style} ${precision}`;
