import { loadCodes } from '../../../api/codes.ts';
import { absolute } from '../../../lib/url.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await loadCodes(absolute), undefined, 1));
}
