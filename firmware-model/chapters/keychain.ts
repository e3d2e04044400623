// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/Keychain Configuration Commands". */
export default (): string => `
? key-id number 0 63
? start-date number 1 31
? end-date number 2 31
? start-time hour-and-minute
? duration-value number 1 26280000
? end-time hour-and-minute
? keychain-name text 1 47 caseless
# algorithm
@ weekly-key-id
algorithm { md5 | sha-1 | hmac-md5 | hmac-sha1-12 | hmac-sha1-20 | hmac-sha-256 | sha-256 | sm3 }
 = algorithm
undo algorithm
# default send-key-id
@ weekly-key-id
default send-key-id
 = default send-key-id
undo default send-key-id
# digest-length
@ keychain
digest-length hmac-sha1-20 <length>
 = digest-length hmac-sha1-20 <length>
digest-length hmac-sha-256 <length>
 = digest-length hmac-sha-256 <length>
digest-length sha-256 <length>
 = digest-length sha-256 <length>
undo digest-length hmac-sha1-20 <length>
undo digest-length hmac-sha-256 <length>
undo digest-length sha-256 <length>
undo digest-length hmac-sha1-20
undo digest-length hmac-sha-256
undo digest-length sha-256
# key-id
@ keychain
key-id <key-id>
 + key-id <key-id>
 > weekly-key-id -keyid-<key-id>
undo key-id <key-id>
# tcp-kind
@ keychain
? kind-value number 28 255
tcp-kind <kind-value>
 = tcp-kind
undo tcp-kind
# receive-time date
@ weekly-key-id
receive-time date <start-date> to <end-date>
 = receive-time date
receive-time date { <start-date> } &<1-31>
 = receive-time date
# receive-tolerance
@ keychain
? value number 1 14400
receive-tolerance { <value> | infinite }
 = receive-tolerance
undo receive-tolerance
# receive-time (absolute)
@ weekly-key-id
? start-date date
? end-date date
receive-time <start-time> <start-date> { duration { <duration-value> | infinite } | { to <end-time> <end-date> } }
 = receive-time
undo receive-time
# receive-time day
@ weekly-key-id
receive-time day <start-day> to <end-day>
 = receive-time day
receive-time day { <start-day> } &<1-7>
 = receive-time day
# receive-time month
@ weekly-key-id
receive-time month <start-month> to <end-month>
 = receive-time month
receive-time month { <start-month> } &<1-12>
 = receive-time month
# receive-time daily
@ weekly-key-id
receive-time daily <start-time> to <end-time>
 = receive-time daily
undo receive-time
# send-time daily
@ weekly-key-id
send-time daily <start-time> to <end-time>
 = send-time daily
undo send-time
# send-time date
@ weekly-key-id
send-time date <start-date> to <end-date>
 = send-time date
send-time date { <start-date> } &<1-31>
 = send-time date
# send-time (absolute)
@ weekly-key-id
? start-date date
? end-date date
send-time <start-time> <start-date> { duration { <duration-value> | infinite } | { to <end-time> <end-date> } }
 = send-time
undo send-time
# send-time day
@ weekly-key-id
send-time day <start-day> to <end-day>
 = send-time day
send-time day { <start-day> } &<1-7>
 = send-time day
# send-time month
@ weekly-key-id
send-time month <start-month> to <end-month>
 = send-time month
send-time month { <start-month> } &<1-12>
 = send-time month
# tcp-algorithm-id
@ keychain
tcp-algorithm-id md5 <md5-algorithm-id>
 = tcp-algorithm-id md5
tcp-algorithm-id sha-1 <sha1-algorithm-id>
 = tcp-algorithm-id sha-1
tcp-algorithm-id hmac-md5 <hmac-md5-algorithm-id>
 = tcp-algorithm-id hmac-md5
tcp-algorithm-id hmac-sha1-12 <hmac-sha1-12-algorithm-id>
 = tcp-algorithm-id hmac-sha1-12
tcp-algorithm-id hmac-sha1-20 <hmac-sha1-20-algorithm-id>
 = tcp-algorithm-id hmac-sha1-20
tcp-algorithm-id hmac-sha-256 <hmac-sha-256-algorithm-id>
 = tcp-algorithm-id hmac-sha-256
tcp-algorithm-id sha-256 <sha-256-algorithm-id>
 = tcp-algorithm-id sha-256
tcp-algorithm-id sm3 <sm3-algorithm-id>
 = tcp-algorithm-id sm3
undo tcp-algorithm-id md5
undo tcp-algorithm-id sha-1
undo tcp-algorithm-id hmac-md5
undo tcp-algorithm-id hmac-sha1-12
undo tcp-algorithm-id hmac-sha1-20
undo tcp-algorithm-id hmac-sha-256
undo tcp-algorithm-id sha-256
undo tcp-algorithm-id sm3
# time mode
@ keychain
time mode utc
 = time mode
time mode lmt
 = time mode
undo time mode
# undo send-time receive-time
@ weekly-key-id
undo send-time
undo receive-time
# display keychain
@ all
! now 1
display keychain <keychain-name>
display keychain <keychain-name> key-id <key-id>
# key-string
@ weekly-key-id
? plain-cipher-text text 1 512 secret
? plain-text text 1 512 secret
key-string <plain-cipher-text>
 = key-string
key-string cipher <plain-cipher-text>
 = key-string cipher
key-string plain <plain-text>
 = key-string plain
undo key-string
# keychain
@ system
keychain <keychain-name>
 + keychain <keychain-name>
 > keychain -keychain-<keychain-name>
keychain <keychain-name> mode absolute
 + keychain <keychain-name>
 > keychain -keychain-<keychain-name>
keychain <keychain-name> mode periodic daily
 + keychain <keychain-name>
 > keychain -keychain-<keychain-name>
keychain <keychain-name> mode periodic weekly
 + keychain <keychain-name>
 > keychain -keychain-<keychain-name>
keychain <keychain-name> mode periodic monthly
 + keychain <keychain-name>
 > keychain -keychain-<keychain-name>
keychain <keychain-name> mode periodic yearly
 + keychain <keychain-name>
 > keychain -keychain-<keychain-name>
keychain <keychain-name> mode absolute mode cusp-agent
 = keychain <keychain-name>
keychain <keychain-name> mode periodic daily mode cusp-agent
 = keychain <keychain-name>
keychain <keychain-name> mode periodic weekly mode cusp-agent
 = keychain <keychain-name>
keychain <keychain-name> mode periodic monthly mode cusp-agent
 = keychain <keychain-name>
keychain <keychain-name> mode periodic yearly mode cusp-agent
 = keychain <keychain-name>
undo keychain <keychain-name>`;
