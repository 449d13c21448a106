import { defineTool } from '../define-tool.ts';
import { leafletMakerSchema } from './schema.ts';

export const tool = defineTool({
  id: 'leaflet-maker',
  schema: leafletMakerSchema,
  // A clinic’s logo, as it is read from the device.
  policy: 'img-src data:',
});
