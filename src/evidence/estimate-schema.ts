/** Numbers of single studies, as printed: effects with their intervals, and counts of people. */
import { z } from 'astro/zod';
import { idSchema } from '../corpus/schema.ts';

const reference = idSchema.describe('Id in references.yaml; also listed under evidence.');
const outcome = z.string().min(3).max(80).describe('What was measured, as “Scar score”.');
const at = z.string().max(60).optional().describe('When, as “6 months after the last session”.');

export const estimateSchema = z
  .strictObject({
    reference,
    outcome,
    measure: z
      .enum(['md', 'smd', 'rr', 'or', 'percent'])
      .describe(
        'Mean difference, standardized mean difference, risk ratio, odds ratio or percent; one measure for each outcome.',
      ),
    comparator: z.string().min(3).max(80).describe('What needling was compared with.'),
    at,
    n: z.int().min(1).optional().describe('People who were counted.'),
    trials: z.int().min(1).optional().describe('Studies that were pooled.'),
    value: z.number().optional().describe('The effect; left out where the source gives none.'),
    low: z.number().optional().describe('Lower end of the interval, as printed.'),
    high: z.number().optional().describe('Upper end of the interval, as printed.'),
    level: z.number().gt(0).lt(100).default(95).describe('Level of the interval, in percent.'),
    favors: z
      .enum(['needling', 'comparator', 'neither'])
      .describe('The side that did better, whatever sign the source gives the value.'),
  })
  .superRefine(({ n, trials, value, low, high, measure }, context) => {
    const report = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (n === undefined && trials === undefined) {
      report('n', 'Give the number of people (`n`) or of pooled studies (`trials`)');
    }
    const [from, to] = [low ?? -Infinity, high ?? Infinity];
    if (from > to) report('low', `It is above "high", ${String(high)}. Swap the two`);
    else if (value !== undefined && (value < from || value > to)) {
      const interval = `${String(low ?? '…')} to ${String(high ?? '…')}`;
      report('value', `It is outside its interval, ${interval}. Correct "value", "low" or "high"`);
    }
    const isRatio = measure === 'rr' || measure === 'or';
    for (const [path, end] of Object.entries({ value, low, high })) {
      if (isRatio && end !== undefined && end <= 0) {
        report(path, 'A ratio must be above 0. Correct it, or change "measure"');
      }
    }
  });
export type Estimate = z.infer<typeof estimateSchema>;

export const countSchema = z
  .strictObject({
    reference,
    outcome,
    count: z.int().min(0).describe('How many people it happened to, as counted.'),
    of: z.int().min(1).describe('How many people were counted.'),
    at,
    group: z.string().min(3).max(80).describe('Who was counted, as “needled half, skin type IV”.'),
  })
  .superRefine(({ count, of }, context) => {
    if (count <= of) return;
    const message = `It is more than "of", the ${String(of)} people counted. Correct one of the two`;
    context.addIssue({ code: 'custom', path: ['count'], message });
  });
export type Count = z.infer<typeof countSchema>;

interface Numbers {
  evidence: { reference: string }[];
  estimates: Estimate[];
  frequencies: Count[];
}

/** Checks that the claim cites the source of each number, and that each outcome has one measure. */
export function checkNumbers(
  { evidence, estimates, frequencies }: Numbers,
  context: z.RefinementCtx,
): void {
  const cited = new Set(evidence.map(({ reference }) => reference));
  for (const [field, numbers] of Object.entries({ estimates, frequencies })) {
    for (const [index, { reference }] of numbers.entries()) {
      if (cited.has(reference)) continue;
      const message = 'The claim does not cite this source. Add it under "evidence"';
      context.addIssue({ code: 'custom', path: [field, index, 'reference'], message });
    }
  }
  for (const [index, { outcome, measure }] of estimates.entries()) {
    const first = estimates.find((one) => one.outcome === outcome);
    if (first === undefined || first.measure === measure) continue;
    const message = `The first estimate of "${outcome}" is in ${first.measure}. Give this outcome another name, or delete this estimate`;
    context.addIssue({ code: 'custom', path: ['estimates', index, 'measure'], message });
  }
}
