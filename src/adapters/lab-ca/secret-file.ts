import { readHostFile, unusable } from '../storage/host-files.ts';

/** The first line of a file, without what ends it. A secret stands in a file because everybody can see how a program was called. */
export function readSecret(place: string): string {
  const [secret = ''] = Buffer.from(readHostFile(place, option)).toString('utf8').split(/\r?\n/);
  if (secret === '') throw unusable(place, 'its first line is empty', option);
  return secret;
}

const option = { option: '--mac', wanted: 'a reference, a colon and a file whose first line is the secret' };
