import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import { SerialPort } from 'serialport';
import { collect } from '../support/reading.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { pythonWithSerial, requires } from '../support/tools.ts';

const run = promisify(execFile);

async function routerConsole(t: ExecutionContext): Promise<string> {
  const program = await Program.run(t, '--state', temporaryFolder(t), '--no-ca');
  return String((await program.event('console'))['path']);
}

const pyserial = `
import serial, sys
port = serial.Serial(sys.argv[1], 9600, timeout=20)
def want(text):
    heard = port.read_until(text)
    assert heard.endswith(text), heard
port.write(b'\\r'); want(b'Enter Password:')
port.write(b'Rehearse-2026\\r'); want(b'Confirm Password:')
port.write(b'Rehearse-2026\\r'); want(b'<HUAWEI>')
port.write(b'display clock\\r'); want(b'\\r\\n<HUAWEI>')
port.close()
port = serial.Serial(sys.argv[1], 9600, timeout=20)
port.write(b'\\r'); want(b'\\r\\n<HUAWEI>')
print('pyserial is content')
`;

requires(test, 'pyserial')('pyserial talks to the console, leaves and comes back to the same session', async t => {
  const { stdout } = await run(pythonWithSerial ?? 'python3', ['-c', pyserial, await routerConsole(t)]);
  t.is(stdout, 'pyserial is content\n');
});

const expectScript = `
set timeout 20
proc want {text} {
  expect {
    -ex $text {}
    default { puts "waited for: $text"; exit 1 }
  }
}
spawn -noecho -open [open [lindex $argv 0] r+]
exec stty raw -echo < [lindex $argv 0]
send "\\r"; want "Enter Password:"
send "Rehearse-2026\\r"; want "Confirm Password:"
send "Rehearse-2026\\r"; want "<HUAWEI>"
send "system-view\\r"; want "\\[~HUAWEI\\]"
puts "\\nExpect is content"
`;

requires(test, 'expect')('Expect talks to the console', async t => {
  const { stdout } = await run('expect', ['-c', `set argv [list ${await routerConsole(t)}]`, '-c', expectScript]);
  t.regex(stdout, /Expect is content\s*$/);
});

test("serialport's own SerialPort talks to the console at another rate, by the link", async t => {
  const port = new SerialPort({ path: await routerConsole(t), baudRate: 115200, autoOpen: false });
  await new Promise<void>((resolve, reject) => port.open(error => (error ? reject(error) : resolve())));
  t.teardown(() => void (port.isOpen && port.close()));
  const screen = collect(port);
  port.write('\r');
  await screen.says('Enter Password:');
  t.is(screen.text, '\r\nPlease configure the login password (8-16)\r\nEnter Password:');
});
