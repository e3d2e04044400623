import type page from '../../../../firmware-model/pages/information/info-center-logbuffer-channel.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import type { CliSession } from '../../run/session.ts';
import { sizeEdits } from './buffer-channel.ts';
import { putOn } from './channel.ts';

export default {
  set: ({ args, session }, router) => putOn('logbuffer', args, { session, router, more: sized(args.logbuffersize, session, router) }),
  sized: ({ args, session }, router) => putOn('logbuffer', args, { session, router, more: sized(args.logbuffersize, session, router) }),
} satisfies Handlers<typeof page>;

const sized = (size: string | undefined, session: CliSession, router: RouterFacts) =>
  sizeEdits({ key: 'info-center logbuffer size', argument: 'buffersize', size, usual: '512' }, session, router);
