import type page from '../../../../firmware-model/pages/information/display-logfile.ts';
import type { Handlers } from '../../run/handler.ts';
import { showFile } from '../file-system/show-file.ts';

export default {
  display: ({ args, session }, router) => showFile(args.path, Number(args.offset ?? 0), session, router),
} satisfies Handlers<typeof page>;
