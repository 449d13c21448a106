/** Finds the words of a page that rest on claims, in its text and in its fields. */
import { linesIn } from './lines.ts';
import type { PageEntry, SitePageEntry } from './rule.ts';

export interface Words {
  text: string;
  /** The whole sentence, where the text is a part of one. */
  sentence: string;
  claims: string[];
  references: string[];
  line: number;
  /** True for a line of a tool or an alarm: whole sentences, which may hold more than the claim says. */
  isLine: boolean;
}

/** Labels beside the figure of a claim, wherever in the fields of a page. */
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
  const labels = labelsIn(data).map(({ text, claims }) => ({
    text,
    sentence: text,
    claims,
    references: [],
    line,
    isLine: false,
  }));
  const lines = linesIn(data).map(({ text, claims, references }) => ({
    text,
    sentence: text,
    claims,
    references,
    line,
    isLine: true,
  }));
  const alarms = ('alarms' in data ? data.alarms : []).map(({ says, claims }) => ({
    text: says,
    sentence: says,
    claims,
    references: [],
    line,
    isLine: true,
  }));
  return [...inBody, ...labels, ...lines, ...alarms];
}
