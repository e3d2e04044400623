// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Physical Layer Clock Synchronization Configuration Commands". */
export default (): string => `
? priority-value number 1 255
? slotid text 1 16
? chassis-id text 1 20
? clockid-value number 1 15
? interface-name interface
? interface-type interface-type
? interface-number interface-number
# clock 2msync priority
@ interface
clock 2msync-1 priority <priority-value>
 = clock 2msync-1 priority
undo clock { 2msync-1 | 2msync-2 } priority
clock 2msync-2 priority <priority-value>
 = clock 2msync-2 priority
# clock alarm-switch
@ interface
clock alarm-switch ais enable
 = clock alarm-switch ais enable
undo clock alarm-switch ais enable
# clock alarm-threshold frequency-offset
@ system
? frequency-offset-value number 10 92
clock alarm-threshold frequency-offset <frequency-offset-value>
 = clock alarm-threshold frequency-offset
undo clock alarm-threshold frequency-offset [ <frequency-offset-value> ]
# clock binding flexe
@ interface
? ifname interface
? iftype interface-type
? ifnum interface-number
clock binding flexe interface { <ifname> | <iftype> <ifnum> }
 = clock binding flexe interface <ifname>
undo clock binding flexe [ interface { <ifname> | <iftype> <ifnum> } ]
# clock bits-type
@ system
clock bits-type bits0 { 2mhz | 2mbps } [ slot <slotid> ]
 = clock bits-type bits0 <slotid>
clock bits-type bits1 { 1pps { input | output } | dcls } [ slot <slotid> ]
 = clock bits-type bits1 <slotid>
clock bits-type [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } { 2mhz | 2mbps }
 = clock bits-type <chassis-id>
clock bits-type [ chassis <chassis-id> ] { bits0 | bits1 } dcls
 = clock bits-type dcls <chassis-id>
clock bits-type [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } 1pps { input | output }
 = clock bits-type 1pps <chassis-id>
clock bits-type [ chassis <chassis-id> ] bits0 { 2mhz | 2mbps } [ slot <slotid> ]
 = clock bits-type bits0 <chassis-id> <slotid>
clock bits-type [ chassis <chassis-id> ] bits1 dcls [ slot <slotid> ]
 = clock bits-type bits1 dcls <chassis-id> <slotid>
clock bits-type [ chassis <chassis-id> ] bits1 1pps { input | output } [ slot <slotid> ]
 = clock bits-type bits1 1pps <chassis-id> <slotid>
# clock bits lti-action-2mbps
@ system
clock bits bits0 lti-action-2mbps send-dnu
 = clock bits bits0 lti-action-2mbps send-dnu
clock bits bits0 lti-action-2mbps send-dnu [ slot <slotid> ]
 = clock bits bits0 lti-action-2mbps send-dnu <slotid>
undo clock bits { bits0 | bits1 | bits2 } lti-action-2mbps [ send-dnu | send-ais ]
undo clock bits bits0 lti-action-2mbps { send-dnu | send-ais } [ slot <slotid> ]
clock bits bits0 lti-action-2mbps send-ais
 = clock bits bits0 lti-action-2mbps send-ais
clock bits bits1 lti-action-2mbps send-dnu
 = clock bits bits1 lti-action-2mbps send-dnu
clock bits bits1 lti-action-2mbps send-ais
 = clock bits bits1 lti-action-2mbps send-ais
clock bits bits2 lti-action-2mbps send-dnu
 = clock bits bits2 lti-action-2mbps send-dnu
clock bits bits2 lti-action-2mbps send-ais
 = clock bits bits2 lti-action-2mbps send-ais
clock bits bits0 lti-action-2mbps send-ais [ slot <slotid> ]
 = clock bits bits0 lti-action-2mbps send-ais <slotid>
# clock bits output-threshold
@ system
clock bits output-threshold { prc | ssua | ssub | sec | dnu }
 = clock bits output-threshold
# clock board-freq-switch enable
@ system
clock board-freq-switch enable
 = clock board-freq-switch enable
undo clock board-freq-switch enable
# clock bundle
@ interface
? bundle-value number 1 64
clock bundle <bundle-value>
 = clock bundle
undo clock bundle [ <bundle-value> ]
# clock clear
@ system
! now
clock clear [ 2msync-1 | 2msync-2 ]
# clock clock-id
@ interface
clock clock-id <clockid-value>
 = clock clock-id
undo clock clock-id
# clock esmc send disable
@ interface
clock esmc send disable
 = clock esmc send disable
undo clock esmc send disable
# clock ethernet-synchronization enable
@ system
clock ethernet-synchronization enable
 = clock ethernet-synchronization enable
# clock extend-ssm-control
@ system
clock extend-ssm-control { on | off }
 = clock extend-ssm-control
# clock freq-deviation-detect enable
@ system
clock freq-deviation-detect enable
 = clock freq-deviation-detect enable
undo clock freq-deviation-detect enable
# clock freq-deviation recover
@ interface
clock freq-deviation recover
 = clock freq-deviation recover
# clock input-threshold
@ system
clock input-threshold dnu
 = clock input-threshold dnu
undo clock input-threshold [ dnu | prc | sec | ssua | ssub ]
clock input-threshold prc
 = clock input-threshold prc
clock input-threshold sec
 = clock input-threshold sec
clock input-threshold ssua
 = clock input-threshold ssua
clock input-threshold ssub
 = clock input-threshold ssub
# clock link-mode
@ interface
clock link-mode interlink
 = clock link-mode
undo clock link-mode [ interlink ]
# clock map unk
@ system
clock map unk { prc | ssua | ssub | sec | dnu }
 = clock map unk
# clock max-out-ssm
@ system
clock 2msync-2 max-out-ssm { prc | ssua | ssub | sec }
 = clock 2msync-2 max-out-ssm
clock 2msync-1 max-out-ssm { prc | ssua | ssub | sec }
 = clock 2msync-1 max-out-ssm
clock max-out-ssm { prc | ssua | ssub | sec }
 = clock max-out-ssm
undo clock max-out-ssm
undo clock 2msync-2 max-out-ssm
undo clock 2msync-1 max-out-ssm
# clock oam profile ccsa
@ system
clock oam profile ccsa
 = clock oam profile ccsa
undo clock oam profile [ ccsa ]
# clock priority
@ interface
clock priority <priority-value>
 = clock priority
undo clock priority
# clock run-mode
@ system
clock run-mode { free | hold | normal }
 = clock run-mode
# clock sa-bit (system view)
@ system
? slotid
clock sa-bit { sa4 | sa5 | sa6 | sa7 | sa8 } source bits0 [ slot <slotid> ]
 = clock sa-bit source bits0 <slotid>
clock sa-bit { sa4 | sa5 | sa6 | sa7 | sa8 } source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 }
 = clock sa-bit source <chassis-id>
clock sa-bit { sa4 | sa5 | sa6 | sa7 | sa8 } source [ chassis <chassis-id> ] bits0 [ slot <slotid> ]
 = clock sa-bit source bits0 <chassis-id> <slotid>
# clock sa-bit (interface view)
@ interface
clock sa-bit { sa4 | sa5 | sa6 | sa7 | sa8 }
 = clock sa-bit
undo clock sa-bit
# clock source-lost holdoff-time
@ system
? holdoff-time-value number 300 1800
clock source-lost holdoff-time <holdoff-time-value>
 = clock source-lost holdoff-time
# clock source
@ system
clock { manual | force } { 2msync-1 | 2msync-2 } source interface { <interface-name> | <interface-type> <interface-number> }
 = clock source interface <interface-name> <interface-number>
clock { manual | force } source bits0 slot <slotid>
 = clock source bits0 slot <slotid>
clock { manual | force } source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 }
 = clock source <chassis-id>
clock { manual | force } source ptp
 = clock source ptp
clock { manual | force } source interface { <interface-name> | <interface-type> <interface-number> }
 = clock source interface <interface-name> <interface-number>
clock { manual | force } source [ chassis <chassis-id> ] bits0 [ slot <slotid> ]
 = clock source bits0 <chassis-id> <slotid>
# clock source clock-id
@ system
? chassis-id number 1 20
clock source bits0 clock-id <clockid-value> slot <slotid>
 = clock source bits0 clock-id slot <slotid>
clock source [ chassis <chassis-id> ] bits0 clock-id <clockid-value>
 = clock source <chassis-id> bits0 clock-id
clock source ptp clock-id <clockid-value>
 = clock source ptp clock-id
clock source [ chassis <chassis-id> ] bits0 clock-id <clockid-value> [ slot <slotid> ]
 = clock source <chassis-id> bits0 clock-id <slotid>
undo clock source bits0 clock-id [ slot <slotid> ]
undo clock source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } clock-id
undo clock source ptp clock-id
undo clock source [ chassis <chassis-id> ] bits0 clock-id [ slot <slotid> ]
clock source [ chassis <chassis-id> ] bits1 clock-id <clockid-value>
 = clock source <chassis-id> bits1 clock-id
clock source [ chassis <chassis-id> ] bits2 clock-id <clockid-value>
 = clock source <chassis-id> bits2 clock-id
# clock source internal clock-id
@ system
clock source internal clock-id <clockid-value>
 = clock source internal clock-id
undo clock source internal clock-id
# clock source priority
@ system
clock source bits0 priority <priority-value> [ slot <slotid> ]
 = clock source bits0 priority <slotid>
clock source [ chassis <chassis-id> ] bits0 priority <priority-value>
 = clock source <chassis-id> bits0 priority
clock source ptp priority <priority-value>
 = clock source ptp priority
clock source [ chassis <chassis-id> ] bits0 priority <priority-value> [ slot <slotid> ]
 = clock source <chassis-id> bits0 priority <slotid>
undo clock source bits0 priority [ slot <slotid> ]
undo clock source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } priority
undo clock source ptp priority
undo clock source [ chassis <chassis-id> ] bits0 priority [ slot <slotid> ]
clock source [ chassis <chassis-id> ] bits1 priority <priority-value>
 = clock source <chassis-id> bits1 priority
clock source [ chassis <chassis-id> ] bits2 priority <priority-value>
 = clock source <chassis-id> bits2 priority
# clock source ssm (system view)
@ system
? chassis-id number 1 20
clock source bits0 ssm { prc | ssua | ssub | sec | dnu | unk } [ slot <slotid> ]
 = clock source bits0 ssm <slotid>
clock source [ chassis <chassis-id> ] bits0 ssm { prc | ssua | ssub | sec | dnu | unk }
 = clock source <chassis-id> bits0 ssm
clock source ptp ssm { prc | ssua | ssub | sec | dnu | unk }
 = clock source ptp ssm
clock source [ chassis <chassis-id> ] bits0 ssm { prc | ssua | ssub | sec | dnu | unk } [ slot <slotid> ]
 = clock source <chassis-id> bits0 ssm <slotid>
undo clock source bits0 ssm [ slot <slotid> ]
undo clock source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } ssm
undo clock source ptp ssm
undo clock source [ chassis <chassis-id> ] bits0 ssm [ slot <slotid> ]
clock source [ chassis <chassis-id> ] bits1 ssm { prc | ssua | ssub | sec | dnu | unk }
 = clock source <chassis-id> bits1 ssm
clock source [ chassis <chassis-id> ] bits2 ssm { prc | ssua | ssub | sec | dnu | unk }
 = clock source <chassis-id> bits2 ssm
# clock source synchronization enable
@ system
? chassis-id number 1 20
clock source bits0 synchronization enable [ slot <slotid> ]
 = clock source bits0 synchronization enable <slotid>
clock source [ chassis <chassis-id> ] bits0 synchronization enable
 = clock source <chassis-id> bits0 synchronization enable
clock source ptp synchronization enable
 = clock source ptp synchronization enable
clock source [ chassis <chassis-id> ] bits0 synchronization enable [ slot <slotid> ]
 = clock source <chassis-id> bits0 synchronization enable <slotid>
undo clock source bits0 synchronization enable [ slot <slotid> ]
undo clock source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 } synchronization enable
undo clock source ptp synchronization enable
undo clock source [ chassis <chassis-id> ] bits0 synchronization enable [ slot <slotid> ]
clock source [ chassis <chassis-id> ] bits1 synchronization enable
 = clock source <chassis-id> bits1 synchronization enable
clock source [ chassis <chassis-id> ] bits2 synchronization enable
 = clock source <chassis-id> bits2 synchronization enable
# clock ssm-control
@ system
clock ssm-control { on | off }
 = clock ssm-control
# clock ssm
@ interface
clock ssm { unk | prc | ssua | ssub | sec | dnu }
 = clock ssm
undo clock ssm
# clock switch
@ system
clock switch { revertive | non-revertive }
 = clock switch
# clock synchronization enable
@ interface
clock synchronization enable
 = clock synchronization enable
undo clock synchronization enable
# clock test-source
@ system
? send-delay-value number 0 10000
? slot-id text 1 16
clock test-source testclk0 send-delay <send-delay-value> slot <slot-id>
 = clock test-source testclk0 send-delay <send-delay-value> slot <slot-id>
clock test-source testclk0 signal 1pps output slot <slot-id>
 = clock test-source testclk0 signal 1pps output slot <slot-id>
undo clock test-source testclk0 send-delay <send-delay-value> slot <slot-id>
undo clock test-source testclk0 signal 1pps output slot <slot-id>
# clock tod protocol
@ system
clock tod protocol g-8271
 = clock tod protocol g-8271
clock tod protocol { ubx | nmea | ccsa }
 = clock tod protocol
undo clock tod protocol
# clock wtr
@ system
? wtr-time number 0 12
clock wtr <wtr-time>
 = clock wtr
# display clock cluster
@ all
! now 1
display clock cluster { frequency | time } source
# display clock (All views)
@ all
! now 1
? chassis-id number 1 20
? slotid
display clock { config | source [ interface { <interface-name> | <interface-type> <interface-number> } ] }
display clock source freq-deviation
display clock source [ chassis <chassis-id> ] { bits0 | bits1 | bits2 }
display clock source bits0 [ slot <slotid> ]
display clock source ptp
display clock source [ chassis <chassis-id> ] bits0 [ slot <slotid> ]
# display clock device-capability
@ all
! now 1
display clock device-capability
# set negotiation-mode slave (port extension interface view)
@ interface
set negotiation-mode slave
 = set negotiation-mode slave
undo set negotiation-mode slave
# set negotiation-mode slave
@ interface
set negotiation-mode slave
 = set negotiation-mode slave
undo set negotiation-mode slave`;
