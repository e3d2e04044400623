import type { Board, Pic } from '../../firmware-model/schema/board.ts';
import type { MeasuredValue, OpticalModule } from '../../firmware-model/schema/optical-module.ts';
import { interfaceNamed, interfacesOf } from '../interfaces/interfaces.ts';
import type { Links } from '../interfaces/interface.ts';
import { boardsAt, deviceStart, type Moment } from './boards.ts';
import { wave } from './wave.ts';

/** A port with the module in it. */
export interface OpticalPort {
  readonly board: Board;
  readonly pic: Pic;
  readonly port: number;
  /** `1/0/0` */
  readonly number: string;
  readonly interface: string;
  readonly module: OpticalModule;
  readonly isUp: boolean;
}

/** Every port of a registered interface card has its module. Light comes in where the other end of the cable is up. */
export function* opticalPorts(moment: Moment & { readonly links: Links }): Generator<OpticalPort> {
  const interfaces = interfacesOf(moment.volatile.running, moment.device, moment.links);
  for (const { board, pics } of boardsAt(moment)) {
    for (const { pic, isRegistered } of pics) {
      if (!isRegistered) continue;
      const { type, count, module } = pic.ports;
      for (let port = 0; port < count; port++) {
        const number = `${board.slot}/${pic.card}/${port}`;
        const name = `${type}${number}`;
        yield { board, pic, port, number, interface: name, module, isUp: interfaceNamed(interfaces, name)?.physicalUp ?? false };
      }
    }
  }
}

/** What the module measures now, of the laser with this number. */
export const measured = ({ board, port }: OpticalPort, { usual, sway }: MeasuredValue, moment: Moment, lane = 0): number =>
  usual + sway * wave(moment.now - deviceStart(moment), board.slot + port + lane);

/** dBm; -40 where no light comes in. */
export const receivedPower = (at: OpticalPort, moment: Moment, lane = 0): number =>
  at.isUp ? measured(at, at.module.received, moment, lane) : darkness;

/** Of its own making, as a label has it; inferred. */
export const serialNumberOf = ({ pic, port }: OpticalPort): string => `PT${pic.serialNumber.slice(-6)}${`${port}`.padStart(2, '0')}`;

const darkness = -40;
