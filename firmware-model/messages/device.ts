import type { Messages } from '../schema/message.ts';

const realDevice = '"display device" of a CX600-X8A, the same hardware';
const realReboot = '"reboot" on an NE40E-M2K-B, V800R011C10';
const clock = 'Command Reference, "display clock"';

export const deviceMessages = {
  'no-board': { text: 'Error: There is no board in slot {slot}.', fidelity: 'inferred' },
  'no-subcard': { text: 'Error: The board in slot {slot} has no subcard {card}.', fidelity: 'inferred' },
  'no-slave-board': { text: 'Error: There is no slave main board.', fidelity: 'inferred' },
  'link-loss-head': {
    text: 'Slot:    Alarm-Threshold LinkLost-value\n---------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display alarm-threshold linklost-value',
    head: true,
  },
  'link-loss-row': {
    text: '{slot:>3}                {value}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm-threshold linklost-value',
  },
  'reset-slot-question': {
    text: 'Caution!!! Confirm to reset slot {slot}! Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, reset slot',
  },
  'slot-being-reset': { text: 'Warning: Board {slot} is being reset.', fidelity: 'documented', source: 'Command Reference, reset slot' },
  'reset-card-question': { text: 'Caution!!! Confirm to reset slot {slot} card {card}! Continue? [Y/N]:', fidelity: 'inferred' },
  'card-being-reset': { text: 'Warning: Card {card} of board {slot} is being reset.', fidelity: 'inferred' },
  'power-question': {
    text:
      "Warning:  This command may affect operation by wrong use, please carefully use it with HUAWEI engineer's direction. Are you sure to do " +
      'this operation? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, power',
  },
  'power-switched': { text: '......\nInfo: Operation succeeded.', fidelity: 'documented', source: 'Command Reference, power' },
  'power-of-main-board': { text: 'Error: The main board in charge cannot be powered off.', fidelity: 'inferred' },
  'reset-master-question': {
    text:
      'Warning: This operation will perform a forcible master/slave main control board switchover or device restart. Are you sure you want to ' +
      'continue? Enter the complete [Yes/No]:',
    fidelity: 'documented',
    source: 'Command Reference, reset master-mpu force',
  },
  'mbusnode-reset': { text: 'Info: Reset mbusnode pass.', fidelity: 'documented', source: 'Command Reference, reset mbusnode' },
  'slave-default-unset': {
    text: '{slot} HA:Default slave slot has not been set !',
    fidelity: 'documented',
    source: 'Command Reference, display slave default',
  },
  'switchover-state': {
    text:
      '   Chassis           :  Single\n' +
      '   Switchover State  :  {state}\n' +
      '   Switchover Policy :  Board Switchover\n' +
      '   MainBoard         :  {master}\n' +
      '   SlaveBoard        :  {slave}',
    fidelity: 'documented',
    source: 'Command Reference, display switchover state; what a chassis with one main board shows is ours',
  },
  'switchover-uncommitted': {
    text: 'Warning: Configuration is not Committed.After a switchover,the configuration not submitted will be lost.  ',
    fidelity: 'documented',
    source: 'Command Reference, slave switchover',
  },
  'switchover-question': {
    text: 'Warning: This operation will switch the slave board to the master board. Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, slave switchover',
  },
  'switchover-disabled': { text: 'Error: The slave switchover is disabled.', fidelity: 'inferred' },
  'switchover-not-ready': { text: 'Error: The slave main board is not ready for a switchover.', fidelity: 'inferred' },
  'slave-default': {
    text: '{master} HA:Default slave slot is {slot}',
    fidelity: 'documented',
    source: 'Command Reference, slave default',
  },
  'reboot-other-board': {
    text: '\nThe Other MPU is the same with MPU {slot}.\n',
    fidelity: 'documented',
    source: 'Command Reference, reboot fast',
  },
  'clear-inactive-question': {
    text: "Warning: The inactive configuration of {what} will be deleted and can't be restored.\nAre you sure to continue? [Y/N]:",
    fidelity: 'documented',
    source: 'Command Reference, clear inactive-configuration',
  },
  'close-device-question': {
    text: 'Caution!!! Are you sure to do this operation? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, close device cfcard2',
  },
  'device-closed': {
    text: 'Please wait...\ncfcard2 is ready for pull out!',
    fidelity: 'documented',
    source: 'Command Reference, close device cfcard2',
  },
  'channel-head': {
    text: 'channel number:{number}, channel name:{name}\n' + 'ModuID   Name     Enable LogLevel     Enable TrapLevel    Enable DebugLevel',
    fidelity: 'documented',
    source: 'Command Reference, "display channel"',
    head: true,
  },
  'channel-row': {
    text: '{id:8} {module:8} {log:6} {logLevel:12} {trap:6} {trapLevel:13} {debug:5} {debugLevel}',
    fidelity: 'documented',
    source: 'Command Reference, "display channel"',
  },
  'no-such-channel': { text: 'Error: The channel does not exist.', fidelity: 'inferred' },
  'device-head': {
    text:
      "{model}'s Device status:\n" +
      '-------------------------------------------------------------------------------\n' +
      'Slot #   Type    Online     Register     Status     Role   LsId   Primary\n' +
      '-------------------------------------------------------------------------------',
    fidelity: 'captured',
    source: realDevice,
    head: true,
  },
  'device-row': {
    text: '{slot:8} {type:7} Present    {register:12} {status:10} {role:6} 0      {primary}',
    fidelity: 'captured',
    source: realDevice,
  },
  'device-end': {
    text: '-------------------------------------------------------------------------------',
    fidelity: 'captured',
    source: realDevice,
  },
  'users-head': {
    text: '  User-Intf    Delay    Type   Network Address     AuthenStatus    AuthorcmdFlag',
    fidelity: 'documented',
    source: 'Command Reference, "display users"',
    head: true,
  },
  'users-row': {
    text: '{mark} {index:3} {userInterface:7} {delay}  {type:6} {address:25} {status:14} no\n  Username : {user}\n',
    fidelity: 'documented',
    source: 'Command Reference, "display users"; its sample shows no console',
  },
  'users-row-unused': {
    text: '  {index:3} {userInterface}\n',
    fidelity: 'inferred',
    source: 'that unused lines are shown: Command Reference, "display users"',
  },

  'clock-time': { text: '{time}\n{weekday}', fidelity: 'captured', source: `${clock}; console of an NE40E` },
  'clock-default-zone': { text: 'Time Zone(DefaultZoneName) : UTC', fidelity: 'captured', source: `${clock}; console of an NE40E` },
  'clock-zone': { text: 'Time Zone({name}) : UTC{offset}', fidelity: 'documented', source: clock },
  'clock-saving-time': {
    text: 'Daylight saving time    :\n         Name           :  {name}\n         Repeat mode    :  {mode}\n         Start year     :  {from}\n         End year       :  {to}\n         Start time     :  {start}\n         End time       :  {end}\n         Saving time    :  {offset}:00',
    fidelity: 'documented',
    source: clock,
  },
  'clock-saving-offset': { text: 'Error: The offset must be from 00:01 to 02:00.', fidelity: 'inferred' },
  'clock-saving-order': { text: 'Error: The end must be later than the start.', fidelity: 'inferred' },
  'clock-year': { text: 'Error: The year must be from 2000 to 2037.', fidelity: 'inferred' },
  'clock-offset': { text: 'Error: The offset must not exceed 18 hours.', fidelity: 'inferred' },

  'reboot-startup': {
    text:
      'MPU {slot}:\n' +
      'Next startup system software: {systemSoftware}\n' +
      'Next startup saved-configuration file: {savedConfiguration}\n' +
      'Next startup paf file: {paf}\n' +
      'Next startup patch package: {patch}',
    fidelity: 'captured',
    source: realReboot,
  },
  'reboot-save-question': {
    text: 'Warning: Current configuration will be saved to the next startup saved-configuration file! Continue? [Y/N]:',
    fidelity: 'captured',
    source: realReboot,
  },
  'schedule-question': {
    text: 'Info: Reboot system at {time} {date} UTC{offset}(in {hours} hours and {minutes} minutes)\nconfirm? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, "schedule reboot"',
  },
  'schedule-reboot': {
    text: 'Info: System will reboot at {time} {date} UTC{offset} (in {hours} hours and {minutes} minutes).',
    fidelity: 'documented',
    source: 'Command Reference, "display schedule reboot"',
  },
  'schedule-none': { text: 'Info: No reboot is scheduled.', fidelity: 'inferred' },
  'schedule-interval': { text: 'Error: The interval must be from 0:1 to 720:0, or from 1 to 43200 minutes.', fidelity: 'inferred' },
  'schedule-out-of-range': { text: 'Error: The time must be within 30 days from now.', fidelity: 'inferred' },
  'reboot-question': { text: 'System will reboot! Continue? [Y/N]:', fidelity: 'captured', source: realReboot },
} as const satisfies Messages;
