// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/ACL Configuration Commands". */
export default (): string => `
? ucl-acl-number number 6000 9999
? interface-based-acl-number number 1000 1999
? basic-acl-number number 2000 2999
? advance-acl-name text 1 64
? advance-acl-number number 3000 3999
? link-acl-number number 4000 4999
? mpls-acl-number number 10000 10999
? pool-name text 1 32
? acl-name text 1 64
? numberLink number 4000 4999
? time-name text 1 32
? rule-id number 0 4294967294
? rule-name text 1 32
? end-rule-id number 0 4294967294
? destext text 1 127 rest
? destination-ip-address ipv4
? des-netmask number 1 32
? destination-pool-name text 1 32
? source-ip-address ipv4
? src-netmask number 1 32
? source-pool-name text 1 32
? vpn-instance-name text 1 31
? begin-pktlen number 0 65535
? end-pktlen number 0 65535
? ttl-value number 1 255
? icmp-code number 0 255
? port-number interface-number
? destination-port-pool-name text 1 32
? source-port-pool-name text 1 32
? to-rule-id number 0 4294967294
# acl name (user ACL)
@ system
! now
? ucl-acl-name text 1 64
acl name <ucl-acl-name> ucl [ match-order { auto | config } ]
acl name <ucl-acl-name> [ ucl ] number <ucl-acl-number> [ match-order { auto | config } ]
# acl name (interface ACL)
@ system
! now
? interface-based-acl-name text 1 64
acl name <interface-based-acl-name> interface [ match-order { config | auto } ]
acl name <interface-based-acl-name> [ interface ] number <interface-based-acl-number> [ match-order { config | auto } ]
# acl name (basic ACL)
@ system
? basic-acl-name text 1 64
acl name <basic-acl-name> basic [ match-order { config | auto } ]
 + acl name <basic-acl-name> basic
 > basic-acl -acl4-basic-<basic-acl-name>
acl name <basic-acl-name> [ basic ] number <basic-acl-number> [ match-order { config | auto } ]
 + acl name <basic-acl-name> number <basic-acl-number>
 > acl -ACL
# acl name (advanced ACL)
@ system
! now
acl name <advance-acl-name> advance [ match-order { config | auto } ]
acl name <advance-acl-name> [ advance ] number <advance-acl-number> [ match-order { config | auto } ]
# acl name (Layer 2 ACL)
@ system
! now
? link-acl-name text 1 64
acl name <link-acl-name> link [ match-order { config | auto } ]
acl name <link-acl-name> [ link ] number <link-acl-number> [ match-order { config | auto } ]
# acl name (MPLS-based ACL)
@ system
! now
? mpls-acl-name text 1 64
acl name <mpls-acl-name> mpls
acl name <mpls-acl-name> [ mpls ] number <mpls-acl-number>
# acl name
@ system
acl name <advance-acl-name> [ match-order { config | auto } ]
 + acl name <advance-acl-name>
 > advanced-acl -acl4-advance-<advance-acl-name>
# ip address (ACL address pool view)
@ acl-address-pool
? ip-address ipv4
? ip-mask ipv4
? mask-length number 1 32
ip address <ip-address> { <ip-mask> | <mask-length> }
 = ip address <ip-address> <ip-mask> <mask-length>
undo ip address <ip-address> { <ip-mask> | <mask-length> }
# acl ip-pool
@ system
acl ip-pool <pool-name>
 + acl ip-pool <pool-name>
 > acl-address-pool -acl-ip-pool-<pool-name>
undo acl ip-pool <pool-name>
undo acl ip-pool
# acl port-pool
@ system
acl port-pool <pool-name>
 + acl port-pool <pool-name>
 > acl-port-pool -acl-port-pool-<pool-name>
undo acl port-pool <pool-name>
undo acl port-pool
# eq | lt | gt | neq | range (ACL port pool view)
@ acl-port-pool
? begin-port-number interface-number
? end-port-number interface-number
{ eq | lt | gt | neq } <begin-port-number>
range <begin-port-number> <end-port-number>
 = range <begin-port-number> <end-port-number>
undo { eq | lt | gt | neq } <begin-port-number>
undo range <begin-port-number> <end-port-number>
# acl number
@ system
acl [ number ] <basic-acl-number> [ match-order { config | auto } ]
 + acl <basic-acl-number>
 > basic-acl -acl4-basic-<basic-acl-number>
acl [ number ] <interface-based-acl-number> [ match-order { config | auto } ]
 + acl <interface-based-acl-number>
 > interface-based-acl -acl4-interface-<interface-based-acl-number>
acl [ number ] <advance-acl-number> [ match-order { config | auto } ]
 + acl <advance-acl-number>
 > advanced-acl -acl4-advance-<advance-acl-number>
acl [ number ] <link-acl-number> [ match-order { config | auto } ]
 + acl <link-acl-number>
 > layer-2-acl -acl-L2-<link-acl-number>
acl [ number ] <mpls-acl-number>
 + acl <mpls-acl-number>
 > mpls-acl -acl-mpls-<mpls-acl-number>
acl [ number ] <ucl-acl-number> [ match-order { auto | config } ]
 + acl <ucl-acl-number>
 > ucl -acl-ucl-<ucl-acl-number>
undo acl [ number ] <basic-acl-number>
undo acl [ number ] <interface-based-acl-number>
undo acl [ number ] <advance-acl-number>
undo acl [ number ] <link-acl-number>
undo acl [ number ] <mpls-acl-number>
undo acl all
undo acl [ number ] <ucl-acl-number>
# description
@ mpls-acl ucl layer-2-acl interface-based-acl basic-acl advanced-acl
? text text 1 127 rest
description <text>
 = description
undo description
# display acl
@ all
! now 1
display acl { name <acl-name> | all }
display acl <basic-acl-number>
display acl <advance-acl-number>
display acl <interface-based-acl-number>
display acl <ucl-acl-number>
display acl <mpls-acl-number>
display acl <numberLink>
# display time-range
@ all
! now 1
? time-name text 1 32 rest
display time-range <time-name>
# reset acl counter
@ user
! now 3
reset acl counter all
reset acl counter name <acl-name>
reset acl counter <basic-acl-number>
reset acl counter <interface-based-acl-number>
reset acl counter <advance-acl-number>
reset acl counter <mpls-acl-number>
reset acl counter <numberLink>
# rule (Layer 2 ACL view)
@ layer-2-acl
? source-mac mac
? source-mac-mask mac
? dest-mac mac
? dest-mac-mask mac
? 8021p number 0 7
? cvlan-8021p number 0 7
rule [ <rule-id> ] [ name <rule-name> ] permit [ [ type { type | arp | ip | ipv6 | mpls | rarp } [ <type-mask> ] ] | source-mac <source-mac> [ <source-mac-mask> ] | destination-mac <dest-mac> [ <dest-mac-mask> ] | 8021p <8021p> | cvlan-8021p <cvlan-8021p> | time-range <time-name> ] *
 = rule <rule-name> permit <time-name>
undo rule [ name <rule-name> ] { permit | deny } [ [ type { type | arp | ip | ipv6 | mpls | rarp } [ <type-mask> ] ] | source-mac <source-mac> [ <source-mac-mask> ] | destination-mac <dest-mac> [ <dest-mac-mask> ] | 8021p <8021p> | cvlan-8021p <cvlan-8021p> | time-range <time-name> ] *
undo rule <rule-id> [ to <end-rule-id> ]
rule [ <rule-id> ] [ name <rule-name> ] deny [ [ type { type | arp | ip | ipv6 | mpls | rarp } [ <type-mask> ] ] | source-mac <source-mac> [ <source-mac-mask> ] | destination-mac <dest-mac> [ <dest-mac-mask> ] | 8021p <8021p> | cvlan-8021p <cvlan-8021p> | time-range <time-name> ] *
 = rule <rule-name> deny <time-name>
# rule description (Layer 2 ACL view)
@ layer-2-acl
! now
rule <rule-id> description <destext>
# rule (Interface-based ACL view)
@ interface-based-acl
? interface-name interface
? interface-type interface-type
? interface-number interface-number
rule [ <rule-id> ] [ name <rule-name> ] permit interface { <interface-name> | any | <interface-type> <interface-number> } [ time-range <time-name> ] *
 = rule <rule-name> permit interface <interface-name> <time-name>
undo rule [ name <rule-name> ] { permit | deny } interface { <interface-name> | any | <interface-type> <interface-number> } [ time-range <time-name> ] *
rule [ <rule-id> ] [ name <rule-name> ] deny interface { <interface-name> | any | <interface-type> <interface-number> } [ time-range <time-name> ] *
 = rule <rule-name> deny interface <interface-name> <time-name>
# rule description (Interface-based ACL view)
@ interface-based-acl
rule <rule-id> description <destext>
 = rule <rule-id> description
undo rule <rule-id> description
# rule (Advanced ACL view) (gre-igmp-ip-ipinip-ospf)
@ advanced-acl
? value number 0 15
rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { zero | <protocol> | gre | igmp | ip | ipinip | ospf | <7-16> | <18-255> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> <protocol> <7-16> <18-255> <destination-ip-address> <destination-pool-name> <source-ip-address> <source-pool-name> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } { zero | <protocol> | gre | igmp | ip | ipinip | ospf | <7-16> | <18-255> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
undo rule <rule-id> [ to <end-rule-id> ]
# rule description (Advanced ACL view)
@ advanced-acl
! now
rule <rule-id> description <destext>
# rule (Advanced ACL view) (ICMP)
@ advanced-acl
? icmp-type-end number 0 255
rule [ <rule-id> ] [ name <rule-name> ] permit { icmp | <1> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | icmp-type { <icmp-name> | <icmp-type> [ to <icmp-type-end> ] [ <icmp-code> ] } | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> permit <1> <destination-ip-address> <destination-pool-name> <icmp-name> <source-ip-address> <source-pool-name> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } { icmp | <1> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | icmp-type { <icmp-name> | <icmp-type> [ to <icmp-type-end> ] [ <icmp-code> ] } | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
rule [ <rule-id> ] [ name <rule-name> ] deny { icmp | <1> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | icmp-type { <icmp-name> | <icmp-type> [ to <icmp-type-end> ] [ <icmp-code> ] } | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> deny <1> <destination-ip-address> <destination-pool-name> <icmp-name> <source-ip-address> <source-pool-name> <time-name> <vpn-instance-name>
# rule (Advanced ACL view) (TCP)
@ advanced-acl
? mask-value number 0 63
rule [ <rule-id> ] [ name <rule-name> ] permit { tcp | <6> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { destination-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | destination-port-pool <destination-port-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | source-port-pool <source-port-pool-name> } | { syn-flag | tcp-flag } { <tcp-flag> [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | time-range <time-name> | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> permit <6> <destination-ip-address> <destination-pool-name> <port-number> <port-number> <port-number> <destination-port-pool-name> <source-ip-address> <source-pool-name> <port-number> <port-number> <port-number> <source-port-pool-name> <vpn-instance-name> <time-name>
undo rule [ name <rule-name> ] { permit | deny } { tcp | <6> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { destination-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | destination-port-pool <destination-port-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | source-port-pool <source-port-pool-name> } | tcp-flag { <tcp-flag> [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | time-range <time-name> | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
rule [ <rule-id> ] [ name <rule-name> ] deny { tcp | <6> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { destination-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | destination-port-pool <destination-port-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | source-port-pool <source-port-pool-name> } | { syn-flag | tcp-flag } { <tcp-flag> [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | time-range <time-name> | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> deny <6> <destination-ip-address> <destination-pool-name> <port-number> <port-number> <port-number> <destination-port-pool-name> <source-ip-address> <source-pool-name> <port-number> <port-number> <port-number> <source-port-pool-name> <vpn-instance-name> <time-name>
# rule (Advanced ACL view) (UDP)
@ advanced-acl
? precedence number 0 7
? vni number 1 16777215
rule [ <rule-id> ] [ name <rule-name> ] permit { udp | <17> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { destination-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | destination-port-pool <destination-port-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | source-port-pool <source-port-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> permit <17> <destination-ip-address> <destination-pool-name> <port-number> <port-number> <port-number> <destination-port-pool-name> <source-ip-address> <source-pool-name> <port-number> <port-number> <port-number> <source-port-pool-name> <time-name> <vpn-instance-name>
rule [ <rule-id> ] [ name <rule-name> ] permit { udp | <17> } vxlan vni <vni> [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | source-port-pool <source-port-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> permit <17> <destination-ip-address> <destination-pool-name> <source-ip-address> <source-pool-name> <port-number> <port-number> <port-number> <source-port-pool-name> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } { udp | <17> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { destination-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | destination-port-pool <destination-port-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | source-port-pool <source-port-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
undo rule [ name <rule-name> ] { permit | deny } { udp | <17> } vxlan vni <vni> [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | source-port-pool <source-port-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
rule [ <rule-id> ] [ name <rule-name> ] deny { udp | <17> } [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { destination-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | destination-port-pool <destination-port-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | source-port-pool <source-port-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> deny <17> <destination-ip-address> <destination-pool-name> <port-number> <port-number> <port-number> <destination-port-pool-name> <source-ip-address> <source-pool-name> <port-number> <port-number> <port-number> <source-port-pool-name> <time-name> <vpn-instance-name>
rule [ <rule-id> ] [ name <rule-name> ] deny { udp | <17> } vxlan vni <vni> [ [ dscp { dscp | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { source-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | source-port-pool <source-port-pool-name> } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | packet-length { { gt | lt | eq | neq } <begin-pktlen> | range <begin-pktlen> <end-pktlen> } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } ] *
 = rule <rule-name> deny <17> <destination-ip-address> <destination-pool-name> <source-ip-address> <source-pool-name> <port-number> <port-number> <port-number> <source-port-pool-name> <time-name> <vpn-instance-name>
# rule (basic ACL view)
@ basic-acl
? source-ip-address
? end-rule-id number 1 4294967294
rule [ <rule-id> ] [ name <rule-name> ] permit [ [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> permit <source-ip-address> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } [ [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
undo rule <rule-id> [ to <end-rule-id> ]
rule [ <rule-id> ] [ name <rule-name> ] deny [ [ fragment-type { fragment | fragment-subseq | non-fragment | non-subseq | fragment-spe-first } ] | source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> deny <source-ip-address> <time-name> <vpn-instance-name>
# rule description (Basic ACL view)
@ basic-acl
! now
rule <rule-id> description <destext>
# rule (UCL view)
@ ucl
? source-pool-name
? service-group-name text 1 31
? user-group-name text 1 32
? destination-pool-name
? dscp number 0 63
? vlan-id number 1 4094
? cvlan-id number 1 4094
? mask-value number 0 511
rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { zero | <protocol> | gre | igmp | ip | ipinip | ospf | <7-16> | <18-255> } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
 = rule <rule-name> <protocol> <7-16> <18-255> <source-ip-address> <source-ip-address-mask> <source-pool-name> <service-group-name> <user-group-name> <destination-ip-address> <destination-ip-address-mask> <destination-pool-name> <service-group-name> <user-group-name> <precedence-enum> <tos-enum> <time-name> <frangment-enum> <vlan-id> <cvlan-id>
rule [ <rule-id> ] [ name <rule-name> ] permit { <6> | tcp } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <tcp-src-bport-enum> } | range { <port-number> | <tcp-src-bport-enum> } { <port-number> | <tcp-src-eport-enum> } } ] | [ destination-port { <operator> { <port-number> | <tcp-dst-bport-enum> } | range { <port-number> | <tcp-dst-bport-enum> } { <port-number> | <tcp-dst-eport-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ syn-flag { <syn-flag> [ mask <mask-value> ] | { bit-match { established | fin | syn | rst | psh | ack | urg | ece | cwr | ns } } } ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
 = rule <rule-name> permit <6> <source-ip-address> <source-ip-address-mask> <source-pool-name> <service-group-name> <user-group-name> <destination-ip-address> <destination-ip-address-mask> <destination-pool-name> <service-group-name> <user-group-name> <port-number> <tcp-src-bport-enum> <port-number> <tcp-src-bport-enum> <port-number> <tcp-src-eport-enum> <port-number> <tcp-dst-bport-enum> <port-number> <tcp-dst-bport-enum> <port-number> <tcp-dst-eport-enum> <precedence-enum> <tos-enum> <time-name> <frangment-enum> <vlan-id> <cvlan-id>
rule [ <rule-id> ] [ name <rule-name> ] permit { udp | <17> } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <udp-src-bport-enum> } | range { <port-number> | <udp-src-bport-enum> } { <port-number> | <udp-src-eport-enum> } } ] | [ destination-port { <operator> { <port-number> | <udp-dst-bport-enum> } | range { <port-number> | <udp-dst-bport-enum> } { <port-number> | <udp-dst-eport-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
 = rule <rule-name> permit <17> <source-ip-address> <source-ip-address-mask> <source-pool-name> <service-group-name> <user-group-name> <destination-ip-address> <destination-ip-address-mask> <destination-pool-name> <service-group-name> <user-group-name> <port-number> <udp-src-bport-enum> <port-number> <udp-src-bport-enum> <port-number> <udp-src-eport-enum> <port-number> <udp-dst-bport-enum> <port-number> <udp-dst-bport-enum> <port-number> <udp-dst-eport-enum> <precedence-enum> <tos-enum> <time-name> <frangment-enum> <vlan-id> <cvlan-id>
rule [ <rule-id> ] [ name <rule-name> ] permit { icmp | <1> } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ icmp-type { <icmp-type> <icmp-code> | <icmp-name> } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
 = rule <rule-name> permit <1> <source-ip-address> <source-ip-address-mask> <source-pool-name> <service-group-name> <user-group-name> <destination-ip-address> <destination-ip-address-mask> <destination-pool-name> <service-group-name> <user-group-name> <icmp-name> <precedence-enum> <tos-enum> <time-name> <frangment-enum> <vlan-id> <cvlan-id>
undo rule [ name <rule-name> ] { permit | deny } { zero | <protocol> | gre | igmp | ip | ipinip | ospf | <7-16> | <18-255> } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
undo rule [ name <rule-name> ] { permit | deny } { <6> | tcp } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <tcp-src-bport-enum> } | range { <port-number> | <tcp-src-bport-enum> } { <port-number> | <tcp-src-eport-enum> } } ] | [ destination-port { <operator> { <port-number> | <tcp-dst-bport-enum> } | range { <port-number> | <tcp-dst-bport-enum> } { <port-number> | <tcp-dst-eport-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ syn-flag { <syn-flag> [ mask <mask-value> ] | { bit-match { established | fin | syn | rst | psh | ack | urg | ece | cwr | ns } } } ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
undo rule [ name <rule-name> ] { permit | deny } { udp | <17> } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <udp-src-bport-enum> } | range { <port-number> | <udp-src-bport-enum> } { <port-number> | <udp-src-eport-enum> } } ] | [ destination-port { <operator> { <port-number> | <udp-dst-bport-enum> } | range { <port-number> | <udp-dst-bport-enum> } { <port-number> | <udp-dst-eport-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
undo rule [ name <rule-name> ] { permit | deny } { icmp | <1> } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ icmp-type { <icmp-type> <icmp-code> | <icmp-name> } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
undo rule <rule-id>
rule [ <rule-id> ] [ name <rule-name> ] deny { <6> | tcp } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <tcp-src-bport-enum> } | range { <port-number> | <tcp-src-bport-enum> } { <port-number> | <tcp-src-eport-enum> } } ] | [ destination-port { <operator> { <port-number> | <tcp-dst-bport-enum> } | range { <port-number> | <tcp-dst-bport-enum> } { <port-number> | <tcp-dst-eport-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ syn-flag { <syn-flag> [ mask <mask-value> ] | { bit-match { established | fin | syn | rst | psh | ack | urg | ece | cwr | ns } } } ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
 = rule <rule-name> deny <6> <source-ip-address> <source-ip-address-mask> <source-pool-name> <service-group-name> <user-group-name> <destination-ip-address> <destination-ip-address-mask> <destination-pool-name> <service-group-name> <user-group-name> <port-number> <tcp-src-bport-enum> <port-number> <tcp-src-bport-enum> <port-number> <tcp-src-eport-enum> <port-number> <tcp-dst-bport-enum> <port-number> <tcp-dst-bport-enum> <port-number> <tcp-dst-eport-enum> <precedence-enum> <tos-enum> <time-name> <frangment-enum> <vlan-id> <cvlan-id>
rule [ <rule-id> ] [ name <rule-name> ] deny { udp | <17> } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <udp-src-bport-enum> } | range { <port-number> | <udp-src-bport-enum> } { <port-number> | <udp-src-eport-enum> } } ] | [ destination-port { <operator> { <port-number> | <udp-dst-bport-enum> } | range { <port-number> | <udp-dst-bport-enum> } { <port-number> | <udp-dst-eport-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
 = rule <rule-name> deny <17> <source-ip-address> <source-ip-address-mask> <source-pool-name> <service-group-name> <user-group-name> <destination-ip-address> <destination-ip-address-mask> <destination-pool-name> <service-group-name> <user-group-name> <port-number> <udp-src-bport-enum> <port-number> <udp-src-bport-enum> <port-number> <udp-src-eport-enum> <port-number> <udp-dst-bport-enum> <port-number> <udp-dst-bport-enum> <port-number> <udp-dst-eport-enum> <precedence-enum> <tos-enum> <time-name> <frangment-enum> <vlan-id> <cvlan-id>
rule [ <rule-id> ] [ name <rule-name> ] deny { icmp | <1> } [ [ source { { ip-address { <source-ip-address> { <source-ip-address-mask> | 0 } | any } | source-pool <source-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { { ip-address { <destination-ip-address> { <destination-ip-address-mask> | 0 } | any } | destination-pool <destination-pool-name> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ icmp-type { <icmp-type> <icmp-code> | <icmp-name> } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment-type <frangment-enum> ] | vlan <vlan-id> | inner-vlan <cvlan-id> ] *
 = rule <rule-name> deny <1> <source-ip-address> <source-ip-address-mask> <source-pool-name> <service-group-name> <user-group-name> <destination-ip-address> <destination-ip-address-mask> <destination-pool-name> <service-group-name> <user-group-name> <icmp-name> <precedence-enum> <tos-enum> <time-name> <frangment-enum> <vlan-id> <cvlan-id>
# rule description (UCL view)
@ ucl
rule <rule-id> description <destext>
 = rule <rule-id> description
undo rule <rule-id> description
# rule (MPLS ACL view)
@ mpls-acl
? exp-value number 0 7
? label-value number 0 1048575
? ttlBegin number 0 255
? ttlEnd number 0 255
rule [ <rule-id> ] [ name <rule-name> ] permit [ [ exp { <exp-value> | any } &<1-4> ] | [ label { <label-value> | <any> } &<1-4> ] | [ ttl { { lt | eq | gt } <ttlBegin> | range <ttlBegin> <ttlEnd> | <any> } &<1-3> ] ] *
 = rule <rule-name> permit
undo rule <rule-id> { exp | label | ttl } *
undo rule [ name <rule-name> ] { permit | deny } [ [ exp { <exp-value> | any } &<1-4> ] | [ label { <label-value> | <any> } &<1-4> ] | [ ttl { { lt | eq | gt } <ttlBegin> | range <ttlBegin> <ttlEnd> | <any> } &<1-3> ] ] *
rule [ <rule-id> ] [ name <rule-name> ] deny [ [ exp { <exp-value> | any } &<1-4> ] | [ label { <label-value> | <any> } &<1-4> ] | [ ttl { { lt | eq | gt } <ttlBegin> | range <ttlBegin> <ttlEnd> | <any> } &<1-3> ] ] *
 = rule <rule-name> deny
# rule description (MPLS ACL view)
@ mpls-acl
rule <rule-id> description <destext>
 = rule <rule-id> description
undo rule <rule-id> description
# step
@ mpls-acl ucl layer-2-acl interface-based-acl basic-acl advanced-acl
? step-value number 1 20
step <step-value>
 = step
undo step
# time-range
@ system
time-range <time-name> [ { <time1> to <time2> { <days> } &<1-7> | from <time1> <date1> [ to <time2> <date2> ] } ]
 = time-range <time-name>
undo time-range <time-name> [ <time1> to <time2> { <days> } &<1-7> | from <time1> <date1> [ to <time2> <date2> ] ]
# undo acl name
@ system
? groupName text 1 64
undo acl name <groupName>
# undo rule (Layer 2 ACL view)
@ layer-2-acl
undo rule <rule-id> description
undo rule <rule-id> { time-range | type | source-mac | destination-mac | 8021p | cvlan-8021p } *
# undo rule (Interface-based ACL view)
@ interface-based-acl
undo rule <rule-id> [ to <to-rule-id> ]
# undo rule time-range
@ interface-based-acl
undo rule <rule-id> time-range
# undo rule (Advanced ACL view)
@ advanced-acl
undo rule <rule-id> { destination | destination-port | dscp | fragment-type | icmp-type | precedence | source | source-port | time-range | tos | vpn-instance | tcp-flag | source-pool | destination-pool | vxlan | ttl | packet-length | source-port-pool | destination-port-pool } *
undo rule <rule-id> description
# undo rule (Basic ACL view)
@ basic-acl
undo rule <rule-id> { fragment-type | time-range | vpn-instance | source } *
undo rule <rule-id> description
# undo rule (UCL view)
@ ucl
undo rule <rule-id> { destination | destination-port | dscp | icmp-type | logging | precedence | source | source-port | time-range | tos | fragment-type | syn-flag | vlan | inner-vlan | source-pool | destination-pool } *
# undo rule (MPLS ACL view)
@ mpls-acl
undo rule <rule-id> [ to <to-rule-id> ]`;
