import type page from '../../../../firmware-model/pages/information/info-center-logfile-size.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Which sizes there are is the reference's; what is said to others is inferred. */
export default {
  set: ({ args }) => (['4', '8', '16', '32'].includes(args.size) ? undefined : say('logfile-size-wrong', { sizes: '4, 8, 16, or 32' })),
  security: ({ args }) => (Number(args.size) <= 4 ? undefined : say('logfile-size-wrong', { sizes: '1, 2, 3, or 4' })),
} satisfies Handlers<typeof page>;
