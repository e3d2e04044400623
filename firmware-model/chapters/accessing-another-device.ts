// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Basic Configurations Commands/Accessing Another Device Commands". */
export default (): string => `
? host-ip-address text 0 4294967295
? port-number interface-number
? vpn-instance-name text 1 31
? interval number 1 3600
? count number 1 30
? user-key text 1 512 secret
? source-ipv6-address ipv6
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? source-ip6 ipv6
? ipv6-vpn-instance-name text 1 31
? ipv6-vpn-name text 1 31
? cir-value number 0 1000000
? cbs-value number 0 10000000
? pir-value number 0 1000000
? pbs-value number 0 10000000
? value number 0 63
# certificate load
@ ssl-policy
? certFile text 1 64
? keyFile text 1 64
? authCode text 1 512 secret
? mac-code text 1 512 secret
certificate load { pem-cert | pem-chain } <certFile> key-pair <keyType> key-file <keyFile> auth-code [ cipher <authCode> ]
 = certificate load
certificate load pfx-cert <certFile> key-pair <keyType> key-file <keyFile> auth-code [ cipher <authCode> ]
 = certificate load pfx-cert
certificate load pfx-cert <certFile> key-pair <keyType> mac [ cipher <mac-code> auth-code cipher <authCode> ]
 = certificate load pfx-cert
# set cipher-suite
@ ssl-cipher-suite ssl-cipher-suite-list
set cipher-suite { tls1_ck_rsa_with_aes_256_sha | tls1_ck_rsa_with_aes_128_sha | tls1_ck_dhe_rsa_with_aes_256_sha | tls1_ck_dhe_dss_with_aes_256_sha | tls1_ck_dhe_rsa_with_aes_128_sha | tls1_ck_dhe_dss_with_aes_128_sha | tls12_ck_rsa_aes_128_cbc_sha | tls12_ck_rsa_aes_256_cbc_sha | tls12_ck_rsa_aes_128_cbc_sha256 | tls12_ck_rsa_aes_256_cbc_sha256 | tls12_ck_dhe_dss_aes_128_cbc_sha | tls12_ck_dhe_rsa_aes_128_cbc_sha | tls12_ck_dhe_dss_aes_256_cbc_sha | tls12_ck_dhe_rsa_aes_256_cbc_sha | tls12_ck_dhe_dss_aes_128_cbc_sha256 | tls12_ck_dhe_rsa_aes_128_cbc_sha256 | tls12_ck_dhe_dss_aes_256_cbc_sha256 | tls12_ck_dhe_rsa_aes_256_cbc_sha256 | tls12_ck_rsa_with_aes_128_gcm_sha256 | tls12_ck_rsa_with_aes_256_gcm_sha384 | tls12_ck_dhe_rsa_with_aes_128_gcm_sha256 | tls12_ck_dhe_rsa_with_aes_256_gcm_sha384 | tls12_ck_dhe_dss_with_aes_128_gcm_sha256 | tls12_ck_dhe_dss_with_aes_256_gcm_sha384 | tls12_ck_ecdhe_rsa_with_aes_128_gcm_sha256 | tls12_ck_ecdhe_rsa_with_aes_256_gcm_sha384 | tls13_aes_128_gcm_sha256 | tls13_aes_256_gcm_sha384 | tls13_chacha20_poly1305_sha256 | tls13_aes_128_ccm_sha256 }
 = set cipher-suite
undo set cipher-suite { tls1_ck_rsa_with_aes_256_sha | tls1_ck_rsa_with_aes_128_sha | tls1_ck_dhe_rsa_with_aes_256_sha | tls1_ck_dhe_dss_with_aes_256_sha | tls1_ck_dhe_rsa_with_aes_128_sha | tls1_ck_dhe_dss_with_aes_128_sha | tls12_ck_rsa_aes_128_cbc_sha | tls12_ck_rsa_aes_256_cbc_sha | tls12_ck_rsa_aes_128_cbc_sha256 | tls12_ck_rsa_aes_256_cbc_sha256 | tls12_ck_dhe_dss_aes_128_cbc_sha | tls12_ck_dhe_rsa_aes_128_cbc_sha | tls12_ck_dhe_dss_aes_256_cbc_sha | tls12_ck_dhe_rsa_aes_256_cbc_sha | tls12_ck_dhe_dss_aes_128_cbc_sha256 | tls12_ck_dhe_rsa_aes_128_cbc_sha256 | tls12_ck_dhe_dss_aes_256_cbc_sha256 | tls12_ck_dhe_rsa_aes_256_cbc_sha256 | tls12_ck_rsa_with_aes_128_gcm_sha256 | tls12_ck_rsa_with_aes_256_gcm_sha384 | tls12_ck_dhe_rsa_with_aes_128_gcm_sha256 | tls12_ck_dhe_rsa_with_aes_256_gcm_sha384 | tls12_ck_dhe_dss_with_aes_128_gcm_sha256 | tls12_ck_dhe_dss_with_aes_256_gcm_sha384 | tls12_ck_ecdhe_rsa_with_aes_128_gcm_sha256 | tls12_ck_ecdhe_rsa_with_aes_256_gcm_sha384 | tls13_aes_128_gcm_sha256 | tls13_aes_256_gcm_sha384 | tls13_chacha20_poly1305_sha256 | tls13_aes_128_ccm_sha256 }
# crl load
@ ssl-policy
? crlFile text 1 64 caseless
crl load <crlType> <crlFile>
 = crl load <crlType> <crlFile>
undo crl load <crlType> <crlFile>
# signature algorithm-list
@ ssl-policy
signature algorithm-list { ecdsa-secp256r1-sha256 | ecdsa-secp384r1-sha384 | ecdsa-secp521r1-sha512 | ed25519 | ed448 | rsa-pss-pss-sha256 | rsa-pss-pss-sha384 | rsa-pss-pss-sha512 | rsa-pss-rsae-sha256 | rsa-pss-rsae-sha384 | rsa-pss-rsae-sha512 | rsa-pkcs1-sha256 | rsa-pkcs1-sha384 | rsa-pkcs1-sha512 | ecdsa-sha1 | ecdsa-sha224 | rsa-sha1 | rsa-sha224 | dsa-sha1 | dsa-sha224 | dsa-sha256 | dsa-sha384 | dsa-sha512 } *
 = signature algorithm-list
undo signature algorithm-list
# sftp
@ system
! now
? source-ip-address ipv4
? host-ip-address ipv4
? host-ipv6-address ipv6
sftp [ -a <source-ip-address> ] [ -force-receive-pubkey ] <host-ip-address> [ <port-number> ] [ [ prefer_kex { prefer_kex } ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ public-net | -vpn-instance <vpn-instance-name> ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
sftp ipv6 [ -force-receive-pubkey ] [ -a <source-ipv6-address> ] <host-ipv6-address> [ [ [ -vpn-instance <vpn-instance-name> ] | public-net ] | [ -oi { <interface-name> | <interface-type> <interface-number> } ] | [ <port-number> ] | [ prefer_kex { prefer_kex } ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
sftp -i { <interface-name> | <interface-type> <interface-number> } [ -force-receive-pubkey ] <host-ip-address> [ <port-number> ] [ [ prefer_kex { prefer_kex } ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
# stelnet
@ user system
! now
? source-ip-address ipv4
? server-port number 1 65535
? ap-id number 1024 8191
stelnet ap <ap-id> [ <server-port> ] [ [ prefer_kex <prefer_kex> ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
# ftp
@ user
! now 3
ftp [ -a <source-ip-address> | -i { <interface-type> <interface-number> | <interface-name> } ] <host-ip> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]
ftp ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ [ vpn-instance <ipv6-vpn-instance-name> ] | public-net ] -oi { <interface-type> <interface-number> | <interface-name> } [ <port-number> ]
ftp ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ [ vpn-instance <ipv6-vpn-instance-name> ] | public-net ] [ <port-number> ]
# ftp client resumable-transfer enable
@ system
ftp client resumable-transfer enable
 = ftp client resumable-transfer enable
undo ftp client resumable-transfer enable
# ftp client-transfile
@ user
! now 3
? source-ipv4 text 0 4294967295
? ipv4-address text 0 4294967295
? portnumber interface-number
? vpn-instancename text 1 31
? user-name text 1 255
? localfilename text 1 255
? remotefilename text 1 128
? source-ipv6 ipv6
ftp client-transfile put [ -a <source-ipv4> | -i { <interface-type> <interface-number> | <interface-name> } ] host-ip <ipv4-address> [ port <portnumber> ] [ vpn-instance <vpn-instancename> | public-net ] username <user-name> sourcefile <localfilename> [ destination <remotefilename> ]
ftp client-transfile put ipv6 [ -a <source-ipv6> ] host-ip <ipv6-address> [ [ vpn-instance <ipv6-vpn-name> ] | public-net ] [ port <portnumber> ] username <user-name> sourcefile <localfilename> [ destination <remotefilename> ]
ftp client-transfile get [ -a <source-ipv4> | -i { <interface-type> <interface-number> | <interface-name> } ] host-ip <ipv4-address> [ port <portnumber> ] [ vpn-instance <vpn-instancename> | public-net ] username <user-name> sourcefile <remotefilename> [ destination <localfilename> ]
ftp client-transfile get ipv6 [ -a <source-ipv6> ] host-ip <ipv6-address> [ [ vpn-instance <ipv6-vpn-name> ] | public-net ] [ port <portnumber> ] username <user-name> sourcefile <remotefilename> [ destination <localfilename> ]
# whitelist session-car ftp-server disable
@ system
whitelist session-car ftp-server disable
 = whitelist session-car ftp-server disable
undo whitelist session-car ftp-server disable
# whitelist session-car ftp-server
@ system
whitelist session-car ftp-server { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car ftp-server
undo whitelist session-car ftp-server [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# ssh client keepalive-interval
@ system
? seconds number 0 3600
ssh client keepalive-interval <seconds>
 = ssh client keepalive-interval
undo ssh client keepalive-interval
# ssh client keepalive-maxcount
@ system
ssh client keepalive-maxcount <count>
 = ssh client keepalive-maxcount
undo ssh client keepalive-maxcount
# open
@ ftp-client
! now
open [ -a <source-ip> | -i { <interface-type> <interface-number> | <interface-name> } ] <host-ip-address> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]
open ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]
open ipv6 [ -a <source-ip6> ] <host-ipv6-address> -oi { <interface-type> <interface-number> | <interface-name> } [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]
# redirect
@ user-interface-aux user-interface-vty user-interface
redirect
 = redirect
redirect ipv4 enable
 = redirect ipv4 enable
redirect ipv6 enable
 = redirect ipv6 enable
undo redirect
undo redirect ipv4 enable
undo redirect ipv6 enable
# scp client-source
@ system
scp client-source -a <source-ip-address>
 = scp client-source -a
scp client-source -a <source-ip-address> { public-net | -vpn-instance <vpn-instance-name> }
 = scp client-source -a
# client ssl-policy
@ http
? policy-name text 1 23 caseless
client ssl-policy <policy-name>
 = client ssl-policy
undo client ssl-policy
# client ssl-verify peer
@ http
client ssl-verify peer
 = client ssl-verify peer
undo client ssl-verify
# set net-manager vpn-instance
@ system
set net-manager vpn-instance <vpn-instance-name>
 = set net-manager vpn-instance
set net-manager ipv6 vpn-instance <vpn-instance-name>
 = set net-manager ipv6 vpn-instance
undo set net-manager vpn-instance
undo set net-manager ipv6 vpn-instance
# sftp idle-timeout
@ system
? minutes number 0 35791
? seconds number 0 59
sftp idle-timeout <minutes> [ <seconds> ]
 = sftp idle-timeout
undo sftp idle-timeout
# sftp max-sessions
@ system
? max-session-count number 0 15
sftp max-sessions <max-session-count>
 = sftp max-sessions
undo sftp max-sessions
# ssh client dscp
@ system
ssh client dscp <value>
 = ssh client dscp <value>
undo ssh client dscp <value>
undo ssh client dscp
# ssh client key-exchange
@ system
ssh client key-exchange { dh_group_exchange_sha256 | dh_group_exchange_sha1 | dh_group1_sha1 | ecdh_sha2_nistp256 | ecdh_sha2_nistp384 | ecdh_sha2_nistp521 | sm2_kep | dh_group14_sha1 } *
 = ssh client key-exchange
undo ssh client key-exchange
# ssh client assign sm2-host-key
@ system
? key-name text 1 35 caseless
ssh client assign sm2-host-key <key-name>
 = ssh client assign sm2-host-key
undo ssh client assign sm2-host-key
# ssh client rekey
@ system
? max-packet number 268435456 2147483648
? minutes number 30 1440
? data-limit number 100 10000
ssh client rekey { { max-packet <max-packet> } | { time <minutes> } | { data-limit <data-limit> } } *
 = ssh client rekey
undo ssh client rekey { { max-packet [ max-packet ] } | { time [ <minutes> ] } | { data-limit [ data-limit ] } } *
# whitelist session-car ssh-server disable
@ system
whitelist session-car ssh-server disable
 = whitelist session-car ssh-server disable
undo whitelist session-car ssh-server disable
# whitelist session-car ssh-server
@ system
whitelist session-car ssh-server { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car ssh-server
undo whitelist session-car ssh-server [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# ssh client cipher
@ system
ssh client cipher { des_cbc | 3des_cbc | aes128_cbc | aes256_cbc | aes128_ctr | aes256_ctr | arcfour128 | arcfour256 | aes192_cbc | aes128_gcm | aes256_gcm | aes192_ctr } *
 = ssh client cipher
undo ssh client cipher
# ssh client hmac
@ system
ssh client hmac { md5 | md5_96 | sha1 | sha1_96 | sha2_256 | sha2_256_96 | sha2_512 } *
 = ssh client hmac
undo ssh client hmac
# ssh client publickey
@ system
ssh client publickey { dsa | ecc | rsa | sm2 | rsa_sha2_256 | rsa_sha2_512 } *
 = ssh client publickey
undo ssh client publickey [ dsa | ecc | rsa | sm2 | rsa_sha2_256 | rsa_sha2_512 ] *
# diffie-hellman modulus
@ ssl-policy
diffie-hellman modulus <modulus-val>
 = diffie-hellman modulus
# telnet
@ user
! now 3
? host-ip-address
telnet [ -i { <interface-type> <interface-number> | <interface-name> } | [ vpn-instance <vpn-instance-name> ] [ -a <source-ip-address> ] ] <host-ip-address> [ <port-number> ]
telnet ipv6 [ -a <source-ip6> ] [ public-net | vpn-instance <ipv6-vpn-name> ] <ipv6-address> [ -oi { <interface-type> <interface-number> | <interface-name> } ] [ <port-number> ]
telnet ipv6 [ -a <source-ip6> ] <ipv6-address> [ public-net | vpn-instance <ipv6-vpn-name> ] [ -oi { <interface-type> <interface-number> | <interface-name> } ] [ <port-number> ]
# telnet client dscp
@ system
telnet client dscp <value>
 = telnet client dscp <value>
undo telnet client dscp <value>
undo telnet client dscp
# telnet client-source
@ system
? ipv6-address ipv6
telnet client-source { { -a <source-ip-address> } | { -i { <interface-type> <interface-number> | <interface-name> } } }
 = telnet client-source
# whitelist session-car telnet-server disable
@ system
whitelist session-car telnet-server disable
 = whitelist session-car telnet-server disable
undo whitelist session-car telnet-server disable
# whitelist session-car telnet-server
@ system
? cbs-value number 0 1000000
? pbs-value number 0 1000000
whitelist session-car telnet-server { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car telnet-server
undo whitelist session-car telnet-server [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# tftp client-source
@ system
tftp client-source { -a <ip-address> | -i { <interface-type> <interface-number> | <interface-name> } }
 = tftp client-source`;
