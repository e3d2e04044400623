import type page from '../../../../firmware-model/pages/user-login/display-ftp-server.ts';
import type { Configuration } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** What is configured of the server. */
export default {
  server: (_, { volatile: { running } }) =>
    say('ftp-server', {
      ...family(running, 'ftp'),
      ...Object.fromEntries(Object.entries(family(running, 'ftp ipv6')).map(([name, value]) => [`${name}6`, value])),
    } as FtpServer),
} satisfies Handlers<typeof page>;

type FtpServer = Record<'state' | 'minutes' | 'port' | 'acl' | 'number' | 'state6' | 'minutes6' | 'port6' | 'acl6' | 'number6', string>;

function family(running: Configuration, words: string) {
  const lastWord = (key: string): string | undefined => running.get(`${words} ${key}`)?.line.split(' ').at(-1);
  const acl = lastWord('acl') ?? '';
  const isNumber = /^\d+$/.test(acl);
  return {
    state: running.has(`${words} server enable`) ? 'enabled' : 'disabled',
    minutes: lastWord('timeout') ?? '30',
    port: lastWord('server port') ?? '21',
    acl: isNumber ? '' : acl,
    number: isNumber ? acl : '',
  };
}
