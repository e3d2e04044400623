// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/DHCP Server Configuration Commands". */
export default (): string => `
? ip-address ipv4
? ip-address1 ipv4
? ip-address2 ipv4
? ip-address3 ipv4
? ip-address4 ipv4
? ip-address5 ipv4
? ip-address6 ipv4
? ip-address7 ipv4
? ip-address8 ipv4
? start-ip-address ipv4
? end-ip-address ipv4
? days number 0 999
? hours number 0 23
? minutes number 0 59
# dhcp reply
@ ip-address-pool
dhcp reply unicast-always
 = dhcp reply unicast-always
undo dhcp reply [ unicast-always | broadcast-always ]
dhcp reply broadcast-always
 = dhcp reply broadcast-always
# display dhcp server
@ all
! now 1
display dhcp server database
display dhcp server statistics
# dhcp server (interface view)
@ interface
dhcp server disable
 = dhcp server disable
dhcp server enable
 = dhcp server enable
undo dhcp server disable
undo dhcp server enable
# static-bind (IP address pool view)
@ ip-address-pool
? mac-address mac
static-bind ip-address <ip-address> mac-address <mac-address>
 = static-bind ip-address <ip-address> mac-address <mac-address>
undo static-bind ip-address <ip-address> mac-address <mac-address>
# conflict auto-recycle
@ ip-address-pool
? interval-time number 0 1440
conflict auto-recycle interval <interval-time>
 = conflict auto-recycle interval
undo conflict auto-recycle [ interval <interval-time> ]
# dns-suffix
@ ip-address-pool
? suffix-name text 1 50
dns-suffix <suffix-name>
 = dns-suffix
undo dns-suffix
# domain-search-list
@ ip-address-pool
? domain-name text 1 32 caseless
domain-search-list <domain-name>
 = domain-search-list <domain-name>
undo domain-search-list [ <domain-name> ]
# option force-reply
@ ip-address-pool
? option-code number 2 254
option force-reply { <option-code> } &<1-16>
 = option force-reply
undo option force-reply [ { <option-code> } &<1-16> ]
# dns-server (IP address pool view)
@ ip-address-pool
dns-server <ip-address1> [ <ip-address2> [ <ip-address3> [ <ip-address4> [ <ip-address5> [ <ip-address6> [ <ip-address7> [ <ip-address8> ] ] ] ] ] ] ]
 = dns-server <ip-address1> <ip-address2> <ip-address3> <ip-address4> <ip-address5> <ip-address6> <ip-address7> <ip-address8>
undo dns-server { <ip-address1> [ <ip-address2> [ <ip-address3> [ <ip-address4> [ <ip-address5> [ <ip-address6> [ <ip-address7> [ <ip-address8> ] ] ] ] ] ] ] | all }
# netbios-name-server
@ ip-address-pool
netbios-name-server <ip-address1> [ <ip-address2> [ <ip-address3> [ <ip-address4> [ <ip-address5> [ <ip-address6> [ <ip-address7> [ <ip-address8> ] ] ] ] ] ] ]
 = netbios-name-server <ip-address1> <ip-address2> <ip-address3> <ip-address4> <ip-address5> <ip-address6> <ip-address7> <ip-address8>
undo netbios-name-server { <ip-address1> [ <ip-address2> [ <ip-address3> [ <ip-address4> [ <ip-address5> [ <ip-address6> [ <ip-address7> [ <ip-address8> ] ] ] ] ] ] ] | all }
undo netbios-name-server
# netbios-type (IP address pool view)
@ ip-address-pool
netbios-type b-node
 = netbios-type b-node
undo netbios-type { b-node | h-node | m-node | p-node }
netbios-type h-node
 = netbios-type h-node
netbios-type m-node
 = netbios-type m-node
netbios-type p-node
 = netbios-type p-node
# option router disable
@ ip-address-pool
option router disable
 = option router disable
undo option router disable
# option121
@ ip-address-pool
? mask-length1 number 0 32
? gateway-address1 ipv4
? mask-length2 number 0 32
? gateway-address2 ipv4
? mask-length3 number 0 32
? gateway-address3 ipv4
? mask-length4 number 0 32
? gateway-address4 ipv4
? mask-length5 number 0 32
? gateway-address5 ipv4
? mask-length6 number 0 32
? gateway-address6 ipv4
? mask-length7 number 0 32
? gateway-address7 ipv4
? mask-length8 number 0 32
? gateway-address8 ipv4
option121 ip-address { <ip-address1> <mask-length1> <gateway-address1> } [ <ip-address2> <mask-length2> <gateway-address2> [ <ip-address3> <mask-length3> <gateway-address3> [ <ip-address4> <mask-length4> <gateway-address4> [ <ip-address5> <mask-length5> <gateway-address5> [ <ip-address6> <mask-length6> <gateway-address6> [ <ip-address7> <mask-length7> <gateway-address7> [ <ip-address8> <mask-length8> <gateway-address8> ] ] ] ] ] ] ]
 = option121 ip-address <ip-address1> <gateway-address1>
undo option121 [ ip-address <ip-address1> <mask-length1> <gateway-address1> ]
# dhcp option125
@ ip-address-pool
? enterprise-code number 0 4294967295
? option125-string text 1 32
dhcp option125 [ enterprise-code <enterprise-code> ] <option125-string>
 = dhcp option125
undo dhcp option125
# option33 route
@ ip-address-pool
? dest-ip ipv4
? gateway ipv4
option33 route <dest-ip> <gateway>
 = option33 route <dest-ip> <gateway>
undo option33 route <dest-ip> <gateway>
# sip-server (IP address pool view)
@ ip-address-pool
sip-server { { ip-address <ip-address1> [ ip-address <ip-address2> ] } | { list <server-name1> [ list <server-name2> ] } }
 = sip-server
undo sip-server
# dhcp client-option
@ ip-address-pool
? client-string text 3 66
? reply-code number 2 254
? reply-sub-code number 1 254
? hex-string text 1 128 caseless
? ascii-string text 1 128
dhcp client-option <client-code> <client-string> reply-option <reply-code> { suboption <reply-sub-code> { hex <hex-string> | ip <ip-address> | string <ascii-string> } } &<1-16>
 = dhcp client-option <client-code> <client-string> reply-option <reply-sub-code>
undo dhcp client-option [ <client-code> [ <client-string> ] ] reply-option
undo dhcp client-option <client-code> <client-string> reply-option suboption { <reply-sub-code> } &<1-16>
# option
@ ip-address-pool
? code number 2 254
? ip-address-1 ipv4
? ip-address-2 ipv4
? cipher-text text 1 512 secret
? sub-code number 1 254
option <code> { hex <hex-string> | { ip <ip-address-1> [ <ip-address-2> ] } | string <ascii-string> | cipher <cipher-text> }
 = option <ip-address-1>
option <code> { suboption <sub-code> { ip <ip-address-1> | string <sub-ascii-string> } } &<1-16>
 = option <ip-address-1>
undo option [ <code> [ ip <ip-address-1> ] ]
# client-option60
@ ip-address-pool
? option60-text text 1 255 rest
client-option60 <option60-text>
 = client-option60
undo client-option60
# excluded-ip-address (IP address pool view)
@ ip-address-pool
excluded-ip-address <start-ip-address> [ <end-ip-address> ]
 = excluded-ip-address <start-ip-address> <end-ip-address>
undo excluded-ip-address <start-ip-address> [ <end-ip-address> ]
# gateway (IP address pool view)
@ ip-address-pool
? mask-length number 0 32
? mask ipv4
gateway <ip-address> { <mask-length> | <mask> }
 = gateway
undo gateway
# lease (IP address pool view)
@ ip-address-pool
lease <days> [ <hours> [ <minutes> ] ]
 = lease
undo lease
# lock (Server IP address pool view)
@ ip-address-pool
lock
 = lock
undo lock
# rebinding-time
@ ip-address-pool
rebinding-time <days> [ <hours> [ <minutes> ] ]
 = rebinding-time
undo rebinding-time
# recycle
@ ip-address-pool
! now
recycle <start-ip-address> [ <end-ip-address> ]
# remote-backup-profile
@ ip-address-pool
? profile-name text 1 128 caseless
remote-backup-profile <profile-name>
 = remote-backup-profile <profile-name>
undo remote-backup-profile [ <profile-name> ]
# renewal-time
@ ip-address-pool
renewal-time <days> [ <hours> [ <minutes> ] ]
 = renewal-time
undo renewal-time
# section
@ ip-address-pool
? section-index number 0 255
section <section-index> <start-ip-address> [ <end-ip-address> ]
 = section <section-index>
undo section <section-index>
# server identifier ip
@ ip-address-pool
server identifier ip <ip-address>
 = server identifier ip <ip-address>
undo server identifier ip [ <ip-address> ]
# warning-exhaust
@ ip-address-pool
warning-exhaust
 = warning-exhaust
undo warning-exhaust
# warning-threshold
@ ip-address-pool
? threshold-value number 0 100
warning-threshold <threshold-value>
 = warning-threshold
undo warning-threshold
# vpn-instance (IP address pool view)
@ ip-address-pool
? vpn-instance-name text 1 31
vpn-instance <vpn-instance-name>
 = vpn-instance
undo vpn-instance
# reset conflict-ip-address
@ ip-address-pool
! now
reset conflict-ip-address <start-ip-address> [ <end-ip-address> ]
# reset dhcp server statistics
@ user
! now 3
reset dhcp server statistics
# dhcp server option82 server-id-override enable
@ system
dhcp server option82 server-id-override enable
 = dhcp server option82 server-id-override enable
undo dhcp server option82 server-id-override enable
# dhcp server option82 link-selection enable
@ system
dhcp server option82 link-selection enable
 = dhcp server option82 link-selection enable
undo dhcp server option82 link-selection enable
# dhcp server database
@ system
? interval number 300 86400
dhcp server database enable
 = dhcp server database enable
undo dhcp server database { enable | recover | write-delay }
dhcp server database recover
 = dhcp server database recover
dhcp server database write-delay <interval>
 = dhcp server database write-delay
# dhcp server identifier dest-ip
@ system
dhcp server identifier dest-ip
 = dhcp server identifier dest-ip
undo dhcp server identifier
# dhcp server ping packets
@ system
? packet-number number 0 10
dhcp server ping packets <packet-number>
 = dhcp server ping packets
undo dhcp server ping packets
# dhcp server ping timeout
@ system
? timeout-interval number 0 10000
dhcp server ping timeout <timeout-interval>
 = dhcp server ping timeout
undo dhcp server ping timeout
# dhcp server base-option60 enable
@ system
dhcp server base-option60 enable
 = dhcp server base-option60 enable
undo dhcp server base-option60 enable
# ip pool
@ system
? ip-pool-name text 1 128
ip pool <ip-pool-name> server
 + ip pool <ip-pool-name>
 > ip-address-pool -ip-pool-<ip-pool-name>
# dhcp server request-packet all-interface
@ system
dhcp server request-packet all-interface { enable | disable }
 = dhcp server request-packet all-interface`;
