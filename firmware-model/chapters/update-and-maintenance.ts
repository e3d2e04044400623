// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Update and Maintenance Commands". */
export default (): string => `
? file-name text 5 127
? slotid text 1 31
? cardid number 0 4294967295
? filename text 4 127
? ap-id number 1024 8191
? integrated-package text 1 127
# crypto password irreversible-algorithm hmac-sha256
@ system
crypto password irreversible-algorithm hmac-sha256
 = crypto password irreversible-algorithm hmac-sha256
undo crypto password irreversible-algorithm hmac-sha256
# display issu connect-timer
@ user
! now 1
display issu connect-timer
# display license cloud server
@ all
! now 1
display license cloud server
# display license emergency
@ all
! now 1
display license emergency
# display license trial
@ all
! now 1
display license trial
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
# issu reset rollback-timer
@ user
! now 3
? time number 1 2880
issu reset rollback-timer [ <time> | limitless ]
# license cloud bind ssl-policy
@ system
? policy-name text 1 254
license cloud bind ssl-policy <policy-name>
 = license cloud bind ssl-policy <policy-name>
undo license cloud bind ssl-policy <policy-name>
# license switch mode
@ user
! now 3
license switch { common | cloud } mode
# license trial
@ user
! now 3
license trial disable
license trial enable
# display issu isolated board
@ user
! now 1
display issu isolated board
# display issu mode (User view)
@ user
! now 1
display issu mode
# startup downgrade
@ user
! now 3
? file-name text 5 48
startup downgrade { paf | license } { <file-name> | default }
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
# issu abort
@ user
! now 3
issu abort
# issu check
@ user
! now 3
? system-file text 4 127
? patch-name text 5 63
? paf-file text 5 63
issu check <system-file> [ { patch <patch-name> | paf { <paf-file> | default } } * ]
# display issu check-result
@ user
! now 1
display issu check-result
# issu confirm
@ user
! now 3
issu confirm
# display issu rollback-timer
@ user
! now 1
display issu rollback-timer
# issu mode (User view)
@ user
! now 3
issu mode { process-switchover | board-reset-by-chassis }
# display issu report
@ user
! now 1
display issu report
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
# check patch
@ user
! now 3
check patch { <file-name> | startup }
check module { <file-name> | startup }
# check hardware-compatibility
@ user
! now 3
check hardware-compatibility { startup | <filename> }
# check hardware-compatibility ap-id
@ user
! now 3
check hardware-compatibility ap-id <ap-id> { startup | <filename> }
# check version ap-id(user view)
@ user
! now 3
check version ap-id <ap-id> { <filename> | startup }
# check version
@ user
! now 3
check version { <filename> | startup }
# display software crl
@ all
! now 1
display software crl
# software crl load
@ user
! now 3
? crlName text 5 63 caseless
software crl load <crlName>
# display tpm status
@ all
! now 1
display tpm status { slot <slot-id> | all }
# display inventory license
@ user
! now 1
display inventory license
# display license threshold
@ all
! now 1
display license threshold
# display license resource usage
@ all
! now 1
display license resource usage
# display license resource
@ all
! now 1
? slotid
display license resource usage port-basic { all | slot <slotid> } [ active | deactive ]
# display license resource usage rtu-extend-information
@ all
! now 1
? featurename text 1 31
display license resource usage rtu-extend-information { <featurename> | all }
# display license resource usage rtu
@ all
! now 1
display license resource usage rtu all
# display software-version
@ user
! now 1
display software-version <integrated-package>
# display upgrade status
@ user
! now 1
display upgrade status [ system-software slave-board ]
# display paf
@ all
! now 1
display paf
display paf verbose
# license (System view)
@ system
license
 + license
 > license -license
# license export
@ user
! now 3
license export <file-name>
# install-module
@ user
! now 3
? file-name text 5 63
install-module <file-name>
# software-package
@ user
! now 3
? original-package text 1 127
integrate software-package <original-package> <integrated-package>
restore software-package <integrated-package>
# uninstall-module next-startup
@ user
! now 3
? file-name
uninstall-module <file-name> next-startup
# uninstall-module next-startup all
@ user
! now 3
uninstall-module next-startup all
# set license threshold
@ system
? license-item text 1 31
? threshold-value number 50 95
set license <license-item> threshold <threshold-value>
 = set license <license-item> threshold
undo set license <license-item> threshold [ <threshold-value> ]
# set flash-lock
@ system
! now
? day number 1 90
set flash-lock immediately
set flash-lock delay <day> days
# license emergency
@ user
! now 3
license emergency
# install-module next-startup
@ user
! now 3
? file-name text 5 63
install-module <file-name> next-startup
# uninstall-module
@ user
! now 3
uninstall-module { <moduleName> | all }
# upgrade all-slot
@ user
! now 3
? file-name text 4 127
upgrade all-slot { <file-name> | startup } { monitorbus | firmware } [ force ]
# upgrade cmu
@ user
! now 3
upgrade cmu { slot <slot-id> | all } { <filename> | startup } monitorbus [ force ]
# upgrade fan monitorbus
@ user
! now 3
upgrade { fan } { slot <slot-id> | all } { <filename> | startup } monitorbus [ force ]
# upgrade lpu by-testbus
@ user
! now 3
? slot-id text 1 30
upgrade lpu by-testbus <slot-id> { startup | <filename> } { lpu-epld | lpu-epld2 | lpu-epld3 | lpu-epld4 | lpu-epld5 | pic0-epld | pic1-epld | pic0-pwr-epld | pic1-pwr-epld | pwr-epld }
# upgrade mpu by-testbus(user view)
@ user
! now 3
? slot-id text 1 30
upgrade mpu by-testbus <slot-id> { startup | <filename> } inner-epld
# upgrade mpu lpu sfu
@ user
! now 3
? slot-id text 1 31
upgrade mpu { slot <slot-id> | all } { <filename> | startup } { monitorbus | firmware | all-item } [ force ]
upgrade sfu { slot <slot-id> | all } { <filename> | startup } { monitorbus | firmware | all-item } [ force ]
upgrade lpu { slot <slot-id> | all } { <filename> | startup } { monitorbus | firmware | all-item } [ force ]
# upgrade pdu
@ user
! now 3
upgrade pdu slot <slodid> dmu { startup | <filename> } monitorbus [ force ]
upgrade pdu all dmu { startup | <filename> } monitorbus [ force ]
# upgrade pmu
@ user
! now 3
? slotid
upgrade pmu { slot <slotid> | all } { <filename> | startup } monitorbus [ force ]
# upgrade sfu
@ user
! now 3
upgrade sfu { all | slot <slot-id> } { startup | <filename> } { all-item | firmware | monitorbus } [ force ]
# upgrade sfu by-testbus
@ user
! now 3
? slot-id text 1 30
upgrade sfu by-testbus <slot-id> { startup | <filename> } sfu-epld1`;
