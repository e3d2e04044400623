// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Atom GNSS-Specific Timing Configuration Commands". */
export default (): string => `
# smart-clock cable-delay
@ interface
? delay-value number 0 65535
smart-clock cable-delay <delay-value>
 = smart-clock cable-delay
undo smart-clock cable-delay [ <delay-value> ]
# smart-clock gnss-model
@ interface
smart-clock gnss-model gps [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ]
 = smart-clock gnss-model gps
undo smart-clock gnss-model { gps | glonass | beidou | gps-glonass | gps-beidou } [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ]
smart-clock gnss-model glonass [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ]
 = smart-clock gnss-model glonass
smart-clock gnss-model beidou [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ]
 = smart-clock gnss-model beidou
smart-clock gnss-model gps-glonass [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ]
 = smart-clock gnss-model gps-glonass
smart-clock gnss-model gps-beidou [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ] [ gps | glonass | beidou | gps-glonass | gps-beidou ]
 = smart-clock gnss-model gps-beidou
# smart-clock leap current-leap
@ interface
? current-leap-value number 0 255
? date date /
smart-clock leap current-leap <current-leap-value> [ { leap59 | leap61 } date <date> ]
 = smart-clock leap current-leap
undo smart-clock leap current-leap [ <current-leap-value> [ { leap59 | leap61 } date <date> ] ]
# smart-clock leap manual-mode
@ interface
smart-clock leap manual-mode enable
 = smart-clock leap manual-mode enable
undo smart-clock leap manual-mode enable`;
