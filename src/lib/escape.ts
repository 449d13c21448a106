const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Escapes text for XML 1.0, without the characters that it does not allow. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
}

const characters = new Map(Object.entries({ ...entities, "'": '&#39;' }).map(([a, b]) => [b, a]));

/** Reverses `escapeHtml`. Also decodes `&#39;`. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => characters.get(entity) ?? entity);
}
