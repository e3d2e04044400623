import type page from '../../../../firmware-model/pages/maintenance/set-tpm-password.ts';
import { tpmOf } from './tpm.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  set: ({ args }, router) => tpmOf(args.slotId, router),
} satisfies Handlers<typeof page>;
