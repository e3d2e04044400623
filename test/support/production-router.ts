import { type Firmware, firmware } from '../../firmware-model/index.ts';
import { newBoard } from '../../src/control-plane/state.ts';
import { password, TestBench } from './booted-router.ts';

/** A router that starts with a configuration of somebody else's, and somebody who is logged in on its console. */
export class ProductionRouter {
  readonly bench: TestBench;
  readonly #file: string;
  #octets: Buffer[] = [];

  /** Cipher text of passwords is opened by the lab password. */
  constructor(file: string, bytes: Uint8Array, software: Firmware = firmware) {
    this.#file = file;
    const { systemSoftware } = firmware.factoryStartup;
    const nextStartup = { systemSoftware, savedConfiguration: `cfcard:/${file}` };
    this.bench = new TestBench({
      files: { [file]: bytes },
      labPassword: password,
      software,
      board: { ...newBoard(systemSoftware), nextStartup },
    });
    this.bench.router.uart.onTransmit(octets => this.#octets.push(Buffer.from(octets)));
    this.bench.powerOn();
    this.logIn();
  }

  logIn(): void {
    const asked = this.bench.press('\r');
    if (/Username:$/.test(asked)) this.bench.type('netadmin', password);
    else if (/Enter Password:$/.test(asked)) this.bench.type(password, password);
    else this.bench.type(password);
    this.bench.clock.advance(firmware.device.buildingConfiguration);
    const said = this.bench.type('screen-length 0 temporary');
    if (!/^<.*>$/m.test(said)) throw new Error(`nobody is logged in after ${JSON.stringify(asked)}: ${JSON.stringify(said)}`);
  }

  /** What a command shows, line by line; a character for each octet. */
  shown(command: string): readonly string[] {
    this.#octets = [];
    this.bench.type(command);
    return Buffer.concat(this.#octets).toString('latin1').split('\r\n').slice(1, -1);
  }

  /** The running configuration, without its head. */
  get running(): readonly string[] {
    return withoutHead(this.shown('display current-configuration'));
  }

  /** The saved configuration as it lies on the card, without its head. */
  get saved(): readonly string[] {
    return withoutHead(
      Buffer.from(this.bench.cfCard.read(this.#file) ?? [])
        .toString('latin1')
        .split('\r\n')
        .slice(0, -1),
    );
  }

  save(): void {
    this.bench.type('save', 'y');
  }

  /** `save first`: into the file that the router has started with. */
  reboot(): void {
    this.bench.type('reboot', 'y');
    this.bench.clock.advance(firmware.device.buildingConfiguration);
    this.logIn();
  }

  cutPower(): void {
    this.bench.router.powerOff();
    this.bench.powerOn();
    this.logIn();
  }

  /** Types lines that configure, from the user view and back to it, and commits them. */
  configure(...lines: readonly string[]): readonly string[] {
    return ['system-view', ...lines, 'commit', 'return'].map(line => this.bench.type(line));
  }
}

const withoutHead = (lines: readonly string[]): readonly string[] => lines.filter(line => !line.startsWith('!'));
