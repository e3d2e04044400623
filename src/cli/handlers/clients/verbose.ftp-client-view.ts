import type page from '../../../../firmware-model/pages/clients/verbose.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { changeFtp } from './ftp-command.ts';

export default {
  verbose: () => [changeFtp({ verbose: true }), say('ftp-switched', { what: 'verbose', how: 'on' })],
  undo: () => [changeFtp({ verbose: false }), say('ftp-switched', { what: 'verbose', how: 'off' })],
} satisfies Handlers<typeof page>;
