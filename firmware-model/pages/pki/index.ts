import type { Page } from '../../../src/cli/page.ts';
import pkiEntity from './pki-entity.ts';
import commonName from './common-name.ts';
import country from './country.ts';
import email from './email.ts';
import fqdn from './fqdn.ts';
import ipAddress from './ip-address.ts';
import locality from './locality.ts';
import organization from './organization.ts';
import organizationUnit from './organization-unit.ts';
import state from './state.ts';
import pkiDomain from './pki-domain.ts';
import certificateRequestEntity from './certificate-request-entity.ts';
import crlAutoUpdateEnable from './crl-auto-update-enable.ts';
import crlUpdatePeriod from './crl-update-period.ts';
import crl from './crl.ts';
import crlUrl from './crl-url.ts';
import crlLdap from './crl-ldap.ts';
import ldapServer from './ldap-server.ts';
import pkiCmpSession from './pki-cmp-session.ts';
import cmpRequestAuthenticationCert from './cmp-request-authentication-cert.ts';
import cmpRequestCaName from './cmp-request-ca-name.ts';
import cmpRequestEntity from './cmp-request-entity.ts';
import cmpRequestRsaLocalKeyPair from './cmp-request-rsa-local-key-pair.ts';
import cmpRequestServerUrl from './cmp-request-server-url.ts';
import cmpSourceInterface from './cmp-source-interface.ts';
import certificateAutoUpdateEnable from './certificate-auto-update-enable.ts';
import certificateUpdateExpireTime from './certificate-update-expire-time.ts';
import cmpPollRequestStop from './cmp-poll-request-stop.ts';
import pkiCmpInitialRequest from './pki-cmp-initial-request.ts';
import pkiImportCertificateFilename from './pki-import-certificate-filename.ts';
import pkiDeleteCertificate from './pki-delete-certificate.ts';
import pkiValidateCertificateFilename from './pki-validate-certificate-filename.ts';
import resetPkiAllCert from './reset-pki-all-cert.ts';
import resetPkiCmpStatisticsSession from './reset-pki-cmp-statistics-session.ts';
import pkiFileFormat from './pki-file-format.ts';
import pkiCrlCheckEnable from './pki-crl-check-enable.ts';
import displayPkiCertList from './display-pki-cert-list.ts';
import displayPkiCaList from './display-pki-ca-list.ts';
import displayPkiCertificateFilename from './display-pki-certificate-filename.ts';
import displayPkiMatchRsaKey from './display-pki-match-rsa-key.ts';
import displayPkiLocalKeyPairPublic from './display-pki-local-key-pair-public.ts';
import displayPkiCmpStatisticsSession from './display-pki-cmp-statistics-session.ts';
import rsaPkiLocalKeyPairCreate from './rsa-pki-local-key-pair-create.ts';
import rsaPkiLocalKeyPairDestroy from './rsa-pki-local-key-pair-destroy.ts';
import pkiImportRsaKeyPair from './pki-import-rsa-key-pair.ts';
import pkiImportSm2KeyPair from './pki-import-sm2-key-pair.ts';
import sm2PkiLocalKeyPairCreate from './sm2-pki-local-key-pair-create.ts';
import sm2PkiLocalKeyPairDestroy from './sm2-pki-local-key-pair-destroy.ts';
import pkiRequestCertificateDomainPkcs10 from './pki-request-certificate-domain-pkcs10.ts';
import pkiRequestCertificateDomainPkcs10SignatureAlgorithm from './pki-request-certificate-domain-pkcs10-signature-algorithm.ts';
import pkiHttp from './pki-http.ts';
import pkiLdapIpPortVersionDn from './pki-ldap-ip-port-version-dn.ts';
import displayPkiCertReq from './display-pki-cert-req.ts';
import displayPkiCrlFilename from './display-pki-crl-filename.ts';
import displayPkiWhitelist from './display-pki-whitelist.ts';
import displayPkiWhitelistCommonName from './display-pki-whitelist-common-name.ts';
import displayPkiWhitelistUpdate from './display-pki-whitelist-update.ts';
import pkiWhitelistCommonNameFilename from './pki-whitelist-common-name-filename.ts';
import pkiWhitelistUpdate from './pki-whitelist-update.ts';
import pkiImportWhitelist from './pki-import-whitelist.ts';
import pkiWhitelistEnable from './pki-whitelist-enable.ts';
import pkiWhitelistFilterEnable from './pki-whitelist-filter-enable.ts';
import pkiWhitelistCapacityWarningThreshold from './pki-whitelist-capacity-warning-threshold.ts';
import pkiCertificateAttributeGroup from './pki-certificate-attribute-group.ts';
import attribute from './attribute.ts';
import attributeAltSubjectNameIp from './attribute-alt-subject-name-ip.ts';
import pkiCertificateAccessControlPolicy from './pki-certificate-access-control-policy.ts';
import pkiCertificateAccessControlPolicyDefault from './pki-certificate-access-control-policy-default.ts';
import rulePkiAccessView from './rule.pki-access-view.ts';

/** Pages of this chapter, by path. */
export default {
  'pki/pki-entity': pkiEntity,
  'pki/common-name': commonName,
  'pki/country': country,
  'pki/email': email,
  'pki/fqdn': fqdn,
  'pki/ip-address': ipAddress,
  'pki/locality': locality,
  'pki/organization': organization,
  'pki/organization-unit': organizationUnit,
  'pki/state': state,
  'pki/pki-domain': pkiDomain,
  'pki/certificate-request-entity': certificateRequestEntity,
  'pki/crl-auto-update-enable': crlAutoUpdateEnable,
  'pki/crl-update-period': crlUpdatePeriod,
  'pki/crl': crl,
  'pki/crl-url': crlUrl,
  'pki/crl-ldap': crlLdap,
  'pki/ldap-server': ldapServer,
  'pki/pki-cmp-session': pkiCmpSession,
  'pki/cmp-request-authentication-cert': cmpRequestAuthenticationCert,
  'pki/cmp-request-ca-name': cmpRequestCaName,
  'pki/cmp-request-entity': cmpRequestEntity,
  'pki/cmp-request-rsa-local-key-pair': cmpRequestRsaLocalKeyPair,
  'pki/cmp-request-server-url': cmpRequestServerUrl,
  'pki/cmp-source-interface': cmpSourceInterface,
  'pki/certificate-auto-update-enable': certificateAutoUpdateEnable,
  'pki/certificate-update-expire-time': certificateUpdateExpireTime,
  'pki/cmp-poll-request-stop': cmpPollRequestStop,
  'pki/pki-cmp-initial-request': pkiCmpInitialRequest,
  'pki/pki-import-certificate-filename': pkiImportCertificateFilename,
  'pki/pki-delete-certificate': pkiDeleteCertificate,
  'pki/pki-validate-certificate-filename': pkiValidateCertificateFilename,
  'pki/reset-pki-all-cert': resetPkiAllCert,
  'pki/reset-pki-cmp-statistics-session': resetPkiCmpStatisticsSession,
  'pki/pki-file-format': pkiFileFormat,
  'pki/pki-crl-check-enable': pkiCrlCheckEnable,
  'pki/display-pki-cert-list': displayPkiCertList,
  'pki/display-pki-ca-list': displayPkiCaList,
  'pki/display-pki-certificate-filename': displayPkiCertificateFilename,
  'pki/display-pki-match-rsa-key': displayPkiMatchRsaKey,
  'pki/display-pki-local-key-pair-public': displayPkiLocalKeyPairPublic,
  'pki/display-pki-cmp-statistics-session': displayPkiCmpStatisticsSession,
  'pki/rsa-pki-local-key-pair-create': rsaPkiLocalKeyPairCreate,
  'pki/rsa-pki-local-key-pair-destroy': rsaPkiLocalKeyPairDestroy,
  'pki/pki-import-rsa-key-pair': pkiImportRsaKeyPair,
  'pki/pki-import-sm2-key-pair': pkiImportSm2KeyPair,
  'pki/sm2-pki-local-key-pair-create': sm2PkiLocalKeyPairCreate,
  'pki/sm2-pki-local-key-pair-destroy': sm2PkiLocalKeyPairDestroy,
  'pki/pki-request-certificate-domain-pkcs10': pkiRequestCertificateDomainPkcs10,
  'pki/pki-request-certificate-domain-pkcs10-signature-algorithm': pkiRequestCertificateDomainPkcs10SignatureAlgorithm,
  'pki/pki-http': pkiHttp,
  'pki/pki-ldap-ip-port-version-dn': pkiLdapIpPortVersionDn,
  'pki/display-pki-cert-req': displayPkiCertReq,
  'pki/display-pki-crl-filename': displayPkiCrlFilename,
  'pki/display-pki-whitelist': displayPkiWhitelist,
  'pki/display-pki-whitelist-common-name': displayPkiWhitelistCommonName,
  'pki/display-pki-whitelist-update': displayPkiWhitelistUpdate,
  'pki/pki-whitelist-common-name-filename': pkiWhitelistCommonNameFilename,
  'pki/pki-whitelist-update': pkiWhitelistUpdate,
  'pki/pki-import-whitelist': pkiImportWhitelist,
  'pki/pki-whitelist-enable': pkiWhitelistEnable,
  'pki/pki-whitelist-filter-enable': pkiWhitelistFilterEnable,
  'pki/pki-whitelist-capacity-warning-threshold': pkiWhitelistCapacityWarningThreshold,
  'pki/pki-certificate-attribute-group': pkiCertificateAttributeGroup,
  'pki/attribute': attribute,
  'pki/attribute-alt-subject-name-ip': attributeAltSubjectNameIp,
  'pki/pki-certificate-access-control-policy': pkiCertificateAccessControlPolicy,
  'pki/pki-certificate-access-control-policy-default': pkiCertificateAccessControlPolicyDefault,
  'pki/rule.pki-access-view': rulePkiAccessView,
} as const satisfies Readonly<Record<string, Page>>;
