import type { Board, TemperatureSensor, VoltageSensor } from '../../firmware-model/schema/board.ts';
import { boardAt, boardsAt, type Moment } from './boards.ts';
import { wave } from './wave.ts';

/** What a sensor measures: a board that has just started is as warm as the room, and warms up. Degrees Celsius. */
export function temperatureOf(sensor: TemperatureSensor, board: Board, moment: Moment): number {
  const uptime = uptimeOf(board, moment);
  if (uptime === undefined) return room;
  const warm = sensor.usual + 1.5 * wave(uptime, board.slot + sensor.at[1] + sensor.at[2]);
  return Math.round(room + (warm - room) * (1 - Math.exp(-uptime / timeToWarm)));
}

/** Volts. */
export function voltageOf({ required, at }: VoltageSensor, board: Board, moment: Moment): number {
  const uptime = uptimeOf(board, moment);
  return uptime === undefined ? 0 : required * (1 + 0.008 * wave(uptime, board.slot + at[0] + at[2]));
}

/** What a board draws, in watts. */
export function drawOf(board: Board, moment: Moment): number {
  const uptime = uptimeOf(board, moment);
  return uptime === undefined ? 0 : (board.power ?? 0) * (0.72 + 0.03 * wave(uptime, board.slot));
}

/** How fast fans turn that go by temperature: slowly, until a sensor is where they are to go faster. Percentage. */
export function fanSpeed(moment: Moment): number {
  const needs = boardsAt(moment).flatMap(({ board }) =>
    (board.temperatures ?? []).map(sensor => {
      const [least, most] = sensor.fan;
      return (temperatureOf(sensor, board, moment) - least) / (most - least);
    }),
  );
  return Math.round(slowest + (100 - slowest) * Math.min(1, Math.max(0, ...needs)));
}

const uptimeOf = (board: Board, moment: Moment): number | undefined => {
  const { startedAt } = boardAt(moment, board);
  return startedAt === undefined ? undefined : moment.now - startedAt;
};

const room = 23;
const timeToWarm = 600_000;
/** Command reference, display fan power. */
const slowest = 30;
