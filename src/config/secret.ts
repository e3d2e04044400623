/**
 * A line as it may be told to anyone: what stands behind words that announce a secret is hidden, in whatever command and also where the
 * command is none that we know; and so is whatever looks like cipher text.
 */
export const withoutSecrets = (line: string): string => line.replace(announced, '$1$2 ******').replace(cipherText, '******');

/** The beginning of a line for a list, however long it is; of a text of several lines the first. */
export function beginningWithoutSecrets(text: string): string {
  const [line = ''] = text.slice(0, longestLooked).split('\n', 1);
  return withoutSecrets(line).slice(0, longestTold);
}

/** Longer than what is told, for cipher text is known by its end. */
const longestLooked = 1_000;
const longestTold = 510;

/** Words that a secret stands behind, in the command reference or in lines as people write them. */
const announcing = [
  'password|passphrase|cipher|simple|plain|secret|community|securityname|auth-?code|authkey|authenticate',
  'key(?:-string|-cipher)?|md5|sha[\\d-]*|hmac-[\\w-]+',
  '(?:authentication|encryption)-hex|enable-dcn authentication|ldap-server authentication \\S+',
].join('|');
const between = 'cipher|irreversible-cipher|simple|plain|text|read|write|trap|mib-view|inbound|outbound|ah|esp|\\d{1,3}';

/** `authentication-mode md5 1 plain …`, `shared-key cipher …`, `community read cipher …`, `password irreversible-cipher …` */
const announced = new RegExp(`\\b(${announcing})((?: +(?:${between}))*) +\\S.*$`, 'i');
const cipherText = /\$1\w\$\S+\$|([%^#@$]{3,4})\S+\1/g;
