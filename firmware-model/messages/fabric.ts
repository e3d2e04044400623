import type { Messages } from '../schema/message.ts';

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const inferred = { fidelity: 'inferred' } as const;
const rule62 = '-'.repeat(62);
const rule84 = '-'.repeat(84);
const rule97 = '-'.repeat(97);

/** What goes on between boards: fabrics, traffic managers, their ports and resources, faults of cards. */
export const fabricMessages = {
  'not-of-kind': { text: 'Error: The board in slot {slot} is not an {kind}.', ...inferred },
  'fabric-component': {
    text: `${rule62}\n SC {number}\n${rule62}\n    in cells     : 0\n    drop cells   : 0\n    out cells    : 0\n`,
    ...cr('display fabric slot statistics'),
  },
  'traffic-manager': {
    text:
      `${rule62}\n TM {number} from NP to FABRIC\n${rule62}\n    in packets   : 0\n    drop packets : 0\n    out cells    : 0\n` +
      `${rule62}\n TM {number} from FABRIC to NP\n${rule62}\n    in cells     : 0\n    in packets   : 0\n    drop packets : 0\n    out packets  : 0`,
    ...cr('display tm statistics'),
  },
  'switch-port-lpu-head': { text: 'SlotID:{slot}  SERDES interface port status:', ...cr('display switch-port lpu') },
  'switch-port-lpu-out': { text: 'OPI port: status[SERDES interface NO.,portNO.]OUT/IN', ...cr('display switch-port lpu') },
  'switch-port-lpu-in': { text: 'IPE port: status[SERDES interface NO.,portNO.]OUT/IN', ...cr('display switch-port lpu') },
  'switch-port-lpu-out-row': {
    text: '{a}[0,{first:>2}]O{gapA}{b}[0,{second:>2}]O{gapB}{c}[0,{third:>2}]O{gapC}{d}[0,{fourth:>2}]O',
    ...cr('display switch-port lpu'),
  },
  'switch-port-lpu-in-row': {
    text: '{a}[0,{first:>2}]I{gapA}{b}[0,{second:>2}]I{gapB}{c}[0,{third:>2}]I{gapC}{d}[0,{fourth:>2}]I',
    ...cr('display switch-port lpu'),
  },
  'switch-port-sfu-head': {
    text:
      'The SFU channels status :\n   Slot:    ChipNo:  InputPort:    Status:    OutputPort:    Status:\n' +
      '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -',
    head: true,
    ...cr('display switch-port sfu'),
  },
  'switch-port-sfu-row': { text: '{slot:10} 0         {port:10} {status:17} {port:9} {status}', ...cr('display switch-port sfu') },
  'resources-head': {
    text: `${rule97}\n${' '.repeat(70)}Total  Allocated       Free\n${rule97}`,
    head: true,
    ...cr('display table resources information'),
  },
  'resources-row': { text: '{name:69}{total:>6}{allocated:>11}{free:>11}', ...cr('display table resources information') },
  'resources-end': { text: rule97, ...cr('display table resources information') },
  'card-fault-head': {
    text: `Pic process-status information :\n${rule84}\nPic#    Pic-name                        Status\n${rule84}`,
    head: true,
    ...cr('display card-fault process-mode'),
  },
  'card-fault-row': { text: '{place:7} {name:31} {status}', ...cr('display card-fault process-mode') },
  'card-fault-end': { text: rule84, ...cr('display card-fault process-mode') },
  'board-reset-code': { text: 'hardware-alarm error-code {code}', ...cr('display board-reset hardware-alarm error-code') },
  'board-reset-code-of-slot': {
    text: 'hardware-alarm error-code {code} slot {slot}',
    ...cr('display board-reset hardware-alarm error-code'),
  },
  'card-bandwidth-mode': { text: 'Service-mode : {mode}', ...cr('display service-mode card-bandwidth-mode') },
  'card-bandwidth-none': { text: 'Error: Subcard {card} of the board in slot {slot} has no bandwidth modes.', ...inferred },
  'not-adm': { text: 'Error: Subcard {card} of the board in slot {slot} is not an ADM card.', ...inferred },
  'output-alarm-done': { text: 'Operation Success.', ...cr('output-alarm') },
  'link-heartbeat-none': { text: 'Info: Link-heartbeat detection is not running on the interface.', ...inferred },
  'filter-none': { text: 'Info: There is no filter board.', ...inferred },
  'filter-missing': { text: 'Error: There is no filter board {number}.', ...inferred },
  'not-on-console': {
    text: 'Error: This command is not supported on the console.',
    fidelity: 'inferred',
    source: 'that it is not: Command Reference, "monitor cpu-usage"',
  },
} as const satisfies Messages;
