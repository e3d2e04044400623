import type { Messages } from '../schema/message.ts';

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;

/** Settings of boards, fabrics and power, and checks of them. */
export const boardSettingMessages = {
  'power-on-delay-set': { text: 'Operation success!', ...cr('pic power-on-delay') },
  'power-on-delay': { text: 'get power-on-delay time:{minutes}min!', ...cr('display power-on-delay') },
  'auto-upgrade-set': {
    text: 'Please wait...\nInfo: Set auto-upgrade state success!\nNow the states is {state}.',
    ...cr('set auto-upgrade model'),
  },
  'auto-upgrade': { text: 'The auto-upgrade state is {state}.', ...cr('display auto-upgrade model') },
  'board-channel-check': { text: 'The board-channel-check status is {state}.', ...cr('display board-channel-check') },
  'high-temperature-set': { text: 'Success to set high-temperature power-off check {state}.', ...cr('high-temperature power-off') },
  'high-temperature': { text: 'High-temperature power-off status: {state}.', ...cr('display high-temperature power-off status') },
  'least-sfuboard': { text: 'The current default sfu board number:{count}', ...cr('display least sfuboard') },
  'energy-mode': { text: "The device's current energy-mode: {mode}", ...cr('display energy-mode mode') },
  'energy-saving-modules': { text: 'The current pm energy-saving mode: {state}', ...cr('display energy-saving pm') },
  'energy-saving-fabrics': { text: 'The current sfu energy-saving status: {state}', ...cr('display energy-saving sfu warm-backup') },
  'forwarding-mode-set': {
    text: 'Set forwarding-mode is success, please commit and reboot before other operations to avoid possible exception!',
    ...cr('set service-mode forwarding-mode'),
  },
  'forwarding-mode': {
    text: 'Current startup forwarding-mode of the device: {mode}\nNext startup forwarding-mode of the device: {next}',
    ...cr('display service-mode forwarding-mode'),
  },
  'offline-check': { text: 'Offline-check status: {state}.', ...cr('display offline-check status') },
  'interface-match-check': {
    text: 'Info: No board or card is waiting for recovering configuration because of interface-match-check.',
    fidelity: 'inferred',
  },
  'isolate-switch': { text: 'The sfu isolate-switch status: {state}', ...cr('display sfu isolate-switch') },
  'loopback-autoclear-off': { text: 'Info: The loopback autoclear function is disabled.', fidelity: 'inferred' },
  'loopback-autoclear': { text: 'Loopback autoclear period : {minutes} minute(s)', fidelity: 'inferred' },
  dustproof: {
    text:
      'Clean Dustproof-Net cycle : {cycle}(days)\nLast clean date           : {date}\n' +
      'Up to last clean days     : {left}(days)\nClean alarm existence days: {over}(day)',
    ...cr('display dustproof'),
  },
  'cpu-overload-none': { text: 'CPU Overload history:\nInfo: No overload has been recorded.', fidelity: 'inferred' },
} as const satisfies Messages;
