// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Interface and Data Link Commands/Ethernet Interface Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? port-group-name text 1 32 caseless
? interface-num interface-number
? iftype interface-type
? ifnumber text 1 63
? vsi-name text 1 31
? channel-num number 0 99
? frequency-number number 0 4294967294
? wave-number number 0 4294967294
# bit-error-mode
@ interface
? time-interval number 1 100
? ms-time-interval number 1 4
bit-error-mode { crc | prefec [ trigger-interval <time-interval> | trigger-millisecond-interval <ms-time-interval> ] }
 = bit-error-mode
undo bit-error-mode
# control-flap
@ interface
? suppress number 1 20000
? reuse number 1 20000
? ceiling number 1001 20000
? decay-ok number 1 900
? decay-ng number 1 900
control-flap [ <suppress> <reuse> <ceiling> <decay-ok> <decay-ng> ]
 = control-flap
undo control-flap
# display control-flap
@ all
! now 1
display control-flap [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display error-down recovery
@ all
! now 1
display error-down recovery [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display port-group
@ all
! now 1
display port-group [ <port-group-name> ]
# display loop-detect trigger trigger-down all
@ all
! now 1
display loop-detect trigger trigger-down all
# display loopback-detect block
@ all
! now 1
display loopback-detect block all
display loopback-detect block interface { <interface-name> | <interface-type> <interface-num> }
# display transfer-mode
@ interface
! now 1
display transfer-mode
# display wan interface
@ all
! now 1
? interface interface
display wan interface [ { <interface> | <interface-type> <interface-number> } ]
display wan interface <interface-name>
# display wavelength-capability remote
@ all
! now 1
display wavelength-capability remote interface { <interface-name> | <interface-type> <interface-number> }
# display wavelength-capability
@ all
! now 1
display wavelength-capability interface { <interface-name> | <interface-type> <interface-number> }
# display wavelength-map
@ all
! now 1
display wavelength-map
# display statistics interface
@ all
! now 1
display statistics interface { <interface-name> | <iftype> <ifnumber> } vsi <vsi-name>
# error-down auto-recovery
@ system
? interval-value number 30 86400
error-down auto-recovery cause <error-down-type> interval <interval-value>
 = error-down auto-recovery cause <error-down-type>
undo error-down auto-recovery cause <error-down-type>
# fec-eth
@ interface
fec-eth standard
 = fec-eth standard
fec-eth disable
 = fec-eth disable
undo fec-eth
# fec
@ interface
fec { standard | enhanced-i-4 | enhanced-i-7 | none | enhanced | lhaul-sd }
 = fec
fec { standard | none }
 = fec
undo fec
# flag (10G WAN interface view)
@ interface
? 16byte-value text 1 15
? 64byte-value text 1 62
? c2-value number 0 255
? 1byte-value number 0 255
flag j0 16byte-mode <16byte-value>
 = flag j0 16byte-mode
flag j0 64byte-or-null-mode [ <64byte-value> ]
 = flag j0 64byte-or-null-mode
flag j1 64byte-or-null-mode [ <64byte-value> ]
 = flag j1 64byte-or-null-mode
flag c2 <c2-value>
 = flag c2
flag j0 1byte-mode <1byte-value>
 = flag j0 1byte-mode
flag j1 16byte-mode <16byte-value>
 = flag j1 16byte-mode
flag j1 1byte-mode <1byte-value>
 = flag j1 1byte-mode
undo flag c2
undo flag j0
undo flag j1
undo flag
# flow control
@ interface
flow control { receive | send }
 = flow control
flow control
 = flow control
flow control default
 = flow control default
undo flow control
# flow control (Port extension interface view)
@ interface
flow control { receive | send }
 = flow control
flow control
 = flow control
flow control default
 = flow control default
undo flow control
# frame-format (Port extension interface view)
@ interface
frame-format { sdh | sonet }
 = frame-format
undo frame-format
# frame-format (10G WAN interface view)
@ interface
frame-format { sdh | sonet }
 = frame-format
undo frame-format
# carrier(system view)
@ system
? interval number 0 86400000
carrier { down-hold-time | up-hold-time } <interval>
 = carrier
undo carrier down-hold-time [ <interval> ]
undo carrier up-hold-time [ <interval> ]
# group-member
@ interface port-group
group-member { { <interface-name-start> | <interface-type-start> <interface-number-start> } [ to { <interface-name-end> | <interface-type-end> <interface-number-end> } ] } &<1-10>
 = group-member <interface-name-start> <interface-type-start> <interface-number-start> <interface-name-end> <interface-number-end>
undo group-member { { <interface-name-start> | <interface-type-start> <interface-number-start> } [ to { <interface-name-end> | <interface-type-end> <interface-number-end> } ] } &<1-10>
# hash index
@ interface
? hash-index number 1 64
hash index <hash-index>
 = hash index
undo hash index
# hold-up
@ interface
hold-up
 = hold-up
undo hold-up
# hold-up (CPOS interface view)
@ interface
hold-up
 = hold-up
undo hold-up
# hold-up (Port extension interface view)
@ interface
hold-up
 = hold-up
undo hold-up
# hold-up (POS interface view)
@ interface
hold-up
 = hold-up
undo hold-up
# ipg non-shrink
@ interface
ipg non-shrink
 = ipg non-shrink
undo ipg non-shrink
# ipg non-shrink (Port extension interface view)
@ interface
ipg non-shrink
 = ipg non-shrink
undo ipg non-shrink
# jumboframe
@ interface
jumboframe <value>
 = jumboframe
undo jumboframe [ <value> ]
# statistic enable mode
@ interface
statistic enable mode { single | multiple }
 = statistic enable mode
# link-protocol forwarding (system view)
@ system
link-protocol forwarding eoam3ah
 = link-protocol forwarding eoam3ah
undo link-protocol forwarding { eoam3ah | e-lmi | ptp-peer-delay }
link-protocol forwarding e-lmi
 = link-protocol forwarding e-lmi
link-protocol forwarding ptp-peer-delay
 = link-protocol forwarding ptp-peer-delay
# optical-tx-power attenuation
@ interface
? attenuation-value number 0 200
optical-tx-power attenuation <attenuation-value>
 = optical-tx-power attenuation
undo optical-tx-power
# optical-tx-power target
@ interface
? target-value number -180 10
optical-tx-power target <target-value>
 = optical-tx-power target
undo optical-tx-power
# port-mode (25GE interface view)
@ interface
port-mode { 25g | 10g }
 = port-mode
port-mode { 25g | 10g | 1g }
 = port-mode
undo port-mode
# port-mode (ge10ge interface view)
@ interface
port-mode { 1ge | 10ge }
 = port-mode
undo port-mode
# port-mode card-id group-id
@ slot
? card-id number 0 4294967295
? group-id number 0 4294967295
? modetype text 1 32
port-mode card-id <card-id> group-id <group-id> <modetype>
 = port-mode card-id <card-id> group-id <group-id> <modetype>
undo port-mode card-id <card-id> group-id <group-id> <modetype>
# port-type (GE electrical interface view)
@ interface
port-type copper
 = port-type
port-type fiber-100
 = port-type
port-type fiber-1000
 = port-type
undo port-type
# port-type
@ interface
port-type copper
 = port-type
port-type fiber-100
 = port-type
port-type fiber-1000
 = port-type
undo port-type
# port-type (Port extension interface view)
@ interface
port-type { copper | fiber-100 | fiber-1000 }
 = port-type
undo port-type
# port-group
@ system
port-group <port-group-name>
 + port-group <port-group-name>
 > port-group -port-group-<port-group-name>
undo port-group <port-group-name>
# promode
@ interface is-is
promode on
 = promode on
promode off
 = promode off
undo promode
# remote-fault software-control disable
@ interface
remote-fault software-control disable
 = remote-fault software-control disable
undo remote-fault software-control disable
# reset control-flap
@ user
! now 3
reset control-flap { penalty | counter } interface { <interface-name> | <interface-type> <interface-number> }
# reset loop-detect trigger trigger-down
@ system
! now
? interfacename interface
reset loop-detect trigger trigger-down { { interface { <interface-type> <interface-num> | <interfacename> } } | all }
# reset statistics interface
@ all
! now
reset statistics interface { <interface-name> | <iftype> <ifnumber> } vsi <vsi-name>
# scramble (10G WAN interface view)
@ interface
scramble
 = scramble
undo scramble
# scramble (Port extension interface view)
@ interface
scramble
 = scramble
undo scramble
# set transfer-mode (lan/otn)
@ interface
set transfer-mode lan
 = set transfer-mode lan
set transfer-mode otn
 = set transfer-mode otn
# set transfer-mode
@ interface
set transfer-mode wan
 = set transfer-mode
set transfer-mode lan
 = set transfer-mode
undo set transfer-mode
# set transfer-mode (Port extension interface view)
@ interface
set transfer-mode { wan | lan }
 = set transfer-mode
undo set transfer-mode
# statistic enable (VLAN-group view)
@ vlan-group
statistic enable
 = statistic enable
undo statistic enable
# statistic enable mode port
@ interface
statistic enable mode port
 = statistic enable mode port
undo statistic enable mode port
# port-group group-member
@ system
port-group group-member { { <startIfName> | <interface-type-start> <interface-number-start> } [ to { <interface-number-end> | <interface-type-end> <endIfNum> } ] } &<1-10>
 + port-group group-member <startIfName> <interface-type-start> <interface-number-start> <interface-number-end> <interface-type-end> <endIfNum>
 > port-group-2 -port-group
# trap-threshold input-rate output-rate
@ interface
? bandwidth-in-use number 1 100
? resume-threshold number 1 100
trap-threshold input-rate <bandwidth-in-use> [ resume-rate <resume-threshold> ]
 = trap-threshold input-rate
trap-threshold output-rate <bandwidth-in-use> [ resume-rate <resume-threshold> ]
 = trap-threshold output-rate
undo trap-threshold input-rate
undo trap-threshold output-rate
# wavelength-channel (Port extension interface view)
@ interface
wavelength-channel <channel-num>
 = wavelength-channel
wavelength-channel frequency <frequency-number>
 = wavelength-channel frequency <frequency-number>
wavelength-channel wavelength <wave-number>
 = wavelength-channel wavelength <wave-number>
undo wavelength-channel
undo wavelength-channel frequency [ <frequency-number> ]
undo wavelength-channel wavelength [ <wave-number> ]
# wavelength-channel
@ interface
wavelength-channel frequency <frequency-number>
 = wavelength-channel frequency <frequency-number>
wavelength-channel <channel-num>
 = wavelength-channel
wavelength-channel wavelength <wave-number>
 = wavelength-channel wavelength <wave-number>
undo wavelength-channel
undo wavelength-channel frequency [ <frequency-number> ]
undo wavelength-channel wavelength [ <wave-number> ]`;
