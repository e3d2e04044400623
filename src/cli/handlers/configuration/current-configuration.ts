import type { Configuration } from '../../../config/configuration.ts';
import { configurationHead } from '../../../config/head.ts';
import { renderedConfiguration } from '../../../config/render.ts';
import { localTime, offsetMark } from '../../../config/local-time.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** The running configuration as displayed and as saved, with its head. */
export const currentConfiguration = (router: Shown): readonly string[] => [...renderedCurrentConfiguration(router)];

/** The same, line by line as it is wanted, or something that is made of it. */
export function renderedCurrentConfiguration(
  { device, volatile: { running, configurationUpdatedAt }, views }: Shown,
  showing: (running: Configuration, views: RouterFacts['views']) => Configuration = configuration => configuration,
): Iterable<string> {
  const head = configurationHead(
    device.release,
    `${localTime(running, configurationUpdatedAt)}${offsetMark(running, configurationUpdatedAt) === '' ? '+00:00' : ''}`,
  );
  return renderedConfiguration(showing(running, views), displayOrder(views), head);
}

type Shown = Pick<RouterFacts, 'device' | 'volatile' | 'views'>;
