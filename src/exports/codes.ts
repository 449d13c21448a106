/** Lists the pages for each code that medical records use. */
import type { z } from 'astro/zod';
import { codeSystems } from '../concerns/schema.ts';
import { loadCorpus } from '../corpus/corpus.ts';
import { site } from '../site.ts';
import type { codesSchema } from './schema.ts';

/** @param absolute makes an address of the site absolute */
export async function loadCodes(
  absolute: (address: string) => string,
): Promise<z.infer<typeof codesSchema>> {
  const { concerns } = await loadCorpus();
  const codes = [...concerns.values()].flatMap(({ id, data: { codes, title, summary } }) =>
    codes.map(({ system, code, display }) => ({
      system,
      oid: codeSystems[system],
      code,
      display,
      pages: [{ title, summary, url: absolute(`/concerns/${id}/`) }],
    })),
  );
  return { codes: codes.toSorted((a, b) => a.code.localeCompare(b.code, site.language)) };
}
