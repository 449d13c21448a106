/** What stands in a built page between its own tags: `$1` of a stylesheet; attributes and text of a script. */
export const style = /<style[^>]*>([\s\S]*?)<\/style>/g;
export const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
