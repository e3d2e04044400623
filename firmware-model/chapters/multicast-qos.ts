// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/Multicast QoS Configuration Commands". */
export default (): string => `
? list-name text 1 32
# display multicast bandwidth
@ all
! now 1
? list-name text 1 31
? vpn-instance-name text 1 31
? source-address ipv4
? group-address ipv4
display multicast bandwidth [ name <list-name> | [ vpn-instance <vpn-instance-name> ] [ source <source-address> ] group <group-address> ]
# multicast-list (Multicast bandwidth view)
@ multicast-bandwidth
? list-index number 0 8191
? start-list-index number 0 8191
? bandwidth-value number 10 400000
? interval number 15 1800
? threshold number 1 100
multicast-list name <list-name> { bandwidth <bandwidth-value> | detect-interval <interval> threshold <threshold> }
 = multicast-list name <list-name> <bandwidth-value> <interval> <threshold>
undo multicast-list { name <list-name> | index <list-index> | start-list-index <start-list-index> end-list-index <end-list-index> }
multicast-list index <list-index> { bandwidth <bandwidth-value> | detect-interval <interval> threshold <threshold> }
 = multicast-list index <list-index> <bandwidth-value> <interval> <threshold>
multicast-list start-list-index <start-list-index> end-list-index <end-list-index> { bandwidth <bandwidth-value> | detect-interval <interval> threshold <threshold> }
 = multicast-list start-list-index end-list-index <start-list-index> <end-list-index> <bandwidth-value> <interval> <threshold>
# multicast-list (Multicast shaping template view)
@ multicast-shaping-template
? start-index number 0 8191
? cir-value number 8 4294967295
? pir-value number 8 4294967295
multicast-list name <list-name> cir <cir-value> [ pir <pir-value> ] [ queue-length <queue-length> ]
 = multicast-list name cir <list-name> <cir-value> <pir-value> <queue-length>
undo multicast-list { name <list-name> | list-index <start-index> [ <end-index> ] } shaping
multicast-list list-index <start-index> [ <end-index> ] cir <cir-value> [ pir <pir-value> ] [ queue-length <queue-length> ]
 = multicast-list list-index cir <start-index> <end-index> <cir-value> <pir-value> <queue-length>
# multicast shaping
@ system
multicast shaping
 + multicast shaping
 > multicast-shaping-template -qos-mshaping
undo multicast shaping
# multicast shaping enable
@ interface system
multicast shaping enable
 = multicast shaping enable
undo multicast shaping enable
# multicast unicast-reservable-bandwidth
@ aaa-domain
? cir-value number 128 1000000
? pir-value number 128 1000000
multicast unicast-reservable-bandwidth cir <cir-value> [ pir <pir-value> ] [ coexist-with copy-by-session ]
 = multicast unicast-reservable-bandwidth cir
undo multicast unicast-reservable-bandwidth [ coexist-with copy-by-session ]
# multicast virtual-scheduling-vpn
@ aaa-domain
? vpn-name text 1 31
multicast virtual-scheduling-vpn <vpn-name>
 = multicast virtual-scheduling-vpn <vpn-name>
undo multicast virtual-scheduling-vpn <vpn-name>
# multicast without-forwarding
@ aaa-domain
multicast without-forwarding
 = multicast without-forwarding
undo multicast without-forwarding
# multicastbandwidth
@ system
multicastbandwidth
 + multicastbandwidth
 > multicast-bandwidth -mbandwidth
undo multicastbandwidth`;
