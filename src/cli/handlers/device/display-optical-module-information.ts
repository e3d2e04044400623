import type page from '../../../../firmware-model/pages/device/display-optical-module-information.ts';
import type { MeasuredValue } from '../../../../firmware-model/schema/optical-module.ts';
import { measured, type OpticalPort, receivedPower } from '../../../inventory/optics.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { portsOfInterface, portsOfSlot } from './optical-ports.ts';

/** Of controllers none has a port of its own. */
export default {
  *baseOfSlot({ args }, router) {
    for (const at of (yield* portsOfSlot(args['slot-id'], args['card-id'], router)) ?? []) yield* base(at, router);
  },
  *baseOfInterface({ args }, router) {
    for (const at of (yield* portsOfInterface(args['interface-name'] ?? '', router)) ?? []) yield* base(at, router);
  },
  baseOfController: () => say('interface-missing'),
  *extendOfSlot({ args }, router) {
    for (const at of (yield* portsOfSlot(args['slot-id'], args['card-id'], router)) ?? []) yield* extended(at, router);
  },
  *extendOfInterface({ args }, router) {
    for (const at of (yield* portsOfInterface(args['interface-name'] ?? '', router)) ?? []) yield* extended(at, router);
  },
  extendOfController: () => say('interface-missing'),
} satisfies Handlers<typeof page>;

function* base(at: OpticalPort, router: RouterFacts): Course {
  const { module } = at;
  yield say('optical-base-head', { port: nameOf(at) });
  yield say('optical-base', {
    partNumber: module.partNumber,
    vendor: module.vendor,
    rate: module.rate,
    wavelength: module.wavelength,
    distance: module.distance,
    received: receivedPower(at, router).toFixed(2),
    sent: measured(at, module.sent, router).toFixed(2),
    receivedRange: rangeOf(module.received),
    sentRange: rangeOf(module.sent),
  });
  yield say('optical-base-end');
}

function* extended(at: OpticalPort, router: RouterFacts): Course {
  const { temperature, supply, bias, sent, received, lanes } = at.module;
  const every = Array.from({ length: lanes }, (_, lane) => lane);
  const value = (of: MeasuredValue) => (lane: number) => measured(at, of, router, lane);
  const light = (lane: number) => receivedPower(at, router, lane);
  yield say('optical-extended-head', { port: nameOf(at) });
  yield say('optical-temperature', columns(value(temperature)(0), temperature));
  yield say('optical-blank');
  yield say('optical-supply', columns(value(supply)(0), supply));
  for (const lane of every) yield say('optical-bias', { lane, ...columns(value(bias)(lane), bias) });
  yield say('optical-blank');
  for (const lane of every) yield say('optical-sent', { lane, ...columns(value(sent)(lane), sent) });
  yield say('optical-sent-total', { value: together(every.map(value(sent))) });
  yield say('optical-blank');
  for (const lane of every) yield say('optical-received', { lane, ...columns(light(lane), received) });
  yield say('optical-received-total', { value: together(every.map(light)) });
  yield say('optical-extended-end');
}

const nameOf = ({ pic, port }: OpticalPort): string => `Card${pic.card}-Port${port}`;

const rangeOf = ({ limits: [, high, low] }: MeasuredValue): string => `[${low.toFixed(3)}, ${high.toFixed(3).padStart(6)}]dBm`;

function columns(value: number, { limits }: MeasuredValue) {
  const [highAlarm, highWarning, lowWarning, lowAlarm] = limits;
  const status = value > highAlarm || value < lowAlarm ? 'Alarm' : value > highWarning || value < lowWarning ? 'Warning' : 'Normal';
  const [first, second, third, fourth] = [highAlarm, highWarning, lowWarning, lowAlarm].map(limit => limit.toFixed(3));
  return {
    value: value.toFixed(3),
    highAlarm: first ?? '',
    highWarning: second ?? '',
    lowWarning: third ?? '',
    lowAlarm: fourth ?? '',
    status,
  };
}

/** Light of all lasers, in dBm. */
const together = (powers: readonly number[]): string =>
  (10 * Math.log10(powers.reduce((sum, power) => sum + 10 ** (power / 10), 0))).toFixed(3);
