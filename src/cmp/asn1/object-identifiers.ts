// Spelled as in RFC 4210, RFC 4211, RFC 9480 and RFC 9481.

export const id_it_implicitConfirm = '1.3.6.1.5.5.7.4.13';

export const id_regCtrl_oldCertID = '1.3.6.1.5.5.7.5.1.5';

export const id_PasswordBasedMac = '1.2.840.113533.7.66.13';
export const id_PBMAC1 = '1.2.840.113549.1.5.14';

export const id_hmacWithSHA1 = '1.2.840.113549.2.7';
export const id_hmacWithSHA224 = '1.2.840.113549.2.8';
export const id_hmacWithSHA256 = '1.2.840.113549.2.9';
export const id_hmacWithSHA384 = '1.2.840.113549.2.10';
export const id_hmacWithSHA512 = '1.2.840.113549.2.11';
/** The other spelling of HMAC with SHA-1, used inside PasswordBasedMac (RFC 4210 §5.1.3.1). */
export const hmac_SHA1 = '1.3.6.1.5.5.8.1.2';

export const id_sha1 = '1.3.14.3.2.26';
export const id_sha256 = '2.16.840.1.101.3.4.2.1';
export const id_sha384 = '2.16.840.1.101.3.4.2.2';
export const id_sha512 = '2.16.840.1.101.3.4.2.3';
export const id_sha224 = '2.16.840.1.101.3.4.2.4';

export const rsaEncryption = '1.2.840.113549.1.1.1';
export const md5WithRSAEncryption = '1.2.840.113549.1.1.4';
export const sha1WithRSAEncryption = '1.2.840.113549.1.1.5';
export const id_mgf1 = '1.2.840.113549.1.1.8';
export const id_RSASSA_PSS = '1.2.840.113549.1.1.10';
export const sha256WithRSAEncryption = '1.2.840.113549.1.1.11';
export const sha384WithRSAEncryption = '1.2.840.113549.1.1.12';
export const sha512WithRSAEncryption = '1.2.840.113549.1.1.13';
export const ecdsa_with_SHA1 = '1.2.840.10045.4.1';
export const ecdsa_with_SHA256 = '1.2.840.10045.4.3.2';
export const ecdsa_with_SHA384 = '1.2.840.10045.4.3.3';
export const ecdsa_with_SHA512 = '1.2.840.10045.4.3.4';
export const id_Ed25519 = '1.3.101.112';
export const id_Ed448 = '1.3.101.113';

/** Extended key usages that mark who may sign for a CA (RFC 9480 §2.2, RFC 6402 §2.10). */
export const id_kp_cmcCA = '1.3.6.1.5.5.7.3.27';
export const id_kp_cmcRA = '1.3.6.1.5.5.7.3.28';

export const id_ce_subjectKeyIdentifier = '2.5.29.14';
export const id_ce_keyUsage = '2.5.29.15';
export const id_ce_subjectAltName = '2.5.29.17';
export const id_ce_basicConstraints = '2.5.29.19';
export const id_ce_extKeyUsage = '2.5.29.37';
