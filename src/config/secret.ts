/**
 * A line as it may be told to anyone: what stands behind words that announce a secret is hidden, in whatever command and also where the
 * command is none that we know; and so is whatever looks like cipher text.
 */
export const withoutSecrets = (line: string): string => line.replace(announced, '$1$2 ******').replace(cipherText, '******');

/** `authentication-mode md5 1 plain …`, `shared-key cipher …`, `community read cipher …`, `password irreversible-cipher …` */
const announced =
  /\b(password|passphrase|cipher|simple|plain|secret|(?:[\w-]*-)?key(?:-string|-cipher)?|community|md5|sha[\d-]*|hmac-[\w-]+)((?: +(?:cipher|irreversible-cipher|simple|plain|text|read|write|trap|mib-view|\d{1,3}))*) +\S.*$/i;
const cipherText = /\$1\w\$\S+\$|([%^#@$]{3,4})\S+\1/g;
