// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/ACL6 Configuration Commands". */
export default (): string => `
? interface-based-acl6-number number 1000 1999
? basic-acl6-number number 2000 2999
? advance-acl6-number number 3000 3999
? ucl-acl6-number number 6000 9999
? vpn-instance-name text 1 31
? advance-acl6-name text 1 64
? acl6-name text 1 64
? rule-id number 0 4294967294
? rule-name text 1 32
? time-name text 1 32
? destext text 1 127 rest
? destination-ipv6-address ipv6
? prefix-length number 1 128
? destination-wildcard ipv6
? port number 0 65535
? source-ipv6-address ipv6
? source-wildcard ipv6
? src-ipv6-addr-prefix number 1 128
? source-pool-name text 1 32
? dscp number 0 63
? icmp6-type number 0 255
? icmp6-code number 0 255
? protocol number 1 255
? to-rule-id number 0 4294967294
# acl ipv6 number
@ system
acl ipv6 [ number ] <interface-based-acl6-number> [ match-order { config | auto } ]
 + acl ipv6 <interface-based-acl6-number>
 > interface-based-acl6 -acl6-interface-<interface-based-acl6-number>
acl ipv6 [ number ] <basic-acl6-number> [ match-order { config | auto } ]
 + acl ipv6 <basic-acl6-number>
 > basic-acl6 -acl6-basic-<basic-acl6-number>
acl ipv6 [ number ] <advance-acl6-number> [ match-order { config | auto } ]
 + acl ipv6 <advance-acl6-number>
 > advanced-acl6 -acl6-advance-<advance-acl6-number>
acl ipv6 [ number ] <ucl-acl6-number> [ match-order { auto | config } ]
 + acl ipv6 <ucl-acl6-number>
 > ucl6 -acl6-ucl-<ucl-acl6-number>
undo acl ipv6 [ number ] <basic-acl6-number>
undo acl ipv6 [ number ] <advance-acl6-number>
undo acl ipv6 [ number ] <interface-based-acl6-number>
undo acl ipv6 all
undo acl ipv6 [ number ] <ucl-acl6-number>
# apply bgp-peer
@ acl-ipv6-address-pool acl-address-pool
apply bgp-peer [ public-vpn | all-private-vpn | vpn-instance <vpn-instance-name> ]
 = apply bgp-peer <vpn-instance-name>
undo apply bgp-peer [ public-vpn | all-private-vpn | vpn-instance <vpn-instance-name> ]
# acl ipv6-pool
@ system
? pool-name text 1 32
acl ipv6-pool <pool-name>
 + acl ipv6-pool <pool-name>
 > acl-ipv6-address-pool -acl-ipv6-pool-<pool-name>
undo acl ipv6-pool <pool-name>
undo acl ipv6-pool
# acl ipv6 name
@ system
acl ipv6 name <advance-acl6-name> [ match-order { config | auto } ]
 + acl ipv6 name <advance-acl6-name>
 > advanced-acl6 -acl6-advance-<advance-acl6-name>
# acl ipv6 name (interface-based ACL6)
@ system
! now
? interface-based-acl6-name text 1 64
acl ipv6 name <interface-based-acl6-name> interface [ match-order { config | auto } ]
# acl ipv6 name (basic ACL6)
@ system
? basic-acl6-name text 1 64
acl ipv6 name <basic-acl6-name> basic [ match-order { config | auto } ]
 + acl ipv6 name <basic-acl6-name> basic
 > basic-acl6 -acl6-basic-<basic-acl6-name>
# acl ipv6 name (advanced ACL6)
@ system
! now
acl ipv6 name <advance-acl6-name> advance [ match-order { config | auto } ]
# acl ipv6 name (user ACL6)
@ system
! now
? ucl-acl6-name text 1 64
acl ipv6 name <ucl-acl6-name> ucl [ match-order { config | auto } ]
# description (ACL6 view)
@ ucl6 interface-based-acl6 basic-acl6 advanced-acl6
? text text 1 127 rest
description <text>
 = description
undo description
# display acl ipv6
@ all
! now 1
display acl ipv6 { name <acl6-name> | all }
display acl ipv6 <basic-acl6-number>
display acl ipv6 <advance-acl6-number>
display acl ipv6 <interface-based-acl6-number>
display acl ipv6 <ucl-acl6-number>
# reset acl ipv6 counter
@ user
! now 3
? basic-acl6-number
? interface-based-acl6-number
? advance-acl6-number
reset acl ipv6 counter name <acl6-name>
reset acl ipv6 counter all
reset acl ipv6 counter <basic-acl6-number>
reset acl ipv6 counter <interface-based-acl6-number>
reset acl ipv6 counter <advance-acl6-number>
# rule (interface-based ACL6 view)
@ interface-based-acl6
? interface-name interface
? interface-type interface-type
? interface-number interface-number
rule [ <rule-id> ] [ name <rule-name> ] permit interface { <interface-name> | any | <interface-type> <interface-number> } [ time-range <time-name> ] *
 = rule <rule-name> permit interface <interface-name> <time-name>
undo rule [ name <rule-name> ] { permit | deny } interface { <interface-name> | any | <interface-type> <interface-number> } [ time-range <time-name> ] *
rule [ <rule-id> ] [ name <rule-name> ] deny interface { <interface-name> | any | <interface-type> <interface-number> } [ time-range <time-name> ] *
 = rule <rule-name> deny interface <interface-name> <time-name>
# rule description (Interface-based ACL6 view)
@ interface-based-acl6
rule <rule-id> description <destext>
 = rule <rule-id> description
undo rule <rule-id> description
# rule (Advanced ACL6 view) (tcp)
@ advanced-acl6
? dscp-value number 0 63
? value number 0 15
? mask-value number 0 63
rule [ <rule-id> ] [ name <rule-name> ] permit { tcp | <6> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | destination-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | fragment | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | source-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | time-range <time-name> | [ dscp <dscp-value> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | tcp-flag { tcp-flag [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } ] *
 = rule <rule-name> permit <6> <destination-ipv6-address> <dest-ipv6-addr-prefix> <source-ipv6-address> <src-ipv6-addr-prefix> <source-pool-name> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } { tcp | <6> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | destination-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | fragment | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | source-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | time-range <time-name> | [ dscp <dscp-value> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | tcp-flag { tcp-flag [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } ] *
rule [ <rule-id> ] [ name <rule-name> ] deny { tcp | <6> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | destination-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | fragment | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | source-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq | neq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | time-range <time-name> | [ dscp <dscp-value> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] | tcp-flag { tcp-flag [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } ] *
 = rule <rule-name> deny <6> <destination-ipv6-address> <dest-ipv6-addr-prefix> <source-ipv6-address> <src-ipv6-addr-prefix> <source-pool-name> <time-name> <vpn-instance-name>
# rule (Advanced ACL6 view) (udp)
@ advanced-acl6
rule [ <rule-id> ] [ name <rule-name> ] permit { udp | <17> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | destination-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | fragment | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | source-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | time-range <time-name> | [ dscp <dscp> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> permit <17> <destination-ipv6-address> <dest-ipv6-addr-prefix> <source-ipv6-address> <src-ipv6-addr-prefix> <source-pool-name> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } { udp | <17> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | destination-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | fragment | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | source-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | time-range <time-name> | [ dscp <dscp> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
rule [ <rule-id> ] [ name <rule-name> ] deny { udp | <17> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | destination-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | fragment | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | source-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq | neq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | time-range <time-name> | [ dscp <dscp> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> deny <17> <destination-ipv6-address> <dest-ipv6-addr-prefix> <source-ipv6-address> <src-ipv6-addr-prefix> <source-pool-name> <time-name> <vpn-instance-name>
# rule (Advanced ACL6 view) (icmpv6)
@ advanced-acl6
? icmp6-type-end number 0 255
rule [ <rule-id> ] [ name <rule-name> ] permit { icmpv6 | <58> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | fragment | icmp6-type { <icmp6-type-name> | <icmp6-type> [ to <icmp6-type-end> ] [ <icmp6-code> ] } | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | time-range <time-name> | [ dscp <dscp> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> permit <58> <destination-ipv6-address> <dest-ipv6-addr-prefix> <icmp6-type-name> <source-ipv6-address> <src-ipv6-addr-prefix> <source-pool-name> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } { icmpv6 | <58> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | fragment | icmp6-type { <icmp6-type-name> | <icmp6-type> [ to <icmp6-type-end> ] [ <icmp6-code> ] } | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | time-range <time-name> | [ dscp <dscp> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
rule [ <rule-id> ] [ name <rule-name> ] deny { icmpv6 | <58> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | fragment | icmp6-type { <icmp6-type-name> | <icmp6-type> [ to <icmp6-type-end> ] [ <icmp6-code> ] } | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | time-range <time-name> | [ dscp <dscp> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> deny <58> <destination-ipv6-address> <dest-ipv6-addr-prefix> <icmp6-type-name> <source-ipv6-address> <src-ipv6-addr-prefix> <source-pool-name> <time-name> <vpn-instance-name>
# rule (Advanced ACL6 view) (protocol)
@ advanced-acl6
rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { 1 | 5 | <protocol> | gre | ipv6 | ipv6-ah | ipv6-esp | ospf | <7-16> | <18-57> | <59-255> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | fragment | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | time-range <time-name> | [ dscp <dscp> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> <protocol> <7-16> <18-57> <59-255> <destination-ipv6-address> <dest-ipv6-addr-prefix> <source-ipv6-address> <src-ipv6-addr-prefix> <source-pool-name> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } { <protocol> | gre | ipv6 | ipv6-ah | ipv6-esp | ospf | <7-16> | <18-57> | <59-255> } [ destination { <destination-ipv6-address> { <prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | fragment | { source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | source-pool <source-pool-name> } | time-range <time-name> | [ dscp <dscp> | [ precedence { precedence | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { tos | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
# rule description (Advanced ACL6 view)
@ advanced-acl6
rule <rule-id> description <destext>
 = rule <rule-id>
undo rule <rule-id> { destination | destination-port | fragment | icmp6-type | precedence | source | source-port | time-range | tos | vpn-instance | dscp | source-pool | tcp-flag } *
undo rule <rule-id> description
# rule (Basic ACL6 view)
@ basic-acl6
? end-rule-id number 0 4294967294
rule [ <rule-id> ] [ name <rule-name> ] permit [ fragment | source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <source-ipv6-address/prefix-length> | any } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> permit <source-ipv6-address> <source-ipv6-address/prefix-length> <time-name> <vpn-instance-name>
undo rule [ name <rule-name> ] { permit | deny } [ fragment | source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <source-ipv6-address/prefix-length> | any } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
undo rule <rule-id> [ to <end-rule-id> ]
rule [ <rule-id> ] [ name <rule-name> ] deny [ fragment | source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <source-ipv6-address/prefix-length> | any } | time-range <time-name> | [ vpn-instance <vpn-instance-name> | vpn-instance-any ] ] *
 = rule <rule-name> deny <source-ipv6-address> <source-ipv6-address/prefix-length> <time-name> <vpn-instance-name>
# rule description (Basic ACL6 view)
@ basic-acl6
rule <rule-id> description <destext>
 = rule <rule-id> description
undo rule <rule-id> description
# rule (UCL6 view)
@ ucl6
? service-group-name text 1 31
? user-group-name text 1 32
? destination-ipv6-address
? precedence-enum number 0 7
? traffic-class number 0 255
? port-number interface-number
rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { <protocol> | gre | ipv6-esp | ipv6 | ipv6-ah | ospf | <7-16> | <18-57> | <59-255> } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
 = rule <rule-name> <protocol> <7-16> <18-57> <59-255> <source-ipv6-address> <service-group-name> <user-group-name> <destination-ipv6-address> <service-group-name> <user-group-name> <precedence-enum> <tos-enum> <time-name>
rule [ <rule-id> ] [ name <rule-name> ] permit { <6> | tcp } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <src-begin-tcp-port-enum> } | range { <port-number> | <src-begin-tcp-port-enum> } { <port-number> | <src-end-tcp-port-enum> } } ] | [ destination-port { <operator> { <port-number> | <dst-begin-tcp-port-enum> } | range { <port-number> | <dst-begin-tcp-port-enum> } { <port-number> | <dst-end-tcp-port-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
 = rule <rule-name> permit <6> <source-ipv6-address> <service-group-name> <user-group-name> <destination-ipv6-address> <service-group-name> <user-group-name> <port-number> <src-begin-tcp-port-enum> <port-number> <src-begin-tcp-port-enum> <port-number> <src-end-tcp-port-enum> <port-number> <dst-begin-tcp-port-enum> <port-number> <dst-begin-tcp-port-enum> <port-number> <dst-end-tcp-port-enum> <precedence-enum> <tos-enum> <time-name>
rule [ <rule-id> ] [ name <rule-name> ] permit { udp | <17> } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <src-begin-udp-port-enum> } | range { <port-number> | <src-begin-udp-port-enum> } { <port-number> | <src-end-udp-port-enum> } } ] | [ destination-port { <operator> { <port-number> | <dst-begin-udp-port-enum> } | range { <port-number> | <dst-begin-udp-port-enum> } { <port-number> | <dst-end-udp-port-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
 = rule <rule-name> permit <17> <source-ipv6-address> <service-group-name> <user-group-name> <destination-ipv6-address> <service-group-name> <user-group-name> <port-number> <src-begin-udp-port-enum> <port-number> <src-begin-udp-port-enum> <port-number> <src-end-udp-port-enum> <port-number> <dst-begin-udp-port-enum> <port-number> <dst-begin-udp-port-enum> <port-number> <dst-end-udp-port-enum> <precedence-enum> <tos-enum> <time-name>
rule [ <rule-id> ] [ name <rule-name> ] permit { icmpv6 | <58> } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ icmp6-type { <icmp6-type> <icmp6-code> | <icmp6-type-name> } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
 = rule <rule-name> permit <58> <source-ipv6-address> <service-group-name> <user-group-name> <destination-ipv6-address> <service-group-name> <user-group-name> <icmp6-type-name> <precedence-enum> <tos-enum> <time-name>
undo rule [ name <rule-name> ] { permit | deny } { <protocol> | gre | ipv6-esp | ipv6 | ipv6-ah | ospf | <7-16> | <18-57> | <59-255> } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
undo rule [ name <rule-name> ] { permit | deny } { <6> | tcp } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <src-begin-tcp-port-enum> } | range { <port-number> | <src-begin-tcp-port-enum> } { <port-number> | <src-end-tcp-port-enum> } } ] | [ destination-port { <operator> { <port-number> | <dst-begin-tcp-port-enum> } | range { <port-number> | <dst-begin-tcp-port-enum> } { <port-number> | <dst-end-tcp-port-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
undo rule [ name <rule-name> ] { permit | deny } { udp | <17> } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <src-begin-udp-port-enum> } | range { <port-number> | <src-begin-udp-port-enum> } { <port-number> | <src-end-udp-port-enum> } } ] | [ destination-port { <operator> { <port-number> | <dst-begin-udp-port-enum> } | range { <port-number> | <dst-begin-udp-port-enum> } { <port-number> | <dst-end-udp-port-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
undo rule [ name <rule-name> ] { permit | deny } { icmpv6 | <58> } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ icmp6-type { <icmp6-type> <icmp6-code> | <icmp6-type-name> } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
undo rule <rule-id>
rule [ <rule-id> ] [ name <rule-name> ] deny { <6> | tcp } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <src-begin-tcp-port-enum> } | range { <port-number> | <src-begin-tcp-port-enum> } { <port-number> | <src-end-tcp-port-enum> } } ] | [ destination-port { <operator> { <port-number> | <dst-begin-tcp-port-enum> } | range { <port-number> | <dst-begin-tcp-port-enum> } { <port-number> | <dst-end-tcp-port-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
 = rule <rule-name> deny <6> <source-ipv6-address> <service-group-name> <user-group-name> <destination-ipv6-address> <service-group-name> <user-group-name> <port-number> <src-begin-tcp-port-enum> <port-number> <src-begin-tcp-port-enum> <port-number> <src-end-tcp-port-enum> <port-number> <dst-begin-tcp-port-enum> <port-number> <dst-begin-tcp-port-enum> <port-number> <dst-end-tcp-port-enum> <precedence-enum> <tos-enum> <time-name>
rule [ <rule-id> ] [ name <rule-name> ] deny { udp | <17> } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ source-port { <operator> { <port-number> | <src-begin-udp-port-enum> } | range { <port-number> | <src-begin-udp-port-enum> } { <port-number> | <src-end-udp-port-enum> } } ] | [ destination-port { <operator> { <port-number> | <dst-begin-udp-port-enum> } | range { <port-number> | <dst-begin-udp-port-enum> } { <port-number> | <dst-end-udp-port-enum> } } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
 = rule <rule-name> deny <17> <source-ipv6-address> <service-group-name> <user-group-name> <destination-ipv6-address> <service-group-name> <user-group-name> <port-number> <src-begin-udp-port-enum> <port-number> <src-begin-udp-port-enum> <port-number> <src-end-udp-port-enum> <port-number> <dst-begin-udp-port-enum> <port-number> <dst-begin-udp-port-enum> <port-number> <dst-end-udp-port-enum> <precedence-enum> <tos-enum> <time-name>
rule [ <rule-id> ] [ name <rule-name> ] deny { icmpv6 | <58> } [ [ source { ipv6-address { <source-ipv6-address> <source-wildcard> | any | <source-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ destination { ipv6-address { <destination-ipv6-address> <destination-wildcard> | any | <destination-wildcard> } | any | [ service-group { <service-group-name> | any } | user-group { <user-group-name> | any } ] } ] | [ icmp6-type { <icmp6-type> <icmp6-code> | <icmp6-type-name> } ] | [ { { precedence { precedence | <precedence-enum> } | tos { tos | <tos-enum> } } * | dscp <dscp> | traffic-class <traffic-class> } ] | [ time-range <time-name> ] | [ logging ] | [ fragment ] ] *
 = rule <rule-name> deny <58> <source-ipv6-address> <service-group-name> <user-group-name> <destination-ipv6-address> <service-group-name> <user-group-name> <icmp6-type-name> <precedence-enum> <tos-enum> <time-name>
# rule description (UCL6 view)
@ ucl6
rule <rule-id> description <destext>
 = rule <rule-id> description
undo rule <rule-id> description
# step (ACL6 view)
@ ucl6 interface-based-acl6 basic-acl6 advanced-acl6
? step-value number 1 20
step <step-value>
 = step
undo step
# undo acl ipv6 name (system view)
@ system
? groupName text 1 64
undo acl ipv6 name <groupName>
# undo rule (interface-based ACL6 view)
@ interface-based-acl6
undo rule <rule-id> [ to <to-rule-id> ]
# undo rule time-range (interface-based ACL6 view)
@ interface-based-acl6
undo rule <rule-id> time-range
# undo rule (advanced ACL6 view)
@ advanced-acl6
undo rule <rule-id> [ to <to-rule-id> ]
# undo rule (basic ACL6 view)
@ basic-acl6
undo rule <rule-id> { fragment | time-range | vpn-instance | source } *
# undo rule (UCL6 view)
@ ucl6
undo rule <rule-id> { destination | destination-port | dscp | icmp6-type | logging | precedence | source | source-port | time-range | tos | traffic-class | fragment } *`;
