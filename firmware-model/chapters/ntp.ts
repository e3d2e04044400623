// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/NTP Configuration Commands". */
export default (): string => `
? key-id number 1 4294967295
? port-number interface-number
? ipv6Addr ipv6
? ttl-number number 1 255
? ip-address ipv4
? number number 1 4
? interface-name interface
? ipv4Addr ipv4
? vpnName text 1 31
? interface-type interface-type
? interface-number interface-number
? vpn-instance-name text 1 31
# ntp-service broadcast-server
@ interface
? version-number number 1 4
ntp-service broadcast-server [ authentication-keyid <key-id> | version <version-number> | port <port-number> ] *
 = ntp-service broadcast-server
ntp-service broadcast-client
 = ntp-service broadcast-client
undo ntp-service broadcast-server
undo ntp-service broadcast-client
# ntp-service multicast-server ipv6
@ interface
? ipv6Addr
? portNumber interface-number
ntp-service multicast-server ipv6 [ <ipv6Addr> ] [ authentication-keyid <keyid> | ttl <ttl-number> | port <portNumber> ] *
 = ntp-service multicast-server ipv6 <ipv6Addr>
undo ntp-service multicast-server ipv6 [ <ipv6Addr> ]
# ntp-service multicast-client ipv6
@ interface
ntp-service multicast-client ipv6 [ <ipv6-address> ]
 = ntp-service multicast-client ipv6 <ipv6-address>
undo ntp-service multicast-client ipv6 [ <ipv6-address> ]
# ntp-service manycast-server ipv6
@ interface
ntp-service manycast-server ipv6 [ <ipv6-address> ]
 = ntp-service manycast-server ipv6 <ipv6-address>
undo ntp-service manycast-server ipv6 [ <ipv6-address> ]
# ntp-service manycast-client ipv6
@ interface
? ipv6-address ipv6
? key-id number 1 65535
ntp-service manycast-client ipv6 [ <ipv6-address> ] [ authentication-keyid <key-id> | ttl <ttl-number> | port <port-number> ] *
 = ntp-service manycast-client ipv6 <ipv6-address>
undo ntp-service manycast-client ipv6 [ <ipv6-address> ]
# ntp-service ipv6 in-interface disable
@ interface
ntp-service ipv6 in-interface disable
 = ntp-service ipv6 in-interface disable
undo ntp-service ipv6 in-interface disable
# ntp-service multicast-server
@ interface
? key-id
ntp-service multicast-server [ <ip-address> ] [ authentication-keyid <key-id> | ttl <ttl-number> | version <number> | port <port-number> ] *
 = ntp-service multicast-server <ip-address>
ntp-service multicast-client [ <ip-address> ]
 = ntp-service multicast-client <ip-address>
undo ntp-service multicast-server [ <ip-address> ]
undo ntp-service multicast-client [ <ip-address> ]
# ntp-service refclock-master
@ system
? ip-address
? stratum number 1 15
ntp-service refclock-master [ <ip-address> ] [ <stratum> ]
 = ntp-service refclock-master <ip-address>
undo ntp-service refclock-master [ <ip-address> ]
# ntp-service enable
@ virtual-access-port-extension
? password text 1 512 secret
ntp-service enable authentication-keyid <key-id> authentication-mode hmac-sha256 <password>
 = ntp-service enable authentication-keyid
undo ntp-service enable
# ntp-service discard
@ system
? min-interval-val number 1 8
? avg-interval-val number 1 8
ntp-service discard { min-interval <min-interval-val> | avg-interval <avg-interval-val> } *
 = ntp-service discard
undo ntp-service discard
# display ntp-service statistics packet
@ all
! now 1
display ntp-service statistics packet [ ipv6 ]
display ntp-service statistics packet [ ipv6 ] interface { <interface-name> | <interface_type> <interface_num> | all }
display ntp-service statistics packet peer [ [ <ipv4Addr> [ vpn-instance <vpnName> ] ] | ipv6 [ <ipv6-address> [ vpn-instance <vpnName> ] ] ]
# ntp-service in-interface disable
@ interface
ntp-service in-interface disable
 = ntp-service in-interface disable
undo ntp-service in-interface disable
# ntp-service kod-enable
@ system
ntp-service kod-enable
 = ntp-service kod-enable
undo ntp-service kod-enable
# ntp-service manycast-server
@ interface
? ip-address
ntp-service manycast-server [ <ip-address> ]
 = ntp-service manycast-server <ip-address>
undo ntp-service manycast-server [ <ip-address> ]
# ntp-service manycast-client
@ interface
? key-id number 1 65535
ntp-service manycast-client [ <ip-address> ] [ authentication-keyid <key-id> | ttl <ttl-number> | port <port-number> ] *
 = ntp-service manycast-client <ip-address>
undo ntp-service manycast-client [ <ip-address> ]
# ntp-service max-dynamic-sessions
@ system
? number number 0 100
ntp-service max-dynamic-sessions <number>
 = ntp-service max-dynamic-sessions
undo ntp-service max-dynamic-sessions
# ntp-service port
@ system
? port-value number 1025 65535
ntp-service port <port-value>
 = ntp-service port
undo ntp-service port
# ntp-service server source-interface
@ system
ntp-service server source-interface { <interface-name> | <interface-type> <interface-number> }
 = ntp-service server source-interface <interface-name>
ntp-service ipv6 server source-address <ipv6Addr> [ vpn-instance <vpnName> ]
 = ntp-service ipv6 server source-address <ipv6Addr> <vpnName>
ntp-service ipv6 server physic-isolate source-interface { <interface-name> | <interface-type> <interface-number> } source-address <ipv6Addr>
 = ntp-service ipv6 server physic-isolate source-interface <interface-name> source-address <ipv6Addr>
ntp-service server physic-isolate source-interface { <interface-name> | <interface-type> <interface-number> } source-address <ipv4Addr>
 = ntp-service server physic-isolate source-interface <interface-name> source-address <ipv4Addr>
undo ntp-service server source-interface { <interface-name> | <interface-type> <interface-number> }
undo ntp-service ipv6 server source-address <ipv6Addr> [ vpn-instance <vpnName> ]
undo ntp-service ipv6 server physic-isolate source-interface { <interface-name> | <interface-type> <interface-number> } source-address <ipv6Addr>
undo ntp-service server physic-isolate source-interface { <interface-name> | <interface-type> <interface-number> } source-address <ipv4Addr>
# ntp-service access
@ system
? acl-number number 2000 2999
? aclname text 1 64
? acl6-number number 2000 2999
? acl6name text 1 64
ntp-service access peer { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ]
 = ntp-service access peer <acl-number> <aclname> <acl6-number> <acl6name>
undo ntp-service access { { peer | query | server | synchronization | limited } | { peer | query | server | synchronization | limited } { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 [ { <acl6-number> | acl6-name <acl6name> } | { <acl6-number> | acl6-name <acl6name> } { <acl-number> | acl-name <aclname> } ] | all } }
ntp-service access peer ipv6 { <acl6-number> | acl6-name <acl6name> } [ { <acl-number> | acl-name <aclname> } ]
 = ntp-service access peer ipv6 <acl6-number> <acl6name> <acl-number> <aclname>
ntp-service access query { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ]
 = ntp-service access query <acl-number> <aclname> <acl6-number> <acl6name>
ntp-service access query ipv6 { <acl6-number> | acl6-name <acl6name> } [ { <acl-number> | acl-name <aclname> } ]
 = ntp-service access query ipv6 <acl6-number> <acl6name> <acl-number> <aclname>
ntp-service access server { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ]
 = ntp-service access server <acl-number> <aclname> <acl6-number> <acl6name>
ntp-service access server ipv6 { <acl6-number> | acl6-name <acl6name> } [ { <acl-number> | acl-name <aclname> } ]
 = ntp-service access server ipv6 <acl6-number> <acl6name> <acl-number> <aclname>
ntp-service access synchronization { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ]
 = ntp-service access synchronization <acl-number> <aclname> <acl6-number> <acl6name>
ntp-service access synchronization ipv6 { <acl6-number> | acl6-name <acl6name> } [ { <acl-number> | acl-name <aclname> } ]
 = ntp-service access synchronization ipv6 <acl6-number> <acl6name> <acl-number> <aclname>
ntp-service access limited { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ]
 = ntp-service access limited <acl-number> <aclname> <acl6-number> <acl6name>
ntp-service access limited ipv6 { <acl6-number> | acl6-name <acl6name> } [ { <acl-number> | acl-name <aclname> } ]
 = ntp-service access limited ipv6 <acl6-number> <acl6name> <acl-number> <aclname>
# ntp-service server disable
@ system
ntp-service [ ipv6 ] server disable
 = ntp-service server disable
undo ntp-service [ ipv6 ] server disable
# ntp-service source-interface
@ system
? interface_num text 1 47
ntp-service [ ipv6 ] source-interface { <interface-name> | <interface_type> <interface_num> } [ vpn-instance <vpnName> ]
 = ntp-service source-interface <vpnName>
# reset ntp-service statistics
@ user
! now 3
? ipv6-address ipv6
reset ntp-service statistics packet [ ipv6 ]
reset ntp-service statistics packet [ ipv6 ] interface { <interface-name> | <interface-type> <interface-number> | all }
reset ntp-service statistics packet peer [ [ <ip-address> [ vpn-instance <vpn-instance-name> ] ] | ipv6 [ <ipv6-address> [ vpn-instance <vpn-instance-name> ] ] ]
# ntp-service sync-interval
@ system
? interval number 180 600
ntp-service sync-interval <interval>
 = ntp-service sync-interval
undo ntp-service sync-interval
# ntp-service unicast-peer unicast-server
@ system
? key-id
? max-number number 10 17
? min-number number 3 6
ntp-service unicast-peer <ipv4Addr> [ version <number> | port <port-number> | authentication-keyid <key-id> | source-interface { <interface-name> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preference | maxpoll <max-number> | minpoll <min-number> | preempt ] *
 = ntp-service unicast-peer <ipv4Addr> <number> <key-id> <interface-name> <vpn-instance-name> <max-number> <min-number>
ntp-service unicast-server <ipv4Addr> [ version <number> | port <port-number> | authentication-keyid <key-id> | source-interface { <interface-name> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preference | maxpoll <max-number> | minpoll <min-number> | burst | iburst | preempt ] *
 = ntp-service unicast-server <ipv4Addr> <number> <key-id> <interface-name> <vpn-instance-name> <max-number> <min-number>
ntp-service unicast-peer ipv6 <ipv6Addr> [ authentication-keyid <key-id> | port <port-number> | source-interface { <interface-name> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preference | maxpoll <max-number> | minpoll <min-number> | preempt ] *
 = ntp-service unicast-peer ipv6 <ipv6Addr> <key-id> <interface-name> <vpn-instance-name> <max-number> <min-number>
ntp-service unicast-server ipv6 <ipv6Addr> [ authentication-keyid <key-id> | port <port-number> | source-interface { <interface-name> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preference | maxpoll <max-number> | minpoll <min-number> | burst | iburst | preempt ] *
 = ntp-service unicast-server ipv6 <ipv6Addr> <key-id> <interface-name> <vpn-instance-name> <max-number> <min-number>`;
