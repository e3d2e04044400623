// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Basic Configurations Commands/Configuration Management Commands". */
export default (): string => `
? vpn-instance-name text 1 31
? user-name text 1 64
? ipv6-address ipv6
? url-address text 1 255
# set save-configuration checkpoint daily
@ system
set save-configuration checkpoint daily time <time>
 = set save-configuration checkpoint daily time
undo set save-configuration checkpoint daily time [ time ]
# apply-command-group
@ bgp interface system
? group-name text 1 32 caseless
apply-command-group { <group-name> } &<1-8>
 = apply-command-group <group-name>
undo apply-command-group [ <group-name> ] &<1-8>
# load configuration merge
@ configuration
! now
? password-value text 1 512 secret
? file-name text 1 128
load configuration server <ip-address> [ vpn-instance <vpn-instance-name> ] transport-type { ftp | sftp } username <user-name> password <password-value> file <file-name> merge [ relative ]
load configuration server ipv6 <ipv6-address> [ vpn-instance <vpn-instance-name> ] transport-type { ftp | sftp } username <user-name> password <password-value> file <file-name> merge [ relative ]
load configuration file <file-name> merge [ relative ]
# load configuration replace
@ configuration
! now
? filename text 1 128
? ip-address ipv4
? password text 1 512 secret
load configuration file <filename> replace [ relative ]
load configuration server <ip-address> [ vpn-instance <vpn-instance-name> ] transport-type { ftp | sftp } username <user-name> password <password> file <filename> replace [ relative ]
load configuration server ipv6 <ipv6-address> [ vpn-instance <vpn-instance-name> ] transport-type { ftp | sftp } username <user-name> password <password> file <filename> replace [ relative ]
load configuration server http url <url-address> [ vpn-instance <vpn-instance-name> ] [ file <filename> ] replace [ relative ]
# load configuration rollback changes
@ configuration
! now
? number-of-commits text 1 80
? user-label text 1 256
load configuration rollback changes { at commit-id <at-commit-lable> | to commit-id <commit-lable> | last <number-of-commits> | to label <user-label> }`;
