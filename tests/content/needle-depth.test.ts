import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { sources } from '../../src/sources.ts';
import {
  layerAt,
  stopsOf,
  type Area,
  type Layer,
  type Range,
} from '../../src/tools/needle-depth/model.ts';
import { tool } from '../../src/tools/needle-depth/tool.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);
const data = corpus.tools.get(tool.id)?.data;
if (!data || !tool.owns(data)) throw new Error('The tool has no content.');

const figure = (id: string | undefined): Range | undefined => {
  const quantity = id === undefined ? undefined : corpus.claims.get(id)?.data.quantity;
  return quantity && { min: quantity.min ?? quantity.max, max: quantity.max };
};
const range = figure(data.range.claim);
if (!range) throw new Error('The slider has no range.');
const areas = data.areas.map(({ id, isBarred, epidermisClaim, dermisClaim, skinClaim }): Area => {
  const [epidermis, dermis, skin] = [epidermisClaim, dermisClaim, skinClaim].map(figure);
  return { id, isBarred, epidermis, dermis, skin };
});
const lengths = stopsOf(range);
const mayBeThrough: Layer[] = ['dermis-or-below', 'below', 'unknown'];

describe.each(areas.map((area) => [area.id, area] as const))('%s', (id, area) => {
  const { epidermis, dermis, skin } = area;
  const thinnest = skin?.min ?? (epidermis?.min ?? 0) + (dermis?.min ?? 0);

  test('has a thinnest and a thickest figure, or none at all', () => {
    for (const known of [epidermis, dermis, skin]) {
      if (known) expect(known.min).toBeLessThan(known.max);
    }
    expect(epidermis === undefined).toBe(dermis === undefined && skin === undefined);
  });

  test('no length as long as its thinnest skin is said to stay inside', () => {
    for (const mm of lengths.filter((length) => length >= thinnest)) {
      expect(mayBeThrough, `${String(mm)} mm`).toContain(layerAt(area, mm));
    }
    for (const mm of lengths.filter((length) => length >= (epidermis?.min ?? 0))) {
      expect(layerAt(area, mm), `${String(mm)} mm`).not.toBe('epidermis');
    }
  });

  test('says in words where a needle could go through', () => {
    for (const mm of lengths.filter((length) => length >= thinnest)) {
      const layer = layerAt(area, mm);
      const said = data.says.filter(
        ({ part, areas: where, layers }) =>
          part === 'reach' && where?.includes(id) && (layers?.includes(layer) ?? true),
      );
      expect(said.map(({ line }) => line.text).join(' ')).toMatch(/could go (?:right )?through/);
    }
  });
});
