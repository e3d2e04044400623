// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Monitor Commands/gRPC Configuration Commands". */
export default (): string => `
? acl-name text 1 64
? acl-number number 2000 3999
? port-number interface-number
? time number 1 3600
? ssl-policy-name text 1 23
# acl (GRPC server view)
@ grpc-server
acl <acl-name>
 = acl <acl-name>
acl <acl-number>
 = acl <acl-number>
undo acl [ <acl-name> ]
undo acl <acl-number>
# acl (GRPC IPv6 server view)
@ grpc-ipv6-server
acl <acl-name>
 = acl <acl-name>
acl <acl-number>
 = acl <acl-number>
undo acl [ <acl-name> ]
undo acl <acl-number>
# grpc client
@ grpc
grpc client
 + grpc client
 > grpc-client -client
# server enable (GRPC server view)
@ grpc-server
server enable
 = server enable
undo server enable
# server enable (GRPC IPv6 server view)
@ grpc-ipv6-server
server enable
 = server enable
undo server enable
# grpc
@ system
grpc
 + grpc
 > grpc -grpc
# grpc server ipv6
@ grpc
grpc server ipv6
 + grpc server ipv6
 > grpc-ipv6-server -server-ipv6
# grpc server
@ grpc
grpc server
 + grpc server
 > grpc-server -server
# server-port (GRPC server view)
@ grpc-server
server-port <port-number>
 = server-port <port-number>
undo server-port [ <port-number> ]
# server-port (GRPC IPv6 server view)
@ grpc-ipv6-server
server-port <port-number>
 = server-port <port-number>
undo server-port [ <port-number> ]
# idle-timeout (GRPC server view)
@ grpc-server
idle-timeout <time>
 = idle-timeout
undo idle-timeout [ <time> ]
# idle-timeout (GRPC IPv6 server view)
@ grpc-ipv6-server
idle-timeout <time>
 = idle-timeout
undo idle-timeout [ <time> ]
# whitelist session-car grpc
@ grpc
? sessionCarCir number 1 1000000
? sessionCarCbs number 1 1000000
? sessionCarPir number 1 1000000
? sessionCarPbs number 1 1000000
whitelist session-car grpc disable
 = whitelist session-car grpc disable
whitelist session-car grpc { cir <sessionCarCir> | cbs <sessionCarCbs> | pir <sessionCarPir> | pbs <sessionCarPbs> } *
 = whitelist session-car grpc
undo whitelist session-car grpc disable
undo whitelist session-car grpc [ { cir <sessionCarCir> | cbs <sessionCarCbs> | pir <sessionCarPir> | pbs <sessionCarPbs> } * ]
# source-ip (GRPC server view)
@ grpc-server
? ip-address ipv4
? vpn-instance-name text 1 31
source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
 = source-ip <ip-address> <vpn-instance-name>
undo source-ip [ <ip-address> [ vpn-instance <vpn-instance-name> ] ]
# source-ip (GRPC IPv6 server view)
@ grpc-ipv6-server
? sourceIp ipv6
? vpnName text 1 31
source-ip <sourceIp> [ vpn-instance <vpnName> ]
 = source-ip <vpnName>
undo source-ip [ <sourceIp> [ vpn-instance <vpnName> ] ]
# ssl-verify (GRPC client view)
@ grpc-client
? cn-name text 1 32
ssl-policy <ssl-policy-name> [ verify-cn <cn-name> ]
 = ssl-policy <ssl-policy-name> <cn-name>
ssl-verify peer
 = ssl-verify peer
undo ssl-policy [ <ssl-policy-name> [ verify-cn <cn-name> ] ]
undo ssl-verify peer
# ssl-verify (GRPC server view)
@ grpc-server
ssl-policy <ssl-policy-name>
 = ssl-policy <ssl-policy-name>
ssl-verify peer
 = ssl-verify peer
undo ssl-policy [ <ssl-policy-name> ]
undo ssl-verify peer
# ssl-verify (GRPC IPv6 server view)
@ grpc-ipv6-server
? policy-name text 1 23
ssl-policy <policy-name>
 = ssl-policy <policy-name>
ssl-verify peer
 = ssl-verify peer
undo ssl-policy [ <policy-name> ]
undo ssl-verify peer`;
