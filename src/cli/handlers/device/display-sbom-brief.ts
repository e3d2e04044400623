import type page from '../../../../firmware-model/pages/device/display-sbom-brief.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *all(_, { device }) {
    yield say('sbom-head');
    for (const { kind, slot, model } of device.boards) yield say('sbom-row', { slot: `${kind} ${slot}`, model });
    yield say('sbom-end');
  },
} satisfies Handlers<typeof page>;
