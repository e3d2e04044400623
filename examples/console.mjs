// Logs in on the console, whatever state it is in, types lines and logs out. Needs serialport.
//   node examples/console.mjs ne40e-state/console "display clock"
// NE40E_PASSWORD is the password, and becomes it on a router out of the box; NE40E_USER the name where the router asks for one.
// Ends with an error as soon as something goes wrong.
import { once } from 'node:events';
import { SerialPort } from 'serialport';

const prompt = /(<[^<>\r\n]+>|\[[~*][^\]\r\n]+\])$/;
const question = /(\[[^\]\r\n]+\]|\(\*\.cfg[^)\r\n]*\)) ?: ?$/;
const { NE40E_USER: user = 'netadmin', NE40E_PASSWORD: password = 'Rehearse-2026' } = process.env;
const [path, ...lines] = process.argv.slice(2);

process.on('uncaughtException', reason => {
  console.error(`console.mjs: ${reason.message}`);
  process.exit(1);
});
if (path === undefined) throw new Error('name the console: node examples/console.mjs ne40e-state/console "display clock"');

const port = new SerialPort({ path, baudRate: 9600 });
await once(port, 'open');
let unread = '';
let wake = () => {};
port.on('data', bytes => {
  unread += bytes.toString('latin1');
  wake();
});

/** Waits until one of the patterns has come; gives its number and what was read with it. */
async function wait(patterns, milliseconds = 30_000) {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    for (const [number, pattern] of patterns.entries()) {
      const found = pattern.exec(unread);
      if (!found) continue;
      const end = found.index + found[0].length;
      const read = unread.slice(0, end);
      unread = unread.slice(end);
      return { number, read };
    }
    if (Date.now() > deadline) throw new Error(`The router did not answer: ${JSON.stringify(unread.slice(-200))}`);
    await new Promise(resolve => {
      const late = setTimeout(resolve, deadline - Date.now() + 1);
      wake = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }
}

async function logIn() {
  port.write('\x03'); // whatever somebody has left half done: a line, a question, a log-in
  await wait([prompt, /Please Press ENTER\./], 1_000).catch(() => {});
  const answers = { 3: '\r', 4: 'n\r', 5: `${user}\r`, 6: `${password}\r` };
  port.write('\r');
  for (;;) {
    const { number } = await wait([
      /Error:/,
      /\[\*[^\]\r\n]+\]$/,
      prompt,
      /Please Press ENTER\./,
      /Change now\? \[Y\/N\]:/,
      /Username:/,
      /Password:/,
    ]);
    if (number === 0) throw new Error('The router refuses the log-in');
    if (number === 1) throw new Error("Somebody's changes are not committed");
    if (number === 2) return;
    port.write(answers[number]);
  }
}

/** Types a line, or the answer to a question; gives what the router says to it, up to the next prompt or question. */
async function enter(line) {
  port.write(`${line}\r`);
  // the echo; where a line of the terminal is full the router moves the cursor to the next
  await wait([new RegExp([...line].map(key => key.replace(/\W/, '\\$&')).join('( \x1b\\[1D)?'))]);
  const { number, read } = await wait([/Error:[^\r\n]*/, prompt, question]);
  if (number === 0) throw new Error(`The router refuses ${line}: ${read}`);
  return read.replaceAll(' \x1b[1D', ''); // what is left of an echo that ended where a line of the terminal is full
}

await logIn();
await enter('return');
await enter('screen-length 0 temporary');
for (const line of lines) console.log(await enter(line));
if (!(await enter('return')).endsWith('>')) throw new Error('What was typed is not committed');
port.write('quit\r');
await wait([/Please Press ENTER\./]);
port.close();
