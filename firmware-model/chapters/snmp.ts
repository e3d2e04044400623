// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/SNMP Configuration Commands". */
export default (): string => `
? user-name text 1 32
? protocol-interface-name interface
? view-name text 1 32
? oid-tree text 1 255
? host-name text 1 32
? cipher-name text 1 32
? port-number interface-number
? protocol-interface-type interface-type
? protocol-interface-number interface-number
? vpn-instance-name text 1 31
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? engineid text 10 64
? profile-name text 1 32
? acl-number number 2000 2999
? target-host-name text 1 32
? ipv6-address ipv6
? rule-name text 1 32
? security-name text 1 32
? seconds number 1 1800
? times number 0 10
? group-name text 1 32
? authKey text 1 512 secret
? privKey text 1 512 secret
? aclName text 1 64
# display snmp-agent local-user
@ all
! now 1
display snmp-agent local-user [ username <user-name> ]
# display snmp-agent vacmgroup
@ all
! now 1
display snmp-agent vacmgroup
# undo snmp-agent get-cache disable feature-name
@ system
undo snmp-agent get-cache disable feature-name <featureString>
# snmp-agent(Virtual access port-extension view)
@ virtual-access-port-extension
snmp-agent
 = snmp-agent
undo snmp-agent
# snmp-agent protocol(AP view)
@ ap
snmp-agent protocol source-interface <protocol-interface-name>
 = snmp-agent protocol source-interface <protocol-interface-name>
snmp-agent protocol source-status all-interface
 = snmp-agent protocol source-status all-interface
undo snmp-agent protocol source-interface <protocol-interface-name>
undo snmp-agent protocol source-status all-interface
# snmp-agent community
@ virtual-access-port-extension
? communityName text 1 512 secret
? view-name text 8 32
snmp-agent community { read | write } cipher <communityName> [ mib-view <view-name> ]
 = snmp-agent community
undo snmp-agent community <communityName>
# snmp-agent mib-view(Virtual access port-extension view)
@ virtual-access-port-extension
snmp-agent mib-view <type> <view-name> <oid-tree>
 = snmp-agent mib-view <view-name>
undo snmp-agent mib-view [ <type> ] <view-name> [ <oid-tree> ]
# snmp-agent target-host(Virtual access port-extension view)
@ virtual-access-port-extension
snmp-agent target-host host-name <host-name> trap address udp-domain <ip-address> params securityname { <cipher-name> v3 [ authentication | privacy ] | cipher <cipher-name> [ v1 | v2c ] } [ private-netmanager | ext-vb ] *
 = snmp-agent target-host host-name <host-name>
undo snmp-agent target-host host-name <host-name>
# snmp-agent trap(Virtual access port-extension view)
@ virtual-access-port-extension
snmp-agent trap enable
 = snmp-agent trap enable
undo snmp-agent trap { enable | disable }
snmp-agent trap disable
 = snmp-agent trap disable
# snmp-agent sys-info version(Virtual access port-extension view)
@ virtual-access-port-extension
snmp-agent sys-info version { { <version1> | <version2c> | <version3> } * | <all> }
 = snmp-agent sys-info version <version1> <version2c> <version3> <all>
snmp-agent sys-info version <all>
 = snmp-agent sys-info version <all>
undo snmp-agent sys-info version { { <version1> | <version2c> | <version3> } * | <all> }
# snmp-agent extend error-code enable(Virtual access port-extension view)
@ virtual-access-port-extension
snmp-agent extend error-code enable
 = snmp-agent extend error-code enable
undo snmp-agent extend error-code enable
# snmp-agent trap source-port
@ system
snmp-agent trap source-port <port-number>
 = snmp-agent trap source-port
undo snmp-agent trap source-port
# snmp-agent protocol source-interface
@ system
snmp-agent protocol source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> }
 = snmp-agent protocol source-interface <protocol-interface-name>
snmp-agent proxy protocol source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> }
 = snmp-agent proxy protocol source-interface <protocol-interface-name>
snmp-agent proxy protocol physic-isolate source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> } source-ip <ipv4-address>
 = snmp-agent proxy protocol physic-isolate source-interface <protocol-interface-name> source-ip <ipv4-address>
snmp-agent protocol physic-isolate source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> } source-ip <ipv4-address>
 = snmp-agent protocol physic-isolate source-interface <protocol-interface-name> source-ip <ipv4-address>
undo snmp-agent protocol source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> }
undo snmp-agent proxy protocol source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> }
undo snmp-agent protocol physic-isolate source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> } source-ip <ipv4-address>
undo snmp-agent proxy protocol physic-isolate source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> } source-ip <ipv4-address>
# snmp-agent protocol ipv6 source-ip
@ system
? ip-address ipv6
? vpn-instance-name text 1 31 rest
snmp-agent protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
 = snmp-agent protocol ipv6 source-ip <ip-address> <vpn-instance-name>
snmp-agent proxy protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
 = snmp-agent proxy protocol ipv6 source-ip <ip-address> <vpn-instance-name>
snmp-agent proxy protocol ipv6 physic-isolate source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> } source-ip <ip-address>
 = snmp-agent proxy protocol ipv6 physic-isolate source-interface <protocol-interface-name> source-ip <ip-address>
snmp-agent protocol ipv6 physic-isolate source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> } source-ip <ip-address>
 = snmp-agent protocol ipv6 physic-isolate source-interface <protocol-interface-name> source-ip <ip-address>
undo snmp-agent protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
undo snmp-agent proxy protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
undo snmp-agent protocol ipv6 physic-isolate source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> } source-ip <ip-address>
undo snmp-agent proxy protocol ipv6 physic-isolate source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> } source-ip <ip-address>
# snmp-agent protocol source-status all-interface
@ system
snmp-agent protocol source-status [ ipv6 ] all-interface
 = snmp-agent protocol source-status all-interface
snmp-agent proxy protocol source-status [ ipv6 ] all-interface
 = snmp-agent proxy protocol source-status all-interface
undo snmp-agent protocol source-status [ ipv6 ] all-interface
undo snmp-agent proxy protocol source-status [ ipv6 ] all-interface
# snmp-agent protocol ipv6 (AP view)
@ ap
? ip-address ipv6
snmp-agent protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
 = snmp-agent protocol ipv6 source-ip <ip-address> <vpn-instance-name>
snmp-agent protocol source-status ipv6 all-interface
 = snmp-agent protocol source-status ipv6 all-interface
undo snmp-agent protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
undo snmp-agent protocol source-status ipv6 all-interface
# snmp-agent trap source
@ system
snmp-agent trap source { <interface-name> | <interface-type> <interface-number> }
 = snmp-agent trap source
undo snmp-agent trap source
# snmp-agent protocol
@ system
snmp-agent protocol [ ipv6 ] vpn-instance <vpn-instance-name>
 = snmp-agent protocol vpn-instance
undo snmp-agent protocol [ ipv6 ] { vpn-instance | public-net }
snmp-agent protocol [ ipv6 ] public-net
 = snmp-agent protocol public-net
# snmp-agent packet max-size
@ system
? byte-count number 484 17940
snmp-agent packet max-size <byte-count>
 = snmp-agent packet max-size
undo snmp-agent packet max-size
# snmp-agent protocol get-bulk timeout
@ system
? time number 0 600
snmp-agent protocol get-bulk timeout <time>
 = snmp-agent protocol get-bulk timeout
undo snmp-agent protocol get-bulk timeout
# snmp-agent local-engineid
@ system
snmp-agent local-engineid <engineid>
 = snmp-agent local-engineid
undo snmp-agent local-engineid
# snmp-agent mib-view (System view)
@ system
snmp-agent mib-view <type> <view-name> <oid-tree>
 = snmp-agent mib-view <view-name>
undo snmp-agent mib-view [ <type> ] <view-name> [ <oid-tree> ]
# snmp-agent notify-filter-profile
@ system
snmp-agent notify-filter-profile <type> <profile-name> <oid-tree>
 = snmp-agent notify-filter-profile <profile-name>
undo snmp-agent notify-filter-profile [ <type> ] <profile-name> [ <oid-tree> ]
# display snmp-agent notify-filter-profile
@ all
! now 1
display snmp-agent notify-filter-profile [ <profile-name> ]
# snmp-agent udp-port
@ system
snmp-agent udp-port <port-number>
 = snmp-agent udp-port
undo snmp-agent udp-port
# snmp-agent proxy community
@ system
? acl-name text 1 64
? alias-name text 1 32 rest
? cipher-name text 1 168
snmp-agent proxy community <community-name> remote-engineid <remote-engineid> [ acl { <acl-number> | <acl-name> } | alias <alias-name> ] *
 = snmp-agent proxy community <community-name>
snmp-agent proxy community cipher <cipher-name> remote-engineid <remote-engineid> [ acl { <acl-number> | <acl-name> } | alias <alias-name> ] *
 = snmp-agent proxy community cipher <cipher-name>
undo snmp-agent proxy community <community-name>
undo snmp-agent proxy community cipher <cipher-name>
# display snmp-agent proxy community
@ all
! now 1
display snmp-agent proxy community <community-name>
display snmp-agent proxy community cipher <cipher-name>
display snmp-agent proxy community
# snmp-agent proxy target-host
@ system
? ip-address ipv4
? timeout-value number 1 1800
? security-string text 1 32
? security-string-cipher text 1 512 secret
snmp-agent proxy target-host <target-host-name> address udp-domain <ip-address> udp-port <port-number> [ { source { <interface-type> <interface-number> | <interface-name> } | { vpn-instance <vpn-instance-name> | public-net } } | { timeout <timeout-value> } ] * params securityname { <security-string> { v1 | v2c | v3 [ authentication | privacy ] } | cipher <security-string-cipher> { v1 | v2c } }
 = snmp-agent proxy target-host <target-host-name>
snmp-agent proxy target-host <target-host-name> ipv6 address udp-domain <ipv6-address> udp-port <port-number> [ timeout <timeout-value> ] * params securityname { <security-string> { v1 | v2c | v3 [ authentication | privacy ] } | cipher <security-string-cipher> { v1 | v2c } }
 = snmp-agent proxy target-host <target-host-name>
undo snmp-agent proxy target-host <target-host-name>
# display snmp-agent proxy target-host
@ all
! now 1
display snmp-agent proxy target-host [ <target-host-name> ]
# snmp-agent proxy rule
@ system
? cipher-text text 1 512 secret
snmp-agent proxy rule <rule-name> { read | write | trap } remote-engineid <remote-engineid> target-host <target-host-name> params-in securityname { <security-name> { v1 | v2c | v3 [ authentication | privacy ] } | cipher <cipher-text> { v1 | v2c } }
 = snmp-agent proxy rule <rule-name>
snmp-agent proxy rule <rule-name> inform remote-engineid <remote-engineid> target-host <target-host-name> params-in securityname { <security-name> { v2c | v3 [ authentication | privacy ] } | cipher <cipher-text> { v2c } }
 = snmp-agent proxy rule <rule-name>
undo snmp-agent proxy rule <rule-name>
# display snmp-agent proxy rule
@ all
! now 1
display snmp-agent proxy rule [ <rule-name> ]
# display snmp-agent proxy statistics
@ all
! now 1
display snmp-agent proxy statistics
# snmp-agent remote-engineid
@ system
snmp-agent remote-engineid <engine-Id>
 = snmp-agent remote-engineid <engine-Id>
undo snmp-agent remote-engineid <engine-Id>
# snmp-agent target-host inform
@ system
? ip-address ipv4
? server-port number 0 65535
snmp-agent target-host host-name <host-name> inform address udp-domain <ip-address> [ [ udp-port <server-port> ] | [ { vpn-instance <vpn-instance-name> | public-net } ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> { v2c | v3 [ authentication | privacy ] } | cipher host-name v2c } [ [ private-netmanager | ext-vb | notify-filter-profile <profile-name> ] * ] *
 = snmp-agent target-host host-name <host-name> inform address udp-domain <ip-address> <vpn-instance-name> <interface-name> params securityname <security-name>
undo snmp-agent target-host { host-name <host-name> | <ip-address> securityname { <security-name> | cipher host-name } [ vpn-instance <vpn-instance-name> | public-net ] | { trap | inform } address udp-domain <ip-address> [ { [ source { <interface-name> | <interface-type> <interface-number> } ] | udp-port <server-port> | { vpn-instance <vpn-instance-name> | public-net } } * ] params securityname { <security-name> | cipher host-name } }
snmp-agent target-host inform address udp-domain <ip-address> [ [ udp-port <server-port> ] | [ { vpn-instance <vpn-instance-name> | public-net } ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> { v2c | v3 [ authentication | privacy ] } | cipher host-name v2c } [ [ private-netmanager | ext-vb | notify-filter-profile <profile-name> ] * ] *
 = snmp-agent target-host inform address udp-domain params securityname <ip-address> <server-port> <vpn-instance-name> <interface-name> <security-name> <profile-name>
# snmp-agent inform
@ system
snmp-agent inform { timeout <seconds> | resend-times <times> } * host-name <target-host-name>
 = snmp-agent inform host-name <seconds> <times> <target-host-name>
undo snmp-agent inform { timeout [ <seconds> ] | resend-times [ <times> ] } * { host-name <target-host-name> | address udp-domain <ip-address> [ vpn-instance <vpn-instance-name> ] params securityname { <security-name> | cipher <security-name> } }
snmp-agent inform { timeout <seconds> | resend-times <times> } * address udp-domain <ip-address> [ vpn-instance <vpn-instance-name> ] params securityname { <security-name> | cipher <security-name> }
 = snmp-agent inform address udp-domain params securityname <seconds> <times> <ip-address> <vpn-instance-name> <security-name> <security-name>
# snmp-agent target-host
@ system virtual-access-port-extension
? ipv6-address
? ip-address ipv4
snmp-agent target-host [ host-name <host-name> ] trap ipv6 address udp-domain <ipv6-address> [ [ udp-port <port-number> ] | [ vpn-instance <vpn-instance-name> | public-net ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> [ [ v1 | v2c | v3 [ authentication | privacy ] ] | ext-vb | notify-filter-profile <profile-name> | private-netmanager ] * | cipher <cipher-name> [ [ v1 | v2c ] | ext-vb | notify-filter-profile <profile-name> | private-netmanager ] * }
 = snmp-agent target-host trap ipv6 address udp-domain <ipv6-address> <vpn-instance-name> <interface-name> params securityname <security-name> <cipher-name>
snmp-agent target-host host-name <host-name> trap address udp-domain <ip-address> [ [ udp-port <port-number> ] | [ { vpn-instance <vpn-instance-name> | public-net } ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> [ [ v1 | v2c | v3 [ authentication | privacy ] ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> ] * | cipher <cipher-name> [ [ v1 | v2c ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> ] * }
 = snmp-agent target-host host-name <host-name> trap address udp-domain <ip-address> <vpn-instance-name> <interface-name> params securityname <security-name> <cipher-name>
undo snmp-agent target-host { ipv6 <ipv6-address> securityname { <security-name> | cipher <cipher-name> } | trap ipv6 address udp-domain <ipv6-address> [ [ udp-port <port-number> ] | [ vpn-instance <vpn-instance-name> | public-net ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> | cipher <cipher-name> } }
undo snmp-agent target-host { host-name <host-name> | <ip-address> securityname { <security-name> | cipher <cipher-name> } [ vpn-instance <vpn-instance-name> | public-net ] | trap address udp-domain <ip-address> [ { [ source { <interface-name> | <interface-type> <interface-number> } ] | udp-port <port-number> | { vpn-instance <vpn-instance-name> | public-net } } * ] params securityname { <security-name> | cipher <cipher-name> } }
snmp-agent target-host trap address udp-domain <ip-address> [ [ udp-port <port-number> ] | [ { vpn-instance <vpn-instance-name> | public-net } ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> [ [ v1 | v2c | v3 [ authentication | privacy ] ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> ] * | cipher <cipher-name> [ [ v1 | v2c ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> ] * }
 = snmp-agent target-host trap address udp-domain params securityname <ip-address> <vpn-instance-name> <interface-name> <security-name> <profile-name> <cipher-name> <profile-name>
# snmp-agent usm-user
@ system
? engine-Id text 10 64 caseless
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> <group-name> [ authentication-mode <authen-protocol> <authKey> [ privacy-mode <privacy-protocol> <privKey> ] ] [ acl { <acl-number> | <aclName> } ]
 = snmp-agent <engine-Id> usm-user v3 <user-name>
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> authentication-mode <authen-protocol>
 = snmp-agent <engine-Id> usm-user v3 <user-name> authentication-mode
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> privacy-mode <privacy-protocol>
 = snmp-agent <engine-Id> usm-user v3 <user-name> privacy-mode
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> [ group <group-name> | acl { <acl-number> | <aclName> } ] *
 = snmp-agent <engine-Id> usm-user v3 <user-name>
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> authentication-mode <authen-protocol> [ localized-configuration ] cipher <authKey>
 = snmp-agent <engine-Id> usm-user v3 <user-name> authentication-mode
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> privacy-mode <privacy-protocol> [ localized-configuration ] cipher <privKey>
 = snmp-agent <engine-Id> usm-user v3 <user-name> privacy-mode
undo snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> [ group | acl | authentication-mode | privacy-mode ]
# snmp-agent sys-info version
@ system
snmp-agent sys-info version { { <v1> | <v2c> | <v3> } * | <all> }
 = snmp-agent sys-info version <v1> <v2c> <v3> <all>
undo snmp-agent sys-info version { { <v1> | <v2c> | <v3> } * | <all> }
# snmp-agent acl
@ system
? acl-number number 2000 3999
snmp-agent acl { <acl-number> | <aclName> }
 = snmp-agent acl
undo snmp-agent acl
# snmp-agent packet contextengineid-check
@ system
snmp-agent packet contextengineid-check enable
 = snmp-agent packet contextengineid-check enable
snmp-agent packet contextengineid-check disable
 = snmp-agent packet contextengineid-check disable
undo snmp-agent packet contextengineid-check enable
# display snmp-agent inform
@ all
! now 1
display snmp-agent inform { host-name <host-name> | address udp-domain <ip-address> [ vpn-instance <vpn-instance-name> ] params securityname { <interface-name> | { cipher <protocol-interface-name> } } }
display snmp-agent inform
# display snmp-agent mib modules
@ all
! now 1
display snmp-agent mib modules
# display snmp-agent notification-log
@ all
! now 1
? startTime time
? startDate date /
? endDate date /
display snmp-agent notification-log [ logtime <startTime> <startDate> to <endTime> <endDate> | size <size> ]
display snmp-agent notification-log info
# display snmp-agent usm-user
@ all
! now 1
display snmp-agent usm-user [ engineid <engineid> | username <user-name> | group <group-name> ] *
# snmp-agent set-cache enable
@ system
snmp-agent set-cache enable
 = snmp-agent set-cache enable
undo snmp-agent set-cache enable
# snmp-agent inform (System view)
@ system
? number number 1 2048
snmp-agent inform { timeout <seconds> | resend-times <times> | pending <number> } *
 = snmp-agent inform <seconds> <times> <number>
undo snmp-agent inform { timeout <seconds> | resend-times <times> | pending <number> } *
# snmp-agent local-user password complexity-check disable
@ system
snmp-agent local-user password complexity-check disable
 = snmp-agent local-user password complexity-check disable
undo snmp-agent local-user password complexity-check disable
# undo snmp-agent get-cache age-out
@ system
undo snmp-agent get-cache age-out
# snmp-agent trap(optical-module-abnormal)
@ system
snmp-agent trap { enable | disable } port optical-module-abnormal
 = snmp-agent trap port optical-module-abnormal
undo snmp-agent trap disable port optical-module-abnormal
# snmp-agent trap
@ system
snmp-agent trap { enable | disable } port crcexc-error
 = snmp-agent trap port crcexc-error
snmp-agent trap { enable | disable } port sdh-error-rising
 = snmp-agent trap port
snmp-agent trap { enable | disable } port input-error
 = snmp-agent trap port input-error
undo snmp-agent trap disable port { crcexc-error | input-error | output-error | symbol-error | crc-error-rising | tx-pause }
undo snmp-agent trap disable port sdh-error-rising
snmp-agent trap { enable | disable } port output-error
 = snmp-agent trap port output-error
snmp-agent trap { enable | disable } port symbol-error
 = snmp-agent trap port symbol-error
snmp-agent trap { enable | disable } port tx-pause
 = snmp-agent trap port tx-pause
# snmp-agent blacklist user-block failed-times
@ system
? failed-times number 0 10
? period-time number 1 120
snmp-agent blacklist user-block failed-times <failed-times> period <period-time>
 = snmp-agent blacklist user-block failed-times
undo snmp-agent blacklist user-block failed-times
# snmp-agent blacklist user-block reactive
@ system
? reactive-time number 0 1000
snmp-agent blacklist user-block reactive <reactive-time>
 = snmp-agent blacklist user-block reactive
undo snmp-agent blacklist user-block reactive
# snmp-agent activate usm-user
@ user
! now 3
snmp-agent activate usm-user <user-name> [ remote-engineid <remote-engineid> ]
# snmp-agent extend error-code enable (System view)
@ system
snmp-agent extend error-code enable
 = snmp-agent extend error-code enable
undo snmp-agent extend error-code enable
# display snmp-agent extend error-code status
@ all
! now 1
display snmp-agent extend error-code status
# snmp-agent blacklist ip-block disable
@ system
snmp-agent blacklist ip-block disable
 = snmp-agent blacklist ip-block disable
undo snmp-agent blacklist ip-block disable
# snmp-agent protocol server disable
@ system
snmp-agent protocol server disable
 = snmp-agent protocol server disable
snmp-agent protocol server ipv4 disable
 = snmp-agent protocol server ipv4 disable
snmp-agent protocol server ipv6 disable
 = snmp-agent protocol server ipv6 disable
undo snmp-agent protocol server disable
undo snmp-agent protocol server ipv4 disable
undo snmp-agent protocol server ipv6 disable
# snmp-agent local-user
@ system
? local-user-name text 1 32
snmp-agent local-user v3 <local-user-name> authentication-mode <authen-protocol> { privacy-mode <privacy-protocol> }
 = snmp-agent local-user v3 <local-user-name>
snmp-agent local-user v3 <local-user-name> authentication-mode <authen-protocol> { cipher <authKey> privacy-mode <privacy-protocol> cipher <privKey> }
 = snmp-agent local-user v3 <local-user-name>
undo snmp-agent local-user v3 <local-user-name>
# snmp-agent notification-log
@ system
? limit number 1 15000
snmp-agent notification-log enable
 = snmp-agent notification-log enable
undo snmp-agent notification-log { enable | { global-ageout | global-limit } * }
snmp-agent notification-log { global-ageout <ageout> [ minute <minute> ] | global-limit <limit> } *
 = snmp-agent notification-log
# snmp-agent group (Virtual access port-extension view)
@ virtual-access-port-extension
? read-view text 1 32
? write-view text 1 32
? notify-view text 1 32
snmp-agent group v3 <group-name> authentication [ read-view <read-view> | write-view <write-view> | notify-view <notify-view> ] *
 = snmp-agent group v3 <group-name> authentication
undo snmp-agent group v3 <group-name> { authentication | privacy | noauthentication }
snmp-agent group v3 <group-name> privacy [ read-view <read-view> | write-view <write-view> | notify-view <notify-view> ] *
 = snmp-agent group v3 <group-name> privacy
snmp-agent group v3 <group-name> noauthentication [ read-view <read-view> | write-view <write-view> | notify-view <notify-view> ] *
 = snmp-agent group v3 <group-name> noauthentication
# snmp-agent usm-user(Virtual access port-extension view)
@ virtual-access-port-extension
snmp-agent usm-user v3 <user-name> [ group <group-name> ] *
 = snmp-agent usm-user v3 <user-name>
snmp-agent usm-user v3 <user-name> authentication-mode <authen-protocol>
 = snmp-agent usm-user v3 <user-name> authentication-mode
snmp-agent usm-user v3 <user-name> privacy-mode <privacy-protocol>
 = snmp-agent usm-user v3 <user-name> privacy-mode
snmp-agent usm-user v3 <user-name> authentication-mode <authen-protocol> cipher <authKey>
 = snmp-agent usm-user v3 <user-name> authentication-mode
snmp-agent usm-user v3 <user-name> privacy-mode <privacy-protocol> cipher <privKey>
 = snmp-agent usm-user v3 <user-name> privacy-mode
undo snmp-agent usm-user v3 <user-name> [ group | authentication-mode | privacy-mode ]
# snmp-agent password min-length
@ system
? min-length number 8 16
snmp-agent password min-length <min-length>
 = snmp-agent password min-length
undo snmp-agent password min-length
# snmp-agent trap enable feature-name
@ system
? feature-name text 1 256 caseless
? trap-name text 1 256 caseless
snmp-agent trap enable feature-name <feature-name> [ trap-name <trap-name> ]
 = snmp-agent trap enable feature-name <feature-name> <trap-name>
clear configuration snmp-agent trap enable feature-name <feature-name>
undo snmp-agent trap enable feature-name <feature-name> [ trap-name <trap-name> ]
# snmp-agent packet-priority
@ system
? snmpPriority number 0 7
? trapPriority number 0 7
snmp-agent packet-priority { snmp <snmpPriority> | trap <trapPriority> }
 = snmp-agent packet-priority
undo snmp-agent packet-priority snmp
undo snmp-agent packet-priority trap
# display snmp-agent trap all
@ all
! now 1
? feature-name text 1 255
display snmp-agent trap [ feature-name <feature-name> ] all
# snmp-agent trap (system view)
@ system
snmp-agent trap enable
 = snmp-agent trap enable
snmp-agent trap disable
 = snmp-agent trap disable
undo snmp-agent trap { enable | disable }
# snmp-agent trap source ipv6
@ system
snmp-agent trap source ipv6 <ipv6-address>
 = snmp-agent trap source ipv6
undo snmp-agent trap source ipv6
# snmp-agent blacklist user-block disable
@ system
snmp-agent blacklist user-block disable
 = snmp-agent blacklist user-block disable
undo snmp-agent blacklist user-block disable
# undo snmp-agent inform
@ system
undo snmp-agent inform { timeout | resend-times | pending } *
# snmp-agent usm-user password complexity-check disable
@ system
snmp-agent usm-user password complexity-check disable
 = snmp-agent usm-user password complexity-check disable
undo snmp-agent usm-user password complexity-check disable`;
