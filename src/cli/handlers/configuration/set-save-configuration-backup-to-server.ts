import type page from '../../../../firmware-model/pages/configuration/set-save-configuration-backup-to-server.ts';
import { isCipher } from '../../../config/cipher.ts';
import { settingsOf } from '../../../config/settings.ts';
import { initialLength, lock } from '../../../config/reversible-cipher.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

/** A password is held as cipher text alone. */
export default {
  set({ args, canonical, session }, router) {
    const key = `set save-configuration backup-to-server server ${args['server-ip']}`;
    const servers = settingsOf(candidateConfiguration(router, session)).all(template);
    const isKnown = servers.some(({ args: held }) => held['server-ip'] === args['server-ip']);
    if (!isKnown && servers.length >= mostServers) return say('backup-servers-full');
    const { password: typed } = args;
    const password = typed === undefined || isCipher(typed, shortestCipher) ? typed : lock(typed, router.entropy.bytes(initialLength));
    const line = typed === undefined ? canonical : canonical.replace(` password ${typed}`, () => ` password ${password}`);
    const node = { line, args: { ...args, ...(password !== undefined && { password }) } };
    const edit = { op: 'set', ...editPlace(session.views, router.views), key, node } as const;
    return did({ type: 'configuration.edited', session: session.id, edits: [edit] });
  },
} satisfies Handlers<typeof page>;

const template = 'set save-configuration backup-to-server server <server-ip>';
const shortestCipher = 20;
/** Command reference, set save-configuration backup-to-server. */
const mostServers = 5;
