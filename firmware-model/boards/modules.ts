import type { BoardType } from '../schema/board.ts';

/** What feeds, cools and joins the boards of an NE40E-X8A. Models and versions: `display version` of one, V800R021C10SPC600; the rest is inferred. */

export const fabric = {
  kind: 'SFU',
  role: 'OTHER',
  model: 'CR5DSFUIM07C',
  label: { item: '03030RSF', description: 'Finished Board,NE40E,CR5DSFUIM07C,Switch Fabric Unit C(SFUI-480-C)' },
  memory: { sdram: 1024, flash: 64 },
  versions: [
    {
      versions: [
        { what: 'PCB', version: 'CR57SFU1TC REV A' },
        { what: 'EPLD', version: '103' },
        { what: 'BootROM', version: '03.48' },
        { what: 'BootLoad', version: '03.48' },
      ],
    },
  ],
  monitorBus: '50.50',
  temperatures: [
    { pcb: 'CR57SFU1TC', at: [0, 72, 0], limits: [82, 85, 90], fan: [70, 80], usual: 48 },
    { pcb: 'CR57SFU1TC', at: [0, 73, 0], limits: [88, 92, 100], fan: [75, 85], usual: 46 },
  ],
  voltages: [{ pcb: 'CR57SFU1TC', at: [0, 0, 0], required: 12, limits: [10, 9, 13, 14], ratio: 0.17 }],
  processor: { cores: 1, loadAtRest: 4, memoryInUse: 29 },
  power: 45,
  fabricComponents: 2,
} as const satisfies BoardType;

export const powerShelf = {
  kind: 'PWR',
  role: 'OTHER',
  model: 'CR56PEM8A',
  label: { item: '02270PWR', description: 'Function Module,NE40E,CR56PEM8A,Power Distribution Frame' },
  versions: [],
  modules: [
    {
      number: 1,
      model: 'PDC-2200WB REV A',
      software: '2.4',
      serialNumber: '2102310PEM10HB000118',
      item: '02310PEM',
      manufactured: '2019-10-22',
      rating: 2200,
      inputVoltage: 53,
    },
    {
      number: 2,
      model: 'PDC-2200WB REV A',
      software: '2.4',
      serialNumber: '2102310PEM10HB000119',
      item: '02310PEM',
      manufactured: '2019-10-22',
      rating: 2200,
      inputVoltage: 53,
    },
    {
      number: 3,
      model: 'PDC-2200WB REV A',
      software: '2.4',
      serialNumber: '2102310PEM10HB000131',
      item: '02310PEM',
      manufactured: '2019-10-22',
      rating: 2200,
      inputVoltage: 53,
    },
  ],
} as const satisfies BoardType;

export const fanFrame = {
  kind: 'FAN',
  role: 'OTHER',
  model: 'CR56FCBJ',
  label: { item: '02120FCB', description: 'Function Module,NE40E,CR56FCBJ,Fan Frame' },
  versions: [{ versions: [{ what: 'PCB', version: 'CR56FCBJ REV D' }] }],
  monitorBus: '5.21',
  // limits: `display temperature` of the fan frame beside an LPUF-41
  temperatures: [{ pcb: 'FAN', at: [1, 0, 0], limits: [70, 80, 95], fan: [32, 45], usual: 25 }],
  fans: 1,
  power: 120,
} as const satisfies BoardType;

export const powerMonitor = {
  kind: 'PMU',
  role: 'OTHER',
  model: 'CR56PMUA',
  label: { item: '03030PMU', description: 'Finished Board,NE40E,CR56PMUA,Power Monitoring Unit' },
  versions: [{ versions: [{ what: 'PCB', version: 'CR56PMUA REV A' }] }],
  monitorBus: '41.15',
} as const satisfies BoardType;
