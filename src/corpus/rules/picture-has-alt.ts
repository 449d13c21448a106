import { allPagesOf, type Rule } from '../rule.ts';

/** Pictures in articles carry information, so each has alternative text. */
export const pictureHasAlt: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, body }) => {
    const tags = body.components
      .filter(({ name }) => name === 'img' || name === 'Image')
      .map(({ attributes, line }) => ({
        alt: String(attributes['alt'] ?? ''),
        source: String(attributes['src'] ?? 'The picture'),
        line,
      }));
    return [...body.images, ...tags]
      .filter(({ alt }) => alt.trim() === '')
      .map(({ source, line }) => ({
        file,
        line,
        message: `${source} has no alternative text. Describe in one sentence what the picture shows.`,
      }));
  });
