import type page from '../../../../firmware-model/pages/device/display-optical-module-version.ts';
import { type OpticalPort, opticalPorts } from '../../../inventory/optics.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { portsOfInterface, portsOfSlot } from './optical-ports.ts';

/** Modules that have no software of their own are left out. */
export default {
  all: ({ has }, router) => versions([...opticalPorts(router)], has('verbose')),
  *slot({ args: { slotstr, picid }, has }, router) {
    const ports = yield* portsOfSlot(slotstr, picid, router);
    if (ports) yield* versions(ports, has('verbose'));
  },
  *interface({ args, has }, router) {
    const ports = yield* portsOfInterface(args['interface-name'] ?? '', router);
    if (ports) yield* versions(ports, has('verbose'));
  },
} satisfies Handlers<typeof page>;

function* versions(ports: readonly OpticalPort[], isVerbose: boolean): Course {
  yield say(isVerbose ? 'optical-versions-head' : 'optical-version-head');
  for (const { number, module } of ports) {
    const { software, partNumber } = module;
    if (!software) continue;
    if (isVerbose) yield say('optical-versions', { port: `ETH${number}`, ...software });
    else yield say('optical-version', { port: `ETH${number}`, partNumber, software: software.software });
  }
  if (!isVerbose) yield say('optical-version-end');
}
