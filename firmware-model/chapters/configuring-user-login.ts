// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Basic Configurations Commands/Configuring User Login Commands". */
export default (): string => `
? key-name text 1 40
? acl-number number 2000 3999
? acl-name text 1 64
? port-number interface-number
? report-times number 0 100
? period-time number 1 120
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? ipv6-address ipv6
? vpn-instance-name text 1 31
? minutes number 1 35791
? label-name text 1 35 caseless
? acl4name text 1 64
? acl4num number 2000 3999
? acl6name text 1 64
? acl6num number 2000 3999
? interface-num interface-number
? value number 0 63
# display user-interface
@ all
! now 1
? ui-name text 1 11
display user-interface [ <ui-number> | { { console | vty | nca | rpc } <ui-number1> | <ui-name> } ] [ summary ]
display user-interface aux <ui-number1> [ summary ]
# dsa peer-public-key
@ system
dsa peer-public-key <key-name> encoding-type <enc-type>
 = dsa peer-public-key <key-name>
# ecc peer-public-key
@ system
ecc peer-public-key <key-name> [ encoding-type <enc-type> ]
 + ecc peer-public-key <key-name>
 > ecc-public-key -ecc-public-key
# ftp acl
@ system
ftp acl { <acl-number> | <name> }
 = ftp acl
ftp acl <acl-name> <name>
 = ftp acl
undo ftp acl
# activate ftp server ip-block ip-address
@ user
! now 3
? vpn-name text 1 31
activate ftp server ip-block ip-address <ip-address> [ vpn-instance <vpn-name> ]
# ftp server ip-block disable
@ system
ftp server ip-block disable
 = ftp server ip-block disable
undo ftp server ip-block disable
# ftp server ip-block failed-times
@ system
? failed-times number 1 10
? period number 1 120
ftp server ip-block failed-times <failed-times> period <period>
 = ftp server ip-block failed-times <failed-times> period <period>
undo ftp server ip-block failed-times <failed-times> period <period>
# ftp server ip-block reactive
@ system
? reactive-period number 1 1000
ftp server ip-block reactive <reactive-period>
 = ftp server ip-block reactive
undo ftp server ip-block reactive [ <reactive-period> ]
# ftp ipv6 server port
@ system
ftp ipv6 server port <port-number>
 = ftp ipv6 server port
undo ftp ipv6 server port
# ftp server port
@ system
ftp server port <port-number>
 = ftp server port
undo ftp server port
# ftp server login-failed threshold-alarm
@ system
? resume-times number 0 45
ftp server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
 = ftp server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
undo ftp server login-failed threshold-alarm
undo ftp server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
# ftp server-source
@ system
ftp server-source -a { <ip-address> }
 = ftp server-source -a <ip-address>
ftp ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
 = ftp ipv6 server-source -a <ipv6-address> <vpn-instance-name>
ftp ipv6 server-source all-interface
 = ftp ipv6 server-source all-interface
ftp server-source all-interface
 = ftp server-source all-interface
ftp ipv6 server-source physic-isolate -i { <interface-type> <interface-number> | <interface-name> } -a { <ipv6-address> }
 = ftp ipv6 server-source physic-isolate -i <interface-name> -a <ipv6-address>
ftp server-source physic-isolate -i { <interface-type> <interface-number> | <interface-name> } -a { <ip-address> }
 = ftp server-source physic-isolate -i <interface-name> -a <ip-address>
undo ftp server-source { -a { <ip-address> } | -i { <interface-type> <interface-number> | <interface-name> } }
undo ftp ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
undo ftp server-source all-interface
undo ftp ipv6 server-source all-interface
undo ftp ipv6 server-source physic-isolate -i { <interface-type> <interface-number> | <interface-name> } -a { <ipv6-address> }
undo ftp server-source physic-isolate -i { <interface-type> <interface-number> | <interface-name> } -a { <ip-address> }
ftp server-source -i { <interface-type> <interface-number> | <interface-name> }
 = ftp server-source -i <interface-name>
# ftp timeout
@ system
ftp timeout <minutes>
 = ftp timeout
undo ftp timeout
# ftp ipv6 acl
@ system
? name text 1 64
ftp ipv6 acl { <acl-number> | <name> }
 = ftp ipv6 acl
undo ftp ipv6 acl
# ftp ipv6 timeout
@ system
ftp ipv6 timeout <minutes>
 = ftp ipv6 timeout
undo ftp ipv6 timeout
# ftp ipv6 server enable
@ system
ftp ipv6 server enable
 = ftp ipv6 server enable
undo ftp ipv6 server [ enable ]
# telnet ipv6 server port
@ system
telnet ipv6 server port <port-number>
 = telnet ipv6 server port
# key-pair label
@ system
dsa key-pair label <label-name> [ modulus <modulus-bits> ]
ecc key-pair label <label-name> [ modulus <modulus-bits> ]
sm2 key-pair label <label-name>
 = sm2 key-pair label <label-name>
undo sm2 key-pair label <label-name>
# key-pair maximum
@ system
? max-keys number 1 20
rsa key-pair maximum <max-keys>
 = rsa key-pair maximum
dsa key-pair maximum <max-keys>
 = dsa key-pair maximum
ecc key-pair maximum <max-keys>
 = ecc key-pair maximum
undo rsa key-pair maximum
undo dsa key-pair maximum
undo ecc key-pair maximum
# telnet server port
@ system
telnet server port <port-number>
 = telnet server port
# rsa key-pair label
@ system
rsa key-pair label <label-name> [ modulus <modulus-bits> ]
 = rsa key-pair label <label-name>
undo rsa key-pair label <label-name>
# rsa peer-public-key
@ system
rsa peer-public-key <key-name> encoding-type <enc-type>
 + rsa peer-public-key <key-name>
 > rsa-public-key -rsa-public-key
# ssh server acl
@ system
ssh server acl { <acl4name> | <acl4num> }
 = ssh server acl
ssh ipv6 server acl { <acl6name> | <acl6num> }
 = ssh ipv6 server acl
undo ssh server acl
undo ssh ipv6 server acl
# ftp server enable
@ system
ftp server enable
 = ftp server enable
undo ftp server [ enable ]
# ssh server port
@ system
ssh server port <port-number>
 = ssh server port
# ssh server-source
@ system
ssh server-source -i { <interface-type> <interface-number> | <interface-name> }
 = ssh server-source -i <interface-name>
ssh server-source all-interface
 = ssh server-source all-interface
ssh server-source physic-isolate -i { <interface-type> <interface-number> | <interface-name> } -a <ip-address>
 = ssh server-source physic-isolate -i <interface-name> -a <ip-address>
undo ssh server-source -i { <interface-type> <interface-number> | <interface-name> }
undo ssh server-source all-interface
undo ssh server-source physic-isolate -i { <interface-type> <interface-number> | <interface-name> } -a <ip-address>
# set default ftp-directory
@ system
? directory text 1 255
set default ftp-directory <directory>
 = set default ftp-directory
undo set default ftp-directory
# ssh ipv6 server-source
@ system
ssh ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
 = ssh ipv6 server-source -a <ipv6-address> <vpn-instance-name>
ssh ipv6 server-source all-interface
 = ssh ipv6 server-source all-interface
ssh ipv6 server-source physic-isolate -i { <interface-type> <interface-num> | <interface-name> } -a <ipv6-address>
 = ssh ipv6 server-source physic-isolate -i <interface-name> -a <ipv6-address>
undo ssh ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
undo ssh ipv6 server-source all-interface
undo ssh ipv6 server-source physic-isolate -i { <interface-type> <interface-num> | <interface-name> } -a <ipv6-address>
# ssh server assign
@ system
? key-name text 1 35 caseless
ssh server assign { rsa-host-key <key-name> | dsa-host-key <key-name> | ecc-host-key <key-name> | sm2-host-key <key-name> }
 = ssh server assign
undo ssh server assign rsa-host-key
undo ssh server assign dsa-host-key
undo ssh server assign ecc-host-key
undo ssh server assign sm2-host-key
# ssh server tcp forwarding enable
@ system
ssh server tcp forwarding enable
 = ssh server tcp forwarding enable
undo ssh server tcp forwarding enable
# ssh server security-banner disable
@ system
ssh server security-banner disable
 = ssh server security-banner disable
undo ssh server security-banner disable
# ssh server authentication-method bogus-list disable
@ system
ssh server authentication-method bogus-list disable
 = ssh server authentication-method bogus-list disable
undo ssh server authentication-method bogus-list disable
# ssh server dscp
@ system
ssh server dscp <value>
 = ssh server dscp <value>
undo ssh server dscp <value>
undo ssh server dscp
# ssh server key-exchange
@ system
ssh server key-exchange { dh_group_exchange_sha256 | dh_group_exchange_sha1 | dh_group1_sha1 | ecdh_sha2_nistp256 | ecdh_sha2_nistp384 | ecdh_sha2_nistp521 | sm2_kep | dh_group14_sha1 } *
 = ssh server key-exchange
undo ssh server key-exchange
# ssh server dh-exchange min-len
@ system
ssh server dh-exchange min-len <min-len>
 = ssh server dh-exchange min-len
undo ssh server dh-exchange min-len
# ssh server login-failed threshold-alarm
@ system
ssh server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
 = ssh server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
undo ssh server login-failed threshold-alarm
undo ssh server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
# ssh server port (System view)
@ system
ssh ipv4 server port <port-number>
 = ssh ipv4 server port
ssh ipv6 server port <port-number>
 = ssh ipv6 server port
# ssh server rekey
@ system
? max-packet number 268435456 2147483648
? minutes number 30 1440
? data-limit number 100 10000
ssh server rekey { { max-packet <max-packet> } | { time <minutes> } | { data-limit <data-limit> } } *
 = ssh server rekey
undo ssh server rekey { { max-packet [ max-packet ] } | { time [ <minutes> ] } | { data-limit [ data-limit ] } } *
# ssh server cipher
@ system
ssh server cipher { des_cbc | 3des_cbc | aes128_cbc | aes192_cbc | aes256_cbc | aes128_ctr | aes256_ctr | arcfour128 | arcfour256 | blowfish_cbc | aes128_gcm | aes256_gcm | aes192_ctr } *
 = ssh server cipher
undo ssh server cipher
# ssh server hmac
@ system
ssh server hmac { md5 | md5_96 | sha1 | sha1_96 | sha2_256 | sha2_256_96 | sha2_512 } *
 = ssh server hmac
undo ssh server hmac
# ssh server publickey
@ system
ssh server publickey { dsa | ecc | rsa | sm2 | rsa_sha2_256 | rsa_sha2_512 } *
 = ssh server publickey
undo ssh server publickey [ dsa | ecc | rsa | sm2 | rsa_sha2_256 | rsa_sha2_512 ] *
# telnet ipv6 server-source
@ system
telnet ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
 = telnet ipv6 server-source -a <ipv6-address> <vpn-instance-name>
telnet ipv6 server-source all-interface
 = telnet ipv6 server-source all-interface
telnet ipv6 server-source physic-isolate -i { <interface-type> <interface-num> | <interface-name> } -a <ipv6-address>
 = telnet ipv6 server-source physic-isolate -i <interface-name> -a <ipv6-address>
undo telnet ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
undo telnet ipv6 server-source all-interface
undo telnet ipv6 server-source physic-isolate -i { <interface-type> <interface-num> | <interface-name> } -a <ipv6-address>
# telnet server dscp
@ system
telnet server dscp <value>
 = telnet server dscp <value>
undo telnet server dscp <value>
undo telnet server dscp
# telnet server login-failed threshold-alarm
@ system
telnet server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
 = telnet server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
undo telnet server login-failed threshold-alarm
undo telnet server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
# telnet server-source
@ system
telnet server-source -i { <interface-type> <interface-number> | <interface-name> }
 = telnet server-source -i <interface-name>
telnet server-source all-interface
 = telnet server-source all-interface
telnet server-source physic-isolate -i { <interface-type> <interface-number> | <interface-name> } -a <ip-address>
 = telnet server-source physic-isolate -i <interface-name> -a <ip-address>
undo telnet server-source -i { <interface-type> <interface-number> | <interface-name> }
undo telnet server-source all-interface
undo telnet server-source physic-isolate -i { <interface-type> <interface-number> | <interface-name> } -a <ip-address>
# telnet server acl
@ system
telnet server acl { <acl4name> | <acl4num> }
 = telnet server acl
telnet ipv6 server acl { <acl6name> | <acl6num> }
 = telnet ipv6 server acl
undo telnet server acl
undo telnet ipv6 server acl
# tftp-server acl
@ system
? acl-number number 2000 2999
tftp-server acl { <acl-number> | <acl-name> }
 = tftp-server acl
undo tftp-server acl
# tftp-server ipv6 acl
@ system
tftp-server ipv6 acl { <acl-number> | <acl-name> }
 = tftp-server ipv6 acl
undo tftp-server ipv6 acl`;
