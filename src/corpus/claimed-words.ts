/** Finds the words of a page that rest on claims, in its text and in its fields. */
import { linesIn } from './lines.ts';
import type { PageEntry, SitePageEntry } from './rule.ts';

export interface Words {
  text: string;
  /** The sentence around the text. */
  sentence: string;
  claims: string[];
  references: string[];
  line: number;
  /** True for a line of a tool or an alarm. These are whole sentences, which may say more than the claim. */
  isLine: boolean;
}

/** Labels of claims, at any depth in the fields of a page. */
function labelsIn(data: unknown): { text: string; claims: string[] }[] {
  if (typeof data !== 'object' || data === null) return [];
  const { label, name, claim } = data as Partial<Record<string, unknown>>;
  const own = [label, name].flatMap((text) =>
    typeof text === 'string' && typeof claim === 'string' ? { text, claims: [claim] } : [],
  );
  return [...own, ...Object.values(data).flatMap(labelsIn)];
}

export function claimedWordsOf({ line, data, body }: PageEntry | SitePageEntry): Words[] {
  const inBody = body.claimed.map(({ claim, text, line }) => {
    const sentence = body.sentences.find((one) => one.text.includes(text))?.text ?? text;
    return { text, sentence, claims: [claim], references: [], line, isLine: false };
  });
  const alarms = ('alarms' in data ? data.alarms : []).map(({ says, claims }) => ({
    text: says,
    claims,
    references: [],
    isLine: true,
  }));
  const inFields = [
    ...labelsIn(data).map((label) => ({ ...label, references: [], isLine: false })),
    ...linesIn(data).map((one) => ({ ...one, isLine: true })),
    ...alarms,
  ];
  return [
    ...inBody,
    ...inFields.map(({ text, claims, references, isLine }) => ({
      text,
      sentence: text,
      claims,
      references,
      line,
      isLine,
    })),
  ];
}
