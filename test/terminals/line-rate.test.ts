import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { debianPython, pythonWithSerial, requires } from '../support/tools.ts';

const run = promisify(execFile);

async function python(t: ExecutionContext, script: string, ...args: readonly string[]): Promise<string> {
  t.timeout(120_000);
  const { stdout } = await run(pythonWithSerial ?? 'python3', ['-c', script, ...args]);
  return stdout;
}

const start = (t: ExecutionContext, ...options: readonly string[]): Promise<Program> =>
  Program.run(t, '--state', temporaryFolder(t), '--no-ca', ...options);

const consoleOf = async (program: Program): Promise<string> => String((await program.event('console'))['path']);

const url = async (program: Program): Promise<string> => `rfc2217://${String((await program.event('rfc2217'))['address'])}`;

/** Logs in for the first time, at 9600 baud unless told otherwise. */
const login = `
import serial, sys
port = serial.serial_for_url(sys.argv[1], baudrate=int(sys.argv[2]), timeout=30)
def want(text):
    heard = port.read_until(text)
    assert heard.endswith(text), heard
    return heard
def type_(line, text):
    port.write(line.encode() + b'\\r')
    return want(text)
type_('', b'Enter Password:'); type_('Rehearse-2026', b'Confirm Password:'); type_('Rehearse-2026', b'<HUAWEI>')
type_('system-view', b'[~HUAWEI]'); type_('user-interface console 0', b'console0]')
`;

const changeOfRate = `${login}
type_('speed 115200', b'[*HUAWEI-ui-console0]')
port.write(b'commit\\r')
port.timeout = 2
heard = port.read(200)
assert b'[~HUAWEI' not in heard, heard
port.timeout = 30
port.baudrate = 115200
type_('', b'[~HUAWEI-ui-console0]')
heard = type_('display this', b'return\\r\\n[~HUAWEI-ui-console0]')
assert b'\\r\\n speed 115200\\r\\n' in heard, heard
`;

const content = `print('pyserial is content')`;

requires(test, 'pyserial')('on a pseudo-terminal the rate is what its client has set', async t => {
  const script = `${changeOfRate}${content}`;
  t.is(await python(t, script, await consoleOf(await start(t, '--baud', '9600')), '9600'), 'pyserial is content\n');
});

requires(test, 'pyserial')(
  'over RFC 2217 pyserial logs in, commits, reads back, changes the rate with the router, breaks and purges',
  async t => {
    const script = `${changeOfRate}
port.send_break(0.05)
port.dtr = False; port.rts = False; port.dtr = True
assert port.cts and port.dsr and port.cd and not port.ri
port.write(b'display version\\r'); want(b'Huawei')
port.reset_input_buffer(); port.reset_output_buffer()
type_('q', b'console0]')
type_('', b'console0]')
port.close()
port = serial.serial_for_url(sys.argv[1], baudrate=115200, timeout=30)
type_('quit', b'[~HUAWEI]')
${content}`;
    t.is(await python(t, script, await url(await start(t, '--baud', '9600', '--rfc2217', '0')), '9600'), 'pyserial is content\n');
  },
);

requires(test, 'pyserial')('over RFC 2217 each bit of the frame is set with the router, and a wrong one garbles', async t => {
  const script = `${login}
type_('parity even', b'console0]'); type_('databits 7', b'console0]')
port.write(b'commit\\r')
port.timeout = 2
assert b'[~HUAWEI' not in port.read(100)
port.timeout = 30
port.bytesize = 7; port.parity = 'E'
type_('', b'[~HUAWEI-ui-console0]')
${content}`;
  t.is(await python(t, script, await url(await start(t, '--baud', '9600', '--rfc2217', '0')), '9600'), 'pyserial is content\n');
});

requires(test, 'pyserial')('a line that takes no time accepts every rate', async t => {
  const script = `${login}
for rate in 300, 115200, 1000000:
    port.baudrate = rate
    type_('', b'console0]')
port.bytesize = 7; port.parity = 'O'; port.stopbits = 2
type_('', b'console0]')
${content}`;
  t.is(await python(t, script, await url(await start(t, '--rfc2217', '0')), '57600'), 'pyserial is content\n');
});

const labgrid = `
import sys
from labgrid import Target
from labgrid.resource import NetworkSerialPort
from labgrid.driver import SerialDriver
host, port = sys.argv[2].rsplit(':', 1)
target = Target('router')
NetworkSerialPort(target, name=None, host=host, port=int(port), speed=9600, protocol=sys.argv[1])
console = SerialDriver(target, name=None)
target.activate(console)
for line, answer in ('', 'Enter Password:'), ('Rehearse-2026', 'Confirm Password:'), ('Rehearse-2026', '<HUAWEI>'), ('system-view', r'\\[~HUAWEI\\]'), \\
        ('sysname lab', r'\\[\\*HUAWEI\\]'), ('commit', r'\\[~lab\\]'), ('return', '<lab>'), ('quit', 'Please Press ENTER'):
    console.write(line.encode() + b'\\r')
    console.expect(answer, timeout=30)
print('labgrid is content')
`;

for (const [protocol, option, event, field] of [
  ['rfc2217', '--rfc2217', 'rfc2217', 'address'],
  ['raw', '--tcp', 'console', 'tcp'],
] as const) {
  requires(test, 'labgrid')(`labgrid's SerialDriver talks to the console, protocol ${protocol}`, async t => {
    const program = await start(t, option, '0');
    t.timeout(120_000);
    const { stdout } = await run(debianPython, ['-c', labgrid, protocol, String((await program.event(event))[field])]);
    t.is(stdout, 'labgrid is content\n');
  });
}
