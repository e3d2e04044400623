// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Port Extension Clock Configuration Commands". */
export default (): string => `
? slotid text 1 16
? destination-mac mac
# clock bits-type (virtual access ap-id view)
@ ap
clock bits-type bits0 2mhz [ slot <slotid> ]
 = clock bits-type bits0 2mhz <slotid>
clock bits-type bits1 dcls [ input | output ] [ slot <slotid> ]
 = clock bits-type bits1 dcls <slotid>
undo clock bits-type bits0 { 2mhz | 2mbps } [ slot <slotid> ]
undo clock bits-type bits1 { dcls [ input | output ] | 1pps { input | output } } [ slot <slotid> ]
clock bits-type bits0 2mbps [ slot <slotid> ]
 = clock bits-type bits0 2mbps <slotid>
clock bits-type bits1 1pps { input | output } [ slot <slotid> ]
 = clock bits-type bits1 1pps <slotid>
# clock bits output-threshold (virtual access port-extension view)
@ virtual-access-port-extension
clock bits output-threshold { prc | ssua | ssub | sec | dnu }
 = clock bits output-threshold
# clock freq-deviation-detect (virtual access port-extension view)
@ virtual-access-port-extension
clock freq-deviation-detect enable
 = clock freq-deviation-detect enable
undo clock freq-deviation-detect enable
# clock frequency enable (virtual access port-extension view)
@ virtual-access-port-extension
clock frequency enable
 = clock frequency enable
undo clock frequency enable
# clock map unk (virtual access port-extension view)
@ virtual-access-port-extension
clock map unk { prc | ssua | ssub | sec | dnu }
 = clock map unk
# clock max-out-ssm (virtual access port-extension view)
@ virtual-access-port-extension
clock [ 2msync-1 ] max-out-ssm { prc | ssua | ssub | sec }
 = clock max-out-ssm
clock [ 2msync-1 | 2msync-2 ] max-out-ssm { prc | ssua | ssub | sec }
 = clock max-out-ssm
undo clock [ 2msync-1 | 2msync-2 ] max-out-ssm
undo clock [ 2msync-1 ] max-out-ssm
# clock sa-bit (virtual access ap-id view)
@ ap
clock sa-bit { sa4 | sa5 | sa6 | sa7 | sa8 } source bits0 [ slot <slotid> ]
 = clock sa-bit source bits0 <slotid>
# clock source-lost (virtual access port-extension view)
@ virtual-access-port-extension
? holdoff-time-value number 300 1800
clock source-lost holdoff-time <holdoff-time-value>
 = clock source-lost holdoff-time
# clock source synchronization (virtual access ap-id view)
@ ap
clock source bits0 synchronization enable [ slot <slotid> ]
 = clock source bits0 synchronization enable <slotid>
undo clock source bits0 synchronization enable [ slot <slotid> ]
# clock ssm (port extension interface view)
@ interface
clock ssm { prc | ssua | ssub | sec | dnu | unk }
 = clock ssm
undo clock ssm
# clock synchronization (port extension interface view)
@ interface
clock synchronization enable
 = clock synchronization enable
undo clock synchronization enable
# clock time enable (virtual access port-extension view)
@ virtual-access-port-extension
clock time enable
 = clock time enable
undo clock time enable
# clock tod protocol (virtual access ap-id view)
@ ap
clock tod protocol { ubx | nmea | ccsa }
 = clock tod protocol
undo clock tod protocol
# clock wtr (virtual access port-extension view)
@ virtual-access-port-extension
? wtr-time number 0 12
clock wtr <wtr-time>
 = clock wtr
# display virtual-cluster-access clock
@ all
! now 1
? ap-id number 1024 8191
display virtual-cluster-access clock { frequency | time } config
display virtual-cluster-access clock ap [ <ap-id> ]
display virtual-cluster-access clock source ap <ap-id>
# ptp announce-drop enable (port extension interface view)
@ interface
ptp announce-drop enable
 = ptp announce-drop enable
undo ptp announce-drop enable
# ptp announce-interval (port extension interface view)
@ interface
? announce-interval number 0 20
ptp announce-interval <announce-interval>
 = ptp announce-interval
undo ptp announce-interval
# ptp announce receipt-timeout (port extension interface view)
@ interface
? receipt-timeout number 2 225
ptp announce receipt-timeout <receipt-timeout>
 = ptp announce receipt-timeout
undo ptp announce receipt-timeout
# ptp asymmetry-correction (virtual access ap-id view)
@ ap
? interface-type interface-type
? interface-number interface-number
? interface-name interface
ptp asymmetry-correction positive <correction-value> interface { <interface-type> <interface-number> | <interface-name> }
 = ptp asymmetry-correction positive <correction-value> interface <interface-name>
undo ptp asymmetry-correction { positive | negative } <correction-value> interface { <interface-type> <interface-number> | <interface-name> }
ptp asymmetry-correction negative <correction-value> interface { <interface-type> <interface-number> | <interface-name> }
 = ptp asymmetry-correction negative <correction-value> interface <interface-name>
# ptp asymmetry-measure enable (virtual access port-extension view)
@ virtual-access-port-extension
ptp asymmetry-measure enable
 = ptp asymmetry-measure enable
undo ptp asymmetry-measure enable
# ptp clock-source bits1 (virtual access ap-id view)
@ ap
? receive-delay-value number 0 2000000
? send-delay-value number 0 10000
ptp clock-source bits1 receive-delay <receive-delay-value> [ slot <slotid> ]
 = ptp clock-source bits1 receive-delay <slotid>
undo ptp clock-source bits1 { receive-delay | send-delay } [ slot <slotid> ]
ptp clock-source bits1 send-delay <send-delay-value> [ slot <slotid> ]
 = ptp clock-source bits1 send-delay <slotid>
# ptp clock-source local (virtual access port-extension view)
@ virtual-access-port-extension
? clock-class-vlaue number 0 255
? priority1-value number 0 255
? priority2-value number 0 255
ptp clock-source local time-source <time-source-value>
 = ptp clock-source local time-source
undo ptp clock-source local { time-source | clock-accuracy | clock-class | priority1 | priority2 }
ptp clock-source local clock-accuracy <clock-accuracy-value>
 = ptp clock-source local clock-accuracy
ptp clock-source local clock-class <clock-class-vlaue>
 = ptp clock-source local clock-class
ptp clock-source local priority1 <priority1-value>
 = ptp clock-source local priority1
ptp clock-source local priority2 <priority2-value>
 = ptp clock-source local priority2
# ptp clock-step (port extension interface view)
@ interface
ptp clock-step { one-step | two-step }
 = ptp clock-step
undo ptp clock-step
# ptp delay-mechanism (port extension interface view)
@ interface
ptp delay-mechanism { delay | pdelay }
 = ptp delay-mechanism
undo ptp delay-mechanism
# ptp domain (virtual access port-extension view)
@ virtual-access-port-extension
? domain-value number 0 255
ptp domain <domain-value>
 = ptp domain
undo ptp domain
# ptp enable (port extension interface view)
@ interface
ptp enable
 = ptp enable
undo ptp enable
# ptp mac-egress (port extension interface view)
@ interface
ptp mac-egress destination-mac <destination-mac>
 = ptp mac-egress destination-mac
undo ptp mac-egress { destination-mac | vlan [ priority ] }
ptp mac-egress vlan <vlan-id> [ priority <priority-value> ]
 = ptp mac-egress vlan
# ptp min-delayreq-interval (port extension interface view)
@ interface
? min-delayreq-interval number 0 20
ptp min-delayreq-interval <min-delayreq-interval>
 = ptp min-delayreq-interval
undo ptp min-delayreq-interval
# ptp min-pdelayreq-interval (port extension interface view)
@ interface
? min-pdelayreq-interval number 0 20
ptp min-pdelayreq-interval <min-pdelayreq-interval>
 = ptp min-pdelayreq-interval
undo ptp min-pdelayreq-interval
# ptp passive-measure alarm-threshold (virtual access port-extension view)
@ virtual-access-port-extension
? alarm-threshold-value number 55 10000
ptp passive-measure alarm-threshold <alarm-threshold-value>
 = ptp passive-measure alarm-threshold
undo ptp passive-measure alarm-threshold
# ptp passive-measure enable (virtual access port-extension view)
@ virtual-access-port-extension
ptp passive-measure enable
 = ptp passive-measure enable
undo ptp passive-measure enable
# ptp sync-interval (port extension interface view)
@ interface
? sync-interval number 0 20
ptp sync-interval <sync-interval>
 = ptp sync-interval
undo ptp sync-interval
# ptp udp-egress (port extension interface view)
@ interface
? dscp number 0 63
? vlan-id number 1 4094
? priority-value number 0 7
ptp udp-egress destination-mac <destination-mac>
 = ptp udp-egress destination-mac
ptp udp-egress source-ip <source-ip> [ destination-ip <destination-ip> ] [ dscp <dscp> ] [ vlan <vlan-id> [ priority <priority-value> ] ]
 = ptp udp-egress source-ip
undo ptp udp-egress { source-ip | destination-ip | destination-mac | dscp | vlan | priority }
# ptp virtual-clock-id (virtual access ap-id view)
@ ap
ptp virtual-clock-id clock-id-value
 = ptp virtual-clock-id clock-id-value
undo ptp virtual-clock-id`;
