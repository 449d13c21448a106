/**
 * Whether a text is a phone number in print style, such as `+1 (555) 010-0199`. It has at most 15 digits (E.164), and at
 * least 6, so that emergency numbers are refused.
 */
export const isPhoneNumber = (text: string): boolean =>
  /^(?=(\D*\d){6,15}\D*$)\+?\(?\d[\d ().-]{4,22}\d$/.test(text);

/** @returns a message for the person who typed the number, or undefined if it is valid */
export function phoneProblem(text: string): string | undefined {
  if (isPhoneNumber(text)) return undefined;
  const digits = text.replace(/\D/g, '').length;
  if (/[^\d ().+-]/.test(text)) {
    return 'Write the number with digits, spaces, dots, hyphens, parentheses, and a + only.';
  }
  if (digits < 6)
    return 'That is too short for a full number. Begin with the area or country code.';
  if (digits > 15) return 'No number has more than 15 digits.';
  return 'Write it as you would print it, such as +1 555 010 0199, in up to 24 characters.';
}
