/**
 * What is in effect in a view without being configured, by the key of its line: `include-default` shows it. A page that says what its default
 * is says the same, `test/firmware-model/defaults.test.ts` sees to that.
 */
export const defaults = {
  aaa: {
    'user-block failed-times': 'user-block failed-times 3 period 3',
    'user-block reactive': 'user-block reactive 5',
    'user-name minimum-length': 'user-name minimum-length 1',
  },
  system: {
    'set service-mode forwarding-mode': 'set service-mode forwarding-mode compatible',
    'snmp-agent trap type': 'snmp-agent trap type entity-trap',
    'user-security-policy enable': 'user-security-policy enable',
    'hotkey CTRL_G': 'hotkey CTRL_G "display current-configuration"',
    'hotkey CTRL_L': 'hotkey CTRL_L "display ip routing-table"',
    'hotkey CTRL_O': 'hotkey CTRL_O "undo debugging all"',
    'configuration inconsistent slave detect enable': 'configuration inconsistent slave detect enable',
    'configuration-occupied timeout': 'configuration-occupied timeout 30',
    'fan speed': 'fan speed auto',
    'info-center enable': 'info-center enable',
    'info-center logbuffer size': 'info-center logbuffer size 512',
    'info-center logbuffer': 'info-center logbuffer',
    'info-center trapbuffer size': 'info-center trapbuffer size 256',
    'info-center trapbuffer': 'info-center trapbuffer',
    'file prompt': 'file prompt alert',
    'info-center logfile size': 'info-center logfile size 8',
    'info-center logfile security size': 'info-center logfile security size 4',
    'info-center max-logfile-number': 'info-center max-logfile-number 200',
    'info-center max-logfile-number security': 'info-center max-logfile-number security 200',
    'info-center session log disable': 'info-center session log disable',
    'info-center statistic-suppress enable': 'info-center statistic-suppress enable',
    'info-center timestamp log': 'info-center timestamp log date',
    'info-center timestamp trap': 'info-center timestamp trap date',
    'info-center timestamp debugging': 'info-center timestamp debugging date',
    'ike verification pki enable': 'ike verification pki enable',
    'pki certificate access-control-policy default': 'pki certificate access-control-policy default permit',
    'pki crl check enable': 'pki crl check enable',
    'pki file-format': 'pki file-format pem',
    'pki load preset-local domain default': 'pki load preset-local domain default',
    'pki set-certificate check-period': 'pki set-certificate check-period 5',
    'pki set-certificate expire-prewarning': 'pki set-certificate expire-prewarning 90',
    'pki whitelist capacity warning-threshold': 'pki whitelist capacity warning-threshold 90',
    'ip route-static default-preference': 'ip route-static default-preference 60',
    'ipv6 route-static default-preference': 'ipv6 route-static default-preference 60',
    'user-interface maximum-vty': 'user-interface maximum-vty 21',
    'ssh server authentication-retries': 'ssh server authentication-retries 3',
    'ssh server authentication-type keyboard-interactive enable': 'ssh server authentication-type keyboard-interactive enable',
    'ssh server keepalive enable': 'ssh server keepalive enable',
    'ssh server port': 'ssh server port 22',
    'ssh ipv4 server port': 'ssh ipv4 server port 22',
    'ssh ipv6 server port': 'ssh ipv6 server port 22',
    'ssh server rekey-interval': 'ssh server rekey-interval 0',
    'ssh server timeout': 'ssh server timeout 60',
    'telnet ipv6 server port': 'telnet ipv6 server port 23',
    'telnet server port': 'telnet server port 23',
  },
  'interface-based-acl': {
    step: 'step 5',
  },
  'basic-acl': {
    step: 'step 5',
  },
  'advanced-acl': {
    step: 'step 5',
  },
  'layer-2-acl': {
    step: 'step 5',
  },
  ucl: {
    step: 'step 5',
  },
  'mpls-acl': {
    step: 'step 5',
  },
  'interface-based-acl6': {
    step: 'step 5',
  },
  'basic-acl6': {
    step: 'step 5',
  },
  'advanced-acl6': {
    step: 'step 5',
  },
  ucl6: {
    step: 'step 5',
  },
  alarm: {
    'delay-suppression enable': 'delay-suppression enable',
  },
  event: {
    'delay-suppression enable': 'delay-suppression enable',
  },
  interface: {
    mtu: 'mtu 1500',
  },
  'pki-cmp-session': {
    'certificate update expire-time': 'certificate update expire-time 50',
  },
  'pki-domain': {
    'crl update-period': 'crl update-period 8',
  },
  'ssl-policy': {
    'ssl minimum version': 'ssl minimum version tls1.2',
  },
  'user-interface': {
    databits: 'databits 8',
    'flow-control': 'flow-control none',
    'history-command max-size': 'history-command max-size 10',
    'idle-timeout': 'idle-timeout 10',
    parity: 'parity none',
    'screen-length': 'screen-length 24',
    stopbits: 'stopbits 1',
  },
  'user-interface-vty': {
    'history-command max-size': 'history-command max-size 10',
    'idle-timeout': 'idle-timeout 10',
    'protocol inbound': 'protocol inbound ssh',
    'screen-length': 'screen-length 24',
  },
} as const;
