import type { BoardType, Pic } from '../schema/board.ts';
import { lineCardResources } from './line-card-resources.ts';
import { hundredGigabitModule, oneGigabitModule, tenGigabitModule, twentyFiveGigabitModule } from './optical-modules.ts';

/**
 * A line card with two places for interface cards. Model, memory and versions: `display version` of an NE40E-X8A, V800R021C10SPC600;
 * temperature limits: `display temperature` of an LPUF-41. Everything else is inferred.
 */
export const lineCard = {
  kind: 'LPU',
  role: 'LC',
  model: 'CR5DLAXFAJ7F',
  label: { item: '03057374', description: 'Finished Board,NE40E,CR5DLAXFAJ7F,Flexible Card Line Processing Unit(LPUF-120,2 sub-slots) A' },
  memory: { sdram: 4096, flash: 128 },
  versions: [
    {
      versions: [
        { what: 'PCB', version: 'CR57LPUF120A REV C' },
        { what: 'EPLD', version: '102' },
        { what: 'FPGA', version: '103' },
        { what: 'NP', version: '100' },
        { what: 'TM', version: '110' },
        { what: 'BootROM', version: '06.15' },
        { what: 'BootLoad', version: '06.15' },
      ],
    },
    { part: 'NSE', versions: [{ what: 'PCB', version: 'NSE REV A' }] },
  ],
  monitorBus: '50.50',
  temperatures: [
    { pcb: 'CR57LPUF120A', at: [0, 0, 0], limits: [68, 76, 83], fan: [55, 65], usual: 38 },
    { pcb: 'CR57LPUF120A', at: [0, 1, 0], limits: [63, 71, 78], fan: [50, 60], usual: 36 },
    { pcb: 'CR57LPUF120A', at: [0, 2, 0], limits: [69, 77, 85], fan: [56, 66], usual: 28 },
    { pcb: 'CR57LPUF120A', at: [7, 175, 0], limits: [89, 94, 105], fan: [76, 86], usual: 55 },
    { pcb: 'CR57LPUF120A', at: [7, 175, 1], limits: [89, 94, 105], fan: [76, 86], usual: 37 },
    { pcb: 'CR57LPUF120A', at: [7, 175, 2], limits: [89, 94, 105], fan: [76, 86], usual: 41 },
  ],
  voltages: [
    { pcb: 'CR57LPUF120A', at: [0, 0, 0], required: 12, limits: [10, 9, 13, 14], ratio: 0.17 },
    { pcb: 'CR57LPUF120A', at: [1, 0, 1], required: 3.3, limits: [3.07, 2.96, 3.52, 3.63], ratio: 0.57 },
    { pcb: 'CR57LPUF120A', at: [4, 0, 4], required: 1, limits: [0.9, 0.87, 1.07, 1.1], ratio: 1 },
    { pcb: 'CR57LPUF120A', at: [5, 0, 5], required: 0.75, limits: [0.65, 0.6, 0.85, 0.9], ratio: 1 },
  ],
  processor: { cores: 2, loadAtRest: 3, memoryInUse: 36 },
  power: 310,
  resources: lineCardResources,
} as const satisfies BoardType;

type PicType = Omit<Pic, 'card' | 'serialNumber' | 'registersAfter'>;

/** Five ports of 10 Gbit/s: model and versions as in the same sample. */
export const tenGigabitCard = {
  model: 'CR57L5XFI3',
  type: 'ETH_5x10GF_CARD',
  label: { item: '03030RWS', description: 'Finished Board,NE40E,CR57L5XFI3,5-Port 10GBase LAN-SFP+ Flexible Card' },
  versions: [
    { what: 'PCB', version: 'CR57L5XFI REV A' },
    { what: 'FPGA', version: '102' },
    { what: 'CHIP', version: '110' },
  ],
  ports: { type: 'GigabitEthernet', count: 5, speed: 10, module: tenGigabitModule },
} as const satisfies PicType;

/** Inferred in all but its name, which `display temperature` of an LPUF-41 has. */
export const gigabitCard = {
  model: 'CR57EFGFB1',
  type: 'ETH_24xGF_CARD',
  label: { item: '03030RWT', description: 'Finished Board,NE40E,CR57EFGFB1,24-Port 100/1000Base-X-SFP Flexible Card' },
  versions: [
    { what: 'PCB', version: 'CR57EFGF REV B' },
    { what: 'FPGA', version: '105' },
  ],
  ports: { type: 'GigabitEthernet', count: 24, speed: 1, module: oneGigabitModule },
} as const satisfies PicType;

/** Inferred. */
export const hundredGigabitCard = {
  model: 'CR57E2CBF1',
  type: 'ETH_2x100GB_CARD',
  label: { item: '03030RWU', description: 'Finished Board,NE40E,CR57E2CBF1,2-Port 100GBase-QSFP28 Flexible Card' },
  versions: [
    { what: 'PCB', version: 'CR57E2CB REV A' },
    { what: 'FPGA', version: '101' },
    { what: 'CHIP', version: '110' },
  ],
  ports: { type: '100GE', count: 2, speed: 100, module: hundredGigabitModule },
} as const satisfies PicType;

/** Inferred. */
export const twentyFiveGigabitCard = {
  model: 'CR57E4YFF1',
  type: 'ETH_4x25GF_CARD',
  label: { item: '03030RWV', description: 'Finished Board,NE40E,CR57E4YFF1,4-Port 25GBase-SFP28 Flexible Card' },
  versions: [
    { what: 'PCB', version: 'CR57E4YF REV A' },
    { what: 'FPGA', version: '101' },
    { what: 'CHIP', version: '110' },
  ],
  ports: { type: '25GE', count: 4, speed: 25, module: twentyFiveGigabitModule },
} as const satisfies PicType;
