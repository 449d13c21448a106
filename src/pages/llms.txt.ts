import { llmsText } from '../api/llms.ts';
import { absolute } from '../lib/url.ts';

export async function GET(): Promise<Response> {
  return new Response(await llmsText(absolute));
}
