import type { Messages } from '../schema/message.ts';

const page = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "display ntp-service ${title}"` }) as const;
const status = page('status');
const sessions = page('sessions');
const verbose = page('sessions verbose');
const events = page('event clock-unsync');
const statistics = page('statistics packet');
const boards = page('bd-status');

const figures =
  ' clock stratum: {stratum}\n reference clock ID: {reference}\n nominal frequency: 60.0002 Hz\n actual frequency: 60.0002 Hz\n clock precision: 2^18\n clock offset: {offset} ms\n root delay: {rootDelay} ms\n root dispersion: {rootDispersion} ms\n peer dispersion: {peerDispersion} ms\n reference time: {time}';

const loss = <Reason extends string>(reason: Reason) =>
  `{number:>2}. Clock source   :  {source}\n    Session type   :  {type}, configured\n    Unsync reason  :  ${reason}\n    Unsync time    :  {time}` as const;

export const ntpMessages = {
  'ntp-status': {
    text: ` clock status: synchronized\n${figures}\n synchronization state: clock synchronized` as const,
    ...status,
  },
  'ntp-status-unset': {
    text: ` clock status: unsynchronized\n${figures}\n synchronization state: clock not set` as const,
    fidelity: 'inferred',
    source: 'layout: Command Reference, "display ntp-service status"',
  },
  'ntp-session': {
    text: ' clock source: {source}\n clock stratum: {stratum}\n clock status: {status}\n reference clock ID: {reference}\n reach: {reach}\n current poll: {poll}\n now: {now}\n offset: {offset} ms\n delay: {delay} ms\n disper: {dispersion} ms',
    ...sessions,
  },
  'ntp-session-end': { text: '', fidelity: 'inferred' },
  'ntp-session-verbose': {
    text: ' clock source: {source} \n clock stratum: {stratum}\n clock status: {status}\n reference clock ID: {reference}\n local mode: {localMode}, local poll: {localPoll}, current poll: {poll}\n peer mode: {peerMode}, peer poll: {peerPoll}, now: {now}\n offset: {offset} ms, delay: {delay} ms, disper: {dispersion} ms\n root delay: {rootDelay} ms, root disper: {rootDispersion} ms\n reach: {reach}, sync dist: {distance}, sync state: {state}\n precision: 2^{precision}, version: {version}, peer interface: {interface}\n reftime: {reftime}\n orgtime: {orgtime}\n rcvtime: {rcvtime}\n xmttime: {xmttime}\n filter delay : {delays}\n filter offset: {offsets}\n filter disper: {dispersions}\n reference clock status: {clockStatus}',
    ...verbose,
  },
  'ntp-trace-server': { text: 'server {server}, stratum {stratum}, offset {offset}, synch distance {distance},', ...page('trace') },
  'ntp-trace-end': { text: 'refid {reference}', ...page('trace') },
  'ntp-loss-reachability': { text: loss('Peer reachability lost'), ...events },
  'ntp-loss-authentication': { text: loss('Authentication failure'), ...events },
  'ntp-loss-configuration': { text: loss('Peer configuration deleted'), fidelity: 'inferred' },
  'ntp-loss-end': { text: '', ...events },
  'ntp-statistics': {
    text: ' NTP IPv4 Packet Statistical Information\n --------------------------------------------------\n Sent                                  :          {sent}\n    Send failures                      :          {sendFailures}\n Received                              :          {received}\n    Processed                          :          {processed}\n    Dropped                            :          {dropped}\n       Validity test failures          :          {authenticationFailures}\n          Authentication failures      :          {authenticationFailures}\n       Invalid packets                 :          {invalid}\n       Access denied                   :          0\n       Rate-limited                    :          0\n       Processing delay                :          0\n       Interface disabled              :          0\n       Max dynamic association reached :          0\n       Server disabled                 :          0\n       Others                          :          0\nLast 2 packets drop reasons:',
    ...statistics,
  },
  'ntp-boards': {
    text: 'Board ID              : *\nSync Source           : {source}\nNTP Server Configured : {isConfigured}\nClock Status          : {status}\nOffset                : {offset} ms\nClock Precision       : 2^17\nPoll                  : {poll}\nReference Time        : {time}\nCurrent Time          : {now}',
    ...boards,
  },
  'ntp-complexity-off': {
    text: 'Warning: Password complexity check on NTP authentication will be disabled. Continue?  [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, "ntp-service authentication-password complexity-check disable"',
  },
  'ntp-listen-all': {
    text: 'Warning: NTP {protocol} server linstening all interface will be enabled. Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, "ntp-service server source-interface all"; spelled so',
  },
  'ntp-listen-none': {
    text: 'Warning: The NTP {protocol} server listening all interface is disabled. Run the server source-interface command to specify the ntp {protocol} server lintening function.',
    fidelity: 'documented',
    source: 'Command Reference, "ntp-service server source-interface all"; spelled so',
  },
  'ntp-key-length': { text: 'Error: The password must be a string of 1 to 255 characters.', fidelity: 'inferred' },
  'ntp-port': { text: 'Error: The port number must be 123 or from 1025 to 65535.', fidelity: 'inferred' },
  'ntp-local-clock': { text: 'Error: The IP address of the local clock must be from 127.127.1.0 to 127.127.1.3.', fidelity: 'inferred' },
  'log-ntp-selected': { text: 'The peer selected by the system is {source}.', fidelity: 'inferred' },
  'log-ntp-lost': { text: 'System synchronization source lost.', fidelity: 'inferred' },
  'log-ntp-stratum': { text: 'System stratum changes from {from} to {to} after clock update.', fidelity: 'inferred' },
} as const satisfies Messages;
