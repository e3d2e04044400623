import test from 'ava';
import { readArguments } from '../../../src/adapters/host/arguments.ts';
import type { RunOptions } from '../../../src/adapters/host/invocation.ts';
import { HostError } from '../../../src/adapters/host/errors.ts';

const words = (line: string) => line.split(' ').filter(Boolean);

const defaults: RunOptions = {
  state: './ne40e-state',
  console: 'ne40e-state/console',
  tcp: undefined,
  telnet: undefined,
  rfc2217: undefined,
  ssh: undefined,
  openVty: false,
  boot: 'quick',
  baud: 'max',
  clock: undefined,
  timeScale: 1,
  caClock: 'world',
  startupConfig: undefined,
  log: undefined,
  pack: undefined,
  serial: undefined,
  release: undefined,
  chassis: undefined,
  labPassword: undefined,
  ca: { host: '127.0.0.1', port: 8829 },
  identity: undefined,
  attach: undefined,
  escape: { byte: 0x1d, name: 'Ctrl+]' },
  json: false,
};

const accepted = test.macro({
  exec(t, line: string, difference: Partial<RunOptions>) {
    t.deepEqual(readArguments(['run', ...words(line)]), { command: 'run', options: { ...defaults, ...difference } });
  },
  title: (_, line) => `ne40e run ${line || '(no options)'} is understood`,
});

test(accepted, '', {});
test(accepted, '--state lab', { state: 'lab', console: 'lab/console' });
test(accepted, '--state=lab --console /dev/ttyNE40E', { state: 'lab', console: '/dev/ttyNE40E' });
test(accepted, '--lab-password Let-me-in', { labPassword: 'Let-me-in' });
test(accepted, '--clock 2027-05-01', { clock: Date.UTC(2027, 4, 1) });
test(accepted, '--clock 2027-05-01T08:00', { clock: Date.UTC(2027, 4, 1, 8) });
test(accepted, '--clock 2027-05-01T08:00:30.5Z', { clock: Date.UTC(2027, 4, 1, 8, 0, 30, 500) });
test(accepted, '--clock 2027-05-01T08:00:00+08:00', { clock: Date.UTC(2027, 4, 1) });
test(accepted, '--clock 2028-02-29', { clock: Date.UTC(2028, 1, 29) });
test(accepted, '--clock now', { clock: 'now' });
test(accepted, '--time-scale 60 --ca-clock host', { timeScale: 60, caClock: 'host' });
test(accepted, '--time-scale 0.25', { timeScale: 0.25 });
test(accepted, '--serial 2102350dl1', { serial: '2102350DL1' });
test(accepted, '--release V800R022', { release: 'V800R022' });
test(accepted, '--state one --state two', { state: 'two', console: 'two/console' });
test(
  accepted,
  '--map 172.16.73.168:8080=127.0.0.1:8829 --map ca.example.com=localhost --map [2001:db8::1]:80=[::1]:8080 --map fe80::1=::1',
  {
    maps: {
      places: [
        { from: { host: '172.16.73.168', port: 8080 }, to: { host: '127.0.0.1', port: 8829 } },
        { from: { host: 'ca.example.com', port: undefined }, to: { host: 'localhost', port: undefined } },
        { from: { host: '2001:db8::1', port: 80 }, to: { host: '::1', port: 8080 } },
        { from: { host: 'fe80::1', port: undefined }, to: { host: '::1', port: undefined } },
      ],
      sources: [],
    },
  },
);
test(accepted, '--cmp-timeout 35', { cmpLimits: { requestTimeout: 35_000 } });
test(accepted, '--cmp-timeout 5m --cmp-total-timeout 2d --cmp-strict', {
  cmpLimits: { requestTimeout: 300_000, overall: 172_800_000, strict: true },
});
test(accepted, '--map-source 10.1.1.1=127.0.0.2', { maps: { places: [], sources: [{ from: '10.1.1.1', to: '127.0.0.2' }] } });
test(accepted, '--rfc2217 [::1]:2217', { rfc2217: { host: '::1', port: 2217 } });
test(accepted, '--telnet 23', { telnet: { host: '127.0.0.1', port: 23 } });
test(accepted, '--tcp 2323', { tcp: { host: '127.0.0.1', port: 2323 } });
test(accepted, '--ssh 2222', { ssh: { host: '127.0.0.1', port: 2222 } });
test(accepted, '--ssh 2222 --open-vty', { ssh: { host: '127.0.0.1', port: 2222 }, openVty: true });
test(accepted, '--telnet [::1]:23 --open-vty', { telnet: { host: '::1', port: 23 }, openVty: true });
test(accepted, '--ssh 0.0.0.0:22 --open-vty --lab-password Only-Mine-1', {
  ssh: { host: '0.0.0.0', port: 22 },
  openVty: true,
  labPassword: 'Only-Mine-1',
});
test(accepted, '--tcp 0', { tcp: { host: '127.0.0.1', port: 0 } });
test(accepted, '--tcp 0.0.0.0:2323', { tcp: { host: '0.0.0.0', port: 2323 } });
test(accepted, '--tcp localhost:65535', { tcp: { host: 'localhost', port: 65535 } });
test(accepted, '--tcp [::1]:2323', { tcp: { host: '::1', port: 2323 } });
test(accepted, '--boot full', { boot: 'full' });
test(accepted, '--baud 9600', { baud: 9600 });
test(accepted, '--baud max', { baud: 'max' });
test(accepted, '--startup-config vrpcfg.cfg', { startupConfig: 'vrpcfg.cfg' });
test(accepted, '--pack r012.pack', { pack: 'r012.pack' });
test(accepted, '--ca 9000', { ca: { host: '127.0.0.1', port: 9000 } });
test(accepted, '--no-ca', { ca: undefined });
test(accepted, '--ike-peer-cert branch=b.cer --ike-peer-cert 10.1.2.2=c.cer --ike-peer-cert ./a=b.cer', {
  peerCertificates: [
    { peer: 'branch', file: 'b.cer' },
    { peer: '10.1.2.2', file: 'c.cer' },
    { peer: undefined, file: './a=b.cer' },
  ],
});
test(accepted, '--identity-cert id.cer --identity-key id.key', { identity: { certificate: 'id.cer', key: 'id.key' } });
test(accepted, '--attach', { attach: true });
test(accepted, '--no-attach', { attach: false });
test(accepted, '--escape ctrl+a', { escape: { byte: 1, name: 'Ctrl+A' } });
test(accepted, '--escape ^\\', { escape: { byte: 0x1c, name: 'Ctrl+\\' } });
test(accepted, '--escape none', { escape: undefined });
test(accepted, '--json', { json: true, attach: false });

const refused = test.macro({
  exec(t, line: string, reason: RegExp) {
    const error = t.throws(() => readArguments(words(line)), { instanceOf: HostError, code: 'ARGUMENT_INVALID' });
    t.regex(error?.message ?? '', reason);
    t.notRegex(error?.message ?? '', /\n/);
  },
  title: (_, line) => `ne40e ${line || '(nothing)'} is refused in one line`,
});

test(refused, '', /No command given/);
test(refused, 'fly', /Unknown command 'fly'/);
test(refused, 'run --sate x', /Unknown option '--sate'/);
test(refused, 'run --constructor x', /Unknown option '--constructor'/);
test(refused, 'run -s x', /Unknown option '-s'/);
test(refused, 'run --escape q', /'--escape' needs a control key such as ctrl\+\] or \^A, or none, not 'q'/);
test(refused, 'attach --tcp 1', /Unknown option '--tcp'/);

test('ne40e attach finds the console in the state folder, or where it is told', t => {
  const escape = { byte: 0x1d, name: 'Ctrl+]' };
  t.deepEqual(readArguments(['attach']), {
    command: 'attach',
    options: { state: './ne40e-state', console: undefined, baud: undefined, escape },
  });
  t.deepEqual(readArguments(words('attach --state lab --console tty --escape none')), {
    command: 'attach',
    options: { state: 'lab', console: 'tty', baud: undefined, escape: undefined },
  });
});
test(refused, 'run lab', /Unexpected word 'lab'/);
test(refused, 'check', /No configuration given/);
test(refused, 'check one.cfg two.cfg', /Unexpected word 'two.cfg'/);
test(refused, 'check one.cfg --tcp 1', /Unknown option '--tcp'/);

test('ne40e check takes the configuration before its options, behind them, and behind --', t => {
  const options = { configuration: 'r1.cfg', list: 'list.txt', pack: undefined, labPassword: undefined, json: false };
  for (const line of ['check r1.cfg --list list.txt', 'check --list list.txt r1.cfg', 'check --list list.txt -- r1.cfg'])
    t.deepEqual(readArguments(words(line)), { command: 'check', options });
  t.is((readArguments(words('check -- --odd.cfg')) as { options: { configuration: string } }).options.configuration, '--odd.cfg');
});
test(refused, 'run --state', /'--state' needs <folder>/);
test(refused, 'run --state --json', /'--state' needs <folder>/);
test(refused, 'run --state=', /'--state' needs <folder>/);
test(refused, 'run --json=yes', /'--json' takes no value/);
for (const bad of [
  '172.16.73.168',
  '=127.0.0.1',
  'a=b=c',
  '1.2.3.4:0=h',
  '1.2.3.4:70000=h',
  '1.2.3=h',
  '[1.2.3.4]:80=h',
  'a/b=h',
  'h=http://h',
])
  test(refused, `run --map ${bad}`, /'--map' needs <address\[:port\]>=<host\[:port\]>, such as 172.16.73.168:8080=127.0.0.1:8829, not '/);
for (const bad of ['10.1.1.1', 'LoopBack1=127.0.0.2', '10.1.1.1=localhost', '10.1.1.1=127.0.0.2:80'])
  test(refused, `run --map-source ${bad}`, /'--map-source' needs <address>=<host address>, such as 10.1.1.1=127.0.0.2, not '/);
test(refused, 'run --map CA=h --map ca=i', /--map says twice where ca leads/);
for (const bad of ['0', '0.5', '500ms', '25d', 'soon', '-1']) {
  test(refused, `run --cmp-timeout=${bad}`, /'--cmp-timeout' needs a time from 1s to 24d, such as 120s, 5m or 2d, not '/);
}
test(refused, 'run --cmp-timeout 60 --cmp-total-timeout 30', /--cmp-total-timeout is shorter than --cmp-timeout/);
test(refused, 'run --map-source 10.1.1.1=127.0.0.2 --map-source 10.1.1.1=127.0.0.3', /--map-source says twice what stands for 10.1.1.1/);
test(refused, 'run --open-vty', /opens what --telnet and --ssh offer: give one of them/);
test(refused, 'run --ssh 0.0.0.0:22 --open-vty', /give --lab-password <password>/);
test(refused, 'run --ssh 22 --telnet 192.0.2.1:23 --open-vty', /give --lab-password <password>/);
test(refused, 'run --tcp 65536', /'--tcp' needs \[host:\]port/);
test(refused, 'run --tcp telnet', /not 'telnet'/);
test(refused, 'run --tcp ::1:23', /'--tcp' needs/);
test(refused, 'run --ca -1', /'--ca' needs/);
test(refused, 'run --lab-password grüezi', /'--lab-password' needs up to 128 characters of ASCII(?!.*grüezi)/);
for (const date of ['2027-02-30', '2027-13-01', '1999-12-31', '2038-01-01', '2027-05-01T25:00', 'tomorrow', '2027', '1798761600'])
  test(refused, `run --clock ${date}`, /'--clock' needs a date from 2000 to 2037 such as .*, or now, not '/);
for (const scale of ['0', '-1', 'fast', '1e3', '0.001', '100001', 'Infinity'])
  test(refused, `run --time-scale=${scale}`, /'--time-scale' needs a number from 0\.01 to 100000, not '/);
test(refused, 'ca --clock 2027-05-01 --follow lab', /--clock and --follow exclude each other/);
test(refused, 'run --serial SN-1', /'--serial' needs up to 20 letters and digits, not 'SN-1'/);
test(refused, 'run --serial 123456789012345678901', /'--serial' needs up to 20/);
test(refused, 'run --boot slow', /needs full or quick, not 'slow'/);
test(refused, 'run --baud fast', /needs a rate/);
test(refused, 'run --baud 9600.5', /needs a rate/);
test(refused, 'run --baud 0', /needs a rate/);
test(refused, 'run --ike-peer-cert branch=', /name or address of an IKE peer/);
test(refused, 'run --identity-cert id.cer', /together/);
test(refused, 'run --identity-key id.key', /together/);
test(refused, 'run --attach --no-attach', /exclude each other/);
test(refused, 'run --attach --json', /exclude each other/);
test(refused, 'run --ca 1 --no-ca', /exclude each other/);
test(refused, 'ca --poll-count -1', /needs <times>/);
test(refused, 'ca --check-after 1.5', /needs a whole number/);
test(refused, 'ca --tcp 1', /Unknown option '--tcp'/);

for (const [time, milliseconds] of [
  ['90d', 90 * 86_400_000],
  ['1d12h', 36 * 3_600_000],
  ['1m', 60_000],
] as const)
  test(`certificates may be valid for ${time}, of the lab CA beside a router and of one on its own`, t => {
    for (const command of ['run', 'ca']) {
      const invocation = readArguments([command, '--validity', time]);
      t.deepEqual('options' in invocation && 'lab' in invocation.options && invocation.options.lab, { validity: milliseconds });
    }
  });
for (const time of ['59s', '31w90000d', '90', 'soon', '0d', '-1d'])
  test(refused, `ca --validity=${time}`, /'--validity' needs a time from 1m to 10950d, such as 90d, 12h or 10m, not '/);
test(refused, 'run --no-ca --validity 90d', /--no-ca starts no lab CA: leave out what is said of it/);

test('what the lab CA beside a router is told has the same names, with ca- where they would be unclear', t => {
  const of = (line: string) => {
    const invocation = readArguments(words(line));
    return 'options' in invocation && 'lab' in invocation.options && invocation.options.lab;
  };
  const lab = {
    baseUrl: 'http://ca.example:80/x',
    dump: 'd',
    fault: 'drop@1,status:503@ip',
    validity: 60_000,
    profile: 'p.yaml',
    mac: { reference: 'Cloud', file: 'c:/secret.txt' },
    timeWindow: 600_000,
  };
  const shared = '--base-url http://ca.example:80/x/ --validity 1m --mac Cloud:c:/secret.txt --time-window 10m';
  t.deepEqual(of(`run ${shared} --ca-dump d --ca-fault drop@1,status:503@ip --ca-profile p.yaml`), lab);
  t.deepEqual(of(`ca ${shared} --dump d --fault drop@1,status:503@ip --profile p.yaml`), lab);
});
test(refused, 'ca --fault drop@', /'--fault' needs <name>\[:<value>\]\[@<when>\], several with commas, not 'drop@'/);
for (const given of ['Cloud', ':secret.txt', 'Cloud:'])
  test(refused, `ca --mac ${given}`, /'--mac' needs a reference, a colon and the file with its secret, not '/);
test(refused, 'ca --time-window soon', /'--time-window' needs a time such as 1d, 12h or 10m, not 'soon'/);
test(refused, 'ca --proxy http://x --mac a:b', /--proxy and --mac exclude each other/);
test(refused, 'ca --proxy http://x --time-window 1d', /--proxy and --time-window exclude each other/);
test(refused, 'ca --base-url ftp://x', /'--base-url' needs a URL that begins with http:\/\//);
test(refused, 'ca --proxy http://x --validity 1d', /--proxy and --validity exclude each other: the other CA is what it is/);

test('the lab CA alone has its own options', t => {
  t.deepEqual(readArguments(words('ca --state lab --listen 9000 --poll-count 3 --check-after 1 --json')), {
    command: 'ca',
    options: { state: 'lab', listen: { host: '127.0.0.1', port: 9000 }, pollCount: 3, checkAfter: 1, json: true },
  });
  t.deepEqual(readArguments(['ca']), {
    command: 'ca',
    options: { state: './ne40e-state', listen: { host: '127.0.0.1', port: 8829 }, pollCount: 0, checkAfter: 5, json: false },
  });
});

for (const line of ['--help', '-h', 'help', 'run --help', 'run --state lab --help']) {
  test(`ne40e ${line} explains every option of run`, t => {
    const invocation = readArguments(words(line));
    const text = invocation.command === 'help' ? invocation.text : '';
    for (const option of [
      'state',
      'console',
      'tcp',
      'boot',
      'baud',
      'startup-config',
      'ca',
      'no-ca',
      'identity-cert',
      'identity-key',
      'attach',
      'no-attach',
      'json',
    ]) {
      t.regex(text, new RegExp(`^  --${option}\\b`, 'm'));
    }
    t.true(text.split('\n').every(written => written.length <= 100));
  });
}

for (const line of ['--version', '-V', 'run --version']) {
  test(`ne40e ${line} asks for the version`, t => {
    t.deepEqual(readArguments(words(line)), { command: 'version' });
  });
}

test(refused, 'pack', /pack build makes one/);
test(refused, 'pack list', /Unknown command 'pack list'/);
test(refused, 'pack build -o r012.pack', /No command reference given/);
test(refused, 'pack build manual.jsonl', /Option '--output' is missing/);
test(refused, 'pack build one two -o r012.pack', /Unexpected word 'two'/);

test('ne40e pack build takes a reference or standard input, and writes where -o says', t => {
  const options = { reference: 'manual.jsonl', output: 'r012.pack', release: undefined };
  for (const line of ['pack build manual.jsonl -o r012.pack', 'pack build --output r012.pack manual.jsonl'])
    t.deepEqual(readArguments(words(line)), { command: 'pack build', options });
  t.deepEqual(readArguments(words('pack build - -o r012.pack --release V8')), {
    command: 'pack build',
    options: { ...options, reference: '-', release: 'V8' },
  });
});
