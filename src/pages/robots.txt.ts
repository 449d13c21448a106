import { withBase } from '../lib/url.ts';
import { site } from '../site.ts';

export function GET(): Response {
  const sitemap = new URL(withBase('/sitemap-index.xml'), site.url);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap.href}\n`);
}
