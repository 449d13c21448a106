import { openApi } from '../../../exports/openapi.ts';
import { addressOnSite } from '../../../corpus/addresses.ts';
import { site } from '../../../site.ts';

export function GET(): Response {
  return new Response(JSON.stringify(openApi(site.name, addressOnSite('/').replace(/\/$/, ''))));
}
