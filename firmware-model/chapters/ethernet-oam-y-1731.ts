// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Network Reliability Commands/Ethernet OAM Configuration Commands/Y.1731 Configuration Commands". */
export default (): string => `
? test-id-value number 1 4294967295
? mep-id number 1 8191
? upper-limit text 1 8 caseless
? lower-limit text 1 8 caseless
? 8021p-value number 0 7
? count-value number 1 60
? test-id number 1 4294967295
? threshold-value number 1 4294967295
? period number 1 65535
? level-value number 0 7
? md-name text 1 43
? ma-name text 1 43
? mac-address mac
# delay-measure one-way continual receive
@ ma
delay-measure one-way continual receive test-id <test-id-value>
 = delay-measure one-way continual receive test-id <test-id-value>
undo delay-measure one-way continual receive [ test-id <test-id-value> ]
# delay-measure one-way continual send
@ ma
delay-measure one-way continual send test-id <test-id-value> interval { <1000> | <10000> | <30000> | <60000> }
 = delay-measure one-way continual send test-id <test-id-value>
undo delay-measure one-way continual send [ test-id <test-id-value> ]
# delay-measure one-way delay-threshold
@ ma
? upper-limit number 0 4294967295
? lower-limit number 0 4294967295
delay-measure one-way delay-threshold mep <mep-id> upper-limit <upper-limit> lower-limit <lower-limit> [ 8021p <8021p-value> ]
 = delay-measure one-way delay-threshold mep <mep-id> upper-limit lower-limit
undo delay-measure one-way delay-threshold mep <mep-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ] [ 8021p <8021p-value> ]
# delay-measure one-way variation-threshold
@ ma
? upper-limit number 0 4294967295
? lower-limit number 0 4294967295
delay-measure one-way variation-threshold mep <mep-id> upper-limit <upper-limit> lower-limit <lower-limit> [ 8021p <8021p-value> ]
 = delay-measure one-way variation-threshold mep <mep-id> upper-limit lower-limit
undo delay-measure one-way variation-threshold mep <mep-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ] [ 8021p <8021p-value> ]
# delay-measure one-way send
@ ma
! now
delay-measure one-way send test-id <test-id-value> interval { <1000> | <10000> } count <count-value>
# delay-measure one-way receive
@ ma
delay-measure one-way receive test-id <test-id>
 = delay-measure one-way receive test-id <test-id>
undo delay-measure one-way receive [ test-id <test-id> ]
# delay-measure one-way threshold
@ ma
delay-measure one-way threshold <threshold-value>
 = delay-measure one-way threshold
undo delay-measure one-way threshold
# delay-measure two-way continual send
@ ma
? test-id-value text 1 4294967295
delay-measure two-way continual send test-id <test-id-value> interval { <interval-value> | <interval-value> | <interval-value> | <interval-value> } [ period <period> ]
 = delay-measure two-way continual send test-id <test-id-value>
undo delay-measure two-way continual send [ test-id <test-id-value> ]
# delay-measure two-way delay-threshold
@ ma
? upper-limit number 0 4294967295
? lower-limit number 0 4294967295
delay-measure two-way delay-threshold mep <mep-id> upper-limit <upper-limit> lower-limit <lower-limit> [ 8021p <8021p-value> ]
 = delay-measure two-way delay-threshold mep <mep-id> upper-limit lower-limit
delay-measure two-way delay-threshold test-id <test-id-value> upper-limit <upper-limit> lower-limit <lower-limit>
 = delay-measure two-way delay-threshold test-id <test-id-value> upper-limit lower-limit
undo delay-measure two-way delay-threshold mep <mep-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ] [ 8021p <8021p-value> ]
undo delay-measure two-way delay-threshold test-id <test-id-value> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# delay-measure two-way variation-threshold
@ ma
? upper-limit number 0 4294967295
? lower-limit number 0 4294967295
delay-measure two-way variation-threshold mep <mep-id> upper-limit <upper-limit> lower-limit <lower-limit> [ 8021p <8021p-value> ]
 = delay-measure two-way variation-threshold mep <mep-id> upper-limit lower-limit
delay-measure two-way variation-threshold test-id <test-id-value> upper-limit <upper-limit> lower-limit <lower-limit>
 = delay-measure two-way variation-threshold test-id <test-id-value> upper-limit lower-limit
undo delay-measure two-way variation-threshold mep <mep-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ] [ 8021p <8021p-value> ]
undo delay-measure two-way variation-threshold test-id <test-id-value> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# delay-measure two-way send
@ ma
! now
delay-measure two-way send test-id <test-id-value> interval { <1000> | <10000> } count <count-value>
# delay-measure two-way receive
@ ma
delay-measure two-way receive test-id <test-id>
 = delay-measure two-way receive test-id <test-id>
undo delay-measure two-way receive [ test-id <test-id> ]
# delay-measure two-way threshold
@ ma
delay-measure two-way threshold <threshold-value>
 = delay-measure two-way threshold
undo delay-measure two-way threshold
# loss-measure single-ended-synthetic continual send
@ ma
? count-value number 1 1000
? timeout number 1 10
loss-measure single-ended-synthetic continual send test-id <test-id> interval { 1000 | 10000 } [ sending-count <count-value> ] [ time-out <timeout> ] [ period <period> ]
 = loss-measure single-ended-synthetic continual send test-id <test-id>
undo loss-measure single-ended-synthetic continual send test-id <test-id>
# loss-measure single-ended-synthetic send
@ ma
! now
? count-value number 1 1000
? time-out-value number 1 10
loss-measure single-ended-synthetic send test-id <test-id> interval { 100 | 1000 } [ sending-count <count-value> ] [ time-out <time-out-value> ]
# loss-measure single-ended-synthetic receive
@ ma
? timeout-value number 10 300
loss-measure single-ended-synthetic receive test-id <test-id> [ time-out <timeout-value> ]
 = loss-measure single-ended-synthetic receive test-id <test-id>
undo loss-measure single-ended-synthetic receive test-id <test-id>
# mep mep-id eth-bn receive enable
@ ma
? min-bandwidth number 1 4
mep mep-id <mep-id> eth-bn receive enable [ min-bandwidth <min-bandwidth> ]
 = mep mep-id <mep-id> eth-bn receive enable
undo mep mep-id <mep-id> eth-bn receive enable [ min-bandwidth <min-bandwidth> ]
# ais enable (MA view)
@ ma
ais enable
 = ais enable
undo ais enable
# ais enable
@ md
ais enable
 = ais enable
undo ais enable
# ais link-status
@ ma
? interface-name interface
? interface-type interface-type
? interface-number interface-number
ais link-status interface { <interface-name> | <interface-type> <interface-number> }
 = ais link-status interface <interface-name>
undo ais link-status interface { <interface-name> | <interface-type> <interface-number> }
# ais interval
@ ma
ais interval { 1 | 60 }
 = ais interval
undo ais interval
# ais level
@ ma
ais level <level-value>
 = ais level
undo ais level
# ais suppress-alarm
@ ma
ais suppress-alarm
 = ais suppress-alarm
undo ais suppress-alarm
# ais vlan
@ ma
? low-vid number 1 4094
? high-vid number 1 4094
? pe-vid number 1 4094
? low-ce-vid number 1 4094
? hig-ce-vid number 1 4094
ais vlan vid { <low-vid> [ to <high-vid> ] } &<1-10> mep <mep-id>
 = ais vlan vid <low-vid> <high-vid> mep <mep-id>
undo ais vlan [ pe-vid <pe-vid> [ ce-vid { <low-ce-vid> [ to <hig-ce-vid> ] } &<1-10> ] | vid { <low-vid> [ to <high-vid> ] } &<1-10> ] mep <mep-id>
ais vlan pe-vid <pe-vid> ce-vid { <low-ce-vid> [ to <hig-ce-vid> ] } &<1-10> mep <mep-id>
 = ais vlan pe-vid <pe-vid> ce-vid <low-ce-vid> <hig-ce-vid> mep <mep-id>
# measure-point
@ ma
measure-point mep <mep-id> { ac | pw }
 = measure-point mep <mep-id>
undo measure-point mep <mep-id>
# loss-measure dual-ended continual
@ ma
loss-measure dual-ended continual test-id <test-id-value>
 = loss-measure dual-ended continual test-id <test-id-value>
undo loss-measure dual-ended continual [ test-id <test-id-value> ]
# display y1731 statistic-type eth-test
@ all
! now 1
display y1731 statistic-type eth-test md <md-name> ma <ma-name> mep <mep-id>
# display y1731 eth-test
@ all
! now 1
display y1731 eth-test md <md-name> ma <ma-name> mep <mep-id>
# display y1731 threshold-info
@ all
! now 1
display y1731 threshold-info
display y1731 threshold-info md <md-name> ma <ma-name> mep-id <mep-id>
display y1731 threshold-info { onedelay-threshold | twodelay-threshold | onedelay-variation | twodelay-variation | singleloss-localratio | singleloss-remoteratio } md <md-name> ma <ma-name> mep-id <mep-id> [ 8021p <8021p-value> ]
display y1731 threshold-info { dualloss-localratio | dualloss-remoteratio } md <md-name> ma <ma-name> mep-id <mep-id>
display y1731 threshold-info { oneway-delay | twoway-delay | onedelay-variation | twodelay-variation | singleloss-localratio | singleloss-remoteratio } md <md-name> ma <ma-name> mep-id <mep-id> [ 8021p <8021p-value> ]
# display y1731 eth-bn
@ all
! now 1
display y1731 eth-bn md <md-name> ma <ma-name> mep <mep-id>
# display y1731 period-data
@ all
! now 1
display y1731 period-data statistic-type { single-loss | twoway-delay | single-synthetic-loss } test-id <test-id-value>
# display y1731 statistic-type
@ all
! now 1
display y1731 statistic-type { dual-loss | single-loss | oneway-delay | twoway-delay | single-synthetic-loss } [ test-id <test-id-value> ] [ count <count-value> ]
# loss-measure dual-ended local-ratio-threshold
@ ma
loss-measure dual-ended local-ratio-threshold mep <mep-id> upper-limit <upper-limit> lower-limit <lower-limit>
 = loss-measure dual-ended local-ratio-threshold mep <mep-id> upper-limit lower-limit
undo loss-measure dual-ended local-ratio-threshold mep <mep-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# loss-measure dual-ended remote-ratio-threshold
@ ma
loss-measure dual-ended remote-ratio-threshold mep <mep-id> upper-limit <upper-limit> lower-limit <lower-limit>
 = loss-measure dual-ended remote-ratio-threshold mep <mep-id> upper-limit lower-limit
undo loss-measure dual-ended remote-ratio-threshold mep <mep-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# mep mep-id lck enable
@ ma
? level number 1 7
mep mep-id <mep-id> lck enable level <level>
 = mep mep-id <mep-id> lck enable
undo mep mep-id <mep-id> lck enable
# y1731 pm-mode enable
@ system
y1731 pm-mode enable
 = y1731 pm-mode enable
undo y1731 pm-mode enable
# port-link enable mep
@ ma
? holdoff-time number 0 100
? wtr-time number 0 600
port-link enable mep mep-id <mep-id> [ holdoff <holdoff-time> ] [ wtr <wtr-time> ] [ link-type { loc | interface-status-tlv } * ]
 = port-link enable mep mep-id <mep-id>
undo port-link enable mep mep-id <mep-id>
# reset y1731 statistic-type
@ all
! now
reset y1731 statistic-type { dual-loss | single-loss | oneway-delay | twoway-delay | single-synthetic-loss } [ test-id <test-id-value> ]
# reset y1731 statistic-type eth-test
@ all
! now
reset y1731 statistic-type eth-test md <md-name> ma <ma-name> mep <mep-id>
# reset y1731 eth-test
@ all
! now
reset y1731 eth-test md <md-name> ma <ma-name> mep <mep-id>
# loss-measure single-ended continual send
@ ma
loss-measure single-ended continual send test-id <test-id> interval { <interval-value> | <interval-value> | <interval-value> | <interval-value> } [ period <period> ]
 = loss-measure single-ended continual send test-id <test-id>
undo loss-measure single-ended continual send [ test-id <test-id> ]
# loss-measure single-ended receive
@ ma
loss-measure single-ended receive test-id <test-id-value>
 = loss-measure single-ended receive test-id <test-id-value>
undo loss-measure single-ended receive [ test-id <test-id-value> ]
# loss-measure single-ended local-ratio-threshold
@ ma
? test-id-value
loss-measure single-ended local-ratio-threshold mep <mep-id> upper-limit <upper-limit> lower-limit <lower-limit> [ 8021p <8021p-value> ]
 = loss-measure single-ended local-ratio-threshold mep <mep-id> upper-limit lower-limit
loss-measure single-ended local-ratio-threshold test-id <test-id-value> upper-limit <upper-limit> lower-limit <lower-limit>
 = loss-measure single-ended local-ratio-threshold test-id <test-id-value> upper-limit lower-limit
undo loss-measure single-ended local-ratio-threshold mep <mep-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ] [ 8021p <8021p-value> ]
undo loss-measure single-ended local-ratio-threshold test-id <test-id-value> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# loss-measure single-ended remote-ratio-threshold
@ ma
loss-measure single-ended remote-ratio-threshold mep <mep-id> upper-limit <upper-limit> lower-limit <lower-limit> [ 8021p <8021p-value> ]
 = loss-measure single-ended remote-ratio-threshold mep <mep-id> upper-limit lower-limit
loss-measure single-ended remote-ratio-threshold test-id <test-id-value> upper-limit <upper-limit> lower-limit <lower-limit>
 = loss-measure single-ended remote-ratio-threshold test-id <test-id-value> upper-limit lower-limit
undo loss-measure single-ended remote-ratio-threshold mep <mep-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ] [ 8021p <8021p-value> ]
undo loss-measure single-ended remote-ratio-threshold test-id <test-id-value> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# loss-measure single-ended send
@ ma
! now
loss-measure single-ended send test-id <test-id> interval { <1000> | <10000> } count <count-value>
# loss-measure single-ended-synthetic local-ratio-threshold
@ ma
loss-measure single-ended-synthetic local-ratio-threshold test-id <test-id-value> upper-limit <upper-limit> lower-limit <lower-limit>
 = loss-measure single-ended-synthetic local-ratio-threshold test-id <test-id-value> upper-limit lower-limit
undo loss-measure single-ended-synthetic local-ratio-threshold test-id <test-id-value> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# loss-measure single-ended-synthetic remote-ratio-threshold
@ ma
loss-measure single-ended-synthetic remote-ratio-threshold test-id <test-id-value> upper-limit <upper-limit> lower-limit <lower-limit>
 = loss-measure single-ended-synthetic remote-ratio-threshold test-id <test-id-value> upper-limit lower-limit
undo loss-measure single-ended-synthetic remote-ratio-threshold test-id <test-id-value> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# eth-test enable
@ ma
eth-test enable mep <mep-id>
 = eth-test enable mep <mep-id>
undo eth-test enable mep <mep-id>
# eth-test start
@ ma
! now
? rmep-id number 1 8191
? rate-value number 1 4294967295
? timeout-value number 1 1800
? packet-size-value number 64 1518
eth-test start mep <mep-id> { mac <mac-address> | remote-mep <rmep-id> } rate <rate-value> [ [ timeout <timeout-value> ] | [ pattern { zero-no-crc | zero-crc } ] | [ 8021p <8021p-value> ] | [ packet-size <packet-size-value> ] ] * [ out-of-service lck-level <level-value> ]
# eth-test stop
@ ma
! now
eth-test stop mep <mep-id>
# y1731 measure-granularity
@ interface
y1731 measure-granularity { port | port-vlan }
 = y1731 measure-granularity
undo y1731 measure-granularity
# test-id
@ ma
? peer-ip ipv4
? vc-id number 1 4294967295
? description text 1 63 rest
test-id <test-id-value> [ testid-file ] mep <mep-id> [ mac <mac-address> | remote-mep <mep-id> ] [ [ peer-ip <peer-ip> [ vc-id <vc-id> ] ] | [ 8021p <8021p-value> ] ] [ description <description> ]
 = test-id <test-id-value>
undo test-id <test-id-value>`;
