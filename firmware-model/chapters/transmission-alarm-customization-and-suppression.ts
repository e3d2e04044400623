// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Interface and Data Link Commands/Transmission Alarm Customization and Suppression Configuration Commands". */
export default (): string => `
? interface-number interface-number
? suppress number 2 19999
? reuse number 1 19998
? ceiling number 1001 20000
? decay-ok number 500 10000
? decay-ng number 500 10000
? holdoff-time number 20 10000
? holdup-time number 200 3600000
? sdbere number 3 9
? sfbere number 3 9
? b1tca number 3 9
? b2tca number 3 9
? b3tca number 3 9
# display transmission-alarm (All views)
@ all
! now 1
display transmission-alarm pos <interface-number> [ los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | wlnk | b1tca | b2tca ] *
display transmission-alarm wan <interface-number> [ los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | wlnk | b1tca | b2tca ] *
# display transmission-alarm bit-error-rate
@ all
! now 1
display transmission-alarm bit-error-rate wan <interface-number>
display transmission-alarm bit-error-rate pos <interface-number>
# display transmission-alarm configuration
@ all
! now 1
display transmission-alarm configuration [ wan <interface-number> ]
display transmission-alarm configuration [ pos <interface-number> ]
display transmission-alarm configuration [ wdm <interface-number> ]
# display transmission-alarm configuration (e1/atm/cpos)
@ all
! now 1
display transmission-alarm configuration [ e1 <interface-number> ]
display transmission-alarm configuration [ cpos <interface-number> ]
# display transmission-alarm (e1/e3/cpos)
@ all
! now 1
display transmission-alarm e1 <interface-number> [ los | lof | ais | rai ] *
display transmission-alarm cpos <interface-number> [ auais | b1tca | b2tca | b3tca | lais | lof | lom | lop | los | lrdi | lrei | oof | pais | pplm | prdi | prei | puneq | rrool | sdbere | sfbere ] *
# display transmission-alarm threshold
@ all
! now 1
display transmission-alarm threshold [ wdm <interface-number> ]
display transmission-alarm threshold [ wan <interface-number> ]
display transmission-alarm threshold [ cpos <interface-number> ]
display transmission-alarm threshold [ pos <interface-number> ]
display transmission-alarm threshold [ e1 <interface-number> ]
# display transmission-alarm wdm
@ all
! now 1
display transmission-alarm wdm <interface-number> [ odu-ais | odu-lck | odu-oci | otu-ais | otu-lom | otu-sd-ber | otu-sf-ber | pm-bdi | pm-tim | r-lof | r-los | r-oof | sm-bdi | sm-iae | sm-tim | prefec-tca | odu-sd-ber ] *
# transmission-alarm down (system view)
@ system
transmission-alarm down pos { los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca } *
 = transmission-alarm down pos
transmission-alarm down wan { los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca } *
 = transmission-alarm down wan
undo transmission-alarm down wan [ los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca ] *
undo transmission-alarm down pos [ los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca ] *
# reset transmission-alarm statistics
@ interface
! now
reset transmission-alarm statistics
# reset transmission-alarm statistics (Port extension interface view)
@ interface
! now
reset transmission-alarm statistics
# reset transmission-alarm statistics (e1/e3/cpos)
@ interface
! now
reset transmission-alarm statistics
# transmission-alarm damping
@ interface
transmission-alarm damping [ suppress <suppress> | reuse <reuse> | ceiling <ceiling> | decay-ok <decay-ok> | decay-ng <decay-ng> ] *
 = transmission-alarm damping
undo transmission-alarm damping
# transmission-alarm damping (Port extension interface view)
@ interface
transmission-alarm damping [ suppress <suppress> | reuse <reuse> | ceiling <ceiling> | decay-ok <decay-ok> | decay-ng <decay-ng> ] *
 = transmission-alarm damping
undo transmission-alarm damping
# transmission-alarm damping (e1/e3/cpos)
@ interface
transmission-alarm damping [ suppress <suppress> | reuse <reuse> | ceiling <ceiling> | decay-ok <decay-ok> | decay-ng <decay-ng> ] *
 = transmission-alarm damping
undo transmission-alarm damping
# transmission-alarm down (WDM interface view)
@ interface
transmission-alarm down { odu-ais | odu-lck | odu-oci | otu-ais | otu-lom | otu-sd-ber | otu-sf-ber | pm-bdi | pm-tim | r-lof | r-los | r-oof | sm-bdi | sm-iae | sm-tim | prefec-tca | odu-sd-ber } *
 = transmission-alarm down
undo transmission-alarm down { odu-ais | odu-lck | odu-oci | otu-ais | otu-lom | otu-sd-ber | otu-sf-ber | pm-bdi | pm-tim | r-lof | r-los | r-oof | sm-bdi | sm-iae | sm-tim | prefec-tca | odu-sd-ber } *
# transmission-alarm down
@ interface
transmission-alarm down { los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca } *
 = transmission-alarm down
undo transmission-alarm down [ los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca ] *
# transmission-alarm down (Port extension interface view)
@ interface
transmission-alarm down { los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca } *
 = transmission-alarm down
undo transmission-alarm down [ los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca ] *
# transmission-alarm down (Virtual access AP-ID view)
@ ap
transmission-alarm down wan { los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca } *
 = transmission-alarm down wan
undo transmission-alarm down wan [ los | lof | lais | oof | lrdi | lcd | auais | b3tca | lom | lop | lrei | pais | prdi | prei | pplm | puneq | rdool | rrool | sdbere | sfbere | trool | b1tca | b2tca ] *
# transmission-alarm down (ATM interface view/CPOS interface view)
@ interface
transmission-alarm down { los | lof | oof | lais | lrdi | lrei | b1tca | b2tca | b3tca | sdbere | sfbere | rrool | pais | auais | prdi | prei | lop | puneq | pplm | lom } *
 = transmission-alarm down
undo transmission-alarm down { los | lof | oof | lais | lrdi | lrei | b1tca | b2tca | b3tca | sdbere | sfbere | rrool | pais | auais | prdi | prei | lop | puneq | pplm | lom } *
undo transmission-alarm down
# transmission-alarm down (E1/CE1 interface view/E3 interface view)
@ interface
transmission-alarm down { los | lof | pais | prdi } *
 = transmission-alarm down
undo transmission-alarm down { los | lof | pais | prdi } *
undo transmission-alarm down
# transmission-alarm down (Trunk serial interface view/Serial interface view)
@ interface
transmission-alarm down { pais | prdi | oof } *
 = transmission-alarm down
undo transmission-alarm down { pais | prdi | oof } *
# transmission-alarm holdoff-timer (interface view)
@ interface
? holdoff-time
transmission-alarm holdoff-timer [ <holdoff-time> ]
 = transmission-alarm holdoff-timer
undo transmission-alarm holdoff-timer
# transmission-alarm holdoff-timer (Port extension interface view)
@ interface
? holdoff-time
transmission-alarm holdoff-timer [ <holdoff-time> ]
 = transmission-alarm holdoff-timer
undo transmission-alarm holdoff-timer
# transmission-alarm holdoff-timer (system view)
@ system
transmission-alarm holdoff-timer <holdoff-time>
 = transmission-alarm holdoff-timer
undo transmission-alarm holdoff-timer [ <holdoff-time> ]
# transmission-alarm holdoff-timer (Virtual access AP-ID view)
@ ap
transmission-alarm holdoff-timer <holdoff-time>
 = transmission-alarm holdoff-timer
undo transmission-alarm holdoff-timer [ <holdoff-time> ]
# transmission-alarm holdoff-timer
@ interface
transmission-alarm holdoff-timer [ <holdoff-time> ]
 = transmission-alarm holdoff-timer
undo transmission-alarm holdoff-timer
# transmission-alarm holdup-timer (interface view)
@ interface
transmission-alarm holdup-timer [ <holdup-time> ]
 = transmission-alarm holdup-timer
undo transmission-alarm holdup-timer
# transmission-alarm holdup-timer (Port extension interface view)
@ interface
? holdup-time
transmission-alarm holdup-timer [ <holdup-time> ]
 = transmission-alarm holdup-timer
undo transmission-alarm holdup-timer
# transmission-alarm holdup-timer (System view)
@ system
transmission-alarm holdup-timer <holdup-time>
 = transmission-alarm holdup-timer
undo transmission-alarm holdup-timer [ <holdup-time> ]
# transmission-alarm holdup-timer (Virtual access AP-ID view)
@ ap
transmission-alarm holdup-timer <holdup-time>
 = transmission-alarm holdup-timer
undo transmission-alarm holdup-timer [ <holdup-time> ]
# transmission-alarm holdup-timer
@ interface
transmission-alarm holdup-timer [ <holdup-time> ]
 = transmission-alarm holdup-timer
undo transmission-alarm holdup-timer
# transmission-alarm threshold
@ interface
transmission-alarm threshold { sdbere <sdbere> | sfbere <sfbere> | b1tca <b1tca> | b2tca <b2tca> | b3tca <b3tca> } *
 = transmission-alarm threshold
transmission-alarm threshold { b3tca <b3tca> | b1tca <b1tca> | b2tca <b2tca> } *
 = transmission-alarm threshold
undo transmission-alarm threshold
# transmission-alarm threshold (Port extension interface view)
@ interface
transmission-alarm threshold { sdbere <sdbere> | sfbere <sfbere> | b1tca <b1tca> | b2tca <b2tca> | b3tca <b3tca> } *
 = transmission-alarm threshold
undo transmission-alarm threshold
# transmission-alarm threshold (ATM interface view/CPOS interface view)
@ interface
transmission-alarm threshold { b1tca <b1tca> | b2tca <b2tca> }
 = transmission-alarm threshold
transmission-alarm threshold { b3tca <b3tca> | sdbere <sdbere> | sfbere <sfbere> } *
 = transmission-alarm threshold
undo transmission-alarm threshold`;
