// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Information Management Commands". */
export default (): string => `
? module-name text 1 31 caseless
? channel-number number 0 9
? channel-name text 1 30 caseless
? file-name text 1 16
? max-debugfile-number number 1 50
? ipv4-address ipv4
? vpn-instance-name text 1 31
? source-ip-address ipv4
? server-port number 1 65535
? policy-name text 1 23 caseless
# info-center source channel (Virtual access port-extension view)
@ virtual-access-port-extension
info-center source { <module-name> | default } channel { <channel-number> | <channel-name> } [ log { state { off | on } | level <severity> } * | trap { state { off | on } | level <severity> } * | debug { state { off | on } | level <severity> } * ] *
 = info-center source <module-name> channel <channel-number> <channel-name>
undo info-center source { <module-name> | default } channel { <channel-number> | <channel-name> } [ log { state | level } * | trap { state | level } * | debug { state | level } * ] *
# info-center debugfile-name(Virtual access port-extension view)
@ virtual-access-port-extension
info-center debugfile-name <file-name>
 = info-center debugfile-name <file-name>
undo info-center debugfile-name [ <file-name> ]
# info-center max-debugfile-number(Virtual access port-extension view)
@ virtual-access-port-extension
info-center max-debugfile-number <max-debugfile-number>
 = info-center max-debugfile-number <max-debugfile-number>
undo info-center max-debugfile-number [ <max-debugfile-number> ]
# info-center timestamp(Virtual access port-extension view)
@ virtual-access-port-extension
info-center timestamp log boot [ without-timezone ]
 = info-center timestamp log boot
info-center timestamp trap boot [ without-timezone ]
 = info-center timestamp trap boot
info-center timestamp debugging boot [ without-timezone ]
 = info-center timestamp debugging boot
info-center timestamp log date [ precision-time second ] [ without-timezone ]
 = info-center timestamp log date
info-center timestamp log date precision-time tenth-second [ without-timezone ]
 = info-center timestamp log date precision-time tenth-second
info-center timestamp log date precision-time millisecond [ without-timezone ]
 = info-center timestamp log date precision-time millisecond
info-center timestamp log short-date [ precision-time second ] [ without-timezone ]
 = info-center timestamp log short-date
info-center timestamp log short-date precision-time tenth-second [ without-timezone ]
 = info-center timestamp log short-date precision-time tenth-second
info-center timestamp log short-date precision-time millisecond [ without-timezone ]
 = info-center timestamp log short-date precision-time millisecond
info-center timestamp log format-date [ precision-time second ] [ without-timezone ]
 = info-center timestamp log format-date
info-center timestamp log format-date precision-time tenth-second [ without-timezone ]
 = info-center timestamp log format-date precision-time tenth-second
info-center timestamp log format-date precision-time millisecond [ without-timezone ]
 = info-center timestamp log format-date precision-time millisecond
info-center timestamp debugging date precision-time second [ without-timezone ]
 = info-center timestamp debugging date precision-time second
info-center timestamp debugging date precision-time tenth-second [ without-timezone ]
 = info-center timestamp debugging date precision-time tenth-second
info-center timestamp debugging date [ precision-time millisecond ] [ without-timezone ]
 = info-center timestamp debugging date
info-center timestamp debugging short-date precision-time second [ without-timezone ]
 = info-center timestamp debugging short-date precision-time second
info-center timestamp debugging short-date precision-time tenth-second [ without-timezone ]
 = info-center timestamp debugging short-date precision-time tenth-second
info-center timestamp debugging short-date [ precision-time millisecond ] [ without-timezone ]
 = info-center timestamp debugging short-date
info-center timestamp debugging format-date precision-time second [ without-timezone ]
 = info-center timestamp debugging format-date precision-time second
info-center timestamp debugging format-date precision-time tenth-second [ without-timezone ]
 = info-center timestamp debugging format-date precision-time tenth-second
info-center timestamp debugging format-date [ precision-time millisecond ] [ without-timezone ]
 = info-center timestamp debugging format-date
info-center timestamp trap date [ precision-time second ] [ without-timezone ]
 = info-center timestamp trap date
info-center timestamp trap date precision-time tenth-second [ without-timezone ]
 = info-center timestamp trap date precision-time tenth-second
info-center timestamp trap date precision-time millisecond [ without-timezone ]
 = info-center timestamp trap date precision-time millisecond
info-center timestamp trap short-date [ precision-time second ] [ without-timezone ]
 = info-center timestamp trap short-date
info-center timestamp trap short-date precision-time tenth-second [ without-timezone ]
 = info-center timestamp trap short-date precision-time tenth-second
info-center timestamp trap short-date precision-time millisecond [ without-timezone ]
 = info-center timestamp trap short-date precision-time millisecond
info-center timestamp trap format-date [ precision-time second ] [ without-timezone ]
 = info-center timestamp trap format-date
info-center timestamp trap format-date precision-time tenth-second [ without-timezone ]
 = info-center timestamp trap format-date precision-time tenth-second
info-center timestamp trap format-date precision-time millisecond [ without-timezone ]
 = info-center timestamp trap format-date precision-time millisecond
undo info-center timestamp log
undo info-center timestamp debugging
undo info-center timestamp trap
# info-center loghost source(Virtual access port-extension view)
@ virtual-access-port-extension
? interface-name interface
? interface-type interface-type
? interface-number interface-number
info-center loghost source { <interface-name> | <interface-type> <interface-number> }
 = info-center loghost source
undo info-center loghost source
# info-center logbuffer size (Virtual access port-extension view)
@ virtual-access-port-extension
? buffersize number 0 10240
info-center logbuffer size <buffersize>
 = info-center logbuffer size
undo info-center logbuffer size
# info-center loghost (System view)
@ system
? channel-number
? channel-name
info-center loghost <ipv4-address> [ { local-time | utc } | channel { <channel-number> | <channel-name> } | { public-net | vpn-instance <vpn-instance-name> } | source-ip <source-ip-address> | facility <local-num> | level <level-num> | port <server-port> | transport { udp | tcp [ ssl-policy <policy-name> [ [ security ] [ verify-dns-name <dns-name> ] ] ] } ] *
 = info-center loghost <ipv4-address> <vpn-instance-name>
info-center loghost ipv6 <ipv6-address> [ { local-time | utc } | channel { <channel-number> | <channel-name> } | { public-net | vpn-instance <vpn-instance-name> } | source-ip <source-ipv6-address> | facility <local-num> | level <level-num> | port <server-port> | transport { udp | tcp [ ssl-policy <policy-name> [ [ security ] [ verify-dns-name <dns-name> ] ] ] } ] *
 = info-center loghost ipv6 <ipv6-address> <vpn-instance-name>
undo info-center loghost ipv6 <ipv6-address> [ vpn-instance <vpn-instance-name> ]
# info-center loghost domain
@ system
? domain-name text 1 255
? channel-name
info-center loghost domain <domain-name> [ { local-time | utc } | channel { <channel-number> | <channel-name> } | { public-net | vpn-instance <vpn-instance-name> } | source-ip <source-ip-address> | facility <local-num> | level <level-num> | port <server-port> | transport { udp | tcp [ ssl-policy <policy-name> [ security ] ] } ] *
 = info-center loghost domain <domain-name> <vpn-instance-name>
# info-center source channel
@ system
info-center source { <module-name> | default } channel { <channel-number> | <channel-name> } [ log { state { off | on } | level <severitylog> } * | trap { state { off | on } | level <severitytrap> } * | debug { state { off | on } | level <severitydbg> } * ] *
 = info-center source <module-name> channel <channel-number> <channel-name>
# info-center event logging all
@ system
info-center event logging all
 = info-center event logging all
undo info-center event logging all
# info-center debugfile-name (System view)
@ system
info-center debugfile-name <file-name>
 = info-center debugfile-name <file-name>
undo info-center debugfile-name [ <file-name> ]
# info-center max-debugfile-number (System view)
@ system
info-center max-debugfile-number <max-debugfile-number>
 = info-center max-debugfile-number <max-debugfile-number>
undo info-center max-debugfile-number [ <max-debugfile-number> ]
# info-center log-severity
@ system
? module-name text 1 63 caseless
? logname text 1 63 caseless
info-center log-severity bymodule-alias <module-name> <logname> severity <log-level>
 = info-center log-severity bymodule-alias <module-name> <logname> severity
# info-center syslog packet-priority
@ system
? priority-level number 0 7
info-center syslog packet-priority <priority-level>
 = info-center syslog packet-priority
undo info-center syslog packet-priority
# info-center loghost(Virtual access port-extension view)
@ virtual-access-port-extension
? port-number interface-number
info-center loghost <ipv4-address> [ { local-time | utc } | facility <local-number> | level <log-level> | port <port-number> | transport { udp | tcp } ] *
 = info-center loghost <ipv4-address>
undo info-center loghost <ipv4-address>
# display logfile list
@ all
! now 1
display logfile [ security | log | diagnose ] list starttime <starttime-value> endtime <endtime-value>
# display logfile list slave
@ all
! now 1
display logfile [ security | log | diagnose ] list starttime <starttime-value> endtime <endtime-value> slave
# display logbuffer
@ all
! now 1
? slot-id text 1 23
? module-name text 1 31
? value number 1 10240
display logbuffer [ security ] [ slot <slot-id> | module <module-name> | starttime <starttime-value> [ endtime <endtime-value> ] | level { <severity> | <severityEnum> } | size <value> ] *
# info-center loghost source-port
@ system
? source-port number 1025 65535
info-center loghost source-port <source-port>
 = info-center loghost source-port
undo info-center loghost source-port`;
