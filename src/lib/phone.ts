/**
 * Whether a text is a phone number in print style, such as `+1 (555) 010-0199`. It has at most 15 digits (E.164), and at
 * least 6, so that emergency numbers are refused.
 */
export const isPhoneNumber = (text: string): boolean =>
  /^(?=(\D*\d){6,15}\D*$)\+?\(?\d[\d ().-]{4,22}\d$/.test(text);

export type PhoneProblem = 'phoneCharacters' | 'phoneShort' | 'phoneLong' | 'phoneForm';

/** @returns the key of the message for the person who typed the number, or undefined if it is valid */
export function phoneProblem(text: string): PhoneProblem | undefined {
  if (isPhoneNumber(text)) return undefined;
  if (/[^\d ().+-]/.test(text)) return 'phoneCharacters';
  const digits = text.replace(/\D/g, '').length;
  if (digits < 6) return 'phoneShort';
  return digits > 15 ? 'phoneLong' : 'phoneForm';
}
