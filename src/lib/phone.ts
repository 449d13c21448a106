/** Phone numbers as people print them, such as `+1 (555) 010-0199`. */

/**
 * 6 to 15 digits (the limit of E.164) with spaces, dots, hyphens, and parentheses. Emergency numbers are shorter, so a
 * clinic cannot enter one as its own.
 */
export const isPhoneNumber = (text: string): boolean =>
  /^(?=(\D*\d){6,15}\D*$)\+?\(?\d[\d ().-]{4,22}\d$/.test(text);

export type PhoneProblem = 'phoneCharacters' | 'phoneShort' | 'phoneLong' | 'phoneForm';

/** @returns the name of what is wrong with a number; undefined if it is right */
export function phoneProblem(text: string): PhoneProblem | undefined {
  if (isPhoneNumber(text)) return undefined;
  if (/[^\d ().+-]/.test(text)) return 'phoneCharacters';
  const digits = text.replace(/\D/g, '').length;
  if (digits < 6) return 'phoneShort';
  return digits > 15 ? 'phoneLong' : 'phoneForm';
}
