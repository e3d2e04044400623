// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/RMON Configuration Commands". */
export default (): string => `
? entry-number number 1 65535
? owner-name text 1 127
? interface-type interface-type
? interface-number interface-number
? interface-name interface
# rmon statistics
@ interface
rmon statistics <entry-number> [ owner <owner-name> ]
 = rmon statistics <entry-number>
undo rmon statistics <entry-number>
# rmon history
@ interface
? number number 1 10
? sampling-interval number 5 3600
rmon history <entry-number> buckets <number> interval <sampling-interval> [ owner <owner-name> ]
 = rmon history <entry-number>
undo rmon history <entry-number>
# rmon alarm
@ system
? alarm-OID text 1 256
? sampling-time number 5 65535
? threshold-value1 number -2147483648 2147483647
? event-entry1 number 1 65535
? threshold-value2 number -2147483648 2147483647
? event-entry2 number 1 65535
rmon alarm <entry-number> <alarm-OID> <sampling-time> { delta | absolute | changeratio } rising-threshold <threshold-value1> <event-entry1> falling-threshold <threshold-value2> <event-entry2> [ startup-alarm { falling | rising | risingorfalling } ] [ owner <owner-name> ]
 = rmon alarm <entry-number>
undo rmon alarm <entry-number>
# display rmon alarm
@ all
! now 1
display rmon alarm [ <entry-number> ]
# display rmon statistics
@ all
! now 1
display rmon statistics [ <interface-type> <interface-number> | <interface-name> ]
# display rmon history
@ all
! now 1
display rmon history [ <interface-type> <interface-number> | <interface-name> ]
# display rmon event
@ all
! now 1
display rmon event [ <entry-number> ]
# display rmon eventlog
@ all
! now 1
display rmon eventlog [ <entry-number> ]
# rmon-statistics
@ interface
rmon-statistics enable
 = rmon-statistics enable
undo rmon-statistics
# rmon event
@ system
? string text 1 127
? object text 1 127
rmon event <entry-number> [ description <string> ] { log | trap <object> | log-trap <object> | none } [ owner <owner-name> ]
 = rmon event <entry-number>
undo rmon event <entry-number>`;
