// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/1588 ACR-specific and 1588 ATR-specific Timing Configuration Commands". */
export default (): string => `
# display ptp-adaptive
@ all
! now 1
? server-id number 1 2
? client-id number 0 511
display ptp-adaptive server [ <server-id> ]
display ptp-adaptive all
display ptp-adaptive client [ <client-id> ]
# display ptp-adaptive config
@ all
! now 1
display ptp-adaptive config
# ptp-adaptive announce receipt-timeout
@ system
? timeout-time number 2 255
ptp-adaptive announce receipt-timeout <timeout-time>
 = ptp-adaptive announce receipt-timeout
undo ptp-adaptive announce receipt-timeout
# ptp-adaptive atr asymmetry-correction
@ system
? correction-value number 0 2000000
ptp-adaptive atr server1 asymmetry-correction positive <correction-value>
 = ptp-adaptive atr server1 asymmetry-correction positive
undo ptp-adaptive atr { server1 | server2 } asymmetry-correction [ { positive | negative } <correction-value> ]
ptp-adaptive atr server1 asymmetry-correction negative <correction-value>
 = ptp-adaptive atr server1 asymmetry-correction negative
ptp-adaptive atr server2 asymmetry-correction positive <correction-value>
 = ptp-adaptive atr server2 asymmetry-correction positive
ptp-adaptive atr server2 asymmetry-correction negative <correction-value>
 = ptp-adaptive atr server2 asymmetry-correction negative
# ptp-adaptive atr enable
@ interface
ptp-adaptive atr enable
 = ptp-adaptive atr enable
undo ptp-adaptive atr enable
# ptp-adaptive atr hop-by-hop
@ system
ptp-adaptive atr hop-by-hop
 = ptp-adaptive atr hop-by-hop
undo ptp-adaptive atr hop-by-hop
# ptp-adaptive device-type
@ system
ptp-adaptive device-type { client | server }
 = ptp-adaptive device-type
undo ptp-adaptive device-type
# ptp-adaptive domain
@ system
? domain-value number 0 255
ptp-adaptive domain <domain-value>
 = ptp-adaptive domain
undo ptp-adaptive domain
# ptp-adaptive dscp
@ system
? dscp-value number 0 63
ptp-adaptive dscp <dscp-value>
 = ptp-adaptive dscp
undo ptp-adaptive dscp
# ptp-adaptive duration
@ system
? duration-value number 60 1000
ptp-adaptive announce-duration <duration-value>
 = ptp-adaptive announce-duration
undo ptp-adaptive { announce-duration | sync-duration | delay-resp-duration }
ptp-adaptive sync-duration <duration-value>
 = ptp-adaptive sync-duration
ptp-adaptive delay-resp-duration <duration-value>
 = ptp-adaptive delay-resp-duration
# ptp-adaptive enable
@ system
ptp-adaptive enable
 = ptp-adaptive enable
undo ptp-adaptive enable
# ptp-adaptive local-ip
@ system
? ip-address ipv4
ptp-adaptive local-ip <ip-address>
 = ptp-adaptive local-ip
undo ptp-adaptive local-ip
# ptp-adaptive profile
@ system
ptp-adaptive frequency profile
 = ptp-adaptive frequency profile
undo ptp-adaptive { frequency | time } profile
ptp-adaptive time profile
 = ptp-adaptive time profile
# ptp-adaptive remote-server-ip
@ system
ptp-adaptive remote-server1-ip <ip-address>
 = ptp-adaptive remote-server1-ip
undo ptp-adaptive { remote-server1-ip | remote-server2-ip }
ptp-adaptive remote-server2-ip <ip-address>
 = ptp-adaptive remote-server2-ip
# ptp-adaptive request announce-interval
@ system
? announce-interval-value number 7 14
ptp-adaptive request announce-interval <announce-interval-value>
 = ptp-adaptive request announce-interval
undo ptp-adaptive request announce-interval
# ptp-adaptive request delay-resp-interval
@ system
? interval-value number 3 14
ptp-adaptive request delay-resp-interval <interval-value>
 = ptp-adaptive request delay-resp-interval
undo ptp-adaptive request delay-resp-interval
# ptp-adaptive request sync-interval
@ system
ptp-adaptive request sync-interval <interval-value>
 = ptp-adaptive request sync-interval
undo ptp-adaptive request sync-interval
# ptp-adaptive unicast-negotiate enable
@ system
ptp-adaptive acr [ one-way | two-way ] unicast-negotiate enable
 = ptp-adaptive acr
undo ptp-adaptive { acr | atr }
ptp-adaptive atr unicast-negotiate enable
 = ptp-adaptive atr unicast-negotiate enable
# ptp-adaptive vpn-instance
@ system
? vpn-name text 1 31
ptp-adaptive vpn-instance <vpn-name>
 = ptp-adaptive vpn-instance
undo ptp-adaptive vpn-instance
# ptp clock-source atr enable
@ system
ptp clock-source atr enable
 = ptp clock-source atr enable
undo ptp clock-source atr enable
# reset ptp-adaptive statistics
@ user
! now 3
reset ptp-adaptive statistics`;
