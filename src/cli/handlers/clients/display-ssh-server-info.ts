import type page from '../../../../firmware-model/pages/clients/display-ssh-server-info.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *info(_command, { volatile, nonVolatile }) {
    const assigned = settingsOf(volatile.running)
      .all('ssh client peer <server-name> assign')
      .map(({ args, line }) => ({ server: args['server-name'] ?? '', key: args['key-name'] ?? '', type: typeIn(line) }));
    const taken = (nonVolatile.board.serverKeys ?? []).map(({ host, algorithm }) => ({ server: host, key: host, type: typeOf(algorithm) }));
    const rows = [...assigned, ...taken.filter(({ server }) => assigned.every(each => each.server !== server))];
    yield say('ssh-servers-head');
    for (const row of rows) yield say('ssh-server-row', row);
    yield say('ssh-servers-end');
  },
} satisfies Handlers<typeof page>;

/** `… assign rsa-key key01` */
const typeIn = (line: string): string => /assign (\w+)-key /.exec(line)?.[1]?.toUpperCase() ?? '';

/** `ecdsa-sha2-nistp256` is what VRP calls ECC. */
const typeOf = (algorithm: string): string => (algorithm.startsWith('ecdsa') ? 'ECC' : algorithm === 'ssh-dss' ? 'DSA' : 'RSA');
