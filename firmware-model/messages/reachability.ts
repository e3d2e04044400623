import type { Messages } from '../schema/message.ts';

const ping = 'Command Reference, ping';
const ping6 = 'Command Reference, ping ipv6';
const tracert = 'Command Reference, tracert';

/** What ping and tracert say. */
export const reachabilityMessages = {
  'ping-begin': { text: '  PING {host}: {size}  data bytes, press CTRL_C to break', fidelity: 'documented', source: ping },
  'ping-reply': {
    text: '    Reply from {host}: bytes={size} Sequence={sequence} ttl=255 time={time} ms',
    fidelity: 'documented',
    source: ping,
  },
  'ping-timeout': { text: '    Request time out', fidelity: 'documented', source: ping },
  'ping-unroutable': { text: '    Request time out (unroutable)', fidelity: 'documented', source: `${ping}: of -detail` },
  'ping-marks': { text: '    {marks}', fidelity: 'documented', source: `${ping}: of -brief` },
  'ping-statistics': {
    text:
      '\n' +
      '  --- {host} ping statistics ---\n' +
      '    {sent} packet(s) transmitted\n' +
      '    {received} packet(s) received\n' +
      '    {loss}% packet loss',
    fidelity: 'documented',
    source: ping,
  },
  'ping-times': { text: '    round-trip min/avg/max = {least}/{average}/{most} ms', fidelity: 'documented', source: ping },
  'ping-ipv6-begin': { text: '  PING {host} : {size}  data bytes, press CTRL_C to break', fidelity: 'documented', source: ping6 },
  'ping-ipv6-reply': {
    text: '    Reply from {host}\n    bytes={size} Sequence={sequence} hop limit=64 time={time} ms',
    fidelity: 'documented',
    source: ping6,
  },
  'ping-ipv6-statistics': {
    text:
      '\n' +
      '  --- {host} ping statistics---\n' +
      '    {sent} packet(s) transmitted\n' +
      '    {received} packet(s) received\n' +
      '    {loss}% packet loss',
    fidelity: 'documented',
    source: `${ping6}; rule and empty line as of IPv4`,
  },
  'ping-ipv6-times': { text: '    round-trip min/avg/max={least}/{average}/{most} ms', fidelity: 'documented', source: ping6 },
  'tracert-begin': {
    text: ' traceroute to {host}({host}), max hops: {hops} ,packet length: {size},press CTRL_C to break',
    fidelity: 'documented',
    source: tracert,
  },
  'tracert-ipv6-begin': {
    text: ' traceroute to {host}  {hops} hops max,{size} bytes packet',
    fidelity: 'documented',
    source: 'Command Reference, tracert ipv6',
  },
  'tracert-hop': { text: '{hop:>2} {host} {times}', fidelity: 'documented', source: tracert },
  'tracert-silent': { text: '{hop:>2} {signs}', fidelity: 'documented', source: tracert },
  'tracert-ttl-order': { text: 'Error: The maximum TTL must be greater than the initial TTL.', fidelity: 'inferred' },
  'host-unknown': { text: 'Error: Unknown host {host}.', fidelity: 'inferred' },
  'source-not-own': { text: 'Error: The specified source address is not an address of this device.', fidelity: 'inferred' },
  'ping-size-order': { text: 'Error: The minimum packet size must be smaller than the maximum packet size.', fidelity: 'inferred' },
} as const satisfies Messages;
