import type { Board } from '../../../../firmware-model/schema/board.ts';
import { boardAt } from '../../../inventory/boards.ts';
import { temperatureOf, voltageOf } from '../../../inventory/climate.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

export const kinds = { mpu: 'MPU', sfu: 'SFU', lpu: 'LPU' } as const;

export function* temperaturesOf(board: Board, router: RouterFacts): Course {
  if (!board.temperatures || !boardAt(router, board).isRegistered) {
    yield say('no-sensors', { slot: board.slot, what: 'temp' });
    return;
  }
  yield say('temperature-head', { slot: board.slot });
  for (const sensor of board.temperatures) {
    const [i2c, address, channel] = sensor.at;
    const [minor, major, fatal] = sensor.limits;
    const [fanLeast, fanMost] = sensor.fan;
    const temperature = temperatureOf(sensor, board, router);
    const status = temperature < minor ? 'NORMAL' : 'ABNORMAL';
    const { pcb } = sensor;
    yield say('temperature-row', { pcb, i2c, address, channel, status, minor, major, fatal, fanLeast, fanMost, temperature });
  }
  yield say('temperature-end');
}

export function* voltagesOf(board: Board, router: RouterFacts): Course {
  if (!board.voltages || !boardAt(router, board).isRegistered) {
    yield say('no-sensors', { slot: board.slot, what: 'volt' });
    return;
  }
  yield say('voltage-head', { slot: board.slot });
  for (const sensor of board.voltages) {
    const [i2c, address, channel] = sensor.at;
    const [majorLow, fatalLow, majorHigh, fatalHigh] = sensor.limits.map(volts) as [string, string, string, string]; // as many as there are limits
    const voltage = voltageOf(sensor, board, router);
    const status = voltage > sensor.limits[0] && voltage < sensor.limits[2] ? 'NORMAL' : 'ABNORMAL';
    const figures = {
      required: volts(sensor.required),
      majorLow,
      fatalLow,
      majorHigh,
      fatalHigh,
      voltage: volts(voltage),
      ratio: volts(sensor.ratio),
    };
    yield say('voltage-row', { pcb: sensor.pcb, i2c, address, channel, status, ...figures });
  }
  yield say('voltage-end');
}

const volts = (value: number): string => value.toFixed(2);
