/** Search needs a server; where there is none, this page leads to the same pages. */
export const withoutServer = { address: 'search/', instead: 'a-z/' } as const;
