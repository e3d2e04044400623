// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/System Time Configuration Commands". */
export default (): string => `
? dstname text 1 32
? offset hour-and-minute
? time-zone-name text 1 32
# clock daylight-saving-time (System view)
@ system
clock daylight-saving-time <dstname> one-year <start-time> <start-date> <end-time> <end-date> <offset>
 = clock daylight-saving-time
clock daylight-saving-time <dstname> repeating <start-time> <repeat-start-date> <end-time> <repeat-end-date> <offset> [ <startyear> [ <endyear> ] ]
 = clock daylight-saving-time
clock daylight-saving-time <dstname> repeating <start-time> { { first | second | third | fourth | last } <startweekday> <startmonth> <end-time> { first | second | third | fourth | last } <endweekday> <endmonth> } <offset> [ <startyear> [ <endyear> ] ]
 = clock daylight-saving-time
# clock timezone (System view)
@ system
? offset
clock timezone <time-zone-name> { add | minus } <offset>
 = clock timezone
# clock datetime
@ user
! now 3
clock datetime [ utc ] <time> <date>
# clock daylight-saving-time
@ user
! now 3
clock daylight-saving-time <dstname> one-year <start-time> <start-date> <end-time> <end-date> <offset>
clock daylight-saving-time <dstname> repeating <start-time> <repeat-start-date> <end-time> <repeat-end-date> <offset> [ <startyear> [ <endyear> ] ]
clock daylight-saving-time <dstname> repeating <start-time> { { first | second | third | fourth | last } <startweekday> <startmonth> <end-time> { first | second | third | fourth | last } <endweekday> <endmonth> } <offset> [ <startyear> [ <endyear> ] ]
# clock timezone
@ user
! now 3
? offset
clock timezone <time-zone-name> { add | minus } <offset>`;
