import { configurationHead } from '../../../config/head.ts';
import { renderConfiguration } from '../../../config/render.ts';
import { timeZone } from '../../../config/time-zone.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** The running configuration as displayed and as saved, with its head. */
export function currentConfiguration({ device, volatile: { running, configurationUpdatedAt }, views }: RouterFacts): readonly string[] {
  const head = configurationHead(device.release, configurationUpdatedAt, timeZone(running)?.offsetMinutes);
  return renderConfiguration(running, displayOrder(views), head);
}
