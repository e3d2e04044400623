// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Network Reliability Commands/VRRP6 Configuration Commands". */
export default (): string => `
? virtual-router-id number 1 255
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? value-reduced number 1 255
# vrrp6 vrid initialize state-hold-time
@ interface
? timer-value number 0 3600
vrrp6 vrid <virtual-router-id> initialize state-hold-time <timer-value>
 = vrrp6 vrid <virtual-router-id> initialize state-hold-time
undo vrrp6 vrid <virtual-router-id> initialize state-hold-time [ <timer-value> ]
# vrrp6 vrid na copy-to-member
@ interface
vrrp6 vrid <virtual-router-id> na copy-to-member
 = vrrp6 vrid <virtual-router-id> na copy-to-member
undo vrrp6 vrid <virtual-router-id> na copy-to-member
# admin-vrrp6 vrid
@ interface
admin-vrrp6 vrid <virtual-router-id> [ ignore-if-down ]
 = admin-vrrp6 vrid <virtual-router-id>
undo admin-vrrp6 vrid <virtual-router-id>
# vrrp6 vrid backup-forward
@ interface
vrrp6 vrid <virtual-router-id> backup-forward
 = vrrp6 vrid <virtual-router-id> backup-forward
undo vrrp6 vrid <virtual-router-id> backup-forward
# vrrp6 un-check hop-limit
@ interface
vrrp6 un-check hop-limit
 = vrrp6 un-check hop-limit
undo vrrp6 un-check hop-limit
# vrrp6 vrid
@ interface
? virtual-address ipv6
vrrp6 vrid <virtual-router-id> [ virtual-ip <virtual-address> [ link-local ] ]
 = vrrp6 vrid <virtual-router-id> <virtual-address>
undo vrrp6 vrid <virtual-router-id> [ virtual-ip <virtual-address> [ link-local ] ]
# display vrrp6 binding admin-vrrp6
@ all
! now 1
? admin-vrid-value number 1 255
? member-vrid-value number 1 255
display vrrp6 binding admin-vrrp6 [ interface { <admin-if-name> | <admin-if-type> <admin-if-num> } ] [ vrid <admin-vrid-value> ] [ member-vrrp [ interface { <member-if-name> | <member-if-type> <member-if-num> } ] [ vrid <member-vrid-value> ] ]
# display vrrp6 admin-vrrp6
@ all
! now 1
display vrrp6 admin-vrrp6
# display vrrp6 state-change interface vrid
@ all
! now 1
display vrrp6 state-change interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id>
# display vrrp6
@ all
! now 1
? virtual-id number 1 255
display vrrp6 [ [ interface { <interface-name> | <interface-type> <interface-number> } [ vrid <virtual-id> ] [ [ verbose ] | [ brief ] ] ] | [ brief ] ]
display vrrp6 vrid <virtual-id> [ [ verbose ] | [ brief ] ]
# display vrrp6 statistics
@ all
! now 1
display vrrp6 [ interface { <interface-name> | <interface-type> <interface-number> } ] [ vrid <virtual-router-id> ] statistics
# vrrp6 na enhance enable
@ system
vrrp6 na enhance enable
 = vrrp6 na enhance enable
undo vrrp6 na enhance enable
# vrrp6 nd send-mode simple
@ interface
vrrp6 nd send-mode simple
 = vrrp6 nd send-mode simple
undo vrrp6 nd send-mode simple
# vrrp6 vrid preempt-mode disable
@ interface
? vrid-value number 1 255
vrrp6 vrid <vrid-value> preempt-mode disable
 = vrrp6 vrid <vrid-value> preempt-mode
undo vrrp6 vrid <vrid-value> preempt-mode
# vrrp6 vrid preempt-mode timer delay
@ interface
? delay-time number 0 3600
vrrp6 vrid <virtual-router-id> preempt-mode timer delay <delay-time>
 = vrrp6 vrid <virtual-router-id> preempt-mode timer delay
undo vrrp6 vrid <virtual-router-id> preempt-mode timer delay
# vrrp6 vrid priority
@ interface
? priority-value number 1 254
vrrp6 vrid <virtual-router-id> priority <priority-value>
 = vrrp6 vrid <virtual-router-id> priority
undo vrrp6 vrid <virtual-router-id> priority
# vrrp6 recover-delay
@ interface
? delay-value number 0 3600
vrrp6 recover-delay <delay-value>
 = vrrp6 recover-delay
undo vrrp6 recover-delay
# reset vrrp6 statistics
@ user
! now 3
reset vrrp6 [ interface { <interface-name> | <interface-type> <interface-number> } ] [ vrid <virtual-router-id> ] statistics
# vrrp6 vrid holding-multiplier
@ interface
? holding-multiplier-value number 3 10
vrrp6 vrid <virtual-router-id> holding-multiplier <holding-multiplier-value>
 = vrrp6 vrid <virtual-router-id> holding-multiplier
undo vrrp6 vrid <virtual-router-id> holding-multiplier [ <holding-multiplier-value> ]
# vrrp6 vrid timer advertise
@ interface
? advertise-interval number 100 4095
vrrp6 vrid <virtual-router-id> timer advertise <advertise-interval>
 = vrrp6 vrid <virtual-router-id> timer advertise
undo vrrp6 vrid <virtual-router-id> timer advertise
# vrrp6 vrid timer advertise millisecond
@ interface
vrrp6 vrid <virtual-router-id> timer advertise millisecond { 100 | 200 | 500 }
 = vrrp6 vrid <virtual-router-id> timer advertise
# vrrp6 vrid track admin-vrrp6
@ interface
? virtual-router-id1 number 1 255
? virtual-router-id2 number 1 255
vrrp6 vrid <virtual-router-id1> track admin-vrrp6 interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id2> [ unflowdown ]
 = vrrp6 vrid <virtual-router-id1> track admin-vrrp6 vrid
undo vrrp6 vrid <virtual-router-id1> track admin-vrrp6
# vrrp6 vrid track bfd-session
@ interface
? bfd-session-id number 1 16384
? bfd-configure-name text 1 64 caseless
vrrp6 vrid <virtual-router-id> track bfd-session <bfd-session-id> [ increased <value-increased> | reduced <value-reduced> ]
 = vrrp6 vrid <virtual-router-id> track bfd-session <bfd-session-id>
vrrp6 vrid <virtual-router-id> track bfd-session session-name <bfd-configure-name> [ increased <value-increased> | reduced <value-reduced> ]
 = vrrp6 vrid <virtual-router-id> track bfd-session session-name <bfd-configure-name>
vrrp6 vrid <virtual-router-id> track bfd-session <bfd-session-id> { peer | link }
 = vrrp6 vrid <virtual-router-id> track bfd-session <bfd-session-id>
vrrp6 vrid <virtual-router-id> track bfd-session session-name <bfd-configure-name> { peer | link }
 = vrrp6 vrid <virtual-router-id> track bfd-session session-name <bfd-configure-name>
undo vrrp6 vrid <virtual-router-id> track bfd-session [ <bfd-session-id> | session-name <bfd-configure-name> ]
# vrrp6 vrid track interface
@ interface
vrrp6 vrid <virtual-router-id> track interface { <interface-name> | <interface-type> <interface-number> } [ increased <value-increased> | reduced <value-reduced> ]
 = vrrp6 vrid <virtual-router-id> track interface <interface-name>
undo vrrp6 vrid <virtual-router-id> track interface [ <interface-name> | <interface-type> <interface-number> ]
# vrrp6 checksum exclude pseudo-header
@ system
vrrp6 checksum exclude pseudo-header
 = vrrp6 checksum exclude pseudo-header
undo vrrp6 checksum exclude pseudo-header`;
