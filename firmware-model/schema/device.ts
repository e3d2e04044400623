import type { Board, Label } from './board.ts';

/** Facts of the chassis. They never change while the router exists. */
export interface Device {
  /** As `display version` names it: `NE40E-X8A`. */
  readonly model: string;
  /** `V800R012C10SPC300` */
  readonly release: string;
  /** Slot of the main board in charge; the console is on it. */
  readonly mainBoardSlot: number;
  /** Rate of the console port as the boot loader sets it, in baud; in effect wherever the configuration names none. */
  readonly consoleRate: number;
  /** Electronic serial number. */
  readonly serialNumber: string;
  /** Bytes on `cfcard:/`. */
  readonly cfCardCapacity: number;
  /** Cards beside `cfcard:/` of the main board in charge, with their bytes. */
  readonly cards: readonly ChassisCard[];
  /** How long after the first prompt the configuration is still being built; milliseconds. */
  readonly buildingConfiguration: number;
  /** How many lines a commit brings into effect in a second; what takes less is over at once. */
  readonly linesCommittedPerSecond: number;
  /** Ids of what a commit says to a line that another log-in has committed before, by the words it begins with; others have one for all. */
  readonly repeatedLines: Readonly<Record<string, string>>;
  /** How often the certificates in memory are looked at; milliseconds. */
  readonly certificateCheckPeriod: number;
  /** How long before its end a certificate is said to be about to expire; milliseconds. */
  readonly certificatePreWarning: number;
  /** How long the console waits for an answer to the reboot question; milliseconds. */
  readonly rebootQuestionTimeout: number;
  /** How long the console hears no Enter after a log-in that was refused; milliseconds. */
  readonly pauseAfterRefusedLogin: number;
  readonly processor: Processor;
  /** Processes of the main board that `display memory-usage` names beside the system. */
  readonly processes: readonly Process[];
  /** What the default product adaptive file says of it. */
  readonly specifications: readonly Specification[];
  /** How long a board takes that was reset or switched on; milliseconds. */
  readonly boardRestart: number;
  readonly backplane: Backplane;
  /** Boards and modules in the chassis, in slot order. */
  readonly boards: readonly Board[];
  /** Interfaces that are there without being configured and are no ports of interface cards. */
  readonly interfaces: readonly ChassisInterface[];
  /** Hardware address of the first interface; each has the next one. */
  readonly baseMac: string;
  /** Channels of the information centre, by number. */
  readonly channels: readonly Channel[];
  /** Displays that diagnostic information is made of, in its order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A line of the user view; `<slot>` is that of a board. */
export interface Diagnostic {
  readonly line: string;
  readonly level: 'high' | 'medium' | 'low';
}

/** A card in its slot of a main board. */
export interface ChassisCard {
  /** Slot of the main board. */
  readonly slot: number;
  readonly drive: 'cfcard:' | 'cfcard2:';
  readonly capacity: number;
}

/** An interface that is there without being configured. */
export interface ChassisInterface {
  readonly name: string;
  /** Slot of the board that it is on. */
  readonly slot: number;
  /** Mbit/s; 0: it is no port. */
  readonly speed: number;
}

/** Down to which level a channel lets information of a sort through by default; absent: none of it. */
export interface Channel {
  readonly name: string;
  readonly log?: 'warning' | 'informational' | 'debugging';
  readonly trap?: 'debugging';
  readonly debug?: 'debugging';
}

/** What `display cpu-usage` shows of the main board. Loads are percentages. */
export interface Processor {
  readonly cores: number;
  readonly loadAtRest: number;
  /** Until the configuration is built. */
  readonly loadAtStart: number;
  /** While it does what it was told to. */
  readonly loadAtWork: number;
  readonly effort: Effort;
}

/** A value of a product adaptive file. */
export interface Specification {
  readonly name: string;
  readonly value: number;
  readonly bounds: readonly [least: number, most: number];
  readonly description: string;
}

export interface Process {
  readonly id: number;
  readonly name: string;
  /** Of the memory in use; percentage. */
  readonly share: number;
}

/** How long the processor is at something; milliseconds. */
export interface Effort {
  readonly commit: number;
  /** For each line of the commit. */
  readonly line: number;
  /** For each bit of a new key's modulus. */
  readonly keyPerBit: number;
}

/** What all boards are plugged into, as `display version` and its electronic label have it. */
export interface Backplane {
  readonly pcb: string;
  /** How many slots it has, by what is plugged into them, in the order of `display version`. */
  readonly slots: Readonly<Record<string, number>>;
  readonly model: string;
  readonly label: Label;
  readonly manufactured: string;
}
