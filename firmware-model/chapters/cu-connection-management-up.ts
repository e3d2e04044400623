// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/CU Connection Management Commands (UP)". */
export default (): string => `
? peer-ip ipv4
# congest-alarm trigger-condition duration (up)
@ cusp-forwarder
? duration number 1 10
congest-alarm trigger-condition duration <duration>
 = congest-alarm trigger-condition duration
undo congest-alarm trigger-condition duration [ <duration> ]
# control-tunnel cusp-agent
@ cu-agent vsi-cu-agent
? agentname text 1 31
control-tunnel cusp-agent <agentname>
 = control-tunnel cusp-agent <agentname>
undo control-tunnel cusp-agent [ <agentname> ]
# cu-agent
@ system
cu-agent
 + cu-agent
 > cu-agent -cu-agent
undo cu-agent
# cu-mode access-type
@ interface
cu-mode access-type layer3
 = cu-mode access-type layer3
cu-mode access-type layer3-leased-line
 = cu-mode access-type layer3-leased-line
undo cu-mode access-type layer3
undo cu-mode access-type layer3-leased-line
# display cu-interface version-info(up)
@ all
! now 1
display cu-interface version-info
# display cusp session
@ all
! now 1
display cusp session
# display cusp statistics
@ all
! now 1
display cusp statistics [ peer-ip <peer-ip> ]
# protocol-tunnel track nqa(up)
@ cu-agent vsi-cu-agent
? count number 0 4294967295
? interval number 1 10000
? timeout number 1 65535
? destport number 1 65535
protocol-tunnel track nqa [ counter <count> ] [ interval <interval> ] [ timeout <timeout> ] udp-port <destport>
 = protocol-tunnel track nqa
undo protocol-tunnel track nqa
# protocol-tunnel vni (up)
@ cu-agent vsi-cu-agent
? vni-id number 1 16777215
? source-ip ipv4
? destination-ip ipv4
? vpn-name text 1 31
protocol-tunnel vni <vni-id> source <source-ip> destination <destination-ip> [ vpn-instance <vpn-name> ]
 = protocol-tunnel vni <vni-id> source <source-ip> destination <destination-ip> <vpn-name>
undo protocol-tunnel vni <vni-id> source <source-ip> destination <destination-ip> [ vpn-instance <vpn-name> ]
# reset cusp
@ user
! now 3
reset cusp statistics [ peer-ip <peer-ip> ]
reset cusp session peer-ip <peer-ip>`;
