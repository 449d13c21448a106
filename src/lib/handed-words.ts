/**
 * Reads the interface words that a component gives its script as JSON in the attribute `data-words`.
 * @returns an empty object if the attribute is missing
 */
export const handedWords = <Words extends object>({ dataset }: HTMLElement): Partial<Words> =>
  JSON.parse(dataset['words'] ?? '{}') as Partial<Words>;
