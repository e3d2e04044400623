import type { BoardType } from '../schema/board.ts';

/**
 * The main board of an NE40E-X8A: routing engine, a switch fabric and a clock on one board, which count as slots of their own. Model,
 * memory and versions: `display version` of an NE40E-X8A, V800R021C10SPC600. Everything else is inferred.
 */
export const mainBoard = {
  kind: 'MPU',
  role: 'MMB',
  model: 'CR5D0SRUA871',
  label: { item: '03057373', description: 'Finished Board,NE40E,CR5D0SRUA871,Switch and Route Processing Unit A8' },
  memory: { sdram: 16_384, flash: 16, nvram: 512 },
  versions: [
    {
      versions: [
        { what: 'PCB', version: 'CR56RPUC REV D' },
        { what: 'EPLD', version: '103' },
      ],
    },
    {
      part: 'FRA',
      versions: [
        { what: 'PCB', version: 'CR57FRA1TA REV B' },
        { what: 'FPGA', version: '013' },
        { what: 'BootROM', version: '06.15' },
        { what: 'BootLoad', version: '06.15' },
      ],
    },
  ],
  monitorBus: '48.48',
  temperatures: [
    { pcb: 'CR56RPUC', at: [0, 72, 0], limits: [75, 83, 90], fan: [55, 65], usual: 38 },
    { pcb: 'CR56RPUC', at: [0, 73, 0], limits: [75, 83, 90], fan: [55, 65], usual: 41 },
    { pcb: 'CR57FRA1TA', at: [7, 175, 0], limits: [89, 94, 105], fan: [76, 86], usual: 52 },
  ],
  voltages: [
    { pcb: 'CR56RPUC', at: [0, 0, 0], required: 12, limits: [10, 9, 13, 14], ratio: 0.17 },
    { pcb: 'CR56RPUC', at: [1, 0, 1], required: 3.3, limits: [3.07, 2.96, 3.52, 3.63], ratio: 0.57 },
    { pcb: 'CR57FRA1TA', at: [2, 0, 2], required: 1, limits: [0.9, 0.87, 1.07, 1.1], ratio: 1 },
  ],
  // a router at rest in the samples of the command reference, "display health" and "display cpu-usage service"
  processor: { cores: 4, loadAtRest: 2, memoryInUse: 19 },
  power: 190,
} as const satisfies BoardType;

/** The fabric on it, which `display version` shows under its model. */
export const mainBoardFabric = {
  kind: 'SFU',
  role: 'OTHER',
  model: mainBoard.model,
  label: mainBoard.label,
  memory: { sdram: 1024, flash: 64 },
  versions: [
    {
      versions: [
        { what: 'PCB', version: 'CR57CTLA REV A' },
        { what: 'EPLD', version: '103' },
        { what: 'BootROM', version: '03.48' },
        { what: 'BootLoad', version: '03.48' },
      ],
    },
  ],
  monitorBus: '48.48',
  temperatures: [{ pcb: 'CR57CTLA', at: [0, 72, 0], limits: [82, 85, 90], fan: [70, 80], usual: 46 }],
  voltages: [{ pcb: 'CR57CTLA', at: [0, 0, 0], required: 12, limits: [10, 9, 13, 14], ratio: 0.17 }],
  processor: { cores: 1, loadAtRest: 4, memoryInUse: 31 },
  power: 45,
  fabricComponents: 2,
} as const satisfies BoardType;

/** The clock on it. */
export const mainBoardClock = {
  kind: 'CLK',
  role: 'OTHER',
  model: mainBoard.model,
  label: mainBoard.label,
  versions: [
    {
      versions: [
        { what: 'FPGA', version: '003' },
        { what: 'DSP', version: '10205018' },
      ],
    },
  ],
} as const satisfies BoardType;
