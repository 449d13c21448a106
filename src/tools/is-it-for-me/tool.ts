import { defineTool } from '../define-tool.ts';
import { isItForMeSchema } from './schema.ts';

export const tool = defineTool({
  id: 'is-it-for-me',
  schema: isItForMeSchema,
  followsOnHome: 'who-should-wait',
});
