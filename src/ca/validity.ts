/** How long a certificate is valid where nobody has said it. */
export const usualValidity = 365 * 86_400_000;

/** A minute is enough to see one expire; more than thirty years would outlive the CA. */
export const isValidity = (milliseconds: number): boolean => milliseconds >= 60_000 && milliseconds <= 30 * 365 * 86_400_000;
export const validityRange = 'a time from 1m to 10950d';
