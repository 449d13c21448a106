import { llmsText } from '../exports/llms.ts';
import { addressOnSite } from '../corpus/addresses.ts';

export async function GET(): Promise<Response> {
  return new Response(await llmsText(addressOnSite));
}
