/** Ports of TCP: Command Reference, rule (Advanced ACL view) (TCP). */
export const tcpPorts = [
  'chargen',
  'bgp',
  'cmd',
  'daytime',
  'discard',
  'domain',
  'echo',
  'exec',
  'finger',
  'ftp',
  'ftp-data',
  'gopher',
  'hostname',
  'irc',
  'klogin',
  'kshell',
  'login',
  'lpd',
  'nntp',
  'pop2',
  'pop3',
  'smtp',
  'sunrpc',
  'tacacs',
  'talk',
  'telnet',
  'time',
  'uucp',
  'whois',
  'www',
] as const;

/** Ports of UDP: Command Reference, rule (Advanced ACL view) (UDP). */
export const udpPorts = [
  'biff',
  'bootpc',
  'bootps',
  'dns',
  'discard',
  'dnsix',
  'echo',
  'mobilip-ag',
  'mobilip-mn',
  'nameserver',
  'netbios-dgm',
  'netbios-ns',
  'netbios-ssn',
  'ntp',
  'rip',
  'snmp',
  'snmptrap',
  'sunrpc',
  'syslog',
  'tacacs-ds',
  'talk',
  'tftp',
  'time',
  'who',
  'xdmcp',
] as const;

/** DSCP, of IPv4 and IPv6: Command Reference, rule (Advanced ACL view). */
export const dscpNames = [
  'af11',
  'af12',
  'af13',
  'af21',
  'af22',
  'af23',
  'af31',
  'af32',
  'af33',
  'af41',
  'af42',
  'af43',
  'cs1',
  'cs2',
  'cs3',
  'cs4',
  'cs5',
  'cs6',
  'cs7',
  'default',
  'ef',
] as const;

/** IP precedence: the same pages. */
export const precedenceNames = ['critical', 'flash', 'flash-override', 'immediate', 'internet', 'network', 'priority', 'routine'] as const;

/** Types of service: the same pages. */
export const tosNames = ['max-reliability', 'max-throughput', 'min-delay', 'min-monetary-cost', 'normal'] as const;

/** What a rule says of fragments: the same pages. */
export const fragmentKinds = ['fragment', 'fragment-subseq', 'non-fragment', 'non-subseq', 'fragment-spe-first'] as const;

/** Command Reference, clock daylight-saving-time. */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Command Reference, clock daylight-saving-time. */
export const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Of log messages, the gravest first: Command Reference, info-center source. */
export const severities = ['emergencies', 'alert', 'critical', 'error', 'warning', 'notification', 'informational', 'debugging'] as const;

/** Messages of ICMP: Command Reference, rule (Advanced ACL view) (ICMP). */
export const icmpNames = [
  'echo',
  'echo-reply',
  'fragmentneed-dfset',
  'host-redirect',
  'host-tos-redirect',
  'host-unreachable',
  'information-reply',
  'information-request',
  'net-redirect',
  'net-tos-redirect',
  'net-unreachable',
  'parameter-problem',
  'port-unreachable',
  'protocol-unreachable',
  'reassembly-timeout',
  'source-quench',
  'source-route-failed',
  'timestamp-reply',
  'timestamp-request',
  'ttl-exceeded',
] as const;
