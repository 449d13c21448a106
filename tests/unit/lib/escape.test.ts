import { describe, expect, test } from 'vitest';
import { escapeHtml, escapeXml, unescapeHtml } from '../../../src/lib/escape.ts';

describe('escaping', () => {
  test('turns markup into text', () => {
    expect(escapeHtml('<a href="x">&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;');
  });

  test('is undone by unescaping, one level at a time', () => {
    const text = `"<&>" &lt; it's`;
    expect(unescapeHtml(escapeHtml(text))).toBe(text);
    expect(unescapeHtml('&amp;lt; &#39; &unknown;')).toBe("&lt; ' &unknown;");
  });

  test('removes characters that XML does not allow', () => {
    expect(escapeXml('a\u0000b\u000bc\ud800"&<>é😀')).toBe('abc&quot;&amp;&lt;&gt;é😀');
  });
});
