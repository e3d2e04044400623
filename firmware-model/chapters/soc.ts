// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/SOC Configuration Commands". */
export default (): string => `
# attack-defend user-disable-group
@ soc
attack-defend user-disable-group
 = attack-defend user-disable-group
undo attack-defend user-disable-group
# attack-defend user-enable-group
@ soc
attack-defend user-enable-group
 = attack-defend user-enable-group
undo attack-defend user-enable-group
# attack-detect cpu-usage-threshold
@ soc
? threshold-value number 1 99
attack-detect cpu-usage-threshold <threshold-value>
 = attack-detect cpu-usage-threshold
undo attack-detect cpu-usage-threshold [ <threshold-value> ]
# attack-detect protocol car
@ soc
? rate-value number 20 4000
? percentage number 0 99
attack-detect protocol <protocol-name> car { min-rate <rate-value> | drop-packet-percent <percentage> } *
 = attack-detect protocol <protocol-name> car <rate-value> <percentage>
undo attack-detect protocol <protocol-name> car { min-rate <rate-value> | drop-packet-percent <percentage> } *
# attack-trace location-type
@ soc
? threshold-value number 3 99
attack-trace location-type interface threshold <threshold-value>
 = attack-trace location-type interface threshold
undo attack-trace location-type { interface threshold [ <threshold-value> ] | sub-interface threshold [ <threshold-value> ] | vlan threshold [ <threshold-value> ] | source-mac threshold [ <threshold-value> ] | source-ip threshold [ <threshold-value> ] | qinq threshold [ <threshold-value> ] | vni threshold [ <threshold-value> ] }
attack-trace location-type sub-interface threshold <threshold-value>
 = attack-trace location-type sub-interface threshold
attack-trace location-type vlan threshold <threshold-value>
 = attack-trace location-type vlan threshold
attack-trace location-type source-mac threshold <threshold-value>
 = attack-trace location-type source-mac threshold
attack-trace location-type source-ip threshold <threshold-value>
 = attack-trace location-type source-ip threshold
attack-trace location-type qinq threshold <threshold-value>
 = attack-trace location-type qinq threshold
attack-trace location-type vni threshold <threshold-value>
 = attack-trace location-type vni threshold
# attack-trace probability
@ soc
? threshold-value number 80 99
attack-trace probability top5-user { determined <threshold-value> | suspicion <threshold-value> | notification <threshold-value> }
 = attack-trace probability top5-user
undo attack-trace probability { top5-user { determined [ <threshold-value> ] | suspicion [ <threshold-value> ] | notification [ <threshold-value> ] } | top5-source-mac { determined [ <threshold-value> ] | suspicion [ <threshold-value> ] | notification [ <threshold-value> ] } | top5-source-ip { determined [ <threshold-value> ] | suspicion [ <threshold-value> ] | notification [ <threshold-value> ] } | broadcast-flood { determined [ <threshold-value> ] | suspicion [ <threshold-value> ] | notification [ <threshold-value> ] } | app-error-percent { determined [ <threshold-value> ] | suspicion [ <threshold-value> ] | notification [ <threshold-value> ] } }
attack-trace probability top5-source-mac { determined <threshold-value> | suspicion <threshold-value> | notification <threshold-value> }
 = attack-trace probability top5-source-mac
attack-trace probability top5-source-ip { determined <threshold-value> | suspicion <threshold-value> | notification <threshold-value> }
 = attack-trace probability top5-source-ip
attack-trace probability broadcast-flood { determined <threshold-value> | suspicion <threshold-value> | notification <threshold-value> }
 = attack-trace probability broadcast-flood
attack-trace probability app-error-percent { determined <threshold-value> | suspicion <threshold-value> | notification <threshold-value> }
 = attack-trace probability app-error-percent
# attack-trace reason
@ soc
? percentage-value1 number 30 80
? percentage-value2 number 2 10
? percentage-value3 number 20 80
attack-trace reason broadcast-flood percentage <percentage-value1>
 = attack-trace reason broadcast-flood percentage
undo attack-trace reason { broadcast-flood percentage [ <percentage-value1> ] | change-source-packet percentage [ <percentage-value2> ] | app-packet percentage [ <percentage-value3> ] }
attack-trace reason change-source-packet percentage <percentage-value2>
 = attack-trace reason change-source-packet percentage
attack-trace reason app-packet percentage <percentage-value3>
 = attack-trace reason app-packet percentage
# display soc attack-defend statistics port-vlan-car
@ all
! now 1
display soc attack-defend statistics slot <slot-id> port-vlan-car
# display soc attack-detect car threshold configuration
@ all
! now 1
display soc attack-detect car threshold configuration
# display soc attack-detect cpu-usage
@ all
! now 1
? slot-id text 1 32
display soc attack-detect cpu-usage slot <slot-id> history { 15-minutes | 60-minutes | 72-hours }
# display soc attack-detect statistics application
@ all
! now 1
? slot-id text 1 32
display soc attack-detect statistics application slot <slot-id> [ protocol <protocol-name> history { 15-minutes | 60-minutes | 72-hours } ]
# display soc attack-detect statistics car
@ all
! now 1
? slot-id text 1 31
? cpcar-name text 1 49
display soc attack-detect statistics car slot <slot-id> protocol <protocol-name> [ <cpcar-name> history { 15-minutes | 60-minutes | 72-hours } ]
display soc attack-detect statistics car slot <slot-id>
# display soc attack-event
@ all
! now 1
? event-number number 1 16777215
display soc attack-event [ { slot <slot-id> [ event-number <event-number> ] [ verbose ] | event-number <event-number> [ verbose ] } ]
# display soc attack-trace threshold configuration
@ all
! now 1
display soc attack-trace threshold configuration
# reset soc attack-defend statistics
@ user
! now 3
reset soc attack-defend statistics slot <slot-id>
# soc
@ system
soc
 + soc
 > soc -soc
undo soc
# attack-defend enable
@ soc
attack-defend enable
 = attack-defend enable
undo attack-defend enable`;
