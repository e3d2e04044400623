// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "WAN Access Commands/POS Interface Configuration Commands". */
export default (): string => `
? trunk-id number 0 127
# display pos-trunk
@ all
! now 1
display pos-trunk <trunk-id>
# pos-trunk
@ interface
pos-trunk <trunk-id>
 = pos-trunk
undo pos-trunk
# crc(pos)
@ interface
crc { 16 | 32 }
 = crc
undo crc
# display pos interface
@ all
! now 1
? interface-number interface-number
? interface-name interface
display pos interface [ pos <interface-number> | <interface-name> ]
# flag (POS interface view)
@ interface
? c2-value number 0 255
? 1byte-value number 0 127
? 16byte-value text 1 15
? 64byte-value text 1 62
flag c2 <c2-value>
 = flag c2
flag j1 { 1byte-mode <1byte-value> | 16byte-mode <16byte-value> | 64byte-or-null-mode [ <64byte-value> ] | peer }
 = flag j1
flag j0 { 1byte-mode <1byte-value> | 16byte-mode <16byte-value> | 64byte-or-null-mode [ <64byte-value> ] | peer }
 = flag j0
undo flag c2
undo flag j0
undo flag j1
undo flag
# frame-format (pos)
@ interface
frame-format { sdh | sonet }
 = frame-format
undo frame-format
# scramble (pos)
@ interface
scramble
 = scramble
undo scramble
# speed(pos)
@ interface
speed { 155 | 622 }
 = speed`;
