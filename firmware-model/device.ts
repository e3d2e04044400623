import type { Device } from './schema/device.ts';

/**
 * The chassis: an NE40E-X8A with one main board. Slot numbers are those of a real CX600-X8A, the same hardware. Slot 10, the other
 * main board, is empty: switchover and `slave#cfcard:` are known, not emulated. No line card: the router's network is the
 * management interface of its main board.
 */
export const device = {
  model: 'NE40E-X8A',
  release: 'V800R012C10SPC300',
  mainBoardSlot: 9,
  // command reference, speed
  consoleRate: 9600,
  // made up in the shape of a Huawei serial number
  serialNumber: '2102351GSB10KC000042',
  // `display version` of an NE40E-X8A: 7681 M bytes
  cfCardCapacity: 7681 * 1024 * 1024,
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
  },
  slots: [
    { slot: 9, type: 'MPU', role: 'MMB', primary: 'Master' },
    { slot: 11, type: 'SFU', role: 'OTHER', primary: 'NA' },
    { slot: 12, type: 'SFU', role: 'OTHER', primary: 'NA' },
    { slot: 13, type: 'SFU', role: 'OTHER', primary: 'NA' },
    { slot: 14, type: 'SFU', role: 'OTHER', primary: 'NA' },
    { slot: 15, type: 'CLK', role: 'OTHER', primary: 'Master' },
    { slot: 17, type: 'PWR', role: 'OTHER', primary: 'NA' },
    { slot: 19, type: 'FAN', role: 'OTHER', primary: 'NA' },
    { slot: 20, type: 'FAN', role: 'OTHER', primary: 'NA' },
    { slot: 22, type: 'PMU', role: 'OTHER', primary: 'Master' },
  ],
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
} as const satisfies Device;
