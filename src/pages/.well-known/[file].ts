import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../lib/security-text.ts';
import { site } from '../../site.ts';
import { newestDay } from '../../corpus/corpus.ts';

export const getStaticPaths = (() =>
  site.contact === undefined
    ? []
    : [{ params: { file: 'security.txt' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(securityText(site.contact ?? '', site.language, await newestDay()));
