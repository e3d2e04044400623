// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Segment Routing Commands/Segment Routing Common Configuration Commands". */
export default (): string => `
? bc0Bw number 0 4000000000
? bc0-bw-percentage number 1 100
? max-dynamic-bw-value number 1 1000
# te link administrative group
@ interface
te link administrative group <group-value>
 = te link administrative group <group-value>
undo te link administrative group
undo te link administrative group <group-value>
# te bandwidth (interface view)
@ interface
te bandwidth <bc0Bw>
 = te bandwidth
undo te bandwidth
# te bandwidth (Interface view) (IETF)
@ interface
? bc1Bw number 0 4000000000
? bc2Bw number 0 4000000000
? bc3Bw number 0 4000000000
? bc4Bw number 0 4000000000
? bc5Bw number 0 4000000000
? bc6Bw number 0 4000000000
? bc7Bw number 0 4000000000
te bandwidth { bc0 <bc0Bw> | bc1 <bc1Bw> | bc2 <bc2Bw> | bc3 <bc3Bw> | bc4 <bc4Bw> | bc5 <bc5Bw> | bc6 <bc6Bw> | bc7 <bc7Bw> } *
 = te bandwidth
# te bandwidth bc0 (Interface view)
@ interface
te bandwidth bc0 <bc0Bw>
 = te bandwidth bc0
# te bandwidth dynamic bc0
@ interface
te bandwidth dynamic bc0 <bc0-bw-percentage>
 = te bandwidth dynamic bc0
# te bandwidth dynamic (Interface view)
@ interface
te bandwidth dynamic bc0 <bc0-bw-percentage>
 = te bandwidth dynamic bc0
# te srlg
@ interface
? srlg-number number 0 4294967295
te srlg <srlg-number>
 = te srlg <srlg-number>
undo te srlg <srlg-number>
undo te srlg all
# undo te srlg all-config
@ system
undo te srlg all-config
# te bandwidth change thresholds
@ interface
? percent-up number 0 100
? percent-down number 0 100
te bandwidth change thresholds up <percent-up>
 = te bandwidth change thresholds up <percent-up>
te bandwidth change thresholds down <percent-down>
 = te bandwidth change thresholds down <percent-down>
undo te bandwidth change thresholds up
undo te bandwidth change thresholds up <percent-up>
undo te bandwidth change thresholds down
undo te bandwidth change thresholds down <percent-down>
# te bandwidth max-reservable-bandwidth dynamic
@ interface
te bandwidth max-reservable-bandwidth dynamic <max-dynamic-bw-value>
 = te bandwidth max-reservable-bandwidth dynamic
# te bandwidth max-reservable-bandwidth
@ interface
te bandwidth max-reservable-bandwidth <max-bw-value>
 = te bandwidth max-reservable-bandwidth <max-bw-value>
undo te bandwidth max-reservable-bandwidth
undo te bandwidth max-reservable-bandwidth { <max-bw-value> | dynamic <max-dynamic-bw-value> }
# te metric
@ interface
? metric-value number 1 16777215
te metric <metric-value>
 = te metric <metric-value>
undo te metric
undo te metric <metric-value>
# te attribute enable
@ system
te attribute enable
 = te attribute enable
undo te attribute enable`;
