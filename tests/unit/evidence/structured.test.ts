import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/evidence/schema.ts';
import { claimReview, medicalWebPage } from '../../../src/evidence/structured.ts';

const facts = {
  url: 'https://a.example/x/',
  title: 'A page',
  description: 'What it says.',
  language: 'en-US',
  author: 'We',
  writtenOn: '2026-01-01',
  checkedOn: '2026-02-01',
  citations: [{ type: 'article-journal' as const, title: 'T', DOI: '10.1/x' }],
};

describe('the structured data of a page', () => {
  test('has its sources and the day its facts were checked', () => {
    expect(medicalWebPage(facts)).toMatchObject({
      '@type': 'MedicalWebPage',
      dateModified: '2026-02-01',
      citation: [{ '@type': 'ScholarlyArticle', name: 'T', url: 'https://doi.org/10.1/x' }],
    });
  });

  test('has a reviewer only after a review', () => {
    expect(Object.keys(medicalWebPage(facts))).not.toContain('reviewedBy');
    const review = { by: 'Dr. A', role: 'dermatologist', reviewedOn: '2026-03-01' };
    expect(medicalWebPage({ ...facts, review })).toMatchObject({
      lastReviewed: '2026-03-01',
      reviewedBy: { name: 'Dr. A', jobTitle: 'dermatologist' },
    });
  });
});

test.each([
  ['supported', 6],
  ['misleading', 2],
  ['unsafe', 1],
] as const)('a claim that is %s has a rating of %i out of 6', (verdict, ratingValue) => {
  const claim: Claim = {
    statement: 'Something can be checked.',
    verdict,
    certainty: 'low',
    explanation: 'Because.',
    evidence: [],
    concerns: [],
    otherFigures: [],
    estimates: [],
    frequencies: [],
    checkedOn: '2026-01-01',
  };
  expect(claimReview(claim, facts)).toMatchObject({
    claimReviewed: claim.statement,
    reviewRating: { ratingValue, bestRating: 6, worstRating: 1 },
  });
});
