// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "LAN Access and MAN Access Commands/Spanning Tree Protocol Configuration Commands". */
export default (): string => `
? process-id number 1 256
? instance-id number 0 4094
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? slot-id text 1 23
? vsi-name text 1 31
? pw-name text 1 15
? vlan-id number 1 4094
? name text 1 32
? level number 0 65535
? diameter number 2 7
? hop number 1 40
? priority number 0 240
? threshold number 1 255
? interval-value number 1 600
? forward-delay number 400 3000
? hello-time number 100 1000
? max-age number 600 4000
? factor number 1 10
? packet-number number 1 255
? modulo number 1 48
? vlan-id1 number 1 4094
? vlan-id2 number 1 4094
? source-mac mac
? source-mac-mask mac
? process-id1 number 1 256
? process-id2 number 1 256
# display stp process
@ all
! now 1
? process-id number 0 256
display stp process <process-id> [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> | vsi <vsi-name> pw <pw-name> ] [ brief ]
display stp process <process-id> [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> | vsi <vsi-name> pw <pw-name> ] tc-bpdu statistics
display stp process <process-id> [ instance <instance-id> ] topology-change
display stp process <process-id> active
display stp process <process-id> bridge { local | root }
display stp process <process-id> global
display stp process <process-id> [ instance <instance-id> ] abnormal-interface
# display stp process region-configuration
@ all
! now 1
display stp process <process-id> region-configuration [ digest ]
# display stp vlan
@ all
! now 1
display stp vlan <vlan-id>
# check region-configuration
@ mst-region
! now
check region-configuration
# display stp (All views)
@ all
! now 1
display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> | vsi <vsi-name> pw <pw-name> ] [ brief ]
# display stp region-configuration
@ all
! now 1
display stp region-configuration [ digest ]
# display stp tc-bpdu statistics (All views)
@ all
! now 1
display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> | vsi <vsi-name> pw <pw-name> ] tc-bpdu statistics
# display stp topology-change (All views)
@ all
! now 1
display stp [ instance <instance-id> ] topology-change
# display stp active (All views)
@ all
! now 1
display stp active
# display stp bridge (All views)
@ all
! now 1
display stp bridge { local | root }
# display stp global (All views)
@ all
! now 1
display stp global
# display stp abnormal-interface (All views)
@ all
! now 1
display stp [ instance <instance-id> ] abnormal-interface
# region-name
@ mst-region
region-name <name>
 = region-name
undo region-name
# revision-level
@ mst-region
revision-level <level>
 = revision-level
undo revision-level
# stp bpdu-protection
@ system
stp bpdu-protection
 = stp bpdu-protection
undo stp bpdu-protection
# stp bridge-diameter
@ system
stp bridge-diameter <diameter>
 = stp bridge-diameter
undo stp bridge-diameter
# stp converge
@ system
stp converge { fast | normal }
 = stp converge
undo stp converge
# stp (System view)
@ system
stp enable
 = stp enable
undo stp { enable | disable }
stp disable
 = stp disable
# stp max-hops
@ system
stp max-hops <hop>
 = stp max-hops
undo stp max-hops
# stp mcheck
@ system
! now
stp mcheck
# stp mode
@ system
stp mode { mstp | rstp | stp }
 = stp mode
undo stp mode
# stp pathcost-standard
@ system
stp pathcost-standard { dot1d-1998 | dot1t | legacy }
 = stp pathcost-standard
undo stp pathcost-standard
# stp priority
@ system
? priority number 0 61440
stp [ instance <instance-id> ] priority <priority>
 = stp <instance-id> priority
undo stp [ instance <instance-id> ] priority
# stp region-configuration
@ system
stp region-configuration
 + stp region-configuration
 > mst-region -mst-region
undo stp region-configuration
# stp root
@ system
stp [ instance <instance-id> ] root { primary | secondary }
 = stp <instance-id> root
undo stp [ instance <instance-id> ] root
# stp tc-protection
@ system
stp tc-protection [ threshold <threshold> | interval <interval-value> ]
 = stp tc-protection
undo stp tc-protection [ threshold | interval ]
# stp timer
@ system
stp timer forward-delay <forward-delay>
 = stp timer forward-delay
undo stp timer { forward-delay | hello | max-age }
stp timer hello <hello-time>
 = stp timer hello
stp timer max-age <max-age>
 = stp timer max-age
# stp timer-factor
@ system
stp timer-factor <factor>
 = stp timer-factor
undo stp timer-factor
# stp transmit-limit (System view)
@ system
stp transmit-limit <packet-number>
 = stp transmit-limit
undo stp transmit-limit
# vlan-mapping modulo (MST region view)
@ mst-region
vlan-mapping modulo <modulo>
 = vlan-mapping modulo
undo vlan-mapping modulo
# instance vlan (MST region view)
@ mst-region
instance <instance-id> vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = instance <instance-id> vlan <vlan-id1> <vlan-id2>
undo instance <instance-id> [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
# stp deny packet vlan
@ interface
stp deny packet vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = stp deny packet vlan <vlan-id1> <vlan-id2>
undo stp deny packet vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
# stp deny packet vlan (VSI-LDP-PW view)
@ vsi-ldp-pw
stp deny packet vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = stp deny packet vlan <vlan-id1> <vlan-id2>
undo stp deny packet vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
# stp (Layer 2 Ethernet interface view)
@ interface
stp enable
 = stp enable
undo stp { enable | disable }
stp disable
 = stp disable
# stp (Ethernet interface view)
@ interface e-trunk
stp enable
 = stp enable
undo stp { enable | disable }
stp disable
 = stp disable
# stp (VSI-LDP-PW view)
@ vsi-ldp-pw
stp enable
 = stp enable
undo stp { enable | disable }
stp disable
 = stp disable
# stp permit packet source-mac
@ interface
stp permit packet source-mac <source-mac> <source-mac-mask>
 = stp permit packet source-mac <source-mac> <source-mac-mask>
undo stp permit packet source-mac <source-mac> <source-mac-mask>
# stp permit packet source-mac (VSI-LDP-PW view)
@ vsi-ldp-pw
stp permit packet source-mac <source-mac> <source-mac-mask>
 = stp permit packet source-mac <source-mac> <source-mac-mask>
undo stp permit packet source-mac <source-mac> <source-mac-mask>
# check region-configuration (MSTP process region view)
@ mstp-process
! now
check region-configuration
# display stp
@ mstp-process
! now 1
display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> | vsi <vsi-name> pw <pw-name> ] [ brief ]
# display stp region-configuration (MSTP process view)
@ mstp-process
! now 1
display stp region-configuration [ digest ]
# display stp tc-bpdu statistics (MSTP process view)
@ mstp-process
! now 1
display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> | vsi <vsi-name> pw <pw-name> ] tc-bpdu statistics
# display stp topology-change
@ mstp-process
! now 1
display stp [ instance <instance-id> ] topology-change
# display stp active
@ mstp-process
! now 1
display stp active
# display stp bridge
@ mstp-process
! now 1
display stp bridge { local | root }
# display stp global
@ mstp-process
! now 1
display stp global
# display stp abnormal-interface
@ mstp-process
! now 1
display stp [ instance <instance-id> ] abnormal-interface
# display stp (MSTP process region view)
@ mstp-process
! now 1
display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> | vsi <vsi-name> pw <pw-name> ] [ brief ]
display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | vsi <vsi-name> pw <pw-name> ] tc-bpdu statistics
display stp [ instance <instance-id> ] topology-change
display stp active
display stp bridge { local | root }
display stp global
display stp [ instance <instance-id> ] abnormal-interface
# display stp region-configuration (MSTP process region view)
@ mstp-process
! now 1
display stp region-configuration [ digest ]
# region-name (MSTP process region view)
@ mstp-process
region-name <name>
 = region-name
undo region-name
# revision-level (MSTP process region view)
@ mstp-process
revision-level <level>
 = revision-level
undo revision-level
# stp bpdu-protection (MSTP process view)
@ mstp-process
stp bpdu-protection
 = stp bpdu-protection
undo stp bpdu-protection
# stp bridge-diameter (MSTP process view)
@ mstp-process
stp bridge-diameter <diameter>
 = stp bridge-diameter
undo stp bridge-diameter
# stp
@ mstp-process
stp enable
 = stp enable
undo stp { enable | disable }
stp disable
 = stp disable
# stp max-hops (MSTP process view)
@ mstp-process
stp max-hops <hop>
 = stp max-hops
undo stp max-hops
# stp mcheck (MSTP process view)
@ mstp-process
! now
stp mcheck
# stp mode (MSTP process view)
@ mstp-process
stp mode { mstp | rstp | stp }
 = stp mode
undo stp mode
# stp pathcost-standard (MSTP process view)
@ mstp-process
stp pathcost-standard { dot1d-1998 | dot1t | legacy }
 = stp pathcost-standard
undo stp pathcost-standard
# stp priority (MSTP process view)
@ mstp-process
? priority number 0 61440
stp [ instance <instance-id> ] priority <priority>
 = stp <instance-id> priority
undo stp [ instance <instance-id> ] priority
# stp region-configuration (MSTP process view)
@ mstp-process
stp region-configuration
 + stp region-configuration
 > stp-process-region -region
undo stp region-configuration
# stp root (MSTP process view)
@ mstp-process
stp [ instance <instance-id> ] root { primary | secondary }
 = stp <instance-id> root
undo stp [ instance <instance-id> ] root
# stp tc-protection (MSTP process view)
@ mstp-process
stp tc-protection [ threshold <threshold> | interval <interval-value> ]
 = stp tc-protection
undo stp tc-protection [ threshold | interval ]
# stp timer (MSTP process view)
@ mstp-process
stp timer forward-delay <forward-delay>
 = stp timer forward-delay
undo stp timer { forward-delay | hello | max-age }
stp timer hello <hello-time>
 = stp timer hello
stp timer max-age <max-age>
 = stp timer max-age
# stp timer-factor (MSTP process view)
@ mstp-process
stp timer-factor <factor>
 = stp timer-factor
undo stp timer-factor
# vlan-mapping modulo
@ mstp-process
vlan-mapping modulo <modulo>
 = vlan-mapping modulo
undo vlan-mapping modulo
# instance vlan
@ mstp-process
instance <instance-id> vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = instance <instance-id> vlan <vlan-id1> <vlan-id2>
undo instance <instance-id> [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
# reset stp statistics
@ user
! now 3
reset stp [ interface { <interface-name> | <interface-type> <interface-number> } | vsi <vsi-name> pw <pw-name> ] statistics
# stp binding process to link-share (Layer 2 sub-interface view)
@ interface
stp binding process <process-id1> to <process-id2> link-share
 = stp binding process <process-id1> to <process-id2>
undo stp binding process <process-id1> to <process-id2>
# stp binding process to link-share (Ethernet interface view)
@ interface
stp binding process <process-id1> to <process-id2> link-share
 = stp binding process <process-id1> to <process-id2>
undo stp binding process <process-id1> to <process-id2>
# stp binding process to link-share (VSI-LDP-PW view)
@ vsi-ldp-pw
stp binding process <process-id1> to <process-id2> link-share
 = stp binding process <process-id1> to <process-id2>
undo stp binding process <process-id1> to <process-id2>
# stp binding process
@ interface
stp binding process <process-id>
 = stp binding process <process-id>
undo stp binding process <process-id>
# stp binding process (Ethernet interface view)
@ interface
stp binding process <process-id>
 = stp binding process <process-id>
undo stp binding process <process-id>
# stp binding process link-share
@ interface
stp binding process <process-id1> link-share
 = stp binding process link-share <process-id1>
# stp binding process link-share (Ethernet interface view)
@ interface
stp binding process <process-id1> link-share
 = stp binding process link-share <process-id1>
# stp binding process link-share (VSI-LDP-PW view)
@ vsi-ldp-pw
stp binding process <process-id1> link-share
 = stp binding process link-share <process-id1>
# stp binding process (VSI-LDP-PW view)
@ vsi-ldp-pw
stp binding process <process-id>
 = stp binding process <process-id>
undo stp binding process <process-id>
# stp bpdu-filter default
@ system
stp bpdu-filter default
 = stp bpdu-filter default
undo stp bpdu-filter default
# stp bpdu-filter
@ interface
stp bpdu-filter { enable | disable }
 = stp bpdu-filter
undo stp bpdu-filter
# stp bpdu-filter (Ethernet interface view)
@ interface
stp bpdu-filter { enable | disable }
 = stp bpdu-filter
undo stp bpdu-filter
# stp compliance (Layer 2 Ethernet interface view)
@ interface
stp compliance { auto | dot1s | legacy }
 = stp compliance
undo stp compliance
# stp compliance (Ethernet interface view)
@ interface
stp compliance { auto | dot1s | legacy }
 = stp compliance
undo stp compliance
# stp compliance (VSI-LDP-PW view)
@ vsi-ldp-pw
stp compliance { auto | dot1s | legacy }
 = stp compliance
undo stp compliance
# stp config-digest-snoop (Layer 2 Ethernet interface view)
@ interface
stp config-digest-snoop
 = stp config-digest-snoop
undo stp config-digest-snoop
# stp config-digest-snoop (Ethernet interface view)
@ interface
stp config-digest-snoop
 = stp config-digest-snoop
undo stp config-digest-snoop
# stp config-digest-snoop (VSI-LDP-PW view)
@ vsi-ldp-pw
stp config-digest-snoop
 = stp config-digest-snoop
undo stp config-digest-snoop
# stp edged-port default
@ system
stp edged-port default
 = stp edged-port default
undo stp edged-port default
# stp edged-port
@ interface
stp edged-port { enable | disable }
 = stp edged-port
undo stp edged-port
# stp edged-port (Ethernet interface view)
@ interface
stp edged-port { enable | disable }
 = stp edged-port
undo stp edged-port
# stp link-share-protection
@ mstp-process
stp link-share-protection
 = stp link-share-protection
undo stp link-share-protection
# stp loop-protection (Layer 2 Ethernet interface view)
@ interface
stp loop-protection
 = stp loop-protection
undo stp loop-protection
# stp loop-protection (Ethernet interface view)
@ interface
stp loop-protection
 = stp loop-protection
undo stp loop-protection
# stp loop-protection (VSI-LDP-PW view)
@ vsi-ldp-pw
stp loop-protection
 = stp loop-protection
undo stp loop-protection
# stp mcheck (Layer 2 Ethernet interface view)
@ interface
! now
stp mcheck
# stp mcheck (Ethernet interface view)
@ interface
! now
stp mcheck
# stp mcheck (VSI-LDP-PW view)
@ vsi-ldp-pw
! now
stp mcheck
# stp no-agreement-check (Layer 2 Ethernet interface view)
@ interface
stp no-agreement-check
 = stp no-agreement-check
undo stp no-agreement-check
# stp no-agreement-check (Ethernet interface view)
@ interface
stp no-agreement-check
 = stp no-agreement-check
undo stp no-agreement-check
# stp no-agreement-check (VSI-LDP-PW view)
@ vsi-ldp-pw
stp no-agreement-check
 = stp no-agreement-check
undo stp no-agreement-check
# stp point-to-point (Layer 2 Ethernet interface view)
@ interface
stp point-to-point { auto | force-false | force-true }
 = stp point-to-point
undo stp point-to-point
# stp point-to-point (Ethernet interface view)
@ interface
stp point-to-point { auto | force-false | force-true }
 = stp point-to-point
undo stp point-to-point
# stp point-to-point (VSI-LDP-PW view)
@ vsi-ldp-pw
stp point-to-point { auto | force-false | force-true }
 = stp point-to-point
undo stp point-to-point
# stp cost (Layer 2 Ethernet interface view)
@ interface
stp [ process <process-id> ] [ instance <instance-id> ] cost <cost>
 = stp <process-id> <instance-id> cost
undo stp [ process <process-id> ] [ instance <instance-id> ] cost
# stp cost (Ethernet interface view)
@ interface
stp [ process <process-id> ] [ instance <instance-id> ] cost <cost>
 = stp <process-id> <instance-id> cost
undo stp [ process <process-id> ] [ instance <instance-id> ] cost
# stp cost (VSI-LDP-PW view)
@ vsi-ldp-pw
stp [ process <process-id> ] cost <cost>
 = stp <process-id> cost
undo stp [ process <process-id> ] cost
# stp port priority (Layer 2 sub-interface view)
@ interface
stp [ process <process-id> ] [ instance <instance-id> ] port priority <priority>
 = stp <process-id> <instance-id> port priority
undo stp [ process <process-id> ] [ instance <instance-id> ] port priority
# stp port priority (Ethernet interface view)
@ interface
stp [ process <process-id> ] [ instance <instance-id> ] port priority <priority>
 = stp <process-id> <instance-id> port priority
undo stp [ process <process-id> ] [ instance <instance-id> ] port priority
# stp port priority (VSI-LDP-PW view)
@ vsi-ldp-pw
stp [ process <process-id> ] port priority <priority>
 = stp <process-id> port priority
undo stp [ process <process-id> ] port priority
# stp tc-restriction enable (Layer 2 Ethernet interface view)
@ interface
stp tc-restriction enable
 = stp tc-restriction enable
undo stp tc-restriction enable
# stp tc-restriction enable (Ethernet interface view)
@ interface
stp tc-restriction enable
 = stp tc-restriction enable
undo stp tc-restriction enable
# stp tc-restriction enable(VSI-LDP-PW view)
@ vsi-ldp-pw
stp tc-restriction enable
 = stp tc-restriction enable
undo stp tc-restriction enable
# stp process
@ system
stp process <process-id>
 + stp process <process-id>
 > mstp-process -stp-process-<process-id>
undo stp process <process-id>
# stp root-protection (Layer 2 Ethernet interface view)
@ interface
stp root-protection
 = stp root-protection
undo stp root-protection
# stp root-protection (Ethernet interface view)
@ interface
stp root-protection
 = stp root-protection
undo stp root-protection
# stp root-protection (VSI-LDP-PW view)
@ vsi-ldp-pw
stp root-protection
 = stp root-protection
undo stp root-protection
# stp tc-notify process
@ mstp-process
stp tc-notify process 0
 = stp tc-notify process 0
undo stp tc-notify process 0
# stp transmit-limit (Layer 2 Ethernet interface view)
@ interface
stp transmit-limit <packet-number>
 = stp transmit-limit
undo stp transmit-limit
# stp transmit-limit (Ethernet interface view)
@ interface
stp transmit-limit <packet-number>
 = stp transmit-limit
undo stp transmit-limit
# stp transmit-limit (VSI-LDP-PW view)
@ vsi-ldp-pw
stp transmit-limit <packet-number>
 = stp transmit-limit
undo stp transmit-limit
# stp vpls-subinterface enable
@ interface
stp vpls-subinterface enable
 = stp vpls-subinterface enable
undo stp vpls-subinterface enable
# stp vpls-subinterface enable (Ethernet interface view)
@ interface
stp vpls-subinterface enable
 = stp vpls-subinterface enable
undo stp vpls-subinterface enable
# check vlan instance mapping
@ vlan-instance
! now
check vlan instance mapping
# display vlan instance mapping
@ all
! now 1
display vlan instance mapping
# stp bpdu vlan
@ interface
stp bpdu vlan <vlan-id>
 = stp bpdu vlan
undo stp bpdu vlan
# stp bpdu bridge enable
@ system
stp bpdu bridge enable
 = stp bpdu bridge enable
undo stp bpdu bridge enable`;
