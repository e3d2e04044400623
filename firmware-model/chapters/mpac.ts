// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/MPAC Configuration Commands". */
export default (): string => `
? security-policy-name text 1 31
? source-port-number interface-number
? destination-port-number interface-number
# description (service-sec-policy view)
@ service6-sec-policy
? text text 1 255 rest
description <text>
 = description
undo description
# display service-security binding
@ all
! now 1
? interface-type interface-type
? interface-number interface-number
? interface-name interface
display service-security binding { ipv4 | ipv6 } [ interface { <interface-type> <interface-number> | <interface-name> } [ slot <slot-id> ] ]
# display service-security policy ipv4
@ all
! now 1
display service-security policy ipv4 [ <security-policy-name> [ slot <slot-id> ] ]
# display service-security policy ipv6
@ all
! now 1
display service-security policy ipv6 [ <security-policy-name> [ slot <slot-id> ] ]
# display service-security statistics ipv4
@ all
! now 1
display service-security statistics ipv4 [ <security-policy-name> ]
# display service-security statistics ipv6
@ all
! now 1
display service-security statistics ipv6 [ <security-policy-name> ]
# reset service-security counters
@ user
! now 3
reset service-security counters { ipv4 | ipv6 } [ <security-policy-name> ]
# rule (service-sec-policy view)
@ service6-sec-policy
? ruleid number 0 4294967294
? 18-255 number 1 255
? 1-5 number 1 255
? 7-16 number 1 255
? source-address ipv4
? source-mask ipv4
? destination-address ipv4
? destination-mask ipv4
rule <ruleid> name <rule_name> { permit | deny } protocol { ospf | rsvp | pim | ip | <18-255> | <1-5> | <7-16> } [ [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule <ruleid> name <rule_name>
rule <ruleid> name <rule_name> { permit | deny } protocol { bgp | dhcp-c | dhcp-r | ftp | ldp | lsp-ping | ntp | rip | snmp | ssh | telnet | tftp | igmp } [ [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule <ruleid> name <rule_name>
rule <ruleid> name <rule_name> { permit | deny } protocol { tcp | udp | <6> | <17> } [ [ source-port <source-port-number> ] | [ destination-port <destination-port-number> ] | [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule <ruleid> name <rule_name>
rule <ruleid> name <rule_name> { permit | deny } protocol { any | isis }
 = rule <ruleid> name <rule_name>
undo rule { <ruleid> | name <rule_name> } [ [ source-port ] | [ destination-port ] | [ source-ip ] | [ destination-ip ] ] *
rule <ruleid> { permit | deny } protocol { ospf | rsvp | pim | ip | <18-255> | <1-5> | <7-16> } [ [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule protocol <ruleid> <18-255> <1-5> <7-16> <source-address> <source-mask> <destination-address> <destination-mask>
rule name <rule_name> { permit | deny } protocol { ospf | rsvp | pim | ip | <18-255> | <1-5> | <7-16> } [ [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule name protocol <rule_name> <18-255> <1-5> <7-16> <source-address> <source-mask> <destination-address> <destination-mask>
rule { permit | deny } protocol { ospf | rsvp | pim | ip | <18-255> | <1-5> | <7-16> } [ [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule protocol <18-255> <1-5> <7-16> <source-address> <source-mask> <destination-address> <destination-mask>
rule <ruleid> { permit | deny } protocol { bgp | dhcp-c | dhcp-r | ftp | ldp | lsp-ping | ntp | rip | snmp | ssh | telnet | tftp | igmp } [ [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule protocol <ruleid> <source-address> <source-mask> <destination-address> <destination-mask>
rule name <rule_name> { permit | deny } protocol { bgp | dhcp-c | dhcp-r | ftp | ldp | lsp-ping | ntp | rip | snmp | ssh | telnet | tftp | igmp } [ [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule name protocol <rule_name> <source-address> <source-mask> <destination-address> <destination-mask>
rule { permit | deny } protocol { bgp | dhcp-c | dhcp-r | ftp | ldp | lsp-ping | ntp | rip | snmp | ssh | telnet | tftp | igmp } [ [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule protocol <source-address> <source-mask> <destination-address> <destination-mask>
rule <ruleid> { permit | deny } protocol { tcp | udp | <6> | <17> } [ [ source-port <source-port-number> ] | [ destination-port <destination-port-number> ] | [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule protocol <ruleid> <6> <17> <source-port-number> <destination-port-number> <source-address> <source-mask> <destination-address> <destination-mask>
rule name <rule_name> { permit | deny } protocol { tcp | udp | <6> | <17> } [ [ source-port <source-port-number> ] | [ destination-port <destination-port-number> ] | [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule name protocol <rule_name> <6> <17> <source-port-number> <destination-port-number> <source-address> <source-mask> <destination-address> <destination-mask>
rule { permit | deny } protocol { tcp | udp | <6> | <17> } [ [ source-port <source-port-number> ] | [ destination-port <destination-port-number> ] | [ source-ip { <source-address> { <source-mask> | 0 } | any } ] | [ destination-ip { <destination-address> { <destination-mask> | 0 } | any } ] ] *
 = rule protocol <6> <17> <source-port-number> <destination-port-number> <source-address> <source-mask> <destination-address> <destination-mask>
rule <ruleid> { permit | deny } protocol { any | isis }
 = rule protocol <ruleid>
rule name <rule_name> { permit | deny } protocol { any | isis }
 = rule name protocol <rule_name>
rule { permit | deny } protocol { any | isis }
 = rule protocol
# rule (service-sec6-policy view)
@ service6-sec-policy
? rule-id number 0 4294967294
? ip-protocol-number-18-255 number 1 255
? ip-protocol-number-1-5 number 1 255
? ip-protocol-number-7-16 number 1 255
? source-ipv6-address ipv6
? source-ipv6-prefix-length number 1 128
? destination-ipv6-address ipv6
? destination-ipv6-prefix-length number 1 128
rule <rule-id> name <rule-name> { permit | deny } protocol { ospf | rsvp | pim | ip | <ip-protocol-number-18-255> | <ip-protocol-number-1-5> | <ip-protocol-number-7-16> } [ [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule <rule-id> name <rule-name>
rule <rule-id> name <rule-name> { permit | deny } protocol { bgp | dhcp-c | dhcp-r | ftp | ssh | telnet | lsp-ping | ntp | rip | snmp | tftp | ldp } [ [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule <rule-id> name <rule-name>
rule <rule-id> name <rule-name> { permit | deny } protocol { tcp | udp | <tcp-protocol-number> | <udp-protocol-number> } [ [ source-port <source-port-number> ] | [ destination-port <destination-port-number> ] | [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule <rule-id> name <rule-name>
rule <rule-id> name <rule-name> { permit | deny } protocol any
 = rule <rule-id> name <rule-name>
rule <rule-id> name <rule-name> { permit | deny } ipv6-ext-header source-routing-type srh
 = rule <rule-id> name <rule-name>
undo rule { <rule-id> | name <rule-name> } [ [ source-port ] | [ destination-port ] | [ source-ip ] | [ destination-ip ] ] *
rule <rule-id> { permit | deny } protocol { ospf | rsvp | pim | ip | <ip-protocol-number-18-255> | <ip-protocol-number-1-5> | <ip-protocol-number-7-16> } [ [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule protocol <rule-id> <ip-protocol-number-18-255> <ip-protocol-number-1-5> <ip-protocol-number-7-16> <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule name <rule-name> { permit | deny } protocol { ospf | rsvp | pim | ip | <ip-protocol-number-18-255> | <ip-protocol-number-1-5> | <ip-protocol-number-7-16> } [ [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule name protocol <rule-name> <ip-protocol-number-18-255> <ip-protocol-number-1-5> <ip-protocol-number-7-16> <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule { permit | deny } protocol { ospf | rsvp | pim | ip | <ip-protocol-number-18-255> | <ip-protocol-number-1-5> | <ip-protocol-number-7-16> } [ [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule protocol <ip-protocol-number-18-255> <ip-protocol-number-1-5> <ip-protocol-number-7-16> <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule <rule-id> { permit | deny } protocol { bgp | dhcp-c | dhcp-r | ftp | ssh | telnet | lsp-ping | ntp | rip | snmp | tftp | ldp } [ [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule protocol <rule-id> <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule name <rule-name> { permit | deny } protocol { bgp | dhcp-c | dhcp-r | ftp | ssh | telnet | lsp-ping | ntp | rip | snmp | tftp | ldp } [ [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule name protocol <rule-name> <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule { permit | deny } protocol { bgp | dhcp-c | dhcp-r | ftp | ssh | telnet | lsp-ping | ntp | rip | snmp | tftp | ldp } [ [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule protocol <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule <rule-id> { permit | deny } protocol { tcp | udp | <tcp-protocol-number> | <udp-protocol-number> } [ [ source-port <source-port-number> ] | [ destination-port <destination-port-number> ] | [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule protocol <rule-id> <tcp-protocol-number> <udp-protocol-number> <source-port-number> <destination-port-number> <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule name <rule-name> { permit | deny } protocol { tcp | udp | <tcp-protocol-number> | <udp-protocol-number> } [ [ source-port <source-port-number> ] | [ destination-port <destination-port-number> ] | [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule name protocol <rule-name> <tcp-protocol-number> <udp-protocol-number> <source-port-number> <destination-port-number> <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule { permit | deny } protocol { tcp | udp | <tcp-protocol-number> | <udp-protocol-number> } [ [ source-port <source-port-number> ] | [ destination-port <destination-port-number> ] | [ source-ip { <source-ipv6-address> { <source-ipv6-prefix-length> } | <source-ipv6-address-with-prefix> | any } ] | [ destination-ip { <destination-ipv6-address> { <destination-ipv6-prefix-length> } | <destination-ipv6-address-with-prefix> | any } ] ] *
 = rule protocol <tcp-protocol-number> <udp-protocol-number> <source-port-number> <destination-port-number> <source-ipv6-address> <source-ipv6-prefix-length> <source-ipv6-address-with-prefix> <destination-ipv6-address> <destination-ipv6-prefix-length> <destination-ipv6-address-with-prefix>
rule <rule-id> { permit | deny } protocol any
 = rule protocol any <rule-id>
rule name <rule-name> { permit | deny } protocol any
 = rule name protocol any <rule-name>
rule { permit | deny } protocol any
 = rule protocol any
rule <rule-id> { permit | deny } ipv6-ext-header source-routing-type srh
 = rule ipv6-ext-header source-routing-type srh <rule-id>
rule name <rule-name> { permit | deny } ipv6-ext-header source-routing-type srh
 = rule name ipv6-ext-header source-routing-type srh <rule-name>
rule { permit | deny } ipv6-ext-header source-routing-type srh
 = rule ipv6-ext-header source-routing-type srh
# service-security global-binding
@ system
service-security global-binding ipv4 <security-policy-name>
 = service-security global-binding ipv4
undo service-security global-binding { ipv4 | ipv6 }
service-security global-binding ipv6 <security-policy-name>
 = service-security global-binding ipv6
# service-security binding
@ interface
service-security binding ipv4 <security-policy-name>
 = service-security binding ipv4
undo service-security binding { ipv4 | ipv6 }
service-security binding ipv6 <security-policy-name>
 = service-security binding ipv6
# service-security policy
@ system
service-security policy ipv4 <security-policy-name>
 + service-security policy ipv4 <security-policy-name>
 > service6-sec-policy -service-sec-<security-policy-name>
undo service-security policy { ipv4 | ipv6 } [ <security-policy-name> ]
service-security policy ipv6 <security-policy-name>
 + service-security policy ipv6 <security-policy-name>
 > service6-sec-policy -service-sec-<security-policy-name>
# step (service-sec-policy view)
@ service6-sec-policy
? step number 1 20
step <step>
 = step
undo step`;
