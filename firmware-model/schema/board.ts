import type { OpticalModule } from './optical-module.ts';

export type BoardKind = 'MPU' | 'LPU' | 'SFU' | 'CLK' | 'PWR' | 'FAN' | 'PMU';

/** A board or module in its slot: a type of board, and what is this one's alone. */
export interface Board extends BoardType {
  readonly slot: number;
  readonly primary: 'Master' | 'Slave' | 'NA';
  /** `BarCode` of its electronic label. */
  readonly serialNumber: string;
  /** As its electronic label has it, `2019-11-04`. */
  readonly manufactured: string;
  /** How long after power-on it registers; milliseconds. */
  readonly registersAfter: number;
}

/** What boards of one type have in common. */
export interface BoardType {
  readonly kind: BoardKind;
  readonly role: 'LC' | 'MMB' | 'OTHER';
  /** `CR5D0SRUA871` */
  readonly model: string;
  readonly label: Label;
  readonly memory?: BoardMemory;
  /** In the order of `display version`, blocks of what sits on the board behind its own. */
  readonly versions: readonly VersionBlock[];
  /** Software of the MonitorBUS; absent where the board has no such node. */
  readonly monitorBus?: string;
  /** Interface cards of a line card. */
  readonly pics?: readonly Pic[];
  /** Power modules of a power shelf. */
  readonly modules?: readonly PowerModule[];
  readonly temperatures?: readonly TemperatureSensor[];
  readonly voltages?: readonly VoltageSensor[];
  /** Of a board with a processor of its own. */
  readonly processor?: BoardProcessor;
  /** Fans of a fan frame. */
  readonly fans?: number;
  /** What it draws at most; watts. */
  readonly power?: number;
  /** Switching chips of a fabric. */
  readonly fabricComponents?: number;
  /** Tables of a line card, in the order of `display table resources information`. */
  readonly resources?: readonly TableResource[];
}

/** Entries of a table that a line card forwards by. */
export interface TableResource {
  readonly name: string;
  readonly total: number;
  /** What takes an entry each; nothing, where nothing is said. */
  readonly takenBy?: 'interfaces' | 'rules' | 'ipv6 rules';
}

/** Fields of an electronic label that all boards of a type share. */
export interface Label {
  /** Part number, `03057373`. */
  readonly item: string;
  readonly description: string;
}

/** M bytes, as `display version` counts. */
export interface BoardMemory {
  readonly sdram: number;
  readonly flash: number;
  readonly nvram?: number;
}

export interface VersionBlock {
  /** What the versions are of, where it is not the board: `FRA`, `NSE`. */
  readonly part?: string;
  readonly versions: readonly Version[];
}

export interface Version {
  /** `PCB`, `EPLD`, `BootROM` … */
  readonly what: string;
  readonly version: string;
}

/** An interface card: a subcard of a line card. */
export interface Pic {
  readonly card: number;
  readonly model: string;
  /** As `display device pic-status` names it: `ETH_5x10GB_CARD`. */
  readonly type: string;
  readonly label: Label;
  readonly serialNumber: string;
  readonly versions: readonly Version[];
  /** Its interfaces, numbered slot/card/port from 0. */
  readonly ports: Ports;
  /** How long after its line card it registers; milliseconds. */
  readonly registersAfter: number;
}

export interface Ports {
  readonly type: string;
  readonly count: number;
  /** Gbit/s. */
  readonly speed: number;
  /** What is plugged into each. */
  readonly module: OpticalModule;
}

export interface PowerModule {
  readonly number: number;
  readonly model: string;
  readonly software: string;
  readonly serialNumber: string;
  /** Part number. */
  readonly item: string;
  readonly manufactured: string;
  /** What it can give; watts. */
  readonly rating: number;
  /** Volts at its input. */
  readonly inputVoltage: number;
}

/** Degrees Celsius. */
export interface TemperatureSensor {
  /** What it sits on. */
  readonly pcb: string;
  /** I2C bus, address on it, channel of the chip. */
  readonly at: readonly [i2c: number, address: number, channel: number];
  /** From where an alarm is due, by level. */
  readonly limits: readonly [minor: number, major: number, fatal: number];
  /** Between which the fans go faster. */
  readonly fan: readonly [least: number, most: number];
  /** Around which it moves. */
  readonly usual: number;
}

/** Volts. */
export interface VoltageSensor {
  readonly pcb: string;
  readonly at: readonly [i2c: number, address: number, channel: number];
  readonly required: number;
  /** From where an alarm is due, by level. */
  readonly limits: readonly [majorLow: number, fatalLow: number, majorHigh: number, fatalHigh: number];
  /** What the measured voltage is divided by before it reaches the chip. */
  readonly ratio: number;
}

/** Loads are percentages. */
export interface BoardProcessor {
  readonly cores: number;
  readonly loadAtRest: number;
  /** Of its memory, when all services are up. */
  readonly memoryInUse: number;
}
