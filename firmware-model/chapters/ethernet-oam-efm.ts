// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Network Reliability Commands/Ethernet OAM Configuration Commands/EFM Configuration Commands". */
export default (): string => `
? period number 1 60
? threshold number 0 4294967295
? interval-value number 100 1000
? size number 64 1518
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? ap-id number 1024 8191
# efm error-code notification enable
@ interface
efm error-code notification enable
 = efm error-code notification enable
undo efm error-code notification enable
# efm error-code period
@ interface
efm error-code period <period>
 = efm error-code period
undo efm error-code period
# efm error-code threshold
@ interface
efm error-code threshold <threshold>
 = efm error-code threshold
undo efm error-code threshold
# efm error-frame notification enable
@ interface
efm error-frame notification enable
 = efm error-frame notification enable
undo efm error-frame notification enable
# efm error-frame period
@ interface
efm error-frame period <period>
 = efm error-frame period
undo efm error-frame period
# efm error-frame-period notification enable
@ interface
efm error-frame-period notification enable
 = efm error-frame-period notification enable
undo efm error-frame-period notification enable
# efm error-frame-period
@ interface
? period number 1 4294967295
efm error-frame-period period <period>
 = efm error-frame-period period
undo efm error-frame-period period
# efm error-frame-period threshold
@ interface
efm error-frame-period threshold <threshold>
 = efm error-frame-period threshold
undo efm error-frame-period threshold
# efm error-frame-second notification enable
@ interface
efm error-frame-second notification enable
 = efm error-frame-second notification enable
undo efm error-frame-second notification enable
# efm error-frame-second period
@ interface
? period number 10 900
efm error-frame-second period <period>
 = efm error-frame-second period
undo efm error-frame-second period
# efm error-frame-second threshold
@ interface
? threshold number 0 900
efm error-frame-second threshold <threshold>
 = efm error-frame-second threshold
undo efm error-frame-second threshold
# efm error-frame threshold
@ interface
efm error-frame threshold <threshold>
 = efm error-frame threshold
undo efm error-frame threshold
# efm enable
@ system
efm enable
 = efm enable
undo efm enable
# efm holdup-timer
@ interface
? time number 0 65535
efm holdup-timer <time>
 = efm holdup-timer
undo efm holdup-timer
# efm loopback ignore-request
@ interface
efm loopback ignore-request
 = efm loopback ignore-request
undo efm loopback ignore-request
# efm interval
@ interface port-group
efm interval <interval-value>
 = efm interval
undo efm interval
# efm enable (Interface view)
@ interface
efm enable
 = efm enable
undo efm enable
# efm (interface view)
@ interface
efm <interval> <interval-value>
 = efm <interval>
undo efm <interval>
# efm loopback
@ interface
! now
? timeout number 0 1000
efm loopback { start [ timeout <timeout> ] | stop }
# efm mode
@ interface
efm mode { active | passive }
 = efm mode
undo efm mode
# efm packet max-size
@ interface
efm packet max-size <size>
 = efm packet max-size
undo efm packet max-size
# recover efm-down
@ interface gigabitethernet1-0-0
! now
recover efm-down
# test-packet start interface
@ system
! now
? count number 1 65535
? speed number 1 5
test-packet start interface { <interface-name> | <interface-type> <interface-number> } [ -c <count> | -p <speed> | -s <size> ] *
# efm timeout
@ interface
? timeout-value number 300 30000
efm timeout <timeout-value>
 = efm timeout
undo efm timeout
# efm trigger if-down
@ interface
efm trigger if-down
 = efm trigger if-down
undo efm trigger if-down
# efm trigger mac-renew
@ interface
efm trigger mac-renew
 = efm trigger mac-renew
undo efm trigger mac-renew
# display efm
@ all
! now 1
display efm { all | interface { <interface-name> | <interface-type> <interface-number> } | master | ap-id <ap-id> }
# display efm session
@ all
! now 1
display efm session { all | interface { <interface-name> | <interface-type> <interface-number> } | master | ap-id <ap-id> }
# display efm link-event local
@ all
! now 1
display efm link-event local { all | interface { <interface-name> | <interface-type> <interface-number> } | master | ap-id <ap-id> }
# display test-packet result
@ all
! now 1
display test-packet result
# efm enable (Virtual access port-extension view)
@ virtual-access-port-extension
efm enable
 = efm enable
undo efm enable`;
