// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/AAA and User Management Configuration Commands (Administrative User)". */
export default (): string => `
? aging-period number 1 365
? group-name text 1 32
? domain-name text 1 64 caseless
? ip-address ipv4
? instance-name text 1 31
? ipv6-address ipv6
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? user-name text 1 253 caseless
? gre-group-name text 1 31
? pevlan-id number 0 4094
? cevlan-id number 0 4094
? qos-profile-name text 1 63
? family-qos-profile-name text 1 63
? template-name text 1 3100 caseless
? vpn-instance-name text 1 31
? vpn-instance text 1 31
? username text 1 253
? user-group-name text 1 32
? end-pevlan-id number 0 4094
? end-cevlan-id number 0 4094
? attribute-name text 1 64
? radius-attr-name text 1 64
? expire-days number 0 365
? prompt-days number 0 180
? port number 1 65535
? key-string text 1 512 secret
? vpn-name-val text 1 31
? cipher-string text 1 512 secret
? port-number interface-number
# user-aging
@ aaa
user-aging <aging-period>
 = user-aging
undo user-aging
# aaa offline-record
@ system
aaa offline-record
 = aaa offline-record
undo aaa offline-record
# aaa online-fail-record
@ system
aaa online-fail-record
 = aaa online-fail-record
undo aaa online-fail-record
# aaa abnormal-offline-record
@ system
aaa abnormal-offline-record
 = aaa abnormal-offline-record
undo aaa abnormal-offline-record
# aaa normal-offline-record
@ system
aaa normal-offline-record
 = aaa normal-offline-record
undo aaa normal-offline-record
# aaa abnormal-offline-record hiden
@ system
? startId number 2 18
? endId number 3 18
aaa abnormal-offline-record hiden <startId> [ <endId> ]
 = aaa abnormal-offline-record hiden <startId> <endId>
undo aaa abnormal-offline-record hiden <startId> [ <endId> ]
# aaa offline-record mib-order lexicographical-order
@ system
aaa offline-record mib-order lexicographical-order
 = aaa offline-record mib-order lexicographical-order
undo aaa offline-record mib-order lexicographical-order
# accounting-copy(AAA domain view)
@ aaa-domain
accounting-copy radius-server <group-name>
 = accounting-copy radius-server
undo accounting-copy radius-server
# accounting interim-fail
@ accounting-scheme
? times number 1 255
accounting interim-fail [ max-times <times> ] { online | offline }
 = accounting interim-fail
undo accounting interim-fail
# accounting interim interval
@ accounting-scheme
? interval number 0 65535
accounting interim interval <interval> [ second ] [ traffic ] [ hash ]
 = accounting interim interval
undo accounting interim interval
# accounting send-update
@ accounting-scheme
accounting send-update
 = accounting send-update
undo accounting send-update
# accounting start-fail
@ accounting-scheme
accounting start-fail { online [ keep-accounting ] | offline }
 = accounting start-fail
undo accounting start-fail
# acct-session-id-version
@ aaa
? host-name text 1 7
acct-session-id-version { version1 | version2 | version3 | version4 | version5 | version6 }
 = acct-session-id-version
acct-session-id-version { version1 | version4 | version5 } nas-logic-sysname <host-name>
 = acct-session-id-version
undo acct-session-id-version [ version6 ]
# login-failed threshold-alarm
@ aaa
? report-times number 0 100
? resume-times number 0 50
? period number 1 120
login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period>
 = login-failed threshold-alarm upper-limit
undo login-failed threshold-alarm
# authening authen-fail
@ authentication-scheme
? domain-name text 1 64
authening authen-fail { offline | online authen-domain <domain-name> }
 = authening authen-fail
undo authening authen-fail
# authorization-cmd
@ authorization-scheme
? privilege-level number 0 15
authorization-cmd [ <privilege-level> ] <mode1> [ <mode2> ]
 = authorization-cmd
# authorization-mode
@ authorization-scheme
authorization-mode <authorization-mode1> [ <authorization-mode2> [ <authorization-mode3> [ <authorization-mode4> ] ] ]
 = authorization-mode
# authorization-cmd no-response-policy
@ authorization-scheme
authorization-cmd no-response-policy online
 = authorization-cmd no-response-policy online
authorization-cmd no-response-policy offline
 = authorization-cmd no-response-policy offline
authorization-cmd no-response-policy offline max-times <max-times-value>
 = authorization-cmd no-response-policy offline max-times
undo authorization-cmd no-response-policy
# cui enable
@ aaa-domain
cui enable
 = cui enable
undo cui enable
# cut access-user
@ aaa
! now
? start-no number 0 4294967295
? end-no number 0 4294967295
? end-ip-address ipv4
? mac-address mac
? ipv6-prefix number 1 128
? pool-name text 1 128 caseless
? ipv6-pool text 1 32 caseless
cut access-user slot <slot-id>
cut access-user ipv6-address <ipv6-address> [ vpn-instance <instance-name> ]
cut access-user ipv6-prefix <ipv6-prefix> [ vpn-instance <instance-name> ]
cut access-user { username <user-name> { local | radius | radius-proxy | hwtacacs | none | all } | domain <domain-name> | gre-group <gre-group-name> | interface { { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ cevlan <cevlan-id> ] ] } | ip-pool <pool-name> | ipv6-pool <ipv6-pool> | authen-method <authen-method-type> | { qos-profile <qos-profile-name> | family-qos-profile <family-qos-profile-name> | resource-insufficient user-queue } [ inbound | outbound | both ] | user-state { standby | active } } *
cut access-user { domain <domain-name> | username <user-name> [ local | radius | hwtacacs | none | all ] } *
# display hwtacacs-server template statistics
@ all
! now 1
display hwtacacs-server template <template-name> { authentication | authorization | accounting | common } <ip-address> [ vpn-instance <vpn-instance-name> ] statistics
display hwtacacs-server template <template-name> { authentication | authorization | accounting | common } <ipv6-address> [ vpn-instance <vpn-instance-name> ] statistics
# display hwtacacs-server template (All views)
@ all
! now 1
display hwtacacs-server template <template-name> { authentication | authorization | accounting | common } { <ip-address> [ vpn-instance <vpn-instance-name> ] }
display hwtacacs-server template <template-name> { authentication | authorization | accounting | common } { <ipv6-address> [ vpn-instance <vpn-instance-name> ] }
# display aaa statistics
@ all
! now 1
display aaa statistics
# display access-user (All views)
@ all
! now 1
? user-id-value number 0 4294967295
? ip-addr ipv4
display access-user [ domain <domain-name> | user-id <user-id-value> | username <user-name> | ip-address <ip-addr> | ipv6-address <ipv6-addr> ]
display access-user { user-id <user-id-value> | { ip-address <ip-addr> | ipv6-address <ipv6-addr> | ipv6-prefix <ipv6-prefix> } [ vpn-instance <vpn-instance> ] }
# display access-user item
@ all
! now 1
? include-text text 1 3100 rest
? radius-server-group text 1 32
? web-auth-server6 ipv6
? service-policy-name text 1 64
? slot-id text 1 15
? card-number text 0 65535
? map-domain-name text 1 64 caseless
? tunnel-name text 1 253
? lac-ip-address ipv4
? time-number number 1 7200
? ip-pool-name text 1 128 caseless
? ip-pool-group text 1 128 caseless
? ipv6-pool-name text 1 32
? lns-ip-address ipv4
? public-ip-address ipv4
? classifier-name text 1 127
? trunk-member-name text 1 63
? ce-vlan-id number 0 4094
? policy-name text 1 127
? count number 1 283648
display access-user <remote-id> [ include ] <include-text>
display access-user [ { username <username> [ match-quote-context ] } | accounting-state { idle | ready | accounting | leaving-flow-query | wait-acct-start | wait-acct-stop } | { map-t | map-e } | radius-attribute hw-avpair lease-timeout-offline | cgn-centralized-user | radius-server-group <radius-server-group> | web-auth-server { web-auth-server | <web-auth-server6> } | user-traffic { overflow | { [ ipv4 | ipv6 ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } } | service-traffic { [ edsg <service-policy-name> ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } | light-traffic-user [ inbound | outbound | both ] { interval <interval> | start-time <start-time> <date> end-time start-time <date> } | link-account [ include ] <link-account-info> | { value-added-service { bod | edsg | daa } | service-type { bod | edsg } } | service-policy <service-policy-name> | gre-group <gre-group-name> | slot <slot-id> [ card <card-number> ] | domain <domain-name> | map-domain <map-domain-name> | vpn-instance <vpn-instance-name> [ inbound ] | remote-name <tunnel-name> | lac-ip-address <lac-ip-address> | time <time-number> | option37 <option37-user-mac-address> | radius-attribute-inexistence qos-profile | user-group <user-group-name> | ip-pool <ip-pool-name> | ip-pool-group <ip-pool-group> | ipv6-pool <ipv6-pool-name> | lns-ip-address <lns-ip-address> | public-ip-address <public-ip-address> | cgn-pub-user [ dhcp | exclude-dhcp ] | cgn-user | { nat-instance | dslite-instance } <nat-instance-name> | remote-acl classifier <classifier-name> | access-type vlan-ip | assigned-attribute { framed-route | framed-ip-netmask } * | user-type { ipv4 | ipv6 | dual-stack | pppoe | dhcp | lac | lns } | authen-method { none | local | radius | hwtacacs | radius-proxy [ web | eap ] } | { normal | { { rui-local | rui-remote } | { master | slave } } * } | { qos-profile <qos-profile-name> | family-qos-profile <family-qos-profile-name> | resource-insufficient user-queue } [ inbound | outbound | both ] | ip-type { ipv4 | { { ipv6 | dual-stack } [ ipv6-address-protocol { nd | dhcpv6 } | ipv6-cpe-mode { ipv6 | ipv6-pd } * ] * } } | { interface { { { <interface-name> | <interface-type> <interface-number> } [ trunk-member <trunk-member-name> ] } [ all ] } | { pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <ce-vlan-id> [ <end-cevlan-id> ] ] } } * [ sequence ] | user-state { standby | active } | traffic-policy <policy-name> ] * <remote-id> [ include ] <include-text>
display access-user [ { username [ include ] username [ match-quote-context ] } | accounting-state { idle | ready | accounting | leaving-flow-query | wait-acct-start | wait-acct-stop } | { map-t | map-e } | radius-attribute hw-avpair lease-timeout-offline | cgn-centralized-user | radius-server-group <radius-server-group> | web-auth-server { web-auth-server | <web-auth-server6> } | user-traffic { overflow | { [ ipv4 | ipv6 ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } } | service-traffic { [ edsg <service-policy-name> ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } | light-traffic-user [ inbound | outbound | both ] { interval <interval> | start-time <start-time> <date> end-time start-time <date> } | link-account [ include ] <link-account-info> | { value-added-service { bod | edsg | daa } | service-type { bod | edsg } } | service-policy <service-policy-name> | gre-group <gre-group-name> | slot <slot-id> [ card <card-number> ] | domain <domain-name> | map-domain <map-domain-name> | vpn-instance <vpn-instance-name> [ inbound ] | remote-name <tunnel-name> | lac-ip-address <lac-ip-address> | time <time-number> | option37 <option37-user-mac-address> | radius-attribute-inexistence qos-profile | user-group <user-group-name> | ip-pool <ip-pool-name> | ip-pool-group <ip-pool-group> | ipv6-pool <ipv6-pool-name> | lns-ip-address <lns-ip-address> | public-ip-address <public-ip-address> | cgn-pub-user [ dhcp | exclude-dhcp ] | cgn-user | { nat-instance | dslite-instance } <nat-instance-name> | access-type vlan-ip | assigned-attribute { framed-route | framed-ip-netmask } * | user-type { ipv4 | ipv6 | dual-stack | pppoe | dhcp | lac | lns } | authen-method { none | local | radius | hwtacacs | radius-proxy [ web | eap ] } | { normal | { { rui-local | rui-remote } | { master | slave } } * } | { qos-profile <qos-profile-name> | family-qos-profile <family-qos-profile-name> | resource-insufficient user-queue } [ inbound | outbound | both ] | ip-type { ipv4 | { { ipv6 | dual-stack } [ ipv6-address-protocol { nd | dhcpv6 } | ipv6-cpe-mode { ipv6 | ipv6-pd } * ] * } } | { interface { { { <interface-name> | <interface-type> <interface-number> } [ trunk-member <trunk-member-name> ] } [ all ] } | { pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <ce-vlan-id> [ <end-cevlan-id> ] ] } } * [ sequence ] | user-state { standby | active } | traffic-policy <policy-name> ] * verbose nop
display access-user [ { username [ include ] username [ match-quote-context ] } | accounting-state { idle | ready | accounting | leaving-flow-query | wait-acct-start | wait-acct-stop } | { map-t | map-e } | radius-attribute hw-avpair lease-timeout-offline | cgn-centralized-user | radius-server-group <radius-server-group> | web-auth-server { web-auth-server | <web-auth-server6> } | user-traffic { overflow | { [ ipv4 | ipv6 ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } } | service-traffic { [ edsg <service-policy-name> ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } | light-traffic-user [ inbound | outbound | both ] { interval <interval> | start-time <start-time> <date> end-time start-time <date> } | link-account [ include ] <link-account-info> | { value-added-service { bod | edsg | daa } | service-type { bod | edsg } } | service-policy <service-policy-name> | gre-group <gre-group-name> | slot <slot-id> [ card <card-number> ] | domain <domain-name> | map-domain <map-domain-name> | vpn-instance <vpn-instance-name> [ inbound ] | remote-name <tunnel-name> | lac-ip-address <lac-ip-address> | time <time-number> | option37 <option37-user-mac-address> | radius-attribute-inexistence qos-profile | user-group <user-group-name> | ip-pool <ip-pool-name> | ip-pool-group <ip-pool-group> | ipv6-pool <ipv6-pool-name> | lns-ip-address <lns-ip-address> | public-ip-address <public-ip-address> | cgn-pub-user [ dhcp | exclude-dhcp ] | cgn-user | { nat-instance | dslite-instance } <nat-instance-name> | remote-acl classifier <classifier-name> | access-type vlan-ip | assigned-attribute { framed-route | framed-ip-netmask } * | user-type { ipv4 | ipv6 | dual-stack | pppoe | dhcp | lac | lns } | authen-method { none | local | radius | hwtacacs | radius-proxy [ web | eap ] } | { normal | { { rui-local | rui-remote } | { master | slave } } * } | { qos-profile <qos-profile-name> | family-qos-profile <family-qos-profile-name> | resource-insufficient user-queue } [ inbound | outbound | both ] | ip-type { ipv4 | { { ipv6 | dual-stack } [ ipv6-address-protocol { nd | dhcpv6 } | ipv6-cpe-mode { ipv6 | ipv6-pd } * ] * } } | { interface { { { <interface-name> | <interface-type> <interface-number> } [ trunk-member <trunk-member-name> ] } [ all ] } | { pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <ce-vlan-id> [ <end-cevlan-id> ] ] } } * [ sequence ] | user-state { standby | active } | traffic-policy <policy-name> ] * [ summary | brief ]
display access-user [ { username [ include ] username [ match-quote-context ] } | accounting-state { idle | ready | accounting | leaving-flow-query | wait-acct-start | wait-acct-stop } | { map-t | map-e } | radius-attribute hw-avpair lease-timeout-offline | cgn-centralized-user | radius-server-group <radius-server-group> | web-auth-server { web-auth-server | <web-auth-server6> } | user-traffic { overflow | { [ ipv4 | ipv6 ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } } | service-traffic { [ edsg <service-policy-name> ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } | light-traffic-user [ inbound | outbound | both ] { interval <interval> | start-time <start-time> <date> end-time start-time <date> } | link-account [ include ] <link-account-info> | { value-added-service { bod | edsg | daa } | service-type { bod | edsg } } | service-policy <service-policy-name> | gre-group <gre-group-name> | slot <slot-id> [ card <card-number> ] | domain <domain-name> | map-domain <map-domain-name> | vpn-instance <vpn-instance-name> [ inbound ] | remote-name <tunnel-name> | lac-ip-address <lac-ip-address> | time <time-number> | option37 <option37-user-mac-address> | radius-attribute-inexistence qos-profile | user-group <user-group-name> | ip-pool <ip-pool-name> | ip-pool-group <ip-pool-group> | ipv6-pool <ipv6-pool-name> | lns-ip-address <lns-ip-address> | public-ip-address <public-ip-address> | cgn-pub-user [ dhcp | exclude-dhcp ] | cgn-user | { nat-instance | dslite-instance } <nat-instance-name> | remote-acl classifier <classifier-name> | access-type vlan-ip | assigned-attribute { framed-route | framed-ip-netmask } * | user-type { ipv4 | ipv6 | dual-stack | pppoe | dhcp | lac | lns } | authen-method { none | local | radius | hwtacacs | radius-proxy [ web | eap ] } | { normal | { { rui-local | rui-remote } | { master | slave } } * } | { qos-profile <qos-profile-name> | family-qos-profile <family-qos-profile-name> | resource-insufficient user-queue } [ inbound | outbound | both ] | ip-type { ipv4 | { { ipv6 | dual-stack } [ ipv6-address-protocol { nd | dhcpv6 } | ipv6-cpe-mode { ipv6 | ipv6-pd } * ] * } } | { interface { { { <interface-name> | <interface-type> <interface-number> } [ trunk-member <trunk-member-name> ] } [ all ] } | { pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <ce-vlan-id> [ <end-cevlan-id> ] ] } } * [ sequence ] | user-state { standby | active } | traffic-policy <policy-name> ] * { item } [ ipv6-address | vlanpvc | slot | access-time | access-type | accounting-state | qos-profile | family-qos-profile | accounting-start-time | down-packets-number | inbound-cir | lac-info | lns-info | online-time | outbound-cir | portal-url | radius-authen-server | up-packets-number | edsg-policy | web-url ] * [ radius-flag ]
display access-user [ { username <username> [ match-quote-context ] } | accounting-state { idle | ready | accounting | leaving-flow-query | wait-acct-start | wait-acct-stop } | { map-t | map-e } | radius-attribute hw-avpair lease-timeout-offline | cgn-centralized-user | radius-server-group <radius-server-group> | web-auth-server { web-auth-server | <web-auth-server6> } | user-traffic { overflow | { [ ipv4 | ipv6 ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } } | service-traffic { [ edsg <service-policy-name> ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } | light-traffic-user [ inbound | outbound | both ] { interval <interval> | start-time <start-time> <date> end-time start-time <date> } | link-account [ include ] <link-account-info> | { value-added-service { bod | edsg | daa } | service-type { bod | edsg } } | service-policy <service-policy-name> | gre-group <gre-group-name> | slot <slot-id> [ card <card-number> ] | domain <domain-name> | map-domain <map-domain-name> | vpn-instance <vpn-instance-name> [ inbound ] | remote-name <tunnel-name> | lac-ip-address <lac-ip-address> | time <time-number> | option37 <option37-user-mac-address> | radius-attribute-inexistence qos-profile | user-group <user-group-name> | ip-pool <ip-pool-name> | ip-pool-group <ip-pool-group> | ipv6-pool <ipv6-pool-name> | lns-ip-address <lns-ip-address> | public-ip-address <public-ip-address> | cgn-pub-user [ dhcp | exclude-dhcp ] | cgn-user | { nat-instance | dslite-instance } <nat-instance-name> | remote-acl classifier <classifier-name> | access-type vlan-ip | assigned-attribute { framed-route | framed-ip-netmask } * | user-type { ipv4 | ipv6 | dual-stack | pppoe | dhcp | lac | lns } | authen-method { none | local | radius | hwtacacs | radius-proxy [ web | eap ] } | { normal | { { rui-local | rui-remote } | { master | slave } } * } | { qos-profile <qos-profile-name> | family-qos-profile <family-qos-profile-name> | resource-insufficient user-queue } [ inbound | outbound | both ] | ip-type { ipv4 | { { ipv6 | dual-stack } [ ipv6-address-protocol { nd | dhcpv6 } | ipv6-cpe-mode { ipv6 | ipv6-pd } * ] * } } | { interface { { { <interface-name> | <interface-type> <interface-number> } [ trunk-member <trunk-member-name> ] } [ all ] } | { pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <ce-vlan-id> [ <end-cevlan-id> ] ] } } * [ sequence ] | user-state { standby | active } | traffic-policy <policy-name> ] * circuit-id [ include ] <include-text>
display access-user [ { username [ include ] username [ match-quote-context ] } | accounting-state { idle | ready | accounting | leaving-flow-query | wait-acct-start | wait-acct-stop } | { map-t | map-e } | radius-attribute hw-avpair lease-timeout-offline | cgn-centralized-user | radius-server-group <radius-server-group> | web-auth-server { web-auth-server | <web-auth-server6> } | user-traffic { overflow | { [ ipv4 | ipv6 ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } } | service-traffic { [ edsg <service-policy-name> ] { inbound { above <value-high> <value-low> | below <value-high> <value-low> } * | outbound { above <value-high> <value-low> | below <value-high> <value-low> } * } * } | light-traffic-user [ inbound | outbound | both ] { interval <interval> | start-time <start-time> <date> end-time start-time <date> } | link-account [ include ] <link-account-info> | { value-added-service { bod | edsg | daa } | service-type { bod | edsg } } | service-policy <service-policy-name> | gre-group <gre-group-name> | slot <slot-id> [ card <card-number> ] | domain <domain-name> | map-domain <map-domain-name> | vpn-instance <vpn-instance-name> [ inbound ] | remote-name <tunnel-name> | lac-ip-address <lac-ip-address> | time <time-number> | option37 <option37-user-mac-address> | radius-attribute-inexistence qos-profile | user-group <user-group-name> | ip-pool <ip-pool-name> | ip-pool-group <ip-pool-group> | ipv6-pool <ipv6-pool-name> | lns-ip-address <lns-ip-address> | public-ip-address <public-ip-address> | cgn-pub-user [ dhcp | exclude-dhcp ] | cgn-user | { nat-instance | dslite-instance } <nat-instance-name> | remote-acl classifier <classifier-name> | access-type vlan-ip | assigned-attribute { framed-route | framed-ip-netmask } * | user-type { ipv4 | ipv6 | dual-stack | pppoe | dhcp | lac | lns } | authen-method { none | local | radius | hwtacacs | radius-proxy [ web | eap ] } | { normal | { { rui-local | rui-remote } | { master | slave } } * } | { qos-profile <qos-profile-name> | family-qos-profile <family-qos-profile-name> | resource-insufficient user-queue } [ inbound | outbound | both ] | ip-type { ipv4 | { { ipv6 | dual-stack } [ ipv6-address-protocol { nd | dhcpv6 } | ipv6-cpe-mode { ipv6 | ipv6-pd } * ] * } } | { interface { { { <interface-name> | <interface-type> <interface-number> } [ trunk-member <trunk-member-name> ] } [ all ] } | { pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <ce-vlan-id> [ <end-cevlan-id> ] ] } } * [ sequence ] | user-state { standby | active } | traffic-policy <policy-name> ] * verbose [ count <count> ]
# display access-user online-total-number
@ all
! now 1
? domain-name text 1 64
? slot-id text 1 15
? card-id number 0 255
display access-user online-total-number ipv4 [ exclude-dual ] [ domain <domain-name> | type { ppp | l2tp | ip } | { interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ] | slot <slot-id> [ card <card-id> ] } | vpn-instance <vpn-instance-name> ] *
display access-user online-total-number { ipv6 [ exclude-dual ] | dual } [ domain <domain-name> | type { ppp | l2tp | ip } | ipv6-address-protocol { nd | dhcpv6 } | ipv6-cpe-mode { ipv6 | ipv6-pd } * | { interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ] | slot <slot-id> [ card <card-id> ] } | vpn-instance <vpn-instance-name> ] *
display access-user online-total-number [ domain <domain-name> | type { ppp | l2tp | ip } | { interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ] | slot <slot-id> [ card <card-id> ] } | vpn-instance <vpn-instance-name> [ inbound ] ] *
# display max-onlineusers
@ all
! now 1
? domain-name text 1 64
display max-onlineusers [ slot <slot-id> ]
display max-onlineusers domain [ <domain-name> ]
# display radius-attribute
@ all
! now 1
? type-number number 1 2048
display radius-attribute name hw-avpair [ verbose ]
display radius-attribute [ name <attribute-name> | type { standard | huawei | microsoft | 3gpp | dsl | redback | cmcc | cisco } <type-number> ]
# display radius-attribute packet-count
@ all
! now 1
display radius-attribute packet-count
# display radius-attribute server-group
@ all
! now 1
? server-group-name text 1 32
display radius-attribute server-group <server-group-name> packet { access-request | access-accept | access-reject | accounting-request | accounting-response | coa-request | coa-ack | coa-nak | dm-request | dm-ack | dm-nak | accounting-on | accounting-off }
# display radius-server packet
@ all
! now 1
? ipv6-address
? integer-value number 1 65535
? string text 1 31
display radius-server packet ipv6-address <ipv6-address> [ <integer-value> ] { accounting | authentication }
# display user-vlan dynamic
@ all
! now 1
display user-vlan dynamic interface { <interface-type> <interface-number> | <interface-name> }
# domain-name-delimiter
@ aaa
domain-name-delimiter <delimiter>
 = domain-name-delimiter
undo domain-name-delimiter
# domain-location
@ aaa
domain-location <domainPosition>
 = domain-location
undo domain-location
# domainname-parse-direction
@ aaa
domainname-parse-direction <domainParseDir>
 = domainname-parse-direction
undo domainname-parse-direction
# authentication-scheme
@ aaa
? scheme-name text 1 32 caseless
undo authentication-scheme
# authorization-scheme (AAA domain view)
@ aaa
? authorization-scheme-name text 1 32 caseless
undo authorization-scheme
# time-range domain-block enable
@ aaa-domain
time-range domain-block enable
 = time-range domain-block enable
undo time-range domain-block enable
# accounting-scheme (AAA domain view)
@ aaa
? accounting-scheme-name text 1 32 caseless
undo accounting-scheme
# exclude
@ radius-test-group
exclude [ authentication | accounting ] <radius-attr-name>
 = exclude <radius-attr-name>
undo exclude [ authentication | accounting ] [ <radius-attr-name> ]
# service-type terminal force-domain
@ aaa
service-type terminal force-domain <domain-name>
 = service-type terminal force-domain
undo service-type terminal force-domain
# user-password expire prompt
@ aaa
user-password expire <expire-days> prompt <prompt-days>
 = user-password expire
undo user-password expire
# user-password expire prompt (Local AAA server view)
@ local-aaa-server
user-password expire <expire-days> prompt <prompt-days>
 = user-password expire
undo user-password expire
# hwtacacs enable
@ system
hwtacacs enable
 = hwtacacs enable
undo hwtacacs enable
# hwtacacs-server accounting
@ hwtacacs-server-template
hwtacacs-server accounting <ip-address>
 = hwtacacs-server accounting <ip-address>
hwtacacs-server accounting <ip-address> secondary
 = hwtacacs-server accounting <ip-address>
hwtacacs-server accounting <ip-address> <port>
 = hwtacacs-server accounting <ip-address> <port>
hwtacacs-server accounting <ip-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
 = hwtacacs-server accounting <ip-address> <vpn-name-val>
hwtacacs-server accounting <ip-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
 = hwtacacs-server accounting <ip-address> <vpn-name-val>
hwtacacs-server accounting <ip-address> <port> secondary
 = hwtacacs-server accounting <ip-address> <port>
hwtacacs-server accounting <ip-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
 = hwtacacs-server accounting <ip-address> <vpn-name-val>
hwtacacs-server accounting <ip-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
 = hwtacacs-server accounting <ip-address> <vpn-name-val>
undo hwtacacs-server accounting
undo hwtacacs-server accounting <ip-address>
undo hwtacacs-server accounting <ip-address> secondary
undo hwtacacs-server accounting <ip-address> <port>
undo hwtacacs-server accounting <ip-address> [ <port> ] { mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
undo hwtacacs-server accounting <ip-address> <port> secondary
undo hwtacacs-server accounting <ip-address> [ <port> ] { mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
# hwtacacs-server accounting(HWTACACS server template view)
@ hwtacacs-server-template
hwtacacs-server accounting <ipv6-address>
 = hwtacacs-server accounting <ipv6-address>
hwtacacs-server accounting <ipv6-address> secondary
 = hwtacacs-server accounting <ipv6-address>
hwtacacs-server accounting <ipv6-address> <port>
 = hwtacacs-server accounting <ipv6-address> <port>
hwtacacs-server accounting <ipv6-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } *
 = hwtacacs-server accounting <ipv6-address> <vpn-instance-name>
hwtacacs-server accounting <ipv6-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } *
 = hwtacacs-server accounting <ipv6-address> <vpn-instance-name>
hwtacacs-server accounting <ipv6-address> <port> secondary
 = hwtacacs-server accounting <ipv6-address> <port>
hwtacacs-server accounting <ipv6-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } * secondary
 = hwtacacs-server accounting <ipv6-address> <vpn-instance-name>
hwtacacs-server accounting <ipv6-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } * secondary
 = hwtacacs-server accounting <ipv6-address> <vpn-instance-name>
undo hwtacacs-server accounting <ipv6-address>
undo hwtacacs-server accounting <ipv6-address> secondary
undo hwtacacs-server accounting <ipv6-address> <port>
undo hwtacacs-server accounting <ipv6-address> [ <port> ] { mux-mode | vpn-instance <vpn-instance-name> } *
undo hwtacacs-server accounting <ipv6-address> <port> secondary
undo hwtacacs-server accounting <ipv6-address> [ <port> ] { mux-mode | vpn-instance <vpn-instance-name> } * secondary
# hwtacacs-user change-password hwtacacs-server
@ user
! now 3
? template-name text 1 32
hwtacacs-user change-password hwtacacs-server <template-name>
# hwtacacs-server authentication
@ hwtacacs-server-template
hwtacacs-server authentication <ip-address>
 = hwtacacs-server authentication <ip-address>
hwtacacs-server authentication <ip-address> secondary
 = hwtacacs-server authentication <ip-address>
hwtacacs-server authentication <ip-address> <port>
 = hwtacacs-server authentication <ip-address> <port>
hwtacacs-server authentication <ip-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
 = hwtacacs-server authentication <ip-address> <vpn-name-val>
hwtacacs-server authentication <ip-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
 = hwtacacs-server authentication <ip-address> <vpn-name-val>
hwtacacs-server authentication <ip-address> <port> secondary
 = hwtacacs-server authentication <ip-address> <port>
hwtacacs-server authentication <ip-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
 = hwtacacs-server authentication <ip-address> <vpn-name-val>
hwtacacs-server authentication <ip-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
 = hwtacacs-server authentication <ip-address> <vpn-name-val>
undo hwtacacs-server authentication
undo hwtacacs-server authentication <ip-address>
undo hwtacacs-server authentication <ip-address> secondary
undo hwtacacs-server authentication <ip-address> <port>
undo hwtacacs-server authentication <ip-address> [ <port> ] { mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
undo hwtacacs-server authentication <ip-address> <port> secondary
undo hwtacacs-server authentication <ip-address> [ <port> ] { mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
# hwtacacs-server authentication(HWTACACS server template view)
@ hwtacacs-server-template
hwtacacs-server authentication <ipv6-address>
 = hwtacacs-server authentication <ipv6-address>
hwtacacs-server authentication <ipv6-address> secondary
 = hwtacacs-server authentication <ipv6-address>
hwtacacs-server authentication <ipv6-address> <port>
 = hwtacacs-server authentication <ipv6-address> <port>
hwtacacs-server authentication <ipv6-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } *
 = hwtacacs-server authentication <ipv6-address> <vpn-instance-name>
hwtacacs-server authentication <ipv6-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } *
 = hwtacacs-server authentication <ipv6-address> <vpn-instance-name>
hwtacacs-server authentication <ipv6-address> <port> secondary
 = hwtacacs-server authentication <ipv6-address> <port>
hwtacacs-server authentication <ipv6-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } * secondary
 = hwtacacs-server authentication <ipv6-address> <vpn-instance-name>
hwtacacs-server authentication <ipv6-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } * secondary
 = hwtacacs-server authentication <ipv6-address> <vpn-instance-name>
undo hwtacacs-server authentication <ipv6-address>
undo hwtacacs-server authentication <ipv6-address> secondary
undo hwtacacs-server authentication <ipv6-address> <port>
undo hwtacacs-server authentication <ipv6-address> [ <port> ] { mux-mode | vpn-instance <vpn-instance-name> } *
undo hwtacacs-server authentication <ipv6-address> <port> secondary
undo hwtacacs-server authentication <ipv6-address> [ <port> ] { mux-mode | vpn-instance <vpn-instance-name> } * secondary
# hwtacacs-server authorization
@ hwtacacs-server-template
hwtacacs-server authorization <ip-address>
 = hwtacacs-server authorization <ip-address>
hwtacacs-server authorization <ip-address> secondary
 = hwtacacs-server authorization <ip-address>
hwtacacs-server authorization <ip-address> <port>
 = hwtacacs-server authorization <ip-address> <port>
hwtacacs-server authorization <ip-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
 = hwtacacs-server authorization <ip-address> <vpn-name-val>
hwtacacs-server authorization <ip-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
 = hwtacacs-server authorization <ip-address> <vpn-name-val>
hwtacacs-server authorization <ip-address> <port> secondary
 = hwtacacs-server authorization <ip-address> <port>
hwtacacs-server authorization <ip-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
 = hwtacacs-server authorization <ip-address> <vpn-name-val>
hwtacacs-server authorization <ip-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
 = hwtacacs-server authorization <ip-address> <vpn-name-val>
undo hwtacacs-server authorization
undo hwtacacs-server authorization <ip-address>
undo hwtacacs-server authorization <ip-address> secondary
undo hwtacacs-server authorization <ip-address> <port>
undo hwtacacs-server authorization <ip-address> [ <port> ] { mux-mode | { vpn-instance <vpn-name-val> | public-net } } *
undo hwtacacs-server authorization <ip-address> <port> secondary
undo hwtacacs-server authorization <ip-address> [ <port> ] { mux-mode | { vpn-instance <vpn-name-val> | public-net } } * secondary
# hwtacacs-server authorization(HWTACACS server template view)
@ hwtacacs-server-template
hwtacacs-server authorization <ipv6-address>
 = hwtacacs-server authorization <ipv6-address>
hwtacacs-server authorization <ipv6-address> secondary
 = hwtacacs-server authorization <ipv6-address>
hwtacacs-server authorization <ipv6-address> <port>
 = hwtacacs-server authorization <ipv6-address> <port>
hwtacacs-server authorization <ipv6-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } *
 = hwtacacs-server authorization <ipv6-address> <vpn-instance-name>
hwtacacs-server authorization <ipv6-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } *
 = hwtacacs-server authorization <ipv6-address> <vpn-instance-name>
hwtacacs-server authorization <ipv6-address> <port> secondary
 = hwtacacs-server authorization <ipv6-address> <port>
hwtacacs-server authorization <ipv6-address> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } * secondary
 = hwtacacs-server authorization <ipv6-address> <vpn-instance-name>
hwtacacs-server authorization <ipv6-address> <port> { shared-key { <key-string> | cipher <key-string> } | mux-mode | vpn-instance <vpn-instance-name> } * secondary
 = hwtacacs-server authorization <ipv6-address> <vpn-instance-name>
undo hwtacacs-server authorization <ipv6-address>
undo hwtacacs-server authorization <ipv6-address> secondary
undo hwtacacs-server authorization <ipv6-address> <port>
undo hwtacacs-server authorization <ipv6-address> [ <port> ] { mux-mode | vpn-instance <vpn-instance-name> } *
undo hwtacacs-server authorization <ipv6-address> <port> secondary
undo hwtacacs-server authorization <ipv6-address> [ <port> ] { mux-mode | vpn-instance <vpn-instance-name> } * secondary
# hwtacacs-server(HWTACACS server template view)
@ hwtacacs-server-template
? ip-address
? port
hwtacacs-server <ip-address> { mux-mode | shared-key { <key-string> | cipher <key-string> } | { vpn-instance <vpn-instance-name> | public-net } } *
 = hwtacacs-server <ip-address> <vpn-instance-name>
hwtacacs-server <ip-address> { mux-mode | shared-key { <key-string> | cipher <key-string> } | { vpn-instance <vpn-instance-name> | public-net } } * secondary
 = hwtacacs-server <ip-address> <vpn-instance-name>
hwtacacs-server <ip-address> <port> { mux-mode | shared-key { <key-string> | cipher <key-string> } | { vpn-instance <vpn-instance-name> | public-net } } *
 = hwtacacs-server <ip-address> <port> <vpn-instance-name>
hwtacacs-server <ip-address> <port> { mux-mode | shared-key { <key-string> | cipher <key-string> } | { vpn-instance <vpn-instance-name> | public-net } } * secondary
 = hwtacacs-server <ip-address> <port> <vpn-instance-name>
hwtacacs-server <ip-address>
 = hwtacacs-server <ip-address>
hwtacacs-server <ip-address> secondary
 = hwtacacs-server <ip-address>
hwtacacs-server <ip-address> <port>
 = hwtacacs-server <ip-address> <port>
hwtacacs-server <ip-address> <port> secondary
 = hwtacacs-server <ip-address> <port>
hwtacacs-server <ipv6-address> { mux-mode | shared-key { <key-string> | cipher <key-string> } | vpn-instance <vpn-instance-name> } *
 = hwtacacs-server <ipv6-address> <vpn-instance-name>
hwtacacs-server <ipv6-address> { mux-mode | shared-key { <key-string> | cipher <key-string> } | vpn-instance <vpn-instance-name> } * secondary
 = hwtacacs-server <ipv6-address> <vpn-instance-name>
hwtacacs-server <ipv6-address> <port> { mux-mode | shared-key { <key-string> | cipher <key-string> } | vpn-instance <vpn-instance-name> } *
 = hwtacacs-server <ipv6-address> <port> <vpn-instance-name>
hwtacacs-server <ipv6-address> <port> { mux-mode | shared-key { <key-string> | cipher <key-string> } | vpn-instance <vpn-instance-name> } * secondary
 = hwtacacs-server <ipv6-address> <port> <vpn-instance-name>
hwtacacs-server <ipv6-address>
 = hwtacacs-server <ipv6-address>
hwtacacs-server <ipv6-address> secondary
 = hwtacacs-server <ipv6-address>
hwtacacs-server <ipv6-address> <port>
 = hwtacacs-server <ipv6-address> <port>
hwtacacs-server <ipv6-address> <port> secondary
 = hwtacacs-server <ipv6-address> <port>
undo hwtacacs-server <ip-address> [ { { vpn-instance <vpn-instance-name> | public-net } | mux-mode } * ]
undo hwtacacs-server <ip-address> [ { { vpn-instance <vpn-instance-name> | public-net } | mux-mode } * ] secondary
undo hwtacacs-server <ip-address> <port> [ { { vpn-instance <vpn-instance-name> | public-net } | mux-mode } * ]
undo hwtacacs-server <ip-address> <port> [ { { vpn-instance <vpn-instance-name> | public-net } | mux-mode } * ] secondary
undo hwtacacs-server
undo hwtacacs-server <ipv6-address> [ { mux-mode | vpn-instance <vpn-instance-name> } * ]
undo hwtacacs-server <ipv6-address> [ { mux-mode | vpn-instance <vpn-instance-name> } * ] secondary
undo hwtacacs-server <ipv6-address> <port> [ { mux-mode | vpn-instance <vpn-instance-name> } * ]
undo hwtacacs-server <ipv6-address> <port> [ { mux-mode | vpn-instance <vpn-instance-name> } * ] secondary
# hwtacacs-server shared-key (HWTACACS server template view)
@ hwtacacs-server-template
hwtacacs-server shared-key <key-string>
 = hwtacacs-server shared-key
hwtacacs-server shared-key cipher <cipher-string>
 = hwtacacs-server shared-key cipher
undo hwtacacs-server shared-key
# hwtacacs-server source-ip
@ hwtacacs-server-template
hwtacacs-server source-ip <ip-address>
 = hwtacacs-server source-ip
undo hwtacacs-server source-ip
# hwtacacs-server timer quiet
@ hwtacacs-server-template
? value number 1 255
hwtacacs-server timer quiet <value>
 = hwtacacs-server timer quiet
undo hwtacacs-server timer quiet
# hwtacacs-server timer response-timeout
@ hwtacacs-server-template
? value number 1 300
hwtacacs-server timer response-timeout <value>
 = hwtacacs-server timer response-timeout
undo hwtacacs-server timer response-timeout
# hwtacacs-server user-name
@ hwtacacs-server-template
hwtacacs-server user-name domain-included
 = hwtacacs-server user-name domain-included
hwtacacs-server user-name original
 = hwtacacs-server user-name original
undo hwtacacs-server user-name domain-included
# hwtacacs-server default remote-address
@ system
? defRemAddr text 1 31
hwtacacs-server default remote-address <defRemAddr>
 = hwtacacs-server default remote-address
undo hwtacacs-server default remote-address
# hwtacacs-server service-name
@ system
? service-name text 1 32
hwtacacs-server service-name <service-name>
 = hwtacacs-server service-name
undo hwtacacs-server service-name
# include
@ radius-test-group
? radius-attribute-value text 1 253
? User-Password text 1 512 secret
? CHAP-Password text 1 512 secret
include [ authentication | accounting ] { <radius-attr-name> auto | <radius-attr-name> <radius-attribute-value> | User-Password <User-Password> | CHAP-Password <CHAP-Password> }
 = include <radius-attr-name> <radius-attr-name>
undo include [ authentication | accounting ] [ <radius-attr-name> ]
# user-password complexity-check(AAA view)
@ aaa
user-password complexity-check
 = user-password complexity-check
undo user-password complexity-check
# local-user service-type(AAA view)
@ aaa
local-user <user-name> service-type { terminal | telnet | ftp | ppp | ssh | qx | snmp | mml | http } *
 = local-user <user-name> service-type
# local-user login-period
@ aaa
? begin-time time
? end-time time
local-user <user-name> login-period <begin-time> to <end-time> <begin-day> to <end-day>
 = local-user <user-name> login-period
# user-password change(AAA view)
@ aaa
user-password change
 = user-password change
undo user-password change
# user-aging (Local AAA server view)
@ local-aaa-server
user-aging <aging-period>
 = user-aging
undo user-aging
# user-name minimum-length (Local AAA server view)
@ local-aaa-server
? length number 1 253
user-name minimum-length <length>
 = user-name minimum-length
undo user-name minimum-length
# nas logic-sysname
@ aaa-domain
? host-name text 1 30
nas logic-sysname <host-name>
 = nas logic-sysname
undo nas logic-sysname
# offline-speed
@ aaa
? offline-number number 50 256
offline-speed <offline-number>
 = offline-speed
undo offline-speed
# parse-priority
@ aaa
parse-priority <parse-type>
 = parse-priority
undo parse-priority
# radius-attribute disable(RADIUS server group view)
@ radius-server-group
? ip-address
? src-vendor-id number 1 4294967295
? src-sub-attr-id number 1 255
radius-attribute disable { <attribute-name> | hw-acct-update-address } { receive | send } *
 = radius-attribute disable <attribute-name>
radius-attribute disable extend <attribute-name> { access-request | access-accept | account } *
 = radius-attribute disable extend <attribute-name>
radius-attribute disable { <attr-description> | hw-acct-update-address } { access-request | access-accept | account [ start ] } *
 = radius-attribute disable
radius-attribute disable { <attribute-name> | hw-acct-update-address } ip <ip-address> receive
 = radius-attribute disable ip receive <attribute-name> <ip-address>
radius-attribute disable hw-acct-update-address integer <integer> account
 = radius-attribute disable hw-acct-update-address integer <integer> account
radius-attribute disable extend vendor-specific <src-vendor-id> <src-sub-attr-id> access-accept
 = radius-attribute disable extend vendor-specific <src-vendor-id> <src-sub-attr-id>
radius-attribute disable <attr-description> { coa-request | dm-request }
 = radius-attribute disable
undo radius-attribute disable [ <attribute-name> | hw-acct-update-address ]
undo radius-attribute disable extend [ <attribute-name> | vendor-specific <src-vendor-id> <src-sub-attr-id> ]
undo radius-attribute disable [ hw-acct-update-address | flow-attributes ] integer <integer> account
undo radius-attribute disable { <attribute-name> | hw-acct-update-address } { ip <ip-address> | string <string> | bin string | integer <integer> } receive
radius-attribute disable { <attribute-name> | hw-acct-update-address } string <string> receive
 = radius-attribute disable string receive <attribute-name> <string>
radius-attribute disable { <attribute-name> | hw-acct-update-address } bin string receive
 = radius-attribute disable bin string receive <attribute-name>
radius-attribute disable { <attribute-name> | hw-acct-update-address } integer <vendor-id> receive
 = radius-attribute disable integer receive <attribute-name> <vendor-id>
radius-attribute disable flow-attributes integer <integer> account
 = radius-attribute disable flow-attributes integer <integer> account
# radius-attribute include
@ radius-server-group
? option-num number 1 254
? v6-option-num number 1 65535
radius-attribute include { session-timeout | online-time | user-group } coa-query-ack
 = radius-attribute include
radius-attribute include nas-port lns
 = radius-attribute include nas-port lns
radius-attribute include framed-route accounting-request
 = radius-attribute include framed-route accounting-request
radius-attribute include hw-gateway-address access-request
 = radius-attribute include hw-gateway-address access-request
radius-attribute include hw-user-mac edsg accounting-request
 = radius-attribute include hw-user-mac edsg accounting-request
radius-attribute include hw-web-url accounting-request
 = radius-attribute include hw-web-url accounting-request
radius-attribute include { hw-dhcpv6-option37 | edsg-service-name } accounting-request
 = radius-attribute include
radius-attribute include reply-message logon-ack
 = radius-attribute include reply-message logon-ack
radius-attribute include hw-dhcp-option <option-num> &<1-16>
 = radius-attribute include hw-dhcp-option <option-num>
radius-attribute include nas-ip-address { accounting-on | accounting-off } *
 = radius-attribute include nas-ip-address
radius-attribute include event-timestamp { accounting-on | accounting-off } *
 = radius-attribute include event-timestamp
radius-attribute include { hw-version | hw-product-id } [ edsg ]
 = radius-attribute include
radius-attribute include { hw-nat-ip-address | hw-nat-start-port | hw-nat-end-port } bod
 = radius-attribute include
radius-attribute include <attribute-name>
 = radius-attribute include <attribute-name>
radius-attribute include reply-message coa-nak
 = radius-attribute include reply-message coa-nak
radius-attribute include reply-message query-ack
 = radius-attribute include reply-message query-ack
radius-attribute include class edsg
 = radius-attribute include class edsg
radius-attribute include hw-acct-terminate-subcause [ edsg ]
 = radius-attribute include hw-acct-terminate-subcause
radius-attribute include { agent-circuit-id | agent-remote-id } value-added-service
 = radius-attribute include
radius-attribute include hw-vpn-instance accounting-request
 = radius-attribute include hw-vpn-instance accounting-request
radius-attribute include hw-dhcpv6-option <v6-option-num> &<1-16>
 = radius-attribute include hw-dhcpv6-option <v6-option-num>
undo radius-attribute include class { edsg | daa }
undo radius-attribute include hw-dhcp-option [ { <option-num> } &<1-16> ]
undo radius-attribute include hw-user-mac edsg accounting-request
undo radius-attribute include nas-ip-address
undo radius-attribute include { hw-version | hw-product-id } [ edsg ]
undo radius-attribute include hw-web-url accounting-request
undo radius-attribute include reply-message [ coa-nak ]
undo radius-attribute include nas-port lns
undo radius-attribute include hw-acct-terminate-subcause [ edsg ]
undo radius-attribute include { session-timeout | online-time | user-group } coa-query-ack
undo radius-attribute include { hw-nat-ip-address | hw-nat-start-port | hw-nat-end-port } bod
undo radius-attribute include hw-vpn-instance accounting-request
undo radius-attribute include event-timestamp
undo radius-attribute include hw-dhcpv6-option [ { <v6-option-num> } &<1-16> ]
undo radius-attribute include reply-message logon-ack
undo radius-attribute include { hw-dhcpv6-option37 | edsg-service-name } accounting-request
undo radius-attribute include reply-message query-ack
undo radius-attribute include framed-route accounting-request
undo radius-attribute include hw-gateway-address access-request
undo radius-attribute include [ <attribute-name> ]
undo radius-attribute include { agent-circuit-id | agent-remote-id } value-added-service
radius-attribute include class daa
 = radius-attribute include class daa
# radius-server(RADIUS server group view)
@ radius-server-group
? interface-num interface-number
? weight-value number 0 100
? ipv6-address
radius-server accounting ip-address <port> { vpn-instance <instance-name> | { shared-key <key-string> | shared-key-cipher <cipher-string> } | source { <interface-name> | <interface-type> <interface-num> | ip-address <ip-address> } } * [ weight <weight-value> ]
 = radius-server accounting ip-address <instance-name>
radius-server accounting <ipv6-address> <port> [ weight <weight-value> ]
 = radius-server accounting <ipv6-address>
radius-server accounting ip-address [ vpn-instance <instance-name> | source { { <interface-name> | <interface-type> <interface-num> } | <ip-address> <source-ip-address> } | { shared-key <key-string> | shared-key-cipher <cipher-string> } ] * <port> [ weight <weight-value> ]
 = radius-server accounting ip-address <instance-name>
radius-server accounting ip-address [ vpn-instance <instance-name> ] ppp-user-port <port>
 = radius-server accounting ip-address <instance-name>
undo radius-server { accounting | authentication } <ipv6-address> [ <port> ]
undo radius-server { accounting | authentication }
undo radius-server { accounting | authentication } ip-address [ vpn-instance <instance-name> ] [ <port> ]
undo radius-server { accounting | authentication } [ ip-address [ vpn-instance <instance-name> ] ] ppp-user-port [ <port> ]
radius-server authentication ip-address <port> { vpn-instance <instance-name> | { shared-key <key-string> | shared-key-cipher <cipher-string> } | source { <interface-name> | <interface-type> <interface-num> | ip-address <ip-address> } } * [ weight <weight-value> ]
 = radius-server authentication ip-address <instance-name>
radius-server authentication <ipv6-address> <port> [ weight <weight-value> ]
 = radius-server authentication <ipv6-address>
radius-server authentication ip-address [ vpn-instance <instance-name> | source { { <interface-name> | <interface-type> <interface-num> } | <ip-address> <source-ip-address> } | { shared-key <key-string> | shared-key-cipher <cipher-string> } ] * <port> [ weight <weight-value> ]
 = radius-server authentication ip-address <instance-name>
radius-server authentication ip-address [ vpn-instance <instance-name> ] ppp-user-port <port>
 = radius-server authentication ip-address <instance-name>
# radius-server admin-user domain-exclude enable
@ system
radius-server admin-user domain-exclude enable
 = radius-server admin-user domain-exclude enable
undo radius-server admin-user domain-exclude enable
# radius-server algorithm
@ radius-server-group
radius-server algorithm { master-backup | loading-share }
 = radius-server algorithm
undo radius-server algorithm
# radius-server algorithm master-backup
@ radius-server-group
radius-server algorithm master-backup { strict | sequence } *
 = radius-server algorithm master-backup
undo radius-server algorithm master-backup { strict | sequence } *
# radius-server attribute translate(RADIUS server group view)
@ radius-server-group
radius-server attribute translate
 = radius-server attribute translate
undo radius-server attribute translate
# radius-server(System view)
@ system
? count number 3 65535
? fail-rate number 1 100
? time-value number 1 65535
? interval number 0 60
radius-server { dead-count <count> [ fail-rate <fail-rate> ] | dead-time <time-value> [ recover-count invalid ] | dead-interval <interval> } *
 = radius-server
undo radius-server { dead-count | dead-time | dead-interval | fail-rate | recover-count } *
# radius-server domain-annex
@ aaa-domain
? annex-string text 1 31
radius-server domain-annex { left | right } <annex-string>
 = radius-server domain-annex
undo radius-server domain-annex
# radius-server extended-source-ports
@ system
? start-port-number interface-number
radius-server extended-source-ports [ start-port <start-port-number> ] port-number <port-number>
 = radius-server extended-source-ports
radius-server extended-source-ports algorithm round-robin
 = radius-server extended-source-ports algorithm round-robin
undo radius-server extended-source-ports
undo radius-server extended-source-ports algorithm round-robin
# radius-server nas-ip-address(RADIUS server group view)
@ radius-server-group
radius-server nas-ip-address <ip-address>
 = radius-server nas-ip-address
undo radius-server nas-ip-address
# radius-server nas-port-id include
@ radius-server-group
radius-server nas-port-id include [ delimiter <delimiter-val> ] { interface-description [ delimiter <int-delimiter-val> ] | pe-vlan [ delimiter <pevlan-delimiter-val> ] | ce-vlan [ delimiter <cevlan-delimiter-val> ] } *
 = radius-server nas-port-id include
undo radius-server nas-port-id
# radius-server packet (System view)
@ system
? dscp-value number 0 63
radius-server packet dscp <dscp-value>
 = radius-server packet dscp
undo radius-server packet dscp [ <dscp-value> ]
# radius-server packet (RADIUS server group view)
@ radius-server-group
? dscp number 0 63
radius-server packet dscp <dscp>
 = radius-server packet dscp
undo radius-server packet dscp
# radius-server packet send max-length enhance
@ system
radius-server packet send max-length enhance
 = radius-server packet send max-length enhance
undo radius-server packet send max-length enhance
# radius-server packet statistics algorithm
@ system
radius-server packet statistics algorithm version1
 = radius-server packet statistics algorithm
undo radius-server packet statistics algorithm [ version1 | version2 ]
radius-server packet statistics algorithm version2
 = radius-server packet statistics algorithm
# radius-server pending-limit
@ system
? pending-limit number 1 255
radius-server authentication [ <ip-address> [ vpn-instance <vpn-instance> ] [ <port> ] ] pending-limit <pending-limit>
 = radius-server authentication <ip-address> pending-limit
undo radius-server { authentication | accounting } [ <ip-address> [ vpn-instance <vpn-instance> ] [ <port> ] ] pending-limit
radius-server accounting [ <ip-address> [ vpn-instance <vpn-instance> ] [ <port> ] ] pending-limit <pending-limit>
 = radius-server accounting <ip-address> pending-limit
# radius-server pre-authentication group
@ aaa-domain
? radius-group-name text 1 32
? priority number 0 2
radius-server pre-authentication group <radius-group-name> [ priority <priority> ]
 = radius-server pre-authentication group <radius-group-name>
undo radius-server pre-authentication group [ <radius-group-name> [ priority <priority> ] ]
# radius-server retransmit timeout(RADIUS server group view)
@ radius-server-group
? retry-times number 1 5
? time-value number 3 25
radius-server { retransmit <retry-times> | timeout <time-value> } *
 = radius-server
radius-server { authentication | accounting } retransmit <retry-times> timeout <time-value>
 = radius-server retransmit timeout
undo radius-server { retransmit | timeout } *
undo radius-server { authentication | accounting } retransmit timeout
# radius-server shared-key(RADIUS server group view)
@ radius-server-group
? key-cipher-string text 1 512 secret
? ipv4-address ipv4
? weight number 0 100
? ipv6-address
? port
radius-server shared-key <key-string> [ { accounting | authentication } <ipv4-address> [ vpn-instance <instance-name> ] [ source { { <interface-name> | <interface-type> <interface-number> } | ip-address <source-ip-address> } ] <port-number> [ weight <weight> ] ]
 = radius-server shared-key
radius-server shared-key <key-string> [ { accounting | authentication } <ipv6-address> [ source { { <interface-name> | <interface-type> <interface-number> } | ip-address <ip-address> } ] <port> [ weight <weight> ] ]
 = radius-server shared-key
undo radius-server { shared-key | shared-key-cipher }
radius-server shared-key-cipher <key-cipher-string> [ { accounting | authentication } <ipv4-address> [ vpn-instance <instance-name> ] [ source { { <interface-name> | <interface-type> <interface-number> } | ip-address <source-ip-address> } ] <port-number> [ weight <weight> ] ]
 = radius-server shared-key-cipher
radius-server shared-key-cipher <key-cipher-string> [ { accounting | authentication } <ipv6-address> [ source { { <interface-name> | <interface-type> <interface-number> } | ip-address <ip-address> } ] <port> [ weight <weight> ] ]
 = radius-server shared-key-cipher
# radius-server source interface
@ radius-server-group system
radius-server source interface { <interface-name> | <interface-type> <interface-number> }
 = radius-server source interface
undo radius-server source
# radius-server state-recovery-detect
@ system
? detect-interval number 10 3600
? detect-threshold number 1 100
radius-server state-recovery-detect authentication username <username> [ detect-interval <detect-interval> ] [ detect-threshold <detect-threshold> ]
 = radius-server state-recovery-detect authentication username <username>
undo radius-server state-recovery-detect { authentication | accounting } [ username <username> ] [ detect-interval <detect-interval> ] [ detect-threshold <detect-threshold> ]
radius-server state-recovery-detect accounting username <username> [ detect-interval <detect-interval> ] [ detect-threshold <detect-threshold> ]
 = radius-server state-recovery-detect accounting username <username>
# radius-server test-aaa
@ radius-server-group
radius-server test-aaa accounting-start-packet send
 = radius-server test-aaa accounting-start-packet send
undo radius-server test-aaa [ accounting-start-packet send ]
# radius-server user-name(RADIUS server group view)
@ radius-server-group
radius-server user-name domain-included
 = radius-server user-name domain-included
radius-server user-name original
 = radius-server user-name original
undo radius-server user-name original
undo radius-server user-name domain-included
# realm-location
@ aaa
realm-location { after-delimiter | before-delimiter }
 = realm-location
undo realm-location
# realm-name-delimiter
@ aaa
realm-name-delimiter <delimiter>
 = realm-name-delimiter
undo realm-name-delimiter
# realmname-parse-direction
@ aaa
realmname-parse-direction { left-to-right | right-to-left }
 = realmname-parse-direction
undo realmname-parse-direction
# realtime-accounting backup enable
@ aaa
realtime-accounting backup enable
 = realtime-accounting backup enable
undo realtime-accounting backup enable
# recording-mode
@ recording-scheme
? template-name text 1 32
recording-mode <recordMode1> <template-name>
 = recording-mode
# outbound recording-scheme
@ aaa recording-scheme
? recording-scheme-name text 1 32
outbound recording-scheme <recording-scheme-name>
 = outbound recording-scheme
undo outbound recording-scheme
# redirect-domain effect-attribute
@ aaa-domain
redirect-domain effect-attribute user-group
 = redirect-domain effect-attribute user-group
redirect-domain effect-attribute accounting-scheme
 = redirect-domain effect-attribute accounting-scheme
undo redirect-domain effect-attribute { user-group | web-url | qos-profile | ip-unr-tag }
undo redirect-domain effect-attribute accounting-scheme
redirect-domain effect-attribute web-url
 = redirect-domain effect-attribute web-url
redirect-domain effect-attribute qos-profile
 = redirect-domain effect-attribute qos-profile
redirect-domain effect-attribute ip-unr-tag
 = redirect-domain effect-attribute ip-unr-tag
# reset aaa statistics
@ all
! now
reset aaa statistics { authentication | accounting } [ domain <domain-name> ]
# reset max-onlineusers
@ system
! now
? domain-name text 1 64
reset max-onlineusers [ slot <slot-id> ]
reset max-onlineusers domain [ <domain-name> ]
# roam-character
@ aaa
roam-character <indentify-char>
 = roam-character
undo roam-character
# batch-task task-name-list
@ task-group
! now
? task-name text 1 32
batch-task { read | write | execute | debug } * task-name-list { <task-name> } &<1-20>
# test-aaa
@ all
! now
? user-name text 1 253
? password text 1 512 secret
? vpn-instancename text 1 31
? test-group-name text 1 32
test-aaa <user-name> password [ <password> random [ <random-num1> <random-num2> ] timestamp [ <timestamp-num1> <timestamp-num2> ] ] radius-group <group-name> [ radius-server <ip-address> [ vpn-instance <vpn-instancename> ] <port-number> ] [ chap | pap ] [ test-group <test-group-name> ] [ trace ]
# time-range domain-block name
@ aaa-domain
? range-name text 1 32
time-range domain-block name <range-name>
 = time-range domain-block name <range-name>
undo time-range domain-block [ name <range-name> ]
# user-block(Local AAA server view)
@ local-aaa-server
? failed-times-value number 0 10
? period-value number 1 120
? reactive-time number 0 1000
user-block failed-times <failed-times-value> period <period-value>
 = user-block failed-times
user-block reactive <reactive-time>
 = user-block reactive
undo user-block failed-times
undo user-block reactive
# user enable
@ local-aaa-server
user <user-name> enable
 = user enable <user-name>
# user-max-session
@ aaa-domain
? max-session-number number 0 3145728
user-max-session <max-session-number> [ case-insensitive local-user-name ]
 = user-max-session
undo user-max-session
# user-password complexity-check
@ local-aaa-server
user-password complexity-check
 = user-password complexity-check
undo user-password complexity-check
# user
@ local-aaa-server
? username text 1 253 caseless
? cipher-password text 1 512 secret
? irreversible-password text 1 512 secret
? type-mask text 1 10 caseless
? fail-times-value number 1 10
? interval-value number 1 65535
? ftp-directory text 1 255
? level number 0 15
? callback-number text 1 64
? vpn-instance
user <username> { password { cipher <cipher-password> | irreversible-cipher <irreversible-password> } | authentication-type <type-mask> | { active | block [ fail-times <fail-times-value> interval <interval-value> ] } | ftp-directory <ftp-directory> | level <level> | callback-nocheck | callback-number <callback-number> | idle-cut | qos-profile <qos-profile-name> | ip-address <ip-address> [ vpn-instance <vpn-instance> ] | user-group <user-group-name> } *
 = user <username>
user <username> password
 = user <username>
user <username> expire <expiretime>
 = user <username> expire
undo user <username> [ authentication-type | ftp-directory | level | callback-nocheck | callback-number | idle-cut | qos-profile | ip-address | user-group ]
undo user <username> expire [ <expiretime> ]
# user-password change
@ local-aaa-server
user-password change
 = user-password change
undo user-password change
# user-password min-len(Local AAA server view)
@ local-aaa-server
? min-length number 3 128
user-password min-len <min-length>
 = user-password min-len
undo user-password min-len
# whitelist session-car radius
@ system
? cir-value number 0 1000000
? pir-value number 0 1000000
? cbs-value number 0 9000000
? pbs-value number 0 9000000
whitelist session-car radius { cir <cir-value> | pir <pir-value> | cbs <cbs-value> | pbs <pbs-value> } *
 = whitelist session-car radius
undo whitelist session-car radius [ cir <cir-value> | pir <pir-value> | cbs <cbs-value> | pbs <pbs-value> ] *
# whitelist session-car radius disable
@ system
whitelist session-car radius disable
 = whitelist session-car radius disable
undo whitelist session-car radius disable`;
