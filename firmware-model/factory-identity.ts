/**
 * Where the certificate and key stand that a router is born with. That the default domain holds preset certificates is documented
 * (configuration guide, CMPv2-based certificate application); the names are inferred.
 */
export const factoryIdentity = {
  certificateFile: 'default_local.cer',
  /** Of the CA that issued it. */
  caFile: 'default_ca.cer',
  keyPair: 'default',
} as const;
