// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Performance Management Commands". */
export default (): string => `
? instance-type text 1 63 caseless
? instance-type-name text 1 63 caseless
? measure-name text 1 63 caseless
? vpn-instance-name text 1 255 caseless
? task-name text 1 31
? server-name text 1 31
? request-name text 1 31
# display pm measure-info
@ all
! now 1
? instance-type text 1 63
display pm measure-info [ instance-type <instance-type> ]
# display pm brief
@ all
! now 1
display pm brief
# display pm statistics
@ all
! now 1
? taskname text 1 31 caseless
? index number 0 16
display pm statistics <taskname> data-index <index> [ instance-type <instance-type-name> [ measure <measure-name> | instance { <vpn-instance-name> } &<1-8> ] * ]
# display pm statistics-task
@ all
! now 1
display pm statistics-task [ <task-name> ]
# display pm statistics-file
@ all
! now 1
display pm statistics-file [ <task-name> ]
# pm
@ system
pm
 + pm
 > performance-management -pm
# binding
@ statistics-task
binding instance-type <instance-type> { <all> | <instance> { <vpn-instance-name> } &<1-8> }
 = binding instance-type <instance-type> <all> <instance> <vpn-instance-name>
undo binding instance-type <instance-type> { <all> | <instance> { <vpn-instance-name> } &<1-8> }
# record-file disable
@ statistics-task
record-file disable
 = record-file disable
undo record-file disable
# file-format
@ statistics-task
file-format { text | xml }
 = file-format
undo file-format
# measure disable
@ statistics-task
measure disable instance-type <instance-type> measure <measure-name>
 = measure disable instance-type <instance-type> measure <measure-name>
undo measure disable instance-type <instance-type> measure <measure-name>
# path
@ pm-server
? destination-path text 1 63
path <destination-path>
 = path
undo path
# protocol
@ pm-server
? port-number interface-number
? vpn-instance-name text 1 31
protocol { ftp | sftp } ip-address <ip-address> [ port <port-number> | { net-manager-vpn | vpn-instance <vpn-instance-name> } ] *
 = protocol
undo protocol
# record-interval
@ statistics-task
? interval number 1 16
record-interval <interval>
 = record-interval
undo record-interval
# retry
@ pm-server
? retry-times number 1 3
retry <retry-times>
 = retry
undo retry
# sample-interval
@ statistics-task
sample-interval <interval>
 = sample-interval
undo sample-interval
# statistics-cycle
@ statistics-task
statistics-cycle <STATSCYCLE>
 = statistics-cycle
undo statistics-cycle
# pm-server
@ performance-management
pm-server <server-name>
 + pm-server <server-name>
 > pm-server -server-<server-name>
undo pm-server <server-name>
# start elaborate-sample
@ statistics-task
! now
start elaborate-sample second
undo start elaborate-sample
# statistics-task
@ performance-management
? task-name text 1 31 caseless
statistics-task <task-name>
 + statistics-task <task-name>
 > statistics-task -statistics-<task-name>
undo statistics-task <task-name>
# threshold-alarm enable
@ statistics-task
threshold-alarm enable
 = threshold-alarm enable
undo threshold-alarm enable
# task-type
@ statistics-task
task-type pm-sdh
 = task-type
task-type mon-history
 = task-type
task-type mon-statistics
 = task-type
undo task-type
# upload-config
@ performance-management
upload-config <request-name> server <server-name>
 = upload-config <request-name>
undo upload-config <request-name>
# upload auto
@ statistics-task
upload auto <request-name>
 = upload auto
undo upload auto
# username
@ pm-server
? user-name text 1 255
? password text 1 512 secret
username <user-name> password <password>
 = username
undo username
# statistics enable (Performance management view)
@ performance-management
statistics enable
 = statistics enable
undo statistics enable
# measure disable (Statistics task view)
@ statistics-task
! now
? task-name text 1 63
measure disable <task-name>
# upload file
@ performance-management
! now
? filename text 1 255 caseless
upload <request-name> file { <filename> } &<1-16>
# reset pm
@ statistics-task
! now
reset pm current-data [ instance-type <instance-type-name> [ measure <measure-name> | instance { <vpn-instance-name> } &<1-8> ] * ]`;
