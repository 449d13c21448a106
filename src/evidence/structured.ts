/** Facts of a page for machines: schema.org in JSON-LD, typed by schema-dts. */
import type {
  ClaimReview,
  CreativeWork,
  MedicalWebPage,
  ScholarlyArticle,
  WithContext,
} from 'schema-dts';
import { addressOf } from './citation.ts';
import type { Csl } from './reference-schema.ts';
import { verdictLabels, verdicts, type Claim } from './schema.ts';

/** A source, without its authors: those are in the list on the page, and in `references.json`. */
function citation(csl: Csl): ScholarlyArticle | CreativeWork {
  const url = addressOf(csl);
  return {
    '@type': csl.type === 'article-journal' ? 'ScholarlyArticle' : 'CreativeWork',
    name: csl.title,
    ...(url === undefined ? {} : { url }),
  };
}

interface PageFacts {
  url: string;
  title: string;
  description: string;
  language: string;
  author: string;
  writtenOn: string;
  checkedOn: string;
  review?: { by: string; role: string; reviewedOn: string } | undefined;
  citations: Csl[];
}

/** A guide or concern. It has `lastReviewed` and `reviewedBy` only after a clinician has reviewed it. */
export function medicalWebPage(facts: PageFacts): WithContext<MedicalWebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: facts.url,
    name: facts.title,
    description: facts.description,
    inLanguage: facts.language,
    author: { '@type': 'Organization', name: facts.author },
    datePublished: facts.writtenOn,
    dateModified: facts.checkedOn,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    citation: facts.citations.map(citation),
    ...(facts.review
      ? {
          lastReviewed: facts.review.reviewedOn,
          reviewedBy: { '@type': 'Person', name: facts.review.by, jobTitle: facts.review.role },
        }
      : {}),
  };
}

/** A claim with its verdict. The rating counts from worst (1) to best (6). */
export function claimReview(
  claim: Claim,
  site: { url: string; author: string; language: string },
): WithContext<ClaimReview> {
  const fromBest = [...verdicts];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: site.url,
    inLanguage: site.language,
    claimReviewed: claim.statement,
    datePublished: claim.checkedOn,
    author: { '@type': 'Organization', name: site.author },
    reviewBody: claim.explanation,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: fromBest.length - fromBest.indexOf(claim.verdict),
      bestRating: fromBest.length,
      worstRating: 1,
      alternateName: verdictLabels[claim.verdict],
    },
  };
}
