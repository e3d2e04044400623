import type page from '../../../../firmware-model/pages/device/display-elabel-optical-module.ts';
import { type OpticalPort, opticalPorts, serialNumberOf } from '../../../inventory/optics.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { portsOfNumber } from './optical-ports.ts';

export default {
  *brief(_, router) {
    yield say('elabel-optical-head');
    for (const at of opticalPorts(router)) yield* rows(at);
  },
  *interface({ args: { ifnum } }, router) {
    for (const at of (yield* portsOfNumber(ifnum, router)) ?? []) {
      const { partNumber, vendor, description, manufactured } = at.module;
      yield say('elabel-archives');
      yield say('elabel-optical', { partNumber, vendor, description, manufactured, serialNumber: serialNumberOf(at) });
    }
  },
} satisfies Handlers<typeof page>;

/** A description goes on in the next rows. */
function* rows(at: OpticalPort): Course {
  const { partNumber, vendor, description } = at.module;
  const [first = '', ...rest] = description.match(/.{1,19}/g) ?? [];
  yield say('elabel-optical-row', { port: `ETH${at.number}`, partNumber, serialNumber: serialNumberOf(at), vendor, description: first });
  for (const part of rest) yield say('elabel-optical-row', { port: '', partNumber: '', serialNumber: '', vendor: '', description: part });
}
