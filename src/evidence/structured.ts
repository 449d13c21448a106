/** What machines read of a page: schema.org in JSON-LD, typed by schema-dts. */
import type { ClaimReview, MedicalWebPage, ScholarlyArticle, WithContext } from 'schema-dts';
import { addressOf } from './citation.ts';
import type { Csl } from './reference-schema.ts';
import { verdictLabels, verdicts, type Claim } from './schema.ts';

const nameOf = (name: NonNullable<Csl['author']>[number]): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

/** A source, as far as it was seen. */
function scholarlyArticle(csl: Csl): ScholarlyArticle {
  const year = csl.issued?.['date-parts'][0]?.[0];
  const url = addressOf(csl);
  return {
    '@type': 'ScholarlyArticle',
    name: csl.title,
    ...(csl.author ? { author: csl.author.map((name) => nameOf(name)) } : {}),
    ...(year === undefined ? {} : { datePublished: String(year) }),
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

/** A page of words. `lastReviewed` and `reviewedBy` stand there only once a clinician has read it. */
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
    citation: facts.citations.map(scholarlyArticle),
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
