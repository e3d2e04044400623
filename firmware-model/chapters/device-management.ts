// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Device Management Commands". */
export default (): string => `
? card text 1 30
? check-timer-value number 0 65535
? threshold number 4 100
? interval-value number 1 60
? channel-id number 0 8
? slotid text 1 30
? onRate number 0 100
? offRate number 0 99
? threshold-value number 40 100
? address number 0 1000
# clear alarm
@ user
! now 3
? slot-id text 1 49
clear alarm hardware index <index-id> { send-trap | no-trap }
# display cpu monitor history
@ all
! now 1
display cpu monitor history [ slot <slot-id> ]
# display alarm
@ all
! now 1
? card
display alarm { { hardware [ slot <slot-id> [ <card> <card-id> ] ] } }
# display device
@ all
! now 1
display device [ <slot-id> | pic-status ]
# entity-fault isolate enable
@ system
entity-fault board isolate enable
 = entity-fault board isolate enable
undo entity-fault { board | card } isolate enable
entity-fault card isolate enable
 = entity-fault card isolate enable
# loopback autoclear
@ system
? hold-time number 1 2880
loopback autoclear [ period <hold-time> ]
 = loopback autoclear
undo loopback autoclear [ period ]
# memory-usage reliability switch on
@ system
memory-usage reliability switch on
 = memory-usage reliability switch on
undo memory-usage reliability switch on
# reset slot
@ user management
! now
? slot-id text 1 30
? card-id text 1 30
reset slot <slot-id> [ <card> <card-id> ]
# pnp-package
@ system
pnp-package enable
 = pnp-package enable
undo pnp-package [ enable ]
# loopback autoclear period
@ interface
? hold-time number 1 43200
loopback { local | remote } autoclear period <hold-time>
 = loopback
# schedule reboot
@ user
! now 3
schedule reboot { at <time> [ <date> ] | delay <interval> [ force ] }
# dustproof check-timer chassis day
@ system
dustproof check-timer chassis <chassis-id> day <check-timer-value>
 = dustproof check-timer chassis <chassis-id>
undo dustproof check-timer chassis <chassis-id>
# set cpu-reliability
@ system
? first-recover-value number 1 96
? first-alarm-value number 2 97
? second-recover-value number 3 98
? second-alarm-value number 4 99
? period-value number 30 3600
set cpu-reliability first-recover <first-recover-value> first-alarm <first-alarm-value> second-recover <second-recover-value> second-alarm <second-alarm-value> period <period-value> [ slave | slot <slot-id> ]
 = set cpu-reliability first-recover <slot-id>
undo set cpu-reliability [ slave | slot <slot-id> ]
# set cpu-usage threshold slave
@ system
set cpu-usage threshold <threshold> [ restore <restore-threshold-value> ] [ interval <interval-value> ] slave
 = set cpu-usage threshold slave
undo set cpu-usage threshold [ threshold [ restore [ <restore-threshold-value> ] ] ] [ interval [ <interval-value> ] ] slave
# set cpu-usage threshold
@ system
set cpu-usage threshold <threshold> [ restore <restore-threshold-value> ] [ interval <interval-value> ] [ slot <slot-id> ]
 = set cpu-usage threshold <slot-id>
undo set cpu-usage threshold [ threshold [ restore [ <restore-threshold-value> ] ] ] [ interval [ <interval-value> ] ] [ slot <slot-id> ]
# dustproof check-timer day
@ system
dustproof check-timer day <check-timer-value>
 = dustproof check-timer day
undo dustproof check-timer
# set memory-usage threshold slave
@ system
? threshold
set memory-usage threshold <threshold> [ restore <restore-threshold-value> ] slave
 = set memory-usage threshold slave
# set memory-usage threshold
@ system
? threshold number 75 100
set memory-usage threshold <threshold> [ restore <restore-threshold-value> ] [ slot <slot-id> ]
 = set memory-usage threshold <slot-id>
# slot
@ system
slot <slot-id>
 + slot <slot-id>
 > slot -slot-<slot-id>
# adm card connect-to-interface
@ system
? iftype interface-type
? ifnum interface-number
? ifname interface
adm slot <soltid> card <card-id> channel <channel-id> connect-to-interface { <iftype> <ifnum> | <ifname> }
 = adm slot <soltid> card <card-id> channel <channel-id> connect-to-interface
undo adm slot <soltid> card <card-id> channel <channel-id> connect-to-interface
# adm card description
@ system
? description text 1 242 rest
? lineport-id number 0 8
adm slot <slot-id> card <card-id> channel <channel-id> description <description>
 = adm slot <slot-id> card <card-id> channel <channel-id> description
adm slot <slot-id> card <card-id> lineport <lineport-id> description <description>
 = adm slot <slot-id> card <card-id> lineport <lineport-id> description
undo adm slot <slot-id> card <card-id> channel <channel-id> description
undo adm slot <slot-id> card <card-id> lineport <lineport-id> description
# cmu-alarm
@ system
cmu-alarm <alarm-id>
 = cmu-alarm <alarm-id>
undo cmu-alarm <alarm-id>
# cmu-analog
@ system
? analog-id number 0 1
? name text 1 24
? work-low-value text 1 9
? work-high-value text 1 9
? wanted-value text 1 9
? low-alarm-value text 1 9
? high-alarm-value text 1 9
cmu-analog <analog-id> type { current | voltage } [ object { temperature | humidity } ] name <name> work-low <work-low-value> work-high <work-high-value> wanted <wanted-value> low-alarm <low-alarm-value> high-alarm <high-alarm-value>
 = cmu-analog <analog-id>
undo cmu-analog <analog-id>
# cmu-relay
@ system
cmu-relay <cmu-relay-id> name <cmu-relay-name> alarm-mode { open | close }
 = cmu-relay <cmu-relay-id>
undo cmu-relay <cmu-relay-id>
# cmu-switch
@ system
? cmu-switch-id number 0 6
? cmu-switch-name text 1 24
? object text 1 63
cmu-switch reset fog
 = cmu-switch reset fog
cmu-switch <cmu-switch-id> name <cmu-switch-name> alarm-mode { 0 | 1 } [ <object> fog ]
 = cmu-switch <cmu-switch-id>
undo cmu-switch <cmu-switch-id>
# diagnose
@ system
diagnose
 + diagnose
 > diagnose -diagnose
# display elabel filter
@ all
! now 1
display elabel filter <filterno> chassis <chassis-id>
display elabel filter [ <filterno> ]
# display optical-module version
@ all
! now 1
? interface-name interface
? interface-type interface-type
? interface-number interface-number
display optical-module version [ { slot <slotstr> [ card <picid> ] | interface <interface-name> | interface <interface-type> <interface-number> } ] [ verbose ]
# display pdu environment-info
@ all
! now 1
display pdu manufacture-info slot <slotid> dmu
display pdu manufacture-info slot <slotid> [ dacs <dacsid> ]
display pdu environment-info slot <slotid>
# display power fan
@ all
! now 1
display power ap-id <ap-id> slot [ <slot-id> ]
display { fan | power } ap-id <ap-id>
# fan speed(Virtual access AP-ID view)
@ ap
fan speed minimum-percent <minimum-value>
 = fan speed minimum-percent
# fm
@ system
fm
 + fm
 > fault-management -fm
# forward-alarm board flow alarm
@ system
? slot-id text 1 15
forward-alarm slot <slot-id> board flow input bandwidth usage-rate alarm on <onRate> off <offRate>
 = forward-alarm slot <slot-id> board flow alarm
forward-alarm slot <slot-id> board flow output bandwidth usage-rate alarm on <onRate> off <offRate>
 = forward-alarm slot <slot-id> board flow alarm
undo forward-alarm slot <slot-id> board flow alarm
# forward-alarm packet reassembly resources alarm
@ system
? slot-id text 1 15
forward-alarm slot <slot-id> packet reassembly resources usage-rate alarm on <onRate> off <offRate>
 = forward-alarm slot <slot-id> packet reassembly resources alarm
undo forward-alarm slot <slot-id> packet reassembly resources alarm
# forward-alarm performance usage-rate alarm
@ system
? slot-id text 1 15
forward-alarm slot <slot-id> performance usage-rate alarm on <onRate> off <offRate>
 = forward-alarm slot <slot-id> performance usage-rate alarm
undo forward-alarm slot <slot-id> performance usage-rate alarm
# forward-alarm service channel alarm
@ system
? slot-id text 1 15
forward-alarm slot <slot-id> service channel bandwidth usage-rate alarm on <onRate> off <offRate>
 = forward-alarm slot <slot-id> service channel alarm
undo forward-alarm slot <slot-id> service channel alarm
# forward alarm cpu-usage multi-core disable
@ system
forward alarm cpu-usage multi-core log disable
 = forward alarm cpu-usage multi-core log disable
undo forward alarm cpu-usage multi-core { log | trap } disable
forward alarm cpu-usage multi-core trap disable
 = forward alarm cpu-usage multi-core trap disable
# forward alarm cpu-usage multi-core threshold
@ system
forward alarm cpu-usage multi-core threshold <threshold-value>
 = forward alarm cpu-usage multi-core threshold
undo forward alarm cpu-usage multi-core threshold [ <threshold-value> ]
# forward alarm vcpu-usage multi-core disable
@ system
forward alarm vcpu-usage multi-core log disable
 = forward alarm vcpu-usage multi-core log disable
undo forward alarm vcpu-usage multi-core { log | trap } disable
forward alarm vcpu-usage multi-core trap disable
 = forward alarm vcpu-usage multi-core trap disable
# forward alarm vcpu-usage multi-core threshold
@ system
forward alarm vcpu-usage multi-core threshold <threshold-value>
 = forward alarm vcpu-usage multi-core threshold
undo forward alarm vcpu-usage multi-core threshold [ <threshold-value> ]
# frame padding fixed enable
@ slot
frame padding fixed enable
 = frame padding fixed enable
undo frame padding fixed enable
# high-temperature power-off
@ system ap
high-temperature power-off { disable | enable }
 = high-temperature power-off
# interface-match-check config-recovery enable
@ system
interface-match-check config-recovery enable slot <slot-id> [ card <card-id> ]
 = interface-match-check config-recovery enable slot <slot-id> <card-id>
# interface-match-check enable
@ system
interface-match-check enable
 = interface-match-check enable
undo interface-match-check enable
# lpu backpressure reset enable
@ system
lpu backpressure reset enable
 = lpu backpressure reset enable
undo lpu backpressure reset enable
# mask slot
@ alarm
? cardid text 1 30
mask slot <slotid> [ <card> <cardid> ]
 = mask slot <slotid> <cardid>
undo mask slot <slotid> [ <card> <cardid> ]
# output-alarm
@ all
! now
? slot-id text 1 30
output-alarm slot <slot-id> index <index-id> level { eq | ge | gt | le | lt | ne } { critical | major | minor | warning }
undo output-alarm slot <slot-id> index <index-id>
# power-supply mode
@ system
power-supply mode assign input-power <input-power>
 = power-supply mode
power-supply mode standard [ temperature <temperature> ]
 = power-supply mode
undo power-supply mode
# set auto-upgrade model
@ system ap
set auto-upgrade model { open | cancel }
 = set auto-upgrade model
# set board-reset hardware-alarm
@ fault-management
set board-reset hardware-alarm error-code <error-code> [ slot <slot-id> ]
 = set board-reset hardware-alarm error-code <error-code> <slot-id>
undo set board-reset hardware-alarm { error-code <error-code> | all } [ slot <slot-id> ]
# set card-fault process-mode
@ system
set card-fault process-mode isolate
 = set card-fault process-mode isolate
undo set card-fault process-mode isolate
# set card-fault process-mode isolate card
@ slot
set card-fault process-mode isolate card <card-id>
 = set card-fault process-mode isolate card <card-id>
undo set card-fault process-mode isolate card <card-id>
# set energy-mode mode
@ system ap
set energy-mode mode { basic | standard | deep | optimal }
 = set energy-mode mode
undo set energy-mode mode
# set energy-saving pm enable
@ system
set energy-saving pm enable
 = set energy-saving pm enable
undo set energy-saving pm enable
# set offline-check disable
@ system
set offline-check disable
 = set offline-check disable
undo set offline-check disable
# set pm-inputvoltage
@ system
? chassis-id text 1 64
set pm-inputvoltage 110
 = set pm-inputvoltage 110
set pm-inputvoltage 110 chassis <chassis-id>
 = set pm-inputvoltage 110 chassis <chassis-id>
undo set pm-inputvoltage 110
undo set pm-inputvoltage 110 chassis <chassis-id>
# set power pm single-input
@ system
? slot text 1 64
? singleinputterminal text 1 257
set power <slot> pm <pmid> single-input <singleinputterminal>
 = set power <slot> pm <pmid> single-input
undo set power <slot> pm <pmid> single-input
# set service-mode card-bandwidth-mode
@ slot
set service-mode card-bandwidth-mode <bandmode-type> card <card-number>
 = set service-mode card-bandwidth-mode <bandmode-type> card <card-number>
undo set service-mode card-bandwidth-mode card <card-number>
undo set service-mode card-bandwidth-mode <bandmode-type> card <card-number>
# set service-mode forwarding-mode (Virtual access AP-ID view)
@ ap
? servicemode text 1 31
set service-mode forwarding-mode <servicemode>
 = set service-mode forwarding-mode
# set service-mode port-extended(Virtual access AP-ID view)
@ ap
set service-mode port-extended
 = set service-mode port-extended
undo set service-mode port-extended
# set service-mode
@ system
? slotid text 1 15
set service-mode slot <slotid> { high-re-mode | normal-re-mode }
 = set service-mode slot <slotid>
undo set service-mode slot <slotid>
# set sfu isolate-switch
@ system
set sfu isolate-switch enable
 = set sfu isolate-switch enable
undo set sfu isolate-switch enable
# set single-pm output-power-limit
@ system
? power-value number 0 3300
set single-pm output-power-limit <power-value>
 = set single-pm output-power-limit
set single-pm chassis <chassis-id> output-power-limit <power-value>
 = set single-pm chassis <chassis-id> output-power-limit
undo set single-pm output-power-limit
undo set single-pm chassis <chassis-id> output-power-limit
# set tm statistics alarm-threshold
@ system
? entity-id number 1 4294967295
? second number 5 3600
? slot-id text 1 20
set tm statistics alarm-threshold [ <entity-id> packets in <second> seconds ] [ slot <slot-id> ]
 = set tm statistics alarm-threshold <slot-id>
undo set tm statistics alarm-threshold [ slot <slot-id> ]
# shield card-fault process-mode global-config enable card
@ slot
shield card-fault process-mode global-config enable card <card-id>
 = shield card-fault process-mode global-config enable card <card-id>
undo shield card-fault process-mode global-config enable card <card-id>
# temperature-threshold
@ system ap
? slot-id text 1 30
? i2cid_address number 0 255
? channel-id number 0 255
? minor-value number 80 120
? major-value number 80 120
? fatal-value number 80 120
? tmin-value number -50 127
? tmax-value number -50 127
temperature-threshold slot <slot-id> i2cid <i2cid_address> address <address> channel <channel-id> minor <minor-value> major <major-value> fatal <fatal-value> [ tmin <tmin-value> tmax <tmax-value> ]
 = temperature-threshold slot <slot-id> i2cid <i2cid_address> address <address> channel <channel-id>
undo temperature-threshold slot <slot-id> i2cid <i2cid_address> address <address> channel <channel-id>
# voltage-threshold
@ system ap
? i2cid-address number 0 255
? channel-id number 0 255
? low-major-value number 80 120
? low-fatal-value number 80 120
? high-major-value number 80 120
? high-fatal-value number 80 120
voltage-threshold slot <slot-id> i2cid <i2cid-address> address <address> channel <channel-id> low-major <low-major-value> low-fatal <low-fatal-value> high-major <high-major-value> high-fatal <high-fatal-value>
 = voltage-threshold slot <slot-id> i2cid <i2cid-address> address <address> channel <channel-id>
undo voltage-threshold slot <slot-id> i2cid <i2cid-address> address <address> channel <channel-id>`;
