import type { IpsecWords } from './schema/ipsec-words.ts';

const ike = 'Command Reference, display ike proposal';
const ipsec = 'Command Reference, display ipsec proposal';
const documented = (text: string, source: string) => ({ text, fidelity: 'documented', source }) as const;
/** In the manner of those that are printed. */
const inferred = (text: string) => ({ text, fidelity: 'inferred' }) as const;

/** What displays of IKE and IPsec call what is configured, by the words that are typed. */
export const ipsecWords: IpsecWords = {
  authenticationMethod: {
    'pre-share': documented('PRE_SHARED', ike),
    'rsa-sig': inferred('RSA_SIG'),
    'rsassa-pss sha2-256': inferred('RSASSA_PSS_SHA256'),
    'rsassa-pss sha2-384': inferred('RSASSA_PSS_SHA384'),
  },
  ikeHash: {
    md5: inferred('MD5'),
    sha1: documented('SHA', ike),
    'sha2-256': documented('SHA256', ike),
    'sha2-384': inferred('SHA384'),
    'sha2-512': inferred('SHA512'),
  },
  ikeCipher: {
    'des-cbc': documented('DES_CBC', ike),
    '3des-cbc': inferred('3DES_CBC'),
    'aes-cbc 128': inferred('128-AES'),
    'aes-cbc 192': inferred('192-AES'),
    'aes-cbc 256': documented('256-AES', ike),
    'aes-gcm-128 128': inferred('128-AES-GCM'),
    'aes-gcm-128 192': inferred('192-AES-GCM'),
    'aes-gcm-128 256': inferred('256-AES-GCM'),
  },
  group: {
    none: documented('NONE', ike),
    group1: documented('MODP_768', ike),
    group2: documented('MODP_1024', ike),
    group5: inferred('MODP_1536'),
    group14: documented('MODP_2048', ike),
    group15: inferred('MODP_3072'),
    group16: inferred('MODP_4096'),
    group19: inferred('ECP_256'),
    group20: inferred('ECP_384'),
    group21: inferred('ECP_521'),
  },
  ipsecHash: {
    none: inferred('none'),
    md5: inferred('MD5-HMAC-96'),
    sha1: inferred('SHA1-HMAC-96'),
    'sha2-256': documented('SHA2-HMAC-256', ipsec),
    'sha2-384': inferred('SHA2-HMAC-384'),
    'sha2-512': inferred('SHA2-HMAC-512'),
  },
  ipsecCipher: {
    none: inferred('none'),
    des: inferred('DES'),
    '3des': inferred('3DES'),
    'aes 128': inferred('128-AES'),
    'aes 192': documented('192-AES', ipsec),
    'aes 256': inferred('256-AES'),
    'aes-gcm-128 128': inferred('128-AES-GCM'),
    'aes-gcm-128 192': inferred('192-AES-GCM'),
    'aes-gcm-128 256': inferred('256-AES-GCM'),
  },
};
