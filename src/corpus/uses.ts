/** Who names whom: every place in the content that uses a claim, a source, a term or a concern. */
import type { Component } from './body.ts';
import { claimsIn, linesIn } from './lines.ts';
import { allPagesOf, entriesOf, type Corpus } from './rule.ts';

export type Kind = 'claim' | 'reference' | 'term' | 'concern';

export interface Use {
  kind: Kind;
  id: string;
  file: string;
  line: number;
}

/** Tags whose `id` names something, and what. */
const tags: Partial<Record<string, Kind>> = {
  Cite: 'reference',
  Claim: 'claim',
  Verdict: 'claim',
  Term: 'term',
};

/** Ids that the tags of a page name. A tag without its id names the empty one. */
export function usesOfTags(components: Component[]): { kind: Kind; id: string; line: number }[] {
  return components.flatMap(({ name, attributes, line }) => {
    const kind = tags[name];
    const { id, claims } = attributes as { id?: string | true; claims?: string | true };
    const idsIn = (list: string | true | undefined) => String(list ?? '').split(/\s+/);
    if (kind !== undefined) return idsIn(id).map((id) => ({ kind, id, line }));
    // Drawings take their figures from the claims they name.
    if (claims === undefined) return [];
    return idsIn(claims).map((id) => ({ kind: 'claim' as const, id, line }));
  });
}

/** Fields of a page that name claims and sources outside its words. */
interface Fields {
  atAGlance: { claim: string }[];
  alarms?: { claims: string[] }[];
  claim?: string;
  tool?: string;
  evidenceMap?: {
    sessions?: string | undefined;
    authorized: { claim: string };
    risks: { claim: string }[];
    alternatives: { reference?: string | undefined }[];
  };
}

export function usesOfFields(data: Fields): { kind: Kind; id: string }[] {
  const map = data.evidenceMap;
  const lines = data.tool === undefined ? [] : linesIn(data);
  const claims = [
    ...data.atAGlance.map(({ claim }) => claim),
    ...(data.alarms?.flatMap(({ claims }) => claims) ?? []),
    data.claim,
    map?.sessions,
    map?.authorized.claim,
    ...(map?.risks.map(({ claim }) => claim) ?? []),
    ...(data.tool === undefined ? [] : claimsIn(data)),
    ...lines.flatMap(({ claims }) => claims),
  ];
  const references = [
    ...(map?.alternatives.map(({ reference }) => reference) ?? []),
    ...lines.flatMap(({ references }) => references),
  ];
  const named = (kind: Kind, ids: (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : { kind, id }));
  return [...named('claim', claims), ...named('reference', references)];
}

export function usesIn(corpus: Corpus): Use[] {
  const ofPages = allPagesOf(corpus).flatMap(({ file, line, data, body }) => [
    ...usesOfTags(body.components).map((use) => ({ ...use, file })),
    ...('nextSteps' in data ? usesOfFields(data) : []).map((use) => ({ ...use, file, line })),
    ...('concerns' in data ? data.concerns : []).map((id) => ({
      kind: 'concern' as const,
      id,
      file,
      line,
    })),
  ]);
  const ofClaims = entriesOf(corpus.claims).flatMap(({ file, line, data }) => [
    ...data.evidence.map(({ reference }) => ({
      kind: 'reference' as const,
      id: reference,
      file,
      line,
    })),
    ...data.concerns.map((id) => ({ kind: 'concern' as const, id, file, line })),
  ]);
  return [...ofPages, ...ofClaims];
}
