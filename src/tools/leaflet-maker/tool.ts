import { defineTool } from '../define-tool.ts';
import { leafletMakerSchema } from './schema.ts';

export const tool = defineTool({
  id: 'leaflet-maker',
  schema: leafletMakerSchema,
  // The script shows the clinic’s logo as a data: address.
  policy: 'img-src data:',
});
