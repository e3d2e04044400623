// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/IPv6 ND Configuration Commands". */
export default (): string => `
? interval number 1000 4294967295
? interface-name interface
? interface-type interface-type
? interface-num interface-number
? slot-id text 1 32 rest
? interface-number interface-number
? bd-id number 1 16777215
? ipv6-address ipv6
? vlan-id number 1 4094
? port-name interface
? port-type interface-type
? port-num interface-number
? ce-vid number 1 4094
? limit number 0 5000
? limit-number number 1 5000
? rate-limit number 1 1000
? max-value number 0 5000
? mac-address mac
? seconds number 60 172800
# ipv6 nd auto-detect enable
@ system
ipv6 nd auto-detect enable
 = ipv6 nd auto-detect enable
undo ipv6 nd auto-detect enable
# ipv6 nd autoconfig managed-address-flag (interface view)
@ interface
ipv6 nd autoconfig managed-address-flag
 = ipv6 nd autoconfig managed-address-flag
undo ipv6 nd autoconfig managed-address-flag
# ipv6 nd autoconfig other-flag
@ interface
ipv6 nd autoconfig other-flag
 = ipv6 nd autoconfig other-flag
undo ipv6 nd autoconfig other-flag
# ipv6 nd dad attempts
@ interface
? value number 0 600
ipv6 nd dad attempts <value>
 = ipv6 nd dad attempts
undo ipv6 nd dad attempts
# ipv6 nd dad detect disable
@ system
ipv6 nd dad detect disable
 = ipv6 nd dad detect disable
undo ipv6 nd dad detect disable
# ipv6 nd dad timeout
@ interface gigabitethernet1-0-0
? value number 1 60
ipv6 nd dad timeout <value>
 = ipv6 nd dad timeout <value>
undo ipv6 nd dad timeout
undo ipv6 nd dad timeout <value>
# ipv6 nd nud interval
@ interface
ipv6 nd nud interval <interval>
 = ipv6 nd nud interval <interval>
undo ipv6 nd nud interval
undo ipv6 nd nud interval <interval>
# ipv6 nd nud attempts
@ interface
? attempts number 1 10
ipv6 nd nud attempts <attempts>
 = ipv6 nd nud attempts <attempts>
undo ipv6 nd nud attempts
undo ipv6 nd nud attempts <attempts>
# display ipv6 nd anti-attack rate-limit configuration
@ all
! now 1
display ipv6 nd anti-attack rate-limit configuration
# display ipv6 neighbors statistics
@ all
! now 1
? slot-num text 1 23
display ipv6 neighbors statistics static
display ipv6 neighbors statistics all
display ipv6 neighbors statistics interface { <interface-name> | <interface-type> <interface-num> }
display ipv6 neighbors statistics slot <slot-num>
display ipv6 neighbors statistics slot all
display ipv6 neighbors statistics free-resource slot <slot-num>
# display ipv6 nd packet statistics
@ all
! now 1
? slot-id
display ipv6 nd packet statistics [ slot <slot-id> | interface { <interface-name> | <interface-type> <interface-number> } ]
# display ipv6 nd proxy packet statistics
@ all
! now 1
display ipv6 nd proxy packet statistics [ slot <slot-num> | interface { <interface-name> | <interface-type> <interface-number> } ]
# display ipv6 nd source-mac
@ all
! now 1
display ipv6 nd source-mac [ interface { <interface-name> | <interface-type> <interface-num> } ]
# display ipv6 nd source-mac statistics
@ all
! now 1
display ipv6 nd source-mac statistics [ interface { <interface-name> | <interface-type> <interface-num> } ]
# display ipv6 nd packet statistics bridge-domain
@ all
! now 1
display ipv6 nd packet statistics bridge-domain [ <bd-id> ]
# display ipv6 neighbors
@ all
! now 1
? vpn-instance-name text 1 31
display ipv6 neighbors [ <ipv6-address> | vpn-instance <vpn-instance-name> | { <interface-name> | <interface-type> <interface-number> } ]
display ipv6 neighbors vid <vlan-id> { <port-name> | <port-type> <port-num> }
display ipv6 neighbors { <interface-name> | <interface-type> <interface-number> } vid <vlan-id> [ cevid <ce-vid> ]
display ipv6 neighbors brief
display ipv6 neighbors slot <slot-num>
# display ipv6 nd multicast-suppress bridge-domain
@ all
! now 1
display ipv6 nd multicast-suppress bridge-domain [ <bd-id> ] [ verbose ]
# ipv6 nd generate-rd-table enable
@ interface
ipv6 nd generate-rd-table enable
 = ipv6 nd generate-rd-table enable
undo ipv6 nd generate-rd-table enable
# ipv6 nd na glean
@ interface
ipv6 nd na glean
 = ipv6 nd na glean
undo ipv6 nd na glean
# ipv6 nd ra hop-limit
@ interface
? limit number 0 255
ipv6 nd ra hop-limit <limit>
 = ipv6 nd ra hop-limit
undo ipv6 nd ra hop-limit
# ipv6 nd collect host enable
@ interface
ipv6 nd collect host enable
 = ipv6 nd collect host enable
undo ipv6 nd collect host enable
# ipv6 nd anti-attack log-trap-timer
@ system
? time-value number 60 3600
ipv6 nd anti-attack log-trap-timer <time-value>
 = ipv6 nd anti-attack log-trap-timer <time-value>
undo ipv6 nd anti-attack log-trap-timer
undo ipv6 nd anti-attack log-trap-timer <time-value>
# ipv6 nd mac-check enable
@ system
ipv6 nd mac-check enable
 = ipv6 nd mac-check enable
undo ipv6 nd mac-check enable
# ipv6 nd miss anti-attack rate-limit
@ system
ipv6 nd miss anti-attack rate-limit <limit-number>
 = ipv6 nd miss anti-attack rate-limit <limit-number>
undo ipv6 nd miss anti-attack rate-limit <limit-number>
undo ipv6 nd miss anti-attack rate-limit
# ipv6 nd na send rate-limit
@ system
? rate-limit number 1 10240
ipv6 nd na send rate-limit <rate-limit>
 = ipv6 nd na send rate-limit <rate-limit>
undo ipv6 nd na send rate-limit <rate-limit>
undo ipv6 nd na send rate-limit
# ipv6 nd ns send rate-limit
@ system
ipv6 nd ns send rate-limit <rate-limit>
 = ipv6 nd ns send rate-limit <rate-limit>
undo ipv6 nd ns send rate-limit <rate-limit>
undo ipv6 nd ns send rate-limit
# ipv6 nd ra send rate-limit
@ system
ipv6 nd ra send rate-limit <rate-limit>
 = ipv6 nd ra send rate-limit <rate-limit>
undo ipv6 nd ra send rate-limit <rate-limit>
undo ipv6 nd ra send rate-limit
# ipv6 nd rs send rate-limit
@ system
ipv6 nd rs send rate-limit <rate-limit>
 = ipv6 nd rs send rate-limit <rate-limit>
undo ipv6 nd rs send rate-limit <rate-limit>
undo ipv6 nd rs send rate-limit
# ipv6 nd learning prefix strict disable
@ system
ipv6 nd learning prefix strict disable
 = ipv6 nd learning prefix strict disable
undo ipv6 nd learning prefix strict disable
# ipv6 nd learning prefix strict disable (interface view)
@ interface
ipv6 nd learning prefix strict disable
 = ipv6 nd learning prefix strict disable
undo ipv6 nd learning prefix strict disable
# ipv6 nd learning prefix strict enable
@ interface
ipv6 nd learning prefix strict enable
 = ipv6 nd learning prefix strict enable
undo ipv6 nd learning prefix strict enable
# ipv6 nd na anti-attack rate-limit
@ system
ipv6 nd na anti-attack rate-limit <limit-number>
 = ipv6 nd na anti-attack rate-limit <limit-number>
undo ipv6 nd na anti-attack rate-limit <limit-number>
undo ipv6 nd na anti-attack rate-limit
# ipv6 nd neighbor-limit
@ interface
? max-number number 0 65536
ipv6 nd neighbor-limit <max-number>
 = ipv6 nd neighbor-limit <max-number>
undo ipv6 nd neighbor-limit
undo ipv6 nd neighbor-limit <max-number>
# ipv6 nd miss anti-attack rate-limit (interface view)
@ interface
ipv6 nd miss anti-attack rate-limit <limit>
 = ipv6 nd miss anti-attack rate-limit <limit>
undo ipv6 nd miss anti-attack rate-limit <limit>
# ipv6 nd anti-attack rate-limit (interface view)
@ interface
ipv6 nd ns anti-attack rate-limit <limit>
 = ipv6 nd ns anti-attack rate-limit <limit>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit <limit>
ipv6 nd na anti-attack rate-limit <limit>
 = ipv6 nd na anti-attack rate-limit <limit>
ipv6 nd rs anti-attack rate-limit <limit>
 = ipv6 nd rs anti-attack rate-limit <limit>
ipv6 nd ra anti-attack rate-limit <limit>
 = ipv6 nd ra anti-attack rate-limit <limit>
# ipv6 nd anti-attack rate-limit source-ip (interface view)
@ interface
ipv6 nd ns anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
 = ipv6 nd ns anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
ipv6 nd na anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
 = ipv6 nd na anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
ipv6 nd rs anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
 = ipv6 nd rs anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
ipv6 nd ra anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
 = ipv6 nd ra anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
# ipv6 nd proxy inner-access-vlan enable
@ interface
ipv6 nd proxy inner-access-vlan enable
 = ipv6 nd proxy inner-access-vlan enable
undo ipv6 nd proxy inner-access-vlan enable
# ipv6 nd proxy inter-access-vlan enable
@ interface
ipv6 nd proxy inter-access-vlan enable
 = ipv6 nd proxy inter-access-vlan enable
undo ipv6 nd proxy inter-access-vlan enable
# ipv6 nd proxy local enable
@ interface
ipv6 nd proxy local enable
 = ipv6 nd proxy local enable
undo ipv6 nd proxy local enable
# ipv6 nd proxy anyway enable
@ interface
ipv6 nd proxy anyway enable
 = ipv6 nd proxy anyway enable
undo ipv6 nd proxy anyway enable
# ipv6 nd proxy route enable
@ interface
ipv6 nd proxy route enable
 = ipv6 nd proxy route enable
undo ipv6 nd proxy route enable
# reset ipv6 neighbors remote-backup
@ user
! now 3
reset ipv6 neighbors remote-backup { { interface { <interface-name> | <interface-type> <interface-number> } } | all }
# ipv6 nd source-mac aging-time
@ system
? aging-value number 60 6000
ipv6 nd source-mac aging-time <aging-value>
 = ipv6 nd source-mac aging-time
undo ipv6 nd source-mac aging-time [ <aging-value> ]
# ipv6 nd source-mac detect-mode
@ system
ipv6 nd source-mac detect-mode filter
 = ipv6 nd source-mac detect-mode
undo ipv6 nd source-mac detect-mode [ filter | monitor ]
ipv6 nd source-mac detect-mode monitor
 = ipv6 nd source-mac detect-mode
# ipv6 nd source-mac max-detect-number
@ system
? max-detect-value number 10 2048
ipv6 nd source-mac max-detect-number <max-detect-value>
 = ipv6 nd source-mac max-detect-number
undo ipv6 nd source-mac max-detect-number [ <max-detect-value> ]
# ipv6 nd source-mac max-entry-number
@ system
? max-entry-value number 10 2048
ipv6 nd source-mac max-entry-number <max-entry-value>
 = ipv6 nd source-mac max-entry-number
undo ipv6 nd source-mac max-entry-number [ <max-entry-value> ]
# ipv6 nd source-mac exclude-mac
@ system
ipv6 nd source-mac exclude-mac <mac-address>
 = ipv6 nd source-mac exclude-mac <mac-address>
undo ipv6 nd source-mac exclude-mac <mac-address>
# ipv6 nd source-mac threshold
@ system
? threshold-value number 1 5000
ipv6 nd source-mac threshold <threshold-value>
 = ipv6 nd source-mac threshold
undo ipv6 nd source-mac threshold [ <threshold-value> ]
# ipv6 nd anti-attack rate-limit source-ip all maximum
@ system
ipv6 nd ns anti-attack rate-limit source-ip all maximum <max-value>
 = ipv6 nd ns anti-attack rate-limit source-ip all maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip all maximum <max-value>
ipv6 nd na anti-attack rate-limit source-ip all maximum <max-value>
 = ipv6 nd na anti-attack rate-limit source-ip all maximum <max-value>
ipv6 nd rs anti-attack rate-limit source-ip all maximum <max-value>
 = ipv6 nd rs anti-attack rate-limit source-ip all maximum <max-value>
ipv6 nd ra anti-attack rate-limit source-ip all maximum <max-value>
 = ipv6 nd ra anti-attack rate-limit source-ip all maximum <max-value>
# ipv6 nd anti-attack rate-limit source-mac all maximum
@ system
ipv6 nd ns anti-attack rate-limit source-mac all maximum <max-value>
 = ipv6 nd ns anti-attack rate-limit source-mac all maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-mac all maximum <max-value>
ipv6 nd na anti-attack rate-limit source-mac all maximum <max-value>
 = ipv6 nd na anti-attack rate-limit source-mac all maximum <max-value>
ipv6 nd rs anti-attack rate-limit source-mac all maximum <max-value>
 = ipv6 nd rs anti-attack rate-limit source-mac all maximum <max-value>
ipv6 nd ra anti-attack rate-limit source-mac all maximum <max-value>
 = ipv6 nd ra anti-attack rate-limit source-mac all maximum <max-value>
# ipv6 nd anti-attack rate-limit source-ip (System view)
@ system
ipv6 nd ns anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
 = ipv6 nd ns anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
ipv6 nd na anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
 = ipv6 nd na anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
ipv6 nd rs anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
 = ipv6 nd rs anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
ipv6 nd ra anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
 = ipv6 nd ra anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
# ipv6 nd anti-attack rate-limit source-mac
@ system
ipv6 nd ns anti-attack rate-limit source-mac <mac-address> maximum <max-value>
 = ipv6 nd ns anti-attack rate-limit source-mac <mac-address> maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-mac <mac-address> maximum <max-value>
ipv6 nd na anti-attack rate-limit source-mac <mac-address> maximum <max-value>
 = ipv6 nd na anti-attack rate-limit source-mac <mac-address> maximum <max-value>
ipv6 nd rs anti-attack rate-limit source-mac <mac-address> maximum <max-value>
 = ipv6 nd rs anti-attack rate-limit source-mac <mac-address> maximum <max-value>
ipv6 nd ra anti-attack rate-limit source-mac <mac-address> maximum <max-value>
 = ipv6 nd ra anti-attack rate-limit source-mac <mac-address> maximum <max-value>
# ipv6 nd ns multicast-enable
@ interface
ipv6 nd ns multicast-enable
 = ipv6 nd ns multicast-enable
undo ipv6 nd ns multicast-enable
# ipv6 nd ns anti-attack rate-limit
@ system
ipv6 nd ns anti-attack rate-limit <limit-number>
 = ipv6 nd ns anti-attack rate-limit <limit-number>
undo ipv6 nd ns anti-attack rate-limit <limit-number>
undo ipv6 nd ns anti-attack rate-limit
# ipv6 nd ns retrans-timer
@ interface
ipv6 nd ns retrans-timer <interval>
 = ipv6 nd ns retrans-timer
undo ipv6 nd ns retrans-timer
# ipv6 nd nud reachable-time
@ interface
? value number 1 3600000
ipv6 nd nud reachable-time <value>
 = ipv6 nd nud reachable-time
undo ipv6 nd nud reachable-time
# ipv6 nd pre-detect
@ system
ipv6 nd pre-detect
 = ipv6 nd pre-detect
undo ipv6 nd pre-detect
# ipv6 nd ra halt
@ interface
ipv6 nd ra halt
 = ipv6 nd ra halt
undo ipv6 nd ra halt
# ipv6 nd ra
@ interface
? maximum-interval number 4 1800
? minimum-interval number 3 1350
ipv6 nd ra max-interval <maximum-interval>
 = ipv6 nd ra max-interval
undo ipv6 nd ra { max-interval | min-interval }
ipv6 nd ra min-interval <minimum-interval>
 = ipv6 nd ra min-interval
# ipv6 nd ra router-lifetime
@ interface
? ra-lifetime number 0 9000
ipv6 nd ra router-lifetime <ra-lifetime>
 = ipv6 nd ra router-lifetime
undo ipv6 nd ra router-lifetime
# ipv6 nd ra advertised-mtu disable
@ interface
ipv6 nd ra advertised-mtu disable
 = ipv6 nd ra advertised-mtu disable
undo ipv6 nd ra advertised-mtu disable
# ipv6 nd ra prefix default no-advertise
@ interface
ipv6 nd ra prefix default no-advertise
 = ipv6 nd ra prefix default no-advertise
undo ipv6 nd ra prefix default no-advertise
# ipv6 nd ra anti-attack rate-limit
@ system
ipv6 nd ra anti-attack rate-limit <limit-number>
 = ipv6 nd ra anti-attack rate-limit <limit-number>
undo ipv6 nd ra anti-attack rate-limit <limit-number>
undo ipv6 nd ra anti-attack rate-limit
# ipv6 nd ra route-information
@ interface
? prefix-length number 0 128
? route-lifetime number 0 4294967295
ipv6 nd ra route-information <ipv6-address> <prefix-length> lifetime <route-lifetime> [ preference { high | medium | low } ]
 = ipv6 nd ra route-information <ipv6-address> <prefix-length> lifetime <route-lifetime>
undo ipv6 nd ra route-information <ipv6-address> <prefix-length>
undo ipv6 nd ra route-information <ipv6-address> <prefix-length> lifetime <route-lifetime> [ preference { high | medium | low } ]
# ipv6 nd ra preference
@ interface
ipv6 nd ra preference { high | medium | low }
 = ipv6 nd ra preference
undo ipv6 nd ra preference
undo ipv6 nd ra preference { high | medium | low }
# reset ipv6 neighbors
@ user
! now 3
reset ipv6 neighbors { dynamic | { <interface-name> | <interface-type> <interface-number> } }
reset ipv6 neighbors vid <vlan-id> [ <port-name> | <port-type> <port-num> ]
# ipv6 nd rs anti-attack rate-limit
@ system
ipv6 nd rs anti-attack rate-limit <limit-number>
 = ipv6 nd rs anti-attack rate-limit <limit-number>
undo ipv6 nd rs anti-attack rate-limit <limit-number>
undo ipv6 nd rs anti-attack rate-limit
# reset ipv6 nd packet statistics all
@ user
! now 3
reset ipv6 nd packet statistics all
# reset ipv6 nd proxy packet statistics all
@ user
! now 3
reset ipv6 nd proxy packet statistics all
# reset ipv6 nd source-mac statistics
@ user
! now 3
reset ipv6 nd source-mac statistics { interface { <interface-name> | <interface-type> <interface-num> } | all }
# display ipv6 nd security nonce
@ all
! now 1
display ipv6 nd security nonce { <interface-name> | <interface-type> <interface-num> }
# display ipv6 security interface
@ all
! now 1
display ipv6 security interface { <interface-name> | <interface-type> <interface-num> }
# display ipv6 nd security statistics
@ all
! now 1
display ipv6 nd security statistics { <interface-name> | <interface-type> <interface-num> }
# display ipv6 nd security timestamp
@ all
! now 1
display ipv6 nd security timestamp { <interface-name> | <interface-type> <interface-num> }
# reset ipv6 nd security nonce
@ user
! now 3
reset ipv6 nd security nonce { <interface-name> | <interface-type> <interface-num> }
# reset ipv6 nd security statistics
@ user
! now 3
reset ipv6 nd security statistics { <interface-name> | <interface-type> <interface-num> }
# reset ipv6 nd security timestamp
@ user
! now 3
reset ipv6 nd security timestamp { <interface-name> | <interface-type> <interface-num> }
# ipv6 nd security key-length
@ interface
? keylen-value number 384 3072
ipv6 nd security key-length { minimum <keylen-value> | maximum <keylen-value> } *
 = ipv6 nd security key-length
undo ipv6 nd security key-length
# ipv6 nd security rate-limit
@ system
? ratelimit-value number 1 100
ipv6 nd security rate-limit <ratelimit-value>
 = ipv6 nd security rate-limit
undo ipv6 nd security rate-limit
# ipv6 nd security strict
@ interface
ipv6 nd security strict
 = ipv6 nd security strict
undo ipv6 nd security strict
# ipv6 nd security timestamp
@ interface
? delta-value number 0 1000
? drift-value number 0 100
? fuzz-value number 0 1000
ipv6 nd security timestamp { delta <delta-value> | drift <drift-value> | fuzz-factor <fuzz-value> } *
 = ipv6 nd security timestamp <delta-value> <drift-value> <fuzz-value>
undo ipv6 nd security timestamp delta
undo ipv6 nd security timestamp drift
undo ipv6 nd security timestamp fuzz-factor
undo ipv6 nd security timestamp { delta <delta-value> | drift <drift-value> | fuzz-factor <fuzz-value> } *
# ipv6 nd stale-timeout (Interface view)
@ interface
ipv6 nd stale-timeout <seconds>
 = ipv6 nd stale-timeout
undo ipv6 nd stale-timeout
# ipv6 neighbor
@ interface
ipv6 neighbor <ipv6-address> <mac-address>
 = ipv6 neighbor <ipv6-address>
undo ipv6 neighbor <ipv6-address>
# ipv6 neighbor (interface view)
@ interface
? pe-vlan-id number 1 4094
ipv6 neighbor <ipv6-address> <mac-address> vid <pe-vlan-id>
 = ipv6 neighbor <ipv6-address>
undo ipv6 neighbor <ipv6-address>
# ipv6 neighbor vid cevid
@ interface
? pe-vid number 1 4094
ipv6 neighbor <ipv6-address> <mac-address> vid <pe-vid> cevid <ce-vid>
 = ipv6 neighbor <ipv6-address>
undo ipv6 neighbor <ipv6-address>
# ipv6 neighbor (VBDIF interface view)
@ interface
? mac-address
ipv6 neighbor <ipv6-address> <mac-address> vlan <vlan-id> { <interface-type> <interface-number> | <interface-name> }
 = ipv6 neighbor <ipv6-address>
ipv6 neighbor <ipv6-address> <mac-address> vlan <vlan-id> cevlan <ce-vid> { <interface-type> <interface-number> | <interface-name> }
 = ipv6 neighbor <ipv6-address>
ipv6 neighbor <ipv6-address> <mac-address> { <interface-type> <interface-number> | <interface-name> }
 = ipv6 neighbor <ipv6-address>
ipv6 neighbor <ipv6-address> <mac-address>
 = ipv6 neighbor <ipv6-address>
undo ipv6 neighbor <ipv6-address>
# ipv6 neighbor vid (VLANIF interface view)
@ interface
ipv6 neighbor <ipv6-address> <mac-address> vid <vlan-id> { <interface-name> | <interface-type> <interface-number> }
 = ipv6 neighbor <ipv6-address>
undo ipv6 neighbor <ipv6-address>
# ipv6 nd hop-limit
@ system
? limit number 1 255
ipv6 nd hop-limit <limit>
 = ipv6 nd hop-limit
undo ipv6 nd hop-limit
# ipv6 nd stale-timeout (System view)
@ system
ipv6 nd stale-timeout <seconds>
 = ipv6 nd stale-timeout
undo ipv6 nd stale-timeout
# display ipv6 nd na anti-attack statistics
@ all
! now 1
display ipv6 nd na anti-attack statistics slot <slot-id>
# ipv6 nd ra prefix
@ interface
? valid-lifetime number 0 4294967295
? preferred-lifetime number 0 4294967295
ipv6 nd ra prefix { <ipv6-address> <prefix-length> | <ipv6-prefix/ipv6-prefix-length> } <valid-lifetime> <preferred-lifetime> [ no-autoconfig ] [ off-link ]
 = ipv6 nd ra prefix <ipv6-address> <prefix-length> <ipv6-prefix/ipv6-prefix-length>
undo ipv6 nd ra prefix { <ipv6-address> <prefix-length> | <ipv6-prefix/ipv6-prefix-length> }
# ipv6 security modifier sec-level
@ interface
? key-label text 1 35
? modifier-value ipv6
ipv6 security rsakey-pair <key-label>
 = ipv6 security rsakey-pair <key-label>
ipv6 security modifier sec-level <sec-value> [ <modifier-value> ]
 = ipv6 security modifier sec-level
undo ipv6 security rsakey-pair <key-label>
undo ipv6 security modifier
# ipv6 nd na anti-attack enable
@ interface
ipv6 nd na anti-attack enable
 = ipv6 nd na anti-attack enable
undo ipv6 nd na anti-attack enable
# ipv6 nd redirect enable
@ interface
ipv6 nd redirect enable
 = ipv6 nd redirect enable
undo ipv6 nd redirect enable
# mac-change notify-nd disable
@ interface
mac-change notify-nd disable
 = mac-change notify-nd disable
undo mac-change notify-nd disable
# ipv6 nd multicast-suppress enable
@ bridge-domain
ipv6 nd multicast-suppress proxy-reply [ unknown-options-unicast ] [ mismatch-discard ] enable
 = ipv6 nd multicast-suppress proxy-reply enable
undo ipv6 nd multicast-suppress { proxy-reply [ unknown-options-unicast ] | unicast-forward } [ mismatch-discard ] enable
undo ipv6 nd multicast-suppress enable
ipv6 nd multicast-suppress unicast-forward [ mismatch-discard ] enable
 = ipv6 nd multicast-suppress unicast-forward enable
# ipv6 nd multicast-suppress dynamic limit
@ bridge-domain
? limit-value number 0 16384
ipv6 nd multicast-suppress dynamic limit <limit-value>
 = ipv6 nd multicast-suppress dynamic limit <limit-value>
undo ipv6 nd multicast-suppress dynamic limit <limit-value>
undo ipv6 nd multicast-suppress dynamic limit
# ipv6 nd multicast-suppress
@ bridge-domain
ipv6 nd multicast-suppress host
 = ipv6 nd multicast-suppress host
undo ipv6 nd multicast-suppress { host | router }
ipv6 nd multicast-suppress router
 = ipv6 nd multicast-suppress router
# ipv6 nd collect host enable (Bridge domain view)
@ bridge-domain
ipv6 nd collect host enable
 = ipv6 nd collect host enable
undo ipv6 nd collect host enable
# ipv6 nd multicast-suppress dynamic expire-time
@ bridge-domain
? expire-time-value number 60 86400
ipv6 nd multicast-suppress dynamic expire-time <expire-time-value>
 = ipv6 nd multicast-suppress dynamic expire-time <expire-time-value>
undo ipv6 nd multicast-suppress dynamic expire-time <expire-time-value>
undo ipv6 nd multicast-suppress dynamic expire-time
# nd fast-reply enable
@ slot
nd fast-reply enable
 = nd fast-reply enable
undo nd fast-reply enable
# reset ipv6 nd packet statistics bridge-domain
@ user
! now 3
reset ipv6 nd packet statistics bridge-domain [ <bd-id> ]
# reset ipv6 nd multicast-suppress dynamic bridge-domain
@ user
! now 3
reset ipv6 nd multicast-suppress dynamic bridge-domain [ <bd-id> ]
# reset ipv6 nd na anti-attack statistics
@ user
! now 3
reset ipv6 nd na anti-attack statistics slot <slot-id>
# trunk nd global-mode enable
@ system
trunk nd global-mode enable
 = trunk nd global-mode enable
undo trunk nd global-mode enable`;
