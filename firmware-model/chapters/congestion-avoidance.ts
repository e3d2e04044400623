// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/Congestion Avoidance Configuration Commands". */
export default (): string => `
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? port-queue-name text 1 31
? port-wred-name text 1 31
? inbound-slot-num number 1 16
? outbound-slot-num number 1 16
? weight-value number 1 100
? shaping-percentage-value number 0 100
? wred-name text 1 31
? pbs-value number 1 65535
? cir-value number 0 4294967294
? cbs-value number 1 65535
? pir-value number 0 4294967294
? cir-percentage-value number 1 100
? pir-percentage-value number 1 100
# color
@ flow-queue-wred port-queue-wred
? low-limit-percentage number 0 100
? high-limit-percentage number 0 100
? discard-percentage number 1 100
color green low-limit <low-limit-percentage> high-limit <high-limit-percentage> discard-percentage <discard-percentage>
 = color green low-limit
undo color { green | yellow | red }
color yellow low-limit <low-limit-percentage> high-limit <high-limit-percentage> discard-percentage <discard-percentage>
 = color yellow low-limit
color red low-limit <low-limit-percentage> high-limit <high-limit-percentage> discard-percentage <discard-percentage>
 = color red low-limit
# display ls-port-queue configuration
@ all
! now 1
display ls-port-queue configuration interface { <interface-type> <interface-number> | <interface-name> } outbound
# display ls-port-queue statistics
@ all
! now 1
display ls-port-queue statistics { all | interface { <interface-type> <interface-number> | <interface-name> } [ be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 ] } outbound
# display port-queue configuration template
@ all
! now 1
display port-queue configuration template [ verbose [ <port-queue-name> ] ]
# display port-queue configuration
@ all
! now 1
display port-queue configuration interface { <interface-type> <interface-number> | <interface-name> } [ <cos-value> ] outbound
display port-queue configuration interface { <interface-type> <interface-number> | <interface-name> } outbound
# display port-queue statistics
@ all
! now 1
? slot-id text 1 32
display port-queue statistics [ slot <slot-id> | interface { <interface-name> | <interface-type> <interface-number> } ] [ <cos-value> ] outbound
# display port-queue statistics outbound on-board
@ all
! now 1
display port-queue statistics interface { <interface-name> | <interface-type> <interface-number> } [ <cos-value> ] outbound on-board
# display port-queue statistics slot
@ all
! now 1
display port-queue statistics slot <slot-id> [ <cos-value> ] outbound bind mtunnel
# display port-wred configuration
@ all
! now 1
display port-wred configuration [ verbose [ <port-wred-name> ] ]
# display qos bandwidth-adjustment information
@ all
! now 1
display qos bandwidth-adjustment information slot <slot-id>
# display statistics fabric-queue
@ all
! now 1
display statistics fabric-queue unicast slot <inbound-slot-num> [ outbound slot <outbound-slot-num> ]
# display statistics fabric-queue multicast
@ all
! now 1
? slot-id number 1 31
display statistics fabric-queue multicast slot <slot-id>
# port-queue outbound bind mtunnel
@ slot
port-queue <cos-value> { { pq | wfq weight <weight-value> | lpq } | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } | port-wred <wred-name> } * outbound bind mtunnel
 = port-queue <cos-value> outbound bind mtunnel
undo port-queue <cos-value> outbound bind mtunnel
# port-queue-alarm (slot view)
@ slot
? cos-value text 1 3100 caseless
? percentage number 0 100
port-queue-alarm <cos-value> buffer percentage <percentage>
 = port-queue-alarm <cos-value> buffer
undo port-queue-alarm <cos-value> buffer
# port-queue-alarm buffer
@ interface
? cos-value text 1 3100 caseless
? percentage-value number 0 100
port-queue-alarm <cos-value> buffer percentage <percentage-value>
 = port-queue-alarm <cos-value> buffer
undo port-queue-alarm <cos-value> buffer
# port-queue-template
@ system
port-queue-template <port-queue-name>
 + port-queue-template <port-queue-name>
 > port-queue -port-queue-template-<port-queue-name>
undo port-queue-template <port-queue-name>
# port-queue-template (interface view)
@ interface
port-queue-template <port-queue-name> outbound
 = port-queue-template <port-queue-name> outbound
undo port-queue-template [ <port-queue-name> ] outbound
# port-queue
@ interface
? shaping-value number 0 4294967294
port-queue <cos-value> { { pq | wfq weight <weight-value> | lpq } | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } [ pbs <pbs-value> ] | port-wred <wred-name> | low-latency } * outbound
 = port-queue <cos-value> <wred-name> outbound
port-queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule pq [ port-wred <wred-name> ] outbound
 = port-queue <cos-value> cir pir-schedule pq <wred-name> outbound
undo port-queue <cos-value> [ pq | wfq | lpq | shaping | port-wred | low-latency ] outbound
undo port-queue <cos-value> [ cir { { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } | { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } } [ pbs <pbs-value> ] pir-schedule { pq | wfq weight <weight-value> | lpq } [ port-wred <wred-name> ] ] outbound
port-queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule wfq weight <weight-value> [ port-wred <wred-name> ] outbound
 = port-queue <cos-value> cir pir-schedule wfq weight <wred-name> outbound
port-queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule lpq [ port-wred <wred-name> ] outbound
 = port-queue <cos-value> cir pir-schedule lpq <wred-name> outbound
port-queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule pq [ port-wred <wred-name> ] outbound
 = port-queue <cos-value> cir pir-schedule pq <wred-name> outbound
port-queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule wfq weight <weight-value> [ port-wred <wred-name> ] outbound
 = port-queue <cos-value> cir pir-schedule wfq weight <wred-name> outbound
port-queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule lpq [ port-wred <wred-name> ] outbound
 = port-queue <cos-value> cir pir-schedule lpq <wred-name> outbound
# port-queue dynamic
@ interface
port-queue dynamic
 = port-queue dynamic
undo port-queue dynamic
# port-queue low-latency-mode
@ interface
port-queue low-latency-mode
 = port-queue low-latency-mode
undo port-queue low-latency-mode
# port-queue pq (low-speed interface)
@ interface
? pir-value
? pir-percent number 1 100
port-queue { af2 | af3 | af4 | ef | cs6 | cs7 } pq shaping pir { <pir-value> | percentage <pir-percent> }
 = port-queue pq shaping pir
# port-queue queue-limit
@ interface
? time-value number 1 150
port-queue be queue-limit max-buffer-time <time-value>
 = port-queue be queue-limit max-buffer-time
undo port-queue { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } queue-limit
port-queue af1 queue-limit max-buffer-time <time-value>
 = port-queue af1 queue-limit max-buffer-time
port-queue af2 queue-limit max-buffer-time <time-value>
 = port-queue af2 queue-limit max-buffer-time
port-queue af3 queue-limit max-buffer-time <time-value>
 = port-queue af3 queue-limit max-buffer-time
port-queue af4 queue-limit max-buffer-time <time-value>
 = port-queue af4 queue-limit max-buffer-time
port-queue ef queue-limit max-buffer-time <time-value>
 = port-queue ef queue-limit max-buffer-time
port-queue cs6 queue-limit max-buffer-time <time-value>
 = port-queue cs6 queue-limit max-buffer-time
port-queue cs7 queue-limit max-buffer-time <time-value>
 = port-queue cs7 queue-limit max-buffer-time
# port-queue wfq (low-speed interface)
@ interface
? cir-value
? pir-value
port-queue be wfq shaping cir { <cir-value> | percentage <cir-percent> } [ pir { <pir-value> | percentage <pir-percent> } ]
 = port-queue be wfq shaping cir
undo port-queue { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 }
port-queue af1 wfq shaping cir { <cir-value> | percentage <cir-percent> } [ pir { <pir-value> | percentage <pir-percent> } ]
 = port-queue af1 wfq shaping cir
port-queue af2 wfq shaping cir { <cir-value> | percentage <cir-percent> } [ pir { <pir-value> | percentage <pir-percent> } ]
 = port-queue af2 wfq shaping cir
port-queue af3 wfq shaping cir { <cir-value> | percentage <cir-percent> } [ pir { <pir-value> | percentage <pir-percent> } ]
 = port-queue af3 wfq shaping cir
port-queue af4 wfq shaping cir { <cir-value> | percentage <cir-percent> } [ pir { <pir-value> | percentage <pir-percent> } ]
 = port-queue af4 wfq shaping cir
port-queue ef wfq shaping cir { <cir-value> | percentage <cir-percent> } [ pir { <pir-value> | percentage <pir-percent> } ]
 = port-queue ef wfq shaping cir
port-queue cs6 wfq shaping cir { <cir-value> | percentage <cir-percent> } [ pir { <pir-value> | percentage <pir-percent> } ]
 = port-queue cs6 wfq shaping cir
# port-queue wfq weight (low-speed interface)
@ interface
? shaping-percentage-value
port-queue be { wfq weight <weight-value> | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } } * outbound
 = port-queue be outbound
undo port-queue { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } shaping outbound
undo port-queue { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } wfq outbound
undo port-queue { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } outbound
port-queue af1 { wfq weight <weight-value> | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } } * outbound
 = port-queue af1 outbound
port-queue af2 { wfq weight <weight-value> | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } } * outbound
 = port-queue af2 outbound
port-queue af3 { wfq weight <weight-value> | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } } * outbound
 = port-queue af3 outbound
port-queue af4 { wfq weight <weight-value> | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } } * outbound
 = port-queue af4 outbound
port-queue ef { wfq weight <weight-value> | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } } * outbound
 = port-queue ef outbound
port-queue cs6 { wfq weight <weight-value> | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } } * outbound
 = port-queue cs6 outbound
port-queue cs7 { wfq weight <weight-value> | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } } * outbound
 = port-queue cs7 outbound
# port-wred
@ system
port-wred <port-wred-name>
 + port-wred <port-wred-name>
 > port-queue-wred -port-wred-<port-wred-name>
undo port-wred <port-wred-name>
# queue (port queue view)
@ port-queue
? shaping-value number 0 4294967294
queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule pq [ port-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule pq <wred-name>
queue <cos-value> { { pq | wfq weight <weight-value> | lpq } | shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } [ pbs <pbs-value> ] | port-wred <wred-name> | low-latency } *
 = queue <cos-value> <wred-name>
undo queue <cos-value> [ pq | wfq | lpq | shaping | port-wred | low-latency ]
undo queue <cos-value> [ cir { { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } | { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } } [ pbs <pbs-value> ] pir-schedule { pq | wfq weight <weight-value> | lpq } [ port-wred <wred-name> ] ]
queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule wfq weight <weight-value> [ port-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule wfq weight <wred-name>
queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule lpq [ port-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule lpq <wred-name>
queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule pq [ port-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule pq <wred-name>
queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule wfq weight <weight-value> [ port-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule wfq weight <wred-name>
queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule lpq [ port-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule lpq <wred-name>
# queue-depth
@ flow-queue-wred port-queue-wred
? queue-depth-value number 1 4294967295
queue-depth <queue-depth-value>
 = queue-depth
undo queue-depth
# reset ls-port-queue statistics
@ user
! now 3
reset ls-port-queue statistics { all | interface { <interface-type> <interface-number> | <interface-name> } [ be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 ] } outbound
# reset port-queue statistics
@ user
! now 3
? slot-id text 1 31
reset port-queue statistics [ slot <slot-id> ] [ <cos-value> ] outbound
reset port-queue statistics interface { <interface-name> | <interface-type> <interface-number> } [ <cos-value> ] outbound
# reset port-queue statistics on-board
@ user
! now 3
reset port-queue statistics interface { <interface-name> | <interface-type> <interface-number> } [ <cos-value> ] outbound [ on-board ]
# reset port-queue statistics slot
@ user
! now 3
reset port-queue statistics slot <slot-id> [ <cos-value> ] outbound bind mtunnel
# reset statistics fabric-queue
@ all
! now
reset statistics fabric-queue unicast slot <inbound-slot-num> [ outbound slot <outbound-slot-num> ]
# reset statistics fabric-queue multicast
@ all
! now
reset statistics fabric-queue multicast slot <slot-id>
# set ls-port-queue weight specific
@ system
set ls-port-queue weight specific
 = set ls-port-queue weight specific
undo set ls-port-queue weight specific
# set port-queue weight-mode
@ interface
set port-queue weight-mode
 = set port-queue weight-mode
undo set port-queue weight-mode`;
