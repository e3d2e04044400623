import type { Messages } from '../schema/message.ts';

const real = '"display version" of an NE40E-X8A, V800R021C10SPC600';
const captured = { fidelity: 'captured', source: real } as const;

/** `display version`: the head, and a block for each board. */
export const versionMessages = {
  'version-head': {
    text:
      'Huawei Versatile Routing Platform Software\n' +
      'VRP (R) software, Version 8.200 (NE40E {release})\n' +
      'Copyright (C) 2012-2020 Huawei Technologies Co., Ltd.\n' +
      'HUAWEI {model} uptime is {uptime}',
    fidelity: 'documented',
    source: 'Command Reference, "display version"',
  },
  'version-patch': { text: 'Patch Version: {version}', ...captured },
  'version-backplane': {
    text:
      '\n{model} version information:\n' +
      '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n' +
      'BKP  version information:\n' +
      '  PCB         Version : {pcb}',
    ...captured,
  },
  'version-slots': { text: '  {kind}  Slot  Quantity : {count}', ...captured },
  'version-section': {
    text: '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n{name} version information:',
    ...captured,
  },
  'version-board': { text: '\n{name} {slot} : uptime is {uptime}\n  StartupTime {date}   {time}', ...captured },
  'version-module': { text: '\n{name} {slot} MonitorBUS version information:', ...captured },
  'version-memory-main': {
    text:
      '  SDRAM Memory Size   : {sdram} M bytes\n' +
      '  FLASH Memory Size   : {flash} M bytes\n' +
      '  NVRAM Memory Size   : {nvram} K bytes\n' +
      '  CFCARD Memory Size  : {cfCard} M bytes',
    ...captured,
  },
  'version-host': { text: '  Host processor :', ...captured },
  'version-memory': { text: '  SDRAM Memory Size   : {sdram} M bytes\n  Flash Memory Size   : {flash} M bytes', ...captured },
  'version-of': { text: '  {of} version information', ...captured },
  'version-of-colon': { text: '  {of} version information:', ...captured },
  'version-row': { text: '  {what:11} Version : {version}', ...captured },
  'version-row-left': { text: '  {what:20}: {version}', ...captured },
  'version-row-narrow': { text: '  {what:8} Version : {version}', ...captured },
  'version-pic-start': { text: '  StartupTime         : {date}    {time}', ...captured },
  'version-monitor-bus': { text: '  MonitorBUS version information:', ...captured },
  'version-software': { text: '  Software    Version : {version}', ...captured },
  'version-software-narrow': { text: '  Software Version : {version}', ...captured },
  'version-license-items': { text: '  Configure license items:\n  NULL', ...captured },
  'version-power-module': {
    text: '  PM {number} version information:\n  PCB      Version : {pcb}\n  Software Version : {software}',
    ...captured,
  },
  'version-blank': { text: '', ...captured },
  'version-slot-head': {
    text: '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n{name} version information:',
    fidelity: 'documented',
    source: 'Command Reference, "display version slot"',
  },
} as const satisfies Messages;
