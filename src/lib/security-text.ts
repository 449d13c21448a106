/**
 * The text of `security.txt` (RFC 9116), which says how to report a security problem.
 * @param contact an email address
 * @param day the file expires a year after this day
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
