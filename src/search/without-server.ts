/** Search needs a server. In the site as one zip, links to it lead to the list from A to Z instead. */
export const withoutServer = { address: 'search/', instead: 'a-z/' } as const;
