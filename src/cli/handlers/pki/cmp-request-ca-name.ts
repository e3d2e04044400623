import type page from '../../../../firmware-model/pages/pki/cmp-request-ca-name.ts';
import { parseSlashName } from '../../../pki/slash-name.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { keepForAutoUpdate } from './auto-update.ts';

export default {
  set: ({ args }) => (parseSlashName(args['ca-name']).name ? undefined : say('pki-ca-name-malformed')),
  undo: keepForAutoUpdate,
} satisfies Handlers<typeof page>;
