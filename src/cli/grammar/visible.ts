/**
 * Whether a text holds only characters that the manual calls visible, ASCII 32 to 126; with `any` script also letters and signs of
 * others. Never a control character, a blank that is not ` `, or what stands for octets that were no character: that text would not
 * be the same after it was saved and read again.
 */
export function isVisible(text: string, script?: 'any'): boolean {
  return (script === 'any' ? ofEveryScript : ofManual).test(text);
}

const ofManual = /^[ -~]*$/;
/** No character is of both kinds: else a text that is none would be tried in all ways that there are. */
const ofEveryScript = /^(?:[ -~]|(?![\0-\x7f\ufffd])[\p{L}\p{M}\p{N}\p{P}\p{S}])*$/u;
