import type { Device } from '../../../../firmware-model/schema/device.ts';
import type { FlowControl, LineSettings } from '../../../../firmware-model/schema/line-settings.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';

export interface ConsolePort extends LineSettings {
  readonly flowControl: FlowControl;
}

/** How the console port is set. What the configuration says has been read against the values of its pages. */
export function consolePort(running: Configuration, { consoleRate }: Pick<Device, 'consoleRate'>): ConsolePort {
  const settings = settingsOf(running).section('user-interface con <first-ui-number>', { 'first-ui-number': '0' });
  const dataBits = Number(settings.line('databits')?.args.databitvalue ?? 8) as LineSettings['dataBits'];
  return {
    baudRate: Number(settings.line('speed')?.args['speed-value'] ?? consoleRate),
    dataBits,
    parity: (settings.line('parity')?.args.paritytype ?? 'none') as LineSettings['parity'],
    stopBits: stopBits(settings.line('stopbits')?.args.stopbitvalue, dataBits),
    flowControl: (settings.line('flow-control')?.args.flowtype ?? 'none') as FlowControl,
  };
}

/** A UART has one bit for it: one stop bit, or more, which are one and a half with five data bits and else two. */
function stopBits(configured: string | undefined, dataBits: LineSettings['dataBits']): LineSettings['stopBits'] {
  if (configured === undefined || configured === '1') return 1;
  return dataBits === 5 ? 1.5 : 2;
}
