/** Words that a component hands to its script, as JSON in the `data-words` attribute of the custom element. */

/** @returns an empty object where the attribute is missing */
export const handedWords = <Words extends object>({ dataset }: HTMLElement): Partial<Words> =>
  JSON.parse(dataset['words'] ?? '{}') as Partial<Words>;
