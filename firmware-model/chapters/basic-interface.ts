// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Interface and Data Link Commands/Basic Interface Configuration Commands". */
export default (): string => `
? trigger-down-weight-value number 1 1000
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? interval-value number 2 600
? times-value number 1 999
? monitor-group-name text 1 31
? ifname interface
? sample-window-factor number 10 100
? child-window-max-number number 10 100
? child-window-alarm-number number 1 100
? child-window-resume-number number 1 100
? half-life-period number 1 60
? suppress number 1 20000
? reuse number 1 20000
? max-suppress-time number 1 255
? slot-number text 1 63
? interface interface
? interface-num interface-number
? interfacename interface
? mac-address mac
? interval number 1 65535
? close-value number 200 30000
? mtu number 1280 9600
? threshold number 1 65535
? slot text 1 63
? high-threshold number 1 4294967295
? low-threshold number 1 4294967295
? coefficient-value number 1 9
? coef-value number 1 9
? pow-value number 1 5
? rsm-coef-value number 1 9
? rsm-pow-value number 1 6
? resume-coefficient-value number 1 9
# track route-monitor-group
@ interface
? groupName text 1 31
track route-monitor-group <groupName> [ trigger-down-weight <trigger-down-weight-value> ]
 = track route-monitor-group <groupName>
undo track route-monitor-group [ <groupName> [ trigger-down-weight <trigger-down-weight-value> ] ]
# monitor counters interface
@ all
! now
monitor counters [ bit ] [ rate ] interface { <interface-name> | <interface-type> <interface-number> } [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ]
# monitor-group
@ system
monitor-group <monitor-group-name>
 + monitor-group <monitor-group-name>
 > monitoring-group -monitor-group-<monitor-group-name>
undo monitor-group <monitor-group-name>
# binding interface (Monitoring group view)
@ monitoring-group
? down-weight-value number 1 1000
binding interface { <interface-type> <interface-number> | <interface-name> } [ down-weight <down-weight-value> ]
 = binding interface <interface-name>
undo binding interface { <interface-type> <interface-number> | <interface-name> }
# monitor enable (Monitoring group view)
@ monitoring-group
monitor enable
 = monitor enable
undo monitor enable
# display monitor-group
@ all
! now 1
display monitor-group
display monitor-group <monitor-group-name>
# track monitor-group (interface view)
@ interface
track monitor-group <monitor-group-name> [ trigger-down-weight <trigger-down-weight-value> ]
 = track monitor-group
undo track monitor-group
# trigger-up-delay (Monitoring group view)
@ monitoring-group
? trigger-up-delay-value number 0 4294967295
trigger-up-delay <trigger-up-delay-value>
 = trigger-up-delay
undo trigger-up-delay
# monitor interface-statistics
@ all
! now
monitor interface-statistics interface { <interface-name> | <interface-type> <interface-number> } &<1-5> [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ]
monitor interface-statistics batch [ interface <interface-type> [ <interface-number-begin> [ to <interface-number-end> ] ] ] [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ] [ main ]
# monitor interface-information
@ all
! now
monitor interface-information interface { <interface-name> | <interface-type> <interface-number> } [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ]
# active port-mode-channel
@ license
? slotid text 1 31
? cardid number 0 4294967295
? port-list text 1 255
active port-mode-channel slot <slotid> card <cardid> port <port-list>
 = active port-mode-channel slot <slotid> card <cardid> port
undo active port-mode-channel slot <slotid> card <cardid> [ port <port-list> ]
# shutdown interface
@ system
shutdown interface { <ifname> | <beginIfType> <beginIfNum> } <to> { <endIfname> | <endIfType> <endIfNum> }
 = shutdown interface <ifname> <beginIfType> <beginIfNum> <to> <endIfname> <endIfType> <endIfNum>
undo shutdown interface { <ifname> | <beginIfType> <beginIfNum> } <to> { <endIfname> | <endIfType> <endIfNum> }
# clock
@ interface
clock { master | slave }
 = clock
undo clock
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# controller
@ system
controller { <interface-name> | <interface-type> <interface-number> }
 + controller <interface-name>
 > interface -<interface-name>
# crc-error packet-error-ratio algorithm-parameter (interface view)
@ interface
? template-number number 0 10
crc-error packet-error-ratio algorithm-parameter <sample-window-factor> <child-window-max-number> <child-window-alarm-number> <child-window-resume-number>
 = crc-error packet-error-ratio algorithm-parameter
crc-error packet-error-ratio algorithm-parameter realtime-factor <template-number>
 = crc-error packet-error-ratio algorithm-parameter realtime-factor
undo crc-error packet-error-ratio algorithm-parameter
undo crc-error packet-error-ratio algorithm-parameter realtime-factor
# crc-error packet-error-ratio algorithm-parameter
@ interface
crc-error packet-error-ratio algorithm-parameter <sample-window-factor> <child-window-max-number> <child-window-alarm-number> <child-window-resume-number>
 = crc-error packet-error-ratio algorithm-parameter
undo crc-error packet-error-ratio algorithm-parameter
# damp-interface enable (interface view)
@ interface
damp-interface enable
 = damp-interface enable
undo damp-interface enable
# damp-interface ignore-global
@ interface
damp-interface ignore-global
 = damp-interface ignore-global
undo damp-interface ignore-global
# damp-interface level (interface view)
@ interface
damp-interface level light
 = damp-interface level light
undo damp-interface level { middle | heavy | manual }
damp-interface level middle
 = damp-interface level middle
damp-interface level heavy
 = damp-interface level heavy
damp-interface level manual { <half-life-period> <suppress> <reuse> <max-suppress-time> }
 = damp-interface level manual
# damp-interface mode tx-off (interface view)
@ interface
damp-interface mode tx-off
 = damp-interface mode tx-off
undo damp-interface mode tx-off
# damp-interface enable
@ system
damp-interface enable
 = damp-interface enable
undo damp-interface enable
# damp-interface level
@ system
damp-interface level light
 = damp-interface level light
undo damp-interface level { middle | heavy | manual }
damp-interface level middle
 = damp-interface level middle
damp-interface level heavy
 = damp-interface level heavy
damp-interface level manual { <half-life-period> <suppress> <reuse> <max-suppress-time> }
 = damp-interface level manual
# damp-interface mode tx-off
@ system
damp-interface mode tx-off
 = damp-interface mode tx-off
undo damp-interface mode tx-off
# display damp-interface
@ all
! now 1
display damp-interface [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display damp-interface brief
@ all
! now 1
display damp-interface brief
# display counters
@ all
! now 1
display counters [ bit ] [ rate ] [ inbound | outbound ] [ interface { <interface-name> | <interface-type> [ <interface-number> ] } ]
display counters [ bit ] [ rate ] [ inbound | outbound ] [ interface <interface-type> ] slot <slot-id>
# display controller
@ all
! now 1
display controller [ <interface-type> [ <interface-number> ] | <interface-name> ]
# display interface description
@ all
! now 1
? slot-id text 1 23
display interface description [ <interface-name> | <interface-type> [ <interface-number> ] | slot <slot-id> [ card <card-number> ] ]
# display interface brief main non-unicast
@ all
! now 1
display interface <interface-type> brief main non-unicast
# display interface neighbor
@ all
! now 1
? slot-id text 1 23
display interface neighbor [ <interface-name> | <interface-type> [ <interface-number> ] | slot <slot-id> [ card <card-number> ] ]
# display interface
@ all
! now 1
display interface [ <interface-type> [ <interface-number> ] | slot <slot-number> ]
# display ip interface brief
@ all
! now 1
? card-number text 1 63
display ip interface brief [ { <interface> | <interface-type> <interface-number> } | slot <slot-number> [ card <card-number> ] ]
display ip interface description [ { <interface> | <interface-type> <interface-number> } | slot <slot-number> [ card <card-number> ] ]
# display ipv6 interface
@ all
! now 1
display ipv6 interface description [ <interface-name> | <interface-type> [ <interface-number> ] | slot <slot-number> [ card <card-number> ] ]
# display mib-index interface
@ all
! now 1
display mib-index interface [ <interface-type> [ <interface-number> ] | <interface-name> ]
# display this ipv6 interface
@ interface
! now 1
display this ipv6 interface
# display bip8-status
@ interface
! now 1
display bip8-status
# display cu-mode interface
@ all
! now 1
display cu-mode interface
# display interface phy-option
@ all
! now 1
display interface phy-option [ <interface-name> | <interface-type> <interface-num> ]
# display laser status
@ all
! now 1
display laser status interface { <interface-name> | <interface-type> <interface-number> }
display laser status controller { <interface-name> | <interface-type> <interface-number> }
# display mac accounting
@ all
! now 1
display mac accounting interface <interfacename> [ mac <mac-address> ]
# display port-error-info
@ all
! now 1
display port-error-info interface { <interface-name> | <interface-type> <interface-number> }
display port-error-info controller { <interface-name> | <interface-type> <interface-number> }
# display port-tx-enabling-delay
@ all
! now 1
display port-tx-enabling-delay controller { <controller-name> | <controller-type> <controller-number> }
# display port-tx-enabling-delay interface
@ all
! now 1
display port-tx-enabling-delay interface { <interface-name> | <interface-type> <interface-number> }
# display port split
@ all
! now 1
? iftype interface-type
? ifnumber text 1 3100 rest
display port split [ <ifname> | <iftype> <ifnumber> ]
# display port split slot
@ all
! now 1
? slodid text 1 31
? cardid number 0 4294967295
display port split slot <slodid> [ card <cardid> ]
# display prefec-tca trigger-threshold interface
@ all
! now 1
display prefec-tca trigger-threshold interface <interface-name>
display prefec-tca trigger-threshold interface { <interface> | <interface-type> <interface-number> }
# display remote wan interface
@ all
! now 1
display remote wan interface { <interface-name> | <interface-type> <interface-number> }
# display trap-info (system view)
@ system
! now 1
display trap-info { <interface-name> | <interface-type> <interface-number> | slot <slotid> card <cardid> }
# display trap-info
@ interface
! now 1
display trap-info [ <interface-name> | <interface-type> <interface-number> ]
# enable snmp trap physical-updown
@ interface
enable snmp trap physical-updown
 = enable snmp trap physical-updown
undo enable snmp trap physical-updown
# ethernet egress-strict-filter (system view)
@ system
ethernet egress-strict-filter enable
 = ethernet egress-strict-filter enable
undo ethernet egress-strict-filter enable
# ethernet egress-strict-filter
@ interface
ethernet egress-strict-filter enable
 = ethernet egress-strict-filter enable
undo ethernet egress-strict-filter { enable | disable }
ethernet egress-strict-filter disable
 = ethernet egress-strict-filter disable
# set flow-stat interval
@ system
? interval number 10 600
set flow-stat interval <interval>
 = set flow-stat interval
undo set flow-stat interval
# set flow-stat interval (interface view)
@ interface
? interval number 10 600
set flow-stat interval <interval>
 = set flow-stat interval
undo set flow-stat interval
# link-state down-delay-time
@ interface
link-state down-delay-time <delay-value>
 = link-state down-delay-time
undo link-state down-delay-time [ <delay-value> ]
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface
@ system
interface { <interface-name> | <interface-type> <interface-number> } [ <routerType> ]
 + interface <interface-name>
 > interface -<interface-name>
# interface-bandwidth-type
@ system
interface-bandwidth-type { physical | data-link }
 = interface-bandwidth-type
undo interface-bandwidth-type
# interface (Command template view)
@ command-template
? ifname
interface <ifname>
 + interface <ifname>
 > group-interface -<ifname>
# laser auto-shutdown-interval (CPOS interface view)
@ interface
? open-value number 200 30000
laser auto-shutdown-interval { open <open-value> | close <close-value> } *
 = laser auto-shutdown-interval
undo laser auto-shutdown-interval
# laser auto-shutdown-interval
@ interface
? open-value number 100 300
laser auto-shutdown-interval { open <open-value> | close <close-value> } *
 = laser auto-shutdown-interval
undo laser auto-shutdown-interval
# laser autoshutdown enable (CPOS interface view)
@ interface
laser autoshutdown enable
 = laser autoshutdown enable
undo laser autoshutdown enable
# laser autoshutdown enable
@ interface
laser autoshutdown enable
 = laser autoshutdown enable
undo laser autoshutdown enable
# laser
@ interface
! now
? value number 200 30000
laser { turn-off | turn-on [ duration <value> ] }
# laser turn-on
@ interface
! now
? duration number 200 30000
laser turn-on [ duration <duration> ]
laser turn-off
# link-quality
@ interface
? trigger-coefficient number 1 9
? trigger-power number 1 9
? recovery-coefficient number 1 9
? recovery-power number 1 9
link-quality low bit-error-threshold error-ratio <trigger-coefficient> <trigger-power> resume-ratio <recovery-coefficient> <recovery-power>
 = link-quality low bit-error-threshold error-ratio
undo link-quality low
# mac accounting enable
@ interface
mac accounting enable
 = mac accounting enable
undo mac accounting enable
# mode channel bandwidth
@ interface
? bwvalue number 2 1000000
mode channel bandwidth <bwvalue>
 = mode channel bandwidth <bwvalue>
undo mode channel bandwidth <bwvalue>
# mode channel enable
@ interface
mode channel enable
 = mode channel enable
undo mode channel enable
# mru
@ interface
? mru-value number 46 9600
mru <mru-value>
 = mru
undo mru [ <mru-value> ]
# mru statistic enable
@ interface
mru statistic enable
 = mru statistic enable
undo mru statistic enable
# ipv6 mtu
@ interface
ipv6 mtu <mtu>
 = ipv6 mtu
undo ipv6 mtu
# network-slice
@ interface
? slice-id number 1 255
network-slice <slice-id>
 = network-slice <slice-id>
undo network-slice <slice-id>
# optical-module alarm-threshold standardization enable
@ system
optical-module alarm-threshold standardization enable
 = optical-module alarm-threshold standardization enable
undo optical-module alarm-threshold standardization enable
# port-alarm clear bip8-sd (interface view)
@ interface
! now
port-alarm clear bip8-sd
# port-alarm clear (POS interface view)
@ interface
! now
port-alarm clear { crc-error | input-error | output-error | sdh-error } *
# port-alarm clear (10G WAN interface view)
@ interface
! now
port-alarm clear { crc-error | input-error | output-error | sdh-error | symbol-error | tx-pause | pause-frame } *
# port-alarm clear
@ interface
! now
port-alarm clear { crc-error | input-error | output-error | symbol-error | pause-frame | tx-pause } *
# port-alarm disable optical-module
@ interface
port-alarm disable optical-module { rx-power-high-warning | rx-power-low-warning | tx-power-high-warning | tx-power-low-warning | voltage-high-warning | voltage-low-warning } *
 = port-alarm disable optical-module
undo port-alarm disable optical-module { rx-power-high-warning | rx-power-low-warning | tx-power-high-warning | tx-power-low-warning | voltage-high-warning | voltage-low-warning } *
# port-alarm down bip8-sd (interface view)
@ interface
port-alarm down bip8-sd
 = port-alarm down bip8-sd
undo port-alarm down bip8-sd
# port-alarm down (POS interface view)
@ interface
port-alarm down { crc-error | input-error | output-error | sdh-error } *
 = port-alarm down
undo port-alarm down { crc-error | input-error | output-error | sdh-error } *
# port-alarm down
@ interface
port-alarm down { crc-error | input-error | output-error | symbol-error } *
 = port-alarm down
undo port-alarm down { crc-error | input-error | output-error | symbol-error } *
# port-alarm down (10G WAN interface view)
@ interface
port-alarm down { crc-error | input-error | output-error | sdh-error | symbol-error } *
 = port-alarm down
undo port-alarm down { crc-error | input-error | output-error | sdh-error | symbol-error } *
# port-alarm crc-error
@ interface
port-alarm { down | clear } crc-error
 = port-alarm crc-error
undo port-alarm down crc-error
# port-alarm down (system view)
@ system
port-alarm down slot <slot-id> card <cardid> crc-error
 = port-alarm down slot <slot-id> card <cardid> crc-error
port-alarm down slot <slot-id> card <cardid> sdh-error
 = port-alarm down slot <slot-id> card <cardid>
undo port-alarm down slot <slot-id> card <cardid> { crc-error | symbol-error | input-error | output-error }
undo port-alarm down slot <slot-id> card <cardid> sdh-error
port-alarm down slot <slot-id> card <cardid> symbol-error
 = port-alarm down slot <slot-id> card <cardid> symbol-error
port-alarm down slot <slot-id> card <cardid> input-error
 = port-alarm down slot <slot-id> card <cardid> input-error
port-alarm down slot <slot-id> card <cardid> output-error
 = port-alarm down slot <slot-id> card <cardid> output-error
# port-tx-enabling-delay
@ interface
port-tx-enabling-delay <port-tx-delay-time>
 = port-tx-enabling-delay
undo port-tx-enabling-delay
# port-tx-enabling-delay (atm/e1/cpos/e3)
@ interface
port-tx-enabling-delay <port-tx-delay-time>
 = port-tx-enabling-delay
undo port-tx-enabling-delay
# port split
@ system
? ifname1 interface
? iftype1 interface-type
? ifnum1 interface-number
? ifname2 interface
? iftype2 interface-type
? ifnum2 interface-number
? splittype text 1 19
port split dimension interface { { <ifname1> | <iftype1> <ifnum1> } [ to { <ifname2> | <iftype2> <ifnum2> } ] } &<1-12> split-type <splittype>
 = port split dimension interface <ifname1> <ifname2> split-type
undo port split dimension interface { { <ifname1> | <iftype1> <ifnum1> } [ to { <ifname2> | <iftype2> <ifnum2> } ] } &<1-12> [ split-type <splittype> ]
# prefec-tca
@ interface
? trigger-coefficient number 1 999
? trigger-power number 1 8
? recover-coefficient number 1 999
? recover-power number 1 9
prefec-tca trigger-threshold <trigger-coefficient> <trigger-power> [ recover-threshold <recover-coefficient> <recover-power> ]
 = prefec-tca trigger-threshold
undo prefec-tca [ trigger-threshold <trigger-coefficient> <trigger-power> recover-threshold <recover-coefficient> <recover-power> ]
# reset counters controller
@ user
! now 3
? interface-type
reset counters controller [ <interface-type> [ <interface-number> ] | <interface-name> ]
# reset counters interface
@ user
! now 3
reset counters [ if-mib ] interface [ <interface-type> [ <interface-number> ] | <interface-name> ]
# reset counters interface drop mru
@ user
! now 3
reset counters interface { <interface-name> | <interface-type> <interface-num> } drop mru
# reset mac accounting counters
@ user system
! now
reset mac accounting counters interface <interfacename> [ mac <mac-address> ]
# restart
@ interface
! now
restart
# display default-parameter interface
@ all
! now 1
display default-parameter interface { <interface-name> | <interface-type> <interface-number> }
# signal-coding
@ interface
signal-coding dqpsk
 = signal-coding dqpsk
signal-coding qpsk
 = signal-coding qpsk
undo signal-coding
# signal-coding dqpsk
@ interface
? value number 1 8
signal-coding dqpsk tx <value>
 = signal-coding dqpsk tx
signal-coding dqpsk rx <value>
 = signal-coding dqpsk rx
undo signal-coding dqpsk tx
undo signal-coding dqpsk rx
# snmp-agent trap enable port bad-bytes
@ system
snmp-agent trap { enable | disable } port bad-bytes
 = snmp-agent trap port bad-bytes
undo snmp-agent trap disable port bad-bytes
# mtu spread
@ interface
? mtu number 46 9600
mtu <mtu> spread
 = mtu spread
undo mtu spread
# ipv6 mtu spread
@ interface
ipv6 mtu <mtu> spread
 = ipv6 mtu spread
undo ipv6 mtu spread
# statistic mode
@ interface
statistic mode { forward | mac }
 = statistic mode
undo statistic mode
# statistic mode forward
@ system
statistic mode forward
 = statistic mode forward
undo statistic mode forward
# subinterface traffic-statistics enable
@ interface
subinterface traffic-statistics enable
 = subinterface traffic-statistics enable
undo subinterface traffic-statistics enable
# subinterface traffic-statistics enable (system view)
@ system
subinterface traffic-statistics enable
 = subinterface traffic-statistics enable
undo subinterface traffic-statistics enable
# tcp adjust-mss inbound
@ interface gigabitethernet1-0-0
? mss-value number 32 9500
tcp adjust-mss <mss-value> inbound
 = tcp adjust-mss <mss-value> inbound
undo tcp adjust-mss <mss-value> inbound
# transceiver non-certified-alarm disable
@ system
transceiver non-certified-alarm disable
 = transceiver non-certified-alarm disable
undo transceiver non-certified-alarm disable
# transceiver non-certified-alarm port-down enable
@ system
transceiver non-certified-alarm port-down enable
 = transceiver non-certified-alarm port-down enable
undo transceiver non-certified-alarm port-down enable
# transceiver non-certified status-alarm enable
@ system
transceiver non-certified status-alarm enable
 = transceiver non-certified status-alarm enable
undo transceiver non-certified status-alarm enable
# trap-threshold bad-bytes
@ interface
? trap-threshold number 1 65535
trap-threshold bad-bytes <trap-threshold> interval-second <interval>
 = trap-threshold bad-bytes
undo trap-threshold bad-bytes
# trap-threshold bip8-sd
@ interface
? bip8-sd number 6 9
trap-threshold bip8-sd <bip8-sd>
 = trap-threshold bip8-sd
undo trap-threshold bip8-sd
# trap-threshold crc-error (E1/CE1 interface view/Serial interface view)
@ interface
trap-threshold crc-error <threshold> interval-second <interval>
 = trap-threshold crc-error
undo trap-threshold crc-error
# trap-threshold crc-error high-threshold low-threshold (system view)
@ system
? slot
trap-threshold slot <slot> card <cardid> crc-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold slot <slot> card <cardid> crc-error
undo trap-threshold slot <slot> card <cardid> crc-error
# trap-threshold crc-error
@ interface
trap-threshold crc-error <threshold> interval-second <interval> [ shutdown ]
 = trap-threshold crc-error
undo trap-threshold crc-error
# trap-threshold crc-error high-threshold low-threshold (Trunk serial interface view/Serial interface view)
@ interface
trap-threshold crc-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold crc-error high-threshold
undo trap-threshold crc-error
# trap-threshold crc-error alarm-threshold
@ interface
? coefficient-value
? power-value number 3 6
trap-threshold crc-error bit-error-ratio alarm-threshold <coefficient-value> <power-value> [ resume-threshold <coefficient-value> <power-value> ]
 = trap-threshold crc-error bit-error-ratio alarm-threshold
trap-threshold crc-error packet-error-ratio alarm-threshold <coef-value> <pow-value> [ resume-threshold <rsm-coef-value> <rsm-pow-value> ]
 = trap-threshold crc-error packet-error-ratio alarm-threshold
# trap-threshold crc-error high-threshold low-threshold (interface view)
@ interface
trap-threshold crc-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval> [ shutdown ]
 = trap-threshold crc-error high-threshold
undo trap-threshold crc-error
# trap-threshold crc-error mac-fcs-exc
@ interface
? exc-alarm-power number 2 5
? exc-resume-power number 2 6
trap-threshold crc-error mac-fcs-exc alarm-threshold <coefficient-value> <exc-alarm-power> [ resume-threshold <coefficient-value> <exc-resume-power> ] [ trigger-lsp ]
 = trap-threshold crc-error mac-fcs-exc alarm-threshold
undo trap-threshold crc-error
# trap-threshold crc-error mac-fcs-sd
@ interface
? alarm-coefficient-value number 1 9
? sd-alarm-power number 5 9
? sd-resume-power number 5 10
trap-threshold crc-error mac-fcs-sd alarm-threshold <alarm-coefficient-value> <sd-alarm-power> [ resume-threshold <resume-coefficient-value> <sd-resume-power> ] [ trigger-lsp ]
 = trap-threshold crc-error mac-fcs-sd alarm-threshold
undo trap-threshold crc-error
# trap-threshold crc-error packet-error-ratio
@ interface
trap-threshold crc-error packet-error-ratio alarm-threshold <coef-value> <pow-value> [ resume-threshold <rsm-coef-value> <rsm-pow-value> ] [ trigger-lsp | trigger-section ]
 = trap-threshold crc-error packet-error-ratio alarm-threshold
undo trap-threshold crc-error
# trap-threshold crc-error packet-error-ratio alarm-threshold
@ interface
? alarm-coe number 1 9
? alarm-pow number 1 5
? resume-coe number 1 9
? resume-pow number 1 6
trap-threshold crc-error packet-error-ratio alarm-threshold <alarm-coe> <alarm-pow> [ resume-threshold <resume-coe> <resume-pow> ] [ trigger-lsp | trigger-section ]
 = trap-threshold crc-error packet-error-ratio alarm-threshold
undo trap-threshold crc-error
# trap-threshold crc-error percent
@ interface
? percent-value number 1 100
trap-threshold crc-error percent <percent-value>
 = trap-threshold crc-error percent
undo trap-threshold crc-error
# trap-threshold input-error
@ interface
trap-threshold input-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold input-error high-threshold
undo trap-threshold input-error
# trap-threshold input-error (system view)
@ system
? cardid text 0 4294967295
trap-threshold slot <slot> card <cardid> input-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold slot <slot> card <cardid> input-error
undo trap-threshold slot <slot> card <cardid> input-error
# trap-threshold mp-lospkt-exc
@ interface
? power-value number 1 5
? resume-power-value number 1 6
trap-threshold mp-lospkt-exc trigger-threshold <coefficient-value> <power-value> [ resume-threshold <resume-coefficient-value> <resume-power-value> ]
 = trap-threshold mp-lospkt-exc trigger-threshold
undo trap-threshold mp-lospkt-exc
# trap-threshold output-error (system view)
@ system
? cardid number 0 4294967295
trap-threshold slot <slot> card <cardid> output-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold slot <slot> card <cardid> output-error
undo trap-threshold slot <slot> card <cardid> output-error
# trap-threshold output-error
@ interface
trap-threshold output-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold output-error high-threshold
undo trap-threshold output-error
# trap-threshold pause-frame
@ interface
trap-threshold pause-frame high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold pause-frame high-threshold low-threshold interval-second
undo trap-threshold pause-frame [ high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval> ]
# trap-threshold
@ interface
trap-threshold sdh-b1-error <threshold> interval-second <interval>
 = trap-threshold sdh-b1-error
undo trap-threshold { sdh-b1-error | sdh-b2-error }
trap-threshold sdh-b2-error <threshold> interval-second <interval>
 = trap-threshold sdh-b2-error
# trap-threshold sdh-error high-threshold low-threshold (system view)
@ system
trap-threshold slot <slot-id> card <cardid> sdh-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold slot <slot-id> card <cardid> sdh-error
undo trap-threshold slot <slot-id> card <cardid> sdh-error
# trap-threshold sdh-error
@ interface
trap-threshold sdh-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold sdh-error high-threshold
trap-threshold sdh-error <threshold-value> interval-second <interval>
 = trap-threshold sdh-error
undo trap-threshold sdh-error
# trap-threshold symbol-error (interface view)
@ interface
? threshold_val number 1 65535
trap-threshold symbol-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold symbol-error high-threshold
trap-threshold symbol-error <threshold_val> interval-second <interval>
 = trap-threshold symbol-error
undo trap-threshold symbol-error
# trap-threshold symbol-error high-threshold low-threshold (system view)
@ system
trap-threshold slot <slot-id> card <cardid> symbol-error high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold slot <slot-id> card <cardid> symbol-error
undo trap-threshold slot <slot-id> card <cardid> symbol-error
# trap-threshold tx-pause
@ interface
trap-threshold tx-pause high-threshold <high-threshold> low-threshold <low-threshold> interval-second <interval>
 = trap-threshold tx-pause high-threshold
undo trap-threshold tx-pause
# enable snmp trap updown
@ interface
enable snmp trap updown
 = enable snmp trap updown
undo enable snmp trap updown`;
