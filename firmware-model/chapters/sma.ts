// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/SMA Configuration Commands". */
export default (): string => `
# display sma as
@ all
! now 1
display sma as active
display sma as inactive
# display sma interface
@ all
! now 1
display sma interface
# display sma prefix
@ all
! now 1
display sma prefix active
display sma prefix inactive
# display sma statistics
@ all
! now 1
display sma statistics { as | prefix | tag }
# display sma tag
@ all
! now 1
display sma tag
# as number
@ sma
? asvalue number 1 4294967295
as number <asvalue>
 = as number
undo as number
# sma enable
@ sma
sma enable
 = sma enable
undo sma enable
# sma role
@ interface
sma role { ingress | egress }
 = sma role
undo sma role
# reset sma statistics
@ user
! now 3
reset sma statistics
# server ipv6 address
@ sma
? address ipv6
server ipv6 address <address>
 = server ipv6 address
undo server ipv6 address
# sma
@ system
sma
 + sma
 > sma -sma
undo sma
# filter enable
@ sma
filter enable
 = filter enable
undo filter enable`;
