import type page from '../../../../firmware-model/pages/maintenance/software-crl.ts';
import { say } from '../../run/outcome.ts';
import { fileOnCard } from './package-file.ts';
import type { Handlers } from '../../run/handler.ts';

/** A list has to be signed by the vendor: none that somebody makes is. */
export default {
  *load({ args, session }, router) {
    if ((yield* fileOnCard(args.crlName, session, router)) !== undefined) yield say('software-crl-refused');
  },
  display: () => say('software-crl-none'),
} satisfies Handlers<typeof page>;
