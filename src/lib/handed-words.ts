/** The words that a component hands to its script, as JSON in the `data-words` attribute of the custom element. */
export const handedWords = <Words extends object>({ dataset }: HTMLElement): Readonly<Words> =>
  JSON.parse(dataset['words'] ?? '{}') as Readonly<Words>;
