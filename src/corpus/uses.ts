/** Finds every place in the content that uses a claim, a source, a term or a concern. */
import type { Component } from './body.ts';
import { claimsIn, linesIn } from './lines.ts';
import { allPagesOf, entriesOf, exists, type Corpus, type Rule } from './rule.ts';

export type Kind = 'claim' | 'reference' | 'term' | 'concern';

export interface Use {
  kind: Kind;
  id: string;
  file: string;
  line: number;
}

/** What the `id` of a tag refers to. */
const tags: Partial<Record<string, Kind>> = {
  Cite: 'reference',
  Claim: 'claim',
  Verdict: 'claim',
  Term: 'term',
};

/** A tag without `id` gives the empty id. */
export function usesOfTags(components: Component[]): { kind: Kind; id: string; line: number }[] {
  return components.flatMap(({ name, attributes, line }) => {
    const kind = tags[name];
    const { id, claims } = attributes as { id?: string | true; claims?: string | true };
    const idsIn = (list: string | true | undefined) => String(list ?? '').split(/\s+/);
    if (kind !== undefined) return idsIn(id).map((id) => ({ kind, id, line }));
    // Drawings have an attribute `claims`, with the claims that give their figures.
    if (claims === undefined) return [];
    return idsIn(claims).map((id) => ({ kind: 'claim' as const, id, line }));
  });
}

/** Fields of a page with ids of claims and sources. */
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

const useOf =
  (kind: Kind, { file, line }: Pick<Use, 'file' | 'line'>) =>
  (id: string): Use => ({ kind, id, file, line });

export function usesIn(corpus: Corpus): Use[] {
  const ofPages = allPagesOf(corpus).flatMap((page) => [
    ...usesOfTags(page.body.components).map((use) => ({ ...use, file: page.file })),
    ...('nextSteps' in page.data ? usesOfFields(page.data) : []).map(({ kind, id }) =>
      useOf(kind, page)(id),
    ),
    ...('concerns' in page.data ? page.data.concerns : []).map(useOf('concern', page)),
  ]);
  const ofClaims = entriesOf(corpus.claims).flatMap((claim) => [
    ...claim.data.evidence.map(({ reference }) => useOf('reference', claim)(reference)),
    ...claim.data.concerns.map(useOf('concern', claim)),
  ]);
  return [...ofPages, ...ofClaims];
}

const collectionOf = {
  claim: 'claims',
  reference: 'references',
  term: 'glossary',
  concern: 'concerns',
} as const;

/** Problems with uses of ids that no entry has. */
export function danglingUses(
  corpus: Corpus,
  kind: Kind,
  message: (id: string) => string,
): ReturnType<Rule> {
  return usesIn(corpus)
    .filter((use) => use.kind === kind && !exists(corpus, collectionOf[kind], use.id))
    .map(({ id, file, line }) => ({ file, line, message: message(id) }));
}
