import { keywordsOf, type Notation } from '../../cli/grammar/notation/ast.ts';

/**
 * Whether a line that nothing takes back is held all the same: what is typed in a configuration view stays, unless it does something at once,
 * opens a connection, or is part of a script.
 */
export function isSetting(form: Notation, views: readonly string[]): boolean {
  const [first = '', ...rest] = keywordsOf(form);
  if (views.some(view => notOfConfiguration.has(view))) return false;
  return first !== 'undo' && !deeds.has(first) && !rest.some(word => deedsFurtherOn.has(word)) && !/^end-/.test(first);
}

const notOfConfiguration: ReadonlySet<string> = new Set(['all', 'user', 'ftp-client', 'sftp-client', 'diagnostic', 'configuration']);

const deeds: ReadonlySet<string> = new Set([
  ...[
    'abort',
    'activate',
    'approve',
    'apply',
    'backward',
    'batch-task',
    'break',
    'call',
    'change',
    'check',
    'clear',
    'clear-records',
    'close',
  ],
  ...['collect', 'commit', 'cut', 'debugging', 'delay-measure', 'display', 'dsa', 'ecc', 'else', 'elseif', 'endif', 'eth-test', 'execute'],
  ...['finish', 'free', 'ftp', 'hotstandby-switch', 'if', 'kill', 'laser', 'list', 'load', 'lock', 'loss-measure', 'measure', 'modify'],
  ...[
    'monitor',
    'mtrace',
    'open',
    'ping',
    'pki',
    'protect-switch',
    'reboot',
    'recover',
    'recycle',
    'refresh',
    'refuse',
    'remote-attestation',
  ],
  ...['reset', 'restart', 'rewrite', 'rsa', 'run', 'save', 'scp', 'send', 'sftp', 'sm2', 'start', 'stelnet', 'stop', 'switch', 'telnet'],
  ...['test', 'test-aaa', 'test-packet', 'tftp', 'trace', 'tracert', 'unlock', 'upload', 'xml-translate'],
]);

/** `stp mcheck`, `dhcp relay release`, `port-alarm clear` */
const deedsFurtherOn: ReadonlySet<string> = new Set([
  ...['clear', 'loopback', 'mcheck', 'recover', 'release', 'switchover', 'source-switch', 'protect-switch', 'update-request', 'upgrade'],
]);
