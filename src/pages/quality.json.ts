import { buildDate } from '../corpus/overdue.ts';
import { loadBoard } from '../quality/board.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify({ today: buildDate() ?? null, pages: await loadBoard() }));
}
