import type page from '../../../../firmware-model/pages/file-system/more.ts';
import type { Handlers } from '../../run/handler.ts';
import { showFile } from './show-file.ts';

export default {
  show: ({ args, session }, router) => showFile(args['file-name'], Number(args.offset ?? 0), session, router),
} satisfies Handlers<typeof page>;
