/** Reads the interface words that a component gives its script as JSON in the attribute `data-words`. */
export const handedWords = <Words extends object>({ dataset }: HTMLElement): Readonly<Words> =>
  JSON.parse(dataset['words'] ?? '{}') as Readonly<Words>;
