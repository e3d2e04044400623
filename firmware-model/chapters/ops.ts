// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/OPS Configuration Commands". */
export default (): string => `
? script-name text 4 64
# execute 1 batch-file autodiagnose.bat
@ maintenance-assistant-task
! now
? parameter number 1 100
execute 1 batch-file autodiagnose.bat [ <parameter> ]
# enable (OPS view)
@ ops
enable
 = enable
undo enable
# condition (Maintenance assistant view)
@ maintenance-assistant-task
? feature-name text 1 31
? para-name text 1 63
? para-value text 1 63
? occur-number number 1 32
? period-value number 1 4294967295
condition { alarm [ <alarm-type> ] | event } feature <feature-name> name <event-name> [ <para-name> <para-optype> <para-value> ] &<1-4> [ occurs <occur-number> [ period <period-value> ] ]
 = condition
# condition snmp-notification
@ maintenance-assistant-task
? oid-value number -2147483648 2147483647
condition snmp-notification oid <oid-string> [ <optype> <oid-value> ]
 = condition snmp-notification oid
# shutdown (Maintenance assistant task view)
@ maintenance-assistant-task
shutdown
 = shutdown
undo shutdown
# shutdown (Maintenance assistant task view for cli)
@ maintenance-assistant-task
shutdown
 = shutdown
undo shutdown
# assistant scheduler suspend
@ ops
assistant scheduler suspend
 = assistant scheduler suspend
undo assistant scheduler suspend
# condition timer (Maintenance assistant task view)
@ maintenance-assistant-task
condition timer <cron> <minutes> <hours> <daysOfMonth> <months> <daysOfWeek> [ <years> ]
 = condition timer
# mtp assistant disable
@ ops
mtp assistant disable
 = mtp assistant disable
undo mtp assistant disable
# environment
@ ops
? env-name text 1 31
? env-value text 1 256
environment <env-name> <env-value>
 = environment <env-name>
undo environment <env-name>
# ops install file
@ user
! now 3
? scrFile text 1 127
? directory text 1 127
? file-name-or-dir text 1 127
ops install file <scrFile> [ destination <directory> ]
ops uninstall file <file-name-or-dir>
# ops run python
@ user
! now 3
? script-name text 1 127
? arguments text 1 383
ops run python <script-name> [ <arguments> ]
ops stop process <process-id>
ops run python background <script-name> [ <arguments> ]
# script-assistant python
@ ops
script-assistant python <script-name>
 = script-assistant python <script-name>
undo script-assistant python <script-name>
# shutdown script-assistant
@ ops
shutdown script-assistant <script-name>
 = shutdown script-assistant <script-name>
undo shutdown script-assistant <script-name>
# display ops assistant
@ all
! now 1
display ops assistant <method> [ name <assistant-name> ]
display ops assistant <method> default [ name <asstDefName> ]
# display ops environment
@ all
! now 1
display ops environment
# display ops process
@ all
! now 1
display ops process <method>
# display python version
@ all
! now 1
display python version
# display ops running context
@ all
! now 1
display ops running context
display ops running context history
# display ops script
@ all
! now 1
? dir-or-file-name text 1 127
display ops script [ <dir-or-file-name> ]`;
