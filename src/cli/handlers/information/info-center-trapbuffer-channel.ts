import type page from '../../../../firmware-model/pages/information/info-center-trapbuffer-channel.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import type { CliSession } from '../../run/session.ts';
import { sizeEdits } from './buffer-channel.ts';
import { putOn } from './channel.ts';

export default {
  set: ({ args, session }, router) => putOn('trapbuffer', args, { session, router, more: sized(args.size, session, router) }),
  sized: ({ args, session }, router) => putOn('trapbuffer', args, { session, router, more: sized(args.size, session, router) }),
} satisfies Handlers<typeof page>;

const sized = (size: string | undefined, session: CliSession, router: RouterFacts) =>
  sizeEdits({ key: 'info-center trapbuffer size', argument: 'buffer-size', size, usual: '256' }, session, router);
