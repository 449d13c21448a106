import { defineTool } from '../define-tool.ts';
import { needleDepthSchema } from './schema.ts';

export const tool = defineTool({
  id: 'needle-depth',
  schema: needleDepthSchema,
  followsOnHome: 'how-it-works',
});
