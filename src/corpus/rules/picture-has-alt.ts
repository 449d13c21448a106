import { allPagesOf, type Rule } from '../rule.ts';

/** A picture in an article informs, so it says in words what it shows. */
export const pictureHasAlt: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, body }) => {
    const tags = body.components
      .filter(({ name }) => name === 'img' || name === 'Image')
      .map(({ attributes, line }) => ({
        alt: String(attributes['alt'] ?? ''),
        source: String(attributes['src'] ?? 'the picture'),
        line,
      }));
    return [...body.images, ...tags]
      .filter(({ alt }) => alt.trim() === '')
      .map(({ source, line }) => ({
        file,
        line,
        rule: 'picture-has-alt',
        message: `${source} has no alternative text. Say in one sentence what the picture shows.`,
      }));
  });
