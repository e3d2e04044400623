import type page from '../../../../firmware-model/pages/clients/passive.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { changeFtp } from './ftp-command.ts';

export default {
  passive: () => [changeFtp({ passive: true }), say('ftp-switched', { what: 'passive', how: 'on' })],
  undo: () => [changeFtp({ passive: false }), say('ftp-switched', { what: 'passive', how: 'off' })],
} satisfies Handlers<typeof page>;
