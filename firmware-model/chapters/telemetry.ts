// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Monitor Commands/Telemetry Configuration Commands". */
export default (): string => `
? subscription-name text 1 64
? sensor-name text 1 64
? filter-name text 1 8 rest
? ip-address ipv4
? port number 1 65535
? sample-interval number 0 1800000
? heartbeat-interval number 1 60
? destination-name text 1 64
# display telemetry subscription
@ all
! now 1
display telemetry subscription [ <subscription-name> ]
# condition-relation
@ telemetry-filter
condition-relation or
 = condition-relation or
undo condition-relation [ and | or ]
condition-relation and
 = condition-relation and
# cpu-usage max-percent
@ telemetry
? usage number 1 50
cpu-usage max-percent <usage>
 = cpu-usage max-percent
undo cpu-usage max-percent [ <usage> ]
# depth (Sensor-path-self-defined-event view)
@ sensor-path sensor-path-self-defined-event
? depth-value number 1 3
depth <depth-value>
 = depth
undo depth [ <depth-value> ]
# description (Sensor-path-self-defined-event view)
@ sensor-path-self-defined-event
? event-description text 1 55 rest
description <event-description>
 = description
undo description [ <event-description> ]
# destination-group (Telemetry view)
@ telemetry
? destination-group-name text 1 64
destination-group <destination-group-name>
 + destination-group <destination-group-name>
 > destination-group -destination-group-<destination-group-name>
undo destination-group <destination-group-name>
# dscp (Subscription view)
@ subscription
? value number 0 63
dscp <value>
 = dscp <value>
undo dscp
undo dscp <value>
# display telemetry dynamic-subscription
@ all
! now 1
? subName text 1 64
display telemetry dynamic-subscription [ <subName> ]
# display telemetry sensor-path
@ all
! now 1
display telemetry sensor-path
# display telemetry destination
@ all
! now 1
? dest-name text 1 64
display telemetry destination [ <dest-name> ]
# display telemetry sensor
@ all
! now 1
display telemetry sensor [ <sensor-name> ]
# encoding
@ subscription
encoding { gpb | json }
 = encoding
undo encoding
undo encoding { gpb | json }
# filter (Sensor-path view and Sensor-path-self-defined-event view)
@ sensor-path
filter <filter-name>
 = filter <filter-name>
undo filter <filter-name>
# filter (Sensor-path view and Sensor-path-self-defined-event view)
@ sensor-path-self-defined-event
filter <filter-name>
 + filter <filter-name>
 > telemetry-filter -filter-<filter-name>
undo filter <filter-name>
# port (Destination group view)
@ destination-group
? vpn-instance text 1 31
? ip-address-ipv6 ipv6
ipv4-address <ip-address> port <port> [ vpn-instance <vpn-instance> ] [ protocol { grpc [ no-tls ] | udp } ]
 = ipv4-address <ip-address> port <port>
ipv6-address <ip-address-ipv6> port <port> [ vpn-instance <vpn-instance> ] [ protocol { grpc [ no-tls ] | udp } ]
 = ipv6-address <ip-address-ipv6> port <port>
undo ipv4-address <ip-address> port <port> [ vpn-instance <vpn-instance> ] [ protocol { grpc [ no-tls ] | udp } ]
undo ipv6-address <ip-address-ipv6> port <port> [ vpn-instance <vpn-instance> ] [ protocol { grpc [ no-tls ] | udp } ]
# level (Sensor-path-self-defined-event view)
@ sensor-path-self-defined-event
? level-value number 0 255
level <level-value>
 = level
undo level [ <level-value> ]
# local-source-address
@ subscription
? ipv6-address ipv6
? port-value6 number 1025 65535
local-source-address ipv4 <ip-address> [ port <port> ]
 = local-source-address ipv4 <ip-address>
local-source-address ipv6 <ipv6-address> [ port <port-value6> ]
 = local-source-address ipv6 <ipv6-address>
undo local-source-address ipv4
undo local-source-address ipv4 <ip-address> [ port <port> ]
undo local-source-address ipv6
undo local-source-address ipv6 <ipv6-address> [ port <port-value6> ]
# op-field
@ telemetry-filter
? field text 1 63
? value number 0 4294967295
op-field <field> op-type eq op-value <value>
 = op-field <field> op-type eq op-value <value>
undo op-field <field> op-type { eq | gt | ge | lt | le } op-value <value>
op-field <field> op-type gt op-value <value>
 = op-field <field> op-type gt op-value <value>
op-field <field> op-type ge op-value <value>
 = op-field <field> op-type ge op-value <value>
op-field <field> op-type lt op-value <value>
 = op-field <field> op-type lt op-value <value>
op-field <field> op-type le op-value <value>
 = op-field <field> op-type le op-value <value>
# policy reset-when-start
@ sensor-path
policy reset-when-start
 = policy reset-when-start
undo policy [ reset-when-start ]
# protocol (Subscription view)
@ subscription
protocol { grpc [ no-tls ] | udp }
 = protocol
undo protocol
undo protocol { grpc [ no-tls ] | udp }
# sensor-group (Subscription view)
@ subscription
? sensor-name text 1 31
sensor-group <sensor-name> [ sample-interval <sample-interval> { [ suppress-redundant ] | [ heartbeat-interval <heartbeat-interval> ] } * ]
 = sensor-group <sensor-name>
undo sensor-group <sensor-name> [ sample-interval <sample-interval> { [ suppress-redundant ] | [ heartbeat-interval <heartbeat-interval> ] } * ]
# sensor-group (Subscription view)
@ telemetry
? sensor-name text 1 31
sensor-group <sensor-name> [ sample-interval <sample-interval> { [ suppress-redundant ] | [ heartbeat-interval <heartbeat-interval> ] } * ]
 + sensor-group <sensor-name>
 > sensor-group -sensor-group-<sensor-name>
undo sensor-group <sensor-name> [ sample-interval <sample-interval> { [ suppress-redundant ] | [ heartbeat-interval <heartbeat-interval> ] } * ]
# sensor-group (Telemetry view)
@ telemetry
sensor-group <sensor-name>
 + sensor-group <sensor-name>
 > sensor-group -sensor-group-<sensor-name>
undo sensor-group <sensor-name>
# sensor-path
@ sensor-group
? path text 1 511
sensor-path <path>
 + sensor-path <path>
 > sensor-path -path
sensor-path <path> self-defined-event
 + sensor-path <path>
 > sensor-path-self-defined-event -self-defined-event-path
undo sensor-path <path>
undo sensor-path <path> self-defined-event
# destination-group (Subscription view)
@ subscription
destination-group <destination-name>
 = destination-group <destination-name>
undo destination-group <destination-name>
# destination-group (Subscription view)
@ telemetry
destination-group <destination-name>
 + destination-group <destination-name>
 > destination-group -destination-group-<destination-name>
undo destination-group <destination-name>
# subscription
@ telemetry
subscription <subscription-name>
 + subscription <subscription-name>
 > subscription -subscription-<subscription-name>
undo subscription <subscription-name>
# suppress-period
@ sensor-path-self-defined-event
? period number 0 3600
suppress-period <period>
 = suppress-period
undo suppress-period [ <period> ]
# telemetry
@ system
telemetry
 + telemetry
 > telemetry -telemetry`;
