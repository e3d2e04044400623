import type page from '../../../../firmware-model/pages/device/display-power.ts';
import type { PowerModule } from '../../../../firmware-model/schema/board.ts';
import { boardsAt, deviceStart } from '../../../inventory/boards.ts';
import { drawOf } from '../../../inventory/climate.ts';
import { wave } from '../../../inventory/wave.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { labelled } from './elabel.ts';

/** Access points of virtual access are only known. */
export default {
  *all(_, router) {
    yield say('power-head');
    for (const { board, isRegistered } of boardsAt(router)) {
      if (!board.modules) continue;
      yield say('power-row', { slot: board.slot, state: isRegistered ? 'Normal' : 'Abnormal', modules: board.modules.length });
    }
    yield say('power-end');
  },
  *environment({ args: { slotid } }, router) {
    const modules = yield* modulesIn(slotid, router);
    if (!modules) return;
    yield say('power-environment-head');
    for (const module of modules) yield say('power-environment-row', feeding(module, modules.length, router));
    yield say('power-environment-end');
  },
  *manufacture({ args: { slotid, pmid } }, router) {
    const modules = yield* modulesIn(slotid, router);
    if (!modules) return;
    const asked = modules.filter(({ number }) => pmid === undefined || `${number}` === pmid);
    if (asked.length === 0) yield say('no-power-module', { slot: slotid, module: pmid ?? '' });
    for (const { number, ...module } of asked) {
      yield say('power-label-head', { slot: slotid, module: number });
      yield say('power-label-part');
      const description = `Function Module,NE40E,${module.model},Power Module`;
      yield* labelled({ ...module, label: { item: module.item, description }, manufactured: module.manufactured });
      yield say('elabel-blank');
    }
  },
  virtualAccess: () => say('access-point-missing'),
  virtualAccessSlot: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;

function* modulesIn(slot: string, { device }: RouterFacts): Course<readonly PowerModule[] | undefined> {
  const shelf = device.boards.find(board => `${board.slot}` === slot && board.modules);
  if (!shelf) yield say('no-fan', { what: 'power module', slot });
  return shelf?.modules;
}

/** Modules share what the boards draw; of what a module takes it gives nine tenths. Volts, amperes, watts. */
function feeding({ number, inputVoltage }: PowerModule, modules: number, router: RouterFacts) {
  const uptime = router.now - deviceStart(router);
  const output = router.device.boards.reduce((sum, board) => sum + drawOf(board, router), 0) / modules;
  const input = output / 0.9;
  const volts = inputVoltage + 0.4 * wave(uptime, number);
  return {
    module: `PM${number}`,
    status: 'Normal',
    inputVoltage: volts.toFixed(2),
    inputCurrent: (input / volts).toFixed(2),
    inputPower: Math.round(input),
    outputVoltage: outputVoltage.toFixed(2),
    outputCurrent: (output / outputVoltage).toFixed(2),
    outputPower: Math.round(output),
  };
}

/** Command reference, display power environment-info. */
const outputVoltage = 53.5;
