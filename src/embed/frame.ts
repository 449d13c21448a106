/** The script of an embedded page: tells the host its height. */
export {};
