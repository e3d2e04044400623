// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/IPRAN DCN Configuration Commands". */
export default (): string => `
? interval number 1 3600
? beginvlan-id number 1 4094
? process-id number 1 4294967295
? vpn-instance-name text 1 31
? ip-address ipv4
# dcn ospf timer poll (DCN view)
@ dcn
dcn ospf timer poll <interval>
 = dcn ospf timer poll
undo dcn ospf timer poll
# advertise neip
@ dcn
advertise neip
 = advertise neip
undo advertise neip
# auto-report
@ dcn
auto-report
 = auto-report
undo auto-report
# bandwidth (DCN view)
@ dcn
bandwidth ethernet bandwidth
 = bandwidth ethernet bandwidth
bandwidth pos bandwidth
 = bandwidth pos bandwidth
bandwidth serial bandwidth
 = bandwidth serial bandwidth
# connect-mode
@ dcn
connect-mode { security | normal | both }
 = connect-mode
undo connect-mode
# data-packet priority
@ dcn
? priority number 0 5
data-packet priority <priority>
 = data-packet priority
undo data-packet priority [ <priority> ]
# dcn (Interface view)
@ interface
dcn
 = dcn
undo dcn
# packet-policy
@ dcn
? acl-name text 1 64
? basic-number number 2000 2999
? adv-number number 3000 3999
packet-policy { acl-name <acl-name> | <basic-number> | <adv-number> }
 = packet-policy <acl-name> <basic-number> <adv-number>
undo packet-policy [ acl-name <acl-name> | <basic-number> | <adv-number> ]
# dcn ospf timer dead (Interface view)
@ interface
? interval number 1 235926000
dcn ospf timer dead <interval>
 = dcn ospf timer dead
undo dcn ospf timer dead
# dcn
@ system
dcn
 + dcn
 > dcn -dcn
undo dcn
# dcn encrypt
@ dcn
? auth-key text 1 512 secret
dcn encrypt neid <neid> authkey <auth-key> dh-algorithm { dh1024 | dh2048 } *
 = dcn encrypt neid <neid>
undo dcn encrypt neid <neid>
# dcn vlan (System view)
@ system
dcn vlan <beginvlan-id>
 = dcn vlan
# dcn mode vlan
@ interface
dcn mode vlan
 = dcn mode vlan
undo dcn mode vlan
# dcn vlan (Ethernet interface view)
@ interface
? beginVlan number 1 4094
? endVlan number 1 4094
dcn vlan { <beginVlan> [ to <endVlan> ] } &<1-4094>
 = dcn vlan <beginVlan>
undo dcn vlan
undo dcn vlan { <beginVlan> [ to <endVlan> ] } &<1-4094>
# dcn ospf authentication-mode
@ interface
? plain-text text 1 512 secret
? cipher-text text 1 512 secret
? key-id number 1 255
dcn ospf authentication-mode simple [ plain <plain-text> | [ cipher ] <cipher-text> ]
 = dcn ospf authentication-mode
dcn ospf authentication-mode { { md5 | hmac-md5 | hmac-sha256 } [ <key-id> { plain <plain-text> | [ cipher ] <cipher-text> } ] }
 = dcn ospf authentication-mode
dcn ospf authentication-mode null
 = dcn ospf authentication-mode
undo dcn ospf authentication-mode
# dcn ospf enable (interface view)
@ interface
dcn ospf enable [ <process-id> ] area { <area-id> | <area-id> }
 = dcn ospf enable <process-id> area <area-id> <area-id>
undo dcn ospf enable [ <process-id> ] area { <area-id> | <area-id> }
# dcn ospf timer hello (Interface view)
@ interface
? interval number 1 65535
dcn ospf timer hello <interval>
 = dcn ospf timer hello
undo dcn ospf timer hello
# dcn ospf timer poll (Interface view)
@ interface
dcn ospf timer poll <interval>
 = dcn ospf timer poll
undo dcn ospf timer poll
# dcn ospf timer retransmit (Interface view)
@ interface
dcn ospf timer retransmit <interval>
 = dcn ospf timer retransmit
undo dcn ospf timer retransmit
# dcn ospf trans-delay
@ interface
? interval number 1 500
dcn ospf trans-delay <interval>
 = dcn ospf trans-delay
undo dcn ospf trans-delay
# dcn vlan (interface view)
@ interface
dcn vlan <beginvlan-id>
 = dcn vlan
# dcn ospf timer dead (DCN view)
@ dcn interface
? interval number 1 235926000
dcn ospf timer dead <interval>
 = dcn ospf timer dead
undo dcn ospf timer dead
# display debugging mid_gne
@ all
! now 1
display debugging mid_gne
# display dcn brief
@ all
! now 1
display dcn brief
# display dcn default-port
@ all
! now 1
display dcn default-port
# display dcn global
@ all
! now 1
display dcn global
# display dcn interface
@ all
! now 1
? interface-name interface
? interface-type interface-type
? interface-num interface-number
display dcn interface
display dcn interface { <interface-name> | <interface-type> <interface-num> }
# display dcn ne-info
@ all
! now 1
display dcn ne-info [ verbose ]
# display dcn warning
@ all
! now 1
display dcn warning
# display neid
@ all
! now 1
display neid
# display dcn element-info
@ all
! now 1
display dcn element-info
# display dcn mode vlan interface
@ all
! now 1
display dcn mode vlan interface
# display dcn encrypt channel
@ all
! now 1
display dcn encrypt channel [ neid <neid> ]
# auto-restore e1-channel-set disable
@ dcn
auto-restore e1-channel-set disable
 = auto-restore e1-channel-set disable
undo auto-restore e1-channel-set disable
# fast-terminate disable
@ dcn
fast-terminate disable
 = fast-terminate disable
undo fast-terminate disable
# dcn ospf timer hello (DCN view)
@ dcn
? interval number 1 65535
dcn ospf timer hello <interval>
 = dcn ospf timer hello
undo dcn ospf timer hello
# import admin-ip to(Virtual access port-extension view)
@ virtual-access-port-extension
import admin-ip to bgp [ vpn-instance <vpn-instance-name> ]
 = import admin-ip to bgp <vpn-instance-name>
undo import admin-ip to { bgp [ vpn-instance <vpn-instance-name> ] | isis <process-id> | ospf <process-id> | public }
import admin-ip to isis <process-id> [ level-1 | level-1-2 | level-2 ]
 = import admin-ip to isis <process-id>
import admin-ip to ospf <process-id>
 = import admin-ip to ospf <process-id>
import admin-ip to public
 = import admin-ip to public
# import to dcn-ospf(Virtual access port-extension view)
@ virtual-access-port-extension
? route-policy-name text 1 200
import bgp [ vpn-instance <vpn-instance-name> ] to dcn-ospf [ route-policy <route-policy-name> ]
 = import bgp to dcn-ospf <vpn-instance-name> <route-policy-name>
undo import { bgp [ vpn-instance <vpn-instance-name> ] | static [ vpn-instance <vpn-instance-name> ] | isis <process-id> | ospf <process-id> | direct [ vpn-instance <vpn-instance-name> ] } to dcn-ospf [ route-policy <route-policy-name> ]
import static [ vpn-instance <vpn-instance-name> ] to dcn-ospf [ route-policy <route-policy-name> ]
 = import static to dcn-ospf <vpn-instance-name> <route-policy-name>
import isis <process-id> to dcn-ospf [ route-policy <route-policy-name> ]
 = import isis <process-id> to dcn-ospf <route-policy-name>
import ospf <process-id> to dcn-ospf [ route-policy <route-policy-name> ]
 = import ospf <process-id> to dcn-ospf <route-policy-name>
import direct [ vpn-instance <vpn-instance-name> ] to dcn-ospf [ route-policy <route-policy-name> ]
 = import direct to dcn-ospf <vpn-instance-name> <route-policy-name>
# lldp enable-dcn authentication
@ system
? authentication-string text 1 512 secret
lldp enable-dcn authentication <authentication-string>
 = lldp enable-dcn authentication
undo lldp enable-dcn authentication
# ne-ip
@ dcn
? ip-mask ipv4
? mask-length number 0 32
ne-ip <ip-address> { <ip-mask> | <mask-length> }
 = ne-ip <ip-address>
# ne-number alarm threshold
@ dcn
? threshold number 30 1000
ne-number alarm threshold <threshold>
 = ne-number alarm threshold
undo ne-number alarm threshold
# nms-address
@ dcn
nms-address <ip-address>
 = nms-address <ip-address>
undo nms-address { <ip-address> | all }
# qx server all-interface disable
@ dcn
qx server all-interface disable
 = qx server all-interface disable
undo qx server all-interface disable
# dcn ospf timer retransmit (DCN view)
@ dcn
dcn ospf timer retransmit <interval>
 = dcn ospf timer retransmit
undo dcn ospf timer retransmit
# security-key cipher
@ dcn
? cipher-value text 1 512 secret
security-key cipher <cipher-value>
 = security-key cipher
undo security-key
# set compatible mode
@ dcn
set compatible mode
 = set compatible mode
undo set compatible mode
# set neid
@ system
set neid <ne-id>
 = set neid <ne-id>
# set neid(User view)
@ user
! now 3
set neid <ne-id>
# ssl verify-ip
@ dcn
ssl verify-ip
 = ssl verify-ip
undo ssl verify-ip
# ssl verify-mode
@ dcn
ssl verify-mode single
 = ssl verify-mode
ssl verify-mode dual
 = ssl verify-mode
undo ssl verify-mode
# ssl-auth-fail threshold-alarm
@ dcn
? report-times number 1 100
ssl-auth-fail threshold-alarm report-times <report-times>
 = ssl-auth-fail threshold-alarm report-times <report-times>
undo ssl-auth-fail threshold-alarm report-times <report-times>
undo ssl-auth-fail threshold-alarm
# bind ssl-policy (DCN view)
@ dcn
? ssl-policy-name text 1 23 caseless
bind ssl-policy <ssl-policy-name>
 = bind ssl-policy
undo bind ssl-policy
# dcn ospf trans-delay (DCN view)
@ dcn interface
? interval number 1 500
dcn ospf trans-delay <interval>
 = dcn ospf trans-delay
undo dcn ospf trans-delay
# transparent-transmission interface
@ dcn
? interface-type1 interface-type
? interface-number1 interface-number
? interface-name1 interface
? interface-type2 interface-type
? interface-number2 interface-number
? interface-name2 interface
transparent-transmission interface { <interface-type1> <interface-number1> | <interface-name1> } to { <interface-type2> <interface-number2> | <interface-name2> }
 = transparent-transmission interface <interface-name1> to <interface-name2>
undo transparent-transmission interface { <interface-type1> <interface-number1> | <interface-name1> } to { <interface-type2> <interface-number2> | <interface-name2> }
# undo dcn vlan
@ system
undo dcn vlan`;
