// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/CU Connection Management Commands (CP)". */
export default (): string => `
# authentication keychain (ofa)
@ cusp-forwarder
? keychain-name text 1 47 caseless
authentication keychain <keychain-name>
 = authentication keychain <keychain-name>
undo authentication keychain <keychain-name>
undo authentication keychain
# bind ssl-policy (ofa)
@ cusp-forwarder
? ssl-policy-name text 1 23 caseless
bind ssl-policy <ssl-policy-name>
 = bind ssl-policy <ssl-policy-name>
undo bind ssl-policy [ <ssl-policy-name> ]
# clear configuration cp
@ system
! now
clear configuration cp
# controller-ip (ofa)
@ cusp-forwarder
? controller-ip-value ipv4
controller-ip <controller-ip-value>
 = controller-ip <controller-ip-value>
undo controller-ip <controller-ip-value>
# cu-mode
@ interface
cu-mode
 = cu-mode
undo cu-mode
# cusp agent (ofa)
@ system
? agent-name text 1 31
cusp agent <agent-name>
 + cusp agent <agent-name>
 > vsi-cusp-agent -vsi-<vsiName>-<vsi-name>-cusp-agent-<agent-name>
undo cusp agent [ <agent-name> ]
# echo-interval (ofa)
@ cusp-forwarder
? interval number 2 60
echo-interval <interval>
 = echo-interval <interval>
undo echo-interval <interval>
undo echo-interval
# echo-timeout count
@ cusp-forwarder
? countval number 4 10
echo-timeout count <countval>
 = echo-timeout count <countval>
undo echo-timeout count <countval>
undo echo-timeout count
# tcp adjust-mss(CUSP-forwarder view)
@ cusp-forwarder
? value number 1 8192
tcp adjust-mss <value>
 = tcp adjust-mss
undo tcp adjust-mss [ <value> ]
# transport-address (ofa)
@ cusp-forwarder
? transport-ip ipv4
? vpn-instance-name text 1 31
transport-address <transport-ip> vpn-instance <vpn-instance-name>
 = transport-address <transport-ip> vpn-instance <vpn-instance-name>
undo transport-address <transport-ip> vpn-instance <vpn-instance-name>
undo transport-address <transport-ip>
undo transport-address
transport-address <transport-ip>
 = transport-address <transport-ip>`;
