import type { Messages } from '../schema/message.ts';

/** What the PKI commands say. `{object}` is the name that a line is about. */
export const pkiMessages = {
  'pki-key-name': {
    text: 'Info: The name of the new RSA key will be:{name}.',
    fidelity: 'documented',
    source: 'Command Reference, pki cmp initial-request, example',
  },
  'pki-key-range': {
    text: 'The range of public key size is ({least} ~ {greatest}).',
    fidelity: 'documented',
    source: 'Command Reference, pki cmp initial-request, example',
  },
  'pki-key-notes': {
    text: 'NOTES: If the key modulus is greater than 2048,\n       it will take a few minutes.',
    fidelity: 'documented',
    source: 'Command Reference, pki cmp initial-request, example',
  },
  'pki-key-modulus': {
    text: 'Input the bits in the modulus[default = {usual}]:',
    fidelity: 'documented',
    source: 'Command Reference, pki cmp initial-request, example',
  },
  'pki-key-modulus-range': {
    text: 'Error: The bits in the modulus must be in the range from {least} to {greatest}.',
    fidelity: 'inferred',
  },
  'pki-key-overwrite': {
    text: 'Warning: The RSA key pair {name} already exists. Are you sure you want to overwrite it? [Y/N]:',
    fidelity: 'inferred',
  },
  'pki-key-generating': {
    text: 'Info: Operating, please wait for a moment',
    fidelity: 'documented',
    source: 'Command Reference, pki cmp initial-request, example',
  },
  'pki-key-created': {
    text: 'Info: Create RSA local-key-pair success.',
    fidelity: 'documented',
    source: 'Command Reference, pki cmp initial-request, example',
  },
  'pki-key-destroy-name': {
    text: 'The name for the keys which will be destroyed is {name}.',
    fidelity: 'inferred',
    source: 'as rsa local-key-pair destroy in the Command Reference',
  },
  'pki-key-destroy': {
    text: 'Confirm to destroy these keys? Please select [Y/N]:',
    fidelity: 'inferred',
    source: 'as rsa local-key-pair destroy in the Command Reference',
  },
  'pki-key-imported': { text: 'Info: Succeeded in importing the RSA key pair.', fidelity: 'inferred' },
  'pki-key-file-too-large': { text: 'Error: The key file {object} is larger than 2 MB.', fidelity: 'inferred' },
  'pki-key-file-unreadable': { text: 'Error: The file {object} does not contain a private key in this format.', fidelity: 'inferred' },
  'pki-key-wrong-password': { text: 'Error: The password of the key file {object} is incorrect.', fidelity: 'inferred' },
  'pki-key-needs-password': {
    text: 'Error: The key file {object} is encrypted. Import it in PEM format with its password.',
    fidelity: 'inferred',
  },
  'pki-key-cipher-unknown': {
    text: 'Error: The key file {object} is encrypted with an algorithm that is not supported.',
    fidelity: 'inferred',
  },
  'pki-key-not-rsa': { text: 'Error: The key in the file {object} is not an RSA key.', fidelity: 'inferred' },
  'pki-key-wrong-size': { text: 'Error: The length of the key in the file {object} is not supported.', fidelity: 'inferred' },
  'pki-key-missing': { text: 'Error: The RSA key pair {object} does not exist.', fidelity: 'inferred' },
  'pki-key-in-use': { text: 'Error: The RSA key pair {object} is used by CMP session {session}.', fidelity: 'inferred' },
  'pki-no-key': { text: 'Info: No RSA key pair exists.', fidelity: 'inferred' },

  'pki-domain-missing': { text: 'Error: The PKI domain {object} does not exist.', fidelity: 'inferred' },
  'pki-domain-reserved': { text: 'Error: The PKI domain default is reserved.', fidelity: 'inferred' },
  'pki-entity-missing': { text: 'Error: The PKI entity {object} does not exist.', fidelity: 'inferred' },
  'pki-entity-no-common-name': { text: 'Error: The PKI entity {object} does not have a common name.', fidelity: 'inferred' },
  'pki-entity-used-by-domain': { text: 'Error: The PKI entity {object} is used by PKI domain {user}.', fidelity: 'inferred' },
  'pki-session-missing': { text: 'Error: The CMP session {object} does not exist.', fidelity: 'inferred' },
  'pki-session-one-per-domain': { text: 'Error: The PKI domain already has the CMP session {object}.', fidelity: 'inferred' },
  'pki-session-elsewhere': { text: 'Error: The CMP session {object} belongs to the PKI domain {domain}.', fidelity: 'inferred' },
  'pki-entity-used-by-session': { text: 'Error: The PKI entity {object} is used by CMP session {user}.', fidelity: 'inferred' },
  'pki-vpn-missing': { text: 'Error: The VPN instance {object} does not exist.', fidelity: 'inferred' },
  'pki-url-not-http': { text: 'Error: The URL must begin with http:// and name a server.', fidelity: 'inferred' },
  'pki-ca-name-malformed': {
    text: 'Error: The CA name must be in the format /C=XXX/ST=XXX/L=XXX/O=XXX/OU=XXX/CN=XXX, in this order and with a CN.',
    fidelity: 'inferred',
  },
  'pki-auto-update-no-entity': {
    text: 'Error: Automatic certificate update cannot be enabled because the PKI entity with a common name of the CMP session is not configured.',
    fidelity: 'inferred',
  },
  'pki-auto-update-no-ca-name': {
    text: 'Error: Automatic certificate update cannot be enabled because the CA name of the CMP session is not configured.',
    fidelity: 'inferred',
  },
  'pki-auto-update-no-url': {
    text: 'Error: Automatic certificate update cannot be enabled because the server URL of the CMP session is not configured.',
    fidelity: 'inferred',
  },
  'pki-auto-update-no-key': {
    text: 'Error: Automatic certificate update cannot be enabled because the RSA key pair of the CMP session is not configured.',
    fidelity: 'inferred',
  },
  'pki-auto-update-no-authentication-cert': {
    text: 'Error: Automatic certificate update cannot be enabled because the authentication certificate of the CMP session is not configured.',
    fidelity: 'inferred',
  },
  'pki-auto-update-needs': { text: 'Error: This configuration is required by automatic certificate update.', fidelity: 'inferred' },
  'pki-auto-update-disabled': { text: 'Error: Automatic certificate update is not enabled.', fidelity: 'inferred' },
  'pki-crl-not-http': { text: 'Error: The CRL update method is not HTTP.', fidelity: 'inferred' },
  'pki-crl-not-ldap': { text: 'Error: The CRL update method is not LDAP.', fidelity: 'inferred' },
  'pki-crl-too-many-urls': { text: 'Error: A PKI domain can have up to 10 CRL URLs.', fidelity: 'inferred' },

  'cmp-no-session': { text: 'Error: The PKI domain {object} does not have a CMP session.', fidelity: 'inferred' },
  'cmp-under-way': { text: 'Error: The CMP session {object} is already requesting a certificate.', fidelity: 'inferred' },
  'cmp-no-entity': { text: 'Error: The PKI entity of the CMP session {object} is not configured.', fidelity: 'inferred' },
  'cmp-no-key': { text: 'Error: The RSA key pair of the CMP session {object} is not configured.', fidelity: 'inferred' },
  'cmp-no-ca-name': { text: 'Error: The CA name of the CMP session {object} is not configured.', fidelity: 'inferred' },
  'cmp-no-url': { text: 'Error: The server URL of the CMP session {object} is not configured.', fidelity: 'inferred' },
  'cmp-no-authentication-cert': {
    text: 'Error: The authentication certificate of the CMP session {object} is not configured.',
    fidelity: 'inferred',
  },
  'cmp-no-authentication-key': { text: 'Error: No RSA key pair matches the authentication certificate {object}.', fidelity: 'inferred' },

  'cmp-no-source-interface': { text: 'Error: The source interface {object} does not exist.', fidelity: 'inferred' },
  'cmp-no-source-address': { text: 'Error: The source interface {object} does not have an IP address.', fidelity: 'inferred' },

  'pki-request-creating': {
    text: 'Creating certificate request file...',
    fidelity: 'inferred',
    source: 'as the VRP5 firewall with the same command',
  },
  'pki-request-created': {
    text: 'Info: Create certificate request file successfully.',
    fidelity: 'inferred',
    source: 'as the VRP5 firewall with the same command',
  },
  'pki-request-no-entity': { text: 'Error: The PKI entity of the PKI domain {object} is not configured.', fidelity: 'inferred' },
  'pki-no-request-in-file': { text: 'Error: The file {object} does not contain a certificate request.', fidelity: 'inferred' },
  'pki-several-requests': { text: 'Error: The file {object} contains more than one certificate request.', fidelity: 'inferred' },
  'pki-request-unreadable': { text: 'Error: The certificate request in the file {object} cannot be parsed.', fidelity: 'inferred' },
  'pki-file-not-written': { text: 'Error: The file {object} cannot be written to the CF card.', fidelity: 'inferred' },

  'pki-whitelist-too-large': { text: 'Error: The whitelist file {object} is too large.', fidelity: 'inferred' },
  'pki-whitelist-not-ascii': { text: 'Error: The whitelist file {object} is not 7-bit ASCII-encoded.', fidelity: 'inferred' },
  'pki-whitelist-malformed': { text: 'Error: The whitelist file {object} is not in the XML format of a whitelist.', fidelity: 'inferred' },
  'pki-whitelist-name-too-long': {
    text: 'Error: The whitelist file {object} contains a common name of more than 63 characters.',
    fidelity: 'inferred',
  },
  'pki-whitelist-full': {
    text: 'Error: The number of whitelists exceeds the upper limit 20000.',
    fidelity: 'inferred',
    source: 'the limit: Command Reference, pki whitelist capacity warning-threshold',
  },
  'pki-whitelist-not-imported': { text: 'Error: The whitelist file {object} has not been imported.', fidelity: 'inferred' },
  'pki-whitelist-name-exists': {
    text: 'Error: The whitelist file {object} already contains the common name {name}.',
    fidelity: 'inferred',
  },
  'pki-whitelist-name-missing': {
    text: 'Error: The whitelist file {object} does not contain the common name {name}.',
    fidelity: 'inferred',
  },

  'pki-imported': { text: 'Info: Import file successfully.', fidelity: 'inferred', source: 'as the VRP5 firewall with the same command' },
  'pki-deleted': { text: 'Info: Delete certificate successfully.', fidelity: 'inferred' },
  'pki-file-missing': { text: 'Error: The file {object} does not exist.', fidelity: 'inferred' },
  'pki-file-no-path': {
    text: 'Error: The file name cannot contain a path. The file must be in the root directory of the CF card.',
    fidelity: 'inferred',
  },
  'pki-file-too-large': { text: 'Error: The file {object} is too large.', fidelity: 'inferred' },
  'pki-no-certificate-in-file': { text: 'Error: The file {object} does not contain a certificate.', fidelity: 'inferred' },
  'pki-file-is-bundle': {
    text: 'Error: The file {object} is a PKCS#7 or PKCS#12 file. Use a file with one certificate in PEM or DER format.',
    fidelity: 'inferred',
  },
  'pki-several-certificates': { text: 'Error: The file {object} contains more than one certificate.', fidelity: 'inferred' },
  'pki-file-unreadable': { text: 'Error: The certificate in the file {object} cannot be parsed.', fidelity: 'inferred' },
  'pki-no-crl-in-file': { text: 'Error: The file {object} does not contain a CRL.', fidelity: 'inferred' },
  'pki-several-crls': { text: 'Error: The file {object} contains more than one CRL.', fidelity: 'inferred' },
  'pki-crl-unreadable': { text: 'Error: The CRL in the file {object} cannot be parsed.', fidelity: 'inferred' },
  'pki-unknown-attribute': {
    text: 'Error: The certificate in the file {object} contains the unsupported attribute {attribute}.',
    fidelity: 'inferred',
  },
  'pki-preset-loaded': { text: 'Error: The PKI domain default holds the preset CA certificates.', fidelity: 'inferred' },
  'pki-strict-refused': {
    text: 'Error: The certificate in the file {object} is invalid and is not imported in strict mode.',
    fidelity: 'inferred',
  },
  'pki-already-imported': { text: 'Error: The file {object} has already been imported.', fidelity: 'inferred' },
  'pki-same-certificate': {
    text: 'Error: A certificate with the same issuer and subject has already been imported from the file {object}.',
    fidelity: 'inferred',
  },
  'pki-not-imported': { text: 'Error: The certificate {object} is not in memory.', fidelity: 'inferred' },
  'pki-list-too-long': {
    text: 'Error: The PKI configuration file ca_config.ini is larger than 19 KB.',
    fidelity: 'inferred',
    source: 'the limit: Configuration Guide, PKI precautions',
  },
  'pki-list-not-written': {
    text: 'Error: The PKI configuration file ca_config.ini cannot be written to the CF card.',
    fidelity: 'inferred',
  },
  'pki-card-full': { text: 'Error: The space of the CF card is insufficient.', fidelity: 'inferred' },
  'pki-only-root': {
    text: 'Error: Only a root CA certificate can be verified as a CA certificate.',
    fidelity: 'inferred',
    source: 'the rule: Configuration Guide, verifying certificates',
  },
  'pki-certificate-valid': { text: 'Info: The certificate is valid.', fidelity: 'inferred' },
  'pki-certificate-invalid': { text: 'Info: The certificate is invalid.', fidelity: 'inferred' },
  'pki-no-match': { text: 'Info:No key used in certificate file {file} exists.', fidelity: 'inferred' },
  'pki-match': {
    text: 'Info:The name of the key used in certificate file {file} is {key}.',
    fidelity: 'documented',
    source: 'Command Reference, display pki certificate-filename',
  },
} as const satisfies Messages;
