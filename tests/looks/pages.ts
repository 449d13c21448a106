/** Pages for comparisons of screenshots: one of each kind, and those with parts of their own. */
import { pageOfEachKind } from '../support/page-kinds.ts';

export const pages = [
  ...pageOfEachKind,
  '/articles/aftercare/',
  '/articles/does-it-work/',
  '/articles/needle-depth/',
  '/concerns/stretch-marks/',
  '/tools/is-it-for-me/',
  '/tools/leaflet-maker/',
  '/tools/needle-depth/',
  '/tools/visit-questions/',
  '/quality/',
  '/offline/',
  '/privacy/',
  '/accessibility/',
  '/embed/v1/articles/aftercare/',
  '/embed/v1/claims/works-acne-scars/',
  '/embed/v1/tools/recovery-guide/',
];
