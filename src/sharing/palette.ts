/** The colors of pictures for links, which are always light. */
import { hexOf } from '../ui/token-colors.ts';

/** @param name of a token, such as `dermis-line` */
export const color = (name: string): string => hexOf(name, 'light');
