import { defineTool } from '../define-tool.ts';
import { visitQuestionsSchema } from './schema.ts';

export const tool = defineTool({ id: 'visit-questions', schema: visitQuestionsSchema });
