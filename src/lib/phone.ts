/** Phone numbers as people print them, such as `+1 (555) 010-0199`. */

/** 6 to 15 digits (E.164), so that no emergency number fits, with spaces, dots, hyphens, and parentheses. */
export const isPhoneNumber = (text: string): boolean =>
  /^(?=(\D*\d){6,15}\D*$)\+?\(?\d[\d ().-]{4,22}\d$/.test(text);

/** @returns what is wrong with a number, or undefined */
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
