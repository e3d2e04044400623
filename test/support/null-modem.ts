import { once } from 'node:events';
import { SerialPortMock } from 'serialport';
import { openSerialPort } from '../../src/adapters/terminals/serial-port.ts';

type MockPortBinding = NonNullable<SerialPortMock['port']>;

let cables = 0;

/** A cable between two ports that exist in this process only: the router sits at one end, a terminal at the other. */
export async function nullModem(): Promise<{ readonly router: SerialPortMock; readonly terminal: SerialPortMock }> {
  const number = ++cables;
  const [router, terminal] = await Promise.all([openMock(`/dev/router${number}`), openMock(`/dev/terminal${number}`)]);
  wire(far(terminal), far(router), () => router.emit('break'));
  wire(far(router), far(terminal), () => terminal.emit('break'));
  return { router, terminal };
}

async function openMock(path: string): Promise<SerialPortMock> {
  SerialPortMock.binding.createPort(path);
  const port = new SerialPortMock({ path, baudRate: 9600, autoOpen: false });
  const opened = once(port, 'open');
  await openSerialPort({ path, baudRate: 9600 }, async () => port);
  await opened;
  return port;
}

/** What one end sends, the other hears. */
function wire(from: MockPortBinding, to: MockPortBinding, sendBreak: () => void): void {
  const [write, set] = [from.write.bind(from), from.set.bind(from)];
  from.write = async bytes => {
    await write(bytes);
    if (to.isOpen) to.emitData(bytes);
  };
  from.set = async lines => {
    await set(lines);
    if (lines.brk) sendBreak();
  };
}

const far = ({ port }: SerialPortMock): MockPortBinding => port!; // there while the port is open
