import { loadCodes } from '../../../api/codes.ts';
import { absolute } from '../../../embed/history.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await loadCodes(absolute), undefined, 1));
}
