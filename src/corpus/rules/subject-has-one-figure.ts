import { inBaseUnit, isComparable } from '../../lib/amounts.ts';
import { figureOfClaim, quantityOf } from '../agreement.ts';
import { allPagesOf, entriesOf, type Corpus, type Entry, type Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

type ClaimEntry = Entry<'claims'>;

/** Whether the ranges of two claims have a value in common. */
function overlap(one: ClaimEntry, other: ClaimEntry): boolean {
  const [a, b] = [quantityOf(one.data), quantityOf(other.data)];
  if (!a || !b || !isComparable(a.unit, b.unit)) return !a || !b;
  return (
    inBaseUnit(a.min, a.unit) <= inBaseUnit(b.max, b.unit) &&
    inBaseUnit(b.min, b.unit) <= inBaseUnit(a.max, a.unit)
  );
}

/** Pairs of claims about the same subject whose figures do not overlap. */
function conflictsIn(corpus: Corpus): [ClaimEntry, ClaimEntry][] {
  const claims = entriesOf(corpus.claims).filter(({ data }) => data.subject !== undefined);
  return claims.flatMap((one, index) =>
    claims
      .slice(index + 1)
      .filter((other) => one.data.subject === other.data.subject && !overlap(one, other))
      .map((other): [ClaimEntry, ClaimEntry] => [one, other]),
  );
}

/** Claims about the same subject have figures that overlap, or pages show them together in an <AdviceDiffers>. */
export const subjectHasOneFigure: Rule = (corpus) => {
  const conflicts = conflictsIn(corpus);
  if (conflicts.length === 0) return [];
  const uses = usesIn(corpus).filter(({ kind }) => kind === 'claim');
  const pages = new Map(allPagesOf(corpus).map((page) => [page.file, page]));
  return conflicts.flatMap(([one, other]) => {
    const areTogether = (file: string): boolean =>
      pages
        .get(file)
        ?.body.differing.some((ids) => ids.includes(one.id) && ids.includes(other.id)) ?? false;
    const apart = uses.filter(
      ({ id, file }) => (id === one.id || id === other.id) && !areTogether(file),
    );
    const firstInFile = apart.filter(
      ({ file }, index) => apart.findIndex((use) => use.file === file) === index,
    );
    const places = firstInFile.length > 0 ? firstInFile : [{ file: one.file, line: one.line }];
    const isShown = uses.some(({ id }) => id === one.id || id === other.id);
    if (apart.length === 0 && isShown) return [];
    const said = [one, other].map(({ id, data }) => `"${id}" says ${figureOfClaim(data) ?? ''}`);
    const message =
      `Two claims about ${one.data.subject ?? ''} disagree: ${said.join(' and ')}. Make the figures overlap, ` +
      'give the claims different subjects, or show both in one <AdviceDiffers>.';
    return places.map(({ file, line }) => ({ file, line, message }));
  });
};
