import { openApi } from '../../../api/openapi.ts';
import { absolute } from '../../../lib/url.ts';
import { site } from '../../../site.ts';

export function GET(): Response {
  return new Response(JSON.stringify(openApi(site.name, absolute('/').replace(/\/$/, ''))));
}
