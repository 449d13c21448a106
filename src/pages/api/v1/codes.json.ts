import { loadCodes } from '../../../exports/codes.ts';
import { addressOnSite } from '../../../corpus/addresses.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await loadCodes(addressOnSite), undefined, 1));
}
