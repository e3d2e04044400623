import { diagnostics } from './diagnostics.ts';
import { gigabitCard, hundredGigabitCard, lineCard, tenGigabitCard, twentyFiveGigabitCard } from './boards/line-cards.ts';
import { mainBoard, mainBoardClock, mainBoardFabric } from './boards/main-board.ts';
import { fabric, fanFrame, powerMonitor, powerShelf } from './boards/modules.ts';
import { chassisInterfaces } from './chassis-interfaces.ts';
import { defaultRelease, releases } from './releases/index.ts';
import type { Device } from './schema/device.ts';

/**
 * The chassis: an NE40E-X8A with one main board. Slot numbers are those of a real CX600-X8A, the same hardware. Slot 10, the other
 * main board, is empty, and so are slots 14 and 16, which stand for the fabric and the clock on it; `chassis/` has one with both.
 */
export const device = {
  model: 'NE40E-X8A',
  release: releases[defaultRelease].version,
  mainBoardSlot: 9,
  // command reference, speed
  consoleRate: 9600,
  // made up in the shape of a Huawei serial number
  serialNumber: '2102351GSB10KC000042',
  // `display version` of an NE40E-X8A: 7681 M bytes
  cfCardCapacity: 7681 * 1024 * 1024,
  cards: [],
  // seen on virtual NE40Es: about a minute after the first prompt
  buildingConfiguration: 60_000,
  // inferred: captures show `Committing....done.` behind large commits, and nothing behind those that are quick
  linesCommittedPerSecond: 500,
  // configuration guide, two users who configure the same address
  repeatedLines: { 'ip address': 'commit-address-exists' },
  // configuration guide: five minutes
  certificateCheckPeriod: 300_000,
  // configuration guide of later releases: 90 days
  certificatePreWarning: 90 * 86_400_000,
  // inferred: the manual says that there is a time-out, not how long
  rebootQuestionTimeout: 30_000,
  // inferred: the manual names no pause; without one passwords could be guessed as fast as the line carries them
  pauseAfterRefusedLogin: 2_000,
  processor: {
    // inferred: captured on an NE40E whose memory is as large
    cores: 4,
    // inferred: a router at rest in the samples of the command reference, "display cpu-usage service"
    loadAtRest: 2,
    // inferred: the maximum of a captured NE40E; that its start made it is our guess
    loadAtStart: 99,
    // inferred: one core of four, and what is at rest
    loadAtWork: 27,
    // inferred
    effort: { commit: 500, line: 2, keyPerBit: 2 },
  },
  // Command Reference, "display memory-usage slave"; shares are those of its sample
  processes: [
    { id: 20, name: 'LM', share: 28.7 },
    { id: 1007, name: 'PROTO1', share: 4.1 },
    { id: 6, name: 'CFG', share: 9.6 },
    { id: 1012, name: 'PROTO2', share: 5.4 },
    { id: 10003, name: 'FES', share: 5 },
    { id: 1010, name: 'FESMB', share: 4 },
    { id: 7, name: 'SM', share: 2.3 },
    { id: 1006, name: 'VFPFWD', share: 2.5 },
    { id: 1011, name: 'PSM1', share: 2.6 },
    { id: 1008, name: 'OPS', share: 1.5 },
    { id: 1009, name: 'PSM2', share: 1 },
  ],
  // Command Reference, "display paf": the names that are public
  specifications: [
    { name: 'SPEC_FUNC_RAAS_ENABLED', value: 0, bounds: [0, 1], description: 'Whether RAAS may be used (0: no, 1: yes)' },
    { name: 'SPEC_MAX_VTY_NUM', value: 21, bounds: [0, 32], description: 'Most VTYs that there may be' },
  ],
  // inferred: about what a line card takes after the main board
  boardRestart: 90_000,
  backplane: {
    // `display version` of an NE40E-X8A, V800R021C10SPC600
    pcb: 'CR57BKP08F REV A',
    slots: { MPU: 0, SRU: 2, SFU: 2, LPU: 8 },
    // made up in the shape of a label
    model: 'CR57BKP08F',
    label: { item: '02350BKP', description: 'Assembling Components,NE40E,CR57BKP08F,NE40E-X8A Integrated DC Chassis' },
    manufactured: '2019-10-21',
  },
  // Serial numbers and dates are made up in the shape of a label. In `display version` of an NE40E-X8A boards start in this order, in the
  // same distances; that all are there before the configuration is built is inferred
  boards: [
    {
      ...lineCard,
      slot: 1,
      primary: 'NA',
      serialNumber: '030RWU10HB000147',
      manufactured: '2019-11-08',
      registersAfter: 84_000,
      pics: [
        { ...tenGigabitCard, card: 0, serialNumber: '030RWS10HB000311', registersAfter: 24_000 },
        { ...tenGigabitCard, card: 1, serialNumber: '030RWS10HB000312', registersAfter: 42_000 },
      ],
    },
    {
      ...lineCard,
      slot: 2,
      primary: 'NA',
      serialNumber: '030RWU10HB000152',
      manufactured: '2019-11-08',
      registersAfter: 86_000,
      pics: [
        { ...gigabitCard, card: 0, serialNumber: '030RWT10HB000087', registersAfter: 21_000 },
        { ...gigabitCard, card: 1, serialNumber: '030RWT10HB000090', registersAfter: 38_000 },
      ],
    },
    {
      ...lineCard,
      slot: 3,
      primary: 'NA',
      serialNumber: '030RWU10HB000153',
      manufactured: '2019-11-09',
      registersAfter: 88_000,
      pics: [
        { ...hundredGigabitCard, card: 0, serialNumber: '030RWW10HB000024', registersAfter: 26_000 },
        { ...twentyFiveGigabitCard, card: 1, serialNumber: '030RWV10HB000019', registersAfter: 44_000 },
      ],
    },
    { ...mainBoard, slot: 9, primary: 'Master', serialNumber: '030RPU10HB000042', manufactured: '2019-11-04', registersAfter: 0 },
    { ...fabric, slot: 11, primary: 'NA', serialNumber: '030RSF10HB000201', manufactured: '2019-10-30', registersAfter: 70_000 },
    { ...fabric, slot: 12, primary: 'NA', serialNumber: '030RSF10HB000204', manufactured: '2019-10-30', registersAfter: 72_000 },
    { ...mainBoardFabric, slot: 13, primary: 'NA', serialNumber: '030RPU10HB000042', manufactured: '2019-11-04', registersAfter: 71_000 },
    {
      ...mainBoardClock,
      slot: 15,
      primary: 'Master',
      serialNumber: '030RPU10HB000042',
      manufactured: '2019-11-04',
      registersAfter: 19_000,
    },
    { ...powerShelf, slot: 17, primary: 'NA', serialNumber: '2102270PWR10HB000042', manufactured: '2019-10-28', registersAfter: 30_000 },
    { ...fanFrame, slot: 19, primary: 'NA', serialNumber: '2102120FCB10HB000077', manufactured: '2019-10-29', registersAfter: 30_000 },
    { ...fanFrame, slot: 20, primary: 'NA', serialNumber: '2102120FCB10HB000078', manufactured: '2019-10-29', registersAfter: 30_000 },
    { ...powerMonitor, slot: 22, primary: 'Master', serialNumber: '030PMU10HB000055', manufactured: '2019-10-25', registersAfter: 30_000 },
    { ...powerMonitor, slot: 23, primary: 'Slave', serialNumber: '030PMU10HB000056', manufactured: '2019-10-25', registersAfter: 30_000 },
  ],
  interfaces: chassisInterfaces,
  // inferred: a block of the vendor's addresses that samples of the manual are made with
  baseMac: '00e0-fc12-3400',
  // Command Reference, info-center channel and info-center source channel
  channels: [
    { name: 'console', log: 'warning', trap: 'debugging', debug: 'debugging' },
    { name: 'monitor', log: 'warning', trap: 'debugging', debug: 'debugging' },
    { name: 'loghost', log: 'informational', trap: 'debugging' },
    { name: 'trapbuffer', trap: 'debugging' },
    { name: 'logbuffer', log: 'warning' },
    { name: 'snmpagent', trap: 'debugging' },
    { name: 'channel6', log: 'debugging', trap: 'debugging' },
    { name: 'channel7', log: 'debugging', trap: 'debugging' },
    { name: 'channel8', log: 'debugging', trap: 'debugging' },
    { name: 'channel9', log: 'debugging', trap: 'debugging' },
  ],
  diagnostics,
} as const satisfies Device;
