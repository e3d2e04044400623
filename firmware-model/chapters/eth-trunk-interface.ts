// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "LAN Access and MAN Access Commands/Eth-Trunk Interface Configuration Commands". */
export default (): string => `
? trunk-id number 0 65535
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? mac-address mac
? priority number 0 65535
? link-number number 1 32
? weight-value number 1 64
? e-trunk-id number 1 128
? etrunk-id number 1 128
? vpn-instance-name text 1 31
? port-number interface-number
# lacp collector delay
@ interface
? delay-time number 0 65535
lacp collector delay <delay-time>
 = lacp collector delay
undo lacp collector delay
# display lacp statistics eth-trunk
@ all
! now 1
? trunk-id number 1 128
display lacp statistics eth-trunk [ <trunk-id> [ interface { <interface-type> <interface-number> | <interface-name> } ] ]
# display lacp brief
@ all
! now 1
display lacp brief
# display lacp troubleshooting
@ all
! now 1
display lacp troubleshooting
# display trunkfwdtbl eth-trunk
@ all
! now 1
? trunk-id text 0 65535
display trunkfwdtbl eth-trunk <trunk-id> [ slot <slot-id> ]
# display trunkmembership eth-trunk
@ all
! now 1
display trunkmembership eth-trunk <trunk-id>
# inactive-port shutdown enable
@ interface
inactive-port shutdown enable
 = inactive-port shutdown enable
undo inactive-port shutdown enable
# lacp force-up
@ interface
lacp force-up
 = lacp force-up
undo lacp force-up
# preempt enable
@ interface
? delay-time number 0 30
? seconds number 0 59
? milliseconds number 0 999
preempt enable [ delay <delay-time> | delay <delay-time> <seconds> | delay <delay-time> <seconds> <milliseconds> ]
 = preempt enable
undo preempt enable [ delay <delay-time> | delay <delay-time> <seconds> | delay <delay-time> <seconds> <milliseconds> ]
# reset lacp statistics eth-trunk
@ user
! now 3
reset lacp statistics eth-trunk [ <trunk-id> [ interface { <interface-type> <interface-number> | <interface-name> } ] ]
# lacp lag-mib admin-key change-to-lagid (System view)
@ system
lacp lag-mib admin-key change-to-lagid
 = lacp lag-mib admin-key change-to-lagid
undo lacp lag-mib admin-key change-to-lagid
# lacp backup-mode enable
@ interface
lacp backup-mode enable
 = lacp backup-mode enable
undo lacp backup-mode enable
# lacp preempt delay
@ interface
? delay-time number 0 180
lacp preempt delay <delay-time>
 = lacp preempt delay
undo lacp preempt delay
# lacp e-trunk system-id
@ system
lacp e-trunk system-id <mac-address>
 = lacp e-trunk system-id
undo lacp e-trunk system-id
# lacp e-trunk priority
@ system
lacp e-trunk priority <priority>
 = lacp e-trunk priority
undo lacp e-trunk priority
# least active-linknumber (Eth-Trunk interface view)
@ interface
least active-linknumber <link-number>
 = least active-linknumber
undo least active-linknumber
# least active-bandwidth
@ interface
? bandwidth number 1 4294967295
least active-bandwidth <bandwidth>
 = least active-bandwidth <bandwidth>
undo least active-bandwidth
undo least active-bandwidth <bandwidth>
# max bandwidth-affected-linknumber
@ interface
max bandwidth-affected-linknumber <link-number>
 = max bandwidth-affected-linknumber
undo max bandwidth-affected-linknumber
# distribute-weight
@ interface
distribute-weight <weight-value>
 = distribute-weight
undo distribute-weight
# port-master
@ interface
port-master
 = port-master
undo port-master
# distribute-weight (GE optical interface view)
@ interface
distribute-weight <weight-value>
 = distribute-weight
undo distribute-weight
# lacp mixed-rate link enable
@ interface
lacp mixed-rate link enable
 = lacp mixed-rate link enable
undo lacp mixed-rate link enable
# lacp port-id-extension enable
@ interface
lacp port-id-extension enable
 = lacp port-id-extension enable
undo lacp port-id-extension enable
# lacp track vrrp
@ interface
? vrid number 1 255
lacp track vrrp vrid <vrid> interface { <interface-type> <interface-number> | <interface-name> }
 = lacp track vrrp vrid <vrid> interface <interface-name>
undo lacp track vrrp
undo lacp track vrrp vrid <vrid> interface { <interface-type> <interface-number> | <interface-name> }
# lacp vrrp priority
@ interface
lacp vrrp priority <priority>
 = lacp vrrp priority <priority>
undo lacp vrrp priority
undo lacp vrrp priority <priority>
# lacp negotiate delay
@ interface
? delay-value number 0 1800
lacp negotiate delay <delay-value>
 = lacp negotiate delay <delay-value>
undo lacp negotiate delay
undo lacp negotiate delay <delay-value>
# max active-linknumber
@ interface
? link-number number 1 64
max active-linknumber <link-number>
 = max active-linknumber
undo max active-linknumber
# lacp priority (Interface view)
@ interface
lacp priority <priority>
 = lacp priority
undo lacp priority
# lacp port-role
@ interface
lacp port-role master
 = lacp port-role master
undo lacp port-role [ master | slave | none ]
lacp port-role slave
 = lacp port-role slave
lacp port-role none
 = lacp port-role none
# lacp preempt enable
@ interface
lacp preempt enable
 = lacp preempt enable
undo lacp preempt enable
# protect-switch
@ interface
! now
protect-switch
# lacp ignore aggregation delay
@ system
lacp ignore aggregation delay
 = lacp ignore aggregation delay
undo lacp ignore aggregation delay
# lacp priority
@ system
lacp priority <priority>
 = lacp priority
undo lacp priority
# lacp priority-command-mode
@ system
lacp priority-command-mode { default | system-priority }
 = lacp priority-command-mode
undo lacp priority-command-mode
# lacp system-priority
@ system
lacp system-priority <priority>
 = lacp system-priority
undo lacp system-priority
# lacp timeout
@ interface
? user-defined number 3 90
lacp timeout fast [ user-defined <user-defined> ]
 = lacp timeout fast
lacp timeout slow
 = lacp timeout slow
undo lacp timeout
# lacp e-trunk priority (Eth-Trunk interface view)
@ interface
lacp e-trunk priority <priority>
 = lacp e-trunk priority
undo lacp e-trunk priority
# trunk-member trap in private-mib enable
@ system
trunk-member trap in private-mib enable
 = trunk-member trap in private-mib enable
undo trunk-member trap in private-mib enable
# lacp portkey
@ interface
? portkey number 1 65535
lacp portkey <portkey>
 = lacp portkey
undo lacp portkey
# lacp system-id
@ interface
lacp system-id <mac-address>
 = lacp system-id <mac-address>
undo lacp system-id
undo lacp system-id <mac-address>
# lacp priority (Eth-Trunk interface view)
@ interface
lacp priority <priority>
 = lacp priority
undo lacp priority
# lacp dampening state-flapping
@ interface
lacp dampening state-flapping
 = lacp dampening state-flapping
undo lacp dampening state-flapping
# lacp dampening unexpected-mac disable
@ interface
lacp dampening unexpected-mac disable
 = lacp dampening unexpected-mac disable
undo lacp dampening unexpected-mac disable
# detect-active-link enable
@ interface
detect-active-link enable
 = detect-active-link enable
undo detect-active-link enable
# smart-link flush send
@ interface
? vlan-id number 1 4094
smart-link flush send vlan <vlan-id>
 = smart-link flush send vlan
undo smart-link flush send
# e-trunk (Eth-Trunk interface view)
@ interface
? eth-trunk-id number 0 4294967295
e-trunk <e-trunk-id> [ remote-eth-trunk <eth-trunk-id> ]
 = e-trunk
undo e-trunk
# e-trunk (Global VE interface view)
@ interface
? global-ve-id number 0 4294967295
e-trunk <e-trunk-id> [ remote-global-ve <global-ve-id> ]
 = e-trunk
undo e-trunk
# backup-dual-receiving
@ interface
backup-dual-receiving enable
 = backup-dual-receiving enable
undo backup-dual-receiving enable
# e-trunk
@ system
e-trunk <e-trunk-id>
 + e-trunk <e-trunk-id>
 > e-trunk -e-trunk-<e-trunk-id>
undo e-trunk <e-trunk-id>
# display e-trunk
@ all
! now 1
display e-trunk <etrunk-id>
# display e-trunk bfd session all
@ all
! now 1
display e-trunk bfd session all
# display e-trunk brief
@ all
! now 1
display e-trunk brief
# display debugging etrunk
@ all
! now 1
? etrunk-id-value number 1 128
display debugging etrunk [ e-trunk-id <etrunk-id-value> ]
# display e-trunk state-change member-interface
@ all
! now 1
display e-trunk <etrunk-id> state-change member-interface { <interface-name> | <interface-type> <interface-number> }
# display e-trunk packet-statistics
@ all
! now 1
display e-trunk packet-statistics [ e-trunk-id <etrunk-id> ]
# load-balance
@ interface
load-balance { src-dst-mac | src-dst-ip | packet-all }
 = load-balance
load-balance symmetric-hash [ complement ]
 = load-balance symmetric-hash
undo load-balance
# peer-address source-address
@ e-trunk
? peer-ip-address ipv4
? source-ip-address ipv4
peer-address <peer-ip-address> source-address <source-ip-address> [ vpn-instance <vpn-instance-name> ]
 = peer-address
undo peer-address
# peer-ipv6 source-ipv6
@ e-trunk
? peer-ipv6-address ipv6
? source-ipv6-address ipv6
peer-ipv6 <peer-ipv6-address> source-ipv6 <source-ipv6-address> [ vpn-instance <vpn-instance-name> ]
 = peer-ipv6 <peer-ipv6-address> source-ipv6 <source-ipv6-address>
undo peer-ipv6 [ <peer-ipv6-address> source-ipv6 <source-ipv6-address> ]
# port unselected discard input-packet
@ interface
port unselected discard input-packet
 = port unselected discard input-packet
undo port unselected discard input-packet
# reset e-trunk packet-statistics
@ user
! now 3
reset e-trunk packet-statistics [ e-trunk-id <e-trunk-id> ]
# security-key
@ e-trunk
? simple-key text 1 512 secret
? cipher-key text 1 512 secret
security-key { simple <simple-key> | cipher <cipher-key> }
 = security-key
undo security-key
# authentication-mode
@ e-trunk
authentication-mode <mode>
 = authentication-mode
undo authentication-mode
# e-trunk bfd enable
@ e-trunk
e-trunk bfd enable [ track interface { <interface-name> | <interface-type> <interface-number> } ]
 = e-trunk bfd enable
undo e-trunk bfd enable
# e-trunk bfd
@ e-trunk
? mintx number 3 20000
? minrx number 3 20000
? multiplier number 3 50
e-trunk bfd { min-tx-interval <mintx> | min-rx-interval <minrx> | detect-multiplier <multiplier> } *
 = e-trunk bfd
undo e-trunk bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# description (E-Trunk view)
@ e-trunk
? description text 1 242 rest
description <description>
 = description
undo description
# e-trunk mode
@ interface
e-trunk mode <mode-type>
 = e-trunk mode
undo e-trunk mode
# revert disable (E-Trunk view)
@ e-trunk
revert disable
 = revert disable
undo revert disable
# priority (E-Trunk view)
@ e-trunk
? priority number 1 254
priority <priority>
 = priority
undo priority
# timer revert delay (E-Trunk view)
@ e-trunk
? delay-value number 0 10800
timer revert delay <delay-value>
 = timer revert delay
undo timer revert delay
# sequence enable
@ e-trunk
sequence enable
 = sequence enable
undo sequence enable
# timer hello
@ e-trunk
? hello-value number 5 100
timer hello <hello-value>
 = timer hello
undo timer hello
# timer hold-on-failure multiplier
@ e-trunk
? multiplier number 3 300
timer hold-on-failure multiplier <multiplier>
 = timer hold-on-failure multiplier
undo timer hold-on-failure multiplier
# e-trunk port
@ system
e-trunk port <port-number>
 = e-trunk port
undo e-trunk port
# e-trunk ipv6 port
@ system
e-trunk ipv6 port <port-number>
 = e-trunk ipv6 port <port-number>
undo e-trunk ipv6 port
undo e-trunk ipv6 port <port-number>
# e-trunk select
@ e-trunk
e-trunk select link-number
 = e-trunk select link-number
undo e-trunk select [ link-number | bandwidth ]
e-trunk select bandwidth
 = e-trunk select bandwidth
# e-trunk track bfd-session
@ e-trunk
? bfd-session-name text 1 64 caseless
e-trunk track bfd-session session-name <bfd-session-name>
 = e-trunk track bfd-session session-name
undo e-trunk track bfd-session
# trunk-member unicast-frame send delay
@ system
? delaytime number 1000 300000
trunk-member unicast-frame send delay <delaytime>
 = trunk-member unicast-frame send delay <delaytime>
undo trunk-member unicast-frame send delay <delaytime>`;
