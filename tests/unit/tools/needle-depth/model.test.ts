import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../../../src/lib/url-hash.ts';
import {
  answerOf,
  applies,
  bordersOf,
  devices,
  findArea,
  findGap,
  formatMm,
  layerAt,
  layers,
  reachOf,
  readLength,
  readDepthState,
  stateAsPairs,
  stopsOf,
  type Answers,
  type Area,
  type Layer,
  type State,
} from '../../../../src/tools/needle-depth/model.ts';

const range = { min: 0.25, max: 3 };
const measured = { min: 0.5, max: 1.5 };
const face: Area = {
  id: 'face',
  epidermis: { min: 0.03, max: 0.12 },
  dermis: { min: 0.5, max: 2 },
  isBarred: false,
  penMeasured: measured,
};
const lid: Area = {
  id: 'lid',
  epidermis: { min: 0.03, max: 0.12 },
  skin: { min: 0.3, max: 0.8 },
  isBarred: true,
};
const foot: Area = {
  id: 'foot',
  epidermis: { min: 0.14, max: 0.27 },
  skin: { min: 0.6, max: 2 },
  isBarred: false,
};
const scalp: Area = { id: 'scalp', isBarred: false };
const start: State = { area: 'face', device: 'pen', lengthMm: 1.5, tone: 0 };
const at = (part: Partial<State>): State => ({ ...start, ...part });

const thickness = fc
  .tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 400 }))
  .map(([least, more]) => ({ min: least / 100, max: (least + more) / 100 }));
const anyArea = fc
  .oneof(
    fc.record({ epidermis: thickness, dermis: thickness }),
    fc.record({ epidermis: thickness, skin: thickness }),
  )
  .map((known): Area => ({ id: 'any', isBarred: false, ...known }));
const anyState = fc.record({
  area: fc.constantFrom('face', 'foot', 'scalp'),
  device: fc.constantFrom(...devices),
  lengthMm: fc.constantFrom(...stopsOf(range)),
  tone: fc.integer({ min: 0, max: 6 }),
});

describe('the layer that a needle ends in', () => {
  test.each([
    [face, 0.25, 'dermis'],
    [face, 0.5, 'dermis'],
    [face, 0.55, 'dermis-or-below'],
    [face, 2.1, 'dermis-or-below'],
    [face, 2.15, 'below'],
    [lid, 0.25, 'dermis'],
    [lid, 0.3, 'dermis-or-below'],
    [lid, 0.8, 'dermis-or-below'],
    [lid, 0.85, 'below'],
    [foot, 0.1, 'epidermis'],
    [foot, 0.25, 'epidermis-or-dermis'],
    [foot, 0.3, 'dermis'],
    [foot, 0.6, 'dermis-or-below'],
    [foot, 2, 'dermis-or-below'],
    [foot, 2.05, 'below'],
    [scalp, 1, 'unknown'],
  ] as const)('%o at %f mm: %s', (area, lengthMm, layer) => {
    expect(layerAt(area, lengthMm)).toBe(layer);
  });

  test('is never a shallower one for a longer needle', () => {
    fc.assert(
      fc.property(
        anyArea,
        fc.double({ min: 0, max: 9 }),
        fc.double({ min: 0, max: 9 }),
        (area, a, b) => {
          const [short, long] = [Math.min(a, b), Math.max(a, b)].map((mm) =>
            layers.indexOf(layerAt(area, mm)),
          );
          expect(long).toBeGreaterThanOrEqual(short ?? 0);
        },
      ),
    );
  });

  test('is at least as deep as in the thinnest skin that a source gives', () => {
    const depths = { epidermis: 0, 'epidermis-or-dermis': 1, dermis: 1, unknown: 2 } as const;
    const deepest = (layer: Layer) =>
      layer === 'dermis-or-below' || layer === 'below' ? 2 : depths[layer];
    const inThinnest = ({ epidermis, dermis, skin }: Area, mm: number) => {
      const outer = epidermis?.min ?? 0;
      const whole = skin?.min ?? outer + (dermis?.min ?? 0);
      return mm > whole ? 2 : mm > outer ? 1 : 0;
    };
    const lengths = fc.oneof(
      fc.double({ min: 0.001, max: 9, noNaN: true }),
      fc.constantFrom(...stopsOf(range)),
    );
    fc.assert(
      fc.property(anyArea, lengths, (area, mm) => {
        expect(deepest(layerAt(area, mm))).toBeGreaterThanOrEqual(inThinnest(area, mm));
      }),
    );
  });

  test('is the deeper one if the needle is exactly as long as a layer is thick', () => {
    expect(layerAt(foot, 0.14)).toBe('epidermis-or-dermis');
    expect(layerAt(foot, 0.6)).toBe('dermis-or-below');
  });

  test('is a single one only if all thicknesses that the sources give lead to it', () => {
    fc.assert(
      fc.property(anyArea, fc.double({ min: 0.001, max: 9, noNaN: true }), (area, mm) => {
        const borders = bordersOf(area);
        if (!borders) throw new Error('The area has no thickness.');
        const { upper, lower } = borders;
        const isSure: Partial<Record<Layer, boolean>> = {
          epidermis: mm < upper.min,
          dermis: mm > upper.max && mm < lower.min,
          below: mm > lower.max,
        };
        expect(isSure[layerAt(area, mm)]).not.toBe(false);
      }),
    );
  });
});

describe('how deep a needle really goes', () => {
  test('is measured only for a pen on the face, between the two settings of the study', () => {
    expect(reachOf(face, at({ lengthMm: 0.5 }))).toBe('measured');
    expect(reachOf(face, at({ lengthMm: 1.5 }))).toBe('measured');
    expect(reachOf(face, at({ lengthMm: 1.55 }))).toBe('at-most');
    expect(reachOf(face, at({ lengthMm: 0.45 }))).toBe('at-most');
    expect(reachOf(face, at({ device: 'roller' }))).toBe('at-most');
    expect(reachOf(face, at({ device: 'stamp' }))).toBe('at-most');
    expect(reachOf(foot, at({}))).toBe('at-most');
  });

  test('is not said for a place that needles must stay off', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(reachOf(lid, state)).toBe('barred');
      }),
    );
  });

  test('is part of the short answer', () => {
    const answers = Object.fromEntries(
      [...layers, 'atMost', 'barred'].map((name) => [name, `The ${name}`]),
    ) as Answers;
    expect(answerOf(face, at({ lengthMm: 0.5 }), answers)).toBe('The dermis');
    expect(answerOf(foot, at({ lengthMm: 0.5 }), answers)).toBe('The atMost the dermis');
    expect(answerOf(lid, at({ lengthMm: 0.5 }), answers)).toBe('The barred');
    expect(answerOf(scalp, at({ lengthMm: 0.5 }), answers)).toBe('The unknown');
  });
});

describe('the state in an address', () => {
  const known = { areas: [face, foot, scalp], range, state: start };

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const written = writeFragment(stateAsPairs(state));
        expect(readDepthState(readFragment(written), known)).toEqual(state);
      }),
    );
  });

  test('is a valid state even if the address was tampered with', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('__proto__', '1e3', '-1', 'NaN', '9'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('area', 'device', 'mm', 'tone'), word), (asked) => {
        const hash = writeFragment(Object.entries(asked));
        const { area, device, lengthMm, tone } = readDepthState(readFragment(hash), known);
        expect(known.areas.map(({ id }) => id)).toContain(area);
        expect(devices).toContain(device);
        expect(stopsOf(range)).toContain(lengthMm);
        expect(tone >= 0 && tone <= 6 && Number.isInteger(tone)).toBe(true);
      }),
    );
  });

  test('has only lengths that the slider can show', () => {
    expect(readLength('0.77', range)).toBe(0.75);
    expect(readLength('3', range)).toBe(3);
    for (const text of ['3.05', '0.2', '', '1,5', ' 1', '1e0', '0x1', '1.555']) {
      expect(readLength(text, range)).toBeUndefined();
    }
  });
});

describe('sentences', () => {
  test('apply if each of their conditions is met', () => {
    const when = { areas: ['face'], devices: ['pen' as const], within: measured };
    expect(applies(when, start, 'dermis')).toBe(true);
    expect(applies(when, at({ area: 'foot' }), 'dermis')).toBe(false);
    expect(applies(when, at({ device: 'stamp' }), 'dermis')).toBe(false);
    expect(applies(when, at({ lengthMm: 1.55 }), 'dermis')).toBe(false);
    expect(applies({ layers: ['below'] }, start, 'dermis')).toBe(false);
    expect(applies({ above: 1.5 }, start, 'dermis')).toBe(false);
    expect(applies({ below: 1.5 }, start, 'dermis')).toBe(false);
    expect(applies({}, start, 'dermis')).toBe(true);
  });

  test('that leave a choice without an answer are reported with that choice', () => {
    const says = [
      { part: 'who', when: {} },
      { part: 'reach', when: { layers: ['dermis' as const, 'dermis-or-below' as const] } },
    ];
    expect(findGap(says, [face], { min: 0.25, max: 2 })).toBeUndefined();
    expect(findGap(says, [face], range)).toEqual({
      part: 'reach',
      area: 'face',
      device: 'roller',
      lengthMm: 2.15,
    });
  });
});

test('a place that the tool does not have is an error that names the places it has', () => {
  expect(findArea([face, lid], 'lid')).toBe(lid);
  expect(() => findArea([face, lid], 'knee')).toThrow('"knee". Choose one of face, lid.');
});

test('a length is written with the decimal mark of the language', () => {
  expect(formatMm(1.5, 'en-US')).toBe('1.5\u00A0mm');
  expect(formatMm(1.5, 'es')).toBe('1,5\u00A0mm');
});
