// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/Trust Environment Management". */
export default (): string => `
# remote-attestation acl
@ trust-environment-management
? v4aclnum number 2000 3999
? aclname text 1 64 rest
remote-attestation acl { <v4aclnum> | acl-name <aclname> }
 = remote-attestation acl <v4aclnum> <aclname>
undo remote-attestation acl { <v4aclnum> | acl-name <aclname> }
# trustem
@ system
trustem
 + trustem
 > trust-environment-management -trustem
undo trustem
# remote-attestation pki bind domain
@ trust-environment-management
? domainName text 1 31 rest
remote-attestation pki bind domain <domainName>
 = remote-attestation pki bind domain <domainName>
undo remote-attestation pki bind domain <domainName>
# remote-attestation pki update-request
@ trust-environment-management
! now
remote-attestation pki update-request { all | slot <slotID> }
# remote-attestation enable
@ trust-environment-management
remote-attestation enable
 = remote-attestation enable
undo remote-attestation enable
# remote-attestation port-segment
@ trust-environment-management
? port number 1025 65535
? countnum number 1 4
remote-attestation port-segment [ begin-port <port> ] [ count <countnum> ]
 = remote-attestation port-segment <countnum>
undo remote-attestation port-segment [ begin-port <port> ] [ count <countnum> ]
# remote-attestation ssl trusted-ca load
@ trust-environment-management
? cafile text 1 64 rest
remote-attestation ssl trusted-ca load pem-ca <cafile>
 = remote-attestation ssl trusted-ca load pem-ca <cafile>
undo remote-attestation ssl trusted-ca load pem-ca <cafile>
# remote-attestation ssl crl load
@ trust-environment-management
? crlFile text 1 64
remote-attestation ssl crl load pem-crl <crlFile>
 = remote-attestation ssl crl load pem-crl <crlFile>
undo remote-attestation ssl crl load pem-crl <crlFile>
# remote-attestation ssl certificate load
@ trust-environment-management
? certfile text 1 63
? keyfile text 1 64
? authcode text 1 512 secret
remote-attestation ssl certificate load pem-cert <certfile> key-pair rsa <keyfile> auth-code cipher <authcode>
 = remote-attestation ssl certificate load pem-cert key-pair rsa auth-code cipher
undo remote-attestation ssl certificate load [ pem-cert <certfile> ] [ key-pair rsa <keyfile> ] [ auth-code cipher <authcode> ]
# display trustem remote-attestation bd-status
@ all
! now 1
display trustem remote-attestation bd-status slot <slotID>
display trustem remote-attestation bd-status all
# remote-attestation source-interface
@ trust-environment-management
? ifname interface
? ifType interface-type
remote-attestation source-interface { <ifname> | <ifType> <ifNumber> }
 = remote-attestation source-interface <ifname> <ifNumber>
undo remote-attestation source-interface { <ifname> | <ifType> <ifNumber> }`;
