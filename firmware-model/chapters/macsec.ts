// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/MACsec Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
# active port-macsec
@ license
? port-list text 1 255
active port-macsec slot <slotid> card <cardid> port <port-list>
 = active port-macsec slot <slotid> card <cardid> port
undo active port-macsec slot <slotid> card <cardid> [ port <port-list> ]
# display macsec statistics interface
@ all
! now 1
display macsec statistics interface { <interface-name> | <interface-type> <interface-number> }
# display mka interface
@ all
! now 1
display mka interface { <interface-name> | <interface-type> <interface-number> }
# macsec cipher-suite
@ interface
macsec cipher-suite gcm-aes-128
 = macsec cipher-suite gcm-aes-128
undo macsec cipher-suite { gcm-aes-128 | gcm-aes-xpn-128 }
macsec cipher-suite gcm-aes-xpn-128
 = macsec cipher-suite gcm-aes-xpn-128
# macsec confidentiality-offset
@ interface
macsec confidentiality-offset <offset-value>
 = macsec confidentiality-offset <offset-value>
undo macsec confidentiality-offset <offset-value>
# macsec dot1q-in-clear
@ interface
macsec dot1q-in-clear
 = macsec dot1q-in-clear
undo macsec { dot1q-in-clear | qinq-in-clear }
macsec qinq-in-clear
 = macsec qinq-in-clear
# macsec mode
@ interface
macsec mode normal
 = macsec mode normal
undo macsec mode { normal | integrity-only }
macsec mode integrity-only
 = macsec mode integrity-only
# macsec replay-window
@ interface
? window-size number 0 1024
macsec replay-window <window-size>
 = macsec replay-window
undo macsec replay-window [ <window-size> ]
# mka cak-mode static ckn
@ interface
? ckn text 1 3100 caseless
? cak-simple text 1 512 secret
? cak-cipher text 1 512 secret
mka cak-mode static ckn <ckn> cak simple <cak-simple>
 = mka cak-mode static ckn cak simple
undo mka cak-mode static ckn [ ckn ] cak [ simple <cak-simple> | cipher ]
mka cak-mode static ckn <ckn> cak cipher <cak-cipher>
 = mka cak-mode static ckn cak cipher
# mka keyserver priority
@ interface
? priority number 0 255
mka keyserver priority <priority>
 = mka keyserver priority
undo mka keyserver priority [ <priority> ]
# mka timer sak-life
@ interface
? life-time number 300 604800
mka timer sak-life <life-time>
 = mka timer sak-life
undo mka timer sak-life [ <life-time> ]
# reset macsec statistics interface
@ all
! now
reset macsec statistics interface { <interface-name> | <interface-type> <interface-number> }
# reset mka statistics interface
@ all
! now
reset mka statistics interface { <interface-name> | <interface-type> <interface-number> }`;
