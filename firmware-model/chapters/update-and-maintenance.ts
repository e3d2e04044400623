// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Update and Maintenance Commands". */
export default (): string => `
? slotid text 1 31
? cardid number 0 4294967295
# crypto password irreversible-algorithm hmac-sha256
@ system
crypto password irreversible-algorithm hmac-sha256
 = crypto password irreversible-algorithm hmac-sha256
undo crypto password irreversible-algorithm hmac-sha256
# license cloud server
@ system
? ip-value ipv4
? port-value number 0 4294967295
license cloud server <ip-value> port <port-value>
 = license cloud server port
undo license cloud server [ <ip-value> port <port-value> ]
# set flow-control-message reliability disable
@ system
set flow-control-message reliability disable
 = set flow-control-message reliability disable
undo set flow-control-message reliability disable
# license cloud bind ssl-policy
@ system
? policy-name text 1 254
license cloud bind ssl-policy <policy-name>
 = license cloud bind ssl-policy <policy-name>
undo license cloud bind ssl-policy <policy-name>
# memory-usage reliability
@ system
? notice-threshold-value number 75 99
? overload-threshold-value number 86 100
memory-usage reliability notice-threshold <notice-threshold-value> overload-threshold <overload-threshold-value> [ slot <slotId> ]
 = memory-usage reliability notice-threshold overload-threshold <slotId>
undo memory-usage reliability [ notice-threshold <notice-threshold-value> overload-threshold <overload-threshold-value> ] [ slot <slotId> ]
# set patch cpu-usage
@ system
? threshold number 70 100
set patch cpu-usage threshold <threshold> [ slot <slot-id> ]
 = set patch cpu-usage threshold <slot-id>
undo set patch cpu-usage threshold [ slot <slot-id> ]
# startup system-software (User view)
@ user
! now 3
startup system-software <name> [ all | slot <slot-id> ] [ integrity ]
# set tpm password
@ user
! now 3
set tpm password { slot <slotId> | all }
# issu reset connect-timer
@ user
! now 3
? time number 0 90
issu reset connect-timer <time>
# issu start
@ user
! now 3
? timevalue number 0 2880
? packagename text 4 127
? patchname text 5 63
? pafname text 5 48
issu start [ rollback-timer [ <timevalue> ] ] <packagename> [ { patch <patchname> | paf { <pafname> | default } } * ]
# active port-basic
@ license
? port-list text 1 256
active port-basic slot <slotid> card <cardid> port <port-list>
 = active port-basic slot <slotid> card <cardid> port
undo active port-basic slot <slotid> card <cardid> [ port <port-list> ]
# active port-flexe
@ license
? port-list text 1 255
active port-flexe slot <slotid> card <cardid> port <port-list>
 = active port-flexe slot <slotid> card <cardid> port
undo active port-flexe slot <slotid> card <cardid> [ port <port-list> ]
# display software crl
@ all
! now 1
display software crl
# license (System view)
@ system
license
 + license
 > license -license
# set license threshold
@ system
? license-item text 1 31
? threshold-value number 50 95
set license <license-item> threshold <threshold-value>
 = set license <license-item> threshold
undo set license <license-item> threshold [ <threshold-value> ]`;
