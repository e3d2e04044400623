import type page from '../../../../firmware-model/pages/maintenance/upgrade.ts';
import { say } from '../../run/outcome.ts';
import { upgrade, upgradeByTestBus } from './board-upgrade.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  allSlot: ({ args, session, one }, router) => upgrade({ file: args['file-name'], item: one('monitorbus', 'firmware') }, session, router),
  mpu: ({ args, session, one }, router) =>
    upgrade({ kind: 'MPU', slot: args['slot-id'], file: args.filename, item: one('monitorbus', 'firmware', 'all-item') }, session, router),
  sfu: ({ args, session, one }, router) =>
    upgrade({ kind: 'SFU', slot: args['slot-id'], file: args.filename, item: one('monitorbus', 'firmware', 'all-item') }, session, router),
  lpu: ({ args, session, one }, router) =>
    upgrade({ kind: 'LPU', slot: args['slot-id'], file: args.filename, item: one('monitorbus', 'firmware', 'all-item') }, session, router),
  fan: ({ args, session }, router) =>
    upgrade({ kind: 'FAN', slot: args['slot-id'], file: args.filename, item: 'monitorbus' }, session, router),
  pmu: ({ args, session }, router) => upgrade({ kind: 'PMU', slot: args.slotid, file: args.filename, item: 'monitorbus' }, session, router),
  cmu: () => say('upgrade-not-of-this-product'),
  pdu: () => say('upgrade-not-of-this-product'),
  mpuTestbus: ({ args, session }, router) => upgradeByTestBus('MPU', args['slot-id'] ?? '', args.filename, session, router),
  lpuTestbus: ({ args, session }, router) => upgradeByTestBus('LPU', args['slot-id'], args.filename, session, router),
  sfuTestbus: ({ args, session }, router) => upgradeByTestBus('SFU', args['slot-id'], args.filename, session, router),
} satisfies Handlers<typeof page>;
