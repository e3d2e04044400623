// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/PKI Configuration Commands". */
export default (): string => `
? ldap-dn text 1 31
? ldap-password text 1 512 secret
? ldap-ip-address ipv4
? vpn-instance-name text 1 31
? source-ip-address ipv4
? port number 1 65535
# ldap-server
@ pki-domain
ldap-server { authentication <ldap-dn> <ldap-password> | ip <ldap-ip-address> [ vpn-instance <vpn-instance-name> ] [ source <source-ip-address> ] { [ port <port> ] | [ version <version> ] } * }
 = ldap-server
# certificate auto-update enable
@ pki-cmp-session pki-domain
certificate auto-update enable
 = certificate auto-update enable
undo certificate auto-update enable
# cmp request ca-name
@ pki-cmp-session
? ca-name text 1 255 caseless
cmp request ca-name <ca-name>
 = cmp request ca-name
# country
@ pki-entity
country <country-code>
 = country
# pki ldap ip port version dn
@ system
! now
? attr-value text 1 63
? save-name text 5 63 caseless
? dn-value text 1 255 rest
pki ldap ip <ldap-ip-address> [ vpn-instance <vpn-instance-name> ] [ source <source-ip-address> ] port <port> version <version> [ attribute <attr-value> ] [ authentication <ldap-dn> <ldap-password> ] <save-name> dn <dn-value>`;
