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

describe.each(areas.map((area) => [area.id, area] as const))(
  'the needle depth of %s',
  (id, area) => {
    const { epidermis, dermis, skin } = area;
    const thinnest = skin?.min ?? (epidermis?.min ?? 0) + (dermis?.min ?? 0);
    const outer = epidermis?.min ?? 0;

    test('rests on figures with a minimum below their maximum, or on none', () => {
      const known = [epidermis, dermis, skin].filter((one) => one !== undefined);
      expect(known.filter(({ min, max }) => min >= max)).toEqual([]);
      expect(epidermis === undefined).toBe(dermis === undefined && skin === undefined);
    });

    test('is never inside the skin for a length that the thinnest skin does not hold', () => {
      const wrong = lengths.filter((mm) => {
        const layer = layerAt(area, mm);
        const isTooDeep = mm >= thinnest && !mayBeThrough.includes(layer);
        return isTooDeep || (mm >= outer && layer === 'epidermis');
      });
      expect(wrong).toEqual([]);
    });

    test('is described as going through where a needle could', () => {
      const silent = lengths.filter((mm) => {
        const layer = layerAt(area, mm);
        const said = data.says.filter(
          ({ part, areas: where, layers }) =>
            part === 'reach' && where?.includes(id) && (layers?.includes(layer) ?? true),
        );
        const text = said.map(({ line }) => line.text).join(' ');
        return mm >= thinnest && !/could go (?:right )?through/.test(text);
      });
      expect(silent).toEqual([]);
    });
  },
);
