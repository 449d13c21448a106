/** How to report a hole, as RFC 9116 has it. */

/**
 * @param contact a mail address
 * @param day of the newest words, as `2026-11-21`; the file holds for a year from then
 */
export function securityText(contact: string, language: string, day: string): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${end.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${language.split('-', 1)[0] ?? language}`,
    '',
  ].join('\n');
}
