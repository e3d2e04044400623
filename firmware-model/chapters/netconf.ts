// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/NETCONF Configuration Commands". */
export default (): string => `
? rulename text 1 15 caseless
? group-name text 1 32 caseless
# activate module
@ netconf-user-interface
! now
? module-name text 1 127
activate module <module-name>
# netconf authorization-rule
@ task-group user-group
? rule-name text 1 15
? rpc-oper-name text 1 255
? data-node-path text 1 255
? description-text text 1 63 rest
netconf authorization-rule <rule-name> { { deny { rpc-operation <rpc-oper-name> | schema-path <data-node-path> } } | { permit { rpc-operation <rpc-oper-name> | schema-path <data-node-path> access-operation { read | write | execute } * } } } [ description <description-text> ]
 = netconf authorization-rule <rule-name>
undo netconf authorization-rule <rule-name>
# endpoint (Callhome view)
@ callhome
? endpoint-name text 1 19
endpoint <endpoint-name>
 + endpoint <endpoint-name>
 > endpoint -endpoint-<endpoint-name>
undo endpoint <endpoint-name>
# peer-ip
@ endpoint
? port-number interface-number
? vpn-instance text 1 31
peer-ip <ip-address> port <port-number> [ [ local-address <source-ip> ] | [ vpn-instance <vpn-instance> | public-net ] ] *
 = peer-ip <ip-address>
undo peer-ip [ <ip-address> ]
# keepalive-interval
@ endpoint
? intervalTime number 0 60
keepalive-interval <intervalTime>
 = keepalive-interval
undo keepalive-interval
# keepalive-maxcount
@ endpoint
? maxcount number 1 30
keepalive-maxcount <maxcount>
 = keepalive-maxcount
undo keepalive-maxcount
# callhome
@ netconf-user-interface
? callhome-name text 1 19
callhome <callhome-name>
 + callhome <callhome-name>
 > callhome -callhome-<callhome-name>
undo callhome <callhome-name>
# reconnection interval
@ callhome
? interval number 5 300
reconnection interval <interval>
 = reconnection interval
undo reconnection interval
# display netconf session (All views)
@ all
! now 1
display netconf session
# display netconf authorization task-group-rules
@ all
! now 1
? task-group-name text 1 32 caseless
display netconf authorization task-group-rules <task-group-name> [ rule-name <rulename> ]
# display netconf authorization user-group-rules
@ all
! now 1
? user-group-name text 1 32 caseless
display netconf authorization user-group-rules <user-group-name> [ rule-name <rulename> ]
# display netconf authorization statistics
@ all
! now 1
display netconf authorization statistics
# display netconf capability
@ all
! now 1
display netconf capability
# display netconfc session
@ all
! now 1
? peerid number 1024 8192
display netconfc session [ peer-id <peerid> ]
# netconf
@ system
netconf
 + netconf
 > netconf-user-interface -netconf
# description (NACM rule view)
@ nacm-rule
? description text 1 63 rest
description <description>
 = description
undo description
# module-name
@ nacm-rule
? module-name text 1 63
module-name <module-name>
 = module-name
undo module-name
# nacm enable
@ nacm
nacm enable
 = nacm enable
undo nacm enable
# access-operation
@ nacm-rule
access-operation { { create | read | update | delete | exec } * | * }
 = access-operation
undo access-operation
# group-name
@ nacm
group-name <group-name>
 + group-name <group-name>
 > nacm-group -group-<group-name>
undo group-name <group-name>
# user-name
@ nacm-group
? user-name text 1 255 caseless
user-name <user-name>
 = user-name <user-name>
undo user-name <user-name>
# read-default permit
@ nacm
read-default permit
 = read-default permit
undo read-default permit
# write-default permit
@ nacm
write-default permit
 = write-default permit
undo write-default permit
# execute-default permit
@ nacm
execute-default permit
 = execute-default permit
undo execute-default permit
# rule-name
@ nacm-rule-list
? rule-name text 1 15 caseless
rule-name <rule-name> action { permit | deny }
 + rule-name <rule-name>
 > nacm-rule -rule-name-<rule-name>
undo rule-name <rule-name>
# nacm
@ netconf-user-interface
nacm
 + nacm
 > nacm -nacm
undo nacm
# protocol inbound ssh port 830 (NETCONF user interface view)
@ netconf-user-interface
protocol inbound ssh ipv4 port 830
 = protocol inbound ssh ipv4 port 830
protocol inbound ssh ipv6 port 830
 = protocol inbound ssh ipv6 port 830
undo protocol inbound ssh ipv4 port 830
undo protocol inbound ssh ipv6 port 830
# rpc-message log protocol-operation get
@ netconf-user-interface
rpc-message log protocol-operation get
 = rpc-message log protocol-operation get
undo rpc-message log protocol-operation get
# rule-type
@ nacm-rule
? rpc-name text 1 63
? notification-name text 1 63
? path text 1 255
rule-type { rpc-name <rpc-name> | notification-name <notification-name> | path <path> }
 = rule-type
undo rule-type
# group (NACM rule list view)
@ nacm-rule-list
group <group-name>
 = group <group-name>
undo group <group-name>
# group (NACM rule list view)
@ nacm
group <group-name>
 + group <group-name>
 > nacm-group -group-<group-name>
undo group <group-name>
# rule-list-name
@ nacm
? list-name text 1 15 caseless
rule-list-name <list-name>
 + rule-list-name <list-name>
 > nacm-rule-list -rule-list-<list-name>
undo rule-list-name <list-name>
# idle-timeout (NETCONF user interface view)
@ netconf-user-interface
? minutes number 0 35791
? seconds number 0 59
idle-timeout <minutes> [ <seconds> ]
 = idle-timeout
undo idle-timeout
# max-sessions
@ netconf-user-interface
? count number 0 15
max-sessions <count>
 = max-sessions
undo max-sessions
# snetconf server enable
@ system
snetconf server enable
 = snetconf server enable
undo snetconf server enable
# snetconf server enable (System view)
@ system
snetconf ipv4 server enable
 = snetconf ipv4 server enable
snetconf ipv6 server enable
 = snetconf ipv6 server enable
undo snetconf ipv4 server enable
undo snetconf ipv6 server enable
# protocol inbound ssh port 830
@ netconf-user-interface
protocol inbound ssh port 830
 = protocol inbound ssh port 830
undo protocol inbound ssh port 830
# xml-translate abort
@ system basic-acl
! now
xml-translate abort
# xml-translate end
@ system basic-acl
! now
xml-translate end
# xml-translate begin
@ system
! now
xml-translate begin`;
