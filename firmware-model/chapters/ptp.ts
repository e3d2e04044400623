// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/PTP Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? slotid text 1 16
? chassis-id text 1 20
? local-priority-value number 1 255
? destination-mac mac
? vlan-id number 1 4094
? priority-value number 0 7
# active ptp slot
@ license
active ptp slot <slot-id>
 = active ptp slot <slot-id>
undo active ptp slot <slot-id>
# display ptp
@ all
! now 1
display ptp all [ config | state | interface ]
display ptp interface { <interface-name> | <interface-type> <interface-number> }
# display ptp utc
@ all
! now 1
display ptp utc
# ptp acl-permit-clockid
@ system
ptp acl-permit-clockid <clockid-value>
 = ptp acl-permit-clockid <clockid-value>
undo ptp acl-permit-clockid <clockid-value>
# ptp acl enable
@ system
ptp acl enable
 = ptp acl enable
undo ptp acl enable
# ptp acr enable
@ system
ptp acr enable
 = ptp acr enable
undo ptp acr enable
# ptp alarm-threshold clock-class
@ system
? clock-class-value number 0 255
ptp alarm-threshold clock-class <clock-class-value>
 = ptp alarm-threshold clock-class
undo ptp alarm-threshold clock-class [ <clock-class-value> ]
# ptp alarm-threshold standard-time-offset
@ system
? time-offset-value number 200 1000
ptp alarm-threshold standard-time-offset <time-offset-value>
 = ptp alarm-threshold standard-time-offset
undo ptp alarm-threshold standard-time-offset [ <time-offset-value> ]
# ptp alarm-threshold time-offset-sum
@ system
? time-offset-sum number 0 1000000000
ptp alarm-threshold time-offset-sum <time-offset-sum>
 = ptp alarm-threshold time-offset-sum
undo ptp alarm-threshold time-offset-sum [ <time-offset-sum> ]
# ptp announce-drop enable
@ interface
ptp announce-drop enable
 = ptp announce-drop enable
undo ptp announce-drop enable
# ptp announce-interval
@ interface
ptp announce-interval <announce-interval>
 = ptp announce-interval
undo ptp announce-interval
# ptp announce receipt-timeout
@ interface
? receipt-timeout number 2 255
ptp announce receipt-timeout <receipt-timeout>
 = ptp announce receipt-timeout
undo ptp announce receipt-timeout
# ptp asymmetry-correction
@ interface
? correction-value number 0 2000000
ptp asymmetry-correction { positive | negative } <correction-value>
 = ptp asymmetry-correction
undo ptp asymmetry-correction
# ptp asymmetry-measure enable
@ system
ptp asymmetry-measure enable
 = ptp asymmetry-measure enable
undo ptp asymmetry-measure enable
# ptp clock-source
@ system
? priority1-value number 0 255
? priority2-value number 0 255
? clockid-value text 0 9
ptp clock-source local time-source <time-source-value>
 = ptp clock-source local time-source
ptp clock-source bits1 time-source <time-source-value> [ slot <slotid> ]
 = ptp clock-source bits1 time-source <slotid>
ptp clock-source [ chassis <chassis-id> ] { bits1 | bits0 | bits2 } { time-source <time-source-value> | clock-accuracy <clock-accuracy-value> | clock-class <clock-class-vlaue> | priority1 <priority1-value> | priority2 <priority2-value> | grandmaster-clockid <clockid-value> | offsetscaled-logvariance <offsetscaled-value> }
 = ptp clock-source <chassis-id>
ptp clock-source [ chassis <chassis-id> ] bits1 time-source <time-source-value> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 time-source <slotid>
undo ptp clock-source local { time-source | clock-accuracy | clock-class | priority1 | priority2 }
undo ptp clock-source bits1 { time-source | clock-accuracy | clock-class | priority1 | priority2 | grandmaster-clockid | offsetscaled-logvariance } [ slot <slotid> ]
undo ptp clock-source [ chassis <chassis-id> ] { bits1 | bits0 | bits2 } { time-source | clock-accuracy | clock-class | priority1 | priority2 | grandmaster-clockid | offsetscaled-logvariance }
undo ptp clock-source [ chassis <chassis-id> ] bits1 { time-source | clock-accuracy | clock-class | priority1 | priority2 | grandmaster-clockid | offsetscaled-logvariance } [ slot <slotid> ]
ptp clock-source local clock-accuracy <clock-accuracy-value>
 = ptp clock-source local clock-accuracy
ptp clock-source local clock-class <clock-class-vlaue>
 = ptp clock-source local clock-class
ptp clock-source local priority1 <priority1-value>
 = ptp clock-source local priority1
ptp clock-source local priority2 <priority2-value>
 = ptp clock-source local priority2
ptp clock-source bits1 clock-accuracy <clock-accuracy-value> [ slot <slotid> ]
 = ptp clock-source bits1 clock-accuracy <slotid>
ptp clock-source bits1 clock-class <clock-class-vlaue> [ slot <slotid> ]
 = ptp clock-source bits1 clock-class <slotid>
ptp clock-source bits1 priority1 <priority1-value> [ slot <slotid> ]
 = ptp clock-source bits1 priority1 <slotid>
ptp clock-source bits1 priority2 <priority2-value> [ slot <slotid> ]
 = ptp clock-source bits1 priority2 <slotid>
ptp clock-source bits1 grandmaster-clockid <clockid-value> [ slot <slotid> ]
 = ptp clock-source bits1 grandmaster-clockid <slotid>
ptp clock-source bits1 offsetscaled-logvariance <offsetscaled-value> [ slot <slotid> ]
 = ptp clock-source bits1 offsetscaled-logvariance <slotid>
ptp clock-source [ chassis <chassis-id> ] bits1 clock-accuracy <clock-accuracy-value> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 clock-accuracy <slotid>
ptp clock-source [ chassis <chassis-id> ] bits1 clock-class <clock-class-vlaue> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 clock-class <slotid>
ptp clock-source [ chassis <chassis-id> ] bits1 priority1 <priority1-value> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 priority1 <slotid>
ptp clock-source [ chassis <chassis-id> ] bits1 priority2 <priority2-value> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 priority2 <slotid>
ptp clock-source [ chassis <chassis-id> ] bits1 grandmaster-clockid <clockid-value> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 grandmaster-clockid <slotid>
ptp clock-source [ chassis <chassis-id> ] bits1 offsetscaled-logvariance <offsetscaled-value> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 offsetscaled-logvariance <slotid>
# ptp clock-source delay
@ system
? receive-delay-value number 0 2000000
? send-delay-value number 0 10000
ptp clock-source [ chassis <chassis-id> ] bits0 receive-delay <receive-delay-value>
 = ptp clock-source <chassis-id> bits0 receive-delay
ptp clock-source bits1 receive-delay <receive-delay-value> [ slot <slotid> ]
 = ptp clock-source bits1 receive-delay <slotid>
ptp clock-source [ chassis <chassis-id> ] bits1 receive-delay <receive-delay-value> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 receive-delay <slotid>
undo ptp clock-source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } { receive-delay | send-delay }
undo ptp clock-source bits1 { receive-delay | send-delay } [ slot <slotid> ]
undo ptp clock-source [ chassis <chassis-id> ] bits1 { receive-delay | send-delay } [ slot <slotid> ]
ptp clock-source [ chassis <chassis-id> ] bits0 send-delay <send-delay-value>
 = ptp clock-source <chassis-id> bits0 send-delay
ptp clock-source [ chassis <chassis-id> ] bits1 receive-delay <receive-delay-value>
 = ptp clock-source <chassis-id> bits1 receive-delay
ptp clock-source [ chassis <chassis-id> ] bits1 send-delay <send-delay-value>
 = ptp clock-source <chassis-id> bits1 send-delay
ptp clock-source [ chassis <chassis-id> ] bits2 receive-delay <receive-delay-value>
 = ptp clock-source <chassis-id> bits2 receive-delay
ptp clock-source [ chassis <chassis-id> ] bits2 send-delay <send-delay-value>
 = ptp clock-source <chassis-id> bits2 send-delay
ptp clock-source bits1 send-delay <send-delay-value> [ slot <slotid> ]
 = ptp clock-source bits1 send-delay <slotid>
ptp clock-source [ chassis <chassis-id> ] bits1 send-delay <send-delay-value> [ slot <slotid> ]
 = ptp clock-source <chassis-id> bits1 send-delay <slotid>
# ptp clock-source local-priority
@ system
? slot-id text 1 16
? chassis-id
ptp clock-source local local-priority <local-priority-value>
 = ptp clock-source local local-priority
ptp clock-source bits1 local-priority <local-priority-value> [ slot <slot-id> ]
 = ptp clock-source bits1 local-priority <slot-id>
ptp clock-source [ chassis <chassis-id> ] bits0 local-priority <local-priority-value>
 = ptp clock-source <chassis-id> bits0 local-priority
ptp clock-source [ chassis <chassis-id> ] bits0 local-priority <local-priority-value> [ slot <slot-id> ]
 = ptp clock-source <chassis-id> bits0 local-priority <slot-id>
undo ptp clock-source local local-priority [ <local-priority-value> ]
undo ptp clock-source bits1 local-priority [ <local-priority-value> [ slot <slot-id> ] ]
undo ptp clock-source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } local-priority [ <local-priority-value> ]
undo ptp clock-source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } local-priority [ <local-priority-value> ] [ slot <slot-id> ]
ptp clock-source [ chassis <chassis-id> ] bits1 local-priority <local-priority-value>
 = ptp clock-source <chassis-id> bits1 local-priority
ptp clock-source [ chassis <chassis-id> ] bits2 local-priority <local-priority-value>
 = ptp clock-source <chassis-id> bits2 local-priority
ptp clock-source [ chassis <chassis-id> ] bits1 local-priority <local-priority-value> [ slot <slot-id> ]
 = ptp clock-source <chassis-id> bits1 local-priority <slot-id>
ptp clock-source [ chassis <chassis-id> ] bits2 local-priority <local-priority-value> [ slot <slot-id> ]
 = ptp clock-source <chassis-id> bits2 local-priority <slot-id>
# ptp clock-source on
@ system
ptp clock-source bits1 { on | off } [ slot <slotid> ]
 = ptp clock-source bits1 <slotid>
ptp clock-source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } { on | off }
 = ptp clock-source <chassis-id>
ptp clock-source [ chassis <chassis-id> ] bits1 { on | off } [ slot <slotid> ]
 = ptp clock-source bits1 <chassis-id> <slotid>
# ptp clock-step
@ interface
ptp clock-step { one-step | two-step }
 = ptp clock-step
undo ptp clock-step
# ptp delay-mechanism
@ interface
ptp delay-mechanism { delay | pdelay }
 = ptp delay-mechanism
undo ptp delay-mechanism
# ptp delayreq send disable
@ interface
ptp delayreq send disable
 = ptp delayreq send disable
undo ptp delayreq send disable
# ptp device-type
@ system
ptp device-type { oc | bc | e2etc | p2ptc | e2etcoc | p2ptcoc | tcandbc }
 = ptp device-type
ptp device-type t-bc
 = ptp device-type
undo ptp device-type [ t-bc | t-tc ]
ptp device-type t-tc
 = ptp device-type
# ptp domain
@ interface system
? domain-value number 0 255
ptp domain <domain-value>
 = ptp domain
undo ptp domain
# ptp enable (interface view)
@ interface
ptp enable
 = ptp enable
undo ptp enable
# ptp enable (system view)
@ system
ptp enable
 = ptp enable
undo ptp enable
# ptp local-clock-class holdoff-time
@ system
? time-value number 0 10000
ptp local-clock-class holdoff-time <time-value>
 = ptp local-clock-class holdoff-time
undo ptp local-clock-class holdoff-time [ <time-value> ]
# ptp local-priority
@ interface
ptp local-priority <local-priority-value>
 = ptp local-priority
undo ptp local-priority [ <local-priority-value> ]
# ptp mac-egress
@ interface
ptp mac-egress destination-mac <destination-mac>
 = ptp mac-egress destination-mac
undo ptp mac-egress { destination-mac | vlan [ priority ] }
ptp mac-egress vlan <vlan-id> [ priority <priority-value> ]
 = ptp mac-egress vlan
# ptp max-steps-removed
@ system
ptp max-steps-removed max-steps-removed-value
 = ptp max-steps-removed max-steps-removed-value
undo ptp max-steps-removed [ max-steps-removed-value ]
# ptp min-delayreq-interval
@ interface
ptp min-delayreq-interval <min-delayreq-interval>
 = ptp min-delayreq-interval
undo ptp min-delayreq-interval
# ptp min-pdelayreq-interval
@ interface
? min-pdelayreq-interval number 0 20
ptp min-pdelayreq-interval <min-pdelayreq-interval>
 = ptp min-pdelayreq-interval
undo ptp min-pdelayreq-interval
# ptp notslave disable
@ interface
ptp notslave disable
 = ptp notslave disable
undo ptp notslave disable
# ptp passive-measure alarm-threshold
@ system
? alarm-threshold-value number 55 10000
ptp passive-measure alarm-threshold <alarm-threshold-value>
 = ptp passive-measure alarm-threshold
undo ptp passive-measure alarm-threshold
# ptp passive-measure enable
@ system
ptp passive-measure enable
 = ptp passive-measure enable
undo ptp passive-measure enable
# ptp performance-monitor
@ system
ptp performance-monitor timeoffset-cycle <timeoffset-cycle>
 = ptp performance-monitor timeoffset-cycle
ptp performance-monitor timestamp-cycle <timestamp-cycle>
 = ptp performance-monitor timestamp-cycle
undo ptp performance-monitor timeoffset-cycle [ timeoffset-cycle ]
undo ptp performance-monitor timestamp-cycle [ timestamp-cycle ]
# ptp permit-dmac
@ interface
ptp permit-dmac <dmac-value>
 = ptp permit-dmac
undo ptp permit-dmac
# ptp port-state
@ interface
ptp port-state { disabled | faulty | initializing | listening | master | passive | premaster | slave | uncalibrated }
 = ptp port-state
undo ptp port-state
# ptp port-type
@ interface
ptp port-type { tc | bc }
 = ptp port-type
undo ptp port-type
# ptp profile enable
@ system
ptp profile g-8275-1 enable
 = ptp profile g-8275-1 enable
ptp profile smpte-2059-2 enable
 = ptp profile smpte-2059-2 enable
undo ptp profile { g-8275-1 | cu-106 } enable
undo ptp profile smpte-2059-2 enable
ptp profile cu-106 enable
 = ptp profile cu-106 enable
# ptp send-gm-wtr
@ system
? time-value number 0 720
ptp send-gm-wtr <time-value>
 = ptp send-gm-wtr
undo ptp send-gm-wtr [ <time-value> ]
# ptp set-port-state
@ system
ptp set-port-state enable
 = ptp set-port-state enable
undo ptp set-port-state enable
# ptp slaveonly
@ system
ptp slaveonly
 = ptp slaveonly
undo ptp slaveonly
# ptp source-switch ptsf enable
@ system
ptp source-switch ptsf enable
 = ptp source-switch ptsf enable
undo ptp source-switch ptsf enable
# ptp source-switch ptsf recover
@ interface
! now
ptp source-switch ptsf recover
# ptp standard-time-port
@ system
ptp standard-time-port { bits0 | bits1 | bits2 }
 = ptp standard-time-port
ptp standard-time-port bits1 slot <slotid>
 = ptp standard-time-port bits1 slot <slotid>
ptp standard-time-port { <interface-name> | <interface-type> <interface-number> }
 = ptp standard-time-port <interface-name>
undo ptp standard-time-port [ bits1 slot <slotid> ]
undo ptp standard-time-port [ bits0 | bits1 | bits2 ]
undo ptp standard-time-port { <interface-name> | <interface-type> <interface-number> }
# ptp sync-interval
@ interface
? sync-interval number 0 20
ptp sync-interval <sync-interval>
 = ptp sync-interval
undo ptp sync-interval
# ptp tcoc-clock-id
@ interface
? port-num interface-number
ptp tcoc-clock-id <clock-source-id> port-num <port-num>
 = ptp tcoc-clock-id
undo ptp tcoc-clock-id
# ptp udp-egress
@ interface
? dscp number 0 63
ptp udp-egress destination-mac <destination-mac>
 = ptp udp-egress destination-mac
ptp udp-egress source-ip <source-ip> [ destination-ip <destination-ip> ] [ dscp <dscp> ] [ vlan <vlan-id> [ priority <priority-value> ] ]
 = ptp udp-egress source-ip
undo ptp udp-egress { source-ip | destination-ip | destination-mac | dscp | vlan | priority }
# ptp utc-offset
@ system
? utc-offset number 0 255
ptp utc-offset <utc-offset>
 = ptp utc-offset
undo ptp utc-offset
# ptp virtual-clock-id
@ system
ptp virtual-clock-id clock-id-value
 = ptp virtual-clock-id clock-id-value
undo ptp virtual-clock-id
# reset ptp statistics
@ user
! now 3
reset ptp statistics { all | interface { <interface-name> | <interface-type> <interface-number> } }`;
