import type page from '../../../../firmware-model/pages/device/display-esn.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** It is that of the chassis, which both main boards tell. */
export default {
  display(_, { device: { boards, serialNumber } }) {
    const hasSlave = boards.filter(({ kind }) => kind === 'MPU').length > 1;
    return [say('esn', { serialNumber }), ...(hasSlave ? [say('esn-slave', { serialNumber })] : [])];
  },
} satisfies Handlers<typeof page>;
