// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/IPSec Configuration Commands". */
export default (): string => `
? slotnumber number 0 32
? peerip ipv4
? vpn-instance-name text 1 31
? portnum interface-number
? engine-id number 0 1
? card-id number 0 1
? sa-name text 1 15
? seq-number number 1 10000
? remoteaddr ipv4
? connid number 1 65535
? instance-id number 1 128
? ip-address ipv4
? name text 1 15 caseless
? service-group-name text 1 31 caseless
? spi-number number 256 4294967295
? string-cipher-key text 1 512 secret
? acl-number number 3000 3999
# direct-route track ipsec-instance
@ interface
? cost number 1 4294967295
direct-route track ipsec-instance degrade-cost <cost>
 = direct-route track ipsec-instance degrade-cost
undo direct-route track ipsec-instance
# active ipsec
@ license
? slotnumber
active ipsec slot <slotnumber>
 = active ipsec slot <slotnumber>
undo active ipsec slot <slotnumber>
# active ipsec bandwidth-enhance
@ license
? value number 10 600
? slot-id text 1 15
active ipsec bandwidth-enhance <value> slot <slot-id>
 = active ipsec bandwidth-enhance slot <slot-id>
undo active ipsec bandwidth-enhance slot <slot-id>
# display ike history
@ all
! now 1
display ike { error | offline } history [ peer-ip <peerip> [ vpn-instance-name <vpn-instance-name> ] [ port <portnum> ] ] [ slot <slotid> ]
# display ipsec policy-template
@ all
! now 1
? templatename text 1 15
? sequencenumber number 1 10000
display ipsec policy-template [ { name <templatename> [ <sequencenumber> ] } | brief ]
# display ipsec sa
@ all
! now 1
display ipsec sa [ [ brief ] [ slot <slot-id> ] ]
display ipsec sa [ brief ] slot <slot-id> { engine <engine-id> | card <card-id> }
# display ipsec sa duration
@ all
! now 1
display ipsec sa [ vpn ] duration
# display ipsec sa manual
@ all
! now 1
display ipsec sa manual [ [ brief ] | name <sa-name> [ brief ] ]
# display ipsec sa policy
@ all
! now 1
? policy-name text 1 15 caseless
display ipsec sa [ vpn ] policy <policy-name> [ <seq-number> ] [ slot <slot-id> ]
display ipsec sa [ vpn ] policy <policy-name> [ <seq-number> ] [ slot <slot-id> [ engine <engine-id> | card <card-id> ] ]
# display ipsec sa remote
@ all
! now 1
? remote-ip ipv4
? slot-id text 1 31
? flow-destination-ip ipv4
? flow-destination-mask ipv4
display ipsec sa [ vpn ] remote <remote-ip> [ slot <slot-id> ]
display ipsec sa [ vpn ] remote <remote-ip> [ slot <slot-id> [ engine <engine-id> | card <card-id> ] ]
display ipsec sa [ vpn-instance <vpn-instance-name> ] flow-destination <flow-destination-ip> <flow-destination-mask> [ slot <slot-id> [ engine <engine-id> | card <card-id> ] ]
display ipsec sa [ vpn-instance <vpn-instance-name> ] flow-destination <flow-destination-ip> <flow-destination-mask> [ slot <slot-id> ]
# display ipsec sa name
@ all
! now 1
display ipsec sa name <sa-name> [ brief ]
# display ipsec sa vpn
@ all
! now 1
display ipsec sa vpn [ brief ] [ slot <slot-id> ]
display ipsec sa vpn [ brief ] [ slot <slot-id> [ engine <engine-id> | card <card-id> ] ]
# display ipsec statistics
@ all
! now 1
display ipsec statistics [ slot <slot-number> ]
display ipsec statistics slot <slot-number> { engine <engine-id> | card <card-id> }
# display ipsec statistics sa-name
@ all
! now 1
display ipsec statistics sa-name <sa-name> [ slot <slot-number> ]
# display ike sa
@ all
! now 1
? peername text 1 15
? peeridentity text 1 255
display ike sa [ { remote <remoteaddr> } | verbose { { remote <remoteaddr> } | { conn_id <connid> slot <slotnumber> } | { peer <peername> [ identity <peeridentity> ] } } | slot <slotnumber> | { peer <peername> [ identity <peeridentity> ] } ]
display ike sa { verbose conn_id <connid> slot <slotnumber> { engine <engine-id> | card <card-id> } | slot <slotnumber> { engine <engine-id> | card <card-id> } }
display ike sa status { single-homing | multi-homing { master | slave } }
# display ike statistics
@ all
! now 1
? slot-number text 1 32
display ike statistics { all | msg | v2 } [ slot <slot-number> [ engine <engine-id> ] | [ card <card-id> ] ]
display ike statistics { all | msg | v2 } [ slot <slot-number> ]
# display ipsec instance
@ all
! now 1
display ipsec instance [ brief | id <instance-id> ]
# display ipsec performance
@ all
! now 1
? slot-id text 1 32
display ipsec performance slot <slot-id> { card <card-id> | engine <engine-id> } [ verbose ]
# display ipsec sa-expire statistics
@ all
! now 1
? slot-number text 1 31
display ipsec sa-expire statistics
display ipsec sa-expire statistics [ slot <slot-number> [ engine <engine-id> | card <card-id> ] ]
# dn
@ ike-peer-filter-set
? dn text 1 255
dn <dn>
 = dn <dn>
undo dn <dn>
# fqdn
@ ike-peer-filter-set
? fqdn text 1 255
fqdn <fqdn>
 = fqdn <fqdn>
undo fqdn <fqdn>
# ipsec df-bit clear
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
ipsec df-bit clear
 = ipsec df-bit clear
undo ipsec df-bit clear
# ipsec fragmentation before-encryption
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
ipsec fragmentation before-encryption
 = ipsec fragmentation before-encryption
undo ipsec fragmentation before-encryption
# ipsec load-balance hash-arithmetic
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
ipsec load-balance hash-arithmetic arithmetic1
 = ipsec load-balance hash-arithmetic arithmetic1
undo ipsec load-balance hash-arithmetic [ arithmetic2 | arithmetic3 ]
ipsec load-balance hash-arithmetic arithmetic2
 = ipsec load-balance hash-arithmetic arithmetic2
ipsec load-balance hash-arithmetic arithmetic3
 = ipsec load-balance hash-arithmetic arithmetic3
# log (ipsec)
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
log { enable | disable }
 = log
undo log enable
# local-id-type (IKE peer view)
@ ike-peer
? ip-address
local-id-type { ip [ <ip-address> ] | fqdn | dn | user-fqdn [ user-fqdn ] }
 = local-id-type
# ike-peer
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
? peer-name text 1 15
ike-peer <peer-name>
 = ike-peer <peer-name>
undo ike-peer <peer-name>
# ike identity
@ system
ike identity <name>
 + ike identity <name>
 > ike-peer-filter-set -ike-identity-<name>
undo ike identity <name>
# ike security-log dos-attack
@ system
? count number 1 200
ike security-log dos-attack [ threshold <count> ]
 = ike security-log dos-attack
undo ike security-log dos-attack [ threshold ]
# vrrp vrid track ipsec-instance
@ interface
? virtual-router-id number 1 255
? value-reduced number 1 255
vrrp vrid <virtual-router-id> track ipsec-instance <instance-id> [ reduced <value-reduced> ]
 = vrrp vrid <virtual-router-id> track ipsec-instance <instance-id>
undo vrrp vrid <virtual-router-id> track ipsec-instance [ <instance-id> ]
# ip address(ike-identity)
@ ike-peer-filter-set
? mask ipv4
? masklen number 0 32
ip address <ip-address> { <mask> | <masklen> }
 = ip address <ip-address>
undo ip address [ <ip-address> { <mask> | <masklen> } ]
# ipsec instance
@ system
ipsec instance <instance-id>
 + ipsec instance <instance-id>
 > ipsec-instance -ipsec-instance-<instance-id>
undo ipsec instance <instance-id>
# ipsec sa
@ system
ipsec sa <sa-name>
 + ipsec sa <sa-name>
 > ipsec-sa -ipsec-sa-<sa-name>
undo ipsec sa <sa-name>
# ipsec generate-service-route
@ interface
ipsec generate-service-route
 = ipsec generate-service-route
undo ipsec generate-service-route
# ipsec global
@ system
ipsec global df-bit clear
 = ipsec global df-bit clear
ipsec global fragmentation before-encryption
 = ipsec global fragmentation before-encryption
ipsec global sm4 version draft-standard
 = ipsec global sm4 version draft-standard
undo ipsec global df-bit clear
undo ipsec global fragmentation before-encryption
undo ipsec global sm4 version { draft-standard | standard }
ipsec global sm4 version standard
 = ipsec global sm4 version standard
# ipsec global mtu-check enable
@ system
ipsec global mtu-check enable
 = ipsec global mtu-check enable
undo ipsec global mtu-check enable
# ipsec load-optimize
@ system
? port number 1 65535
? vpn-name text 1 31
? location-id number 1 255
ipsec load-optimize { peer-ip <ip-address> [ peer-port <port> ] [ vpn-instance <vpn-name> ] } [ local-ip <ip-address> ] to { target-service-location <location-id> }
 = ipsec load-optimize to <ip-address> <vpn-name> <ip-address> <location-id>
# ipsec policy-template
@ system
? template-name text 1 15
ipsec policy-template <template-name> <seq-number>
 + ipsec policy-template <template-name> <seq-number>
 > ipsec-policy-templet -ipsec-policy-templet-<template-name>-<seq-number>
undo ipsec policy-template <template-name> [ <seq-number> ]
# ipsec policy (tunnel interface view)
@ interface
? policy-name text 1 15
ipsec policy <policy-name> { service-instance-group <service-group-name> }
 = ipsec policy
ipsec policy <policy-name> service-instance-group <service-group-name> instance <instance-id> [ slave-down ]
 = ipsec policy
ipsec policy <policy-name>
 = ipsec policy
undo ipsec policy
# ipsec policy (profile) (tunnel interface view)
@ interface
? profile-name text 1 15 caseless
ipsec policy <profile-name> service-instance-group <service-group-name>
 = ipsec policy
undo ipsec policy
# port (ipsec)
@ ipsec-instance
? low-port-number interface-number
? high-port-number interface-number
port <low-port-number> to <high-port-number>
 = port
undo port
# remote-backup-profile (ipsec)
@ ipsec-instance
? profile-name text 1 128
remote-backup-profile <profile-name>
 = remote-backup-profile
undo remote-backup-profile
# sa anti-replay
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
sa anti-replay enable
 = sa anti-replay enable
sa anti-replay disable
 = sa anti-replay disable
sa anti-replay window { <window-size> }
 = sa anti-replay window
undo sa anti-replay enable
undo sa anti-replay disable
undo sa anti-replay window
# ipsec sa global anti-replay
@ system
ipsec sa global anti-replay window { <window-size> }
 = ipsec sa global anti-replay window
# ipsec succeed-check enable
@ system
ipsec succeed-check enable
 = ipsec succeed-check enable
undo ipsec succeed-check
# local-address(isakmp)
@ ipsec-policy-isakmp
local-address <localaddr>
 = local-address
# local-address(template)
@ ipsec-policy-isakmp ipsec-policy-templet
? ifname interface
? iftype interface-type
? ifnum interface-number
? start-vlan-id1 number 1 4094
? end-vlan-id1 number 1 4094
? start-vlan-id2 number 1 4094
? end-vlan-id2 number 1 4094
? start-vlan-id3 number 1 4094
? end-vlan-id3 number 1 4094
local-address <localaddr> [ binding interface { <ifname> | <iftype> <ifnum> } vlan [ { <start-vlan-id1> <end-vlan-id1> } [ { <start-vlan-id2> <end-vlan-id2> } [ { <start-vlan-id3> <end-vlan-id3> } ] ] ] ]
 = local-address
undo local-address
# ipsec sa (OSPFv3 area view)
@ ospfv3-area ospfv3
ipsec sa <sa-name>
 = ipsec sa
undo ipsec sa
# pfs
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
pfs dh-group1
 = pfs dh-group1
pfs { dh-group15 | dh-group16 }
 = pfs
undo pfs [ dh-group1 | dh-group2 | dh-group5 | dh-group14 | dh-group19 | dh-group20 | dh-group21 ]
undo pfs { dh-group15 | dh-group16 }
pfs dh-group2
 = pfs dh-group2
pfs dh-group5
 = pfs dh-group5
pfs dh-group14
 = pfs dh-group14
pfs dh-group19
 = pfs dh-group19
pfs dh-group20
 = pfs dh-group20
pfs dh-group21
 = pfs dh-group21
# port-mirroring (Tunnel interface view)
@ interface
? acl-num number 3000 3999
? index number 1 255
port-mirroring [ acl <acl-num> ] to observer-index <index> inbound
 = port-mirroring inbound
undo port-mirroring { inbound | outbound }
port-mirroring [ acl <acl-num> ] to observer-index <index> outbound
 = port-mirroring outbound
# proposal (ike)
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
? prop-name1 text 1 15
? prop-name2 text 1 15
? prop-name3 text 1 15
? prop-name4 text 1 15
? prop-name5 text 1 15
? prop-name6 text 1 15
proposal <prop-name1> [ <prop-name2> [ <prop-name3> [ <prop-name4> [ <prop-name5> [ <prop-name6> ] ] ] ] ]
 = proposal <prop-name1>
undo proposal [ <prop-name1> ]
# remote ike-identity
@ ipsec-policy-isakmp ipsec-profile
remote ike-identity <name>
 = remote ike-identity
undo remote ike-identity
# reset ipsec statistics sa-name
@ user
! now 3
reset ipsec statistics sa-name <sa-name> [ slot <slot-number> ]
# reset ipsec statistics slot
@ user
! now 3
reset ipsec statistics [ slot <slot-number> [ conn_id <connid> ] ]
reset ipsec statistics slot <slot-number> { engine <engine-id> | card <card-id> }
# reset ike history
@ user
! now 3
reset ike { error | offline } history [ peer-ip <peerip> [ vpn-instance-name <vpn-instance-name> ] [ port <portnum> ] ] [ slot <slotid> ]
# reset ike sa
@ user
! now 3
reset ike sa [ slot <slotnumber> ] [ speed <speed> ]
reset ike sa <connid> [ slot <slotnumber> ]
reset ike sa remote <remoteaddr> [ slot <slotnumber> ]
reset ike sa [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ] [ speed <speed> ]
reset ike sa <connid> [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ]
reset ike sa remote <remoteaddr> [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ]
# reset ike statistics
@ user
! now 3
reset ike statistics { all | msg } [ slot <slotnumber> ]
reset ike statistics { all | msg } [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ]
# reset ipsec sa-expire statistics
@ user
! now 3
? slot-number text 1 32
reset ipsec sa-expire statistics
reset ipsec sa-expire statistics [ slot <slot-number> [ engine <engine-id> | card <card-id> ] ]
# reset ipsec sa
@ user
! now 3
? ahspi number 256 4294967295
? espspi number 256 4294967295
? mapname text 1 15 caseless
? seqno number 1 10000
reset ipsec sa parameters <remoteaddr> ah <ahspi> [ slot <slotnumber> ]
reset ipsec sa parameters <remoteaddr> esp <espspi> [ slot <slotnumber> ]
reset ipsec sa policy <mapname> [ slot <slotnumber> ]
reset ipsec sa policy <mapname> <seqno> [ slot <slotnumber> ]
reset ipsec sa [ slot <slotnumber> ] [ speed <speed> ]
reset ipsec sa remote <remoteaddr> [ slot <slotnumber> ]
reset ipsec sa parameters <remoteaddr> ah <ahspi> [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ]
reset ipsec sa parameters <remoteaddr> esp <espspi> [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ]
reset ipsec sa policy <mapname> [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ]
reset ipsec sa policy <mapname> <seqno> [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ]
reset ipsec sa [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] [ speed <speed> ] ]
reset ipsec sa remote <remoteaddr> [ slot <slotnumber> [ engine <engine-id> | card <card-id> ] ]
# sa authentication-hex inbound ah
@ ipsec-sa
? auth-in-ah text 1 512 secret
? plain-auth-in-ah text 1 512 secret
sa authentication-hex { inbound ah [ cipher ] <auth-in-ah> }
 = sa authentication-hex
sa authentication-hex inbound ah plain <plain-auth-in-ah>
 = sa authentication-hex inbound ah plain
undo sa authentication-hex inbound ah
# sa authentication-hex inbound esp
@ ipsec-sa
? auth-in-esp text 1 512 secret
? plain-auth-in-esp text 1 512 secret
sa authentication-hex { inbound esp [ cipher ] <auth-in-esp> }
 = sa authentication-hex
sa authentication-hex inbound esp plain <plain-auth-in-esp>
 = sa authentication-hex inbound esp plain
undo sa authentication-hex inbound esp
# sa authentication-hex outbound ah
@ ipsec-sa
? auth-out-ah text 1 512 secret
? plain-auth-out-ah text 1 512 secret
sa authentication-hex { outbound ah [ cipher ] <auth-out-ah> }
 = sa authentication-hex
sa authentication-hex outbound ah plain <plain-auth-out-ah>
 = sa authentication-hex outbound ah plain
undo sa authentication-hex outbound ah
# sa authentication-hex outbound esp
@ ipsec-sa
? auth-out-esp text 1 512 secret
? plain-auth-out-esp text 1 512 secret
sa authentication-hex { outbound esp [ cipher ] <auth-out-esp> }
 = sa authentication-hex
sa authentication-hex outbound esp plain <plain-auth-out-esp>
 = sa authentication-hex outbound esp plain
undo sa authentication-hex outbound esp
# sa encryption-hex inbound esp
@ ipsec-sa
? encry-in-esp text 1 512 secret
? plain-encry-in-esp text 1 512 secret
sa encryption-hex { inbound esp [ cipher ] <encry-in-esp> }
 = sa encryption-hex
sa encryption-hex inbound esp plain <plain-encry-in-esp>
 = sa encryption-hex inbound esp plain
undo sa encryption-hex inbound esp
# sa encryption-hex outbound esp
@ ipsec-sa
? encry-out-esp text 1 512 secret
? plain-encry-out-esp text 1 512 secret
sa encryption-hex { outbound esp [ cipher ] <encry-out-esp> }
 = sa encryption-hex
sa encryption-hex outbound esp plain <plain-encry-out-esp>
 = sa encryption-hex outbound esp plain
undo sa encryption-hex outbound esp
# proposal
@ ipsec-sa
? proposal-name text 1 15
proposal <proposal-name>
 = proposal
undo proposal
# sa spi inbound ah
@ ipsec-sa
sa spi { inbound ah <spi-number> }
 = sa spi
undo sa spi inbound ah
# sa spi inbound esp
@ ipsec-sa
sa spi { inbound esp <spi-number> }
 = sa spi
undo sa spi inbound esp
# sa spi outbound ah
@ ipsec-sa
sa spi { outbound ah <spi-number> }
 = sa spi
undo sa spi outbound ah
# sa spi outbound esp
@ ipsec-sa
sa spi { outbound esp <spi-number> }
 = sa spi
undo sa spi outbound esp
# sa string-key inbound ah
@ ipsec-sa
sa string-key { inbound ah [ cipher ] <string-cipher-key> }
 = sa string-key
undo sa string-key inbound ah
# sa string-key inbound esp
@ ipsec-sa
sa string-key { inbound esp [ cipher ] <string-cipher-key> }
 = sa string-key
undo sa string-key inbound esp
# sa string-key outbound ah
@ ipsec-sa
sa string-key { outbound ah [ cipher ] <string-cipher-key> }
 = sa string-key
undo sa string-key outbound ah
# sa string-key outbound esp
@ ipsec-sa
sa string-key { outbound esp [ cipher ] <string-cipher-key> }
 = sa string-key
undo sa string-key outbound esp
# sa duration
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
? salifetimesec number 480 604800
? salifetimekb number 8000 200000000
sa duration { time-based <salifetimesec> }
 = sa duration
undo sa duration { time-based | traffic-based disable | traffic-based }
sa duration { traffic-based <salifetimekb> }
 = sa duration
sa duration { traffic-based disable }
 = sa duration
# security acl
@ ipsec-policy-isakmp ipsec-policy-templet
? acl-name text 1 64
security acl { <acl-number> | name <acl-name> }
 = security acl
undo security acl
# set dscp
@ ipsec-policy-isakmp ipsec-profile
? dscp-value number 0 63
set dscp { <dscp-value> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } { inbound | outbound }
 = set dscp
undo set dscp inbound
undo set dscp outbound
# set service-class
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
set service-class { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } { inbound | outbound }
 = set service-class
undo set service-class [ af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef ] { inbound | outbound }
# speed-limit
@ ipsec-policy-isakmp ipsec-profile ipsec-policy-templet
? inspeedlimit number 8 4194303
? outspeedlimit number 8 4194303
speed-limit inbound <inspeedlimit> [ ike ] [ payload ]
 = speed-limit inbound
undo speed-limit { inbound | outbound }
speed-limit outbound <outspeedlimit> [ ike ] [ payload ]
 = speed-limit outbound
# traffic-policy acl
@ interface
traffic-policy acl <acl-number> inbound
 = traffic-policy acl <acl-number> inbound
undo traffic-policy acl <acl-number> { inbound | outbound }
traffic-policy acl <acl-number> outbound
 = traffic-policy acl <acl-number> outbound
# user-fqdn
@ ike-peer-filter-set
? user-fqdn text 1 255
user-fqdn <user-fqdn>
 = user-fqdn <user-fqdn>
undo user-fqdn <user-fqdn>`;
