import { readRootFile } from '../pki/card-file.ts';
import { largestCertificateFile } from '../pki/certificate-file.ts';
import { readCertificate } from '../pki/certificate.ts';
import { isKeyOf } from '../pki/key-pair.ts';
import { type Context, onBoard } from './chart.ts';
import { storeKeyPair } from './key-store.ts';

/** Whether a power cut came in between the two: the old key pair or the new one is that of the certificate, and nobody has said which. */
export const isUpdateUnsettled = ({ nonVolatile: { board, cfCard } }: Context): boolean =>
  board.replacedKeyPair !== undefined && readRootFile(cfCard, board.replacedKeyPair.file, largestCertificateFile) !== undefined;

/** The key pair of the certificate that the card holds has its name again; the other is gone. */
export function settleUpdate(context: Context): Pick<Context, 'nonVolatile'> {
  const { board, cfCard } = context.nonVolatile;
  const replaced = board.replacedKeyPair;
  const bytes = replaced && readRootFile(cfCard, replaced.file, largestCertificateFile)?.bytes;
  const certificate = bytes && readCertificate(bytes).certificate;
  const isOldInUse = certificate !== undefined && isKeyOf(replaced!.keyPair, certificate.publicKey); // its file was read
  return withoutReplaced(
    isOldInUse ? { ...context, ...onBoard(context, { keyPairs: storeKeyPair(board.keyPairs, replaced!.keyPair) }) } : context,
  );
}

export function withoutReplaced({ nonVolatile }: Pick<Context, 'nonVolatile'>): Pick<Context, 'nonVolatile'> {
  const { replacedKeyPair, ...board } = nonVolatile.board;
  return { nonVolatile: { ...nonVolatile, board } };
}
