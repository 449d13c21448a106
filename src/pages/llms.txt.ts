import { llmsText } from '../api/llms.ts';
import { absolute } from '../embed/history.ts';

export async function GET(): Promise<Response> {
  return new Response(await llmsText(absolute));
}
