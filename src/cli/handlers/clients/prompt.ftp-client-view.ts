import type page from '../../../../firmware-model/pages/clients/prompt.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { changeFtp } from './ftp-command.ts';

export default {
  prompt: () => [changeFtp({ prompts: true }), say('ftp-switched', { what: 'prompt', how: 'on' })],
  undo: () => [changeFtp({ prompts: false }), say('ftp-switched', { what: 'prompt', how: 'off' })],
} satisfies Handlers<typeof page>;
