import { configurationHead } from '../../../config/head.ts';
import { renderedConfiguration } from '../../../config/render.ts';
import { localTime, offsetMark } from '../../../config/local-time.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** The running configuration as displayed and as saved, with its head. */
export const currentConfiguration = (router: Shown): readonly string[] => [...renderedCurrentConfiguration(router)];

/** The same, line by line as it is wanted. */
export function renderedCurrentConfiguration({ device, volatile: { running, configurationUpdatedAt }, views }: Shown): Iterable<string> {
  const head = configurationHead(
    device.release,
    `${localTime(running, configurationUpdatedAt)}${offsetMark(running, configurationUpdatedAt) === '' ? '+00:00' : ''}`,
  );
  return renderedConfiguration(running, displayOrder(views), head);
}

type Shown = Pick<RouterFacts, 'device' | 'volatile' | 'views'>;
