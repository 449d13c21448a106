/** The words that a component hands to its script, as JSON in the `data-words` attribute of the custom element. */
export const handedWords = <Words extends object>({ dataset }: HTMLElement): Words =>
  JSON.parse(dataset['words'] ?? '{}') as Words;
